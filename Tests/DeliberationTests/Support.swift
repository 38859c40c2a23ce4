import Deliberation
import SourceText
import Testing

/// A day from its ISO form; the tests' own days are always right.
func day(_ text: String) -> Day {
  let parts = text.split(separator: "-").compactMap { Int($0) }
  guard parts.count == 3, let day = Day(parts[0], parts[1], parts[2]) else {
    Issue.record("no such day: \(text)")
    return Day(number: 0)
  }
  return day
}

/// A ratio known to be right.
func ratio(_ numerator: Int, _ denominator: Int) -> Ratio {
  Ratio(numerator, denominator) ?? .whole
}

/// Builds a record act by act; every act stands on a line of its own, numbered from 1.
struct CaseBuilder {
  var record: Record
  private var meeting: Int?
  private var item: Int?
  private var meetingDay = Day(number: 0)

  init(_ title: String = "乌泾桥浜整治", scope: Scope = .whole) {
    record = Record(title: Noted(title), scope: scope)
  }

  private var here: Place {
    Place(file: 0, line: Int32(record.acts.count + 1), column: 1, length: 1)
  }

  @discardableResult
  mutating func add(
    _ content: Act.Content, on date: String? = nil, minute: Int16? = nil, object: String? = nil,
    wording: String = "", steps: [String] = [], matter: String? = nil, body: String? = nil
  ) -> Int {
    let id = record.acts.count
    let occurred = Moment(date.map(day) ?? meetingDay, minute: minute)
    var act = Act(id: id, occurred: occurred, content: content, site: Site(here))
    act.object = object.map { Noted($0, here) }
    act.wording = wording
    act.steps = steps.map { Noted($0, here) }
    act.matter = matter.map { Noted($0, here) }
    act.body = body.map { Noted($0, here) }
    if date == nil {
      act.meeting = meeting
      act.item = item
    } else if case .meeting = content {
      meeting = id
      item = nil
      meetingDay = occurred.day
    } else {
      meeting = nil
      item = nil
    }
    if case .item = content { item = id; act.item = id }
    record.acts.append(act)
    return id
  }

  mutating func notice(_ date: String, of title: String) {
    add(.notice(Notice(of: Noted(title, here))), on: date)
  }

  mutating func meeting(
    _ date: String, _ title: String, expected: Int? = nil, present: Int? = nil,
    steps: [String] = [], matter: String? = nil, shape: (inout Meeting) -> Void = { _ in }
  ) {
    var content = Meeting(title: Noted(title, here))
    content.expected = expected.map { Noted($0, here) }
    content.present = present.map { Noted($0, here) }
    shape(&content)
    add(.meeting(content), on: date, steps: steps, matter: matter)
  }

  mutating func item(_ title: String, number: Int = 1, matter: String? = nil) {
    add(.item(Item(number: number, title: Noted(title, here))), matter: matter)
  }

  mutating func leave(_ count: Int) { add(.leave(Attendance(count: Noted(count, here)))) }
  mutating func arrive(_ count: Int) { add(.arrive(Attendance(count: Noted(count, here)))) }
  mutating func recuse(_ names: String...) {
    add(.recusal(Recusal(names: names.map { Noted($0, here) })))
  }

  mutating func vote(
    _ favour: Int, _ against: Int? = nil, _ abstain: Int? = nil, method: VoteMethod = .hands,
    shape: (inout Vote) -> Void = { _ in }
  ) {
    var vote = Vote(method: Noted(method, here))
    vote.favour = Noted(favour, here)
    vote.against = against.map { Noted($0, here) }
    vote.abstain = abstain.map { Noted($0, here) }
    shape(&vote)
    add(.vote(vote))
  }

  mutating func vote(
    favour: [String], against: [String] = [], abstain: [String] = []
  ) {
    var vote = Vote(method: Noted(.named, here))
    vote.favourNames = favour.map { Noted($0, here) }
    vote.againstNames = against.map { Noted($0, here) }
    vote.abstainNames = abstain.map { Noted($0, here) }
    add(.vote(vote))
  }

  mutating func result(_ outcome: Claim.Outcome, base: Base? = nil) {
    add(.result(Claim(Noted(outcome, here), base: base.map { Noted($0, here) })))
  }

  mutating func display(_ date: String, _ what: String, until: String? = nil) {
    add(
      .disclosure(Disclosure(what: Noted(what, here), until: until.map { Noted(day($0), here) })),
      on: date)
  }

  mutating func works(_ date: String, _ phase: Implementation.Phase = .start) {
    add(.implementation(Implementation(phase)), on: date)
  }

  mutating func evaluate(
    _ date: String, sent: Int? = nil, returned: Int? = nil, satisfied: Int? = nil,
    fair: Int? = nil, dissatisfied: Int? = nil, rate: Ratio? = nil
  ) {
    var evaluation = Evaluation()
    evaluation.sent = sent.map { Noted($0, here) }
    evaluation.returned = returned.map { Noted($0, here) }
    evaluation.satisfied = satisfied.map { Noted($0, here) }
    evaluation.fair = fair.map { Noted($0, here) }
    evaluation.dissatisfied = dissatisfied.map { Noted($0, here) }
    evaluation.rate = rate.map { Noted($0, here) }
    add(.evaluation(evaluation), on: date)
  }
}

/// Ids of what a judgement found, advice included, in the order of the record.
func ids(_ judgement: Judgement) -> [FindingID] { judgement.findings.map(\.id) }

/// Members with the given names, all voting.
func members(_ names: [String], category: String = "居民代表") -> [Member] {
  names.enumerated().map { index, name in
    var member = Member(
      key: name, name: Noted(name, Place(file: 1, line: Int32(index + 2), column: 1, length: 1)))
    member.categories = [category]
    return member
  }
}
