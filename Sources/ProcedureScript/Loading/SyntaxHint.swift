import SourceText

/// What is probably wrong where the grammar is broken: which mark is missing or too many, and where.
///
/// Lua says where it could not go on; the slip is often just before, and a bracket that was never closed
/// shows only at the end of the file. The tokens around the place, and how lines are indented, tell more.
struct SyntaxHint {
  /// The bytes of the text Lua was given that the hint points at.
  var range: Range<Int>
  /// What stands there, as Lua was given it.
  var found: String
  /// What should stand there, if something is missing.
  var wanted: String?
  /// A stable name of the slip: `missing-before`, `surplus`, `unclosed`, `odd-quotes`.
  var reason: String

  /// The slip behind a message that names `found` on a line; `nil` where nothing is better known.
  init?(in text: [UInt8], line: Int, found: String, wanted: String?) {
    let tokens = SurfaceLexer.tokens(of: text).filter {
      ![.comment, .blank, .shebang].contains($0.kind)
    }
    if found == "<eof>" || wanted == "}" && found == "end" {
      guard let hint = Self.unclosed(tokens, text) else { return nil }
      self = hint
      return
    }
    let lines = SourceText(name: "", bytes: text).lineRange(line)
    let here = tokens.indices.filter { lines.contains(tokens[$0].range.lowerBound) }
    let named = here.filter { Self.written(tokens[$0], text) == found }
    guard
      let index = named.first(where: { Self.isMisplaced($0, tokens, text) }) ?? named.first,
      let hint = Self.hint(at: index, tokens, text, wanted: wanted)
    else { return nil }
    self = hint
  }

  private init(_ token: SurfaceToken, _ text: [UInt8], wanted: String? = nil, _ reason: String) {
    range = token.range
    found = Self.written(token, text)
    self.wanted = wanted
    self.reason = reason
  }

  /// A quotation mark without its twin on a line, which turns what is text into script and the other
  /// way round; `nil` where they are even.
  static func oddQuotes(in text: [UInt8], line: Int) -> SyntaxHint? {
    let lines = SourceText(name: "", bytes: text).lineRange(line)
    var quotes: [Int] = []
    var offset = lines.lowerBound
    while offset < lines.upperBound {
      if text[offset] == 0x5C { offset += 1 } else if text[offset] == 0x22 { quotes.append(offset) }
      offset += 1
    }
    guard !quotes.count.isMultiple(of: 2), let last = quotes.last else { return nil }
    let mark = SurfaceToken(kind: .symbol, range: last..<(last + 1), text: "\"")
    return SyntaxHint(mark, text, "odd-quotes")
  }

  // MARK: Around the place

  private static func hint(
    at index: Int, _ tokens: [SurfaceToken], _ text: [UInt8], wanted: String?
  ) -> SyntaxHint? {
    let token = tokens[index]
    guard index > 0 else { return nil }
    let before = tokens[index - 1]
    switch token.text {
    case "," where ["{", ",", "(", "="].contains(before.text):
      if before.text == "=" {
        return SyntaxHint(token, text, wanted: "…", "missing-before")
      }
      return SyntaxHint(token, text, "surplus")
    case "=" where before.text == ":": return SyntaxHint(before, text, "surplus")
    case "}" where wanted == "<eof>" || wanted == nil && !isOpen(at: index, tokens):
      return SyntaxHint(token, text, "surplus")
    default: break
    }
    guard isMisplaced(index, tokens, text),
      token.kind != .symbol || ["[", "{"].contains(token.text)
    else { return nil }
    return SyntaxHint(
      token, text, wanted: missing(before, index, tokens, text), "missing-before")
  }

  /// The mark that is missing between a value or name and what follows it.
  private static func missing(
    _ before: SurfaceToken, _ index: Int, _ tokens: [SurfaceToken], _ text: [UInt8]
  ) -> String {
    guard before.kind == .name else { return "," }
    let name = before.text
    let isAfterMark = index < 2 || ["{", ","].contains(tokens[index - 2].text)
    let isWord = Vocabulary.word(name) != nil
    if isAfterMark, !isWord || tokens[index].kind == .name, isKey(name) { return "=" }
    return isWord ? "{" : ","
  }

