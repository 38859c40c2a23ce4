/// A word of at most six signs as two integers, so that looking it up needs no string.
struct WordCode: Hashable, Sendable {
  private var first: UInt64 = 0
  private var second: UInt64 = 0

  /// The code of a slice, blanks left out; `nil` when it is empty or longer than any word that is known.
  init?(_ slice: Slice) {
    var count = 0
    for index in slice.lower..<slice.upper {
      let scalar = slice.line.folded[index]
      if scalar.isBlank { continue }
      guard add(scalar, count) else { return nil }
      count += 1
    }
    if count == 0 { return nil }
  }

  init?(_ word: String) {
    var count = 0
    for scalar in word.unicodeScalars {
      guard add(scalar, count) else { return nil }
      count += 1
    }
    if count == 0 { return nil }
  }

  private mutating func add(_ scalar: Unicode.Scalar, _ count: Int) -> Bool {
    if count < 3 {
      first = first << 21 | UInt64(scalar.value)
    } else if count < 6 {
      second = second << 21 | UInt64(scalar.value)
    } else {
      return false
    }
    return true
  }
}
