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
    var machine = machine(for: record, evaluator: evaluator)
    guard let settling = record.closed?.value ?? asOf ?? record.acts.lazy.map(\.occurred.day).max()
    else {
      var judgement = Judgement()
      judgement.findings = machine.findings
      judgement.progress = machine.progress
      return judgement
    }
    return machine.settle(asOf: settling)
  }

  /// A machine that has taken the acts of a record, all of them or those up to a moment.
  ///
  /// - Parameters:
  ///   - record: the record; corrections made by then are in force.
  ///   - moment: the last moment to take in; a day without a minute takes in the whole day.
  ///   - evaluator: whoever runs the plan's predicates.
  public func machine(
    for record: Record, upTo moment: Moment? = nil, evaluator: (any PredicateEvaluator)? = nil
  ) -> Machine {
    var (effective, problems) = record.corrected(upTo: moment?.day)
    let acts = effective.acts
    let order = effective.order()
    effective.acts = []
    var machine = Machine(book: self, head: effective, evaluator: evaluator)
    for finding in problems { machine.find(finding) }
    machine.checkRosters()
    // Acts are large: from an array each would be copied to be passed on, from its memory it is lent.
    acts.withUnsafeBufferPointer { acts in
      guard let first = acts.baseAddress else { return }
      for index in order {
        if let moment, first[index].isLater(than: moment) { break }
        machine.apply(first[index])
      }
    }
    return machine
  }
}

extension Record {
  /// The acts in the order in which they happened; events stay with their meeting, ties keep the source's order.
  public func inOrderOfTime() -> [Act] { order().map { acts[$0] } }

  /// The positions of the acts in that order; the acts themselves are large and are not moved.
  func order() -> [Int] { isInOrder ? Array(acts.indices) : sortedOrder() }

  /// Whether the source has them in that order already; `false` too where that is not easily told.
  private var isInOrder: Bool {
    var meeting: Int?
    var clock = Moment(Day(number: .min), minute: -1)
    for index in acts.indices {
      if let own = acts[index].meeting {
        // What follows 复会 may belong behind acts that the source has further down.
        guard own == meeting, acts[index].kind != .resume else { return false }
        continue
      }
      meeting = acts[index].kind == .meeting ? acts[index].id : nil
      let occurred = acts[index].occurred
      let minute = occurred.minute ?? (occurred.day == clock.day ? clock.minute ?? -1 : -1)
      if occurred.day < clock.day { return false }
      if occurred.day == clock.day, minute < clock.minute ?? -1 { return false }
      clock = Moment(occurred.day, minute: minute)
    }
    return true
  }

  private func sortedOrder() -> [Int] {
    var groups: [(day: Day, minute: Int16, acts: [Int])] = []
    // The group of each meeting; one that goes on on another day has a group for each.
    var sittings: [Int: Int] = [:]
    // An act without a minute stays behind the last one of its day that has one.
    var clocks: [Day: Int16] = [:]
    for index in acts.indices {
      let occurred = acts[index].occurred
      if let meeting = acts[index].meeting, let group = sittings[meeting] {
        guard acts[index].kind == .resume, occurred.day > groups[group].day else {
          groups[group].acts.append(index)
          continue
        }
        sittings[meeting] = groups.count
      }
      if acts[index].kind == .meeting { sittings[acts[index].id] = groups.count }
      let minute = occurred.minute ?? clocks[occurred.day] ?? -1
      if occurred.minute != nil { clocks[occurred.day] = minute }
      groups.append((occurred.day, minute, [index]))
    }
    let sorted = groups.indices.sorted {
      let (left, right) = (groups[$0], groups[$1])
      if left.day != right.day { return left.day < right.day }
      if left.minute != right.minute { return left.minute < right.minute }
      return $0 < $1
    }
    var result: [Int] = []
    result.reserveCapacity(acts.count)
    for group in sorted { result += groups[group].acts }
    return result
  }
}

extension Act {
  /// Whether an act lies after a moment; without a minute it is taken to lie where the record puts it.
  fileprivate func isLater(than moment: Moment) -> Bool {
    if occurred.day != moment.day { return occurred.day > moment.day }
    guard let limit = moment.minute, let minute = occurred.minute else { return false }
    return minute > limit
  }
}

extension Machine {
  /// Rosters with one person twice, and rosters that are named but were not given.
  mutating func checkRosters() {
    for (roster, state) in zip(head.rosters, rosters) {
      guard let roll = state.roll else {
        if head.unread.rosters.contains(roster.name.value) { continue }
        find(
          Finding(.rosterMissing, at: roster.name.place, [Fact(.file, .text(roster.name.value))]))
        continue
      }
      if !head.unread.toldDuplicates { checkDuplicates(roll) }
    }
  }

  /// One person entered twice on one roster, at overlapping times.
  private mutating func checkDuplicates(_ roll: Roll) {
    for entry in roll.repeats {
      let (member, first) = (roll.members[entry.member], roll.members[entry.earlier])
      guard overlap(first, member) else { continue }
      find(
        Finding(
          .rosterDuplicate, at: member.name.place, [Fact(.person, .text(member.name.value))]
        ).with { $0.related = [Related(first.name.place, .firstUse)] })
    }
  }

  private func overlap(_ first: Member, _ second: Member) -> Bool {
    let ended = first.until.flatMap { until in second.from.map { until < $0 } } ?? false
    let later = second.until.flatMap { until in first.from.map { until < $0 } } ?? false
    return !ended && !later
  }
}
