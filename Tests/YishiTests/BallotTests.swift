import Deliberation
import Testing
import Yishi

private func likes(_ keys: String) -> String {
  """
  return procedure "案例点赞" {
    id = "likes", version = "1",
    ballots "点赞" {
      opens = "2026-12-18 10:00", closes = "2026-12-24 17:00", \(keys)
    },
  }
  """
}

private let usual = "per_day = 1, choices_most = 10, most = 7,"

private func judged(_ lines: String..., keys: String = usual) -> [FindingID] {
  judge("点赞\n程序：案例点赞\n" + lines.joined(separator: "\n") + "\n", under: likes(keys))
}

private func names(_ count: Int) -> String {
  (1...count).map { "案例\($0)号" }.joined(separator: "、")
}

private func ballot(_ moment: String, _ account: String = "甲", _ count: Int = 1) -> String {
  "\(moment) 选票：\(account)   选择：\(names(count))"
}

@Suite("限时点赞")
struct BallotTests {
  @Test("每张最多十个：十个可以，十一个不算，当天还可以再投")
  func choices() {
    #expect(judged(ballot("2026年12月18日 11:00", "甲", 10)) == [])
    #expect(judged(ballot("2026年12月18日 11:00", "甲", 11)) == [.countTooHigh])
    #expect(
      judged(ballot("2026年12月18日 11:00", "甲", 11), ballot("2026年12月18日 12:00"))
        == [.countTooHigh])
    #expect(judged("2026年12月18日 11:00 选票：甲") == [.factMissing])
  }

  @Test("起止两头：10:00 和 17:00 在内，早一分钟、晚一分钟都在外；两头那天没有时刻的问")
  func window() {
    #expect(judged(ballot("2026年12月18日 10:00")) == [])
    #expect(judged(ballot("2026年12月18日 09:59")) == [.outsideWindow])
    #expect(judged(ballot("2026年12月24日 17:00")) == [])
    #expect(judged(ballot("2026年12月24日 17:01")) == [.outsideWindow])
    #expect(judged(ballot("2026年12月20日")) == [])
    #expect(judged(ballot("2026年12月24日")) == [.factMissing])
  }

  @Test("一个账户一个日历日一张：零点以后是新的一天，别的账户不相干")
  func days() {
    let late = ballot("2026年12月18日 23:59")
    #expect(judged(late, ballot("2026年12月19日 00:01")) == [])
    #expect(judged(ballot("2026年12月18日 10:00"), late) == [.votedTwice])
    #expect(judged(ballot("2026年12月18日 10:00", "乙"), late) == [])
    #expect(judged(ballot("2026年12月18日 10:00"), late, keys: "per_day = 2,") == [])
    #expect(judged("2026年12月18日 11:00 选票   选择：案例1号") == [.factMissing])
  }

  @Test("一共几张按一个账户算；没有定的参数不替它定")
  func most() {
    let (one, two) = (ballot("2026年12月18日 11:00"), ballot("2026年12月19日 11:00"))
    let three = ballot("2026年12月20日 11:00")
    #expect(judged(one, two, keys: "most = 2,") == [])
    #expect(judged(one, two, three, keys: "most = 2,") == [.countTooHigh])
    #expect(judged(one, two, ballot("2026年12月20日 11:00", "乙"), keys: "most = 2,") == [])
    #expect(judged(one, one, keys: "per_day = param \"每天\",") == [.parameterOpen])
  }
}

private func contest(_ keys: String) -> String {
  """
  return procedure "评优" {
    id = "prize", version = "1",
    score "居民打分" {}, score "互评" {},
    rank "年终总评" { by = { "居民打分", "互评" }, \(keys) },
    selection "入选" { after = { "居民打分", "互评" }, optional = true },
    honour "表彰" { after = { "居民打分", "互评" }, optional = true },
  }
  """
}

private let weights = "weights = { [\"居民打分\"] = \"60%\", [\"互评\"] = \"40%\" },"

