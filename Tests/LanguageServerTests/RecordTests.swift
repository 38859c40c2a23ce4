import Reporting
import Testing

@testable import LanguageServer

private let script = """
  return procedure "晒谷场" {
    id = "threshing", version = "2026.1",
    body "用场会" {
      kind = "consultative",
      quorum = at_least { "2/3", of = "members" },
      pass = more_than { "1/2", of = "present" },
    },
    step "排日子" { body = "用场会", notice = days { 3 } },
    disclose "贴单子" { what = "日子单", after = "排日子", keep = days { 5 } },
  }
  """

private let record = """
  秋收用场  议事案卷
  程序：晒谷场@2026.1
  范围：全程
  名册：用场会（用场会.csv）

  2026年9月1日 通知：用场会第一次会议
  2026年9月5日 会议：用场会第一次会议
  主持：麦一
  应到：6人    实到：4人
  一、秋收排日子
  【表决】举手；同意3，反对1
  【结果】通过
  2026年9月6日 公示：日子单   至2026年9月11日   场边
  """

private let roster = "姓名,类别\n麦一,成员\n豆二,成员\n谷三,成员\n稻四,成员\n粟五,成员\n黍六,成员\n"

@Suite("语言服务：案卷")
struct RecordTests {
  private func client(_ options: JSONValue = .null) -> Client {
    Client(disk: ["procedure.lua": script, "用场会.csv": roster], options: options)
  }

  private func put(_ mark: String, behind text: String) -> String {
    record.replacingFirst(text, with: text + mark)
  }

