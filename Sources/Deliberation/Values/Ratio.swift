/// An exact fraction of two integers, kept in lowest terms; the only kind of share a rule may name.
///
/// The denominator is positive. Comparisons cross-multiply in double width, so no count overflows.
public struct Ratio: Hashable, Sendable, Codable {
  /// The part above the line; zero or more.
  public let numerator: Int
  /// The part below the line; one or more.
  public let denominator: Int

  /// Makes a fraction in lowest terms; `nil` when the denominator is not positive or the numerator negative.
  public init?(_ numerator: Int, _ denominator: Int) {
    guard denominator > 0, numerator >= 0 else { return nil }
    var (a, b) = (numerator, denominator)
    while b != 0 { (a, b) = (b, a % b) }
    let divisor = max(a, 1)
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// The sum of fractions; `nil` where it leaves the range of whole numbers.
  public init?(sumOf ratios: [Ratio]) {
    var total = Ratio(unchecked: 0, 1)
    for ratio in ratios {
      let (left, first) = total.numerator.multipliedReportingOverflow(by: ratio.denominator)
      let (right, second) = ratio.numerator.multipliedReportingOverflow(by: total.denominator)
      let (above, third) = left.addingReportingOverflow(right)
      let (below, fourth) = total.denominator.multipliedReportingOverflow(by: ratio.denominator)
      guard !first, !second, !third, !fourth, let next = Ratio(above, below) else { return nil }
      total = next
    }
    self = total
  }

  private init(unchecked numerator: Int, _ denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// One half.
  public static let half = Ratio(unchecked: 1, 2)
  /// Two thirds.
  public static let twoThirds = Ratio(unchecked: 2, 3)
  /// The whole.
  public static let whole = Ratio(unchecked: 1, 1)

  /// Whether the share is larger than the whole, which no count can reach.
  public var exceedsWhole: Bool { numerator > denominator }

  /// The sign of `count·denominator − base·numerator`: −1 below the share, 0 exactly on it, 1 above.
  public func compare(_ count: Int, of base: Int) -> Int {
    let left = count.multipliedFullWidth(by: denominator)
    let right = base.multipliedFullWidth(by: numerator)
    if left.high != right.high { return left.high < right.high ? -1 : 1 }
    if left.low != right.low { return left.low < right.low ? -1 : 1 }
    return 0
  }
}

extension Ratio: Comparable {
  /// Smaller shares come first, compared exactly.
  public static func < (left: Ratio, right: Ratio) -> Bool {
    right.compare(left.numerator, of: left.denominator) < 0
  }
}

extension Ratio: CustomStringConvertible {
  /// Such as 2/3.
  public var description: String { "\(numerator)/\(denominator)" }
}

/// How a count is held against a share: 过半数 is `moreThan`, 半数以上 is `atLeast`.
///
/// Civil Code art. 1259 (in force 2021-01-01): 以上 includes the number itself, 超过 does not.
public enum Comparator: String, Hashable, Sendable, Codable, CaseIterable {
  /// The count must exceed the share.
  case moreThan = ">"
  /// The count must reach the share.
  case atLeast = ">="

  /// Whether `count` of `base` satisfies the share under this comparator.
  public func holds(_ count: Int, _ share: Ratio, of base: Int) -> Bool {
    let sign = share.compare(count, of: base)
    return self == .moreThan ? sign > 0 : sign >= 0
  }

  /// The least count that satisfies the share of `base`; one where the base is nobody, because
  /// nobody for a thing carries nothing.
  public func least(_ share: Ratio, of base: Int) -> Int {
    guard base > 0 else { return 1 }
    let product = base.multipliedFullWidth(by: share.numerator)
    // A share above one of a huge base could leave Int; no real body comes near it.
    guard product.high < share.denominator else { return Int.max }
    let (quotient, remainder) = share.denominator.dividingFullWidth(product)
    switch self {
    case .moreThan: return quotient == Int.max ? quotient : quotient + 1
    case .atLeast: return remainder == 0 || quotient == Int.max ? quotient : quotient + 1
    }
  }
}
