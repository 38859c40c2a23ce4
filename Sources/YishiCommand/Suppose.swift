import ArgumentParser
import Deliberation
import Minutes
import Reporting
import SourceText
import Yishi

/// `yishi what-if RECORD --without NAME…`: the record as it would have been; nothing is written.
struct Suppose: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "what-if")

  @Argument var record: String
  @Option(parsing: .upToNextOption) var without: [String] = []
  @Option(parsing: .upToNextOption) var recused: [String] = []
  @Option var at: String?
  @Option var procedure: String?
  @OptionGroup var options: ReportOptions

  func run() throws {
    var moment: Moment?
    if let at {
      guard let known = Times.moment(at) else { throw options.fail(.badMoment(at, option: "--at")) }
      moment = known
    }
    let supposition = Supposition(absent: without, recused: recused)
    guard moment != nil || supposition != Supposition() else {
      throw options.fail(.nothingSupposed)
    }
    var desk = Desk()
    let (_, read, procedure) = try options.load(record, procedure: procedure, &desk)
    if let name = read.unknownPersons(in: without + recused).first {
      let near = Suggestion.nearest(to: name, among: read.personNames)
      throw options.fail(.unknownPerson(name, nearest: near))
    }
    let report = report(read, procedure, supposition, moment, desk.office.sources)
    switch try options.plain() {
    case .full:
      let renderer = WhatIfRenderer(options.language.language, color: options.color.isOn)
      Output.write(renderer.render(report))
    case .oneLine: Output.write(WhatIfRenderer(options.language.language).lines(report))
    case .json: Output.write(JSONRenderer().render(report))
    }
    throw report.branches.contains { $0.result.changesOutcome } ? Exit.findings : Exit.clean
  }

  private func report(
    _ record: Record, _ procedure: Procedure, _ supposition: Supposition, _ moment: Moment?,
    _ sources: SourceTable
  ) -> WhatIfReport {
    // Corrections come first: what is supposed is supposed of the right facts.
    let right = record.corrected().record
    let before =
      supposition == Supposition()
      ? procedure.judge(record) : judge(record, procedure, upTo: moment)
    var branches: [WhatIfReport.Branch] = []
    var assumed: [String] = []
    var leaves = false
    for lean in Supposition.Lean.allCases {
      let supposed =
        supposition == Supposition()
        ? Supposed(record: record) : right.supposing(supposition, lean: lean)
      assumed = supposed.assumedPresent
      leaves = !supposed.leftAsStated.isEmpty
      let result = WhatIf(before: before, after: judge(supposed.record, procedure, upTo: moment))
      branches.append(
        WhatIfReport.Branch(lean: supposed.dependsOnLean ? lean : nil, result: result))
      if !supposed.dependsOnLean { break }
    }
    return WhatIfReport(
      sources: sources, file: self.record, title: record.title.value, supposition: supposition,
      moment: moment, assumedPresent: assumed, leavesVotes: leaves, branches: branches)
  }

  private func judge(_ record: Record, _ procedure: Procedure, upTo moment: Moment?) -> Judgement {
    guard let moment else { return procedure.judge(record) }
    var open = record
    // At that moment the case had not been closed yet.
    if let closed = record.closed, closed.value > moment.day { open.closed = nil }
    return procedure.replay(open, upTo: moment)?.settled(asOf: moment.day) ?? Judgement()
  }
}
