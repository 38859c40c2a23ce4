import Minutes
import ProcedureScript
import Reporting

/// Open texts: kept as the editor has them, and examined when there is time.
extension LanguageServer {
  /// Takes a notification about texts.
  mutating func notice(_ message: Message) {
    let params = message.params
    let uri = params["textDocument"]["uri"].text
    switch message.method {
    case "textDocument/didOpen":
      let item = params["textDocument"]
      guard let uri, let text = item["text"].text else { return }
      if documents[uri] == nil { order.append(uri) }
      let isTooLarge = text.utf8.count > Document.largest
      documents[uri] = Document(
        uri: uri, language: item["languageId"].text ?? "", version: item["version"].number,
        text: isTooLarge ? "" : text)
      changed(uri)
    case "textDocument/didChange":
      guard let uri, var document = documents[uri] else { return }
      // Taken out, so that a change does not copy the text.
      documents[uri] = nil
      document.version = params["textDocument"]["version"].number ?? document.version
      for change in params["contentChanges"].list { _ = document.apply(change, encoding) }
      documents[uri] = document
      changed(uri)
    case "textDocument/didClose":
      guard let uri, documents[uri] != nil else { return }
      let hadFindings = documents[uri]?.published.map { $0 != .list([]) } ?? false
      changed(uri)
      documents[uri] = nil
      order.removeAll { $0 == uri }
      (examined[uri], sights[uri]) = (nil, nil)
      if hadFindings { publish(.list([]), of: uri, version: nil) }
    case "textDocument/didSave", "workspace/didChangeWatchedFiles": unsettle { _ in true }
    case "workspace/didChangeConfiguration":
      guard let asked = params["settings"]["yishi"]["language"].text else { return }
      texts.language = asked.lowercased().hasPrefix("en") ? .english : .chinese
      unsettle { _ in true }
    default: break
    }
  }

  /// A text has changed: what was made of it no longer holds, nor of the texts that lean on it.
  private mutating func changed(_ uri: String) {
    (examined[uri], sights[uri]) = (nil, nil)
    guard let document = documents[uri] else { return }
    let kind = document.kind
    unsettle { other in
      if other.uri == uri { return true }
      switch kind {
      case .script: return true
      case .other: return other.kind == .record
      case .record: return false
      }
    }
  }

  private mutating func unsettle(where isMeant: (Document) -> Bool) {
    for uri in order {
      guard let document = documents[uri], isMeant(document) else { continue }
      documents[uri]?.isSettled = false
      examined[uri] = nil
    }
  }

  /// Examines one text that has changed and tells what was found; `false` when there is none.
  mutating func settleOne() -> Bool {
    guard let uri = order.first(where: { documents[$0].map { !$0.isSettled } ?? false }) else {
      return false
    }
    documents[uri]?.isSettled = true
    guard let document = documents[uri] else { return true }
    let findings = diagnostics(of: document)
    if documents[uri]?.published != findings {
      documents[uri]?.published = findings
      publish(findings, of: uri, version: document.version)
    }
    return true
  }

  private mutating func publish(_ findings: JSONValue, of uri: String, version: Int?) {
    send(
      Outgoing.notification(
        "textDocument/publishDiagnostics",
        .members([
          "uri": .text(uri), "version": version.map(JSONValue.number), "diagnostics": findings,
        ])))
  }

  /// What came of examining an open text, as it stands now; `nil` for one that is neither.
  mutating func examination(of document: Document) -> Examined? {
    if let known = examined[document.uri] { return known }
    let examinee = Examinee(
      path: document.path, folder: document.isFile ? Self.folder(of: document.path) : nil,
      root: roots.filter { document.path.hasPrefix($0 + "/") }.max { $0.count < $1.count },
      open: Dictionary(
        order.compactMap { documents[$0] }.map { ($0.path, $0.lines.bytes) },
        uniquingKeysWith: { _, last in last }))
    let result: Examined
    switch document.kind {
    case .script: result = examiner.script(examinee)
    case .record: result = examiner.record(examinee)
    case .other: return nil
    }
    examined[document.uri] = result
    return result
  }

  /// What stands where in an open script.
  mutating func sight(of document: Document) -> ScriptSight {
    if let known = sights[document.uri] { return known }
    let sight = ScriptSight(document.lines.bytes)
    sights[document.uri] = sight
    return sight
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return "/" }
    return String(path[..<slash])
  }
}
