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
  /// A script with values for what the procedure leaves open, under which a counterexample is judged.
  public struct Trial: Sendable {
    /// Its text.
    public var script: String
    /// Whether nothing is found of the counterexample under it.
    public var isInOrder: Bool

    /// A script and what came of it.
    public init(script: String, isInOrder: Bool) {
      self.script = script
      self.isInOrder = isInOrder
    }
  }
  /// For each counterexample the script it is to be judged by; `nil` for the procedure itself.
  public var trials: [Trial?] = []

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
    for (position, (property, example)) in proof.counterexamples.enumerated() {
      let trial = report.trials.indices.contains(position) ? report.trials[position] : nil
      if report.written.isEmpty {
        lines += ["", (isChinese ? "反例：" : "Counterexample: ") + words.text(property), ""]
        lines.append(Self.record(example).trimmedEnd)
        if let trial { lines += ["", trial.script.trimmedEnd] }
      }
      if let trial { lines += ["", note(trial)] }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What a counterexample of a procedure with open parameters is judged by.
  private func note(_ trial: ProofReport.Trial) -> String {
    switch (language, trial.isInOrder) {
    case (.chinese, true): "待定的参数照采用脚本随便定下来，这份反例合规：yishi validate 案卷 --procedure 采用脚本。"
    case (.chinese, false): "待定的参数找不到一组定法，能让这份反例从头判到尾；采用脚本是最接近的一组。"
    case (.english, true):
      "With the open parameters bound as the adopting script does, for want of better, the counterexample "
        + "is in order: yishi validate RECORD --procedure SCRIPT."
    case (.english, false):
      "No values were found for the open parameters under which the counterexample can be judged to its "
        + "end; the adopting script comes nearest."
    }
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
    let isSettled = !proof.results.isEmpty && proof.counterexamples.count == proof.results.count
    if isChinese {
      lines.append(
        proof.isComplete
          ? "范围以内的经过全部走遍：\(proof.states) 个状态。"
          : isSettled
            ? "承诺都有了反例，走到第 \(proof.states) 个状态为止。"
            : "走到第 \(proof.states) 个状态为止，没有走完。")
      let until = proof.horizon.map { "，到\(language.voice.value(.day($0)))止" } ?? ""
      var bounds = [
        "一件事项", "自\(day)起\(until)", "日子取各期限的两侧", "不需要的步骤不做", "同时至多一条异议或者申诉",
      ]
      if let most = proof.mostCounted { bounds.append("此前的次数分到 \(most) 次，再多的不分") }
      if !members.isEmpty { bounds.append("人数 \(members.joined(separator: "、"))") }
      lines.append("范围：\(bounds.joined(separator: "；"))。")
    } else {
      lines.append(
        proof.isComplete
          ? "Every history within the bounds was explored: \(proof.states) states."
          : isSettled
            ? "Every promise has its counterexample; stopped after \(proof.states) states."
            : "Stopped after \(proof.states) states, with more to come.")
      let until = proof.horizon.map { " to \(language.voice.value(.day($0)))" } ?? ""
      var bounds = [
        "one matter", "from \(day)\(until)", "days on both sides of every limit",
        "no step that is not needed", "one open objection or appeal at a time",
      ]
      if let most = proof.mostCounted {
        bounds.append("counts of earlier acts told apart up to \(most)")
      }
      if !members.isEmpty { bounds.append("members: \(members.joined(separator: ", "))") }
      lines.append("Bounds: \(bounds.joined(separator: "; ")).")
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
    var position = 0
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
        let trial = report.trials.indices.contains(position) ? report.trials[position] : nil
        position += 1
        if let trial {
          members += [("adoption", .text(trial.script)), ("confirmed", .flag(trial.isInOrder))]
        }
      }
      return .members(members)
    }
    return JSON.members([
      ("file", .text(report.file)), ("procedure", .text(report.procedure.description)),
      ("states", .number(proof.states)), ("complete", .flag(proof.isComplete)),
      ("start", .text("\(proof.start)")), ("until", proof.horizon.map { .text("\($0)") }),
      ("most_counted", proof.mostCounted.map { .number($0) }),
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
