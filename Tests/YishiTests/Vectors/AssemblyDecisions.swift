import Deliberation

extension Decision {
  private static func owners(
    _ took: (Int, Int), _ yes: (Int, Int), on day: String, notice: String, special: Bool = false
  ) -> [Finding] {
    findings(
      meeting(
        "业主大会", on: day, "应到：300人/30000平方米    参加：\(took.0)人/\(took.1)平方米",
        "【表决】书面；同意\(yes.0)人/\(yes.1)平方米，反对\(took.0 - yes.0)人/\(took.1 - yes.1)平方米",
        "【结果】通过", notice: notice),
      under: oneStep(
        "业主大会", "statute = \"owners.assembly\"",
        special ? "pass = law \"owners.assembly.majority.special\"" : ""))
  }

  private static func now(_ took: (Int, Int), _ yes: (Int, Int), special: Bool = false) -> [Finding]
  {
    owners(took, yes, on: "2026年5月10日", notice: "2026年4月1日", special: special)
  }

  private static func then(_ yes: (Int, Int)) -> [Finding] {
    owners((210, 21_000), yes, on: "2020年12月31日", notice: "2020年12月1日")
  }

  private static func party(_ present: Int, _ favour: Int, _ result: String = "通过") -> [Finding] {
    findings(
      meeting(
        "党员大会", on: "2026年3月20日", room(134, present),
        ballot(favour, present - favour, 0, result)), under: statutory)
  }

  private static func collective(
    _ body: String, _ statute: String, _ members: Int, _ present: Int, _ favour: Int
  ) -> [Finding] {
    findings(
      meeting(
        body, on: "2025年6月1日", room(members, present), ballot(favour, present - favour),
        notice: "2025年5月10日"),
      under: oneStep(body, "statute = \"\(statute)\""))
  }

  private static func committee(_ owners: Int) -> [Finding] {
    findings(
      meeting(
        "物业管理委员会", on: "2026年5月10日", "应到：9人（业主代表5人）    实到：5人（业主代表\(owners)人）",
        in: "北京市朝阳区"),
      under: oneStep("物业管理委员会", "statute = \"property.committee\""))
  }

  /// Owners, party members, collectives and committees.
  static let assemblies: [Decision: [WorkedCase]] = [
    .d19: [
      WorkedCase("业主 300 人、30000 平方米：参加 199 人，人数不够", finds: [.quorumNotMet]) {
        now((199, 20_000), (101, 10_001))
      },
      WorkedCase("参加 200 人") { now((200, 20_000), (101, 10_001)) },
      WorkedCase("特别事项 169 人、16790 平方米，差 10 平方米（7.4 E）", finds: [.outcomeRefuted]) {
        now((225, 22_400), (169, 16_790), special: true)
      },
      WorkedCase("16800 平方米正好四分之三") { now((225, 22_400), (169, 16_800), special: true) },
    ],
    .d21: [
      WorkedCase("2020 年按全体算：10501 平方米、106 人不过", finds: [.outcomeRefuted]) {
        then((106, 10_501))
      },
      WorkedCase("15001 平方米、151 人通过") { then((151, 15_001)) },
      WorkedCase("15000 平方米是一半", finds: [.outcomeRefuted]) { then((151, 15_000)) },
    ],
    .d23: [
      WorkedCase("党员 134 人到 67 人，可以表决，67 票不过", finds: [.wrongBase]) { party(67, 67) },
      WorkedCase("宣布没有通过是对的") { party(67, 67, "未通过") },
    ],
    .d25: [
      WorkedCase("党员 134 人到 95 人，67 票差一票", finds: [.wrongBase], shows: [.short: .count(1)]) {
        party(95, 67)
      },
      WorkedCase("68 票通过") { party(95, 68) },
    ],
    .d27: [
      WorkedCase("集体成员 300 人到 200 人，199 票不到全体的三分之二", finds: [.wrongBase]) {
        collective("成员大会", "collective.assembly", 300, 200, 199)
      },
      WorkedCase("200 票通过") { collective("成员大会", "collective.assembly", 300, 200, 200) },
    ],
    .d29: [
      WorkedCase("理事会 7 人到 5 人，3 票不过", finds: [.wrongBase], shows: [.needed: .count(4)]) {
        collective("理事会", "collective.council", 7, 5, 3)
      },
      WorkedCase("4 票通过") { collective("理事会", "collective.council", 7, 5, 4) },
    ],
    .d31: [
      WorkedCase(
        "北京物管会 9 人到 5 人，业主代表 5 人里只到 2 人", finds: [.quorumNotMet],
        shows: [.needed: .count(3)]
      ) { committee(2) },
      WorkedCase("业主代表到 3 人") { committee(3) },
    ],
  ]
}
