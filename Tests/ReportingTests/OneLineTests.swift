import Deliberation
import Reporting
import SourceText
import Testing

@Suite("One line a finding")
struct OneLineTests {
  @Test("The line has file, line, column, class, title and id, and a clean report is silent")
  func line() {
    let fixture = Fixture(record: "应到：45人 实到：29人\n", name: "minutes.txt")
    var finding = Samples.finding(.quorumNotMet)
    finding.place = fixture.place("29人")
    let report = fixture.report([finding])
    #expect(
      OneLineRenderer(.chinese).render(report)
        == "minutes.txt:1:11: 无权 到会人数不够，这次会议不能召开：实到 29 人，少 1 人 [quorum-not-met]\n")
    #expect(
      OneLineRenderer(.english).render(report)
        == "minutes.txt:1:11: no power too few attended for this meeting to open: 29 present, 1 short [quorum-not-met]\n"
    )
    #expect(OneLineRenderer(.chinese).render(fixture.report([])).isEmpty)
  }

  @Test("Without a place the file of the item stands first, without a column the line is enough")
  func noPlace() {
    let fixture = Fixture(record: "x\n", name: "minutes.txt")
    let renderer = OneLineRenderer(.chinese)
    #expect(
      renderer.render(fixture.report([Finding(.procedureUnnamed, at: .none)])).hasPrefix(
        "minutes.txt: 读不了 "))
    let line = Finding(.unreadableLine, at: Place(file: 0, line: 1, column: 0))
    #expect(renderer.render(fixture.report([line])).hasPrefix("minutes.txt:1: 读不了 "))
  }

  @Test("Every id makes exactly one line in both languages")
  func all() {
    let fixture = Fixture(record: "x\n")
    let report = fixture.report(FindingID.allCases.map(Samples.finding))
    for language in Language.allCases {
      let text = OneLineRenderer(language).render(report)
      #expect(text.split(separator: "\n").count == FindingID.allCases.count)
    }
  }
}
