/// One word of the vocabulary as data: its spellings, where it stands, its keys, and what it means.
///
/// Registration, checks, suggestions, the Chinese surface and the reference pages all come from
/// here.
public struct Word: Sendable {
  /// How a word is written.
  public enum Form: String, Sendable, Codable, CaseIterable {
    /// `word "name" { … }`.
    case named
    /// `word { … }`.
    case table
    /// `word "text"`.
    case text
    /// `word "text"` to refer, `word "name" { … }` to declare.
    case both
    /// `word { … }`, with or without a name before the table.
    case optionalName = "optional-name"
  }

  /// What the table may hold beside keys.
  public enum Items: Sendable, Hashable {
    /// Nothing.
    case none
    /// Values, of which the text says what they are, in Chinese and in English.
    case values(chinese: String, english: String)
    /// Blocks of the words named.
    case blocks([String])
  }

  /// The English word, as stock Lua has it.
  public var name: String
  /// The word of the Chinese surface.
  public var chinese: String
  /// The first version of the vocabulary that has it.
  public var since: String
  /// How it is written.
  public var form: Form
  /// The words in whose tables it stands; empty for what a script returns, or for values.
  public var inside: [String]
  /// What its table may hold beside keys.
  public var items: Items
  /// The keys of its table.
  public var keys: [Key]
  /// Whether keys beside those of the list may stand in the table, as names the author chose.
  public var hasOpenKeys = false
  /// What it means, Chinese.
  public var about: String
  /// What it means, English.
  public var aboutEnglish: String
  /// A script that uses it and loads as it stands.
  public var example: String
  /// Makes a node of a use of the word.
  let build: @Sendable (Block) -> Node

  init(
    _ name: String, _ chinese: String, since: String = "2026.1", form: Form, inside: [String] = [],
    items: Items = .none, keys: [Key] = [], openKeys: Bool = false, about: String,
    aboutEnglish: String, example: String, build: @escaping @Sendable (Block) -> Node
  ) {
    self.name = name
    self.chinese = chinese
    self.since = since
    self.form = form
    self.inside = inside
    self.items = items
    self.keys = keys
    hasOpenKeys = openKeys
    self.about = about
    self.aboutEnglish = aboutEnglish
    self.example = example
    self.build = build
  }

  /// The key of an English name, if the word has it.
  public func key(_ name: String) -> Key? { keys.first { $0.name == name } }
}

/// A key of a word's table.
public struct Key: Sendable, Hashable {
  /// What may stand under a key; the raw value is the fact `wanted` of findings.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case text, texts, integer, flag, day, threshold, period, citation, choice, choices, function
    case rules, merge, law, value
  }

  /// The English name.
  public var name: String
  /// The name on the Chinese surface.
  public var chinese: String
  /// What stands under it.
  public var kind: Kind
  /// Whether a block without it is refused.
  public var isRequired: Bool
  /// The choices, for kinds of choice.
  public var choices: Choices?
  /// What it means, Chinese.
  public var about: String
  /// What it means, English.
  public var aboutEnglish: String

  init(
    _ name: String, _ chinese: String, _ kind: Kind, required: Bool = false,
    choices: Choices? = nil, _ about: String, _ aboutEnglish: String
  ) {
    self.name = name
    self.chinese = chinese
    self.kind = kind
    isRequired = required
    self.choices = choices
    self.about = about
    self.aboutEnglish = aboutEnglish
  }
}
