internal import Deliberation
public import SourceText

/// Reads the plain text of a record, as a clerk types it.
public enum MinutesReader {
  /// Reads a text; `file` is its number in the table of sources.
  ///
  /// `rosters` is asked for every list of members that the record names; `nil` says that there is
  /// none. Reading never stops at a mistake: each is reported with its place and what can be kept is
  /// kept.
  public static func read(
    _ text: SourceText, file: Int32, rosters: (String) -> RosterSource? = { _ in nil }
  ) -> Reading {
    var reader = TextReader(file: file)
    for number in 1...text.lineCount {
      reader.take(Line(text.line(number), file: file, number: number).slice)
    }
    return reader.finish(rosters: rosters)
  }
}
