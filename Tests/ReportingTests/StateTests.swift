import Deliberation
import Foundation
import SourceText
import Testing

@testable import Reporting

@Suite("What is in order")
struct StateTests {
  private func view(_ fixture: Fixture) -> StateView {
    var display = Samples.finding(.displayNotOver)
    display.place = fixture.place("公示")
    var quorum = Samples.finding(.quorumNotMet)
    quorum.citation = Samples.village
    return StateView(
      title: "乌泾桥浜整治", at: Moment(Samples.meeting, minute: 871),
      permissions: [
        Permission(act: .speech, stage: "协商定方案", by: "协商会", allowed: true),
        Permission(act: .implementation, stage: "积极推落实", allowed: false, reasons: [display]),
        Permission(act: .vote, allowed: false, reasons: [quorum]),
      ])
  }

  @Test("The list says what may be done by whom, and why not the rest")
  func golden() {
    let fixture = Fixture(record: "公示：方案\n", name: "r.txt")
    #expect(
      StateRenderer(.chinese).render(view(fixture), sources: fixture.sources) == """
        2026年3月14日 14:31  乌泾桥浜整治

        现在可以：
          ✓ 发言  协商定方案（协商会）

        现在还不可以：
          ✗ 实施  积极推落实
              公示还没有满：公示到 2026年3月31日 [display-not-over]
                --> r.txt:1:1
          ✗ 表决
              在场人数不够：在场 29 人，还差 1 人 [quorum-not-met]
                三分之二以上 = ⌈45 × 2 ÷ 3⌉ = 30；29 < 30
                依据: 《村民委员会组织法》（2018 年文本）第二十六条第二款，2018年12月29日起施行

        """)
  }

  @Test("With nothing allowed it says so, and English has the same shape")
  func nothing() {
    let view = StateView(title: "x", at: Moment(Samples.meeting), permissions: [])
    #expect(
      StateRenderer(.english).render(view, sources: SourceTable())
        == "2026-03-14  x\n\nIn order now:\n  nothing\n")
  }

  @Test("An obstacle is told as what is lacking now, in both languages, for every id")
  func obstacles() {
    for id in FindingID.allCases {
      for language in Language.allCases {
        let text = language.voice.obstacle(Samples.finding(id))
        #expect(!text.isEmpty && !language.voice.obstacle(Finding(id, at: .none)).isEmpty)
      }
    }
    let missing = Finding(
      .stepMissing, at: .none, [Fact(.stage, .text("公约")), Fact(.step, .text("评议"))])
    #expect(Chinese().obstacle(missing) == "须先办“评议”")
    #expect(English().obstacle(missing) == "“评议” has to be done first")
    #expect(
      Chinese().obstacle(Samples.finding(.gapTooShort)) == "离前一步还太近")
  }

  @Test("The state as JSON parses and carries the reasons")
  func json() throws {
    let fixture = Fixture(record: "公示：方案\n")
    let text = JSONRenderer().render(view(fixture), sources: fixture.sources)
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(root["at"] as? String == "2026-03-14T14:31")
    let permissions = try #require(root["permissions"] as? [[String: Any]])
    #expect(permissions.map { $0["allowed"] as? Bool } == [true, false, false])
    let reasons = try #require(permissions[1]["reasons"] as? [[String: Any]])
    #expect(reasons.first?["id"] as? String == "display-not-over")
  }
}
