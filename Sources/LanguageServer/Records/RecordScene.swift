import Deliberation
import Minutes
import SourceText
import Yishi

/// A line of an open record, with what the record says around it.
struct RecordScene {
  let document: Document
  let examined: Examined
  /// The line, from 0.
  let number: Int
  /// The offset of the line in the text.
  let start: Int
  /// The acts that begin above the line.
  let above: ArraySlice<Act>
  /// What stands in the line.
  let line: RecordLine

  init(_ document: Document, _ examined: Examined, at offset: Int) {
    self.document = document
    self.examined = examined
    number = document.lines.position(of: offset, .utf8).line
    start = document.lines.range(ofLine: number).lowerBound
    let own = Int32(clamping: number) + 1
    let acts = examined.record?.acts ?? []
    above = acts.prefix { $0.site.place.line < own }
    line = RecordLine(document.lines.text(ofLine: number), of: above.last?.kind)
  }

  /// Whether a place stands in the line.
  func holds(_ place: Place) -> Bool {
    place.line == Int32(clamping: number) + 1
      && examined.sources[place.file]?.name == document.path
  }

  /// The acts that begin in the line.
  var acts: [Act] { (examined.record?.acts ?? []).filter { holds($0.site.place) } }

  var plan: Plan? { examined.procedure?.plan }

  /// Whether the line stands in a meeting, so that tags may stand in it.
  var isInMeeting: Bool {
    guard let last = above.last else { return false }
    return last.kind == .meeting || last.meeting != nil || last.kind == .resume
  }

  /// The keys on the lines that belong to the same act, or to the head.
  func writtenKeys() -> Set<String> {
    let first = above.last.map { Int($0.site.place.line) - 1 } ?? 0
    var keys: Set<String> = []
    var index = first
    while index < document.lines.count, index < first + 200 {
      let seen = RecordLine(document.lines.text(ofLine: index), of: above.last?.kind)
      if index > first, seen.isDated || seen.label != nil { break }
      if index != number {
        for word in seen.words {
          if case .key(let key) = word.meaning { keys.insert(key.word) }
        }
      }
      index += 1
    }
    return keys
  }

  /// The places in the procedure that judge what the line says: of its findings and sums, else of its stage.
  var rules: [Place] {
    var places = examined.findings.filter { finding in
      holds(finding.place) || finding.related.contains { holds($0.place) }
    }.map(\.rule)
    places += examined.judgement.sums.filter { holds($0.place) }.map(\.rule)
    let stages =
      examined.judgement.progress.filter { holds($0.place) }.map(\.stage)
      + acts.flatMap(\.steps).map(\.value)
    for stage in plan?.stages ?? [] where stages.contains(stage.name) {
      places.append(stage.site.place)
    }
    var seen: Set<String> = []
    return places.filter { place in
      guard place.line >= 1, let text = examined.sources[place.file] else { return false }
      return seen.insert("\(text.name):\(place.line)").inserted
    }
  }

  /// The machine as it stood after the acts up to the end of the line.
  func machine() -> Machine? {
    guard var record = examined.record, let procedure = examined.procedure else { return nil }
    let own = Int32(clamping: number) + 1
    record.acts = Array(record.acts.prefix { $0.site.place.line <= own })
    guard !record.acts.isEmpty else { return nil }
    record.closed = nil
    return procedure.replay(record)
  }
}
