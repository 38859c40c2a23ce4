import SourceText
import Testing

@testable import ProcedureScript

private func render(_ text: String, _ language: SurfaceLanguage) -> String {
  renderSurface(SourceText(name: "s.lua", text: text), to: language, dictionary: vocabulary)
}

@Suite("A script in the other language")
struct SurfaceRenderTests {
  private let english = """
    -- step: the comment stays
    return procedure "四议两公开" {
      version = "2026.1",
      step "决议" {
        quorum = at_least { "2/3", of = "应到" },   --[[ at_least ]]
        when = function(matter) return matter.count > 3 and matter.step end,
      },
    }
    """
  private let chinese = """
    -- step: the comment stays
    return 程序 "四议两公开" {
      版本 = "2026.1",
      步骤 "决议" {
        法定人数 = 至少 { "2/3", 基数 = "应到" },   --[[ at_least ]]
        当 = function(matter) return matter.count > 3 and matter.step end,
      },
    }
    """

  @Test("Words and keys are turned both ways, layout, comments and strings stay")
  func bothWays() {
    #expect(render(english, .chinese) == chinese)
    #expect(render(chinese, .english) == english)
    #expect(render(english, .english) == english)
    #expect(render(chinese, .chinese) == chinese)
    #expect(rewritten(chinese) == english)
  }

  @Test(
    "To Chinese, the author's variables, fields and quoted keys stay",
    arguments: [
      ("local step = step step()", "local step = 步骤 step()"),
      ("function f(step) step() end step()", "function f(step) step() end 步骤()"),
      ("t.step = t:step() .. step", "t.step = t:step() .. 步骤"),
      (
        "{ [\"quorum\"] = quorum, quorum = quorum == 1 }",
        "{ [\"quorum\"] = quorum, 法定人数 = quorum == 1 }"
      ),
      ("local 步骤 = 1 step()", "local 步骤 = 1 step()"),
      ("goto step ::step::", "goto step ::step::"),
      ("{ of = 1；step，“step” }", "{ 基数 = 1；步骤，“step” }"),
      ("quorum = 1", "quorum = 1"),
    ])
  func toChinese(_ script: String, _ expected: String) {
    #expect(render(script, .chinese) == expected)
  }

  @Test(
    "To English, marks become ASCII, the author's Han names stay",
    arguments: [
      ("local 票数 ＝ 步骤（“决议”）", "local 票数 = step(\"决议\")"),
      ("{ 人数 = 人数，[“人数”] ＝ 1 }", "{ count = 人数,[\"人数\"] = 1 }"),
      ("票Ａ = 1 －－ 甲，", "票A = 1 -- 甲，"),
      ("local step = 1 步骤()", "local step = 1 步骤()"),
      ("不少于 { }", "at_least { }"),
    ])
  func toEnglish(_ script: String, _ expected: String) {
    #expect(render(script, .english) == expected)
  }
}

@Suite("Where things stand in a script")
struct SurfaceIndexTests {
  private let script = """
    return procedure "四议" {
      步骤 "决议" {
        qourum = 至少 { "2/3", 基数 = “应到” },
        ["法定人数"] = 3, at_least("一\\u{4E8C}\\n\\52", [[长]]),
        cite = law { qourum = 1 },
      },
      qourum = 2, step "a" { x = 1 } }
    """

  private var index: SurfaceIndex {
    SurfaceIndex(SourceText(name: "s.lua", text: script), file: 3, dictionary: vocabulary)
  }

  private func place(_ line: Int32, _ column: Int32, _ length: Int32) -> Place {
    Place(file: 3, line: line, column: column, length: length)
  }

