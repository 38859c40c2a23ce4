import Deliberation
import Reporting
import SourceText
import Testing

@Suite("The look")
struct LookTests {
  @Test("print") func show() {
    var text = ""
    for id in FindingID.allCases {
      var f = Samples.finding(id); f.place = Place(file: 0, line: 1, column: 1, length: 2)
      var t = SourceTable(); _ = t.add(SourceText(name: "记录.txt", text: "应到：17人"))
      let r = Report(sources: t, items: [])
      text += FullRenderer(.chinese).render(f, in: r) + FullRenderer(.english).render(f, in: r)
    }
    print(text)
  }
}
