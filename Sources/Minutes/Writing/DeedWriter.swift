internal import Deliberation
internal import SourceText

extension TextWriter {
  /// The words behind the noun of a deed.
  func writeDeed(_ act: Act, _ deed: Deed, _ body: inout WrittenBody) {
    guard let title = deed.kind?.title else {
      body.words = free(act.wording, act.kind)
      return
    }
    body.words = free(deed.text(at: title)?.value ?? "", act.kind)
    // Behind the noun they would be read as the field.
    if !act.wording.isEmpty { body.fields.append("原文：" + Plain.value(act.wording)) }
  }

  /// The registered fields of a deed, each with its key, in the order of the register.
  func deedFields(_ act: Act, _ deed: Deed) -> [String] {
    guard let kind = deed.kind else { return [] }
    var fields: [String] = []
    for entry in deed.entries where kind.fields.indices.contains(entry.field) {
      if entry.field == kind.title { continue }
      let field = kind.fields[entry.field]
      if case .tallies(let tallies) = entry.value.value, kind.hasOpenTallies,
        isOpen(tallies, act)
      {
        fields += tallies.map { "\($0.label)：\($0.amount)" }
        continue
      }
      fields.append(field.key + "：" + text(entry.value.value, field))
    }
    return fields
  }

  /// Whether every tally can stand under its own label.
  private func isOpen(_ tallies: [LabelledNumber], _ act: Act) -> Bool {
    guard !act.wording.isEmpty, Set(tallies.map(\.label)).count == tallies.count else {
      return false
    }
    return tallies.allSatisfy {
      Plain.key($0.label) == $0.label && Plain.isWord($0.label)
        && !isNoteKey(Plain.line($0.label)) && WordCode($0.label) != nil
    }
  }

  private func text(_ value: DeedValue, _ field: DeedField) -> String {
    switch value {
    case .text(let text): return Plain.value(text)
    case .names(let names, let count):
      return (names.map { Plain.name($0) } + (count.map { ["\($0)人"] } ?? []))
        .joined(separator: "、")
    case .texts(let texts): return texts.map { Plain.element($0) }.joined(separator: "、")
    case .count(let count): return "\(count)"
    case .quantity(let quantity):
      return (field.slug == "points" && quantity > .zero ? "+" : "") + quantity.description
    case .day(let day): return Plain.day(day)
    case .time(let minute): return clockText(minute)
    case .flag(let flag): return flag ? "是" : "否"
    case .choice(let slug): return field.word(slug) ?? slug
    case .parts(let parts): return parts.map(String.init).joined(separator: ":")
    case .tallies(let tallies):
      return tallies.map {
        (Plain.isWord($0.label) ? $0.label : Plain.quoted($0.label)) + " \($0.amount)"
      }.joined(separator: "、")
    }
  }
}
