import Deliberation
import ProcedureScript
import SourceText
import Testing

@Suite("Scripts by name and version")
struct LibraryTests {
  private func script(_ name: String, _ version: String, id: String = "a") -> SourceText {
    SourceText(
      name: "\(name)-\(version).lua",
      text: "return procedure \"\(name)\" { id = \"\(id)\", version = \"\(version)\" }")
  }

  @Test("A script says in either language what it is, without being run")
  func header() throws {
    let english = try #require(ScriptHeader(script("甲", "2026.1")))
    #expect(english.kind == .procedure && english.name == "甲" && english.version == "2026.1")
    let chinese = try #require(
      ScriptHeader(
        SourceText(name: "", text: "return 采用 \"甲@1\" { 编号 = \"b\", 名字 = \"乙\", 版本 = \"2\" }")))
    #expect(chinese.kind == .adopt && chinese.name == "乙" && chinese.id == "b")
    #expect(chinese.answers(to: "乙") && chinese.answers(to: "b") && !chinese.answers(to: "甲"))
    #expect(ScriptHeader(SourceText(name: "", text: "return 3")) == nil)
    let deep = String(repeating: "{", count: 50_000)
    #expect(ScriptHeader(SourceText(name: "", text: "return procedure " + deep)) == nil)
  }

  @Test("Without a version the newest is given, by numbers and not by letters")
  func newest() {
    let shelf = ScriptShelf([script("甲", "2026.9"), script("甲", "2026.10"), script("甲", "2025.11")])
    #expect(shelf.source(for: PlanReference(name: "甲"))?.name == "甲-2026.10.lua")
    #expect(shelf.source(for: PlanReference(name: "a", version: "2026.9"))?.name == "甲-2026.9.lua")
    #expect(shelf.source(for: PlanReference(name: "甲", version: "2026.8")) == nil)
    #expect(shelf.source(for: PlanReference(name: "乙")) == nil)
    #expect(Set(shelf.names) == ["甲", "a"])
  }
}
