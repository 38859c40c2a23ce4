import SourceText
import Testing

@testable import ProcedureScript

@Suite("Full-width writing in a script")
struct SurfaceMarksTests {
  @Test(
    "Marks outside strings and comments are read as their twins",
    arguments: [
      ("{ “a”， ‘b’； c＝１ ｝", "{ \"a\", 'b'; c=1 }"),
      ("ｆ（ａ．ｂ：ｃ【１】）", "f(a.b:c[1])"),
      ("a　＋\u{A0}b\u{200B}", "a + b "),
      ("a ＜＝ b ～＝ c ／／ ２．５ｅ－３", "a <= b ~= c // 2.5e-3"),
      ("－－ 注释，“不改” （）", "-- 注释，“不改” （）"),
      ("-－[[ 长，\n注释 ]] a，b", "--[[ 长，\n注释 ]] a,b"),
      ("－－【【 行，\na，b", "--【【 行，\na,b"),
      ("ｌｏｃａｌ ａ ＝ ｎｉｌ", "local a = nil"),
      ("“他说\"好\"，\\“对\\””", "\"他说\\\"好\\\"，“对”\""),
      (
        "‘it's "
          + "，’", "'it\\'s ，'"
      ),
      ("”反”..”反“..“正”", "\"反\"..\"反\"..\"正\""),
      ("＂甲，＂ ＇乙＇", "\"甲，\" '乙'"),
      ("t【【1】】 t[［1]］ t［[1］]", "t[ [1]] t[ [1]] t[ [1]]"),
      ("t[［=1]] = ［＝", "t[ [=1]] = [="),
      ("t[=［＝【", "t[= [= ["),
      ("：：甲：： ｇｏｔｏ 甲", "::_u7532:: goto _u7532"),
      ("[[ 长，]] [==[ ]]，]==] ，", "[[ 长，]] [==[ ]]，]==] ,"),
      ("'\\'，' \"\\\\\"，\"\\z\n ，\"", "'\\'，' \"\\\\\",\"\\z\n ，\""),
      ("0x1p＋4 3＋4 0xe＋1 1E+5，", "0x1p+4 3+4 0xe+1 1E+5,"),
      ("#!/usr/bin/env yishi，\na，b", "#!/usr/bin/env yishi，\na,b"),
      ("a\n#，", "a\n#,"),
    ])
  func folds(_ script: String, _ expected: String) {
    #expect(rewritten(script) == expected)
  }

  @Test("What is folded is reported with line, column and twin")
  func notes() throws {
    let result = surface("body = “党员大会”，\n  人数（２）　、\n\"a，\"")
    let seen = result.notes.map {
      "\($0.place.line):\($0.place.column) \($0.kind) \($0.found)>\($0.replacement)"
    }
    #expect(
      seen == [
        "1:8 quotes “>\"", "1:14 mark ，>,", "2:5 mark （>(", "2:6 letters ２>2", "2:7 mark ）>)",
        "2:8 blank 　> ", "2:9 stray 、>",
      ])
  }

  @Test("Strings that do not end on their line are left to Lua and reported")
  func unfinished() throws {
    #expect(rewritten("x = “党员大会\ny = 1，2") == "x = \"党员大会\ny = 1,2")
    #expect(rewritten("x = \"党员大会”，\ny = 1，2") == "x = \"党员大会”，\ny = 1,2")
    #expect(rewritten("[==[ a，]=]") == "[==[ a，]=]")
    #expect(rewritten("--[[ a，") == "--[[ a，")
    #expect(rewritten("\"\\") == "\"\\")
    #expect(rewritten("“\\") == "\"\\")
    #expect(surface("a = 3步 b = 3 步").notes.map(\.place.column) == [6])
    #expect(surface("a = 3步").notes.map(\.kind) == [.gluedName])
    let kinds = surface("x = “党\ny = \"会”\nz = [[").notes.map(\.kind)
    #expect(kinds == [.unfinishedString, .unfinishedString])
  }

  @Test("Offsets lead both ways, and lines stay")
  func map() throws {
    let script = "a，步骤（“甲\"”）\nb＝票数 c"
    let result = surface(script)
    #expect(String(decoding: result.text, as: UTF8.self) == "a,step(\"甲\\\"\")\nb=_u7968_6570 c")
    let original = Array(script.utf8)
    for (offset, byte) in result.text.enumerated()
    where byte == 0x0A || byte == 0x63 || byte == 0x61 {
      let back = result.map.originalOffset(of: offset)
      #expect(original[back] == byte)
      #expect(result.map.rewrittenOffset(of: back) == offset)
    }
    let name = try #require(String(decoding: result.text, as: UTF8.self).utf8.firstIndex(of: 0x5F))
    let start = String(decoding: result.text, as: UTF8.self).utf8.distance(
      from: String(decoding: result.text, as: UTF8.self).utf8.startIndex, to: name)
    #expect(
      result.place(ofRewritten: start..<start + 11) == Place(file: 0, line: 2, column: 3, length: 2)
    )
    #expect(result.map.originalOffset(of: start + 4) == result.map.originalOffset(of: start))
  }

  @Test("A first line with # is blanked only for loading")
  func shebang() {
    let result = surface("#!yishi 步骤\nreturn 1")
    #expect(result.isIdentity)
    #expect(result.chunk.count == result.text.count)
    #expect(String(decoding: result.chunk, as: UTF8.self).drop { $0 == " " } == "\nreturn 1")
    #expect(surface("a = #b").chunk == Array("a = #b".utf8))
  }
}
