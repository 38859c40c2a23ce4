import SourceText

extension PlanChecks {
  /// Limits of time that contradict each other: the least the steps take is more than the most
  /// allowed.
  ///
  /// Only what is certain counts: displays in full, gaps between steps, no step that may be left out.
  /// A notice may run beside the steps before it, so it adds nothing.
  public static func timing(_ plan: Plan) -> [Finding] {
    var graph = DifferenceGraph(plan)
    var findings: [Finding] = []
    // Each limit is told of once: without it, the next contradiction shows.
    while findings.count < 8, let circle = graph.contradiction() {
      guard let limit = circle.limit else { break }
      findings.append(told(circle, limit, plan))
      graph.remove(limit)
    }
    return findings
  }

  private static func told(_ circle: [Difference], _ limit: Difference, _ plan: Plan) -> Finding {
    func name(_ moment: Int) -> String { plan.stages[moment % plan.stages.count].name }
    let lower = circle.filter { $0.kind == .least }
    let upper = circle.filter { $0.kind == .most }
    var stages: [String] = []
    for difference in lower {
      for stage in [difference.from, difference.to].map(name) where stages.last != stage {
        stages.append(stage)
      }
    }
    var finding = Finding(
      .timingUnsatisfiable, at: limit.site.place,
      [
        Fact(.least, .count(lower.reduce(0) { $0 +| $1.days })),
        Fact(.limit, .count(upper.reduce(0) { $0 +| $1.days })),
        Fact(.chain, .names(stages)), Fact(.key, .text(limit.key)),
      ])
    // A display and the wait for its end are one place of the script.
    for difference in lower where difference.days > 0 {
      let place = difference.site.place
      if let known = finding.related.firstIndex(where: { $0.place == place }),
        case .count(let days) = finding.related[known].value
      {
        finding.related[known].value = .count(days +| difference.days)
      } else {
        finding.related.append(Related(place, .declared, .count(difference.days)))
      }
    }
    for difference in upper where difference != limit && difference.days > 0 {
      let place = difference.site.place
      guard !finding.related.contains(where: { $0.place == place }) else { continue }
      finding.related.append(Related(place, .declared, .count(difference.days)))
    }
    return finding
  }
}

extension [Difference] {
  /// The limit of a circle that its author set as one.
  fileprivate var limit: Difference? {
    first { $0.kind == .most && $0.key != "keep" } ?? first { $0.kind == .most }
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

  /// The most calendar days the period can be, long holidays among them; `nil` while it is open.
  var mostSpan: Int? {
    guard statute == nil, let amount = amount.value else { return nil }
    guard unit == .workingDays else { return mostDays }
    // No calendar has fewer than one working day in two over so long a time, holidays apart.
    return amount +| amount +| 14
  }
}
