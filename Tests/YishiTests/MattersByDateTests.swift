import Deliberation
import Testing
import Yishi

/// Which step a matter takes, by its class and by the text of the day.
@Suite("事项走哪一步，看类别，也看行为那天的名单")
struct MattersByDateTests {
  private static let script = """
    return procedure "业主表决" {
      id = "owners", version = "1",
      body "业主大会" { kind = "binding", statute = "owners.assembly", parking = false, proxies = 0 },
      step "一般事项" {
        body = "业主大会", repeats = true, pass = law "owners.assembly.majority",
        other_classes = law "owners.assembly.matters.special",
      },
      step "特别事项" {
        body = "业主大会", repeats = true, pass = law "owners.assembly.majority.special",
        classes = law "owners.assembly.matters.special",
      },
      disclose "公布结果" {
        what = "表决结果", after = { "一般事项", "特别事项" }, objections = "received",
      },
    }
    """

  private func found(
    _ cls: String?, on day: String, _ heads: Int, _ area: Int, then: String = "", head: String = ""
  ) -> [FindingID] {
    findings(
      "选聘\n程序：业主表决\n范围：全程\n\(cls.map { "类别：\($0)\n" } ?? "")\(head)"
        + "2020年4月1日 通知：业主大会   公告栏\n\(day) 会议：业主大会\n"
        + "应到：300人/30000平方米    参加：210人/21000平方米\n"
        + "【表决】书面；同意\(heads)人/\(area)平方米，反对\(210 - heads)人/\(21_000 - area)平方米\n"
        + "【结果】通过\n\(then)", under: Self.script
    ).filter { $0.cls != .advice }.map(\.id)
  }

  // 按参加的人算就够的，是用错了分母。
  @Test("使用维修资金：2020年底以前要全体的三分之二，2021年起是一般事项")
  func fund() {
    #expect(found("使用维修资金", on: "2020年12月31日", 200, 20_000) == [])
    // 199 比 300 不到三分之二，比参加的 210 就到了。
    #expect(found("使用维修资金", on: "2020年12月31日", 199, 20_000) == [.wrongBase])
    #expect(found("使用维修资金", on: "2021年1月1日", 106, 10_501) == [])
    #expect(found("使用维修资金", on: "2021年1月1日", 105, 10_501) == [.outcomeRefuted])
  }

  @Test("改变共有部分用途：2021年起是特别事项，以前不是")
  func use() {
    #expect(found("改变共有部分用途", on: "2021年1月1日", 158, 15_750) == [])
    #expect(found("改变共有部分用途", on: "2021年1月1日", 157, 15_750) == [.outcomeRefuted])
    #expect(found("改变共有部分用途", on: "2020年12月31日", 151, 15_001) == [])
    #expect(found("改变共有部分用途", on: "2020年12月31日", 150, 15_001) == [.wrongBase])
  }

  @Test("年底表决、年初公布：走哪一步看表决那天，公布时不回头要另一步")
  func overTheYear() {
    #expect(
      found("使用维修资金", on: "2020年12月31日", 200, 20_000, then: "\n2021年1月3日 公示：表决结果   公告栏\n")
        == [])
  }

  @Test("卷首写的适用文本不改判断；那天不施行的，指出来")
  func claimed() {
    let old = "适用文本：物权法\n"
    #expect(found("选聘物业", on: "2020年12月31日", 151, 15_001, head: old) == [])
    #expect(found("选聘物业", on: "2021年1月1日", 151, 15_001, head: old) == [.textNotInForce])
    #expect(
      found("改变共有部分用途", on: "2026年6月1日", 110, 11_000, head: old)
        == [.textNotInForce, .outcomeRefuted])
    #expect(
      found("选聘物业", on: "2020年12月31日", 151, 15_001, head: "适用文本：《民法典》\n")
        == [.textNotInForce])
    #expect(found("选聘物业", on: "2021年1月1日", 151, 15_001, head: "适用文本：本小区规约\n") == [])
  }

  @Test("案卷没有写类别的，走哪一步不知道，不猜")
  func unknown() {
    #expect(found(nil, on: "2021年1月1日", 106, 10_501) == [.factMissing])
  }

  @Test("名单可以直接写；法条键要是名单；两样不能都写")
  func lists() {
    func ids(_ classes: String) -> [FindingID] {
      var office = Office()
      let text = """
        return procedure "议事" {
          id = "talk", version = "1",
          body "议事会" { kind = "binding" },
          step "大事" { body = "议事会", pass = at_least { "3/4", of = "present" }, \(classes) },
        }
        """
      return office.load(script: Array(text.utf8), name: "t.lua").findings
        .filter { $0.cls == .procedure }.map(\.id)
    }
    #expect(ids("classes = { \"动用资金\" }") == [])
    #expect(ids("other_classes = {}") == [])
    #expect(ids("classes = {}") == [.stepUnreachable])
    #expect(ids("classes = law \"owners.assembly.matters\"") == [])
    #expect(ids("classes = law \"owners.assembly.quorum\"") != [])
    #expect(ids("classes = { \"甲\" }, other_classes = { \"乙\" }") == [.wrongValue])
  }
}
