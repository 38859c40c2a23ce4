import Deliberation
import SourceText
import Testing

@Suite("公示、异议、施工")
struct DisplayTests {
  func judge(_ change: (inout CaseBuilder) -> Void) -> Judgement {
    var c = Plans.validCase()
    change(&c)
    return Plans.fiveSteps().judge(c)
  }

  func at(_ kind: Act.Kind, _ c: CaseBuilder) -> Int {
    c.record.acts.firstIndex { $0.kind == kind } ?? 0
  }

  @Test("公示满十五日：7月1日挂出，16日够，15日不够（D37、T-16）")
  func length() {
    func judge(_ until: String) -> [FindingID] {
      var c = CaseBuilder(scope: .single)
      c.display("2026-07-01", "方案", until: until)
      return ids(Plans.fiveSteps().judge(c))
    }
    #expect(judge("2026-07-17") == [])
    #expect(judge("2026-07-16") == [])
    #expect(judge("2026-07-15") == [.displayTooShort])
  }

  @Test("最后一天落在节假日：够了，只提示顺延")
  func holiday() {
    var c = CaseBuilder(scope: .single)
    c.display("2026-09-16", "方案", until: "2026-10-01")
    let judgement = Plans.fiveSteps().judge(c)
    #expect(ids(judgement) == [.displayEndsOnHoliday])
    #expect(judgement.isClean)
    #expect(judgement.findings[0][.workday] == .day(day("2026-10-08")))
  }

  @Test("公示没满就开工")
  func running() {
    let judgement = judge { c in
      let index = at(.works, c)
      c.record.acts[index].occurred = Moment(day("2026-03-31"))
    }
    #expect(ids(judgement) == [.displayNotOver])
    let exact = judge { c in
      let index = at(.works, c)
      c.record.acts[index].occurred = Moment(day("2026-04-01"))
    }
    #expect(ids(exact) == [])
  }

  @Test("异议没有答复就开工（D39）；答复了就可以")
  func open() {
    let judgement = judge { c in
      c.record.acts.removeAll { $0.kind == .answer }
    }
    #expect(ids(judgement) == [.objectionUnanswered])
    #expect(judgement.findings[0].place.line == 8)
    #expect(judgement.findings[0].related.map(\.role) == [.laterStep])
  }

  @Test("第二件异议没有答复，只报那一件")
  func second() {
    let judgement = judge { c in
      c.add(.objection, on: "2026-03-21", object: "改造设计方案", wording: "李某，噪声")
    }
    #expect(ids(judgement) == [.objectionUnanswered])
    #expect(judgement.findings[0][.person] == .text("李某"))
  }

  @Test("采纳异议：退回重议，重议之后再公示不算重复")
  func upheld() {
    let judgement = judge { c in
      let index = at(.answer, c)
      c.record.acts[index].content = .answer(Answer(upheld: true))
      c.record.acts.removeAll { $0.kind == .works || $0.kind == .evaluation }
      c.notice("2026-04-01", of: "协商会第四次会议")
      c.meeting("2026-04-20", "协商会第四次会议", expected: 17, present: 13)
      c.vote(13, 0, 0)
      c.result(.carried)
      c.display("2026-04-21", "改造设计方案（修改）", until: "2026-05-06")
      c.works("2026-05-08")
    }
    #expect(ids(judgement) == [])
  }

  @Test("决定之前就公示，是次序颠倒（T-32）")
  func early() {
    let judgement = judge { c in
      let index = at(.display, c)
      c.record.acts[index].occurred = Moment(day("2026-03-12"))
      c.record.acts[index].content = .disclosure(
        Disclosure(what: Noted("改造设计方案"), until: Noted(day("2026-03-27"))))
    }
    #expect(ids(judgement) == [.stepOutOfOrder])
  }
}

extension Act.Kind {
  fileprivate static let works = Act.Kind.implementation
  fileprivate static let display = Act.Kind.disclosure
}

@Suite("评议与满意率")
struct EvaluationTests {
  func judge(
    sent: Int? = 120, returned: Int? = 98, satisfied: Int? = 90, fair: Int? = 6,
    dissatisfied: Int? = 2,
    rate: Ratio? = nil
  ) -> Judgement {
    var c = Plans.validCase()
    c.record.acts.removeLast()
    c.evaluate(
      "2026-06-20", sent: sent, returned: returned, satisfied: satisfied, fair: fair,
      dissatisfied: dissatisfied, rate: rate)
    return Plans.fiveSteps().judge(c)
  }

