import Foundation
import FoundationXML
import Testing

@Suite("交出去的东西：图、手册、网页、给别的工具的报告")
struct HandOverTests {
  private static let shipped: [String] = {
    let folder = Places.root.appendingPathComponent("procedures")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".lua") && !$0.hasPrefix("sample-") }.sorted()
  }()

  private func isWellFormed(_ text: String) -> Bool {
    XMLParser(data: Data(text.utf8)).parse()
  }

  @Test("随附的程序每一套都画得出来，图是合规的 XML，两次一样", arguments: shipped)
  func charts(_ name: String) throws {
    let path = Places.root.appendingPathComponent("procedures/\(name)").path
    let svg = try yishi("draw", path)
    #expect(svg.code == 0)
    #expect(isWellFormed(svg.output))
    #expect(try yishi("draw", path).output == svg.output)
    let english = try yishi("draw", path, "--language", "en")
    #expect(isWellFormed(english.output))
  }

  @Test("画成 DOT 和 Mermaid：每一步都在，退回的箭头是虚线")
  func texts() throws {
    let path = Places.root.appendingPathComponent("examples/ditch/procedure.lua").path
    let dot = try yishi("draw", path, "--as", "dot").output
    let mermaid = try yishi("draw", path, "--as", "mermaid").output
    for step in ["调研摸底", "协商定方案", "公示看反馈", "积极推落实", "民主评效果"] {
      #expect(dot.contains(step) && mermaid.contains(step))
    }
    #expect(dot.contains("style=dashed"))
    #expect(mermaid.contains("-.->"))
    #expect(try yishi("draw", "没有.lua").code == 2)
  }

  @Test("手册：法条给的数也写出来，没有定的留空白，名称里的尖括号只是字")
  func handbook() throws {
    let four = Places.root.appendingPathComponent(
      "procedures/four-deliberations-two-disclosures.lua"
    ).path
    let page = try yishi("handbook", four)
    #expect(page.code == 0)
    for heading in ["一、怎么走", "二、谁决定什么", "三、要等几天", "村民代表会议", "（法定）", "<svg"] {
      #expect(page.output.contains(heading), "\(heading)")
    }
    #expect(try yishi("handbook", four, "--language", "en").output.contains("2. Who decides what"))
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "yishi-handbook-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = """
      return procedure "<script>甲" { id = "a", version = "1",
        body "会" { kind = "binding", quorum = at_least { "2/3", of = "members" },
          pass = more_than { "1/2", of = "present" } },
        step "<b>议</b>" { body = "会" } }
      """
    try script.write(
      to: folder.appendingPathComponent("a.lua"), atomically: true, encoding: .utf8)
    let own = try yishi("handbook", "a.lua", "--members", "9", in: folder.path)
    #expect(own.code == 0)
    #expect(!own.output.contains("<script>") && !own.output.contains("<b>议"))
    // 九个人至少到六个；到六个，四个同意。
    #expect(own.output.contains("至少 6 人到会") && own.output.contains("至少 4 人同意"))
  }

  @Test("网页报告：案卷一行不少，写在旁边；案卷里的标签只是字")
  func page() throws {
    let ditch = Places.root.appendingPathComponent("examples/ditch")
    let path = ditch.appendingPathComponent("short-notice.txt")
    let result = try yishi("validate", path.path, "--format", "html")
    #expect(result.code == 1)
    for line in try String(contentsOf: path, encoding: .utf8).split(separator: "\n") {
      #expect(result.output.contains(line.replacingOccurrences(of: "\t", with: " ")))
    }
    #expect(result.output.contains("notice-too-short"))
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "yishi-html-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try "<img src=x onerror=alert(1)>  案卷\n程序：<b>没有</b>\n".write(
      to: folder.appendingPathComponent("r.txt"), atomically: true, encoding: .utf8)
    let hostile = try yishi("validate", "r.txt", "--format", "html", in: folder.path)
    #expect(!hostile.output.contains("<img") && !hostile.output.contains("<b>没有"))
  }

  @Test("SARIF 和 JUnit：条数、行号与 JSON 报告一致；没有问题的记录不算失败")
  func machines() throws {
    let ditch = Places.root.appendingPathComponent("examples/ditch")
    for (name, isClean) in [("valid.txt", true), ("short-notice.txt", false)] {
      let path = ditch.appendingPathComponent(name).path
      let json = try JSONSerialization.jsonObject(
        with: Data(try yishi("validate", path, "--format", "json").output.utf8))
      let record = try #require(((json as? [String: Any])?["records"] as? [[String: Any]])?.first)
      let findings = try #require(record["findings"] as? [[String: Any]])
      let sarif = try JSONSerialization.jsonObject(
        with: Data(try yishi("validate", path, "--format", "sarif").output.utf8))
      let run = try #require(((sarif as? [String: Any])?["runs"] as? [[String: Any]])?.first)
      let results = try #require(run["results"] as? [[String: Any]])
      #expect(results.map { $0["ruleId"] as? String } == findings.map { $0["id"] as? String })
      let junit = try yishi("validate", path, "--format", "junit").output
      #expect(isWellFormed(junit))
      #expect(junit.contains("tests=\"1\" failures=\"\(isClean ? 0 : 1)\" errors=\"0\""))
    }
    let five = Places.root.appendingPathComponent("examples/ditch/procedure.lua").path
    #expect(try yishi("diff", five, five, "--format", "sarif").code == 2)
  }
}
