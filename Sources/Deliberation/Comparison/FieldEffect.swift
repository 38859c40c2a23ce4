/// What a change of one field does to those who act under the plan.
struct FieldEffect {
  /// The field's property.
  let label: String
  /// The tables by which thresholds left to a statute are compared.
  let law: LawBook
  /// The size of the body, when it is known.
  let size: Int?

  /// How much is asked: more, less, a choice among fewer or more, or none of these.
  private enum Sense { case more, fewer, permits, demands, allows, forbids, other }

  private var sense: Sense {
    switch label {
    case "notice", "keep", "least", "gap": .more
    case "months", "within", "answerWithin", "fill", "most", "perDay", "choicesMost", "proxies",
      "total":
      .fewer
    case "methods", "modes", "otherBodies": .permits
    case "after", "signatures", "records", "reservedMatters": .demands
    case "repeats", "optional", "quorumAtOpening", "fairCounts", "advice", "sizeAdvice":
      .allows
    case "odd": .forbids
    default: .other
    }
  }

  /// The effect of a change; `nil` where it is no matter of more or less.
  func effect(from was: PlanTerm?, to now: PlanTerm?) -> PlanDifference.Effect? {
    switch (was, now) {
    case (.threshold(let old), .threshold(let new)): return thresholds(old, new)
    case (nil, .threshold), (nil, .period): return .stricter
    case (.threshold, nil), (.period, nil): return .laxer
    case (.period(let old), .period(let new)): return periods(old, new)
    case (.number(let old), .number(let new)): return numbers(old, new)
    case (nil, .number) where sense == .more || sense == .fewer: return .stricter
    case (.number, nil) where sense == .more || sense == .fewer: return .laxer
    case (.open, _), (_, .open): return .incomparable
    case (.flag(let old), .flag(let new)) where old != new: return flag(new)
    case (.texts, _), (.choices, _), (_, .texts), (_, .choices): return lists(was, now)
    case (.function, _), (_, .function): return .incomparable
    default: return nil
    }
  }

  private func thresholds(_ old: Threshold, _ new: Threshold) -> PlanDifference.Effect? {
    let (left, right) = (read(old), read(new))
    if left.abstentions != right.abstentions {
      var same = right
      same.abstentions = left.abstentions
      guard same == left else { return .incomparable }
      // Abstentions in the base make more votes necessary.
      return right.abstentions == .counted ? .stricter : .laxer
    }
    let up = right.strictness(against: left, size: size)
    let down = left.strictness(against: right, size: size)
    switch (up, down) {
    // Each satisfies the other: the same test in other words.
    case (.satisfies, .satisfies): return nil
    case (.satisfies, _): return .stricter
    case (_, .satisfies): return .laxer
    default: return .incomparable
    }
  }

  /// The threshold of the newest text, where it is left to a statute.
  private func read(_ threshold: Threshold) -> Threshold {
    guard case .statute(let key) = threshold.form, let entry = law.versions(of: key).last,
      case .threshold(let own) = entry.content
    else { return threshold }
    return own
  }

  private func periods(_ old: Period, _ new: Period) -> PlanDifference.Effect? {
    guard sense == .more || sense == .fewer, old.statute == nil, new.statute == nil,
      let was = old.amount.value, let now = new.amount.value, old.unit == new.unit
    else { return .incomparable }
    guard sense == .more, old.unit == .days else {
      if was != now { return (now > was) == (sense == .more) ? .stricter : .laxer }
      return counting(old, new)
    }
    let (left, right) = (old.span(of: was), new.span(of: now))
    if left == right { return nil }
    if right.asked >= left.asked, right.wished >= left.wished { return .stricter }
    if right.asked <= left.asked, right.wished <= left.wished { return .laxer }
    return .incomparable
  }

  private func counting(_ old: Period, _ new: Period) -> PlanDifference.Effect? {
    guard sense == .more, old.counting != new.counting else { return nil }
    switch (old.counting, new.counting) {
    // A rule that does not say is judged by clear days, and a miss by one day is only advice.
    case (.oneEnd, _), (.undeclared, .clear): return .stricter
    case (_, .oneEnd), (.clear, .undeclared): return .laxer
    default: return nil
    }
  }

  private func numbers(_ old: Int, _ new: Int) -> PlanDifference.Effect? {
    switch sense {
    case .more: new > old ? .stricter : .laxer
    case .fewer: new < old ? .stricter : .laxer
    default: nil
    }
  }

  private func flag(_ now: Bool) -> PlanDifference.Effect? {
    switch sense {
    case .allows: now ? .laxer : .stricter
    case .forbids: now ? .stricter : .laxer
    default: nil
    }
  }

  private func lists(_ was: PlanTerm?, _ now: PlanTerm?) -> PlanDifference.Effect? {
    let (old, new) = (Set(elements(was)), Set(elements(now)))
    switch sense {
    case .permits where label != "otherBodies" && (old.isEmpty || new.isEmpty):
      // A rule that names nothing permits everything.
      return old.isEmpty == new.isEmpty ? nil : old.isEmpty ? .stricter : .laxer
    case .permits: return compare(wider: new.isSuperset(of: old), narrower: new.isSubset(of: old))
    case .demands: return compare(wider: new.isSubset(of: old), narrower: new.isSuperset(of: old))
    default: return nil
    }
  }

  private func compare(wider: Bool, narrower: Bool) -> PlanDifference.Effect? {
    if wider && narrower { return nil }
    return wider ? .laxer : narrower ? .stricter : .incomparable
  }

  private func elements(_ term: PlanTerm?) -> [String] {
    switch term {
    case .texts(let texts), .choices(let texts): texts
    default: []
    }
  }
}

extension Period {
  /// Whether another period of a field asks the same, by the same text, in other words.
  func means(_ other: Period, _ label: String) -> Bool {
    guard label == "notice", statute == nil, other.statute == nil, citation == other.citation,
      unit == .days, other.unit == .days, let own = amount.value, let its = other.amount.value
    else { return false }
    return span(of: own) == other.span(of: its)
  }

  /// From how many days on the calendar later a minimum of so many days is kept: without a fault, and
  /// without advice either. Three clear days and four of which the last counts are the same.
  fileprivate func span(of days: Int) -> (asked: Int, wished: Int) {
    switch counting {
    case .oneEnd: (days, days)
    case .clear: (days +| 1, days +| 1)
    case .undeclared: (days, days +| 1)
    }
  }
}
