import Deliberation
import ProcedureScript
import SourceText
import Testing

@Suite("Parameters read inside functions")
struct ParameterTests {
  private static let english = """
    return procedure "大额" {
      id = "large", version = "1",
      param "大额" { kind = "integer", about = "多少元" },
      param "严格" { kind = "flag", about = "是否严格" },
      param "称呼" { kind = "text", about = "叫什么" },
      body "会" { kind = "consultative" },
      step "议" { body = "会" },
      rule "金额" {
        over = "matter",
        check = function(matter) return matter.amount < param "大额", "不小于" .. param "大额" end,
      },
      rule "名称" {
        over = "matter",
        check = function(matter) return not param("严格") or matter.title == param "称呼" end,
      },
    }
    """

  private func loading(_ bindings: String, of script: String = english) -> Loading {
    var library = ScriptShelf()
    library.add(SourceText(name: "large.lua", text: script))
    return load(
      "return adopt \"大额@1\" { id = \"own\", version = \"1\", \(bindings) }", library: library)
  }

  private func verdict(
    _ bindings: String, rule: Int = 0, amount: Int = 9, of script: String = english
  ) throws -> PredicateVerdict {
    let loading = loading(bindings, of: script)
    #expect(loading.findings.filter { $0.cls == .procedure }.map(\.id) == [])
    let plan = try #require(loading.plan)
    let matter = ViewNode(
      .matter,
      ViewKind.matter.fields.map {
        switch $0.name {
        case "amount": .integer(amount)
        case "title": .text("修桥")
        default: .none
        }
      })
    return try #require(loading.makeEvaluator()).evaluate(plan.rules[rule].check, on: matter)
  }

  @Test("A function gets what an office has bound, on both sides of it, and the reading is told")
  func bound() throws {
    #expect(
      try verdict(#"["大额"] = 10"#)
        == .answered(true, reason: nil, reads: ["param 大额 = 10", "matter.amount = 9"]))
    guard case .answered(false, let reason, _) = try verdict(#"["大额"] = 9"#) else {
      Issue.record("nine is not below nine")
      return
    }
    #expect(reason == "不小于9")
    func holds(_ bindings: String) throws -> Bool? {
      if case .answered(let holds, _, _) = try verdict(bindings, rule: 1) { return holds }
      return nil
    }
    #expect(try holds(#"["严格"] = false"#) == true)
    #expect(try holds(#"["严格"] = true, ["称呼"] = "修桥""#) == true)
    #expect(try holds(#"["严格"] = true, ["称呼"] = "修路""#) == false)
  }

  @Test("What nobody has bound decides nothing, under the name that is open")
  func open() throws {
    guard case .open("大额", let site) = try verdict("") else {
      Issue.record("open")
      return
    }
    #expect(site.place.line == 10)
    // Left to a parameter of the office's own, it is that one that is open.
    guard case .open("本地大额", _) = try verdict(#"["大额"] = param "本地大额""#) else {
      Issue.record("own")
      return
    }
  }

  @Test(
    "A parameter that only functions read is used; one that none reads is not; one nobody declared is unknown"
  )
  func declared() {
    func findings(_ text: String) -> [FindingID] {
      load(
        """
        return procedure "甲" {
          id = "a", version = "1", param "天数" { kind = "integer" },
          body "会" { kind = "consultative" }, step "议" { body = "会" },
          rule "乙" { over = "matter", check = function(matter) return \(text) end },
        }
        """
      ).findings.map(\.id)
    }
    #expect(findings(#"matter.amount > param "天数""#) == [.parameterUnbound])
    #expect(findings("matter.amount > 3") == [.parameterUnused, .parameterUnbound])
    #expect(findings(#"matter.amount > param "日数""#).contains(.unknownName))
  }

  @Test("A threshold, a period or a set of rules is no value of a function")
  func kinds() {
    func findings(_ kind: String) -> [FindingID] {
      load(
        """
        return procedure "甲" {
          id = "a", version = "1", param "丁" { kind = "\(kind)" },
          body "会" { kind = "consultative" }, step "议" { body = "会" },
          rule "乙" { over = "matter", check = function(matter) return param "丁" == 3 end },
        }
        """
      ).findings.map(\.id)
    }
    for kind in ["threshold", "period", "rules"] { #expect(findings(kind).contains(.wrongValue)) }
    for kind in ["integer", "ratio", "text", "flag"] {
      #expect(findings(kind) == [.parameterUnbound])
    }
  }

  @Test("The Chinese surface reads it by the Chinese word")
  func chinese() throws {
    let script = """
      return 程序 "大额" {
        编号 = "large", 版本 = "1",
        参数 "大额" { 类型 = "整数", 说明 = "多少元" },
        机构 "会" { 类型 = "协商性" },
        步骤 "议" { 机构 = "会" },
        规则 "金额" { 对象 = "事项", 检查 = function(事项) return 事项.金额 < 参数 "大额" end },
      }
      """
    for (bound, holds) in [(10, true), (9, false)] {
      guard case .answered(holds, _, _) = try verdict("[\"大额\"] = \(bound)", of: script) else {
        Issue.record("\(bound)")
        continue
      }
    }
  }

  @Test("A formula is tried with what was bound; an open one is left until then")
  func formulas() throws {
    func findings(_ bindings: String) -> [FindingID] {
      loading(
        bindings,
        of: """
          return procedure "大额" {
            id = "large", version = "1", param "大额" { kind = "integer" },
            body "会" { kind = "consultative" },
            step "议" {
              body = "会",
              quorum = formula { function(k, n) return k >= param "大额" end, of = "members" },
            },
          }
          """
      ).findings.map(\.id)
    }
    #expect(findings("") == [.parameterUnbound])
    #expect(findings(#"["大额"] = 3"#) == [])
    #expect(findings(#"["大额"] = 300"#) == [.thresholdImpossible])
  }

  @Test("Other words still mean nothing to a function")
  func words() throws {
    let script = Self.english.replacing("matter.amount < param \"大额\"", with: "law \"x\" == 3")
    guard case .failed(let message, _) = try verdict("", of: script) else {
      Issue.record("law")
      return
    }
    #expect(message == "law")
  }
}

extension String {
  /// The text with the first occurrence of a part replaced.
  fileprivate func replacing(_ part: String, with other: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
