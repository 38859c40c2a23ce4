/// What an election asks beside the votes each candidate needs.
public struct ElectionRule: Hashable, Sendable, Codable {
  /// What settles a tie at the last seat.
  public enum Tie: String, Hashable, Sendable, Codable, CaseIterable {
    /// A new vote among the tied.
    case revote
    /// The lot.
    case lot
  }

  /// Seats kept for a group.
  public struct Reserve: Hashable, Sendable, Codable {
    /// The labels a holder must all carry.
    public var labels: [String]
    /// How many seats.
    public var count: Int

    /// Seats kept for a group.
    public init(labels: [String], count: Int) {
      self.labels = labels
      self.count = count
    }
  }

  /// How many are elected.
  public var seats: Setting<Int>
  /// The votes needed from the second ballot on; the stage's own majority where `nil`.
  public var runoff: Threshold?
  /// What settles a tie at the last seat.
  public var tie: Setting<Tie>?
  /// Whether there must be more candidates than seats (差额).
  public var contested: Setting<Bool>?
  /// Seats kept for groups, such as one for a woman.
  public var reserves: [Reserve] = []
  /// Whether near relatives may not be elected together.
  public var excludesRelatives = false
  /// Whether candidates may hold proxies; `nil` when the rule is silent.
  public var candidateProxies: Bool?
  /// Whether candidates may watch or count the ballots; `nil` when the rule is silent.
  public var candidateTellers: Bool?
  /// Where the script says it.
  public var site: Site

  /// An election to a number of seats.
  public init(seats: Setting<Int>, site: Site = .none) {
    self.seats = seats
    self.site = site
  }
}

/// Which vote of a person counts who voted both online and on site (trap T-13).
public enum DuplicatePolicy: String, Hashable, Sendable, Codable, CaseIterable {
  /// The one counted first.
  case first
  /// The one counted last.
  case last
  /// The one on site.
  case onsite
  /// Neither.
  case void
}

/// A named group of members: those who carry every label.
public struct MemberGroup: Hashable, Sendable, Codable {
  /// The name, such as 妇女代表.
  public var name: String
  /// The labels a member must all carry.
  public var labels: [String]
  /// Where the script says it.
  public var site: Site

  /// A group of a name.
  public init(name: String, labels: [String], site: Site = .none) {
    self.name = name
    self.labels = labels
    self.site = site
  }
}
