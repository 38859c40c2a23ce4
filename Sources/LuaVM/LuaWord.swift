/// A word a script has begun: `word "name"`, with or without its table.
public struct LuaWord: Hashable, Sendable {
  /// The registered word.
  public var word: String
  /// The name it was given.
  public var name: String
  /// The script it stands in.
  public var script: String
  /// The line of the name, from 1.
  public var line: Int
  /// Whether the table followed.
  public var isFinished: Bool
}
