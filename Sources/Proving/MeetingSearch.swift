import Deliberation

/// What the ballots worth trying hang on: the stage, the one merged into it, and the body.
struct BallotKey: Hashable {
  var stage: Int
  var with: Int
  var body: Int
}

// Meetings: on which days, with which ballots, held at one sitting or adjourned and taken up again.

extension Exploration {
  /// The next day on which the rules of the script take a meeting that they refuse today.
  func ruledDay(
    _ stage: Int, _ with: Int, _ body: Int, from situation: Situation
  ) -> Day? {
    let ballot = Ballot(
      present: sizes[body], favour: sizes[body], against: 0, abstain: 0, carried: true,
      votes: book.asksForVote(stage, body: body, on: situation.day))
    func move(on day: Day) -> Move {
      .meeting(stage: stage, with: with, body: body, day: day, ballot: ballot)
    }
    guard sight.readsCalendar, let broken = brokenRules(move(on: situation.day), from: situation),
      broken > 0
    else { return nil }
    return laterDays(than: situation.day).first { taken(move(on: $0), from: situation) != nil }
  }

  /// Tries a meeting with every kind of ballot; false when no later day would be better.
  mutating func meet(
    _ stage: Int, _ with: Int, _ body: Int, _ day: Day, from situation: Situation,
    into result: inout [(Move, Situation)]
  ) -> Bool {
    let full = Ballot(
      present: sizes[body], favour: sizes[body], against: 0, abstain: 0, carried: true)
    let probe = Move.meeting(stage: stage, with: with, body: body, day: day, ballot: full)
    // A meeting that may not even be opened needs no votes tried.
    let faults = faultsAtOpening(probe, from: situation)
    guard faults.isEmpty else { return !faults.contains(where: \.isTimeless) }
    let key = BallotKey(stage: stage, with: with, body: body)
    let known: [Ballot]
    if let cached = ballots[key] {
      known = cached
    } else {
      known = classes(of: key, day, from: situation)
      // What a rule refuses now it may take later.
      if !known.isEmpty || !sight.seesHistory { ballots[key] = known }
    }
    for ballot in known {
      let move = Move.meeting(stage: stage, with: with, body: body, day: day, ballot: ballot)
      if let reached = taken(move, from: situation) { result.append((move, reached)) }
    }
    guard situation.sitting == nil, !known.isEmpty, !moves.unsettled[stage].isEmpty else {
      return true
    }
    let move = Move.opened(stage: stage, with: with, body: body, day: day, ballot: full)
    if let reached = taken(move, from: situation) { result.append((move, reached)) }
    return true
  }

  /// Takes up the meeting that stands adjourned with every kind of ballot known of its stage.
  func resume(_ situation: Situation, into result: inout [(Move, Situation)]) {
    guard let sitting = situation.sitting else { return }
    let key = BallotKey(stage: sitting.stage, with: sitting.with, body: sitting.body)
    for ballot in ballots[key] ?? [] {
      for day in clocks.days(for: sitting.stage, in: situation) {
        let move = Move.resumed(day: day, ballot: ballot)
        if let reached = taken(move, from: situation) { result.append((move, reached)) }
      }
    }
  }

  private func faultsAtOpening(_ move: Move, from situation: Situation) -> [FindingID] {
    var copy = situation
    let known = copy.machine.findings.count
    guard let opening = builder.acts(of: move, in: &copy).first else { return [] }
    copy.machine.apply(opening)
    return copy.machine.findings[known...].filter { !$0.isNoFault }.map(\.id)
  }

  /// One ballot of every kind that can make a difference: to the machine, or to a property.
  private func classes(of key: BallotKey, _ day: Day, from situation: Situation) -> [Ballot] {
    var kinds: Set<Control> = []
    var result: [Ballot] = []
    let asks = book.asksForVote(key.stage, body: key.body, on: day)
    let pass = book.plan.stages[key.stage].pass ?? book.plan.bodies[key.body].pass
    let castings: [Bool?] = pass?.hasCasting ?? false ? [true, false] : [nil]
    let outcomes = (asks ? [true, false] : [true]).flatMap { carried in
      castings.map { (carried, $0) }
    }
    // Who leaves, stands aside or is short of a group matters where a promise counts heads.
    let isCounted = watched.contains { $0.stage == key.stage && $0.threshold != nil }
    let body = book.plan.bodies[key.body]
    let asked = AskedParts(book.plan.stages[key.stage], body, book: book, on: day)
    let grid = BallotGrid(
      size: sizes[key.body], orders: builder.lines[key.body].orders,
      leaves: isCounted && asked.groups.isEmpty, recuses: isCounted && body.recusal?.value != nil,
      proxies: isCounted && asked.parts.isEmpty ? body.proxies?.value ?? 0 : 0)
    let ballots = grid.ballots(votes: asks)
    for (carried, casting) in outcomes {
      // What is announced as lost has few votes, also where nothing says how many would do.
      for var ballot in carried ? ballots : ballots.fewestFirst {
        (ballot.carried, ballot.casting) = (carried, casting)
        let move = Move.meeting(
          stage: key.stage, with: key.with, body: key.body, day: day, ballot: ballot)
        guard let reached = taken(move, from: situation) else { continue }
        var kind = reached.machine.control(
          on: reached.day, bounds: clocks.bounds, phase: nil)
        for property in watched
        where property.threshold != nil
          && property.stage.map(reached.last.stages.contains) ?? false
        {
          let broken = property.isBroken(
            reached, book: book, lines: builder.lines, evaluator: evaluator)
          kind.fixed.append(broken ? 1 : 0)
        }
        if kinds.insert(kind).inserted { result.append(ballot) }
      }
    }
    return result
  }
}
