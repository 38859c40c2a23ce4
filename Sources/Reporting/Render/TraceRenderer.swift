public import Deliberation
public import SourceText

/// One act of a replay and what the machine made of it.
public struct TraceStep: Sendable {
  /// The act.
  public var act: Act
  /// What was found as it was taken in.
  public var findings: [Finding]
  /// How far the stages have come after it.
  public var progress: [StageProgress]

  /// A step of a replay.
  public init(act: Act, findings: [Finding], progress: [StageProgress]) {
    self.act = act
    self.findings = findings
    self.progress = progress
  }
}

/// Renders a replay step by step: the act, the state after it, and what was found, a line each.
public struct TraceRenderer: Sendable {
  /// The language.
  public var language: Language
  /// Whether to use the colours of a terminal.
  public var color: Bool

  /// A renderer for a language; without colours unless they are asked for.
  public init(_ language: Language, color: Bool = false) {
    self.language = language
    self.color = color
  }

  /// The step as text, ending in a line feed.
  public func render(_ step: TraceStep, sources: SourceTable) -> String {
    let voice = language.voice
    let paint = Paint(isOn: color)
    let place = step.act.site.place
    let line = place.isNone ? "" : "\(place.line)"
    let number = String(repeating: " ", count: max(0, 4 - line.count)) + line
    let text = Clean.line(wording(step.act, sources), limit: 48)
    var head = "\(number)  \(voice.value(.moment(step.act.occurred)))  \(voice.word(step.act.kind))"
    if !text.isEmpty { head += "  \(text)" }
    let done = step.progress.filter { ![.pending, .outside, .unneeded].contains($0.status) }
    let states = done.map { "\($0.stage)\(mark($0.status))" }
    var lines = [head]
    if !states.isEmpty { lines.append("      \(states.joined(separator: " "))") }
    for finding in step.findings {
      let title = voice.wording(of: finding).title
      lines.append("      \(paint("\(title) [\(finding.id.rawValue)]", .bad))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func wording(_ act: Act, _ sources: SourceTable) -> String {
    switch act.content {
    case .meeting(let meeting): meeting.title.value
    case .item(let item): item.title.value
    case .disclosure(let disclosure): disclosure.what.value
    case .notice(let notice): notice.of.value
    default:
      act.wording.isEmpty ? (sources.line(of: act.site.place) ?? "") : act.wording
    }
  }

  private func mark(_ status: StageProgress.Status) -> String {
    switch status {
    case .done: "✓"
    case .flawed: "✗"
    case .rejected: "○"
    case .open: "…"
    case .missing: "×"
    case .pending, .outside, .unneeded: "·"
    }
  }
}
