/// What an account of a ledger adds up to, and the terms it is reckoned by.
extension AccountState {
  /// Adds what counts, or takes it away.
  mutating func add(_ points: Quantity) {
    balance = balance.map { $0 +| points }
    if points < .zero { taken = taken -| points } else { added = added +| points }
  }

  /// Takes a balance as stated where none can be computed: what follows is reckoned from it.
  mutating func take(_ stated: Quantity) {
    balance = stated
    opening = stated
    added = .zero
    taken = .zero
  }

  /// Opening, in and out: the sum behind the balance.
  var sumFacts: [Fact] {
    guard let opening, balance != nil else { return [] }
    return [
      Fact(.opening, .quantity(opening)), Fact(.added, .quantity(added)),
      Fact(.taken, .quantity(taken)),
    ]
  }
}

extension Ledger.Term {
  /// The first day of the term a day lies in.
  func firstDay(of day: Day) -> Day? {
    let (year, month, _) = day.civil
    switch self {
    case .month: return Day(year, month, 1)
    case .quarter: return Day(year, (month - 1) / 3 * 3 + 1, 1)
    case .halfYear: return Day(year, (month - 1) / 6 * 6 + 1, 1)
    case .year: return Day(year, 1, 1)
    }
  }

  /// The number of the term a day lies in; later terms have larger numbers.
  func number(of day: Day) -> Int {
    let (year, month, _) = day.civil
    switch self {
    case .month: return year * 12 + month - 1
    case .quarter: return year * 4 + (month - 1) / 3
    case .halfYear: return year * 2 + (month - 1) / 6
    case .year: return year
    }
  }
}
