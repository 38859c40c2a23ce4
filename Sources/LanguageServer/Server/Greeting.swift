import Reporting

/// What the editor says it can do, as far as it matters here.
struct ClientAbilities: Sendable {
  var showsMarkdown = true
  var takesSnippets = false
  var nestsSymbols = false
  var takesCodeActions = true
  var watchesFiles = false
}

extension LanguageServer {
  /// Takes what the editor says of itself.
  mutating func greet(_ params: JSONValue) {
    let asked = params["initializationOptions"]["language"].text ?? params["locale"].text ?? ""
    texts.language = asked.lowercased().hasPrefix("en") ? .english : .chinese
    let abilities = params["capabilities"]
    let text = abilities["textDocument"]
    if abilities["general"]["positionEncodings"].list.contains(.text("utf-8")) { encoding = .utf8 }
    let formats = text["hover"]["contentFormat"].list
    client.showsMarkdown = formats.isEmpty || formats.contains(.text("markdown"))
    client.takesSnippets = text["completion"]["completionItem"]["snippetSupport"].flag ?? false
    client.nestsSymbols =
      text["documentSymbol"]["hierarchicalDocumentSymbolSupport"].flag ?? false
    client.watchesFiles =
      abilities["workspace"]["didChangeWatchedFiles"]["dynamicRegistration"].flag ?? false
    roots = params["workspaceFolders"].list.compactMap { $0["uri"].text }
      .compactMap(DocumentURI.path)
    if roots.isEmpty {
      roots = [params["rootUri"].text.flatMap(DocumentURI.path) ?? params["rootPath"].text]
        .compactMap { $0 }.filter { $0.hasPrefix("/") }
    }
  }

  /// What the server can do.
  var capabilities: JSONValue {
    .members([
      "positionEncoding": .text(encoding.rawValue),
      "textDocumentSync": .members([
        "openClose": .flag(true), "change": .number(2),
        "save": .members(["includeText": .flag(false)]),
      ]),
      "hoverProvider": .flag(true),
      "completionProvider": .members([
        "triggerCharacters": .list(
          ["\"", "“", ".", "【", "：", ":", "；", "、"].map(JSONValue.text))
      ]),
      "definitionProvider": .flag(true),
      "documentSymbolProvider": .flag(true),
      "documentFormattingProvider": .flag(true),
      "codeActionProvider": .members(["codeActionKinds": .list([.text("quickfix")])]),
    ])
  }

  /// Asks to be told when scripts and rosters change on the disk, where the editor can tell.
  mutating func register() {
    guard client.watchesFiles else { return }
    let watchers = ["**/*.lua", "**/*.csv"].map { pattern in
      JSONValue.members(["globPattern": .text(pattern)])
    }
    send(
      Outgoing.request(
        "client/registerCapability", id: "yishi-watch",
        .members([
          "registrations": .list([
            .members([
              "id": .text("yishi-watch"), "method": .text("workspace/didChangeWatchedFiles"),
              "registerOptions": .members(["watchers": .list(watchers)]),
            ])
          ])
        ])))
  }
}
