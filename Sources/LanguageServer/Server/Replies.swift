/// Requests that are answered once the server runs.
extension LanguageServer {
  mutating func reply(to message: Message) throws(Failure) -> JSONValue {
    let params = message.params
    switch message.method {
    case "textDocument/hover", "textDocument/completion", "textDocument/definition":
      guard let uri = params["textDocument"]["uri"].text,
        let position = Document.position(params["position"])
      else { throw .invalidParams }
      guard let document = documents[uri] else { return .null }
      let offset = document.lines.offset(of: position, encoding)
      switch message.method {
      case "textDocument/hover": return hover(document, at: offset)
      case "textDocument/completion": return completion(document, at: offset)
      default: return definition(document, at: offset)
      }
    case "textDocument/documentSymbol", "textDocument/formatting", "textDocument/codeAction":
      guard let uri = params["textDocument"]["uri"].text else { throw .invalidParams }
      guard let document = documents[uri] else { return .null }
      switch message.method {
      case "textDocument/documentSymbol": return symbols(document)
      case "textDocument/formatting": return formatting(document)
      default: return try codeActions(document, params)
      }
    default: throw .methodNotFound
    }
  }

  private mutating func hover(_ document: Document, at offset: Int) -> JSONValue {
    let found =
      switch document.kind {
      case .script: scriptHover(document, at: offset)
      case .record: recordHover(document, at: offset)
      case .other: Hover?.none
      }
    guard let found, !found.parts.isEmpty else { return .null }
    let text = found.parts.joined(separator: "\n\n---\n\n")
    let shown = client.showsMarkdown ? text : Hover.plain(text)
    return .members([
      "contents": .members([
        "kind": .text(client.showsMarkdown ? "markdown" : "plaintext"), "value": .text(shown),
      ]),
      "range": found.range.map { range($0, document.lines) },
    ])
  }

  private mutating func completion(_ document: Document, at offset: Int) -> JSONValue {
    let items =
      switch document.kind {
      case .script: scriptCompletion(document, at: offset)
      case .record: recordCompletion(document, at: offset)
      case .other: [Offer]()
      }
    return .members([
      "isIncomplete": .flag(false),
      "items": .list(items.enumerated().map { item($1, number: $0, document) }),
    ])
  }

  private mutating func definition(_ document: Document, at offset: Int) -> JSONValue {
    let places =
      switch document.kind {
      case .script: scriptDefinition(document, at: offset)
      case .record: recordDefinition(document, at: offset)
      case .other: [JSONValue]()
      }
    return places.isEmpty ? .null : .list(places)
  }

  private mutating func symbols(_ document: Document) -> JSONValue {
    let symbols =
      switch document.kind {
      case .script: scriptSymbols(document)
      case .record: recordSymbols(document)
      case .other: [Symbol]()
      }
    if client.nestsSymbols {
      return .list(symbols.map { nested($0, document) })
    }
    return .list(symbols.flatMap { flat($0, nil, document) })
  }
}

/// What is shown over a place, as Markdown.
struct Hover {
  var parts: [String]
  var range: Range<Int>?

  /// Markdown without its marks, for editors that show plain text.
  static func plain(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") || line == "---" { continue }
      for sign in line {
        if sign == "\\", !isEscaped {
          isEscaped = true
          continue
        }
        if isEscaped || (sign != "*" && sign != "`") { result.append(sign) }
        isEscaped = false
      }
      result.append("\n")
    }
    return result
  }
}
