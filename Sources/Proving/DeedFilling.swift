import Deliberation

/// What a deed of a stage states, so that the stage finds nothing missing: who does it, to whom, and
/// the keys it wants recorded.
struct DeedFilling: Hashable {
  /// Values in place of the usual ones, by the position of their fields.
  var values: [Int: DeedValue] = [:]
  /// Whether every deed has words and an agent of its own.
  var isFresh = false

  static func == (left: DeedFilling, right: DeedFilling) -> Bool {
    left.values == right.values && left.isFresh == right.isFresh
  }

  func hash(into hasher: inout Hasher) { hasher.combine(values.keys.sorted()) }
}

/// Makes the deeds of a plan.
struct DeedBuilder {
  let plan: Plan

  /// A deed of a stage on a day with a choice of outcome; the first of them where `outcome` is `nil`.
  ///
  /// `number` tells it from all others of the history.
  func deed(
    _ stage: Int, outcome: Int?, _ filling: DeedFilling, on day: Day, number: Int
  ) -> Deed {
    let own = plan.stages[stage]
    guard case .deed(let act) = own.kind, let kind = DeedKind.of(act) else { return Deed(.report) }
    var deed = Deed(act)
    for position in wanted(of: own, kind) {
      let usual = usual(kind.fields[position], position, own, kind, day)
      deed[position] = Noted(filling.values[position] ?? usual)
      guard filling.isFresh, filling.values[position] == nil, case .text(let text) = usual else {
        continue
      }
      if position == kind.title {
        deed[position] = Noted(.text(Self.fresh(text, number)))
      } else if position == kind.agent, own.deed?.agents.isEmpty ?? true {
        deed[position] = Noted(.text(Self.fresh("居民", number)))
      }
    }
    if let position = kind.outcome, kind.fields[position].choices.indices.contains(outcome ?? 0) {
      deed[position] = Noted(.choice(kind.fields[position].choices[outcome ?? 0].slug))
    }
    return deed
  }

  /// A name that no other deed of the history has.
  static func fresh(_ name: String, _ number: Int) -> String { "\(name)\(number)号" }

  /// Whether a name is one that never comes back.
  static func isFresh(_ name: String) -> Bool {
    name.last == "号" && (name.dropLast().last?.isNumber ?? false)
  }

  /// Whether nobody but the body of the act can say who did a deed of the stage.
  func body(of stage: Int) -> String? {
    guard case .deed(let act) = plan.stages[stage].kind, let kind = DeedKind.of(act),
      kind.agent == nil || plan.stages[stage].records.contains(Self.body)
    else { return nil }
    return plan.stages[stage].deed?.agents.first ?? plan.bodies.first?.name
  }

  private static let body = "机构"

  /// The keys a stage wants that are no fields of its kind.
  func extras(of stage: Int) -> [String] {
    guard case .deed(let act) = plan.stages[stage].kind, let kind = DeedKind.of(act) else {
      return []
    }
    return plan.stages[stage].records.filter { kind.position(named: $0) == nil && $0 != Self.body }
  }

  /// The positions of the fields a stage cannot do without, in their order.
  func wanted(of stage: Stage, _ kind: DeedKind) -> [Int] {
    var positions = Set(stage.records.compactMap(kind.position(named:)))
    if let title = kind.title { positions.insert(title) }
    let rule = stage.deed ?? DeedRule()
    if !rule.agents.isEmpty, let agent = kind.agent { positions.insert(agent) }
    if !rule.recipients.isEmpty, let recipient = kind.recipient { positions.insert(recipient) }
    if !rule.ways.isEmpty { positions.formUnion([way(of: kind)].compactMap { $0 }) }
    positions.formUnion([rule.counted.flatMap(kind.position(named:))].compactMap { $0 })
    if !stage.signatures.isEmpty {
      positions.formUnion([kind.position(of: "signers")].compactMap { $0 })
      positions.formUnion(stage.signatures.compactMap(kind.position(named:)))
    }
    let routes = [
      (rule.support, ["persons", "households", "area"]),
      (rule.representatives, ["representatives"]), (rule.groups, ["groups"]),
    ]
    for (threshold, slugs) in routes where threshold != nil {
      positions.formUnion(slugs.flatMap { [$0, "all_" + $0] }.compactMap(kind.position(of:)))
    }
    return positions.sorted()
  }

