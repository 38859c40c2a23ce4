import Deliberation
import Reporting
import SourceText
import Testing

@Suite("The table at the end of a record")
struct TableTests {
  private func judgement(_ fixture: Fixture) -> Judgement {
    let met = Samples.day(2026, 3, 14)
    let quorum = Sum(
      .quorum, stage: "协商定方案", day: met, place: fixture.place("实到"), holds: true,
      threshold: Samples.quorum(of: 17, least: 12, count: 13), citation: Samples.village)
    let majority = Sum(
      .majority, stage: "协商定方案", day: met, place: fixture.place("同意"), holds: true,
      threshold: Samples.majority(.present, of: 13, least: 7, count: 10), citation: Samples.village)
    let notice = Sum(
      .notice, stage: "协商定方案", day: met, place: fixture.place("通知"), holds: false,
      days: DaySum(
        from: Samples.day(2026, 3, 4), to: met, given: 9, required: 10, unit: .days,
        counting: .clear, bound: Samples.day(2026, 3, 15)),
      citation: ResolvedCitation(
        key: nil, instrument: "《本村议事规则》第四条", version: "", article: "", from: nil))
    var judgement = Judgement()
    judgement.asOf = Samples.day(2026, 4, 2)
    judgement.sums = [notice, quorum, majority]
    judgement.progress = [
      StageProgress(
        matter: "水渠", stage: "调研", status: .done, day: Samples.day(2026, 2, 1), place: .none),
      StageProgress(matter: "水渠", stage: "协商定方案", status: .flawed, day: met, place: .none),
      StageProgress(matter: "水渠", stage: "公示看反馈", status: .pending, day: nil, place: .none),
    ]
    judgement.duties = [
      Duty(
        .answer, stage: "公示看反馈", matter: "水渠", since: Samples.day(2026, 3, 20),
        due: Samples.day(2026, 3, 25), status: .overdue, place: .none),
      Duty(
        .display, stage: "公示看反馈", matter: nil, since: Samples.day(2026, 3, 16),
        due: Samples.day(2026, 3, 31), status: .running, place: .none),
      Duty(
        .signature, stage: "协商定方案", matter: nil, since: nil, due: nil, status: .met, place: .none),
    ]
    judgement.samples = ["七条会风规则"]
    return judgement
  }

  private let record = "通知：3月4日\n应到：17人  实到：13人\n【表决】同意10\n"

