import SourceText

/// One difference between two moments of a plan.
struct Difference: Equatable {
  enum Kind { case least, most }
  var kind: Kind
  var from: Int
  var to: Int
  var days: Int
  var key: String
  var site: Site

  /// The edge it is in the graph of shortest ways: the day of `end` is at most the day of `start` plus `weight`.
  fileprivate var edge: (start: Int, end: Int, weight: Int) {
    kind == .most ? (from, to, days) : (to, from, -days)
  }
}

/// The moments of a plan and what must lie, and may lie at most, between them.
///
/// A moment is the day of a step, or, behind those in number, the last day of the display a step is.
/// What the moments ask of each other are differences; a circle of them whose sum is negative cannot
/// be kept (found by Bellman and Ford's relaxation). Working days and months count with their
/// shortest span as a least, with their longest as a most.
struct DifferenceGraph {
  private let plan: Plan
  private let before: [[Int]]
  private var differences: [Difference] = []
  /// Limits that run from the latest of several moments: only one from each of them together is broken.
  private var choices: [[Difference]] = []

  init(_ plan: Plan) {
    self.plan = plan
    before = plan.stages.map { $0.after.compactMap(plan.stageIndex(named:)) }
    for (index, stage) in plan.stages.enumerated() {
      addDisplay(index, stage)
      for earlier in before[index] where isCertain(earlier) {
        add(.least, earlier, index, 0, "after", stage.site)
        // Held together, the two steps are one day apart from nothing.
        if let merge = stage.merge, merge.with == plan.stages[earlier].name,
          merge.allowed == .fixed(true)
        {
          continue
        }
        for pace in plan.pace where pace.form == .gap && covers(pace, earlier, index) {
          guard let days = pace.period.leastDays else { continue }
          add(.least, earlier, index, days, "gap", pace.site)
        }
      }
      let awaited = stage.kind.putsIntoForce ? displays(before: index) : []
      for display in awaited where isCertain(display) {
        guard let keep = plan.stages[display].keep, keep.leastDays != nil else { continue }
        add(.least, end(of: display), index, 1, "keep", keep.site)
      }
      guard let days = stage.within?.mostSpan else { continue }
      let starts = before[index] + awaited.map(end)
      choices.append(
        starts.map { limit($0, index, days, "within", stage.site) })
    }
    for pace in plan.pace where pace.form == .total {
      let first = pace.first.flatMap(plan.stageIndex(named:)) ?? 0
      let last = pace.last.flatMap(plan.stageIndex(named:)) ?? plan.stages.count - 1
      guard plan.stages.indices.contains(last), first != last, isCertain(first), isCertain(last),
        let days = pace.period.mostSpan
      else { continue }
      choices.append([limit(first, last, days, "total", pace.site)])
    }
    choices.removeAll(where: \.isEmpty)
    differences += choices.filter { $0.count == 1 }.joined()
    choices.removeAll { $0.count == 1 }
  }

  /// A display lasts as long as it must.
  private mutating func addDisplay(_ index: Int, _ stage: Stage) {
    guard stage.kind == .disclosure, let keep = stage.keep else { return }
    if let days = keep.leastDays { add(.least, index, end(of: index), days, "keep", keep.site) }
    if let days = keep.mostSpan { add(.most, index, end(of: index), days, "keep", keep.site) }
  }

  private func end(of display: Int) -> Int { plan.stages.count + display }

  /// Whether every matter goes through the step.
  private func isCertain(_ stage: Int) -> Bool {
    !plan.stages[stage].optional && plan.stages[stage].when == nil
  }

  /// The displays that a step waits for, near and far.
  private func displays(before stage: Int) -> [Int] {
    var seen = Set<Int>()
    var queue = before[stage]
    while let index = queue.popLast() {
      if seen.insert(index).inserted { queue += before[index] }
    }
    return seen.sorted().filter {
      let stage = plan.stages[$0]
      if case .law = stage.citation { return stage.kind == .disclosure }
      return stage.kind == .disclosure && stage.keep != nil
    }
  }

  private func covers(_ pace: Pace, _ earlier: Int, _ stage: Int) -> Bool {
    let first = pace.first.flatMap(plan.stageIndex(named:)) ?? 0
    let last = pace.last.flatMap(plan.stageIndex(named:)) ?? plan.stages.count - 1
    return earlier >= first && stage > first && stage <= last
  }

  private mutating func add(
    _ kind: Difference.Kind, _ from: Int, _ to: Int, _ days: Int, _ key: String, _ site: Site
  ) {
    // Numbers beyond any calendar are all alike.
    differences.append(
      Difference(kind: kind, from: from, to: to, days: min(days, 1_000_000), key: key, site: site))
  }

  private func limit(
    _ from: Int, _ to: Int, _ days: Int, _ key: String, _ site: Site
  ) -> Difference {
    Difference(
      kind: .most, from: from, to: to, days: min(days, 1_000_000), key: key, site: site)
  }

  /// Takes a limit away, with the others it is one choice of.
  mutating func remove(_ limit: Difference) {
    differences.removeAll { $0 == limit }
    choices.removeAll { $0.contains(limit) }
  }

  /// A circle of differences that contradict each other, in the order of the steps; `nil` when all can be kept.
  func contradiction() -> [Difference]? {
    if let circle = circle(differences) { return circle }
    for limits in choices {
      let circles = limits.map { circle(differences + [$0]) }
      guard circles.allSatisfy({ $0 != nil }) else { continue }
      // The last of the starts tells most: where a display is waited for, its end.
      if let told = circles.last { return told }
    }
    return nil
  }

  private func circle(_ differences: [Difference]) -> [Difference]? {
    let count = plan.stages.count * 2
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
    // Going back as many causes as there are moments ends within the circle.
    var moment = moved
    for _ in 0..<count {
      guard cause[moment] >= 0 else { return nil }
      moment = differences[cause[moment]].edge.start
    }
    var circle: [Difference] = []
    let first = moment
    repeat {
      guard cause[moment] >= 0 else { return nil }
      let difference = differences[cause[moment]]
      circle.append(difference)
      moment = difference.edge.start
    } while moment != first && circle.count <= count
    // From the first step of the chain on, which follows the limit.
    guard let limit = circle.firstIndex(where: { $0.kind == .most }) else { return nil }
    return Array(circle[limit...] + circle[..<limit])
  }
}
