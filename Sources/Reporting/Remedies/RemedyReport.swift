public import Deliberation
public import SourceText

/// What can be done about one record.
public struct RemedyReport: Sendable {
  /// The texts that places point into.
  public var sources: SourceTable
  /// The path shown in messages.
  public var file: String
  /// The record's title.
  public var title: String
  /// The lists.
  public var remedies: Remedies
  /// Whether to tell how far the facts were from valid.
  public var showsDistances: Bool

  /// A report of remedies.
  public init(
    sources: SourceTable, file: String, title: String, remedies: Remedies, showsDistances: Bool
  ) {
    self.sources = sources
    self.file = file
    self.title = title
    self.remedies = remedies
    self.showsDistances = showsDistances
  }
}

/// Renders the three lists: what may still be done, what can be corrected, what needs a new meeting.
public struct RemedyRenderer: Sendable {
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

  private func date(_ day: Day) -> String { language.voice.value(.day(day)) }

  /// The report as text, ending in a line feed.
  public func render(_ report: RemedyReport) -> String {
    let remedies = report.remedies
    let title = pick("《\(Clean.line(report.title))》", Clean.line(report.title))
    var lines = [paint("\(title)  \(pick("截至", "as of")) \(remedies.asOf)", .strong)]
    lines += [Clean.line(report.file, limit: 400), ""]
    lines.append(paint(pick("一、现在仍可依程序去办", "1. What may still be done lawfully"), .strong))
    if remedies.reopens {
      lines.append(
        pick(
          "  本案写明已结案：要先另立续卷或重开，才能再办。",
          "  The case says it is closed: it has to be taken up again first."))
    }
    lines += remedies.lawful.flatMap { act($0, report) }
    if remedies.lawful.isEmpty { lines.append(none) }
    lines += [
      "",
      paint(
        pick("二、可凭证据以“更正”另记一笔，原记录不动", "2. What can be corrected with evidence, by 更正"), .strong),
    ]
    lines += remedies.correctable.inReadingOrder.flatMap { finding($0, report, help: true) }
    if remedies.correctable.isEmpty { lines.append(none) }
    lines += ["", paint(pick("三、只有重新开会才能补救", "3. What only a new meeting cures"), .strong)]
    lines += remedies.renewals.flatMap { renewal($0, report) }
    if remedies.renewals.isEmpty { lines.append(none) }
    if !remedies.past.isEmpty {
      lines += ["", paint(pick("已成事实，如实保留", "What has happened and stays on record"), .strong)]
      lines += remedies.past.inReadingOrder.flatMap { finding($0, report, help: false) }
    }
    if report.showsDistances { lines += distances(report) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One line for each entry of the lists.
  public func lines(_ report: RemedyReport) -> String {
    let remedies = report.remedies
    let file = Clean.line(report.file, limit: 400)
    var text = ""
    for act in remedies.lawful { text += "\(file): [1] \(head(act))  \(days(act))\n" }
    let renderer = OneLineRenderer(language)
    for (number, findings) in [
      (2, remedies.correctable.inReadingOrder), (3, remedies.renewals.flatMap(\.findings)),
    ] {
      for finding in findings {
        text += "[\(number)] \(renderer.line(finding, of: report.file, in: report.sources))\n"
      }
    }
    return text
  }

  private var none: String { "  " + pick("没有", "nothing") }

  private func head(_ act: LawfulAct) -> String {
    var text = language.voice.word(act.act)
    if let stage = act.stage { text += "  \(Clean.line(stage, limit: 40))" }
    if let object = act.object {
      text += pick("（\(Clean.line(object, limit: 40))）", " (\(Clean.line(object, limit: 40)))")
    }
    if let matter = act.matter {
      text += pick("  事项 ", "  matter ") + Clean.line(matter, limit: 40)
    }
    if let by = act.by {
      text += pick("  由\(Clean.line(by, limit: 40))", "  by \(Clean.line(by, limit: 40))")
    }
    return text
  }

  private func days(_ act: LawfulAct) -> String {
    var text = pick("最早 \(date(act.earliest))", "from \(date(act.earliest))")
    if let latest = act.latest {
      text +=
        latest < act.earliest
        ? pick("，期限 \(date(latest)) 已过，仍须尽快办", ", due \(date(latest)), overdue and still owed")
        : pick("，最迟 \(date(latest))", ", by \(date(latest))")
    }
    if let notice = act.notice {
      text += pick("（\(date(notice))发出通知的话）", " (with notice given on \(date(notice)))")
    }
    return text
  }

  private func act(_ act: LawfulAct, _ report: RemedyReport) -> [String] {
    var lines = ["  \(paint("✓", .good)) \(head(act))", "      \(days(act))"]
    if let text = report.sources[act.place.file] {
      lines.append("      --> \(Position.text(act.place, in: text))")
    }
    lines += told(act.cures, pick("办了就没有：", "goes when done: "), report)
    lines += told(act.averts, pick("逾期就会有：", "comes when late: "), report)
    lines += told(act.leaves, pick("仍会留下：", "stays all the same: "), report)
    return lines
  }

  private func told(_ findings: [Finding], _ lead: String, _ report: RemedyReport) -> [String] {
    findings.map { "      \(lead)\(title($0))" }
  }

  private func title(_ finding: Finding) -> String {
    "\(language.voice.wording(of: finding).title) [\(finding.id.rawValue)]"
  }

  private func finding(_ finding: Finding, _ report: RemedyReport, help: Bool) -> [String] {
    var lines = ["  · \(title(finding))"]
    if let text = report.sources[finding.place.file] {
      lines.append("      --> \(Position.text(finding.place, in: text))")
    }
    let wording = language.voice.wording(of: finding)
    if help, !wording.help.isEmpty { lines.append("      \(wording.help)") }
    return lines
  }

  private func renewal(_ renewal: Renewal, _ report: RemedyReport) -> [String] {
    var lines: [String] = []
    if let stage = renewal.stage {
      var text =
        "  \(paint("↻", .bad)) "
        + pick(
          "重开“\(Clean.line(stage, limit: 40))”", "hold “\(Clean.line(stage, limit: 40))” again")
      if let earliest = renewal.earliest {
        text += pick("  最早 \(date(earliest))", "  from \(date(earliest))")
        if let notice = renewal.notice {
          text += pick("（\(date(notice))发出通知的话）", " (with notice given on \(date(notice)))")
        }
      }
      lines.append(text)
    }
    return lines + renewal.findings.inReadingOrder.flatMap { finding($0, report, help: false) }
  }

  private func distances(_ report: RemedyReport) -> [String] {
    var lines = ["", paint(pick("离合规还差多少", "How far from valid"), .strong)]
    for distance in report.remedies.distances {
      let unit =
        switch distance.unit {
        case .persons: pick("人", distance.short == 1 ? "person" : "persons")
        case .votes: pick("票", distance.short == 1 ? "vote" : "votes")
        case .days: pick("日", distance.short == 1 ? "day" : "days")
        case .forms: pick("份", distance.short == 1 ? "form" : "forms")
        }
      let least = distance.needed.map { pick("，至少 \($0)", ", least \($0)") } ?? ""
      let given = distance.given.map { pick("，实有 \($0)", ", had \($0)") } ?? ""
      let line = pick("差 \(distance.short) \(unit)", "\(distance.short) \(unit)")
      lines.append("  \(line)\(given)\(least)  [\(distance.finding.id.rawValue)]")
    }
    if report.remedies.distances.isEmpty { lines.append(none) }
    return lines
  }
}

extension JSONRenderer {
  /// Remedies as one JSON object, ending in a line feed.
  public func render(_ report: RemedyReport) -> String {
    let facts = JSONFacts(sources: report.sources)
    let remedies = report.remedies
    func list(_ findings: [Finding]) -> JSON { .list(findings.inReadingOrder.map(facts.finding)) }
    let lawful = remedies.lawful.map { act in
      JSON.members([
        ("act", .text(act.act.rawValue)), ("stage", act.stage.map(JSON.text)),
        ("matter", act.matter.map(JSON.text)), ("by", act.by.map(JSON.text)),
        ("object", act.object.map(JSON.text)), ("earliest", .text(act.earliest.description)),
        ("latest", act.latest.map { .text($0.description) }),
        ("notice", act.notice.map { .text($0.description) }), ("cures", list(act.cures)),
        ("averts", list(act.averts)), ("leaves", list(act.leaves)),
      ])
    }
    let renewals = remedies.renewals.map { renewal in
      JSON.members([
        ("stage", renewal.stage.map(JSON.text)),
        ("earliest", renewal.earliest.map { .text($0.description) }),
        ("notice", renewal.notice.map { .text($0.description) }),
        ("findings", list(renewal.findings)),
      ])
    }
    let distances = remedies.distances.map { distance in
      JSON.members([
        ("id", .text(distance.finding.id.rawValue)), ("unit", .text(distance.unit.rawValue)),
        ("given", distance.given.map(JSON.number)), ("needed", distance.needed.map(JSON.number)),
        ("short", .number(distance.short)),
      ])
    }
    return JSON.members([
      ("v", .number(1)), ("kind", .text("remedies")), ("file", .text(report.file)),
      ("title", .text(report.title)), ("asOf", .text(remedies.asOf.description)),
      ("reopens", .flag(remedies.reopens)), ("lawful", .list(lawful)),
      ("correctable", list(remedies.correctable)), ("newMeeting", .list(renewals)),
      ("past", list(remedies.past)),
      ("distances", report.showsDistances ? .list(distances) : nil),
    ]).text() + "\n"
  }
}
