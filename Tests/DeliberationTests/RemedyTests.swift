import Deliberation
import Testing

@Suite("还能怎么办：办了就真的没有问题")
struct RemedyTests {
  private let plan: Plan = {
    var plan = Plans.fiveSteps()
    plan.stages[1].signatures = ["主持"]
    plan.stages[2].answerWithin = Period(.fixed(5))
    plan.stages[3].within = Period(.fixed(20))
    return plan
  }()

  private func remedies(_ c: CaseBuilder, asOf: String? = nil) throws -> Remedies {
    let book = Rulebook(plan: plan, law: LawBook(), calendar: .y2026)
    return try #require(book.remedies(for: c.record, asOf: asOf.map(day)))
  }

  /// A case up to its display, with an objection that waits for its answer.
  private func open(signed: Bool = true) -> CaseBuilder {
    var c = CaseBuilder()
    c.add(.survey(Survey()), on: "2026-02-10")
    c.notice("2026-03-03", of: "协商会第三次会议")
    c.meeting("2026-03-14", "协商会第三次会议", expected: 17, present: 13)
    c.item("改造设计方案")
    c.vote(10, 1, 2)
    c.result(.carried)
    if signed { sign(&c, nil) }
    c.display("2026-03-16", "改造设计方案")
    c.add(.objection, on: "2026-03-20", object: "改造设计方案", wording: "王某，树木保留")
    return c
  }

  private func sign(_ c: inout CaseBuilder, _ date: String?) {
    let signature = Signature(signers: [Signature.Signer(role: "主持", name: Noted("周敏"))])
    c.add(.signature(signature), on: date, object: date == nil ? nil : "协商会第三次会议")
  }

  @Test("答复：写明最迟哪一天；那天答复就没有问题，晚一天就有")
  func answer() throws {
    let c = open()
    let act = try #require(try remedies(c, asOf: "2026-03-21").lawful.first { $0.act == .answer })
    #expect(act.latest == day("2026-03-25"))
    #expect(act.averts.map(\.id) == [.objectionUnanswered])
    #expect(act.leaves == [])
    for (date, found) in [("2026-03-25", [FindingID]()), ("2026-03-26", [.answerLate])] {
      var done = c
      done.add(.answer(Answer()), on: date, object: "王某的异议", wording: "保留")
      #expect(ids(plan.judge(done)) == found)
    }
    // Let it pass: what it would have averted is there.
    #expect(ids(plan.judge(c, asOf: day("2026-03-26"))) == [.objectionUnanswered])
  }

  @Test("宣布通过而票数不够：接下来办什么照票数，不照宣布的")
  func refuted() throws {
    func decided(_ favour: Int, _ outcome: Claim.Outcome) -> CaseBuilder {
      var c = CaseBuilder()
      c.add(.survey(Survey()), on: "2026-02-10")
      c.notice("2026-03-03", of: "协商会第三次会议")
      c.meeting("2026-03-14", "协商会第三次会议", expected: 17, present: 13)
      c.item("改造设计方案")
      c.vote(favour, 13 - favour, 0)
      c.result(outcome)
      sign(&c, nil)
      return c
    }
    func next(_ c: CaseBuilder) throws -> [Act.Kind] {
      try remedies(c, asOf: "2026-03-15").lawful.map(\.act)
    }
    #expect(try next(decided(7, .carried)).contains(.disclosure))
    let (refuted, honest) = (decided(6, .carried), decided(6, .rejected))
    #expect(try next(refuted) == next(honest))
    #expect(try !next(refuted).contains(.disclosure))
    let book = Rulebook(plan: plan, law: LawBook(), calendar: .y2026)
    let machine = book.machine(for: refuted.record)
    let display = machine.inOrder(on: day("2026-03-15")).first { $0.act == .disclosure }
    #expect(display?.allowed == false)
    // The record itself is judged on as it stands: one false announcement is one finding.
    var c = refuted
    c.display("2026-03-16", "改造设计方案")
    #expect(ids(plan.judge(c)) == [.outcomeRefuted])
  }

