/// Something that may be written at a place.
struct Offer {
  /// What kind of thing it is; the numbers of the protocol.
  enum Kind: Int {
    case field = 5, value = 12, keyword = 14, snippet = 15, reference = 18, constant = 21
    case property = 10, person = 6, function = 3
  }
  var label: String
  var kind: Kind
  /// One line beside it.
  var detail: String
  /// The help, as Markdown.
  var help: String
  /// What is written; the label where it is empty. `$0` is where one goes on writing.
  var text = ""
  /// What is replaced.
  var range: Range<Int>
  /// Other spellings by which it is found.
  var filter = ""
}

/// An entry of the outline.
struct Symbol {
  var name: String
  var detail: String
  /// The numbers of the protocol.
  var kind: Int
  var range: Range<Int>
  var selection: Range<Int>
  var children: [Symbol] = []
}

extension LanguageServer {
  func item(_ offer: Offer, number: Int, _ document: Document) -> JSONValue {
    let written = offer.text.isEmpty ? offer.label : offer.text
    let isSnippet = client.takesSnippets && written.contains("$0")
    let text =
      isSnippet
      ? written : written.replacing(" $0 ", with: " ").replacing("$0", with: "")
    let digits = "\(number)"
    return .members([
      "label": .text(offer.label), "kind": .number(offer.kind.rawValue),
      "detail": offer.detail.isEmpty ? nil : .text(offer.detail),
      "documentation": offer.help.isEmpty
        ? nil
        : .members([
          "kind": .text(client.showsMarkdown ? "markdown" : "plaintext"),
          "value": .text(client.showsMarkdown ? offer.help : Hover.plain(offer.help)),
        ]),
      // Editors sort by the alphabet of the labels unless they are told in which order these come.
      "sortText": .text(String(repeating: "0", count: max(0, 4 - digits.count)) + digits),
      "filterText": offer.filter.isEmpty ? nil : .text(offer.filter),
      "insertTextFormat": .number(isSnippet ? 2 : 1),
      "textEdit": .members([
        "range": range(offer.range, document.lines), "newText": .text(text),
      ]),
    ])
  }

  func nested(_ symbol: Symbol, _ document: Document) -> JSONValue {
    .members([
      "name": .text(symbol.name), "detail": .text(symbol.detail), "kind": .number(symbol.kind),
      "range": range(symbol.range, document.lines),
      "selectionRange": range(symbol.selection, document.lines),
      "children": symbol.children.isEmpty
        ? nil : .list(symbol.children.map { nested($0, document) }),
    ])
  }

  func flat(_ symbol: Symbol, _ container: String?, _ document: Document) -> [JSONValue] {
    let own = JSONValue.members([
      "name": .text(symbol.name), "kind": .number(symbol.kind),
      "location": .members([
        "uri": .text(document.uri), "range": range(symbol.range, document.lines),
      ]),
      "containerName": container.map(JSONValue.text),
    ])
    return [own] + symbol.children.flatMap { flat($0, symbol.name, document) }
  }
}
