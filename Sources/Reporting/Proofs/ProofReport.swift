public import Deliberation
import Minutes
public import Proving

/// What `prove` has to say of one procedure.
public struct ProofReport: Sendable {
  /// The path or name of the script.
  public var file: String
  /// The procedure.
  public var procedure: PlanReference
  /// What the exploration gave.
  public var proof: Proof
  /// For each counterexample, the file it was written to.
  public var written: [String]

  /// A report; `written` holds one name for each counterexample, or none at all.
  public init(file: String, procedure: PlanReference, proof: Proof, written: [String] = []) {
    self.file = file
    self.procedure = procedure
    self.proof = proof
    self.written = written
  }
}

/// Renders proofs: for people, and as JSON.
public struct ProofRenderer: Sendable {
  /// The language.
  public var language: Language

  /// A renderer for a language.
  public init(_ language: Language) { self.language = language }

  /// The text of a counterexample's record, as `validate` reads it.
  public static func record(_ example: Counterexample) -> String {
    RecordWriter.write(example.record)
  }

  /// The whole report, ending in a line feed; the records themselves where they were not written.
  public func render(_ report: ProofReport) -> String {
    let isChinese = language == .chinese
    let words = PropertyWords(language: language)
    let proof = report.proof
    var lines = [
      "\(Clean.line(report.procedure.description, limit: 200))  "
        + Clean.line(report.file, limit: 400)
    ]
    if proof.isImplied {
      lines.append(
        isChinese
          ? "脚本没有写承诺（不得 never、必须 always），下面是从步骤推出来的。"
          : "The script promises nothing (never, always); these follow from its steps.")
    }
    if proof.results.isEmpty {
      lines.append(isChinese ? "没有可以证明的承诺。" : "There is nothing to prove.")
    }
    lines.append("")
    var position = 0
    for result in proof.results {
      let text = words.text(result.property)
      switch result.verdict {
      case .proved:
        lines.append("  ✓ \(text)" + (result.isReached ? "" : never))
      case .undecided:
        lines.append(
          "  ? \(text)" + (isChinese ? "——没有走完，不能断定" : " — not all was explored"))
      case .refuted(let example):
        let place =
          report.written.indices.contains(position)
          ? (isChinese ? "，见 " : ", see ") + Clean.line(report.written[position], limit: 400) : ""
        position += 1
        lines.append(
          "  ✗ \(text)"
            + (isChinese
              ? "——不成立：\(example.length) 步就有反例（\(language.voice.value(.day(example.day)))）"
              : " — fails: a counterexample of \(example.length) moves "
                + "(\(language.voice.value(.day(example.day))))") + place)
      }
    }
    lines += [""] + footing(proof)
    if report.written.isEmpty {
      for (property, example) in proof.counterexamples {
        lines += ["", (isChinese ? "反例：" : "Counterexample: ") + words.text(property), ""]
        lines.append(Self.record(example).trimmedEnd)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var never: String {
    language == .chinese ? "（这一步在合规的经过里从没有做成过）" : " (no history in order ever carried the step)"
  }

  /// What the verdict rests on.
  private func footing(_ proof: Proof) -> [String] {
    let isChinese = language == .chinese
    let members = proof.members.map { "\(Clean.line($0.body, limit: 40)) \($0.count)" }
    let day = language.voice.value(.day(proof.start))
    var lines: [String] = []
    if isChinese {
      lines.append(
        proof.isComplete
          ? "范围以内的经过全部走遍：\(proof.states) 个状态。"
          : "走到第 \(proof.states) 个状态为止，没有走完。")
      lines.append(
        "范围：一件事项；自\(day)起；日子取各期限的两侧；不需要的步骤不做；会中没有人离席；同时至多一条异议；人数 \(members.joined(separator: "、"))。"
      )
    } else {
      lines.append(
        proof.isComplete
          ? "Every history within the bounds was explored: \(proof.states) states."
          : "Stopped after \(proof.states) states, with more to come.")
      lines.append(
        "Bounds: one matter; from \(day); days on both sides of every limit; no step that is not needed; nobody leaves a meeting; one open objection at "
          + "a time; members: \(members.joined(separator: ", ")).")
    }
    if !proof.openParameters.isEmpty {
      let names = proof.openParameters.map { Clean.line($0, limit: 40) }
      lines.append(
        isChinese
          ? "待定的参数不起作用：\(names.joined(separator: "、"))。"
          : "Open parameters ask for nothing: \(names.joined(separator: ", ")).")
    }
    if proof.isComplete, !proof.unreached.isEmpty {
      let names = proof.unreached.map { Clean.line($0, limit: 40) }
      lines.append(
        isChinese
          ? "从没有做成过的步骤：\(names.joined(separator: "、"))。"
          : "Steps that were never carried: \(names.joined(separator: ", ")).")
    }
    return lines
  }

  /// The report as JSON.
  public func renderJSON(_ report: ProofReport) -> String {
    let proof = report.proof
    let words = PropertyWords(language: language)
    let results = proof.results.map { result -> JSON in
      var members: [(String, JSON?)] = [
        ("form", .text(result.property.form.rawValue)), ("step", .text(result.property.stage)),
        ("text", .text(words.text(result.property))),
        ("implied", .flag(result.property.isImplied)), ("reached", .flag(result.isReached)),
      ]
      switch result.verdict {
      case .proved: members.append(("verdict", .text("proved")))
      case .undecided: members.append(("verdict", .text("undecided")))
      case .refuted(let example):
        members += [
          ("verdict", .text("refuted")), ("day", .text("\(example.day)")),
          ("moves", .number(example.length)), ("act", example.act.map { .number($0) }),
          ("record", .text(Self.record(example))),
        ]
      }
      return .members(members)
    }
    return JSON.members([
      ("file", .text(report.file)), ("procedure", .text(report.procedure.description)),
      ("states", .number(proof.states)), ("complete", .flag(proof.isComplete)),
      ("start", .text("\(proof.start)")),
      (
        "members",
        .list(
          proof.members.map { .members([("body", .text($0.body)), ("count", .number($0.count))]) })
      ),
      ("open", .list(proof.openParameters.map { .text($0) })),
      ("unreached", .list(proof.unreached.map { .text($0) })), ("properties", .list(results)),
    ]).text() + "\n"
  }
}

extension String {
  /// The text without the line feeds at its end.
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }
}
