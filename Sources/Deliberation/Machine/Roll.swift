import SourceText

/// What is found of the members of a list by key and by name: made once for a list, whose days and
/// places it does not look at, and shared by all who ask.
package final class MemberIndex: Sendable {
  /// A member whose key an earlier one has as well, such as one who left and came back.
  struct Repeat: Sendable {
    var member: Int
    var earlier: Int
  }

  /// The members whose key was there before, in order.
  let repeats: [Repeat]
  /// Whether some units on the list are parking spaces.
  let hasParking: Bool
  /// What the members are weighed by beside heads.
  fileprivate let weights: Set<BaseUnit>
  /// The keys.
  fileprivate let keys: NameTable
  /// The last member of each key, by the key's number.
  fileprivate let last: [Int]
  /// Who is meant by a name.
  let directory: Directory
  /// Who sits in each category.
  let categories: [CategoryOfMembers]

  /// The index of a list.
  package init(_ members: [Member]) {
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
    directory = Directory(members, keys: keys)
    categories = CategoryOfMembers.all(of: members)
  }
}

/// The members of a list in one category of seat, by their positions.
struct CategoryOfMembers: Sendable {
  let category: String
  fileprivate(set) var members: [Int]

  /// The categories of a list, in the order in which they come up.
  static func all(of members: [Member]) -> [CategoryOfMembers] {
    // Rosters list one category after the other, so the last group is mostly the right one.
    var groups: [CategoryOfMembers] = []
    for index in members.indices {
      for category in members[index].categories {
        let group = groups.lastIndex { $0.category.isSame(as: category) } ?? groups.count
        if group == groups.count {
          groups.append(CategoryOfMembers(category: category, members: []))
        }
        if groups[group].members.last != index { groups[group].members.append(index) }
      }
    }
    return groups
  }
}

/// The members of one roster by key; who is on the roll depends on the day.
struct Roll: Sendable {
  let members: [Member]
  let index: MemberIndex

  init(_ members: [Member], _ index: MemberIndex? = nil) {
    self.members = members
    self.index = index ?? MemberIndex(members)
  }

  /// The roll of a roster, if it has its members.
  init?(of roster: Roster) {
    guard let members = roster.members else { return nil }
    self.init(members, roster.index)
  }

  var repeats: [MemberIndex.Repeat] { index.repeats }
  var hasParking: Bool { index.hasParking }

  /// Whether the list says anything of its members by a measure other than heads.
  func weighs(_ unit: BaseUnit) -> Bool { index.weights.contains(unit) }

  /// The member of a key on a day, with a vote or without one; the last where there are several.
  func position(of key: String, on day: Day, votes: Bool) -> Int? {
    var next = index.keys.number(of: key).map { index.last[$0] }
    while let own = next {
      if members[own].votes == votes, members[own].serves(on: day) { return own }
      next = earlier(than: own)
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

  /// The categories of those entries.
  func categories(of voting: [Member]) -> [CategoryOfMembers] {
    voting.count == members.count ? index.categories : CategoryOfMembers.all(of: voting)
  }

  private func earlier(than index: Int) -> Int? {
    repeats.isEmpty ? nil : repeats.first { $0.member == index }?.earlier
  }
}

extension Roll: Hashable {
  // The index says nothing that the members do not.
  static func == (left: Roll, right: Roll) -> Bool { left.members == right.members }

  func hash(into hasher: inout Hasher) { hasher.combine(members) }
}

extension Roll {
  /// The roll as a body counts it: of age, and without the units that do not count.
  func counted(of body: Shared<Body>?) -> Roll {
    ofAge(body?.value.age?.value).withoutParking(of: body?.value)
  }

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
