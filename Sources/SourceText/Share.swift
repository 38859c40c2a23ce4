/// A part of a whole as a rule or a record says it, exact and as it was written.
public struct Share: Hashable, Sendable {
  /// How the part is meant.
  public enum Comparator: String, Hashable, Sendable, Codable, CaseIterable {
    /// More than: 超过, 过半数.
    case moreThan = ">"
    /// At least: 以上, 不少于.
    case atLeast = ">="
    /// At most: 以下, 不超过.
    case atMost = "<="
    /// Less than: 不足, 不满.
    case lessThan = "<"
  }

  /// The number above the line, not reduced: 60 of 60 %.
  public var numerator: Int
  /// The number below the line, not reduced: 100 of 60 %; never 0.
  public var denominator: Int
  /// How the part is meant; `nil` when only the part is said.
  public var comparator: Comparator?

  /// Makes a share; a denominator below 1 gives `nil`.
  public init?(_ numerator: Int, _ denominator: Int, _ comparator: Comparator? = nil) {
    guard denominator >= 1, numerator >= 0 else { return nil }
    self.numerator = numerator
    self.denominator = denominator
    self.comparator = comparator
  }

  /// Reads the whole text as a share: 三分之二, 2/3, 百分之六十, 60%, 66.7%, 六成, 过半数, 半数以上,
  /// 超过三分之二, 不少于1/2, >=2/3; `nil` when it is none or says two things at once.
  public init?(_ text: some StringProtocol) {
    var body = trimmed(text)[...]
    guard body.count <= 64 else { return nil }
    if let fixed = Self.fixed[String(body)] {
      self = fixed
      return
    }
    var found: [Comparator] = []
    if let (word, comparator) = Self.prefixes.first(where: { body.starts(with: $0.word) }) {
      body = body.dropFirst(word.count)
      found.append(comparator)
    }
    if let (word, comparator) = Self.suffixes.first(where: { body.ends(with: $0.word) }) {
      body = body.dropLast(word.count)
      found.append(comparator)
    }
    // 超过三分之二以上 says both more than and at least.
    guard found.count <= 1, let part = fraction(body) else { return nil }
    self.init(part.0, part.1, found.first)
  }

  /// Whether two shares are the same part of the whole, however written; comparators do not count.
  public func isSamePart(as other: Share) -> Bool {
    let left = numerator.multipliedFullWidth(by: other.denominator)
    let right = other.numerator.multipliedFullWidth(by: denominator)
    return left.high == right.high && left.low == right.low
  }

  private static let fixed: [String: Share] = [
    ("过半数", Comparator.moreThan), ("过半", .moreThan), ("超半数", .moreThan),
    ("未过半数", .atMost), ("未过半", .atMost), ("不过半数", .atMost), ("不过半", .atMost),
  ].reduce(into: [:]) { $0[$1.0] = Share(1, 2, $1.1) }

  /// Longer words first, so that 不超过 is not read as 超过.
  private static let prefixes: [(word: [Character], comparator: Comparator)] = [
    ("不得少于", Comparator.atLeast), ("不得低于", .atLeast), ("不应少于", .atLeast),
    ("不少于", .atLeast), ("不低于", .atLeast), ("至少", .atLeast), ("达到", .atLeast),
    ("不得超过", .atMost), ("不得多于", .atMost), ("不得高于", .atMost), ("不超过", .atMost),
    ("不多于", .atMost), ("不高于", .atMost), ("未超过", .atMost), ("至多", .atMost),
    ("最多", .atMost), ("超过", .moreThan), ("多于", .moreThan), ("高于", .moreThan),
    ("大于", .moreThan), ("不足", .lessThan), ("不满", .lessThan), ("未满", .lessThan),
    ("未达", .lessThan), ("不到", .lessThan), ("少于", .lessThan), ("低于", .lessThan),
    ("小于", .lessThan), (">=", .atLeast), ("≥", .atLeast), ("<=", .atMost), ("≤", .atMost),
    (">", .moreThan), ("<", .lessThan),
  ].map { (Array($0.0), $0.1) }

