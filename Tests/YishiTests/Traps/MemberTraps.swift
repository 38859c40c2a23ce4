import Deliberation

/// T-5, T-6, T-24: who a body is made of, and which of its members count.
extension Trap {
  private static let assembly = "村民代表会议"

  /// Committee members, all women, and representatives of whom some are.
  private static func council(
    committee: Int, representatives: Int, women: Int, in place: String? = nil
  ) -> [Finding] {
    var rows = ["姓名,类别,性别"]
    for index in 0..<committee { rows.append("委员\(index),村民委员会成员,女") }
    for index in 0..<representatives {
      rows.append("代表\(index),村民代表,\(index < women ? "女" : "男")")
    }
    let all = committee + representatives
    let text = meeting(
      assembly, on: "2026年3月20日", "应到：\(all)人（名册：r.csv）    实到：\(all)人",
      notice: "2026年3月1日", in: place)
    return findings(text, under: statutory, rosters: ["r.csv": rows.joined(separator: "\n") + "\n"])
  }

  /// Attendance of the women among 25, in 山东.
  private static func women(_ count: Int) -> [Finding] {
    var rows = ["姓名,类别,性别"]
    for index in 0..<5 { rows.append("委员\(index),村民委员会成员,男") }
    for index in 0..<20 { rows.append("代表\(index),村民代表,\(index < 9 ? "女" : "男")") }
    let there = (0..<count).map { "代表\($0)" } + (0..<5).map { "委员\($0)" }
    let men = (9..<20).map { "代表\($0)" }
    let names = (there + men).joined(separator: "、")
    return findings(
      meeting(
        assembly, on: "2026年3月20日", "应到：25人（名册：r.csv）    出席：\(names)",
        notice: "2026年3月1日", in: "山东省济南市"), under: statutory,
      rosters: ["r.csv": rows.joined(separator: "\n") + "\n"])
  }

  /// A committee of a size, the least representatives beside it, and the women among them.
  private static func seats(_ committee: Int, _ representatives: Int, _ women: Int) -> [WorkedCase]
  {
    [
      WorkedCase("\(committee) 名委员配 \(representatives) 名代表，妇女代表 \(women) 人") {
        council(committee: committee, representatives: representatives, women: women)
      },
      WorkedCase(
        "\(committee) 名委员配 \(representatives) 名代表，妇女代表少一人，女委员不算",
        finds: [.compositionNotMet], shows: [.needed: .count(women)]
      ) { council(committee: committee, representatives: representatives, women: women - 1) },
      WorkedCase(
        "\(committee + 1) 名委员配 \(representatives) 名代表，代表不到五分之四", finds: [.compositionNotMet]
      ) { council(committee: committee + 1, representatives: representatives, women: women + 1) },
    ]
  }

  static let compositionCases: [WorkedCase] =
    seats(3, 12, 5) + seats(5, 20, 9) + seats(7, 28, 12) + localCompositions

  private static let localCompositions: [WorkedCase] = [
    WorkedCase(
      "海南按代表算：20 名代表里妇女 6 人，两个分母都不够", finds: [.compositionNotMet, .compositionNotMet]
    ) { council(committee: 5, representatives: 20, women: 6, in: "海南省海口市") },
    WorkedCase("海南：7 人够代表的三分之一，还不够全体的三分之一", finds: [.compositionNotMet]) {
      council(committee: 5, representatives: 20, women: 7, in: "海南省海口市")
    },
    WorkedCase("山东：9 名妇女代表到 6 人") { women(6) },
    WorkedCase("山东：9 名妇女代表只到 5 人", finds: [.quorumNotMet], shows: [.needed: .count(6)]) {
      women(5)
    },
  ]

  private static func villagers(_ body: String, _ present: Int, _ households: Int) -> [Finding] {
    findings(
      meeting(
        body, on: "2026年5月10日", room(1830, present), "应到户数：512    到会户代表：\(households)",
        notice: "2026年4月20日"), under: statutory)
  }

  /// Two villagers of three households vote; who they are decides whether one household votes twice.
  private static func byHouseholds(_ second: String) -> [Finding] {
    findings(
      rostered(
        "村民会议", on: "2026年5月10日", "应到：4人    出席：甲一、\(second)", "应到户数：3    到会户代表：2",
        "【表决】记名；同意：甲一、\(second)", "【结果】通过"),
      under: oneStep("村民会议", "", "quorum = at_least { \"2/3\", of = \"households\" }"),
      rosters: ["r.csv": "姓名,户\n甲一,1号\n甲二,1号\n乙一,2号\n丙一,3号\n"])
  }

  static let routeCases: [WorkedCase] = [
    WorkedCase("1830 名成年村民到 916 人") { villagers("村民会议", 916, 300) },
    WorkedCase(
      "到 915 人、341 户，两条路都不够", finds: [.quorumNotMet], shows: [.short: .count(1)]
    ) { villagers("村民会议", 915, 341) },
    WorkedCase("342 户，按户够") { villagers("村民会议", 915, 342) },
    WorkedCase("400 户代表另加 200 人，按户够，按人 600 不够，不混着算") {
      villagers("村民会议", 600, 400)
    },
    WorkedCase("居民会议按户过半数就够：257 户") { villagers("居民会议", 300, 257) },
    WorkedCase("居民会议 256 户是一半", finds: [.quorumNotMet]) { villagers("居民会议", 300, 256) },
    WorkedCase("按户开会，两户各一票") { byHouseholds("乙一") },
    WorkedCase("按户开会，一户投了两票", finds: [.householdTwice]) { byHouseholds("甲二") },
  ]

  /// A council of a size with some party members, of whom 60 % must be.
  private static func council(_ size: Int, party: Int, share: String = "60%") -> [Finding] {
    var rows = ["姓名,政治面貌"]
    for index in 0..<size { rows.append("成员\(index),\(index < party ? "党员" : "群众")") }
    return findings(
      rostered("议事会", on: "2026年3月20日", room(size, size)),
      under: oneStep(
        "议事会", "share { at_least { \"\(share)\", of = \"members\" }, labels = { \"党员\" } }"),
      rosters: ["r.csv": rows.joined(separator: "\n") + "\n"])
  }

  private static func share(_ size: Int, _ party: Int, of share: String) -> [WorkedCase] {
    [
      WorkedCase("\(size) 人里党员 \(party) 人，够 \(share)") {
        council(size, party: party, share: share)
      },
      WorkedCase(
        "\(size) 人里党员少一人，不到 \(share)", finds: [.compositionNotMet],
        shows: [.needed: .count(party)]
      ) { council(size, party: party - 1, share: share) },
    ]
  }

  static let shareCases: [WorkedCase] =
    share(21, 13, of: "60%") + share(23, 14, of: "60%") + share(20, 12, of: "60%")
    + share(25, 15, of: "60%") + share(5, 1, of: "20%") + share(7, 2, of: "20%")
    + share(9, 2, of: "20%") + share(11, 3, of: "20%") + fixedShares

  private static let fixedShares: [WorkedCase] = [
    WorkedCase("21 人的议事会定 12 个党员席、9 个群众席，永远不到 60%", finds: [.compositionUnsatisfiable]) {
      checked(fixed(party: 12, others: 9))
    },
    WorkedCase("定 13 个党员席、8 个群众席，可以") { checked(fixed(party: 13, others: 8)) },
  ]

  private static func fixed(party: Int, others: Int) -> String {
    oneStep(
      "议事会",
      "seats { \"党员\", \(party) }, seats { \"群众\", \(others) }, "
        + "share { at_least { \"60%\", of = \"members\" }, labels = { \"党员\" } }")
  }
}
