import SourceText

/// Votes taken online and on site at once: the union, each person once (trap T-13).
extension Machine {
  /// What the channels come to together, in the place of counts the vote does not state itself.
  ///
  /// `nil` when the outcome hangs on something that is not known; that has been reported.
  mutating func union(of vote: Vote, _ index: Int, _ stage: Int, at place: Place) -> Vote? {
    guard !vote.channels.isEmpty, let vote = withoutVoidBoxes(vote, index, stage, at: place)
    else { return vote.channels.isEmpty ? vote : nil }
    if vote.channels.allSatisfy(\.vote.hasNames) { return unionOfNames(vote, index, stage, place) }
    return unionOfCounts(vote, index, stage, place)
  }

  // MARK: By name

  private struct Ballot {
    var channel: Int
    var choice: Instruction
    var name: Noted<String>
  }

  private mutating func unionOfNames(
    _ vote: Vote, _ index: Int, _ stage: Int, _ place: Place
  ) -> Vote? {
    let meeting = meetings[index]
    var ballots: [String: [Ballot]] = [:]
    var order: [String] = []
    for (channel, part) in vote.channels.enumerated() {
      var used: [String: Int] = [:]
      for (names, choice) in [
        (part.vote.favourNames, Instruction.favour), (part.vote.againstNames, .against),
        (part.vote.abstainNames, .abstain),
      ] {
        for name in names {
          let key = meeting.directory.key(name.value, used: &used, preferred: meeting.mayBeThere)
          if ballots[key] == nil { order.append(key) }
          ballots[key, default: []].append(Ballot(channel: channel, choice: choice, name: name))
        }
      }
    }
    let doubled = order.filter { key in Set((ballots[key] ?? []).map(\.channel)).count > 1 }
    let setting = book.plan.stages[stage].duplicates
    for key in doubled {
      guard let own = ballots[key], let second = own.first(where: { $0.channel != own[0].channel })
      else { continue }
      find(
        Finding(
          .votedTwice, at: second.name.place,
          [Fact(.person, .text(second.name.value)), Fact(.meeting, .text(meeting.title))]
        ).with {
          $0.related = [Related(own[0].name.place, .firstVote)]
          $0.rule = book.plan.stages[stage].site.place
          // The procedure says which of the two counts: nothing is left to be done.
          if setting?.value != nil {
            $0.cls = .advice
            $0.remedy = .none
            $0.decisive = false
          }
        })
    }
    func merged(_ policy: DuplicatePolicy) -> Vote {
      var union = vote
      union.channels = []
      if policy == .void, !doubled.isEmpty {
        // They took part; their ballots are spoiled.
        union.spoiled = Noted((vote.spoiled?.value ?? 0) +| doubled.count, place)
      }
      (union.favourNames, union.againstNames, union.abstainNames) = ([], [], [])
      for key in order {
        guard let own = ballots[key] else { continue }
        for ballot in kept(own, policy, vote.channels) {
          switch ballot.choice {
          case .favour: union.favourNames.append(ballot.name)
          case .against: union.againstNames.append(ballot.name)
          case .abstain: union.abstainNames.append(ballot.name)
          }
        }
      }
      return union
    }
    if doubled.isEmpty { return merged(.first) }
    if let policy = setting?.value { return merged(policy) }
    let outcomes = Set(DuplicatePolicy.allCases.map { holds(merged($0), index, stage) })
    if outcomes.count == 1 { return merged(.first) }
    let site = book.plan.stages[stage].site.place
    var name = "重复票"
    if case .open(let own) = setting { name = own }
    reportGap(
      .parameter(name, site), at: place, rule: site, on: meeting.day,
      stage: book.plan.stages[stage].name)
    return nil
  }

  /// The ballots of one person that count; two in one channel are left for the rule on voters.
  private func kept(
    _ own: [Ballot], _ policy: DuplicatePolicy, _ channels: [ChannelVote]
  ) -> [Ballot] {
    guard Set(own.map(\.channel)).count > 1 else { return own }
    switch policy {
    case .first: return own.filter { $0.channel == own[0].channel }
    case .last: return own.filter { $0.channel == own[own.count - 1].channel }
    case .onsite: return own.filter { channels[$0.channel].channel == .onsite }
    case .void: return []
    }
  }

  // MARK: By count

