import SourceText

/// The order of stages: what must have been done, what may be done again, what follows a failure.
extension Machine {
  /// Judges whether a stage of a thread may be entered now, and records what stands against it.
  mutating func checkOrder(
    _ stage: Int, in thread: Int, at place: Place, on day: Day, merged: Set<Int> = []
  ) {
    if book.plan.stages[stage].classes != nil { threads[thread].classed = day }
    if !turnLate(stage, in: thread, at: place, on: day) {
      checkBefore(stage, in: thread, at: place, on: day, merged: merged)
    }
    if book.plan.stages[stage].kind.putsIntoForce {
      checkDisplays(before: stage, in: thread, at: place, on: day)
    }
  }

  private mutating func checkBefore(
    _ stage: Int, in thread: Int, at place: Place, on day: Day, merged: Set<Int>
  ) {
    let name = book.plan.stages[stage].name
    for earlier in missing(before: stage, in: thread, merged: merged) {
      guard threads[thread].stages[earlier].missingFinding == nil else { continue }
      if head.scope.value == .single || mayHaveBeenHeld(earlier)
        || isNeedUntold(earlier, in: thread, at: place, on: day)
      {
        continue
      }
      let index = find(
        Finding(
          .stepMissing, at: place,
          [
            Fact(.stage, .text(name)), Fact(.step, .text(book.plan.stages[earlier].name)),
            Fact(.meetingDay, .day(day)),
          ] + matterFacts(thread)
        ).with {
          $0.rule = book.plan.stages[stage].site.place
          $0.citation = book.resolve(book.plan.stages[stage].citation, on: day)
        })
      threads[thread].stages[earlier].missingFinding = index
    }
    for earlier in book.before[stage] where threads[thread].stages[earlier].status == .rejected {
      let was = threads[thread].stages[earlier]
      // What the count carried was only called rejected: to go on is a consequence of that.
      if was.doubted { continue }
      find(
        Finding(
          .stepAfterRejection, at: place,
          [
            Fact(.stage, .text(name)), Fact(.step, .text(book.plan.stages[earlier].name)),
          ] + matterFacts(thread)
            + (was.day.map { [Fact(.doneDay, .day($0))] } ?? [])
        ).with {
          $0.related = [Related(was.place, .earlierStep)]
          $0.rule = book.plan.stages[stage].site.place
        })
    }
    for earlier in book.before[stage] where book.plan.stages[earlier].deed != nil {
      checkLeast(earlier, in: thread, at: place, on: day)
    }
    checkGap(stage, in: thread, at: place, on: day, merged: merged)
    checkDeadline(stage, in: thread, at: place, on: day)
  }

  /// The matter, where there are several.
  func matterFacts(_ thread: Int) -> [Fact] {
    threads.count > 1 ? [Fact(.matter, .text(threads[thread].name))] : []
  }

  /// A stage that was found missing was not left out after all: it came too late.
  @discardableResult
  mutating func turnLate(_ stage: Int, in thread: Int, at place: Place, on day: Day) -> Bool {
    let state = threads[thread].stages[stage]
    guard let tentative = state.missingFinding, !state.isDone else { return false }
    findings[tentative].id = .stepOutOfOrder
    findings[tentative].cls = .irregular
    findings[tentative].remedy = FindingID.stepOutOfOrder.usualRemedy
    findings[tentative].facts.append(Fact(.doneDay, .day(day)))
    findings[tentative].related.append(Related(place, .laterStep, .day(day)))
    threads[thread].stages[stage].missingFinding = nil
    return true
  }

  /// The stages before a stage that have not been done, near ones and, behind them, far ones.
  func missing(before stage: Int, in thread: Int, merged: Set<Int>) -> [Int] {
    var result: [Int] = []
    var queue = book.before[stage]
    var next = 0
    while next < queue.count {
      let earlier = queue[next]
      next += 1
      // What was in the queue before has been looked at.
      if queue[..<(next - 1)].contains(earlier) || merged.contains(earlier) { continue }
      let status = threads[thread].stages[earlier].status
      if status == .done || status == .flawed || status == .rejected { continue }
      // A meeting that stands adjourned has not been held; one that may have gone on unread has.
      if status == .open, head.unread.mayHold(.resume) { continue }
      if !book.plan.stages[earlier].optional && applies(earlier, in: thread) {
        result.append(earlier)
      }
      queue.append(contentsOf: book.before[earlier])
    }
    return result
  }

  /// Whether an act that could not be read, or a meeting that could not be told apart, may have been a stage.
  ///
  /// The finding about the meeting says what that leaves open.
  mutating func mayHaveBeenHeld(_ stage: Int) -> Bool {
    let own = book.plan.stages[stage]
    if head.unread.mayHold(own.kind.act) || own.kind == .proposal && head.unread.mayHold(.meeting) {
      return true
    }
    guard own.kind == .meeting || own.kind == .proposal, let finding = unattributed.last else {
      return false
    }
    if !findings[finding].notJudged.contains(where: { $0.name == own.name }) {
      findings[finding].notJudged.append(NotJudged(place: findings[finding].place, name: own.name))
    }
    return true
  }

