import Deliberation
import Foundation
import ProcedureScript
import SourceText
import Testing

private func turned(_ text: String, to language: SurfaceLanguage) -> String {
  SurfaceConversion.convert(SourceText(name: "s.lua", text: text), to: language)
}

/// A Chinese procedure around some lines.
private func chinese(_ prelude: String = "", when function: String) -> String {
  """
  \(prelude)
  return 程序 "对照" {
    编号 = "twin", 版本 = "1",
    机构 "甲会" { 类型 = "决策性" },
    步骤 "议" { 机构 = "甲会", 适用 = \(function), 通过 = 超过 { "1/2", 基数 = "实到" } },
  }
  """
}

@Suite("Fields inside functions in the other language")
struct ConversionTests {
  static let procedures: [String] = {
    let folder = packageFolder.appendingPathComponent("procedures")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".lua") }.sorted()
  }()

  @Test("Every shipped script comes back the same from Chinese", arguments: procedures)
  func backFromChinese(name: String) throws {
    let source = try file("procedures/\(name)")
    let han = turned(source.string, to: .chinese)
    #expect(turned(han, to: .english) == source.string)
    #expect(turned(turned(turned(han, to: .english), to: .chinese), to: .chinese) == han)
  }

  @Test(
    "A field is turned behind whatever surely is a view, and comes back",
    arguments: [
      // The parameter, a local variable, a default.
      ("function(事项) return 事项.金额 ~= nil end", "function(事项) return 事项.amount ~= nil end"),
      (
        "function(甲) local 乙, 丙 = 甲, 3 return 乙.类别 == 丙 end",
        "function(甲) local 乙, 丙 = 甲, 3 return 乙.class == 丙 end"
      ),
      // A list of views, by a loop and by a number.
      (
        "function(甲) for _, 项 in ipairs(甲.记载) do if 项.项目 == \"乙\" then return true end end end",
        "function(甲) for _, 项 in ipairs(甲.facts) do if 项.name == \"乙\" then return true end end end"
      ),
      (
        "function(甲) local 记 = 甲.记载 or {} return 记[1].内容 == 甲.记载[2].内容 end",
        "function(甲) local 记 = 甲.facts or {} return 记[1].value == 甲.facts[2].value end"
      ),
    ])
  func turnedFields(_ han: String, _ english: String) {
    let script = chinese(when: han)
    let result = turned(script, to: .english)
    #expect(result.contains(english), "\(result)")
    #expect(turned(result, to: .chinese) == script)
  }

  @Test(
    "What may be the author's own table keeps its keys and fields",
    arguments: [
      "function(事项) local 表 = { 金额 = 3, 类别 = 1 } return 表.金额 > 表.类别 end",
      "function(事项) 事项 = { 金额 = 3 } return 事项.金额 > 1 end",
      "function(甲) local 乙 = 甲 甲, 乙 = 乙, { 类别 = 1 } return 乙.类别 == 1 end",
      "function(甲) local 乙 = 甲 and { 类别 = 1 } return 乙.类别 == 1 end",
      "function(甲) local 乙 = {} for _, 丙 in ipairs(乙) do return 丙.金额 end end",
      "function(甲, 乙) return 乙 == nil or 乙.金额 end",
    ])
  func keptFields(_ function: String) {
    let script = chinese(when: function)
    let result = turned(script, to: .english)
    #expect(result.contains(function), "\(result)")
    #expect(turned(result, to: .chinese) == script)
  }

  @Test(
    "The kind goes into the script's own functions, but not where they are given something else")
  func helpers() {
    let prelude = """
      local function 数额(甲) return 甲.金额 end
      local function 别的(乙) return 乙.金额 end
      local 表 = { 金额 = 3 }
      """
    let script = chinese(
      prelude, when: "function(事项) return 数额(事项) > 别的(事项) and 别的(表) > 1 end")
    let result = turned(script, to: .english)
    #expect(result.contains("数额(甲) return 甲.amount end"))
    #expect(result.contains("别的(乙) return 乙.金额 end"))
    #expect(result.contains("local 表 = { 金额 = 3 }"))
    #expect(turned(result, to: .chinese) == script)
    let named = chinese("local function 大(甲) return 甲.金额 end", when: "大")
    #expect(turned(named, to: .english).contains("return 甲.amount end"))
    #expect(turned(turned(named, to: .english), to: .chinese) == named)
    let passed = chinese(
      "local function 大(甲) return 甲.金额 end local 存 = { 大 }", when: "大")
    #expect(turned(passed, to: .english).contains("return 甲.金额 end"))
  }

  @Test("One Chinese name is another field for another kind of view")
  func kinds() {
    let script = """
      return 程序 "对照" {
        编号 = "twin", 版本 = "1",
        机构 "甲会" { 类型 = "决策性" }, 步骤 "议" { 机构 = "甲会" },
        规则 "甲" { 对象 = "表决", 检查 = function(次) return 次.议题 ~= nil end },
        规则 "乙" { 检查 = function(会) return #会.议题 > 0 end, 对象 = "会议" },
      }
      """
    let result = turned(script, to: .english)
    #expect(result.contains("次.item ~= nil") && result.contains("#会.items > 0"), "\(result)")
    #expect(turned(result, to: .chinese) == script)
  }

  @Test("A parameter stands in brackets in English and bare in Chinese, and comes back")
  func parameters() {
    let script = "return 采用 \"甲@1\" { 版本 = \"1\", 法定人数 = 3, 公示天数 = 15 }"
    let english = turned(script, to: .english)
    #expect(english == "return adopt \"甲@1\" { version = \"1\", [\"法定人数\"] = 3, [\"公示天数\"] = 15 }")
    #expect(turned(english, to: .chinese) == script)
    // Bare, these would be the word's own key, one key twice, and no name at all.
    let kept = "return 采用 \"甲@1\" { [\"版本\"] = 1, [\"满意\"] = 1, [\"满意率\"] = 2, [\"甲 乙\"] = 3 }"
    #expect(turned(kept, to: .chinese) == kept)
  }
}

