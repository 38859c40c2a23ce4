import ProcedureScript
import Testing

@testable import LanguageServer

/// A procedure of a kind that ships nowhere: who looks after old trees.
private let trees = """
  return procedure "古树认养" {
    id = "old-trees", version = "2026.1",
    param "名单公示天数" { kind = "integer", about = "名单公示多少天" },
    body "树木理事会" { kind = "consultative", aliases = { "理事会" } },
    step "选树" {
      body = "树木理事会", pass = more_than { "1/2", of = "present" },
    },
    disclose "公示名单" { what = "名单", after = "选树", keep = days { param "名单公示天数" } },
    step "认养" { body = "理事会", after = "公示名单" },
  }
  """

@Suite("语言服务：脚本")
struct ScriptTests {
  private func put(_ mark: String, behind text: String, in script: String = trees) -> String {
    script.replacingFirst(text, with: text + mark)
  }

  @Test("写错的马上标出来，改对了就没有了；参数没有定只是提示")
  func diagnostics() throws {
    let client = Client()
    client.open("a.lua", trees.replacingFirst("after = \"选树\"", with: "after = \"选数\""))
    #expect(client.ids("a.lua").contains("unknown-name"))
    let finding = try #require(
      client.findings["a.lua"]?.first { $0["code"].text == "unknown-name" })
    #expect(finding["severity"].number == 1)
    #expect(finding["range"]["start"]["line"].number == 7)
    client.change("a.lua", trees)
    #expect(client.ids("a.lua") == ["no-objection-path", "parameter-unbound"])
    let severities = client.findings["a.lua"]?.compactMap { $0["severity"].number }
    #expect(severities?.allSatisfy { $0 >= 2 } ?? false)
  }

  @Test("关了文件，标的都撤掉；说明文件不当脚本看")
  func closing() {
    let client = Client()
    client.open("a.lua", "return nil")
    #expect(!client.ids("a.lua").isEmpty)
    client.tell(
      "textDocument/didClose",
      .members(["textDocument": .members(["uri": .text(client.uri("a.lua"))])]))
    #expect(client.ids("a.lua").isEmpty)
    client.open("b.d.lua", "---@meta\nfunction x() end")
    #expect(client.ids("b.d.lua").isEmpty)
  }

  @Test(
    "词、键、选项、名称、字段，停在上面都有说明",
    arguments: [
      ("more_than", "超过"), ("of", "分母"), ("\"present", "实到"), ("after = \"选", "步骤"),
      ("days", "日历日"), ("param \"名单公示", "名单公示多少天"),
    ])
  func hover(_ place: (String, String)) {
    let client = Client()
    #expect(client.hover("a.lua", put("‸", behind: place.0)).contains(place.1))
  }

  @Test("法条的键：条文、起止的日子、数字")
  func law() {
    let client = Client()
    let text =
      "return procedure \"a\" { body \"b\" { quorum = law \"village.repre‸sentatives.quorum\" } }"
    let help = client.hover("a.lua", text)
    #expect(help.contains("村民委员会组织法") && help.contains("第") && help.contains("三分之二"))
    let offers = client.offers(
      "a.lua", "return procedure \"a\" { body \"b\" { quorum = law \"‸\" } }")
    #expect(offers.contains("village.representatives.quorum"))
    #expect(
      client.hover("a.lua", "return procedure \"a\" { body \"b\" { quorum = law \"no.su‸ch\" } }")
        .isEmpty == false)
  }

  @Test("只补还没有写的键；两种写法各补各的")
  func keys() {
    let client = Client()
    let english = client.offers("a.lua", put("\n    ‸", behind: "of = \"present\" },"))
    #expect(english.contains("notice") && english.contains("quorum"))
    #expect(!english.contains("body") && !english.contains("pass") && !english.contains("通知"))
    let chinese = client.offers(
      "b.lua", "return 程序 \"晒谷场\" { 编号 = \"a\", 版本 = \"1\",\n 步骤 \"排日子\" { 机构 = \"用场会\", ‸ } }")
    #expect(chinese.contains("法定人数") && !chinese.contains("机构") && !chinese.contains("quorum"))
    let both = client.offers("c.lua", "‸")
    #expect(both.contains("程序") && both.contains("procedure"))
    let other = client.offers("b.lua", "return 程序 \"晒谷场\" { 步骤 \"排日子\" { quo‸ } }")
    #expect(other.contains("quorum"))
  }

  @Test("引号里补选项和本脚本里的名称，别的种类的名称不补")
  func names() {
    let client = Client()
    #expect(client.offers("a.lua", put("‸", behind: "of = \"")).contains("members"))
    #expect(client.offers("a.lua", put("‸", behind: "after = \"")) == ["选树", "认养"])
    #expect(client.offers("a.lua", put("‸", behind: "body = \"")) == ["树木理事会", "理事会"])
    #expect(client.offers("a.lua", put("‸", behind: "days { param \"")) == ["名单公示天数"])
    #expect(client.offers("a.lua", put("‸", behind: "what = \"")).isEmpty)
  }

  @Test("函数里补的是它看得到的字段；注释里什么也不补")
  func fields() {
    let client = Client()
    let rule =
      "return procedure \"a\" { rule \"r\" { over = \"speech\", check = function(s) return s.‸ end } }"
    let offers = client.offers("a.lua", rule)
    #expect(offers.contains("minutes") && !offers.contains("favour"))
    #expect(client.offers("a.lua", "-- procedure ‸").isEmpty)
    #expect(client.offers("a.lua", "return procedure \"a\" { id = 12‸ }").isEmpty)
  }

  @Test("名称带到写明它的地方；没有写明的哪里也不去")
  func definitions() {
    let client = Client()
    #expect(client.leads("a.lua", put("‸", behind: "after = \"选")) == ["a.lua:4"])
    #expect(client.leads("a.lua", put("‸", behind: "step \"认养\" { body = \"理")) == ["a.lua:3"])
    #expect(client.leads("a.lua", put("‸", behind: "days { param \"名")) == ["a.lua:2"])
    #expect(client.leads("a.lua", put("‸", behind: "what = \"名")).isEmpty)
    #expect(client.leads("a.lua", put("‸", behind: "more_")).isEmpty)
  }

  @Test("采用的脚本带到它的文件")
  func adopted() {
    let client = Client(disk: ["trees.lua": trees])
    let text = "return adopt \"古树‸认养@2026.1\" { version = \"1\", [\"名单公示天数\"] = 7 }"
    #expect(client.leads("own.lua", text) == ["trees.lua:0"])
    #expect(client.offers("own.lua", "return adopt \"古‸\" {}").contains("古树认养@2026.1"))
    #expect(client.offers("own.lua", "return adopt \"古树认养@2026.1\" { ‸ }").contains("名单公示天数"))
  }

  @Test("大纲一层套一层；没有写完的也有")
  func outline() {
    let client = Client(
      capabilities: .members([
        "textDocument": .members([
          "documentSymbol": .members(["hierarchicalDocumentSymbolSupport": .flag(true)])
        ])
      ]))
    client.open("a.lua", trees)
    let document = JSONValue.members([
      "textDocument": .members(["uri": .text(client.uri("a.lua"))])
    ])
    let symbols = client.ask("textDocument/documentSymbol", document).list
    #expect(symbols.map { $0["name"].text } == ["古树认养"])
    #expect(
      symbols.first?["children"].list.map { $0["name"].text }
        == ["名单公示天数", "树木理事会", "选树", "公示名单", "认养"])
    client.change("a.lua", "return procedure \"半截\" { step \"一\" {")
    let half = client.ask("textDocument/documentSymbol", document).list
    #expect(half.first?["children"].list.first?["name"].text == "一")
  }

  @Test("词汇里每个词的例子：各键都有说明，写过的不再补，补出来的都是没有写的", arguments: Vocabulary.all.map(\.name))
  func everyWord(_ name: String) throws {
    let word = try #require(Vocabulary.word(name))
    let sight = ScriptSight(Array(word.example.utf8))
    let client = Client()
    client.open("a.lua", word.example)
    let lines = TextLines(Array(word.example.utf8))
    for block in sight.blocks {
      for entry in block.entries where block.word.key(entry.key) != nil {
        let position = lines.position(of: entry.range.lowerBound + 1, .utf16)
        let help = client.ask("textDocument/hover", client.at("a.lua", position))
        #expect(help["contents"]["value"].text?.contains("**`\(entry.key)`**") ?? false)
      }
      guard let table = block.table, case .blocks = block.word.items else { continue }
      let position = lines.position(of: table.lowerBound, .utf16)
      let items = client.ask("textDocument/completion", client.at("a.lua", position))["items"].list
      let written = Set(block.entries.map(\.spelled))
      #expect(!items.contains { written.contains($0["label"].text ?? "") })
      #expect(!items.isEmpty || block.word.keys.allSatisfy { written.contains($0.name) })
    }
  }

  @Test("例子从哪里断开都不出错，也不补写过的键")
  func everyCut() throws {
    let bytes = Array(trees.utf8)
    let client = Client()
    for end in stride(from: 0, to: bytes.count, by: 7) {
      let text = String(decoding: bytes[..<end], as: UTF8.self)
      let sight = ScriptSight(Array(text.utf8))
      guard case .entry(let block)? = sight.gap(at: text.utf8.count)?.wanted else { continue }
      let written = sight.blocks[block].entries.map(\.spelled)
      let offers = client.offers("cut.lua", text + "‸")
      #expect(!offers.contains { written.contains($0) }, "\(text.suffix(30))")
    }
  }
}

extension String {
  /// With the first place of a part replaced.
  func replacingFirst(_ part: String, with other: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
