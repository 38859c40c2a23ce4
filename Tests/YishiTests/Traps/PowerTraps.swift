import Deliberation

/// T-28 and T-29: who may decide what.
extension Trap {
  private static let consulted = """
    return procedure "协商" {
      id = "advice", version = "1", reserved = { "动用集体资金" },
      body "协商会" { kind = "consultative", pass = more_than { "1/2", of = "present" } },
      body "村民代表会议" { kind = "binding", statute = "village.representatives" },
      step "商议" { body = "协商会" },
      step "决定" { body = "村民代表会议", after = "商议", optional = true },
      implement "实施" { after = { "商议", "决定" } },
    }
    """

  private static func spent(_ cls: String, decided: String = "") -> [Finding] {
    findings(
      "修路\n程序：协商\n类别：\(cls)\n2026年3月1日 会议：协商会\n\(room(17, 17))\n\(ballot(17, 0))\n"
        + decided + "2026年3月20日 实施：开工\n", under: consulted
    ).filter { $0.id != .compositionUnknown }
  }

  private static let decision =
    "2026年3月10日 会议：村民代表会议\n\(room(25, 20))\n\(ballot(15, 5))\n"

  static let adviceCases: [WorkedCase] = [
    WorkedCase("协商会 17 比 0 同意动用集体资金，就开工", finds: [.consultativeUsed]) { spent("动用集体资金") },
    WorkedCase("村民代表会议决定以后开工") { spent("动用集体资金", decided: decision) },
    WorkedCase("不动集体资金的，协商了就可以办") { spent("环境卫生") },
  ]

  private static func decided(
    _ matter: String, on day: String = "2026年6月30日", _ given: String = given,
    excluded: String = "{ \"村规民约\" }", in place: String? = nil
  ) -> [Finding] {
    findings(
      "案卷\n程序：代表会议\n\(place.map { "地区：\($0)\n" } ?? "")类别：\(matter)\n\(given)\n"
        + "\(day) 会议：村民代表会议\n",
      under: """
        return procedure "代表会议" {
          id = "reps", version = "1",
          body "村民会议" { kind = "binding" },
          body "村民代表会议" {
            kind = "binding", authorised_by = "村民会议", powers = { "日常事务" }, excluded = \(excluded),
          },
          authorisation "授权" { optional = true },
          step "决定" { body = "村民代表会议", after = "授权" },
        }
        """)
  }

  private static let given =
    "2026年1月5日 授权：村民代表会议   授权机构：村民会议   授权事项：土地承包、集体收益   "
    + "授权期限：2026年6月30日"

  static let authorityCases: [WorkedCase] = [
    WorkedCase("授权的事项，到期那天还能定") { decided("土地承包") },
    WorkedCase("到期第二天就不能", finds: [.outsideAuthority]) {
      decided("土地承包", on: "2026年7月1日")
    },
    WorkedCase("没有授权的事项", finds: [.outsideAuthority]) { decided("宅基地") },
    WorkedCase("自己的职权不用授权") { decided("日常事务") },
    WorkedCase("没有授权就定了", finds: [.outsideAuthority]) { decided("土地承包", "") },
    WorkedCase("村规民约只能由村民会议定，没有授权", finds: [.outsideAuthority]) { decided("村规民约") },
    WorkedCase("村规民约授了也没用：授权和决定都不作数", finds: [.outsideAuthority, .outsideAuthority]) {
      decided("村规民约", given.replacing("集体收益", with: "村规民约"))
    },
    WorkedCase("授权没有写期限", finds: [.recordMissing]) {
      decided("土地承包", given.replacing("   授权期限：2026年6月30日", with: ""))
    },
    WorkedCase("授权没有写事项", finds: [.recordMissing]) {
      decided("土地承包", given.replacing("授权事项：土地承包、集体收益   ", with: ""))
    },
    WorkedCase("授权的不是村民会议", finds: [.outsideAuthority]) {
      decided("土地承包", given.replacing("授权机构：村民会议", with: "授权机构：村民委员会"))
    },
    WorkedCase("海南：选举罢免不得授权，写进授权就指出来", finds: [.outsideAuthority]) {
      decided(
        "土地承包", given.replacing("集体收益", with: "选举罢免"),
        excluded: "law \"village.representatives.excluded\"", in: "海南省海口市")
    },
    WorkedCase("海南：土地承包可以授权") {
      decided("土地承包", excluded: "law \"village.representatives.excluded\"", in: "海南省海口市")
    },
  ]
}
