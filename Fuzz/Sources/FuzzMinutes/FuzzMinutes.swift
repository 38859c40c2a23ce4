import Deliberation
import Minutes
import SourceText

/// The text of a record from any bytes: it never traps, every place lies in the text, and what could be
/// read comes back from its canonical text, which is a fixpoint.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMinutes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  guard case .text(let source, _, _, _) = Decoding.decode(input, name: "fuzz.txt") else { return 0 }
  let reading = MinutesReader.read(source, file: 0)
  for finding in reading.findings where !finding.place.isNone {
    require(
      (1...source.lineCount).contains(Int(finding.place.line)), "a place outside the text")
  }
  guard let record = reading.record else { return 0 }

  let text = RecordWriter.write(record)
  let again = MinutesReader.read(SourceText(name: "again.txt", text: text), file: 0)
  require(again.record == record, "the record did not come back from its own text")
  require(again.record.map { RecordWriter.write($0) } == text, "the text is no fixpoint")
  return 0
}

/// A precondition that says what is wrong in release builds, too.
private func require(_ holds: Bool, _ promise: String) {
  if !holds { fatalError(promise) }
}
