import Deliberation

/// Which steps an exploration tries from a situation.
struct Moves {
  let plan: Plan
  let clocks: Clocks
  /// For each stage, the positions of the bodies that may hold it.
  let bodies: [[Int]]
  /// For each stage, the earlier stages it may be tried together with.
  let partners: [[Int]]
  /// For each stage, whether a notice is worth giving.
  let noticed: [Bool]
  /// For each stage, those before it that may come out otherwise while a meeting of it stands adjourned:
  /// whatever else happens meanwhile might as well have come before or after.
  let unsettled: [Set<Int>]
  /// For each stage that is a display, the stages that wait until it is over.
  let waiting: [[Int]]

  init(book: Rulebook, clocks: Clocks) {
    let plan = book.plan
    self.plan = plan
    self.clocks = clocks
    bodies = plan.stages.map { stage in
      ([stage.body].compactMap { $0 } + stage.otherBodies).compactMap { name in
        plan.body(named: name).flatMap { body in
          plan.bodies.firstIndex { $0.name == body.name }
        }
      }
    }
    partners = plan.stages.map { stage in
      guard stage.kind == .meeting else { return [] }
      let names = [stage.merge?.with].compactMap { $0 } + stage.after
      var partners: [Int] = []
      for index in names.compactMap(plan.stageIndex(named:)) {
        let kind = plan.stages[index].kind
        guard kind == .meeting || kind == .proposal, !partners.contains(index) else { continue }
        partners.append(index)
      }
      return partners
    }
    unsettled = plan.stages.indices.map { stage in
      Set(
        plan.ancestors(of: stage).filter { earlier in
          let own = plan.stages[earlier]
          let isDeed = if case .deed = own.kind { true } else { false }
          return own.repeats || own.optional || isDeed || own.kind == .disclosure
        })
    }
    noticed = clocks.notices.map { !$0.isEmpty }
    waiting = plan.stages.indices.map { display in
      guard plan.stages[display].kind == .disclosure else { return [] }
      return plan.stages.indices.filter {
        plan.stages[$0].kind.putsIntoForce && plan.ancestors(of: $0).contains(display)
      }
    }
  }

  /// Whether a step is tried at all: what a matter does not need is not done for it.
  func isTried(_ stage: Int, in situation: Situation) -> Bool {
    plan.stages[stage].when == nil || situation.machine.isNeeded(stage) != false
  }

  /// Whether a stage is worth touching: while a meeting stands adjourned, only what it waited for.
  func isOpen(_ stage: Int, in situation: Situation) -> Bool {
    situation.sitting.map { unsettled[$0.stage].contains(stage) } ?? true
  }

  /// Steps other than meetings.
  func plain(in situation: Situation) -> [Move] {
    all(in: situation).filter { $0.stage.map { isOpen($0, in: situation) } ?? true }
  }

  private func all(in situation: Situation) -> [Move] {
    var moves: [Move] = []
    for (index, stage) in plan.stages.enumerated() where isTried(index, in: situation) {
      switch stage.kind {
      case .meeting, .proposal:
        if stage.kind == .proposal {
          moves += clocks.days(for: index, in: situation).map { .plain(stage: index, day: $0) }
        }
        if noticed[index], clocks.isNoticeWatched[index],
          !situation.notices.contains(where: { $0.stage == index })
        {
          moves.append(.notice(stage: index))
        }
      case .implementation:
        let phases = situation.machine.standing(of: index).phases
        let phase: Implementation.Phase = phases.isEmpty ? .start : .complete
        guard !phases.contains(phase) else { break }
        moves += clocks.days(for: index, in: situation).map {
          .works(stage: index, phase: phase, day: $0)
        }
      case .disclosure, .survey, .evaluation, .covenant:
        moves += clocks.days(for: index, in: situation).map { .plain(stage: index, day: $0) }
      // An appeal is an objection: of those that nobody has answered there is one at a time.
      case .deed(.appeal) where !situation.machine.openObjections.isEmpty: break
      case .deed(let act):
        let choices = DeedKind.of(act).flatMap { kind in
          kind.outcome.map { Array(kind.fields[$0].choices.indices) }
        }
        let outcomes: [Int?] = choices ?? [nil]
        for day in clocks.days(for: index, in: situation) {
          moves += outcomes.map { .deeds(stage: index, outcome: $0, filling: 0, day: day) }
        }
      }
    }
    return moves + objections(in: situation)
  }

  /// The stages whose notice is given as soon as can be: for one of which no property asks how long it
  /// was, an earlier notice is never worse than a later one or none.
  func earlyNotices(in situation: Situation) -> [Int] {
    plan.stages.indices.filter { index in
      noticed[index] && !clocks.isNoticeWatched[index]
        && !situation.machine.standing(of: index).isDone
        && !situation.notices.contains { $0.stage == index }
    }
  }

  /// Whether something was done that waits for a display whose length is open: so that is over.
  private func isOver(_ display: Int, in machine: Machine) -> Bool {
    waiting[display].contains { machine.standing(of: $0).isDone }
  }

  private func objections(in situation: Situation) -> [Move] {
    var moves: [Move] = []
    let machine = situation.machine
    if machine.openObjections.isEmpty {
      for (stage, last) in machine.runningDisplays(on: situation.day) {
        moves.append(.objection(stage: stage, day: situation.day))
        if last > situation.day, clocks.isWithin(last) {
          moves.append(.objection(stage: stage, day: last))
        }
      }
      for display in machine.openDisplays
      where display.last == nil && !isOver(display.stage, in: machine) {
        moves.append(.objection(stage: display.stage, day: situation.day))
      }
    } else {
      for day in clocks.answerDays(in: situation) {
        moves += [.answer(upheld: false, day: day), .answer(upheld: true, day: day)]
      }
    }
    for display in machine.openDisplays {
      guard let last = display.last, last >= situation.day, clocks.isWithin(last) else { continue }
      let early = max(situation.day, last.advanced(by: -1))
      moves.append(.takedown(stage: display.stage, day: early))
    }
    return moves
  }
}
