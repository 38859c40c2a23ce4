import Deliberation
import Testing

@Suite("比较两个程序：含义变了什么")
struct PlanComparisonTests {
  private func compare(
    _ shape: (inout Plan) -> Void, from old: Plan = Plans.fiveSteps()
  ) -> [PlanDifference] {
    var new = old
    shape(&new)
    return PlanComparison(old, new).differences
  }

  @Test("同一个程序没有不同；写法的位置、说明、版本变了也没有")
  func same() {
    #expect(compare { _ in } == [])
    #expect(
      compare {
        $0.version = "2"; $0.about = "换了说法"; $0.sources = ["别处"]
      } == [])
    #expect(compare { $0.stages.reverse() } == [])
  }

  @Test("通知长了更严，短了放宽；只换数法的也分得清")
  func notice() {
    let longer = compare { $0.stages[1].notice = Period(.fixed(11), counting: .clear) }
    #expect(longer.map(\.effect) == [.stricter])
    #expect(longer.map(\.field) == ["notice"])
    #expect(longer.first?.path == [PlanDifference.Step(list: "stages", name: "协商定方案")])
    let shorter = compare { $0.stages[1].notice = Period(.fixed(9), counting: .clear) }
    #expect(shorter.map(\.effect) == [.laxer])
    let counting = compare { $0.stages[1].notice = Period(.fixed(10), counting: .oneEnd) }
    #expect(counting.map(\.effect) == [.laxer])
    let unit = compare { $0.stages[1].notice = Period(.fixed(10), .workingDays, counting: .clear) }
    #expect(unit.map(\.effect) == [.incomparable])
    #expect(compare { $0.stages[1].notice = nil }.map(\.effect) == [.laxer])
  }

  @Test("三日（一端）和两整日是一回事，四日（一端）和三整日也是；差一日就不是")
  func sameNotice() {
    func change(_ was: Period, _ now: Period) -> [PlanDifference.Effect?] {
      var old = Plans.fiveSteps()
      old.stages[1].notice = was
      return compare({ $0.stages[1].notice = now }, from: old).map(\.effect)
    }
    let (threeOneEnd, fourOneEnd) = (
      Period(.fixed(3), counting: .oneEnd), Period(.fixed(4), counting: .oneEnd)
    )
    let (twoClear, threeClear) = (
      Period(.fixed(2), counting: .clear), Period(.fixed(3), counting: .clear)
    )
    #expect(change(threeOneEnd, twoClear) == [])
    #expect(change(threeClear, fourOneEnd) == [])
    #expect(change(threeOneEnd, threeClear) == [.stricter])
    #expect(change(fourOneEnd, twoClear) == [.laxer])
    // Three days without a word on counting: two clear days are kept, three are wished for.
    let three = Period(.fixed(3))
    #expect(change(three, twoClear) == [.laxer])
    #expect(change(three, threeClear) == [.stricter])
    #expect(change(three, Period(.fixed(3), counting: .oneEnd)) == [.laxer])
  }

  @Test("答复期限短了才是更严")
  func answer() {
    var old = Plans.fiveSteps()
    old.stages[2].answerWithin = Period(.fixed(5))
    #expect(
      compare({ $0.stages[2].answerWithin = Period(.fixed(4)) }, from: old).map(\.effect)
        == [.stricter])
    #expect(
      compare({ $0.stages[2].answerWithin = Period(.fixed(6)) }, from: old).map(\.effect)
        == [.laxer])
  }

  @Test("门槛：份额大了更严，小了放宽，分母换成别的就不可比")
  func thresholds() {
    func effect(_ threshold: Threshold) -> [PlanDifference.Effect?] {
      compare { $0.stages[1].pass = threshold }.map(\.effect)
    }
    #expect(effect(Plans.share(.moreThan, 1, 2, .present)) == [])
    #expect(effect(Plans.share(.moreThan, 2, 3, .present)) == [.stricter])
    #expect(effect(Plans.share(.atLeast, 1, 2, .present)) == [.laxer])
    #expect(effect(Plans.share(.moreThan, 1, 2, .members)) == [.stricter])
    #expect(effect(Plans.share(.atLeast, 1, 3, .members)) == [.incomparable])
    #expect(effect(Threshold(.open("通过"))) == [.incomparable])
  }

  @Test("步骤写的与从机构来的相同，不算不同；不同才说")
  func inherited() {
    var old = Plans.fiveSteps()
    old.bodies[0].quorum = old.stages[1].quorum
    #expect(compare({ $0.stages[1].quorum = nil }, from: old) == [])
    let laxer = compare(
      {
        $0.bodies[0].quorum = Plans.share(.atLeast, 1, 2, .members); $0.stages[1].quorum = nil
      }, from: old)
    #expect(laxer.map(\.effect) == [.laxer, .laxer])
  }

  @Test("步骤、机构、规则的增删，先后，必须签字的人")
  func nodes() {
    let added = compare { $0.stages.append(Stage(name: "公约", kind: .covenant)) }
    #expect(added.map(\.kind) == [.added])
    #expect(added.first?.path.last?.name == "公约")
    let removed = compare { $0.stages.removeLast() }
    #expect(removed.map(\.kind) == [.removed])
    #expect(compare { $0.stages[3].after = [] }.map(\.effect) == [.laxer])
    #expect(compare { $0.stages[1].signatures = ["主持"] }.map(\.effect) == [.stricter])
    #expect(compare { $0.stages[1].methods = [.secret] }.map(\.effect) == [.stricter])
    #expect(compare { $0.stages[1].repeats = true }.map(\.effect) == [.laxer])
    #expect(compare { $0.bodies[0].proxies = .fixed(1) }.map(\.effect) == [.stricter])
    #expect(
      compare { $0.bodies[0].seats = [Seat(category: "居民代表", count: .fixed(7))] }.map(\.kind)
        == [.added])
  }

  @Test("函数看内容：同样的函数换了位置不算，改了内容就不可比")
  func functions() {
    var old = Plans.fiveSteps()
    old.rules = [ConductRule(name: "限时", over: .speech, check: PredicateID(0))]
    var new = old
    new.rules[0].check = PredicateID(1)
    func effects(_ texts: [String]) -> [PlanDifference.Effect?] {
      PlanComparison(old, new, functions: (["f ( a )"], texts)).differences.map(\.effect)
    }
    #expect(effects(["g ( )", "f ( a )"]) == [])
    #expect(effects(["f ( a )", "g ( )"]) == [.incomparable])
  }

  @Test("几项合成的设置，一项一项地说；弃权计不计入也比得出")
  func parts() {
    let gate = compare { $0.stages[2].objections = Objections(.received, back: "协商定方案") }
    #expect(gate.map(\.field) == ["gate"])
    #expect(gate.first?.path.map(\.list) == ["stages", "objections"])
    #expect(gate.first?.was == .choice("answered"))
    var old = Plans.fiveSteps()
    old.stages[1].pass = Plans.share(.moreThan, 1, 2, .cast, abstentions: .excluded)
    let counted = compare(
      { $0.stages[1].pass = Plans.share(.moreThan, 1, 2, .cast, abstentions: .counted) }, from: old)
    #expect(counted.map(\.effect) == [.stricter])
  }

  @Test("例会的周期与数法")
  func cadence() {
    var old = Plans.fiveSteps()
    old.cadences = [Cadence(name: "例会", body: "协商会", months: 3, counting: .calendar)]
    #expect(compare({ $0.cadences[0].months = 1 }, from: old).map(\.effect) == [.stricter])
    #expect(compare({ $0.cadences[0].counting = .rolling }, from: old).map(\.effect) == [nil])
    #expect(compare({ $0.cadences[0].least = .fixed(2) }, from: old).map(\.effect) == [.stricter])
  }
}
