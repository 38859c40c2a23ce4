/// How records are numbered, such as `QX-{年}-{序号}`.
public struct NumberPattern: Sendable, Hashable {
  private enum Piece: Sendable, Hashable {
    case text(String)
    case year, month, sequence
  }

  /// A number that follows the pattern, taken apart.
  public struct Parts: Sendable, Hashable {
    /// The year, when the pattern has one.
    public var year: Int?
    /// The month, when the pattern has one.
    public var month: Int?
    /// The running number.
    public var sequence: Int
    /// How many digits it is written with.
    public var width: Int
  }

  private var pieces: [Piece] = []

  /// A pattern; `nil` unless it holds 序号 exactly once and nothing in braces that is unknown.
  public init?(_ text: String) {
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      guard let close = rest[open...].firstIndex(of: "}") else { return nil }
      switch rest[rest.index(after: open)..<close] {
      case "年", "year": pieces.append(.year)
      case "月", "month": pieces.append(.month)
      case "序号", "n": pieces.append(.sequence)
      default: return nil
      }
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    guard pieces.count(where: { $0 == .sequence }) == 1 else { return nil }
  }

  /// The parts of a number; `nil` for one that does not follow the pattern.
  public func parts(of number: String) -> Parts? {
    var rest = Substring(number)
    var parts = Parts(year: nil, month: nil, sequence: 0, width: 0)
    for piece in pieces {
      switch piece {
      case .text(let text):
        guard rest.hasPrefix(text) else { return nil }
        rest = rest.dropFirst(text.count)
      case .year:
        guard let value = Self.digits(&rest, exactly: 4) else { return nil }
        parts.year = value
      case .month:
        guard let value = Self.digits(&rest, exactly: 2), 1...12 ~= value else { return nil }
        parts.month = value
      case .sequence:
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard let value = Int(digits), digits.count <= 9 else { return nil }
        (parts.sequence, parts.width) = (value, digits.count)
        rest = rest.dropFirst(digits.count)
      }
    }
    return rest.isEmpty ? parts : nil
  }

  /// The number of given parts.
  public func number(_ parts: Parts) -> String {
    func padded(_ value: Int, _ width: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    return pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .year: padded(parts.year ?? 0, 4)
      case .month: padded(parts.month ?? 0, 2)
      case .sequence: padded(parts.sequence, parts.width)
      }
    }.joined()
  }

  private static func digits(_ rest: inout Substring, exactly count: Int) -> Int? {
    let digits = rest.prefix(count)
    guard digits.count == count, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    rest = rest.dropFirst(count)
    return Int(digits)
  }
}
