/// One stage of a procedure: a step held by a body, a display, a survey, works, an evaluation, a covenant.
public struct Stage: Hashable, Sendable, Codable {
  /// What performs the stage.
  public enum Kind: Hashable, Sendable {
    /// A meeting of a body that decides or consults.
    case meeting
    /// A matter is raised, in a meeting or by a plain proposal.
    case proposal
    /// Something is displayed to residents.
    case disclosure
    /// Needs or opinions are gathered.
    case survey
    /// The decision is carried out.
    case implementation
    /// Residents judge the result.
    case evaluation
    /// A covenant is adopted as follow-up.
    case covenant
    /// A deed of a kind of `DeedKind.all`, such as a filing or a review.
    case deed(Act.Kind)
  }

  /// The name.
  public var name: String
  /// What performs it.
  public var kind: Kind
  /// The body that holds it, for meetings and proposals.
  public var body: String?
  /// Other bodies that may hold it instead.
  public var otherBodies: [String] = []
  /// The stages that must be done before.
  public var after: [String] = []
  /// The stage to go back to when it fails.
  public var otherwise: String?
  /// The stage it may be merged with.
  public var merge: Merge?
  /// Whether it may be done more than once for one matter.
  public var repeats = false
  /// Whether it may be left out.
  public var optional = false
  /// Notice before the meeting.
  public var notice: Period?
  /// The quorum.
  public var quorum: Threshold?
  /// Whether the quorum need only hold when the meeting opens.
  public var quorumAtOpening = false
  /// The majority.
  public var pass: Threshold?
  /// The least participation in a vote: ballots collected, or those who took part.
  public var turnout: Threshold?
  /// What the ballots in the box may not exceed; those issued when `nil`.
  public var ballotsMost: Setting<BallotBound>?
  /// What falls where one of several boxes holds too many ballots; the vote when `nil`.
  public var boxes: Setting<BoxRule>?
  /// The stage that publishes the proxies, without which none counts.
  public var proxyList: String?
  /// Persons are elected: how many, and what settles it; `nil` for votes on motions.
  public var election: ElectionRule?
  /// Which vote of a person counts who voted in two channels.
  public var duplicates: Setting<DuplicatePolicy>?
  /// The permitted methods of voting; empty when the rule is silent.
  public var methods: [VoteMethod] = []
  /// The permitted modes of meeting; empty when the rule is silent.
  public var modes: [String] = []
  /// The stage is due within so long after the stages before it.
  public var within: Period?
  /// What is displayed: the word by which records name it.
  public var what: String?
  /// How long it must stay up.
  public var keep: Period?
  /// Whether objections must be answered before the matter goes on.
  public var objections: Objections?
  /// An answer is due so long after the objection.
  public var answerWithin: Period?
  /// Roles that must sign.
  public var signatures: [String] = []
  /// What must be recorded: labels of the record's grammar.
  public var records: [String] = []
  /// The least return of a survey or evaluation: returned of sent.
  public var returned: Threshold?
  /// The least satisfaction: satisfied of returned.
  public var satisfied: Threshold?
  /// Whether 基本满意 counts as satisfied; must be said where satisfaction is judged.
  public var fairCounts: Bool?
  /// A condition for the stage to apply at all.
  public var when: PredicateID?
  /// The classes of matter that the stage is for; `nil` for matters of every class.
  public var classes: MatterClasses?
  /// What a stage of deeds asks beside that; `nil` for other stages.
  public var deed: DeedRule?
  /// Offices or persons that may convene its meetings; those of the body when empty.
  public var convenors: [String] = []
  /// Offices whose holders preside over its meetings; those of the body when empty.
  public var heads: [String] = []
  /// At most so many items in one meeting.
  public var topics: Setting<Int>?
  /// What it rests on.
  public var citation: Citation?
  /// Where the script says it.
  public var site: Site

  /// A stage of a kind.
  public init(name: String, kind: Kind, site: Site = .none) {
    self.name = name
    self.kind = kind
    self.site = site
  }
}

