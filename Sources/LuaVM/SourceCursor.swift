/// A place in a source, and the ways Lua moves over what holds no tokens.
struct SourceCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { at >= bytes.count }

  /// The byte at a distance from here; 0 beyond the end.
  func byte(_ offset: Int = 0) -> UInt8 {
    at + offset < bytes.count ? bytes[at + offset] : 0
  }

  mutating func skipBlanks() {
    while !isAtEnd {
      switch byte() {
      case 9, 10, 11, 12, 13, 32: at += 1
      case UInt8(ascii: "-") where byte(1) == UInt8(ascii: "-"): skipComment()
      default: return
      }
    }
  }

  /// Moves over a name and gives its bytes; none where no name begins here.
  mutating func takeName() -> Slice<UnsafeBufferPointer<UInt8>> {
    let start = at
    guard isNameStart(byte()) else { return bytes[start..<start] }
    while !isAtEnd, isNameByte(byte()) { at += 1 }
    return bytes[start..<at]
  }

  /// Moves over a number and tells why Lua would make a float of it; `nil` for an integer. The extent
  /// is Lua's own: it takes letters, digits and points, and a sign after an exponent mark.
  mutating func skipNumber() -> ScanReason? {
    let isHex = byte() == UInt8(ascii: "0") && (byte(1) | 32) == UInt8(ascii: "x")
    let mark = isHex ? UInt8(ascii: "p") : UInt8(ascii: "e")
    if isHex { at += 2 }
    var isFloat = false
    var isLarge = false
    var value: UInt64 = 0
    while !isAtEnd {
      let byte = byte()
      if byte | 32 == mark {
        isFloat = true
        let sign = self.byte(1)
        at += sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") ? 2 : 1
        continue
      }
      guard isNameByte(byte) || byte == UInt8(ascii: ".") else { break }
      if byte == UInt8(ascii: ".") { isFloat = true }
      if !isHex, byte >= 48, byte <= 57 {
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        let (sum, carry) = product.addingReportingOverflow(UInt64(byte - 48))
        if overflow || carry || sum > UInt64(Int64.max) { isLarge = true }
        value = sum
      }
      at += 1
    }
    return isFloat ? .float : isLarge ? .largeNumber : nil
  }

  mutating func skipComment() {
    at += 2
    if byte() == UInt8(ascii: "["), let level = longBracketLevel() {
      skipLongBracket(level: level)
      return
    }
    while !isAtEnd, byte() != 10, byte() != 13 { at += 1 }
  }

  /// The number of `=` in a long bracket that opens here.
  func longBracketLevel() -> Int? {
    var level = 0
    while byte(1 + level) == UInt8(ascii: "=") { level += 1 }
    return byte(1 + level) == UInt8(ascii: "[") ? level : nil
  }

  mutating func skipLongBracket(level: Int) {
    at += level + 2
    while !isAtEnd {
      if byte() == UInt8(ascii: "]") {
        var count = 0
        while byte(1 + count) == UInt8(ascii: "=") { count += 1 }
        if byte(1 + count) == UInt8(ascii: "]"), count == level {
          at += level + 2
          return
        }
        at += count
      }
      at += 1
    }
  }

  mutating func skipString(quote: UInt8) {
    at += 1
    while !isAtEnd {
      switch byte() {
      case quote:
        at += 1
        return
      case 10, 13:
        at = bytes.count  // the compiler refuses it: an unfinished string
      case UInt8(ascii: "\\"):
        skipEscape()
      default:
        at += 1
      }
    }
  }

  mutating func skipEscape() {
    let escaped = byte(1)
    at += 2
    if escaped == UInt8(ascii: "z") {
      while !isAtEnd, byte() == 32 || (byte() >= 9 && byte() <= 13) { at += 1 }
    } else if escaped == 10 || escaped == 13, byte() != escaped, byte() == 10 || byte() == 13 {
      at += 1
    }
  }
}
