import Deliberation
import Minutes

/// Case JSON from any bytes: it never traps, and a record that was read without a problem comes back from
/// the JSON that is written of it, which is a fixpoint.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCaseJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  let reading = CaseJSON.read(input, file: 0)
  guard let record = reading.record, reading.findings.isEmpty else { return 0 }

  let json = CaseJSON.write(record)
  let again = CaseJSON.read(Array(json.utf8), file: 0)
  require(again.findings.isEmpty, "what was written could not be read")
  require(again.record == record, "the record did not come back from its own JSON")
  require(
    again.record.map { CaseJSON.write($0) } == json, "the JSON is no fixpoint")
  return 0
}

/// A precondition that says what is wrong in release builds, too.
private func require(_ holds: Bool, _ promise: String) {
  if !holds { fatalError(promise) }
}
