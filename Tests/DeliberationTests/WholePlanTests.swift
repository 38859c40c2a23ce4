import Deliberation
import SourceText
import Testing

@Suite("Checks of a plan as a whole")
struct WholePlanTests {
  private func plan(_ stages: [Stage], bodies: [Body] = [], pace: [Pace] = []) -> Plan {
    var plan = Plan(id: "p", name: "程序", version: "1")
    plan.stages = stages
    plan.bodies = bodies
    plan.pace = pace
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

  private let majority = Threshold(.share(.moreThan, .fixed(.half), .members))

  // MARK: Reach

  @Test("What waits for a circle is told of with it; a way back within it is no fault of its own")
  func unreachable() {
    var within = stage("二", after: ["一"])
    within.otherwise = "一"
    var later = stage("三", after: ["零", "二"])
    later.otherwise = "四"
    let circle = plan([
      stage("零"), stage("一", after: ["二"]), within, later, stage("四", after: ["三"]),
    ])
    let findings = PlanChecks.all(circle, law: LawBook()).filter { $0.cls == .procedure }
    #expect(findings.map(\.id) == [.stepCycle, .noWayOut])
    #expect(findings.first?[.step] == .names(["三", "四"]))
    #expect(findings.first?.related.map(\.value) == [.text("三"), .text("四")])
    #expect(findings.last?[.stage] == .text("三"))
    #expect(PlanChecks.cycles(plan([stage("零"), stage("一", after: ["零"])])).isEmpty)
  }

  @Test("A step for listed classes of matter, of which none is listed, can never begin")
  func classless() {
    func found(_ classes: MatterClasses?) -> [FindingID] {
      var own = stage("一")
      own.classes = classes
      return PlanChecks.reach(plan([own])).map(\.id)
    }
    #expect(found(MatterClasses()) == [.stepUnreachable])
    #expect(found(MatterClasses(names: ["甲"])).isEmpty)
    #expect(found(MatterClasses(excepted: true)).isEmpty)
    #expect(found(MatterClasses(statute: "x")).isEmpty)
    #expect(found(nil).isEmpty)
  }

  // MARK: Ways out

  @Test("A later step that may be lost needs a way back; the first one, and one held again, do not")
  func exits() {
    var voted = stage("二", after: ["一"])
    voted.pass = majority
    var first = stage("一")
    first.pass = majority
    #expect(PlanChecks.exits(plan([first, voted]), law: LawBook()).map(\.id) == [.noWayOut])
    #expect(PlanChecks.exits(plan([first, voted]), law: LawBook()).map(\.cls) == [.advice])
    voted.otherwise = "一"
    #expect(PlanChecks.exits(plan([first, voted]), law: LawBook()).isEmpty)
    voted.otherwise = nil
    voted.repeats = true
    #expect(PlanChecks.exits(plan([first, voted]), law: LawBook()).isEmpty)
    #expect(
      PlanChecks.exits(plan([first, stage("二", after: ["一"])]), law: LawBook()).isEmpty)
  }

  @Test("A way back that leads forward is refused, near and far; to itself and back it is not")
  func forward() {
    func found(_ target: String) -> [FindingID] {
      var middle = stage("二", after: ["一"])
      middle.otherwise = target
      var shown = stage("三", .disclosure, after: ["二"])
      shown.objections = Objections(.answered, back: "二")
      return PlanChecks.exits(
        plan([stage("一"), middle, shown, stage("四", after: ["三"])]), law: LawBook()
      ).filter { $0.cls == .procedure }.map(\.id)
    }
    #expect(found("三") == [.noWayOut])
    #expect(found("四") == [.noWayOut])
    #expect(found("二").isEmpty)
    #expect(found("一").isEmpty)
  }

  // MARK: Time

