import Testing

@testable import LanguageServer

@Suite("语言服务：排整齐与改正")
struct EditTests {
  /// A text after the edits of an answer.
  private func applied(_ edits: [JSONValue], to text: String) -> String {
    var document = Document(uri: "file:///a", language: "yishi", version: 1, text: text)
    for edit in edits.reversed() {
      let change = JSONValue.members(["range": edit["range"], "text": edit["newText"]])
      let isApplied = document.apply(change, .utf16)
      #expect(isApplied)
    }
    return String(decoding: document.lines.bytes, as: UTF8.self)
  }

  private func format(_ name: String, _ text: String) -> [JSONValue] {
    let client = Client()
    client.open(name, text)
    return client.ask(
      "textDocument/formatting",
      .members(["textDocument": .members(["uri": .text(client.uri(name))])])
    ).list
  }

  @Test("案卷排整齐与 fmt 一样，行尾的样子不变；整齐的没有可改的")
  func records() {
    let text = "甲  议事案卷\r\n程序:五步七规@2026.1\r\n地点:村口(现场)\r\n\r\n\r\n"
    let edits = format("a.txt", text)
    let tidied = "甲  议事案卷\r\n程序：五步七规@2026.1\r\n地点：村口（现场）\r\n"
    #expect(applied(edits, to: text) == tidied)
    #expect(format("a.txt", tidied).isEmpty)
  }

  @Test("脚本的全角标点和缩进排整齐，字面都不动")
  func scripts() {
    let text = "return procedure \"a\" {\nid = \"a\"， version = \"，\",\n}\n"
    let edits = format("a.lua", text)
    #expect(
      applied(edits, to: text) == "return procedure \"a\" {\n  id = \"a\", version = \"，\",\n}\n")
  }

  private func actions(_ name: String, _ text: String, only: String? = nil) -> [JSONValue] {
    let client = Client()
    client.open(name, text)
    let last = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    return client.ask(
      "textDocument/codeAction",
      .members([
        "textDocument": .members(["uri": .text(client.uri(name))]),
        "range": .members([
          "start": Client.json(Position(line: 0, character: 0)),
          "end": Client.json(Position(line: last, character: 0)),
        ]),
        "context": .members(["only": only.map { .list([.text($0)]) }]),
      ])
    ).list
  }

  @Test("“是不是”的，一按就改成；照改以后就没有了")
  func suggestions() throws {
    let text =
      "return procedure \"a\" {\n  id = \"a\", version = \"1\",\n  body \"会\" { knd = \"binding\" },\n}\n"
    let action = try #require(actions("a.lua", text).first)
    #expect(action["title"].text == "改成“kind”")
    guard case .object(let changes) = action["edit"]["changes"] else {
      Issue.record("no changes")
      return
    }
    let mended = applied(changes.first?.value.list ?? [], to: text)
    #expect(mended == text.replacingFirst("knd", with: "kind"))
    #expect(actions("a.lua", mended).isEmpty)
    #expect(actions("a.lua", text, only: "refactor").isEmpty)
    #expect(!actions("a.lua", text, only: "quickfix").isEmpty)
  }

  @Test("案卷里写错的键、标签也改得；全角标点给一个排整齐")
  func records2() {
    let titles = actions("a.txt", "甲  议事案卷\n程序：五步七规@2026.1\n编好：3\n2026年3月14日 会义：一\n")
      .compactMap { $0["title"].text }
    #expect(titles == ["改成“编号”", "改成“会议”"])
    let wide = actions("a.lua", "return procedure \"a\" { id = \"a\"， version = \"1\" }\n")
    #expect(wide.contains { $0["title"].text?.hasPrefix("排整齐") ?? false })
  }
}
