/// The counts of a meeting and its votes among groups, and by area or households.
struct VoteTally {
  let meeting: MeetingState
  let vote: Vote?
  /// What the record states of parts: of the vote first, else of the meeting's head.
  private let stated: [PartCount]
  /// The persons behind the names of a vote, by choice, each once.
  private let choices: [PartCount.Whole: [String]]

  init(_ meeting: MeetingState, vote: Vote?) {
    self.meeting = meeting
    self.vote = vote
    stated = (vote?.parts ?? []) + meeting.parts
    var choices: [PartCount.Whole: [String]] = [:]
    if let vote, vote.hasNames, meeting.hasRoll {
      var used: [String: Int] = [:]
      var seen: Set<String> = []
      for (whole, names) in [
        (PartCount.Whole.favour, vote.favourNames), (.against, vote.againstNames),
        (.abstain, vote.abstainNames),
      ] {
        choices[whole] = names.map {
          meeting.directory.key($0.value, used: &used, preferred: meeting.mayBeThere)
        }.filter { meeting.isVoter($0) && seen.insert($0).inserted }
      }
    }
    self.choices = choices
  }

  /// The counts among the members who carry all labels, by a measure.
  ///
  /// `name` is what the record calls the group; `recused` are the keys of those who stand aside, `nil`
  /// where they are not all named.
  func counts(
    _ labels: [String], named name: String?, _ unit: BaseUnit, recused: [String]?,
    policy: RecusalPolicy?
  ) -> Counts {
    func known(_ whole: PartCount.Whole) -> Int? { part(whole, labels, name, unit) }
    var counts = Counts()
    let aside = recused.flatMap { keys in sum(keys, labels, unit) }
    counts.members = members(labels, name, unit).flatMap { size in
      policy == .outOfBoth ? aside.map { max(0, size -| $0) } : size
    }
    counts.present = present(labels, name, unit).flatMap { size in
      let leaves =
        policy == .outOfBoth || policy == (vote == nil ? .outOfPresenceOnly : .outOfVoteOnly)
      return leaves ? aside.map { max(0, size -| $0) } : size
    }
    let favour = known(.favour)
    let against = known(.against)
    let abstain = known(.abstain)
    counts.cast = sum(favour, against)
    counts.castWithAbstentions = sum(counts.cast, abstain)
    counts.valid = known(.valid) ?? counts.castWithAbstentions
    counts.collected = known(.collected)
    counts.participating = known(.participating) ?? counts.collected ?? counts.present
    counts.persons = vote == nil ? counts.present : favour
    return counts
  }

  // MARK: Parts

  private func members(_ labels: [String], _ name: String?, _ unit: BaseUnit) -> Int? {
    if let roll = meeting.roll {
      let keys = roll.members.indices.filter { roll.isFirstVoter($0, on: meeting.day) }
      if let total = sum(keys.map { roll.members[$0] }, labels, unit) { return total }
    }
    if let stated = part(.expected, labels, name, unit) { return stated }
    if unit == .households, labels.isEmpty { return meeting.households }
    guard unit == .persons, let name else { return nil }
    return meeting.meeting.composition.first { $0.category.value.isSame(as: name) }?.count.value
  }

  private func present(_ labels: [String], _ name: String?, _ unit: BaseUnit) -> Int? {
    if let room = meeting.room, meeting.hasRoll {
      let proxied = vote == nil ? [] : meeting.proxies.filter(\.admitted).map(\.principal)
      if let total = sum(Array(room) + proxied, labels, unit) { return total }
    }
    // Those who came and went change what the head states; who of which group is not known.
    guard meeting.movements.isEmpty else { return nil }
    if let stated = part(.present, labels, name, unit) { return stated }
    return unit == .households && labels.isEmpty ? meeting.householdsPresent : nil
  }

  /// The part of a count: of the names, else as stated, else what the whole leaves no room for.
  private func part(
    _ whole: PartCount.Whole, _ labels: [String], _ name: String?, _ unit: BaseUnit
  ) -> Int? {
    if let keys = choices[whole] { return sum(keys, labels, unit) }
    let own = stated.filter { $0.whole == whole }
    if let part = own.first(where: { part in
      part.unit == unit
        && (name.map { part.group?.value.isSame(as: $0) ?? false } ?? (part.group == nil))
    }) {
      return part.count.value
    }
    let size = size(of: whole)
    if size == 0 { return 0 }
    // A choice nobody made has no count, as in the counts of the vote.
    if size == nil, whole == .against || whole == .abstain, vote?.favour != nil { return 0 }
    guard name != nil, unit == .persons, let size else { return nil }
    // Where the groups that are told make up the whole, the others have none of it.
    let told = own.filter { $0.group != nil && $0.unit == .persons }
    guard !told.isEmpty, told.reduce(0, { $0 +| $1.count.value }) == size else { return nil }
    return 0
  }

