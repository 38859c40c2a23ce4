import Deliberation

/// What the properties have to remember of a history: when each step was last done, and last failed.
struct Monitor: Sendable {
  /// The turn in which each stage was last carried; 0 for never.
  var done: [Int32]
  /// The day on which each stage was last carried.
  var doneDay: [Day?]
  /// The turn in which each stage last failed; 0 for never.
  var failed: [Int32]
  /// The turn it is.
  var turn: Int32 = 0

  init(stages: Int) {
    done = Array(repeating: 0, count: stages)
    doneDay = Array(repeating: nil, count: stages)
    failed = done
  }
}

/// A property with its names looked up, so that it can be held against every step quickly.
struct WatchedProperty: Sendable {
  var property: Property
  /// The position of its step; `nil` when the plan has none of that name.
  var stage: Int?
  /// The steps that must be over, `nil` for one that the plan does not have.
  var needs: [Int?] = []
  /// The step of `since` or `once`.
  var since: Int?
  var failed: Int?
  /// For a property its steps imply, the displays whose objections its step waits for; `nil` for all.
  var awaited: Set<Int>?
  /// The period of the condition, as the law of the first day reads it.
  var period: DatedPeriod?

  init(_ property: Property, book: Rulebook, on day: Day) {
    self.property = property
    let plan = book.plan
    stage = plan.stageIndex(named: property.stage)
    if property.isImplied, let stage {
      awaited = Set(
        plan.ancestors(of: stage).filter { plan.stages[$0].objections?.gate == .answered })
    }
    failed = property.failed.flatMap(plan.stageIndex(named:))
    switch property.condition {
    case .before(let names): needs = names.map(plan.stageIndex(named:))
    case .sooner(let period, let since):
      self.since = plan.stageIndex(named: since)
      self.period = DatedPeriod(period, book: book, on: day)
    case .noticeBelow(let period): self.period = DatedPeriod(period, book: book, on: day)
    case .leftOut(let once): since = once.flatMap(plan.stageIndex(named:))
    default: break
    }
  }

  /// The threshold of the condition.
  var threshold: Threshold? {
    switch property.condition {
    case .votesBelow(let threshold), .attendanceBelow(let threshold): threshold
    default: nil
    }
  }

  /// Whether a closed case of this history would have to have the step.
  func isDue(_ situation: Situation) -> Bool {
    guard case .leftOut(let once) = property.condition else { return false }
    if once != nil { return since.map { situation.monitor.done[$0] > 0 } ?? false }
    return !situation.monitor.done.indices.contains {
      situation.machine.standing(of: $0).status == .rejected
    }
  }

  /// Whether a need was met since the latest failure of the step named.
  func isMet(_ need: Int, _ monitor: Monitor) -> Bool {
    monitor.done[need] > (failed.map { monitor.failed[$0] } ?? 0)
  }

  /// What the future of the property depends on.
  func key(_ situation: Situation, into key: inout Control) {
    let monitor = situation.monitor
    switch property.condition {
    case .before:
      var bits: Int32 = 0
      for (bit, need) in needs.enumerated() {
        if let need, isMet(need, monitor) { bits |= 1 << Int32(min(bit, 30)) }
      }
      key.fixed.append(bits)
    case .sooner:
      guard let since, let period else { return }
      let day = monitor.doneDay[since]
      // Without such a step nothing is too soon: that is as if it lay far back.
      key.spend(
        day.map { situation.day.days(since: $0) } ?? (period.mostDays + 1), bound: period.mostDays)
    case .leftOut:
      key.fixed.append(stage.map { isMet($0, monitor) } ?? false ? 1 : 0)
      key.fixed.append(since.map { monitor.done[$0] > 0 } ?? false ? 1 : 0)
    default: break
    }
  }

