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

  /// Five adults and someone born in March 2008; who votes by name.
  private static func young(_ day: String, expected: Int, born: String = "2008-03-15") -> [Finding]
  {
    findings(
      rostered(
        "选举会", on: day, "应到：\(expected)人    实到：5人",
        "【表决】记名；同意：林小满、\(persons("成人", 1...4))", "【结果】通过"),
      under: oneStep("选举会", "age = 18", "pass = more_than { \"1/2\", of = \"present\" }"),
      rosters: [
        "r.csv": "姓名,出生日期\n"
          + (1...5).map { "\(person("成人", $0)),1980-01-0\($0)\n" }.joined() + "林小满,\(born)\n"
      ])
  }

  /// A roll published so many days before the election, and someone who joins it later.
  private static func roll(_ published: String, joined: String = "") -> [Finding] {
    findings(
      "选举\n程序：选举\n名册：选举会（r.csv）\n\(published) 公布：选民名单   至2026年3月15日   公告栏\n"
        + "2026年3月15日 会议：选举会\n应到：3人    实到：3人\n【表决】记名；同意：甲一、甲二、甲三\n【结果】通过\n",
      under: """
        return procedure "选举" {
          id = "election", version = "1",
          body "选举会" { kind = "binding", pass = more_than { "1/2", of = "present" } },
          disclose "公布名单" { what = "选民名单", keep = days { 1 }, objections = "received" },
          step "选举" { body = "选举会", after = "公布名单" },
          pace { gap = days { 20 }, first = "公布名单", last = "选举" },
        }
        """, rosters: ["r.csv": "姓名,起\n甲一,\n甲二,\n甲三,\(joined)\n"])
  }

  static let cutoffCases: [WorkedCase] = [
    WorkedCase("2008年3月15日出生，2026年3月15日满十八周岁，可以投票") {
      young("2026年3月15日", expected: 6)
    },
    WorkedCase("前一天还差一天，不是成员，投的票不算", finds: [.voterNotEntitled]) {
      young("2026年3月14日", expected: 5)
    },
    WorkedCase("差一天的人算进应到，与名册合不上", finds: [.totalsDiffer, .voterNotEntitled]) {
      young("2026年3月14日", expected: 6)
    },
    WorkedCase("2月29日出生的，平年2月最后一天满周岁") {
      young("2026年2月28日", expected: 6, born: "2008-02-29")
    },
    WorkedCase("2月27日还不满", finds: [.voterNotEntitled]) {
      young("2026年2月27日", expected: 5, born: "2008-02-29")
    },
    WorkedCase("选民名单二十天以前公布") { roll("2026年2月23日") },
    WorkedCase("名单只公布了十九天", finds: [.gapTooShort]) { roll("2026年2月24日") },
    WorkedCase("选举那天还不在名册上的人投了票", finds: [.totalsDiffer, .totalsDiffer, .voterNotEntitled]) {
      roll("2026年2月23日", joined: "2026-03-16")
    },
    WorkedCase("选举那天起在名册上") { roll("2026年2月23日", joined: "2026-03-15") },
  ]

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
