import SourceText

/// What the machine remembers of deeds: how many there were, by whom, and what they leave in force.
struct DeedHistory: Sendable {
  /// How many of each kind, by the position of the kind; empty before the first deed.
  private var counts: [Int] = []
  private var byName: [Name: Int] = [:]
  var calls: [CallState] = []
  /// Meetings called for a day.
  var convenings: [ConveningState] = []
  var ballots = BallotHistory()
  /// The scores that rankings are made from.
  var scores: [ScoreState] = []
  var authorisations: [AuthorisationState] = []
  /// The accounts of each ledger of the plan.
  var accounts: [[String: AccountState]] = []
  /// The ledgers of which an entry could not be read, nor for which account it was.
  var openLedgers: Set<Int> = []
  /// The accounts as they stood when a new term began, with the ledger of each.
  var closedAccounts: [(ledger: Int, account: AccountState)] = []

  private struct Name: Hashable {
    var act: Act.Kind
    var isTitle: Bool
    var day: Day?
    var name: String
  }

  /// How many deeds of a kind there were.
  func count(of act: Act.Kind) -> Int {
    guard let position = DeedKind.position(of: act), counts.indices.contains(position) else {
      return 0
    }
    return counts[position]
  }

  /// How many of each kind, in the order of all kinds.
  var all: [Int] { counts.isEmpty ? [Int](repeating: 0, count: DeedKind.all.count) : counts }

  /// How many deeds of a kind had an agent, on a day where one is given.
  func count(of act: Act.Kind, by agent: String, on day: Day? = nil) -> Int {
    byName[Name(act: act, isTitle: false, day: day, name: agent)] ?? 0
  }

  /// How many deeds of a kind had the words.
  func count(of act: Act.Kind, titled title: String) -> Int {
    byName[Name(act: act, isTitle: true, day: nil, name: title)] ?? 0
  }

  /// The names of agents and the words of deeds of a kind, with how often each came up; in order.
  func named(_ act: Act.Kind, on day: Day) -> [EarlierDeeds.Named] {
    byName.filter { $0.key.act == act && $0.key.day == nil }.map { name, count in
      var today = name
      today.day = day
      return EarlierDeeds.Named(
        name: name.name, isTitle: name.isTitle, count: count, today: byName[today] ?? 0)
    }.sorted { ($0.isTitle ? 1 : 0, $0.name) < ($1.isTitle ? 1 : 0, $1.name) }
  }

  /// Takes in a deed; names are kept only for kinds that rules look at.
  mutating func add(_ act: Act.Kind, by agent: String?, titled title: String, on day: Day?) {
    guard let position = DeedKind.position(of: act) else { return }
    if counts.isEmpty { counts = [Int](repeating: 0, count: DeedKind.all.count) }
    counts[position] = counts[position] +| 1
    guard let day else { return }
    if let agent {
      byName[Name(act: act, isTitle: false, day: nil, name: agent), default: 0] += 1
      byName[Name(act: act, isTitle: false, day: day, name: agent), default: 0] += 1
    }
    if !title.isEmpty {
      byName[Name(act: act, isTitle: true, day: nil, name: title), default: 0] += 1
    }
  }
}

/// Earlier deeds of a kind, as far as rules may look at them.
public struct EarlierDeeds: Hashable, Sendable {
  /// How often a name came up.
  public struct Named: Hashable, Sendable {
    /// The agent, or the words.
    public var name: String
    /// Whether it is the words.
    public var isTitle: Bool
    /// How often in all.
    public var count: Int
    /// How often on the day asked about; 0 for words, which no rule counts by days.
    public var today: Int
  }
  /// How many there were.
  public var count: Int
  /// By agents first, then by words; in the order of the names.
  public var named: [Named]
}

/// The time within which an open call takes answers.
struct CallState: Sendable {
  var stage: Int?
  var thread: Int?
  var opens: Moment
  var closes: Moment?
  var place: Place
}

/// A meeting called for a day.
struct ConveningState: Sendable {
  var title: String
  var day: Day
  var planned: Day
  var place: Place
}

/// An authorisation in force.
struct AuthorisationState: Sendable {
  var grantee: String
  var matters: [String]
  var from: Day
  var until: Day?
  var place: Place
}

/// One account of a ledger.
struct AccountState: Sendable {
  /// The name, as the record has it first.
  var name: String
  /// The number of the term the balance is of.
  var term: Int
  /// The days of the first and the last act of the term.
  var first: Day
  var last: Day
  /// What there was at the start; `nil` where the record does not tell.
  var opening: Quantity?
  /// What came in and what went out since, of that which counts.
  var added = Quantity.zero
  var taken = Quantity.zero
  /// What there is; `nil` where the record does not tell what it began with.
  var balance: Quantity?
  /// Whether it is in the bad state; `nil` where that cannot be told.
  var isBad: Bool?
  /// The balance and the state as they would be if every entry written down counted: who claims these has
  /// made no mistake beside the entries that were found not to count.
  var written: (balance: Quantity?, isBad: Bool?)
  /// The entries that do not count, for those who look for what is missing, with the finding that says so.
  var uncounted: [(place: Place, points: Quantity, finding: Int?)] = []
  var place: Place

  /// An account at the start of a term.
  init(_ name: String, term: Int, on day: Day, opening: Quantity?, place: Place) {
    self.name = name
    self.term = term
    (first, last) = (day, day)
    (self.opening, balance) = (opening, opening)
    isBad = opening == nil ? nil : false
    self.place = place
    written = (balance, isBad)
  }
}
