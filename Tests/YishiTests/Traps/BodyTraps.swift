import Deliberation

/// T-19 and T-21: who is a member on the day.
extension Trap {
  private static let seats = [("社区代表", 2), ("居民代表", 7), ("周边利益群体代表", 4), ("居民党员代表", 4)]

  /// A council of 2 + 7 + 4 + 4; the first of the neighbours' four has left, and someone may succeed.
  private static func council(
    left: String = "", more: [String] = [], expected: Int, present: Int, vote: String = ""
  ) -> [Finding] {
    var rows = ["姓名,类别,表决权,起,止"]
    for (category, count) in seats {
      for index in 1...count {
        let until = category == "周边利益群体代表" && index == 1 ? left : ""
        rows.append("\(person(category, index)),\(category),是,,\(until)")
      }
    }
    let places = seats.map { "seats { \"\($0.0)\", \($0.1) }" }.joined(separator: ", ")
    return findings(
      rostered("协商会", on: "2026年3月14日", room(expected, present), vote),
      under: oneStep(
        "协商会",
        places + ", quorum = at_least { \"2/3\", of = \"members\" }, "
          + "pass = more_than { \"1/2\", of = \"present\" }"),
      rosters: ["r.csv": (rows + more).joined(separator: "\n") + "\n"])
  }

  private static let successor = ["接任,周边利益群体代表,是,2026-03-10,"]
  private static let substitute = ["接任,周边利益群体代表,候补,,"]

  /// An owners' committee of nine seats of which some are filled; below half of them it may not act.
  private static func committee(_ filled: Int) -> [Finding] {
    let rows = (1...filled).map { "委员\($0)" }
    return findings(
      rostered("业主委员会", on: "2026年3月14日", room(filled, filled)),
      under: oneStep("业主委员会", "least = 5, most = 9"),
      rosters: ["r.csv": "姓名\n" + rows.joined(separator: "\n") + "\n"])
  }

  static let vacancyCases: [WorkedCase] = [
    WorkedCase("17 席都在，到 12 人") { council(expected: 17, present: 12) },
    WorkedCase("一人会前离任，没有补上：席位不合，应到 16 人要 11 人", finds: [.compositionNotMet]) {
      council(left: "2026-03-13", expected: 16, present: 11)
    },
    WorkedCase("应到仍写 17，与名册合不上", finds: [.compositionNotMet, .totalsDiffer]) {
      council(left: "2026-03-13", expected: 17, present: 12)
    },
    WorkedCase("离任那天还是成员") { council(left: "2026-03-14", expected: 17, present: 12) },
    WorkedCase("同类的人接任了，席位又齐") {
      council(left: "2026-03-09", more: successor, expected: 17, present: 12)
    },
    WorkedCase("候补的不占席位", finds: [.compositionNotMet]) {
      council(left: "2026-03-09", more: substitute, expected: 16, present: 11)
    },
    WorkedCase("候补的投了票", finds: [.voterNotEntitled]) {
      council(
        more: substitute, expected: 17, present: 12,
        vote: "【表决】记名；同意：\(persons("居民代表", 1...6))、接任；反对：\(persons("居民党员代表", 1...4))、社区代表一")
    },
    WorkedCase("九席的业主委员会还有 5 人") { committee(5) },
    WorkedCase("只剩 4 人，不到一半，不能再开会", finds: [.compositionNotMet]) { committee(4) },
  ]
}
