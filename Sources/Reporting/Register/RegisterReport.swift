public import Deliberation
public import Register
public import SourceText

/// What a register has to say: over all its records, and how each comes out.
public struct RegisterReport: Sendable {
  /// The texts that places point into.
  public var sources: SourceTable
  /// The manifest.
  public var manifest: Manifest
  /// What is found over the records.
  public var judgement: RegisterJudgement
  /// The records, each with its own judgement.
  public var records: [RecordReport]
  /// The law tables, for the gist of what is cited.
  public var law: LawBook

  /// A report on a register.
  public init(
    sources: SourceTable, manifest: Manifest, judgement: RegisterJudgement,
    records: [RecordReport], law: LawBook = LawBook()
  ) {
    self.sources = sources
    self.manifest = manifest
    self.judgement = judgement
    self.records = records
    self.law = law
  }

  /// The findings over the records as a report of one item, for the writers of findings.
  var asReport: Report {
    var judgement = Judgement()
    judgement.findings = self.judgement.findings
    judgement.asOf = self.judgement.asOf
    return Report(
      sources: sources,
      items: [
        .record(
          RecordReport(
            file: manifest.file, title: manifest.title.value, judgement: judgement))
      ], law: law)
  }
}

/// Renders a register for people: the findings over the records, then its tables.
public struct RegisterRenderer: Sendable {
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

  /// The whole report, ending in a line feed.
  public func render(_ report: RegisterReport) -> String {
    let voice = language.voice
    let inner = report.asReport
    var lines = [voice.frame.banner, ""]
    if case .record(let head)? = inner.items.first {
      lines += [paint(voice.head(head), .strong), Clean.line(report.manifest.file, limit: 400), ""]
    }
    let writer = FindingWriter(
      report: inner, language: language, paint: paint,
      withheld: Withheld(inner.items.flatMap(\.findings)))
    for finding in inner.items.flatMap(\.findings) { lines += writer.lines(finding) + [""] }
    for block in [records(report), periods(report), accounts(report), answers(report), due(report)]
    where !block.isEmpty {
      lines += block + [""]
    }
    lines.append(voice.tally(report.records.map(\.standing)))
    let count = report.judgement.findings.count { $0.cls != .advice }
    lines.append(
      pick("台账：跨记录的问题 \(count) 处", "register: \(count) findings over the records"))
    return lines.joined(separator: "\n") + "\n"
  }

  /// One line for each finding over the records and for each thing that is due.
  public func lines(_ report: RegisterReport) -> String {
    var text = OneLineRenderer(language).render(report.asReport)
    for entry in report.judgement.due {
      text += "\(Clean.line(entry.file, limit: 400)): \(pick("待办", "due")) \(line(entry))\n"
    }
    return text
  }

  private func records(_ report: RegisterReport) -> [String] {
    guard !report.records.isEmpty else { return [] }
    let numbers = report.records.map { Clean.line($0.number ?? "", limit: 40) }
    let width = numbers.map { TerminalWidth.columns(of: $0) }.max() ?? 0
    return [paint(pick("各份记录", "The records"), .strong)]
      + zip(report.records, numbers).map { record, number in
        let isClean = record.standing == .clean
        let sign = paint(isClean ? "✓" : "✗", isClean ? .good : .bad)
        let title = Clean.line(record.title ?? record.file)
        let count = record.judgement.findings.count { $0.cls != .advice }
        let told =
          isClean ? "" : pick("  \(count) 处，见 yishi validate", "  \(count), see yishi validate")
        return
          "\(sign) \(padded(number, width))  \(title)  \(Clean.line(record.file, limit: 400))\(told)"
      }
  }

  private func periods(_ report: RegisterReport) -> [String] {
    guard !report.judgement.periods.isEmpty else { return [] }
    return [paint(pick("按期开会、按期办理", "Cadence"), .strong)]
      + report.judgement.periods.map { period in
        let days = period.days.map(\.description).joined(separator: pick("、", ", "))
        let held = pick("\(period.days.count) 次", "\(period.days.count) times")
        let needed = pick("至少 \(period.needed)", "at least \(period.needed)")
        var text = "\(sign(period.status)) \(Clean.line(period.subject, limit: 30))"
        text += "  \(period.first) — \(period.last)  \(held)／\(needed)"
        if !days.isEmpty { text += "  \(days)" }
        switch period.status {
        case .recess: text += pick("  休会", "  in recess")
        case .running: text += pick("  还没有到期", "  still running")
        case .met, .missing: break
        }
        return text
      }
  }

  private func sign(_ status: MeetingPeriod.Status) -> String {
    switch status {
    case .met: paint("✓", .good)
    case .missing: paint("✗", .bad)
    case .running, .recess: paint("·", .quiet)
    }
  }

  /// The accounts of the ledgers: opening + in − out = closing.
  private func accounts(_ report: RegisterReport) -> [String] {
    guard !report.judgement.accounts.isEmpty else { return [] }
    return [paint(pick("账本", "Ledgers"), .strong)]
      + report.judgement.accounts.map { account in
        let opening = account.opening?.description ?? pick("期初不详", "opening unknown")
        let out = account.taken.description
        var text = "· \(Clean.line(account.ledger, limit: 30))  "
        text += "\(Clean.line(account.account, limit: 40))  \(account.first) — \(account.last)"
        text += "  \(opening) + \(account.added) − \(out)"
        if let closing = account.closing { text += " = \(closing)" }
        if let state = account.state { text += "  \(Clean.line(state, limit: 30))" }
        if account.uncounted > 0 {
          text += pick("  不算的 \(account.uncounted) 笔", "  \(account.uncounted) not counted")
        }
        return text
      }
  }