  /// Whether only the class of the matter, which the record does not state, tells some stages apart.
  func needsClass(among stages: [Int]) -> Bool {
    head.matterClass == nil && stages.contains { book.plan.stages[$0].classes != nil }
  }

  /// Reports a stage that was already done and may not be done again.
  mutating func checkRepetition(_ stage: Int, in thread: Int, at place: Place, on day: Day) {
    let state = threads[thread].stages[stage]
    guard state.isDone, !book.plan.stages[stage].repeats, !isRenewal(stage, in: thread) else {
      return
    }
    find(
      Finding(
        .stepRepeated, at: place,
        [
          Fact(.stage, .text(book.plan.stages[stage].name)),
          Fact(.matter, .text(threads[thread].name)),
        ]
          + (state.day.map { [Fact(.doneDay, .day($0))] } ?? [])
      ).with {
        $0.related = [Related(state.place, .earlierStep)]
        $0.rule = book.plan.stages[stage].site.place
      })
  }

  /// Marks how a stage came out.
  mutating func complete(
    _ stage: Int, in thread: Int, _ status: StageProgress.Status, at place: Place, on day: Day
  ) {
    if performances != nil {
      let performance = Performance(stage: book.plan.stages[stage].name, day: day, place: place)
      performances?.append(performance)
    }
    if threads[thread].stages[stage].firstDay == nil {
      threads[thread].stages[stage].firstDay = day
    }
    if status == .done { cure(stage, in: thread, by: place) }
    threads[thread].stages[stage].status = status
    threads[thread].stages[stage].day = day
    threads[thread].stages[stage].place = place
    threads[thread].stages[stage].missingFinding = nil
    threads[thread].stages[stage].doubted = false
    threads[thread].stages[stage].unfounded = false
    if status == .rejected { sendBack(stage, in: thread) }
  }

  /// Takes back what announcements carried that the counts refute.
  ///
  /// A record is judged on as it stands, so that one false announcement is one finding; what may be done
  /// next hangs on the counts.
  mutating func goByCounts() {
    for thread in threads.indices {
      for stage in threads[thread].stages.indices where threads[thread].stages[stage].unfounded {
        let state = threads[thread].stages[stage]
        complete(
          stage, in: thread, .rejected, at: state.place, on: state.day ?? now?.day ?? Day(number: 0)
        )
      }
    }
  }

  /// A failed stage sends the matter back: from the stage it goes back to, all is open again.
  private mutating func sendBack(_ stage: Int, in thread: Int) {
    guard let name = book.plan.stages[stage].otherwise,
      let back = book.plan.stageIndex(named: name), back != stage
    else { return }
    reopen(from: back, in: thread, keeping: stage)
  }

  /// Opens a stage and all that follow it for another round.
  mutating func reopen(from stage: Int, in thread: Int, keeping kept: Int? = nil) {
    for index in threads[thread].stages.indices
    where index == stage || book.ancestors[index].contains(stage) {
      if index == kept { continue }
      if threads[thread].stages[index].status == .pending { continue }
      threads[thread].stages[index] = StageState()
      threads[thread].stages[index].reopened = true
    }
  }

  /// A stage that a single act performs: its order, then its completion.
  mutating func perform(_ kind: Stage.Kind, _ act: Act) {
    _ = performed(kind, act, text: act.wording)
  }

  /// As `perform`, telling which stage of which thread it was.
  mutating func performed(_ kind: Stage.Kind, _ act: Act, text: String) -> (
    stage: Int, thread: Int
  )? {
    let named = namedStages(act)
    if let named, named.isEmpty { return nil }
    let place = act.site.place
    let tentative = thread(of: act)
    let candidates = book.ofKind[kind] != nil
    guard named != nil || candidates else { return nil }
    guard let stage = named?.first ?? self.stage(of: kind, text: text, in: tentative) else {
      find(
        Finding(
          .referenceAmbiguous, at: place,
          [
            Fact(.field, .text("步骤")),
            Fact(.options, .names(book.plan.stages.filter { $0.kind == kind }.map(\.name))),
          ]))
      return nil
    }
    guard let thread = requireThread(of: act) else { return nil }
    let day = act.occurred.day
    checkRepetition(stage, in: thread, at: place, on: day)
    checkOrder(stage, in: thread, at: place, on: day)
    checkCompetence(stage, in: thread, act)
    complete(stage, in: thread, .done, at: place, on: day)
    return (stage, thread)
  }
}
