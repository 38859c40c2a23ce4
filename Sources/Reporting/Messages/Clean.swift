/// Text of others made safe to show: a record must not be able to steer the reader's terminal.
enum Clean {
  /// One line of at most `limit` characters, without control or direction-changing characters.
  static func line(_ text: String, limit: Int = 80) -> String {
    var result = ""
    var count = 0
    for character in text {
      guard count < limit else { return result + "…" }
      result.append(shown(character))
      count += 1
    }
    return result
  }

  /// The character itself, or what stands for it on a terminal.
  static func shown(_ character: Character) -> Character {
    if character == "\t" || character.isNewline { return " " }
    for scalar in character.unicodeScalars where isUnsafe(scalar) { return "\u{FFFD}" }
    return character
  }

  /// Controls, and the marks that turn the direction of writing or hide text.
  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
