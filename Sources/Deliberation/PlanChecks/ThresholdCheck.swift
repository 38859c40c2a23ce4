import SourceText

extension PlanChecks {
  /// Shares that no count reaches, and bases that leave abstentions open.
  public static func thresholds(_ plan: Plan) -> [Finding] {
    plan.heldThresholds.flatMap { held in
      held.threshold.flattened.flatMap { impossible($0, held, plan) + undeclared($0, held) }
        + trivial(held, plan)
    }
  }

  /// A threshold that nobody at all meets: it asks for nothing.
  private static func trivial(_ held: HeldThreshold, _ plan: Plan) -> [Finding] {
    guard held.threshold.flattened.allSatisfy(\.isPlain) else { return [] }
    let sizes = plan.body(of: held)?.seatTotal.map { [$0] } ?? Array(1...60)
    guard sizes.allSatisfy({ held.threshold.mayHold(0, of: $0) }) else { return [] }
    return [
      Finding(
        .thresholdTrivial, at: held.threshold.site.place,
        [Fact(.count, .count(0)), Fact(.most, .count(sizes.last ?? 0))] + held.facts)
    ]
  }

  private static func impossible(
    _ threshold: Threshold, _ held: HeldThreshold, _ plan: Plan
  ) -> [Finding] {
    switch threshold.form {
    case .share(let comparator, .fixed(let ratio), let base):
      guard ratio.exceedsWhole || (comparator == .moreThan && ratio == .whole) else { return [] }
      return [
        Finding(
          .thresholdImpossible, at: threshold.site.place,
          [Fact(.share, .ratio(ratio)), Fact(.found, .text("\(ratio)")), Fact(.base, .base(base))]
            + held.facts)
      ]
    case .number(let comparator, .fixed(let number)):
      guard let body = plan.body(of: held), let most = body.greatestSize else { return [] }
      let least = comparator == .moreThan ? number.addingReportingOverflow(1).partialValue : number
      guard least > most else { return [] }
      return [
        Finding(
          .thresholdImpossible, at: threshold.site.place,
          [
            Fact(.found, .text("\(number)")), Fact(.needed, .count(least)),
            Fact(.most, .count(most)),
          ]
            + held.facts)
      ]
    default: return []
    }
  }

  private static func undeclared(_ threshold: Threshold, _ held: HeldThreshold) -> [Finding] {
    let base: Base
    switch threshold.form {
    case .share(_, _, let of), .every(let of), .formula(_, let of): base = of
    default: return []
    }
    guard base == .cast, threshold.abstentions == nil else { return [] }
    return [
      Finding(
        .baseUndeclared, at: threshold.site.place,
        [
          Fact(.base, .base(base)), Fact(.key, .text("abstentions")),
          Fact(.options, .names(Abstentions.allCases.map(\.rawValue))),
        ] + held.facts)
    ]
  }
}

extension Threshold {
  /// Whether the number it asks for is known without a script and without the law of a day.
  fileprivate var isPlain: Bool {
    switch form {
    case .share(_, .fixed, _), .number(_, .fixed), .every, .all, .any: true
    default: false
    }
  }
}

extension Plan {
  /// The body that a threshold is about.
  func body(of held: HeldThreshold) -> Body? {
    if let name = held.body { return body(named: name) }
    guard let name = held.stage, let index = stageIndex(named: name),
      let body = stages[index].body
    else { return nil }
    return self.body(named: body)
  }
}

extension Body {
  /// The greatest number of members the script allows; `nil` where it sets none.
  var greatestSize: Int? {
    if let most = most?.value { return most }
    return seatTotal
  }

  /// The sum of the seats, when every category has a fixed number.
  var seatTotal: Int? {
    guard !seats.isEmpty else { return nil }
    var total = 0
    for seat in seats {
      guard let count = seat.count?.value else { return nil }
      let sum = total.addingReportingOverflow(count)
      guard !sum.overflow else { return nil }
      total = sum.partialValue
    }
    return total
  }
}
