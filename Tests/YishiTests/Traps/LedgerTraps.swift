import Deliberation

/// T-25 to T-27: numbers over a year.
extension Trap {
  private static let tables = """
    return procedure "台账核对" {
      id = "tables", version = "1",
      body "发言人" { kind = "consultative" },
      sum "问题" { whole = "收集", parts = { "已解决", "驳回", "结转" } },
      sum "小区" { whole = "小区", parts = { "商业小区", "老旧片区", "混合片区" } },
      sum "管理" { whole = "辖区小区", parts = { "三无小区", "廉租房小区", "物业小区" } },
      statement "台账" {},
    }
    """

  private static func table(_ lines: String) -> [Finding] {
    findings("台账\n程序：台账核对\n2024年1月5日 台账：\(lines)\n", under: tables)
  }

  /// 14 problems are carried over; the next year takes up as many as said.
  private static func nextYear(_ taken: Int, opening: Int, more: String = "") -> [Finding] {
    func numbers(_ count: Int) -> String { (1...count).map { "Q-\($0)" }.joined(separator: "、") }
    return registered(
      "台账\n机构：发言人\n期间：2023年1月1日至2024年12月31日\n",
      [
        "台账\n编号：2023\n范围：单次会议\n结转编号：\(numbers(14))\n期末：14\n2023年12月31日 台账：问题\n"
          + "收集：61   已解决：47   结转：14\n",
        "台账\n编号：2024\n范围：单次会议\n承接编号：\(numbers(taken))\n\(more)期初：\(opening)\n"
          + "2024年1月5日 调查：意愿\n",
      ], under: tables)
  }

  static let ledgerCases: [WorkedCase] = [
    WorkedCase("收集 61，解决 47，结转 14") { table("问题\n收集：61   已解决：47   结转：14") },
    WorkedCase(
      "结转写成 13，少了一件", finds: [.totalsDiffer],
      shows: [.found: .count(60), .wanted: .count(61), .difference: .count(-1)]
    ) { table("问题\n收集：61   已解决：47   结转：13") },
    WorkedCase("驳回一件，也合得上") { table("问题\n收集：61   已解决：46   驳回：1   结转：14") },
    WorkedCase(
      "202 + 206 + 101 是 509，不是 529", finds: [.totalsDiffer],
      shows: [.found: .count(509), .wanted: .count(529), .difference: .count(-20)]
    ) { table("片区\n小区：529   商业小区：202   老旧片区：206   混合片区：101") },
    WorkedCase(
      "17 + 1 + 3 是 21，不是 20", finds: [.totalsDiffer],
      shows: [.found: .count(21), .wanted: .count(20), .difference: .count(1)]
    ) { table("小区\n辖区小区：20   三无小区：17   廉租房小区：1   物业小区：3") },
    WorkedCase("第二年 14 件都在") { nextYear(14, opening: 14) },
    WorkedCase("第二年少了一件", finds: [.itemDropped], shows: [.matter: .names(["Q-14"])]) {
      nextYear(13, opening: 14)
    },
    WorkedCase("少的那件写明撤回") { nextYear(13, opening: 14, more: "撤回编号：Q-14\n") },
  ]

  private static func survey(
    _ lines: String, returned: String = "returned = at_least { \"1/2\", of = \"members\" }, "
  )
    -> [Finding]
  {
    findings(
      "评议\n程序：评议\n2026年6月20日 评议：效果\n\(lines)\n",
      under: """
        return procedure "评议" {
          id = "survey", version = "1",
          evaluate "民主评效果" {
            \(returned)satisfied = at_least { "4/5", of = "members" }, fair = "excluded",
          },
        }
        """)
  }

