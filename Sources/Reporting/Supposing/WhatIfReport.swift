public import Deliberation
public import SourceText

/// A record as it is beside what it would have been.
public struct WhatIfReport: Sendable {
  /// One way it might have been.
  public struct Branch: Sendable {
    /// Which of the unnamed votes were taken away; `nil` where every vote is known by name.
    public var lean: Supposition.Lean?
    /// Both judgements, side by side.
    public var result: WhatIf

    /// A branch.
    public init(lean: Supposition.Lean?, result: WhatIf) {
      self.lean = lean
      self.result = result
    }
  }

  /// The texts that places point into.
  public var sources: SourceTable
  /// The path shown in messages.
  public var file: String
  /// The record's title.
  public var title: String
  /// What is supposed.
  public var supposition: Supposition
  /// The moment looked at, when one is given.
  public var moment: Moment?
  /// Meetings of which it is only assumed that the persons were there.
  public var assumedPresent: [String]
  /// Whether some vote is counted by group, channel or candidate and stands as stated.
  public var leavesVotes: Bool
  /// The ways it might have been: one, or two where votes are counted without names.
  public var branches: [Branch]

  /// A report on a supposition.
  public init(
    sources: SourceTable, file: String, title: String, supposition: Supposition, moment: Moment?,
    assumedPresent: [String], leavesVotes: Bool = false, branches: [Branch]
  ) {
    self.sources = sources
    self.file = file
    self.title = title
    self.supposition = supposition
    self.moment = moment
    self.assumedPresent = assumedPresent
    self.leavesVotes = leavesVotes
    self.branches = branches
  }
}

/// Renders what would have been: the sums before and after, the outcome, the findings that come or go.
public struct WhatIfRenderer: Sendable {
  /// The language.
  public var language: Language
  /// Whether to use the colours of a terminal.
  public var color: Bool

  /// A renderer for a language; without colours unless they are asked for.
  public init(_ language: Language, color: Bool = false) {
    self.language = language
    self.color = color
  }

  private var paint: Paint { Paint(isOn: color) }

  private func pick(_ chinese: String, _ english: String) -> String {
    language == .chinese ? chinese : english
  }

  /// The report as text, ending in a line feed.
  public func render(_ report: WhatIfReport) -> String {
    var lines = [paint(pick("《\(Clean.line(report.title))》", Clean.line(report.title)), .strong)]
    lines += [Clean.line(report.file, limit: 400), ""]
    lines += suppositions(report)
    for branch in report.branches {
      lines.append("")
      if let lean = branch.lean { lines.append(self.lean(lean)) }
      lines += result(branch.result, report)
    }
    lines += ["", pick("这只是推演：原记录没有改动。", "This is a supposition only; the record is unchanged.")]
    return lines.joined(separator: "\n") + "\n"
  }

  /// One line for each vote and each finding that comes or goes.
  public func lines(_ report: WhatIfReport) -> String {
    var text = ""
    let file = Clean.line(report.file, limit: 400)
    for branch in report.branches {
      let lead = branch.lean.map { "\(self.lean($0)) " } ?? ""
      for vote in branch.result.votes { text += "\(file): \(lead)\(line(vote))\n" }
      for line in changes(branch.result, report) { text += "\(lead)\(line)\n" }
    }
    return text
  }

  private func names(_ names: [String]) -> String {
    names.map { Clean.line($0, limit: 40) }.joined(separator: pick("、", ", "))
  }

  private func suppositions(_ report: WhatIfReport) -> [String] {
    var lines: [String] = []
    let (absent, recused) = (report.supposition.absent, report.supposition.recused)
    if !absent.isEmpty {
      lines.append(
        pick("假设：\(names(absent))没有到会，也没有表决", "Suppose: \(names(absent)) neither came nor voted"))
    }
    if !recused.isEmpty {
      lines.append(pick("假设：\(names(recused))回避", "Suppose: \(names(recused)) stood aside"))
    }
    if let moment = report.moment {
      let told = language.voice.value(.moment(moment))
      lines.append(pick("看到 \(told) 为止", "As of \(told)"))
    }
    if !report.assumedPresent.isEmpty {
      let meetings = report.assumedPresent.map { Clean.line($0, limit: 40) }
        .joined(separator: pick("、", ", "))
      lines.append(
        pick(
          "\(meetings)没有写到会人的姓名，这里当作他们原来都到了",
          "\(meetings): those present are not named; they are taken to have been there"))
    }
    if report.leavesVotes {
      lines.append(
        pick(
          "分组、分渠道或按候选人计的票，看不出减谁的，照原数算",
          "Votes counted by group, channel or candidate stand as stated"))
    }
    return lines
  }

