import Deliberation
import Minutes
import SourceText

/// The lines of a journal, or a list of cases, from any bytes: it never traps, every place lies in the
/// text, each line is used once, and the acts of a case come back from a chained journal of them.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJournal(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let source = SourceText(name: "fuzz.json", bytes: bytes)
  var cases = CaseLines(bytes, file: 0)
  var given = 0
  while let reading = cases.next() {
    given += 1
    require(given <= source.lineCount + count, "more cases than there is text")
    for finding in reading.findings where !finding.place.isNone {
      require(
        (1...source.lineCount).contains(Int(finding.place.line)), "a place outside the text")
    }
    guard let record = reading.record else { continue }
    // What was left out of a record may leave others without what they refer to.
    if reading.findings.isEmpty { check(record) }
    let again = cases.again()
    require(again?.record == record, "the same case was not given again")
  }
  return 0
}

/// Writes a record as a journal, reads that, and compares.
private func check(_ record: Record) {
  var lines: [String] = []
  for act in record.acts {
    let seal = lines.last.map { JournalJSON.seal(of: $0.utf8) }
    lines.append(
      JournalJSON.write(
        JournalJSON.Entry(caseNumber: "1", sequence: act.id + 1, previous: seal, act: act)))
  }
  guard !lines.isEmpty else { return }
  var journal = CaseLines(Array(lines.joined(separator: "\n").utf8), file: 1)
  let reading = journal.next()
  require(reading?.record?.acts == record.acts, "the acts did not come back from their journal")
  require(
    !(reading?.findings.contains { $0.id == .journalBroken } ?? true), "a whole journal is broken")
  require(journal.next() == nil, "a journal of one case gave two")
}

/// A precondition that says what is wrong in release builds, too.
private func require(_ holds: Bool, _ promise: String) {
  if !holds { fatalError(promise) }
}
