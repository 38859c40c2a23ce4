/// What it takes to carry or to block one decision, in a body of one size.
public struct DecisionPower: Hashable, Sendable {
  /// One attendance.
  public struct Row: Hashable, Sendable {
    /// How many are in the room.
    public var present: Int
    /// Whether that is a quorum; `nil` where the script leaves it open.
    public var isQuorum: Bool?
    /// The fewest votes in favour that carry it when all others vote against; `nil` when even all do not.
    public var favour: Int?
    /// The fewest in favour that carry it when all others abstain.
    public var favourIfRestAbstain: Int?
    /// The fewest votes against that defeat it when all others are in favour; `nil` when even all do not.
    public var against: Int?
    /// How many have to walk out of the room so that it is no quorum any more; `nil` when none is asked for.
    public var leaving: Int?
  }

  /// Why nothing can be said of votes.
  public enum Obstacle: String, Hashable, Sendable, Codable {
    /// A threshold is open.
    case open
    /// A threshold counts groups, households or areas, which the number of members does not tell.
    case apart
  }

  /// Where the number of members comes from.
  public enum Source: String, Hashable, Sendable, Codable {
    /// The script's seats or size.
    case script
    /// It was asked for.
    case asked
    /// It is one of a few samples.
    case sample
  }

  /// The stage.
  public var stage: String
  /// The body that decides.
  public var body: String
  /// Where the decision's threshold stands.
  public var site: Site
  /// How many members the body has.
  public var members: Int
  /// Where that number comes from.
  public var source: Source
  /// The least attendance that is a quorum; `nil` when none is asked for or it is open.
  public var quorum: Int?
  /// Every attendance from the quorum to all, the largest first.
  public var rows: [Row]
  /// The fewest who can carry it, whatever the others in the room do; `nil` when nobody can.
  public var fewestToCarry: Int?
  /// The attendance at which so few can.
  public var carryAt: Int?
  /// The fewest who can block it, by voting against with all members there.
  public var fewestToBlock: Int?
  /// The fewest who can block it by staying away; `nil` where that does not help.
  public var fewestToStayAway: Int?
  /// Why nothing can be said of votes; `nil` where it can.
  public var obstacle: Obstacle?
}

extension Rulebook {
  /// The powers of every decision: for each step with a majority, each body that may hold it, and each size.
  ///
  /// - Parameters:
  ///   - members: the size of every body whose size the script leaves open; a few samples when `nil`.
  ///   - day: the day whose statutes count.
  ///   - evaluator: whoever runs formulas.
  public func powers(
    members: Int? = nil, on day: Day, evaluator: (any PredicateEvaluator)? = nil
  ) -> [DecisionPower] {
    plan.stages.flatMap { stage -> [DecisionPower] in
      let names = [stage.body].compactMap { $0 } + stage.otherBodies
      return names.compactMap(plan.body(named:)).flatMap { body -> [DecisionPower] in
        let rule = DecisionRule(stage, body, law: law, on: day)
        guard !rule.pass.isEmpty else { return [] }
        return body.sizes(asked: members).map { size, source in
          power(stage, body, rule, size, source, on: day, evaluator)
        }
      }
    }
  }

