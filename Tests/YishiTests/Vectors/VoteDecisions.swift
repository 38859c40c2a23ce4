import Deliberation

extension Decision {
  private static func delegates(
    _ present: Int, _ ballots: Int, _ proxies: String = "", votes: Int = 30
  )
    -> [Finding]
  {
    findings(
      meeting(
        "居民代表选举会", on: "2026年6月1日", room(60, present),
        proxies + "【选举】无记名；发票\(ballots)，收票\(ballots)，有效\(ballots)    "
          + "候选人：张某\(votes)，李某\(ballots - votes)", "【结果】当选：张某"),
      under: oneStep(
        "居民代表选举会", "proxies = 0",
        "elect = 1, turnout = law \"city.election.valid.representatives\", "
          + "pass = law \"city.election.majority\""))
  }

  private static func noticed(_ day: String) -> [Finding] {
    findings(
      meeting("居民会议", on: day, room(100, 60), notice: "2026年3月1日"), under: statutory)
  }

  private static func runoff(_ votes: Int) -> [Finding] {
    findings(
      meeting(
        "选举大会", on: "2026年6月1日", room(500, 250),
        "【选举】无记名；第二轮；发票250，收票250，有效250    候选人：张某\(votes)，李某80，王某80", "【结果】当选：张某"),
      under: oneStep(
        "选举大会", "",
        "elect = 1, pass = law \"village.election.majority\", "
          + "runoff = law \"village.election.runoff\""))
  }

  private static func recall(_ ballots: Int) -> [Finding] {
    findings(
      meeting(
        "罢免大会", on: "2026年6月1日", room(1500, 800),
        "【表决】无记名；发票\(ballots)，收票\(ballots)，有效\(ballots)；同意700，反对\(ballots - 700)", "【结果】通过"),
      under: oneStep(
        "罢免大会", "",
        "turnout = law \"village.recall.valid\", pass = law \"village.recall.majority\""))
  }

  /// Elections, recalls and notices.
  static let votes: [Decision: [WorkedCase]] = [
    .d13: [
      WorkedCase(
        "60 名居民代表投 40 张票，不到“超过”三分之二", finds: [.turnoutNotMet],
        shows: [.collected: .count(40), .needed: .count(41)]
      ) { delegates(40, 40) },
      WorkedCase("投 41 张票，21 票当选（7.4 F）") { delegates(41, 41, votes: 21) },
      WorkedCase("20 票不过半数；另一人 21 票", finds: [.outcomeRefuted, .outcomeRefuted]) {
        delegates(41, 41, votes: 20)
      },
    ],
    .d15: [
      WorkedCase("40 人到场、1 人委托，委托的不算", finds: [.proxyNotAllowed, .turnoutNotMet]) {
        delegates(40, 41, "委托：甲→乙\n")
      },
      WorkedCase("41 人到场") { delegates(41, 41) },
    ],
    .d17: [
      WorkedCase(
        "3月1日通知、11日开居民会议：一端计入够，按整日差一日，提示", finds: [.noticeCounting],
        shows: [.short: .count(1)]
      ) { noticed("2026年3月11日").filter { $0.cls == .advice } },
      WorkedCase("12日开，两种数法都够") { noticed("2026年3月12日") },
      WorkedCase("10日开，两种数法都不够", finds: [.noticeTooShort]) {
        noticed("2026年3月10日").filter { $0.cls == .irregular }
      },
    ],
    .d33: [
      WorkedCase("另行选举 250 张票，83 票", finds: [.outcomeRefuted], shows: [.needed: .count(84)]) {
        runoff(83)
      },
      WorkedCase("84 票") { runoff(84) },
    ],
    .d35: [
      WorkedCase(
        "1500 名选民投 750 张票，罢免不成立", finds: [.turnoutNotMet], shows: [.needed: .count(751)]
      ) { recall(750) },
      WorkedCase("751 张票，700 票同意") { recall(751) },
    ],
  ]
}
