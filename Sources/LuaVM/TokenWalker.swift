/// One walk over the tokens of a source; throws at the first that is refused.
struct TokenWalker {
  private let limits: LuaLimits
  private var cursor: SourceCursor

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
    cursor = SourceCursor(bytes)
    self.limits = limits
  }

  mutating func walk() throws(Rejection) {
    let bytes = cursor.bytes
    guard bytes.count <= limits.sourceBytes else {
      throw Rejection(
        offset: max(0, limits.sourceBytes), reason: .tooLong(limit: limits.sourceBytes))
    }
    if bytes.first == 0x1B { throw Rejection(offset: 0, reason: .bytecode) }
    if let offset = firstInvalidUTF8(bytes) { throw Rejection(offset: offset, reason: .notUTF8) }
    while !cursor.isAtEnd { try token() }
  }

  private mutating func token() throws(Rejection) {
    let first = cursor.byte()
    switch first {
    case 9, 10, 11, 12, 13, 32:
      cursor.at += 1
    case UInt8(ascii: "-") where cursor.byte(1) == first:
      cursor.skipComment()
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      try name()
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      try number()
    case UInt8(ascii: "."):
      try dots()
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      cursor.skipString(quote: first)
      literalArgument()
    case UInt8(ascii: "["):
      if let level = cursor.longBracketLevel() {
        cursor.skipLongBracket(level: level)
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
      throw Rejection(offset: cursor.at, reason: .power)
    case UInt8(ascii: "<"):
      try less()
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"),
      UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "~"),
      UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: ";"),
      UInt8(ascii: ","):
      breakChain()
      cursor.at += 1
    default:
      throw Rejection(offset: cursor.at, reason: .unexpectedByte(first))
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
    let start = cursor.at
    let text = cursor.takeName()
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

  private mutating func number() throws(Rejection) {
    let start = cursor.at
    if let reason = cursor.skipNumber() { throw Rejection(offset: start, reason: reason) }
    breakChain()
  }

  private mutating func dots() throws(Rejection) {
    if cursor.byte(1) >= 48, cursor.byte(1) <= 57 {
      throw Rejection(offset: cursor.at, reason: .float)
    }
    if cursor.byte(1) == UInt8(ascii: ".") {
      cursor.at += cursor.byte(2) == UInt8(ascii: ".") ? 3 : 2
      breakChain()
      return
    }
    let start = cursor.at
    cursor.at += 1
    try link(at: start)
  }

  private mutating func colon() throws(Rejection) {
    if cursor.byte(1) == UInt8(ascii: ":") {
      cursor.at += 2
      breakChain()
      return
    }
    let start = cursor.at
    cursor.at += 1
    try link(at: start)
  }

  /// A field or method name behind a point or colon.
  private mutating func link(at start: Int) throws(Rejection) {
    if !endsPrefix { breakChain() }
    chain += 1
    weight += 1
    try checkChain(at: start)
    cursor.skipBlanks()
    let nameStart = cursor.at
    if cursor.takeName().elementsEqual("_ENV".utf8) {
      throw Rejection(offset: nameStart, reason: .environment)
    }
    endsPrefix = true
  }

  private func checkChain(at offset: Int) throws(Rejection) {
    if chain > limits.chain || weight / 4 > limits.chain {
      throw Rejection(offset: offset, reason: .chainTooLong(limit: limits.chain))
    }
  }

  private mutating func less() throws(Rejection) {
    let start = cursor.at
    cursor.at += 1
    breakChain()
    let resume = cursor.at
    cursor.skipBlanks()
    if cursor.takeName().elementsEqual("close".utf8) {
      cursor.skipBlanks()
      if cursor.byte() == UInt8(ascii: ">") { throw Rejection(offset: start, reason: .close) }
    }
    cursor.at = resume
  }

  // MARK: Brackets

  private mutating func open(_ opener: UInt8) throws(Rejection) {
    if brackets.count >= limits.depth {
      throw Rejection(offset: cursor.at, reason: .bracketsTooDeep(limit: limits.depth))
    }
    if !endsPrefix { breakChain() }
    brackets.append(
      Bracket(opener: opener, chain: chain, weight: weight, isSuffix: endsPrefix))
    breakChain()
    cursor.at += 1
  }

  /// Lua words an error by following a chain through groupings and into keys, so those links count.
  private mutating func close() throws(Rejection) {
    let start = cursor.at
    cursor.at += 1
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
}
