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
    var parts = Parts()
    for name in names where name != own && (name.hasSuffix(".txt") || name.hasSuffix(".json")) {
      let file = Files.join(folder, name)
      for reading in desk.readAll(file) {
        if reading.record == nil {
          let (report, worst) = unreadable(reading, file)
          if worst.rawValue > code.rawValue { code = worst }
          parts.reports.append((parts.files.count, report))
        } else {
          parts.files.append((file, reading))
        }
      }
    }
    // Every case is looked at on the same day, the one the register is as of.
    let files = CaseFiles(parts.files.compactMap(\.reading.record))
    let lastDay = parts.files.compactMap { $0.reading.record?.acts.lazy.map(\.occurred.day).max() }
      .max()
    var entries: [Register.Entry] = []
    var plans: [Plan] = []
    for positions in files.cases {
      let volumes = positions.map { parts.files[$0] }
      guard let whole = Record.joined(volumes.compactMap(\.reading.record)) else { continue }
      let reading = Reading(record: whole, findings: volumes.flatMap(\.reading.findings))
      let file = volumes.map(\.file).joined(separator: " + ")
      let (report, worst, own) = judge(
        reading, at: volumes[0].file, shown: file, &desk, asOf: day ?? lastDay)
      if worst.rawValue > code.rawValue { code = worst }
      if let own, !plans.contains(own) { plans.append(own) }
      entries.append(
        Register.Entry(
          file: file, record: whole.corrected().record, judgement: report.judgement))
      parts.reports.append((positions[0], report))
    }
    let reports = parts.reports.sorted { $0.position < $1.position }.map(\.report)
    // A manifest that names no procedure leaves it to the records, where they all name one.
    let register = Register(
      manifest: manifest, cases: entries,
      plan: reading.record?.procedure == nil && plans.count == 1 ? plans[0] : plan,
      law: desk.office.law, calendar: desk.office.calendar, findings: files.findings)
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

  /// The records of a folder as they are read, and the reports made of them.
  private struct Parts {
    var files: [(file: String, reading: Reading)] = []
    var reports: [(position: Int, report: RecordReport)] = []
  }

  private func unreadable(_ reading: Reading, _ file: String) -> (RecordReport, ExitCode) {
    var report = RecordReport(
      file: file, title: nil, number: nil, judgement: Judgement(), readable: false)
    report.judgement.findings = reading.findings
    return (report, Exit.unusable)
  }

  private func judge(
    _ reading: Reading, at path: String, shown file: String, _ desk: inout Desk, asOf: Day?
  ) -> (RecordReport, ExitCode, Plan?) {
    var (report, code) = unreadable(reading, file)
    guard let record = reading.record else { return (report, code, nil) }
    report.title = record.title.value
    report.number = record.number?.value
    switch desk.procedure(for: record, at: path) {
    case .failure(let missing):
      report.judgement.findings.append(missing.finding)
      return (report, Exit.unusable, nil)
    case .success(let procedure):
      guard procedure.isUsable else {
        report.judgement.findings += procedure.findings
        return (report, Exit.procedure, nil)
      }
      report.readable = true
      report.judgement = procedure.judge(record, asOf: asOf)
      let heard = procedure.heard(reading.findings).filter { finding in
        guard finding.id == .unknownKey, case .text(let key)? = finding[.key] else { return true }
        return !Manifest.recordKeys.contains(key)
      }
      report.judgement.findings = heard + report.judgement.findings
      code = Validate.code(of: report.judgement.findings)
      return (report, code, procedure.plan)
    }
  }
}
