import Deliberation
import SourceText

/// The heads histories begin with: one for each class of matter that makes a difference, with rosters
/// where a body's composition is judged.
struct CaseHeads {
  /// The heads.
  private(set) var records: [Record] = []
  /// How many members each body has.
  private(set) var sizes: [Int]
  /// The members of each body in their row.
  private(set) var lines: [MemberLine] = []

  init(
    book: Rulebook, members: Int, promises: [WatchedProperty], on day: Day,
    evaluator: (any PredicateEvaluator)?
  ) {
    let plan = book.plan
    sizes = plan.bodies.map { $0.size(orElse: members) }
    var head = Record(title: Noted("\(plan.name)推演"))
    head.procedure = Noted(PlanReference(name: plan.name, version: plan.version))
    var facts: [String] = []
    for merge in plan.stages.compactMap(\.merge) where !facts.contains(merge.fact) {
      facts.append(merge.fact)
    }
    head.facts = facts.map { HeadFact(name: Noted($0), value: Noted("是")) }
    for (body, size) in zip(plan.bodies, sizes) {
      let shares = body.statute.map { book.law.shares(of: $0, on: day) } ?? []
      let labels = shares.flatMap(\.labels) + body.shares.flatMap { $0.labels + $0.within }
      let asked = plan.asked(of: body, promises, book, on: day)
      let roster = body.roster(of: size, labels: labels, groups: asked, book)
      lines.append(
        MemberLine(
          roster, size: size, groups: asked.groups,
          weighsArea: asked.parts.contains { $0.unit == .area }, book: book))
      guard
        !body.seats.isEmpty || !labels.isEmpty || body.least != nil || body.most != nil || body.odd
      else { continue }
      head.rosters.append(roster)
    }
    records = [head]
    var classes = plan.reservedMatters
    if let key = plan.reservedBy, case .names(let names)? = book.law.entry(key, on: day)?.content {
      classes += names
    }
    if let reserved = classes.first {
      var other = head
      other.matterClass = Noted(reserved)
      records.append(other)
    }
    guard let evaluator, plan.stages.contains(where: { $0.when != nil }) else { return }
    var search = MatterSearch(book: book, evaluator: evaluator)
    records += search.heads(beside: records)
  }
}

extension Body {
  /// The number of its members: of its seats where they say so, else as many as are asked for, held
  /// within what the script allows.
  func size(orElse members: Int) -> Int {
    var size = members
    if !seats.isEmpty {
      size = seats.reduce(0) { $0 + (($1.count?.value ?? $1.least?.value ?? 1)) }
    }
    if let least = least?.value { size = max(size, least) }
    if let most = most?.value { size = min(size, max(1, most)) }
    if odd, size % 2 == 0 { size += most?.value == size ? -1 : 1 }
    return max(1, min(size, 10_000))
  }

  /// A roster that satisfies its seats, all members carrying every label that a share asks for.
  ///
  /// Groups of which thresholds ask a share, and nothing else says who is in them, divide the members
  /// among them; a single one has every second member.
  fileprivate func roster(
    of size: Int, labels: [String], groups asked: AskedParts, _ book: Rulebook
  ) -> Roster {
    var members: [Member] = []
    var marks: [String] = []
    for label in labels where !marks.contains(label) { marks.append(label) }
    func add(_ category: String?, _ office: String?) {
      let name = "\(self.name)成员\(members.count + 1)"
      var member = Member(key: name, name: Noted(name))
      if let category { member.categories = [category] }
      if let office { member.offices = [office] }
      member.marks = marks.filter { $0 != category && $0 != office }
      members.append(member)
    }
    for seat in seats {
      let count = seat.count?.value ?? seat.least?.value ?? 1
      for position in 0..<max(0, min(count, 10_000)) {
        add(
          seat.category, seat.offices.indices.contains(position) ? seat.offices[position] : nil)
      }
    }
    // A range of seats takes up what the size of the body still asks for.
    let open = seats.first { $0.count == nil }?.category
    while members.count < size { add(open, nil) }
    func isHeld(_ group: [String]) -> Bool {
      members.contains { member in book.named(group).labels.allSatisfy(member.carries) }
    }
    let unknown = asked.groups.filter { !isHeld($0) }
    let divided = unknown.filter { !asked.numbered.contains($0) }
    for group in unknown {
      let own = divided.firstIndex(of: group)
      for index in members.indices {
        let isIn = own.map { index % max(2, divided.count) == $0 }
        guard isIn ?? true else { continue }
        members[index].marks += book.named(group).labels
      }
    }
    return Roster(name: Noted("\(name)名册"), body: Noted(name), members: members)
  }
}

extension Plan {
  /// What the stages a body may hold ask for beside persons, and what is promised of them.
  fileprivate func asked(
    of body: Body, _ promises: [WatchedProperty], _ book: Rulebook, on day: Day
  ) -> AskedParts {
    var asked = AskedParts()
    for (index, stage) in stages.enumerated()
    where ([stage.body].compactMap { $0 } + stage.otherBodies).contains(where: body.isCalled) {
      let promised = promises.filter { $0.stage == index }.compactMap(\.threshold)
      asked.add(AskedParts(stage, body, promised: promised, book: book, on: day))
    }
    return asked
  }
}
