import Deliberation
import Minutes
import SourceText
import Testing
import Yishi

/// The decision vectors on bodies that take their numbers from the law tables by key.
@Suite("法定机构：数从法条表来")
struct StatutoryBodyTests {
  private func script(_ body: String, _ statute: String, _ step: String = "") -> String {
    """
    return procedure "表决" {
      id = "vote", version = "1",
      body "\(body)" { kind = "binding", statute = "\(statute)" },
      step "决定" { body = "\(body)"\(step) },
    }
    """
  }

  private func owners(
    _ took: (Int, Int), _ yes: (Int, Int), on day: String = "2026年5月10日", special: Bool = false,
    notice: String? = "2026年4月1日", in place: String? = nil
  ) -> [FindingID] {
    judge(
      meeting(
        "业主大会", on: day, "应到：300人/30000平方米    参加：\(took.0)人/\(took.1)平方米",
        "【表决】书面；同意\(yes.0)人/\(yes.1)平方米，反对\(took.0 - yes.0)人/\(took.1 - yes.1)平方米",
        "【结果】通过", notice: notice, in: place),
      under: script(
        "业主大会", "owners.assembly",
        special ? ", pass = law \"owners.assembly.majority.special\"" : ""))
  }

  @Test("D19、T-7：2021 年起参加要三分之二，人数和面积都要够")
  func participation() {
    #expect(owners((200, 20_000), (101, 10_001)) == [])
    #expect(owners((199, 20_000), (101, 10_001)) == [.quorumNotMet])
    #expect(owners((210, 19_990), (106, 10_501)) == [.quorumNotMet])
  }

  @Test("T-7、7.4 E：一般事项过半数，特别事项四分之三，都以参加的为分母")
  func majorities() {
    #expect(owners((210, 21_000), (106, 10_501)) == [])
    #expect(owners((210, 21_000), (120, 10_500)) == [.outcomeRefuted])
    #expect(owners((210, 21_000), (158, 15_750), special: true) == [])
    #expect(owners((210, 21_000), (157, 15_750), special: true) == [.outcomeRefuted])
    #expect(owners((225, 22_400), (169, 16_790), special: true) == [.outcomeRefuted])
    #expect(owners((225, 22_400), (169, 16_800), special: true) == [])
  }

  @Test("D21：2020 年底以前以全体为分母，同一组数一个不过、一个过")
  func before2021() {
    func old(_ yes: (Int, Int), _ day: String) -> [FindingID] {
      owners((210, 21_000), yes, on: day, notice: "2020年12月1日")
    }
    #expect(old((106, 10_501), "2020年12月31日") == [.outcomeRefuted])
    #expect(old((151, 15_001), "2020年12月31日") == [])
    #expect(old((151, 15_000), "2020年12月31日") == [.outcomeRefuted])
    #expect(old((106, 10_501), "2021年1月1日") == [])
  }

  @Test("业主大会要十五日以前通知")
  func notice() {
    #expect(owners((210, 21_000), (106, 10_501), notice: "2026年4月24日") == [])
    #expect(owners((210, 21_000), (106, 10_501), notice: "2026年4月26日") == [.noticeTooShort])
    #expect(owners((210, 21_000), (106, 10_501), notice: nil) == [.noticeMissing])
  }

  private func collective(
    _ body: String, _ statute: String, _ members: Int, _ present: Int, _ yes: Int,
    on day: String = "2025年6月1日"
  ) -> [FindingID] {
    judge(
      meeting(
        body, on: day, "应到：\(members)人    实到：\(present)人",
        "【表决】举手；同意\(yes)，反对\(present - yes)，弃权0", "【结果】通过", notice: "2025年5月10日"),
      under: script(body, statute))
  }

  @Test("D27：集体经济组织成员大会要全体的三分之二，300 人要 200 人同意")
  func assembly() {
    let (body, statute) = ("成员大会", "collective.assembly")
    #expect(collective(body, statute, 300, 200, 199) == [.wrongBase])
    #expect(collective(body, statute, 300, 200, 200) == [])
    #expect(collective(body, statute, 300, 199, 199).first == .quorumNotMet)
    #expect(collective(body, statute, 300, 150, 150, on: "2025年4月30日") == [])
  }