  @Test("Every sum is shown, met or not, with its ground; stages without sums say how far they are")
  func chinese() {
    let fixture = Fixture(record: record)
    #expect(
      FullRenderer(.chinese).render(fixture.report(judgement(fixture))) == """
        核验意见书：只提意见，不作裁定。

        《水渠维修》 SQ-01  程序 四议两公开@2026.1  截至 2026-04-02
        examples/ditch/记录.txt

        各项算式
        ✓ 调研        2026-02-01  已办
        ✗ 协商定方案  2026-03-14  提前通知 9 整日 < 10 整日  到会 13／17 ≥ 2/3（至少 12）  同意 10／13 > 1/2 实到（至少 7）  依据 《本村议事规则》第四条；村民委员会组织法第二十六条第二款
        · 公示看反馈              还没有到

        期限与待办
        ✗ 答复异议  公示看反馈（水渠）  自 2026-03-20  期限 2026-03-25  已过期限
        · 公示  公示看反馈  自 2026-03-16  到 2026-03-31 为止  还在期限内
        ✓ 签字  协商定方案  已办到

        示例：“七条会风规则”是示例，不是任何机关的文本。

        1 份记录：1 份合规

        """)
  }

  @Test("The English table has the same rows")
  func english() {
    let fixture = Fixture(record: record)
    let text = FullRenderer(.english).render(fixture.report(judgement(fixture)))
    #expect(text.hasPrefix("Verification opinion (核验意见书): it advises and rules nothing.\n"))
    #expect(
      text.contains(
        "✗ 协商定方案  2026-03-14  notice 9 clear days < 10 clear days  "
          + "present 13/17 ≥ 2/3 (at least 12)  "
          + "in favour 10/13 > 1/2 of members present (at least 7)"))
    #expect(text.contains("· 公示看反馈              not reached yet\n"))
    #expect(text.hasSuffix("1 record: 1 in order\n"))
  }

  @Test("A vote honestly lost is no ✗, and its sum still shows the opposite sign")
  func lost() {
    let fixture = Fixture(record: record)
    var judgement = Judgement()
    judgement.sums = [
      Sum(
        .majority, stage: "审议", day: Samples.meeting, place: .none, holds: false,
        threshold: Samples.majority(.members, of: 44, least: 23, count: 22))
    ]
    judgement.progress = [
      StageProgress(
        matter: "水渠", stage: "审议", status: .rejected, day: Samples.meeting, place: .none)
    ]
    let text = FullRenderer(.chinese).render(fixture.report(judgement))
    #expect(text.contains("· 审议  2026-03-14  同意 22／44 ≤ 1/2 应到（至少 23）  如实宣布未通过\n"))
  }

  @Test("A stage with a finding against it is ✗ even where every sum of it holds")
  func flawed() {
    let fixture = Fixture(record: record)
    var judgement = Judgement()
    judgement.sums = [
      Sum(
        .quorum, stage: "审议", day: Samples.meeting, place: .none, holds: true,
        threshold: Samples.quorum(of: 17, least: 12, count: 12))
    ]
    judgement.progress = [
      StageProgress(
        matter: "水渠", stage: "审议", status: .flawed, day: Samples.meeting, place: .none)
    ]
    let text = FullRenderer(.chinese).render(fixture.report(judgement))
    #expect(text.contains("✗ 审议  2026-03-14  到会 12／17 ≥ 2/3（至少 12）  办了，但有问题\n"))
  }

  @Test("Sums of two matters stand in rows of their own")
  func matters() {
    let fixture = Fixture(record: record)
    var judgement = Judgement()
    for matter in ["水渠", "路灯"] {
      judgement.progress.append(
        StageProgress(
          matter: matter, stage: "审议", status: .done, day: Samples.meeting, place: .none))
      judgement.progress.append(
        StageProgress(matter: matter, stage: "公示", status: .pending, day: nil, place: .none))
      judgement.sums.append(
        Sum(
          .quorum, stage: "审议", item: matter, day: Samples.meeting, place: .none, holds: true,
          threshold: Samples.quorum(of: 17, least: 12, count: matter == "水渠" ? 12 : 13)))
    }
    let text = FullRenderer(.chinese).render(fixture.report(judgement))
    #expect(text.contains("✓ 审议  2026-03-14  “水渠”  到会 12／17 ≥ 2/3（至少 12）\n"))
    #expect(text.contains("✓ 审议  2026-03-14  “路灯”  到会 13／17 ≥ 2/3（至少 12）\n"))
    #expect(text.contains("· 公示              “路灯”  还没有到\n"))
  }

  @Test("The last line counts: in order, with findings, unreadable, and those only undetermined")
  func tally() {
    func item(_ ids: [FindingID], readable: Bool = true) -> ReportItem {
      var judgement = Judgement()
      judgement.findings = ids.map { Finding($0, at: .none) }
      return .record(RecordReport(file: "a.txt", judgement: judgement, readable: readable))
    }
    func last(_ items: [ReportItem], _ language: Language) -> String {
      let text = FullRenderer(language).render(Report(sources: SourceTable(), items: items))
      return String(text.split(separator: "\n").last ?? "")
    }
    let two: [ReportItem] = [
      item([.sampleSet]), item([.quorumNotMet]), item([.wrongBase, .factMissing]),
    ]
    #expect(last(two, .chinese) == "3 份记录：1 份合规，2 份有问题")
    #expect(last(two, .english) == "3 records: 1 in order, 2 with findings")
    let four = [
      item([]), item([.factMissing, .sampleSet]), item([.unreadableFile], readable: false),
    ]
    #expect(last(four, .chinese) == "3 份记录：1 份合规，1 份有问题，1 份没能核对（其中 1 份只是材料不足）")
    #expect(last([item([])], .chinese) == "1 份记录：1 份合规")
    #expect(FullRenderer(.chinese).render(Report(sources: SourceTable(), items: [])).isEmpty)
  }

  @Test("A procedure shows its stages, bodies and open parameters; advice leaves it usable")
  func procedure() {
    var plan = Plan(id: "five-steps", name: "五步七规", version: "2026.1")
    plan.bodies = [Body(name: "协商会", authority: .consultative)]
    plan.stages = [Stage(name: "调研摸底", kind: .survey), Stage(name: "协商定方案", kind: .meeting)]
    plan.parameters = [
      Parameter(name: "法定人数", kind: .threshold),
      Parameter(name: "公示天数", kind: .integer, bound: "15"),
    ]
    let good = ProcedureReport(
      file: "a.lua", plan: plan, findings: [Finding(.parameterUnbound, at: .none)])
    let bad = ProcedureReport(
      file: "b.lua", plan: nil, findings: [Finding(.scriptSyntax, at: .none)])
    let report = Report(sources: SourceTable(), items: [.procedure(good), .procedure(bad)])
    let text = FullRenderer(.chinese).render(report)
    #expect(
      text.contains(
        """
        五步七规  five-steps@2026.1
        步骤  调研摸底、协商定方案
        机构  协商会（协商）
        已定  公示天数：15
        待定  法定人数
        """))
    #expect(text.hasSuffix("2 个程序：1 个可用，1 个有误；待定参数 1 个\n"))
    #expect(!text.contains("核验意见书"))
    #expect(
      FullRenderer(.english).render(report)
        .hasSuffix("2 procedures: 1 usable, 1 with errors; 1 open parameter\n"))
  }

  @Test(
    "A stage that its condition leaves out is not needed, for a reason or by a place of the script")
  func unneeded() {
    let fixture = Fixture(record: record)
    func rest(_ reason: String?, _ language: Language) -> String? {
      var judgement = Judgement()
      judgement.progress = [
        StageProgress(
          matter: "水渠", stage: "上报", status: .unneeded, day: nil, place: .none,
          exemption: Exemption(reason: reason, rule: fixture.rule("quorum")))
      ]
      return FullRenderer(language).render(fixture.report(judgement))
        .split(separator: "\n").map(String.init).first { $0.contains("上报") }
    }
    #expect(rest("不是难事", .chinese) == "· 上报    不需要：不是难事")
    #expect(rest("不是难事", .english) == "· 上报    not needed: 不是难事")
    #expect(rest(nil, .chinese) == "· 上报    不需要（条件见 procedures/four-two.lua:3）")
    #expect(rest(nil, .english) == "· 上报    not needed (condition: procedures/four-two.lua:3)")
  }
}
