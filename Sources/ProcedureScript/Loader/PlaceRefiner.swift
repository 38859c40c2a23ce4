import Deliberation
import SourceText

/// Narrows the places of plan checks from the block to the key or the string they speak of.
struct PlaceRefiner {
  private let context: ScriptContext

  init(_ context: ScriptContext) { self.context = context }

  /// The finding at the key it speaks of, and at what was bound where a parameter stands there.
  func refine(_ finding: Finding) -> Finding {
    var finding = finding
    let told = finding.place
    finding = narrowed(finding)
    if let bound = binding(inCallAt: told, key: finding[.key]) {
      finding.related.insert(Related(finding.place, .declared), at: 0)
      finding.place = bound.place
    }
    finding.related = finding.related.map { related in
      var related = related
      related.place = binding(inCallAt: related.place, key: nil)?.place ?? related.place
      return related
    }
    return finding
  }

  /// What an office bound to the first parameter in the table of a call, or under a key of it.
  private func binding(inCallAt place: Place, key: FactValue?) -> Binding? {
    guard let script = context.outlines[place.file], !script.bindings.isEmpty,
      let call = script.outline.calls.first(where: { script.place($0.wordRange) == place }),
      !Vocabulary.isNamed(call.word)
    else { return nil }
    var entries = call.entries
    if case .text(let key)? = key, entries.contains(where: { $0.key == key }) {
      entries = entries.filter { $0.key == key }
    }
    let inner = script.outline.calls.filter { inner in
      inner.word == "param"
        && entries.contains { $0.valueRange.contains(inner.wordRange.lowerBound) }
    }
    return inner.lazy.compactMap { $0.name.flatMap { script.binding(of: $0) } }.first
  }

  private func narrowed(_ finding: Finding) -> Finding {
    guard case .text(let key)? = finding[.key], let script = context.outlines[finding.place.file],
      let call = script.outline.calls.first(where: { script.place($0.wordRange) == finding.place })
    else { return finding }
    var finding = finding
    if let word = Vocabulary.word(call.word), let known = word.key(key) {
      let isHan = script.spelled(call.word).utf8.contains { $0 >= 0x80 }
      if isHan, let index = finding.facts.firstIndex(where: { $0.key == .key }) {
        finding.facts[index].value = .text(known.chinese)
      }
    }
    if let index = finding.facts.firstIndex(where: { $0.key == .word }),
      case .text(let word) = finding.facts[index].value
    {
      finding.facts[index].value = .text(script.spelled(word))
    }
    guard let entry = call.entries.last(where: { $0.key == key }) else { return finding }
    var range = entry.valueRange
    if case .text(let found)? = finding[.found],
      let inner = string(found, in: entry.valueRange, script)
    {
      range = inner
    }
    finding.place = script.place(range) ?? finding.place
    return finding
  }

  /// The bytes of a string of this content inside a value.
  private func string(
    _ content: String, in range: Range<Int>, _ script: OpenScript
  ) -> Range<Int>? {
    guard let surface = script.surface else { return nil }
    let bytes = Array(surface.text[range])
    for token in SurfaceLexer.tokens(of: bytes) where token.kind == .string {
      if stringValue(of: bytes, token) == content {
        return
          (range.lowerBound + token.range.lowerBound)..<(range.lowerBound + token.range.upperBound)
      }
    }
    return nil
  }
}
