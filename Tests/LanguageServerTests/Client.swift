import Deliberation
import Minutes
import ProcedureScript
import Reporting
import SourceText
import Yishi

@testable import LanguageServer

/// An editor in the same process: texts by name in one folder, some of them open.
final class Client {
  var server: LanguageServer
  /// What was published last, by name.
  var findings: [String: [JSONValue]] = [:]
  /// Everything that came, in order.
  var heard: [JSONValue] = []
  private var number = 0

  static let folder = "file:///%E8%AE%AE%E4%BA%8B/"

  /// An editor that has greeted the server, with files on its disk.
  init(
    disk: [String: String] = [:], options: JSONValue = .null, capabilities: JSONValue = .null,
    locale: String? = nil, greets: Bool = true
  ) {
    server = LanguageServer(.inMemory(disk), version: "0")
    guard greets else { return }
    _ = ask(
      "initialize",
      .members([
        "initializationOptions": options, "capabilities": capabilities,
        "locale": locale.map(JSONValue.text),
      ]))
    tell("initialized")
  }

  // MARK: Messages

  func feed(_ message: JSONValue) { server.take(Frames.framed(message.bytes)) }

  /// Lets the server work until there is nothing to do.
  func run() {
    while let bytes = server.work() {
      var frames = Frames()
      frames.take(bytes)
      while case .message(let body)? = frames.next() {
        guard let message = JSONReader.read(body) else { continue }
        heard.append(message)
        if message["method"].text == "textDocument/publishDiagnostics",
          let uri = message["params"]["uri"].text
        {
          findings[name(uri)] = message["params"]["diagnostics"].list
        }
      }
    }
  }

  func tell(_ method: String, _ params: JSONValue = .null) {
    feed(.members(["jsonrpc": .text("2.0"), "method": .text(method), "params": params]))
    run()
  }

  /// The whole answer to a request.
  func answer(_ method: String, _ params: JSONValue = .null) -> JSONValue {
    number += 1
    let id = JSONValue.number(number)
    feed(
      .members([
        "jsonrpc": .text("2.0"), "id": id, "method": .text(method), "params": params,
      ]))
    run()
    return heard.last { $0["id"] == id } ?? .null
  }

  func ask(_ method: String, _ params: JSONValue = .null) -> JSONValue {
    answer(method, params)["result"]
  }

  // MARK: Texts

  func uri(_ name: String) -> String { Self.folder + DocumentURI.uri("/" + name).dropFirst(8) }

  private func name(_ uri: String) -> String {
    DocumentURI.path(uri)?.split(separator: "/").last.map(String.init) ?? uri
  }

  /// Opens a text; a ‸ in it is left out, and is where the cursor stands.
  @discardableResult
  func open(_ name: String, _ text: String, language: String? = nil) -> Position {
    let parts = text.split(separator: "‸", maxSplits: 1, omittingEmptySubsequences: false)
    let before = String(parts[0])
    tell(
      "textDocument/didOpen",
      .members([
        "textDocument": .members([
          "uri": .text(uri(name)),
          "languageId": .text(language ?? (name.hasSuffix(".lua") ? "lua" : "plaintext")),
          "version": .number(1), "text": .text(parts.joined()),
        ])
      ]))
    let lines = TextLines(Array(before.utf8))
    return lines.position(of: before.utf8.count, server.encoding)
  }

  func change(_ name: String, _ text: String) {
    tell(
      "textDocument/didChange",
      .members([
        "textDocument": .members(["uri": .text(uri(name)), "version": .number(2)]),
        "contentChanges": .list([.members(["text": .text(text)])]),
      ]))
  }

  func at(_ name: String, _ position: Position) -> JSONValue {
    .members([
      "textDocument": .members(["uri": .text(uri(name))]), "position": Self.json(position),
    ])
  }

  static func json(_ position: Position) -> JSONValue {
    .members(["line": .number(position.line), "character": .number(position.character)])
  }

  // MARK: What an editor asks for

  /// The ids of what was found in a text.
  func ids(_ name: String) -> [String] { (findings[name] ?? []).compactMap { $0["code"].text } }

  /// What is shown over the ‸ of a text.
  func hover(_ name: String, _ text: String) -> String {
    let position = open(name, text)
    return ask("textDocument/hover", at(name, position))["contents"]["value"].text ?? ""
  }

  /// What may be written at the ‸ of a text.
  func offers(_ name: String, _ text: String) -> [String] {
    let position = open(name, text)
    return ask("textDocument/completion", at(name, position))["items"].list
      .compactMap { $0["label"].text }
  }

  /// The lines, from 0, to which the ‸ of a text leads.
  func leads(_ name: String, _ text: String) -> [String] {
    let position = open(name, text)
    return ask("textDocument/definition", at(name, position)).list.map { place in
      "\(self.name(place["uri"].text ?? "")):\(place["range"]["start"]["line"].number ?? -1)"
    }
  }
}

extension Examiner {
  /// Examines texts of one folder that is held in memory.
  static func inMemory(_ disk: [String: String]) -> Examiner {
    @Sendable func office(_ examinee: Examinee) -> Office {
      var office = Office()
      var texts = Dictionary(
        uniqueKeysWithValues: disk.map { ("/议事/" + $0.key, Array($0.value.utf8)) })
      texts.merge(examinee.open) { $1 }
      for (path, bytes) in texts.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".lua") {
        office.add(script: bytes, name: path)
      }
      return office
    }
    @Sendable func text(_ path: String, _ examinee: Examinee) -> [UInt8]? {
      examinee.open[path] ?? disk[String(path.dropFirst("/议事/".count))].map { Array($0.utf8) }
    }
    return Examiner(
      script: { examinee in
        var (office, examined) = (office(examinee), Examined())
        let procedure = office.load(
          script: text(examinee.path, examinee) ?? [], name: examinee.path)
        examined.procedure = procedure
        examined.findings = procedure.findings
        examined.procedures = office.procedureNames.flatMap { name in
          office.versions(of: name).map { "\(name)@\($0)" }
        }
        examined.sources = office.sources
        examined.law = office.law
        return examined
      },
      record: { examinee in
        var (office, examined) = (office(examinee), Examined())
        let reading = office.read(
          record: text(examinee.path, examinee) ?? [], name: examinee.path
        ) { name in text("/议事/" + name, examinee).map { ($0, "/议事/" + name) } }
        let examination = office.examine(reading)
        examined.record = reading.record
        examined.judgement = examination.judgement
        examined.findings = examination.judgement.findings
        examined.procedure = reading.record.flatMap { office.procedure(for: $0) }
        if let fault = examination.fault {
          examined.faults = [ProcedureReport(file: "", plan: fault.plan, findings: fault.findings)]
        }
        examined.procedures = office.procedureNames.flatMap { name in
          office.versions(of: name).map { "\(name)@\($0)" }
        }
        examined.rosters = disk.keys.filter { $0.hasSuffix(".csv") }.sorted()
        examined.sources = office.sources
        examined.law = office.law
        return examined
      },
      law: {
        var office = Office()
        return office.allLaw()
      })
  }
}
