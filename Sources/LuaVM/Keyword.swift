/// The reserved words, by what they mean to the nesting of blocks.
enum Keyword {
  case opensBlock, closesBlock, other

  init?(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    guard text.count >= 2, text.count <= 8 else { return nil }
    guard let keyword = Keyword.words[packed(text)] else { return nil }
    self = keyword
  }

  private static let words: [UInt64: Keyword] = {
    var words: [UInt64: Keyword] = [:]
    for word in ["do", "function", "if", "repeat"] { words[packed(word.utf8)] = .opensBlock }
    for word in ["end", "until"] { words[packed(word.utf8)] = .closesBlock }
    for word in [
      "and", "break", "else", "elseif", "false", "for", "goto", "in", "local", "nil", "not", "or",
      "return", "then", "true", "while",
    ] { words[packed(word.utf8)] = .other }
    return words
  }()
}

/// At most eight bytes in one number; a source is full of names, and few of them are reserved.
private func packed(_ text: some Sequence<UInt8>) -> UInt64 {
  var sum: UInt64 = 0
  for byte in text { sum = sum << 8 | UInt64(byte) }
  return sum
}

func isNameStart(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "_"):
    true
  default: false
  }
}

func isNameByte(_ byte: UInt8) -> Bool {
  isNameStart(byte) || (byte >= 48 && byte <= 57)
}
