import Deliberation
import Minutes
import Reporting
import SourceText

/// Where a line of a record leads, and the outline of a record.
extension LanguageServer {
  mutating func recordDefinition(_ document: Document, at offset: Int) -> [JSONValue] {
    guard let examined = examination(of: document) else { return [] }
    let scene = RecordScene(document, examined, at: offset)
    let named = named(in: scene, at: offset)
    let places = named.isEmpty ? scene.rules : named
    return places.compactMap { location(of: $0, examined) }
  }

  /// Where what is named at an offset is declared: the procedure, a body, a step, a person.
  private func named(in scene: RecordScene, at offset: Int) -> [Place] {
    let lines = scene.document.lines
    func covers(_ place: Place?) -> Bool {
      guard let place, scene.holds(place), let text = scene.examined.sources[place.file] else {
        return false
      }
      let range = lines.range(of: place, in: text)
      return range.lowerBound <= offset && offset <= range.upperBound
    }
    if covers(scene.examined.record?.procedure?.place) {
      return [scene.plan?.site.place].compactMap { $0 }
    }
    let text = lines.bytes[lines.range(ofLine: scene.number)]
    func isAt(_ name: String) -> Bool {
      let bytes = Array(name.utf8)
      guard !bytes.isEmpty else { return false }
      let first = max(text.startIndex, offset - bytes.count)
      let last = min(offset, text.endIndex - bytes.count)
      guard first <= last else { return false }
      return (first...last).contains { text[$0..<$0 + bytes.count].elementsEqual(bytes) }
    }
    var found: [(name: String, place: Place)] = []
    for stage in scene.plan?.stages ?? [] where isAt(stage.name) {
      found.append((stage.name, stage.site.place))
    }
    for body in scene.plan?.bodies ?? [] {
      for name in [body.name] + body.aliases + body.instances where isAt(name) {
        found.append((name, body.site.place))
      }
    }
    for member in (scene.examined.record?.rosters ?? []).flatMap({ $0.members ?? [] })
    where isAt(member.name.value) {
      found.append((member.name.value, member.name.place))
    }
    // Of names that lie in each other the longest is meant; one on its own line leads nowhere.
    let longest = found.map(\.name.utf8.count).max() ?? 0
    return found.filter { $0.name.utf8.count == longest && !scene.holds($0.place) }.map(\.place)
  }

  mutating func recordSymbols(_ document: Document) -> [Symbol] {
    guard let examined = examination(of: document), let record = examined.record else { return [] }
    let lines = document.lines
    let acts = record.acts.filter {
      examined.sources[$0.site.place.file]?.name == document.path && $0.site.place.line >= 1
    }
    func symbol(_ act: Act, until last: Int) -> Symbol {
      let first = Int(act.site.place.line) - 1
      let range = lines.head(ofLine: first)
      let end = last > first ? lines.range(ofLine: last).upperBound : range.upperBound
      let name = String(lines.text(in: range).prefix(80))
      return Symbol(
        name: name.isEmpty ? texts.word(act.kind) : name, detail: texts.word(act.kind),
        kind: act.kind == .meeting ? 5 : act.kind == .item ? 19 : 24,
        range: range.lowerBound..<max(end, range.upperBound), selection: range)
    }
    var symbols: [Symbol] = []
    for (index, act) in acts.enumerated() {
      let isInside = act.meeting != nil
      // An act ends above the next that is not part of it.
      let next = acts[(index + 1)...].first { isInside || $0.meeting == nil }
      let last = next.map { Int($0.site.place.line) - 2 } ?? lines.count - 1
      let own = symbol(act, until: last)
      if isInside, !symbols.isEmpty {
        // The last act of a meeting ends with it.
        symbols[symbols.count - 1].children.append(own)
        let end = max(symbols[symbols.count - 1].range.upperBound, own.range.upperBound)
        symbols[symbols.count - 1].range =
          symbols[symbols.count - 1].range.lowerBound..<end
      } else {
        symbols.append(own)
      }
    }
    return symbols
  }
}
