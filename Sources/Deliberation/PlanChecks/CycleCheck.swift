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
          let chain = path[start...].map(\.stage.name).reversed() as [String]
          findings.append(
            Finding(
              .stepCycle, at: stage.site.place,
              [Fact(.chain, .names(chain + [chain[0]])), Fact(.key, .text("after")), Fact(.found, .text(name))]))
        }
      }
    }
    return findings
  }
}
