import Deliberation
import Testing

/// Procedures from outside the field, said with the vocabulary alone.
@Suite("A legislature in two groups, a foundation, a tribunal")
struct OutsideTests {
  // MARK: A legislature that votes in two groups, abstentions counted as present

  static let legislature = """
    return procedure "两组议会" {
      id = "two-groups", version = "1",
      body "议会" {
        kind = "binding",
        quorum = all_of {
          more_than { "1/2", of = "members", group = "甲组" },
          more_than { "1/2", of = "members", group = "乙组" },
        },
        pass = all_of {
          more_than { "1/2", of = "present", group = "甲组" },
          more_than { "1/2", of = "present", group = "乙组" },
        },
      },
      step "表决" { body = "议会" },
    }
    """

  private func sitting(_ present: String, _ vote: String, _ result: String) -> [FindingID] {
    judge(
      meeting(
        "议会", on: "2026年3月2日", "应到：20人（甲组10人，乙组10人）    实到：\(present)", "一、预算",
        "【表决】举手；\(vote)", "【结果】\(result)"), under: Self.legislature
    ).filter { $0 != .compositionUnknown }
  }

  @Test("Each group must have more than half of its own members present in favour")
  func groups() {
    let present = "14人（甲组8人，乙组6人）"
    #expect(sitting(present, "同意9（甲组5，乙组4），反对5（甲组3，乙组2），弃权0", "通过") == [])
    // Four of eight present in the first group: half is not more than half.
    #expect(
      sitting(present, "同意10（甲组4，乙组6），反对4（甲组4，乙组0），弃权0", "通过") == [.outcomeRefuted])
    // An abstention is present and not in favour: three of six, with nobody against.
    #expect(
      sitting(present, "同意11（甲组8，乙组3），反对0，弃权3（甲组0，乙组3）", "通过") == [.outcomeRefuted])
    #expect(sitting(present, "同意11（甲组8，乙组3），反对0，弃权3（甲组0，乙组3）", "未通过") == [])
  }

  @Test("Each group must be there in more than half")
  func groupQuorum() {
    #expect(
      sitting("15人（甲组10人，乙组5人）", "同意15（甲组10，乙组5），反对0，弃权0", "通过") == [.quorumNotMet])
  }

  // MARK: A foundation with a quorum of 1.5·√N and a ratio of three to one

  static let foundation = """
    return procedure "基金会" {
      id = "foundation", version = "1",
      body "理事会" {
        kind = "binding",
        -- 1.5·√N 以整数来写：2k ≥ 3√N，即 4k² ≥ 9N。
        quorum = formula { function(k, n) return 4 * k * k >= 9 * n end, of = "members" },
        pass = at_least { "3/4", of = "cast", abstentions = "excluded" },
      },
      step "决定" { body = "理事会" },
    }
    """

  private func board(_ size: Int, _ present: Int, _ vote: String, _ result: String) -> [FindingID] {
    judge(
      meeting(
        "理事会", on: "2026年3月2日", "应到：\(size)人    实到：\(present)人", "一、资助",
        "【表决】举手；\(vote)", "【结果】\(result)"), under: Self.foundation)
  }

  @Test("The quorum is the least k with 4k² ≥ 9N: six of sixteen, seven of seventeen")
  func root() {
    #expect(board(16, 6, "同意6，反对0，弃权0", "通过") == [])
    #expect(board(16, 5, "同意5，反对0，弃权0", "通过") == [.quorumNotMet])
    #expect(board(17, 7, "同意7，反对0，弃权0", "通过") == [])
    #expect(board(17, 6, "同意6，反对0，弃权0", "通过") == [.quorumNotMet])
  }

  @Test("Three in favour for each against carry it, abstentions aside")
  func ratio() {
    #expect(board(16, 9, "同意6，反对2，弃权1", "通过") == [])
    #expect(board(16, 9, "同意5，反对2，弃权2", "通过") == [.outcomeRefuted])
    #expect(board(16, 9, "同意5，反对2，弃权2", "未通过") == [])
  }

  // MARK: A tribunal with a casting vote

  static let tribunal = """
    return procedure "仲裁庭" {
      id = "tribunal", version = "1",
      body "仲裁庭" {
        kind = "binding", quorum = unanimous { of = "members" },
        pass = at_least { "1/2", of = "cast", abstentions = "excluded", tie = "casting" },
      },
      step "裁决" { body = "仲裁庭" },
    }
    """

  private func bench(_ vote: String, _ result: String) -> [FindingID] {
    judge(
      meeting(
        "仲裁庭", on: "2026年3月2日", "主持：首席", "应到：4人    实到：4人", "一、请求",
        "【表决】举手；\(vote)", "【结果】\(result)"), under: Self.tribunal)
  }

  @Test("Exactly half is decided by the casting vote, and by nothing else")
  func casting() {
    #expect(bench("同意2，反对2，弃权0    决定票：同意", "通过") == [])
    #expect(bench("同意2，反对2，弃权0    决定票：反对", "未通过") == [])
    #expect(bench("同意2，反对2，弃权0    决定票：反对", "通过") == [.outcomeRefuted])
    #expect(bench("同意2，反对2，弃权0    决定票：同意", "未通过") == [.outcomeRefuted])
    // Without it nobody can tell.
    #expect(bench("同意2，反对2，弃权0", "通过") == [.factMissing])
    // Off the line there is nothing to decide.
    #expect(bench("同意3，反对1，弃权0", "通过") == [])
    #expect(bench("同意1，反对3，弃权0    决定票：同意", "通过") == [.outcomeRefuted])
    #expect(bench("同意3，反对1，弃权0    决定票：反对", "通过") == [.castingVoteNotDue])
    #expect(bench("同意3，反对1，弃权0    决定票：反对", "未通过") == [.outcomeRefuted])
  }

  @Test("A casting vote that no rule gives counts for nothing (T-18)")
  func castingWithoutRule() {
    let plain = """
      return procedure "议事" {
        id = "talk", version = "1",
        body "议事会" { kind = "binding" },
        step "议" { body = "议事会", pass = more_than { "1/2", of = "present" } },
      }
      """
    func one(_ vote: String, _ result: String) -> [FindingID] {
      judge(
        meeting(
          "议事会", on: "2026年3月2日", "应到：4人    实到：4人", "【表决】举手；\(vote)", "【结果】\(result)"),
        under: plain)
    }
    #expect(one("同意2，反对2，弃权0", "未通过") == [])
    #expect(one("同意2，反对2，弃权0    决定票：反对", "未通过") == [.castingVoteNotDue])
    #expect(one("同意2，反对2，弃权0    决定票：同意", "通过") == [.outcomeRefuted])
  }

  @Test("A casting vote that is neither for nor against is told of")
  func unreadable() {
    #expect(bench("同意2，反对2，弃权0    决定票：也许", "通过").contains(.unreadableLine))
  }
}
