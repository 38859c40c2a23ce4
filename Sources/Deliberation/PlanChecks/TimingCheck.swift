import SourceText

extension PlanChecks {
  /// Limits of time that contradict each other: the least the steps take is more than the most
  /// allowed.
  ///
  /// Only what is certain counts: displays in full, gaps between steps, no optional step. A notice
  /// may run beside the steps before it, so it adds nothing.
  public static func timing(_ plan: Plan) -> [Finding] {
    let plain = deadlines(plan)
    // A deadline told of already would be found again as the circle it makes.
    return plain + differences(plan, deadlines: plain.isEmpty)
  }

  /// A stage due sooner than the gap before it lets it come.
  private static func deadlines(_ plan: Plan) -> [Finding] {
    let graph = StageGraph(plan)
    return plan.stages.compactMap { stage in
      guard let period = stage.within, let limit = period.mostDays else { return nil }
      for name in stage.after {
        guard let index = plan.stageIndex(named: name) else { continue }
        let gap = graph.gap(from: index, to: stage.name)
        guard let gap, gap.days > limit else { continue }
        var finding = Finding(
          .timingUnsatisfiable, at: stage.site.place,
          [
            Fact(.least, .count(gap.days)), Fact(.limit, .count(limit)),
            Fact(.chain, .names([name, stage.name])), Fact(.key, .text("within")),
          ])
        finding.related = [Related(gap.site.place, .declared, .count(gap.days))]
        return finding
      }
      return nil
    }
  }
}

/// A length of time that makes a way long, and where the script says it.
private struct Cause {
  var days: Int
  var site: Site
}

/// The steps with what lies between them.
private struct StageGraph {
  private let plan: Plan
  private let before: [[Int]]

  init(_ plan: Plan) {
    self.plan = plan
    before = plan.stages.map { stage in stage.after.compactMap { plan.stageIndex(named: $0) } }
  }

  /// The gap that must lie between a step and the next one.
  func gap(from index: Int, to name: String) -> Cause? {
    var best: Cause?
    for pace in plan.pace where pace.form == .gap {
      guard let days = pace.period.leastDays,
        covers(pace, plan.stages[index].name), covers(pace, name)
      else { continue }
      if days > best?.days ?? 0 { best = Cause(days: days, site: pace.site) }
    }
    return best
  }

  /// Whether a step lies between the ends a limit names.
  private func covers(_ pace: Pace, _ name: String) -> Bool {
    guard let index = plan.stageIndex(named: name) else { return false }
    if let first = pace.first, let start = plan.stageIndex(named: first),
      !reaches(start, from: index)
    {
      return false
    }
    if let last = pace.last, let end = plan.stageIndex(named: last), !reaches(index, from: end) {
      return false
    }
    return true
  }

  /// Whether `goal` is `start` or comes before it.
  private func reaches(_ goal: Int, from start: Int) -> Bool {
    var seen: Set<Int> = [start]
    var open = [start]
    while let index = open.popLast() {
      if index == goal { return true }
      for previous in before[index] where seen.insert(previous).inserted { open.append(previous) }
    }
    return false
  }
}

extension Period {
  /// The fewest calendar days the period can be; `nil` while it is open or the statute's.
  var leastDays: Int? {
    guard statute == nil, let amount = amount.value else { return nil }
    switch unit {
    case .days, .workingDays: return amount
    case .months: return amount.multipliedReportingOverflow(by: 28).partialValue
    }
  }

  /// The most calendar days the period can be; `nil` where that is not certain.
  var mostDays: Int? {
    guard statute == nil, let amount = amount.value else { return nil }
    switch unit {
    case .days: return amount
    case .months: return amount.multipliedReportingOverflow(by: 31).partialValue
    case .workingDays: return nil
    }
  }
}
