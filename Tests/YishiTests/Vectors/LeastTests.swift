import Deliberation
import Minutes
import Testing
import Yishi

/// The least number that satisfies a rule, for each size: judged as a quorum, with the one below it.
@Suite("算表：最少人数")
struct LeastTests {
  /// A rule as a script writes it, and the least number of each size.
  struct Rule: Sendable, CustomTestStringConvertible {
    let words: String
    let script: String
    let least: [Int]
    var testDescription: String { words }
  }

  static let sizes = [
    1, 2, 3, 5, 7, 9, 15, 16, 17, 18, 20, 21, 23, 25, 35, 40, 60, 99, 100, 134, 210, 259, 300, 512,
    1830,
  ]

  static let rules = [
    Rule(
      words: "过半数", script: "more_than { \"1/2\", of = \"members\" }",
      least: [
        1, 2, 2, 3, 4, 5, 8, 9, 9, 10, 11, 11, 12, 13, 18, 21, 31, 50, 51, 68, 106, 130, 151, 257,
        916,
      ]),
    Rule(
      words: "半数以上", script: "at_least { \"1/2\", of = \"members\" }",
      least: [
        1, 1, 2, 3, 4, 5, 8, 8, 9, 9, 10, 11, 12, 13, 18, 20, 30, 50, 50, 67, 105, 130, 150, 256,
        915,
      ]),
    Rule(
      words: "三分之二以上", script: "at_least { \"2/3\", of = \"members\" }",
      least: [
        1, 2, 2, 4, 5, 6, 10, 11, 12, 12, 14, 14, 16, 17, 24, 27, 40, 66, 67, 90, 140, 173, 200,
        342, 1220,
      ]),
    Rule(
      words: "超过三分之二", script: "more_than { \"2/3\", of = \"members\" }",
      least: [
        1, 2, 3, 4, 5, 7, 11, 11, 12, 13, 14, 15, 16, 17, 24, 27, 41, 67, 67, 90, 141, 173, 201,
        342, 1221,
      ]),
    Rule(
      words: "四分之三以上", script: "at_least { \"3/4\", of = \"members\" }",
      least: [
        1, 2, 3, 4, 6, 7, 12, 12, 13, 14, 15, 16, 18, 19, 27, 30, 45, 75, 75, 101, 158, 195, 225,
        384, 1373,
      ]),
    Rule(
      words: "五分之四以上", script: "at_least { \"4/5\", of = \"members\" }",
      least: [
        1, 2, 3, 4, 6, 8, 12, 13, 14, 15, 16, 17, 19, 20, 28, 32, 48, 80, 80, 108, 168, 208, 240,
        410, 1464,
      ]),
    Rule(
      words: "三分之一以上", script: "at_least { \"1/3\", of = \"members\" }",
      least: [
        1, 1, 1, 2, 3, 3, 5, 6, 6, 6, 7, 7, 8, 9, 12, 14, 20, 33, 34, 45, 70, 87, 100, 171, 610,
      ]),
    Rule(
      words: "五分之一以上", script: "at_least { \"1/5\", of = \"members\" }",
      least: [
        1, 1, 1, 1, 2, 2, 3, 4, 4, 4, 4, 5, 5, 5, 7, 8, 12, 20, 20, 27, 42, 52, 60, 103, 366,
      ]),
    Rule(
      words: "十分之一以上", script: "at_least { \"1/10\", of = \"members\" }",
      least: [
        1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 6, 10, 10, 14, 21, 26, 30, 52, 183,
      ]),
    Rule(
      words: "百分之六十以上", script: "at_least { \"60%\", of = \"members\" }",
      least: [
        1, 2, 2, 3, 5, 6, 9, 10, 11, 11, 12, 13, 14, 15, 21, 24, 36, 60, 60, 81, 126, 156, 180, 308,
        1098,
      ]),
  ]

  @Test("到会正好最少人数够，少一人就报差一人", arguments: rules)
  func least(rule: Rule) throws {
    #expect(rule.least.count == Self.sizes.count)
    var office = Office()
    let script = oneStep("会议", "quorum = \(rule.script)")
    let procedure = office.load(script: Array(script.utf8), name: "test.lua")
    for (size, least) in zip(Self.sizes, rule.least) {
      func found(_ present: Int) throws -> [Finding] {
        let text = meeting("会议", on: "2026年3月20日", room(size, present))
        let record = try #require(office.read(record: Array(text.utf8), name: "a.txt").record)
        return procedure.judge(record).findings
      }
      #expect(try found(least).isEmpty, "\(rule.words) of \(size)")
      let short = try found(least - 1)
      #expect(short.map(\.id) == [.quorumNotMet], "\(rule.words) of \(size)")
      #expect(short.first?[.needed] == .count(least))
      #expect(short.first?[.short] == .count(1))
    }
  }
}
