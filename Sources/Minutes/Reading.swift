public import Deliberation
public import SourceText

/// What reading a source gave: the record as far as it could be read, and every problem on the way.
public struct Reading: Sendable {
  /// The record; `nil` when nothing of the source could be used.
  public var record: Record?
  /// The problems, in the order of the source.
  public var findings: [Finding]

  /// A reading from its parts.
  public init(record: Record?, findings: [Finding]) {
    self.record = record
    self.findings = findings
  }
}

/// A list of members that a record refers to, as whoever has the files hands it over.
public enum RosterSource: Sendable {
  /// The list as text, and the number of the file in the table of sources.
  case text(SourceText, file: Int32)
  /// The file is there and is no text, such as a workbook.
  case unreadable(DecodingFailure, file: Int32)
  /// The file is there and cannot be opened, or is too large: what whoever has the files says of it.
  case refused(Finding)
}
