import SourceText

/// The blanks of a record: remarks four in, no blanks at ends of lines, and the `键：值` pairs of
/// neighbouring lines under each other.
enum FieldTidying {
  /// The lines in order; there are as many as before.
  static func tidied(_ lines: [String]) -> [String] {
    var result: [String] = []
    var block: [[String]] = []
    func flush() {
      result += aligned(block)
      block = []
    }
    for (number, line) in lines.enumerated() {
      let content = trimmedEnd(line)
      // The first line is the title, and its blanks are part of it.
      if number > 0, let cells = cells(of: content) {
        if let last = block.last, last.count != cells.count { flush() }
        block.append(cells)
      } else {
        flush()
        result.append(number > 0 ? indented(content) : content)
      }
    }
    flush()
    return result
  }

  /// The pairs of a line that holds nothing else; `nil` for other lines, and for a single pair.
  private static func cells(of line: String) -> [String]? {
    guard let first = line.first, !Folding.isBlank(first) else { return nil }
    let cells = parts(of: line)
    guard cells.count > 1, cells.allSatisfy(isPair) else { return nil }
    return cells
  }

  /// The stretches of a line between gaps of two blanks or more, outside brackets and quotes.
  private static func parts(of line: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var gap = ""
    var depth = 0
    for sign in line {
      switch sign {
      case "(", "（", "“": depth += 1
      case ")", "）", "”": depth = max(0, depth - 1)
      default: break
      }
      if Folding.isBlank(sign), depth == 0 {
        gap.append(sign)
        continue
      }
      if gap.count > 1 || gap == "\t" || gap == "\u{3000}" {
        parts.append(part)
        part = ""
      } else {
        part += gap
      }
      gap = ""
      part.append(sign)
    }
    return parts + [part]
  }

  /// `主持：周敏`: a short key of letters, a colon, a value.
  private static func isPair(_ part: String) -> Bool {
    guard let colon = part.firstIndex(where: Folding.isColon) else { return false }
    let key = part[..<colon]
    return !key.isEmpty && key.count <= 8 && part.index(after: colon) < part.endIndex
      && key.allSatisfy { $0.isLetter && !$0.isASCII }
  }

  /// The lines of a block, their cells under each other; the last cell of a line is not padded.
  private static func aligned(_ block: [[String]]) -> [String] {
    guard let count = block.first?.count else { return [] }
    let widths = (0..<count - 1).map { column in
      block.map { TerminalWidth.columns(of: $0[column]) }.filter { $0 <= widest }.max() ?? 0
    }
    return block.map { cells in
      var line = ""
      for (column, cell) in cells.enumerated() {
        line += cell
        guard column + 1 < count else { break }
        let space = max(0, widths[column] - TerminalWidth.columns(of: cell))
        line += String(repeating: " ", count: space + gap)
      }
      return line
    }
  }

  private static let gap = 4
  /// A cell wider than this does not push the others away.
  private static let widest = 24

  /// A remark four blanks in; what is deeper stays deeper, as the reader keeps it.
  private static func indented(_ line: String) -> String {
    guard let first = line.first, Folding.isBlank(first) else { return line }
    var rest = Substring(line)
    switch first {
    case "\t": rest = rest.dropFirst()
    case "\u{3000}": rest = rest.dropFirst(rest.dropFirst().first == "\u{3000}" ? 2 : 1)
    default: rest = rest.dropFirst(rest.prefix(4).prefix { $0 == " " }.count)
    }
    return rest.isEmpty ? "" : "    " + rest
  }

  private static func trimmedEnd(_ line: String) -> String {
    var line = Substring(line)
    while let last = line.last, Folding.isBlank(last) || last == "\r" { line.removeLast() }
    return String(line)
  }
}
