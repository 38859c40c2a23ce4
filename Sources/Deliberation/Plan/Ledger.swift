/// A ledger: accounts with exact balances, and the state each account is in.
public struct Ledger: Hashable, Sendable, Codable {
  /// After what time every account starts anew.
  public enum Term: String, Hashable, Sendable, Codable, CaseIterable {
    case month, quarter
    case halfYear = "half-year"
    case year
  }
  /// Whether the bad state outlives the start of a term.
  public enum Carry: String, Hashable, Sendable, Codable, CaseIterable {
    /// An account in the bad state stays in it until it is restored.
    case keep
    /// Every account starts the term in the good state.
    case reset
  }
  /// Which entries count only once they have been reviewed.
  public enum Reviewed: String, Hashable, Sendable, Codable, CaseIterable {
    case additions, all
  }

  /// The name.
  public var name: String
  /// The kinds of deeds that write to it.
  public var entries: [Act.Kind] = [.entry]
  /// What an account is, such as 户.
  public var unit: String?
  /// What every account starts with.
  public var base: Setting<Int>?
  /// How long a term is; one running account without it.
  public var term: Term?
  /// The word for the good state.
  public var good: String?
  /// The word for the bad state.
  public var bad: String?
  /// The test of the balance that keeps an account in the good state.
  public var stays: Threshold?
  /// The test of the balance that brings an account back.
  public var restore: Threshold?
  /// For what an account in the bad state may be given points; empty when the rule is silent.
  public var restoredBy: [String] = []
  /// Who must have reviewed an entry.
  public var reviewedBy: String?
  /// Which entries need the review.
  public var reviewed = Reviewed.additions
  /// Whether every entry must say what it rests on.
  public var basis = false
  /// Whether the bad state outlives the start of a term.
  public var carry: Setting<Carry>?
  /// What it rests on.
  public var citation: Citation?
  /// Where the script says it.
  public var site: Site

  /// A ledger of a name.
  public init(name: String, site: Site = .none) {
    self.name = name
    self.site = site
  }
}

/// A sum that a table of numbers must agree with: the total is its parts.
public struct TableSum: Hashable, Sendable, Codable {
  /// The name; of several sums, the one a table's title names is meant.
  public var name: String
  /// The label of the total.
  public var total: String
  /// The labels of its parts; a part that is not stated is nought.
  public var parts: [String]
  /// The label of what was brought over from the table before; it adds to the total.
  public var brings: String?
  /// The label of what is carried over to the table after.
  public var carries: String?
  /// What it rests on.
  public var citation: Citation?
  /// Where the script says it.
  public var site: Site

  /// A sum.
  public init(
    name: String, total: String, parts: [String], citation: Citation? = nil, site: Site = .none
  ) {
    self.name = name
    self.total = total
    self.parts = parts
    self.citation = citation
    self.site = site
  }
}

/// A ratio by which a sum is parted.
public struct Split: Hashable, Sendable, Codable {
  /// Who gets what the ratio does not part evenly.
  public enum Remainder: String, Hashable, Sendable, Codable, CaseIterable {
    case first, last, largest
  }
  /// The name; of several ratios, the one an allotment's title names is meant.
  public var name: String
  /// The parts.
  public var parts: [Int]
  /// Who gets the remainder; needed only where there is one.
  public var remainder: Setting<Remainder>?
  /// What it rests on.
  public var citation: Citation?
  /// Where the script says it.
  public var site: Site

  /// A ratio of a name.
  public init(name: String, parts: [Int], site: Site = .none) {
    self.name = name
    self.parts = parts
    self.site = site
  }
}
