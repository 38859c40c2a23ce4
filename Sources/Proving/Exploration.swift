import Deliberation
import SourceText

/// One run of a prover: the states seen, the layer being looked at, and what was found.
struct Exploration {
  let book: Rulebook
  private let bounds: ProofBounds
  let evaluator: (any PredicateEvaluator)?
  private let watched: [WatchedProperty]
  let clocks: Clocks
  let sight: Sight
  private let moves: Moves
  var builder: ActBuilder
  /// How often other fillings were looked for, for each stage of deeds.
  var searches: [Int: Int] = [:]
  private let heads: [Record]
  private let sizes: [Int]
  private let start: Day
  /// What was seen: by the fixed part of a control, the clocks none of which is freer than another.
  private var seen: [[Int32]: [[Int32]]] = [:]
  /// For every state, the state it was reached from and how; the head it began with for the first ones.
  private var parents: [Int32] = []
  private var ways: [Move?] = []
  private var roots: [Int32] = []
  private var found: [Counterexample?]
  private var isReached: [Bool]
  private var carried: Set<Int> = []
  private var ballots: [BallotKey: [Ballot]] = [:]
  private var isCut = false

  init(
    book: Rulebook, properties: [Property], bounds: ProofBounds,
    evaluator: (any PredicateEvaluator)?
  ) {
    self.book = book
    self.bounds = bounds
    self.evaluator = evaluator
    start = book.plan.firstDay(bounds.start)
    let start = start
    watched = properties.map { WatchedProperty($0, book: book, on: start) }
    sight = Sight(book, evaluator)
    clocks = Clocks(
      book: book, properties: watched, on: start, readsCalendar: sight.readsCalendar)
    moves = Moves(book: book, clocks: clocks)
    let heads = CaseHeads(
      book: book, members: bounds.members, promises: watched, on: start, evaluator: evaluator)
    self.heads = heads.records
    sizes = heads.sizes
    builder = ActBuilder(book: book, heads: heads, promises: watched)
    found = Array(repeating: nil, count: properties.count)
    isReached = Array(repeating: false, count: properties.count)
  }

  /// What came of it.
  var proof: Proof {
    let isComplete = !isCut && !isSettled
    let results = watched.indices.map { index in
      let verdict: PropertyResult.Verdict
      if let example = found[index] {
        verdict = .refuted(example)
      } else {
        verdict = isComplete ? .proved : .undecided
      }
      return PropertyResult(
        property: watched[index].property, verdict: verdict, isReached: isReached[index])
    }
    let plan = book.plan
    return Proof(
      results: results, states: parents.count, isComplete: isComplete, bounds: bounds,
      start: start, horizon: clocks.horizon,
      mostCounted: sight.isCounting ? sight.most : nil,
      members: zip(plan.bodies, sizes).map { ($0.name, $1) },
      openParameters: plan.openParameters.map(\.name),
      unreached: plan.stages.indices.filter { !carried.contains($0) }.map {
        plan.stages[$0].name
      })
  }

  private var isSettled: Bool { !found.isEmpty && !found.contains { $0 == nil } }

  mutating func run() {
    var layer: [(node: Int32, situation: Situation)] = []
    for (index, head) in heads.enumerated() {
      let situation = beginning(head).situation
      if let node = enter(situation, from: -1, by: nil, root: index) {
        layer.append((node, situation))
      }
    }
    while !layer.isEmpty, !isCut, !isSettled {
      var next: [(node: Int32, situation: Situation)] = []
      for (node, situation) in layer {
        for (move, reached) in successors(of: situation) {
          look(at: reached, node, move)
          if let entered = enter(reached, from: node, by: move, root: Int(roots[Int(node)])) {
            lookAtClosing(reached, entered)
            next.append((entered, reached))
          }
          if isCut || isSettled { return }
        }
      }
      layer = next
    }
  }

  // MARK: States

  private mutating func enter(
    _ situation: Situation, from parent: Int32, by move: Move?, root: Int
  ) -> Int32? {
    var key = situation.machine.control(
      on: situation.day, bounds: clocks.bounds, phase: clocks.phase(of: situation.day))
    key.fixed.append(Int32(clamping: root))
    for notice in situation.notices.sorted(by: { $0.stage < $1.stage }) {
      key.fixed.append(Int32(clamping: notice.stage))
      let age = situation.day.days(since: notice.day)
      let bound = clocks.noticeBound[notice.stage]
      if clocks.isNoticeWatched[notice.stage] {
        key.note(age, bound: bound)
      } else {
        key.wait(age, bound: bound + 1)
      }
    }
    key.fixed.append(-4)
    sight.note(situation.machine, on: situation.day, into: &key)
    key.fixed.append(-7)
    if let sitting = situation.sitting {
      key.fixed += [sitting.stage, sitting.with, sitting.body].map { Int32(clamping: $0) }
      key.fixed.append(-8)
    }
    for property in watched { property.key(situation, into: &key) }
    guard keep(key) else { return nil }
    guard parents.count < bounds.maxStates else {
      isCut = true
      return nil
    }
    parents.append(parent)
    ways.append(move)
    roots.append(Int32(clamping: root))
    return Int32(clamping: parents.count - 1)
  }

  /// Remembers a control, unless one was seen that may do all that it may.
  private mutating func keep(_ key: Control) -> Bool {
    guard var known = seen[key.fixed] else {
      seen[key.fixed] = [key.clocks]
      return true
    }
    if known.contains(where: { clocks in
      zip(clocks, key.clocks).allSatisfy { $0 <= $1 }
    }) {
      return false
    }
    known.removeAll { key.isFreer(than: $0) }
    known.append(key.clocks)
    seen[key.fixed] = known
    return true
  }

  // MARK: Steps

