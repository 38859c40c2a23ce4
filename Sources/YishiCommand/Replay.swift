import ArgumentParser
import Deliberation
import Minutes
import Reporting
import Yishi

/// `yishi replay RECORD`: the machine after each act, or, with `--at`, what is in order at a moment.
struct Replay: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "replay")

  @Argument var record: String
  @Option var procedure: String?
  @Option var at: String?
  @OptionGroup var options: ReportOptions

  func run() throws {
    var moment: Moment?
    if let at {
      guard let known = Times.moment(at) else { throw options.fail(.badMoment(at, option: "--at")) }
      moment = known
    }
    var desk = Desk()
    if let procedure, let problem = desk.use(procedure) {
      let report = Report(sources: desk.office.sources, items: [.procedure(problem)])
      Output.write(options.render(report))
      let unreadable = problem.findings.contains { $0.cls == .input }
      throw unreadable ? Exit.unusable : Exit.procedure
    }
    let reading = desk.read(record)
    guard let read = reading.record else {
      throw refuse(reading.findings, desk, Exit.unusable)
    }
    switch desk.procedure(for: read, at: record) {
    case .failure(let missing):
      throw refuse(reading.findings + [missing.finding], desk, Exit.unusable)
    case .success(let procedure):
      guard procedure.isUsable else { throw refuse(procedure.findings, desk, Exit.procedure) }
      if let moment {
        show(read, procedure, desk, at: moment)
      } else {
        walk(read, procedure, desk)
      }
    }
  }

  private func refuse(_ findings: [Finding], _ desk: Desk, _ code: ExitCode) -> ExitCode {
    var judgement = Judgement()
    judgement.findings = findings
    let item = ReportItem.record(RecordReport(file: record, judgement: judgement, readable: false))
    Output.write(options.render(Report(sources: desk.office.sources, items: [item])))
    return code
  }

  /// What is in order at a moment, matter by matter.
  private func show(_ read: Record, _ procedure: Procedure, _ desk: Desk, at moment: Moment) {
    guard let machine = procedure.replay(read, upTo: moment) else { return }
    let renderer = StateRenderer(options.language.language, color: options.color.isOn)
    for matter in machine.matters.indices {
      let view = StateView(
        title: machine.matters[matter], at: moment,
        permissions: machine.inOrder(on: moment.day, matter: matter))
      Output.write(renderer.render(view, sources: desk.office.sources))
    }
  }

  /// The machine after each act.
  private func walk(_ read: Record, _ procedure: Procedure, _ desk: Desk) {
    guard let book = procedure.book else { return }
    let evaluator = procedure.makeEvaluator()
    var machine = book.machine(for: read, upTo: Moment(Day(number: .min)), evaluator: evaluator)
    let renderer = TraceRenderer(options.language.language, color: options.color.isOn)
    var known = 0
    for act in read.corrected().record.inOrderOfTime() {
      machine.apply(act)
      let step = TraceStep(
        act: act, findings: Array(machine.findings[known...]), progress: machine.progress)
      known = machine.findings.count
      Output.write(renderer.render(step, sources: desk.office.sources))
    }
  }
}
