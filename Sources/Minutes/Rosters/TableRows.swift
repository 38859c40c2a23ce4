internal import SourceText

/// One field of a table: what it says, and the bytes it takes.
struct TableCell {
  var text: String
  var range: Range<Int>

  var isEmpty: Bool { text.isEmpty }
}

/// Parts a text into the rows of a table of separated values.
struct TableRows {
  private let bytes: [UInt8]
  private let separator: [UInt8]
  private var offset = 0
  /// The first quote that nothing closes, or behind whose end the field goes on: what stands in the
  /// rows after it cannot be told.
  private(set) var fault: Range<Int>?

  init(_ text: SourceText) {
    bytes = text.bytes
    separator = TableRows.separator(of: text)
  }

  /// The sign that parts fields: the most frequent of the usual ones in the first lines.
  private static func separator(of text: SourceText) -> [UInt8] {
    var best: (count: Int, sign: [UInt8]) = (0, [0x2C])
    let head = (1...min(text.lineCount, 6)).map { text.line($0) }.joined(separator: "\n")
    for sign in [",", "\t", ";", "，"] {
      let count = head.filter { String($0) == sign }.count
      if count > best.count { best = (count, Array(sign.utf8)) }
    }
    return best.sign
  }

  /// The next row that is not blank; `nil` at the end.
  mutating func next() -> [TableCell]? {
    while offset < bytes.count {
      let row = takeRow()
      if row.contains(where: { !$0.isEmpty }) { return row }
    }
    return nil
  }

  private mutating func takeRow() -> [TableCell] {
    var row: [TableCell] = []
    while true {
      row.append(takeCell())
      guard offset < bytes.count else { return row }
      if bytes[offset] == 0x0A {
        offset += 1
        return row
      }
      offset += separator.count
    }
  }

  private var isAtSeparator: Bool {
    bytes[offset] == separator[0] && bytes[offset...].starts(with: separator)
  }

  /// Takes one field up to its separator or the end of its line.
  private mutating func takeCell() -> TableCell {
    while offset < bytes.count, bytes[offset] == 0x20 { offset += 1 }
    guard offset < bytes.count, bytes[offset] == 0x22 else {
      let start = offset
      while offset < bytes.count, bytes[offset] != 0x0A, !isAtSeparator { offset += 1 }
      return cell(start..<offset, bytes[start..<offset])
    }
    let start = offset
    var content: [UInt8] = []
    var isClosed = false
    offset += 1
    while offset < bytes.count {
      if bytes[offset] == 0x22 {
        offset += 1
        guard offset < bytes.count, bytes[offset] == 0x22 else {
          isClosed = true
          break
        }
      }
      // An end of a line inside a cell is how a table was broken to fit; a record has no use for it.
      content.append(bytes[offset] == 0x0A ? 0x20 : bytes[offset])
      offset += 1
    }
    let end = offset
    while offset < bytes.count, bytes[offset] != 0x0A, !isAtSeparator { offset += 1 }
    let isFollowed = bytes[end..<offset].contains { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }
    if !isClosed || isFollowed, fault == nil { fault = start..<start + 1 }
    return cell(start..<end, content[...])
  }

  private func cell(_ range: Range<Int>, _ content: ArraySlice<UInt8>) -> TableCell {
    let text = String(decoding: content, as: UTF8.self)
    var view = Substring(text)
    while let first = view.first, Folding.isBlank(first) { view.removeFirst() }
    while let last = view.last, Folding.isBlank(last) { view.removeLast() }
    return TableCell(text: String(view), range: range)
  }
}
