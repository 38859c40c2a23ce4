import Deliberation

/// T-10 to T-12: the ballots in the box.
extension Trap {
  /// 198 of 200 ballots come back: 98 for, 83 against, 7 abstaining, 10 spoiled.
  private static func box(_ base: String, _ keys: String = "") -> [Finding] {
    findings(
      meeting(
        "居民会议", on: "2026年6月1日", room(210, 200),
        "【表决】无记名；发票200，收票198，有效188，废票10；同意98，反对83，弃权7", "【结果】通过"),
      under: oneStep("居民会议", "", "pass = more_than { \"1/2\", of = \"\(base)\"\(keys) }"))
  }

  static let spoiledCases: [WorkedCase] = [
    WorkedCase(
      "废票计入总数：198 张要 100 票", finds: [.wrongBase], shows: [.needed: .count(100)]
    ) { box("collected") },
    WorkedCase("只算有效票：188 张要 95 票") { box("valid") },
    WorkedCase("弃权也不算：181 票要 91 票") { box("cast", ", abstentions = \"excluded\"") },
    WorkedCase("弃权不弃权没有说的，程序不收", finds: [.baseUndeclared]) {
      checked(oneStep("居民会议", "", "pass = more_than { \"1/2\", of = \"cast\" }"))
    },
  ]

  /// An election of one by the ballots in the box; 张某 leads by fifty.
  static func elected(
    issued: Int, collected: Int, _ step: String = "", _ more: String = "", present: Int = 195
  ) -> [Finding] {
    let lead = (collected + 50) / 2
    return findings(
      meeting(
        "选举大会", on: "2026年6月1日", room(300, present),
        "【选举】无记名；发票\(issued)，收票\(collected)，有效\(collected)\(more)    "
          + "候选人：张某\(lead)，李某\(collected - lead)", "【结果】当选：张某"),
      under: oneStep(
        "选举大会", "", "elect = 1, pass = more_than { \"1/2\", of = \"collected\" }" + step))
  }

  static let ballotCases: [WorkedCase] = [
    WorkedCase(
      "发出 200 张收回 201 张，领先 50 票也不作数", finds: [.ballotsExceedIssued],
      shows: [.issued: .count(200), .collected: .count(201), .difference: .count(1)]
    ) { elected(issued: 200, collected: 201) },
    WorkedCase("发出 200 张收回 200 张，有效") { elected(issued: 200, collected: 200) },
    WorkedCase("发出 200 张收回 190 张，有效") { elected(issued: 200, collected: 190) },
    WorkedCase(
      "拿投票的人比的：188 人投票收回 190 张", finds: [.ballotsExceedVoters],
      shows: [.present: .count(188), .collected: .count(190), .difference: .count(2)]
    ) { elected(issued: 200, collected: 190, byVoters, present: 188) },
    WorkedCase("190 人投票收回 190 张") {
      elected(issued: 200, collected: 190, byVoters, present: 190)
    },
    WorkedCase("案卷写了参加的，以它为准", finds: [.ballotsExceedVoters]) {
      elected(issued: 200, collected: 190, byVoters, "，参加189", present: 195)
    },
    WorkedCase("拿发出的票比的，188 人投票收回 190 张不问") {
      elected(issued: 200, collected: 190, ", ballots_most = \"issued\"", present: 188)
    },
    WorkedCase(
      "海南：流动票箱 11 人收回 12 张，那一箱不作数，会场 150 张照算", finds: [.ballotsExceedIssued],
      shows: [.issued: .count(11), .collected: .count(12), .reason: .text("box")]
    ) { boxes("apart", mobile: 12) },
    WorkedCase("那一箱除去以后，到不了选民的一半", finds: [.turnoutNotMet, .ballotsExceedIssued]) {
      boxes("apart", mobile: 12, voters: 300)
    },
    WorkedCase("没有这样写的，整场不作数", finds: [.ballotsExceedIssued]) {
      boxes("together", mobile: 12).filter { $0.cls == .noPower }
    },
    WorkedCase("流动票箱 11 人收回 11 张") { boxes("apart", mobile: 11) },
    WorkedCase("除去那一箱，领先的人变了，宣布的结果不对", finds: [.ballotsExceedIssued, .outcomeRefuted]) {
      boxes("apart", mobile: 12, hall: (75, 75))
    },
    WorkedCase("拿什么比没有定，不替它定", finds: [.parameterOpen]) {
      elected(issued: 200, collected: 190, ", ballots_most = param \"票数上限\"", present: 188)
    },
  ]

  /// A hall with 150 ballots and a mobile box with eleven listed users.
  private static func boxes(
    _ rule: String, mobile: Int, voters: Int = 290, hall: (Int, Int) = (100, 50)
  ) -> [Finding] {
    findings(
      meeting(
        "选举大会", on: "2026年6月1日", room(voters, 200),
        "【选举】无记名；发票161，收票\(150 + mobile)，有效\(150 + mobile)    "
          + "现场：发票150，收票150；候选人：张某\(hall.0)，李某\(hall.1)    "
          + "流动：发票11，收票\(mobile)；候选人：张某\(mobile)，李某0    "
          + "候选人：张某\(hall.0 + mobile)，李某\(hall.1)", "【结果】当选：张某"),
      under: oneStep(
        "选举大会", "",
        "elect = 1, turnout = more_than { \"1/2\", of = \"members\" }, boxes = \"\(rule)\", "
          + "pass = more_than { \"1/2\", of = \"collected\" }"))
  }

  private static let byVoters = ", ballots_most = \"voters\""

  private static func second(_ votes: Int, round: String = "；第二轮") -> [Finding] {
    findings(
      meeting(
        "选举大会", on: "2026年6月1日", room(500, 250),
        "【选举】无记名\(round)；发票250，收票250，有效250    候选人：张某\(votes)，李某80，王某80",
        "【结果】当选：张某"),
      under: oneStep(
        "选举大会", "",
        "elect = 1, pass = law \"village.election.majority\", "
          + "runoff = law \"village.election.runoff\""))
  }

  static let runoffCases: [WorkedCase] = [
    WorkedCase(
      "另行选举投了 250 张票，83 票不到三分之一", finds: [.outcomeRefuted],
      shows: [.favour: .count(83), .needed: .count(84), .short: .count(1)]
    ) { second(83) },
    WorkedCase("84 票当选，不用过半数，也不看名册的 500 人") { second(84) },
    WorkedCase("第一轮 84 票不过半数", finds: [.outcomeRefuted], shows: [.needed: .count(126)]) {
      second(84, round: "")
    },
  ]
}
