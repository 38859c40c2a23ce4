import Deliberation

/// T-13: votes from elsewhere.
extension Trap {
  private static let halfOfThose = "pass = more_than { \"1/2\", of = \"participating\" }"

  private static func both(_ took: Int, yes: Int = 100) -> [Finding] {
    findings(
      meeting(
        "居民会议", on: "2026年6月1日", room(300, 195),
        "【表决】电子；参加\(took)；同意\(yes)，反对\(took - yes)    线上：参加120，同意60，反对60    "
          + "现场：参加90，同意50，反对40    重复：15", "【结果】通过"),
      under: oneStep("居民会议", "", halfOfThose))
  }

  /// 李四 votes for online and against on site; 张三 is for, 王五 against, 赵六 for.
  private static func named(_ duplicates: String, pass: String = halfOfThose) -> [Finding] {
    findings(
      meeting(
        "居民会议", on: "2026年6月1日", room(10, 4),
        "【表决】记名    线上：同意：张三、李四；反对：王五    现场：同意：赵六；反对：李四", "【结果】通过"),
      under: oneStep("居民会议", "", pass + duplicates))
  }

  static let channelCases: [WorkedCase] = [
    WorkedCase("线上 120、现场 90、两边都投 15，参加 195") { both(195) },
    WorkedCase(
      "参加写成 210，每人只算一次", finds: [.totalsDiffer],
      shows: [.found: .count(210), .wanted: .count(195)]
    ) { both(210, yes: 110) },
    WorkedCase("先投的算：3 比 1 通过；投了两次的留一句提示", finds: [.votedTwice]) {
      named(", duplicates = \"first\"")
    },
    WorkedCase("后投的算：2 比 2 不过", finds: [.votedTwice, .outcomeRefuted]) {
      named(", duplicates = \"last\"")
    },
    WorkedCase("现场的算：2 比 2 不过", finds: [.votedTwice, .outcomeRefuted]) {
      named(", duplicates = \"onsite\"")
    },
    WorkedCase("都不算：2 比 1，参加的还是 4 人，不过半数", finds: [.votedTwice, .outcomeRefuted]) {
      named(", duplicates = \"void\"")
    },
    WorkedCase("都不算，按投出的算：2 比 1 通过", finds: [.votedTwice]) {
      named(
        ", duplicates = \"void\"",
        pass: "pass = more_than { \"1/2\", of = \"cast\", abstentions = \"counted\" }")
    },
    WorkedCase("哪一票算没有说，结论又随它变", finds: [.parameterOpen, .votedTwice]) { named("") },
  ]
}
