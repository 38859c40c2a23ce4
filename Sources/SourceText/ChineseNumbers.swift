/// Reads and writes whole numbers as Chinese documents have them.
///
/// Read: digits of either width with or without thousands commas (12,345, １２，３４５), Chinese numerals
/// everyday, formal and traditional (一百零三, 两百, 廿二, 壹佰, 三萬), digits said one by one (二〇二六),
/// and digits with 万 or 亿 (3万, 1.25亿). What speakers shorten so that two readings are possible
/// (一百二, 三万五) is refused, not guessed.
public enum ChineseNumbers {
  /// Why a text is not taken for a number.
  public enum Failure: Error, Hashable, Sendable {
    /// The text is not a number.
    case notANumber
    /// The number does not fit.
    case overflow
    /// The text has two readings, such as 一百二 (102 or 120).
    case ambiguous
  }

  /// The number that the whole text says, or `nil`; blanks around it do not matter.
  public static func value(of text: some StringProtocol) -> Int? { try? read(text) }

  /// The number that the whole text says.
  ///
  /// Throws `Failure` when it says none, more than one, or one beyond `Int`.
  public static func read(_ text: some StringProtocol) throws(Failure) -> Int {
    let characters = trimmed(text)
    guard !characters.isEmpty, characters.count <= 64 else { throw .notANumber }
    if let number = try plainDigits(characters) { return number }
    return try numeral(characters[...])
  }

  /// The number at the beginning of a text and what follows it; `nil` when it begins with none.
  ///
  /// Everything that may belong to a number is taken, so 十七人 gives 17 and 人, and 一百二人 gives
  /// nothing. Commas belong to the number only in ASCII and before exactly three digits.
  public static func prefix(
    of text: Substring
  ) -> (value: Int, rest: Substring)? {
    var index = text.startIndex
    while index < text.endIndex, isNumeral(text[index]) || isGrouping(text, at: index) {
      index = text.index(after: index)
    }
    guard let value = value(of: text[..<index]) else { return nil }
    return (value, text[index...])
  }

  /// Whether the character can stand in a number without commas.
  public static func isNumeral(_ character: Character) -> Bool {
    let folded = Folding.halfWidth(character)
    return asciiDigit(folded) != nil || digits[folded] != nil || units[folded] != nil
      || bigUnits[folded] != nil || tens[folded] != nil
  }
}

/// Whether an ASCII comma at `index` parts thousands: a digit before, exactly three digits after.
private func isGrouping(_ text: Substring, at index: String.Index) -> Bool {
  guard text[index] == ",", index > text.startIndex,
    text[text.index(before: index)].wholeNumberIfASCII != nil
  else { return false }
  let after = text[text.index(after: index)...].prefix(4)
  let count = after.prefix { $0.wholeNumberIfASCII != nil }.count
  return count == 3
}

extension Character {
  fileprivate var wholeNumberIfASCII: Int? { asciiDigit(self) }
}

/// The value of an ASCII digit; `nil` for any other character.
func asciiDigit(_ character: Character) -> Int? {
  guard let value = character.asciiValue, (0x30...0x39).contains(value) else { return nil }
  return Int(value) - 0x30
}

/// The characters of a text, folded, without blanks around them; cut at 65, one beyond the longest
/// number that is read.
func trimmed(_ text: some StringProtocol) -> [Character] {
  var characters = text.drop(while: Folding.isBlank).prefix(200).map { Folding.halfWidth($0) }
  while let last = characters.last, Folding.isBlank(last) { characters.removeLast() }
  return Array(characters.prefix(65))
}

private let digits: [Character: Int] = [
  "〇": 0, "零": 0, "○": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
  "九": 9, "两": 2, "兩": 2, "壹": 1, "贰": 2, "貳": 2, "叁": 3, "參": 3, "肆": 4, "伍": 5, "陆": 6,
  "陸": 6, "柒": 7, "捌": 8, "玖": 9,
]
private let units: [Character: Int] = [
  "十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000,
]
private let bigUnits: [Character: Int] = [
  "万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000,
]
private let tens: [Character: Int] = ["廿": 20, "卅": 30, "卌": 40]

/// The number of ASCII digits with or without thousands commas; `nil` when other signs are there.
private func plainDigits(_ characters: [Character]) throws(ChineseNumbers.Failure) -> Int? {
  guard characters.allSatisfy({ asciiDigit($0) != nil || $0 == "," }) else { return nil }
  let groups = characters.split(separator: ",", omittingEmptySubsequences: false)
  if groups.count > 1 {
    let head = groups.first?.count ?? 0
    guard (1...3).contains(head), groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
      throw .notANumber
    }
  }
  return try joined(characters.compactMap(asciiDigit))
}

/// The number that digits one after another write.
private func joined(_ digits: [Int]) throws(ChineseNumbers.Failure) -> Int {
  var number = 0
  for digit in digits { number = try sum(product(number, 10), digit) }
  return number
}

