public import SourceText

/// How one stage of one matter stands at a moment, for those who explore the machine.
public struct StageStanding: Hashable, Sendable {
  /// Its state; a display that runs is `done` here until its duties are settled.
  public var status: StageProgress.Status
  /// The day of its last act.
  public var day: Day?
  /// The first day it was done in this round.
  public var firstDay: Day?
  /// The place of its last act.
  public var place: Place
  /// The phases of works seen.
  public var phases: Set<Implementation.Phase>

  /// Whether it was held and carried.
  public var isDone: Bool { status == .done || status == .flawed }
}

/// How long the time since a stage can still make a difference, in calendar days; 0 where none is asked for.
public struct ClockBounds: Hashable, Sendable {
  /// For each stage, the longest period that must have passed since its last day.
  public var least: [Int]
  /// For each stage, the longest period that must not have passed since its last day.
  public var most: [Int]
  /// For each stage, the longest period that must not have passed since its first day.
  public var total: [Int]
  /// The longest period counted from an objection.
  public var objection: Int

  /// Bounds; one of each for every stage of the plan.
  public init(least: [Int], most: [Int], total: [Int], objection: Int) {
    self.least = least
    self.most = most
    self.total = total
    self.objection = objection
  }
}

/// What the future of a history depends on, and nothing else.
public struct Control: Hashable, Sendable {
  /// What must be equal for two histories to go on alike.
  public var fixed: [Int32] = []
  /// Waiting still to be done and time already spent: of two that are fixed alike, the one with less
  /// of each may do all that the other may.
  public var clocks: [Int32] = []

  /// Nothing yet.
  public init() {}

  /// Whether the history may do all that another of the same fixed part may.
  public func isFreer(than other: [Int32]) -> Bool {
    clocks.count == other.count && zip(clocks, other).allSatisfy { $0 <= $1 }
  }

  /// Adds time that must pass: the longer ago, the better.
  public mutating func wait(_ age: Int?, bound: Int) {
    clocks.append(age.map { Int32(clamping: max(0, bound - $0)) } ?? 0)
  }

  /// Adds time that must not pass: the shorter ago, the better.
  public mutating func spend(_ age: Int?, bound: Int) {
    clocks.append(age.map { Int32(clamping: min($0, bound + 1)) } ?? 0)
  }

  /// Adds time that matters both ways.
  public mutating func note(_ age: Int?, bound: Int) {
    fixed.append(age.map { Int32(clamping: min($0, bound + 1)) } ?? -1)
  }
}

/// The finite part of the machine: two histories of one control go on alike.
extension Machine {
  /// How a stage of a matter stands.
  public func standing(of stage: Int, matter: Int = 0) -> StageStanding {
    guard threads.indices.contains(matter), threads[matter].stages.indices.contains(stage) else {
      return StageStanding(
        status: .pending, day: nil, firstDay: nil, place: .none, phases: [])
    }
    let state = threads[matter].stages[stage]
    return StageStanding(
      status: state.status, day: state.day, firstDay: state.firstDay, place: state.place,
      phases: Set(Implementation.Phase.allCases.filter { state.phases.contains(Phases($0)) }))
  }

  /// The displays that have not been up long enough on a day: the stage of each, and its last day.
  public func runningDisplays(on day: Day) -> [(stage: Int, last: Day)] {
    displays.compactMap { display in
      guard let stage = display.stage, let last = display.lastDay, day <= last else { return nil }
      return (stage, last)
    }
  }

  /// The displays nobody has taken down, each by its stage with its text and its first and last day.
  public var openDisplays: [(stage: Int, what: String, from: Day, last: Day?)] {
    displays.compactMap { display in
      guard let stage = display.stage, display.until == nil else { return nil }
      return (stage, display.what, display.from, display.lastDay)
    }
  }

  /// The objections without an answer: the stage of the display each is against, who, and since when.
  public var openObjections: [(stage: Int?, who: String, since: Day)] {
    objections.compactMap { objection in
      guard objection.answered == nil else { return nil }
      return (objection.display.flatMap { displays[$0].stage }, objection.who, objection.day)
    }
  }

