/// Cuts a script into pieces as Lua would after folding; never fails and never traps.
struct SurfaceLexer {
  private let reader: SurfaceReader
  private var offset = 0
  private var tokens: [SurfaceToken] = []

  private init(_ bytes: [UInt8]) { reader = SurfaceReader(bytes: bytes) }

  /// The pieces of a script in order.
  static func tokens(of bytes: [UInt8]) -> [SurfaceToken] {
    var lexer = SurfaceLexer(bytes)
    lexer.run()
    return lexer.tokens
  }

  private mutating func run() {
    if reader.byte(at: 0) == 0x23 {
      add(.shebang, from: 0, to: lineEnd(from: 0))
    }
    while let unit = reader.unit(at: offset) { step(unit) }
  }

  private mutating func step(_ unit: SurfaceUnit) {
    let start = offset
    if unit.isNameHead { return name() }
    guard let ascii = unit.ascii else {
      switch unit.scalar {
      case "“", "”": return foreignString(closing: unit.scalar == "“" ? ["”"] : ["”", "“"])
      case "‘", "’": return foreignString(closing: unit.scalar == "‘" ? ["’"] : ["’", "‘"])
      default: return add(.stray, from: start, to: start + unit.length)
      }
    }
    switch ascii {
    case 0x20, 0x09...0x0D:
      if unit.isFolded {
        add(.blank, from: start, to: start + unit.length)
      } else {
        offset += 1
      }
    case 0x30...0x39: number()
    case 0x22, 0x27:
      if let scalar = unit.scalar, unit.isFolded {
        foreignString(closing: [scalar])
      } else {
        string(quote: ascii)
      }
    case 0x2D where reader.ascii(at: start + unit.length) == 0x2D: comment()
    case 0x2E where isDigit(reader.ascii(at: start + unit.length)): number()
    case 0x5B where !unit.isFolded:
      if let level = longBracket(at: start) {
        let end = longEnd(from: start + level + 2, level: level)
        add(.string, from: start, to: end.offset, isUnfinished: !end.isFound)
      } else {
        symbol()
      }
    default: symbol()
    }
  }

  // MARK: Names, numbers, marks

  private mutating func name() {
    let start = offset
    var end = start
    while let byte = reader.byte(at: end), isNameByte(byte) { end += 1 }
    if (reader.byte(at: end) ?? 0) < 0x80 {
      // Nearly all names are plain ASCII.
      let text = String(decoding: reader.bytes[start..<end], as: UTF8.self)
      let isKeyword = end - start <= 8 && luaKeywords.contains(text)
      return add(isKeyword ? .keyword : .name, from: start, to: end, text: text)
    }
    let text = take { $0.isNamePart }
    let kind: SurfaceToken.Kind = luaKeywords.contains(text.folded) ? .keyword : .name
    add(kind, from: start, to: offset, text: text.folded, isFolded: text.isFolded)
  }

  /// A numeral as Lua reads one: greedily, so that `3..x` is one malformed numeral.
  private mutating func number() {
    let start = offset
    let second = reader.unit(at: start).flatMap { reader.ascii(at: start + $0.length) }
    let isHex = reader.ascii(at: start) == 0x30 && (second == 0x78 || second == 0x58)
    var last: UInt8 = 0
    var count = 0
    let text = take { unit in
      guard let ascii = unit.ascii else { return false }
      let isExponent = isHex ? last | 0x20 == 0x70 : last | 0x20 == 0x65
      let isSign = (ascii == 0x2B || ascii == 0x2D) && isExponent
      guard isNameByte(ascii) || ascii == 0x2E || isSign else { return false }
      // The x of 0x is no digit after which a sign may stand.
      last = count == 1 && isHex ? 0 : ascii
      count += 1
      return true
    }
    add(.number, from: start, to: offset, text: text.folded, isFolded: text.isFolded)
  }

  private mutating func symbol() {
    let start = offset
    guard let first = reader.unit(at: start), let ascii = first.ascii else { return }
    var length = 1
    if let second = reader.unit(at: start + first.length), let next = second.ascii {
      switch (ascii, next) {
      case (0x2E, 0x2E):
        length = reader.ascii(at: start + first.length + second.length) == 0x2E ? 3 : 2
      // == ~= <= >= and // :: << >>
      case (0x3D, 0x3D), (0x7E, 0x3D), (0x3C, 0x3D), (0x3E, 0x3D), (0x2F, 0x2F), (0x3A, 0x3A),
        (0x3C, 0x3C), (0x3E, 0x3E):
        length = 2
      default: break
      }
    }
    if first.length == 1, start + length <= reader.bytes.count,
      reader.bytes[start..<(start + length)].allSatisfy({ $0 < 0x80 })
    {
      let text = String(decoding: reader.bytes[start..<(start + length)], as: UTF8.self)
      return add(.symbol, from: start, to: start + length, text: text)
    }
    var left = length
    let text = take { _ in
      left -= 1
      return left >= 0
    }
    add(.symbol, from: start, to: offset, text: text.folded, isFolded: text.isFolded)
  }