  @Test("合程序的没有什么可标；少到一人，马上标在实到上，带规则和算式")
  func diagnostics() throws {
    let client = client()
    client.open("a.txt", record)
    #expect(client.ids("a.txt").isEmpty)
    client.change("a.txt", record.replacingFirst("实到：4人", with: "实到：3人"))
    let finding = try #require(
      client.findings["a.txt"]?.first { $0["code"].text == "quorum-not-met" })
    #expect(finding["severity"].number == 1)
    #expect(finding["message"].text?.contains("3") ?? false)
    let rule = finding["relatedInformation"].list.first {
      $0["location"]["uri"].text?.hasSuffix("procedure.lua") ?? false
    }
    #expect(rule?["location"]["range"]["start"]["line"].number == 4)
  }

  @Test("改了开着的脚本，没有存盘，案卷就按改过的重核")
  func unsavedScript() {
    let client = client()
    client.open("a.txt", record)
    client.open("procedure.lua", script)
    #expect(client.ids("a.txt").isEmpty)
    client.change("procedure.lua", script.replacingFirst("\"2/3\"", with: "\"5/6\""))
    #expect(client.ids("a.txt").contains("quorum-not-met"))
    client.change("procedure.lua", script)
    #expect(client.ids("a.txt").isEmpty)
    client.change("procedure.lua", script.replacingFirst("at_least", with: "at_lest"))
    #expect(!client.ids("a.txt").isEmpty)
  }

  @Test("英文：选项里写了 en 的、界面是英文的说英文；不写说中文")
  func languages() {
    let english = client(.members(["language": .text("en")]))
    english.open("a.txt", record.replacingFirst("实到：4人", with: "实到：3人"))
    #expect(
      english.findings["a.txt"]?.first?["message"].text?.utf8.first.map { $0 < 0x80 } ?? false)
    let chinese = client()
    chinese.open("a.txt", record.replacingFirst("实到：4人", with: "实到：3人"))
    #expect(
      chinese.findings["a.txt"]?.first?["message"].text?.utf8.first.map { $0 >= 0x80 } ?? false)
    let byLocale = Client(locale: "en-GB")
    #expect(byLocale.server.texts.language == .english)
    #expect(Client(locale: "zh-CN").server.texts.language == .chinese)
    #expect(Client(locale: "de").server.texts.language == .chinese)
  }

  @Test("不是案卷的文字不管：笔记没有，带“程序：”的有")
  func likeness() {
    let client = client()
    client.open("note.txt", "买菜\n白菜两斤\n")
    client.open("readme.md", "# 案卷\n程序：没有\n", language: "markdown")
    #expect(client.ids("note.txt").isEmpty && client.ids("readme.md").isEmpty)
    client.open("b.txt", "甲\n程序：没有这一套\n")
    #expect(client.ids("b.txt").contains("procedure-unknown"))
    client.open("c.txt", "  \n")
    #expect(client.ids("c.txt").isEmpty)
  }

  @Test("停在一行上：词的说明、算式、规则、接下来可以做什么")
  func hover() {
    let client = client()
    #expect(client.hover("a.txt", put("‸", behind: "应")).contains("应到人数"))
    #expect(client.hover("a.txt", put("‸", behind: "实到：")).contains("4／6"))
    let vote = client.hover("a.txt", put("‸", behind: "【表"))
    #expect(vote.contains("表决：方式") && vote.contains("procedure.lua:6"))
    let result = client.hover("a.txt", put("‸", behind: "【结"))
    #expect(result.contains("贴单子"))
    #expect(client.hover("a.txt", put("‸", behind: "程")).contains("用场会"))
    #expect(client.hover("a.txt", put("‸", behind: "秋收用")).isEmpty)
  }

  @Test("补头部的键，写过的不补；会议的键、标签在会议里补")
  func keys() {
    let client = client()
    let head = client.offers("a.txt", put("\n‸", behind: "范围：全程"))
    #expect(head.contains("编号") && head.contains("地区"))
    #expect(!head.contains("程序") && !head.contains("【表决】"))
    let meeting = client.offers("a.txt", put("\n‸", behind: "主持：麦一"))
    #expect(meeting.contains("记录") && meeting.contains("【表决】"))
    #expect(!meeting.contains("主持") && !meeting.contains("结案"))
    #expect(client.offers("a.txt", put("‸", behind: "一、秋收")).isEmpty)
  }

  @Test("补值：程序、机构、步骤、人、表决的办法、结果、公示的内容")
  func values() {
    let client = client()
    #expect(client.offers("a.txt", put("‸", behind: "程序：")).contains("晒谷场@2026.1"))
    #expect(client.offers("a.txt", put("‸", behind: "范围：")) == ["全程", "单次会议"])
    #expect(client.offers("a.txt", put("‸", behind: "主持：")).contains("豆二"))
    #expect(client.offers("a.txt", put("\n步骤：‸", behind: "主持：麦一")).contains("排日子"))
    #expect(client.offers("a.txt", put("\n机构：‸", behind: "主持：麦一")).contains("用场会"))
    let vote = client.offers("a.txt", put("\n【表决】‸", behind: "主持：麦一"))
    #expect(vote.contains("举手") && vote.contains("同意"))
    #expect(client.offers("a.txt", put("‸", behind: "【结果】")).contains("未通过"))
    #expect(client.offers("a.txt", put("\n2026年9月20日 公示：‸", behind: "场边")).contains("日子单"))
    #expect(client.offers("a.txt", put("\n2026年9月20日 ‸", behind: "场边")).contains("异议"))
    #expect(client.offers("a.txt", put("\n【‸", behind: "主持：麦一")).contains("表决"))
    #expect(client.offers("a.txt", put("‸", behind: "名册：")).contains("用场会.csv"))
  }

  @Test("从一行到判它的规则；名字到写明它的地方")
  func definitions() {
    let client = client()
    #expect(client.leads("a.txt", put("‸", behind: "【表")) == ["procedure.lua:5"])
    #expect(client.leads("a.txt", put("‸", behind: "程序：晒")) == ["procedure.lua:0"])
    #expect(client.leads("a.txt", put("‸", behind: "主持：麦")) == ["用场会.csv:1"])
    #expect(client.leads("a.txt", put("‸", behind: "会议：用场")) == ["procedure.lua:2"])
    #expect(client.leads("a.txt", put("‸", behind: "秋收")).isEmpty)
  }

  @Test("大纲：会议里有议题和表决，别的自成一条")
  func outline() {
    let client = Client(
      disk: ["procedure.lua": script],
      capabilities: .members([
        "textDocument": .members([
          "documentSymbol": .members(["hierarchicalDocumentSymbolSupport": .flag(true)])
        ])
      ]))
    client.open("a.txt", record)
    let symbols = client.ask(
      "textDocument/documentSymbol",
      .members(["textDocument": .members(["uri": .text(client.uri("a.txt"))])])
    ).list
    #expect(symbols.map { $0["detail"].text } == ["通知", "会议", "公示"])
    #expect(symbols[1]["children"].list.map { $0["detail"].text } == ["议题", "表决", "宣布结果"])
  }
}
