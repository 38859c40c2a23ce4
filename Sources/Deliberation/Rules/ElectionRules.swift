import SourceText

/// What an election came to: who is elected for certain, who is tied at the last seat.
struct ElectionState {
  var keys: [String]
  var results: [TestResult]
  /// Positions of the candidates who are elected.
  var sure: [Int] = []
  /// Positions of those tied at the last seat.
  var tied: [Int] = []
  /// How many seats were open in this ballot.
  var seats: Int?
}

/// Elections: each candidate against the threshold, the seats, ties, and those announced as elected.
extension Machine {
  /// Holds every candidate against the threshold and finds who is elected.
  mutating func judgeElection(_ state: inout VoteState, _ index: Int, _ stage: Int, item: Int) {
    guard let election = state.vote.election else { return }
    let meeting = meetings[index]
    let own = book.plan.stages[stage]
    let rule = own.election
    checkCandidates(election, state, meeting, rule)
    var counts = book.counts(
      of: state.vote, in: meeting, item: meeting.items[item].act, recused: state.recused,
      policy: nil)
    let ballots = state.vote.valid?.value ?? state.vote.collected?.value
    counts.cast = counts.cast ?? ballots
    counts.castWithAbstentions = counts.castWithAbstentions ?? ballots
    counts.valid = state.vote.valid?.value
    state.counts = counts
    let isRunoff = state.vote.round > 1
    var results: [TestResult] = []
    for candidate in election.candidates {
      counts.persons = candidate.votes.value
      counts.householdCount = candidate.votes.value
      results.append(
        book.requirement(
          own: isRunoff
            ? rule?.runoff ?? own.pass ?? meeting.body?.value.pass
            : own.pass ?? meeting.body?.value.pass,
          suffix: isRunoff ? ".runoff" : ".majority", body: meeting.body, counts, on: meeting.day,
          evaluator: evaluator)
          ?? TestResult(holds: true))
    }
    var outcome = ElectionState(
      keys: election.candidates.map { meeting.directory.key($0.name.value) }, results: results)
    var seats: Int?
    switch rule?.seats {
    case .fixed(let number): seats = number
    case .open(let name):
      reportGap(
        .parameter(name, rule?.site.place ?? .none), at: state.place, rule: own.site.place,
        on: meeting.day, stage: own.name)
    case nil: seats = election.seats?.value
    }
    let before = Set(meeting.items[item].votes.flatMap(\.elected))
    outcome.seats = seats.map { max(0, $0 -| before.count) }
    if results.contains(where: { $0.holds == nil }) {
      for gap in results.flatMap(\.gaps) {
        reportGap(
          gap, at: state.place, rule: own.site.place, on: meeting.day, stage: own.name)
      }
      state.unjudged = true
      return
    }
    for (candidate, result) in zip(election.candidates, results) where result.fact != nil {
      sums.append(
        sum(
          of: result, .majority, stage, meeting, candidate.votes.place, item: candidate.name.value))
    }
    rank(&outcome, election, meeting, rule, before)
    state.election = outcome
    let first = outcome.sure.first ?? results.indices.first
    state.result = TestResult(
      holds: !outcome.sure.isEmpty, fact: first.flatMap { results[$0].fact },
      citation: first.flatMap { results[$0].citation }, rule: own.site.place)
    // Without an announcement, who is elected for certain leaves the seats of a later ballot.
    state.elected = outcome.sure.map { outcome.keys[$0] }
  }

  /// Fills the seats by votes; those equal at the last seat are tied.
  private func rank(
    _ outcome: inout ElectionState, _ election: Election, _ meeting: MeetingState,
    _ rule: ElectionRule?, _ before: Set<String>
  ) {
    let votes = election.candidates.map(\.votes.value)
    var order = votes.indices.filter { outcome.results[$0].holds == true }
    order.sort { votes[$0] != votes[$1] ? votes[$0] > votes[$1] : $0 < $1 }
    guard let seats = outcome.seats, order.count > seats else {
      outcome.sure = order
      keepReserves(&outcome, order, election, meeting, rule, before)
      return
    }
    guard seats > 0 else { return }
    let last = votes[order[seats - 1]]
    if votes[order[seats]] == last {
      outcome.tied = order.filter { votes[$0] == last }
      outcome.sure = order.filter { votes[$0] > last }
    } else {
      outcome.sure = Array(order[..<seats])
    }
    keepReserves(&outcome, order, election, meeting, rule, before)
  }

