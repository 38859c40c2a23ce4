import Deliberation
import SourceText
import Testing

@Suite("Checks of a plan")
struct PlanCheckTests {
  private func plan(_ stages: [Stage], bodies: [Body] = []) -> Plan {
    var plan = Plan(id: "p", name: "程序", version: "1")
    plan.stages = stages
    plan.bodies = bodies
    return plan
  }

  private func stage(_ name: String, _ kind: Stage.Kind = .meeting, after: [String] = []) -> Stage {
    var stage = Stage(name: name, kind: kind)
    stage.after = after
    return stage
  }

  private func days(_ count: Int, _ unit: Period.Unit = .days) -> Period {
    Period(.fixed(count), unit)
  }

  @Test("Names that point nowhere get the nearest name, and names used twice are told once")
  func names() {
    var second = stage("商议", after: ["提义"])
    second.otherwise = "提议"
    second.body = "协伤会"
    let findings = PlanChecks.names(
      plan(
        [stage("提议"), second, stage("提议")], bodies: [Body(name: "协商会", authority: .consultative)]))
    #expect(findings.map(\.id) == [.unknownName, .unknownName, .duplicateName])
    #expect(findings[0][.suggestion] == .text("协商会"))
    #expect(findings[1][.found] == .text("提义"))
    #expect(PlanChecks.names(plan([stage("提议")])).isEmpty)
  }

  @Test("Circles are told from their first step on, each once")
  func cycles() {
    #expect(PlanChecks.cycles(plan([stage("一"), stage("二", after: ["一"])])).isEmpty)
    let circle = plan([
      stage("零"), stage("一", after: ["三", "零"]), stage("二", after: ["一"]),
      stage("三", after: ["二"]), stage("四", after: ["四"]),
    ])
    let findings = PlanChecks.cycles(circle)
    #expect(
      findings.compactMap { $0[.chain] } == [.names(["一", "二", "三", "一"]), .names(["四", "四"])])
  }

  @Test("A thousand steps in a row are no trouble")
  func manySteps() {
    let row = plan(
      (0..<1000).map { stage("步\($0)", after: $0 == 0 ? [] : ["步\($0 - 1)"]) })
    #expect(PlanChecks.cycles(row).isEmpty)
    #expect(PlanChecks.timing(row).isEmpty)
  }

  @Test("Shares above the whole and open bases are refused, the whole itself is not")
  func thresholds() throws {
    func ids(_ form: Threshold.Form, _ abstentions: Abstentions? = nil) -> [FindingID] {
      var body = Body(name: "会", authority: .binding)
      body.pass = Threshold(form, abstentions: abstentions)
      return PlanChecks.thresholds(plan([], bodies: [body])).map(\.id)
    }
    let above = try #require(Ratio(101, 100))
    #expect(ids(.share(.atLeast, .fixed(above), .members)) == [.thresholdImpossible])
    #expect(ids(.share(.atLeast, .fixed(.whole), .members)).isEmpty)
    #expect(ids(.share(.moreThan, .fixed(.whole), .members)) == [.thresholdImpossible])
    #expect(ids(.share(.moreThan, .fixed(.half), .cast)) == [.baseUndeclared])
    #expect(ids(.share(.moreThan, .fixed(.half), .cast), .excluded).isEmpty)
    #expect(ids(.all([Threshold(.every(.cast))])) == [.baseUndeclared])
    #expect(ids(.share(.moreThan, .open("x"), .members)).isEmpty)
  }

  @Test("Displays and gaps add up; optional steps and open numbers do not count")
  func timing() throws {
    func findings(
      keep: Period? = nil, gap: Int? = nil, total: Int, optional: Bool = false
    ) -> [Finding] {
      var display = stage("公示", .disclosure, after: ["商议"])
      display.keep = keep
      display.optional = optional
      var plan = plan([stage("商议"), display, stage("落实", .implementation, after: ["公示"])])
      if let gap { plan.pace.append(Pace(.gap, days(gap), first: nil, last: nil)) }
      plan.pace.append(Pace(.total, days(total), first: nil, last: nil))
      return PlanChecks.timing(plan)
    }
    // Works wait until the display is over: the day after its last.
    #expect(findings(keep: days(15), total: 16).isEmpty)
    #expect(findings(keep: days(15), total: 15).count == 1)
    #expect(findings(keep: days(15), total: 15, optional: true).isEmpty)
    // The gap behind the display runs while it is up.
    #expect(findings(keep: days(15), gap: 3, total: 19).isEmpty)
    #expect(findings(keep: days(15), gap: 3, total: 18).first?[.least] == .count(19))
    #expect(findings(keep: days(15), gap: 20, total: 40).isEmpty)
    #expect(findings(keep: days(15), gap: 20, total: 39).first?[.least] == .count(40))
    #expect(findings(keep: days(10, .workingDays), total: 11).isEmpty)
    #expect(findings(keep: days(10, .workingDays), total: 10).count == 1)
    #expect(findings(keep: days(1, .months), total: 29).isEmpty)
    #expect(findings(keep: days(1, .months), total: 28).count == 1)
    #expect(findings(keep: Period(.open("x")), total: 0).isEmpty)
    #expect(findings(keep: days(Int.max), gap: Int.max, total: 9).count == 1)
  }

  @Test("Displays without a word on objections are advice, and so are open parameters and samples")
  func advice() {
    var display = stage("公示", .disclosure)
    #expect(PlanChecks.objections(plan([display])).map(\.cls) == [.advice])
    display.objections = Objections(.received)
    #expect(PlanChecks.objections(plan([display])).isEmpty)
    var sample = plan([])
    sample.sample = true
    sample.sampleSets = ["七条"]
    #expect(PlanChecks.samples(sample).compactMap { $0[.rule] } == [.text("程序"), .text("七条")])
    sample.parameters = [
      Parameter(name: "甲", kind: .integer), Parameter(name: "乙", kind: .integer, bound: "3"),
    ]
    #expect(PlanChecks.parameters(sample).first?[.parameter] == .names(["甲"]))
    sample.parameters[0].bound = "1"
    #expect(PlanChecks.parameters(sample).isEmpty)
  }

  @Test("Works that rest on consultation alone ask which matters are reserved")
  func reserved() {
    var meeting = stage("商议")
    meeting.body = "协商会"
    var talk = plan(
      [meeting, stage("落实", .implementation, after: ["商议"])],
      bodies: [Body(name: "协商会", authority: .consultative)])
    #expect(PlanChecks.reserved(talk).map(\.cls) == [.advice])
    talk.reservedMatters = ["动用集体资金"]
    #expect(PlanChecks.reserved(talk).isEmpty)
    talk.reservedMatters = []
    talk.bodies[0].authority = .binding
    #expect(PlanChecks.reserved(talk).isEmpty)
  }
}
