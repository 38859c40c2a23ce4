import Deliberation
import ProcedureScript
import SourceText
import Testing

@Suite("What is probably wrong where the grammar is broken")
struct SyntaxHintTests {
  /// What is told of a script: the line, the column, the reason, what is wanted, what stands there.
  private func told(_ text: String) -> [String] {
    ProcedureLoader().load(bytes: Array(text.utf8), name: "a.lua").findings
      .filter { $0.cls == .procedure }
      .map { finding in
        let facts = [FactKey.reason, .wanted, .found].map { key -> String in
          if case .text(let text)? = finding[key] { return text }
          return "-"
        }
        return
          "\(finding.id.rawValue) \(finding.place.line):\(finding.place.column) \(facts.joined(separator: " "))"
      }
  }

  @Test("A comma left out between two entries is missed before the second")
  func comma() {
    #expect(
      told("return procedure \"甲\" {\n  id = \"a\" version = \"1\",\n}\n")
        == ["script-syntax 2:12 missing-before , version"])
    #expect(
      told("local a = { [\"一\"] = true [\"二\"] = true }\n")
        == ["script-syntax 1:26 missing-before , ["])
    #expect(
      told("local a = {\n  \"一\",\n  { 1 }\n  { 2 },\n}\n")
        == ["script-syntax 4:3 missing-before , {"])
  }

  @Test("A key without its equals sign, a word without its brace")
  func equals() {
    #expect(
      told("return procedure \"甲\" { id \"a\", version = \"1\", within days { 3 } }\n")
        == ["script-syntax 1:54 missing-before = days"])
    #expect(
      told("return 程序 \"甲\" { 编号 = \"a\", 版本 = \"1\", 公示 \"乙\" { 公示期 = 天 5 } }\n")
        == ["script-syntax 1:54 missing-before { 5"])
  }

  @Test("A comma, a colon or a brace too many is the one pointed at")
  func surplus() {
    #expect(told("local a = { 1,, 2 }\n") == ["script-syntax 1:15 surplus - ,"])
    #expect(told("local a = { b = 1, c := 2 }\n") == ["script-syntax 1:22 surplus - :"])
    #expect(told("local a = { 1 } }\n") == ["script-syntax 1:17 surplus - }"])
  }

  @Test(
    "A brace that is never closed is found by what stands further left, not at the end of the file")
  func brace() {
    let script = """
      return procedure "甲" {
        id = "a", version = "1",
        body "会" { kind = "binding",
        step "一" { body = "会" },
        step "二" { body = "会", after = "一" },
      }

      """
    #expect(told(script) == ["script-syntax 3:12 unclosed } {"])
    #expect(
      told(
        "return procedure \"甲\" {\n  id = \"a\",\n  seats {\n    \"甲\", 3,\n  version = \"1\",\n}\n"
      )
        == ["script-syntax 3:9 unclosed } {"])
    #expect(told("local a = {\n  1,\n") == ["script-syntax 1:11 unclosed } {"])
  }

  @Test("An odd quotation mark is named on its line")
  func quotes() {
    #expect(
      told("return procedure \"甲\" {\n  param 一期\" { about = \"month 月、季\" },\n}\n").first?
        .hasPrefix("script-syntax 2:") == true)
  }

  @Test(
    "One cause is told once: what an unknown word was to declare, hold or stand for is not missed again"
  )
  func consequences() {
    let head =
      "return procedure \"甲\" { id = \"a\", version = \"1\", body \"会\" { kind = \"binding\" },\n"
    for (line, ids) in [
      (
        "PARAM \"数\" { kind = \"integer\" }, step \"一\" { body = \"会\", notice = days { param \"数\" } },",
        1
      ),
      ("step \"一\" { body = \"会\", repeats = rtue },", 1),
      ("step \"一\" { body = \"会\", repeats = true },", 0),
      ("step \"一\" { body , \"会\" },", 1),
      ("body \"二\" { kind , \"binding\" },", 1),
      ("cadence \"月会\" { body = \"会\", every = \"month\", coutn = \"calendar\" },", 1),
    ] {
      let found = told(head + "  " + line + "\n}\n")
      #expect(found.count == ids, "\(line): \(found)")
    }
  }
}
