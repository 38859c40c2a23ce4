import SourceText

/// Something about the writing of a script that the surface pass read its own way, or could not read.
public struct SurfaceNote: Sendable, Equatable {
  /// The kinds of note.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// A full-width mark read as its ASCII twin.
    case mark
    /// Full-width letters or digits read as ASCII.
    case letters
    /// Quotes that Lua does not know, read as string quotes.
    case quotes
    /// A blank that is not ASCII, read as a blank.
    case blank
    /// A character that means nothing in a script; Lua will refuse it.
    case stray
    /// A string in quotes that does not end on its line; Lua will refuse it.
    case unfinishedString = "unfinished-string"
    /// A name that is not ASCII right behind a number; Lua will refuse the number.
    case gluedName = "glued-name"
    /// A Han word of the vocabulary whose English twin is a local variable there.
    case capturedWord = "captured-word"
  }

  /// What was met.
  public var kind: Kind
  /// What stands in the script; of strings, the quotes only.
  public var found: String
  /// What it was read as; empty where nothing was.
  public var replacement: String
  /// Where it stands.
  public var place: Place
}
