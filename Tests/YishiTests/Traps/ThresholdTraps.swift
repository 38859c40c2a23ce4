import Deliberation

/// T-1 to T-4: which number, and of what.
extension Trap {
  private static func branch(
    _ expected: Int, _ present: Int, _ favour: Int, _ result: String = "通过"
  ) -> [Finding] {
    findings(
      meeting(
        "党员大会", on: "2026年3月20日", room(expected, present),
        ballot(favour, present - favour, 0, result)), under: statutory)
  }

  static let halfCases: [WorkedCase] = [
    WorkedCase("16 名党员，8 人到会可以表决，8 票不是过半数，宣布没有通过是对的") {
      branch(16, 8, 8, "未通过")
    },
    WorkedCase(
      "16 名党员，8 票全投同意也不过半数", finds: [.wrongBase],
      shows: [.favour: .count(8), .needed: .count(9), .short: .count(1)]
    ) { branch(16, 8, 8) },
    WorkedCase("16 名党员，9 票就是过半数") { branch(16, 9, 9) },
    WorkedCase(
      "16 名党员，7 人到会不到半数", finds: [.quorumNotMet],
      shows: [.present: .count(7), .needed: .count(8)]
    ) { branch(16, 7, 7) },
    WorkedCase("17 名党员，9 人到会、9 票同意：除不尽，两个数一样") { branch(17, 9, 9) },
    WorkedCase(
      "17 名党员，8 人到会", finds: [.quorumNotMet], shows: [.needed: .count(9)]
    ) { branch(17, 8, 8) },
  ]

  private static func representatives(_ present: Int) -> [Finding] {
    findings(meeting("居民代表会议", on: "2026年6月1日", room(60, present)), under: statutory)
  }

  private static func election(_ ballots: Int) -> [Finding] {
    findings(
      meeting(
        "居民代表选举会", on: "2026年6月1日", room(60, ballots),
        "【选举】无记名；发票\(ballots)，收票\(ballots)，有效\(ballots)    候选人：张某\(ballots - 5)，李某5",
        "【结果】当选：张某"),
      under: oneStep(
        "居民代表选举会", "",
        "elect = 1, turnout = law \"city.election.valid.representatives\", "
          + "pass = law \"city.election.majority\""))
  }

  static let twoThirdsCases: [WorkedCase] = [
    WorkedCase("60 名居民代表，40 人到会，会可以开") { representatives(40) },
    WorkedCase(
      "39 人到会，会开不成", finds: [.quorumNotMet], shows: [.needed: .count(40)]
    ) { representatives(39) },
    WorkedCase(
      "同样 40 人投票选举，不是“超过”三分之二", finds: [.turnoutNotMet],
      shows: [.collected: .count(40), .needed: .count(41)]
    ) { election(40) },
    WorkedCase("41 人投票，选举有效") { election(41) },
  ]

  /// Units of one size, one owner each; the first of them take part.
  private static func units(
    _ count: Int, of size: String, present: Int, favour: Int, keys: String
  ) -> [Finding] {
    let rows = (1...count).map { "\(person("业主", $0)),\($0)号,\(size)" }
    let against = favour < present ? "；反对：\(persons("业主", (favour + 1)...present))" : ""
    return findings(
      rostered(
        "业主大会", on: "2026年5月10日", "应到：\(count)人    出席：\(persons("业主", 1...present))",
        "【表决】记名；同意：\(persons("业主", 1...favour))\(against)", "【结果】通过"),
      under: oneStep("业主大会", keys),
      rosters: ["r.csv": "业主,房号,面积\n" + rows.joined(separator: "\n") + "\n"])
  }

  private static let twoThirdsOfArea =
    "quorum = at_least { \"2/3\", of = \"members\", measure = \"area\" }"
  private static let halfOfArea =
    "pass = more_than { \"1/2\", of = \"members\", measure = \"area\" }"

  static let areaCases: [WorkedCase] = [
    WorkedCase("300 套 80.02 平方米，200 套到会，正好三分之二，够") {
      units(300, of: "80.02", present: 200, favour: 200, keys: twoThirdsOfArea)
    },
    WorkedCase("199 套到会，差一套", finds: [.quorumNotMet]) {
      units(300, of: "80.02", present: 199, favour: 199, keys: twoThirdsOfArea)
    },
    WorkedCase("40 套 80.04 平方米，20 套同意，正好一半，不过半数", finds: [.outcomeRefuted]) {
      units(40, of: "80.04", present: 40, favour: 20, keys: halfOfArea)
    },
    WorkedCase("21 套同意，过半数") {
      units(40, of: "80.04", present: 40, favour: 21, keys: halfOfArea)
    },
  ]

  private static func votes(_ pass: String, _ counts: (Int, Int, Int) = (8, 3, 6)) -> [Finding] {
    findings(
      meeting(
        "议事会", on: "2026年3月20日", room(25, 17), ballot(counts.0, counts.1, counts.2)),
      under: oneStep("议事会", "", "pass = \(pass)"))
  }

  private static let ofPresent = "more_than { \"1/2\", of = \"present\" }"
  private static let ofCast = "more_than { \"1/2\", of = \"cast\", abstentions = \"excluded\" }"
  private static let thirdsOfCast =
    "at_least { \"2/3\", of = \"cast\", abstentions = \"excluded\" }"

  static let denominatorCases: [WorkedCase] = [
    WorkedCase(
      "8 票同意、3 票反对、6 票弃权：到会人员过半数要 9 票", finds: [.wrongBase],
      shows: [.needed: .count(9)]
    ) { votes(ofPresent) },
    WorkedCase("按投票的算，11 票里 8 票过半数") { votes(ofCast) },
    WorkedCase("按投票的三分之二算，8 票正好够") { votes(thirdsOfCast) },
    WorkedCase(
      "按全体的过半数算要 13 票", finds: [.wrongBase], shows: [.needed: .count(13)]
    ) { votes("more_than { \"1/2\", of = \"members\" }") },
    WorkedCase(
      "按全体的三分之二算要 17 票", finds: [.wrongBase], shows: [.needed: .count(17)]
    ) { votes("at_least { \"2/3\", of = \"members\" }") },
    WorkedCase("9 比 8：到会人员过半数正好够") { votes(ofPresent, (9, 8, 0)) },
    WorkedCase("9 比 8：投票的过半数也够") { votes(ofCast, (9, 8, 0)) },
    WorkedCase(
      "9 比 8：投票的三分之二要 12 票", finds: [.outcomeRefuted], shows: [.needed: .count(12)]
    ) { votes(thirdsOfCast, (9, 8, 0)) },
  ]
}
