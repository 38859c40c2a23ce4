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

  private func decide(_ authorisation: String, on day: String, class matter: String) -> [FindingID]
  {
    let script = """
      return procedure "代表会议" {
        id = "reps", version = "1",
        body "村民会议" { kind = "binding" },
        body "村民代表会议" {
          kind = "binding", authorised_by = "村民会议", powers = { "日常事务" },
          excluded = { "村规民约" },
        },
        authorisation "授权" { optional = true },
        step "决定" { body = "村民代表会议", after = "授权" },
      }
      """
    return judge(
      "案卷\n程序：代表会议\n类别：\(matter)\n\(authorisation)\n\(day) 会议：村民代表会议\n", under: script)
  }

  @Test("T-29 授权要写明事项和期限；到期那天还行，第二天不行；不能授权的授了也没用")
  func authority() {
    let given = "2026年1月5日 授权：村民代表会议   授权机构：村民会议   授权事项：土地承包   授权期限：2026年6月30日"
    #expect(decide(given, on: "2026年6月30日", class: "土地承包") == [])
    #expect(decide(given, on: "2026年7月1日", class: "土地承包") == [.outsideAuthority])
    #expect(decide(given, on: "2026年6月30日", class: "宅基地") == [.outsideAuthority])
    #expect(decide(given, on: "2026年6月30日", class: "日常事务") == [])
    #expect(decide("", on: "2026年6月30日", class: "土地承包") == [.outsideAuthority])
    #expect(decide(given, on: "2026年6月30日", class: "村规民约") == [.outsideAuthority])
    let wide = given.replacing("土地承包", with: "土地承包、村规民约")
    #expect(decide(wide, on: "2026年6月30日", class: "土地承包") == [.outsideAuthority])
    let bare = "2026年1月5日 授权：村民代表会议   授权机构：村民会议   授权事项：土地承包"
    #expect(decide(bare, on: "2026年6月30日", class: "土地承包") == [.recordMissing])
    let other = given.replacing("授权机构：村民会议", with: "授权机构：村民委员会")
    #expect(decide(other, on: "2026年6月30日", class: "土地承包") == [.outsideAuthority])
  }
}
