import Authoring
import Deliberation
import SourceText
import Testing

@Suite("例子的预期")
struct ExpectationTests {
  @Test("好坏由文件名的一节看出")
  func kinds() {
    #expect(Sample(fileName: "会议.good.txt") == .good)
    #expect(Sample(fileName: "甲/会议.bad.json") == .bad)
    for name in ["good.txt", "会议.good", "会议.txt", "会议.goods.txt", "会议.good.old.txt", ""] {
      #expect(Sample(fileName: name) == nil, "\(name)")
    }
  }

  static let text = SourceText(
    name: "甲.bad.txt",
    text: """
      标题
          应见：step-missing
      应到：9人    实到：5人
          应见：quorum-not-met、totals-differ
          expect: wrong-base, totals-differ
          （随手记）应见什么
          应见：outcome-refuted
      """)

  @Test("应见指上一行；标题下的不指哪一行；中英文、各种间隔都认，随手记不算")
  func reading() {
    let expectations = Expectations(.bad, text: Self.text)
    #expect(
      expectations.all == [
        Expectation(.stepMissing, line: 0), Expectation(.quorumNotMet, line: 3),
        Expectation(.totalsDiffer, line: 3), Expectation(.wrongBase, line: 3),
        Expectation(.totalsDiffer, line: 3), Expectation(.outcomeRefuted, line: 6),
      ])
    #expect(expectations.unknown.isEmpty)
  }

  static func found(_ id: FindingID, _ line: Int32, file: Int32 = 0) -> Finding {
    Finding(id, at: Place(file: file, line: line, column: 1))
  }

  static let whole = [
    found(.stepMissing, 0, file: -1), found(.quorumNotMet, 3), found(.totalsDiffer, 3),
    found(.wrongBase, 3), found(.totalsDiffer, 3), found(.outcomeRefuted, 6),
  ]

  @Test("编号、行、次数都对才算相符")
  func exact() {
    let expectations = Expectations(.bad, text: Self.text)
    #expect(expectations.compare(with: Self.whole, file: 0).agrees)
    for index in Self.whole.indices {
      var fewer = Self.whole
      let left = fewer.remove(at: index)
      let comparison = expectations.compare(with: fewer, file: 0)
      #expect(comparison.missing.map(\.id) == [left.id])
      #expect(comparison.surplus.isEmpty)
      let more = expectations.compare(with: Self.whole + [left], file: 0)
      #expect(more.missing.isEmpty)
      #expect(more.surplus.map(\.id) == [left.id])
    }
    var moved = Self.whole
    moved[1] = Self.found(.quorumNotMet, 4)
    #expect(!expectations.compare(with: moved, file: 0).agrees)
    moved[1] = Self.found(.quorumNotMet, 3, file: 1)
    #expect(!expectations.compare(with: moved, file: 0).agrees)
  }

  @Test("提示不必写；写了就要有")
  func advice() {
    let advice = Self.found(.sampleSet, 3)
    #expect(advice.cls == .advice)
    let expectations = Expectations(.bad, text: Self.text)
    #expect(expectations.compare(with: Self.whole + [advice], file: 0).agrees)
    let named = Expectations(
      .good, text: SourceText(name: "", text: "标题\n一\n    应见：sample-set\n"))
    #expect(named.compare(with: [Self.found(.sampleSet, 2)], file: 0).agrees)
    #expect(!named.compare(with: [], file: 0).agrees)
  }

  @Test("好例子查出什么都不符，写了应见也不符；坏例子什么也没有写、没有查出，也不符")
  func sides() {
    let text = SourceText(name: "", text: "标题\n一\n    应见：wrong-base\n")
    #expect(
      !Expectations(.good, text: text).compare(with: [Self.found(.wrongBase, 2)], file: 0).agrees)
    #expect(
      Expectations(.bad, text: text).compare(with: [Self.found(.wrongBase, 2)], file: 0).agrees)
    let bare = SourceText(name: "", text: "标题\n一\n")
    #expect(Expectations(.good, text: bare).compare(with: [], file: 0).agrees)
    #expect(Expectations(.bad, text: bare).compare(with: [], file: 0).expectsNothing)
  }

  @Test("写错的编号说最像的")
  func typo() throws {
    let text = SourceText(name: "", text: "标题\n一\n    应见：quorum-not-mett\n")
    let comparison = Expectations(.bad, text: text).compare(with: [], file: 0)
    let unknown = try #require(comparison.unknown.first)
    #expect(unknown.line == 3)
    #expect(unknown.nearest == "quorum-not-met")
    #expect(!comparison.agrees)
  }

  @Test("改写：只动“应见”的行，改写以后正好相符，再改写一遍不变")
  func rewriting() {
    let findings = [Self.found(.noticeTooShort, 3), Self.found(.stepMissing, 0, file: -1)]
    let expectations = Expectations(.bad, text: Self.text)
    let written = expectations.rewritten(Self.text, for: findings, file: 0)
    #expect(
      written == """
        标题
            应见：step-missing
        应到：9人    实到：5人
            应见：notice-too-short
            （随手记）应见什么
        """)
    let again = SourceText(name: "", text: written)
    let anew = Expectations(.bad, text: again)
    #expect(anew.compare(with: findings, file: 0).agrees)
    #expect(anew.rewritten(again, for: findings, file: 0) == written)
  }

  @Test("JSON 的例子没有行：只看编号")
  func json() {
    var record = Record(title: Noted("甲"))
    record.remarks = ["应见：wrong-base", "别的话"]
    let expectations = Expectations(.bad, record: record)
    #expect(expectations.compare(with: [Self.found(.wrongBase, 7)], file: 0).agrees)
    #expect(!expectations.compare(with: [], file: 0).agrees)
  }
}
