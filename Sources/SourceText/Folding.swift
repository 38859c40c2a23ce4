/// Reads full-width signs as their half-width twins, one for one, so that columns stay.
///
/// Only U+FF01 to U+FF5E and the blank U+3000 are folded. Compatibility normalisation is never used:
/// it would turn ① into 1 and ㎡ into m2. Signs without an ASCII twin have questions of their own.
public enum Folding {
  /// The half-width twin of a scalar, or the scalar itself.
  public static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x3000: return " "
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    default: return scalar
    }
  }

  /// The half-width twin of a character, or the character itself.
  ///
  /// A sign that carries a combining mark stays as it is.
  public static func halfWidth(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else {
      return character
    }
    return Character(halfWidth(scalar))
  }

  /// The text with every full-width sign folded; it has as many characters as before.
  public static func halfWidth(_ text: some StringProtocol) -> String {
    String(text.map { halfWidth($0) })
  }

  /// Whether folding changes the scalar.
  public static func isFullWidth(_ scalar: Unicode.Scalar) -> Bool { halfWidth(scalar) != scalar }

  /// Whether the character ends a sentence: 。 ． or its ASCII twin, or ｡.
  public static func isFullStop(_ character: Character) -> Bool {
    ["。", "．", ".", "｡"].contains(character)
  }

  /// Whether the character parts the items of an enumeration: 、 or ､.
  public static func isEnumerationComma(_ character: Character) -> Bool {
    ["、", "､"].contains(character)
  }

  /// Whether the character is a comma: ， or its ASCII twin.
  public static func isComma(_ character: Character) -> Bool { ["，", ","].contains(character) }

  /// Whether the character is a colon: ： or its ASCII twin, or ∶ that some input methods give.
  public static func isColon(_ character: Character) -> Bool {
    ["：", ":", "∶"].contains(character)
  }

  /// Whether the character is a semicolon: ； or its ASCII twin.
  public static func isSemicolon(_ character: Character) -> Bool {
    ["；", ";"].contains(character)
  }

  /// Whether the character opens a quotation: “ ‘ 「 『.
  public static func isOpeningQuote(_ character: Character) -> Bool {
    ["“", "‘", "「", "『"].contains(character)
  }

  /// Whether the character closes a quotation: ” ’ 」 』.
  public static func isClosingQuote(_ character: Character) -> Bool {
    ["”", "’", "」", "』"].contains(character)
  }

  /// Whether the character is a blank: space, tab, U+3000 or the blank that does not break.
  public static func isBlank(_ character: Character) -> Bool {
    [" ", "\t", "\u{3000}", "\u{A0}"].contains(character)
  }
}
