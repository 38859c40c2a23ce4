import SourceText

/// Duties as of a day: what is met, what is running, what is overdue.
extension Machine {
  /// Closes what is open and settles every duty as of a day; later acts can still follow on a copy.
  public func settled(asOf day: Day) -> Judgement {
    var copy = self
    return copy.settle(asOf: day)
  }

  /// As `settled`, for a machine that has no more acts to take.
  mutating func settle(asOf day: Day) -> Judgement {
    leaveMeetings()
    if book.isRuled(.matter) {
      let place = head.title.place
      applyRules(
        over: .matter, threads.indices.map { (matterView($0), place) }, stage: nil)
    }
    settleSignatures()
    settleTallies(asOf: day)
    var duties = settleDisplays(asOf: day)
    duties += settleObjections(asOf: day)
    duties += settleStages(asOf: day)
    duties += settleDates(asOf: day)
    var judgement = Judgement()
    if withdrawn.isEmpty {
      judgement.findings = sorted(findings, by: findings.map(\.place))
    } else {
      let standing = findings.indices.filter { !withdrawn.contains($0) }.map { findings[$0] }
      judgement.findings = sorted(standing, by: standing.map(\.place))
    }
    judgement.sums = sorted(sums, by: sums.map(\.place))
    judgement.duties = duties
    judgement.progress = progress
    judgement.asOf = day
    judgement.samples = samples
    return judgement
  }

  /// In a closed case, deeds of which there were too few although nothing came after them.
  private mutating func settleTallies(asOf day: Day) {
    guard let closed = head.closed else { return }
    for thread in threads.indices {
      for stage in book.plan.stages.indices where book.plan.stages[stage].deed?.least != nil {
        checkLeast(stage, in: thread, at: closed.place, on: day)
      }
    }
  }

  /// A display without a stated end runs until its last day; nobody has said that it came down.
  private mutating func settleDisplays(asOf day: Day) -> [Duty] {
    var duties: [Duty] = []
    for position in displays.indices {
      let display = displays[position]
      guard let stage = display.stage, let last = display.lastDay else { continue }
      let thread = threads.count > 1 ? display.thread.map { threads[$0].name } : nil
      let status: Duty.Status
      if let until = display.until {
        status = until >= last ? .met : (day > until ? .overdue : .running)
      } else {
        status = day > last ? .met : .running
        if status == .met { cureShort(before: position) }
      }
      duties.append(
        Duty(
          .display, stage: book.plan.stages[stage].name, matter: thread, since: display.from,
          due: last, status: status, place: display.place))
      if status == .running, let thread = display.thread {
        if threads[thread].stages[stage].status == .done {
          threads[thread].stages[stage].status = .open
        }
      }
    }
    return duties
  }

  /// An objection without an answer: overdue when its time is over or the case is closed.
  private mutating func settleObjections(asOf day: Day) -> [Duty] {
    var duties: [Duty] = []
    for position in objections.indices {
      let objection = objections[position]
      let stage = objection.stage ?? objection.display.flatMap { displays[$0].stage }
      let name = stage.map { book.plan.stages[$0].name } ?? ""
      var due: Day?
      if let within = stage.flatMap({
        book.plan.stages[$0].answerWithin ?? book.plan.stages[$0].deed?.answerWithin
      }),
        let amount = objection.answered == nil
          ? amount(of: within, on: objection.day, at: objection.place) : within.amount.value
      {
        due = book.calendar.lastDay(
          of: amount, reading(of: within, on: objection.day).unit, after: objection.day)
      }
      let overdue =
        objection.answered == nil
        && ((due.map { day > $0 } ?? false) || objection.reported || head.closed != nil)
      duties.append(
        Duty(
          .answer, stage: name, matter: objection.who, since: objection.day, due: due,
          status: objection.answered != nil ? .met : overdue ? .overdue : .running,
          done: objection.answered, place: objection.place))
      let demanded =
        objection.stage != nil
        || (stage.map { book.plan.stages[$0].objections?.gate == .answered } ?? false)
      guard overdue, !objection.reported, !head.unread.mayHold(.answer), demanded || due != nil
      else { continue }
      objections[position].reported = true
      find(
        Finding(
          .objectionUnanswered, at: objection.place,
          [Fact(.person, .text(objection.who)), Fact(.objectionDay, .day(objection.day))]
            + (due.map { [Fact(.deadline, .day($0))] } ?? [])
        ).with {
          $0.cls = .omission
          $0.rule = stage.map { book.plan.stages[$0].site.place } ?? .none
        })
    }
    return duties
  }