  /// A seat kept for a group goes to the one of it with the most votes, else it stays open.
  private func keepReserves(
    _ outcome: inout ElectionState, _ order: [Int], _ election: Election, _ meeting: MeetingState,
    _ rule: ElectionRule?, _ before: Set<String>
  ) {
    guard let seats = outcome.seats, outcome.tied.isEmpty else { return }
    for reserve in rule?.reserves ?? [] {
      func isOf(_ position: Int) -> Bool {
        carries(reserve.labels, election.candidates[position], outcome.keys[position], meeting)
          ?? false
      }
      guard knowsLabels(reserve.labels, election, outcome.keys, meeting) else { continue }
      let held = before.count { key in
        meeting.member(key).map { member in reserve.labels.allSatisfy(member.carries) } ?? false
      }
      while held +| outcome.sure.count(where: isOf) < reserve.count, outcome.sure.count >= seats {
        guard let leaving = outcome.sure.last(where: { !isOf($0) }) else { break }
        outcome.sure.removeAll { $0 == leaving }
        if let next = order.first(where: { isOf($0) && !outcome.sure.contains($0) }) {
          outcome.sure.append(next)
        }
      }
    }
  }

  /// Whether a candidate carries labels, by the marks beside the name or the roster.
  private func carries(
    _ labels: [String], _ candidate: Candidate, _ key: String, _ meeting: MeetingState
  ) -> Bool? {
    if labels.allSatisfy(candidate.marks.has) { return true }
    return meeting.member(key).map { member in labels.allSatisfy(member.carries) }
  }

  /// Whether the record or the roster tells at all who is of a group.
  private func knowsLabels(
    _ labels: [String], _ election: Election, _ keys: [String], _ meeting: MeetingState
  ) -> Bool {
    if election.candidates.contains(where: { !$0.marks.isEmpty }) { return true }
    return keys.allSatisfy { meeting.member($0) != nil }
  }

  /// Candidates against seats and ballots.
  private mutating func checkCandidates(
    _ election: Election, _ state: VoteState, _ meeting: MeetingState, _ rule: ElectionRule?
  ) {
    let vote = state.vote
    let seats = rule?.seats.value ?? election.seats?.value
    if let stated = election.seats, let fixed = rule?.seats.value, stated.value != fixed,
      vote.round == 1
    {
      differ(
        at: stated.place, meeting, field: "应选", found: stated.value, wanted: fixed, related: [])
    }
    if vote.round == 1, rule?.contested?.value == true, let seats,
      election.candidates.count <= seats, let first = election.candidates.first
    {
      find(
        Finding(
          .notContested, at: first.name.place,
          [
            Fact(.meeting, .text(meeting.title)), Fact(.found, .count(election.candidates.count)),
            Fact(.limit, .count(seats)),
          ]
        ).with { $0.rule = rule?.site.place ?? .none })
    }
    if case .open(let name) = rule?.contested {
      reportGap(
        .parameter(name, rule?.site.place ?? .none), at: state.place,
        rule: rule?.site.place ?? .none, on: meeting.day)
    }
    if let collected = vote.collected, let valid = vote.valid {
      let parts = valid.value +| (vote.spoiled?.value ?? 0) +| (vote.blank?.value ?? 0)
      if parts != collected.value, vote.spoiled != nil || parts > collected.value {
        differ(
          at: valid.place, meeting, field: "收回", found: parts, wanted: collected.value,
          related: [Related(collected.place, .expected, .count(collected.value))])
      }
    }
    guard let valid = vote.valid ?? vote.collected else { return }
    for candidate in election.candidates where candidate.votes.value > valid.value {
      differ(
        at: candidate.votes.place, meeting, field: candidate.name.value,
        found: candidate.votes.value, wanted: valid.value,
        related: [Related(valid.place, .expected, .count(valid.value))])
    }
    let total = election.candidates.reduce(0) { $0 +| $1.votes.value }
    let marks = valid.value.multipliedReportingOverflow(by: seats ?? election.candidates.count)
    if !marks.overflow, total > marks.partialValue, let first = election.candidates.first {
      differ(
        at: first.votes.place, meeting, field: "候选人", found: total, wanted: marks.partialValue,
        related: [Related(valid.place, .expected, .count(valid.value))])
    }
  }

