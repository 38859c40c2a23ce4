import SourceText

extension PlanChecks {
  /// Limits of time that contradict each other: the least the steps take is more than the most
  /// allowed.
  ///
  /// Only what is certain counts: displays in full, gaps between steps, no optional step. A notice
  /// may run beside the steps before it, so it adds nothing.
  public static func timing(_ plan: Plan) -> [Finding] {
    let plain = totals(plan) + deadlines(plan)
    return plain.isEmpty ? differences(plan) : plain
  }

  private static func totals(_ plan: Plan) -> [Finding] {
    let graph = StageGraph(plan)
    return plan.pace.compactMap { pace in
      guard pace.form == .total, let limit = pace.period.mostDays,
        let way = graph.longest(from: pace.first, to: pace.last), way.days > limit
      else { return nil }
      var finding = Finding(
        .timingUnsatisfiable, at: pace.site.place,
        [
          Fact(.least, .count(way.days)), Fact(.limit, .count(limit)),
          Fact(.chain, .names(way.stages)), Fact(.key, .text("total")),
        ])
      finding.related = way.causes.map { Related($0.site.place, .declared, .count($0.days)) }
      return finding
    }
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

/// The longest way that the steps must take.
private struct Way {
  var days: Int
  var stages: [String]
  var causes: [Cause]
}

/// The steps with what lies between them.
private struct StageGraph {
  private let plan: Plan
  /// Positions in an order in which every step comes after those it waits for; steps of circles are
  /// left out.
  private let order: [Int]
  private let before: [[Int]]

  init(_ plan: Plan) {
    self.plan = plan
    let before = plan.stages.map { stage in stage.after.compactMap { plan.stageIndex(named: $0) } }
    self.before = before
    var order: [Int] = []
    var done = Array(repeating: false, count: plan.stages.count)
    var moved = true
    while moved {
      moved = false
      for index in plan.stages.indices where !done[index] && before[index].allSatisfy({ done[$0] })
      {
        done[index] = true
        order.append(index)
        moved = true
      }
    }
    self.order = order
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

  /// The longest way between two steps, from the first or to the last where none is named.
  func longest(from first: String?, to last: String?) -> Way? {
    var ways: [Int: Way] = [:]
    var best: Way?
    for index in order {
      let stage = plan.stages[index]
      var way: Way?
      if first.map({ $0 == stage.name }) ?? before[index].isEmpty {
        way = Way(days: 0, stages: [stage.name], causes: [])
      }
      for previous in before[index] {
        guard let held = ways[previous] else { continue }
        let longer = extended(held, from: previous, to: stage)
        if longer.days > way?.days ?? -1 { way = longer }
      }
      guard let way else { continue }
      ways[index] = way
      if last.map({ $0 == stage.name }) ?? true, way.days > best?.days ?? -1 { best = way }
    }
    return best
  }

  private func extended(_ way: Way, from index: Int, to stage: Stage) -> Way {
    var way = way
    let previous = plan.stages[index]
    way.stages.append(stage.name)
    guard !previous.optional, !stage.optional else { return way }
    if previous.kind == .disclosure, let keep = previous.keep, let days = keep.leastDays {
      add(Cause(days: days, site: keep.site), to: &way)
    }
    if let gap = gap(from: index, to: stage.name) { add(gap, to: &way) }
    return way
  }

  private func add(_ cause: Cause, to way: inout Way) {
    let sum = way.days.addingReportingOverflow(cause.days)
    way.days = sum.overflow ? Int.max : sum.partialValue
    way.causes.append(cause)
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
