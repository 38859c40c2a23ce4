/// A text under examination: its shown name, its UTF-8 bytes and where its lines begin.
///
/// Lines and columns count from 1; a column is one character as a reader sees it (one grapheme),
/// whatever number of bytes it takes. Offsets count bytes from 0. A line ends at LF; a CR before the
/// LF belongs to the line's end, not to the line. Bytes that are not UTF-8 are shown as U+FFFD and
/// never trap.
public struct SourceText: Sendable {
  /// The path or title shown in messages.
  public let name: String

  /// The whole text as UTF-8.
  public let bytes: [UInt8]

  /// The offset at which each line begins; never empty.
  private let lineStarts: [Int]

  /// Makes a text of UTF-8 bytes, as `Decoding` delivers them.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    lineStarts = bytes.withUnsafeBufferPointer { bytes in
      let scan = ByteScan(bytes)
      var starts = [0]
      var end = scan.offset(of: 0x0A)
      while end < bytes.count {
        starts.append(end + 1)
        end = scan.offset(of: 0x0A, from: end + 1)
      }
      return starts
    }
  }

  /// Makes a text of a string.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The whole text as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The number of lines; a text that ends in LF has an empty last line, as editors show it.
  public var lineCount: Int { lineStarts.count }

  /// The lines without their ends.
  public var lines: [String] { (1...lineCount).map(line) }

  /// The bytes of line `number` without its end; empty at the nearest border when out of range.
  public func lineRange(_ number: Int) -> Range<Int> {
    guard number >= 1 else { return 0..<0 }
    guard number <= lineStarts.count else { return bytes.count..<bytes.count }
    let start = lineStarts[number - 1]
    guard number < lineStarts.count else { return start..<bytes.count }
    var end = lineStarts[number] - 1
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// Line `number` without its end; empty when there is no such line.
  public func line(_ number: Int) -> String { text(in: lineRange(number)) }

  /// The text of a range of bytes; the range is cut to the text.
  public func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The number of the line that holds the byte at `offset`; offsets outside count as the border.
  public func lineNumber(atOffset offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The line and column of the byte at `offset`.
  ///
  /// An offset inside a character gives that character's column; one inside a line's end gives the
  /// column after the last character. For many places in one text, use a `PlaceFinder`.
  public func place(atOffset offset: Int) -> (line: Int, column: Int) {
    var finder = PlaceFinder(self)
    return finder.place(atOffset: offset)
  }

  /// The place of a range of bytes in file `file` of a table; its length counts characters, and only
  /// those on the first line.
  public func place(file: Int32, range: Range<Int>) -> Place {
    var finder = PlaceFinder(self)
    return finder.place(file: file, range: range)
  }

  /// The offset of a line and column; columns beyond the line give the line's end, lines beyond the
  /// text give `nil`.
  public func offset(line number: Int, column: Int) -> Int? {
    guard number >= 1, number <= lineCount, column >= 1 else { return nil }
    let range = lineRange(number)
    let text = line(number)
    guard let index = text.index(text.startIndex, offsetBy: column - 1, limitedBy: text.endIndex)
    else { return range.upperBound }
    let offset = range.lowerBound + text.utf8.distance(from: text.startIndex, to: index)
    // Bytes that are not UTF-8 are longer when shown, so the sum may lie beyond the line.
    return min(offset, range.upperBound)
  }
}
