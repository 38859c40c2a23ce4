import ArgumentParser
import Deliberation
import Minutes
import Reporting
import Yishi

/// `yishi validate RECORD…`: judges records by the procedure each names.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "validate")

  @Argument var records: [String]
  @Option var procedure: String?
  @Option(name: .customLong("as-of")) var asOf: String?
  @OptionGroup var options: ReportOptions

  func run() throws {
    var day: Day?
    if let asOf {
      guard let known = Times.day(asOf) else {
        throw options.fail(.badDate(asOf, option: "--as-of"))
      }
      day = known
    }
    var desk = Desk()
    var items: [ReportItem] = []
    var code = Exit.clean
    var faulty: Set<String> = []
    if let procedure, let problem = desk.use(procedure) {
      items.append(.procedure(problem))
      code = Exit.procedure
      if problem.findings.contains(where: { $0.cls == .input }) { code = Exit.unusable }
    } else {
      var evaluators = Evaluators()
      for path in records {
        var file = desk.open(path)
        while let reading = desk.next(of: &file) {
          let report = judge(reading, path, &desk, asOf: day, &evaluators)
          // A script at fault is told of once, however many records name it.
          items.append(
            contentsOf: report.items.filter { item in
              guard case .procedure(let script) = item else { return true }
              return faulty.insert(Files.join(Files.folder(of: path), script.file)).inserted
            })
          if report.code.rawValue > code.rawValue { code = report.code }
        }
      }
    }
    let report = Report(sources: desk.office.sources, items: items, law: desk.office.law)
    Output.write(options.render(report))
    throw code
  }

  /// Judges one record; whatever is wrong with it, the others are still judged.
  private func judge(
    _ reading: Reading, _ path: String, _ desk: inout Desk, asOf: Day?,
    _ evaluators: inout Evaluators
  ) -> (items: [ReportItem], code: ExitCode) {
    guard let record = reading.record else {
      var judgement = Judgement()
      judgement.findings = reading.findings
      return (
        [.record(RecordReport(file: path, judgement: judgement, readable: false))], Exit.unusable
      )
    }
    var report = RecordReport(
      file: path, title: record.title.value, number: record.number?.value, judgement: Judgement())
    let judged = desk.judge(reading, record, at: path, asOf: asOf) { procedure, reference in
      evaluators.evaluator(of: procedure, reference, at: path)
    }
    report.judgement = judged.judgement
    guard let plan = judged.procedure?.plan else {
      report.readable = false
      guard let script = judged.fault else { return ([.record(report)], Exit.unusable) }
      return ([.procedure(script), .record(report)], Exit.procedure)
    }
    report.procedure = PlanReference(name: plan.name, version: plan.version)
    return ([.record(report)], Self.code(of: report.judgement.findings))
  }

  /// What a record's findings mean for the exit code.
  static func code(of findings: [Finding]) -> ExitCode {
    if findings.contains(where: { $0.id == .predicateFailed }) { return Exit.procedure }
    if findings.contains(where: { $0.cls == .input }) { return Exit.unusable }
    return findings.contains { $0.cls != .advice } ? Exit.findings : Exit.clean
  }
}

extension Desk {
  /// What came of holding a record against its procedure.
  struct Judged {
    /// What was found, the reader's findings first.
    var judgement = Judgement()
    /// The procedure it was judged by; `nil` where it was not judged.
    var procedure: Procedure?
    /// The script that was meant and cannot be used.
    var fault: ProcedureReport?
  }

  /// Holds a record against the procedure it names, or the one that was given.
  mutating func judge(
    _ reading: Reading, _ record: Record, at path: String, asOf: Day? = nil,
    evaluator: (Procedure, PlanReference) -> (any PredicateEvaluator)? = { procedure, _ in
      procedure.makeEvaluator()
    }
  ) -> Judged {
    var judged = Judged()
    judged.judgement.findings = reading.findings
    switch procedure(for: record, at: path) {
    case .failure(let missing): judged.judgement.findings.append(missing.finding)
    case .success(let procedure):
      guard let plan = procedure.plan, procedure.isUsable else {
        judged.fault = ProcedureReport(
          file: record.procedure?.value.description ?? path, plan: procedure.plan,
          findings: procedure.findings)
        return judged
      }
      judged.procedure = procedure
      let reference = PlanReference(name: plan.name, version: plan.version)
      judged.judgement = procedure.judge(
        record, asOf: asOf, evaluator: evaluator(procedure, reference))
      let overrides =
        procedure.findings.filter { $0.id == .localOverridesShipped }
        + [current?.replaced(in: record)].compactMap { $0 }
      judged.judgement.findings =
        procedure.heard(reading.findings) + overrides + judged.judgement.findings
    }
    return judged
  }
}

/// Whoever runs the predicates of procedures, one for each procedure.
private struct Evaluators {
  private var known: [Known: (any PredicateEvaluator)?] = [:]
  /// The one asked for last: the records of one file mostly name one procedure.
  private var last: (procedure: Procedure, evaluator: (any PredicateEvaluator)?)?

  mutating func evaluator(of procedure: Procedure, _ plan: PlanReference, at path: String)
    -> (any PredicateEvaluator)?
  {
    if let last, last.procedure === procedure { return last.evaluator }
    let place = Known(folder: Files.folder(of: path), plan: plan)
    let evaluator = known[place] ?? procedure.makeEvaluator()
    known[place] = .some(evaluator)
    last = (procedure, evaluator)
    return evaluator
  }
}

/// A procedure as one folder has it: another may have its own of the same name.
private struct Known: Hashable {
  var folder: String
  var plan: PlanReference
}
