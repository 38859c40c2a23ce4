import Deliberation
import Testing
import Yishi

/// Decision vectors on bodies that statutes know; the ids are those of the research they came from.
@Suite("法定会议：逐条算例")
struct VectorTests {
  @Test("D01、D03 村民会议：1830 名成年村民，916 人到会、459 票通过；915 人、341 户两条路都不够")
  func villageAssembly() {
    func one(_ attendance: String, _ vote: String) -> [FindingID] {
      judge(
        meeting(
          "村民会议", on: "2026年5月10日", attendance, "【表决】举手；\(vote)", "【结果】通过",
          notice: "2026年4月20日"), under: statutory)
    }
    #expect(one("应到：1830人    实到：916人", "同意459，反对457，弃权0") == [])
    #expect(one("应到：1830人    实到：916人", "同意458，反对458，弃权0") == [.outcomeRefuted])
    let routes = "应到：1830人    实到：915人\n应到户数：512    到会户代表："
    #expect(one(routes + "341", "同意341，反对0，弃权0").contains(.quorumNotMet))
    #expect(one(routes + "342", "同意342，反对0，弃权0") == [])
  }

  @Test("T-6 混着算不行：400 户代表另加 200 人，按户的一条路有效，按人的一条路不够")
  func mixedRoutes() {
    let record = meeting(
      "村民会议", on: "2026年5月10日", "应到：1830人    实到：600人", "应到户数：512    到会户代表：400",
      "【表决】举手；同意201，反对199，弃权0", "【结果】通过", notice: "2026年4月20日")
    #expect(judge(record, under: statutory) == [])
    // 按户的代表开的会，一户一票：600 人都投了，多 200 票。
    let all = meeting(
      "村民会议", on: "2026年5月10日", "应到：1830人    实到：600人", "应到户数：512    到会户代表：400",
      "【表决】举手；同意301，反对299，弃权0", "【结果】通过", notice: "2026年4月20日")
    let found = findings(all, under: statutory)
    #expect(found.map(\.id) == [.totalsDiffer])
    #expect(found.first?[.reason] == .text("households"))
    #expect(found.first?[.difference] == .count(200))
  }

  @Test("D05、D07、7.4 B、C 村民代表会议：25 人要 17 人到会；列席不计；9 票是 18 人的一半，不算过半数")
  func representatives() {
    func one(_ attendance: String, _ vote: String) -> [FindingID] {
      judge(
        meeting("村民代表会议", on: "2026年3月20日", attendance, "【表决】举手；\(vote)", "【结果】通过"),
        under: statutory)
    }
    #expect(one("应到：25人    实到：17人", "同意9，反对8，弃权0") == [])
    #expect(one("应到：25人    实到：16人", "同意15，反对1，弃权0") == [.quorumNotMet])
    #expect(one("应到：25人    实到：18人    列席：5人", "同意9，反对3，弃权6") == [.outcomeRefuted])
    #expect(one("应到：25人    实到：18人    列席：5人", "同意10，反对3，弃权5") == [])
  }

  @Test("D09、T-5 组成：5 名委员配 20 名代表；妇女代表 8 人不够 25 人的三分之一，9 人够，委员里的妇女不算")
  func composition() {
    func roster(women: Int, committee: Int = 5) -> String {
      var rows = ["姓名,类别,性别"]
      for i in 0..<committee { rows.append("委员\(i),村民委员会成员,女") }
      for i in 0..<20 { rows.append("代表\(i),村民代表,\(i < women ? "女" : "男")") }
      return rows.joined(separator: "\n") + "\n"
    }
    func one(_ roster: String, expected: Int = 25) -> [FindingID] {
      let record =
        "记录\n范围：单次会议\n名册：村民代表会议（r.csv）\n2026年3月20日 会议：村民代表会议\n"
        + "应到：\(expected)人    实到：20人\n"
      return judge(record, under: statutory, rosters: ["r.csv": roster])
    }
    #expect(one(roster(women: 9)) == [])
    #expect(one(roster(women: 8)) == [.compositionNotMet])
    #expect(one(roster(women: 9, committee: 6), expected: 26) == [.compositionNotMet])
  }

  @Test("D11 村民小组：90 人到会 59 人不够三分之二，60 人够")
  func group() {
    func one(_ present: Int) -> [FindingID] {
      judge(
        meeting("村民小组会议", on: "2026年3月20日", "应到：90人    实到：\(present)人"), under: statutory)
    }
    #expect(one(59) == [.quorumNotMet])
    #expect(one(60) == [])
  }

  @Test("居民会议：城市按户的一条路是过半数（512 户要 257 户），农村是三分之二（342 户）")
  func households() {
    func one(_ body: String, _ households: Int) -> [FindingID] {
      judge(
        meeting(
          body, on: "2026年5月10日", "应到：1830人    实到：300人",
          "应到户数：512    到会户代表：\(households)", notice: "2026年4月20日"), under: statutory)
    }
    #expect(one("居民会议", 257) == [])
    #expect(one("居民会议", 256) == [.quorumNotMet])
    #expect(one("村民会议", 341) == [.quorumNotMet])
    #expect(one("村民会议", 342) == [])
  }

