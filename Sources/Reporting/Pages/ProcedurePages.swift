public import Deliberation

/// The page of a shipped procedure: what it is, its steps, its bodies, and what an office must settle.
///
/// Made from the plan, so that it cannot say anything else than the script does.
public enum ProcedurePages {
  /// The page, Markdown, Chinese with English beside it.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - script: the file it came from, within `procedures/`.
  public static func page(_ plan: Plan, script: String) -> String {
    let tongues = [PlanWords(language: .chinese), PlanWords(language: .english)]
    var text = "# \(plan.name)\n\n`\(plan.name)@\(plan.version)`　`\(plan.id)`\n\n"
    if plan.sample { text += "**示例：不是任何机关的文本。** An example of ours.\n\n" }
    if !plan.about.isEmpty { text += plan.about + "\n\n" }
    text += "脚本 Script：[\(script)](../../../procedures/\(script))\n\n"
    if !plan.sources.isEmpty {
      text += "## 取自 Sources\n\n" + plan.sources.map { "- \($0)\n" }.joined() + "\n"
    }
    text += "## 步骤 Steps\n\n"
    text += tongues.map { words in
      plan.stages.enumerated().map { line($1, $0 + 1, words) }.joined()
    }.joined(separator: between)
    if !plan.bodies.isEmpty {
      text += "\n## 机构 Bodies\n\n"
      text += tongues.map { words in plan.bodies.map { line($0, words) }.joined() }
        .joined(separator: between)
    }
    if !plan.rules.isEmpty {
      text += "\n## 规则 Rules\n\n" + plan.rules.map { "- \($0.name)\n" }.joined()
    }
    let open = plan.openParameters
    text += "\n## 待定的参数 Open parameters\n\n"
    if open.isEmpty {
      text += "没有。None.\n"
    } else {
      text += "采用的单位要定下这些；没有定的，用到它的规则不判断。An office that adopts it settles these.\n\n"
      text += "| 参数 | 种类 | 说明 |\n| --- | --- | --- |\n"
      for parameter in open {
        text +=
          "| \(cell(parameter.name)) | `\(parameter.kind.rawValue)` | \(cell(parameter.about)) |\n"
      }
    }
    return text
  }

  /// Two lists that follow each other would be one.
  private static let between = "\n<!-- English -->\n\n"

  private static func line(_ stage: Stage, _ number: Int, _ words: PlanWords) -> String {
    var notes: [String] = []
    func note(_ field: String, _ term: PlanTerm?) {
      if let term { notes.append(words.field(field) + words.colon + words.term(term)) }
    }
    if !stage.after.isEmpty { note("after", .texts(stage.after)) }
    note("body", stage.body.map { .texts([$0] + stage.otherBodies) })
    note("notice", stage.notice.map(PlanTerm.period))
    note("quorum", stage.quorum.map(PlanTerm.threshold))
    note("pass", stage.pass.map(PlanTerm.threshold))
    note("keep", stage.keep.map(PlanTerm.period))
    note("answerWithin", stage.answerWithin.map(PlanTerm.period))
    note("within", stage.within.map(PlanTerm.period))
    note("returned", stage.returned.map(PlanTerm.threshold))
    note("satisfied", stage.satisfied.map(PlanTerm.threshold))
    note("otherwise", stage.otherwise.map(PlanTerm.text))
    if stage.when != nil { note("when", .function) }
    if let classes = stage.classes {
      note(
        classes.excepted ? "excepted" : "classes",
        classes.statute.map { .citation(.law($0)) } ?? .texts(classes.names))
    }
    if stage.optional { notes.append(words.field("optional")) }
    if stage.repeats { notes.append(words.field("repeats")) }
    let kind = words.language.voice.word(stage.kind.performer)
    return words.language == .chinese
      ? "\(number). **\(stage.name)**（\(kind)）　\(notes.joined(separator: "；"))".trimmed + "\n"
      : "\(number). **\(stage.name)** (\(kind)) \(notes.joined(separator: "; "))".trimmed + "\n"
  }

  private static func line(_ body: Body, _ words: PlanWords) -> String {
    var notes = [words.term(.choice(body.authority.rawValue))]
    func note(_ field: String, _ term: PlanTerm?) {
      if let term { notes.append(words.field(field) + words.colon + words.term(term)) }
    }
    note("statute", body.statute.map { .text("`\($0)`") })
    if !body.seats.isEmpty {
      let seats = body.seats.map { seat in
        seat.category + (seat.count?.value.map { " \($0)" } ?? "")
      }
      notes.append(words.field("count") + words.colon + seats.joined(separator: "、"))
    }
    for share in body.shares {
      notes.append(
        share.labels.joined(separator: "、") + words.colon
          + words.term(.threshold(share.threshold)))
    }
    note("quorum", body.quorum.map(PlanTerm.threshold))
    note("pass", body.pass.map(PlanTerm.threshold))
    note("notice", body.notice.map(PlanTerm.period))
    return words.language == .chinese
      ? "- **\(body.name)**　\(notes.joined(separator: "；"))\n"
      : "- **\(body.name)** \(notes.joined(separator: "; "))\n"
  }

  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}

extension PlanWords {
  fileprivate var colon: String { language == .chinese ? "：" : ": " }
}

extension String {
  /// Without what separates notes from a name that has none.
  fileprivate var trimmed: String {
    String(reversed().drop { $0 == "　" || $0 == " " }.reversed())
  }
}
