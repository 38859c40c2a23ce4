import Deliberation

/// T-7 to T-9: heads, areas and rolls.
extension Trap {
  private static func owners(
    _ took: (Int, Int), _ yes: (Int, Int), on day: String = "2026年5月10日", special: Bool = false
  ) -> [Finding] {
    let no = (took.0 - yes.0, took.1 - yes.1)
    return findings(
      meeting(
        "业主大会", on: day, "应到：300人/30000平方米    参加：\(took.0)人/\(took.1)平方米",
        "【表决】书面；同意\(yes.0)人/\(yes.1)平方米，反对\(no.0)人/\(no.1)平方米", "【结果】通过",
        notice: day.hasPrefix("2026") ? "2026年4月1日" : "2020年12月1日"),
      under: oneStep(
        "业主大会", "statute = \"owners.assembly\"",
        special ? "pass = law \"owners.assembly.majority.special\"" : ""))
  }

  static let headCases: [WorkedCase] = [
    WorkedCase("参加 200 人、20000 平方米，都正好三分之二") { owners((200, 20_000), (101, 10_001)) },
    WorkedCase("差 10 平方米，人够也不行", finds: [.quorumNotMet]) {
      owners((210, 19_990), (106, 10_501))
    },
    WorkedCase("一般事项：10400 平方米不到一半，人够也不行", finds: [.outcomeRefuted]) {
      owners((210, 21_000), (106, 10_400))
    },
    WorkedCase("一般事项：面积正好一半", finds: [.outcomeRefuted]) {
      owners((210, 21_000), (120, 10_500))
    },
    WorkedCase("一般事项：10501 平方米、106 人，都过半数") { owners((210, 21_000), (106, 10_501)) },
    WorkedCase("一般事项：105 人是一半，面积够也不行", finds: [.outcomeRefuted]) {
      owners((210, 21_000), (105, 10_501))
    },
    WorkedCase("同一组票，特别事项不够", finds: [.outcomeRefuted]) {
      owners((210, 21_000), (106, 10_501), special: true)
    },
    WorkedCase("特别事项：15750 平方米正好四分之三，157.5 人要 158 人") {
      owners((210, 21_000), (158, 15_750), special: true)
    },
    WorkedCase("特别事项：157 人差一人", finds: [.outcomeRefuted]) {
      owners((210, 21_000), (157, 15_750), special: true)
    },
    WorkedCase("2020 年最后一天：同一组票按全体算，不过", finds: [.outcomeRefuted]) {
      owners((210, 21_000), (106, 10_501), on: "2020年12月31日")
    },
    WorkedCase("2021 年第一天：按参加的算，通过") {
      owners((210, 21_000), (106, 10_501), on: "2021年1月1日")
    },
  ]

  /// 300 units: 40 with the developer, three with one person, parking and co-owners as said.
  private static func merged(
    _ expected: Int, _ present: Int, parking: String = "", more: [String] = []
  ) -> [Finding] {
    var rows = (0..<40).map { "开发商,K\($0),100,住宅," }
    rows += (0..<3).map { "钱多多,Q\($0),100,住宅," }
    rows += (0..<257).map { "业主\($0),Y\($0),100,住宅,\($0 == 0 ? "配偶" : "")" }
    let roster = "业主,房号,面积,用途,共有人\n" + (rows + more).joined(separator: "\n") + "\n"
    return findings(
      rostered("业主大会", on: "2026年5月10日", "应到：\(expected)人    参加：\(present)人"),
      under: oneStep("业主大会", "quorum = at_least { \"2/3\", of = \"members\" }\(parking)"),
      rosters: ["r.csv": roster])
  }

  private static let space = ["车主,C1,12,车位,"]

