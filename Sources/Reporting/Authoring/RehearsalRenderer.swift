public import Authoring
public import Deliberation
public import SourceText

/// The words of the commands by which something is tried out: `yishi watch` and `yishi repl`.
public struct RehearsalRenderer: Sendable {
  /// The language.
  public var language: Language
  private let paint: Paint

  /// A renderer for a language; without colours unless they are asked for.
  public init(_ language: Language, color: Bool = false) {
    self.language = language
    paint = Paint(isOn: color)
  }

  private func pick(_ chinese: String, _ english: String) -> String {
    language == .chinese ? chinese : english
  }

  // MARK: Watching

  /// All that is seen of a record at first.
  public func first(_ look: Look, of file: String, sources: SourceTable) -> String {
    let renderer = OneLineRenderer(language)
    var text = ""
    for finding in look.findings { text += renderer.line(finding, of: file, in: sources) + "\n" }
    if look.findings.isEmpty { text += pick("没有问题\n", "nothing found\n") }
    for permission in look.permissions where permission.allowed {
      text += "✓ \(name(permission))\n"
    }
    return text + pick("（等着存盘；按 Ctrl+C 结束）\n", "(waiting for a save; Ctrl+C ends)\n")
  }

  /// What has changed since the last save.
  public func changes(
    _ changes: Changes, of file: String, before: SourceTable, after: SourceTable
  ) -> String {
    let renderer = OneLineRenderer(language)
    var text = pick("—— 存过一次\n", "-- saved\n")
    for finding in changes.gone {
      text += paint("-", .good) + " \(renderer.line(finding, of: file, in: before))\n"
    }
    for finding in changes.added {
      text += paint("+", .bad) + " \(renderer.line(finding, of: file, in: after))\n"
    }
    for permission in changes.barred {
      text += "✗ \(name(permission))\(pick("：现在不可以了", ": no longer in order"))\n"
    }
    for permission in changes.allowed {
      text += "✓ \(name(permission))\(pick("：现在可以了", ": now in order"))\n"
    }
    return changes.isEmpty ? text + pick("  没有变化\n", "  nothing has changed\n") : text
  }

  // MARK: Going through a meeting

  /// What is said at the beginning.
  public func greeting(_ plan: PlanReference) -> String {
    let name = Clean.line(plan.description)
    return pick(
      "依“\(name)”走一遍。照案卷的写法一行一行打，如 2026年3月14日 会议：第一次会议\n",
      "Going through “\(name)”. Type the lines of a record, such as 2026年3月14日 会议：第一次会议\n")
      + commands
  }

  /// The commands, a line each.
  public var commands: String {
    pick(
      """
        现在        现在可以做什么，别的为什么不可以
        案卷        看打好的各行
        撤销        去掉最后一行
        ！某行      不合程序也照记（主持人可以带着异议记下）
        保存 文件   存成一份案卷
        退出

      """,
      """
        now         what is in order now, and why not the rest
        record      show the lines so far
        undo        take the last line back
        !LINE       take a line although it is not in order, as the chair may under protest
        save FILE   keep it as a record
        quit

      """)
  }

  /// What became of a line.
  public func outcome(
    _ outcome: Rehearsal.Outcome, script: SourceTable, underProtest: Bool
  ) -> String {
    switch outcome {
    case .taken(let findings):
      let lead = underProtest ? pick("  已带着异议记下\n", "  taken under protest\n") : ""
      return lead + findings.map { "  \(line($0))\n" }.joined()
    case .unreadable(let findings):
      return "  \(paint(pick("读不懂，没有记下", "not understood, not taken"), .doubtful))\n"
        + findings.map { "  \(line($0))\n" }.joined()
    case .refused(let findings):
      let lead = pick("不合程序，没有记下（要照记，行首加“！”）", "not in order, not taken (! before it to insist)")
      return "  \(paint(lead, .bad))\n"
        + findings.flatMap { reason($0, script) }.map { "  \($0)\n" }.joined()
    }
  }

  /// What may be done now, on one line; empty when nothing may.
  public func brief(_ permissions: [Permission]) -> String {
    // Of the acts of the meeting that is open, whose stage is plain, the word alone.
    let names = permissions.filter(\.allowed).map { permission in
      Self.isInMeeting(permission.act) ? language.voice.word(permission.act) : name(permission)
    }
    guard !names.isEmpty else { return "" }
    return paint(
      pick("  现在可以：", "  in order now: ") + names.joined(separator: pick("、", ", ")), .quiet)
      + "\n"
  }

  /// Whether an act is one of the meeting that is open.
  private static func isInMeeting(_ act: Act.Kind) -> Bool {
    switch act {
    case .vote, .result, .motion, .speech, .arrive, .leave, .suspend, .resume, .adjourn: true
    default: false
    }
  }

  /// There is nothing to take back.
  public var nothingToUndo: String { pick("  没有可以撤的了\n", "  nothing to take back\n") }
  /// A line was taken back.
  public func undone(_ text: String) -> String {
    pick("  撤掉了：", "  taken back: ") + Clean.line(text) + "\n"
  }
  /// The record was kept.
  public func saved(_ path: String) -> String {
    let path = Clean.line(path, limit: 400)
    return pick(
      "  存进了 \(path)；核验：yishi validate \(path)\n",
      "  kept in \(path); judge it: yishi validate \(path)\n")
  }
  /// A file to keep the record in has to be named.
  public var saveWhere: String {
    pick("  要写存到哪个文件，如：保存 试一次.txt\n", "  name a file, such as: save trial.txt\n")
  }

  private func line(_ finding: Finding) -> String {
    let voice = language.voice
    return "\(voice.word(finding.cls)) \(voice.wording(of: finding).title) [\(finding.id.rawValue)]"
  }

  private func reason(_ finding: Finding, _ sources: SourceTable) -> [String] {
    let voice = language.voice
    var lines = [line(finding)]
    lines += SumLines.lines(finding, voice.wording(of: finding), voice).map { "  \($0)" }
    if let text = sources[finding.rule.file] {
      lines.append("  --> \(Position.text(finding.rule, in: text))")
    }
    return lines
  }

  /// 表决 协商定方案（协商会）.
  private func name(_ permission: Permission) -> String {
    var text = language.voice.word(permission.act)
    if let stage = permission.stage { text += " \(Clean.line(stage, limit: 40))" }
    guard let by = permission.by.map({ Clean.line($0, limit: 40) }) else { return text }
    return text + pick("（\(by)）", " (\(by))")
  }
}

extension CommandTexts {
  /// A folder was made; its files, and what to do next.
  public func made(_ folder: String, files: [String]) -> String {
    let name = Clean.line(folder, limit: 400)
    let list = files.map { "  \($0)\n" }.joined()
    // A name of several words stands between quotes in a shell.
    let target = name.contains(" ") ? "'\(name)'" : name
    switch language {
    case .chinese: return "建好了 \(name)/\n\(list)接着：cd \(target) && yishi test\n"
    case .english:
      return "made \(name)/\n\(list)next: cd \(target) && yishi test --language en\n"
    }
  }

  /// A file was, or would be, put in order.
  public func tidied(_ path: String, isDone: Bool) -> String {
    let name = Clean.line(path, limit: 400)
    switch language {
    case .chinese: return isDone ? "排整齐了 \(name)\n" : "要排 \(name)\n"
    case .english: return isDone ? "put in order \(name)\n" : "would change \(name)\n"
    }
  }
}
