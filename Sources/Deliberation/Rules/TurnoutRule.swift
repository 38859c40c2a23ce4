import SourceText

/// Who takes part in a vote: enough ballots for it to stand, and no proxies in the hands of candidates.
extension Machine {
  /// Fewer ballots than the procedure asks: the vote does not stand. Returns the masking finding.
  mutating func checkTurnout(_ vote: Vote, _ index: Int, _ stage: Int, at place: Place) -> Int? {
    let meeting = meetings[index]
    guard let result = turnout(vote, index, stage) else { return nil }
    let at = vote.collected?.place ?? vote.participating?.place ?? place
    guard let holds = result.holds, let fact = result.fact else {
      for gap in result.gaps {
        reportGap(
          gap, at: place, rule: book.plan.stages[stage].site.place, on: meeting.day,
          stage: book.plan.stages[stage].name)
      }
      return nil
    }
    sums.append(sum(of: result, .quorum, stage, meeting, at))
    guard !holds else { return nil }
    return find(
      Finding(
        .turnoutNotMet, at: at.isNone ? place : at,
        [
          Fact(.stage, .text(book.plan.stages[stage].name)), Fact(.meeting, .text(meeting.title)),
          Fact(.collected, .count(fact.count)), Fact(.needed, .count(fact.least)),
          Fact(.short, .count(fact.least -| fact.count)), Fact(.threshold, .threshold(fact)),
        ]
      ).with {
        $0.rule = result.rule
        $0.citation = result.citation
        $0.least = fact.least
        $0.decisive = true
        $0.consultative = meeting.body?.value.authority == .consultative
        $0.notJudged = [NotJudged(place: place, name: "表决")]
      })
  }

  /// The participation in a vote against what the procedure asks; `nil` where it asks nothing.
  func turnout(_ vote: Vote, _ index: Int, _ stage: Int) -> TestResult? {
    let meeting = meetings[index]
    let choices = [vote.favour, vote.against, vote.abstain].compactMap { $0?.value }
    let came =
      vote.collected?.value ?? vote.participating?.value
      ?? (choices.isEmpty ? nil : choices.reduce(0, +|))
    var counts = book.counts(of: vote, in: meeting, item: nil, recused: 0, policy: nil)
    // Ballots cast by proxies that are not admitted are no participation.
    counts.persons = came.map { max(0, $0 -| meeting.proxies.count { !$0.admitted }) }
    counts.householdCount = counts.persons
    return book.requirement(
      own: book.plan.stages[stage].turnout, suffix: ".turnout", body: meeting.body, counts,
      on: meeting.day, evaluator: evaluator)
  }

  /// Whoever stands for election neither watches nor counts the ballots, where the procedure says so.
  mutating func judgeTellers(_ vote: Vote, _ index: Int, _ stage: Int) {
    guard let election = vote.election, let rule = book.plan.stages[stage].election,
      rule.candidateTellers == false
    else { return }
    let meeting = meetings[index]
    var seen: Set<String> = []
    for (names, field) in [(vote.scrutineers, "监票"), (vote.tellers, "计票")] {
      for name in names {
        let key = meeting.directory.key(name.value)
        guard
          let candidate = election.candidates.first(where: {
            meeting.directory.key($0.name.value) == key
          }), seen.insert(key).inserted
        else { continue }
        find(
          Finding(
            .tellerIsCandidate, at: name.place,
            [
              Fact(.person, .text(name.value)), Fact(.field, .text(field)),
              Fact(.meeting, .text(meeting.title)),
            ]
          ).with {
            $0.rule = rule.site.place
            $0.related = [
              Related(candidate.votes.place, .vote, .count(candidate.votes.value))
            ]
          })
      }
    }
  }

  /// Candidates hold no proxies, where the procedure says so.
  mutating func judgeCandidateProxies(_ vote: Vote, _ index: Int, _ stage: Int) {
    guard let election = vote.election, let rule = book.plan.stages[stage].election,
      rule.candidateProxies == false
    else { return }
    let meeting = meetings[index]
    let candidates = Set(election.candidates.map { meeting.directory.key($0.name.value) })
    for position in meeting.proxies.indices
    where meeting.proxies[position].admitted
      && candidates.contains(meeting.proxies[position].holder)
    {
      meetings[index].proxies[position].admitted = false
      find(
        Finding(
          .proxyNotAllowed, at: meeting.proxies[position].place,
          [
            Fact(.holder, .text(meeting.proxies[position].holderName)),
            Fact(.principal, .text(meeting.proxies[position].principalName)),
            Fact(.reason, .text("candidate")), Fact(.meeting, .text(meeting.title)),
          ]
        ).with { $0.rule = rule.site.place })
    }
  }
}
