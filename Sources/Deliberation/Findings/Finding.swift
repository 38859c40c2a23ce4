public import SourceText

/// One thing found: its id, its typed facts, where the record and the procedure say so, and what follows.
///
/// A finding holds no sentence; words for it live in `Reporting`.
public struct Finding: Hashable, Sendable {
  /// What kind of defect it is.
  public enum Class: String, Hashable, Sendable, Codable, CaseIterable {
    /// 无权: an act without the decision, quorum or competence it needs.
    case noPower = "no-power"
    /// 结果不符: the announced outcome is not what the count gives.
    case refuted
    /// 程序瑕疵.
    case irregular
    /// 未履行.
    case omission
    /// 记录缺陷.
    case record
    /// 材料不足: a needed fact is absent.
    case undetermined
    /// 提示.
    case advice
    /// A defect of the procedure script itself.
    case procedure
    /// The input could not be read or used.
    case input
  }

  /// What can be done about it.
  public enum Remedy: String, Hashable, Sendable, Codable, CaseIterable {
    case none
    /// It may still be done lawfully.
    case stillPossible = "still-possible"
    /// It can be corrected with evidence, by 更正.
    case correctable
    /// Only a new meeting cures it.
    case newMeeting = "new-meeting"
    /// The script has to be changed.
    case editProcedure = "edit-procedure"
    /// The text of the record has to be mended before it can be read.
    case editRecord = "edit-record"
  }

  /// The stable id.
  public var id: FindingID
  /// The class.
  public var cls: Class
  /// The remedy.
  public var remedy: Remedy
  /// The typed facts, in the order in which they are told.
  public var facts: [Fact] = []
  /// Where the record (or, for script findings, the script) says it.
  public var place: Place
  /// Other places that matter, each with the role it plays.
  public var related: [Related] = []
  /// Where the procedure asks for it.
  public var rule: Place = .none
  /// What it rests on, resolved for the day of the act.
  public var citation: ResolvedCitation?
  /// The least that would have sufficed.
  public var least: Int?
  /// Whether it could have changed the outcome; `nil` when that cannot be said.
  public var decisive: Bool?
  /// Whether the words are those for consultative bodies.
  public var consultative = false
  /// Whether the script it speaks of is written in the Chinese words.
  public var speaksOfChineseScript = false
  /// Places and names of what was therefore not judged.
  public var notJudged: [NotJudged] = []

  /// A finding of an id with its usual class and remedy.
  public init(_ id: FindingID, at place: Place, _ facts: [Fact] = []) {
    self.id = id
    self.cls = id.usualClass
    self.remedy = id.usualRemedy
    self.place = place
    self.facts = facts
  }

  /// The finding with more filled in.
  func with(_ shape: (inout Finding) -> Void) -> Finding {
    var finding = self
    shape(&finding)
    return finding
  }

  /// Makes advice of what stands against a rule that only says what is usual.
  ///
  /// What a statute asks for is never only usual; what cannot be told stays so.
  public mutating func soften() {
    switch cls {
    case .noPower, .refuted, .irregular, .omission, .record:
      if citation?.key == nil { cls = .advice }
    case .undetermined, .advice, .procedure, .input: break
    }
  }

  /// The value of a fact, if the finding has it.
  public subscript(_ key: FactKey) -> FactValue? { facts.first { $0.key == key }?.value }
}

/// A second place of a finding.
public struct Related: Hashable, Sendable {
  /// The part the place plays.
  public enum Role: String, Hashable, Sendable, Codable {
    case expected, meetingDay, notice, departure, arrival, vote, firstVote, recusal, proxy
    case earlierStep, laterStep, decision, display, objection, corrected, firstUse, declared
    case present, result, roster, chain, cured, recess, answer
  }
  /// Where.
  public var place: Place
  /// Which part it plays.
  public var role: Role
  /// A number or text shown with the mark, if any.
  public var value: FactValue?

  /// A place in a role.
  public init(_ place: Place, _ role: Role, _ value: FactValue? = nil) {
    self.place = place
    self.role = role
    self.value = value
  }
}

/// Something that could not be judged because of a finding.
public struct NotJudged: Hashable, Sendable {
  /// Where it stands in the record; `.none` for a stage that never came.
  public var place: Place
  /// The stage or item concerned.
  public var name: String

  /// Something left unjudged.
  public init(place: Place, name: String) {
    self.place = place
    self.name = name
  }
}

/// A named value of a finding.
public struct Fact: Hashable, Sendable {
  /// Its name.
  public var key: FactKey
  /// Its value.
  public var value: FactValue

  /// A fact.
  public init(_ key: FactKey, _ value: FactValue) {
    self.key = key
    self.value = value
  }
}

/// A value of a fact: always typed, never a sentence.
public enum FactValue: Hashable, Sendable {
  case count(Int)
  case ratio(Ratio)
  case day(Day)
  case moment(Moment)
  case text(String)
  case names([String])
  case base(Base)
  indirect case threshold(ThresholdFact)
  case flag(Bool)
  case kind(Act.Kind)
  case period(Int, Period.Unit, Period.Counting)
  case method(VoteMethod)
  case outcome(Claim.Outcome)
  case policy(RecusalPolicy)
  case quantity(Quantity)
}

/// The names of facts; they are the keys of the JSON report.
public enum FactKey: String, Hashable, Sendable, Codable, CaseIterable {
  case stage, step, body, meeting, item, matter, category, office, person, holder, principal
  case expected, present, needed, short, favour, against, abstain, spoiled, valid, blank, silent
  case issued, collected, sum, total, difference, threshold, base, otherBase, baseCount, otherCount
  case claimed, computed, noticeDay, meetingDay, earliest, latest, required, given, lastDay
  case postedDay, removedDay, workday, deadline, answerDay, objectionDay, doneDay, lateBy
  case rule, reason, reads, parameter, key, word, suggestion, found, wanted, file, line, limit
  case method, mode, policy, recused, sent, returned, satisfied, rate, field, was, now, time
  case year, version, encoding, offset, count, options, chain, least, most, oneEnd, exact
  case instrument, statuteNeeds, localNeeds, sampleBase, message, firstDay, branch, share
  case account, ledger, deed, state, locality, act, resumed
  case opening, added, taken
}
