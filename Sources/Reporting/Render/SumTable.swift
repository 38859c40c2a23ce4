import Deliberation
import SourceText

/// The table at the end of a record: every sum that was done, met or not, and every duty.
struct SumTable {
  let record: RecordReport
  let sources: SourceTable
  let voice: any Voice
  let paint: Paint

  init(_ record: RecordReport, sources: SourceTable, voice: any Voice, paint: Paint) {
    self.record = record
    self.sources = sources
    self.voice = voice
    self.paint = paint
  }

  private enum Sign: String {
    case good = "✓"
    case bad = "✗"
    case open = "·"
  }

  private struct Row {
    var sign: Sign
    var stage: String
    var day: String
    var rest: String
  }

  /// One row for each stage and day, under a heading; empty when nothing was summed.
  var sums: [String] {
    let rows = rows
    guard !rows.isEmpty else { return [] }
    let stage = rows.map { TerminalWidth.columns(of: $0.stage) }.max() ?? 0
    let day = rows.map(\.day.count).max() ?? 0
    return [paint(voice.frame.table, .strong)]
      + rows.map { row in
        let fields = [padded(row.stage, stage), padded(row.day, day), row.rest]
        return trimmed(mark(row.sign) + " " + fields.joined(separator: "  "))
      }
  }

  /// One row for each duty, under a heading; empty when there is none.
  var duties: [String] {
    let duties = record.judgement.duties.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.due != b.due { return (a.due?.number ?? .max) < (b.due?.number ?? .max) }
      return left.offset < right.offset
    }.map(\.element)
    guard !duties.isEmpty else { return [] }
    return [paint(voice.frame.duties, .strong)]
      + duties.map { "\(mark(sign($0))) \(voice.line($0))" }
  }

  private var rows: [Row] {
    let judgement = record.judgement
    var rows: [Row] = []
    var seen: Set<Int> = []
    let matters = Set(judgement.progress.map(\.matter))
    for progress in judgement.progress {
      let groups = grouped(
        judgement.sums.indices.filter { index in
          let sum = judgement.sums[index]
          guard sum.stage == progress.stage, !seen.contains(index) else { return false }
          guard let item = sum.item, matters.contains(item) else { return true }
          return item == progress.matter
        })
      // Where the sums are of many, what is wrong with the whole has a row of its own.
      let isApart = groups.count > 1 && progress.status == .flawed && !hasUnmetSum(progress.stage)
      for group in groups {
        seen.formUnion(group)
        rows.append(row(group.map { judgement.sums[$0] }, isApart ? nil : progress))
      }
      if groups.isEmpty || isApart { rows.append(row(progress, ofMany: matters.count > 1)) }
    }
    for group in grouped(judgement.sums.indices.filter { !seen.contains($0) }) {
      rows.append(row(group.map { judgement.sums[$0] }, nil))
    }
    return rows
  }

  /// The sums of a stage by day and item, in their order.
  private func grouped(_ indices: [Int]) -> [[Int]] {
    let sums = record.judgement.sums
    var groups: [[Int]] = []
    for index in indices {
      let place = groups.firstIndex { group in
        let first = sums[group[0]]
        return first.day == sums[index].day && first.item == sums[index].item
          && first.stage == sums[index].stage
      }
      if let place { groups[place].append(index) } else { groups.append([index]) }
    }
    return groups.sorted { sums[$0[0]].day < sums[$1[0]].day }
  }

  private func row(_ sums: [Sum], _ progress: StageProgress?) -> Row {
    let isMet = sums.allSatisfy(\.holds)
    // One meeting on several matters does the same sum for each.
    var parts: [String] = []
    for cell in sums.map(voice.cell) where !parts.contains(cell) { parts.append(cell) }
    if let item = sums.first?.item { parts.insert("“\(Clean.line(item, limit: 30))”", at: 0) }
    var sign: Sign = isMet ? .good : .bad
    switch progress?.status {
    case .rejected:
      sign = .open
      parts.append(voice.word(.rejected))
    case .flawed where isMet && !hasUnmetSum(progress?.stage):
      sign = .bad
      parts.append(voice.word(StageProgress.Status.flawed))
    case .open where isMet:
      sign = .open
      parts.append(voice.word(StageProgress.Status.open))
    default: break
    }
    var cited: [String] = []
    for citation in sums.compactMap(\.citation).map(voice.shortCitation)
    where !cited.contains(citation) {
      cited.append(citation)
    }
    if !cited.isEmpty { parts.append(voice.frame.rule + " " + cited.joined(separator: voice.and)) }
    return Row(
      sign: sign, stage: Clean.line(sums.first?.stage ?? "", limit: 30),
      day: sums.first?.day.description ?? "", rest: parts.joined(separator: "  "))
  }

  /// Whether some sum of a stage shows by itself what is wrong with it.
  private func hasUnmetSum(_ stage: String?) -> Bool {
    record.judgement.sums.contains { $0.stage == stage && !$0.holds }
  }

  private func row(_ progress: StageProgress, ofMany: Bool) -> Row {
    let sign: Sign =
      switch progress.status {
      case .done: .good
      case .flawed, .missing: .bad
      case .rejected, .open, .pending, .outside, .unneeded: .open
      }
    return Row(
      sign: sign, stage: Clean.line(progress.stage, limit: 30),
      day: progress.day?.description ?? "",
      rest: (ofMany ? "“\(Clean.line(progress.matter, limit: 30))”  " : "")
        + voice.word(progress.status) + exemption(progress.exemption))
  }

  /// Why a stage is not needed: in the words of its condition, else where that stands.
  private func exemption(_ exemption: Exemption?) -> String {
    guard let exemption else { return "" }
    if let reason = exemption.reason { return voice.because(Clean.line(reason, limit: 60)) }
    guard let source = sources[exemption.rule.file] else { return "" }
    return voice.condition(at: "\(Clean.line(source.name, limit: 60)):\(exemption.rule.line)")
  }

  private func sign(_ duty: Duty) -> Sign {
    switch duty.status {
    case .met: duty.lateBy == nil ? .good : .bad
    case .running: .open
    case .overdue: .bad
    }
  }

  private func mark(_ sign: Sign) -> String {
    switch sign {
    case .good: paint(sign.rawValue, .good)
    case .bad: paint(sign.rawValue, .bad)
    case .open: paint(sign.rawValue, .quiet)
    }
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - TerminalWidth.columns(of: text)))
  }

  private func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}
