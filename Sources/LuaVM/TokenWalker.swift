/// One walk over the tokens of a source; throws at the first that is refused.
struct TokenWalker {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let limits: LuaLimits
  private var at = 0

  /// Links of the chain that ends here; 0 where no chain can go on.
  private var chain = 0
  /// Links of that chain and of all keys in it: what Lua looks at to word one error.
  private var weight = 0
  /// Whether the token before ends something a suffix can follow.
  private var endsPrefix = false
  private var brackets: [Bracket] = []
  private var blocks = 0

  /// An open bracket, and the chain it interrupts (0 for a grouping).
  private struct Bracket {
    var opener: UInt8
    var chain: Int
    var weight: Int
    var isSuffix: Bool
  }

  init(bytes: UnsafeBufferPointer<UInt8>, limits: LuaLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  mutating func walk() throws(Rejection) {
    guard bytes.count <= limits.sourceBytes else {
      throw Rejection(offset: max(0, limits.sourceBytes), reason: .tooLong(limit: limits.sourceBytes))
    }
    if bytes.first == 0x1B { throw Rejection(offset: 0, reason: .bytecode) }
    if let offset = firstInvalidUTF8(bytes) { throw Rejection(offset: offset, reason: .notUTF8) }
    while at < bytes.count { try token() }
  }

  private func byte(_ offset: Int = 0) -> UInt8 {
    at + offset < bytes.count ? bytes[at + offset] : 0
  }

  private mutating func token() throws(Rejection) {
    let first = byte()
    switch first {
    case 9, 10, 11, 12, 13, 32:
      at += 1
    case UInt8(ascii: "-") where byte(1) == first:
      skipComment()
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      try name()
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      try number()
    case UInt8(ascii: "."):
      try dots()
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      skipString(quote: first)
      literalArgument()
    case UInt8(ascii: "["):
      if let level = longBracketLevel() {
        skipLongBracket(level: level)
        literalArgument()
      } else {
        try open(first)
      }
    case UInt8(ascii: "("), UInt8(ascii: "{"):
      try open(first)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      try close()
    case UInt8(ascii: ":"):
      try colon()
    case UInt8(ascii: "^"):
      throw Rejection(offset: at, reason: .power)
    case UInt8(ascii: "<"):
      try less()
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"),
      UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "~"),
      UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: ";"),
      UInt8(ascii: ","):
      breakChain()
      at += 1
    default:
      throw Rejection(offset: at, reason: .unexpectedByte(first))
    }
  }

  private mutating func breakChain() {
    chain = 0
    weight = 0
    endsPrefix = false
  }

  /// A string or table after a callee is its argument; the chain may go on behind it.
  private mutating func literalArgument() {
    if !endsPrefix { breakChain() }
    endsPrefix = true
  }

  // MARK: Names and numbers

  private mutating func name() throws(Rejection) {
    let start = at
    while isNameByte(byte()), at < bytes.count { at += 1 }
    let text = bytes[start..<at]
    if text.elementsEqual("_ENV".utf8) { throw Rejection(offset: start, reason: .environment) }
    breakChain()
    guard let keyword = Keyword(text) else {
      endsPrefix = true
      return
    }
    switch keyword {
    case .opensBlock:
      blocks += 1
      if blocks > limits.depth {
        throw Rejection(offset: start, reason: .blocksTooDeep(limit: limits.depth))
      }
    case .closesBlock: blocks = max(0, blocks - 1)
    case .other: break
    }
  }

  /// The extent is Lua's own: it takes letters, digits and points, and a sign after an exponent mark.
  private mutating func number() throws(Rejection) {
    let start = at
    let isHex = byte() == UInt8(ascii: "0") && (byte(1) | 32) == UInt8(ascii: "x")
    let mark = isHex ? UInt8(ascii: "p") : UInt8(ascii: "e")
    if isHex { at += 2 }
    var isFloat = false
    var value: UInt64 = 0
    while at < bytes.count {
      let byte = byte()
      if byte | 32 == mark {
        isFloat = true
        let sign = self.byte(1)
        at += sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") ? 2 : 1
        continue
      }
      guard isNameByte(byte) || byte == UInt8(ascii: ".") else { break }
      if byte == UInt8(ascii: ".") { isFloat = true }
      if !isHex, byte >= 48, byte <= 57 {
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        let (sum, carry) = product.addingReportingOverflow(UInt64(byte - 48))
        if overflow || carry || sum > UInt64(Int64.max) { isFloat = true }
        value = sum
      }
      at += 1
    }
    if isFloat { throw Rejection(offset: start, reason: .float) }
    breakChain()
  }

  private mutating func dots() throws(Rejection) {
    if byte(1) >= 48, byte(1) <= 57 { throw Rejection(offset: at, reason: .float) }
    if byte(1) == UInt8(ascii: ".") {
      at += byte(2) == UInt8(ascii: ".") ? 3 : 2
      breakChain()
      return
    }
    let start = at
    at += 1
    try link(at: start)
  }

  private mutating func colon() throws(Rejection) {
    if byte(1) == UInt8(ascii: ":") {
      at += 2
      breakChain()
      return
    }
    let start = at
    at += 1
    try link(at: start)
  }

  /// A field or method name behind a point or colon.
  private mutating func link(at start: Int) throws(Rejection) {
    if !endsPrefix { breakChain() }
    chain += 1
    weight += 1
    try checkChain(at: start)
    skipBlanks()
    if isNameStart(byte()) {
      let nameStart = at
      while at < bytes.count, isNameByte(byte()) { at += 1 }
      if bytes[nameStart..<at].elementsEqual("_ENV".utf8) {
        throw Rejection(offset: nameStart, reason: .environment)
      }
    }
    endsPrefix = true
  }

  private func checkChain(at offset: Int) throws(Rejection) {
    if chain > limits.chain || weight / 4 > limits.chain {
      throw Rejection(offset: offset, reason: .chainTooLong(limit: limits.chain))
    }
  }

  private mutating func skipBlanks() {
    while at < bytes.count {
      switch byte() {
      case 9, 10, 11, 12, 13, 32: at += 1
      case UInt8(ascii: "-") where byte(1) == UInt8(ascii: "-"): skipComment()
      default: return
      }
    }
  }

  private mutating func less() throws(Rejection) {
    let start = at
    at += 1
    breakChain()
    let resume = at
    skipBlanks()
    let nameStart = at
    while at < bytes.count, isNameByte(byte()) { at += 1 }
    if bytes[nameStart..<at].elementsEqual("close".utf8) {
      skipBlanks()
      if byte() == UInt8(ascii: ">") { throw Rejection(offset: start, reason: .close) }
    }
    at = resume
  }

  // MARK: Brackets

  private mutating func open(_ opener: UInt8) throws(Rejection) {
    if brackets.count >= limits.depth {
      throw Rejection(offset: at, reason: .bracketsTooDeep(limit: limits.depth))
    }
    if !endsPrefix { breakChain() }
    brackets.append(
      Bracket(opener: opener, chain: chain, weight: weight, isSuffix: endsPrefix))
    breakChain()
    at += 1
  }

  /// Lua words an error by following a chain through groupings and into keys, so those links count.
  private mutating func close() throws(Rejection) {
    let start = at
    at += 1
    guard let bracket = brackets.popLast() else {
      breakChain()
      return
    }
    switch bracket.opener {
    case UInt8(ascii: "[") where bracket.isSuffix:
      chain = max(bracket.chain, chain) + 1
      weight += bracket.weight + 1
      endsPrefix = true
      try checkChain(at: start)
    case UInt8(ascii: "["):
      breakChain()
    case UInt8(ascii: "(") where !bracket.isSuffix:
      endsPrefix = true
    default:
      chain = bracket.chain
      weight = bracket.weight
      endsPrefix = true
    }
  }

  // MARK: Strings and comments

  private mutating func skipComment() {
    at += 2
    if byte() == UInt8(ascii: "["), let level = longBracketLevel() {
      skipLongBracket(level: level)
      return
    }
    while at < bytes.count, byte() != 10, byte() != 13 { at += 1 }
  }

  /// The number of `=` in a long bracket that opens here.
  private func longBracketLevel() -> Int? {
    var level = 0
    while byte(1 + level) == UInt8(ascii: "=") { level += 1 }
    return byte(1 + level) == UInt8(ascii: "[") ? level : nil
  }

  private mutating func skipLongBracket(level: Int) {
    at += level + 2
    while at < bytes.count {
      if byte() == UInt8(ascii: "]") {
        var count = 0
        while byte(1 + count) == UInt8(ascii: "=") { count += 1 }
        if byte(1 + count) == UInt8(ascii: "]"), count == level {
          at += level + 2
          return
        }
        at += count
      }
      at += 1
    }
  }

  private mutating func skipString(quote: UInt8) {
    at += 1
    while at < bytes.count {
      switch byte() {
      case quote:
        at += 1
        return
      case 10, 13:
        at = bytes.count  // the compiler refuses it: an unfinished string
      case UInt8(ascii: "\\"):
        skipEscape()
      default:
        at += 1
      }
    }
  }

  private mutating func skipEscape() {
    let escaped = byte(1)
    at += 2
    if escaped == UInt8(ascii: "z") {
      while at < bytes.count, byte() == 32 || (byte() >= 9 && byte() <= 13) { at += 1 }
    } else if escaped == 10 || escaped == 13, byte() != escaped, byte() == 10 || byte() == 13 {
      at += 1
    }
  }
}

private enum Keyword {
  case opensBlock, closesBlock, other

  init?(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    guard text.count >= 2, text.count <= 8 else { return nil }
    switch String(decoding: text, as: UTF8.self) {
    case "do", "function", "if", "repeat": self = .opensBlock
    case "end", "until": self = .closesBlock
    case "and", "break", "else", "elseif", "false", "for", "goto", "in", "local", "nil", "not", "or",
      "return", "then", "true", "while":
      self = .other
    default: return nil
    }
  }
}

private func isNameStart(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "_"):
    true
  default: false
  }
}

private func isNameByte(_ byte: UInt8) -> Bool {
  isNameStart(byte) || (byte >= 48 && byte <= 57)
}
