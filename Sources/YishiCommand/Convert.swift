import ArgumentParser
import Deliberation
import Minutes
import ProcedureScript
import Reporting
import SourceText
import Yishi

/// `yishi convert FILE --to …`: a record between text and case JSON, a script between its two surfaces.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "convert")

  enum Target: String, ExpressibleByArgument, CaseIterable { case text, json, zh, en }

  @Argument var input: String
  @Option var to: Target
  @Option var output: String?
  @OptionGroup var options: ReportOptions

  func run() throws {
    switch to {
    case .text, .json: try convertRecord()
    case .zh, .en: try convertScript()
    }
  }

  private func convertRecord() throws {
    if input.hasSuffix(".lua") { throw options.fail(.cannotConvert(input, to: to.rawValue)) }
    var desk = Desk()
    var file = desk.open(input)
    var all = Reading(record: nil, findings: [])
    var texts: [String] = []
    while let reading = desk.next(of: &file) {
      all.record = all.record ?? reading.record
      all.findings += reading.findings
      guard let record = reading.record else { continue }
      texts.append(
        to == .json
          ? CaseJSON.write(record) { desk.office.sources[$0]?.name } + "\n"
          : RecordWriter.write(record))
    }
    if texts.isEmpty { throw report(all, desk) }
    // A text holds one record; as JSON each is a line.
    if to == .text, texts.count > 1 { throw options.fail(.severalRecords(input, texts.count)) }
    try emit(texts.joined())
    if all.findings.contains(where: { $0.cls != .advice }) { throw report(all, desk) }
  }

  private func report(_ reading: Reading, _ desk: Desk) -> ExitCode {
    var judgement = Judgement()
    judgement.findings = reading.findings
    let item = ReportItem.record(
      RecordReport(file: input, judgement: judgement, readable: reading.record != nil))
    let report = Report(sources: desk.office.sources, items: [item])
    Output.complain(OneLineRenderer(options.language.language).render(report))
    return Validate.code(of: reading.findings)
  }

  private func convertScript() throws {
    let bytes: [UInt8]
    do throws(Files.Problem) {
      bytes = try Files.bytes(of: input)
    } catch {
      switch error {
      case .missing: throw options.fail(.noSuchFile(input))
      case .directory: throw options.fail(.isFolder(input))
      default: throw options.fail(.cannotRead(input, reason: "\(error)"))
      }
    }
    guard case .text(let text, _, _, _) = Decoding.decode(bytes, name: input) else {
      throw options.fail(.cannotConvert(input, to: to.rawValue))
    }
    try emit(SurfaceConversion.convert(text, to: to == .zh ? .chinese : .english))
  }

  private func emit(_ text: String) throws {
    guard let output else { return Output.write(text) }
    if !Files.write(text, to: output) { throw options.fail(.cannotWrite(output, reason: "")) }
  }
}
