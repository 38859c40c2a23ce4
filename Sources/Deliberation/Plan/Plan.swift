/// A procedure as its script left it: immutable, without Lua, every node with its place.
public struct Plan: Hashable, Sendable, Codable {
  /// The stable id, such as `five-steps-seven-rules`.
  public var id: String
  /// The name, such as 五步七规.
  public var name: String
  /// The version, such as `2026.1`.
  public var version: String
  /// First and last day on which the procedure is in force, when stated.
  public var from: Day?
  /// Last day in force, when stated.
  public var until: Day?
  /// What it is for, in the author's words.
  public var about: String = ""
  /// Whether the set is marked 示例: an example of ours, no authority's text.
  public var sample = false
  /// The places and instruments it was taken from, in the author's words.
  public var sources: [String] = []
  /// The parameters, bound or open, in the order of the script.
  public var parameters: [Parameter] = []
  /// The bodies that deliberate.
  public var bodies: [Body] = []
  /// Named groups of members, by which thresholds may be limited.
  public var groups: [MemberGroup] = []
  /// The steps, displays, surveys and works, in the order of the script.
  public var stages: [Stage] = []
  /// Rules of conduct and other checks written as predicates.
  public var rules: [ConductRule] = []
  /// Sets of rules that are still an open parameter, by parameter name.
  public var openRuleSets: [String] = []
  /// The names of the sets marked 示例 among whose rules some are in `rules`.
  public var sampleSets: [String] = []
  /// Limits on the pace of the whole.
  public var pace: [Pace] = []
  /// How often bodies meet; held against all records of a register.
  public var cadences: [Cadence] = []
  /// What the script promises of every history in order.
  public var properties: [Property] = []
  /// Classes of matter that a consultative body cannot decide.
  public var reservedMatters: [String] = []
  /// The law key listing such classes, when the statute names them.
  public var reservedBy: String?
  /// The ledgers that acts write to.
  public var ledgers: [Ledger] = []
  /// Sums that tables of numbers must agree with.
  public var tableSums: [TableSum] = []
  /// Ratios by which sums are parted.
  public var splits: [Split] = []
  /// Rankings by scores.
  public var rankings: [Ranking] = []
  /// The predicates, in the order in which the script defined them.
  public var predicates: [PredicateSite] = []
  /// The procedure this one adopts, if any.
  public var adopts: PlanReference?
  /// Where the procedure is defined.
  public var site: Site = .none

  /// An empty procedure.
  public init(id: String, name: String, version: String) {
    self.id = id
    self.name = name
    self.version = version
  }

  /// The body of a name or alias.
  public func body(named name: String) -> Body? {
    bodies.first { $0.isCalled(name) }
  }

  /// The position of the stage of a name.
  public func stageIndex(named name: String) -> Int? {
    stages.firstIndex { $0.name.isSame(as: name) }
  }

  /// The parameters that no office has bound yet.
  public var openParameters: [Parameter] { parameters.filter { $0.bound == nil } }
}

/// A named number, text or set that the sources leave open.
public struct Parameter: Hashable, Sendable, Codable {
  /// What may be bound to it.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A whole number.
    case integer
    /// A share such as 2/3.
    case ratio
    /// A text.
    case text
    /// A yes or no.
    case flag
    /// A threshold: `at_least {…}`, `more_than {…}` ….
    case threshold
    /// A period: `days {…}` ….
    case period
    /// A set of rules.
    case rules
  }

  /// The name authors and reports use.
  public var name: String
  /// The kind, when known.
  public var kind: Kind
  /// What it means, in the author's words.
  public var about: String
  /// The bound value as text, once an office has bound it.
  public var bound: String?
  /// Where it is declared or first used.
  public var site: Site

  /// A parameter.
  public init(
    name: String, kind: Kind, about: String = "", bound: String? = nil, site: Site = .none
  ) {
    self.name = name
    self.kind = kind
    self.about = about
    self.bound = bound
    self.site = site
  }
}

/// A rule written as a predicate, applied to each view of a kind.
public struct ConductRule: Hashable, Sendable, Codable {
  /// The rule's name.
  public var name: String
  /// What it is applied to.
  public var over: ViewKind
  /// The predicate.
  public var check: PredicateID
  /// The stage it is limited to, if any.
  public var stage: String?
  /// Whether it is one of a set marked 示例.
  public var sample: Bool
  /// Whether it is only what is usual, so that breaking it is advice.
  public var advice = false
  /// What it rests on.
  public var citation: Citation?
  /// Where the script says it.
  public var site: Site

  /// A rule.
  public init(
    name: String, over: ViewKind, check: PredicateID, stage: String? = nil, sample: Bool = false,
    citation: Citation? = nil, site: Site = .none
  ) {
    self.name = name
    self.over = over
    self.check = check
    self.stage = stage
    self.sample = sample
    self.citation = citation
    self.site = site
  }
}

/// Where a predicate is written.
public struct PredicateSite: Hashable, Sendable, Codable {
  /// The script's place of the function.
  public var site: Site

  /// A predicate at a place.
  public init(site: Site) { self.site = site }
}

/// A limit on time between one stage and another.
public struct Pace: Hashable, Sendable, Codable {
  /// What is limited.
  public enum Form: String, Hashable, Sendable, Codable, CaseIterable {
    /// At least so long between each stage and the next.
    case gap
    /// At most so long from the first stage to the last.
    case total
  }
  /// What is limited.
  public var form: Form
  /// The length.
  public var period: Period
  /// The first stage it covers; the first of the procedure when `nil`.
  public var first: String?
  /// The last stage it covers; the last of the procedure when `nil`.
  public var last: String?
  /// Where the script says it.
  public var site: Site

  /// A limit.
  public init(_ form: Form, _ period: Period, first: String?, last: String?, site: Site = .none) {
    self.form = form
    self.period = period
    self.first = first
    self.last = last
    self.site = site
  }
}
