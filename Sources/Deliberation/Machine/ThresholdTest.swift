import SourceText

/// The counts a threshold may be held against; `nil` where the record does not give one.
struct Counts {
  /// Sizes of the bases.
  var members: Int?
  var present: Int?
  var participating: Int?
  var cast: Int?
  var castWithAbstentions: Int?
  var valid: Int?
  var collected: Int?
  var households: Int?
  /// The counts held against a base, by its unit.
  var persons: Int?
  var householdCount: Int?
  /// The casting vote, when one was given.
  var casting: Bool?
  /// The same counts by another measure, for those that some threshold asks for.
  var weights: [BaseUnit: Counts] = [:]
  /// The same counts among the members of a group, for those that some threshold asks for.
  var groups: [[String]: Counts] = [:]

  /// The counts among a group by a measure; what stands for persons there is what is measured.
  func view(_ group: [String], _ unit: BaseUnit) -> Counts {
    if !group.isEmpty { return (groups[group] ?? Counts()).view([], unit) }
    switch unit {
    case .persons: return self
    case .area: return weights[.area] ?? Counts()
    case .households:
      if let weighed = weights[.households] { return weighed }
      var counts = Counts()
      counts.members = households
      counts.persons = householdCount
      return counts
    }
  }

  func size(of base: Base, abstentions: Abstentions?) -> Int? {
    switch base {
    case .members, .households, .area: members
    case .present: present
    case .participating: participating
    case .cast: abstentions == .counted ? castWithAbstentions : cast
    case .valid: valid
    case .collected: collected
    }
  }
}

/// What kept a test from being made.
enum Gap: Hashable, Sendable {
  case parameter(String, Place)
  case base(Base)
  case count(BaseUnit)
  /// A count of a group or by another measure: of a base, or the count itself.
  case part(Base?, BaseUnit, [String])
  /// The casting vote that an exact tie asks for.
  case casting
  case statute(String)
  case predicate(Place, String)
  case undecided(Place)
}

/// A threshold held against counts.
struct TestResult: Sendable {
  /// Whether it holds; `nil` when a gap leaves it open.
  var holds: Bool?
  /// The decisive application: the failing one, or the strictest that holds.
  var fact: ThresholdFact?
  /// Every branch of an alternative, when there were several.
  var branches: [ThresholdFact] = []
  /// The other tests that had to hold beside the decisive one.
  var others: [TestResult] = []
  /// What is missing.
  var gaps: [Gap] = []
  /// What the decisive application rests on.
  var citation: ResolvedCitation?
  /// Where the procedure or the table asks for it.
  var rule: Place = .none
  /// Whether some count stood exactly on a line that a casting vote decides.
  var isTied = false
  /// The strength of the item of law, when the statute asks.
  var statutory = false
}

extension Rulebook {
  /// Holds counts against a threshold as it reads on a day.
  func test(
    _ threshold: Threshold, _ counts: Counts, on day: Day, evaluator: (any PredicateEvaluator)?
  ) -> TestResult {
    let site = threshold.site.place
    func result(_ holds: Bool?, _ fact: ThresholdFact?, gaps: [Gap] = []) -> TestResult {
      TestResult(
        holds: holds, fact: fact, gaps: gaps, citation: resolve(threshold.citation, on: day),
        rule: site)
    }
    func applied(_ form: ThresholdFact.Form, _ base: Base?, _ least: (Int) -> Int?) -> TestResult {
      let view = counts.view(threshold.group, threshold.unit)
      var size = 0
      if let base {
        guard let known = view.size(of: base, abstentions: threshold.abstentions) else {
          return result(nil, nil, gaps: [gap(threshold, base)])
        }
        size = known
      }
      guard let count = view.persons else {
        return result(nil, nil, gaps: [gap(threshold, nil)])
      }
      guard let least = least(size) else { return result(nil, nil, gaps: [.undecided(site)]) }
      let fact = ThresholdFact(
        form: form, base: base, of: size, least: least, count: count, unit: threshold.unit,
        group: threshold.group)
      guard threshold.casting, case .share(_, let ratio) = form, size > 0,
        ratio.compare(count, of: size) == 0
      else { return result(fact.holds, fact) }
      // Exactly on the line: whoever presides decides.
      var tied = result(counts.casting, fact, gaps: counts.casting == nil ? [.casting] : [])
      tied.isTied = true
      return tied
    }
    switch threshold.form {
    case .share(let comparator, let share, let base):
      guard let ratio = share.value else { return result(nil, nil, gaps: [open(share, site)]) }
      return applied(.share(comparator, ratio), base) { comparator.least(ratio, of: $0) }
    case .number(let comparator, let number):
      guard let value = number.value else { return result(nil, nil, gaps: [open(number, site)]) }
      return applied(.number(comparator, value), nil) { _ in
        comparator == .moreThan ? value.addingReportingOverflow(1).partialValue : value
      }
    case .every(let base):
      return applied(.every, base) { max($0, 1) }
    case .formula(let predicate, let base):
      return formula(predicate, base, threshold, counts, on: day, evaluator: evaluator)
    case .all(let parts):
      return conjunction(parts.map { test($0, counts, on: day, evaluator: evaluator) })
    case .any(let parts):
      return disjunction(parts.map { test($0, counts, on: day, evaluator: evaluator) })
    case .statute(let key):
      return statutory(key, counts, on: day, evaluator: evaluator, rule: site)
        ?? result(nil, nil, gaps: [.statute(key)])
    case .open(let name):
      return result(nil, nil, gaps: [.parameter(name, site)])
    }
  }