  private func power(
    _ stage: Stage, _ body: Body, _ rule: DecisionRule, _ size: Int, _ source: DecisionPower.Source,
    on day: Day, _ evaluator: (any PredicateEvaluator)?
  ) -> DecisionPower {
    func met(_ tests: [Threshold], _ present: Int, _ favour: Int, _ against: Int, _ abstain: Int)
      -> Bool?
    {
      var all: Bool? = true
      for test in tests {
        let holds = self.holds(
          test, members: size, present: present, favour: favour, against: against,
          abstain: abstain, on: day, evaluator: evaluator)
        if holds == false { return false }
        if holds == nil { all = nil }
      }
      return all
    }
    /// What of a test can be told from the number of members: of several that must all hold, those that
    /// can; each of them is asked for whatever the others say.
    func tellable(_ test: Threshold) -> Threshold? {
      if met([test], size, size, 0, 0) != nil { return test }
      guard case .all(let parts) = test.form else { return nil }
      let told = parts.compactMap(tellable)
      guard !told.isEmpty else { return nil }
      var rest = test
      rest.form = .all(told)
      return rest
    }
    let quorumTests = rule.quorum.compactMap(tellable)
    func isQuorum(_ present: Int) -> Bool? {
      if quorumTests.isEmpty { return rule.quorum.isEmpty ? true : nil }
      return met(quorumTests, present, present, 0, 0)
    }
    /// The least number for which a test that stays true from some number on is true.
    func least(_ limit: Int, _ test: (Int) -> Bool?) -> Int? {
      var (low, high) = (0, limit + 1)
      while low < high {
        let middle = low + (high - low) / 2
        if test(middle) == true { high = middle } else { low = middle + 1 }
      }
      return low > limit ? nil : low
    }
    let isTold = met(rule.pass, size, size, 0, 0) != nil
    let quorum = quorumTests.isEmpty ? nil : least(size, isQuorum)
    // Where a quorum is asked for of which nothing can be told, no number would be the right one.
    let isQuorumApart =
      !rule.quorum.isEmpty && quorumTests.isEmpty && obstacle(rule.quorum, on: day) == .apart
    var rows: [DecisionPower.Row] = []
    // An even spread of a large body's attendances, both ends among them.
    let first = max(1, quorum ?? 1)
    let stride = max(1, (size - first) / 40)
    var attendances = Array(Swift.stride(from: size, through: min(first, size), by: -stride))
    if attendances.last != first, first <= size { attendances.append(first) }
    for present in attendances {
      let against = least(present) {
        met(rule.pass, present, present - $0, $0, 0).map { !$0 }
      }
      rows.append(
        DecisionPower.Row(
          present: present, isQuorum: isQuorum(present),
          favour: isTold ? least(present) { met(rule.pass, present, $0, present - $0, 0) } : nil,
          favourIfRestAbstain: isTold
            ? least(present) { met(rule.pass, present, $0, 0, present - $0) } : nil,
          against: isTold ? against : nil, leaving: quorum.map { max(0, present - $0 + 1) }))
    }
    let carrying = rows.filter { $0.isQuorum != false && $0.favour != nil }
    let best = carrying.min { ($0.favour ?? 0, -$0.present) < ($1.favour ?? 0, -$1.present) }
    return DecisionPower(
      stage: stage.name, body: body.name, site: rule.pass[0].site, members: size, source: source,
      quorum: quorum, rows: rows, fewestToCarry: best?.favour, carryAt: best?.present,
      fewestToBlock: rows.first?.against, fewestToStayAway: staysAway(rows, size, quorum),
      obstacle: isQuorumApart ? .apart : isTold ? nil : obstacle(rule.pass, on: day))
  }

  /// Why tests cannot be told from the number of members alone.
  private func obstacle(_ tests: [Threshold], on day: Day) -> DecisionPower.Obstacle {
    let plain = tests.flatMap { leaves(of: $0, on: day) }
    let isOpen = plain.contains { leaf in
      switch leaf.form {
      case .share(_, .open, _), .number(_, .open), .open, .statute: true
      default: false
      }
    }
    let isApart = plain.contains { !$0.group.isEmpty || $0.unit != .persons }
    return isApart && !isOpen ? .apart : .open
  }

  /// The plain tests that a test is made of, those of statutes among them.
  private func leaves(of test: Threshold, on day: Day) -> [Threshold] {
    switch test.form {
    case .all(let parts), .any(let parts): return parts.flatMap { leaves(of: $0, on: day) }
    case .statute(let key):
      guard case .threshold(let own)? = law.entry(key, on: day)?.content else { return [test] }
      if case .statute = own.form { return [own] }
      return leaves(of: own, on: day)
    default: return [test]
    }
  }

  /// How many have to stay away so that those who come cannot carry it, all in favour, or are no quorum.
  private func staysAway(_ rows: [DecisionPower.Row], _ size: Int, _ quorum: Int?) -> Int? {
    let short = rows.first { $0.favour == nil }.map { size - $0.present }
    return [short, quorum.map { size - $0 + 1 }].compactMap { $0 }.min()
  }
}

/// The tests of a decision: the script's own and the statute's, all of which must hold.
private struct DecisionRule {
  var quorum: [Threshold] = []
  var pass: [Threshold] = []

  init(_ stage: Stage, _ body: Body, law: LawBook, on day: Day) {
    if let own = stage.quorum ?? body.quorum { quorum.append(own) }
    // In an election those who take part are asked for as those who come are elsewhere.
    if let turnout = stage.turnout { quorum.append(turnout) }
    if let own = stage.pass ?? body.pass { pass.append(own) }
    guard let statute = body.statute else { return }
    for (suffix, path) in [(".quorum", \Self.quorum), (".majority", \Self.pass)] {
      let key = statute + suffix
      guard let entry = law.entry(key, on: day), case .threshold = entry.content else { continue }
      self[keyPath: path].append(Threshold(.statute(key), site: body.site))
    }
  }
}

extension Body {
  /// Sizes that are tried where neither the script nor the caller gives one: divisible and not.
  private static let samples = [5, 9, 12, 17, 30]

  /// The sizes the powers are told for.
  fileprivate func sizes(asked: Int?) -> [(Int, DecisionPower.Source)] {
    if let total = seatTotal, total > 0 { return [(total, .script)] }
    if let least = least?.value, least == most?.value, least > 0 { return [(least, .script)] }
    if let asked { return [(max(1, asked), .asked)] }
    let fitting = Self.samples.filter { size in
      size >= least?.value ?? 1 && size <= most?.value ?? Int.max && (!odd || size % 2 == 1)
    }
    let sizes = fitting.isEmpty ? [least?.value ?? most?.value ?? 5] : fitting
    return sizes.map { ($0, .sample) }
  }
}
