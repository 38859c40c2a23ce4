import Deliberation
import ProcedureScript
import SourceText
import Testing

@testable import Reporting

/// Faulty scripts in the Chinese words: whoever writes those is answered in them.
@Suite("Messages about Chinese scripts")
struct ChineseScriptTests {
  static let scripts = [
    #"return 程序 "甲" { 编号="a", 机构 "会" { 类型="决策性" }, 步骤 "决议" { 机构="会" } }"#,
    #"return 程序 "甲" { 编号="a", 版本="1", 法定人="x", 机构 "会" { 类型="决策", 法定人=1 } }"#,
    #"return 程序 "甲" { 编号="a", 版本="1", 机构 "会" { 类型="决定" } }"#,
    #"甲数 = 1 return 程序 "甲" { 编号="a", 版本="1" }"#,
    #"return 程序 "甲" { 编号="a", 版本="1", 机构 "会" { 类型="决策性", 法定人数=至少{0.5, 基数="应到"} } }"#,
    #"return 程序 "甲" { 编号="a", 版本="1", 机构 "会" { 类型="决策性", 法定人数=至少{1/2, 基数="应到"} } }"#,
    #"return 程序 "甲" { 编号="a", 版本="1", 机构 "会" { 类型="决策性", 法定人数=至少{99999999999999999999, 基数="应到"} } }"#,
    #"return 程序 "甲" { 编号="a", 版本="1", 机构 "会" { 类型="决策性", 法定人数=5, 通过="x" }, 步骤 "决" { 机构="会", 通知=3, 之后=5, 依据={} } }"#,
    #"return 程序 "甲" { 编号="a", 版本="1", 机构 "会", 步骤 "决" { 机构="会" } }"#,
    #"程序 "甲" { 编号="a", 版本="1" }"#,
    #"return 程序 "甲" { 编号="a", 版本="1", 机构 "会" { 类型="协商性" }, 步骤 "决" { 机构="会" }, 实施 "实施" { 之后="决" } }"#,
    #"return 程序 "甲" { 编号="a", 版本="1", 机构 "会" { 类型="决策性", 通过 = 至少 { "1/2", 基数="投票" } }, 步骤 "决" { 机构="会" }, 公示 "公" { 内容="决", 之后="决", 公示期 = 天 { 3 } } }"#,
    #"return 程序 "甲" { 编号="a", 版本="1", 参数 "数" { 类型="整数" }, 机构 "会" { 类型="决策性" }, 步骤 "决" { 机构="会", 通知 = 天 { 参数 "数" } } }"#,
    #"return 程序 "甲" { 编号="a", 版本="1", 机构 "会" { 类型="决策性", 法定机构="村.代表" }, 步骤 "决" { 机构="会议", 之后="决议" } }"#,
    #"return 程序 "甲" { 编号="a", 版本="1", 机构 "会" { 类型="决策性" }, 步骤 "决" { 机构="会", 之后="议" }, 步骤 "议" { 机构="会", 之后="决" } }"#,
    #"return 程序 "甲" { 编号="a", 版本="1", 机构 "会" { 类型="决策性", 法定人数 = 公式 { function(k,n) return k < 3 end, 基数="应到" } }, 步骤 "决" { 机构="会" } }"#,
    #"return 程序 "甲" { 编号="a", 版本="1", 机构 "会" { 类型="决策性", 法定人数 = 超过 { "1/1", 基数="应到" } }, 步骤 "决" { 机构="会" } }"#,
    #"local 甲甲 = nil; 甲甲() return 程序 "甲" { 编号="a", 版本="1" }"#,
    #"return 程序 "甲" { 编号="a" 版本="1" }"#,
    #"return 程序 "甲" { 编号="a", 版本="1", 机够 "会" { } }"#,
    #"return 程序 "甲" { 编号="a", 版本="1", 机构 "会" { 类型="决策性" }, 步骤 "决" { 机构="会" }, 规矩 "r" { 对="表决", 检查=5 } }"#,
    #"return 程序 "甲" { 编号="a", 版本="1", 机构 "会" { 类型="决策性" }, 步骤 "甲步" { 机构="会" }, 步骤 "决" { 机构="会", 之后="甲步", 通知 = 天 {30, 计日="整日"} }, 进度 { 间隔 = 天 { 20 }, 自="甲步", 至="决" }, 进度 { 全程 = 天 { 5 }, 自="甲步", 至="决" } }"#,
  ]

  /// What is Lua's own, or no word at all.
  private let known: Set<String> = [
    "return", "local", "true", "false", "nil", "function", "param", "end",
  ]

  private func words(_ text: String) -> [String] {
    text.split { !($0.isASCII && ($0.isLetter || $0 == "_" || $0 == "-")) }.map(String.init).filter
    {
      $0.count > 2 && !known.subtracting(["param"]).contains($0)
    }
  }

  private func findings(_ script: String) -> [Finding] {
    var law = LawBook()
    if script.contains("法条") { law = LawBook() }
    return ProcedureLoader(law: law).load(SourceText(name: "a.lua", text: script)).findings
  }

  @Test("No English word of the vocabulary and no raw name stands in them", arguments: scripts)
  func chinese(_ script: String) {
    let found = findings(script)
    #expect(!found.isEmpty, "\(script)")
    for finding in found {
      let wording = Chinese().wording(of: finding)
      for text in [wording.title, wording.mark, wording.help] + wording.sums {
        #expect(words(text).isEmpty, "\(finding.id): \(text)")
      }
    }
  }

  @Test("The same message about an English script has the English words")
  func english() throws {
    let found = findings(
      #"return procedure "甲" { id="a", version="1", body "会" { kind="binding", quorum=5 } }"#)
    let wording = Chinese().wording(of: try #require(found.first))
    #expect(wording.title.contains("at_least") && wording.title.contains("quorum"))
  }

  @Test("A number beyond 64 bits is too large, one with a point has a fraction")
  func numbers() throws {
    func title(_ number: String) throws -> String {
      let found = findings(#"return 程序 "甲" { 编号="a", 版本="1", 机构 "会" { 最少=\#(number) } }"#)
      return Chinese().wording(of: try #require(found.first)).title
    }
    #expect(try title("99999999999999999999").contains("整数太大"))
    #expect(try title("9223372036854775808").contains("整数太大"))
    #expect(try title("9223372036854775807").contains("整数太大") == false)
    #expect(try title("5.5").contains("小数"))
    #expect(try title("9223372036854775807 // 1 * 1 + 0 // 1 / 1").contains("整数太大"))
  }

  @Test("A step that is missing names its matter where there are several")
  func matters() {
    var missing = Finding(.stepMissing, at: .none, [Fact(.step, .text("商议"))])
    #expect(!Chinese().wording(of: missing).title.contains("事项"))
    missing.facts.append(Fact(.matter, .text("修路")))
    #expect(Chinese().wording(of: missing).title.contains("事项“修路”"))
    #expect(English().wording(of: missing).title.contains("matter “修路”"))
  }
}
