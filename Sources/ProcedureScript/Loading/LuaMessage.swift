/// A message of Lua's taken apart, so that its parts can be told in any language.
struct LuaMessage {
  private let text: String
  private let quoted: [(before: String, text: String, after: String)]

  init(_ text: String) {
    self.text = text
    let pieces = text.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    quoted =
      pieces.count < 3
      ? []
      : stride(from: 1, to: pieces.count - 1, by: 2).map {
        (pieces[$0 - 1], pieces[$0], pieces[$0 + 1])
      }
  }

  // MARK: Syntax

  /// What stands where the reading stopped.
  var found: String? {
    quoted.last { $0.before.hasSuffix("near ") }?.text
      ?? (wanted == nil ? quoted.first?.text : nil)
  }

  /// What should have stood there.
  var wanted: String? { quoted.first { $0.after.hasPrefix(" expected") }?.text }

  /// The line of the bracket or block that is not closed.
  var openedLine: Int? {
    guard text.contains("to close"), let range = last("at line ") else { return nil }
    return Int(text[range...].prefix { $0.isNumber })
  }

  /// A stable name for mistakes that are not about one piece.
  var syntaxReason: String? {
    if text.contains("unfinished string") { return "unfinished-string" }
    if text.contains("no visible label") { return "unknown-label" }
    return text.hasSuffix("near <eof>") ? "end-of-file" : nil
  }

  // MARK: Run-time errors

  /// A stable name of what was attempted; `nil` for the author's own words.
  var action: String? {
    if let known = actions.first(where: { text.contains("attempt to " + $0.text) }) {
      return known.slug
    }
    if text.hasPrefix("bad argument") { return "bad-argument" }
    return text.hasPrefix("(the error is a ") ? "error-without-text" : nil
  }

  /// The name it was attempted on.
  var name: String? { quoted.first?.text }

  /// The error in names and signs: `x = nil`; the author's own words as they are.
  var told: String {
    guard let action else { return text }
    for kind in ["nil", "boolean", "number", "string", "table", "function", "userdata"]
    where text.contains("a \(kind) value") {
      return "\(name ?? action) = \(kind)"
    }
    return name.map { "\(action) \($0)" } ?? action
  }

  private func last(_ lead: String) -> String.Index? {
    var found: String.Index?
    var index = text.startIndex
    while index < text.endIndex {
      if text[index...].hasPrefix(lead) { found = text.index(index, offsetBy: lead.count) }
      index = text.index(after: index)
    }
    return found
  }
}

private let actions: [(text: String, slug: String)] = [
  ("call", "call"), ("index", "index"), ("perform arithmetic", "arithmetic"),
  ("compare", "compare"), ("concatenate", "concatenate"), ("get length", "length"),
]
