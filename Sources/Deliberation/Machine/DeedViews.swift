/// The view of a deed; the order of values is that of `DeedKind.viewFields`.
extension Machine {
  /// The deed as predicates see it, before it is counted among those of its kind.
  func deedView(_ deed: Deed, _ act: Act, _ kind: DeedKind, _ title: String) -> ViewNode {
    let day = act.occurred.day
    let (year, month, _) = day.civil
    let agent = agent(of: deed, act).map { Self.key($0.value) }
    let minute = act.occurred.minute
    var values: [ViewValue] = [
      title.isEmpty ? .none : .text(title), .integer(Int(day.number)), .integer(month),
      .integer(year), .integer(day.weekday), minute.map { .integer(Int($0) / 60) } ?? .none,
      minute.map { .integer(Int($0) % 60) } ?? .none, .integer(deeds.count(of: deed.act) + 1),
      act.body.map { .text($0.value) } ?? .none, act.object.map { .text($0.value) } ?? .none,
      agent.map { .integer(deeds.count(of: deed.act, by: $0)) } ?? .none,
      agent.map { .integer(deeds.count(of: deed.act, by: $0, on: day)) } ?? .none,
      .integer(title.isEmpty ? 0 : deeds.count(of: deed.act, titled: title)),
      .list(act.extras.map { .view(factView($0)) }),
    ]
    for (position, field) in kind.fields.enumerated() {
      append(deed[position]?.value, of: field, to: &values)
    }
    return ViewNode(.deed(deed.act), values)
  }

  private func append(_ value: DeedValue?, of field: DeedField, to values: inout [ViewValue]) {
    switch field.form {
    case .quantity, .points:
      guard case .quantity(let quantity)? = value else {
        values += [.none, .none]
        return
      }
      values.append(quantity.whole.map { .integer($0) } ?? .none)
      values.append(quantity.hundredfold.map { .integer($0) } ?? .none)
    case .names:
      guard case .names(let names, let count)? = value else {
        values += [.none, .none]
        return
      }
      values.append(.list(names.map { .text(Self.key($0)) }))
      values.append(.integer(max(names.count, count ?? 0)))
    case .text, .name, .texts, .count, .day, .time, .flag, .choice, .parts, .tallies:
      values.append(value.map { shown($0, field) } ?? .none)
    }
  }

  private func shown(_ value: DeedValue, _ field: DeedField) -> ViewValue {
    switch value {
    case .text(let text): .text(field.form == .name ? Self.key(text) : text)
    case .texts(let texts): .list(texts.map { .text($0) })
    case .count(let count): .integer(count)
    case .day(let day): .integer(Int(day.number))
    case .time(let minute): .integer(Int(minute))
    case .flag(let flag): .flag(flag)
    case .choice(let slug): .text(field.word(slug) ?? slug)
    case .parts(let parts): .list(parts.map { .integer($0) })
    case .tallies(let tallies):
      .list(
        tallies.map {
          .view(
            ViewNode(
              .tally,
              [
                .text($0.label), $0.amount.whole.map { .integer($0) } ?? .none,
                $0.amount.hundredfold.map { .integer($0) } ?? .none,
              ]))
        })
    case .names, .quantity: .none
    }
  }
}
