import Deliberation
import Minutes

/// A file of records that is being read; `Office.next(of:rosters:)` gives them one by one.
///
/// A file with one case a line may hold thousands, and whoever judges them needs one at a time.
public struct OpenRecords: Sendable {
  private var single: Reading?
  private var cases: CaseLines?
  /// What is still to be said of the file, with its first record.
  var finding: Finding?

  init(_ reading: Reading) { single = reading }
  init(_ cases: CaseLines) { self.cases = cases }

  mutating func next() -> Reading? {
    defer { single = nil }
    return single ?? cases?.next()
  }
}
