import SourceText

extension PlanChecks {
  /// Limits of time that no calendar satisfies together, told with the chain that contradicts itself.
  ///
  /// Every step is a day. What must lie between two steps, and what may lie between them at most, are
  /// differences; a circle of them whose sum is negative cannot be kept (found by Bellman and Ford's
  /// relaxation). Working days and months count with their shortest span as a least, with their
  /// longest as a most.
  static func differences(_ plan: Plan, deadlines: Bool) -> [Finding] {
    var graph = DifferenceGraph(plan, deadlines: deadlines)
    var findings: [Finding] = []
    // Each limit is told of once: without it, the next contradiction shows.
    while findings.count < 8, let circle = graph.contradiction(), let finding = told(circle, plan) {
      findings.append(finding)
      guard let limit = circle.first else { break }
      graph.remove(limit)
    }
    return findings
  }

  private static func told(_ circle: [Difference], _ plan: Plan) -> Finding? {
    let lower = circle.filter { $0.kind != .most }
    let upper = circle.filter { $0.kind == .most }
    guard let limit = upper.first else { return nil }
    var stages: [String] = []
    for difference in lower {
      for stage in [difference.from, difference.to] where stages.last != plan.stages[stage].name {
        stages.append(plan.stages[stage].name)
      }
    }
    var finding = Finding(
      .timingUnsatisfiable, at: limit.site.place,
      [
        Fact(.least, .count(lower.reduce(0) { $0 +| $1.days })),
        Fact(.limit, .count(upper.reduce(0) { $0 +| $1.days })),
        Fact(.chain, .names(stages)), Fact(.key, .text(limit.key)),
      ])
    finding.related = (lower.filter { $0.days > 0 } + upper.dropFirst()).map {
      Related($0.site.place, .declared, .count($0.days))
    }
    return finding
  }
}

/// One difference between the days of two steps.
private struct Difference: Equatable {
  enum Kind { case order, least, most }
  var kind: Kind
  var from: Int
  var to: Int
  var days: Int
  var key: String
  var site: Site

  /// The edge it is in the graph of shortest ways: the day of `end` is at most the day of `start` plus `weight`.
  var edge: (start: Int, end: Int, weight: Int) {
    kind == .most ? (from, to, days) : (to, from, -days)
  }
}

private struct DifferenceGraph {
  private let plan: Plan
  private var differences: [Difference] = []

  init(_ plan: Plan, deadlines: Bool) {
    self.plan = plan
    let before = plan.stages.map { stage in
      stage.optional ? [] : stage.after.compactMap(plan.stageIndex(named:))
    }
    for (index, stage) in plan.stages.enumerated() {
      for earlier in before[index] where !plan.stages[earlier].optional {
        add(.order, earlier, index, 0, "after", stage.site)
        // What waits for a display waits until it is over.
        if let keep = plan.stages[earlier].keep, plan.stages[earlier].kind == .disclosure,
          stage.kind == .implementation, let days = keep.leastDays
        {
          add(.least, earlier, index, days +| 1, "keep", keep.site)
        }
        // Held together, the two steps are one day apart from nothing.
        if let merge = stage.merge, merge.with == plan.stages[earlier].name,
          merge.allowed == .fixed(true)
        {
          continue
        }
        for pace in plan.pace where pace.form == .gap && covers(pace, index) {
          guard let days = pace.period.leastDays else { continue }
          add(.least, earlier, index, days, "gap", pace.site)
        }
      }
      let waited = before[index].filter { !plan.stages[$0].optional }
      // The limit runs from the latest of the steps before: with one of them it is plain.
      if deadlines, let within = stage.within, let days = within.mostSpan, waited.count == 1,
        stage.after.count == 1
      {
        add(.most, waited[0], index, days, "within", stage.site)
      }
    }
    for pace in plan.pace where pace.form == .total {
      let first = pace.first.flatMap(plan.stageIndex(named:)) ?? 0
      let last = pace.last.flatMap(plan.stageIndex(named:)) ?? plan.stages.count - 1
      guard plan.stages.indices.contains(last), first != last,
        !plan.stages[first].optional, !plan.stages[last].optional, let days = pace.period.mostSpan
      else { continue }
      add(.most, first, last, days, "total", pace.site)
    }
  }

  private mutating func add(
    _ kind: Difference.Kind, _ from: Int, _ to: Int, _ days: Int, _ key: String, _ site: Site
  ) {
    // Numbers beyond any calendar are all alike.
    differences.append(
      Difference(kind: kind, from: from, to: to, days: min(days, 1_000_000), key: key, site: site))
  }

  /// Takes a difference away.
  mutating func remove(_ difference: Difference) { differences.removeAll { $0 == difference } }

  private func covers(_ pace: Pace, _ stage: Int) -> Bool {
    let first = pace.first.flatMap(plan.stageIndex(named:)) ?? 0
    let last = pace.last.flatMap(plan.stageIndex(named:)) ?? plan.stages.count - 1
    return stage > first && stage <= last
  }

  /// A circle of differences that contradict each other, in the order of the steps; `nil` when all can be kept.
  func contradiction() -> [Difference]? {
    let count = plan.stages.count
    guard count > 0, differences.contains(where: { $0.kind == .most }) else { return nil }
    var days = [Int](repeating: 0, count: count)
    var cause = [Int](repeating: -1, count: count)
    var moved = -1
    for _ in 0...count {
      moved = -1
      for (index, difference) in differences.enumerated() {
        let (start, end, weight) = difference.edge
        let sum = days[start] +| weight
        guard sum < days[end] else { continue }
        (days[end], cause[end], moved) = (sum, index, end)
      }
      if moved < 0 { return nil }
    }
    // Going back as many causes as there are steps ends within the circle.
    var stage = moved
    for _ in 0..<count {
      guard cause[stage] >= 0 else { return nil }
      stage = differences[cause[stage]].edge.start
    }
    var circle: [Difference] = []
    let first = stage
    repeat {
      guard cause[stage] >= 0 else { return nil }
      let difference = differences[cause[stage]]
      circle.append(difference)
      stage = difference.edge.start
    } while stage != first && circle.count <= count
    // From the first step of the chain on, which follows the limit.
    guard let limit = circle.firstIndex(where: { $0.kind == .most }) else { return nil }
    return Array(circle[limit...] + circle[..<limit])
  }
}

extension Period {
  /// The most calendar days the period can be, long holidays among them; `nil` while it is open.
  fileprivate var mostSpan: Int? {
    guard statute == nil, let amount = amount.value else { return nil }
    guard unit == .workingDays else { return mostDays }
    // No calendar has fewer than one working day in two over so long a time, holidays apart.
    return amount +| amount +| 14
  }
}
