import SourceText

/// Where the names, keys and strings of a script stand, for a host that knows only lines.
///
/// Lua tells the line of a call, not of the keys in its table; this finds the misspelt key itself.
/// Names are found by either spelling, the author's or the English one. Of several, the first in the
/// order of the script is given.
public struct SurfaceIndex: Sendable {
  private struct Entry: Sendable {
    var token: Int
    var range: Range<Int>
    var line: Int
    /// The `{` in which it stands directly; -1 for none.
    var constructor: Int
  }

  private let source: SourceText
  private let file: Int32
  private var tokens: [SurfaceToken]
  /// The code pieces, and for each `{` among them its `}`.
  private var code: [Int] = []
  private var positions: [Int: Int] = [:]
  private var closers: [Int: Int] = [:]
  private var keys: [String: [Entry]] = [:]
  private var strings: [String: [Entry]] = [:]
  private var words: [String: [Entry]] = [:]

  /// Reads a script; places carry the number `file`.
  public init(_ source: SourceText, file: Int32 = 0, dictionary: SurfaceDictionary = .empty) {
    self.source = source
    self.file = file
    tokens = SurfaceLexer.tokens(of: source.bytes)
    code = tokens.indices.filter { tokens[$0].isCode }
    let roles = SurfaceRoles(tokens) { dictionary.english($0, .global) }
    var open: [Int] = []
    for (position, index) in code.enumerated() {
      let token = tokens[index]
      positions[index] = position
      if token.isSymbol("{") { open.append(index) }
      if token.isSymbol("}"), let opener = open.popLast() { closers[opener] = index }
      let entry = Entry(
        token: index, range: token.range,
        line: source.lineNumber(atOffset: token.range.lowerBound),
        constructor: roles.constructors[index])
      if token.kind == .name {
        let role = roles.roles[index] ?? .global
        let spellings = [token.text, dictionary.english(token.text, role)].compactMap { $0 }
        for name in spellings {
          if role == .key {
            keys[name, default: []].append(entry)
          } else {
            words[name, default: []].append(entry)
          }
        }
      } else if token.kind == .string || token.kind == .foreignString {
        let value = stringValue(of: source.bytes, token)
        strings[value, default: []].append(entry)
        if let key = bracketKey(position) {
          let entry = Entry(
            token: index, range: token.range, line: entry.line,
            constructor: roles.constructors[key])
          keys[value, default: []].append(entry)
        }
      }
    }
  }

  /// The place of a key in a table, `quorum =` or `["quorum"] =`, on lines from `fromLine` to
  /// `toLine`, both taken in; of the latter form the place is that of the string.
  public func findKey(_ key: String, fromLine: Int, toLine: Int) -> Place? {
    find(keys[key], fromLine, toLine).map { place($0) }
  }

  /// The place of a string with exactly this content, quotes included in the place.
  public func findString(_ content: String, fromLine: Int, toLine: Int) -> Place? {
    find(strings[content], fromLine, toLine).map { place($0) }
  }

  /// The place of the first call of a word on a line: the word before `"`, `{` or `(`.
  public func findCall(_ word: String, line: Int) -> Place? {
    call(word, line: line).map { place($0) }
  }

  /// The lines of the first call of a word on a line, from the word to the end of its table.
  public func lines(ofCall word: String, line: Int) -> ClosedRange<Int>? {
    guard let entry = call(word, line: line) else { return nil }
    guard let opener = table(of: entry), let closer = closers[opener] else {
      return entry.line...entry.line
    }
    let last = source.lineNumber(atOffset: tokens[closer].range.lowerBound)
    return entry.line...max(entry.line, last)
  }

  /// The place of a key that stands directly in the table of a call; keys of tables inside it do not
  /// count.
  public func findKey(_ key: String, inCall word: String, line: Int) -> Place? {
    guard let entry = call(word, line: line), let opener = table(of: entry) else { return nil }
    return keys[key]?.first { $0.constructor == opener }.map { place($0) }
  }

  /// The place of the text that stands at an offset, from there to the end of its piece.
  public func place(atOffset offset: Int) -> Place? {
    guard let token = tokens.last(where: { $0.range.lowerBound <= offset }),
      token.range.contains(offset)
    else { return nil }
    return source.place(file: file, range: token.range)
  }

  // MARK: Looking

  private func find(_ entries: [Entry]?, _ fromLine: Int, _ toLine: Int) -> Entry? {
    guard let entries else { return nil }
    var low = 0
    var high = entries.count
    while low < high {
      let middle = low + (high - low) / 2
      if entries[middle].line < fromLine { low = middle + 1 } else { high = middle }
    }
    guard low < entries.count, entries[low].line <= toLine else { return nil }
    return entries[low]
  }

  private func call(_ word: String, line: Int) -> Entry? {
    words[word]?.first { entry in
      guard entry.line == line, let next = token(after: entry.token) else { return false }
      return isArgument(tokens[next])
    }
  }

  private func isArgument(_ token: SurfaceToken) -> Bool {
    token.kind == .string || token.kind == .foreignString || token.isSymbol("{")
      || token.isSymbol("(")
  }

  /// The `{` of a call: `word {`, `word "…" {` or `word( {`.
  private func table(of entry: Entry) -> Int? {
    var next = token(after: entry.token)
    for _ in 0..<3 {
      guard let index = next else { return nil }
      if tokens[index].isSymbol("{") { return index }
      guard isArgument(tokens[index]) || tokens[index].isSymbol(",") else { return nil }
      next = token(after: index)
    }
    guard let index = next, tokens[index].isSymbol("{") else { return nil }
    return index
  }

  private func token(after index: Int) -> Int? {
    guard let position = positions[index], position + 1 < code.count else { return nil }
    return code[position + 1]
  }

  /// The `[` of `["…"] =` around the string at a position.
  private func bracketKey(_ position: Int) -> Int? {
    guard position > 0, position + 2 < code.count, tokens[code[position - 1]].isSymbol("["),
      tokens[code[position + 1]].isSymbol("]"), tokens[code[position + 2]].isSymbol("=")
    else { return nil }
    return code[position - 1]
  }

  private func place(_ entry: Entry) -> Place { source.place(file: file, range: entry.range) }
}
