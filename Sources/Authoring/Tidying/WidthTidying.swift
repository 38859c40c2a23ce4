/// Widths as printed Chinese has them: full-width marks beside Han, half-width digits.
///
/// Each mark is judged by the Han and digits around it, which the pass leaves as they are, so that a
/// second pass finds nothing to do. What stands between “ and ” is left alone, for it is quoted.
enum WidthTidying {
  static func tidied(_ line: String) -> String {
    var signs = line.map(digit)
    let quoted = quotedSigns(signs)
    let brackets = wideBrackets(signs, quoted)
    for index in signs.indices where !quoted.contains(index) {
      let sign = signs[index]
      if isBetweenDigits(index, signs), let narrow = narrowMarks[sign] {
        signs[index] = narrow
      } else if let wide = wideMarks[sign], touchesHan(index, signs) {
        signs[index] = wide
      } else if brackets.contains(index) {
        signs[index] = sign == "(" ? "（" : "）"
      }
    }
    return String(signs)
  }

  /// A full-width digit as its half-width twin.
  private static func digit(_ sign: Character) -> Character {
    guard sign.unicodeScalars.count == 1, let scalar = sign.unicodeScalars.first,
      (0xFF10...0xFF19).contains(scalar.value),
      let narrow = Unicode.Scalar(scalar.value - 0xFEE0)
    else { return sign }
    return Character(narrow)
  }

  private static let wideMarks: [Character: Character] = [
    ",": "，", ";": "；", ":": "：", "?": "？", "!": "！",
  ]

  /// Marks of dates, times and fractions, which read best narrow.
  private static let narrowMarks: [Character: Character] = [
    "：": ":", "／": "/", "．": ".", "－": "-",
  ]

  private static func isBetweenDigits(_ index: Int, _ signs: [Character]) -> Bool {
    index > 0 && index + 1 < signs.count && isDigit(signs[index - 1]) && isDigit(signs[index + 1])
  }

  /// Whether Han stands right before a mark, or after it, blanks between or not.
  private static func touchesHan(_ index: Int, _ signs: [Character]) -> Bool {
    if index > 0, isHan(signs[index - 1]) { return true }
    return signs[(index + 1)...].first { $0 != " " }.map(isHan) ?? false
  }

  /// The pairs of half-width brackets that hold Han or stand behind it.
  private static func wideBrackets(_ signs: [Character], _ quoted: Set<Int>) -> Set<Int> {
    var open: [(index: Int, isWide: Bool)] = []
    var wide: Set<Int> = []
    for index in signs.indices where !quoted.contains(index) {
      let sign = signs[index]
      if sign == "(" {
        open.append((index, index > 0 && isHan(signs[index - 1])))
      } else if sign == ")", let last = open.popLast() {
        if last.isWide { wide.formUnion([last.index, index]) }
      } else if isHan(sign) {
        for position in open.indices { open[position].isWide = true }
      }
    }
    return wide
  }

  private static func quotedSigns(_ signs: [Character]) -> Set<Int> {
    var quoted: Set<Int> = []
    var start: Int?
    for (index, sign) in signs.enumerated() {
      if sign == "“" { start = index }
      if sign == "”", let begun = start {
        quoted.formUnion(begun...index)
        start = nil
      }
    }
    return quoted
  }

  private static func isDigit(_ sign: Character) -> Bool { ("0"..."9").contains(sign) }

  private static func isHan(_ sign: Character) -> Bool {
    guard let value = sign.unicodeScalars.first?.value else { return false }
    return (0x3400...0x9FFF).contains(value) || (0x20000...0x323AF).contains(value)
  }
}
