public import Deliberation
import SourceText

/// Renders a report to hand over: the text of each record with what was found beside its lines.
///
/// One page that needs nothing else, looks the same everywhere and prints to A4. Everything that comes
/// from a record stands in it as text, never as a tag.
public struct HTMLRenderer: Sendable {
  /// The language of the report.
  public var language: Language

  /// A renderer for a language.
  public init(_ language: Language) { self.language = language }

  /// The page, ending in a line feed.
  public func render(_ report: Report) -> String {
    let voice = language.voice
    let title = report.items.count == 1 ? heading(report.items[0]) : voice.frame.banner
    var html = """
      <!DOCTYPE html>
      <html lang="\(language == .chinese ? "zh-CN" : "en")">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(HTML.text(title))</title>
      <style>
      \(ReportStyle.text)
      </style>
      </head>
      <body>

      """
    if report.hasRecords { html += "<p class=\"banner\">\(HTML.text(voice.frame.banner))</p>\n" }
    for item in report.items { html += part(item, of: report) }
    html += "<footer>\n"
    for line in Tallies.lines(report, voice) { html += "<p>\(HTML.text(line))</p>\n" }
    return html + "</footer>\n</body>\n</html>\n"
  }

  private func heading(_ item: ReportItem) -> String {
    switch item {
    case .record(let record): language.voice.head(record)
    case .procedure(let procedure): procedure.plan?.name ?? procedure.file
    }
  }

  private func part(_ item: ReportItem, of report: Report) -> String {
    let findings = item.findings
    var html = "<article>\n<h1>\(HTML.text(Clean.line(heading(item), limit: 400)))</h1>\n"
    html += "<p class=\"file\">\(HTML.text(Clean.line(item.file, limit: 400)))</p>\n"
    html += summary(findings)
    // The texts the item speaks of, in the order in which they come up.
    var files: [Int32] = []
    for finding in findings where report.sources[finding.place.file] != nil {
      if !files.contains(finding.place.file) { files.append(finding.place.file) }
    }
    let writer = FindingWriter(
      report: report, language: language, paint: Paint(isOn: false), withheld: Withheld(findings))
    for file in files { html += text(file, findings, writer, of: report) }
    let elsewhere = findings.filter { report.sources[$0.place.file] == nil }
    html += elsewhere.map { note($0, writer) }.joined()
    if case .record(let record) = item { html += sums(record, report.sources) }
    return html + "</article>\n"
  }

  /// How many of each class, the gravest first.
  private func summary(_ findings: [Finding]) -> String {
    let classes = Finding.Class.allCases.compactMap { cls -> String? in
      let count = findings.count { $0.cls == cls }
      guard count > 0 else { return nil }
      return "<li class=\"\(tone(cls))\">\(HTML.text(language.voice.word(cls))) \(count)</li>\n"
    }
    return classes.isEmpty ? "" : "<ul class=\"summary\">\n\(classes.joined())</ul>\n"
  }

  private func text(
    _ file: Int32, _ findings: [Finding], _ writer: FindingWriter, of report: Report
  ) -> String {
    let view = MarginRenderer(language).view(of: file, in: report)
    var beside: [Int: [Finding]] = [:]
    for finding in findings where finding.place.file == file {
      beside[Int(finding.place.line), default: []].append(finding)
    }
    let shown = Set(view.lines.map(\.number))
    var html = "<section class=\"text\">\n"
    if let name = report.sources[file]?.name {
      html += "<h2>\(HTML.text(Clean.line(name, limit: 400)))</h2>\n"
    }
    html += "<table>\n"
    for line in view.lines {
      let own = beside[line.number] ?? []
      let marked = own.isEmpty ? "" : " class=\"\(own.map { tone($0.cls) }.first ?? "")\""
      html +=
        "<tr\(marked)><th scope=\"row\">\(line.number)</th><td>\(HTML.text(line.text))</td></tr>\n"
      if !own.isEmpty {
        html += "<tr class=\"found\"><td></td><td>\n"
        html += own.map { note($0, writer) }.joined() + "</td></tr>\n"
      }
    }
    html += "</table>\n"
    let rest = findings.filter { $0.place.file == file && !shown.contains(Int($0.place.line)) }
    return html + rest.map { note($0, writer) }.joined() + "</section>\n"
  }

