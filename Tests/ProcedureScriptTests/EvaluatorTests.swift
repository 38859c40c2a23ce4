import Deliberation
import ProcedureScript
import SourceText
import Testing

@Suite("Predicates")
struct EvaluatorTests {
  private func vote(
    favour: Int, against: Int, announced: String = "通过", speeches: Int = 1
  ) -> ViewNode {
    view(
      .vote,
      [
        "favour": .integer(favour), "against": .integer(against), "abstain": .integer(0),
        "announced": .text(announced), "speeches_before": .integer(speeches),
      ])
  }

  private func view(_ kind: ViewKind, _ values: [String: ViewValue]) -> ViewNode {
    ViewNode(kind, kind.fields.map { values[$0.name] ?? .none })
  }

  private func rules(_ body: String, over: String = "vote") throws -> (
    ScriptEvaluator, [ConductRule]
  ) {
    let loading = load(
      "return rules \"甲\" { id = \"a\", version = \"1\", rule \"乙\" { over = \"\(over)\", check = \(body) } }"
    )
    let evaluator = try #require(loading.makeEvaluator())
    return (evaluator, loading.rules)
  }

  private func verdict(_ body: String, on node: ViewNode) throws -> PredicateVerdict {
    let (evaluator, rules) = try rules(body, over: node.kind.rawValue)
    return evaluator.evaluate(try #require(rules.first).check, on: node)
  }

  @Test("A predicate answers with its reason and what it read")
  func answer() throws {
    let verdict = try verdict(
      "function(v) return v.favour > v.against, \"同意\" .. v.favour end",
      on: vote(favour: 8, against: 8))
    #expect(
      verdict
        == .answered(false, reason: "同意8", reads: ["vote.favour = 8", "vote.against = 8"]))
  }

