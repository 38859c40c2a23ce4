/// A body that meets: how it is composed, what its results are worth, what it inherits from a statute.
public struct Body: Hashable, Sendable, Codable {
  /// What a result of the body is.
  public enum Authority: String, Hashable, Sendable, Codable, CaseIterable {
    /// It decides.
    case binding
    /// It consults; its conclusion is advice until a competent body decides.
    case consultative
  }

  /// The name.
  public var name: String
  /// Other names that records use for it.
  public var aliases: [String] = []
  /// What its results are.
  public var authority: Authority
  /// The prefix of its keys in the law tables, such as `village.representatives`.
  public var statute: String?
  /// Seats by category.
  public var seats: [Seat] = []
  /// The least number of members.
  public var least: Setting<Int>?
  /// The greatest number of members.
  public var most: Setting<Int>?
  /// Whether the number of members must be odd.
  public var odd = false
  /// Whether the number of members is only what is usual, so that another one is advice.
  public var sizeAdvice = false
  /// Where the script says how many members there are, where that is not the body's own place.
  public var sizeSite = Site.none
  /// Within what time a vacant seat has to be filled, where a rule says so.
  public var fill: Period?
  /// Shares of the members, such as women representatives at least 1/3.
  public var shares: [Share] = []
  /// Quorum of every meeting of the body, unless a stage says otherwise.
  public var quorum: Threshold?
  /// Majority of every vote of the body, unless a stage says otherwise.
  public var pass: Threshold?
  /// Notice of every meeting of the body, unless a stage says otherwise.
  public var notice: Period?
  /// What recusal does to the counts; must be said before a recusal can be judged.
  public var recusal: Setting<RecusalPolicy>?
  /// How many votes one person may carry for others; zero for none.
  public var proxies: Setting<Int>?
  /// Which votes count of a holder beyond that number.
  public var proxiesOver: Setting<ProxyExcess>?
  /// To whom a vote may be given; any other member when `nil`.
  public var proxiesWithin: Setting<ProxyCircle>?
  /// The age, in full years on the day, from which those on its rosters are members.
  public var age: Setting<Int>?
  /// Whether only items that its notice announced may be voted on.
  public var posted: Setting<Bool>?
  /// Whether parking spaces on a roster of units count; must be said where a roster has some.
  public var parking: Setting<Bool>?
  /// Its level, the lowest first, where there are several.
  public var level: Int?
  /// The body above it.
  public var upper: String?
  /// The bodies that are each one of this kind, such as the councils of several groups.
  public var instances: [String] = []
  /// Offices, bodies or persons that may convene it; empty when the rule is silent.
  public var convenors: [String] = []
  /// Offices whose holders preside over it; empty when the rule is silent.
  public var heads: [String] = []
  /// The body by whose authorisation it decides; `nil` where it needs none.
  public var authorisedBy: String?
  /// Classes of matter it decides without any authorisation.
  public var powers: [String] = []
  /// Classes of matter that nobody can authorise it to decide.
  public var excluded: [String] = []
  /// The law key listing such classes, when the statute names them.
  public var excludedBy: String?
  /// Where the script says it.
  public var site: Site

  /// A body.
  public init(name: String, authority: Authority, site: Site = .none) {
    self.name = name
    self.authority = authority
    self.site = site
  }
}

extension Body {
  /// Whether a record may call the body, or one of its instances, by a name.
  public func isCalled(_ text: String) -> Bool {
    name.isSame(as: text) || aliases.has(text) || instances.has(text)
  }
}

/// The seats of one category.
public struct Seat: Hashable, Sendable, Codable {
  /// The category.
  public var category: String
  /// The exact number, when fixed.
  public var count: Setting<Int>?
  /// The least number, for a range.
  public var least: Setting<Int>?
  /// The greatest number, for a range.
  public var most: Setting<Int>?
  /// Offices whose holders sit in the category by office.
  public var offices: [String]
  /// Whether the number is only what is usual, so that another one is advice.
  public var advice = false
  /// Where the script says it.
  public var site: Site

  /// Seats of a category.
  public init(
    category: String, count: Setting<Int>? = nil, least: Setting<Int>? = nil,
    most: Setting<Int>? = nil, offices: [String] = [], site: Site = .none
  ) {
    self.category = category
    self.count = count
    self.least = least
    self.most = most
    self.offices = offices
    self.site = site
  }
}

/// A share of the members that a group must make up.
public struct Share: Hashable, Sendable, Codable {
  /// The labels a member must all carry, such as 村民代表 and 女.
  public var labels: [String]
  /// The share of all members (`members`), or of those with the labels in `within`.
  public var threshold: Threshold
  /// The labels that make up the base; all members when empty.
  public var within: [String]
  /// Whether it is only what is usual, so that a miss is advice.
  public var advice = false
  /// Where the script says it.
  public var site: Site

  /// A share.
  public init(labels: [String], threshold: Threshold, within: [String] = [], site: Site = .none) {
    self.labels = labels
    self.threshold = threshold
    self.within = within
    self.site = site
  }
}

/// What a recusal does to the counts (trap T-15: three policies, three answers).
public enum RecusalPolicy: String, Hashable, Sendable, Codable, CaseIterable {
  /// The recused leave the roll and the room's count.
  case outOfBoth = "out-of-both"
  /// The recused count for the quorum but not in the base of the vote.
  case outOfVoteOnly = "out-of-vote-only"
  /// The recused leave the room's count but stay on the roll.
  case outOfPresenceOnly = "out-of-presence-only"
  /// The recused stay in every base; they only may not vote.
  case inBase = "in-base"
}
