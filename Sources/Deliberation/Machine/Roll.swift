import SourceText

/// The members of one roster by key; who is on the roll depends on the day.
struct Roll: Hashable, Sendable {
  /// A member whose key an earlier one has as well, such as one who left and came back.
  struct Repeat: Hashable, Sendable {
    var member: Int
    var earlier: Int
  }

  let members: [Member]
  /// The members whose key was there before, in order.
  let repeats: [Repeat]
  /// Whether some units on it are parking spaces.
  let hasParking: Bool
  /// What the members are weighed by beside heads.
  private let weights: Set<BaseUnit>
  /// The keys.
  let keys: NameTable
  /// The last member of each key, by the key's number.
  private let last: [Int]

  init(_ members: [Member]) {
    self.members = members
    var keys = NameTable(capacity: members.count)
    var last: [Int] = []
    last.reserveCapacity(members.count)
    var repeats: [Repeat] = []
    for index in members.indices {
      let (number, isNew) = keys.add(members[index].key)
      if isNew {
        last.append(index)
      } else {
        repeats.append(Repeat(member: index, earlier: last[number]))
        last[number] = index
      }
    }
    var weights: Set<BaseUnit> = []
    if members.contains(where: { $0.represents != nil }) { weights.insert(.households) }
    if members.contains(where: { !$0.units.isEmpty }) { weights.insert(.area) }
    self.weights = weights
    hasParking =
      weights.contains(.area) && members.contains { $0.units.contains(where: \.isParking) }
    self.keys = keys
    self.last = last
    self.repeats = repeats
  }

  /// Whether the list says anything of its members by a measure other than heads.
  func weighs(_ unit: BaseUnit) -> Bool { weights.contains(unit) }

  /// The member of a key on a day, with a vote or without one; the last where there are several.
  func position(of key: String, on day: Day, votes: Bool) -> Int? {
    var next = keys.number(of: key).map { last[$0] }
    while let index = next {
      if members[index].votes == votes, members[index].serves(on: day) { return index }
      next = earlier(than: index)
    }
    return nil
  }

  /// How many persons have a vote on a day.
  func voters(on day: Day) -> Int {
    members.indices.count { index in
      guard members[index].votes, members[index].serves(on: day) else { return false }
      // A person who is on it twice is counted with the first entry.
      var next = earlier(than: index)
      while let other = next {
        if members[other].votes, members[other].serves(on: day) { return false }
        next = earlier(than: other)
      }
      return true
    }
  }

  /// The entries with a vote on a day; mostly all of them.
  func voting(on day: Day) -> [Member] {
    let isVoting = { (index: Int) in members[index].votes && members[index].serves(on: day) }
    return members.indices.allSatisfy(isVoting)
      ? members : members.indices.filter(isVoting).map { members[$0] }
  }

  private func earlier(than index: Int) -> Int? {
    repeats.isEmpty ? nil : repeats.first { $0.member == index }?.earlier
  }
}

extension Roll {
  /// The roll as a body counts it: of age, and without the units that do not count.
  func counted(of body: Body?) -> Roll { ofAge(body?.age?.value).withoutParking(of: body) }

  /// Those who come of age are members from their birthday on, that day included (trap T-21).
  private func ofAge(_ years: Int?) -> Roll {
    guard let years, members.contains(where: { $0.born != nil }) else { return self }
    return Roll(
      members.map { member in
        guard let day = member.born?.advanced(byMonths: min(max(years, 0), 200) * 12) else {
          return member
        }
        var own = member
        own.from = max(own.from ?? day, day)
        return own
      })
  }

  /// The roll without parking spaces, where the body leaves them out.
  private func withoutParking(of body: Body?) -> Roll {
    guard hasParking, body?.parking?.value == false else { return self }
    return Roll(
      members.compactMap { member in
        guard !member.units.isEmpty else { return member }
        var own = member
        own.units.removeAll(where: \.isParking)
        return own.units.isEmpty ? nil : own
      })
  }
}