  /// The machine's own state as numbers; what no rule can look at any more is left out.
  ///
  /// - Parameters:
  ///   - day: the day it stands at.
  ///   - bounds: how far back days still matter.
  ///   - phase: what else of the day matters, as where working days or months count; `nil` for nothing.
  public func control(on day: Day, bounds: ClockBounds, phase: Int32?) -> Control {
    var key = Control()
    key.fixed.reserveCapacity(threads.count * book.plan.stages.count * 2 + 8)
    for thread in threads {
      for (index, state) in thread.stages.enumerated() {
        var flags = Int32(StageProgress.Status.allCases.firstIndex(of: state.status) ?? 0)
        flags |= Int32(state.phases.rawValue) << 3
        if state.doubted { flags |= 64 }
        if state.unfounded { flags |= 256 }
        if state.missingFinding != nil { flags |= 128 }
        key.fixed.append(flags)
        let (least, most) = (bounds.least[index], bounds.most[index])
        let age = state.day.map { day.days(since: $0) }
        if least > 0, most > 0 {
          key.note(age, bound: max(least, most))
        } else if least > 0 {
          key.wait(age, bound: least)
        } else if most > 0 {
          key.spend(age, bound: most)
        }
        let first = state.firstDay.map { day.days(since: $0) }
        if bounds.total[index] > 0 { key.spend(first, bound: bounds.total[index]) }
        note(book.plan.stages[index], state, into: &key)
      }
    }
    key.fixed.append(-2)
    noteNeeds(into: &key)
    noteAnswers(on: day, bounds: bounds, into: &key)
    var shown: [[Int32]: Int32] = [:]
    for (index, display) in displays.enumerated() {
      guard let stage = display.stage else { continue }
      let open = objections.contains { $0.display == index && $0.answered == nil }
      let runs = display.lastDay.map { day <= $0 } ?? false
      guard open || runs || display.until == nil && isLatest(index) else { continue }
      let flags: Int32 =
        (display.until == nil ? 1 : 0) | (display.shortReported ? 2 : 0) | (open ? 4 : 0)
      let left = runs ? Int32(clamping: display.lastDay?.days(since: day) ?? 0) : -1
      // Of several displays alike the one that runs longest holds everything up.
      shown[[Int32(clamping: stage), flags], default: -1].raise(to: left)
    }
    for (entry, left) in shown.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      key.fixed += entry + [left]
    }
    key.fixed.append(-3)
    for objection in objections where objection.answered == nil {
      key.fixed.append(
        Int32(clamping: objection.display.flatMap { displays[$0].stage } ?? -1))
      let age = day.days(since: objection.day)
      key.note(age, bound: bounds.objection)
      key.fixed.append(objection.reported ? 1 : 0)
    }
    key.fixed.append(Int32(clamping: unattributed.count))
    if let phase { key.fixed.append(phase) }
    return key
  }

  /// How many deeds of a stage there were, as far as a least or a most can still look at it.
  private func note(_ stage: Stage, _ state: StageState, into key: inout Control) {
    if let least = stage.deed?.least?.value { key.fixed.append(state.tally < least ? 1 : 0) }
    if let most = stage.deed?.most?.value {
      key.clocks.append(Int32(clamping: min(state.tally, most +| 1)))
    }
  }

  /// Whether each stage with a condition is needed as things stand.
  private func noteNeeds(into key: inout Control) {
    for thread in threads.indices {
      for stage in book.plan.stages.indices where book.plan.stages[stage].when != nil {
        key.fixed.append(isNeeded(stage, matter: thread).map { $0 ? 1 : 0 } ?? 2)
      }
    }
  }

  /// How long ago the last answer was given from which the time of a stage may run.
  private func noteAnswers(on day: Day, bounds: ClockBounds, into key: inout Control) {
    for stage in book.plan.stages.indices
    where bounds.most[stage] > 0 && book.plan.stages[stage].objections?.gate == .answered {
      let last = objections.filter { objection in
        objection.display.map { displays[$0].stage == stage } ?? false
      }.compactMap(\.answered).max()
      key.spend(last.map { day.days(since: $0) }, bound: bounds.most[stage])
    }
  }

  private func isLatest(_ index: Int) -> Bool {
    !displays[(index + 1)...].contains { $0.stage == displays[index].stage }
  }

  /// What rules can see of the earlier deeds of a kind, as the next of them would find it on a day.
  public func earlier(_ act: Act.Kind, on day: Day) -> EarlierDeeds {
    EarlierDeeds(count: deeds.count(of: act), named: deeds.named(act, on: day))
  }

  /// The accounts of the ledgers that know a bad state, by ledger and name.
  public var accountStandings: [(ledger: Int, name: String, isBad: Bool?, balance: Quantity?)] {
    deeds.accounts.enumerated().flatMap { ledger, accounts in
      book.plan.ledgers[ledger].bad == nil
        ? []
        : accounts.sorted { $0.key < $1.key }.map { name, account in
          (ledger, name, account.isBad, account.balance)
        }
    }
  }

  /// Lets go of the sums done so far, which no later rule looks at.
  public mutating func forgetSums() { sums.removeAll() }

  /// What would be said if the case were closed on a day: what is missing then was left out.
  public func closed(on day: Day) -> Judgement {
    var copy = self
    copy.head.closed = Noted(day)
    return copy.settle(asOf: day)
  }
}