  /// The count itself, in persons.
  private func size(of whole: PartCount.Whole) -> Int? {
    switch whole {
    case .expected: meeting.meeting.expected?.value
    case .present: meeting.stated?.value
    case .participating: vote?.participating?.value
    case .issued: vote?.issued?.value
    case .collected: vote?.collected?.value
    case .valid: vote?.valid?.value
    case .favour: vote?.favour?.value
    case .against: vote?.against?.value
    case .abstain: vote?.abstain?.value
    }
  }

  // MARK: Sums over the roster

  /// What some persons of the roster come to; `nil` where the roster does not say it of one.
  private func sum(_ keys: [String], _ labels: [String], _ unit: BaseUnit) -> Int? {
    guard let roll = meeting.roll else { return nil }
    var members: [Member] = []
    for key in keys {
      guard let index = roll.position(of: key, on: meeting.day, votes: true) else { continue }
      members.append(roll.members[index])
    }
    return sum(members, labels, unit)
  }

  private func sum(_ members: [Member], _ labels: [String], _ unit: BaseUnit) -> Int? {
    var total = 0
    for member in members where labels.allSatisfy(member.carries) {
      switch unit {
      case .persons: total = total +| 1
      case .households:
        guard let represents = member.represents else { return nil }
        total = total +| represents
      case .area:
        guard let area = member.area else { return nil }
        total = total +| area
      }
    }
    return total
  }

  private func sum(_ first: Int?, _ second: Int?) -> Int? {
    first.flatMap { first in second.map { first +| $0 } }
  }
}

extension Rulebook {
  /// Adds to the counts what some threshold asks for: groups, and other measures.
  func divide(
    _ counts: inout Counts, _ meeting: MeetingState, vote: Vote?, item: Int?,
    policy: RecusalPolicy?
  ) {
    guard !asked.isEmpty else { return }
    let units = asked.units.filter { meeting.weighs($0, vote) }
    if units.isEmpty, asked.groups.isEmpty { return }
    let tally = VoteTally(meeting, vote: vote)
    let recusals = meeting.recusals.filter { $0.item == nil || $0.item == item }
    let isNamed = recusals.allSatisfy { $0.keys.count == $0.count }
    let recused: [String]? = isNamed ? recusals.flatMap(\.keys) : nil
    func parts(_ labels: [String], _ name: String?, _ unit: BaseUnit) -> Counts {
      tally.counts(labels, named: name, unit, recused: recused, policy: policy)
    }
    for unit in units { counts.weights[unit] = parts([], nil, unit) }
    for group in asked.groups {
      let (labels, name) = self.group(group)
      var divided = parts(labels, name, .persons)
      for unit in units { divided.weights[unit] = parts(labels, name, unit) }
      counts.groups[group] = divided
    }
  }
}

extension MeetingState {
  /// Whether the roster, the head or the vote says anything by a measure.
  ///
  /// Households are counted one for each representative where nothing weighs them.
  func weighs(_ unit: BaseUnit, _ vote: Vote?) -> Bool {
    roll?.weighs(unit) ?? false || meeting.parts.contains { $0.unit == unit }
      || vote?.parts.contains { $0.unit == unit } ?? false
  }
}

/// The groups and measures that thresholds ask for beside plain heads.
struct AskedTallies: Sendable {
  var units: [BaseUnit] = []
  var groups: [[String]] = []

  var isEmpty: Bool { units.isEmpty && groups.isEmpty }

  mutating func add(_ threshold: Threshold) {
    for part in threshold.flattened {
      if part.unit != .persons, !units.contains(part.unit) { units.append(part.unit) }
      if !part.group.isEmpty, !groups.contains(part.group) { groups.append(part.group) }
    }
  }
}

extension Rulebook {
  /// The labels of a group and the name by which records know it.
  ///
  /// 性别=女 asks for the label 女: the column is for the reader.
  func group(_ written: [String]) -> (labels: [String], name: String) {
    if written.count == 1, let named = plan.groups.first(where: { $0.name.isSame(as: written[0]) })
    {
      return (named.labels, named.name)
    }
    let labels = written.map { label in
      label.firstIndex(of: "=").map { String(label[label.index(after: $0)...]) } ?? label
    }
    return (labels, labels.joined(separator: "+"))
  }
}

extension Roll {
  /// Whether a member has a vote on a day and is not on the list a second time.
  func isFirstVoter(_ index: Int, on day: Day) -> Bool {
    guard members[index].votes, members[index].serves(on: day) else { return false }
    guard !repeats.isEmpty else { return true }
    return !members[..<index].contains {
      $0.key == members[index].key && $0.votes && $0.serves(on: day)
    }
  }
}
