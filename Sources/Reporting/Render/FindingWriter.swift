import Deliberation
import SourceText

/// Writes one finding: what is wrong, where, the sum, the ground, what follows, what to do.
struct FindingWriter {
  let report: Report
  let language: Language
  let paint: Paint
  let withheld: Withheld

  /// The lines of a finding, without an empty line at the end.
  func lines(_ finding: Finding) -> [String] {
    let voice = language.voice
    let wording = voice.wording(of: finding)
    let marks = marks(finding, wording, voice)
    let ruled = Mark(place: finding.rule, label: voice.frame.adopted, isPrimary: false)
    let gutter = width(marks + [ruled])
    let snippet = Snippet(
      sources: report.sources, paint: paint, withheld: withheld, excuse: voice.frame.withheld)
    let bar = paint(String(repeating: " ", count: gutter) + " |", .quiet)
    let head = paint("\(voice.word(finding.cls))[\(finding.id.rawValue)]", tone(finding.cls))
    var lines = ["\(head): \(paint(wording.title, .strong))"]
    for block in blocks(marks) { lines += snippet.lines(block, gutter: gutter) }
    if !marks.isEmpty { lines.append(bar) }
    let above = grounds(finding, wording, voice)
    for (name, text) in above { lines += note(name, text, gutter) }
    if report.sources[finding.rule.file] != nil {
      lines += snippet.lines([ruled], gutter: gutter) + [bar]
    }
    for (name, text) in consequences(finding, wording, voice) { lines += note(name, text, gutter) }
    return lines
  }

  /// What is said besides the title: the sum, the ground, what follows, what to do, each with its name.
  func notes(_ finding: Finding) -> [(String, [String])] {
    let voice = language.voice
    let wording = voice.wording(of: finding)
    return grounds(finding, wording, voice) + consequences(finding, wording, voice)
  }

  /// The marks of the finding, those in its own file first.
  private func marks(_ finding: Finding, _ wording: Wording, _ voice: any Voice) -> [Mark] {
    var marks: [Mark] = []
    if report.sources[finding.place.file] != nil {
      marks.append(Mark(place: finding.place, label: wording.mark, isPrimary: true))
    }
    for related in finding.related where report.sources[related.place.file] != nil {
      // A second place that is the first one would only repeat its carets.
      if related.place == finding.place { continue }
      let value = finding.id == .secretBallotNamed ? nil : related.value
      let isLate = finding.id == .stepOutOfOrder && related.role == .laterStep
      let label = isLate ? voice.frame.doneLater : voice.mark(related.role, value, of: finding.id)
      marks.append(Mark(place: related.place, label: label, isPrimary: false))
    }
    return marks
  }

  /// The marks by file, the file of the first mark first.
  private func blocks(_ marks: [Mark]) -> [[Mark]] {
    var files: [Int32] = []
    for mark in marks where !files.contains(mark.place.file) { files.append(mark.place.file) }
    return files.map { file in marks.filter { $0.place.file == file } }
  }

  private func grounds(
    _ finding: Finding, _ wording: Wording, _ voice: any Voice
  ) -> [(String, [String])] {
    var notes: [(String, [String])] = []
    let sums = SumLines.lines(finding, wording, voice)
    if !sums.isEmpty { notes.append((voice.frame.sum, sums)) }
    if let citation = finding.citation {
      let day = Told(finding, voice).dayOfAct
      notes.append((voice.frame.rule, [voice.citation(citation, on: day)]))
      if let gist = report.gist(of: citation, in: language) {
        notes.append((voice.frame.gist, [Clean.line(gist, limit: 300)]))
      }
    }
    return notes
  }

  private func consequences(
    _ finding: Finding, _ wording: Wording, _ voice: any Voice
  ) -> [(String, [String])] {
    var notes: [(String, [String])] = []
    if let bearing = voice.bearing(of: finding) { notes.append((voice.frame.bearing, [bearing])) }
    let effects = [voice.consequence(of: finding), voice.effect(of: finding)].compactMap { $0 }
    if !effects.isEmpty {
      notes.append((voice.frame.effect, [effects.joined(separator: voice.and)]))
    }
    let remedy = voice.word(finding.remedy)
    if !remedy.isEmpty, isAboutRecord(finding.cls) { notes.append((voice.frame.remedy, [remedy])) }
    if !wording.help.isEmpty { notes.append((voice.frame.help, [wording.help])) }
    return notes
  }

  /// Scripts and unreadable input are mended, not remedied; advice needs no remedy.
  private func isAboutRecord(_ cls: Finding.Class) -> Bool {
    switch cls {
    case .noPower, .refuted, .irregular, .omission, .record, .undetermined: true
    case .advice, .procedure, .input: false
    }
  }

  private func note(_ name: String, _ texts: [String], _ gutter: Int) -> [String] {
    let lead = String(repeating: " ", count: gutter) + " = \(name): "
    let indent = String(repeating: " ", count: TerminalWidth.columns(of: lead))
    return texts.enumerated().map { index, text in
      guard index == 0 else { return indent + text }
      return String(repeating: " ", count: gutter) + " \(paint("=", .quiet)) \(name): \(text)"
    }
  }

  /// The width of the widest line number to be shown, two at least.
  private func width(_ marks: [Mark]) -> Int {
    let lines = marks.filter { report.sources[$0.place.file] != nil }.map(\.place.line)
    return max(2, "\(lines.max() ?? 0)".count)
  }

  private func tone(_ cls: Finding.Class) -> Paint.Part {
    switch cls {
    case .advice: .note
    case .undetermined, .record: .doubtful
    default: .bad
    }
  }
}
