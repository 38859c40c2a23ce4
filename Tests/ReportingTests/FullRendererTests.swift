import Deliberation
import Reporting
import SourceText
import Testing

@Suite("The full report")
struct FullRendererTests {
  private let minutes = """
    水渠维修
    2025年11月20日 会议：村民代表会议
    应到：45人    实到：29人
    【表决】举手；同意28，反对1

    """

  private func quorum(_ fixture: Fixture, consultative: Bool = false) -> Finding {
    var finding = Finding(
      .quorumNotMet, at: fixture.place("29人"),
      [
        Fact(.present, .count(29)), Fact(.short, .count(1)),
        Fact(.meetingDay, .day(Samples.day(2025, 11, 20))),
        Fact(.threshold, .threshold(Samples.quorum(of: 45, least: 30, count: 29))),
      ])
    finding.related = [Related(fixture.place("45人"), .expected, .count(45))]
    finding.rule = fixture.rule("at_least")
    finding.citation = Samples.village
    finding.notJudged = [NotJudged(place: fixture.place("【表决】"), name: "表决")]
    finding.consultative = consultative
    return finding
  }

  @Test("A finding shows both places, the sum, the ground, the rule, the effect and the help")
  func golden() {
    let fixture = Fixture(record: minutes)
    let text = FullRenderer(.chinese).render(quorum(fixture), in: fixture.report([]))
    #expect(
      text == """
        无权[quorum-not-met]: 到会人数不够，这次会议不能召开：实到 29 人，少 1 人
          --> examples/ditch/记录.txt:3:14
           |
         3 | 应到：45人    实到：29人
           |       ---- 应到 45 人
           |                     ^^^^ 实到 29 人，少 1 人
           |
           = 算式: 三分之二以上 = ⌈45 × 2 ÷ 3⌉ = 30；29 < 30
           = 依据: 《村民委员会组织法》（2018 年文本）第二十六条第二款，2018年12月29日起施行，2025年11月20日有效
          --> procedures/four-two.lua:3:14
           |
         3 |     quorum = at_least { "2/3", of = "应到" },
           |              -------- 程序在这里采用这一条
           |
           = 后果: 这样的决定一般不成立或者无效；第 4 行“表决”因此没有判断
           = 补救: 须重新开会，由会议重新作出
           = 提示: 改期重新通知、重新开会；确有人到会而漏登的，凭签到表以“更正”另记，不改原记录

        """)
  }

  @Test("English stands at the same places with the same sum")
  func english() {
    let fixture = Fixture(record: minutes)
    let text = FullRenderer(.english).render(quorum(fixture), in: fixture.report([]))
    #expect(
      text == """
        no power[quorum-not-met]: too few attended for this meeting to open: 29 present, 1 short
          --> examples/ditch/记录.txt:3:14
           |
         3 | 应到：45人    实到：29人
           |       ---- on the roll: 45
           |                     ^^^^ 29 present, 1 short
           |
           = sum: two thirds or more = ⌈45 × 2 ÷ 3⌉ = 30; 29 < 30
           = rule: Organic Law of Villagers' Committees (村民委员会组织法) (text of 2018), art. 26 para. 2, in force since 2018-12-29 and on 2025-11-20
          --> procedures/four-two.lua:3:14
           |
         3 |     quorum = at_least { "2/3", of = "应到" },
           |              -------- the procedure adopts the rule here
           |
           = effect: such a decision generally does not stand or is void; “表决” on line 4 was therefore not judged
           = remedy: only a new meeting can decide it
           = help: hold the meeting again with fresh notice; if someone present was left off, add a 更正 with the sign-in sheet as evidence

        """)
  }

  @Test(
    "Places on several lines stand in the order of the text, whichever is the first of the finding")
  func severalLines() {
    let fixture = Fixture(record: "通知：3月4日\n别的\n会议：3月14日\n")
    var finding = Samples.finding(.noticeTooShort)
    finding.place = fixture.place("3月4日")
    finding.related = [Related(fixture.place("3月14日"), .meetingDay)]
    let text = FullRenderer(.chinese).render(finding, in: fixture.report([]))
    #expect(
      text.contains(
        """
          --> examples/ditch/记录.txt:1:4
           |
         1 | 通知：3月4日
           |       ^^^^^^ 少 1 日
         3 | 会议：3月14日
           |       ------- 开会日
           |
           = 算式: 3月4日 → 3月14日，间隔 9 整日，须 10 整日
                   照这份通知，最早 2026年3月15日可以开会
        """))
  }

  @Test("The gutter widens with the line numbers")
  func gutter() {
    let fixture = Fixture(record: String(repeating: "\n", count: 1233) + "应到：17人\n")
    let finding = Finding(.unreadableNumber, at: fixture.place("17人"))
    let text = FullRenderer(.chinese).render(finding, in: fixture.report([]))
    #expect(
      text.contains(
        "    --> examples/ditch/记录.txt:1234:4\n     |\n1234 | 应到：17人\n     |       ^^^^ "))
  }

  @Test("A place without a column marks its line, and a finding without a place has no snippet")
  func lineOnly() {
    let fixture = Fixture(record: "应到：17人\n")
    var finding = Finding(.factMissing, at: Place(file: 0, line: 1, column: 0))
    let text = FullRenderer(.chinese).render(finding, in: fixture.report([]))
    #expect(text.contains("记录.txt:1\n   |\n 1 | 应到：17人\n   | 这里没有写明\n"))
    finding.place = .none
    let bare = FullRenderer(.chinese).render(finding, in: fixture.report([]))
    #expect(!bare.contains("-->"))
    #expect(bare.contains("   = 提示: "))
  }

  @Test("A place beyond its text draws no line that is not there")
  func outside() {
    let fixture = Fixture(record: "应到：17人\n")
    for place in [
      Place(file: 0, line: 99, column: 1), Place(file: 0, line: 1, column: 999, length: 9),
      Place(file: 0, line: 1, column: 1, length: .max), Place(file: 9, line: 1, column: 1),
      Place(file: 0, line: .max, column: .max, length: .max), Place(file: 0, line: 0, column: 0),
      Place(file: 0, line: -3, column: -3, length: -3),
    ] {
      let text = FullRenderer(.chinese).render(
        Finding(.unreadableLine, at: place), in: fixture.report([]))
      #expect(text.hasPrefix("读不了[unreadable-line]: 这一行读不懂\n"))
      #expect(!text.contains("99 | "))
    }
  }

  @Test("Colour comes only when asked for, and changes nothing else")
  func colour() {
    let fixture = Fixture(record: minutes)
    let report = fixture.report([quorum(fixture)])
    let plain = FullRenderer(.chinese).render(report)
    let coloured = FullRenderer(.chinese, color: true).render(report)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;31m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test("The gist of the cited article is told in the language of the report")
  func gist() {
    let fixture = Fixture(record: minutes)
    let law = LawBook([
      LawEntry(
        key: "village.representatives.quorum", instrument: "村民委员会组织法", version: "2018",
        article: "第二十六条第二款", from: nil, until: nil, strength: .floor, content: .statement,
        gist: "到会够三分之二才开", gistEnglish: "two thirds must come")
    ])
    let report = fixture.report([], law: law)
    #expect(
      FullRenderer(.chinese).render(quorum(fixture), in: report).contains("= 大意: 到会够三分之二才开\n"))
    #expect(
      FullRenderer(.english).render(quorum(fixture), in: report).contains(
        "= gist: two thirds must come\n"))
  }

  @Test("For consultative bodies the words are 不构成协商结论, never 无效")
  func consultative() {
    let fixture = Fixture(record: minutes)
    let text = FullRenderer(.chinese).render(
      quorum(fixture, consultative: true), in: fixture.report([]))
    #expect(text.hasPrefix("无权[quorum-not-met]: 到会人数不够，这次会议不构成协商结论：实到 29 人，少 1 人\n"))
  }

  @Test("Findings come by place, those of one place by id, those of none last")
  func order() {
    let fixture = Fixture(record: minutes)
    let report = fixture.report([
      Finding(.stepMissing, at: .none), Finding(.totalsDiffer, at: fixture.place("同意28")),
      Finding(.unreadableNumber, at: fixture.place("45人")),
      Finding(.duplicateKey, at: fixture.place("45人")),
    ])
    let ids = OneLineRenderer(.chinese).render(report).split(separator: "\n").map {
      String($0.split(separator: "[").last?.dropLast() ?? "")
    }
    #expect(ids == ["duplicate-key", "unreadable-number", "totals-differ", "step-missing"])
  }
}
