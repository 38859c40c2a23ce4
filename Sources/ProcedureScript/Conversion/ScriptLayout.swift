/// Indents a script by the brackets and blocks its lines stand in, two blanks a level.
///
/// Brackets opened on one line make one level, as people write them: `body "…" {` and, inside a call,
/// `({`. What goes on from the line above stands one level deeper. Lines inside long strings and
/// comments are not touched.
struct ScriptLayout {
  private let bytes: [UInt8]
  private let tokens: [SurfaceToken]
  private var output: [UInt8] = []
  /// What is open, and the indent of the line on which it was opened.
  private var frames: [Frame] = []
  /// The indents of the lines on which conditions and loops began, until their `then` or `do`.
  private var heads: [Int] = []
  private var last: SurfaceToken?
  private var isBalanced = true

  private struct Frame {
    var isBracket: Bool
    var indent: Int
  }

  /// The script laid out anew; as it stands where brackets and blocks do not match.
  static func laid(out bytes: [UInt8]) -> [UInt8] {
    var layout = ScriptLayout(bytes)
    layout.run()
    return layout.isBalanced && layout.frames.isEmpty ? layout.output : bytes
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens = SurfaceLexer.tokens(of: bytes)
    if tokens.contains(where: \.isUnfinished) { isBalanced = false }
  }

  private mutating func run() {
    var index = 0
    var start = 0
    while start < bytes.count, isBalanced {
      // A line ends at the first end of line outside every token that spans lines.
      var end = start
      var line: [SurfaceToken] = []
      while end < bytes.count, bytes[end] != 0x0A {
        if index < tokens.count, tokens[index].range.lowerBound == end {
          line.append(tokens[index])
          end = max(end + 1, tokens[index].range.upperBound)
          index += 1
        } else {
          end += 1
        }
      }
      write(line, start..<end)
      if end < bytes.count { output.append(0x0A) }
      start = end + 1
    }
    while output.count > 1, output.last == 0x0A, output[output.count - 2] == 0x0A {
      output.removeLast()
    }
    if let last = output.last, last != 0x0A { output.append(0x0A) }
  }

  private mutating func write(_ line: [SurfaceToken], _ range: Range<Int>) {
    var body = bytes[range]
    while let first = body.first, isBlank(first) { body.removeFirst() }
    // Blanks at the end of an unfinished string are its own; there the layout is given up anyway.
    while let last = body.last, isBlank(last) { body.removeLast() }
    guard !body.isEmpty else { return }
    if line.first?.kind == .shebang {
      output += body
      return
    }
    let code = line.filter(\.isCode)
    let indent = indent(of: code)
    output += [UInt8](repeating: 0x20, count: min(indent, 400))
    output += body
    for token in code { take(token, lineIndent: indent) }
  }

  private func indent(of code: [SurfaceToken]) -> Int {
    var depth = frames.count
    for token in code {
      guard Self.closes(token), depth > 0 else { break }
      depth -= 1
      // `else` closes and opens again.
      if token.kind == .keyword, token.text != "end" { break }
    }
    if depth < frames.count { return frames[depth].indent }
    let base = frames.last.map { $0.indent + 2 } ?? 0
    return goesOn(code.first) ? base + 2 : base
  }

  /// Whether a line goes on with what the line above began.
  private func goesOn(_ first: SurfaceToken?) -> Bool {
    guard let last, let first else { return false }
    if Self.opens(last) { return false }
    if Self.joins(last) || Self.joins(first) { return true }
    if frames.last?.isBracket ?? false {
      return !(last.kind == .symbol && (last.text == "," || last.text == ";"))
    }
    return last.isSymbol(",")
  }

  private mutating func take(_ token: SurfaceToken, lineIndent: Int) {
    last = token
    if token.kind == .symbol {
      switch token.text {
      case "{", "(", "[": frames.append(Frame(isBracket: true, indent: lineIndent))
      case "}", ")", "]": pop(isBracket: true)
      default: break
      }
      return
    }
    guard token.kind == .keyword else { return }
    switch token.text {
    case "if", "while", "for": heads.append(lineIndent)
    case "function", "repeat": frames.append(Frame(isBracket: false, indent: lineIndent))
    case "then", "do":
      frames.append(Frame(isBracket: false, indent: heads.popLast() ?? lineIndent))
    case "else":
      let indent = pop(isBracket: false)
      frames.append(Frame(isBracket: false, indent: indent ?? lineIndent))
    case "elseif": heads.append(pop(isBracket: false) ?? lineIndent)
    case "end", "until": pop(isBracket: false)
    default: break
    }
  }

  @discardableResult
  private mutating func pop(isBracket: Bool) -> Int? {
    guard let frame = frames.popLast(), frame.isBracket == isBracket else {
      isBalanced = false
      return nil
    }
    return frame.indent
  }

  private static func closes(_ token: SurfaceToken) -> Bool {
    switch token.kind {
    case .symbol: token.text == "}" || token.text == ")" || token.text == "]"
    case .keyword: ["end", "until", "else", "elseif"].contains(token.text)
    default: false
    }
  }

  private static func opens(_ token: SurfaceToken) -> Bool {
    switch token.kind {
    case .symbol: token.text == "{" || token.text == "(" || token.text == "["
    case .keyword: ["then", "do", "else", "repeat"].contains(token.text)
    default: false
    }
  }

  /// Whether an expression cannot end, or begin, with a piece.
  private static func joins(_ token: SurfaceToken) -> Bool {
    switch token.kind {
    case .symbol:
      ["=", "..", "+", "*", "/", "//", "%", "==", "~=", "<=", ">=", "<", ">", ".", ":", "&", "|"]
        .contains(token.text)
    case .keyword: token.text == "and" || token.text == "or"
    default: false
    }
  }
}
