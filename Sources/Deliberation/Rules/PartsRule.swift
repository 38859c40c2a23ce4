import SourceText

/// Counts by area and by households against each other, and what is stated of parts against the roster.
extension Machine {
  /// The parts of a vote: those by one measure adding up, and as the roster has them.
  mutating func checkParts(_ vote: Vote, _ index: Int) {
    guard !vote.parts.isEmpty else { return }
    let meeting = meetings[index]
    for unit in [BaseUnit.area, .households] { checkSum(vote, unit, meeting) }
    checkNames(vote, meeting)
  }

  /// What a meeting's head counts by another measure: no more present than there are.
  mutating func checkParts(of index: Int) {
    let meeting = meetings[index]
    guard !meeting.parts.isEmpty else { return }
    for unit in [BaseUnit.area, .households] {
      let own = meeting.parts.filter { $0.unit == unit && $0.group == nil }
      guard let all = own.first(where: { $0.whole == .expected }),
        let there = own.first(where: { $0.whole == .present }),
        there.count.value > all.count.value
      else { continue }
      differ(
        at: there.count.place, meeting, field: "实到", found: there.count.value,
        wanted: all.count.value, related: [Related(all.count.place, .expected)],
        facts: [Fact(.base, .base(unit == .area ? .area : .households))])
    }
  }

  /// Area for, against and abstaining against the area that took part.
  private mutating func checkSum(_ vote: Vote, _ unit: BaseUnit, _ meeting: MeetingState) {
    func part(_ whole: PartCount.Whole, _ count: Noted<Int>?) -> Noted<Int>? {
      let own = vote.parts.first { $0.whole == whole && $0.unit == unit && $0.group == nil }
      return own?.count ?? (count.map { $0.value == 0 } ?? (whole != .favour) ? Noted(0) : nil)
    }
    let took = vote.parts + meeting.parts
    guard let favour = part(.favour, vote.favour), let against = part(.against, vote.against),
      let abstain = part(.abstain, vote.abstain),
      let all = took.first(where: { part in
        (part.whole == .participating || part.whole == .present) && part.unit == unit
          && part.group == nil
      })
    else { return }
    let sum = favour.value +| against.value +| abstain.value
    // What blank or spoiled ballots come to is not told by this measure.
    let isComplete =
      vote.against != nil && (vote.blank?.value ?? 0) == 0 && (vote.spoiled?.value ?? 0) == 0
      && (vote.silent?.value ?? 0) == 0
    guard sum > all.count.value || (isComplete && sum < all.count.value) else { return }
    differ(
      at: favour.place, meeting, field: "在场", found: sum, wanted: all.count.value,
      related: [Related(all.count.place, .present)],
      facts: [Fact(.base, .base(unit == .area ? .area : .households))])
  }

  /// What the record states by group or measure against what the names come to on the roster.
  private mutating func checkNames(_ vote: Vote, _ meeting: MeetingState) {
    guard vote.hasNames, meeting.hasRoll else { return }
    var bare = vote
    bare.parts = []
    let tally = VoteTally(meeting, vote: bare)
    for part in vote.parts {
      let group = part.group.map { book.group([$0.value]) }
      let counts = tally.counts(
        group?.labels ?? [], named: group?.name, part.unit, recused: [], policy: nil)
      let computed: Int?
      switch part.whole {
      case .favour where !vote.favourNames.isEmpty: computed = counts.persons
      case .against where !vote.againstNames.isEmpty:
        computed = counts.cast.flatMap { cast in counts.persons.map { cast -| $0 } }
      default: computed = nil
      }
      guard let computed, computed != part.count.value else { continue }
      var facts: [Fact] = []
      if part.unit != .persons {
        facts = [Fact(.base, .base(part.unit == .area ? .area : .households))]
      }
      differ(
        at: part.count.place, meeting,
        field: part.group?.value ?? (part.whole == .favour ? "同意" : "反对"),
        found: part.count.value, wanted: computed, related: rosterRelated(meeting), facts: facts)
    }
  }
}
