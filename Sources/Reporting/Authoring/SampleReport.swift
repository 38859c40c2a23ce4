public import Authoring
internal import Deliberation
public import SourceText

/// One sample and how it came out.
public struct SampleReport: Sendable {
  /// Its path.
  public var file: String
  /// What kind of sample it is.
  public var sample: Sample
  /// What was expected, held against what was found.
  public var comparison: Comparison
  /// Whether it could be read and judged at all.
  public var isJudged: Bool
  /// Whether its expectations were written anew.
  public var isRewritten = false

  /// A sample's report.
  public init(file: String, sample: Sample, comparison: Comparison, isJudged: Bool = true) {
    self.file = file
    self.sample = sample
    self.comparison = comparison
    self.isJudged = isJudged
  }

  /// Whether it came out as expected.
  public var passes: Bool { isJudged && comparison.agrees }
}

/// Renders a run of samples: each with a sign, and what was expected and what found where they differ.
public struct SampleRenderer: Sendable {
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

  /// The whole run, ending in a line feed.
  public func render(_ reports: [SampleReport], sources: SourceTable) -> String {
    var text = ""
    for report in reports {
      let sign =
        report.isRewritten
        ? paint("✎", .note) : report.passes ? paint("✓", .good) : paint("✗", .bad)
      text += "\(sign) \(Clean.line(report.file, limit: 400))\n"
      for line in lines(report, sources) { text += "    \(line)\n" }
    }
    let failed = reports.count { !$0.passes && !$0.isRewritten }
    let rewritten = reports.count(where: \.isRewritten)
    text += pick(
      "\(reports.count) 份例子：\(reports.count - failed - rewritten) 份相符",
      "\(reports.count) samples: \(reports.count - failed - rewritten) as expected")
    if rewritten > 0 { text += pick("，\(rewritten) 份改写了预期", ", \(rewritten) written anew") }
    if failed > 0 { text += pick("，\(failed) 份不符", ", \(failed) otherwise") }
    text += "\n"
    if reports.contains(where: { $0.sample == .bad && $0.isJudged && !$0.passes && !$0.isRewritten }
    ) {
      text += pick(
        "要是查出的才对：yishi test --accept 照此改写预期\n",
        "If what was found is right: yishi test --accept writes the expectations anew\n")
    }
    return text
  }

  private func lines(_ report: SampleReport, _ sources: SourceTable) -> [String] {
    let comparison = report.comparison
    var lines = comparison.unknown.map { unknown in
      let near = unknown.nearest.map { pick("；是不是 \($0)？", "; is it \($0)?") } ?? ""
      let word = Clean.line(unknown.word, limit: 40)
      return paint("?", .doubtful) + " "
        + place(unknown.line) + pick("没有“\(word)”这个编号\(near)", "no finding “\(word)”\(near)")
    }
    if comparison.expectsNothing {
      lines.append(
        pick(
          "坏例子里没有写“应见：”，也没有查出什么；没有毛病的请改名为 .good.",
          "a bad sample without expectations, and nothing was found; name it .good. if that is right"
        ))
    }
    let missing = comparison.missing.map { expectation in
      (
        expectation.line,
        paint("-", .bad) + " " + place(expectation.line)
          + pick("应见而未见", "expected, not found") + " [\(expectation.id.rawValue)]"
      )
    }
    let renderer = OneLineRenderer(language)
    let surplus = comparison.surplus.map { finding in
      (
        Int(finding.place.line),
        paint("+", .bad) + " " + renderer.line(finding, of: report.file, in: sources)
      )
    }
    return lines + (missing + surplus).sorted { $0.0 < $1.0 }.map(\.1)
  }

  private func place(_ line: Int) -> String {
    line > 0 ? pick("第 \(line) 行 ", "line \(line) ") : pick("不在某一行 ", "on no line ")
  }
}

extension JSONRenderer {
  /// A run of samples as one JSON object, ending in a line feed.
  public func render(_ reports: [SampleReport], sources: SourceTable) -> String {
    let facts = JSONFacts(sources: sources)
    let samples = reports.map { report in
      JSON.members([
        ("file", .text(report.file)), ("sample", .text(report.sample.rawValue)),
        ("passes", .flag(report.passes)),
        ("judged", .flag(report.isJudged)),
        ("rewritten", .flag(report.isRewritten)),
        (
          "missing",
          .list(
            report.comparison.missing.map {
              JSON.members([("id", .text($0.id.rawValue)), ("line", .number($0.line))])
            })
        ),
        ("surplus", .list(report.comparison.surplus.map(facts.finding))),
        (
          "unknown",
          .list(
            report.comparison.unknown.map {
              JSON.members([("word", .text($0.word)), ("line", .number($0.line))])
            })
        ),
      ])
    }
    return JSON.members([
      ("v", .number(1)), ("kind", .text("samples")), ("samples", .list(samples)),
    ]).text() + "\n"
  }
}
