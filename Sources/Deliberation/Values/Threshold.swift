/// A test of a count: a share, a number, all or any of others, a formula, or what the statute of the day says.
public struct Threshold: Hashable, Sendable, Codable {
  /// The test itself.
  public indirect enum Form: Hashable, Sendable, Codable {
    /// A share of a base under a comparator, such as more than 1/2 of those present.
    case share(Comparator, Setting<Ratio>, Base)
    /// At least, or more than, a number of persons.
    case number(Comparator, Setting<Int>)
    /// Every one of the base: 一致 of whom must be said.
    case every(Base)
    /// All of the tests hold.
    case all([Threshold])
    /// One of the tests holds: two routes to a quorum, say.
    case any([Threshold])
    /// A monotone test over integers written in the script; the least count is found by search.
    case formula(PredicateID, of: Base)
    /// The statute's own threshold on the day of the act.
    case statute(String)
    /// A parameter for the whole threshold, still open.
    case open(String)
  }

  /// The test itself.
  public var form: Form
  /// Whether abstentions are in the base `cast`; must be said where that base is used.
  public var abstentions: Abstentions?
  /// What is counted of the base; `nil` for what the base itself counts.
  public var measure: BaseUnit?
  /// The labels that those counted must all carry, in the base too; empty for everyone.
  ///
  /// A single label may be the name of a group of the plan.
  public var group: [String] = []
  /// What the rule rests on.
  public var citation: Citation?
  /// Where the script says it.
  public var site: Site

  /// A threshold from its parts.
  public init(
    _ form: Form, abstentions: Abstentions? = nil, citation: Citation? = nil, site: Site = .none
  ) {
    self.form = form
    self.abstentions = abstentions
    self.citation = citation
    self.site = site
  }
}

extension Threshold {
  /// The base of a plain test; `nil` for a number and for tests made of others.
  public var base: Base? {
    switch form {
    case .share(_, _, let base), .every(let base), .formula(_, let base): base
    default: nil
    }
  }

  /// What a plain test counts.
  public var unit: BaseUnit { measure ?? base?.unit ?? .persons }
}

/// Whether abstentions count in the number of votes cast.
public enum Abstentions: String, Hashable, Sendable, Codable, CaseIterable {
  /// An abstention is a vote cast and so works as a no.
  case counted
  /// An abstention is not a vote, as under Robert's Rules.
  case excluded
}

/// The number of a predicate in the plan: which script of the run, which function of it.
public struct PredicateID: Hashable, Sendable, Codable {
  /// Position in the plan's list of predicates.
  public var index: Int

  /// The predicate at a position.
  public init(_ index: Int) { self.index = index }
}
