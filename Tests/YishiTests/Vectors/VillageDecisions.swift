import Deliberation

extension Decision {
  private static func villagers(_ attendance: String, _ vote: String) -> [Finding] {
    findings(
      meeting("村民会议", on: "2026年5月10日", attendance, vote, notice: "2026年4月20日"),
      under: statutory)
  }

  private static func representatives(_ attendance: String, _ vote: String) -> [Finding] {
    findings(meeting("村民代表会议", on: "2026年3月20日", attendance, vote), under: statutory)
  }

  private static func composed(women: Int) -> [Finding] {
    var rows = ["姓名,类别,性别"]
    for index in 0..<5 { rows.append("委员\(index),村民委员会成员,女") }
    for index in 0..<20 { rows.append("代表\(index),村民代表,\(index < women ? "女" : "男")") }
    return findings(
      rostered("村民代表会议", on: "2026年3月20日", room(25, 20)), under: statutory,
      rosters: ["r.csv": rows.joined(separator: "\n") + "\n"])
  }

  private static func group(_ present: Int) -> [Finding] {
    findings(meeting("村民小组会议", on: "2026年3月20日", room(90, present)), under: statutory)
  }

  private static func households(_ count: Int) -> String {
    room(1830, 915) + "\n应到户数：512    到会户代表：\(count)"
  }

  /// Bodies of a village.
  static let villages: [Decision: [WorkedCase]] = [
    .d01: [
      WorkedCase("村民会议 1830 人到 916 人，459 票通过") {
        villagers(room(1830, 916), ballot(459, 457))
      },
      WorkedCase("458 票是一半", finds: [.outcomeRefuted], shows: [.needed: .count(459)]) {
        villagers(room(1830, 916), ballot(458, 458))
      },
    ],
    .d03: [
      WorkedCase("到 915 人、512 户里 341 户，两条路都不够", finds: [.quorumNotMet]) {
        villagers(households(341), "")
      },
      WorkedCase("342 户，按户够") { villagers(households(342), "") },
      WorkedCase(
        "按户开会，一户一票：投出 599 票，多 257 票", finds: [.totalsDiffer],
        shows: [.reason: .text("households"), .difference: .count(257)]
      ) { villagers(households(342), ballot(301, 298)) },
    ],
    .d05: [
      WorkedCase("村民代表会议 25 人到 17 人，9 比 8 通过") {
        representatives(room(25, 17), ballot(9, 8))
      },
      WorkedCase("到 16 人，15 票也开不成", finds: [.quorumNotMet], shows: [.needed: .count(17)]) {
        representatives(room(25, 16), ballot(15, 1))
      },
    ],
    .d07: [
      WorkedCase(
        "到 18 人、列席 5 人，9 票是一半", finds: [.outcomeRefuted], shows: [.needed: .count(10)]
      ) { representatives(room(25, 18) + "    列席：5人", ballot(9, 3, 6)) },
      WorkedCase("10 票通过，列席的不算") {
        representatives(room(25, 18) + "    列席：5人", ballot(10, 3, 5))
      },
    ],
    .d09: [
      WorkedCase(
        "5 名委员、20 名代表，妇女代表 8 人", finds: [.compositionNotMet], shows: [.needed: .count(9)]
      ) { composed(women: 8) },
      WorkedCase("妇女代表 9 人") { composed(women: 9) },
    ],
    .d11: [
      WorkedCase("村民小组 90 人到 59 人", finds: [.quorumNotMet], shows: [.needed: .count(60)]) {
        group(59)
      },
      WorkedCase("到 60 人") { group(60) },
    ],
  ]
}
