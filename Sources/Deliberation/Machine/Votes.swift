import SourceText

/// A vote from its counts to its outcome, and the announced result held against it.
extension Machine {
  /// 表决: judges who voted, whether the counts agree, and what they give.
  mutating func take(_ vote: Vote, _ act: Act) {
    guard let index = current else { return }
    if meetings[index].recess == nil { takePart(vote, index) }
    if !meetings[index].quorumJudged, meetings[index].recess == nil {
      judgeQuorumAtOpening(index, isLast: true)
    }
    keepTime(index, act)
    let item = itemNow(index, act)
    let place = act.site.place
    let recused = recusedCount(index, item: meetings[index].items[item].act)
    var state = VoteState(
      vote: vote, place: place, present: meetings[index].present,
      speechesBefore: meetings[index].items[item].speeches.count)
    state.recused = recused
    if let masking = checkRecess(act) {
      state.maskedBy = masking
      meetings[index].items[item].votes.append(state)
      return
    }
    guard let stage = meetings[index].stages.last else {
      state.unjudged = true
      meetings[index].items[item].votes.append(state)
      return
    }
    let title = meetings[index].items[item].title
    state.maskedBy = judgeQuorumAtVote(
      index, stage: stage, recused: recused, at: place, item: title)
    if state.maskedBy == nil, partial.contains(place) {
      // A count of it could not be read, which has been reported.
      state.unjudged = true
    } else if state.maskedBy == nil {
      checkMethod(vote, index, stage, at: place)
      guard let vote = union(of: vote, index, stage, at: place) else {
        state.unjudged = true
        meetings[index].items[item].votes.append(state)
        return
      }
      state.vote = vote
      let disputed = checkVoters(vote, index, item: meetings[index].items[item].act, at: place)
      judgeProxies(index, stage, at: place)
      judgeCandidateProxies(vote, index, stage)
      judgeTellers(vote, index, stage)
      checkPosted(index, item: item, stage)
      state.maskedBy = checkBallots(vote, index, stage, at: place)
      if state.maskedBy == nil, hangsOnExcess(vote, index, stage, at: place) {
        state.unjudged = true
        meetings[index].items[item].votes.append(state)
        return
      }
      state.maskedBy = state.maskedBy ?? checkTurnout(vote, index, stage, at: place)
      if state.maskedBy == nil, let election = vote.election, !election.candidates.isEmpty {
        judgeElection(&state, index, stage, item: item)
      } else if state.maskedBy == nil {
        judgeMajority(&state, index, stage, item: title)
        checkTotals(state, index, stage, disputed: disputed.count, at: place)
        weigh(disputed, state, index, stage)
      }
    }
    meetings[index].items[item].votes.append(state)
  }

  /// Where the head does not say who came, those who take part in the vote are present.
  private mutating func takePart(_ vote: Vote, _ index: Int) {
    guard !meetings[index].quorumJudged, meetings[index].present == nil,
      let part = vote.participating
    else { return }
    meetings[index].present = part.value
    meetings[index].stated = part
    for part in vote.parts where part.whole == .participating {
      var own = part
      own.whole = .present
      meetings[index].parts.append(own)
    }
  }

  /// How many of those in the room stand aside from an item.
  func recusedCount(_ index: Int, item: Int?) -> Int {
    meetings[index].recusals.reduce(0) {
      $1.item == nil || $1.item == item ? $0 +| $1.count : $0
    }
  }