  @Test(
    "What waits for a display is due from its end: on its last day it cannot be kept, a day later it can"
  )
  func displayAndDeadline() {
    func found(
      _ within: Int, _ kind: Stage.Kind = .implementation, keep: Period? = nil, far: Bool = false
    ) -> [Finding] {
      var shown = stage("公示", .disclosure, after: ["议"])
      shown.keep = keep ?? days(7)
      var last = stage("落实", kind, after: far ? ["复议"] : ["公示"])
      last.within = days(within)
      let between = far ? [stage("复议", after: ["公示"])] : []
      return PlanChecks.timing(plan([stage("议"), shown] + between + [last]))
    }
    for kind in [Stage.Kind.implementation, .covenant, .deed(.honour)] {
      #expect(found(0, kind).map(\.id) == [.timingUnsatisfiable])
      #expect(found(0, kind).first?[.chain] == .names(["公示", "落实"]))
      #expect(found(0, kind).first?[.least] == .count(1))
      #expect(found(0, kind).first?[.limit] == .count(0))
      #expect(found(1, kind).isEmpty)
    }
    #expect(found(0, keep: days(5, .workingDays)).map(\.id) == [.timingUnsatisfiable])
    #expect(found(1, keep: days(5, .workingDays)).isEmpty)
    // What goes on beside a display may be done on the day it is put up.
    for kind in [Stage.Kind.meeting, .evaluation, .deed(.submission)] {
      #expect(found(0, kind).isEmpty)
    }
    // Its time runs from the later of the step before it and the end of the display: that step may be late.
    #expect(found(0, far: true).isEmpty)
  }

  @Test(
    "A display far before a deed counts against a limit on the whole, one beside a meeting does not"
  )
  func displayAndTotal() {
    func found(_ total: Int, _ kind: Stage.Kind, optional: Bool = false) -> [Finding] {
      var shown = stage("公示", .disclosure, after: ["议"])
      shown.keep = days(7)
      shown.optional = optional
      return PlanChecks.timing(
        plan(
          [
            stage("议"), shown, stage("复议", after: ["公示"]), stage("落实", kind, after: ["复议"]),
          ],
          pace: [Pace(.total, days(total), first: "议", last: "落实")]))
    }
    for kind in [Stage.Kind.deed(.filing), .covenant, .implementation] {
      #expect(found(7, kind).map(\.id) == [.timingUnsatisfiable])
      #expect(found(7, kind).first?[.least] == .count(8))
      #expect(found(8, kind).isEmpty)
      #expect(found(0, kind, optional: true).isEmpty)
    }
    #expect(found(0, .meeting).isEmpty)
  }

  @Test("A gap longer than the display before it: the deadline is held against both")
  func gapAndDisplay() {
    func found(_ gap: Int, within: Int) -> [Finding] {
      var shown = stage("公示", .disclosure, after: ["议"])
      shown.keep = days(7)
      var works = stage("实施", .implementation, after: ["公示"])
      works.within = days(within)
      return PlanChecks.timing(
        plan(
          [stage("议"), shown, works], pace: [Pace(.gap, days(gap), first: "公示", last: "实施")]))
    }
    #expect(found(10, within: 2).map(\.id) == [.timingUnsatisfiable])
    #expect(found(10, within: 2).first?[.least] == .count(10))
    #expect(found(10, within: 2).first?[.limit] == .count(9))
    #expect(found(10, within: 3).isEmpty)
  }

  @Test("A limit on the whole against gaps on the way and a display at its end")
  func totalAcross() {
    func found(_ total: Int, _ unit: Period.Unit = .days) -> [Finding] {
      var shown = stage("公示", .disclosure, after: ["决"])
      shown.keep = days(5)
      return PlanChecks.timing(
        plan(
          [
            stage("提"), stage("商", after: ["提"]), stage("决", after: ["商"]), shown,
            stage("施", .implementation, after: ["公示"]),
          ],
          pace: [
            Pace(.gap, days(7), first: "提", last: "决"),
            Pace(.total, days(total, unit), first: "提", last: "施"),
          ]))
    }
    // Two gaps of seven, five days of display and the day after: twenty.
    #expect(found(19).map(\.id) == [.timingUnsatisfiable])
    #expect(found(19).first?[.least] == .count(20))
    #expect(found(20).isEmpty)
    // Ten working days may be as long as a month with long holidays in it.
    #expect(found(10, .workingDays).isEmpty)
    #expect(found(2, .workingDays).map(\.id) == [.timingUnsatisfiable])
  }

