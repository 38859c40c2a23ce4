import Deliberation

/// What the thresholds of a meeting count beside persons, and the counts a record would state of it.
struct AskedParts {
  private(set) var parts: [AskedPart] = []
  /// The groups as the script writes them.
  private(set) var groups: [[String]] = []
  /// The groups of which a number is asked: everyone is in them, or there might be too few.
  private(set) var numbered: Set<[String]> = []

  /// Nothing.
  init() {}

  /// Takes in what another asks.
  mutating func add(_ other: AskedParts) {
    parts += other.parts.filter { !parts.contains($0) }
    groups += other.groups.filter { !groups.contains($0) }
    numbered.formUnion(other.numbered)
  }

  /// What a stage held by a body asks on a day, and what is promised of it.
  init(
    _ stage: Stage, _ body: Body?, promised: [Threshold] = [], book: Rulebook, on day: Day
  ) {
    var queue = [stage.quorum, stage.pass, stage.turnout, body?.quorum, body?.pass].compactMap {
      $0
    }
    queue += promised
    for end in [".quorum", ".majority"] {
      if let statute = body?.statute { queue.append(Threshold(.statute(statute + end))) }
    }
    // A statute may refer to another one, but not for ever.
    for _ in 0..<64 {
      guard let threshold = queue.popLast() else { return }
      let name = threshold.group.isEmpty ? nil : book.named(threshold.group).name
      let part = AskedPart(unit: threshold.unit, group: name)
      if part.unit != .persons || part.group != nil, !parts.contains(part) { parts.append(part) }
      if name != nil, !groups.contains(threshold.group) { groups.append(threshold.group) }
      switch threshold.form {
      case .all(let parts), .any(let parts): queue += parts
      case .number where name != nil: numbered.insert(threshold.group)
      case .statute(let key):
        if case .threshold(let inner)? = book.law.entry(key, on: day)?.content {
          queue.append(inner)
        }
      default: continue
      }
    }
  }

  /// The counts of the parts in a head: all members, and those present.
  func head(_ ballot: Ballot, _ line: MemberLine) -> [PartCount] {
    stated([(.expected, 0..<line.size), (.present, 0..<ballot.present)], ballot, line)
  }

  /// The counts of the parts in a vote.
  func vote(_ ballot: Ballot, _ line: MemberLine) -> [PartCount] {
    let (favour, against) = (ballot.favour, ballot.favour + ballot.against)
    var wholes: [(PartCount.Whole, Range<Int>)] = [
      (.favour, 0..<favour), (.against, favour..<against),
      (.abstain, against..<(against + ballot.abstain)),
    ]
    if ballot.left > 0 { wholes.append((.participating, 0..<(ballot.present - ballot.left))) }
    return stated(wholes, ballot, line)
  }

  private func stated(
    _ wholes: [(PartCount.Whole, Range<Int>)], _ ballot: Ballot, _ line: MemberLine
  ) -> [PartCount] {
    parts.flatMap { part in
      wholes.map { whole, range in
        let count = line.count(range, of: part, order: ballot.order)
        return PartCount(
          of: whole, group: part.group.map { Noted($0) }, unit: part.unit,
          count: Noted(part.unit == .area ? count * 100 : count))
      }
    }
  }
}
