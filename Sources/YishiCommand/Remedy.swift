import ArgumentParser
import Deliberation
import Minutes
import Reporting
import Yishi

/// `yishi remedy RECORD`: what may still be done, what can be corrected, what needs a new meeting.
struct Remedy: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "remedy")

  @Argument var record: String
  @Option var procedure: String?
  @Option(name: .customLong("as-of")) var asOf: String?
  @Flag var distance = false
  @OptionGroup var options: ReportOptions

  func run() throws {
    let day = try options.day(asOf)
    var desk = Desk()
    let (reading, read, procedure) = try options.load(record, procedure: procedure, &desk)
    guard var remedies = procedure.remedies(for: read, asOf: day) else {
      throw options.fail(.outsideRecord(record))
    }
    remedies.correctable += reading.findings.filter {
      $0.remedy == .correctable && $0.cls != .advice
    }
    let report = RemedyReport(
      sources: desk.office.sources, file: record, title: read.title.value, remedies: remedies,
      showsDistances: distance)
    switch try options.plain() {
    case .full:
      let renderer = RemedyRenderer(options.language.language, color: options.color.isOn)
      Output.write(renderer.render(report))
    case .oneLine: Output.write(RemedyRenderer(options.language.language).lines(report))
    case .json: Output.write(JSONRenderer().render(report))
    }
    let judgement = procedure.judge(read, asOf: remedies.asOf)
    throw Validate.code(of: reading.findings + judgement.findings)
  }
}
