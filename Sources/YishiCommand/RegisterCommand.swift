import ArgumentParser
import Deliberation
import Minutes
import Register
import Reporting
import Yishi

/// `yishi register FOLDER`: what only all the records of a body together can show.
struct RegisterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "register")

  @Argument var folder: String
  @Option(name: .customLong("as-of")) var asOf: String?
  @OptionGroup var options: ReportOptions

  func run() throws {
    let day = try options.day(asOf)
    let names = Files.names(in: folder)
    guard let own = Manifest.fileNames.first(where: names.contains) else {
      throw options.fail(.noManifest(folder))
    }
    var desk = Desk()
    let path = Files.join(folder, own)
    let reading = desk.read(path)
    var findings = reading.findings.filter { finding in
      guard finding.id == .unknownKey, case .text(let key)? = finding[.key] else { return true }
      return !Manifest.keys.contains(key)
    }
    var code = Validate.code(of: findings)
    let manifest = Manifest(
      reading.record ?? Record(title: Noted(folder)), file: path)
    let plan = procedure(reading.record, path, &desk, &findings, &code)
    var reports: [RecordReport] = []
    var entries: [Register.Entry] = []
    for name in names where name != own && (name.hasSuffix(".txt") || name.hasSuffix(".json")) {
      let file = Files.join(folder, name)
      for reading in desk.readAll(file) {
        let (report, worst) = judge(reading, file, &desk, asOf: day)
        if worst.rawValue > code.rawValue { code = worst }
        if let record = reading.record {
          entries.append(
            Register.Entry(
              file: file, record: record.corrected().record, judgement: report.judgement))
        }
        reports.append(report)
      }
    }
    let register = Register(
      manifest: manifest, cases: entries, plan: plan, law: desk.office.law)
    var judgement = register.judge(asOf: day)
    judgement.findings = findings + judgement.findings
    let over = Validate.code(of: judgement.findings)
    if over.rawValue > code.rawValue { code = over }
    let report = RegisterReport(
      sources: desk.office.sources, manifest: manifest, judgement: judgement, records: reports,
      law: desk.office.law)
    switch try options.plain() {
    case .full:
      let renderer = RegisterRenderer(options.language.language, color: options.color.isOn)
      Output.write(renderer.render(report))
    case .oneLine: Output.write(RegisterRenderer(options.language.language).lines(report))
    case .json: Output.write(JSONRenderer().render(report))
    }
    throw code
  }

  /// The plan the manifest names; where there is none, the findings say so.
  private func procedure(
    _ record: Record?, _ path: String, _ desk: inout Desk, _ findings: inout [Finding],
    _ code: inout ExitCode
  ) -> Plan? {
    guard let record, record.procedure != nil else { return nil }
    switch desk.procedure(for: record, at: path) {
    case .failure(let missing):
      findings.append(missing.finding)
      code = Exit.unusable
      return nil
    case .success(let procedure):
      guard procedure.isUsable else {
        findings += procedure.findings
        code = Exit.procedure
        return nil
      }
      return procedure.plan
    }
  }

  private func judge(
    _ reading: Reading, _ file: String, _ desk: inout Desk, asOf: Day?
  ) -> (RecordReport, ExitCode) {
    var report = RecordReport(
      file: file, title: reading.record?.title.value, number: reading.record?.number?.value,
      judgement: Judgement(), readable: false)
    report.judgement.findings = reading.findings
    guard let record = reading.record else { return (report, Exit.unusable) }
    switch desk.procedure(for: record, at: file) {
    case .failure(let missing):
      report.judgement.findings.append(missing.finding)
      return (report, Exit.unusable)
    case .success(let procedure):
      guard procedure.isUsable else {
        report.judgement.findings += procedure.findings
        return (report, Exit.procedure)
      }
      report.readable = true
      report.judgement = procedure.judge(record, asOf: asOf)
      report.judgement.findings = procedure.heard(reading.findings) + report.judgement.findings
      return (report, Validate.code(of: report.judgement.findings))
    }
  }
}
