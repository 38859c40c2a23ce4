import SourceText

/// Counts by groups of persons: against the count they are part of, against each other, and against
/// those of the group who were there.
extension Machine {
  /// The groups of a meeting's head: none larger than its whole or than its roll, and all of them
  /// together the whole.
  mutating func checkGroups(of index: Int) {
    let meeting = meetings[index]
    let parts = meeting.parts.ofGroups
    guard !parts.isEmpty else { return }
    let wholes: [PartCount.Whole: Noted<Int>?] = [
      .expected: meeting.meeting.expected, .present: meeting.meeting.present,
    ]
    var told = checkLarger(parts, meeting) { wholes[$0] ?? nil }
    let tally = VoteTally(meeting, vote: nil)
    for part in parts where part.whole == .present && told[part.name] == nil {
      let (labels, name) = book.group([part.name])
      guard
        let size = tally.counts(labels, named: name, .persons, recused: nil, policy: nil).members,
        size > 0, part.count.value > size +| meeting.duplicates
      else { continue }
      let stated = parts.first { $0.whole == .expected && $0.name.isSame(as: part.name) }
      differ(
        at: part.count.place, meeting, field: part.name, found: part.count.value, wanted: size,
        related: stated.map { [Related($0.count.place, .expected, .count(size))] }
          ?? rosterRelated(meeting))
      told[part.name] = findings.count - 1
    }
    for whole in [PartCount.Whole.expected, .present] {
      guard let all = wholes[whole] ?? nil else { continue }
      let row = parts.filter { $0.whole == whole }
      if checkRow(row, whole, all, among: makesUp(meeting), told, meeting) != 0 {
        for part in row { told[part.name] = findings.count - 1 }
      }
    }
    meetings[index].doubtedGroups = told
  }

  /// The groups of a vote. Returns by how much the groups of the choices together are more than the
  /// choices, where that was found.
  mutating func checkGroups(_ state: VoteState, _ index: Int, disputed: Int) -> Int {
    let vote = state.vote
    let parts = vote.parts.ofGroups
    guard !parts.isEmpty else { return 0 }
    let meeting = meetings[index]
    let told = checkLarger(parts, meeting, vote.count)
    var apart = 0
    let groups = makesUp(meeting)
    for whole in PartCount.Whole.ofVotes {
      guard let all = vote.count(whole) else { continue }
      let row = parts.filter { $0.whole == whole }
      let difference = checkRow(
        row, whole, all, among: groups, told, meeting, whole == .favour ? state : nil)
      if PartCount.Whole.choices.contains(whole) { apart = apart +| difference }
    }
    // Where there are names, the groups are counted from them.
    if !(vote.hasNames && meeting.hasRoll) {
      let doubted = told.merging(meeting.doubtedGroups) { own, _ in own }
      checkColumns(state, index, parts, doubted, apart, disputed)
    }
    return apart
  }

  /// What each group gave against those of it who could: 9 votes of 8 present are one too many.
  private mutating func checkColumns(
    _ state: VoteState, _ index: Int, _ parts: [PartCount], _ told: [String: Int], _ apart: Int,
    _ disputed: Int
  ) {
    let meeting = meetings[index]
    let vote = state.vote
    let tally = VoteTally(meeting, vote: vote)
    let room = eligible(index, item: state, vote)
    let votes = [vote.favour, vote.against, vote.abstain].reduce(0) { $0 +| ($1?.value ?? 0) }
    let surplus = room.map { votes -| $0 } ?? 0
    let isComplete =
      surplus == 0 && room != nil && vote.against != nil && state.recused == 0
      && meeting.proxies.isEmpty
    var seen: [String] = []
    for part in parts where PartCount.Whole.choices.contains(part.whole) {
      guard told[part.name] == nil, !seen.contains(where: part.name.isSame) else { continue }
      seen.append(part.name)
      let (labels, name) = book.group([part.name])
      let counts = tally.counts(labels, named: name, .persons, recused: nil, policy: nil)
      guard let favour = counts.persons, let there = counts.participating else { continue }
      let cast = counts.castWithAbstentions ?? counts.cast ?? favour
      let difference = cast -| there
      let isOver = difference > disputed +| meeting.proxies.count
      let isKnown =
        vote.participating == nil
        || parts.contains { $0.whole == .participating && $0.name == name }
      let isShort =
        difference < 0 && isComplete && isKnown && counts.castWithAbstentions != nil
      // A choice whose groups do not add up, or a whole vote that does not, has been told of.
      guard isOver || isShort, difference != apart, difference != surplus || surplus == 0 else {
        continue
      }
      let abstain = counts.castWithAbstentions.flatMap { all in counts.cast.map { all -| $0 } }
      differ(
        at: part.count.place, meeting, field: part.name, found: cast, wanted: there,
        related: meeting.parts.ofGroups.filter {
          $0.whole == .present && $0.name.isSame(as: part.name)
        }.map { Related($0.count.place, .present, .count(there)) },
        decisive: decisive(state, [part.name], dropping: difference),
        facts: [Fact(.favour, .count(favour))]
          + (counts.cast.map { [Fact(.against, .count($0 -| favour))] } ?? [])
          + (abstain.map { [Fact(.abstain, .count($0))] } ?? []))
    }
  }

