import SourceText

extension PlanChecks {
  /// Bodies that no roster can fill: seats, size, odd number and shares contradict each other.
  ///
  /// Every member fills one seat where seats are named. Searched exactly; bodies with so many
  /// possibilities that the search would be long are left alone.
  public static func composition(_ plan: Plan) -> [Finding] {
    plan.bodies.compactMap { body in
      guard let search = SeatSearch(body), search.isFeasible() == false else { return nil }
      return Finding(
        .compositionUnsatisfiable, at: body.site.place,
        [Fact(.body, .text(body.name))]
          + (body.least?.value.map { [Fact(.least, .count($0))] } ?? [])
          + (body.most?.value.map { [Fact(.most, .count($0))] } ?? [])
          + (body.seatTotal.map { [Fact(.sum, .count($0))] } ?? [])
      ).with { finding in
        finding.related =
          body.seats.map {
            Related($0.site.place, .declared, $0.count?.value.map { .count($0) })
          } + body.shares.map { Related($0.site.place, .declared) }
      }
    }
  }
}

/// A search for a number of members, and of holders of each category, that suits a body.
private struct SeatSearch {
  private let body: Body
  private let ranges: [ClosedRange<Int>]
  private let sizes: ClosedRange<Int>
  /// For each share, the positions of the categories among its labels and in its base.
  private let shares: [(share: Share, counted: Int, base: Int?)]

  private var isContradictory = false

  private static let largest = 400
  private static let effort = 200_000

  /// `nil` where nothing is said that could contradict.
  init?(_ body: Body) {
    self.body = body
    var ranges: [ClosedRange<Int>] = []
    for seat in body.seats {
      let low = seat.count?.value ?? seat.least?.value ?? 0
      let high = seat.count?.value ?? seat.most?.value ?? Self.largest
      guard low <= high else {
        // A range the wrong way round suits nobody.
        self.ranges = []
        isContradictory = true
        sizes = 1...1
        shares = []
        return
      }
      ranges.append(low...min(high, max(low, Self.largest)))
    }
    self.ranges = ranges
    let low = max(1, body.least?.value ?? 1)
    let high = body.most?.value ?? max(low, Self.largest)
    guard low <= high else {
      // The least above the most: no number is right.
      isContradictory = true
      sizes = 1...1
      shares = []
      return
    }
    sizes = low...min(high, max(low, Self.largest))
    let categories = body.seats.map(\.category)
    func position(_ labels: [String]) -> Int? {
      labels.count == 1 ? categories.firstIndex(of: labels[0]) : nil
    }
    shares = body.shares.compactMap { share in
      guard let counted = position(share.labels) else { return nil }
      if share.within.isEmpty { return (share, counted, nil) }
      return position(share.within).map { (share, counted, $0) }
    }
    // Without seats a size alone contradicts nothing, unless no odd number lies in it.
    let says = !body.seats.isEmpty || body.least != nil && body.most != nil || body.odd
    if !says { return nil }
  }

  /// Whether some roster suits; `nil` when the search would take too long.
  func isFeasible() -> Bool? {
    if isContradictory { return false }
    if ranges.isEmpty { return sizes.contains { isRight($0) } }
    var left = Self.effort
    let smallest = ranges.reduce(0) { $0 +| $1.lowerBound }
    let greatest = ranges.reduce(0) { $0 +| $1.upperBound }
    for size in sizes where isRight(size) && size >= smallest && size <= greatest {
      guard let found = fill([], size, size, &left) else { return nil }
      if found { return true }
    }
    return false
  }

  private func isRight(_ size: Int) -> Bool { !body.odd || size % 2 == 1 }

  private func fill(_ counts: [Int], _ rest: Int, _ size: Int, _ left: inout Int) -> Bool? {
    left -= 1
    if left < 0 { return nil }
    if counts.count == ranges.count { return rest == 0 && suits(counts, size) }
    let later = ranges[(counts.count + 1)...]
    let least = max(ranges[counts.count].lowerBound, rest - later.reduce(0) { $0 +| $1.upperBound })
    let most = min(ranges[counts.count].upperBound, rest - later.reduce(0) { $0 +| $1.lowerBound })
    guard least <= most else { return false }
    for count in least...most {
      guard let found = fill(counts + [count], rest - count, size, &left) else { return nil }
      if found { return true }
    }
    return false
  }

  private func suits(_ counts: [Int], _ size: Int) -> Bool {
    shares.allSatisfy { entry in
      entry.share.threshold.mayHold(
        counts[entry.counted], of: entry.base.map { counts[$0] } ?? size)
    }
  }
}

extension Threshold {
  /// Whether a count of a base may meet the test; what is open may.
  func mayHold(_ count: Int, of size: Int) -> Bool {
    switch form {
    case .share(let comparator, .fixed(let ratio), _): comparator.holds(count, ratio, of: size)
    case .number(.moreThan, .fixed(let number)): count > number
    case .number(.atLeast, .fixed(let number)): count >= number
    case .every: count >= size
    case .all(let parts): parts.allSatisfy { $0.mayHold(count, of: size) }
    case .any(let parts): parts.contains { $0.mayHold(count, of: size) }
    case .share, .number, .formula, .statute, .open: true
    }
  }
}
