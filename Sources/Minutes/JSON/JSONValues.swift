internal import Deliberation
internal import SourceText

extension JSONScanner {
  /// A string of one line; `nil` when the value is another, which is reported.
  mutating func string() -> String? {
    guard expect(0x22, "string") else { return nil }
    let start = position
    let end = endOfPlainText(bytes, from: start + 1)
    if end < bytes.count, bytes[end] == 0x5C { return escapedString(from: start) }
    guard end < bytes.count, bytes[end] == 0x22 else {
      position = min(end, bytes.count)
      fail("\"")
      return nil
    }
    guard let text = known.text(UnsafeBufferPointer(rebasing: bytes[(start + 1)..<end])) else {
      position = start
      fail("utf-8")
      return nil
    }
    position = end + 1
    return text
  }

  /// Skips a string as `string` reads it, without making it.
  mutating func skipString() {
    guard peek() == 0x22 else {
      _ = string()
      return
    }
    let scan = ByteScan(bytes)
    let end = endOfPlainText(bytes, from: position + 1)
    // What is beyond ASCII has to be checked, which is what making the string does.
    guard end < bytes.count, bytes[end] == 0x22, scan.beyondASCII(from: position + 1) >= end else {
      _ = string()
      return
    }
    position = end + 1
  }

  private mutating func escapedString(from start: Int) -> String? {
    var content: [UInt8] = []
    var index = start + 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x22 {
        position = index + 1
        let text = content.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) }
        guard let text else {
          position = start
          fail("utf-8")
          return nil
        }
        if content.contains(0x0A) {
          // The records are made of lines; an end of a line inside a value could not be written as text.
          report(.invalidJSON, from: start, [Fact(.wanted, .text("one-line"))])
          return nil
        }
        return text
      }
      if byte < 0x20 { break }
      index += 1
      guard byte == 0x5C else {
        content.append(byte)
        continue
      }
      guard index < bytes.count, let scalar = escape(&index) else {
        position = min(index, bytes.count)
        fail("escape")
        return nil
      }
      content.append(contentsOf: UTF8.encode(scalar)?.map { $0 } ?? [])
    }
    position = min(index, bytes.count)
    fail("\"")
    return nil
  }

  /// The scalar of an escape; `index` stands behind the backslash.
  private func escape(_ index: inout Int) -> Unicode.Scalar? {
    let byte = bytes[index]
    index += 1
    switch byte {
    case 0x22: return "\""
    case 0x5C: return "\\"
    case 0x2F: return "/"
    case 0x62: return "\u{8}"
    case 0x66: return "\u{C}"
    case 0x6E: return "\n"
    case 0x72: return "\r"
    case 0x74: return "\t"
    case 0x75:
      guard let first = hex(&index) else { return nil }
      guard first & 0xF800 == 0xD800 else { return Unicode.Scalar(first) }
      guard first < 0xDC00, index + 1 < bytes.count, bytes[index] == 0x5C, bytes[index + 1] == 0x75
      else { return nil }
      index += 2
      guard let second = hex(&index), second & 0xFC00 == 0xDC00 else { return nil }
      return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    default: return nil
    }
  }

  private func hex(_ index: inout Int) -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for _ in 0..<4 {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(byte - 0x37)
      case 0x61...0x66: value = value << 4 | UInt32(byte - 0x57)
      default: return nil
      }
    }
    return value
  }

  /// A whole number of a range; signs, fractions, exponents and numbers beyond it are reported.
  mutating func integer(_ range: ClosedRange<Int> = 0...greatestCount) -> Int? {
    guard let next = peek() else {
      fail("integer")
      return nil
    }
    let start = position
    guard next == 0x2D || (next >= 0x30 && next <= 0x39) else {
      skipValue()
      if !isBroken { report(.invalidJSON, from: start, [Fact(.wanted, .text("integer"))]) }
      return nil
    }
    var value = 0
    var isFit = next != 0x2D
    var index = position
    while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 {
      value = value &* 10 &+ Int(bytes[index] &- 0x30)
      index &+= 1
    }
    // With so many digits no number has run over, and all that are asked for have fewer.
    if index - position > 18 { isFit = false }
    if next == 0x30, index - position > 1 { isFit = false }
    if index < bytes.count {
      let byte = bytes[index]
      if byte == 0x2E || byte == 0x65 || byte == 0x45 || byte == 0x2D || index == position {
        isFit = false
        skipValue()
        index = position
      }
    }
    position = max(position, index)
    if isBroken { return nil }
    guard isFit, range.contains(value) else {
      let text = String(decoding: bytes[start..<min(position, start + 24)], as: UTF8.self)
      report(.unreadableNumber, from: start, [Fact(.found, .text(text))])
      return nil
    }
    return value
  }

  mutating func boolean() -> Bool? {
    guard let next = peek() else {
      fail("boolean")
      return nil
    }
    let start = position
    if next == 0x74, literal("true") { return true }
    if next == 0x66, literal("false") { return false }
    skipValue()
    if !isBroken { report(.invalidJSON, from: start, [Fact(.wanted, .text("boolean"))]) }
    return nil
  }

  private mutating func literal(_ word: StaticString) -> Bool {
    guard position + word.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<word.utf8CodeUnitCount
    where bytes[position + offset] != word.utf8Start[offset] {
      return false
    }
    position += word.utf8CodeUnitCount
    return true
  }

  // MARK: Values of records

  /// A text that is there: the empty string counts as absent.
  mutating func text() -> String? {
    guard let text = string(), !text.isEmpty else { return nil }
    return text
  }

  mutating func texts() -> [String] {
    if let list = listOfOne() { return list }
    var texts: [String] = []
    array { scanner in
      scanner.skipBlanks()
      let start = scanner.position
      guard let text = scanner.string() else { return }
      if text.isEmpty {
        scanner.report(.invalidJSON, from: start, [Fact(.wanted, .text("non-empty"))])
      } else {
        texts.append(text)
      }
    }
    return texts
  }

  /// The list at the position when it holds one plain string and is written without blanks.
  private mutating func listOfOne() -> [String]? {
    let start = position
    guard start + 2 < bytes.count, bytes[start] == 0x5B, bytes[start + 1] == 0x22 else {
      return nil
    }
    let end = endOfPlainText(bytes, from: start + 2)
    guard end > start + 2, end + 1 < bytes.count, bytes[end] == 0x22, bytes[end + 1] == 0x5D,
      let list = known.list(UnsafeBufferPointer(rebasing: bytes[(start + 2)..<end]))
    else { return nil }
    position = end + 2
    return list
  }

  /// One of the words of an enumeration.
  mutating func word<Word>(_ words: WordTable<Word>) -> Word? {
    skipBlanks()
    let start = position
    if start < bytes.count, bytes[start] == 0x22 {
      let end = endOfPlainText(bytes, from: start + 1)
      if end < bytes.count, bytes[end] == 0x22, let word = words.word(bytes, (start + 1)..<end) {
        position = end + 1
        return word
      }
    }
    guard let text = string() else { return nil }
    if let word = Word(rawValue: text) { return word }
    var facts = [Fact(.word, .text(text))]
    if let near = Suggestion.nearest(to: text, among: Word.allCases.map(\.rawValue)) {
      facts.append(Fact(.suggestion, .text(near)))
    }
    report(.unknownLabel, from: start, facts)
    return nil
  }

  /// A day as 2026-03-14.
  mutating func day() -> Day? {
    skipBlanks()
    let start = position
    // The usual form is read from the bytes; anything else is read as a string and reported.
    if start + 12 <= bytes.count, bytes[start] == 0x22, bytes[start + 11] == 0x22,
      bytes[start + 5] == 0x2D, bytes[start + 8] == 0x2D,
      let year = digits(bytes, start + 1, 4), let month = digits(bytes, start + 6, 2),
      let date = digits(bytes, start + 9, 2), let day = Day(year, month, date)
    {
      position = start + 12
      return day
    }
    guard let text = string() else { return nil }
    report(.unreadableDate, from: start, [Fact(.found, .text(text))])
    return nil
  }

  /// A time as 14:31, in minutes after midnight.
  mutating func time() -> Int16? {
    skipBlanks()
    let start = position
    if start + 7 <= bytes.count, bytes[start] == 0x22, bytes[start + 6] == 0x22,
      bytes[start + 3] == 0x3A, let hour = digits(bytes, start + 1, 2),
      let minute = digits(bytes, start + 4, 2),
      hour * 60 + minute <= 1440, minute < 60
    {
      position = start + 7
      return Int16(hour * 60 + minute)
    }
    guard let text = string() else { return nil }
    report(.unreadableDate, from: start, [Fact(.found, .text(text))])
    return nil
  }

  /// A share as 49/50.
  mutating func share() -> Ratio? {
    skipBlanks()
    let start = position
    guard let text = string() else { return nil }
    if let stroke = text.utf8.firstIndex(of: 0x2F),
      let part = plainNumber(text.utf8[..<stroke]),
      let whole = plainNumber(text.utf8[text.utf8.index(after: stroke)...]),
      let ratio = Ratio(part, whole)
    {
      return ratio
    }
    report(.unreadableNumber, from: start, [Fact(.found, .text(text))])
    return nil
  }
}

/// The number that so many digits from an offset make; `nil` where another byte is among them.
@inline(__always)
private func digits(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Int? {
  var value = 0
  for offset in start..<(start + count) {
    guard bytes[offset] >= 0x30, bytes[offset] <= 0x39 else { return nil }
    value = value * 10 + Int(bytes[offset] - 0x30)
  }
  return value
}

/// A number of nothing but digits; `nil` for other texts and beyond the range of integers.
private func plainNumber(_ text: Substring.UTF8View) -> Int? {
  var value = 0
  for byte in text {
    guard byte >= 0x30, byte <= 0x39 else { return nil }
    let (product, overflow) = value.multipliedReportingOverflow(by: 10)
    let (sum, carry) = product.addingReportingOverflow(Int(byte - 0x30))
    if overflow || carry { return nil }
    value = sum
  }
  return text.isEmpty ? nil : value
}
