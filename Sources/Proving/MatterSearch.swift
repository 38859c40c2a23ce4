import Deliberation

/// Looks for matters of which the conditions of stages say different things.
///
/// A condition is a function; what it compares a matter with are the words and numbers of its script.
struct MatterSearch {
  private let book: Rulebook
  private let evaluator: any PredicateEvaluator
  private let stages: [Int]
  /// What the conditions were found to say, and whether the script's rules accept such a matter.
  private var seen: [[Bool?]: Bool] = [:]

  init(book: Rulebook, evaluator: any PredicateEvaluator) {
    self.book = book
    self.evaluator = evaluator
    stages = book.plan.stages.indices.filter { book.plan.stages[$0].when != nil }
  }

  /// More heads than these are not added.
  private static let most = 12

  /// One head more for each thing that the conditions can say beside what they say of the heads given.
  mutating func heads(beside known: [Record]) -> [Record] {
    guard let base = known.first else { return [] }
    for head in known { _ = isNew(head) }
    var found: [Record] = []
    let literals = evaluator.literals
    let words = literals.words.filter { !$0.isEmpty && $0.utf8.count <= 60 }.prefix(100)
    for word in words {
      var head = base
      head.matterClass = Noted(word)
      if isNew(head) { found.append(head) }
    }
    for number in literals.numbers.flatMap({ [$0 - 1, $0, $0 + 1] }) where number >= 0 {
      let head = base.with("金额", "\(number)")
      if isNew(head) { found.append(head) }
    }
    // Where a condition still says one thing only, it may look at the other lines of the head.
    for name in words where !isEachBoth {
      for value in words where found.count < Self.most {
        let head = base.with(name, value)
        if isNew(head) { found.append(head) }
      }
    }
    return Array(found.prefix(Self.most))
  }

  /// Whether each condition was seen to say yes of one matter and no of another.
  private var isEachBoth: Bool {
    stages.indices.allSatisfy { position in
      seen.keys.contains { $0[position] == true } && seen.keys.contains { $0[position] == false }
    }
  }

  private mutating func isNew(_ head: Record) -> Bool {
    let machine = Machine(book: book, head: head, evaluator: evaluator)
    let needs = stages.map { machine.isNeeded($0) }
    if seen[needs] == true { return false }
    let isAccepted = machine.settled(asOf: book.plan.firstDay(nil)).isNoFault
    guard isAccepted || seen[needs] == nil else { return false }
    seen[needs] = isAccepted
    return true
  }
}

extension Record {
  /// The same head with a line more.
  fileprivate func with(_ name: String, _ value: String) -> Record {
    var head = self
    head.facts.append(HeadFact(name: Noted(name), value: Noted(value)))
    return head
  }
}
