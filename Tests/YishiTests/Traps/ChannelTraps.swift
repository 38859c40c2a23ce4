import Deliberation

/// T-13 and T-14: votes from elsewhere, and votes for others.
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
    WorkedCase("都不算：2 比 1，参加的还是 4 人，不过半数", finds: [.votedTwice, .wrongBase]) {
      named(", duplicates = \"void\"")
    },
    WorkedCase("都不算，按投出的算：2 比 1 通过", finds: [.votedTwice]) {
      named(
        ", duplicates = \"void\"",
        pass: "pass = more_than { \"1/2\", of = \"cast\", abstentions = \"counted\" }")
    },
    WorkedCase("哪一票算没有说，结论又随它变", finds: [.parameterOpen, .votedTwice]) { named("") },
  ]

  /// Of a roll of 100 forty come; twelve of them hold three proxies each, the first perhaps more.
  static func proxies(
    _ first: Int = 3, candidates: String = "张某50，李某", step: String = "", body: String = "",
    limit: Int = 3, holder: String = "受托0", before: String = "", collected: Int? = nil
  ) -> [Finding] {
    var given: [String] = []
    for index in 0..<12 {
      for turn in 0..<(index == 0 ? first : 3) {
        given.append("委托\(index)之\(turn)→\(index == 0 ? holder : "受托\(index)")")
      }
    }
    let cast = collected ?? 40 + given.count
    return findings(
      before
        + meeting(
          "选举大会", on: "2026年6月1日", room(100, 40), "委托：" + given.joined(separator: "、"),
          "【选举】无记名；发票\(cast)，收票\(cast)，有效\(cast)    候选人：\(candidates)\(cast - 50)",
          "【结果】当选：张某"),
      under: oneStep(
        "选举大会", "proxies = \(limit)\(body)",
        "elect = 1, turnout = more_than { \"1/2\", of = \"members\" }, "
          + "pass = more_than { \"1/2\", of = \"collected\" }\(step)"))
  }

  static let proxyCases: [WorkedCase] = [
    WorkedCase("40 人到场，12 人各代 3 票：76 票过半数") { proxies() },
    WorkedCase(
      "一人代 4 票，第四票不算", finds: [.proxyOverLimit],
      shows: [.count: .count(4), .limit: .count(3)]
    ) { proxies(4) },
    WorkedCase(
      "候选人不许代理：他的票都不算", finds: [.proxyNotAllowed, .proxyNotAllowed, .proxyNotAllowed]
    ) { proxies(step: ", candidate_proxies = false", holder: "李某") },
    WorkedCase("书面委托写明同意的，照着投") { mandate("同意：张三、李四、赵六；反对：王五") },
    WorkedCase("写明同意的投成反对", finds: [.mandateBroken]) {
      mandate("同意：张三、李四、王五；反对：赵六")
    },
    WorkedCase("代表选举不许代理：41 张票里一张不算，不到超过三分之二", finds: [.proxyNotAllowed, .turnoutNotMet]) {
      delegates(40, proxies: "委托：甲→乙\n")
    },
    WorkedCase("41 人亲自投票") { delegates(41, proxies: "") },
  ]

  private static func mandate(_ vote: String) -> [Finding] {
    findings(
      meeting(
        "居民会议", on: "2026年6月1日", room(5, 3), "委托：赵六→张三（书面，同意）", "【表决】记名；\(vote)",
        "【结果】通过"),
      under: oneStep("居民会议", "proxies = 3", halfOfThose))
  }

  private static func delegates(_ present: Int, proxies: String) -> [Finding] {
    findings(
      meeting(
        "居民代表选举会", on: "2026年6月1日", room(60, present),
        proxies + "【选举】无记名；发票41，收票41，有效41    候选人：张某30，李某11", "【结果】当选：张某"),
      under: oneStep(
        "居民代表选举会", "proxies = 0",
        "elect = 1, turnout = law \"city.election.valid.representatives\", "
          + "pass = law \"city.election.majority\""))
  }
}