  /// Whether the step that has just been carried breaks the property.
  func isBroken(
    _ situation: Situation, book: Rulebook, lines: [MemberLine],
    evaluator: (any PredicateEvaluator)?
  ) -> Bool {
    guard let stage else { return false }
    let (day, last) = (situation.day, situation.last)
    func counts(_ threshold: Threshold, quorum: Bool) -> Bool {
      guard let ballot = last.ballot, lines.indices.contains(last.body) else { return false }
      let line = lines[last.body]
      let plan = book.plan
      let asked = AskedParts(
        plan.stages[stage], plan.bodies[last.body], promised: [threshold], book: book, on: day)
      let present = ballot.voting
      let holds = book.holds(
        threshold, members: line.size, present: present,
        favour: quorum ? present : ballot.votes ? ballot.favour : 0, against: ballot.against,
        abstain: ballot.abstain, parts: asked.head(ballot, line) + asked.vote(ballot, line),
        ofPresence: quorum, on: day, evaluator: evaluator)
      return holds == false
    }
    switch property.condition {
    case .happens: return true
    case .before:
      let running = situation.machine.runningDisplays(on: day)
      return needs.contains { need in
        guard let need else { return true }
        return !isMet(need, situation.monitor) || running.contains { $0.stage == need }
      }
    case .openObjection:
      // An appeal is against no display.
      return situation.machine.openObjections.contains { objection in
        objection.stage.map { awaited?.contains($0) ?? true } ?? false
      }
    case .runningDisplay:
      return situation.machine.runningDisplays(on: day).contains { $0.stage != stage }
    case .merged: return last.stages.count > 1 && last.stages.contains(stage)
    case .votesBelow(let threshold): return counts(threshold, quorum: false)
    case .attendanceBelow(let threshold): return counts(threshold, quorum: true)
    case .noticeBelow:
      guard let period else { return false }
      guard let notice = last.notice else { return true }
      return !period.isOver(on: day, since: notice, clear: period.counting != .oneEnd)
    case .sooner:
      guard let period, let since, let start = situation.monitor.doneDay[since] else {
        return false
      }
      return !period.isOver(on: day, since: start, clear: period.counting == .clear)
    case .leftOut: return false
    }
  }
}

/// A period as a plain number of units, once the law of the day has been looked up.
struct DatedPeriod: Sendable {
  var amount: Int
  var unit: Period.Unit
  var counting: Period.Counting
  let calendar: WorkCalendar

  /// `nil` while the number is open.
  init?(_ period: Period, book: Rulebook, on day: Day) {
    calendar = book.calendar
    var inner = period
    if let key = period.statute {
      switch book.law.entry(key, on: day)?.content {
      case .period(let stated): inner = stated
      case .number(let number): inner.amount = .fixed(number)
      default: return nil
      }
    }
    guard let amount = inner.amount.value else { return nil }
    self.amount = amount
    unit = inner.unit
    counting = inner.counting
  }

  /// The last day of the period; `nil` where the calendar has no such year.
  func lastDay(after day: Day) -> Day? { calendar.lastDay(of: amount, unit, after: day) }

  /// Whether the period lies behind a day.
  func isOver(on day: Day, since start: Day, clear: Bool) -> Bool {
    guard let last = lastDay(after: start) else { return true }
    return clear ? day > last : day >= last
  }

  /// The first day from which the period reaches another day; `nil` where the calendar has no such year.
  func start(reaching day: Day) -> Day? {
    var start = day.advanced(by: -mostDays)
    while start < day {
      guard let last = lastDay(after: start) else { return nil }
      if last >= day { break }
      start = start.advanced(by: 1)
    }
    return start
  }

  /// The most calendar days it can be.
  var mostDays: Int {
    let factor = unit == .days ? 1 : unit == .months ? 31 : 3
    let days = amount.multipliedReportingOverflow(by: factor)
    return min(
      days.overflow ? 100_000 : days.partialValue + (unit == .workingDays ? 14 : 0), 100_000)
  }
}
