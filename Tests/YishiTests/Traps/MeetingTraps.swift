import Deliberation

/// T-15, T-17, T-18, T-20: in the room.
extension Trap {
  private static let council =
    "quorum = at_least { \"2/3\", of = \"members\" }, "
    + "pass = more_than { \"1/2\", of = \"present\" }"

  private static func seated(_ lines: String..., body keys: String = "") -> [Finding] {
    findings(
      meeting("议事会", on: "2026年3月14日", room(17, 13), lines.joined(separator: "\n")),
      under: oneStep("议事会", council + keys, "repeats = true"))
  }

  private static func recused(
    _ policy: String, _ favour: Int, _ result: String = "通过"
  ) -> [Finding] {
    seated(
      "一、停车位", "【回避】孙八、褚九", ballot(favour, 11 - favour, 0, result),
      body: policy.isEmpty ? "" : ", recusal = \"\(policy)\"")
  }

  static let recusalCases: [WorkedCase] = [
    WorkedCase("13 人里 2 人回避，两处都减：11 人要 6 票") { recused("out-of-both", 6) },
    WorkedCase("两处都减，5 票不够", finds: [.outcomeRefuted], shows: [.needed: .count(6)]) {
      recused("out-of-both", 5)
    },
    WorkedCase("只减表决基数：到会 13 人够，6 票通过") { recused("out-of-vote-only", 6) },
    WorkedCase("只减到会数：11 人不到 12 人", finds: [.quorumLost], shows: [.needed: .count(12)]) {
      recused("out-of-presence-only", 6)
    },
    WorkedCase("都不减：13 人要 7 票，6 票不够", finds: [.wrongBase], shows: [.needed: .count(7)]) {
      recused("in-base", 6)
    },
    WorkedCase("都不减，7 票够了") { recused("in-base", 7) },
    WorkedCase("怎样减没有说，不替它定", finds: [.factMissing]) { recused("", 6) },
    WorkedCase("表决以后才说回避", finds: [.recusalAfterVote]) {
      seated("一、停车位", ballot(10, 3), "【回避】孙八", body: ", recusal = \"in-base\"")
    },
    WorkedCase("回避的人投了票：去掉他的票，结论变不变也要说", finds: [.recusedVoted]) {
      seated(
        "一、停车位", "【回避】孙八", "【表决】记名；同意：" + persons("甲", 1...11) + "、孙八；反对：乙一", "【结果】通过",
        body: ", recusal = \"in-base\"")
    },
  ]

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
    WorkedCase("程序给复会定半数，低于法律，新旧两个文本都低", finds: [.belowFloor, .belowFloor]) {
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
