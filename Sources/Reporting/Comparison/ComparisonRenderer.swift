public import Deliberation
import SourceText

/// Renders a comparison for people: each node with what changed in it, then the records that change.
public struct ComparisonRenderer: Sendable {
  /// The language.
  public var language: Language
  /// Whether to use the colours of a terminal.
  public var color: Bool

  /// A renderer for a language; without colours unless they are asked for.
  public init(_ language: Language, color: Bool = false) {
    self.language = language
    self.color = color
  }

  private var words: PlanWords { PlanWords(language: language) }
  private var paint: Paint { Paint(isOn: color) }

  private func pick(_ chinese: String, _ english: String) -> String {
    language == .chinese ? chinese : english
  }

  /// The whole comparison, ending in a line feed.
  public func render(_ report: ComparisonReport) -> String {
    let names = [report.old, report.new].map { Clean.line("\($0.name)@\($0.version)") }
    var lines = [paint("\(names[0]) → \(names[1])", .strong), ""]
    if report.differences.isEmpty {
      lines.append(pick("含义没有改变。", "Nothing changed in meaning."))
    }
    var last: [PlanDifference.Step]?
    for difference in report.differences {
      if difference.path != last {
        if last != nil { lines.append("") }
        lines.append(head(difference))
        last = difference.path
      }
      if difference.field != nil { lines.append(line(difference)) }
      lines += places(difference, report.sources).map { "        --> \($0)" }
    }
    if !report.differences.isEmpty { lines += ["", tally(report.differences)] }
    if !report.cases.isEmpty { lines += [""] + cases(report) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One line for each difference and each finding that comes or goes; empty where there is none.
  public func lines(_ report: ComparisonReport) -> String {
    var text = ""
    for difference in report.differences {
      let place =
        places(difference, report.sources).last ?? Clean.line(report.new.name)
      let what = difference.field == nil ? head(difference) : summary(difference)
      text += "\(place): \(what)\n"
    }
    let renderer = OneLineRenderer(language)
    for one in report.cases where one.changes {
      for (sign, findings) in [("+", one.come), ("-", one.gone)] {
        for finding in findings.inReadingOrder {
          text += "\(sign) \(renderer.line(finding, of: one.after.file, in: report.sources))\n"
        }
      }
    }
    return text
  }

  private func head(_ difference: PlanDifference) -> String {
    let node = words.node(difference.path)
    guard difference.field == nil else { return node }
    let kind = difference.kind == .added ? pick("新增", "added") : pick("删去", "removed")
    return "\(paint(kind, difference.kind == .added ? .good : .bad)) \(node)"
  }

  private func line(_ difference: PlanDifference) -> String {
    let field = words.field(difference.field ?? "")
    let effect = words.effect(difference.effect)
    let text = "\(field)  \(term(difference.was, difference)) → \(term(difference.now, difference))"
    return "  \(paint(effect, tone(difference.effect)))  \(text)"
  }

  private func summary(_ difference: PlanDifference) -> String {
    let what = "\(words.node(difference.path)) \(words.field(difference.field ?? ""))"
    let change = "\(term(difference.was, difference)) → \(term(difference.now, difference))"
    return pick(
      "\(words.effect(difference.effect))：\(what)：\(change)",
      "\(words.effect(difference.effect)): \(what): \(change)")
  }

  /// A value; a parameter without one is open.
  private func term(_ term: PlanTerm?, _ difference: PlanDifference) -> String {
    if term == nil, difference.field == "bound" { return pick("待定", "open") }
    return words.term(term)
  }

  private func tone(_ effect: PlanDifference.Effect?) -> Paint.Part {
    switch effect {
    case .stricter: .bad
    case .laxer: .good
    case .incomparable: .doubtful
    case nil: .note
    }
  }

  private func places(_ difference: PlanDifference, _ sources: SourceTable) -> [String] {
    let known = [difference.wasPlace, difference.nowPlace].compactMap { place in
      sources[place.file].map { Position.text(place, in: $0) }
    }
    // Both may adopt one script: its place is told once.
    return known.count == 2 && known[0] == known[1] ? [known[0]] : known
  }

  private func tally(_ differences: [PlanDifference]) -> String {
    func count(_ effect: PlanDifference.Effect) -> Int {
      differences.count { $0.effect == effect }
    }
    let (strict, lax, open) = (count(.stricter), count(.laxer), count(.incomparable))
    let other = differences.count { $0.effect == nil }
    return pick(
      "\(differences.count) 处不同：更严 \(strict)，放宽 \(lax)，不可比 \(open)"
        + (other > 0 ? "，其他 \(other)" : ""),
      "\(differences.count) differences: \(strict) stricter, \(lax) laxer, \(open) not comparable"
        + (other > 0 ? ", \(other) other" : ""))
  }

  private func cases(_ report: ComparisonReport) -> [String] {
    let changed = report.cases.filter(\.changes)
    var lines = [paint(pick("记录在两个程序下", "Records under both"), .strong)]
    for one in changed {
      let (before, after) = (word(one.before.standing), word(one.after.standing))
      let title = one.after.title.map { pick("《\(Clean.line($0))》", "“\(Clean.line($0))”") } ?? ""
      let verdict = before == after ? pick("仍是\(after)", "still \(after)") : "\(before) → \(after)"
      lines.append("\(Clean.line(one.after.file, limit: 400)) \(title)  \(verdict)")
      let renderer = OneLineRenderer(language)
      for (sign, tone, findings) in [("+", Paint.Part.bad, one.come), ("−", .good, one.gone)] {
        lines += findings.inReadingOrder.map {
          "  \(paint(sign, tone)) \(renderer.line($0, of: one.after.file, in: report.sources))"
        }
      }
    }
    let (all, other) = (report.cases.count, changed.count)
    lines.append(
      pick("\(all) 份记录：\(other) 份结论有变", "\(all) records: \(other) come out otherwise"))
    return lines
  }

  private func word(_ standing: RecordReport.Standing) -> String {
    switch standing {
    case .clean: pick("合规", "in order")
    case .flawed: pick("有问题", "with findings")
    case .undetermined: pick("材料不足", "undetermined")
    case .unreadable: pick("没能核对", "not judged")
    }
  }
}

extension JSONRenderer {
  /// A comparison as one JSON object, ending in a line feed.
  public func render(_ report: ComparisonReport) -> String {
    let facts = JSONFacts(sources: report.sources)
    let words = PlanWords(language: .english)
    let differences = report.differences.map { difference in
      JSON.members([
        (
          "path",
          .list(
            difference.path.map {
              .object([("list", .text($0.list)), ("name", .text($0.name))])
            })
        ),
        ("field", difference.field.map(JSON.text)), ("kind", .text(difference.kind.rawValue)),
        ("effect", difference.effect.map { .text($0.rawValue) }),
        ("was", difference.was.map { .text(words.term($0)) }),
        ("now", difference.now.map { .text(words.term($0)) }),
        ("oldPlace", place(difference.wasPlace, facts)),
        ("newPlace", place(difference.nowPlace, facts)),
      ])
    }
    let cases = report.cases.map { one in
      JSON.members([
        ("file", .text(one.after.file)), ("before", .text(one.before.standing.rawValue)),
        ("after", .text(one.after.standing.rawValue)), ("changes", .flag(one.changes)),
        ("come", .list(one.come.inReadingOrder.map(facts.finding))),
        ("gone", .list(one.gone.inReadingOrder.map(facts.finding))),
      ])
    }
    return JSON.members([
      ("v", .number(1)), ("kind", .text("comparison")),
      ("old", .text("\(report.old.name)@\(report.old.version)")),
      ("new", .text("\(report.new.name)@\(report.new.version)")),
      ("differences", .list(differences)), ("records", .list(cases)),
    ]).text() + "\n"
  }

  private func place(_ place: Place, _ facts: JSONFacts) -> JSON? {
    let members = facts.place(place)
    return members.isEmpty ? nil : .object(members)
  }
}