extension Int32 {
  /// Becomes the larger of itself and another.
  fileprivate mutating func raise(to other: Int32) { self = Swift.max(self, other) }
}

extension Rulebook {
  /// Holds counts against a threshold as it reads on a day; `nil` where the counts do not tell.
  ///
  /// - Parameters:
  ///   - threshold: the test.
  ///   - members: how many are on the roll.
  ///   - present: how many are in the room.
  ///   - favour: the count held against the threshold: votes for, or the room for a quorum.
  ///   - against: votes against.
  ///   - abstain: abstentions.
  ///   - parts: counts of groups and by other measures, of all members, those present and the votes.
  ///   - ofPresence: whether it is those present, and not the votes, that are counted.
  ///   - day: the day whose statutes count.
  ///   - evaluator: whoever runs formulas.
  public func holds(
    _ threshold: Threshold, members: Int, present: Int, favour: Int, against: Int, abstain: Int,
    parts: [PartCount] = [], ofPresence: Bool = false, on day: Day,
    evaluator: (any PredicateEvaluator)?
  ) -> Bool? {
    func counts(_ unit: BaseUnit, _ group: String?) -> Counts {
      func part(_ whole: PartCount.Whole) -> Int {
        parts.first { $0.whole == whole && $0.unit == unit && $0.group?.value == group }?
          .count.value ?? 0
      }
      let there = parts.contains { $0.whole == .participating } ? part(.participating) : nil
      let present = there ?? part(.present)
      return Counts(
        members: part(.expected), present: present, favour: ofPresence ? present : part(.favour),
        against: part(.against), abstain: part(.abstain))
    }
    var whole = Counts(
      members: members, present: present, favour: favour, against: against, abstain: abstain)
    var asked = AskedTallies()
    if !parts.isEmpty { asked.add(threshold) }
    for unit in asked.units { whole.weights[unit] = counts(unit, nil) }
    for written in asked.groups {
      let name = group(written).name
      whole.groups[written] = counts(.persons, name)
      for unit in asked.units { whole.groups[written]?.weights[unit] = counts(unit, name) }
    }
    return test(threshold, whole, on: day, evaluator: evaluator).holds
  }

  /// The labels of a group as a script writes it, and the name by which records know it.
  public func named(_ written: [String]) -> (labels: [String], name: String) { group(written) }
}

extension Counts {
  /// The counts of a plain vote of persons.
  init(members: Int, present: Int, favour: Int, against: Int, abstain: Int) {
    self.init()
    self.members = members
    self.present = present
    persons = favour
    cast = favour +| against
    castWithAbstentions = favour +| against +| abstain
    valid = castWithAbstentions
    collected = castWithAbstentions
  }
}
