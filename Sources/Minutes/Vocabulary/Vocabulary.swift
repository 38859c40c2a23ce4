public import Deliberation

/// Every word the text grammar knows: one list for reading, suggestions, writing and reference pages.
public enum Vocabulary {
  /// A noun of a dated heading, or a tag in 【】.
  public struct Label: Sendable {
    /// The word as canonical text has it.
    public var word: String
    /// Other words that are read as this one.
    public var synonyms: [String]
    /// The kind of act it makes.
    public var kind: Act.Kind
    /// Whether it may head a dated line: 2026年3月14日 会议：….
    public var isHeading: Bool
    /// Whether it may stand in 【】 as an event.
    public var isEvent: Bool
    /// What it means, in Chinese.
    public var chinese: String
    /// What it means, in English.
    public var english: String
    /// Which of several words of one kind it is.
    let form: Form
  }

  /// Which of several words of one kind a label is.
  enum Form { case usual, opened, amendment, procedural, election }

  /// A key of a `键：值` line.
  public struct Key: Sendable {
    /// The key as canonical text has it.
    public var word: String
    /// Other words that are read as this one.
    public var synonyms: [String]
    /// What its value is.
    public var value: ValueKind
    /// Where it may stand.
    public var contexts: [Context]
    /// What it means, in Chinese.
    public var chinese: String
    /// What it means, in English.
    public var english: String
    let field: Field
  }

  /// The kinds of value a key takes.
  public enum ValueKind: String, Sendable, CaseIterable {
    case text, name, names, count, day, time, flag, share, list, words, reference
  }

  /// Where a key may stand.
  public enum Context: Hashable, Sendable {
    /// Before the first act.
    case head
    /// With an act of a kind.
    case act(Act.Kind)
    /// With any act.
    case anyAct
  }

  /// The nouns and tags, in the order in which they are explained.
  public static let labels: [Label] = labelTable
  /// The keys, in the order in which they are explained.
  public static let keys: [Key] = keyTable
}

extension Vocabulary {
  private static let labelsByWord: [WordCode: Label] = {
    var table: [WordCode: Label] = [:]
    for label in labels {
      for word in [label.word] + label.synonyms {
        if let code = WordCode(word), table[code] == nil { table[code] = label }
      }
    }
    return table
  }()

  /// What each word may be, in the order of the keys.
  private static let keysByWord: [WordCode: [(contexts: [Context], field: Field)]] = {
    var table: [WordCode: [(contexts: [Context], field: Field)]] = [:]
    for key in keys {
      for word in [key.word] + key.synonyms {
        if let code = WordCode(word) {
          table[code, default: []].append((key.contexts, key.field))
        }
      }
    }
    return table
  }()

  private static let wordsByField: [Field: Key] = {
    var table: [Field: Key] = [:]
    for key in keys where table[key.field] == nil { table[key.field] = key }
    return table
  }()

  /// Whether the value of a field is a number, a day, a name or a word of a list, and no prose.
  static func isTerse(_ field: Field) -> Bool {
    switch wordsByField[field]?.value {
    case .count, .share, .day, .time, .name, .names, .words, .flag: true
    default: false
    }
  }

  /// The word that canonical text has for a field.
  static func word(_ field: Field) -> String { wordsByField[field]?.word ?? "" }

  static func label(_ code: WordCode?) -> Label? { code.flatMap { labelsByWord[$0] } }

  /// The canonical word for a kind of act.
  static func word(_ kind: Act.Kind, _ form: Form = .usual) -> String {
    labels.first { $0.kind == kind && $0.form == form }?.word ?? kind.rawValue
  }

  /// The field a word names where an act of `kind` (or the head, for `nil`) is being read.
  static func field(_ code: WordCode?, for kind: Act.Kind?) -> Field? {
    guard let code, let candidates = keysByWord[code] else { return nil }
    guard let kind else { return candidates.first { $0.contexts.contains(.head) }?.field }
    return candidates.first { $0.contexts.contains(.act(kind)) }?.field
      ?? candidates.first { $0.contexts.contains(.anyAct) }?.field
  }

  /// Whether the word is a key anywhere.
  static func isKey(_ code: WordCode?) -> Bool { code.map { keysByWord[$0] != nil } ?? false }

  /// The words that could have been meant where an act of a kind (or the head) is being read.
  static func keyWords(for kind: Act.Kind?) -> [String] {
    var words: [String] = []
    for key in keys {
      let fits = key.contexts.contains { context in
        guard let kind else { return context == .head }
        return context == .anyAct || context == .act(kind)
      }
      if fits { words += [key.word] + key.synonyms }
    }
    return words
  }

  static let headingWords = labels.filter(\.isHeading).flatMap { [$0.word] + $0.synonyms }
  static let eventWords = labels.filter(\.isEvent).flatMap { [$0.word] + $0.synonyms }

  /// The mark that makes of a key the key of a note beside it: 主持注, 缺席注.
  static let noteMark = "注"
}
