import Deliberation
import ProcedureScript
import SourceText
import Testing

@Suite("Places of nodes")
struct PlaceTests {
  private func parts(_ text: String) throws -> [Place] {
    let plan = try #require(load(text).plan)
    let quorum = try #require(plan.bodies.first?.quorum)
    guard case .all(let parts) = quorum.form else { return [] }
    return [quorum.site.place] + parts.map(\.site.place)
  }

  @Test("Leaves on one line have places of their own, in either language")
  func columns() throws {
    let english = """
      return procedure "甲" {
        id = "a", version = "1",
        body "会" { quorum = all_of { at_least { 3 }, at_least { 4 } } },
      }
      """
    #expect(
      try parts(english) == [
        Place(file: 0, line: 3, column: 23, length: 6),
        Place(file: 0, line: 3, column: 32, length: 8),
        Place(file: 0, line: 3, column: 48, length: 8),
      ])
    let chinese = """
      return 程序 "甲" {
        编号 = "a", 版本 = "1",
        机构 "会" { 法定人数 = 同时 { 至少 { 3 }, 至少 { 4 } } },
      }
      """
    #expect(
      try parts(chinese) == [
        Place(file: 0, line: 3, column: 19, length: 2),
        Place(file: 0, line: 3, column: 24, length: 2),
        Place(file: 0, line: 3, column: 34, length: 2),
      ])
  }

  @Test("A loop runs one call several times, at one place")
  func loops() throws {
    let plan = try #require(
      load(
        """
        local steps = {}
        for i = 1, 3 do
          steps[i] = step ("步" .. i) { body = "会" }
        end
        return procedure "甲" { id = "a", version = "1", body "会" {}, table.unpack(steps) }
        """
      ).plan)
    #expect(plan.stages.map(\.name) == ["步1", "步2", "步3"])
    #expect(Set(plan.stages.map(\.site.place)) == [Place(file: 0, line: 3, column: 14, length: 4)])
  }

  @Test("A misspelt key has the place of the key, a dangling name that of the string")
  func narrow() throws {
    let findings = load(
      """
      return 程序 "甲" {
        编号 = "a", 版本 = "1",
        机构 "协商会" {},
        步骤 "一" { 机构 = "协商会" },
        步骤 "二" { 机构 = "协商会", 之后 = { "一", "三四" }, 法定人术 = 至少 { 3 } },
      }
      """
    ).findings
    #expect(findings.map(\.id) == [.unknownField, .unknownName])
    #expect(findings[0].place == Place(file: 0, line: 5, column: 44, length: 4))
    #expect(findings[0][.suggestion] == .text("法定人数") && findings[0][.word] == .text("步骤"))
    #expect(findings[1].place == Place(file: 0, line: 5, column: 36, length: 4))
    #expect(findings[1][.key] == .text("之后"))
  }
}
