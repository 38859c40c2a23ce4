import Deliberation
import Reporting
import SourceText
import Testing

@Suite("A secret ballot stays secret")
struct SecrecyTests {
  private let record = "水渠\n【表决】无记名；同意：钱七、孙八；反对：李四\n  反对：周五\n【结果】通过\n"

  private func report() -> Report {
    let fixture = Fixture(record: record)
    var named = Finding(
      .secretBallotNamed, at: fixture.place("钱七、孙八"),
      [Fact(.person, .text("钱七")), Fact(.options, .names(["孙八"]))])
    named.related = [Related(fixture.place("周五"), .vote, .text("周五"))]
    var totals = Samples.finding(.totalsDiffer)
    totals.place = fixture.place("反对：李四")
    totals.related = [Related(fixture.place("反对：周五"), .vote)]
    return fixture.report([totals, named])
  }

  @Test("No output shows a name of it, not even in the line that another finding points at")
  func names() {
    let outputs = [
      FullRenderer(.chinese).render(report()), FullRenderer(.english).render(report()),
      OneLineRenderer(.chinese).render(report()), OneLineRenderer(.english).render(report()),
      JSONRenderer().render(report()),
    ]
    for output in outputs {
      #expect(output.contains("secret-ballot-named"))
      for name in ["钱七", "孙八", "李四", "周五"] { #expect(!output.contains(name), "\(output)") }
    }
    #expect(outputs[0].contains(" 2 | （这一行把姓名与无记名投票连在一起，略去）\n"))
  }

  @Test("Other lines are shown as ever")
  func others() {
    let fixture = Fixture(record: record)
    let base = report()
    let text = FullRenderer(.chinese).render(
      Finding(.unanimityRefuted, at: fixture.place("通过")), in: base)
    #expect(text.contains(" 4 | 【结果】通过\n"))
  }
}