  /// Moves over the characters that a test accepts, and gives them in half width.
  private mutating func take(
    while accepts: (SurfaceUnit) -> Bool
  ) -> (folded: String, isFolded: Bool) {
    var folded = ""
    var isFolded = false
    while let unit = reader.unit(at: offset), accepts(unit) {
      if let ascii = unit.ascii {
        folded.unicodeScalars.append(Unicode.Scalar(ascii))
        isFolded = isFolded || unit.isFolded
      } else if let scalar = unit.scalar {
        folded.unicodeScalars.append(scalar)
      }
      offset += unit.length
    }
    return (folded, isFolded)
  }

  // MARK: Strings and comments

  private mutating func string(quote: UInt8) {
    let start = offset
    var index = start + 1
    while let byte = reader.byte(at: index), byte != 0x0A, byte != 0x0D {
      if byte == quote { return add(.string, from: start, to: index + 1) }
      index = byte == 0x5C ? escapeEnd(at: index) : index + 1
    }
    add(.string, from: start, to: min(index, reader.bytes.count), isUnfinished: true)
  }

  private mutating func foreignString(closing: Set<Unicode.Scalar>) {
    let start = offset
    var index = start + (reader.unit(at: start)?.length ?? 1)
    while let unit = reader.unit(at: index), unit.scalar != "\n", unit.scalar != "\r" {
      if let scalar = unit.scalar, closing.contains(scalar) {
        return add(.foreignString, from: start, to: index + unit.length, isFolded: true)
      }
      // The unit after a backslash may be longer than one byte.
      if unit.scalar == "\\", let next = reader.unit(at: index + 1), next.length > 1 {
        index += 1 + next.length
      } else {
        index = unit.scalar == "\\" ? escapeEnd(at: index) : index + unit.length
      }
    }
    let end = min(index, reader.bytes.count)
    add(.foreignString, from: start, to: end, isFolded: true, isUnfinished: true)
  }

  /// The offset after an escape: `\z` takes the blanks after it, an escaped line end both its bytes.
  private func escapeEnd(at backslash: Int) -> Int {
    var index = backslash + 2
    switch reader.byte(at: backslash + 1) {
    case 0x7A:
      while let byte = reader.byte(at: index), byte == 0x20 || (0x09...0x0D).contains(byte) {
        index += 1
      }
    case 0x0D where reader.byte(at: index) == 0x0A: index += 1
    case 0x0A where reader.byte(at: index) == 0x0D: index += 1
    default: break
    }
    return index
  }

  private mutating func comment() {
    let start = offset
    var index = start
    var isFolded = false
    for _ in 0..<2 {
      guard let unit = reader.unit(at: index) else { break }
      isFolded = isFolded || unit.isFolded
      index += unit.length
    }
    if let level = longBracket(at: index) {
      let end = longEnd(from: index + level + 2, level: level)
      add(
        .comment, from: start, to: end.offset, isFolded: isFolded, isUnfinished: !end.isFound)
    } else {
      add(.comment, from: start, to: lineEnd(from: index), isFolded: isFolded)
    }
  }

  /// The level of the long bracket that opens at an offset; `nil` when none does.
  private func longBracket(at offset: Int) -> Int? {
    guard reader.byte(at: offset) == 0x5B else { return nil }
    var level = 0
    while reader.byte(at: offset + 1 + level) == 0x3D { level += 1 }
    return reader.byte(at: offset + 1 + level) == 0x5B ? level : nil
  }

  private func longEnd(from start: Int, level: Int) -> (offset: Int, isFound: Bool) {
    var index = start
    while let byte = reader.byte(at: index) {
      index += 1
      guard byte == 0x5D else { continue }
      var count = 0
      while count < level, reader.byte(at: index + count) == 0x3D { count += 1 }
      if count == level, reader.byte(at: index + count) == 0x5D {
        return (index + count + 1, true)
      }
      // What was counted holds no bracket, so nothing is looked at twice.
      index += count
    }
    return (reader.bytes.count, false)
  }

  private func lineEnd(from start: Int) -> Int {
    var index = start
    while let byte = reader.byte(at: index), byte != 0x0A, byte != 0x0D { index += 1 }
    return index
  }

  private mutating func add(
    _ kind: SurfaceToken.Kind, from start: Int, to end: Int, text: String = "",
    isFolded: Bool = false, isUnfinished: Bool = false
  ) {
    tokens.append(
      SurfaceToken(
        kind: kind, range: start..<end, text: text, isFolded: isFolded,
        isUnfinished: isUnfinished))
    offset = end
  }
}

private func isDigit(_ byte: UInt8?) -> Bool {
  guard let byte else { return false }
  return (0x30...0x39).contains(byte)
}
