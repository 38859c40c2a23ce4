public import Deliberation
import SourceText

/// Renders a report for people: every finding with its places, its sum, its ground and what to do.
///
/// The bytes depend on the report alone, never on the machine, the locale or the day.
public struct FullRenderer: Sendable {
  /// The language of the report.
  public var language: Language
  /// Whether to use the colours of a terminal.
  public var color: Bool

  /// A renderer for a language; without colours unless they are asked for.
  public init(_ language: Language, color: Bool = false) {
    self.language = language
    self.color = color
  }

  /// The whole report, ending in a line feed; empty for a report without items.
  public func render(_ report: Report) -> String {
    guard !report.items.isEmpty else { return "" }
    let voice = language.voice
    let paint = Paint(isOn: color)
    var lines: [String] = []
    if report.hasRecords { lines += [voice.frame.banner, ""] }
    let withheld = Withheld(report.items.flatMap(\.findings))
    for item in report.items {
      lines += part(item, of: report, withheld, paint)
    }
    lines += Tallies.lines(report, voice)
    return lines.joined(separator: "\n") + "\n"
  }

  /// One finding alone, ending in a line feed, as a live meeting shows it.
  public func render(_ finding: Finding, in report: Report) -> String {
    let writer = FindingWriter(
      report: report, language: language, paint: Paint(isOn: color),
      withheld: Withheld(report.items.flatMap(\.findings) + [finding]))
    return writer.lines(finding).joined(separator: "\n") + "\n"
  }

  private func part(
    _ item: ReportItem, of report: Report, _ withheld: Withheld, _ paint: Paint
  ) -> [String] {
    let voice = language.voice
    var lines: [String] = []
    if case .record(let record) = item {
      lines.append(paint(voice.head(record), .strong))
      if record.title != nil { lines.append(Clean.line(record.file, limit: 400)) }
      lines.append("")
    }
    let writer = FindingWriter(
      report: report, language: language, paint: paint, withheld: withheld)
    for finding in item.findings { lines += writer.lines(finding) + [""] }
    switch item {
    case .record(let record):
      let table = SumTable(record, sources: report.sources, voice: voice, paint: paint)
      for block in [table.sums, table.duties] where !block.isEmpty { lines += block + [""] }
      if !record.judgement.samples.isEmpty {
        lines += [voice.samples(record.judgement.samples), ""]
      }
    case .procedure(let procedure):
      if let plan = procedure.plan { lines += voice.summary(plan) + [""] }
    }
    return lines
  }
}

extension Report {
  /// Whether any item is a record.
  var hasRecords: Bool {
    items.contains { if case .record = $0 { true } else { false } }
  }

  /// How each record of the report comes out, in order.
  public var standings: [RecordReport.Standing] {
    items.compactMap { if case .record(let record) = $0 { record.standing } else { nil } }
  }

  /// The procedures of the report, in order.
  public var procedures: [ProcedureReport] {
    items.compactMap { if case .procedure(let procedure) = $0 { procedure } else { nil } }
  }
}

/// The last lines of a run.
enum Tallies {
  /// One line for records and one for procedures, where there are any.
  static func lines(_ report: Report, _ voice: any Voice) -> [String] {
    var lines: [String] = []
    if !report.standings.isEmpty { lines.append(voice.tally(report.standings)) }
    if !report.procedures.isEmpty { lines.append(voice.tally(report.procedures)) }
    return lines
  }
}
