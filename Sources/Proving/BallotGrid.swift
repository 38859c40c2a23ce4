import Deliberation

/// The counts a meeting of a size can come to, the plainest first: all of them, or, for large bodies,
/// those on both sides of every half, third, quarter and fifth.
struct BallotGrid {
  let size: Int
  /// In how many orders the members may come.
  var orders = 1
  /// Whether some may leave before the vote.
  var leaves = false
  /// Whether some may stand aside.
  var recuses = false
  /// For how many others each of those present may vote.
  var proxies = 0

  /// Bodies up to this size are gone through count by count.
  private static let whole = 12

  func ballots(votes: Bool) -> [Ballot] {
    var ballots: [Ballot] = []
    for present in values(upTo: size).reversed() {
      guard votes else {
        ballots.append(
          Ballot(
            present: present, favour: 0, against: 0, abstain: 0, carried: true, votes: false))
        continue
      }
      let room = present == size ? values(upTo: present) : marks(present)
      for favour in room.reversed() {
        let rest = present - favour
        for abstain in present == size ? values(upTo: rest) : marks(rest) {
          ballots.append(
            Ballot(
              present: present, favour: favour, against: rest - abstain, abstain: abstain,
              carried: true))
        }
      }
    }
    return ballots + (votes ? uneven() : [])
  }

  /// Votes of a full meeting from which some leave or stand aside, and meetings short of one group.
  private func uneven() -> [Ballot] {
    var ballots: [Ballot] = []
    func add(_ present: Int, _ change: (inout Ballot) -> Void) {
      var base = Ballot(
        present: present, favour: 0, against: 0, abstain: 0, carried: true)
      change(&base)
      let room = base.votesCast
      for favour in values(upTo: room).reversed() {
        for abstain in Set([0, room - favour]).sorted() {
          var ballot = base
          (ballot.favour, ballot.abstain) = (favour, abstain)
          ballot.against = room - favour - abstain
          ballots.append(ballot)
        }
      }
    }
    for gone in values(upTo: size - 1) where gone > 0 {
      if leaves { add(size) { $0.left = gone } }
      if recuses { add(size) { $0.recused = gone } }
    }
    for present in values(upTo: size - 1) where present > 0 && proxies > 0 {
      let most = min(size - present, present * min(proxies, size))
      for given in values(upTo: most) where given > 0 { add(present) { $0.proxies = given } }
    }
    for order in 1..<max(1, orders) {
      for present in values(upTo: size).reversed() { add(present) { $0.order = order } }
    }
    return ballots
  }

  private func values(upTo limit: Int) -> [Int] {
    limit <= Self.whole ? Array(0...max(0, limit)) : marks(limit)
  }

  /// The counts at the ends and around the usual shares of a number, and around those of the whole body.
  private func marks(_ limit: Int) -> [Int] {
    if limit <= 4 { return Array(0...max(0, limit)) }
    var marks: Set<Int> = [0, 1, limit - 1, limit]
    for base in [limit, size] {
      for (top, bottom) in [(1, 2), (1, 3), (2, 3), (3, 4), (1, 5), (4, 5)] {
        let point = base / bottom * top + base % bottom * top / bottom
        for value in (point - 1)...(point + 1) where value >= 0 && value <= limit {
          marks.insert(value)
        }
      }
    }
    return marks.sorted()
  }
}

extension [Ballot] {
  /// The same, those of full meetings first as before, but with the fewest votes in favour.
  var fewestFirst: [Ballot] {
    enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.isPlain != b.isPlain { return a.isPlain }
      if a.present != b.present { return a.present > b.present }
      return (a.favour, a.abstain, left.offset) < (b.favour, b.abstain, right.offset)
    }.map(\.element)
  }
}

extension Ballot {
  /// Whether nobody leaves, stands aside or votes for others, and no group falls short.
  fileprivate var isPlain: Bool { left == 0 && recused == 0 && proxies == 0 && order == 0 }
}
