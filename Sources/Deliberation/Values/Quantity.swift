/// An exact decimal number with four decimals: scores, sums of money, areas.
///
/// Its size is below 10^14; what would leave that range is no quantity.
public struct Quantity: Hashable, Sendable, Codable {
  /// The number in ten-thousandths.
  public let units: Int

  /// How many units make one.
  public static let scale = 10_000
  private static let bound = 1_000_000_000_000_000_000

  /// A number of ten-thousandths; `nil` outside the range.
  public init?(units: Int) {
    guard units > -Self.bound, units < Self.bound else { return nil }
    self.units = units
  }

  /// A whole number; `nil` outside the range.
  public init?(_ whole: Int) {
    let (units, overflow) = whole.multipliedReportingOverflow(by: Self.scale)
    guard !overflow, let quantity = Quantity(units: units) else { return nil }
    self = quantity
  }

  private init(unchecked units: Int) { self.units = units }

  /// Nought.
  public static let zero = Quantity(unchecked: 0)

  /// The number where it is whole.
  public var whole: Int? { units % Self.scale == 0 ? units / Self.scale : nil }

  /// The number times one hundred, where that is whole.
  public var hundredfold: Int? { units % 100 == 0 ? units / 100 : nil }

  /// How much more it is than another, held at the ends of the range.
  public func difference(from other: Quantity) -> Quantity { self -| other }

  /// The sum, held at the ends of the range.
  static func +| (left: Quantity, right: Quantity) -> Quantity {
    Quantity(unchecked: min(max(left.units +| right.units, -bound + 1), bound - 1))
  }

  /// The difference, held at the ends of the range.
  static func -| (left: Quantity, right: Quantity) -> Quantity {
    Quantity(unchecked: min(max(left.units -| right.units, -bound + 1), bound - 1))
  }
}

extension Quantity: Comparable {
  /// Smaller numbers come first.
  public static func < (left: Quantity, right: Quantity) -> Bool { left.units < right.units }
}

extension Quantity: CustomStringConvertible {
  /// The number without needless noughts, such as 89, 0.5 or -3.25.
  public var description: String {
    let size = units.magnitude
    let scale = UInt(Self.scale)
    var text = (units < 0 ? "-" : "") + "\(size / scale)"
    var rest = size % scale
    guard rest > 0 else { return text }
    text += "."
    var digit = scale / 10
    while rest > 0 {
      text += "\(rest / digit)"
      rest %= digit
      digit /= 10
    }
    return text
  }

  /// Reads digits with an optional sign and up to four decimals; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    var whole = 0
    var decimals: Int?
    var isNegative = false
    var digits = 0
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case 0x2B where index == 0: continue
      case 0x2D where index == 0: isNegative = true
      case 0x2E where decimals == nil && digits > 0: decimals = 0
      case 0x30...0x39:
        guard digits < 18 else { return nil }
        if let places = decimals {
          guard places < 4 else { return nil }
          decimals = places + 1
        }
        whole = whole * 10 + Int(byte - 0x30)
        digits += 1
      default: return nil
      }
    }
    guard digits > 0, decimals != 0 else { return nil }
    for _ in (decimals ?? 0)..<4 {
      let (more, overflow) = whole.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      whole = more
    }
    guard let quantity = Quantity(units: isNegative ? -whole : whole) else { return nil }
    self = quantity
  }
}
