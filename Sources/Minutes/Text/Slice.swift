internal import SourceText

/// A stretch of one line; indices count from its own beginning.
struct Slice {
  let line: Line
  var lower: Int
  var upper: Int

  var count: Int { upper - lower }
  var isEmpty: Bool { upper <= lower }

  /// The folded sign at an index, or `nil` outside.
  subscript(index: Int) -> Unicode.Scalar? {
    let at = lower + index
    return index >= 0 && at < upper ? line.folded[at] : nil
  }

  /// The clerk's own signs.
  var text: String { string(of: line.raw[lower..<upper]) }

  /// The signs as they are read.
  var folded: String {
    let signs = line.folded[lower..<upper]
    if !signs.contains("\u{3000}") { return string(of: signs) }
    return string(of: signs.map { $0 == "\u{3000}" ? " " : $0 }[...])
  }

  /// The signs as they are read, without any blanks.
  var word: String {
    let signs = line.folded[lower..<upper]
    if !signs.contains(where: \.isBlank) { return string(of: signs) }
    return string(of: signs.filter { !$0.isBlank }[...])
  }

  var place: Place {
    let start = line.column(at: lower)
    return Place(
      file: line.file, line: line.number, column: start,
      length: max(0, line.column(at: upper) - start))
  }

  func prefix(_ length: Int) -> Slice {
    Slice(line: line, lower: lower, upper: min(upper, lower + max(0, length)))
  }

  func dropFirst(_ length: Int) -> Slice {
    Slice(line: line, lower: min(upper, lower + max(0, length)), upper: upper)
  }

  func from(_ start: Int, to end: Int) -> Slice { prefix(end).dropFirst(start) }

  /// Without blanks around it.
  var trimmed: Slice {
    var copy = self
    while copy.lower < copy.upper, line.folded[copy.lower].isBlank { copy.lower += 1 }
    while copy.lower < copy.upper, line.folded[copy.upper - 1].isBlank { copy.upper -= 1 }
    return copy
  }

  func starts(with word: String) -> Bool {
    var index = lower
    for scalar in word.unicodeScalars {
      guard index < upper, line.folded[index] == scalar else { return false }
      index += 1
    }
    return true
  }

  func ends(with word: String) -> Bool {
    // Most slices differ in their last sign, which is cheap to see.
    guard let last = word.unicodeScalars.last, self[count - 1] == last else { return false }
    let length = word.unicodeScalars.count
    return length <= count && dropFirst(count - length).starts(with: word)
  }

  func contains(_ test: (Unicode.Scalar) -> Bool) -> Bool {
    line.folded[lower..<upper].contains(where: test)
  }

  /// The index of the first sign outside brackets and quotes that passes a test.
  func firstIndex(_ test: (Unicode.Scalar) -> Bool) -> Int? {
    var nesting = Nesting()
    for index in lower..<upper {
      let scalar = line.folded[index]
      if nesting.isOutside(scalar), test(scalar) { return index - lower }
    }
    return nil
  }

  /// The parts between signs outside brackets and quotes, trimmed, empty ones left out.
  ///
  /// A comma that parts thousands is no such sign.
  func split(_ test: (Unicode.Scalar) -> Bool) -> [Slice] {
    var parts: [Slice] = []
    var nesting = Nesting()
    var start = lower
    for index in lower..<upper {
      let scalar = line.folded[index]
      guard nesting.isOutside(scalar), test(scalar) else { continue }
      if scalar == ",", partsThousands(at: index) { continue }
      parts.append(Slice(line: line, lower: start, upper: index).trimmed)
      start = index + 1
    }
    parts.append(Slice(line: line, lower: start, upper: upper).trimmed)
    return parts.filter { !$0.isEmpty }
  }

  private func partsThousands(at index: Int) -> Bool {
    guard index > lower, index + 3 < upper, line.folded[index - 1].isDigit else { return false }
    guard (1...3).allSatisfy({ line.folded[index + $0].isDigit }) else { return false }
    return index + 4 >= upper || !line.folded[index + 4].isDigit
  }

