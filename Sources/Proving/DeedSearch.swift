import Deliberation

// Deeds that the script's own rules refuse as they are usually made: with other contents, or on a
// later day, they may be taken.

extension Exploration {
  /// No more fillings than these are looked for, for one stage.
  private static let mostSearches = 8

  /// A move and what it leads to; for deeds that a rule of the script refuses, one with other contents.
  mutating func carriedOut(_ move: Move, from situation: Situation) -> (Move, Situation)? {
    if let reached = taken(move, from: situation) { return (move, reached) }
    guard case .deeds(let stage, let outcome, _, let day) = move else { return nil }
    func filled(_ filling: Int, on day: Day) -> (Move, Situation)? {
      let move = Move.deeds(stage: stage, outcome: outcome, filling: filling, day: day)
      return taken(move, from: situation).map { (move, $0) }
    }
    let known = builder.fillings[stage]?.count ?? 1
    for filling in 1..<max(1, known) {
      if let found = filled(filling, on: day) { return found }
    }
    guard brokenRules(move, from: situation) != nil else { return nil }
    if searches[stage, default: 0] < Self.mostSearches {
      searches[stage, default: 0] += 1
      if let filling = search(move, from: situation) { return filled(filling, on: day) }
    }
    guard sight.readsCalendar, day == situation.day else { return nil }
    for day in laterDays(than: day) {
      for filling in 0..<known {
        if let found = filled(filling, on: day) { return found }
      }
    }
    return nil
  }

  /// The days after a day, as far as histories reach, within a year.
  func laterDays(than day: Day) -> [Day] {
    (1...366).map { day.advanced(by: $0) }.filter(clocks.isWithin)
  }

  /// A new filling that no rule refuses, looked for field by field as long as fewer rules are broken.
  private mutating func search(_ move: Move, from situation: Situation) -> Int? {
    guard case .deeds(let stage, let outcome, _, let day) = move else { return nil }
    let literals = evaluator?.literals ?? Literals()
    // Those found before stay where they are: the moves made so far go by their positions.
    let known = builder.fillings[stage] ?? [DeedFilling()]
    var best = DeedFilling()
    var least = Int.max
    for _ in 0..<4 {
      let before = least
      for variant in builder.deeds.variants(of: best, stage, literals) {
        builder.fillings[stage] = known + [variant]
        let tried = Move.deeds(stage: stage, outcome: outcome, filling: known.count, day: day)
        guard let broken = brokenRules(tried, from: situation), broken < least else { continue }
        (best, least) = (variant, broken)
        if least == 0 { break }
      }
      if least == 0 || least == before { break }
    }
    builder.fillings[stage] = least == 0 ? known + [best] : known
    return least == 0 ? known.count : nil
  }

  /// How many rules of the script a move breaks; `nil` when something else speaks against it.
  func brokenRules(_ move: Move, from situation: Situation) -> Int? {
    var copy = situation
    let known = copy.machine.findings.count
    for act in builder.acts(of: move, in: &copy) { copy.machine.apply(act) }
    let faults = copy.machine.findings[known...].filter { !$0.isNoFault }
    return faults.allSatisfy { $0.id == .conductRuleBroken } ? faults.count : nil
  }
}
