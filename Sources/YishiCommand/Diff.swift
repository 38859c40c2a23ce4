import ArgumentParser
import Deliberation
import Minutes
import Reporting
import Yishi

/// `yishi diff OLD NEW [RECORD…]`: what changed in meaning, and which records come out otherwise.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "diff")

  @Argument var old: String
  @Argument var new: String
  @Argument var records: [String] = []
  @Option(name: .customLong("as-of")) var asOf: String?
  @OptionGroup var options: ReportOptions

  func run() throws {
    let day = try options.day(asOf)
    var desk = Desk()
    let before = try options.procedure(old, &desk)
    let after = try options.procedure(new, &desk)
    guard let was = before.plan, let now = after.plan else { throw Exit.defect }
    var cases: [ComparisonReport.Case] = []
    var code = Exit.clean
    for path in records {
      for reading in desk.readAll(path) {
        let one = ComparisonReport.Case(
          before: judge(reading, path, before, asOf: day),
          after: judge(reading, path, after, asOf: day))
        if !one.after.readable { code = Exit.unusable }
        cases.append(one)
      }
    }
    let comparison = PlanComparison(
      was, now, law: desk.office.law,
      functions: (desk.office.functions(of: was), desk.office.functions(of: now)))
    let report = ComparisonReport(
      sources: desk.office.sources, old: was, new: now, differences: comparison.differences,
      cases: cases)
    switch try options.plain() {
    case .full:
      let renderer = ComparisonRenderer(options.language.language, color: options.color.isOn)
      Output.write(renderer.render(report))
    case .oneLine: Output.write(ComparisonRenderer(options.language.language).lines(report))
    case .json: Output.write(JSONRenderer().render(report))
    }
    if report.changes, code == Exit.clean { code = Exit.findings }
    throw code
  }

  private func judge(
    _ reading: Reading, _ path: String, _ procedure: Procedure, asOf: Day?
  ) -> RecordReport {
    guard let record = reading.record else {
      var judgement = Judgement()
      judgement.findings = reading.findings
      return RecordReport(file: path, judgement: judgement, readable: false)
    }
    var report = RecordReport(
      file: path, title: record.title.value, number: record.number?.value,
      judgement: procedure.judge(record, asOf: asOf))
    report.judgement.findings = procedure.heard(reading.findings) + report.judgement.findings
    return report
  }
}

extension ReportOptions {
  /// The day of an option; throws the exit code of wrong use where it is none.
  func day(_ text: String?) throws -> Day? {
    guard let text else { return nil }
    guard let day = Times.day(text) else { throw fail(.badDate(text, option: "--as-of")) }
    return day
  }

  /// A procedure by path or name; where it cannot be used, its findings are written and the code thrown.
  func procedure(_ name: String, _ desk: inout Desk) throws -> Procedure {
    if let problem = desk.use(name) {
      Output.write(
        render(Report(sources: desk.office.sources, items: [.procedure(problem)])))
      let unreadable = problem.findings.contains { $0.cls == .input }
      throw unreadable ? Exit.unusable : Exit.procedure
    }
    guard let procedure = desk.current else { throw Exit.defect }
    return procedure
  }

  /// A record with the procedure it is held against; what stands in the way is written, the code thrown.
  func load(
    _ path: String, procedure name: String?, _ desk: inout Desk
  ) throws -> (reading: Reading, record: Record, procedure: Procedure) {
    if let name { _ = try procedure(name, &desk) }
    let reading = desk.read(path)
    guard let record = reading.record else {
      throw refuse(path, reading.findings, desk, Exit.unusable)
    }
    switch desk.procedure(for: record, at: path) {
    case .failure(let missing):
      throw refuse(path, reading.findings + [missing.finding], desk, Exit.unusable)
    case .success(let procedure):
      guard procedure.isUsable else {
        throw refuse(path, procedure.findings, desk, Exit.procedure)
      }
      return (reading, record, procedure)
    }
  }

  private func refuse(
    _ path: String, _ findings: [Finding], _ desk: Desk, _ code: ExitCode
  ) -> ExitCode {
    var judgement = Judgement()
    judgement.findings = findings
    let item = ReportItem.record(RecordReport(file: path, judgement: judgement, readable: false))
    Output.write(render(Report(sources: desk.office.sources, items: [item])))
    return code
  }
}

extension Desk {
  /// All records of a path.
  mutating func readAll(_ path: String) -> [Reading] {
    var file = open(path)
    var readings: [Reading] = []
    while let reading = next(of: &file) { readings.append(reading) }
    return readings
  }
}
