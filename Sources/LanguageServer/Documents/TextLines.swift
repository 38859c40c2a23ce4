import SourceText

/// How an editor counts the signs of a line.
enum PositionEncoding: String, Sendable {
  case utf16 = "utf-16"
  case utf8 = "utf-8"
}

/// A place as editors have it: line and sign, both from 0.
struct Position: Sendable, Equatable {
  var line: Int
  var character: Int
}

/// The lines of a text in UTF-8, and the way from offsets to positions and back.
///
/// A line ends at LF, CR or CR LF, as editors have it. Positions beyond the text are held within it.
struct TextLines: Sendable {
  private(set) var bytes: [UInt8]
  private var starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts = Self.starts(of: bytes)
  }

  private static func starts(of bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      var starts = [0]
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
        if byte == 0x0A || byte == 0x0D { starts.append(index) }
      }
      return starts
    }
  }

  var count: Int { starts.count }

  /// The bytes of a line without its end; empty at the nearest border where there is no such line.
  func range(ofLine line: Int) -> Range<Int> {
    guard line >= 0 else { return 0..<0 }
    guard line < starts.count else { return bytes.count..<bytes.count }
    let start = starts[line]
    var end = line + 1 < starts.count ? starts[line + 1] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The longest line whose signs are counted, in bytes.
  static let longest = 1 << 14

  /// A line, or as much of a longer one as is shown of it.
  func head(ofLine line: Int) -> Range<Int> {
    let range = range(ofLine: line)
    guard range.count > 400 else { return range }
    var end = range.lowerBound + 400
    while end > range.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return range.lowerBound..<end
  }

  /// The text of a line.
  func text(ofLine line: Int) -> String { text(in: range(ofLine: line)) }

  func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The offset of a position; within a sign that takes several, the sign's beginning.
  func offset(of position: Position, _ encoding: PositionEncoding) -> Int {
    let line = range(ofLine: position.line)
    var offset = line.lowerBound
    var units = 0
    while offset < line.upperBound {
      let length = signLength(at: offset, before: line.upperBound)
      units += encoding == .utf8 ? length : length == 4 ? 2 : 1
      if units > position.character { return offset }
      offset += length
    }
    return line.upperBound
  }

  /// The position of an offset.
  func position(of offset: Int, _ encoding: PositionEncoding) -> Position {
    let offset = min(max(0, offset), bytes.count)
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let line = range(ofLine: low)
    let end = min(offset, line.upperBound)
    if encoding == .utf8 { return Position(line: low, character: end - line.lowerBound) }
    var units = 0
    var index = line.lowerBound
    while index < end {
      let length = signLength(at: index, before: line.upperBound)
      units += length == 4 ? 2 : 1
      index += length
    }
    return Position(line: low, character: units)
  }

  /// Puts other bytes in the place of a range.
  mutating func replace(_ range: Range<Int>, with text: [UInt8]) {
    bytes.replaceSubrange(range.clamped(to: 0..<bytes.count), with: text)
    starts = Self.starts(of: bytes)
  }

  private func signLength(at offset: Int, before end: Int) -> Int {
    let length =
      switch bytes[offset] {
      case 0xF0...: 4
      case 0xE0...: 3
      case 0xC0...: 2
      default: 1
      }
    return min(length, end - offset)
  }
}

extension TextLines {
  /// The bytes of a place of a text that was read from these: there, line ends are LF and a byte order mark
  /// is gone, and columns count characters.
  func range(of place: Place, in text: SourceText) -> Range<Int> {
    guard place.line >= 1 else { return 0..<0 }
    let line = range(ofLine: Int(place.line) - 1)
    // Nobody typed such a line, and to count its signs again and again takes long.
    if line.count > Self.longest { return head(ofLine: Int(place.line) - 1) }
    let read = text.lineRange(Int(place.line))
    let content = Self.content(text.bytes[read])
    // What was taken off the line's front when it was read.
    let mark = place.line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    func at(_ column: Int) -> Int {
      let offset = text.offset(line: Int(place.line), column: column) ?? read.upperBound
      return min(line.upperBound, line.lowerBound + mark + (offset - read.lowerBound))
    }
    guard place.column >= 1 else {
      let start = min(line.upperBound, line.lowerBound + mark + content.lowerBound)
      return start..<min(line.upperBound, line.lowerBound + mark + content.upperBound)
    }
    let start = at(Int(place.column))
    let length = max(0, Int(place.length))
    return start..<max(start, at(Int(place.column).addingReportingOverflow(length).partialValue))
  }

  /// A line without the blanks around it, as offsets from its beginning.
  private static func content(_ line: ArraySlice<UInt8>) -> Range<Int> {
    let first = line.firstIndex { $0 > 0x20 } ?? line.startIndex
    let last = line.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? first
    return first - line.startIndex..<max(first, last) - line.startIndex
  }
}
