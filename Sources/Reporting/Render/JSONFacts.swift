import Deliberation
import SourceText

/// Findings, sums, duties and places as JSON.
struct JSONFacts {
  let sources: SourceTable

  func finding(_ finding: Finding) -> JSON {
    // A secret ballot stays secret: whatever names somebody is left out of the facts.
    let isSecret = finding.id == .secretBallotNamed
    let related = finding.related.map { second in
      JSON.object(
        [("role", .text(second.role.rawValue))] + place(second.place)
          + (isSecret ? [] : second.value.map { [("value", value($0))] } ?? []))
    }
    return .object(
      [
        ("id", .text(finding.id.rawValue)), ("class", .text(finding.cls.rawValue)),
        ("remedy", .text(finding.remedy.rawValue)),
      ] + (finding.severity.map { [("severity", .text($0.rawValue))] } ?? [])
        + place(finding.place)
        + known([
          ("facts", isSecret ? .object([]) : facts(finding.facts)),
          ("related", related.isEmpty ? nil : .list(related)),
          ("rule", finding.rule.isNone ? nil : .object(place(finding.rule))),
          ("citation", finding.citation.map(citation)),
          ("least", finding.least.map(JSON.number)), ("decisive", finding.decisive.map(JSON.flag)),
          ("consultative", .flag(finding.consultative)),
          (
            "notJudged",
            finding.notJudged.isEmpty
              ? nil
              : .list(
                finding.notJudged.map { .object([("name", .text($0.name))] + place($0.place)) })
          ),
        ]))
  }

  func sum(_ sum: Sum) -> JSON {
    .object(
      known([
        ("subject", .text(sum.subject.rawValue)), ("stage", .text(sum.stage)),
        ("item", sum.item.map(JSON.text)), ("day", .text(sum.day.description)),
        ("holds", .flag(sum.holds)), ("threshold", sum.threshold.map(threshold)),
        ("days", sum.days.map(days)), ("citation", sum.citation.map(citation)),
        ("rule", sum.rule.isNone ? nil : .object(place(sum.rule))),
      ]) + place(sum.place))
  }

  func duty(_ duty: Duty) -> JSON {
    .object(
      known([
        ("kind", .text(duty.kind.rawValue)), ("stage", .text(duty.stage)),
        ("matter", duty.matter.map(JSON.text)),
        ("since", duty.since.map { .text($0.description) }),
        ("due", duty.due.map { .text($0.description) }),
        ("done", duty.done.map { .text($0.description) }),
        ("status", .text(duty.status.rawValue)),
      ]) + place(duty.place))
  }

  func progress(_ progress: StageProgress) -> JSON {
    .object(
      known([
        ("matter", .text(progress.matter)), ("stage", .text(progress.stage)),
        ("status", .text(progress.status.rawValue)),
        ("day", progress.day.map { .text($0.description) }),
        ("reason", progress.exemption?.reason.map(JSON.text)),
        (
          "rule",
          progress.exemption.flatMap { $0.rule.isNone ? nil : .object(place($0.rule)) }
        ),
      ]) + place(progress.place))
  }

  /// File, line, column, length and offset of a place; nothing for no place.
  func place(_ place: Place) -> [(String, JSON)] {
    guard let text = sources[place.file] else { return [] }
    let pointed = place.column >= 1
    return known([
      ("file", .text(text.name)), ("line", place.line >= 1 ? .number(Int(place.line)) : nil),
      ("column", pointed ? .number(Int(place.column)) : nil),
      ("length", pointed ? .number(Int(place.length)) : nil),
      ("utf8Offset", place.line >= 1 ? sources.utf8Offset(of: place).map(JSON.number) : nil),
    ])
  }

  /// The facts by key, keys in alphabetical order; a key given more than once holds a list.
  private func facts(_ facts: [Fact]) -> JSON {
    var keys: [FactKey] = []
    for fact in facts where !keys.contains(fact.key) { keys.append(fact.key) }
    keys.sort { $0.rawValue < $1.rawValue }
    return .object(
      keys.map { key in
        let values = facts.filter { $0.key == key }.map { value($0.value) }
        return (key.rawValue, values.count == 1 ? values[0] : .list(values))
      })
  }

  private func value(_ value: FactValue) -> JSON {
    switch value {
    case .count(let count): return .number(count)
    case .ratio(let ratio): return .text(ratio.description)
    case .day(let day): return .text(day.description)
    case .moment(let moment):
      let clock = moment.minute.map { "T" + Numbers.clock($0) } ?? ""
      return .text(moment.day.description + clock)
    case .text(let text): return .text(text)
    case .names(let names): return .list(names.map(JSON.text))
    case .base(let base): return .text(base.rawValue)
    case .threshold(let fact): return threshold(fact)
    case .flag(let flag): return .flag(flag)
    case .kind(let kind): return .text(kind.rawValue)
    case .period(let amount, let unit, let counting):
      return .object([
        ("amount", .number(amount)), ("unit", .text(unit.rawValue)),
        ("counting", .text(counting.rawValue)),
      ])
    case .method(let method): return .text(method.rawValue)
    case .outcome(let outcome): return .text(outcome.rawValue)
    case .policy(let policy): return .text(policy.rawValue)
    case .quantity(let quantity): return .text(quantity.description)
    }
  }

  private func threshold(_ fact: ThresholdFact) -> JSON {
    let form: [(String, JSON)] =
      switch fact.form {
      case .share(let comparator, let ratio):
        [
          ("form", .text("share")), ("comparator", .text(comparator.rawValue)),
          ("share", .text(ratio.description)),
        ]
      case .number(let comparator, let number):
        [
          ("form", .text("number")), ("comparator", .text(comparator.rawValue)),
          ("number", .number(number)),
        ]
      case .every: [("form", .text("every"))]
      case .formula: [("form", .text("formula"))]
      }
    return .object(
      form
        + known([
          ("base", fact.base.map { .text($0.rawValue) }),
          ("unit", fact.unit == .persons ? nil : .text(fact.unit.rawValue)),
          ("group", fact.group.isEmpty ? nil : .list(fact.group.map(JSON.text))),
          ("of", .number(fact.of)),
          ("least", .number(fact.least)), ("count", .number(fact.count)),
          ("holds", .flag(fact.holds)),
        ]))
  }

  private func days(_ days: DaySum) -> JSON {
    .object([
      ("from", .text(days.from.description)), ("to", .text(days.to.description)),
      ("given", .number(days.given)), ("required", .number(days.required)),
      ("unit", .text(days.unit.rawValue)), ("counting", .text(days.counting.rawValue)),
      ("bound", .text(days.bound.description)),
    ])
  }

  private func citation(_ citation: ResolvedCitation) -> JSON {
    .object(
      known([
        ("key", citation.key.map(JSON.text)), ("instrument", .text(citation.instrument)),
        ("version", citation.version.isEmpty ? nil : .text(citation.version)),
        ("article", citation.article.isEmpty ? nil : .text(citation.article)),
        ("inForceFrom", citation.from.map { .text($0.description) }),
      ]))
  }

  private func known(_ members: [(String, JSON?)]) -> [(String, JSON)] {
    members.compactMap { name, value in value.map { (name, $0) } }
  }
}