  private mutating func unionOfCounts(
    _ vote: Vote, _ index: Int, _ stage: Int, _ place: Place
  ) -> Vote? {
    let meeting = meetings[index]
    func total(_ path: KeyPath<Vote, Noted<Int>?>) -> Int? {
      let counts = vote.channels.map { $0.vote[keyPath: path]?.value }
      return counts.contains(nil) ? nil : counts.reduce(0) { $0 +| ($1 ?? 0) }
    }
    func voters(_ vote: Vote) -> Int? {
      vote.participating?.value ?? vote.collected?.value
        ?? vote.favour.map {
          $0.value +| (vote.against?.value ?? 0) +| (vote.abstain?.value ?? 0)
        }
    }
    let each = vote.channels.map { voters($0.vote) }
    // In an election the candidates' votes are stated together; the channels only say how many took part.
    let isElection = vote.election != nil
    guard let favour = isElection ? 0 : total(\.favour), !each.contains(nil) else {
      find(
        Finding(
          .factMissing, at: place,
          [Fact(.field, .text(isElection ? "参加" : "同意")), Fact(.meeting, .text(meeting.title))]))
      return nil
    }
    let all = each.reduce(0) { $0 +| ($1 ?? 0) }
    // Nobody can be counted twice who is not in the smaller channel.
    let most = all -| (each.compactMap { $0 }.max() ?? 0)
    let doubled = vote.doubled?.value ?? (vote.channels.count > 1 ? nil : 0)
    checkUnion(vote, all: all, doubled: doubled, most: most, favour: favour, meeting)
    var union = vote
    union.channels = []
    let aside = doubled ?? most
    if aside == 0 {
      union.issued = vote.issued ?? total(\.issued).map { Noted($0, place) }
      union.collected = vote.collected ?? total(\.collected).map { Noted($0, place) }
    }
    if isElection, doubled != nil, vote.participating == nil {
      union.participating = Noted(all -| aside, place)
    }
    if isElection || vote.favour != nil { return union }
    func counted(favour less: Int, against lesser: Int) -> Vote {
      var union = union
      union.favour = Noted(max(0, favour -| less), place)
      union.against = total(\.against).map { Noted(max(0, $0 -| lesser), place) }
      union.abstain = total(\.abstain).map { Noted($0, place) }
      union.participating = vote.participating ?? Noted(all -| aside, place)
      return union
    }
    let low = counted(favour: aside, against: 0)
    if aside == 0 { return low }
    let high = counted(favour: 0, against: aside)
    if let one = holds(low, index, stage), let other = holds(high, index, stage), one == other {
      return one ? low : high
    }
    find(
      Finding(
        .factMissing, at: place,
        [
          Fact(.field, .text("重复")), Fact(.meeting, .text(meeting.title)),
          Fact(.least, .count(max(0, favour -| aside))), Fact(.most, .count(favour)),
        ]
      ).with { $0.rule = book.plan.stages[stage].site.place })
    return nil
  }

  /// The union as stated against what the channels leave possible.
  private mutating func checkUnion(
    _ vote: Vote, all: Int, doubled: Int?, most: Int, favour: Int, _ meeting: MeetingState
  ) {
    let related = vote.channels.map { Related($0.place, .vote) }
    // The ballots of an election are those who took part, where the union is not stated by itself.
    let stated = vote.participating ?? (vote.election == nil ? nil : vote.collected)
    if let stated {
      let low = all -| (doubled ?? most)
      let high = all -| (doubled ?? 0)
      if stated.value < low || stated.value > high {
        differ(
          at: stated.place, meeting, field: "参加", found: stated.value,
          wanted: stated.value < low ? low : high, related: related)
      }
    }
    if let stated = vote.favour {
      let low = max(0, favour -| (doubled ?? most))
      if stated.value < low || stated.value > favour {
        differ(
          at: stated.place, meeting, field: "同意", found: stated.value,
          wanted: stated.value < low ? low : favour, related: related)
      }
    }
  }

  /// Whether a vote would carry.
  func holds(_ vote: Vote, _ index: Int, _ stage: Int) -> Bool? {
    let meeting = meetings[index]
    let counts = book.counts(of: vote, in: meeting, item: nil, recused: 0, policy: nil)
    return book.requirement(
      own: book.plan.stages[stage].pass ?? meeting.body?.value.pass, suffix: ".majority",
      body: meeting.body, counts, on: meeting.day,
      evaluator: evaluator)?.holds
  }
}