private func product(_ left: Int, _ right: Int) throws(ChineseNumbers.Failure) -> Int {
  let (value, overflow) = left.multipliedReportingOverflow(by: right)
  guard !overflow else { throw .overflow }
  return value
}

private func sum(_ left: Int, _ right: Int) throws(ChineseNumbers.Failure) -> Int {
  let (value, overflow) = left.addingReportingOverflow(right)
  guard !overflow else { throw .overflow }
  return value
}

/// A numeral with 亿 and 万: what stands before the last of the greatest unit counts that unit.
private func numeral(_ text: ArraySlice<Character>) throws(ChineseNumbers.Failure) -> Int {
  for unit in [100_000_000, 10_000] {
    guard let split = text.lastIndex(where: { bigUnits[$0] == unit }) else { continue }
    let head = text[..<split]
    guard !head.isEmpty else { throw .notANumber }
    let high = try scaled(head, by: unit)
    let low = try tail(text[(split + 1)...], below: unit)
    return try sum(high, low)
  }
  return try section(text)
}

/// What stands before 万 or 亿, times that unit; digits may have decimals if the result is whole.
private func scaled(
  _ head: ArraySlice<Character>, by unit: Int
) throws(ChineseNumbers.Failure) -> Int {
  if head.allSatisfy({ asciiDigit($0) != nil || $0 == "," || $0 == "." }) {
    let parts = head.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2 else { throw .notANumber }
    guard let number = try plainDigits(Array(whole)), !whole.isEmpty else { throw .notANumber }
    var result = try product(number, unit)
    guard parts.count == 2 else { return result }
    let decimals = parts[1].compactMap(asciiDigit)
    guard !decimals.isEmpty, decimals.count == parts[1].count else { throw .notANumber }
    var place = unit
    for digit in decimals {
      guard place > 1 || digit == 0 else { throw .notANumber }
      place /= 10
      result = try sum(result, product(digit, place))
    }
    return result
  }
  // 一万亿 is a unit of a unit; two 万 in one section are nonsense.
  if unit == 10_000, head.contains(where: { bigUnits[$0] != nil }) { throw .notANumber }
  return try product(numeral(head), unit)
}

/// What follows 万 or 亿: nothing, 零 and a smaller numeral, or a numeral that fills the place.
private func tail(
  _ text: ArraySlice<Character>, below unit: Int
) throws(ChineseNumbers.Failure) -> Int {
  guard let first = text.first else { return 0 }
  if text.allSatisfy({ asciiDigit($0) != nil }) {
    // 3万5 may be 30005 or 35000; four digits say which places they fill.
    guard text.count == (unit == 10_000 ? 4 : 8) else { throw .ambiguous }
    return try joined(text.compactMap(asciiDigit))
  }
  let hasZero = digits[first] == 0
  let rest = hasZero ? text.dropFirst() : text
  guard let next = rest.first, digits[next] != 0 else { throw .notANumber }
  if !hasZero, rest.count == 1, digits[next] != nil { throw .ambiguous }
  let value = try numeral(rest)
  guard value < unit, !isSpelled(rest) || rest.count == 1 else { throw .notANumber }
  return value
}

/// Whether the text is digits said one by one.
private func isSpelled(_ text: ArraySlice<Character>) -> Bool {
  text.allSatisfy { digits[$0] != nil || asciiDigit($0) != nil }
}

/// A numeral below 万: 一百零三, 廿二, 二〇二六.
private func section(_ text: ArraySlice<Character>) throws(ChineseNumbers.Failure) -> Int {
  guard !text.isEmpty else { throw .notANumber }
  if text.allSatisfy({ digits[$0] != nil }) {
    // 两 is said of amounts, never inside a row of digits.
    if text.count > 1, text.contains(where: { $0 == "两" || $0 == "兩" }) { throw .notANumber }
    return try joined(text.compactMap { digits[$0] })
  }
  var total = 0
  var lowest = 10_000
  var pending: Int?
  var hasZero = false
  for character in text {
    if let ten = tens[character] {
      guard pending == nil, lowest > 10 else { throw .notANumber }
      (total, lowest, hasZero) = (total + ten, 10, false)
    } else if let unit = units[character] {
      // 十 alone is ten, also after a higher unit; 百 and 千 want their count.
      guard unit < lowest, pending != nil || unit == 10 else { throw .notANumber }
      (total, lowest, pending, hasZero) = (total + (pending ?? 1) * unit, unit, nil, false)
    } else if let digit = digits[character], pending == nil {
      if digit == 0 {
        guard !hasZero, lowest < 10_000, lowest > 10 else { throw .notANumber }
        hasZero = true
      } else {
        pending = digit
      }
    } else {
      throw .notANumber
    }
  }
  if let pending {
    guard lowest <= 10 || hasZero else { throw .ambiguous }
    return total + pending
  }
  guard !hasZero else { throw .notANumber }
  return total
}
