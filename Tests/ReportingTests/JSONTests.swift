import Deliberation
import Foundation
import Reporting
import SourceText
import Testing

@Suite("The report for programs")
struct JSONTests {
  private func parsed(_ text: String) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("A finding carries its places, facts, citation and no sentence")
  func finding() throws {
    let fixture = Fixture(record: "水渠\n应到：45人 实到：29人\n")
    var finding = Samples.finding(.quorumNotMet)
    finding.place = fixture.place("29人")
    finding.related = [Related(fixture.place("45人"), .expected, .count(45))]
    finding.rule = fixture.rule("at_least")
    finding.citation = Samples.village
    finding.least = 30
    finding.decisive = true
    finding.notJudged = [NotJudged(place: .none, name: "决议公开")]
    let text = JSONRenderer().render(fixture.report([finding]))
    let root = try parsed(text)
    #expect(root["v"] as? Int == 1)
    let record = try #require((root["records"] as? [[String: Any]])?.first)
    #expect(record["standing"] as? String == "flawed")
    #expect(record["asOf"] as? String == "2026-04-02")
    let one = try #require((record["findings"] as? [[String: Any]])?.first)
    #expect(one["id"] as? String == "quorum-not-met")
    #expect(one["class"] as? String == "no-power")
    #expect(one["line"] as? Int == 2)
    #expect(one["column"] as? Int == 11)
    #expect(one["utf8Offset"] as? Int == "水渠\n应到：45人 实到：".utf8.count)
    let facts = try #require(one["facts"] as? [String: Any])
    #expect(facts["present"] as? Int == 29)
    let threshold = try #require(facts["threshold"] as? [String: Any])
    #expect(threshold["share"] as? String == "2/3")
    #expect(threshold["comparator"] as? String == ">=")
    #expect(threshold["least"] as? Int == 30)
    #expect(threshold["holds"] as? Bool == false)
    let citation = try #require(one["citation"] as? [String: Any])
    #expect(citation["inForceFrom"] as? String == "2018-12-29")
    #expect((one["rule"] as? [String: Any])?["file"] as? String == "procedures/four-two.lua")
    #expect(!text.contains("到会人数不够"))
  }

  @Test("Every id with every kind of fact gives JSON that parses")
  func all() throws {
    let fixture = Fixture(record: "水渠\n")
    var findings = FindingID.allCases.map(Samples.finding)
    findings.append(
      Finding(
        .unreadableLine, at: .none,
        [
          Fact(.found, .text("\u{0}\u{1F}\"\\\u{2028}\u{7F}\t\r\n")), Fact(.found, .flag(true)),
          Fact(.policy, .policy(.inBase)), Fact(.message, .kind(.vote)),
        ]))
    let root = try parsed(JSONRenderer().render(fixture.report(findings)))
    let record = try #require((root["records"] as? [[String: Any]])?.first)
    let list = try #require(record["findings"] as? [[String: Any]])
    #expect(list.count == findings.count)
    let odd = try #require(list.last { $0["id"] as? String == "unreadable-line" })
    let found = try #require((odd["facts"] as? [String: Any])?["found"] as? [Any])
    #expect(found.first as? String == "\u{0}\u{1F}\"\\\u{2028}\u{7F}\t\r\n")
    #expect(found.last as? Bool == true)
  }

  @Test("Sums, duties and progress are there, sorted, and the bytes do not depend on their order")
  func sorted() throws {
    let fixture = Fixture(record: "水渠\n")
    var judgement = Judgement()
    for day in [20, 10] {
      judgement.sums.append(
        Sum(
          .quorum, stage: "审议", day: Samples.day(2026, 3, day), place: .none, holds: true,
          threshold: Samples.quorum(of: 17, least: 12, count: 12)))
      judgement.duties.append(
        Duty(
          .display, stage: "公示", matter: nil, since: nil, due: Samples.day(2026, 4, day),
          status: .running, place: .none))
    }
    judgement.progress = [
      StageProgress(matter: "水渠", stage: "审议", status: .done, day: nil, place: .none)
    ]
    let text = JSONRenderer().render(fixture.report(judgement))
    judgement.sums.reverse()
    judgement.duties.reverse()
    #expect(JSONRenderer().render(fixture.report(judgement)) == text)
    let record = try #require((try parsed(text)["records"] as? [[String: Any]])?.first)
    let sums = try #require(record["sums"] as? [[String: Any]])
    #expect(sums.map { $0["day"] as? String } == ["2026-03-10", "2026-03-20"])
    let duties = try #require(record["duties"] as? [[String: Any]])
    #expect(duties.map { $0["due"] as? String } == ["2026-04-10", "2026-04-20"])
    #expect((record["progress"] as? [[String: Any]])?.first?["status"] as? String == "done")
  }

  @Test("Procedures list parameters with what is bound; an empty report is an object too")
  func procedures() throws {
    var plan = Plan(id: "x", name: "甲", version: "1")
    plan.parameters = [Parameter(name: "法定人数", kind: .threshold)]
    let report = Report(
      sources: SourceTable(),
      items: [.procedure(ProcedureReport(file: "x.lua", plan: plan, findings: []))])
    let one = try #require(
      (try parsed(JSONRenderer().render(report))["procedures"] as? [[String: Any]])?.first)
    #expect(one["usable"] as? Bool == true)
    let parameter = try #require((one["parameters"] as? [[String: Any]])?.first)
    #expect(parameter["name"] as? String == "法定人数")
    #expect(parameter["bound"] == nil)
    let empty = try parsed(JSONRenderer().render(Report(sources: SourceTable(), items: [])))
    #expect((empty["summary"] as? [String: Any])?["records"] as? Int == 0)
  }
}
