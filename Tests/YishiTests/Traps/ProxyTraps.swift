import Deliberation

/// T-14: votes for others.
extension Trap {
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
    WorkedCase("一人代 4 票，写明都不算的，73 票还过半数", finds: [.proxyOverLimit]) {
      proxies(4, body: ", proxies_over = \"all\"")
    },
    WorkedCase("53 票里一人代 4 票：第四票不算是 52 票，过半数", finds: [.proxyOverLimit]) {
      proxies(4, body: ", proxies_over = \"excess\"", collected: 52)
    },
    WorkedCase("都不算只有 48 票，不到过半数", finds: [.proxyOverLimit, .turnoutNotMet]) {
      proxies(4, body: ", proxies_over = \"all\"", collected: 52)
    },
    WorkedCase("哪几票不算没有说，有效无效随它变", finds: [.proxyOverLimit, .parameterOpen]) {
      proxies(4, collected: 52)
    },
    WorkedCase(
      "委托名单没有公布，36 票都不算，40 人不过半数",
      finds: [.proxyNotAllowed, .turnoutNotMet],
      shows: [.reason: .text("unpublished"), .collected: .count(40), .needed: .count(51)]
    ) { listed("") },
    WorkedCase("委托名单公布了") {
      listed("2026年5月25日 公示：委托名单   至2026年5月29日   公告栏\n")
    },
    WorkedCase("集体成员大会只能委托同户的人") { household("甲二→甲一") },
    WorkedCase(
      "委托了别户的人", finds: [.proxyNotAllowed], shows: [.reason: .text("household")]
    ) { household("甲二→乙一") },
    WorkedCase("书面委托写明同意的，照着投") { mandate("同意：张三、李四、赵六；反对：王五") },
    WorkedCase("写明同意的投成反对", finds: [.mandateBroken]) {
      mandate("同意：张三、李四、王五；反对：赵六")
    },
    WorkedCase("代表选举不许代理：41 张票里一张不算，不到超过三分之二", finds: [.proxyNotAllowed, .turnoutNotMet]) {
      delegates(40, proxies: "委托：甲→乙\n")
    },
    WorkedCase("41 人亲自投票") { delegates(41, proxies: "") },
  ]

  /// A whole case in which the list of proxies is published before the election, or is not.
  private static func listed(_ before: String) -> [Finding] {
    let given = (0..<36).map { "委托\($0)→受托\($0 / 3)" }.joined(separator: "、")
    return findings(
      "选举\n程序：选举\n\(before)2026年6月1日 会议：选举大会\n\(room(100, 40))\n委托：\(given)\n"
        + "【选举】无记名；发票76，收票76，有效76    候选人：张某50，李某26\n【结果】当选：张某\n",
      under: """
        return procedure "选举" {
          id = "election", version = "1",
          body "选举大会" { kind = "binding", proxies = 3 },
          disclose "公布委托名单" {
            what = "委托名单", keep = days { 2 }, optional = true, objections = "received",
          },
          step "选举" {
            body = "选举大会", proxy_list = "公布委托名单",
            elect = 1, turnout = more_than { "1/2", of = "members" },
            pass = more_than { "1/2", of = "collected" },
          },
        }
        """)
  }

  private static func household(_ given: String) -> [Finding] {
    findings(
      rostered(
        "成员大会", on: "2026年6月1日", "应到：3人    出席：甲一、乙一",
        "委托：\(given)"
          + "\n【表决】举手；同意3，反对0，弃权0", "【结果】通过"),
      under: oneStep(
        "成员大会", "proxies = 1, proxies_within = \"household\"",
        "pass = more_than { \"1/2\", of = \"members\" }"),
      rosters: ["r.csv": "姓名,户\n甲一,1号\n甲二,1号\n乙一,2号\n"])
  }

  private static func mandate(_ vote: String) -> [Finding] {
    findings(
      meeting(
        "居民会议", on: "2026年6月1日", room(5, 3), "委托：赵六→张三（书面，同意）", "【表决】记名；\(vote)",
        "【结果】通过"),
      under: oneStep("居民会议", "proxies = 3", "pass = more_than { \"1/2\", of = \"participating\" }"))
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
