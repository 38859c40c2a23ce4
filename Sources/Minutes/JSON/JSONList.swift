/// A list of objects in brackets, parted at the commas between them.
///
/// Only the outermost brackets, braces and commas are looked at; what is inside an object is for the
/// reader of cases to judge.
struct JSONList {
  /// The objects; `nil` when the text is no list of objects.
  private(set) var elements: [JSONLine]?
  /// Where the list, or what spoils it, stands.
  private(set) var line = 1
  private(set) var column = 1
  private var offset = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    skipBlanks(bytes)
    let (startLine, startColumn) = (line, column)
    guard take(UInt8(ascii: "["), bytes) else { return }
    var found: [JSONLine] = []
    repeat {
      skipBlanks(bytes)
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "{") else { return }
      let start = JSONLine(range: offset..<offset, number: line, column: column)
      guard skipObject(bytes) else { return }
      found.append(
        JSONLine(
          range: start.range.lowerBound..<offset, number: start.number, column: start.column))
      skipBlanks(bytes)
    } while take(UInt8(ascii: ","), bytes)
    guard take(UInt8(ascii: "]"), bytes) else { return }
    skipBlanks(bytes)
    guard offset == bytes.count else { return }
    elements = found
    (line, column) = (startLine, startColumn)
  }

  private mutating func advance(_ bytes: UnsafeBufferPointer<UInt8>) {
    let byte = bytes[offset]
    offset += 1
    if byte == 0x0A {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  private mutating func skipBlanks(_ bytes: UnsafeBufferPointer<UInt8>) {
    while offset < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) { advance(bytes) }
  }

  private mutating func take(_ sign: UInt8, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard offset < bytes.count, bytes[offset] == sign else { return false }
    advance(bytes)
    return true
  }

  /// Moves behind the object at the position; `false` when it does not end.
  private mutating func skipObject(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var depth = 0
    var isString = false
    while offset < bytes.count {
      let byte = bytes[offset]
      advance(bytes)
      if isString {
        if byte == UInt8(ascii: "\\"), offset < bytes.count { advance(bytes) }
        if byte == 0x22 { isString = false }
        continue
      }
      switch byte {
      case 0x22: isString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return true }
      default: break
      }
    }
    return false
  }
}
