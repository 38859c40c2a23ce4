import Deliberation

/// What the thresholds of a meeting count beside persons: groups of members, households, area.
///
/// In the meetings that are tried every member belongs to every group and stands for one household and
/// one square metre, as the rosters of the tried bodies have it: each part counts as the whole does.
struct AskedParts {
  private struct Part: Hashable {
    var unit: BaseUnit
    var group: String?
  }

  private var asked: [Part] = []

  /// What a stage held by a body asks on a day.
  init(_ stage: Stage, _ body: Body?, book: Rulebook, on day: Day) {
    var queue = [stage.quorum, stage.pass, stage.turnout, body?.quorum, body?.pass].compactMap {
      $0
    }
    for end in [".quorum", ".majority"] {
      if let statute = body?.statute { queue.append(Threshold(.statute(statute + end))) }
    }
    // A statute may refer to another one, but not for ever.
    for _ in 0..<64 {
      guard let threshold = queue.popLast() else { return }
      let part = Part(unit: threshold.unit, group: Self.name(threshold.group, book.plan))
      if part.unit != .persons || part.group != nil, !asked.contains(part) { asked.append(part) }
      switch threshold.form {
      case .all(let parts), .any(let parts): queue += parts
      case .statute(let key):
        if case .threshold(let inner)? = book.law.entry(key, on: day)?.content {
          queue.append(inner)
        }
      default: continue
      }
    }
  }

  /// The name by which a record knows a group: its own, or the labels its members carry.
  private static func name(_ group: [String], _ plan: Plan) -> String? {
    if group.isEmpty { return nil }
    if group.count == 1, plan.groups.contains(where: { $0.name == group[0] }) { return group[0] }
    return group.map { label in
      label.firstIndex(of: "=").map { String(label[label.index(after: $0)...]) } ?? label
    }.joined(separator: "+")
  }

  /// The parts of counts that are stated of the whole.
  func parts(of counts: [(PartCount.Whole, Int)]) -> [PartCount] {
    asked.flatMap { part in
      counts.map { whole, count in
        PartCount(
          of: whole, group: part.group.map { Noted($0) }, unit: part.unit,
          count: Noted(part.unit == .area ? count * 100 : count))
      }
    }
  }
}
