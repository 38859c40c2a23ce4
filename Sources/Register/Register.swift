public import Deliberation
public import SourceText

/// A register (台账): the records of one body or office over a length of time, with what its manifest states.
public struct Register: Sendable {
  /// What the manifest states.
  public var manifest: Manifest
  /// The records with their judgements.
  public var cases: [Entry]
  /// The procedure whose cadences and seats hold; `nil` where none is named or found.
  public var plan: Plan?
  /// The tables of statutes.
  public var law: LawBook
  /// The calendar of working days.
  public var calendar: WorkCalendar
  /// Findings about the files of cases, made when they were put together.
  var fileFindings: [Finding] = []

  /// A register.
  ///
  /// - Parameters:
  ///   - manifest: what the manifest states.
  ///   - cases: the records, those of one case already joined.
  ///   - plan: the procedure whose cadences, seats and ledgers hold.
  ///   - law: the tables of statutes.
  ///   - calendar: the calendar of working days.
  ///   - findings: what was found when the files of cases were put together.
  public init(
    manifest: Manifest, cases: [Entry], plan: Plan?, law: LawBook = LawBook(),
    calendar: WorkCalendar = WorkCalendar(), findings: [Finding] = []
  ) {
    self.manifest = manifest
    self.cases = cases
    self.plan = plan
    self.law = law
    self.calendar = calendar
    fileFindings = findings
  }

  /// One record of a register.
  public struct Entry: Sendable {
    /// The path shown in messages.
    public var file: String
    /// The record, as corrected.
    public var record: Record
    /// What was made of it.
    public var judgement: Judgement

    /// A record and its judgement.
    public init(file: String, record: Record, judgement: Judgement) {
      self.file = file
      self.record = record
      self.judgement = judgement
    }

    /// The day of its first act.
    var firstDay: Day? { record.acts.lazy.map(\.occurred.day).min() }
  }
}

/// What is found over all records of a register.
public struct RegisterJudgement: Sendable {
  /// The day it is as of; `nil` for a register without any act.
  public var asOf: Day?
  /// What is found over the records, beside what is found in each.
  public var findings: [Finding] = []
  /// The lengths of time in which meetings are due, with how many there were.
  public var periods: [MeetingPeriod] = []
  /// How long answers to objections took.
  public var answers: [AnswerTime] = []
  /// What falls due, the soonest first.
  public var due: [DueEntry] = []
  /// The accounts of the ledgers, term by term.
  public var accounts: [AccountTerm] = []

  /// An empty judgement.
  public init() {}
}

/// One length of time in which a body had to meet or a step had to be done.
public struct MeetingPeriod: Hashable, Sendable {
  /// How it came out.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    /// It met, or the step was done, often enough.
    case met
    /// Too seldom.
    case missing
    /// It is not over yet.
    case running
    /// The manifest says that the body was in recess.
    case recess
  }

  /// The cadence's name.
  public var cadence: String
  /// The body or the step.
  public var subject: String
  /// Whether a step is meant, not the meetings of a body.
  public var isStep = false
  /// The first day.
  public var first: Day
  /// The last day.
  public var last: Day
  /// The days on which it met or was done.
  public var days: [Day]
  /// How many times, at the least.
  public var needed: Int
  /// How it came out.
  public var status: Status
}

/// How long one answer to an objection took.
public struct AnswerTime: Hashable, Sendable {
  /// The record's path.
  public var file: String
  /// The stage under whose rule it falls.
  public var stage: String
  /// The objector, when the duty names one.
  public var person: String?
  /// The day of the objection.
  public var from: Day
  /// The day of the answer; `nil` while there is none.
  public var to: Day?
  /// The last day, when there is a limit.
  public var due: Day?
  /// Whether it came in time; `nil` while it is still running.
  public var holds: Bool?
  /// Where the record says it.
  public var place: Place

  /// Days from the objection to the answer, or to a day where there is none yet.
  public func days(asOf day: Day) -> Int { (to ?? day).days(since: from) }
}

/// Something that falls due.
public struct DueEntry: Hashable, Sendable {
  /// What kind of thing.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case stage, display, answer, signature, whole, call, authorisation, notice
    case meeting, recurrence, seat, member, term
  }

  /// What kind of thing.
  public var kind: Kind
  /// The record's path; the manifest's for what concerns the whole register.
  public var file: String
  /// The stage, cadence or body.
  public var name: String
  /// The matter or person, when there is one.
  public var matter: String?
  /// The last day; `nil` for what is owed without a day.
  public var due: Day?
  /// Whether the day has passed.
  public var overdue: Bool
}
