internal import Deliberation
internal import SourceText

/// Reads JSON bytes value by value, as the caller's schema asks for them.
///
/// A fault of syntax ends the reading; a value of the wrong kind is reported, skipped and read on.
struct JSONScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let file: Int32
  var position = 0
  var findings: [Finding] = []
  /// A fault of syntax has been met; nothing after it can be trusted.
  var isBroken = false
  /// The strings met so far.
  var known: TextTable
  private var cursor: Cursor
  private let begin: Cursor
  private let keys = JSONKeyTable.shared

  /// Where an offset stands; walked forward only, so that places cost no more than the text is long.
  private struct Cursor {
    var offset = 0
    var line: Int32
    var column: Int32 = 1
  }

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, file: Int32, line: Int, column: Int = 1,
    known: TextTable = TextTable()
  ) {
    self.bytes = bytes
    self.file = file
    self.known = known
    begin = Cursor(line: Int32(clamping: line), column: Int32(clamping: column))
    cursor = begin
  }

  // MARK: Places

  private func walk(_ from: Cursor, to offset: Int) -> Cursor {
    var cursor = from
    let end = min(offset, bytes.count)
    if cursor.offset < end {
      if let passed = ByteScan(bytes).characters(in: cursor.offset..<end) {
        cursor.column &+= Int32(truncatingIfNeeded: passed)
        cursor.offset = end
      }
    }
    while cursor.offset < end {
      let byte = bytes[cursor.offset]
      cursor.offset += 1
      if byte == 0x0A {
        cursor.line &+= 1
        cursor.column = 1
      } else if byte & 0xC0 != 0x80 {
        cursor.column &+= 1
      }
    }
    // Bytes inside a character belong to the column of its first.
    if offset < bytes.count, cursor.offset == offset, bytes[offset] & 0xC0 == 0x80 {
      cursor.column = max(1, cursor.column - 1)
    }
    return cursor
  }

  /// The place of the next byte, remembered as the start of all later walks.
  mutating func mark() -> Place {
    cursor = walk(cursor, to: position)
    return Place(file: file, line: cursor.line, column: cursor.column)
  }

  func place(at offset: Int, length: Int = 0) -> Place {
    let start = walk(offset >= cursor.offset ? cursor : begin, to: offset)
    var size: Int32 = 0
    if length > 0 {
      let end = walk(start, to: offset + length)
      size = end.line == start.line ? end.column - start.column : 1
    }
    return Place(file: file, line: start.line, column: start.column, length: size)
  }

  mutating func report(_ id: FindingID, from start: Int, _ facts: [Fact]) {
    let end = min(max(position, start), bytes.count)
    findings.append(Finding(id, at: place(at: start, length: end - start), facts))
  }

  /// A fault of syntax: what was wanted there.
  mutating func fail(_ wanted: String) {
    guard !isBroken else { return }
    isBroken = true
    var facts = [Fact(.wanted, .text(wanted))]
    if position < bytes.count {
      let end = min(position + 1, bytes.count)
      facts.append(Fact(.found, .text(String(decoding: bytes[position..<end], as: UTF8.self))))
    }
    findings.append(Finding(.invalidJSON, at: place(at: position, length: 1), facts))
  }

  // MARK: Bytes

  mutating func skipBlanks() {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      position += 1
    }
  }

  /// The next byte that is no blank.
  mutating func peek() -> UInt8? {
    skipBlanks()
    return position < bytes.count ? bytes[position] : nil
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    position += 1
    return true
  }

  // MARK: Structures

  /// Reads an object; `member` is called with each key and has to read the value.
  ///
  /// With `first`, the object's first member has been read already, and the position is behind it.
  mutating func object(
    _ shape: JSONKeySet, after first: JSONKey? = nil,
    _ member: (inout JSONScanner, JSONKey) -> Void
  ) -> JSONKeySet {
    var seen = JSONKeySet()
    if let first {
      seen.insert(first)
      if take(0x7D) { return seen }
      guard take(0x2C) else {
        fail("}")
        return seen
      }
    } else {
      guard expect(0x7B, "object") else { return seen }
      if take(0x7D) { return seen }
    }
    while !isBroken {
      skipBlanks()
      let start = position
      guard let key = objectKey(shape) else { return seen }
      guard take(0x3A) else {
        fail(":")
        return seen
      }
      switch key {
      case .known(let key):
        if seen.contains(key) {
          let end = position
          position = start + key.rawValue.utf8.count + 2
          report(.duplicateKey, from: start, [Fact(.key, .text(key.rawValue))])
          position = end
          skipValue()
        } else {
          seen.insert(key)
          member(&self, key)
        }
      case .unknown: skipValue()
      }
      if isBroken { return seen }
      if take(0x2C) { continue }
      if take(0x7D) { return seen }
      fail("}")
    }
    return seen
  }

  private enum FoundKey {
    case known(JSONKey)
    case unknown
  }

  private mutating func objectKey(_ shape: JSONKeySet) -> FoundKey? {
    let start = position
    guard position < bytes.count, bytes[position] == 0x22 else {
      fail("key")
      return nil
    }
    if let short = keys.shortKey(bytes, at: start + 1), shape.contains(short.key) {
      position = short.end + 1
      return .known(short.key)
    }
    let end = endOfPlainText(bytes, from: start + 1)
    if end < bytes.count, bytes[end] == 0x22, let key = keys.key(bytes, (start + 1)..<end),
      shape.contains(key)
    {
      position = end + 1
      return .known(key)
    }
    return unusualKey(shape, from: start)
  }

  /// A key that is written with escapes, or that the object does not have.
  @inline(never)
  private mutating func unusualKey(_ shape: JSONKeySet, from start: Int) -> FoundKey? {
    guard let name = string() else { return isBroken ? nil : .unknown }
    if let key = JSONKey(rawValue: name), shape.contains(key) { return .known(key) }
    var facts = [Fact(.key, .text(name))]
    if let near = Suggestion.nearest(to: name, among: shape.keys.map(\.rawValue)) {
      facts.append(Fact(.suggestion, .text(near)))
    }
    report(.invalidJSON, from: start, facts)
    return .unknown
  }

  /// Reads an array; `element` has to read each value.
  mutating func array(_ element: (inout JSONScanner) -> Void) {
    guard expect(0x5B, "array") else { return }
    if take(0x5D) { return }
    while !isBroken {
      element(&self)
      if isBroken { return }
      if take(0x2C) { continue }
      if take(0x5D) { return }
      fail("]")
    }
  }

  /// The opening of a value of a kind; another value is reported and skipped.
  mutating func expect(_ byte: UInt8, _ wanted: String) -> Bool {
    guard let next = peek() else {
      fail(wanted)
      return false
    }
    if next == byte {
      if byte != 0x22 { position += 1 }
      return true
    }
    let start = position
    skipValue()
    if !isBroken { report(.invalidJSON, from: start, [Fact(.wanted, .text(wanted))]) }
    return false
  }

  /// Skips one value whatever it is; nesting beyond 64 is refused.
  mutating func skipValue() {
    // One bit for each open structure: 1 for an object.
    var kinds: UInt64 = 0
    var depth = 0
    while true {
      guard let next = peek() else { return fail("value") }
      if next == 0x7B || next == 0x5B {
        position += 1
        depth += 1
        if depth > 64 { return fail("depth") }
        kinds = kinds << 1 | (next == 0x7B ? 1 : 0)
        if peek() != (next == 0x7B ? 0x7D : 0x5D) {
          if next == 0x7B { skipKey() }
          if isBroken { return }
          continue
        }
      } else if next == 0x22 {
        _ = string()
      } else {
        skipWord()
      }
      if isBroken { return }
      var isInside = false
      while depth > 0, !isInside {
        let isObject = kinds & 1 == 1
        if take(0x2C) {
          if isObject { skipKey() }
          isInside = true
        } else if take(isObject ? 0x7D : 0x5D) {
          depth -= 1
          kinds >>= 1
        } else {
          return fail(isObject ? "}" : "]")
        }
        if isBroken { return }
      }
      if depth == 0 { return }
    }
  }

  private mutating func skipKey() {
    guard peek() == 0x22 else { return fail("key") }
    _ = string()
    if !isBroken, !take(0x3A) { fail(":") }
  }

  private mutating func skipWord() {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      let isWord =
        (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7A) || byte == 0x2D
        || byte == 0x2B || byte == 0x2E || byte == 0x45
      guard isWord else { break }
      position += 1
    }
    if position == start { fail("value") }
  }
}

/// The first offset at or after another that a string cannot simply pass over: a quotation mark, a
/// backslash or a control byte.
@inline(__always)
func endOfPlainText(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  let raw = UnsafeRawBufferPointer(bytes)
  var offset = start
  // Eight bytes at a time: each test marks the bytes it finds, and the lowest mark is exact.
  while offset &+ 8 <= raw.count {
    let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    let (quotes, slashes) = (word ^ 0x2222_2222_2222_2222, word ^ 0x5C5C_5C5C_5C5C_5C5C)
    let found =
      ((quotes &- 0x0101_0101_0101_0101) & ~quotes)
      | ((slashes &- 0x0101_0101_0101_0101) & ~slashes)
      | ((word &- 0x2020_2020_2020_2020) & ~word)
    let marks = found & 0x8080_8080_8080_8080
    if marks != 0 { return offset &+ marks.trailingZeroBitCount >> 3 }
    offset &+= 8
  }
  while offset < raw.count, raw[offset] != 0x22, raw[offset] != 0x5C, raw[offset] >= 0x20 {
    offset += 1
  }
  return offset
}
