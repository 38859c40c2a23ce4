import SourceText
import Testing

@testable import ProcedureScript

let vocabulary = SurfaceDictionary(
  words: [
    "程序": "procedure", "步骤": "step", "至少": "at_least", "不少于": "at_least", "参数": "param",
    "天数": "days",
  ],
  keys: ["法定人数": "quorum", "基数": "of", "版本": "version", "当": "when", "人数": "count"],
  preferred: ["at_least": "至少"])

func surface(_ text: String) -> Surface {
  Surface(SourceText(name: "s.lua", text: text), dictionary: vocabulary)
}

func rewritten(_ text: String) -> String { String(decoding: surface(text).text, as: UTF8.self) }

@Suite("The Chinese surface of a script")
struct SurfaceTests {
  @Test("Words and keys of the vocabulary become English, strings and comments stay")
  func vocabularyWords() {
    let script = """
      return 程序 "四议两公开" {
        版本 = "2026.1",   -- 步骤，不改
        步骤 "决议" { 法定人数 = 至少 { "2/3", 基数 = "应到" } },  --[[ 法定人数 ]]
      }
      """
    #expect(
      rewritten(script) == """
        return procedure "四议两公开" {
          version = "2026.1",   -- 步骤，不改
          step "决议" { quorum = at_least { "2/3", of = "应到" } },  --[[ 法定人数 ]]
        }
        """)
    #expect(surface(script).notes.isEmpty)
  }

  @Test("The author's own names become ASCII, one name for one name, and come back in messages")
  func ownNames() {
    let result = surface("local 票数 = 1\nlocal 票A_1 = 票数 + 票Ａ")
    let text = String(decoding: result.text, as: UTF8.self)
    #expect(
      text == "local _u7968_6570 = 1\nlocal _u7968_0A_5f_01 = _u7968_6570 + _u7968_0A")
    #expect(
      result.unmangle("s.lua:2: attempt to perform arithmetic on a nil value (global '_u7968_0A')")
        == "s.lua:2: attempt to perform arithmetic on a nil value (global '票A')")
    #expect(
      result.unmangle("malformed number near '3_u7968_6570'") == "malformed number near '3票数'")
    #expect(result.unmangle("my_u7968_6570 _u7968 x") == "my_u7968_6570 _u7968 x")
    #expect(surface("3票数 = 1").unmangle(rewritten("3票数 = 1")) == "3票数 = 1")
  }

  @Test("Different names never become one")
  func injective() {
    var random = SplitMix(seed: 6)
    let alphabet = Array("票数A1_0u﨎𠮷")
    var seen: [String: String] = [:]
    for _ in 0..<5000 {
      let length = Int.random(in: 1...5, using: &random)
      let name = String((0..<length).compactMap { _ in alphabet.randomElement(using: &random) })
      let mangled = SurfaceNames.encode(name, prefix: "_u")
      #expect(isLuaName(mangled))
      #expect(SurfaceNames.decode(mangled, prefix: "_u") == name)
      if let other = seen[mangled] { #expect(other == name) }
      seen[mangled] = name
    }
    #expect(SurfaceNames.decode("_u", prefix: "_u") == nil)
    #expect(SurfaceNames.decode("_u07", prefix: "_u") == "7")
    #expect(SurfaceNames.decode("_u5F", prefix: "_u") == nil)
    #expect(SurfaceNames.decode("_uzz", prefix: "_u") == nil)
  }

  @Test("A script that spells such a name itself gets another beginning, and stays as it is")
  func collision() {
    #expect(rewritten("_u7968 = 票") == "_u7968 = _u1u7968")
    #expect(rewritten("_u7968 = 票 + _u1u0") == "_u7968 = _u2u7968 + _u1u0")
    #expect(rewritten("t[\"_u7968\"] = 票") == "t[\"_u7968\"] = _u1u7968")
    #expect(rewritten("_u７968 = 票") == "_u7968 = _u1u7968")
    #expect(rewritten("t[“_u7968”] = 票") == "t[\"_u7968\"] = _u1u7968")
    #expect(rewritten("票_u7968 = 票") == "_u7968_5f_0u7968 = _u7968")
    #expect(rewritten("my_u7968, _user = 票") == "my_u7968, _user = _u7968")
    #expect(surface("_u7968 = 票").unmangle("_u7968 _u1u7968") == "_u7968 票")
  }

  @Test(
    "A word of the vocabulary that the author declares is the author's",
    arguments: [
      ("local 步骤 = 步骤 步骤()", "local _u6b65_9aa4 = step _u6b65_9aa4()"),
      ("local 步骤 步骤()", "local _u6b65_9aa4 _u6b65_9aa4()"),
      ("do local 步骤 = 1 end 步骤()", "do local _u6b65_9aa4 = 1 end step()"),
      (
        "function f(步骤) return 步骤 end return 步骤",
        "function f(_u6b65_9aa4) return _u6b65_9aa4 end return step"
      ),
      ("for 步骤 = 步骤, 2 do 步骤() end 步骤()", "for _u6b65_9aa4 = step, 2 do _u6b65_9aa4() end step()"),
      ("for k, 步骤 in 步骤() do k(步骤) end", "for k, _u6b65_9aa4 in step() do k(_u6b65_9aa4) end"),
      ("local function 步骤() 步骤() end", "local function _u6b65_9aa4() _u6b65_9aa4() end"),
      ("function 步骤() 步骤() end", "function step() step() end"),
      (
        "repeat local 步骤 = 1 until 步骤 步骤()", "repeat local _u6b65_9aa4 = 1 until _u6b65_9aa4 step()"
      ),
      ("if a then local 步骤 else 步骤() end", "if a then local _u6b65_9aa4 else step() end"),
      ("local 步骤 <const> = 1; 步骤()", "local _u6b65_9aa4 <const> = 1; _u6b65_9aa4()"),
      (
        "local a, 步骤 = function() 步骤() end 步骤()",
        "local a, _u6b65_9aa4 = function() step() end _u6b65_9aa4()"
      ),
      (
        "local 步骤 = { 步骤 = 步骤 } t.步骤(步骤)", "local _u6b65_9aa4 = { step = step } t.step(_u6b65_9aa4)"
      ),
      ("while 步骤 do local 步骤 end 步骤()", "while step do local _u6b65_9aa4 end step()"),
      ("goto 步骤 ::步骤:: 步骤()", "goto _u6b65_9aa4 ::_u6b65_9aa4:: step()"),
      (
        "for i = 1, #(function() for 步骤 in 步骤 do end end)() do 步骤() end",
        "for i = 1, #(function() for _u6b65_9aa4 in step do end end)() do step() end"
      ),
    ])
  func scopes(_ script: String, _ expected: String) {
    #expect(rewritten(script) == expected)
  }

  @Test("Keys and fields are looked up as keys, variables as words")
  func rolesOfWords() {
    #expect(rewritten("{ 人数 = 人数, t.人数, t:人数() }") == "{ count = _u4eba_6570, t.count, t:count() }")
    #expect(rewritten("{ [人数] = 1, [\"人数\"] = 2 }") == "{ [_u4eba_6570] = 1, [\"人数\"] = 2 }")
    #expect(rewritten("{ x == 人数 }") == "{ x == _u4eba_6570 }")
    #expect(rewritten("人数 = 1") == "_u4eba_6570 = 1")
    #expect(rewritten("a..步骤") == "a..step")
  }

  @Test("Words are shown as the author spelled them, where that is clear")
  func wordsInMessages() {
    let message = "attempt to call a nil value (global 'at_least'), see at_least"
    #expect(
      surface("x = 至少 {}").unmangle(message)
        == "attempt to call a nil value (global '至少'), see at_least")
    #expect(surface("x = 至少 {} y = 不少于 {}").unmangle(message) == message)
    #expect(surface("x = 至少 {} y = at_least {}").unmangle(message) == message)
    #expect(surface("x = at_least {}").unmangle(message) == message)
  }

  @Test("A vocabulary word whose twin is a local variable is reported")
  func captured() throws {
    let notes = surface("local step = 1\n步骤 \"a\" {}").notes
    #expect(notes.map(\.kind) == [.capturedWord])
    #expect(try #require(notes.first).place == Place(file: 0, line: 2, column: 1, length: 2))
    #expect(surface("do local step = 1 end\n步骤 \"a\" {}").notes.isEmpty)
  }

  @Test("Words that cannot be used are left out of a dictionary")
  func dictionary() {
    let odd = SurfaceDictionary([
      "结束": "end", "甲": "a b", "abc": "x", "甲 乙": "y", "": "z", "好": "good",
    ])
    #expect(odd.words == ["好": "good"])
  }
}