  private func lean(_ lean: Supposition.Lean) -> String {
    switch lean {
    case .favour: pick("票没有记名；如果减去的是同意票：", "Votes are not by name; if those in favour go:")
    case .other: pick("票没有记名；如果减去的不是同意票：", "Votes are not by name; if others go:")
    }
  }

  private func result(_ result: WhatIf, _ report: WhatIfReport) -> [String] {
    var lines: [String] = []
    let width = result.sums.map { TerminalWidth.columns(of: head($0)) }.max() ?? 0
    for change in result.sums {
      let head = head(change)
      let padding = String(repeating: " ", count: width - TerminalWidth.columns(of: head))
      lines.append("  \(head)\(padding)  \(cell(change.before)) → \(cell(change.after))")
    }
    if result.sums.isEmpty { lines.append("  " + pick("算式都不变。", "No sum changes.")) }
    lines += result.votes.map { "  " + paint(line($0), $0.changes ? .bad : .good) }
    lines += changes(result, report).map { "  " + $0 }
    return lines
  }

  private func head(_ change: WhatIf.Change) -> String {
    guard let sum = change.before ?? change.after else { return "" }
    let item = sum.item.map {
      pick("“\(Clean.line($0, limit: 30))”", " “\(Clean.line($0, limit: 30))”")
    }
    return "\(Clean.line(sum.stage, limit: 30))\(item ?? "")  \(sum.day)"
  }

  private func cell(_ sum: Sum?) -> String {
    guard let sum else { return pick("不再计算", "not counted") }
    let sign = sum.holds ? paint("✓", .good) : paint("✗", .bad)
    return "\(sign) \(language.voice.cell(sum))"
  }

  private func line(_ vote: WhatIf.Vote) -> String {
    let name = Clean.line(vote.item ?? vote.stage, limit: 40)
    let (before, after) = (word(vote.before), word(vote.after))
    guard vote.changes else {
      return pick("“\(name)”结果不变：\(after)", "“\(name)”: the outcome stands: \(after)")
    }
    return pick(
      "“\(name)”结果会变：\(before) → \(after)", "“\(name)”: the outcome changes: \(before) → \(after)")
  }

  private func word(_ outcome: WhatIf.Outcome) -> String {
    switch outcome {
    case .carried: pick("通过", "carried")
    case .lost: pick("不通过", "not carried")
    case .none: pick("没有可算的表决", "no vote that counts")
    }
  }

  private func changes(_ result: WhatIf, _ report: WhatIfReport) -> [String] {
    let (come, gone) = FindingChanges.between(result.before.findings, result.after.findings)
    let renderer = OneLineRenderer(language)
    return [("+", come), ("−", gone)].flatMap { sign, findings in
      findings.inReadingOrder.map {
        "\(sign) \(renderer.line($0, of: report.file, in: report.sources))"
      }
    }
  }
}

extension JSONRenderer {
  /// A supposition as one JSON object, ending in a line feed.
  public func render(_ report: WhatIfReport) -> String {
    let facts = JSONFacts(sources: report.sources)
    let branches = report.branches.map { branch in
      let (come, gone) = FindingChanges.between(
        branch.result.before.findings, branch.result.after.findings)
      return JSON.members([
        ("lean", branch.lean.map { .text($0.rawValue) }),
        (
          "sums",
          .list(
            branch.result.sums.map {
              .members([("before", $0.before.map(facts.sum)), ("after", $0.after.map(facts.sum))])
            })
        ),
        (
          "votes",
          .list(
            branch.result.votes.map { vote in
              .members([
                ("stage", .text(vote.stage)), ("item", vote.item.map(JSON.text)),
                ("day", .text(vote.day.description)), ("before", .text(vote.before.rawValue)),
                ("after", .text(vote.after.rawValue)), ("changes", .flag(vote.changes)),
              ])
            })
        ),
        ("come", .list(come.inReadingOrder.map(facts.finding))),
        ("gone", .list(gone.inReadingOrder.map(facts.finding))),
      ])
    }
    let clock = report.moment?.minute.map { "T" + Numbers.clock($0) } ?? ""
    return JSON.members([
      ("v", .number(1)), ("kind", .text("what-if")), ("file", .text(report.file)),
      ("title", .text(report.title)),
      ("absent", .list(report.supposition.absent.map(JSON.text))),
      ("recused", .list(report.supposition.recused.map(JSON.text))),
      ("at", report.moment.map { .text($0.day.description + clock) }),
      ("assumedPresent", .list(report.assumedPresent.map(JSON.text))),
      ("leavesVotes", .flag(report.leavesVotes)), ("branches", .list(branches)),
    ]).text() + "\n"
  }
}
