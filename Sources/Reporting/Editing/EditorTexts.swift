public import Deliberation
public import SourceText

/// What an editor shows in the words of a language: messages beside findings, help over words.
public struct EditorTexts: Sendable {
  /// The language.
  public var language: Language

  /// The texts of a language.
  public init(_ language: Language) { self.language = language }

  func pick(_ chinese: String, _ english: String) -> String {
    language == .chinese ? chinese : english
  }

  /// What stands beside the line: the sentence, and the sum under it.
  public func message(_ finding: Finding) -> String {
    let voice = language.voice
    let wording = voice.wording(of: finding)
    let sums = SumLines.lines(finding, wording, voice)
    let help = sums.isEmpty && !wording.help.isEmpty ? [wording.help] : []
    return ([wording.title] + sums + help).joined(separator: "\n")
  }

  /// What stands beside a second place of a finding.
  public func mark(_ related: Related, of finding: Finding) -> String {
    // A name tied to a secret ballot is said nowhere.
    let value = finding.id == .secretBallotNamed ? nil : related.value
    return language.voice.mark(related.role, value, of: finding.id)
  }

  /// What stands beside the place where the procedure asks for it.
  public var ruleMark: String { language.voice.frame.adopted }

  /// That the procedure a record names cannot be used as it stands.
  public func unusable(_ script: String) -> String {
    let name = Clean.line(script, limit: 200)
    return pick("所依的程序脚本有误：\(name)", "the script of the procedure has defects: \(name)")
  }

  /// That there is more than is listed.
  public func more(_ count: Int) -> String {
    pick(
      "另有 \(count) 条没有列出；用 yishi validate 或 yishi check 看全部",
      "\(count) more not listed; yishi validate or yishi check shows all")
  }

  /// The citation in force, as on the report; `nil` where the finding rests on none.
  public func citation(of finding: Finding) -> String? {
    finding.citation.map { language.voice.citation($0, on: Told(finding, language.voice).dayOfAct) }
  }

  /// A finding with its sum, its ground and what can be done, as Markdown.
  public func help(_ finding: Finding, in report: Report) -> String {
    let voice = language.voice
    let head = "**\(voice.word(finding.cls))** `\(finding.id.rawValue)`"
    let writer = FindingWriter(
      report: report, language: language, paint: Paint(isOn: false), withheld: Withheld([]))
    let notes = writer.notes(finding).flatMap { name, texts in
      texts.map { "- \(Markdown.plain(name)): \(Markdown.plain($0))" }
    }
    let title = Markdown.plain(voice.wording(of: finding).title)
    return ([head + "  " + title] + (notes.isEmpty ? [] : [""]) + notes).joined(separator: "\n")
  }

  /// A sum that was done, met or not, with its ground, as Markdown.
  public func help(_ sum: Sum, in report: Report) -> String {
    let voice = language.voice
    let sign = sum.holds ? "✓" : "✗"
    var lines = [
      "\(sign) **\(Markdown.plain(Clean.line(sum.stage, limit: 40)))** \(Markdown.plain(voice.cell(sum)))"
    ]
    if let citation = sum.citation {
      let told = Markdown.plain(voice.citation(citation, on: sum.day))
      lines += ["", "- \(voice.frame.rule): \(told)"]
      if let gist = report.gist(of: citation, in: language) {
        lines.append("- \(voice.frame.gist): \(Markdown.plain(Clean.line(gist, limit: 300)))")
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The line of the script that asks for something, as Markdown.
  public func rule(at place: Place, in sources: SourceTable) -> String? {
    guard let text = sources[place.file], place.line >= 1 else { return nil }
    let name = text.name.split(separator: "/").last.map(String.init) ?? text.name
    let code = Clean.line(text.line(Int(place.line)), limit: 120)
    let shown = code.drop { $0 == " " }
    return "\(pick("规则", "Rule")) \(Markdown.plain("\(Clean.line(name)):\(place.line)"))\n\n"
      + "```lua\n\(shown)\n```"
  }

  /// What is in order next, as Markdown; `nil` where nothing is.
  public func next(_ permissions: [Permission]) -> String? {
    let brief = RehearsalRenderer(language).brief(permissions)
    let line = brief.split(whereSeparator: \.isNewline).joined()
    return line.isEmpty ? nil : Markdown.plain(String(line.drop { $0 == " " }))
  }

  /// How far a stage has come.
  public func word(_ status: StageProgress.Status) -> String { language.voice.word(status) }

  /// What a kind of act is called.
  public func word(_ kind: Act.Kind) -> String { language.voice.word(kind) }

  /// What performs a stage.
  public func word(_ kind: Stage.Kind) -> String {
    switch kind {
    case .meeting: word(Act.Kind.meeting)
    case .proposal: word(Act.Kind.proposal)
    case .disclosure: word(Act.Kind.disclosure)
    case .survey: word(Act.Kind.survey)
    case .implementation: word(Act.Kind.implementation)
    case .evaluation: word(Act.Kind.evaluation)
    case .covenant: word(Act.Kind.covenant)
    case .deed(let act): word(act)
    }
  }

  /// The name of a mend that writes a word in the place of another.
  public func replacing(with word: String) -> String {
    let name = Clean.line(word, limit: 60)
    return pick("改成“\(name)”", "Change to “\(name)”")
  }

  /// The name of the mend that puts a whole text in order.
  public var tidying: String { pick("排整齐（含义不变）", "Put in order (no meaning changes)") }
}

/// Text of others within Markdown.
enum Markdown {
  /// Text whose signs mean nothing to Markdown.
  static func plain(_ text: String) -> String {
    var result = ""
    for sign in text {
      if "\\`*_<>[]#|~".contains(sign) { result.append("\\") }
      result.append(sign)
    }
    return result
  }
}