  /// A group larger than what it is a part of. Returns their names with the findings.
  private mutating func checkLarger(
    _ parts: [PartCount], _ meeting: MeetingState, _ whole: (PartCount.Whole) -> Noted<Int>?
  ) -> [String: Int] {
    var told: [String: Int] = [:]
    for part in parts {
      guard let all = whole(part.whole), part.count.value > all.value else { continue }
      differ(
        at: part.count.place, meeting, field: part.name, found: part.count.value,
        wanted: all.value, related: [Related(all.place, .expected, .count(all.value))])
      told[part.name] = findings.count - 1
    }
    return told
  }

  /// Groups that make up everyone against the whole: all of them are as many, some of them no more.
  /// Returns the difference that was found.
  private mutating func checkRow(
    _ row: [PartCount], _ whole: PartCount.Whole, _ all: Noted<Int>, among groups: [String]?,
    _ told: [String: Int], _ meeting: MeetingState, _ state: VoteState? = nil
  ) -> Int {
    guard row.count > 1, let groups, !row.contains(where: { told[$0.name] != nil }) else {
      return 0
    }
    let names = row.map(\.name)
    guard names.allSatisfy(groups.has), names.isDistinct else { return 0 }
    let sum = row.reduce(0) { $0 +| $1.count.value }
    let difference = sum -| all.value
    guard difference > 0 || (difference < 0 && names.count == groups.count) else { return 0 }
    differ(
      at: all.place, meeting, field: whole.label, found: sum, wanted: all.value,
      related: row.map { Related($0.count.place, .expected, .count($0.count.value)) },
      decisive: state.flatMap { decisive($0, names, dropping: difference) },
      facts: [Fact(.chain, .names(row.map { "\($0.name) \($0.count.value)" }))])
    return difference
  }

  /// The groups that together are everyone, each person in one of them: as the roll shows, as the seats
  /// of the body are laid down, or as both counts of the head add up.
  private func makesUp(_ meeting: MeetingState) -> [String]? {
    if let roll = meeting.roll {
      var names: [String] = []
      for part in meeting.parts.ofGroups where !names.has(part.name) { names.append(part.name) }
      for seat in meeting.body?.value.seats ?? [] where !names.has(seat.category) {
        names.append(seat.category)
      }
      let labels = names.map { book.group([$0]).labels }
      let isDivided = roll.voting(on: meeting.day).allSatisfy { member in
        labels.count { $0.allSatisfy(member.carries) } == 1
      }
      return isDivided ? names : nil
    }
    guard let members = meeting.members else { return nil }
    let seats = meeting.body?.value.seats ?? []
    let counts = seats.compactMap { $0.count?.value }
    if counts.count > 1, counts.count == seats.count, counts.reduce(0, +|) == members {
      return seats.map(\.category)
    }
    let expected = meeting.parts.ofGroups.filter { $0.whole == .expected }
    let there = meeting.parts.ofGroups.filter { $0.whole == .present }
    guard expected.count > 1, there.count == expected.count,
      expected.allSatisfy({ part in there.contains { $0.name.isSame(as: part.name) } }),
      expected.reduce(0, { $0 +| $1.count.value }) == members,
      there.reduce(0, { $0 +| $1.count.value }) == meeting.meeting.present?.value
    else { return nil }
    return expected.map(\.name)
  }

  /// The finding that says that the group of which a share was taken was counted wrong: what follows from the
  /// share is a consequence.
  func doubt(of fact: ThresholdFact, in index: Int) -> Int? {
    guard fact.unit == .persons, !fact.group.isEmpty,
      fact.base == .present || fact.base == .participating
    else { return nil }
    let name = book.group(fact.group).name
    return meetings[index].doubtedGroups.first { $0.key.isSame(as: name) }?.value
  }

  /// Whether the outcome would change if what is too much were all votes in favour in some group.
  private func decisive(_ state: VoteState, _ groups: [String], dropping surplus: Int) -> Bool? {
    guard surplus > 0, let result = state.result, let holds = result.holds else { return nil }
    let facts = [result.fact].compactMap { $0 } + result.others.compactMap(\.fact)
    return holds
      && facts.contains { fact in
        guard fact.unit == .persons, !fact.group.isEmpty else { return false }
        return groups.has(book.group(fact.group).name) && fact.count -| surplus < fact.least
      }
  }
}

extension [PartCount] {
  /// The counts of persons in groups.
  fileprivate var ofGroups: [PartCount] { filter { $0.unit == .persons && $0.group != nil } }
}

extension PartCount {
  /// The name of its group; empty for everyone.
  fileprivate var name: String { group?.value ?? "" }
}

extension PartCount.Whole {
  fileprivate static let choices: [Self] = [.favour, .against, .abstain]
  fileprivate static let ofVotes = choices + [.participating, .issued, .collected, .valid]

  /// The field of the record that it is counted in.
  fileprivate var label: String {
    switch self {
    case .expected: "应到"
    case .present: "实到"
    case .participating: "参加"
    case .issued: "发出"
    case .collected: "收回"
    case .valid: "有效"
    case .favour: "同意"
    case .against: "反对"
    case .abstain: "弃权"
    }
  }
}

extension Vote {
  /// The count that parts are parts of.
  fileprivate func count(_ whole: PartCount.Whole) -> Noted<Int>? {
    switch whole {
    case .participating: participating
    case .issued: issued
    case .collected: collected
    case .valid: valid
    case .favour: favour
    case .against: against
    case .abstain: abstain
    case .expected, .present: nil
    }
  }
}

extension [String] {
  /// Whether no two are the same name.
  fileprivate var isDistinct: Bool {
    indices.allSatisfy { index in !self[..<index].contains(where: self[index].isSame) }
  }
}
