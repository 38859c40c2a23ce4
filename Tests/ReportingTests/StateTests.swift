import Deliberation
import Foundation
import Reporting
import SourceText
import Testing

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
              公示还没有满，就办了下一步：“积极推落实”，公示到 2026年3月31日，2026年3月25日已经办了 [display-not-over]
                --> r.txt:1:1
          ✗ 表决
              到会人数不够，这次会议不能召开：实到 29 人，少 1 人 [quorum-not-met]
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
