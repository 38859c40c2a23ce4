import SourceText

/// Several boxes in one vote: the hall's, and those taken to voters who cannot come (trap T-11).
extension Machine {
  /// The vote without the boxes that fall by themselves; `nil` when what is left cannot be told.
  mutating func withoutVoidBoxes(
    _ vote: Vote, _ index: Int, _ stage: Int, at place: Place
  ) -> Vote? {
    let own = book.plan.stages[stage]
    let void = vote.channels.filter(\.isOverfull)
    guard !void.isEmpty else { return vote }
    switch own.boxes {
    case nil, .fixed(.together): return vote
    case .open(let name):
      reportGap(
        .parameter(name, own.site.place), at: place, rule: own.site.place,
        on: meetings[index].day)
      return nil
    case .fixed(.apart): break
    }
    guard void.count < vote.channels.count else { return vote }
    for box in void { report(box, index, rule: own.site.place) }
    var rest = vote
    rest.channels.removeAll(where: \.isOverfull)
    for path in [\Vote.issued, \.collected, \.valid, \.favour, \.against, \.abstain] {
      guard let whole = rest[keyPath: path] else { continue }
      var left = whole.value
      for box in void {
        guard let part = box.vote[keyPath: path] ?? (path == \.valid ? box.vote.collected : nil)
        else { return untold("同意", index, at: box.place) }
        left -= min(left, part.value)
      }
      rest[keyPath: path] = Noted(left, whole.place)
    }
    guard let election = vote.election, !election.candidates.isEmpty else { return rest }
    for position in election.candidates.indices {
      let candidate = election.candidates[position]
      for box in void {
        guard
          let part = box.vote.election?.candidates.first(where: {
            $0.name.value.isSame(as: candidate.name.value)
          })
        else { return untold("候选人", index, at: box.place) }
        let left = candidate.votes.value -| min(candidate.votes.value, part.votes.value)
        rest.election?.candidates[position].votes = Noted(left, candidate.votes.place)
      }
    }
    return rest
  }

  private mutating func report(_ box: ChannelVote, _ index: Int, rule: Place) {
    guard let issued = box.vote.issued, let collected = box.vote.collected else { return }
    find(
      Finding(
        .ballotsExceedIssued, at: collected.place,
        [
          Fact(.issued, .count(issued.value)), Fact(.collected, .count(collected.value)),
          Fact(.difference, .count(collected.value -| issued.value)),
          Fact(.meeting, .text(meetings[index].title)), Fact(.reason, .text("box")),
        ]
      ).with {
        $0.cls = .irregular
        $0.remedy = .none
        $0.rule = rule
        $0.related = [Related(issued.place, .expected, .count(issued.value))]
      })
  }

  /// What a fallen box held is not said, so that nobody can tell what the others come to.
  private mutating func untold(_ field: String, _ index: Int, at place: Place) -> Vote? {
    find(
      Finding(
        .factMissing, at: place,
        [Fact(.field, .text(field)), Fact(.meeting, .text(meetings[index].title))]))
    return nil
  }
}

extension ChannelVote {
  /// Whether more ballots came back in the box than were given out for it.
  var isOverfull: Bool {
    guard let issued = vote.issued, let collected = vote.collected else { return false }
    return collected.value > issued.value
  }
}
