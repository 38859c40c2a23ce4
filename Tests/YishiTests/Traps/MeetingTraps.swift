import Deliberation

/// T-17, T-18, T-20: in the room.
extension Trap {
  private static let council =
    "quorum = at_least { \"2/3\", of = \"members\" }, "
    + "pass = more_than { \"1/2\", of = \"present\" }"

  private static func leaving(_ last: String, _ step: String = "") -> [Finding] {
    findings(
      meeting(
        "议事会", on: "2026年3月14日", room(17, 13), "一、甲事", ballot(13, 0), "二、乙事",
        ballot(10, 3), "【离席】2人", "三、丙事", last),
      under: oneStep("议事会", council, "repeats = true" + step))
  }

  static let departureCases: [WorkedCase] = [
    WorkedCase(
      "13 人到会，走了 2 人，第三项 11 人不到 12 人", finds: [.quorumLost],
      shows: [.present: .count(11), .needed: .count(12), .item: .text("丙事")]
    ) { leaving(ballot(11, 0)) },
    WorkedCase("又来了 1 人再表决，12 人够") { leaving("【到席】1人\n" + ballot(12, 0)) },
    WorkedCase("程序写明只在开会时核对的，后面不再核对") {
      leaving(ballot(11, 0), ", quorum_at = \"opening\"")
    },
    WorkedCase(
      "在场 11 人却有 13 票", finds: [.totalsDiffer],
      shows: [.found: .count(13), .wanted: .count(11)]
    ) { leaving(ballot(12, 1), ", quorum_at = \"opening\"") },
  ]

  private static func even(_ lines: String...) -> [Finding] {
    findings(
      meeting(
        "村民代表会议", on: "2026年3月20日", room(20, 16), lines.joined(separator: "\n")),
      under: statutory)
  }

  private static func bench(_ vote: String) -> [Finding] {
    findings(
      meeting("仲裁庭", on: "2026年3月2日", room(4, 4), "【表决】举手；\(vote)", "【结果】通过"),
      under: oneStep(
        "仲裁庭", "",
        "pass = at_least { \"1/2\", of = \"cast\", abstentions = \"excluded\", tie = \"casting\" }")
    )
  }

  static let tieCases: [WorkedCase] = [
    WorkedCase("8 比 8 没有通过") { even(ballot(8, 8, 0, "未通过")) },
    WorkedCase("8 比 8 宣布通过", finds: [.outcomeRefuted], shows: [.needed: .count(9)]) {
      even(ballot(8, 8))
    },
    WorkedCase("9 比 7 通过") { even(ballot(9, 7)) },
    WorkedCase("第二轮另算，9 比 7 通过") {
      even(ballot(8, 8, 0, "未通过"), "【表决】第二轮；举手；同意9，反对7，弃权0", "【结果】通过")
    },
    WorkedCase("两轮的 8 票不相加", finds: [.outcomeRefuted]) {
      even(ballot(8, 8, 0, "未通过"), "【表决】第二轮；举手；同意8，反对8，弃权0", "【结果】通过")
    },
    WorkedCase("有决定票的，2 比 2 由它定") { bench("同意2，反对2，弃权0    决定票：同意") },
    WorkedCase("决定票反对的不通过", finds: [.outcomeRefuted]) {
      bench("同意2，反对2，弃权0    决定票：反对")
    },
    WorkedCase("2 比 2 怎么办没有说，程序不收", finds: [.tieUndeclared]) {
      checked(oneStep("庭", "", "pass = at_least { \"1/2\", of = \"present\" }"))
    },
  ]

  /// Owners vote on an item; its notice announced some items, or said nothing of them.
  private static func posted(
    _ items: String, _ voted: String, in place: String?, keys: String = ""
  ) -> [Finding] {
    findings(
      "业主大会记录\n范围：单次会议\n\(place.map { "地区：\($0)\n" } ?? "")"
        + "2026年4月1日 通知：业主大会   公告栏\n\(items)2026年5月10日 会议：业主大会\n"
        + "应到：300人/30000平方米    参加：210人/21000平方米\n一、\(voted)\n"
        + "【表决】书面；同意106人/10501平方米，反对104人/10499平方米\n【结果】通过\n",
      under: oneStep("业主大会", "statute = \"owners.assembly\"" + keys))
  }

  private static func resumed(_ there: Int) -> [Finding] {
    findings(
      meeting(
        "村民代表会议", on: "2026年3月20日", room(25, 20), "14:00 【开会】", "一、修路", "15:00 【休会】",
        "2026年3月27日 9:00 【复会】实到：\(there)人", ballot(there - 2, 2)), under: statutory)
  }

  static let adjournmentCases: [WorkedCase] = [
    WorkedCase("复会到 17 人，还是三分之二") { resumed(17) },
    WorkedCase("复会到 16 人，人数不降低", finds: [.quorumNotMet], shows: [.needed: .count(17)]) {
      resumed(16)
    },
    WorkedCase("杭州：预告过的议题可以表决") {
      posted("议题：管理规约\n", "管理规约", in: "浙江省杭州市")
    },
    WorkedCase(
      "杭州：没有预告的议题不能表决", finds: [.itemNotPosted], shows: [.item: .text("选聘物业")]
    ) { posted("议题：管理规约\n", "选聘物业", in: "浙江省杭州市") },
    WorkedCase("杭州：通知没有列议题，无法判断", finds: [.factMissing]) {
      posted("", "选聘物业", in: "浙江省杭州市")
    },
    WorkedCase("没有地方规定也没有写明的，不问") { posted("议题：管理规约\n", "选聘物业", in: nil) },
    WorkedCase("程序自己写明的，照样问", finds: [.itemNotPosted]) {
      posted("议题：管理规约\n", "选聘物业", in: nil, keys: ", posted = true")
    },
    WorkedCase("程序给复会定半数，低于法律，新旧两个文本都低", finds: [.belowFloor]) {
      checked(
        oneStep(
          "村民代表会议", "statute = \"village.representatives\"",
          "quorum = at_least { \"1/2\", of = \"members\" }"))
    },
    WorkedCase("协商性的机构可以定半数") {
      checked(
        oneStep("议事会", "quorum = at_least { \"1/2\", of = \"members\" }").replacing(
          "binding", with: "consultative"))
    },
  ]
}