  /// 结果：当选：…: those announced against those who are elected by the votes.
  mutating func announce(
    _ claim: Claim, of vote: VoteState, _ outcome: ElectionState, _ index: Int, _ stage: Int,
    item: Int, at place: Place
  ) -> [String] {
    let meeting = meetings[index]
    guard let election = vote.vote.election else { return [] }
    if claim.outcome.value == .tabled { return [] }
    let rule = book.plan.stages[stage].election
    var announced: [Int] = []
    for name in claim.elected {
      let key = meeting.directory.key(name.value)
      guard let position = outcome.keys.firstIndex(of: key) else {
        find(
          Finding(
            .referenceUnknown, at: name.place,
            [
              Fact(.field, .text("候选人")), Fact(.found, .text(name.value)),
              Fact(.options, .names(election.candidates.map(\.name.value))),
            ]))
        continue
      }
      announced.append(position)
      if outcome.tied.contains(position) {
        judgeTie(position, outcome, election, rule, meeting, at: name.place)
      } else if !outcome.sure.contains(position) {
        refute(position, outcome, election, meeting, stage, claimed: .carried, at: name.place)
      }
    }
    if let seats = outcome.seats, announced.count > seats, let last = claim.elected.last {
      find(
        Finding(
          .seatsExceeded, at: last.place,
          [
            Fact(.meeting, .text(meeting.title)), Fact(.found, .count(announced.count)),
            Fact(.limit, .count(seats)), Fact(.difference, .count(announced.count -| seats)),
          ]
        ).with { $0.rule = rule?.site.place ?? .none })
    }
    if claim.outcome.value == .rejected || !claim.elected.isEmpty {
      for position in outcome.sure where !announced.contains(position) {
        refute(position, outcome, election, meeting, stage, claimed: .rejected, at: place)
      }
    } else if outcome.sure.isEmpty, outcome.tied.isEmpty, let first = outcome.results.indices.first
    {
      refute(first, outcome, election, meeting, stage, claimed: claim.outcome.value, at: place)
    }
    checkElected(announced, outcome, election, meeting, rule, item: item, at: place)
    return announced.isEmpty
      ? outcome.sure.map { outcome.keys[$0] } : announced.map { outcome.keys[$0] }
  }

  private mutating func judgeTie(
    _ position: Int, _ outcome: ElectionState, _ election: Election, _ rule: ElectionRule?,
    _ meeting: MeetingState, at place: Place
  ) {
    let site = rule?.site.place ?? .none
    switch rule?.tie {
    case .fixed(.lot):
      if election.byLot { return }
      find(
        Finding(
          .factMissing, at: place,
          [Fact(.field, .text("抽签")), Fact(.meeting, .text(meeting.title))]
        ).with { $0.rule = site })
    case .fixed(.revote):
      find(
        Finding(
          .tieUndecided, at: place,
          [
            Fact(.person, .text(election.candidates[position].name.value)),
            Fact(.options, .names(outcome.tied.map { election.candidates[$0].name.value })),
            Fact(.favour, .count(election.candidates[position].votes.value)),
            Fact(.meeting, .text(meeting.title)),
          ]
        ).with {
          $0.rule = site
          $0.related = outcome.tied.filter { $0 != position }.map {
            Related(
              election.candidates[$0].votes.place, .vote,
              .count(election.candidates[$0].votes.value))
          }
        })
    case .open(let name):
      reportGap(.parameter(name, site), at: place, rule: site, on: meeting.day)
    case nil: reportGap(.parameter("票数相等", site), at: place, rule: site, on: meeting.day)
    }
  }