  private mutating func successors(of situation: Situation) -> [(Move, Situation)] {
    var result: [(Move, Situation)] = []
    resume(situation, into: &result)
    for stage in book.plan.stages.indices
    where !moves.bodies[stage].isEmpty && moves.isTried(stage, in: situation)
      && moves.isOpen(stage, in: situation)
    {
      // Held already and held once only: the machine would refuse it with every ballot.
      let standing = situation.machine.standing(of: stage)
      if standing.isDone, !book.plan.stages[stage].repeats { continue }
      let days = clocks.days(for: stage, in: situation)
      for body in moves.bodies[stage] {
        for with in [-1] + moves.partners[stage] {
          let known = result.count
          for day in days
          where !meet(stage, with, body, day, from: situation, into: &result) { break }
          guard known == result.count, let day = ruledDay(stage, with, body, from: situation)
          else { continue }
          _ = meet(stage, with, body, day, from: situation, into: &result)
        }
      }
    }
    for move in moves.plain(in: situation) {
      if let (move, reached) = carriedOut(move, from: situation) { result.append((move, reached)) }
    }
    return result
  }

  /// The next day on which the rules of the script take a meeting that they refuse today.
  private func ruledDay(
    _ stage: Int, _ with: Int, _ body: Int, from situation: Situation
  ) -> Day? {
    let ballot = Ballot(
      present: sizes[body], favour: sizes[body], against: 0, abstain: 0, carried: true,
      votes: book.asksForVote(stage, body: body, on: situation.day))
    func move(on day: Day) -> Move {
      .meeting(stage: stage, with: with, body: body, day: day, ballot: ballot)
    }
    guard sight.readsCalendar, brokenRules(move(on: situation.day), from: situation) != nil else {
      return nil
    }
    return laterDays(than: situation.day).first { taken(move(on: $0), from: situation) != nil }
  }

  /// Tries a meeting with every kind of ballot; false when no later day would be better.
  private mutating func meet(
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
  private func resume(_ situation: Situation, into result: inout [(Move, Situation)]) {
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

  /// The situation after a move, unless the machine finds a fault with it.
  func taken(_ move: Move, from situation: Situation) -> Situation? {
    var reached = situation
    let acts = builder.acts(of: move, in: &reached)
    var known = reached.machine.findings.count
    for act in acts {
      reached.machine.apply(act)
      guard reached.machine.findings[known...].allSatisfy(\.isNoFault) else { return nil }
      known = reached.machine.findings.count
    }
    reached.machine.forgetSums()
    reached.observe(acts, move)
    _ = giveNotices(&reached)
    return reached
  }

  /// The situation at the start of a case, with the notices given by then.
  private func beginning(_ head: Record) -> (situation: Situation, acts: [Act]) {
    var situation = Situation(
      machine: Machine(book: book, head: head, evaluator: evaluator), day: start,
      monitor: Monitor(stages: book.plan.stages.count))
    let acts = giveNotices(&situation)
    return (situation, acts)
  }

  /// Gives the notices that are best given early, and tells them.
  private func giveNotices(_ situation: inout Situation) -> [Act] {
    let last = situation.last
    var given: [Act] = []
    for stage in moves.earlyNotices(in: situation) {
      for act in builder.acts(of: .notice(stage: stage), in: &situation) {
        situation.machine.apply(act)
        given.append(act)
      }
    }
    situation.last = last
    return given
  }

  // MARK: Votes

  private struct BallotKey: Hashable {
    var stage: Int
    var with: Int
    var body: Int
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

  // MARK: Properties

  private mutating func look(at situation: Situation, _ parent: Int32, _ move: Move) {
    for stage in situation.carriedNow { carried.insert(stage) }
    for (index, property) in watched.enumerated() where found[index] == nil {
      guard let stage = property.stage, situation.carriedNow.contains(stage) else { continue }
      isReached[index] = true
      guard
        property.isBroken(situation, book: book, lines: builder.lines, evaluator: evaluator),
        situation.machine.settled(asOf: situation.day).isNoFault
      else { continue }
      found[index] = counterexample(parent, move, closing: nil)
    }
  }

  private mutating func lookAtClosing(_ situation: Situation, _ node: Int32) {
    for (index, property) in watched.enumerated() where found[index] == nil {
      guard case .leftOut = property.property.condition else { continue }
      if let stage = property.stage, property.isMet(stage, situation.monitor) {
        isReached[index] = true
        continue
      }
      guard situation.acts > 0, property.isDue(situation),
        situation.machine.closed(on: situation.day).isNoFault
      else { continue }
      found[index] = counterexample(node, nil, closing: situation.day)
    }
  }

  /// The record of the way to a state and one move more; `nil` when, judged as a whole, it is not in order.
  private func counterexample(_ node: Int32, _ move: Move?, closing: Day?) -> Counterexample? {
    var path = [move].compactMap { $0 }
    var position = node
    while position >= 0 {
      if let way = ways[Int(position)] { path.append(way) }
      if parents[Int(position)] < 0 { break }
      position = parents[Int(position)]
    }
    var record = heads[Int(roots[Int(node)])]
    var (situation, acts) = beginning(record)
    var first = 0
    for step in path.reversed() {
      let own = builder.acts(of: step, in: &situation)
      for act in own { situation.machine.apply(act) }
      first = own.first?.id ?? first
      acts += own + giveNotices(&situation)
    }
    if let closing { record.closed = Noted(closing) }
    let told = acts.withoutIdleNotices()
    record.acts = told.acts
    guard book.judge(record, evaluator: evaluator).isNoFault else { return nil }
    return Counterexample(
      record: record, act: closing == nil ? told.numbers[first] : nil, day: situation.day,
      length: path.count)
  }
}
