import Deliberation
import SourceText

/// One run of a prover: the states seen, the layer being looked at, and what was found.
struct Exploration {
  let book: Rulebook
  private let bounds: ProofBounds
  let evaluator: (any PredicateEvaluator)?
  let watched: [WatchedProperty]
  let clocks: Clocks
  let sight: Sight
  let moves: Moves
  var builder: ActBuilder
  /// How often other fillings were looked for, for each stage of deeds.
  var searches: [Int: Int] = [:]
  private let heads: [Record]
  let sizes: [Int]
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
  var ballots: [BallotKey: [Ballot]] = [:]
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
