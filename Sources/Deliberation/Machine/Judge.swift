/// Judging a finished record: corrections first, then act by act in the order of time.
extension Rulebook {
  /// Judges a record under this rulebook.
  ///
  /// - Parameters:
  ///   - record: the record; it is never altered.
  ///   - asOf: the day duties are settled on; the closing day, else the last act's day, when `nil`.
  ///   - evaluator: whoever runs the plan's predicates.
  /// - Returns: the findings, sums, duties and progress.
  public func judge(
    _ record: Record, asOf: Day? = nil, evaluator: (any PredicateEvaluator)? = nil
  ) -> Judgement {
    var (effective, problems) = record.corrected()
    let acts = effective.inOrderOfTime()
    effective.acts = []
    var machine = Machine(book: self, head: effective, evaluator: evaluator)
    for finding in problems { machine.find(finding) }
    machine.checkRosters()
    machine.apply(acts)
    let day = record.closed?.value ?? acts.map(\.occurred.day).max()
    let settling = record.closed == nil ? maximum(asOf, day) : day
    guard let settling else {
      var judgement = Judgement()
      judgement.findings = machine.findings
      judgement.progress = machine.progress()
      return judgement
    }
    return machine.settled(asOf: settling)
  }

  private func maximum(_ asked: Day?, _ last: Day?) -> Day? {
    guard let asked else { return last }
    return asked
  }
}

extension Record {
  /// The acts in the order in which they happened; events stay with their meeting, ties keep the source's order.
  public func inOrderOfTime() -> [Act] {
    var groups: [(key: Moment, order: Int, acts: [Act])] = []
    var position: [Int: Int] = [:]
    for act in acts {
      if let meeting = act.meeting, let group = position[meeting] {
        groups[group].acts.append(act)
      } else {
        if act.kind == .meeting { position[act.id] = groups.count }
        groups.append((act.occurred, groups.count, [act]))
      }
    }
    let sorted = groups.indices.sorted {
      let (left, right) = (groups[$0], groups[$1])
      if left.key.day != right.key.day { return left.key.day < right.key.day }
      if let a = left.key.minute, let b = right.key.minute, a != b { return a < b }
      return left.order < right.order
    }
    // Rosters speak for their whole day, so they come before what else happened on it.
    var result: [Act] = []
    result.reserveCapacity(acts.count)
    for index in sorted { result.append(contentsOf: groups[index].acts) }
    return result
  }
}

extension Machine {
  /// Rosters with one person twice, and rosters that are named but were not given.
  mutating func checkRosters() {
    for roster in head.rosters {
      guard let members = roster.members else {
        find(
          Finding(.rosterMissing, at: roster.name.place, [Fact(.file, .text(roster.name.value))]))
        continue
      }
      checkDuplicates(members)
    }
  }

  /// One person entered twice on one roster, at overlapping times.
  mutating func checkDuplicates(_ members: [Member]) {
    var seen: [String: Member] = [:]
    for member in members {
      if let first = seen[member.key], overlap(first, member) {
        find(
          Finding(
            .rosterDuplicate, at: member.name.place, [Fact(.person, .text(member.name.value))]
          ).with { $0.related = [Related(first.name.place, .firstUse)] })
      }
      seen[member.key] = member
    }
  }

  private func overlap(_ first: Member, _ second: Member) -> Bool {
    let ended = first.until.flatMap { until in second.from.map { until < $0 } } ?? false
    let later = second.until.flatMap { until in first.from.map { until < $0 } } ?? false
    return !ended && !later
  }
}
