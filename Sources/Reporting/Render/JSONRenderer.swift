import Deliberation
import SourceText

/// Renders a report for programs: facts only, no sentences, keys that stay as they are.
///
/// `"v": 1` is the version of the form; keys may be added under it, never changed. Findings are in
/// the order of reading, sums and duties by day and stage. Lines and columns count from 1 in
/// characters, `utf8Offset` counts bytes from 0. Areas are in units of 0.01 m².
public struct JSONRenderer: Sendable {
  /// A renderer.
  public init() {}

  /// The report as one JSON object, ending in a line feed.
  public func render(_ report: Report) -> String {
    let facts = JSONFacts(sources: report.sources)
    var records: [JSON] = []
    var procedures: [JSON] = []
    for item in report.items {
      switch item {
      case .record(let record): records.append(self.record(record, item.findings, facts))
      case .procedure(let one): procedures.append(procedure(one, item.findings, facts))
      }
    }
    return JSON.members([
      ("v", .number(1)), ("kind", .text("report")),
      ("records", report.hasRecords ? .list(records) : nil),
      ("procedures", procedures.isEmpty ? nil : .list(procedures)),
      ("summary", summary(report)),
    ]).text() + "\n"
  }

  private func record(_ record: RecordReport, _ findings: [Finding], _ facts: JSONFacts) -> JSON {
    let judgement = record.judgement
    let sums = judgement.sums.sorted { left, right in
      (left.day.number, left.stage, left.subject.rawValue, left.item ?? "", left.place)
        < (right.day.number, right.stage, right.subject.rawValue, right.item ?? "", right.place)
    }
    let duties = judgement.duties.sorted { left, right in
      let a = (left.due?.number ?? .max, left.stage, left.kind.rawValue, left.matter ?? "")
      let b = (right.due?.number ?? .max, right.stage, right.kind.rawValue, right.matter ?? "")
      return a == b ? left.place < right.place : a < b
    }
    return .members([
      ("file", .text(record.file)), ("title", record.title.map(JSON.text)),
      ("number", record.number.map(JSON.text)),
      ("procedure", record.procedure.map { .text($0.description) }),
      ("asOf", judgement.asOf.map { .text($0.description) }),
      ("standing", .text(record.standing.rawValue)),
      ("findings", .list(findings.map(facts.finding))),
      ("sums", .list(sums.map(facts.sum))),
      ("duties", .list(duties.map(facts.duty))),
      ("progress", .list(judgement.progress.map(facts.progress))),
      ("samples", .list(judgement.samples.sorted().map(JSON.text))),
    ])
  }

  private func procedure(
    _ procedure: ProcedureReport, _ findings: [Finding], _ facts: JSONFacts
  ) -> JSON {
    let plan = procedure.plan
    return .members([
      ("file", .text(procedure.file)), ("id", plan.map { .text($0.id) }),
      ("name", plan.map { .text($0.name) }), ("version", plan.map { .text($0.version) }),
      ("adopts", plan?.adopts.map { .text($0.description) }),
      ("sample", plan.map { .flag($0.sample) }), ("usable", .flag(procedure.isUsable)),
      ("stages", plan.map { .list($0.stages.map { .text($0.name) }) }),
      ("bodies", plan.map { .list($0.bodies.map(body)) }),
      ("parameters", plan.map { .list($0.parameters.map(parameter)) }),
      ("findings", .list(findings.map(facts.finding))),
    ])
  }

  private func body(_ body: Body) -> JSON {
    .members([("name", .text(body.name)), ("authority", .text(body.authority.rawValue))])
  }

  private func parameter(_ parameter: Parameter) -> JSON {
    .members([
      ("name", .text(parameter.name)), ("kind", .text(parameter.kind.rawValue)),
      ("bound", parameter.bound.map(JSON.text)),
    ])
  }

  private func summary(_ report: Report) -> JSON {
    let standings = report.standings
    func count(_ standing: RecordReport.Standing) -> JSON {
      .number(standings.filter { $0 == standing }.count)
    }
    return .members([
      ("records", .number(standings.count)), ("clean", count(.clean)), ("flawed", count(.flawed)),
      ("undetermined", count(.undetermined)), ("unreadable", count(.unreadable)),
      ("procedures", .number(report.procedures.count)),
      ("usable", .number(report.procedures.filter(\.isUsable).count)),
    ])
  }
}
