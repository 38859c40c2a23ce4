/// Texts in which a character is a character: no marks that combine, nothing composed in two ways.
extension UnsafeBufferPointer<UInt8> {
  /// Whether there is nothing but ASCII, Han and their punctuation, in good UTF-8.
  package var isPlain: Bool {
    var index = 0
    while index < count {
      let lead = self[index]
      if lead < 0x80 {
        // CR LF is one character.
        guard lead != 0x0D else { return false }
        index += 1
      } else if index + 2 < count, self[index + 1] & 0xC0 == 0x80, self[index + 2] & 0xC0 == 0x80,
        isPlainCharacter(lead, self[index + 1], self[index + 2])
      {
        index += 3
      } else {
        return false
      }
    }
    return true
  }

  /// Whether a character of three bytes is Han or a mark of punctuation that nothing combines with.
  package func isPlainCharacter(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (lead, second) {
    case (0xE4...0xE9, _): true  // U+4000…U+9FFF: Han, and the hexagrams before it
    case (0xE2, 0x80): third >= 0x90 && third <= 0xA7  // dashes, quotation marks, …
    case (0xE3, 0x80): third <= 0xA9  // 、 。 《 》 【 】 and the wide blank
    case (0xEF, 0xBC): true  // （ ） ， ０ Ａ
    case (0xEF, 0xBD): third <= 0x9F  // ａ ～
    default: false
    }
  }
}
