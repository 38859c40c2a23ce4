import SourceText

/// How wide text is in pictures, in whole pixels, and where it is broken.
///
/// Fonts differ; Chinese characters are as wide as they are high in all of them, and for the rest the
/// widest of the usual ones is taken, so that no text leaves its box.
struct TextMeasure {
  /// The height of a character.
  let size: Int

  /// The width of a line.
  func width(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + width(of: $1) }
  }

  private func width(of character: Character) -> Int {
    switch TerminalWidth(ambiguous: 2).columns(of: character) {
    case 0: 0
    case 1: size * 5 / 8 + 1
    default: size
    }
  }

  /// The lines of a text that are no wider than so many pixels, but hold one character each at least.
  ///
  /// Words of Latin letters and numbers are kept together where a line has room for them, and marks do
  /// not begin a line.
  func lines(_ text: String, within limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for piece in pieces(of: text) {
      let wide = width(of: piece)
      if length > 0, length + wide > limit {
        lines.append(line)
        (line, length) = ("", 0)
        if piece == " " { continue }
      }
      if wide <= limit {
        line += piece
        length += wide
        continue
      }
      for character in piece {
        let own = width(of: character)
        if length > 0, length + own > limit {
          lines.append(line)
          (line, length) = ("", 0)
        }
        line.append(character)
        length += own
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// What a line is not broken in: runs of Latin letters, and a character with the marks behind it.
  private func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    for character in text {
      let isWord = isNarrow(character) && character != " "
      if let last = pieces.last?.last,
        closing.contains(character) && last != " "
          || isWord && isNarrow(last) && last != " " || opening.contains(last)
      {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
    }
    return pieces
  }

  private func isNarrow(_ character: Character) -> Bool {
    TerminalWidth.columns(of: character.description) == 1
  }
}

private let closing: Set<Character> = [
  "，", "。", "；", "：", "、", "？", "！", "）", "》", "”", "’", "】", "%",
]
private let opening: Set<Character> = ["（", "《", "“", "‘", "【"]
