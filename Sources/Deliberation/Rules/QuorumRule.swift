import SourceText

/// Enough members in the room: when the meeting opens, and again at each vote.
extension Machine {
  /// The quorum at the opening; a failure masks every vote of the meeting.
  ///
  /// Where the head does not say who came, the first vote may, so it is not judged before the end.
  mutating func judgeQuorumAtOpening(_ index: Int, isLast: Bool = false) {
    guard !meetings[index].quorumJudged else { return }
    if !isLast, !meetings[index].isAttendanceTold { return }
    meetings[index].quorumJudged = true
    meetings[index].openingPresent = meetings[index].present
    guard let stage = meetings[index].stages.last else { return }
    let meeting = meetings[index]
    let result = book.quorum(of: meeting, stage: stage, recused: 0, evaluator: evaluator)
    guard var result else { return }
    if let gap = meeting.parkingGap {
      result.holds = nil
      result.gaps = [gap]
    }
    let place = meeting.resumed ?? meeting.stated?.place ?? meeting.place
    guard let holds = result.holds else {
      report(result.gaps, index, stage)
      return
    }
    meetings[index].byHouseholds =
      result.fact?.base == .households && !meeting.weighs(.households, nil)
    meetings[index].quorumHeldAtOpening = holds
    sums.append(
      Sum(
        .quorum, stage: book.plan.stages[stage].name, day: meeting.sitting, place: place,
        holds: holds,
        threshold: result.fact, citation: result.citation, rule: result.rule))
    for other in result.others { sums.append(sum(of: other, .quorum, stage, meeting, place)) }
    guard !holds, let fact = result.fact else { return }
    let finding = find(
      Finding(
        .quorumNotMet, at: place,
        [
          Fact(.stage, .text(book.plan.stages[stage].name)), Fact(.meeting, .text(meeting.title)),
          Fact(.present, .count(fact.count)), Fact(.expected, .count(fact.of)),
          Fact(.needed, .count(fact.least)), Fact(.short, .count(fact.least -| fact.count)),
          Fact(.threshold, .threshold(fact)), Fact(.meetingDay, .day(meeting.sitting)),
        ]
          + result.branches.map { Fact(.branch, .threshold($0)) }
          + (meeting.resumed == nil ? [] : [Fact(.resumed, .day(meeting.sitting))])
      ).with {
        $0.rule = result.rule
        $0.citation = result.citation
        $0.least = fact.least
        $0.consultative = meeting.body?.value.authority == .consultative
        $0.decisive = true
        if let expected = meeting.meeting.expected {
          $0.related = [Related(expected.place, .expected, .count(expected.value))]
        }
      })
    meetings[index].quorumFinding = finding
  }

  /// The sum of a test that had to hold beside the one shown.
  func sum(
    of other: TestResult, _ subject: Sum.Subject, _ stage: Int, _ meeting: MeetingState,
    _ place: Place, item: String? = nil
  ) -> Sum {
    Sum(
      subject, stage: book.plan.stages[stage].name, item: item, day: meeting.sitting, place: place,
      holds: other.holds ?? false, threshold: other.fact, citation: other.citation,
      rule: other.rule)
  }

  /// Says what kept the quorum or the vote of a meeting from being judged.
  mutating func report(_ gaps: [Gap], _ index: Int, _ stage: Int) {
    let meeting = meetings[index]
    for gap in gaps {
      let place = meeting.resumed ?? meeting.place
      reportGap(
        gap, at: place, rule: book.plan.stages[stage].site.place, on: meeting.sitting,
        stage: book.plan.stages[stage].name)
    }
  }

