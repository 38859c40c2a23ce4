import SourceText

extension PlanChecks {
  /// Steps that wait for each other, each circle once.
  public static func cycles(_ plan: Plan) -> [Finding] {
    var state: [String: Bool] = [:]  // false while on the way, true once left
    var findings: [Finding] = []
    for root in plan.stages where state[root.name] == nil {
      // An own stack, because a procedure may have any number of steps.
      var path: [(stage: Stage, next: Int)] = [(root, 0)]
      state[root.name] = false
      while let (stage, next) = path.last {
        guard next < stage.after.count else {
          state[stage.name] = true
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let name = stage.after[next]
        guard let index = plan.stageIndex(named: name) else { continue }
        if state[name] == nil {
          state[name] = false
          path.append((plan.stages[index], 0))
        } else if state[name] == false {
          let start = path.firstIndex { $0.stage.name == name } ?? 0
          // The walk goes against the order of the steps.
          findings.append(finding(path[start...].map(\.stage).reversed(), plan))
        }
      }
    }
    // That what waits for a circle never begins is its consequence, told with the first one.
    let behind = behindCircles(plan)
    if !findings.isEmpty, !behind.isEmpty {
      findings[0].facts.append(Fact(.step, .names(behind.map { plan.stages[$0].name })))
      findings[0].related += behind.map {
        Related(plan.stages[$0].site.place, .laterStep, .text(plan.stages[$0].name))
      }
    }
    return findings
  }

  /// The steps that wait for a circle without being in one.
  private static func behindCircles(_ plan: Plan) -> [Int] {
    let before = plan.stages.map { $0.after.compactMap(plan.stageIndex(named:)) }
    var next = [[Int]](repeating: [], count: plan.stages.count)
    var waits = before.map(\.count)
    for stage in plan.stages.indices {
      for earlier in before[stage] { next[earlier].append(stage) }
    }
    var queue = plan.stages.indices.filter { waits[$0] == 0 }
    var isReached = [Bool](repeating: false, count: plan.stages.count)
    while let stage = queue.popLast() {
      isReached[stage] = true
      for later in next[stage] {
        waits[later] -= 1
        if waits[later] == 0 { queue.append(later) }
      }
    }
    return plan.stages.indices.filter { !isReached[$0] && !follows($0, $0, before) }
  }

  /// A circle told from its first step in the script on.
  private static func finding(_ circle: [Stage], _ plan: Plan) -> Finding {
    let positions = circle.map { plan.stageIndex(named: $0.name) ?? 0 }
    let start = positions.indices.min { positions[$0] < positions[$1] } ?? 0
    let turned = Array(circle[start...] + circle[..<start])
    let names = turned.map(\.name)
    let previous = names[names.count - 1]
    return Finding(
      .stepCycle, at: turned[0].site.place,
      [
        Fact(.chain, .names(names + [names[0]])), Fact(.key, .text("after")),
        Fact(.found, .text(previous)),
      ])
  }
}