  /// Stages still to come: overdue past their day, and, in a closed case, left out.
  private mutating func settleStages(asOf day: Day) -> [Duty] {
    guard head.scope.value == .whole else { return [] }
    var duties: [Duty] = []
    for thread in threads.indices {
      for stage in book.plan.stages.indices {
        let state = threads[thread].stages[stage]
        guard !state.isDone, state.status != .open, state.missingFinding == nil,
          !book.plan.stages[stage].optional, applies(stage, in: thread),
          !(head.closed != nil && mayHaveBeenHeld(stage))
        else { continue }
        let own = book.plan.stages[stage]
        // What was carried only by an announcement that the counts refute waits for nothing more.
        let ready = book.before[stage].allSatisfy {
          let before = threads[thread].stages[$0]
          return before.isDone && !before.unfounded || before.status == .open
        }
        let rejected = threads[thread].stages.contains { $0.status == .rejected || $0.unfounded }
        var due: Day?
        let start = countStart(of: stage, in: thread)?.day
        if ready, let within = own.within, let start,
          let amount = amount(of: within, on: start, at: head.title.place)
        {
          due = book.calendar.lastDay(of: amount, within.unit, after: start)
        }
        let late = due.map { day > $0 } ?? false
        let closed = head.closed != nil && !rejected
        if ready || closed {
          duties.append(
            Duty(
              .stage, stage: own.name, matter: threads.count > 1 ? threads[thread].name : nil,
              since: start ?? lastDone(before: stage, in: thread)?.day, due: due,
              status: late || closed ? .overdue : .running, place: head.title.place))
        }
        guard late || closed,
          !isNeedUntold(
            stage, in: thread, at: head.closed?.place ?? head.title.place, on: day)
        else { continue }
        let after = book.before[stage].map { threads[thread].stages[$0] }.filter {
          !$0.place.isNone
        }
        let place =
          after.max { ($0.day ?? Day(number: .min)) < ($1.day ?? Day(number: .min)) }?.place
          ?? head.closed?.place ?? head.title.place
        threads[thread].stages[stage].missingFinding = find(
          Finding(
            late && !closed ? .stepOverdue : .stepMissing,
            at: closed ? head.closed?.place ?? place : place,
            [Fact(.step, .text(own.name))] + matterFacts(thread)
              + (due.map { [Fact(.deadline, .day($0))] } ?? [])
              + (late && !closed
                ? [Fact(.lateBy, .count(due.map { day.days(since: $0) } ?? 0))] : [])
          ).with {
            $0.rule =
              late && !closed ? own.within?.site.place ?? own.site.place : own.site.place
            if closed, !place.isNone { $0.related = [Related(place, .earlierStep)] }
            $0.citation = book.resolve(own.citation, on: day)
          })
      }
    }
    return duties
  }

  /// The names of the matters, in the order of the record.
  public var matters: [String] { threads.map(\.name) }

  /// How far every stage of every matter has come.
  public var progress: [StageProgress] {
    threads.indices.flatMap { position in
      book.plan.stages.indices.map { index in
        let thread = threads[position]
        let state = thread.stages[index]
        var status = state.status
        var exemption: Exemption?
        if status == .pending {
          if state.missingFinding != nil {
            status = .missing
          } else if head.scope.value == .single {
            status = .outside
          } else if let found = self.exemption(of: index, in: position) {
            status = .unneeded
            exemption = found
          }
        } else if status == .done, isMarred(index, state) {
          status = .flawed
        }
        return StageProgress(
          matter: thread.name, stage: book.plan.stages[index].name, status: status, day: state.day,
          place: state.place, exemption: exemption)
      }
    }
  }
}

extension Machine {
  /// Whether something was found against the very act that did a stage, or against the stage as a whole
  /// since that act.
  private func isMarred(_ stage: Int, _ state: StageState) -> Bool {
    let site = book.plan.stages[stage].site.place
    return findings.contains { finding in
      guard [.noPower, .refuted, .irregular].contains(finding.cls) else { return false }
      if finding.place == state.place { return true }
      return threads.count == 1 && !finding.rule.isNone && finding.rule == site
        && finding.place.file == state.place.file && state.place < finding.place
    }
  }
}

/// The elements in the order of their places; those of one place stay as they are.
private func sorted<Element>(_ elements: [Element], by places: [Place]) -> [Element] {
  if places.indices.dropFirst().allSatisfy({ !(places[$0] < places[$0 - 1]) }) { return elements }
  let order = places.indices.sorted {
    places[$0] != places[$1] ? places[$0] < places[$1] : $0 < $1
  }
  return order.map { elements[$0] }
}