  private static func isKey(_ name: String) -> Bool {
    Vocabulary.all.contains { $0.keys.contains { $0.name == name } }
  }

  /// Whether a token cannot stand behind the one before it.
  private static func isMisplaced(_ index: Int, _ tokens: [SurfaceToken], _ text: [UInt8]) -> Bool {
    guard index > 0 else { return false }
    let (token, before) = (tokens[index], tokens[index - 1])
    let endsValue =
      [.name, .number, .string, .foreignString].contains(before.kind)
      || ["}", ")", "]", "end", "true", "false", "nil"].contains(before.text)
    switch token.kind {
    case .name, .number: return endsValue
    case .keyword: return endsValue && ["true", "false", "nil", "function"].contains(token.text)
    case .string, .foreignString:
      return endsValue && before.kind != .name && ![")", "}", "]"].contains(before.text)
    case .symbol:
      switch token.text {
      case ",": return ["{", ",", "(", "="].contains(before.text)
      case "=": return before.kind != .name && before.text != "]"
      case "[": return endsValue && before.kind != .name && before.text != ")"
      case "{":
        return before.kind == .number || ["true", "false", "nil", "end"].contains(before.text)
          || before.text == "}" && !isArgument(endingAt: index - 1, tokens)
      case "}": return !isOpen(at: index, tokens)
      default: return false
      }
    default: return false
    }
  }

  // MARK: Brackets

  /// Whether the braces that end at a token hold what is given to a word, behind which more may stand.
  private static func isArgument(endingAt end: Int, _ tokens: [SurfaceToken]) -> Bool {
    var depth = 0
    for index in stride(from: end, through: 1, by: -1) {
      if tokens[index].text == "}" { depth += 1 } else if tokens[index].text == "{" { depth -= 1 }
      guard depth == 0 else { continue }
      let before = tokens[index - 1]
      return before.kind == .name || before.kind == .string || [")", "}"].contains(before.text)
    }
    return false
  }

  private static func isOpen(at index: Int, _ tokens: [SurfaceToken]) -> Bool {
    var depth = 0
    for token in tokens[..<index] {
      if token.text == "{" { depth += 1 } else if token.text == "}" { depth -= 1 }
    }
    return depth > 0
  }

  /// The brace that was probably left open: the first behind which a later line stands no further to the
  /// right than its own, though it was not closed; else the last one open at the end.
  private static func unclosed(_ tokens: [SurfaceToken], _ text: [UInt8]) -> SyntaxHint? {
    struct Open {
      var token: SurfaceToken
      var line: Int
      var indent: Int
    }
    var open: [Open] = []
    var suspect: Open?
    var (line, indent) = (0, 0)
    var (lineStart, next) = (0, 0)
    for token in tokens {
      let isFirst = line == 0 || text[next..<token.range.lowerBound].contains(0x0A)
      if isFirst {
        line += 1
        lineStart = text[..<token.range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        indent = token.range.lowerBound - lineStart
      }
      next = token.range.upperBound
      if isFirst, suspect == nil, let last = open.last, last.line < line,
        indent < last.indent || indent == last.indent && token.text != "}"
      {
        suspect = last
      }
      switch token.text {
      case "{": open.append(Open(token: token, line: line, indent: indent))
      case "}": if open.popLast() == nil { return nil }
      default: break
      }
    }
    guard let last = open.last else { return nil }
    return SyntaxHint((suspect ?? last).token, text, wanted: "}", "unclosed")
  }

  /// A token as Lua names it in its messages.
  private static func written(_ token: SurfaceToken, _ text: [UInt8]) -> String {
    String(decoding: text[token.range], as: UTF8.self)
  }
}
