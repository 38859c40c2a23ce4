/// How a local test compares with a statute's: whether every count that satisfies it satisfies the
/// statute.
enum Strictness: Hashable {
  /// Whatever satisfies the local test satisfies the statute.
  case satisfies
  /// Some count satisfies the local test and not the statute.
  case laxer
  /// The bases differ so that neither can be shown.
  case undecided

  /// Of tests that must all be satisfied by the local one.
  static func all(_ parts: [Strictness]) -> Strictness {
    if parts.contains(.laxer) { return .laxer }
    return parts.contains(.undecided) ? .undecided : .satisfies
  }

  /// Of tests of which one suffices.
  static func any(_ parts: [Strictness]) -> Strictness {
    if parts.contains(.satisfies) { return .satisfies }
    return parts.contains(.undecided) ? .undecided : .laxer
  }
}

extension Threshold {
  /// Compares this test with a statute's; `size` bounds a body of known size. `nil` while something
  /// is open or left to the statute.
  func strictness(against statute: Threshold, size: Int?) -> Strictness? {
    if isPlain, statute.isPlain, !countsTheSame(as: statute) { return .undecided }
    switch (form, statute.form) {
    case (.open, _), (.statute, _), (_, .open), (_, .statute): return nil
    case (.any(let parts), _):
      return combined(parts.map { $0.strictness(against: statute, size: size) }, Strictness.all)
    case (_, .all(let parts)):
      return combined(parts.map { strictness(against: $0, size: size) }, Strictness.all)
    case (.all(let parts), _):
      return combined(parts.map { $0.strictness(against: statute, size: size) }, Strictness.any)
    case (_, .any(let parts)):
      return combined(parts.map { strictness(against: $0, size: size) }, Strictness.any)
    case (.every(let base), .share(let comparator, .fixed(let share), let other)):
      return compare(.atLeast, .whole, base, comparator, share, other)
    case (.every(let base), .every(let other)):
      return compare(.atLeast, .whole, base, .atLeast, .whole, other)
    case (.share(let own, .fixed(let ratio), let base), .every(let other)):
      return compare(own, ratio, base, .atLeast, .whole, other)
    case (
      .share(let own, .fixed(let ratio), let base),
      .share(let comparator, .fixed(let share), let other)
    ):
      return compare(own, ratio, base, comparator, share, other)
    case (.number(let own, .fixed(let number)), .number(let comparator, .fixed(let other))):
      return least(own, number) >= least(comparator, other) ? .satisfies : .laxer
    case (.number(let own, .fixed(let number)), .share(let comparator, .fixed(let share), .members)):
      guard let size else { return .undecided }
      return least(own, number) >= comparator.least(share, of: size) ? .satisfies : .laxer
    case (.share(let own, .fixed(let ratio), .members), .number(let comparator, .fixed(let number))):
      guard let size else { return .undecided }
      return own.least(ratio, of: size) >= least(comparator, number) ? .satisfies : .laxer
    case (.share(_, .open, _), _), (.number(_, .open), _), (_, .share(_, .open, _)),
      (_, .number(_, .open)):
      return nil
    default: return .undecided
    }
  }
}

extension Threshold {
  /// Whether it is a test of one count and not made of others or left open.
  private var isPlain: Bool {
    switch form {
    case .share, .number, .every, .formula: true
    case .all, .any, .statute, .open: false
    }
  }

  /// Whether the two count the same persons by the same measure.
  private func countsTheSame(as other: Threshold) -> Bool {
    group == other.group && unit == other.unit
  }
}

private func combined(
  _ parts: [Strictness?], _ join: ([Strictness]) -> Strictness
) -> Strictness? {
  parts.contains(nil) ? nil : join(parts.compactMap { $0 })
}

private func least(_ comparator: Comparator, _ number: Int) -> Int {
  comparator == .moreThan ? number.addingReportingOverflow(1).partialValue : number
}

/// Shares of bases: of one base exactly, of a base that holds the other by what it implies.
private func compare(
  _ own: Comparator, _ ratio: Ratio, _ base: Base, _ comparator: Comparator, _ share: Ratio,
  _ other: Base
) -> Strictness {
  let reaches: Bool
  if ratio != share {
    reaches = ratio > share
  } else {
    reaches = own == .moreThan || comparator == .atLeast
  }
  if base == other { return reaches ? .satisfies : .laxer }
  if base.holds(other) { return reaches ? .satisfies : .undecided }
  // Of a smaller base, few suffice: 8 of 11 cast are not half of 17 present.
  if other.holds(base) { return .laxer }
  return .undecided
}

extension Base {
  /// Whether every one counted in `other` is counted here, so that this base is never the smaller.
  fileprivate func holds(_ other: Base) -> Bool {
    func rank(_ base: Base) -> Int? {
      switch base {
      case .members: 0
      case .present: 1
      case .participating: 2
      case .collected: 3
      case .valid: 4
      case .cast: 5
      case .households, .area: nil
      }
    }
    guard let mine = rank(self), let its = rank(other) else { return false }
    return mine < its
  }
}