  private mutating func judgeMajority(
    _ state: inout VoteState, _ index: Int, _ stage: Int, item: String
  ) {
    let meeting = meetings[index]
    var policy: RecusalPolicy?
    if state.recused > 0 {
      switch meeting.body?.value.recusal {
      case .fixed(let stated): policy = stated
      case .open(let name):
        reportGap(
          .parameter(name, meeting.body?.value.site.place ?? .none), at: state.place,
          rule: meeting.body?.value.site.place ?? .none, on: meeting.sitting)
        state.unjudged = true
        return
      case nil:
        let recusal = meeting.recusals.first?.place ?? state.place
        find(
          Finding(
            .factMissing, at: recusal,
            [
              Fact(.field, .text("回避")),
              Fact(.body, .text(meeting.body?.value.name ?? meeting.title)),
            ]
          ).with { $0.rule = meeting.body?.value.site.place ?? .none })
        state.unjudged = true
        return
      }
    }
    state.recusedCounted = policy == .inBase || policy == .outOfPresenceOnly
    state.counts = book.counts(
      of: state.vote, in: meeting, item: meeting.items.last?.act, recused: state.recused,
      policy: policy)
    state.result = book.requirement(
      own: book.plan.stages[stage].pass ?? meeting.body?.value.pass, suffix: ".majority",
      body: meeting.body, state.counts, on: meeting.sitting, evaluator: evaluator)
    if let gap = meeting.parkingGap {
      state.result?.holds = nil
      state.result?.gaps = [gap]
    }
    guard let result = state.result else {
      state.unjudged = true
      return
    }
    guard let holds = result.holds else {
      for gap in result.gaps {
        reportGap(
          gap, at: state.place, rule: book.plan.stages[stage].site.place, on: meeting.sitting,
          stage: book.plan.stages[stage].name)
      }
      state.unjudged = true
      return
    }
    let place = state.vote.favour?.place ?? state.place
    sums.append(
      Sum(
        .majority, stage: book.plan.stages[stage].name,
        item: meeting.items.count > 1 ? item : nil, day: meeting.sitting,
        place: place.isNone ? state.place : place, holds: holds, threshold: result.fact,
        citation: result.citation, rule: result.rule))
    for other in result.others {
      sums.append(
        sum(
          of: other, .majority, stage, meeting, place.isNone ? state.place : place,
          item: meeting.items.count > 1 ? item : nil))
    }
  }

  /// 结果: the announced outcome is a claim; it is held against the latest vote of the item.
  mutating func announce(_ claim: Claim, _ act: Act) {
    guard let index = current else { return }
    keepTime(index, act)
    let item = itemNow(index, act)
    _ = checkRecess(act)
    meetings[index].items[item].claims += 1
    guard let last = meetings[index].items[item].votes.indices.last else {
      claimWithoutVote(claim, index, item, act)
      return
    }
    meetings[index].items[item].votes[last].announced = claim.outcome.value
    let vote = meetings[index].items[item].votes[last]
    if let masking = vote.maskedBy {
      findings[masking].notJudged.append(
        NotJudged(place: act.site.place, name: meetings[index].items[item].title))
    } else if !vote.unjudged, let stage = meetings[index].stages.last {
      let known = findings.count
      if let outcome = vote.election {
        meetings[index].items[item].votes[last].elected = announce(
          claim, of: vote, outcome, index, stage, item: item, at: act.site.place)
      } else {
        judge(claim, vote, index, stage, item: item, at: act.site.place)
        // An outcome that was announced by it alone is refuted already.
        if findings.count == known { checkCasting(vote, index, stage, item: item) }
      }
      meetings[index].items[item].votes[last].refuted = findings[known...].contains {
        $0.id != .castingVoteNotDue
      }
    }
    settleVote(index, item, announced: claim.outcome.value)
  }

  /// A result without any count: nothing to check it by.
  private mutating func claimWithoutVote(_ claim: Claim, _ index: Int, _ item: Int, _ act: Act) {
    guard let stage = meetings[index].stages.last else { return }
    if let finding = meetings[index].quorumFinding {
      findings[finding].notJudged.append(
        NotJudged(place: act.site.place, name: meetings[index].items[item].title))
    } else if asksForVote(stage, body: meetings[index].body, on: meetings[index].sitting),
      claim.outcome.value != .tabled, !head.unread.mayHold(.vote)
    {
      find(
        Finding(
          .factMissing, at: act.site.place,
          [
            Fact(.field, .text("表决")), Fact(.item, .text(meetings[index].items[item].title)),
            Fact(.stage, .text(book.plan.stages[stage].name)),
          ]
        ).with { $0.rule = book.plan.stages[stage].site.place })
    }
    settle(
      index, item, claim.outcome.value == .tabled ? nil : claim.outcome.value != .rejected,
      flawed: true)
  }