  private func answers(_ report: RegisterReport) -> [String] {
    guard let asOf = report.judgement.asOf, !report.judgement.answers.isEmpty else { return [] }
    return [paint(pick("异议答复用时", "Time to answer objections"), .strong)]
      + report.judgement.answers.map { answer in
        let mark =
          switch answer.holds {
          case true?: paint("✓", .good)
          case false?: paint("✗", .bad)
          case nil: paint("·", .quiet)
          }
        let days = answer.days(asOf: asOf)
        var text = "\(mark) \(Clean.line(answer.stage, limit: 30))  \(answer.from) → "
        text += answer.to?.description ?? pick("还没有答复", "no answer yet")
        text += pick("  \(days) 日", "  \(days) days")
        if let due = answer.due { text += pick("  期限 \(due)", "  due \(due)") }
        if let person = answer.person { text += "  \(Clean.line(person, limit: 40))" }
        return text + "  \(Clean.line(answer.file, limit: 400))"
      }
  }

  private func due(_ report: RegisterReport) -> [String] {
    guard !report.judgement.due.isEmpty else { return [] }
    return [paint(pick("接下来到期的", "What falls due"), .strong)]
      + report.judgement.due.map { entry in
        let sign = entry.overdue ? paint("✗", .bad) : paint("·", .quiet)
        return "\(sign) \(line(entry))  \(Clean.line(entry.file, limit: 400))"
      }
  }

  private func line(_ entry: DueEntry) -> String {
    let noun =
      switch entry.kind {
      case .stage: pick("办理", "stage")
      case .display: pick("公示", "display")
      case .answer: pick("答复异议", "answer")
      case .signature: pick("签字", "signature")
      case .meeting: pick("开会", "meeting")
      case .whole: pick("全程办完", "end of the whole")
      case .call: pick("征集截止", "end of the call")
      case .authorisation: pick("授权到期", "end of the authorisation")
      case .notice: pick("发通知", "notice")
      case .recurrence: pick("按期办理", "recurring step")
      case .seat: pick("补选", "filling a seat")
      case .member: pick("成员任期届满", "end of members' terms")
      case .term: pick("届满", "end of term")
      }
    let day = entry.due?.description ?? pick("没有定期限", "no day set")
    var text = "\(day)  \(noun)  \(Clean.line(entry.name, limit: 40))"
    if let matter = entry.matter {
      text += pick("（\(Clean.line(matter, limit: 40))）", " (\(Clean.line(matter, limit: 40)))")
    }
    if entry.overdue { text += pick("  已过", "  past") }
    return text
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - TerminalWidth.columns(of: text)))
  }
}

extension JSONRenderer {
  /// A register as one JSON object, ending in a line feed.
  public func render(_ report: RegisterReport) -> String {
    let facts = JSONFacts(sources: report.sources)
    let judgement = report.judgement
    let records = report.records.map { record in
      JSON.members([
        ("file", .text(record.file)), ("title", record.title.map(JSON.text)),
        ("number", record.number.map(JSON.text)), ("standing", .text(record.standing.rawValue)),
        ("findings", .list(record.judgement.findings.inReadingOrder.map(facts.finding))),
      ])
    }
    let periods = judgement.periods.map { period in
      JSON.members([
        ("cadence", .text(period.cadence)),
        (period.isStep ? "step" : "body", .text(period.subject)),
        ("first", .text(period.first.description)), ("last", .text(period.last.description)),
        ("days", .list(period.days.map { .text($0.description) })),
        ("needed", .number(period.needed)), ("status", .text(period.status.rawValue)),
      ])
    }
    let answers = judgement.answers.map { answer in
      JSON.members([
        ("record", .text(answer.file)), ("stage", .text(answer.stage)),
        ("person", answer.person.map(JSON.text)), ("from", .text(answer.from.description)),
        ("to", answer.to.map { .text($0.description) }),
        ("due", answer.due.map { .text($0.description) }), ("holds", answer.holds.map(JSON.flag)),
      ])
    }
    let due = judgement.due.map { entry in
      JSON.members([
        ("kind", .text(entry.kind.rawValue)), ("record", .text(entry.file)),
        ("name", .text(entry.name)), ("matter", entry.matter.map(JSON.text)),
        ("due", entry.due.map { .text($0.description) }), ("overdue", .flag(entry.overdue)),
      ])
    }
    let accounts = judgement.accounts.map { account in
      JSON.members([
        ("ledger", .text(account.ledger)), ("account", .text(account.account)),
        ("first", .text(account.first.description)), ("last", .text(account.last.description)),
        ("opening", account.opening.map { .text($0.description) }),
        ("added", .text(account.added.description)), ("taken", .text(account.taken.description)),
        ("closing", account.closing.map { .text($0.description) }),
        ("state", account.state.map(JSON.text)), ("uncounted", .number(account.uncounted)),
      ])
    }
    return JSON.members([
      ("v", .number(1)), ("kind", .text("register")), ("file", .text(report.manifest.file)),
      ("title", .text(report.manifest.title.value)),
      ("asOf", judgement.asOf.map { .text($0.description) }),
      ("findings", .list(judgement.findings.inReadingOrder.map(facts.finding))),
      ("records", .list(records)), ("periods", .list(periods)), ("answers", .list(answers)),
      ("accounts", .list(accounts)), ("due", .list(due)),
    ]).text() + "\n"
  }
}