  @Test("T-2、D13、D15 60 名居民代表：开会 40 人够；选举要超过三分之二，41 张票；不许代理")
  func election() {
    #expect(
      judge(
        meeting("居民代表会议", on: "2026年6月1日", "应到：60人    实到：40人"), under: statutory) == [])
    let script = """
      return procedure "代表选举" {
        id = "election", version = "1",
        body "居民代表选举会" { kind = "binding", proxies = 0 },
        step "选举" {
          body = "居民代表选举会",
          quorum = more_than { "2/3", of = "members" }, pass = more_than { "1/2", of = "cast", abstentions = "counted" },
        },
      }
      """
    func one(_ present: Int, _ more: String = "") -> [FindingID] {
      judge(
        meeting("居民代表选举会", on: "2026年6月1日", "应到：60人    实到：\(present)人", more), under: script)
    }
    #expect(one(40) == [.quorumNotMet])
    #expect(one(41) == [])
    #expect(
      one(41, "委托：甲→乙\n【表决】无记名；发票41，收票41，有效41；同意41，反对0，弃权0") == [.proxyNotAllowed])
  }

  @Test("D17 居民会议提前十天：法律没说怎么数，3月1日通知、11日开会，按整日差一天，是提示；12日就够")
  func notice() {
    func one(_ day: String) -> [Finding] {
      findings(
        meeting(
          "居民会议", on: day, "应到：100人    实到：60人", notice: "2026年3月1日"), under: statutory)
    }
    #expect(one("2026年3月12日").map(\.id) == [])
    #expect(one("2026年3月11日").map(\.id) == [.noticeCounting])
    #expect(one("2026年3月11日").map(\.cls) == [.advice])
    #expect(one("2026年3月11日").first?[.short] == .count(1))
    #expect(one("2026年3月10日").map(\.cls) == [.irregular])
  }

  @Test("T-1、T-9、D23、D25、7.4 D 党员大会：分母是应到会有表决权的党员")
  func party() {
    func one(_ expected: Int, _ present: Int, _ vote: String, _ result: String = "通过")
      -> [FindingID]
    {
      judge(
        meeting(
          "党员大会", on: "2026年3月20日", "应到：\(expected)人    实到：\(present)人",
          "【表决】举手；\(vote)", "【结果】\(result)"), under: statutory)
    }
    #expect(one(16, 8, "同意8，反对0，弃权0", "未通过") == [])
    #expect(one(16, 8, "同意8，反对0，弃权0") == [.wrongBase])
    #expect(one(16, 7, "同意7，反对0，弃权0") == [.quorumNotMet])
    #expect(one(134, 67, "同意67，反对0，弃权0") == [.wrongBase])
    #expect(one(134, 67, "同意67，反对0，弃权0", "未通过") == [])
    #expect(one(134, 95, "同意67，反对20，弃权8") == [.wrongBase])
    #expect(one(134, 95, "同意68，反对20，弃权7") == [])
    // The same meeting with 32 lawfully excluded: the roll is 102.
    #expect(one(102, 70, "同意60，反对5，弃权5") == [])
    #expect(one(134, 70, "同意60，反对5，弃权5") == [.wrongBase])
  }

  @Test("D37、T-16 公开栏十五天（2026 年起）：7月1日挂出，16日撤下刚好，15日撤下不够")
  func disclosure() {
    let script = """
      return procedure "公开" {
        id = "board", version = "1",
        disclose "公开" { what = "事项", keep = law "village.disclosure" , objections = "received" },
      }
      """
    func one(_ until: String) -> [FindingID] {
      judge("公开\n范围：单次会议\n2026年7月1日 公开：事项   至2026年7月\(until)日   公告栏\n", under: script)
    }
    #expect(one("17") == [])
    #expect(one("16") == [])
    #expect(one("15") == [.displayTooShort])
  }

  @Test("T-20 复会也是同一个会：法定人数不降低")
  func adjourned() {
    let record = """
      村民代表会议记录
      范围：单次会议
      2026年3月20日 会议：村民代表会议
      应到：25人    实到：16人
      2026年3月27日 会议：村民代表会议
      应到：25人    实到：13人
      【表决】举手；同意13，反对0，弃权0
      【结果】通过
      """
    #expect(judge(record, under: statutory) == [.quorumNotMet, .quorumNotMet])
  }

  @Test("T-18 票数相等不算过半数；第二轮是新的一次表决，不与第一轮相加")
  func ties() {
    func one(_ lines: String...) -> [FindingID] {
      judge(
        meeting(
          "村民代表会议", on: "2026年3月20日", "应到：20人    实到：16人", lines.joined(separator: "\n")),
        under: statutory)
    }
    #expect(one("【表决】举手；同意8，反对8，弃权0", "【结果】未通过") == [])
    #expect(one("【表决】举手；同意8，反对8，弃权0", "【结果】通过") == [.outcomeRefuted])
    #expect(
      one("【表决】举手；同意8，反对8，弃权0", "【结果】未通过", "【表决】第二轮；举手；同意9，反对7，弃权0", "【结果】通过")
        == [])
    #expect(
      one("【表决】举手；同意8，反对8，弃权0", "【结果】未通过", "【表决】第二轮；举手；同意8，反对8，弃权0", "【结果】通过")
        == [.outcomeRefuted])
  }

  @Test("同一天的两个文本：2025 年底和 2026 年初各引各的条")
  func versions() {
    func article(_ day: String) -> String? {
      findings(
        meeting("村民代表会议", on: day, "应到：25人    实到：16人"), under: statutory
      ).first?.citation?.article
    }
    #expect(article("2025年12月31日") == "第二十六条")
    #expect(article("2026年1月1日") == "第三十条")
  }
}
