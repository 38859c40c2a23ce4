import SourceText

/// The lines of a text that say what is to be found on the line above them.
struct ExpectationMarks {
  struct Mark {
    /// The line it stands on.
    var line: Int
    /// The line it speaks of; 0 below the title.
    var target: Int
    var words: [String]
  }

  let text: SourceText
  private(set) var marks: [Mark] = []
  /// The line of the title, below which stands what has no place; 0 in a text without any line.
  private var title = 0

  init(_ text: SourceText) {
    self.text = text
    var above = 0
    for number in 1...text.lineCount {
      let line = text.line(number)
      if line.allSatisfy(Folding.isBlank) { continue }
      if title > 0, let first = line.first, Folding.isBlank(first), let words = Self.words(of: line)
      {
        marks.append(Mark(line: number, target: above == title ? 0 : above, words: words))
      } else {
        if title == 0 { title = number }
        above = number
      }
    }
  }

  /// The ids a remark names; `nil` when it is another remark.
  static func words(of remark: String) -> [String]? {
    let body = remark.drop(while: Folding.isBlank)
    guard let key = ["应见", "expect"].first(where: body.hasPrefix) else { return nil }
    let rest = body.dropFirst(key.count).drop(while: Folding.isBlank)
    guard let colon = rest.first, Folding.isColon(colon) else { return nil }
    return rest.dropFirst().split { sign in
      Folding.isBlank(sign) || Folding.isComma(sign) || Folding.isSemicolon(sign)
        || Folding.isEnumerationComma(sign)
    }.map(String.init)
  }

  /// The text without its marks and with others below the lines of a table.
  func rewritten(_ found: [Int: [String]]) -> String {
    let old = Set(marks.map(\.line))
    var lines: [String] = []
    for number in 1...text.lineCount where !old.contains(number) {
      lines.append(text.line(number))
      var ids = found[number] ?? []
      if number == title { ids += found[0] ?? [] }
      if !ids.isEmpty { lines.append("    应见：" + ids.sorted().joined(separator: "、")) }
    }
    return lines.joined(separator: "\n")
  }
}