  /// What is left and what stands in the bracket that ends the slice, if one does.
  var endingBracket: (before: Slice, inside: Slice)? {
    guard self[count - 1] == ")" else { return nil }
    var depth = 0
    var start = 0
    var isQuoted = false
    for index in 0..<count {
      switch self[index] {
      case Quoting.open: isQuoted = true
      case Quoting.close: isQuoted = false
      case "(" where !isQuoted:
        if depth == 0 { start = index }
        depth += 1
      case ")" where !isQuoted:
        depth -= 1
        if depth == 0, index == count - 1 {
          return (prefix(start).trimmed, from(start + 1, to: index).trimmed)
        }
      default: break
      }
    }
    return nil
  }

  /// What stands between the quotes that keep a text from being read, if the slice is such a quotation.
  var quotation: Slice? {
    guard count >= 2, self[0] == Quoting.open, self[count - 1] == Quoting.close else { return nil }
    let inside = from(1, to: count - 1)
    return inside.contains { $0 == Quoting.open || $0 == Quoting.close } ? nil : inside
  }

  /// The text without the quotes that keep it from being read.
  var plain: String { (quotation ?? self).text }
}

/// The text of some scalars, encoded in one go.
private func string(of scalars: ArraySlice<Unicode.Scalar>) -> String {
  String(unsafeUninitializedCapacity: scalars.count * 4) { buffer in
    var length = 0
    for scalar in scalars {
      let value = scalar.value
      if value < 0x80 {
        buffer[length] = UInt8(value)
        length += 1
      } else if value < 0x800 {
        buffer[length] = UInt8(0xC0 | value >> 6)
        buffer[length + 1] = UInt8(0x80 | value & 0x3F)
        length += 2
      } else if value < 0x10000 {
        buffer[length] = UInt8(0xE0 | value >> 12)
        buffer[length + 1] = UInt8(0x80 | value >> 6 & 0x3F)
        buffer[length + 2] = UInt8(0x80 | value & 0x3F)
        length += 3
      } else {
        buffer[length] = UInt8(0xF0 | value >> 18)
        buffer[length + 1] = UInt8(0x80 | value >> 12 & 0x3F)
        buffer[length + 2] = UInt8(0x80 | value >> 6 & 0x3F)
        buffer[length + 3] = UInt8(0x80 | value & 0x3F)
        length += 4
      }
    }
    return length
  }
}

/// The signs that keep a text from being read; the writer sets them only where nothing else serves.
enum Quoting {
  static let open: Unicode.Scalar = "\u{27E6}"
  static let close: Unicode.Scalar = "\u{27E7}"
}

/// Follows brackets and quotes along a line.
struct Nesting {
  private var depth = 0
  private var isQuoted = false

  /// Takes the next sign; tells whether it stands outside every bracket and quote.
  mutating func isOutside(_ scalar: Unicode.Scalar) -> Bool {
    if isQuoted {
      if scalar == Quoting.close { isQuoted = false }
      return false
    }
    switch scalar {
    case Quoting.open:
      isQuoted = true
      return false
    case "(":
      depth += 1
      return false
    case ")":
      // A bracket that closes nothing is an ordinary sign.
      if depth > 0 { depth -= 1 }
      return false
    default: return depth == 0
    }
  }
}

extension Unicode.Scalar {
  var isBlank: Bool { self == " " || self == "\t" || self == "\u{3000}" }
  var isDigit: Bool { value >= 0x30 && value <= 0x39 }
  /// Whether a number can begin with it: a digit or a numeral such as 十.
  var isNumeral: Bool { isDigit || (value >= 0x3007 && ChineseNumbers.isNumeral(Character(self))) }
  /// How much of the gap that parts the fields of a line it is; two units are a gap.
  var gap: Int { self == " " ? 1 : isBlank ? 2 : 0 }
}
