/// Finds places in one text, quickly when they are asked for in order.
///
/// It remembers where the characters of the last line asked for begin, so that many places on one
/// long line cost one walk and not one walk each.
public struct PlaceFinder: Sendable {
  private let text: SourceText
  private var lineNumber = 0
  private var range = 0..<0
  /// The offsets at which the characters of the line begin; empty for a line of ASCII only and for a
  /// plain one, whose characters are counted.
  private var starts: [Int] = []
  private var isPlain = false

  /// Makes a finder for a text.
  public init(_ text: SourceText) { self.text = text }

  /// The line and column of the byte at `offset`, both from 1.
  public mutating func place(atOffset offset: Int) -> (line: Int, column: Int) {
    turn(to: text.lineNumber(atOffset: offset))
    return (lineNumber, column(atOffset: offset))
  }

  /// The place of a range of bytes; its length counts the characters on its first line.
  public mutating func place(file: Int32, range bytes: Range<Int>) -> Place {
    let start = place(atOffset: bytes.lowerBound)
    let last = min(bytes.upperBound, range.upperBound)
    var length = 0
    if last > bytes.lowerBound {
      length = column(atOffset: last - 1) - start.column + 1
    }
    return Place(
      file: file, line: Int32(clamping: start.line), column: Int32(clamping: start.column),
      length: Int32(clamping: length))
  }

  private mutating func turn(to number: Int) {
    guard number != lineNumber else { return }
    lineNumber = number
    range = text.lineRange(number)
    starts.removeAll(keepingCapacity: true)
    isPlain = false
    guard text.bytes[range].contains(where: { $0 >= 0x80 || $0 == 0x0D }) else { return }
    // A longer line may be asked for again and again, and is worth being measured once.
    if range.count <= 512 {
      isPlain = text.bytes.withUnsafeBufferPointer {
        UnsafeBufferPointer(rebasing: $0[range]).isPlain
      }
      if isPlain { return }
    }
    var offset = range.lowerBound
    for character in text.line(number) {
      starts.append(offset)
      offset += character.utf8.count
    }
  }

  private func column(atOffset offset: Int) -> Int {
    let inside = min(max(offset, range.lowerBound), range.upperBound)
    if isPlain {
      // Every character that begins up to here, and the end of the line as one more.
      let end = min(inside + 1, range.upperBound)
      let begun = text.bytes.withUnsafeBufferPointer {
        ByteScan($0).characters(in: range.lowerBound..<end) ?? 0
      }
      return inside < range.upperBound ? max(1, begun) : begun + 1
    }
    guard let first = starts.first, inside >= first else { return inside - range.lowerBound + 1 }
    guard inside < range.upperBound else { return starts.count + 1 }
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if starts[middle] <= inside { low = middle } else { high = middle }
    }
    return low + 1
  }
}
