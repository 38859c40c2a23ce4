import ProcedureScript
import SourceText
import Testing

@Suite("排整齐：脚本")
struct ScriptTidyingTests {
  @Test("随附的程序和示例的脚本本来就是整齐的", arguments: scripts)
  func shipped(path: String) throws {
    let text = try source(path)
    #expect(ScriptTidying.tidied(text) == text.string)
  }

  static let scripts =
    files(in: "procedures", ending: ".lua") + files(in: "examples", ending: ".lua")

  @Test("缩进打乱了能排回来，再排一遍不变", arguments: scripts)
  func restored(path: String) throws {
    let text = try source(path).string
    // Long strings and comments keep their own blanks, so scripts that have them are not spoilt.
    if text.contains("[[") || text.contains("[=") { return }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let spoilt = lines.enumerated().map { number, line in
      let bare = line.drop { $0 == " " }
      return bare.isEmpty ? "" : String(repeating: " ", count: number % 5) + bare + "  "
    }.joined(separator: "\n")
    #expect(tidied(script: spoilt) == text)
  }

  @Test("全角标点、引号、空格改成半角，字符串和注释里的不动")
  func marks() {
    #expect(
      tidied(
        script: """
          return 程序 “小区议事” ｛ -- 注释里的，不动
          　编号 ＝ “estate-talk”， 版本 ＝ "一，二"，
          机构 “议事会” ｛ 类型 ＝ “协商性” ｝，
          ｝

          """)
          == """
          return 程序 "小区议事" { -- 注释里的，不动
            编号 = "estate-talk", 版本 = "一，二",
            机构 "议事会" { 类型 = "协商性" },
          }

          """)
  }

  @Test("分支、循环、函数和接着写的行")
  func blocks() {
    let text = """
      local a =
        1
      local function f(x)
        if x == nil then
          return nil
        elseif x > 1
          and x < 3
        then
          for i = 1, 3 do
            x = x + i
          end
        else
          repeat
            x = x - 1
          until x == 0
        end
        return x > 0,
          "说明"
      end
      return { f, {
        1, 2,
      }, [[
       长字符串
      不动
      ]] }

      """
    #expect(tidied(script: text) == text)
  }

  @Test(
    "括号不配、字符串没有收尾的，不缩进，也不丢一个字",
    arguments: [
      "return 程序 \"甲\" {\n      编号 = \"a\",\n", "x = \"没有收尾\n   y = 1\n", "   end\n", "}}}\n   a\n",
      "if x then\n   y\n", "--[[ 没有收尾\n   a\n", "", "\n", "#!/bin/lua\n   x = 1\n)",
    ])
  func broken(text: String) { #expect(tidied(script: text) == text) }

  @Test("不是 Lua 的任何字节都不崩，再排一遍不变")
  func noise() {
    var state: UInt64 = 7
    let pieces = [
      "{", "}", "(", ")", "，", "＝", "“", "”", "end", "function", " if ", "then", "\n", "  ", "\t",
      "　",
      "--", "[[", "]]", "\"", "甲", "a", "1", "else", "\\", "\r\n", "until", "＂",
    ]
    for _ in 0..<2000 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let once = tidied(script: text)
      #expect(tidied(script: once) == once, "\(text.debugDescription)")
    }
  }
}
