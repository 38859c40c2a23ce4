import Deliberation

/// Every word and key that scripts know; the one list behind all others.
public enum Vocabulary {
  /// The words, in the order of the reference pages.
  public static let all: [Word] =
    [
      .procedure, .param, .adopt,
      .body, .seats, .share, .group,
      .proposal, .step, .merge, .survey, .disclose, .implement, .evaluate, .covenant, .pace,
      .cadence,
      .never, .always,
      .atLeast, .moreThan, .unanimous, .allOf, .anyOf, .formula,
      .days, .workingDays, .months,
      .law, .rule, .rules, .rulesOf,
      .statute, .item,
      .ledger, .sum, .split, .rank,
    ] + Word.deeds

  /// The version of the vocabulary.
  public static let version = "2026.1"

  /// The word of an English name.
  public static func word(_ name: String) -> Word? { all.first { $0.name == name } }

  /// The word of a name in either language.
  public static func word(spelled name: String) -> Word? { byName[name] }

  private static let byName: [String: Word] = Dictionary(
    all.flatMap { [($0.name, $0), ($0.chinese, $0)] }, uniquingKeysWith: { first, _ in first })

  /// The words that make stages.
  static let stageWords =
    [
      "proposal", "step", "survey", "disclose", "implement", "evaluate", "covenant",
    ] + Word.deeds.map(\.name)

  /// Whether a word has a name, so that its table is a block of many things.
  static func isNamed(_ name: String) -> Bool { word(name)?.form == .named }

  /// Whether a use of `word` makes nodes called `made`.
  static func stands(_ word: String, for made: String) -> Bool {
    word == made || (made == "step" && stageWords.contains(word))
      || (made == "never" && word == "always")
  }

  /// English words and keys, and fields of views, by their Chinese spellings.
  public static let dictionary: [String: String] = {
    words.merging(keys) { word, _ in word }
  }()

  /// English words by their Chinese spellings.
  public static let words: [String: String] = Dictionary(
    all.map { ($0.chinese, $0.name) }, uniquingKeysWith: { first, _ in first })

  /// English keys and fields of views by their Chinese spellings.
  public static let keys: [String: String] = {
    var keys: [String: String] = [:]
    // To hash Han costs; room made beforehand, none is hashed again.
    keys.reserveCapacity(1024)
    for word in all {
      for key in word.keys { keys[key.chinese] = key.name }
    }
    var fields: [(String, String)] = []
    for kind in ViewKind.allCases {
      for field in kind.fields { fields.append((field.chinese, field.name)) }
    }
    keys.merge(fields) { word, _ in word }
    return keys
  }()

  /// The dictionary of the surface pass.
  public static let surface = SurfaceDictionary(words: words, keys: keys)

  /// All Chinese spellings that the surface pass turns into a key.
  static func chineseSpellings(of key: String) -> [String] {
    Set([keys, words].flatMap { $0.filter { $0.value == key }.keys }).sorted()
  }
}
