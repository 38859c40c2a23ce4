/// A piece of a script that matters to the surface pass; ASCII blanks lie between the pieces.
struct SurfaceToken: Sendable {
  enum Kind: Sendable, Equatable {
    /// A name of Lua's or of Han letters; keywords have their own kind.
    case name
    case keyword
    case number
    /// A string in ASCII quotes or long brackets, copied as it stands.
    case string
    /// A string in quotes that Lua does not know: “…”, ‘…’, ＂…＂, ＇…＇.
    case foreignString
    /// An operator or mark; its text is the longest that Lua would take.
    case symbol
    /// The first line, when it begins with #.
    case shebang
    case comment
    /// A blank that is not ASCII.
    case blank
    /// Anything that Lua has no use for.
    case stray
  }

  var kind: Kind
  /// The bytes it takes in the source.
  var range: Range<Int>
  /// Its text in half width; empty for strings and comments.
  var text: String
  /// Whether half width differs from what stands in the source.
  var isFolded = false
  /// Whether a string or comment lacks its end.
  var isUnfinished = false

  /// Whether it is stock Lua, which the pass has nothing to do with.
  var isStock: Bool {
    switch kind {
    case .name: !isFolded && text.utf8.allSatisfy { $0 < 0x80 }
    case .keyword, .number, .symbol, .comment: !isFolded
    case .string: !isUnfinished
    case .shebang: true
    case .foreignString, .blank, .stray: false
    }
  }

  /// Whether Lua sees it as part of the program.
  var isCode: Bool {
    switch kind {
    case .name, .keyword, .number, .string, .foreignString, .symbol, .stray: true
    case .shebang, .comment, .blank: false
    }
  }

  /// Whether an expression can end with it, so that a name after it begins a statement.
  var endsExpression: Bool {
    switch kind {
    case .name, .number, .string, .foreignString: true
    case .keyword: text == "end" || text == "nil" || text == "true" || text == "false"
    case .symbol: text == ")" || text == "]" || text == "}" || text == "..."
    default: false
    }
  }

  func isSymbol(_ symbol: String) -> Bool { kind == .symbol && text == symbol }
  func isKeyword(_ word: String) -> Bool { kind == .keyword && text == word }
}

/// The reserved words of Lua 5.4.
let luaKeywords: Set<String> = [
  "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in",
  "local", "nil", "not", "or", "repeat", "return", "then", "true", "until", "while",
]

/// Whether Lua takes the text for a name: ASCII letters, digits and low lines, no reserved word.
func isLuaName(_ text: String) -> Bool {
  guard let first = text.utf8.first, isNameStart(first), text.utf8.allSatisfy(isNameByte) else {
    return false
  }
  return !luaKeywords.contains(text)
}

/// Whether an ASCII byte can begin a name.
func isNameStart(_ byte: UInt8) -> Bool {
  (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F
}

/// Whether an ASCII byte can stand in a name.
func isNameByte(_ byte: UInt8) -> Bool { isNameStart(byte) || (0x30...0x39).contains(byte) }
