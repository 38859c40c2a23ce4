import SourceText

/// Where the calls of a script stand, and the keys in their tables, read from the text Lua is
/// given.
///
/// Lua tells a host function only the line of its call. Calls of one word on one line end in the
/// order in which they run, so the n-th call heard from a line is the n-th that ends in the text.
struct ScriptOutline: Sendable {
  /// One call of a word.
  struct Call: Sendable {
    /// The word as Lua sees it.
    var word: String
    var wordRange: Range<Int>
    var line: Int
    /// The string between the word and its table, or the only argument.
    var name: String?
    var nameRange: Range<Int>?
    /// The entries of the table; empty where the call has none.
    var entries: [Entry] = []
    var hasTable = false
    /// The offset behind its last piece; orders calls as they run.
    var end: Int
  }

  /// One entry of a table.
  struct Entry: Sendable {
    /// The key, for `key = …` and `["key"] = …`.
    var key: String?
    var keyRange: Range<Int>?
    var valueRange: Range<Int>
  }

  private(set) var calls: [Call] = []
  private var byLine: [LineKey: [Int]] = [:]

  private struct LineKey: Hashable {
    var word: String
    var line: Int
  }

  /// Reads the rewritten bytes of a script.
  init(_ bytes: [UInt8]) {
    var scanner = OutlineScanner(bytes)
    calls = scanner.scan()
    for (index, call) in calls.enumerated() {
      byLine[LineKey(word: call.word, line: call.line), default: []].append(index)
    }
  }

  /// The call of a word on a line that runs as the `turn`-th from there, counted from 0; where its
  /// name is known, calls of another name do not count.
  func call(_ word: String, line: Int, name: String?, turn: Int) -> Call? {
    let here = (byLine[LineKey(word: word, line: line)] ?? []).map { calls[$0] }
    let named = name.map { name in here.filter { $0.name == name } } ?? here
    let fitting = named.isEmpty ? here : named
    guard !fitting.isEmpty else {
      guard let name else { return nil }
      return calls.first { $0.word == word && $0.name == name }
    }
    return fitting[turn % fitting.count]
  }
}