  private func way(of kind: DeedKind) -> Int? {
    kind.position(of: "mode") ?? kind.position(of: "channel")
  }

  /// What stands in a field unless something else is tried.
  private func usual(
    _ field: DeedField, _ position: Int, _ stage: Stage, _ kind: DeedKind, _ day: Day
  ) -> DeedValue {
    let rule = stage.deed ?? DeedRule()
    let counted = rule.counted.flatMap(kind.position(named:)) == position
    switch field.form {
    case .text, .name:
      if position == kind.agent, let agent = rule.agents.first { return .text(agent) }
      if position == kind.recipient, let recipient = rule.recipients.first {
        return .text(recipient)
      }
      if position == way(of: kind), let way = rule.ways.first { return .text(way) }
      return .text(field.form == .name && position != kind.title ? Self.persons[0] : stage.name)
    case .names:
      // Roles that no field names are signed for by name.
      let roles =
        field.slug == "signers" ? stage.signatures.filter { kind.position(named: $0) == nil } : []
      return .names(Self.persons + roles, count: counted ? rule.least?.value : nil)
    case .texts: return .texts([stage.name])
    case .count: return .count(counted ? max(rule.least?.value ?? 1, 1) : Self.all)
    case .quantity: return .quantity(Quantity(counted ? rule.least?.value ?? 1 : Self.all) ?? .zero)
    case .points: return .quantity(Quantity(1) ?? .zero)
    case .day: return .day(Self.ends.contains(field.slug) ? day.advanced(by: Self.open) : day)
    case .time: return .time(9 * 60)
    case .flag: return .flag(true)
    case .choice: return .choice(field.choices.first?.slug ?? "")
    case .parts: return .parts([1])
    case .tallies: return .tallies([LabelledNumber(label: stage.name, amount: .zero)])
    }
  }

  /// Two of them, since many deeds have two sides.
  private static let persons = ["居民一", "居民二"]
  /// All of those asked, where a share of them is wanted.
  private static let all = 100
  /// How long a call stays open, in days.
  private static let open = 60
  private static let ends: Set<String> = ["closes", "until", "deadline"]

  /// Fillings that differ from one in one field, by the words and numbers a script compares with.
  func variants(of filling: DeedFilling, _ stage: Int, _ literals: Literals) -> [DeedFilling] {
    guard case .deed(let act) = plan.stages[stage].kind, let kind = DeedKind.of(act) else {
      return []
    }
    var fresh = filling
    fresh.isFresh = true
    var variants = filling.isFresh ? [] : [fresh]
    for position in wanted(of: plan.stages[stage], kind) where position != kind.outcome {
      for value in values(for: kind.fields[position], literals) {
        var variant = filling
        variant.values[position] = value
        variants.append(variant)
      }
    }
    return variants
  }

  private func values(for field: DeedField, _ literals: Literals) -> [DeedValue] {
    let near = Set(literals.numbers.flatMap { [$0 - 1, $0, $0 + 1] }).filter { $0 >= 0 }.sorted()
    switch field.form {
    case .text, .name: return literals.words.map(DeedValue.text)
    case .names: return literals.words.map { .names([$0], count: nil) }
    case .texts: return literals.words.map { .texts([$0]) }
    case .count: return near.map(DeedValue.count)
    case .quantity, .points: return near.compactMap { Quantity($0).map(DeedValue.quantity) }
    case .choice: return field.choices.map { .choice($0.slug) }
    case .flag: return [.flag(false)]
    case .day, .time, .parts, .tallies: return []
    }
  }
}