  @Test("Keys are found by either spelling inside a stretch of lines")
  func keys() {
    #expect(index.findKey("qourum", fromLine: 1, toLine: 7) == place(3, 5, 6))
    #expect(index.findKey("qourum", fromLine: 4, toLine: 7) == place(5, 18, 6))
    #expect(index.findKey("qourum", fromLine: 6, toLine: 7) == place(7, 3, 6))
    #expect(index.findKey("qourum", fromLine: 1, toLine: 2) == nil)
    #expect(index.findKey("of", fromLine: 1, toLine: 7) == place(3, 26, 2))
    #expect(index.findKey("基数", fromLine: 3, toLine: 3) == place(3, 26, 2))
    #expect(index.findKey("法定人数", fromLine: 1, toLine: 7) == place(4, 6, 6))
    #expect(index.findKey("step", fromLine: 1, toLine: 7) == nil)
    #expect(index.findKey("qourum", fromLine: 9, toLine: 1) == nil)
  }

  @Test("Keys directly in the table of a call are told from those deeper in it")
  func keysOfCalls() {
    #expect(index.findKey("qourum", inCall: "procedure", line: 1) == place(7, 3, 6))
    #expect(index.findKey("qourum", inCall: "step", line: 2) == place(3, 5, 6))
    #expect(index.findKey("qourum", inCall: "law", line: 5) == place(5, 18, 6))
    #expect(index.findKey("法定人数", inCall: "步骤", line: 2) == place(4, 6, 6))
    #expect(index.findKey("x", inCall: "step", line: 2) == nil)
    #expect(index.findKey("x", inCall: "step", line: 7) == place(7, 26, 1))
    #expect(index.findKey("x", inCall: "step", line: 3) == nil)
  }

  @Test("Strings are found by their content, whatever their quotes and escapes")
  func strings() {
    #expect(index.findString("应到", fromLine: 1, toLine: 7) == place(3, 31, 4))
    #expect(index.findString("一二\n4", fromLine: 4, toLine: 4)?.column == 28)
    #expect(index.findString("长", fromLine: 1, toLine: 7)?.length == 5)
    #expect(index.findString("应", fromLine: 1, toLine: 7) == nil)
  }

  @Test("Calls are found on their line, with the lines of their tables")
  func calls() {
    #expect(index.findCall("step", line: 2) == place(2, 3, 2))
    #expect(index.findCall("步骤", line: 2) == place(2, 3, 2))
    #expect(index.findCall("at_least", line: 3) == place(3, 14, 2))
    #expect(index.findCall("at_least", line: 4) == place(4, 19, 8))
    #expect(index.findCall("step", line: 3) == nil)
    #expect(index.findCall("x", line: 7) == nil)
    #expect(index.lines(ofCall: "procedure", line: 1) == 1...7)
    #expect(index.lines(ofCall: "step", line: 2) == 2...6)
    #expect(index.lines(ofCall: "at_least", line: 4) == 4...4)
    #expect(index.lines(ofCall: "step", line: 4) == nil)
  }

  @Test("What stands at an offset is found", arguments: [(0, 1, 6), (3, 1, 6), (7, 8, 9)])
  func offsets(_ offset: Int, _ column: Int32, _ length: Int32) {
    #expect(index.place(atOffset: offset) == place(1, column, length))
    #expect(index.place(atOffset: 6) == nil)
    #expect(index.place(atOffset: -1) == nil)
  }

  @Test(
    "A content is read as Lua reads it",
    arguments: [
      ("\"a\\tb\"", "a\tb"), ("'\\x41\\065\\66x'", "AABx"), ("\"\\z  \n x\"", "x"),
      ("[[\na]]", "a"),
      ("[==[a]]]==]", "a]]"), ("“a\\”b”", "a”b"), ("\"\\xZ\\999\\u{}\"", "\\xZ\\999\\u{}"),
      ("\"a", "a"),
      ("[[a", "a"), ("\"\"", ""), ("“”", ""), ("\"\\u{FFFFFFFF}\"", "\\u{FFFFFFFF}"), ("'\\", "\\"),
    ])
  func contents(_ piece: String, _ content: String) throws {
    let bytes = Array(piece.utf8)
    let token = try #require(SurfaceLexer.tokens(of: bytes).first)
    #expect(stringValue(of: bytes, token) == content)
  }
}
