public import SourceText

/// What the machine makes of one record: findings, the sums behind them and behind what is in order, and duties.
public struct Judgement: Sendable {
  /// Everything found, in the order of the record.
  public var findings: [Finding] = []
  /// Every sum that was done, met or not.
  public var sums: [Sum] = []
  /// The duties as of the day.
  public var duties: [Duty] = []
  /// How far each stage of each matter has come.
  public var progress: [StageProgress] = []
  /// The day the judgement is as of; `nil` for a record without any act.
  public var asOf: Day?
  /// Rule sets marked 示例 that were used.
  public var samples: [String] = []

  /// An empty judgement.
  public init() {}

  /// Whether anything but advice was found.
  public var isClean: Bool {
    !findings.contains { $0.cls != .advice }
  }
}

/// One sum of a judgement: what was counted, what was asked, and whether it was met.
public struct Sum: Hashable, Sendable {
  /// What the sum is about.
  public enum Subject: String, Hashable, Sendable, Codable, CaseIterable {
    case composition, notice, quorum, majority, display, answer, returned, satisfied, gap, total
    case support
  }
  /// What the sum is about.
  public var subject: Subject
  /// The stage.
  public var stage: String
  /// The item or matter, where there are several.
  public var item: String?
  /// The day of the act.
  public var day: Day
  /// The place in the record.
  public var place: Place
  /// Whether it was met.
  public var holds: Bool
  /// The count and what it was held against.
  public var threshold: ThresholdFact?
  /// For days: from which day, to which day, how many were given and required.
  public var days: DaySum?
  /// What the rule rests on.
  public var citation: ResolvedCitation?
  /// Where the procedure asks for it.
  public var rule: Place

  /// A sum.
  public init(
    _ subject: Subject, stage: String, item: String? = nil, day: Day, place: Place, holds: Bool,
    threshold: ThresholdFact? = nil, days: DaySum? = nil, citation: ResolvedCitation? = nil,
    rule: Place = .none
  ) {
    self.subject = subject
    self.stage = stage
    self.item = item
    self.day = day
    self.place = place
    self.holds = holds
    self.threshold = threshold
    self.days = days
    self.citation = citation
    self.rule = rule
  }
}

/// A sum of days.
public struct DaySum: Hashable, Sendable {
  /// The day the count starts from, itself not counted.
  public var from: Day
  /// The day it is counted to.
  public var to: Day
  /// How many units there are between them under the rule's way of counting.
  public var given: Int
  /// How many the rule asks.
  public var required: Int
  /// The unit.
  public var unit: Period.Unit
  /// The way of counting.
  public var counting: Period.Counting
  /// The first day that would have been enough, or the last day of the period.
  public var bound: Day

  /// A sum of days.
  public init(
    from: Day, to: Day, given: Int, required: Int, unit: Period.Unit, counting: Period.Counting,
    bound: Day
  ) {
    self.from = from
    self.to = to
    self.given = given
    self.required = required
    self.unit = unit
    self.counting = counting
    self.bound = bound
  }
}

/// Something that has to be done, as of a day.
public struct Duty: Hashable, Sendable {
  /// What kind of duty.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A stage that comes next.
    case stage
    /// A display that has to stay up.
    case display
    /// An objection or an appeal that waits for its answer.
    case answer
    /// A signature that is lacking.
    case signature
    /// The last stage, by which the whole has to be over.
    case whole
    /// An open call that takes answers until its day.
    case call
    /// An authorisation that is in force until its day.
    case authorisation
    /// The notice of a meeting that is called for a day.
    case notice
  }
  /// How it stands.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    case met, running, overdue
  }
  /// What kind of duty.
  public var kind: Kind
  /// The stage it belongs to.
  public var stage: String
  /// The matter.
  public var matter: String?
  /// Since when.
  public var since: Day?
  /// The last day, when there is one.
  public var due: Day?
  /// How it stands.
  public var status: Status
  /// The day it was done, where that may have been after the last day.
  public var done: Day?
  /// The place in the record it arises from.
  public var place: Place

  /// The calendar days by which it was done too late; `nil` when it was not.
  public var lateBy: Int? {
    guard let due, let done, done > due else { return nil }
    return done.days(since: due)
  }

  /// A duty.
  public init(
    _ kind: Kind, stage: String, matter: String?, since: Day?, due: Day?, status: Status,
    done: Day? = nil, place: Place
  ) {
    self.kind = kind
    self.stage = stage
    self.matter = matter
    self.since = since
    self.due = due
    self.status = status
    self.done = done
    self.place = place
  }
}

/// How far one stage of one matter has come.
public struct StageProgress: Hashable, Sendable {
  /// The states a stage can be in.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    /// Done, and nothing found against it.
    case done
    /// Held, with a finding that bears on its validity.
    case flawed
    /// Held and honestly not carried.
    case rejected
    /// Begun and still open, such as a running display.
    case open
    /// Not come yet, and nothing later has.
    case pending
    /// Left out although something later came.
    case missing
    /// Not in a record that claims only one meeting.
    case outside
    /// The stage has a condition, and the matter does not meet it.
    case unneeded = "not-needed"
  }
  /// The matter.
  public var matter: String
  /// The stage.
  public var stage: String
  /// Its state.
  public var status: Status
  /// The day of its last act.
  public var day: Day?
  /// The place of its last act.
  public var place: Place
  /// Why it is not needed.
  public var exemption: Exemption?

  /// The progress of a stage.
  public init(
    matter: String, stage: String, status: Status, day: Day?, place: Place,
    exemption: Exemption? = nil
  ) {
    self.exemption = exemption
    self.matter = matter
    self.stage = stage
    self.status = status
    self.day = day
    self.place = place
  }
}

/// Why a stage with a condition does not apply to a matter.
public struct Exemption: Hashable, Sendable {
  /// What the condition gave as its reason.
  public var reason: String?
  /// Where the procedure has the condition.
  public var rule: Place

  /// A reason and a place.
  public init(reason: String?, rule: Place) {
    self.reason = reason
    self.rule = rule
  }
}