  static let satisfactionCases: [WorkedCase] = [
    WorkedCase("400 份收回 12 份都满意，也写得出 100%：收回太少", finds: [.returnTooLow]) {
      survey("发出：400    收回：12\n满意：12    基本满意：0    不满意：0    满意率：100%")
    },
    WorkedCase("400 份收回 200 份，160 份满意，满意率 80%") {
      survey("发出：400    收回：200\n满意：160    基本满意：30    不满意：10    满意率：80%")
    },
    WorkedCase("159 份差一份", finds: [.satisfactionTooLow]) {
      survey("发出：400    收回：200\n满意：159    基本满意：31    不满意：10    满意率：79.5%")
    },
    WorkedCase("基本满意不算满意，写成 95% 是算不出来的", finds: [.rateRefuted]) {
      survey("发出：400    收回：200\n满意：160    基本满意：30    不满意：10    满意率：95%")
    },
    WorkedCase("只有一个率，没有发出和收回", finds: [.surveyBaseMissing]) { survey("满意率：100%") },
  ]

  private static let scores = """
    return procedure "积分" {
      id = "points", version = "1",
      param "失信线" { kind = "threshold", about = "多少分以上仍是诚信户" },
      ledger "诚信积分" {
        unit = "户", base = 100, per = "year", good = "诚信户", bad = "失信户",
        stays = at_least { 60 }, restore = at_least { 90 },
        restored_by = { "公益劳动", "志愿服务" }, reviewed_by = "道德评议会", basis = true, carry = "keep",
      },
      entry "记分" {}, balance "公布" { optional = true },
    }
    """

  /// A household that fell to 55 and was brought to 88.
  private static func score(_ lines: String..., script: String = scores) -> [Finding] {
    let start = ["2026年2月1日 记分：甲户   -45   依据：第五条", up("2026年3月1日", 33)]
    return findings(
      "台账\n程序：积分\n" + (start + lines).joined(separator: "\n") + "\n", under: script)
  }

  private static func up(_ day: String, _ points: Int, reviewed: Bool = true) -> String {
    "\(day) 记分：甲户   +\(points)   依据：第三条   事由：公益劳动\(reviewed ? "   审核：道德评议会" : "")"
  }

  private static func stands(_ day: String, _ points: Int, _ state: String) -> String {
    "\(day) 结余：甲户   \(points)   状态：\(state)"
  }

  private static let one = up("2026年4月1日", 1)
  private static let another = up("2026年5月1日", 1)

  static let hysteresisCases: [WorkedCase] = [
    WorkedCase("88 加 1，89 分还是失信户") { score(one, stands("2026年4月2日", 89, "失信户")) },
    WorkedCase("89 分写成诚信户", finds: [.stateRefuted]) {
      score(one, stands("2026年4月2日", 89, "诚信户"))
    },
    WorkedCase("再加 1，90 分恢复") { score(one, another, stands("2026年5月2日", 90, "诚信户")) },
    WorkedCase("90 分还写失信户", finds: [.stateRefuted]) {
      score(one, another, stands("2026年5月2日", 90, "失信户"))
    },
    WorkedCase("没有评议的 5 分不算", finds: [.entryUnreviewed]) {
      score(up("2026年4月1日", 5, reviewed: false), stands("2026年4月2日", 88, "失信户"))
    },
    WorkedCase("没有评议的 5 分算进去了", finds: [.entryUnreviewed]) {
      score(up("2026年4月1日", 5, reviewed: false), stands("2026年4月2日", 93, "诚信户"))
    },
    WorkedCase("过了年回到 100 分，写明保留的，状态还是失信户") {
      score(stands("2027年1月5日", 100, "失信户"))
    },
    WorkedCase("写明清零的，状态也回到诚信户") {
      score(
        stands("2027年1月5日", 100, "诚信户"),
        script: scores.replacing("carry = \"keep\"", with: "carry = \"reset\""))
    },
    WorkedCase("跌到多少分失信没有定，不替它定", finds: [.parameterOpen]) {
      score(
        stands("2026年3月2日", 88, "失信户"),
        script: scores.replacing("at_least { 60 }", with: "param \"失信线\""))
    },
  ]
}