  private static let suffixes: [(word: [Character], comparator: Comparator)] = [
    ("及以上", Comparator.atLeast), ("或以上", .atLeast), ("以上", .atLeast), ("及以下", .atMost),
    ("或以下", .atMost), ("以下", .atMost), ("以内", .atMost), ("以外", .moreThan),
  ].map { (Array($0.0), $0.1) }
}

extension ArraySlice<Character> {
  fileprivate func ends(with word: [Character]) -> Bool { suffix(word.count).elementsEqual(word) }
}

/// The numerator and denominator that a text without comparator says.
private func fraction(_ written: ArraySlice<Character>) -> (Int, Int)? {
  let text = trimmed(String(written))
  if ["半数", "一半", "半"].contains(String(text)) { return (1, 2) }
  if let part = splitWords(text) { return part }
  if let slash = text.firstIndex(where: { $0 == "/" || $0 == "∕" || $0 == "⁄" }) {
    guard let above = ChineseNumbers.value(of: String(text[..<slash])),
      let below = ChineseNumbers.value(of: String(text[(slash + 1)...])), below > 0
    else { return nil }
    return (above, below)
  }
  if let last = text.last, last == "%" || last == "‰" {
    return decimal(text.dropLast(), over: last == "%" ? 100 : 1000)
  }
  if let mark = text.firstIndex(of: "成") {
    let rest = text[(mark + 1)...]
    guard let tenths = ChineseNumbers.value(of: String(text[..<mark])), tenths <= 10 else {
      return nil
    }
    if rest.isEmpty { return (tenths, 10) }
    if String(rest) == "半" { return (tenths * 10 + 5, 100) }
    guard let hundredths = ChineseNumbers.value(of: String(rest)), (1...9).contains(hundredths)
    else { return nil }
    return (tenths * 10 + hundredths, 100)
  }
  return nil
}

/// 三分之二, 百分之六十, 千分之五, 百分之六十六点七.
private func splitWords(_ text: [Character]) -> (Int, Int)? {
  guard let mark = text.indices.first(where: { text[$0...].starts(with: ["分", "之"]) }) else {
    return nil
  }
  let above = text[(mark + 2)...]
  switch String(text[..<mark]) {
  case "百": return decimal(above, over: 100)
  case "千": return decimal(above, over: 1000)
  case "万": return decimal(above, over: 10_000)
  case let below:
    guard let below = ChineseNumbers.value(of: below), below > 0,
      let above = ChineseNumbers.value(of: String(above))
    else { return nil }
    return (above, below)
  }
}

/// A number with or without decimals, over a power of ten: 66.7 over 100 is 667/1000.
private func decimal(_ text: ArraySlice<Character>, over base: Int) -> (Int, Int)? {
  guard let point = text.firstIndex(where: { $0 == "." || $0 == "点" }) else {
    return ChineseNumbers.value(of: String(text)).map { ($0, base) }
  }
  var (number, below) = (0, base)
  guard let whole = ChineseNumbers.value(of: String(text[..<point])) else { return nil }
  number = whole
  let decimals = text[(point + 1)...]
  guard !decimals.isEmpty else { return nil }
  for character in decimals {
    guard let digit = spokenDigit(character) else { return nil }
    let (scaled, above) = number.multipliedReportingOverflow(by: 10)
    let (sum, beyond) = scaled.addingReportingOverflow(digit)
    let (wider, under) = below.multipliedReportingOverflow(by: 10)
    guard !above, !beyond, !under else { return nil }
    (number, below) = (sum, wider)
  }
  return (number, below)
}

private func spokenDigit(_ character: Character) -> Int? {
  guard let value = ChineseNumbers.value(of: String(character)), value <= 9 else { return nil }
  return value
}
