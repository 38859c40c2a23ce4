import Deliberation

/// T-15: those who stand aside, and those who should.
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
    WorkedCase("候选人自己计票", finds: [.tellerIsCandidate], shows: [.person: .text("李某")]) {
      counted("陈某、李某")
    },
    WorkedCase("别人计票") { counted("陈某、钱某") },
    WorkedCase("表决以后才说回避", finds: [.recusalAfterVote]) {
      seated("一、停车位", ballot(10, 3), "【回避】孙八", body: ", recusal = \"in-base\"")
    },
    WorkedCase("回避的人投了票：去掉他的票，结论变不变也要说", finds: [.recusedVoted]) {
      seated(
        "一、停车位", "【回避】孙八", "【表决】记名；同意：" + persons("甲", 1...11) + "、孙八；反对：乙一", "【结果】通过",
        body: ", recusal = \"in-base\"")
    },
  ]

  private static func counted(_ tellers: String) -> [Finding] {
    findings(
      meeting(
        "选举大会", on: "2026年6月1日", room(60, 50),
        "【选举】无记名；发票50，收票50，有效50；计票：\(tellers)    候选人：张某40，李某10", "【结果】当选：张某"),
      under: oneStep(
        "选举大会", "",
        "elect = 1, candidate_tellers = false, pass = more_than { \"1/2\", of = \"collected\" }"))
  }
}
