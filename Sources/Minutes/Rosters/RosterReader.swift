public import Deliberation
public import SourceText

/// Reads rosters from comma-separated tables.
public enum RosterReader {
  /// What reading a table gave.
  public struct Result: Sendable {
    /// The members; `nil` when the text is no roster.
    public var members: [Member]?
    /// The problems, in the order of the text.
    public var findings: [Finding]
  }

  /// Reads a table; `file` is its number in the table of sources.
  public static func read(_ text: SourceText, file: Int32) -> Result {
    Result(members: nil, findings: [])
  }

  /// The finding for a list that is no text; it stands where the record names the list.
  public static func finding(
    for failure: DecodingFailure, name: Noted<String>, file: Int32
  ) -> Finding {
    Finding(.unreadableFile, at: name.place, [Fact(.file, .text(name.value))])
  }
}
