import SourceText

/// Everything a machine needs that does not change while it runs: the plan in tables, the law, the calendar.
public final class Rulebook: Sendable {
  /// The procedure.
  public let plan: Plan
  /// The bodies of the plan, which is large and each of which many meetings hold.
  let bodies: [Shared<Body>]
  /// The tables of statutes.
  public let law: LawBook
  /// The calendar of working days.
  public let calendar: WorkCalendar
  /// For each stage, the positions of the stages that must be done before it.
  let before: [[Int]]
  /// For each stage, all stages that must be done before it, near or far.
  let ancestors: [[Int]]
  /// For each stage, the stages that wait for it.
  let next: [[Int]]
  /// The stages of each kind.
  let ofKind: [Stage.Kind: [Int]]
  /// The stages that are held in meetings.
  let meetingStages: [Int]
  /// The stages each body may hold.
  let heldBy: [String: [Int]]
  /// The positions of the rules over each kind of view, by the kind's position.
  private let rules: [[Int]]
  /// Whether no body of the procedure decides: what it comes to is a conclusion of talks, never void.
  let onlyConsults: Bool
  /// The places of the rules that only say what is usual.
  let advicePlaces: Set<Place>
  /// Shares each body inherits from its statute: keys of the law tables.
  let statutoryShares: [String: [String]]
  /// The place of the record, as it names it.
  let locality: String?
  /// Those places of the law tables that hold the record's, wide before narrow.
  let places: [String]

  /// The groups and measures that thresholds ask for, of the plan and of the law it may inherit.
  let asked: AskedTallies

  /// Lays a plan out in tables; names that the plan does not have are left out (the loader reports them).
  public init(plan: Plan, law: LawBook, calendar: WorkCalendar = WorkCalendar()) {
    self.plan = plan
    bodies = plan.bodies.map { Shared($0) }
    self.law = law
    self.calendar = calendar
    onlyConsults = !plan.bodies.isEmpty && plan.bodies.allSatisfy { $0.authority == .consultative }
    advicePlaces = plan.advicePlaces
    let before = plan.stages.map { $0.after.compactMap(plan.stageIndex(named:)) }
    self.before = before
    var ancestors: [[Int]] = []
    var next = [[Int]](repeating: [], count: plan.stages.count)
    for stage in plan.stages.indices {
      var seen = Set<Int>()
      var queue = before[stage]
      while let index = queue.popLast() {
        guard seen.insert(index).inserted else { continue }
        queue.append(contentsOf: before[index])
      }
      ancestors.append(seen.sorted())
      for earlier in before[stage] { next[earlier].append(stage) }
    }
    self.ancestors = ancestors
    self.next = next
    var ofKind: [Stage.Kind: [Int]] = [:]
    var heldBy: [String: [Int]] = [:]
    for (index, stage) in plan.stages.enumerated() {
      ofKind[stage.kind, default: []].append(index)
      guard stage.kind == .meeting || stage.kind == .proposal else { continue }
      for body in [stage.body].compactMap({ $0 }) + stage.otherBodies {
        heldBy[body, default: []].append(index)
      }
    }
    self.ofKind = ofKind
    rules = ViewKind.allCases.map { kind in
      plan.rules.indices.filter { plan.rules[$0].over == kind }
    }
    self.heldBy = heldBy
    meetingStages = ((ofKind[.meeting] ?? []) + (ofKind[.proposal] ?? [])).sorted()
    var asked = AskedTallies()
    var cited: Set<String> = []
    for held in plan.heldThresholds {
      asked.add(held.threshold)
      for part in held.threshold.flattened {
        if case .statute(let key) = part.form { cited.insert(key) }
      }
    }
    let inherited = plan.bodies.compactMap(\.statute).map { $0 + "." }
    for entry in law.entries {
      guard case .threshold(let threshold) = entry.content,
        cited.contains(entry.key) || inherited.contains(where: entry.key.hasPrefix)
      else { continue }
      asked.add(threshold)
    }
    self.asked = asked
    var shares: [String: [String]] = [:]
    for statute in Set(plan.bodies.compactMap(\.statute)) {
      shares[statute] = law.keys.filter { $0.hasPrefix(statute + ".share.") }
    }
    statutoryShares = shares
    locality = nil
    places = []
  }

  /// The same tables for a record of a place.
  private init(_ book: Rulebook, locality: String) {
    plan = book.plan
    bodies = book.bodies
    law = book.law
    calendar = book.calendar
    before = book.before
    ancestors = book.ancestors
    next = book.next
    ofKind = book.ofKind
    meetingStages = book.meetingStages
    heldBy = book.heldBy
    rules = book.rules
    onlyConsults = book.onlyConsults
    advicePlaces = book.advicePlaces
    asked = book.asked
    statutoryShares = book.statutoryShares
    self.locality = locality
    places = book.law.places(holding: locality)
  }

  /// The rulebook for records of a place: its texts apply beside the national ones.
  func at(_ locality: String?) -> Rulebook {
    guard let locality, locality != self.locality else { return self }
    return Rulebook(self, locality: locality)
  }

  /// The text that counts on a day, in the place of the record.
  func entry(_ key: String, on day: Day) -> LawEntry? {
    places.isEmpty ? law.entry(key, on: day) : law.ruling(key, on: day, in: places)?.governing
  }

  /// All that counts and does not on a day, in the place of the record.
  func ruling(_ key: String, on day: Day) -> LawRuling? { law.ruling(key, on: day, in: places) }

  /// The positions of the rules over a kind of view.
  func rules(over kind: ViewKind) -> [Int] { rules[kind.position] }

  /// Whether some rule is over a kind of view.
  func isRuled(_ kind: ViewKind) -> Bool { !rules[kind.position].isEmpty }

  /// The body that holds a stage, if it names one.
  func body(of stage: Int) -> Shared<Body>? {
    plan.stages[stage].body.flatMap(body(named:))
  }

  /// The body of a name or alias.
  func body(named name: String) -> Shared<Body>? {
    bodies.first { $0.value.isCalled(name) }
  }

  /// What a citation means on a day.
  func resolve(_ citation: Citation?, on day: Day) -> ResolvedCitation? {
    switch citation {
    case .law(let key): entry(key, on: day)?.citation
    case .local(let text):
      ResolvedCitation(key: nil, instrument: text, version: "", article: "", from: nil)
    case .open, nil: nil
    }
  }
}
