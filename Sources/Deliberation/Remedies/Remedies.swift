public import SourceText

/// What can be done about a record, in three lists, and what has happened and stays.
///
/// Every lawful act is tried on a copy of the machine before it is listed; no record is written.
public struct Remedies: Sendable {
  /// The day they are as of.
  public var asOf: Day
  /// Whether the case says it is closed and would have to be taken up again first.
  public var reopens = false
  /// What may still be done lawfully, the soonest due first.
  public var lawful: [LawfulAct] = []
  /// What can be corrected with evidence, by 更正.
  public var correctable: [Finding] = []
  /// What only a new meeting cures, by meeting or vote.
  public var renewals: [Renewal] = []
  /// What has happened and stays as it is.
  public var past: [Finding] = []
  /// How far the facts were from valid, one for each finding that can be measured.
  public var distances: [Distance] = []
}

/// One act that may still be done, by when, and what comes of it.
public struct LawfulAct: Hashable, Sendable {
  /// The kind of act.
  public var act: Act.Kind
  /// The stage it performs or belongs to.
  public var stage: String?
  /// The matter, where there are several.
  public var matter: String?
  /// The body that does it.
  public var by: String?
  /// What it refers to: a meeting, an objector, what was displayed.
  public var object: String?
  /// The first day on which it is in order.
  public var earliest: Day
  /// The last day, when there is one.
  public var latest: Day?
  /// For a meeting: the day on which notice has to be given for it to be held on `earliest`.
  public var notice: Day?
  /// The findings that go when it is done.
  public var cures: [Finding]
  /// The findings that come when the last day passes without it.
  public var averts: [Finding]
  /// The findings that it leaves or makes: it is late and still owed.
  public var leaves: [Finding]
  /// Where the duty arises in the record.
  public var place: Place
}

/// Findings that only a new meeting cures, and when one may be held.
public struct Renewal: Hashable, Sendable {
  /// The stage that has to be held again.
  public var stage: String?
  /// The findings.
  public var findings: [Finding]
  /// The first day of a new meeting, when notice is given on the day asked about.
  public var earliest: Day?
  /// The day of that notice, when the rules ask for one.
  public var notice: Day?
}

/// How far a fact was from what would have been enough.
public struct Distance: Hashable, Sendable {
  /// What is counted.
  public enum Unit: String, Hashable, Sendable, Codable, CaseIterable {
    case persons, votes, days, forms
  }
  /// The finding.
  public var finding: Finding
  /// What is counted.
  public var unit: Unit
  /// How many there were, when the finding tells it.
  public var given: Int?
  /// The least that would have sufficed.
  public var needed: Int?
  /// How many were lacking; 1 or more.
  public var short: Int
}

extension Distance {
  /// The distance of a finding; `nil` where nothing is counted or nothing lacks.
  public init?(_ finding: Finding) {
    func count(_ keys: FactKey...) -> Int? {
      for key in keys {
        switch finding[key] {
        case .count(let count): return count
        case .period(let count, _, _): return count
        default: continue
        }
      }
      return nil
    }
    let unit: Unit
    switch finding.id {
    case .quorumNotMet, .quorumLost, .compositionNotMet: unit = .persons
    case .outcomeRefuted, .wrongBase: unit = .votes
    case .noticeTooShort, .displayTooShort, .gapTooShort, .displayNotOver, .answerLate,
      .stepOverdue, .totalTooLong:
      unit = .days
    case .returnTooLow, .satisfactionTooLow: unit = .forms
    default: return nil
    }
    let given = count(.present, .favour, .given, .count)
    let needed = finding.least ?? count(.needed, .least, .required, .limit)
    let short =
      count(.short, .lateBy)
      ?? given.flatMap { given in needed.map { max(0, $0 -| given) } } ?? 0
    guard short > 0 else { return nil }
    self.init(finding: finding, unit: unit, given: given, needed: needed, short: short)
  }
}
