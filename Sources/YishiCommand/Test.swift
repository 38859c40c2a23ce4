import ArgumentParser
import Authoring
import Deliberation
import Minutes
import Reporting
import SourceText
import Yishi

/// `yishi test [PATH…]`: runs the samples beside a procedure and holds them against what they expect.
struct Test: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "test")

  @Argument var paths: [String] = []
  @Flag var accept = false
  @OptionGroup var options: ReportOptions

  func run() throws {
    var desk = Desk()
    var reports: [SampleReport] = []
    var code = Exit.clean
    for path in paths.isEmpty ? ["."] : paths {
      desk.forget()
      guard Files.exists(path) else { throw options.fail(.noSuchFile(path)) }
      if path.hasSuffix(".lua"), let problem = desk.use(path) { throw refuse(problem, desk) }
      let samples = samples(at: path)
      if samples.isEmpty { throw options.fail(.noSamples(path)) }
      for file in samples {
        let (report, own) = run(file, &desk)
        reports.append(report)
        if own.rawValue > code.rawValue { code = own }
      }
    }
    if options.format == .json {
      Output.write(JSONRenderer().render(reports, sources: desk.office.sources))
    } else {
      let renderer = SampleRenderer(options.language.language, color: options.color.isOn)
      Output.write(renderer.render(reports, sources: desk.office.sources))
    }
    throw code
  }

  private func refuse(_ problem: ProcedureReport, _ desk: Desk) -> ExitCode {
    let report = Report(sources: desk.office.sources, items: [.procedure(problem)])
    Output.write(options.render(report))
    return problem.findings.contains { $0.cls == .input } ? Exit.unusable : Exit.procedure
  }

  /// The samples of a folder, those beside a script, or the one that is named.
  private func samples(at path: String) -> [String] {
    let isFolder = Files.isFolder(path)
    if !isFolder, !path.hasSuffix(".lua") {
      return Sample(fileName: path) == nil ? [] : [path]
    }
    let folder = isFolder ? path : Files.folder(of: path)
    return Files.names(in: folder).filter { Sample(fileName: $0) != nil }
      .map { Files.join(folder, $0) }
  }

  private func run(_ path: String, _ desk: inout Desk) -> (SampleReport, ExitCode) {
    let sample = Sample(fileName: path) ?? .good
    var findings: [Finding] = []
    var expectations: Expectations?
    var code = Exit.clean
    var file = desk.open(path)
    while let reading = desk.next(of: &file) {
      let (found, own) = desk.judged(reading, at: path)
      findings += found
      if own.rawValue > code.rawValue { code = own }
      if let record = reading.record, expectations == nil {
        expectations = Expectations(sample, record: record)
      }
    }
    let number = desk.office.sources.texts.lastIndex { $0.name == path } ?? -1
    let text = desk.office.sources[Int32(clamping: number)]
    if let text, !Self.isJSON(text) { expectations = Expectations(sample, text: text) }
    let held = expectations ?? Expectations(sample, text: SourceText(name: path, text: ""))
    var report = SampleReport(
      file: path, sample: sample,
      comparison: held.compare(with: findings, file: Int32(clamping: number)),
      isJudged: code == Exit.clean)
    if code != Exit.clean { return (report, code) }
    if accept, sample == .bad, !report.passes, held.hasPlaces, let text {
      report.isRewritten = rewrite(path, held.rewritten(text, for: findings, file: Int32(number)))
    }
    return (report, report.passes || report.isRewritten ? Exit.clean : Exit.findings)
  }

  private static func isJSON(_ text: SourceText) -> Bool {
    let first = text.bytes.first { $0 > 0x20 }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  /// Writes a record with its expectations anew; a record that expects nothing afterwards stays.
  private func rewrite(_ path: String, _ text: String) -> Bool {
    let source = SourceText(name: path, text: text)
    guard !Expectations(.bad, text: source).all.isEmpty,
      let file = try? TextFile(path, options)
    else { return false }
    return Files.replace(path, by: file.bytes(of: text))
  }
}

extension Desk {
  /// Everything found in a record, and whether it could be judged at all.
  fileprivate mutating func judged(_ reading: Reading, at path: String) -> ([Finding], ExitCode) {
    guard let record = reading.record else { return (reading.findings, Exit.unusable) }
    switch procedure(for: record, at: path) {
    case .failure(let missing): return (reading.findings + [missing.finding], Exit.unusable)
    case .success(let procedure):
      guard procedure.isUsable else {
        return (reading.findings + procedure.findings, Exit.procedure)
      }
      let judgement = procedure.judge(record)
      return (procedure.heard(reading.findings) + judgement.findings, Exit.clean)
    }
  }
}