  @Test("期限已过的答复：仍须办，晚了这一笔会留下")
  func late() throws {
    let act = try #require(
      try remedies(open(), asOf: "2026-03-28").lawful.first { $0.act == .answer })
    #expect(act.cures.map(\.id) == [.objectionUnanswered])
    #expect(act.leaves.map(\.id) == [.answerLate])
  }

  @Test("缺的签字：现在补签，问题就没有了")
  func signature() throws {
    let c = open(signed: false)
    #expect(ids(plan.judge(c)) == [.signatureMissing])
    let act = try #require(try remedies(c).lawful.first { $0.act == .signature })
    #expect(act.cures.map(\.id) == [.signatureMissing])
    var done = c
    sign(&done, act.earliest.description)
    #expect(ids(plan.judge(done)) == [])
  }

  @Test("实施：公示满期的次日最早，写明最迟；早一天、晚一天都有问题，两头正好都没有")
  func works() throws {
    var c = open()
    c.add(.answer(Answer()), on: "2026-03-22", object: "王某的异议", wording: "保留")
    let act = try #require(try remedies(c).lawful.first { $0.act == .implementation })
    #expect(act.earliest == day("2026-04-01"))
    // Twenty days from the last day of the display, not from the day it was put up.
    #expect(act.latest == day("2026-04-20"))
    for (date, found) in [
      ("2026-03-31", [FindingID.displayNotOver]), ("2026-04-01", []), ("2026-04-20", []),
      ("2026-04-21", [.stepOverdue]),
    ] {
      var done = c
      done.works(date)
      #expect(ids(plan.judge(done)) == found, "\(date)")
    }
  }

  @Test("公示短了、还没有往下走：重新公示满期就好，原来那次成为提示")
  func display() throws {
    var c = CaseBuilder()
    c.add(.survey(Survey()), on: "2026-02-10")
    c.notice("2026-03-03", of: "协商会第三次会议")
    c.meeting("2026-03-14", "协商会第三次会议", expected: 17, present: 13)
    c.vote(10, 1, 2)
    c.result(.carried)
    sign(&c, nil)
    c.display("2026-03-16", "方案", until: "2026-03-30")
    #expect(ids(plan.judge(c)) == [.displayTooShort])
    let act = try #require(try remedies(c).lawful.first { $0.act == .disclosure })
    #expect(act.cures.map(\.id) == [.displayTooShort])
    var done = c
    done.display("2026-04-01", "方案", until: "2026-04-16")
    let judgement = plan.judge(done)
    #expect(ids(judgement) == [.displayTooShort])
    #expect(judgement.isClean)
    // Short again: both stand.
    var again = c
    again.display("2026-04-01", "方案", until: "2026-04-15")
    #expect(ids(plan.judge(again)) == [.displayTooShort, .displayTooShort])
    #expect(!plan.judge(again).isClean)
    // Works in between rest on the short one: nothing is cured.
    var built = c
    built.works("2026-04-01")
    built.display("2026-04-02", "方案", until: "2026-04-17")
    #expect(!plan.judge(built).isClean)
  }

  @Test("到会不够：只有重新开会；按写明的日子开，问题就没有了")
  func meeting() throws {
    var c = CaseBuilder()
    c.add(.survey(Survey()), on: "2026-02-10")
    c.notice("2026-03-03", of: "协商会第三次会议")
    c.meeting("2026-03-14", "协商会第三次会议", expected: 17, present: 11)
    c.vote(10, 1, 0)
    c.result(.carried)
    sign(&c, nil)
    #expect(ids(plan.judge(c)) == [.quorumNotMet])
    let result = try remedies(c)
    #expect(result.renewals.map(\.stage) == ["协商定方案"])
    let renewal = try #require(result.renewals.first)
    #expect(renewal.notice == day("2026-03-14"))
    #expect(renewal.earliest == day("2026-03-25"))
    #expect(result.distances.map(\.short) == [1])
    #expect(result.distances.first?.unit == .persons)
    for (date, found, clean) in [
      ("2026-03-25", [FindingID.quorumNotMet], true),
      ("2026-03-24", [.quorumNotMet, .noticeTooShort], false),
    ] {
      var done = c
      done.notice("2026-03-14", of: "协商会第四次会议")
      done.meeting(date, "协商会第四次会议", expected: 17, present: 12)
      done.vote(10, 1, 1)
      done.result(.carried)
      let signature = Signature(signers: [Signature.Signer(role: "主持", name: Noted("周敏"))])
      done.add(.signature(signature))
      let judgement = plan.judge(done)
      #expect(ids(judgement) == found, "\(date)")
      #expect(judgement.isClean == clean, "\(date)")
    }
  }

  @Test("可更正的列在第二张单子；凭证据更正以后就没有了")
  func correction() throws {
    var c = open()
    c.add(.answer(Answer()), on: "2026-03-22", object: "王某的异议", wording: "保留")
    // 10 + 1 + 3 is one more than were in the room.
    if case .vote(var vote) = c.record.acts[4].content {
      vote.abstain = Noted(3, c.record.acts[4].site.place)
      c.record.acts[4].content = .vote(vote)
    }
    #expect(try remedies(c).correctable.map(\.id) == [.totalsDiffer])
    var done = c
    done.add(
      .correction(
        Correction(
          field: Noted("弃权"), was: Noted("3"), now: Noted("2"), evidence: Noted("计票单"))),
      on: "2026-03-23", object: "协商会第三次会议")
    #expect(ids(plan.judge(done)) == [])
    #expect(try remedies(done).correctable == [])
  }

  @Test("已成事实的不当作还能办的；结了案的要先重开")
  func past() {
    var c = Plans.validCase()
    c.record.acts[0].occurred = Moment(day("2026-03-15"))
    c.record.closed = Noted(day("2026-07-01"))
    let result = Rulebook(plan: Plans.fiveSteps(), law: LawBook(), calendar: .y2026)
      .remedies(for: c.record)
    #expect(result?.reopens == true)
    #expect(result?.past.map(\.id) == [.stepOutOfOrder])
    #expect(result?.lawful == [])
    #expect(
      Rulebook(plan: plan, law: LawBook()).remedies(for: Record(title: Noted("空"))) == nil)
  }

  @Test("干净的记录：什么都不缺")
  func clean() {
    let result = Rulebook(plan: Plans.fiveSteps(), law: LawBook(), calendar: .y2026)
      .remedies(for: Plans.validCase().record)
    #expect(result?.lawful == [])
    #expect(result?.correctable == [])
    #expect(result?.renewals.isEmpty == true)
    #expect(result?.past == [])
  }
}
