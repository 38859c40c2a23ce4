import ArgumentParser
import Deliberation
import Minutes
import Proving
import Reporting
import Yishi

/// `yishi check SCRIPT…`: loads procedures and says what is wrong with them or still open.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check")

  @Argument var scripts: [String]
  @Flag var powers = false
  @Option var members: Int?
  @OptionGroup var options: ReportOptions

  func run() throws {
    if let members, !(1...10_000).contains(members) {
      throw options.fail(.badNumber("\(members)", option: "--members"))
    }
    var desk = Desk()
    var items: [ReportItem] = []
    var code = Exit.clean
    var decisions: [DecisionPower] = []
    for path in scripts {
      let (report, own) = desk.check(path)
      if powers, let procedure = desk.current, let book = procedure.book {
        decisions += book.powers(
          members: members, on: book.plan.firstDay(nil), evaluator: procedure.makeEvaluator())
      }
      items.append(.procedure(report))
      if own.rawValue > code.rawValue { code = own }
    }
    let report = Report(sources: desk.office.sources, items: items, law: desk.office.law)
    let renderer = PowersRenderer(options.language.language)
    if powers, options.format == .json {
      Output.write(renderer.renderJSON(decisions))
    } else {
      Output.write(options.render(report))
      if powers { Output.write("\n" + renderer.render(decisions)) }
    }
    throw code
  }
}

extension Desk {
  /// Loads one script, by path or by the name of a shipped one.
  fileprivate mutating func check(_ path: String) -> (ProcedureReport, ExitCode) {
    let problem = use(path)
    // A set of rules is no procedure by itself and may be in order all the same.
    if problem != nil, let rules = current, rules.nonProcedure != nil {
      return (ProcedureReport(file: path, plan: nil, findings: rules.findings), Exit.clean)
    }
    if let problem {
      let unreadable = problem.findings.contains { $0.cls == .input }
      return (problem, unreadable ? Exit.unusable : Exit.procedure)
    }
    guard let procedure = current else {
      return (ProcedureReport(file: path, plan: nil, findings: []), Exit.defect)
    }
    let usable = procedure.findings.allSatisfy { $0.cls == .advice || $0.cls == .undetermined }
    return (
      ProcedureReport(file: path, plan: procedure.plan, findings: procedure.findings),
      usable ? Exit.clean : Exit.procedure
    )
  }
}