  @Test("D29：理事会 7 人，5 人到会够，同意要 4 人；成员代表大会要全体代表的三分之二")
  func council() {
    #expect(collective("理事会", "collective.council", 7, 5, 3) == [.wrongBase])
    #expect(collective("理事会", "collective.council", 7, 5, 4) == [])
    #expect(collective("理事会", "collective.council", 7, 4, 4).first == .quorumNotMet)
    #expect(collective("成员代表大会", "collective.delegates", 30, 25, 20) == [])
    #expect(collective("成员代表大会", "collective.delegates", 30, 25, 19) == [.wrongBase])
  }

  @Test("D31 北京的物业管理委员会：业主代表也要过半数到会；清远一样")
  func committee() {
    func one(_ there: String, _ place: String?) -> [FindingID] {
      judge(
        meeting(
          "物业管理委员会", on: "2026年5月10日", "应到：9人（业主代表5人）    实到：\(there)", in: place),
        under: script("物业管理委员会", "property.committee"))
    }
    for place in ["北京市朝阳区", "广东省清远市"] {
      #expect(one("5人（业主代表2人）", place) == [.quorumNotMet])
      #expect(one("5人（业主代表3人）", place) == [])
      #expect(one("4人（业主代表4人）", place) == [.quorumNotMet])
    }
    // Elsewhere no text of ours asks for anything.
    #expect(one("5人（业主代表2人）", "江苏省无锡市") == [])
  }

  @Test("山东：25 人里妇女代表 9 人，到会的妇女代表至少 6 人")
  func women() {
    var roster = "姓名,类别,性别\n"
    for index in 0..<5 { roster += "委员\(index),村委会委员,男\n" }
    for index in 0..<20 { roster += "代表\(index),村民代表,\(index < 9 ? "女" : "男")\n" }
    func one(_ women: Int, _ place: String) -> [FindingID] {
      let men = (0..<5).map { "委员\($0)" } + (9..<20).map { "代表\($0)" }
      let there = (0..<women).map { "代表\($0)" } + men
      return judge(
        meeting(
          "村民代表会议", on: "2026年5月10日",
          "应到：25人（名册：r.csv）    实到：\(there.count)人", "出席：\(there.joined(separator: "、"))",
          notice: "2026年4月1日", in: place), under: statutory, rosters: ["r.csv": roster])
    }
    #expect(one(6, "山东省济南市") == [])
    #expect(one(5, "山东省济南市") == [.quorumNotMet])
    #expect(one(5, "浙江省杭州市") == [])
  }

  @Test("一事一议按代表的户数：200 户里到会代表要占 134 户，同意要超过 100 户")
  func levy() {
    func one(_ there: Int, _ yes: Int) -> [FindingID] {
      judge(
        meeting(
          "村民代表会议", on: "2026年5月10日", "应到：30人/200户    实到：25人/\(there)户",
          "【表决】举手；同意20人/\(yes)户，反对5人/\(there - yes)户", "【结果】通过"),
        under: script("村民代表会议", "levy.delegates"))
    }
    #expect(one(134, 101) == [])
    #expect(one(133, 101).first == .quorumNotMet)
    #expect(one(134, 100) == [.outcomeRefuted])
  }

  @Test("T-23：2025 年底居民会议要五分之一成年居民提议，2026 年起十分之一")
  func requests() throws {
    var office = Office()
    let law = office.allLaw()
    func share(_ day: Day?) throws -> Threshold.Form? {
      let entry = law.entry("city.assembly.request.residents", on: try #require(day))
      guard case .threshold(let threshold)? = entry?.content else { return nil }
      return threshold.form
    }
    let (fifth, tenth) = (try #require(Ratio(1, 5)), try #require(Ratio(1, 10)))
    #expect(try share(Day(2025, 12, 30)) == .share(.atLeast, .fixed(fifth), .members))
    #expect(try share(Day(2026, 1, 2)) == .share(.atLeast, .fixed(tenth), .members))
  }
}
