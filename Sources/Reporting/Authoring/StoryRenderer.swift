import Authoring
public import Deliberation
public import SourceText
public import Stories

/// The words of `yishi play`: what happens, what the machine says of it, and what is to be learnt.
public struct StoryRenderer: Sendable {
  /// The language.
  public var language: Language
  private let sources: SourceTable
  private let paint: Paint

  /// A renderer for a language and the texts that places point into.
  public init(_ language: Language, sources: SourceTable, color: Bool = false) {
    self.language = language
    self.sources = sources
    paint = Paint(isOn: color)
  }

  private func pick(_ chinese: String, _ english: String) -> String {
    language == .chinese ? chinese : english
  }

  private func text(_ text: StoryText) -> String {
    Clean.line(pick(text.chinese, text.english), limit: 2000)
  }

  // MARK: The frame

  /// The list of the stories that ship.
  public func list(_ stories: [StoryShelf.Item]) -> String {
    pick("随产品的故事：\n", "The stories that ship:\n")
      + stories.map { "  \($0.name)  \(text($0.title))\n" }.joined()
      + pick("演一个：yishi play 少一天\n", "Play one: yishi play one-day-short --language en\n")
  }

  /// What stands at the beginning.
  public func opening(_ story: Story, rules: PlanReference) -> String {
    let name = Clean.line(rules.description)
    return paint(text(story.title), .strong) + "\n"
      + pick("程序：\(name)，写在故事里\n", "Procedure: \(name), written in the story\n")
  }

  /// What stands at the end: the lesson, and whether all that was expected was found.
  public func closing(_ player: StoryPlayer) -> String {
    let (count, failed) = (player.expectations, player.failures.count)
    let verdict =
      failed == 0
      ? paint(
        pick("故事说的 \(count) 处，机器都这样看。", "The machine agrees with all \(count) expectations."), .good
      )
      : paint(
        pick(
          "故事说的 \(count) 处，有 \(failed) 处机器不这样看。",
          "The machine disagrees with \(failed) of \(count) expectations."), .bad)
    let lesson = text(player.story.lesson)
    return (lesson.isEmpty ? "" : "\n\(paint(pick("记住：", "Lesson: "), .strong))\(lesson)\n")
      + verdict + "\n"
  }

  /// The records were kept.
  public func saved(_ paths: [String]) -> String {
    paths.map { path in
      let path = Clean.line(path, limit: 400)
      return pick("存进了 \(path)\n", "kept in \(path)\n")
    }.joined()
  }

  /// No story of the name ships, and there is no such file.
  public func unknown(_ name: String) -> String {
    let name = Clean.line(name, limit: 80)
    return pick(
      "没有这个故事：\(name)；yishi play 列出随产品的故事\n",
      "no such story: \(name); yishi play lists the stories that ship\n")
  }

  // MARK: Scenes

  /// A scene, ending in a line feed.
  public func scene(_ scene: Scene) -> String {
    let voice = language.voice
    switch scene.content {
    case .again(let how):
      return "\n" + paint(pick("—— 换一种走法：", "-- Another way: ") + text(how), .strong) + "\n"
    case .said(let words): return "\n\(text(words))\n"
    case .day: return "\n\(paint(voice.value(.day(scene.day)), .strong))\n"
    case .act(let lines, let changes, let permissions):
      var told = lines.map { "  \(Clean.line($0, limit: 400))\n" }.joined()
      for finding in changes.gone { told += "  - \(title(finding))\n" }
      for finding in changes.added {
        told += "  \(paint("!", .bad)) \(title(finding))\n"
        told += sums(finding, indent: "      ")
      }
      // What is in order is told again only where it has changed.
      let isSame = changes.allowed.isEmpty && changes.barred.isEmpty
      return isSame ? told : told + state(permissions)
    case .expectation(let expected, let found):
      guard let found else {
        return "  \(paint("✓", .good)) \(pick("机器也这样看：", "The machine agrees: "))"
          + wanted(expected) + "\n"
      }
      var told = "  \(paint("✗", .bad)) \(pick("故事说：", "The story says: "))\(wanted(expected))\n"
      if let findings = found.findings {
        told += pick("    机器发现：", "    The machine finds: ")
        told += findings.isEmpty ? pick("没有问题\n", "nothing\n") : "\n"
        told += findings.map { "      \(title($0))\n\(sums($0, indent: "        "))" }.joined()
      }
      if let permissions = found.permissions { told += state(permissions, indent: "    ") }
      if let source = sources[scene.place.file] {
        told += "    --> \(Position.text(scene.place, in: source))\n"
      }
      return told
    }
  }

  /// What is in order, on one line, and why not the rest, a line each.
  private func state(_ permissions: [Permission], indent: String = "  ") -> String {
    let allowed = permissions.filter(\.allowed).map(name)
    var told = ""
    if !allowed.isEmpty {
      let list = allowed.joined(separator: pick("、", ", "))
      told += indent + paint(pick("现在可以：", "in order now: ") + list, .quiet) + "\n"
    }
    for permission in permissions where !permission.allowed {
      let lead = indent + pick("现在不可以：", "not in order now: ") + name(permission)
      guard let reason = permission.reasons.first else {
        told += paint(lead, .quiet) + "\n"
        continue
      }
      let why = "\(language.voice.obstacle(reason)) [\(reason.id.rawValue)]"
      told +=
        paint(lead + pick("，", ": ") + why, .quiet) + "\n" + sums(reason, indent: indent + "  ")
    }
    return told
  }

  private func title(_ finding: Finding) -> String {
    let voice = language.voice
    return "\(voice.word(finding.cls)) \(voice.wording(of: finding).title) [\(finding.id.rawValue)]"
  }

  private func sums(_ finding: Finding, indent: String) -> String {
    let voice = language.voice
    return SumLines.lines(finding, voice.wording(of: finding), voice)
      .map { "\(indent)\($0)\n" }.joined()
  }

  private func name(_ permission: Permission) -> String {
    let act = language.voice.word(permission.act)
    switch permission.act {
    case .vote, .result, .motion, .speech, .arrive, .leave, .suspend, .resume, .adjourn: return act
    default: return permission.stage.map { "\(act) \(Clean.line($0, limit: 40))" } ?? act
    }
  }

  private func wanted(_ expected: StoryExpectation) -> String {
    var parts: [String] = []
    if let findings = expected.findings {
      parts.append(
        findings.isEmpty
          ? pick("没有问题", "nothing is found")
          : pick("发现 ", "found: ") + findings.joined(separator: pick("、", ", ")))
    }
    let place = expected.stage.map { " \(Clean.line($0, limit: 40))" } ?? ""
    if let act = expected.allowed { parts.append(pick("可以", "in order: ") + word(act) + place) }
    if let act = expected.barred {
      parts.append(
        pick("不可以", "not in order: ") + word(act) + place
          + (expected.because.map { " [\($0)]" } ?? ""))
    }
    return parts.joined(separator: pick("；", "; "))
  }

  private func word(_ act: String) -> String {
    Act.Kind(rawValue: act).map(language.voice.word) ?? act
  }
}