  /// Carries the outcome of a vote over to the stage of its matter.
  mutating func settleVote(_ index: Int, _ item: Int, announced: Claim.Outcome?) {
    guard let vote = meetings[index].items[item].votes.last else { return }
    if announced == .tabled { return settle(index, item, nil, flawed: false) }
    let computed = vote.maskedBy == nil && !vote.unjudged ? vote.result?.holds : nil
    // Where the record announces a success that the count refutes, what follows is a consequence.
    let carried = announced.map { $0 != .rejected } ?? computed
    let flawed = computed == nil || (announced != nil && computed != carried)
    if announced == nil && computed == nil { return }
    settle(index, item, carried, flawed: flawed, refuted: computed.map { $0 != carried } ?? false)
  }

  private mutating func settle(
    _ index: Int, _ item: Int, _ carried: Bool?, flawed: Bool, refuted: Bool = false
  ) {
    let meeting = meetings[index]
    guard let stage = meeting.stages.last, let thread = meeting.items[item].thread else { return }
    let wasHere = threads[thread].stages[stage].place == meeting.place
    if !wasHere {
      let place = threads.count > 1 ? meeting.items[item].place : meeting.place
      checkRepetition(stage, in: thread, at: place, on: meeting.sitting)
    }
    guard let carried else {
      if wasHere { threads[thread].stages[stage] = StageState() }
      return
    }
    let status: StageProgress.Status = carried ? (flawed ? .flawed : .done) : .rejected
    // One carried item is enough for the stage; a later item's failure does not undo it.
    if wasHere, status == .rejected, otherCarried(meeting, item, thread) { return }
    complete(stage, in: thread, status, at: meeting.place, on: meeting.sitting)
    threads[thread].stages[stage].doubted = refuted && !carried
    threads[thread].stages[stage].unfounded = refuted && carried
  }

  private func otherCarried(_ meeting: MeetingState, _ item: Int, _ thread: Int) -> Bool {
    meeting.items.indices.contains { other in
      other != item && meeting.items[other].thread == thread
        && (meeting.items[other].votes.last?.result?.holds ?? false)
    }
  }
}

extension Rulebook {
  /// The counts a vote is held against.
  func counts(
    of vote: Vote, in meeting: MeetingState, item: Int?, recused: Int, policy: RecusalPolicy?
  ) -> Counts {
    let admitted = meeting.proxies.count { $0.admitted }
    let favour = tallied(vote.favour, vote.favourNames)
    let against = tallied(vote.against, vote.againstNames) ?? 0
    let abstain = tallied(vote.abstain, vote.abstainNames) ?? 0
    var counts = Counts()
    counts.members = meeting.members.map { policy == .outOfBoth ? max(0, $0 -| recused) : $0 }
    let room = meeting.byHouseholds ? meeting.householdsPresent ?? meeting.present : meeting.present
    counts.present = room.map {
      max(0, $0 -| (policy == .outOfBoth || policy == .outOfVoteOnly ? recused : 0)) +| admitted
    }
    counts.households = meeting.households
    counts.persons = favour
    counts.householdCount = favour
    counts.casting = vote.casting?.value
    counts.participating = vote.participating?.value ?? vote.collected?.value ?? counts.present
    if let favour {
      counts.cast = favour +| against
      counts.castWithAbstentions = favour +| against +| abstain
      counts.valid =
        vote.valid?.value
        ?? (favour +| against +| abstain)
    }
    counts.collected =
      vote.collected?.value
      ?? vote.valid.map { $0.value +| (vote.spoiled?.value ?? 0) +| (vote.blank?.value ?? 0) }
    divide(&counts, meeting, vote: vote, item: item, policy: recused > 0 ? policy : nil)
    return counts
  }
}

/// A count as stated, else as many as are named.
func tallied(_ count: Noted<Int>?, _ names: [Noted<String>]) -> Int? {
  count?.value ?? (names.isEmpty ? nil : names.count)
}