  @Test("12 张收回 12 张满意，400 户里也是“100%”：回收太少（T-26）")
  func lowReturn() {
    #expect(
      ids(judge(sent: 400, returned: 12, satisfied: 12, fair: 0, dissatisfied: 0, rate: .whole))
        == [.returnTooLow])
    #expect(
      ids(judge(sent: 24, returned: 12, satisfied: 12, fair: 0, dissatisfied: 0, rate: .whole))
        == [])
  }

  @Test("满意率要算得出来：96／98 可写 98%，不可写 100%")
  func rate() {
    #expect(ids(judge(rate: ratio(98, 100))) == [])
    #expect(ids(judge(rate: .whole)) == [.rateRefuted])
    #expect(ids(judge(rate: ratio(92, 100))) == [.rateRefuted])
  }

  @Test("只有满意率，没有分子分母：材料不足，报一次")
  func rateOnly() {
    #expect(
      ids(
        judge(sent: nil, returned: nil, satisfied: nil, fair: nil, dissatisfied: nil, rate: .whole))
        == [.surveyBaseMissing])
  }

  @Test("三项之和不等于收回数")
  func sum() { #expect(ids(judge(dissatisfied: 3)) == [.totalsDiffer]) }

  @Test("满意不到五分之四")
  func low() {
    #expect(
      ids(judge(returned: 100, satisfied: 70, fair: 9, dissatisfied: 21)) == [.satisfactionTooLow])
    #expect(ids(judge(returned: 100, satisfied: 70, fair: 10, dissatisfied: 20)) == [])
  }
}

@Suite("组成、职权、更正、名册")
struct BodyTests {
  static func plan() -> Plan {
    var plan = Plans.council()
    plan.bodies[0].seats = [
      Seat(category: "社区代表", count: .fixed(2), offices: ["居委主任", "社工"]),
      Seat(category: "居民代表", count: .fixed(7)), Seat(category: "周边利益群体代表", count: .fixed(4)),
      Seat(category: "居民党员代表", count: .fixed(4)),
    ]
    return plan
  }

  static func roster() -> [Member] {
    var all: [Member] = []
    for (category, count) in [("社区代表", 2), ("居民代表", 7), ("周边利益群体代表", 4), ("居民党员代表", 4)] {
      all += members((1...count).map { "\(category)\($0)" }, category: category)
    }
    all[0].offices = ["居委主任"]
    all[1].offices = ["社工"]
    return all
  }

  func judge(_ change: (inout [Member]) -> Void, scope: Scope = .single) -> Judgement {
    var roster = Self.roster()
    change(&roster)
    var c = CaseBuilder(scope: scope)
    c.record.rosters = [Roster(name: Noted("议事会"), body: Noted("议事会"), members: roster)]
    c.meeting("2026-03-14", "议事会", present: 13)
    return Self.plan().judge(c)
  }

  @Test("2＋7＋4＋4：齐了才算；少一名利益群体代表、主任不在其中，都指出来（T-19）")
  func seats() {
    #expect(ids(judge { _ in }) == [])
    #expect(ids(judge { $0.remove(at: 9) }) == [.compositionNotMet])
    #expect(ids(judge { $0[0].offices = [] }) == [.compositionNotMet])
    // A member who left before the day no longer fills the seat; one who leaves later still does.
    #expect(ids(judge { $0[9].until = day("2026-03-13") }) == [.compositionNotMet])
    #expect(ids(judge { $0[9].until = day("2026-03-14") }) == [])
  }

  @Test("候补不占席位，也不进应到")
  func substitutes() {
    #expect(ids(judge { $0[9].votes = false }) == [.compositionNotMet])
  }

  @Test("只有人数、没有名册：全程案卷说材料不足；单次会议不说")
  func unknown() {
    var c = CaseBuilder(scope: .whole)
    c.meeting("2026-03-14", "议事会", expected: 17, present: 13)
    #expect(ids(Self.plan().judge(c)) == [.compositionUnknown])
    c.record.scope = Noted(.single)
    #expect(ids(Self.plan().judge(c)) == [])
  }

