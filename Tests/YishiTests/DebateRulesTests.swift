import Deliberation
import Testing
import Yishi

/// The sample rules of debate, with a body that follows them.
private let plan = """
  return procedure "辩论会" {
    id = "debate", version = "1",
    body "议事会" { kind = "consultative" },
    step "辩论" { body = "议事会", pass = more_than { "1/2", of = "cast", abstentions = "excluded" } },
    rules = rules_of "动议辩论规则@2026.1",
  }
  """

private func debate(_ lines: String...) -> [FindingID] {
  judge(
    "案卷\n程序：辩论会\n2026年3月1日 会议：议事会\n主持：柏主持    应到：12人    实到：10人\n一、装健身器材\n"
      + lines.joined(separator: "\n") + "\n", under: plan)
}

@Suite("动议辩论规则（示例）：每一条都查得出，合规的不报")
struct DebateRulesTests {
  private let moved = "【提出】松一：装三件"
  private let vote = "【表决】举手；同意6，反对3，弃权1\n【结果】通过"

  @Test("先动议后讨论，先议后决")
  func order() {
    #expect(debate(moved, "松一（2分钟）：同意。好。", vote) == [])
    #expect(debate("松一（2分钟）：同意。好。", vote) == [.conductRuleBroken])
    #expect(debate(moved, vote) == [.conductRuleBroken])
  }

  @Test("限时两分钟，限两次，先表立场，主持人不谈看法")
  func speeches() {
    #expect(debate(moved, "松一（3分钟）：同意。好。", vote) == [.conductRuleBroken])
    #expect(debate(moved, "松一（1分钟）：我说两句。", vote) == [.conductRuleBroken])
    #expect(debate(moved, "柏主持（1分钟）：同意。好。", vote) == [.conductRuleBroken])
    let turn = "松一（1分钟）：同意。好。"
    let other = "竹三（1分钟）：反对。吵。"
    #expect(debate(moved, turn, other, turn, other, vote) == [])
    #expect(debate(moved, turn, other, turn, other, turn, vote) == [.conductRuleBroken])
  }

  @Test("正反轮流：同一方连着两次可以，三次不行")
  func alternation() {
    let two = ["松一（1分钟）：同意。好。", "梅二（1分钟）：同意。好。"]
    #expect(debate(moved, two[0], two[1], vote) == [])
    #expect(debate(moved, two[0], two[1], "兰四（1分钟）：同意。好。", vote) == [.conductRuleBroken])
  }

  @Test("票数相等不算通过")
  func tie() {
    let tied = debate(moved, "松一（1分钟）：同意。好。", "【表决】举手；同意4，反对4，弃权2\n【结果】通过")
    #expect(tied.contains(.outcomeRefuted))
  }
}