  @Test("The Chinese fields are the same fields")
  func chinese() throws {
    let loading = load(
      """
      return 规则集 "甲" { 编号 = "a", 版本 = "1",
        规则 "乙" { 对象 = "表决", 检查 = function(票) return 票.同意 > 票.反对 end },
        规则 "丙" { 对象 = "议题", 检查 = function(题) return #题.表决 == 1 and 题.表决[1].议题 == "河浜" end },
        规则 "丁" { 对象 = "会议", 检查 = function(会) return #会.议题 == 1 and 会.议题[1].名称 == "河浜" end },
      }
      """)
    #expect(shown(loading.findings) == [])
    let evaluator = try #require(loading.makeEvaluator())
    #expect(
      evaluator.evaluate(loading.rules[0].check, on: vote(favour: 9, against: 8))
        == .answered(true, reason: nil, reads: ["vote.favour = 9", "vote.against = 8"]))
    let ballot = view(.vote, ["item": .text("河浜")])
    let item = view(.item, ["title": .text("河浜"), "votes": .list([.view(ballot)])])
    guard case .answered(true, _, _) = evaluator.evaluate(loading.rules[1].check, on: item) else {
      Issue.record("item")
      return
    }
    let meeting = view(.meeting, ["items": .list([.view(item)])])
    guard case .answered(true, _, _) = evaluator.evaluate(loading.rules[2].check, on: meeting)
    else {
      Issue.record("meeting")
      return
    }
  }

  @Test("A field the view has not is an error with a suggestion")
  func unknownField() throws {
    guard
      case .failed(let message, let site) = try verdict(
        "function(v)\n return v.favor > 1 end", on: vote(favour: 1, against: 0))
    else {
      Issue.record("answered")
      return
    }
    #expect(message == "vote.favor → favour")
    #expect(site.place.line == 2)
    guard
      case .failed(let other, _) = try verdict(
        "function(v) return v.speaker == nil end", on: vote(favour: 1, against: 0))
    else {
      Issue.record("answered")
      return
    }
    #expect(other.hasPrefix("vote.speaker"))
  }

  @Test("Nothing answered is a failure, an explicit nil leaves it open")
  func openAnswers() throws {
    let node = vote(favour: 1, against: 0)
    #expect(try verdict("function(v) return nil end", on: node) == .undecided)
    guard case .failed = try verdict("function(v) local x = v.favour end", on: node) else {
      Issue.record("no return")
      return
    }
    guard case .failed("returned-string", _) = try verdict("function(v) return \"是\" end", on: node)
    else {
      Issue.record("text")
      return
    }
  }

  @Test("A mistake at run time is told by names and signs, the author's own words as they are")
  func mistakes() throws {
    let node = vote(favour: 1, against: 0)
    guard
      case .failed("票 = nil", let site) = try verdict(
        "function(v)\n local 票 = nil\n return 票.数 end", on: node)
    else {
      Issue.record("index")
      return
    }
    #expect(site.place.line == 3)
    guard case .failed("不行", _) = try verdict("function(v) error(\"不行\") end", on: node) else {
      Issue.record("error")
      return
    }
  }

  @Test("A predicate that does not stop has failed at its line, and the next one runs")
  func endless() throws {
    let (evaluator, rules) = try rules("function(v)\n  while true do end\nend")
    let node = vote(favour: 1, against: 0)
    let check = try #require(rules.first).check
    guard case .failed("fuel", let site) = evaluator.evaluate(check, on: node) else {
      Issue.record("ended")
      return
    }
    #expect(site.place.line == 2)
    guard case .failed("fuel", _) = evaluator.evaluate(check, on: node) else {
      Issue.record("ended")
      return
    }
  }

  @Test(
    "A predicate can neither change a view nor use a word",
    arguments: [
      "function(v) v.favour = 3 return true end", "function(v) return at_least { 3 } end",
      "function(v) return nowhere end", "function(v) error(\"不行\") end",
    ])
  func readOnly(body: String) throws {
    guard case .failed = try verdict(body, on: vote(favour: 1, against: 0)) else {
      Issue.record("\(body)")
      return
    }
  }

  @Test("A formula is tested on integers")
  func formula() throws {
    let loading = load(
      """
      return procedure "甲" {
        id = "a", version = "1",
        body "会" { quorum = formula { function(k, n) return 4 * k * k >= 9 * n end, of = "members" } },
      }
      """)
    let evaluator = try #require(loading.makeEvaluator())
    guard case .formula(let id, of: .members)? = loading.plan?.bodies.first?.quorum?.form else {
      Issue.record("form")
      return
    }
    // 4·6² = 144 = 9·16, 4·5² = 100 < 144.
    #expect(evaluator.test(id, count: 6, base: 16) == .answered(true, reason: nil, reads: []))
    #expect(evaluator.test(id, count: 5, base: 16) == .answered(false, reason: nil, reads: []))
    guard case .failed = evaluator.test(id, count: Int.max, base: 16) else { return }
  }

  @Test("Evaluators made again know the predicates by the same numbers")
  func again() throws {
    let loader = ProcedureLoader(library: try shippedLibrary(), law: try shippedLaw().book)
    let loading = loader.load(try file("examples/ditch/procedure.lua"))
    let plan = try #require(loading.plan)
    #expect(plan.rules.count == 7 && plan.predicates.count == 7)
    #expect(plan.sampleSets == ["七条会风规则"])
    let tie = try #require(plan.rules.first { $0.name == "相等不算通过" })
    let first = try #require(loading.makeEvaluator())
    let second = try #require(loading.makeEvaluator())
    for evaluator in [first, second] {
      guard
        case .answered(false, let reason, _) = evaluator.evaluate(
          tie.check, on: vote(favour: 8, against: 8))
      else {
        Issue.record("tie")
        return
      }
      #expect(reason == "同意不多于反对，宣布为通过")
      guard
        case .answered(true, _, _) = evaluator.evaluate(tie.check, on: vote(favour: 9, against: 8))
      else {
        Issue.record("majority")
        return
      }
    }
  }

  @Test("Each sample rule has a vote, a speech or an item it accepts and one it refuses")
  func sampleRules() throws {
    let loading = ProcedureLoader().load(try file("procedures/sample-conduct-rules.lua"))
    let evaluator = try #require(loading.makeEvaluator())
    func holds(_ name: String, _ node: ViewNode) throws -> Bool? {
      let rule = try #require(loading.rules.first { $0.name == name })
      #expect(rule.over == node.kind && rule.sample)
      switch evaluator.evaluate(rule.check, on: node) {
      case .answered(let answer, _, _): return answer
      case .open(let name, _):
        Issue.record("open: \(name)")
        return nil
      case .undecided: return nil
      case .failed(let message, _):
        Issue.record("\(name): \(message)")
        return nil
      }
    }
    func speech(_ values: [String: ViewValue]) -> ViewNode { view(.speech, values) }
    let talk = ViewValue.list([.view(speech([:]))])
    #expect(try holds("动议在先", view(.item, ["moved": .flag(true), "speeches": talk])) == true)
    #expect(try holds("动议在先", view(.item, ["moved": .flag(false), "speeches": .list([])])) == true)
    #expect(try holds("动议在先", view(.item, ["moved": .flag(false), "speeches": talk])) == false)
    #expect(try holds("主持中立", speech(["speaker": .text("甲"), "chair": .text("乙")])) == true)
    #expect(try holds("主持中立", speech(["speaker": .text("乙"), "chair": .text("乙")])) == false)
    #expect(try holds("主持中立", speech(["speaker": .text("乙")])) == nil)
    #expect(try holds("发言限时", speech(["minutes": .integer(2)])) == true)
    #expect(try holds("发言限时", speech(["minutes": .integer(3)])) == false)
    #expect(try holds("发言限时", speech([:])) == nil)
    #expect(try holds("发言限次", speech(["turn": .integer(2)])) == true)
    #expect(try holds("发言限次", speech(["turn": .integer(3)])) == false)
    #expect(try holds("先表立场", speech(["stance": .text("同意")])) == true)
    #expect(try holds("先表立场", speech([:])) == false)
    #expect(try holds("先议后决", vote(favour: 1, against: 0, speeches: 1)) == true)
    #expect(try holds("先议后决", vote(favour: 1, against: 0, speeches: 0)) == false)
    #expect(try holds("相等不算通过", vote(favour: 8, against: 8, announced: "未通过")) == true)
    #expect(try holds("相等不算通过", vote(favour: 8, against: 8, announced: "一致通过")) == false)
    #expect(try holds("相等不算通过", view(.vote, ["announced": .text("通过")])) == nil)
  }
}