  // MARK: Composition

  private func composed(_ shape: (inout Body) -> Void) -> [FindingID] {
    var body = Body(name: "会", authority: .consultative)
    shape(&body)
    return PlanChecks.composition(plan([], bodies: [body])).map(\.id)
  }

  private func share(_ label: String, _ top: Int, _ bottom: Int) -> Deliberation.Share {
    Deliberation.Share(
      labels: [label],
      threshold: Threshold(.share(.atLeast, .fixed(Ratio(top, bottom) ?? .whole), .members)))
  }

  @Test("Seats against the size, on both sides")
  func seats() {
    func body(_ most: Int) -> [FindingID] {
      composed {
        $0.seats = [Seat(category: "甲", count: .fixed(2)), Seat(category: "乙", count: .fixed(7))]
        $0.most = .fixed(most)
      }
    }
    #expect(body(8) == [.compositionUnsatisfiable])
    #expect(body(9).isEmpty)
    #expect(
      composed {
        $0.least = .fixed(7)
        $0.most = .fixed(5)
      } == [.compositionUnsatisfiable])
  }

  @Test("An odd number that no size allows")
  func odd() {
    func body(_ least: Int, _ most: Int) -> [FindingID] {
      composed {
        $0.least = .fixed(least)
        $0.most = .fixed(most)
        $0.odd = true
      }
    }
    #expect(body(4, 4) == [.compositionUnsatisfiable])
    #expect(body(4, 5).isEmpty)
    #expect(
      composed {
        $0.seats = [Seat(category: "甲", count: .fixed(2)), Seat(category: "乙", count: .fixed(2))]
        $0.odd = true
      } == [.compositionUnsatisfiable])
  }

  @Test("Shares of categories that together are more than all")
  func shares() {
    func body(_ top: Int) -> [FindingID] {
      composed {
        $0.seats = [
          Seat(category: "甲", least: .fixed(1), most: .fixed(20)),
          Seat(category: "乙", least: .fixed(1), most: .fixed(20)),
        ]
        $0.least = .fixed(5)
        $0.most = .fixed(9)
        $0.shares = [share("甲", 3, 5), share("乙", top, 5)]
      }
    }
    #expect(body(3) == [.compositionUnsatisfiable])
    #expect(body(2).isEmpty)
  }

  // MARK: Thresholds

  @Test("A threshold that nobody at all meets asks for nothing")
  func trivial() {
    func ids(_ form: Threshold.Form) -> [FindingID] {
      var body = Body(name: "会", authority: .binding)
      body.quorum = Threshold(form)
      return PlanChecks.thresholds(plan([], bodies: [body])).map(\.id)
    }
    #expect(ids(.number(.atLeast, .fixed(0))) == [.thresholdTrivial])
    #expect(ids(.number(.moreThan, .fixed(0))).isEmpty)
    #expect(ids(.number(.atLeast, .fixed(1))).isEmpty)
    #expect(
      ids(.any([majority, Threshold(.number(.atLeast, .fixed(0)))])) == [.thresholdTrivial])
    #expect(ids(.all([majority, Threshold(.number(.atLeast, .fixed(0)))])).isEmpty)
  }

  // MARK: Powers

  private func powers(_ members: Int, pass: Threshold, quorum: Threshold?) throws -> DecisionPower {
    var body = Body(name: "会", authority: .binding)
    body.quorum = quorum
    body.pass = pass
    var stage = stage("议")
    stage.body = "会"
    let book = Rulebook(plan: plan([stage], bodies: [body]), law: LawBook())
    let day = try #require(Day(2026, 3, 2))
    let all = book.powers(members: members, on: day)
    return try #require(all.first)
  }

  @Test("Two thirds of eighteen are there, more than half of those carry")
  func power() throws {
    let quorum = Threshold(.share(.atLeast, .fixed(.twoThirds), .members))
    let pass = Threshold(.share(.moreThan, .fixed(.half), .present))
    let power = try powers(18, pass: pass, quorum: quorum)
    #expect(power.source == .asked)
    #expect(power.quorum == 12)
    #expect(power.fewestToCarry == 7)
    #expect(power.carryAt == 13)
    #expect(power.fewestToBlock == 9)
    #expect(power.fewestToStayAway == 7)
    #expect(power.rows.map(\.present) == Array((12...18).reversed()))
    #expect(power.rows.map(\.favour) == [10, 9, 9, 8, 8, 7, 7])
    #expect(power.rows.map(\.against) == [9, 9, 8, 8, 7, 7, 6])
    #expect(power.rows.map(\.leaving) == [7, 6, 5, 4, 3, 2, 1])
  }

  @Test("The tables agree with trying every vote")
  func exhaustive() throws {
    var cast = Threshold(.share(.moreThan, .fixed(.half), .cast))
    cast.abstentions = .excluded
    let tests: [(Threshold, (Int, Int, Int, Int, Int) -> Bool)] = [
      (Threshold(.share(.moreThan, .fixed(.half), .members)), { n, _, f, _, _ in 2 * f > n }),
      (
        Threshold(.share(.atLeast, .fixed(.twoThirds), .present)),
        { _, p, f, _, _ in 3 * f >= 2 * p }
      ),
      (cast, { _, _, f, a, _ in 2 * f > f + a }),
      (Threshold(.every(.present)), { _, p, f, _, _ in f >= max(p, 1) }),
    ]
    for (pass, holds) in tests {
      for size in 1...9 {
        for row in try powers(size, pass: pass, quorum: nil).rows {
          let p = row.present
          #expect(row.favour == (0...p).first { holds(size, p, $0, p - $0, 0) })
          #expect(row.favourIfRestAbstain == (0...p).first { holds(size, p, $0, 0, p - $0) })
          #expect(row.against == (0...p).first { !holds(size, p, p - $0, $0, 0) })
        }
      }
    }
  }

  @Test("What counts groups, households or areas apart is told as such, not as open")
  func apart() throws {
    let half = Threshold(.share(.moreThan, .fixed(.half), .present))
    var grouped = half
    grouped.group = ["甲组"]
    var households = half
    households.measure = .households
    let area = Threshold(.share(.atLeast, .fixed(.twoThirds), .area))
    for test in [grouped, households, area] {
      let power = try powers(9, pass: Threshold(.all([half, test])), quorum: nil)
      #expect(power.obstacle == .apart && power.fewestToCarry == nil)
    }
    let open = Threshold(.all([grouped, Threshold(.open("通过"))]))
    #expect(try powers(9, pass: open, quorum: nil).obstacle == .open)
    let unnamed = Threshold(.share(.moreThan, .open("通过"), .present))
    #expect(try powers(9, pass: unnamed, quorum: nil).obstacle == .open)
    #expect(try powers(9, pass: half, quorum: nil).obstacle == nil)
  }

  @Test("An open threshold says nothing of votes; unanimity is blocked by one")
  func openAndUnanimous() throws {
    #expect(try powers(5, pass: Threshold(.open("通过")), quorum: nil).obstacle == .open)
    let power = try powers(5, pass: Threshold(.every(.members)), quorum: nil)
    #expect(power.fewestToCarry == 5)
    #expect(power.fewestToBlock == 1)
    #expect(power.fewestToStayAway == 1)
  }
}
