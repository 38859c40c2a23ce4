/// The reserved words, by what they mean to the nesting of blocks.
enum Keyword {
  case opensBlock, closesBlock, other

  init?(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    guard text.count >= 2, text.count <= 8 else { return nil }
    switch String(decoding: text, as: UTF8.self) {
    case "do", "function", "if", "repeat": self = .opensBlock
    case "end", "until": self = .closesBlock
    case "and", "break", "else", "elseif", "false", "for", "goto", "in", "local", "nil", "not",
      "or",
      "return", "then", "true", "while":
      self = .other
    default: return nil
    }
  }
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