/// Permission to hold a stage together with an earlier one.
public struct Merge: Hashable, Sendable, Codable {
  /// The earlier stage.
  public var with: String
  /// The fact the record must state, such as 一肩挑.
  public var fact: String
  /// Whether the local rules allow it.
  public var allowed: Setting<Bool>
  /// What it rests on.
  public var citation: Citation?
  /// Where the script says it.
  public var site: Site

  /// A permission to merge.
  public init(
    with: String, fact: String, allowed: Setting<Bool> = .fixed(true), citation: Citation? = nil,
    site: Site = .none
  ) {
    self.with = with
    self.fact = fact
    self.allowed = allowed
    self.citation = citation
    self.site = site
  }
}

/// Classes of matter: those of a list, or all others; the list may be that of the law on the day of the act.
public struct MatterClasses: Hashable, Sendable, Codable {
  /// The classes by name.
  public var names: [String]
  /// The key of the tables whose list it is.
  public var statute: String?
  /// Whether all classes are meant that are not on the list.
  public var excepted: Bool
  /// Where the script says it.
  public var site: Site

  /// The classes of a list, or all others.
  public init(
    names: [String] = [], statute: String? = nil, excepted: Bool = false, site: Site = .none
  ) {
    self.names = names
    self.statute = statute
    self.excepted = excepted
    self.site = site
  }
}

/// What a display asks of objections.
public struct Objections: Hashable, Sendable, Codable {
  /// The strength of the gate.
  public enum Gate: String, Hashable, Sendable, Codable, CaseIterable {
    /// Every objection must have an answer before the matter goes on.
    case answered
    /// Objections are received but do not stop the matter.
    case received
  }
  /// The gate.
  public var gate: Gate
  /// Where a matter goes when an objection is upheld.
  public var back: String?

  /// A gate.
  public init(_ gate: Gate, back: String? = nil) {
    self.gate = gate
    self.back = back
  }
}

extension Stage.Kind: RawRepresentable, Codable, CaseIterable {
  /// The kind of a stable name: `meeting`, `proposal` …, or the `type` of a kind of deed.
  public init?(rawValue: String) {
    guard let kind = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = kind
  }

  /// The stable name.
  public var rawValue: String {
    switch self {
    case .meeting: "meeting"
    case .proposal: "proposal"
    case .disclosure: "disclosure"
    case .survey: "survey"
    case .implementation: "implementation"
    case .evaluation: "evaluation"
    case .covenant: "covenant"
    case .deed(let act): act.rawValue
    }
  }

  /// All kinds, those of deeds last.
  public static let allCases: [Stage.Kind] =
    [.meeting, .proposal, .disclosure, .survey, .implementation, .evaluation, .covenant]
    + DeedKind.all.map { .deed($0.act) }
}

/// What a stage of deeds asks beside order and time.
public struct DeedRule: Hashable, Sendable, Codable {
  /// Who may do it: bodies or offices; empty when the rule is silent.
  public var agents: [String] = []
  /// To whom it may be done; empty when the rule is silent.
  public var recipients: [String] = []
  /// The fewest such deeds, or the least sum of `counted`, before the matter goes on.
  public var least: Setting<Int>?
  /// The most such deeds, or the greatest sum of `counted`.
  public var most: Setting<Int>?
  /// The slug of the field that is counted instead of the deeds themselves.
  public var counted: String?
  /// The permitted ways, for kinds with a field `mode`; empty when the rule is silent.
  public var ways: [String] = []
  /// The stage of the call within whose time the deeds must lie.
  public var window: String?
  /// Ballots: when they may first be cast.
  public var opens: Setting<Moment>?
  /// Ballots: when they may last be cast.
  public var closes: Setting<Moment>?
  /// Ballots: the most of one account on one day; `most` is then the most of one account in all.
  public var perDay: Setting<Int>?
  /// Ballots: the most choices on one.
  public var choicesMost: Setting<Int>?
  /// An answer is due so long after it.
  public var answerWithin: Period?
  /// How many must ask for a meeting: persons, households or area.
  public var support: Threshold?
  /// How many representatives suffice instead.
  public var representatives: Threshold?
  /// How many groups suffice instead.
  public var groups: Threshold?
  /// The name of the ledger or list it belongs to, where there are several.
  public var list: String?

  /// A rule that asks nothing yet.
  public init() {}
}
