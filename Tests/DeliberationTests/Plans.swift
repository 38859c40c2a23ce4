import Deliberation
import SourceText

/// Small plans for the tests of the machine; the shipped procedures are tested with their scripts.
enum Plans {
  static func share(
    _ comparator: Comparator, _ numerator: Int, _ denominator: Int, _ base: Base,
    abstentions: Abstentions? = nil
  ) -> Threshold {
    Threshold(
      .share(comparator, .fixed(ratio(numerator, denominator)), base), abstentions: abstentions)
  }

  /// A council of one stage, whose quorum is two thirds and whose majority is more than half of those present.
  static func council(
    quorum: Threshold = share(.atLeast, 2, 3, .members),
    pass: Threshold = share(.moreThan, 1, 2, .present),
    authority: Body.Authority = .consultative, recusal: RecusalPolicy? = nil, proxies: Int? = nil,
    notice: Period? = nil, statute: String? = nil
  ) -> Plan {
    var plan = Plan(id: "council", name: "议事会", version: "1")
    var body = Body(name: "议事会", authority: authority)
    body.recusal = recusal.map { .fixed($0) }
    body.proxies = proxies.map { .fixed($0) }
    body.statute = statute
    plan.bodies = [body]
    var stage = Stage(name: "协商", kind: .meeting)
    stage.body = "议事会"
    if statute == nil {
      stage.quorum = quorum
      stage.pass = pass
    }
    stage.notice = notice
    plan.stages = [stage]
    return plan
  }

  /// Five steps, as in 五步七规, with settled numbers.
  static func fiveSteps(displayDays: Int = 15) -> Plan {
    var plan = council(notice: Period(.fixed(10), counting: .clear))
    plan.name = "五步"
    plan.bodies[0].name = "协商会"
    plan.stages[0].name = "协商定方案"
    plan.stages[0].body = "协商会"
    plan.stages[0].after = ["调研摸底"]
    var show = Stage(name: "公示看反馈", kind: .disclosure)
    show.after = ["协商定方案"]
    show.keep = Period(.fixed(displayDays))
    show.objections = Objections(.answered, back: "协商定方案")
    var works = Stage(name: "积极推落实", kind: .implementation)
    works.after = ["公示看反馈"]
    var evaluation = Stage(name: "民主评效果", kind: .evaluation)
    evaluation.after = ["积极推落实"]
    evaluation.returned = share(.atLeast, 1, 2, .members)
    evaluation.satisfied = share(.atLeast, 4, 5, .members)
    evaluation.fairCounts = true
    plan.stages = [Stage(name: "调研摸底", kind: .survey), plan.stages[0], show, works, evaluation]
    return plan
  }

  /// A valid case under `fiveSteps`.
  static func validCase() -> CaseBuilder {
    var c = CaseBuilder()
    c.add(.survey(Survey()), on: "2026-02-10")
    c.notice("2026-03-03", of: "协商会第三次会议")
    c.meeting("2026-03-14", "协商会第三次会议", expected: 17, present: 13)
    c.item("改造设计方案")
    c.vote(10, 1, 2)
    c.result(.carried)
    c.display("2026-03-16", "改造设计方案", until: "2026-03-31")
    c.add(.objection, on: "2026-03-20", object: "改造设计方案", wording: "王某，树木保留")
    c.add(.answer(Answer()), on: "2026-03-22", object: "王某的异议", wording: "保留两棵香樟")
    c.works("2026-04-02")
    c.evaluate("2026-06-20", sent: 120, returned: 98, satisfied: 90, fair: 6, dissatisfied: 2)
    return c
  }
}

extension Plan {
  /// Judges a case under this plan.
  func judge(
    _ builder: CaseBuilder, law: LawBook = LawBook(), calendar: WorkCalendar = .y2026,
    asOf: Day? = nil
  ) -> Judgement {
    Rulebook(plan: self, law: law, calendar: calendar).judge(builder.record, asOf: asOf)
  }
}

/// 2026 as announced (domain T-16).
private func makeCalendar2026() -> WorkCalendar {
  func days(_ first: String, _ last: String) -> [Day] {
    (day(first).number...day(last).number).map { Day(number: $0) }
  }
  let holidays =
    days("2026-01-01", "2026-01-03") + days("2026-02-15", "2026-02-23")
    + days("2026-04-04", "2026-04-06") + days("2026-05-01", "2026-05-05")
    + days("2026-06-19", "2026-06-21") + days("2026-09-25", "2026-09-27")
    + days("2026-10-01", "2026-10-07")
  let work = ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"]
  return WorkCalendar(years: 2026...2026, holidays: Set(holidays), workdays: Set(work.map(day)))
}

extension WorkCalendar {
  static let y2026 = makeCalendar2026()
}
