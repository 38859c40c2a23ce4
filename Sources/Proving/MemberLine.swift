import Deliberation

/// The members of a body in a row, and which of them belong to the groups its thresholds ask for.
///
/// Whoever is there, votes for or leaves is taken from one end of the row: so the counts of all groups
/// fit together. Rows in another order let one group fall short while the others are complete.
struct MemberLine {
  /// A group, by the name records have for it.
  struct Group {
    var name: String
    /// For each member, whether they are one of it.
    var members: [Bool]
  }

  let size: Int
  let groups: [Group]
  /// Whether some threshold counts area: then one member owns as much as all the others and one more.
  let weighsArea: Bool

  init(_ roster: Roster, size: Int, groups asked: [[String]], weighsArea: Bool, book: Rulebook) {
    self.size = size
    self.weighsArea = weighsArea
    let members = roster.members ?? []
    groups = asked.map { written in
      let (labels, name) = book.named(written)
      return Group(
        name: name, members: members.map { member in labels.allSatisfy(member.carries) })
    }
  }

  /// How many orders there are; 0 is the roster's own.
  var orders: Int { 1 + groups.count + (weighsArea ? 1 : 0) }

  /// The positions in an order: with one group, or the largest owner, at the end.
  private func positions(_ order: Int) -> [Int] {
    let all = Array(0..<size)
    if order <= 0 { return all }
    if groups.indices.contains(order - 1) {
      let group = groups[order - 1].members
      return all.filter { !group[$0] } + all.filter { group[$0] }
    }
    return Array(all.dropFirst()) + all.prefix(1)
  }

  /// How many of a group, or how much area in square metres, a stretch of the row comes to.
  func count(_ range: Range<Int>, of part: AskedPart, order: Int) -> Int {
    let row = positions(order)
    let group = part.group.flatMap { name in groups.first { $0.name == name } }
    return row[range.clamped(to: row.indices)].reduce(0) { total, position in
      if let group, !group.members[position] { return total }
      return total + (part.unit == .area && position == 0 ? size : 1)
    }
  }
}

/// What a threshold counts beside persons: a group, households, area.
struct AskedPart: Hashable {
  var unit: BaseUnit
  var group: String?
}