  @Test("名册上一个人写了两遍")
  func duplicate() {
    #expect(ids(judge { $0.append($0[3]) }).contains(.rosterDuplicate))
    #expect(
      ids(
        judge { m in
          var again = m[3]
          m[3].until = day("2026-01-31")
          again.from = day("2026-02-01")
          m.append(again)
        }) == [])
  }

  @Test("协商结果拿去用集体资金：还要有权的会议来定（T-28）")
  func consultative() {
    var plan = Plans.fiveSteps()
    plan.reservedMatters = ["动用集体资金"]
    var c = Plans.validCase()
    #expect(ids(plan.judge(c)) == [])
    c.record.matterClass = Noted("动用集体资金")
    #expect(ids(plan.judge(c)) == [.consultativeUsed])
    plan.bodies[0].authority = .binding
    #expect(ids(plan.judge(c)) == [])
  }

  @Test("更正：有原值、对得上，才算数；原记录不动")
  func correction() {
    var c = CaseBuilder(scope: .single)
    c.meeting("2026-03-14", "议事会", expected: 17, present: 11)
    #expect(ids(Plans.council().judge(c)) == [.quorumNotMet])
    func corrected(was: String) -> Judgement {
      var copy = c
      copy.add(
        .correction(
          Correction(field: Noted("实到"), was: Noted(was), now: Noted("12"), evidence: Noted("签到表"))),
        on: "2026-03-16", object: "议事会")
      return Plans.council().judge(copy)
    }
    #expect(ids(corrected(was: "11")) == [])
    #expect(ids(corrected(was: "10")) == [.correctionMismatch, .quorumNotMet])
  }

  @Test("现场：不在法定人数时，表决不合程序，并说明为什么")
  func live() {
    let book = Rulebook(plan: Plans.council(), law: LawBook(), calendar: .y2026)
    var c = CaseBuilder(scope: .single)
    c.meeting("2026-03-14", "议事会", expected: 17, present: 13)
    c.add(.open)
    c.leave(2)
    var machine = Machine(book: book, head: c.record)
    machine.apply(c.record.acts[..<2])
    #expect(machine.inOrder(on: day("2026-03-14")).first { $0.act == .vote }?.allowed == true)
    machine.apply(c.record.acts[2...])
    let vote = machine.inOrder(on: day("2026-03-14")).first { $0.act == .vote }
    #expect(vote?.allowed == false)
    #expect(vote?.reasons.map(\.id) == [.quorumLost])
    var ballot = Vote()
    ballot.favour = Noted(11)
    var act = Act(id: 3, occurred: Moment(day("2026-03-14")), content: .vote(ballot))
    act.meeting = 0
    let before = machine.findings
    #expect(machine.refusals(for: act).map(\.id) == [.quorumLost])
    #expect(machine.findings == before)
  }

  @Test("散会不等签字：签字以后还可以补，缺的照样记着")
  func closing() {
    var plan = Plans.council()
    for index in plan.stages.indices { plan.stages[index].signatures = ["主持"] }
    let book = Rulebook(plan: plan, law: LawBook(), calendar: .y2026)
    var c = CaseBuilder(scope: .single)
    c.meeting("2026-03-14", "议事会", expected: 17, present: 13)
    c.add(.open)
    c.add(.adjourn)
    var machine = Machine(book: book, head: c.record)
    machine.apply(c.record.acts[..<2])
    #expect(machine.refusals(for: c.record.acts[2]).isEmpty)
    machine.apply(c.record.acts[2])
    #expect(machine.findings.map(\.id).contains(.signatureMissing))
  }

  @Test("现在能做哪一步、为什么别的不行")
  func inOrder() {
    let acts = Plans.validCase().record.inOrderOfTime()
    let book = Rulebook(plan: Plans.fiveSteps(), law: LawBook(), calendar: .y2026)
    var machine = Machine(book: book, head: Plans.validCase().record)
    machine.apply(acts[...6])
    let permissions = machine.inOrder(on: day("2026-03-25"))
    let works = permissions.first { $0.stage == "积极推落实" }
    #expect(works?.allowed == false)
    #expect(works?.reasons.map(\.id) == [.displayNotOver])
    #expect(permissions.first { $0.stage == "民主评效果" }?.reasons.map(\.id) == [.stepMissing])
  }
}

@Suite("间隔与总期限")
struct PaceTests {
  @Test("每步之间至少七天；全程至多二十天")
  func gaps() {
    var plan = Plan(id: "p", name: "p", version: "1")
    for (index, name) in ["提议", "商议", "审议", "决议"].enumerated() {
      var stage = Stage(name: name, kind: .proposal)
      if index > 0 { stage.after = [plan.stages[index - 1].name] }
      plan.stages.append(stage)
    }
    plan.pace = [
      Pace(.gap, Period(.fixed(7)), first: nil, last: nil),
      Pace(.total, Period(.fixed(21)), first: nil, last: nil),
    ]
    func judge(_ days: [String]) -> [FindingID] {
      var c = CaseBuilder()
      for (name, date) in zip(["提议", "商议", "审议", "决议"], days) {
        c.add(.proposal, on: date, steps: [name])
      }
      return ids(plan.judge(c))
    }
    #expect(judge(["2026-03-01", "2026-03-08", "2026-03-15", "2026-03-22"]) == [])
    #expect(judge(["2026-03-01", "2026-03-07", "2026-03-15", "2026-03-22"]) == [.gapTooShort])
    #expect(judge(["2026-03-01", "2026-03-08", "2026-03-15", "2026-03-23"]) == [.totalTooLong])
  }
}
