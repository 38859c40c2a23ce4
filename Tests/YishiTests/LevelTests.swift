import Deliberation
import Testing
import Yishi

@Suite("层级、职务和授权")
struct LevelTests {
  private let plan = """
    return procedure "两级议事" {
      id = "levels", version = "1",
      body "村民小组议事会" {
        kind = "consultative", level = 1, upper = "村民议事会",
        instances = { "第一村民小组议事会", "第二村民小组议事会" },
        convened_by = { "村民小组组长" }, head = { "党小组组长" },
      },
      body "村民议事会" { kind = "consultative", level = 2 },
      step "小组议" { body = "村民小组议事会", topics = 1 },
      escalation "上报" { after = "小组议", optional = true },
      step "村级议" { body = "村民议事会", after = "小组议" },
    }
    """

  private let roster = "姓名,职务\n张三,村民小组组长\n李四,党小组组长\n王五,\n"

  private func one(_ head: String, _ lines: String...) -> [FindingID] {
    judge(
      "案卷\n程序：两级议事\n范围：单次会议\n名册：村民小组议事会（r.csv）\n2026年3月1日 会议：第一村民小组议事会\n\(head)\n"
        + lines.joined(separator: "\n") + "\n", under: plan, rosters: ["r.csv": roster])
  }

  @Test("召集和主持要有职务：名册上有的算，没有的不算，看不出的不猜")
  func offices() {
    #expect(one("召集：张三    主持：李四") == [])
    #expect(one("召集：王五    主持：李四") == [.convenerNotEntitled])
    #expect(one("召集：张三    主持：王五") == [.chairNotEntitled])
    #expect(one("召集：赵六    主持：李四") == [.factMissing])
    #expect(one("召集：村民小组组长    主持：李四") == [])
  }

  @Test("一期一个主题：一个可以，两个多了")
  func topics() {
    #expect(one("召集：张三    主持：李四", "一、修路") == [])
    #expect(one("召集：张三    主持：李四", "一、修路", "二、路灯") == [.tooManyItems])
  }

  @Test("上报给上一级；越级的查得出")
  func escalation() {
    func up(_ to: String) -> [FindingID] {
      one("召集：张三    主持：李四", "2026年3月2日 上报：修桥   \(to)   上报机构：第一村民小组议事会")
    }
    #expect(up("村民议事会") == [])
    #expect(up("街道办事处") == [.wrongRecipient])
  }
}