  /// Holds counts against a key of the law tables; `nil` when no text of the day has it.
  func statutory(
    _ key: String, _ counts: Counts, on day: Day, evaluator: (any PredicateEvaluator)?,
    rule: Place
  ) -> TestResult? {
    guard let ruling = ruling(key, on: day) else { return nil }
    let parts = ([ruling.governing] + ruling.beside).compactMap { entry -> TestResult? in
      guard case .threshold(let threshold) = entry.content else { return nil }
      var outcome = test(threshold, counts, on: day, evaluator: evaluator)
      outcome.citation = entry.citation
      outcome.rule = rule
      outcome.statutory = true
      return outcome
    }
    return parts.count <= 1 ? parts.first : conjunction(parts)
  }

  /// The gap of a base, or of the count itself.
  private func gap(_ threshold: Threshold, _ base: Base?) -> Gap {
    if threshold.group.isEmpty, threshold.measure == nil {
      return base.map { .base($0) } ?? .count(threshold.unit)
    }
    return .part(base, threshold.unit, threshold.group)
  }

  private func open<Value>(_ setting: Setting<Value>, _ site: Place) -> Gap {
    if case .open(let name) = setting { return .parameter(name, site) }
    return .undecided(site)
  }

  /// All must hold: one failure decides; the strictest application is the one shown.
  func conjunction(_ parts: [TestResult]) -> TestResult {
    var chosen = TestResult(holds: true)
    for part in parts where part.holds == false {
      if chosen.holds != false || (part.fact?.least ?? 0) > (chosen.fact?.least ?? 0) {
        chosen = part
      }
    }
    if chosen.holds == false {
      chosen.others = others(than: chosen, parts)
      chosen.isTied = parts.contains(where: \.isTied)
      return chosen
    }
    chosen = parts.max { ($0.fact?.least ?? -1) < ($1.fact?.least ?? -1) } ?? chosen
    chosen.gaps = parts.flatMap(\.gaps)
    chosen.holds = parts.contains { $0.holds == nil } ? nil : true
    chosen.others = others(than: chosen, parts)
    chosen.isTied = parts.contains(where: \.isTied)
    return chosen
  }

  /// The tests of other groups or measures than the one shown: heads beside area.
  private func others(than chosen: TestResult, _ parts: [TestResult]) -> [TestResult] {
    var shown = [chosen.fact]
    var others: [TestResult] = []
    for part in parts.flatMap({ [$0] + $0.others }) {
      guard let fact = part.fact,
        !shown.contains(where: { $0?.unit == fact.unit && $0?.group == fact.group })
      else { continue }
      shown.append(fact)
      var other = part
      other.others = []
      others.append(other)
    }
    return others
  }

  /// One must hold: the first that does is shown, else the first that fails.
  private func disjunction(_ parts: [TestResult]) -> TestResult {
    let isTied = parts.contains(where: \.isTied)
    if var held = parts.first(where: { $0.holds == true }) {
      held.isTied = isTied
      return held
    }
    let failing = parts.filter { $0.holds == false }
    // A route whose numbers the record does not give was not taken: with another route plainly
    // missed, nothing speaks for it, and only a route that may have been taken stays open.
    guard var chosen = failing.first else {
      return TestResult(holds: nil, gaps: Array(parts.flatMap(\.gaps).prefix(1)))
    }
    chosen.branches = parts.compactMap(\.fact)
    chosen.isTied = isTied
    return chosen
  }

  private func formula(
    _ predicate: PredicateID, _ base: Base, _ threshold: Threshold, _ counts: Counts,
    on day: Day, evaluator: (any PredicateEvaluator)?
  ) -> TestResult {
    let site = threshold.site.place
    var outcome = TestResult(citation: resolve(threshold.citation, on: day), rule: site)
    let view = counts.view(threshold.group, threshold.unit)
    guard let size = view.size(of: base, abstentions: threshold.abstentions) else {
      outcome.gaps = [gap(threshold, base)]
      return outcome
    }
    guard let count = view.persons, let evaluator else {
      outcome.gaps = [gap(threshold, nil)]
      return outcome
    }
    // The test is monotone in the count, so the least count is found by halving.
    var (low, high) = (0, max(size, 0) +| 1)
    while low < high {
      let middle = low + (high - low) / 2
      switch evaluator.test(predicate, count: middle, base: size) {
      case .answered(true, _, _): high = middle
      case .answered(false, _, _): low = middle + 1
      case .failed(let message, let place):
        outcome.gaps = [.predicate(place.place, message)]
        return outcome
      case .open(let name, let place):
        outcome.gaps = [.parameter(name, place.place)]
        return outcome
      case .undecided:
        outcome.gaps = [.undecided(site)]
        return outcome
      }
    }
    // As with a share: of nobody, one.
    if size <= 0 { low = max(low, 1) }
    let fact = ThresholdFact(
      form: .formula, base: base, of: size, least: low, count: count, unit: threshold.unit,
      group: threshold.group)
    outcome.fact = fact
    outcome.holds = fact.holds
    return outcome
  }
}
