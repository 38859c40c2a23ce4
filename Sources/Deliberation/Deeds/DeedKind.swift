/// A kind of deed: an act that offices and assemblies need and that no meeting of its own makes.
///
/// The register in `DeedTable` is the one list behind the record's grammar, the machine forms, the
/// script's words, the views of predicates and the reference pages.
public struct DeedKind: Sendable {
  /// The kind of act; its raw value is the `type` of case JSON.
  public var act: Act.Kind
  /// The noun of a heading and the word of the Chinese surface, such as 备案.
  public var noun: String
  /// Other nouns that are read as this one.
  public var synonyms: [String]
  /// The noun in English.
  public var english: String
  /// What it is, Chinese.
  public var about: String
  /// What it is, English.
  public var aboutEnglish: String
  /// The registered fields, in the order in which they are written.
  public var fields: [DeedField]
  /// The position of the field that the words behind the noun fill; the words are the subject without it.
  public var title: Int?
  /// The position of the field that a second stretch of words fills.
  public var aside: Int?
  /// The position of the field that says who does it.
  public var agent: Int?
  /// The position of the field that says to whom.
  public var recipient: Int?
  /// The position of the choice that is its outcome.
  public var outcome: Int?
  /// The outcome of a deed that states none; `nil` where none may be assumed.
  public var usualOutcome: String?
  /// The outcomes that stop the matter.
  public var negative: Set<String>
  /// Whether such acts usually come more than once for one matter.
  public var repeats: Bool
  /// Whether it comes about by being signed: without the signatures there is none.
  public var isMadeBySigning: Bool
  /// Whether keys the list does not have are tallies of the deed: 收集：61.
  public var hasOpenTallies: Bool

  /// The word of a script: the type with underscores.
  public var word: String { String(act.rawValue.map { $0 == "-" ? "_" : $0 }) }

  /// The position of the field of a slug.
  public func position(of slug: String) -> Int? { fields.firstIndex { $0.slug == slug } }

  /// The position of the field that a script or a record calls by a slug, a key or a synonym.
  public func position(named name: String) -> Int? {
    fields.firstIndex { $0.slug == name || $0.key == name || $0.synonyms.contains(name) }
  }

  /// The kind of deed that acts of a kind are; `nil` for acts that have contents of their own.
  public static func of(_ act: Act.Kind) -> DeedKind? { position(of: act).map { all[$0] } }

  /// The position in `all` of the kind of deed that acts of a kind are.
  static func position(of act: Act.Kind) -> Int? {
    let position = Int(positions[Int(act.position)])
    return position < 0 ? nil : position
  }

  /// Every kind, in the order in which they are explained.
  public static let all: [DeedKind] = deedTable

  /// For each kind of act the position in `all`; -1 for those that are no deeds.
  private static let positions: [Int16] = Act.Kind.allCases.map { act in
    Int16(all.firstIndex { $0.act == act } ?? -1)
  }
}

/// A registered field of a kind of deed.
public struct DeedField: Sendable {
  /// What may stand in it.
  public enum Form: String, Sendable, CaseIterable {
    /// Words.
    case text
    /// One person, account or body by name.
    case name
    /// Names, or how many.
    case names
    /// A list of words.
    case texts
    /// A whole number, zero or more.
    case count
    /// An exact number, zero or more, with up to four decimals.
    case quantity
    /// An exact number that may be negative.
    case points
    /// A day.
    case day
    /// A time of the day.
    case time
    /// 是 or 否.
    case flag
    /// One of a closed list.
    case choice
    /// Parts such as 3:3:4.
    case parts
    /// Labels and numbers: 已解决 47、结转 14.
    case tallies
  }

  /// One choice.
  public struct Choice: Sendable {
    /// The stable name.
    public var slug: String
    /// The words of the record; the first is the canonical one.
    public var words: [String]
  }

  /// The stable name: the key of case JSON and the field of views.
  public var slug: String
  /// The key of the record.
  public var key: String
  /// Other keys that are read as this one.
  public var synonyms: [String]
  /// What may stand in it.
  public var form: Form
  /// The choices, for the form `choice`.
  public var choices: [Choice]
  /// What it holds, Chinese.
  public var about: String
  /// What it holds, English.
  public var aboutEnglish: String

  /// The canonical word for a choice.
  public func word(_ slug: String) -> String? { choices.first { $0.slug == slug }?.words.first }

  /// The choice that a word of a record or a script names.
  public func choice(named word: String) -> String? {
    choices.first { $0.slug == word || $0.words.contains(word) }?.slug
  }
}

extension Act.Kind {
  /// The place of the kind among all kinds.
  var position: UInt8 { unsafeBitCast(self, to: UInt8.self) }
}

extension Act.Kind {
  /// Whether it is what people say of something displayed: a submission, a report on one, an appeal, a score.
  var answersDisplays: Bool { [.submission, .report, .appeal, .score].contains(self) }
}