  static let mergingCases: [WorkedCase] = [
    WorkedCase("300 套合成 259 人，173 人到够") { merged(259, 173) },
    WorkedCase(
      "172 人差一人", finds: [.quorumNotMet], shows: [.needed: .count(173), .short: .count(1)]
    ) { merged(259, 172) },
    WorkedCase(
      "按 300 套算人数，与名册合不上", finds: [.totalsDiffer],
      shows: [.found: .count(300), .wanted: .count(259)]
    ) { merged(300, 201) },
    WorkedCase("只有车位的人：写明不算的不算") {
      merged(259, 173, parking: ", parking = false", more: space)
    },
    WorkedCase("写明算的就是 260 人，174 人到够") {
      merged(260, 174, parking: ", parking = true", more: space)
    },
    WorkedCase("没有写明的不替它定", finds: [.parameterOpen]) { merged(260, 174, more: space) },
    WorkedCase("共有人投的是同一票") { coOwned("同意：配偶、王五；反对：赵六") },
    WorkedCase("共有的两人都投，是投了两次", finds: [.votedTwice]) {
      coOwned("同意：张三、配偶、王五；反对：赵六")
    },
  ]

  private static func coOwned(_ vote: String) -> [Finding] {
    findings(
      rostered(
        "业主大会", on: "2026年5月10日", "应到：3人    出席：张三、王五、赵六", "【表决】记名；\(vote)", "【结果】通过"),
      under: oneStep("业主大会", "", "pass = more_than { \"1/2\", of = \"participating\" }"),
      rosters: ["r.csv": "业主,房号,面积,共有人\n张三,1-101,90,配偶\n王五,1-102,90,\n赵六,1-103,90,\n"])
  }

  /// 137 members; two are probationary, one is under probation; some frail ones are lawfully left out.
  private static func party(
    leftOut: Int = 0, stated: Int, present: Int, favour: Int, local: String = "",
    body: String = "党员大会", statute: String = "party.branch"
  ) -> [Finding] {
    var rows = ["姓名,标记,表决权", "预备甲,预备党员,否", "预备乙,预备党员,否", "察看甲,留党察看,否"]
    for index in 0..<134 { rows.append("党员\(index),,\(index < leftOut ? "否" : "是")") }
    return findings(
      rostered(
        body, on: "2026年3月20日", room(stated, present), ballot(favour, present - favour)),
      under: oneStep(body, "statute = \"\(statute)\"" + local),
      rosters: ["r.csv": rows.joined(separator: "\n") + "\n"])
  }

  static let rollCases: [WorkedCase] = [
    WorkedCase(
      "137 名党员，3 人没有表决权：应到 134，70 人到会、60 票不到 68 票", finds: [.wrongBase],
      shows: [.favour: .count(60), .needed: .count(68), .short: .count(8)]
    ) { party(stated: 134, present: 70, favour: 60) },
    WorkedCase("68 票够了") { party(stated: 134, present: 70, favour: 68) },
    WorkedCase("到会 66 人，差一人", finds: [.quorumNotMet], shows: [.needed: .count(67)]) {
      party(stated: 134, present: 66, favour: 66)
    },
    WorkedCase("应到写成 137，与名册合不上", finds: [.totalsDiffer], shows: [.wanted: .count(134)]) {
      party(stated: 137, present: 70, favour: 69)
    },
    WorkedCase("依法不计 32 人以后应到 102：同样 70 人、60 票通过") {
      party(leftOut: 32, stated: 102, present: 70, favour: 60)
    },
    WorkedCase("名册没有不计，应到写成 102，合不上", finds: [.totalsDiffer, .wrongBase]) {
      party(stated: 102, present: 70, favour: 60)
    },
    WorkedCase(
      "102 人里 51 票是一半", finds: [.wrongBase], shows: [.needed: .count(52)]
    ) { party(leftOut: 32, stated: 102, present: 70, favour: 51) },
    WorkedCase("地方要三分之二到会：89 人差一人", finds: [.quorumNotMet], shows: [.needed: .count(90)]) {
      party(stated: 134, present: 89, favour: 80, local: localQuorum)
    },
    WorkedCase("90 人到会，够地方的三分之二") {
      party(stated: 134, present: 90, favour: 80, local: localQuorum)
    },
    WorkedCase("党内选举要五分之四：107 人差一人", finds: [.quorumNotMet], shows: [.needed: .count(108)]) {
      party(
        stated: 134, present: 107, favour: 80, body: "选举大会", statute: "party.election")
    },
    WorkedCase("108 人到会可以选") {
      party(stated: 134, present: 108, favour: 80, body: "选举大会", statute: "party.election")
    },
  ]

  private static let localQuorum = ", quorum = at_least { \"2/3\", of = \"members\" }"
}
