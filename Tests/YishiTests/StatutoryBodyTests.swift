import Deliberation
import Minutes
import SourceText
import Testing
import Yishi

/// Bodies that take their numbers from the law tables by key.
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

  @Test("集体经济组织成员大会：三分之二到会；2025年5月1日以前没有这一条，不猜")
  func assembly() {
    let (body, statute) = ("成员大会", "collective.assembly")
    #expect(collective(body, statute, 300, 199, 199).first == .quorumNotMet)
    #expect(
      collective(body, statute, 300, 150, 150, on: "2025年4月30日")
        == [.statuteUnknown, .statuteUnknown])
  }

  @Test("理事会 4 人到会不够三分之二；成员代表大会要全体代表的三分之二")
  func council() {
    #expect(collective("理事会", "collective.council", 7, 4, 4).first == .quorumNotMet)
    #expect(collective("成员代表大会", "collective.delegates", 30, 25, 20) == [])
    #expect(collective("成员代表大会", "collective.delegates", 30, 25, 19) == [.wrongBase])
  }

  @Test("物业管理委员会的业主代表也要过半数到会：北京、清远有规定，别处没有")
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
}