@Suite("Functions of two scripts compared")
struct FunctionTextTests {
  private func functions(_ text: String) throws -> [String] {
    var sources = SourceTable()
    let source = SourceText(name: "s.lua", text: text)
    let loading = ProcedureLoader().load(source, file: sources.add(source))
    let refused = loading.isRefused
    #expect(!refused, "\(shown(loading.findings))")
    return FunctionText.all(of: try #require(loading.plan), in: sources)
  }

  private let script = """
    local 限 = 3 -- 上限
    local function 大(甲) return 甲.金额 ~= nil and 甲.金额 > 限, "小事" end
    return 程序 "对照" {
      编号 = "twin", 版本 = "1",
      机构 "甲会" { 类型 = "决策性" },
      步骤 "议" { 机构 = "甲会", 适用 = 大, 通过 = 超过 { "1/2", 基数 = "实到" } },
      规则 "乙" { 对象 = "会议", 检查 = function(会) return #会.议题 > 0, “没有议题” end },
      规则 "丙" { 对象 = "表决", 检查 = function(次) return 次.同意 > 限 end },
    }
    """

  @Test("The English twin has the same functions, named ones too")
  func twins() throws {
    let own = try functions(script)
    #expect(own.count == 3 && own.allSatisfy { !$0.isEmpty } && Set(own).count == 3)
    #expect(try functions(turned(script, to: .english)) == own)
    #expect(try functions(script.replacing("-- 上限", with: "")) == own)
  }

  @Test("What changes a function shows, in its own text and in what it uses")
  func changes() throws {
    let own = try functions(script)
    func differing(_ old: String, _ new: String) throws -> [Int] {
      let other = try functions(script.replacing(old, with: new))
      return own.indices.filter { own[$0] != other[$0] }
    }
    #expect(try differing("限 = 3", "限 = 4") == [0, 2])
    #expect(try differing("甲.金额 > 限", "甲.金额 >= 限") == [0, 2])
    #expect(try differing("#会.议题 > 0", "#会.议题 > 1") == [1])
    #expect(try differing("#会.议题", "#会.发言") == [1])
    #expect(try differing("\"1/2\"", "\"2/3\"") == [])
  }
}