  /// The quorum at a vote: lost when members have left since the opening. Returns the masking finding.
  mutating func judgeQuorumAtVote(
    _ index: Int, stage: Int, recused: Int, at place: Place, item: String
  ) -> Int? {
    if let finding = meetings[index].quorumFinding {
      findings[finding].notJudged.append(NotJudged(place: place, name: item))
      return finding
    }
    guard !book.plan.stages[stage].quorumAtOpening else { return nil }
    guard meetings[index].quorumHeldAtOpening == true else { return nil }
    let meeting = meetings[index]
    guard
      let result = book.quorum(of: meeting, stage: stage, recused: recused, evaluator: evaluator),
      result.holds == false, let fact = result.fact
    else { return nil }
    let policy = meeting.body?.value.recusal?.value
    // Only some policies take those who stand aside out of the room.
    let aside = policy == .outOfBoth || policy == .outOfPresenceOnly ? recused : 0
    sums.append(
      Sum(
        .quorum, stage: book.plan.stages[stage].name, item: item, day: meeting.sitting,
        place: place,
        holds: false, threshold: fact, citation: result.citation, rule: result.rule))
    return find(
      Finding(
        .quorumLost, at: place,
        [
          Fact(.stage, .text(book.plan.stages[stage].name)), Fact(.meeting, .text(meeting.title)),
          Fact(.item, .text(item)), Fact(.present, .count(fact.count)),
          Fact(.expected, .count(fact.of)), Fact(.needed, .count(fact.least)),
          Fact(.short, .count(fact.least -| fact.count)), Fact(.recused, .count(aside)),
          Fact(.threshold, .threshold(fact)),
        ]
      ).with {
        $0.rule = result.rule
        $0.citation = result.citation
        $0.least = fact.least
        $0.consultative = meeting.body?.value.authority == .consultative
        $0.decisive = true
        $0.related = meeting.movements.map {
          Related($0.place, $0.arrives ? .arrival : .departure, .count($0.count))
        }
        if aside > 0 {
          $0.related += meeting.recusals.map { Related($0.place, .recusal, .count($0.count)) }
        }
        $0.notJudged = [NotJudged(place: place, name: item)]
      })
  }
}

extension Rulebook {
  /// The quorum test of a stage for the room as it is; `nil` when nothing asks for one.
  func quorum(
    of meeting: MeetingState, stage: Int, recused: Int, evaluator: (any PredicateEvaluator)?
  ) -> TestResult? {
    var counts = Counts()
    let policy = meeting.body?.value.recusal?.value
    counts.members = meeting.members.map {
      policy == .outOfBoth ? max(0, $0 -| recused) : $0
    }
    counts.present = meeting.present
    counts.households = meeting.households
    counts.persons = meeting.present.map {
      policy == .outOfBoth || policy == .outOfPresenceOnly ? max(0, $0 -| recused) : $0
    }
    counts.participating = meeting.present
    counts.householdCount = meeting.householdsPresent
    divide(&counts, meeting, vote: nil, item: nil, policy: recused > 0 ? policy : nil)
    return requirement(
      own: plan.stages[stage].quorum ?? meeting.body?.value.quorum, suffix: ".quorum",
      body: meeting.body, counts, on: meeting.sitting, evaluator: evaluator)
  }

  /// The stage's own threshold and the statute's, both of which must hold.
  func requirement(
    own: Threshold?, suffix: String, body: Shared<Body>?, _ counts: Counts, on day: Day,
    evaluator: (any PredicateEvaluator)?
  ) -> TestResult? {
    var parts: [TestResult] = []
    if let own { parts.append(test(own, counts, on: day, evaluator: evaluator)) }
    if let statute = body?.value.statute {
      let key = statute + suffix
      let same = own.map { if case .statute(key) = $0.form { true } else { false } } ?? false
      if !same,
        let inherited = statutory(
          key, counts, on: day, evaluator: evaluator, rule: body?.value.site.place ?? .none)
      {
        parts.append(inherited)
      } else if !same, own == nil, isUnsettled(key, on: day) {
        // The body has a statute, and no text of it that was in force then is at hand.
        parts.append(TestResult(holds: nil, gaps: [.statute(key)]))
      }
    }
    if parts.count == 1 { return parts[0] }
    return parts.isEmpty ? nil : conjunction(parts)
  }

  /// Whether the country's tables have a key, and no text of it for the day.
  private func isUnsettled(_ key: String, on day: Day) -> Bool {
    ruling(key, on: day) == nil && law.versions(of: key).contains { $0.place == nil }
  }
}
