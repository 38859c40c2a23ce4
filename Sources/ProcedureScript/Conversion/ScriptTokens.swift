import SourceText

/// The pieces of a script as Lua is given it, with the brackets matched and the names resolved.
///
/// The script must be within the bounds of the pre-scan.
struct ScriptTokens {
  let bytes: [UInt8]
  /// The pieces that are code.
  let code: [SurfaceToken]
  /// What each piece is, where it is a name.
  let roles: [NameRole?]
  /// The position of the piece that declares the local variable a piece names.
  let declarations: [Int?]
  /// The position of the `{` in whose table a piece stands directly.
  let constructors: [Int?]
  /// The position of the bracket that closes the one at a position.
  let closers: [Int: Int]
  /// The position of the bracket that the one at a position closes.
  let openers: [Int: Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let tokens = SurfaceLexer.tokens(of: bytes)
    let resolved = SurfaceRoles(tokens) { _ in nil }
    let kept = tokens.indices.filter { tokens[$0].isCode }
    var positions: [Int: Int] = [:]
    for (position, index) in kept.enumerated() { positions[index] = position }
    code = kept.map { tokens[$0] }
    roles = kept.map { resolved.roles[$0] }
    declarations = kept.map { resolved.declarations[$0].flatMap { positions[$0] } }
    constructors = kept.map { positions[resolved.constructors[$0]] }
    var open: [Int] = []
    var closers: [Int: Int] = [:]
    for (position, token) in code.enumerated() where token.kind == .symbol {
      switch token.text {
      case "(", "[", "{": open.append(position)
      case ")", "]", "}": if let opener = open.popLast() { closers[opener] = position }
      default: break
      }
    }
    self.closers = closers
    openers = Dictionary(closers.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(_ position: Int) -> SurfaceToken? {
    code.indices.contains(position) ? code[position] : nil
  }

  /// The position of the first piece at an offset or behind it.
  func position(atOffset offset: Int) -> Int {
    var (low, high) = (0, code.count)
    while low < high {
      let middle = low + (high - low) / 2
      if code[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func isSymbol(_ symbol: String, at position: Int) -> Bool {
    self[position]?.isSymbol(symbol) ?? false
  }

  /// Whether an expression that ends before a position is whole: no operator follows.
  func endsExpression(at position: Int) -> Bool {
    guard let token = self[position] else { return true }
    switch token.kind {
    case .name: return true
    case .keyword: return token.text != "and" && token.text != "or"
    case .symbol: return [",", ";", ")", "}", "]", "::"].contains(token.text)
    default: return false
    }
  }

  /// The word of the vocabulary whose table a `{` opens: `word {`, `word "…" {`, `word(…) {`, `word({`.
  func word(ofTable opener: Int) -> Word? {
    var position = opener - 1
    if isSymbol("(", at: position) { position -= 1 }
    if let token = self[position], token.kind == .string {
      position -= 1
    } else if let start = openers[position], isSymbol(")", at: position) {
      position = start - 1
    }
    guard let token = self[position], token.kind == .name, roles[position] == .global else {
      return nil
    }
    return Vocabulary.word(token.text)
  }
}
