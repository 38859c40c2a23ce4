/// The help of one command as data, whatever parser it comes from.
public struct HelpPage: Hashable, Sendable {
  /// A name and what it is.
  public struct Entry: Hashable, Sendable {
    /// The name as it is typed, such as `--format <格式>`.
    public var name: String
    /// What it does.
    public var help: String

    /// An entry of a list.
    public init(_ name: String, _ help: String) {
      self.name = name
      self.help = help
    }
  }

  /// The command with its parents, such as `yishi check`.
  public var command: String
  /// What it does, in one sentence.
  public var abstract: String
  /// How it is called, without the word “usage”.
  public var usage: String
  /// More about it; empty when there is no more.
  public var discussion: String
  /// Positional arguments.
  public var arguments: [Entry]
  /// Options and flags.
  public var options: [Entry]
  /// Subcommands.
  public var subcommands: [Entry]

  /// A help page.
  public init(
    command: String, abstract: String, usage: String, discussion: String = "",
    arguments: [Entry] = [], options: [Entry] = [], subcommands: [Entry] = []
  ) {
    self.command = command
    self.abstract = abstract
    self.usage = usage
    self.discussion = discussion
    self.arguments = arguments
    self.options = options
    self.subcommands = subcommands
  }
}
