// Counts come from records and may be absurd; their sums stop at the ends of the range and never trap.

infix operator +| : AdditionPrecedence
infix operator -| : AdditionPrecedence

extension Int {
  /// The sum, held within the range of `Int`.
  static func +| (left: Int, right: Int) -> Int {
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? (right > 0 ? .max : .min) : sum
  }

  /// The difference, held within the range of `Int`.
  static func -| (left: Int, right: Int) -> Int {
    let (difference, overflow) = left.subtractingReportingOverflow(right)
    return overflow ? (right > 0 ? .min : .max) : difference
  }
}