/// 甲 gets 86, 乙 84, 丙 84 or as said.
private func ranked(
  _ lines: String..., keys: String = weights + " keep = 1, tie = \"lot\"", last: String = "84"
) -> [FindingID] {
  func score(_ who: String, _ stage: String, _ score: String) -> String {
    "2026年1月5日 评分：\(who)   分数：\(score)   步骤：\(stage)"
  }
  let scores = [
    score("甲户", "居民打分", "95"), score("甲户", "居民打分", "85"), score("甲户", "互评", "80"),
    score("乙户", "居民打分", "80"), score("乙户", "互评", "90"),
    score("丙户", "居民打分", last), score("丙户", "互评", last),
  ]
  return judge(
    "评优\n程序：评优\n" + (scores + lines).joined(separator: "\n") + "\n", under: contest(keys))
}

@Suite("按评分排名")
struct RankTests {
  @Test("名次和总分照评分和权重算：对的不提，错的指出")
  func claims() {
    #expect(ranked("2026年1月9日 入选：甲户   名次：1   总分：86") == [])
    #expect(ranked("2026年1月9日 入选：甲户   名次：1   总分：87") == [.rankingRefuted])
    #expect(ranked("2026年1月9日 入选：甲户   名次：2   总分：86") == [.rankingRefuted])
    #expect(ranked("2026年1月9日 入选：乙户") == [.rankingRefuted])
    #expect(ranked("2026年1月9日 入选：丁户") == [.factMissing])
  }

  @Test("总分可以四舍五入到写出的那一位")
  func rounding() {
    let keys = "weights = { [\"居民打分\"] = \"2/3\", [\"互评\"] = \"1/3\" },"
    func one(_ total: String) -> [FindingID] {
      ranked("2026年1月9日 入选：甲户   总分：\(total)", keys: keys)
    }
    #expect(one("86.67") == [] && one("86.7") == [] && one("87") == [])
    #expect(one("86.66") == [.rankingRefuted] && one("86") == [.rankingRefuted])
  }

  @Test("表彰名单：前几名以外的，前几名里落下的")
  func honours() {
    let two = weights + " keep = 2, tie = \"lot\""
    #expect(ranked("2026年1月9日 表彰   受表彰人：甲户、乙户", keys: two, last: "83") == [])
    #expect(
      ranked("2026年1月9日 表彰   受表彰人：甲户、丙户", keys: two, last: "83")
        == [.rankingRefuted, .rankingRefuted])
    #expect(ranked("2026年1月9日 表彰   受表彰人：甲户", keys: two, last: "83") == [.rankingRefuted])
  }

  @Test("最后一名总分相等：抽签的要记，并列的都取，没有说的、没有定的各自指出")
  func ties() {
    func one(_ tie: String, _ tail: String = "") -> [FindingID] {
      ranked("2026年1月9日 入选：乙户" + tail, keys: weights + " keep = 2," + tie)
    }
    #expect(one("tie = \"lot\"") == [.factMissing])
    #expect(one("tie = \"lot\"", "\n    抽签决定") == [])
    #expect(one("tie = \"shared\"") == [])
    #expect(one("tie = \"first\"") == [.rankingRefuted])
    #expect(one("") == [.tieUndecided])
    #expect(one("tie = param \"总分相等\"") == [.parameterOpen])
  }

  @Test("占比没有定、有人缺一项评分的，不替它算")
  func undetermined() {
    let open = "weights = { [\"居民打分\"] = param \"占比甲\", [\"互评\"] = \"40%\" }, keep = 1"
    #expect(ranked("2026年1月9日 入选：乙户", keys: open) == [.parameterOpen])
    #expect(
      ranked("2026年1月8日 评分：丁户   分数：99   步骤：互评", "2026年1月9日 入选：乙户")
        == [.factMissing])
  }

  @Test("权重合起来不是全部、写了别的步骤的，脚本不收")
  func refused() {
    func ids(_ keys: String) -> [FindingID] {
      var office = Office()
      return office.load(script: Array(contest(keys).utf8), name: "test.lua").findings.map(\.id)
    }
    #expect(ids(weights) == [])
    #expect(ids("weights = { [\"居民打分\"] = 3, [\"互评\"] = 2 }") == [])
    #expect(ids("weights = { [\"居民打分\"] = \"60%\", [\"互评\"] = \"50%\" }") == [.wrongValue])
    #expect(ids("weights = { [\"居民打分\"] = \"60%\", [\"评委\"] = \"40%\" }").contains(.wrongValue))
    #expect(ids("") == [.missingField])
  }
}