  private func note(_ finding: Finding, _ writer: FindingWriter) -> String {
    let voice = language.voice
    let wording = voice.wording(of: finding)
    var html = "<div class=\"note \(tone(finding.cls))\">\n<p class=\"title\">"
    html += "<b>\(HTML.text(voice.word(finding.cls)))</b> \(HTML.text(wording.title)) "
    html += "<code>\(finding.id.rawValue)</code></p>\n"
    let notes = writer.notes(finding)
    if !notes.isEmpty {
      html += "<dl>\n"
      for (name, texts) in notes {
        html += "<dt>\(HTML.text(name))</dt>"
        html += "<dd>\(texts.map { HTML.text($0) }.joined(separator: "<br>"))</dd>\n"
      }
      html += "</dl>\n"
    }
    return html + "</div>\n"
  }

  private func sums(_ record: RecordReport, _ sources: SourceTable) -> String {
    let table = SumTable(
      record, sources: sources, voice: language.voice, paint: Paint(isOn: false))
    return [table.sums, table.duties].filter { !$0.isEmpty }.map { lines in
      "<pre>\(HTML.text(lines.joined(separator: "\n")))</pre>\n"
    }.joined()
  }

  private func tone(_ cls: Finding.Class) -> String {
    switch cls {
    case .advice: "advice"
    case .undetermined, .record: "doubt"
    default: "bad"
    }
  }
}

/// How a report looks, on screen and on A4; every pair of colours has a contrast of 4.5 or more.
enum ReportStyle {
  static let text = """
    @page { size: A4; margin: 15mm; }
    * { box-sizing: border-box; }
    body { font-family: "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC",
      sans-serif; font-size: 10.5pt; line-height: 1.55; color: #212121; background: #fff;
      max-width: 190mm; margin: 0 auto; padding: 1rem; }
    .banner, .file, footer { color: #455a64; }
    h1 { font-size: 16pt; margin: 1em 0 .2em; }
    h2 { font-size: 11pt; margin: 1em 0 .3em; color: #455a64; }
    .summary { list-style: none; padding: 0; display: flex; gap: .6em; flex-wrap: wrap; }
    .summary li { padding: .1em .7em; border-radius: 1em; border: 1px solid; }
    .text table { width: 100%; border-collapse: collapse; }
    .text th { width: 3em; padding: 0 .6em 0 0; text-align: right; font-weight: normal;
      color: #607d8b; vertical-align: top; }
    .text td { white-space: pre-wrap; overflow-wrap: anywhere; vertical-align: top; }
    tr.bad > td { background: #fdecea; }
    tr.doubt > td { background: #fff4dd; }
    tr.advice > td { background: #e8f1fb; }
    .found td { white-space: normal; }
    .note { margin: .3em 0 .6em; padding: .4em .7em; border-left: 4px solid; break-inside: avoid; }
    .note.bad, .summary .bad { border-color: #b71c1c; }
    .note.doubt, .summary .doubt { border-color: #a15c00; }
    .note.advice, .summary .advice { border-color: #1565c0; }
    .bad > .title b, .summary .bad { color: #b71c1c; }
    .doubt > .title b, .summary .doubt { color: #8a4f00; }
    .advice > .title b, .summary .advice { color: #1257a6; }
    .title { margin: 0; }
    code { font-size: 9pt; color: #546e7a; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .1em .8em; margin: .3em 0 0; }
    dt { color: #455a64; }
    dd { margin: 0; }
    pre { font-family: "Noto Sans Mono CJK SC", monospace; font-size: 9.5pt; overflow-x: auto;
      break-inside: avoid; }
    footer { margin-top: 1.5em; border-top: 1px solid #b0bec5; }
    @media print { body { padding: 0; max-width: none; } pre { white-space: pre-wrap; } }
    """
}
