import Deliberation

/// T-30 to T-32: what is written down.
extension Trap {
  private static func minutes(_ present: Int, _ vote: String) -> [Finding] {
    findings(
      meeting("村民代表会议", on: "2026年3月20日", room(25, present), vote), under: statutory)
  }

  private static let everyone = oneStep("议事会", "", "pass = unanimous { of = \"members\" }")

  private static func all(_ present: Int, _ lines: String) -> [Finding] {
    findings(meeting("议事会", on: "2026年3月20日", room(17, present), lines), under: everyone)
  }

  static let announcedCases: [WorkedCase] = [
    WorkedCase(
      "12 + 4 + 3 是 19，多于到会 18 人；去掉一票仍通过，不影响结果", finds: [.totalsDiffer],
      shows: [.found: .count(19), .wanted: .count(18), .difference: .count(1)]
    ) { minutes(18, ballot(12, 4, 3)).filter { $0.decisive == false } },
    WorkedCase(
      "10 + 5 + 4 也是 19，去掉一票就不通过", finds: [.totalsDiffer], shows: [.difference: .count(1)]
    ) { minutes(18, ballot(10, 5, 4)).filter { $0.decisive == true } },
    WorkedCase("12 + 4 + 2 是 18") { minutes(18, ballot(12, 4, 2)) },
    WorkedCase("一半宣布通过", finds: [.outcomeRefuted], shows: [.needed: .count(10)]) {
      minutes(18, ballot(9, 3, 6))
    },
    WorkedCase("没有弃权的，可以写一致通过") { minutes(18, ballot(18, 0, 0, "一致通过")) },
    WorkedCase("有弃权却写一致通过", finds: [.unanimityRefuted]) {
      minutes(18, ballot(17, 0, 1, "一致通过"))
    },
    WorkedCase("全体一致，17 人都在") { all(17, ballot(17, 0)) },
    WorkedCase("有人缺席，全票也不是全体一致", finds: [.outcomeRefuted]) { all(16, ballot(16, 0)) },
    WorkedCase("鼓掌通过，没有票数，全体一致无从核对", finds: [.factMissing]) {
      all(17, "【表决】鼓掌\n【结果】通过")
    },
  ]

  private static func typed(
    _ head: String, _ day: String = "2026年3月14日", _ notice: String = "2026年3月3日",
    _ vote: String = "【表决】举手；同意10，反对1，弃权2"
  ) -> [Finding] {
    findings(
      "会议记录\n范围：单次会议\n\(notice) 通知：协商会   公告栏\n\(day) 会议：协商会\n\(head)\n\(vote)\n【结果】通过\n",
      under: oneStep(
        "协商会",
        "notice = days { 10, count = \"clear\" }, quorum = at_least { \"三分之二\", of = \"members\" }, "
          + "pass = more_than { \"１／２\", of = \"present\" }, proxies = 0"))
  }

  private static func people(_ vote: String) -> [Finding] {
    findings(
      rostered("协商会", on: "2026年3月14日", "应到：5人    实到：4人", "【表决】记名；\(vote)", "【结果】通过"),
      under: oneStep("协商会", "", "pass = more_than { \"1/2\", of = \"present\" }"),
      rosters: [
        "r.csv": "编号,姓名,类别,职务\n1,王伟,社区代表,居委主任\n2,张伟（大）,居民代表,\n3,张伟（小）,居民代表,\n"
          + "4,李一,居民代表,\n5,王伟,居民代表,\n"
      ])
  }

  static let noiseCases: [WorkedCase] = [
    WorkedCase("通常的写法") { typed("应到：17人    实到：13人") },
    WorkedCase("全角的数字和逗号") { typed("应到：１７人，　实到：１３人") },
    WorkedCase("汉字的数") { typed("应到：十七人    实到：十三人") },
    WorkedCase("汉字的日期，〇和零、廿都认得") {
      typed("应到：17人    实到：13人", "二〇二六年三月十四日", "二零二六年二月廿八日")
    },
    WorkedCase("票数写汉字") {
      typed("应到：17人    实到：13人", "2026年3月14日", "2026年3月3日", "【表决】举手，赞成十票、反对一票、弃权两票")
    },
    WorkedCase("少一人，用汉字写也看得出", finds: [.quorumNotMet], shows: [.needed: .count(12)]) {
      typed(
        "应到：十七人    实到：十一人", "2026年3月14日", "2026年3月3日", "【表决】举手；同意10，反对1，弃权0")
    },
    WorkedCase("农历的日子不替它换算", finds: [.dateAmbiguous]) {
      typed("应到：17人    实到：13人", "2026年3月14日", "正月十五").filter { $0.id == .dateAmbiguous }
    },
    WorkedCase("王 伟就是王伟，张伟（大）和张伟（小）是两个人") {
      people("同意：王 伟（1）、张伟（大）、张伟（小）；反对：李一")
    },
    WorkedCase("一个人写两遍是投了两次", finds: [.votedTwice]) {
      people("同意：张伟（大）、张伟（小）、张 伟（大）；反对：李一")
    },
  ]

  private static let garden = """
    return procedure "改造" {
      id = "works", version = "1",
      body "协商会" { kind = "consultative" },
      step "协商" { body = "协商会", notice = days { 3, count = "clear" }, signatures = { "主持" } },
      disclose "公示" { what = "方案", after = "协商", keep = days { 7 }, objections = "answered" },
      implement "实施" { after = "公示" },
    }
    """

  private static func ordered(
    notice: String = "2026年3月1日", show: String = "2026年3月11日", until: String = "2026年3月18日",
    works: String = "2026年3月19日", signed: String = ""
  ) -> [Finding] {
    findings(
      "改造\n程序：改造\n\(notice) 通知：协商会   公告栏\n2026年3月10日 会议：协商会\n\(room(17, 13))\n\(signed)"
        + "【签字】主持周敏\n\(show) 公示：方案   至\(until)   公告栏\n\(works) 实施：开工\n", under: garden
    ).filter { $0.id != .compositionUnknown }
  }

  static let orderCases: [WorkedCase] = [
    WorkedCase("通知、开会、公示、开工，一件接一件") { ordered() },
    WorkedCase("通知在开会以后", finds: [.noticeAfterMeeting]) { ordered(notice: "2026年3月11日") },
    WorkedCase("公示在决定以前", finds: [.stepOutOfOrder]) {
      ordered(show: "2026年3月9日", until: "2026年3月18日")
    },
    WorkedCase("公示没有完就开工", finds: [.displayNotOver]) { ordered(works: "2026年3月18日") },
    WorkedCase("公示都没有开始就开工", finds: [.stepOutOfOrder]) { ordered(works: "2026年3月10日") },
    WorkedCase("签到表的日子在开会以前", finds: [.signatureBeforeMeeting]) {
      ordered(signed: "签到：2026年3月9日 13人\n")
    },
  ]
}
