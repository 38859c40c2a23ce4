import Deliberation
import Testing
import Yishi

extension Decision {
  private static func board(_ until: String) -> [Finding] {
    findings(
      "公开\n范围：单次会议\n2026年7月1日 公开：事项   至\(until)   公告栏\n",
      under: """
        return procedure "公开" {
          id = "board", version = "1",
          disclose "公开" { what = "事项", keep = law "village.disclosure", objections = "received" },
        }
        """)
  }

  /// The gate of 勤新: two objections, the second of them answered or not.
  private static func gate(_ second: String = "") -> [Finding] {
    findings(
      """
      整治
      程序：协商
      2026年3月14日 会议：协商会
      2026年3月15日 公示：方案   至2026年3月30日   公告栏
      2026年3月20日 异议：王某，树木   对象：方案
      2026年3月21日 异议：李某，噪声   对象：方案
      2026年3月22日 答复：保留   对象：王某的异议
      \(second)2026年4月2日 实施：开工

      """,
      under: """
        return procedure "协商" {
          id = "talk", version = "1",
          body "协商会" { kind = "consultative" },
          step "协商" { body = "协商会" },
          disclose "公示" { what = "方案", after = "协商", keep = days { 15 }, objections = "answered" },
          implement "实施" { after = "公示" },
        }
        """
    ).filter { $0.id != .compositionUnknown }
  }

  /// A household of the shipped 尾笔村1235 as an office adopts it.
  private static func points(_ up: Int, _ state: String) -> [Finding] {
    findings(
      "台账\n程序：本村1235\n2026年2月1日 记分：甲户   -45   依据：第五条\n"
        + "2026年3月1日 记分：甲户   +\(up)   依据：第三条   事由：公益劳动   审核：道德评议会\n"
        + "2026年4月1日 公示：评议结果   至2026年4月8日   公告栏\n"
        + "2026年4月10日 结余：甲户   \(55 + up)   状态：\(state)\n",
      under: """
        return adopt "尾笔村1235@2026.1" {
          id = "own", name = "本村1235", version = "1",
          ["失信线"] = at_least { 60 }, ["跨年状态"] = "keep", ["申诉期"] = 5, ["公示天数"] = 5,
          ["五步评议"] = rules { },
        }
        """)
  }

  private static func likes(_ choices: Int) -> [Finding] {
    let names = (1...choices).map { "案例\($0)号" }.joined(separator: "、")
    return findings(
      "点赞\n程序：案例点赞\n2023年12月18日 11:00 选票：甲   选择：\(names)\n",
      under: """
        return procedure "案例点赞" {
          id = "likes", version = "1",
          ballots "点赞" {
            opens = "2023-12-18 10:00", closes = "2023-12-24 17:00", per_day = 1, choices_most = 10,
          },
        }
        """)
  }

  private static func fourTwo(_ third: String, _ fourth: String) -> [Finding] {
    findings(
      "修路\n程序：四议\n2026年3月1日 提议：村党组织\n2026年3月5日 会议：村两委\n"
        + "\(third) 会议：党员大会\n\(fourth) 会议：村民代表会议\n",
      under: """
        return procedure "四议" {
          id = "four", version = "1",
          body "村两委" { kind = "binding" }, body "党员大会" { kind = "binding" },
          body "村民代表会议" { kind = "binding" },
          proposal "提议" {},
          step "商议" { body = "村两委", after = "提议" },
          step "审议" { body = "党员大会", after = "商议" },
          step "决议" { body = "村民代表会议", after = "审议" },
        }
        """
    ).filter { $0.id != .compositionUnknown }
  }

  private static func months(_ days: String...) -> [Finding] {
    Trap.registered(
      "台账\n机构：理事会\n期间：2026年1月1日至2026年3月31日\n",
      days.map { "会\n范围：单次会议\n\($0) 会议：理事会\n\(room(5, 5))\n" },
      under: """
        return procedure "理事会" {
          id = "council", version = "1",
          body "理事会" { kind = "consultative" },
          step "商议" { body = "理事会", repeats = true },
          cadence "例会" { body = "理事会", every = "month", count = "calendar" },
        }
        """)
  }

  private static func reviewed(_ review: String, _ show: String) -> [Finding] {
    let lines = [
      ("\(review) 审核：修路   村民议事会   结论：通过", review),
      ("\(show) 公示：议事方案   至2026年3月31日   公告栏", show),
    ].sorted { $0.1 < $1.1 }.map(\.0)
    return findings(
      "修路\n程序：组议\n2026年3月1日 会议：小组议事会\n" + lines.joined(separator: "\n") + "\n",
      under: """
        return procedure "组议" {
          id = "group", version = "1",
          body "小组议事会" { kind = "consultative" },
          step "组议" { body = "小组议事会" },
          review "村审核" { after = "组议", recipient = "村民议事会" },
          disclose "公示" { what = "议事方案", after = "村审核", keep = days { 7 }, objections = "answered" },
        }
        """
    ).filter { $0.id != .compositionUnknown }
  }

  /// What follows a decision, and what goes on all year.
  static let afterwards: [Decision: [WorkedCase]] = [
    .d37: [
      WorkedCase("7月1日公开，17日撤下") { board("2026年7月17日") },
      WorkedCase("16日撤下刚好十五日") { board("2026年7月16日") },
      WorkedCase("15日撤下差一日", finds: [.displayTooShort]) { board("2026年7月15日") },
    ],
    .d39: [
      WorkedCase("第二件异议没有答复就开工", finds: [.objectionUnanswered], shows: [.person: .text("李某")]) {
        gate()
      },
      WorkedCase("两件都答复了") { gate("2026年3月23日 答复：夜间不施工   对象：李某的异议\n") },
    ],
    .d41: [
      WorkedCase("失信户 89 分还是失信户") { points(34, "失信户") },
      WorkedCase("89 分写成诚信户", finds: [.stateRefuted]) { points(34, "诚信户") },
      WorkedCase("90 分恢复") { points(35, "诚信户") },
    ],
    .d43: [
      WorkedCase("一张票选十一个", finds: [.countTooHigh]) { likes(11) },
      WorkedCase("选十个") { likes(10) },
    ],
    .d45: [
      WorkedCase("第四议在第三议前面", finds: [.stepOutOfOrder]) { fourTwo("2026年3月20日", "2026年3月15日") },
      WorkedCase("一议接一议") { fourTwo("2026年3月15日", "2026年3月20日") },
    ],
    .d47: [
      WorkedCase("1月5日、1月28日、3月2日开会，二月没有", finds: [.meetingMissing]) {
        months("2026年1月5日", "2026年1月28日", "2026年3月2日")
      },
      WorkedCase("月月都有") { months("2026年1月5日", "2026年2月14日", "2026年3月2日") },
    ],
    .d49: [
      WorkedCase("没有审核就公示", finds: [.stepOutOfOrder]) { reviewed("2026年3月12日", "2026年3月10日") },
      WorkedCase("审核以后公示") { reviewed("2026年3月10日", "2026年3月12日") },
    ],
  ]
}
