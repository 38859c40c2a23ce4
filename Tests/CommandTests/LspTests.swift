import Foundation
import Testing

/// A conversation with `yishi lsp`, written down beforehand: what is sent, what comes back.
private struct Talk {
  private var input = Data()
  private var number = 0

  init(root: URL? = nil) {
    var params: [String: Any] = ["capabilities": [String: Any]()]
    if let root { params["rootUri"] = root.absoluteString }
    _ = ask("initialize", params)
    tell("initialized", [String: Any]())
  }

  mutating func tell(_ method: String, _ params: Any) {
    add(["jsonrpc": "2.0", "method": method, "params": params])
  }

  mutating func ask(_ method: String, _ params: Any) -> Int {
    number += 1
    add(["jsonrpc": "2.0", "id": number, "method": method, "params": params])
    return number
  }

  mutating func open(_ file: URL, _ text: String? = nil) throws {
    let text = try text ?? String(contentsOf: file, encoding: .utf8)
    let language = file.pathExtension == "lua" ? "lua" : "plaintext"
    tell(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": file.absoluteString, "languageId": language, "version": 1, "text": text,
        ] as [String: Any]
      ])
  }

  private mutating func add(_ message: [String: Any]) {
    guard let body = try? JSONSerialization.data(withJSONObject: message) else { return }
    input += Data("Content-Length: \(body.count)\r\n\r\n".utf8) + body
  }

  /// Says good-bye and gives all that came back; what is no message is a failure.
  mutating func end() throws -> (code: Int32, messages: [[String: Any]]) {
    _ = ask("shutdown", NSNull())
    tell("exit", NSNull())
    let result = try yishi("lsp", "--stdio", input: input)
    #expect(result.errors.isEmpty)
    var messages: [[String: Any]] = []
    var rest = Data(result.output.utf8)[...]
    while !rest.isEmpty {
      let head = try #require(rest.range(of: Data("\r\n\r\n".utf8)))
      let line = String(decoding: rest[..<head.lowerBound], as: UTF8.self)
      let length = try #require(Int(line.replacing("Content-Length: ", with: "")))
      let body = rest[head.upperBound..<head.upperBound + length]
      let message = try JSONSerialization.jsonObject(with: body) as? [String: Any]
      messages.append(try #require(message))
      rest = rest[(head.upperBound + length)...]
    }
    return (result.code, messages)
  }
}

private func diagnostics(_ messages: [[String: Any]], of file: URL) -> [[String: Any]]? {
  let own = messages.last { message in
    let params = message["params"] as? [String: Any]
    return message["method"] as? String == "textDocument/publishDiagnostics"
      && params?["uri"] as? String == file.absoluteString
  }
  return (own?["params"] as? [String: Any])?["diagnostics"] as? [[String: Any]]
}

@Suite("yishi lsp：编辑器的语言服务")
struct LspTests {
  private static let folder = Places.root.appendingPathComponent("examples/ditch")
  private static let records: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.sorted()
  }()

  @Test("查出的与 yishi validate 一样，一条不多一条不少", arguments: records)
  func sameAsValidate(_ name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    let lines = try yishi("validate", "--format", "one-line", file.path).output
      .split(separator: "\n")
    let expected = lines.compactMap { $0.split(separator: "[").last?.dropLast() }.map(String.init)
    var talk = Talk()
    try talk.open(file)
    let (code, messages) = try talk.end()
    #expect(code == 0)
    let found = try #require(diagnostics(messages, of: file))
    #expect(found.compactMap { $0["code"] as? String }.sorted() == expected.sorted())
  }

  @Test("开着没有存盘的脚本胜过磁盘上的，名册读案卷旁边的")
  func unsaved() throws {
    let file = Self.folder.appendingPathComponent("valid.txt")
    let script = Self.folder.appendingPathComponent("procedure.lua")
    let text = try String(contentsOf: script, encoding: .utf8)
    for (typed, isFound) in [(text, false), (text.replacing("\"2/3\"", with: "\"17/17\""), true)] {
      var talk = Talk()
      try talk.open(script, typed)
      try talk.open(file)
      let found = try #require(diagnostics(try talk.end().messages, of: file))
      #expect(found.contains { $0["code"] as? String == "quorum-not-met" } == isFound)
    }
  }

  @Test("打开的文件夹里的 procedures 也用得上，与在那里运行 validate 一样；没有打开的用不上")
  func root() throws {
    let folder = try scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["procedures", "records"] {
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
    }
    try """
    return procedure "晒谷场" { id = "threshing", version = "1",
      body "用场会" { kind = "consultative" }, step "排日子" { body = "用场会" } }
    """.write(
      to: folder.appendingPathComponent("procedures/a.lua"), atomically: true, encoding: .utf8)
    let file = folder.appendingPathComponent("records/a.txt")
    for (root, isKnown) in [(folder, true), (nil, false)] {
      var talk = Talk(root: root)
      try talk.open(file, "秋收  议事案卷\n程序：晒谷场@1\n范围：单次会议\n")
      let found = try #require(diagnostics(try talk.end().messages, of: file))
      #expect(found.contains { $0["code"] as? String == "procedure-unknown" } != isKnown)
    }
  }

  @Test("输入断了、没有道别就走的，退出码是 1；帮助说得清")
  func ends() throws {
    #expect(try yishi("lsp", input: Data()).code == 1)
    #expect(try yishi("lsp", input: Data("Content-Length: 10\r\n\r\n{".utf8)).code == 1)
    #expect(try yishi("lsp", "--help").output.contains("--stdio"))
    #expect(try yishi("lsp", "--help", "--language", "en").output.contains("language server"))
  }
}
