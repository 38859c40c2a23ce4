import ArgumentParser
import Deliberation
import Minutes
import Reporting
import Yishi

/// `yishi check SCRIPT…`: loads procedures and says what is wrong with them or still open.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check")

  @Argument var scripts: [String]
  @OptionGroup var options: ReportOptions

  func run() throws {
    var desk = Desk()
    var items: [ReportItem] = []
    var code = Exit.clean
    for path in scripts {
      let (report, own) = desk.check(path)
      items.append(.procedure(report))
      if own.rawValue > code.rawValue { code = own }
    }
    let report = Report(sources: desk.office.sources, items: items, law: desk.office.law)
    Output.write(options.render(report))
    throw code
  }
}

extension Desk {
  /// Loads one script, by path or by the name of a shipped one.
  fileprivate mutating func check(_ path: String) -> (ProcedureReport, ExitCode) {
    let problem = use(path)
    // A set of rules is no procedure by itself and may be in order all the same.
    if let problem, let rules = current, !rules.isRefused, problem.findings == rules.findings {
      return (problem, Exit.clean)
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