  /// Someone announced who is not elected by the votes, or passed over who is.
  private mutating func refute(
    _ position: Int, _ outcome: ElectionState, _ election: Election, _ meeting: MeetingState,
    _ stage: Int, claimed: Claim.Outcome, at place: Place
  ) {
    let candidate = election.candidates[position]
    let result = outcome.results[position]
    var facts = [
      Fact(.stage, .text(book.plan.stages[stage].name)),
      Fact(.person, .text(candidate.name.value)), Fact(.claimed, .outcome(claimed)),
      Fact(.computed, .outcome(claimed == .rejected ? .carried : .rejected)),
      Fact(.favour, .count(candidate.votes.value)),
    ]
    var least = result.fact?.least
    if claimed != .rejected, result.holds == true {
      // Enough votes and no seat left: the last who is elected has more.
      let last = outcome.sure.last.map { election.candidates[$0].votes.value }
      least = last
    } else if let fact = result.fact {
      facts.append(Fact(.threshold, .threshold(fact)))
      if let base = fact.base { facts.append(Fact(.base, .base(base))) }
    }
    if let least {
      facts.append(Fact(.needed, .count(least)))
      facts.append(Fact(.short, .count(max(0, least -| candidate.votes.value))))
    }
    find(
      Finding(.outcomeRefuted, at: place, facts).with {
        $0.related = [Related(candidate.votes.place, .vote, .count(candidate.votes.value))]
        $0.rule = result.rule
        $0.citation = result.citation
        $0.least = least
        $0.decisive = true
        $0.consultative = meeting.body?.value.authority == .consultative
      })
  }

  /// Seats kept for a group, and near relatives.
  private mutating func checkElected(
    _ announced: [Int], _ outcome: ElectionState, _ election: Election, _ meeting: MeetingState,
    _ rule: ElectionRule?, item: Int, at place: Place
  ) {
    guard let rule, !announced.isEmpty else { return }
    let before = Set(meeting.items[item].votes.dropLast().flatMap(\.elected))
    if rule.excludesRelatives, announced.count + before.count > 1,
      head.fact("亲属关系")?.value != "无"
    {
      find(
        Finding(
          .factMissing, at: place,
          [Fact(.field, .text("亲属关系")), Fact(.meeting, .text(meeting.title))]
        ).with { $0.rule = rule.site.place })
    }
    guard let seats = outcome.seats else { return }
    for reserve in rule.reserves {
      guard knowsLabels(reserve.labels, election, outcome.keys, meeting) else {
        reportGap(
          .part(nil, .persons, reserve.labels), at: place, rule: rule.site.place, on: meeting.day)
        continue
      }
      let held =
        announced.count { position in
          carries(reserve.labels, election.candidates[position], outcome.keys[position], meeting)
            ?? false
        }
        +| before.count { key in
          meeting.member(key).map { member in reserve.labels.allSatisfy(member.carries) } ?? false
        }
      guard held +| max(0, seats -| announced.count) < reserve.count else { continue }
      find(
        Finding(
          .reservedSeatUnfilled, at: place,
          [
            Fact(.meeting, .text(meeting.title)),
            Fact(.category, .text(reserve.labels.joined(separator: "+"))),
            Fact(.found, .count(held)), Fact(.needed, .count(reserve.count)),
          ]
        ).with { $0.rule = rule.site.place })
    }
  }
}

extension MeetingState {
  /// The voting member of a key on the day.
  func member(_ key: String) -> Member? {
    guard let roll, let index = roll.position(of: key, on: day, votes: true) else { return nil }
    return roll.members[index]
  }
}
