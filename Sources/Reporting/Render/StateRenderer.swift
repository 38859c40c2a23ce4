public import Deliberation
public import SourceText

/// What is in order at one moment of a replay, and why not the rest.
public struct StateView: Sendable {
  /// The matter or record looked at.
  public var title: String
  /// The moment.
  public var at: Moment
  /// Every act the machine was asked about, in the order it gives them.
  public var permissions: [Permission]

  /// A view of a moment.
  public init(title: String, at: Moment, permissions: [Permission]) {
    self.title = title
    self.at = at
    self.permissions = permissions
  }
}

/// Renders the state of a replay: what may be done now, by whom, and what stands in the way of
/// the rest.
public struct StateRenderer: Sendable {
  /// The language.
  public var language: Language
  /// Whether to use the colours of a terminal.
  public var color: Bool

  /// A renderer for a language; without colours unless they are asked for.
  public init(_ language: Language, color: Bool = false) {
    self.language = language
    self.color = color
  }

  /// The state as text, ending in a line feed.
  public func render(_ view: StateView, sources: SourceTable) -> String {
    let voice = language.voice
    let paint = Paint(isOn: color)
    let words = headings
    var lines = [paint("\(voice.value(.moment(view.at)))  \(Clean.line(view.title))", .strong)]
    let allowed = view.permissions.filter(\.allowed)
    let refused = view.permissions.filter { !$0.allowed }
    lines += ["", words.allowed]
    if allowed.isEmpty { lines.append("  \(words.nothing)") }
    lines += allowed.map { "  \(paint("✓", .good)) \(name($0, voice))" }
    if !refused.isEmpty { lines += ["", words.refused] }
    for permission in refused {
      lines.append("  \(paint("✗", .bad)) \(name(permission, voice))")
      lines += permission.reasons.inReadingOrder.flatMap { reason($0, voice, sources) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// 表决  协商定方案（协商会）.
  private func name(_ permission: Permission, _ voice: any Voice) -> String {
    var text = voice.word(permission.act)
    if let stage = permission.stage { text += "  \(Clean.line(stage, limit: 40))" }
    guard let by = permission.by.map({ Clean.line($0, limit: 40) }) else { return text }
    return language == .chinese ? "\(text)（\(by)）" : "\(text) (\(by))"
  }

  private func reason(_ finding: Finding, _ voice: any Voice, _ sources: SourceTable) -> [String] {
    let wording = voice.wording(of: finding)
    var lines = ["      \(voice.obstacle(finding)) [\(finding.id.rawValue)]"]
    for sum in SumLines.lines(finding, wording, voice) { lines.append("        \(sum)") }
    if let citation = finding.citation {
      let day = Told(finding, voice).dayOfAct
      lines.append("        \(voice.frame.rule): \(voice.citation(citation, on: day))")
    }
    for place in [finding.place, finding.rule] {
      guard let text = sources[place.file] else { continue }
      lines.append("        --> \(Position.text(place, in: text))")
    }
    return lines
  }

  private var headings: (allowed: String, refused: String, nothing: String) {
    switch language {
    case .chinese: ("现在可以：", "现在还不可以：", "没有")
    case .english: ("In order now:", "Not in order now:", "nothing")
    }
  }
}

extension JSONRenderer {
  /// The state of a replay as one JSON object, ending in a line feed.
  public func render(_ view: StateView, sources: SourceTable) -> String {
    let facts = JSONFacts(sources: sources)
    let clock = view.at.minute.map { "T" + Numbers.clock($0) } ?? ""
    let permissions = view.permissions.map { permission in
      JSON.members([
        ("act", .text(permission.act.rawValue)), ("stage", permission.stage.map(JSON.text)),
        ("by", permission.by.map(JSON.text)), ("allowed", .flag(permission.allowed)),
        ("reasons", .list(permission.reasons.inReadingOrder.map(facts.finding))),
      ])
    }
    return JSON.members([
      ("v", .number(1)), ("kind", .text("state")), ("title", .text(view.title)),
      ("at", .text(view.at.day.description + clock)), ("permissions", .list(permissions)),
    ]).text() + "\n"
  }
}
