import SourceText

/// Walks the pieces of a script once and notes calls and the entries of their tables.
struct OutlineScanner {
  private let bytes: [UInt8]
  private let tokens: [SurfaceToken]
  private var lines: [Int] = []
  private var position = 0
  private var calls: [ScriptOutline.Call] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens = SurfaceLexer.tokens(of: bytes).filter(\.isCode)
    var line = 1
    var offset = 0
    for token in tokens {
      while offset < token.range.lowerBound {
        if bytes[offset] == 0x0A { line += 1 }
        offset += 1
      }
      lines.append(line)
    }
  }

  /// The calls, in the order in which they end.
  mutating func scan() -> [ScriptOutline.Call] {
    while position < tokens.count { step() }
    return calls.enumerated()
      .sorted {
        $0.element.end != $1.element.end ? $0.element.end < $1.element.end : $0.offset > $1.offset
      }
      .map(\.element)
  }

  private var current: SurfaceToken? { token(0) }

  private func token(_ ahead: Int) -> SurfaceToken? {
    let index = position + ahead
    return tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// Takes one piece, or a whole call with its table.
  private mutating func step() {
    guard let token = current else { return }
    if token.kind == .name, !followsPoint, let next = self.token(1),
      isString(next) || next.isSymbol("{") || next.isSymbol("(")
    {
      call(token)
    } else if token.isSymbol("{") {
      _ = table()
    } else {
      position += 1
    }
  }

  private var followsPoint: Bool {
    guard position > 0 else { return false }
    let before = tokens[position - 1]
    return before.isSymbol(".") || before.isSymbol(":") || before.isKeyword("function")
  }

  private func isString(_ token: SurfaceToken) -> Bool {
    token.kind == .string || token.kind == .foreignString
  }

  private mutating func call(_ word: SurfaceToken) {
    var call = ScriptOutline.Call(
      word: word.text, wordRange: word.range, line: lines[position], end: word.range.upperBound)
    position += 1
    take(&call)
    // `word("name") { … }` and `word({ … })` are the same calls in round brackets.
    if !call.hasTable, call.name != nil { take(&call) }
    calls.append(call)
  }

  private mutating func take(_ call: inout ScriptOutline.Call) {
    guard let next = current else { return }
    if isString(next) {
      guard call.name == nil else { return }
      call.name = stringValue(of: bytes, next)
      call.nameRange = next.range
      call.end = next.range.upperBound
      position += 1
    } else if next.isSymbol("{") {
      call.hasTable = true
      call.entries = table()
      call.end = position > 0 ? tokens[position - 1].range.upperBound : call.end
    } else if next.isSymbol("("), let inner = token(1), let after = token(2) {
      if isString(inner), after.isSymbol(")") {
        position += 1
        take(&call)
        call.end = after.range.upperBound
        position += 1
      } else if inner.isSymbol("{") {
        position += 1
        take(&call)
      }
    }
  }

  /// Takes a table constructor, from its `{` to its `}`.
  private mutating func table() -> [ScriptOutline.Entry] {
    position += 1
    var entries: [ScriptOutline.Entry] = []
    while let token = current, !token.isSymbol("}") {
      if token.isSymbol(",") || token.isSymbol(";") {
        position += 1
        continue
      }
      entries.append(entry())
    }
    position = min(position + 1, tokens.count)
    return entries
  }

  private mutating func entry() -> ScriptOutline.Entry {
    var key: String?
    var keyRange: Range<Int>?
    if let first = current, first.kind == .name, let next = token(1), next.isSymbol("=") {
      key = first.text
      keyRange = first.range
      position += 2
    } else if let open = current, open.isSymbol("["), let inner = token(1), isString(inner),
      let close = token(2), close.isSymbol("]"), let sign = token(3), sign.isSymbol("=")
    {
      key = stringValue(of: bytes, inner)
      keyRange = inner.range
      position += 4
    }
    let start = current?.range.lowerBound ?? bytes.count
    var end = start
    var blocks = 0
    var brackets = 0
    while let token = current {
      if blocks == 0, brackets == 0,
        token.isSymbol(",") || token.isSymbol(";") || token.isSymbol("}")
      {
        break
      }
      if token.kind == .keyword {
        switch token.text {
        case "function", "do", "if", "repeat": blocks += 1
        case "end", "until": blocks -= 1
        default: break
        }
      }
      if token.isSymbol("(") || token.isSymbol("[") { brackets += 1 }
      if token.isSymbol(")") || token.isSymbol("]") { brackets -= 1 }
      let before = position
      step()
      if position == before { position += 1 }
      end = tokens[position - 1].range.upperBound
    }
    // A piece that belongs nowhere must not stop the walk.
    if end == start, let stray = current, !stray.isSymbol("}") {
      position += 1
      end = stray.range.upperBound
    }
    return ScriptOutline.Entry(key: key, keyRange: keyRange, valueRange: start..<max(start, end))
  }
}
