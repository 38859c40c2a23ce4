import SourceText

/// Numbers that must agree with each other: the roll, the room, the box and the counts.
extension Machine {
  /// 应到、实到、缺席、签到 against each other and against the roster.
  mutating func checkRoll(_ index: Int) {
    let meeting = meetings[index]
    let head = meeting.meeting
    // Between the persons and the rows of a roster with duplicates either may be right.
    if let expected = head.expected, meeting.hasRoll, let members = meeting.members,
      expected.value < members || expected.value > members +| meeting.duplicates
    {
      differ(
        at: expected.place, meeting, field: "应到", found: expected.value, wanted: members,
        related: rosterRelated(meeting))
    }
    if let present = head.present {
      if let room = meeting.room, room.count != present.value {
        differ(
          at: present.place, meeting, field: "实到", found: present.value, wanted: room.count,
          related: head.attendees.first.map { [Related($0.place, .present, .count(room.count))] }
            ?? [])
      }
      if let absent = head.absent,
        let expected = head.expected ?? meeting.members.map({ Noted($0) }),
        present.value +| absent.value != expected.value,
        present.value +| absent.value != meeting.members
      {
        differ(
          at: absent.place, meeting, field: "缺席", found: present.value +| absent.value,
          wanted: expected.value, related: [Related(present.place, .present, .count(present.value))]
        )
      } else if let members = meeting.members, present.value > members +| meeting.duplicates {
        differ(
          at: present.place, meeting, field: "实到", found: present.value, wanted: members,
          related: head.expected.map { [Related($0.place, .expected, .count($0.value))] } ?? [])
      }
      if let signed = head.signInCount, signed.value != present.value {
        differ(
          at: signed.place, meeting, field: "签到", found: signed.value, wanted: present.value,
          related: [Related(present.place, .present, .count(present.value))])
      }
    }
    if let signed = head.signInDay, signed.value < meeting.day {
      find(
        Finding(
          .signatureBeforeMeeting, at: signed.place,
          [
            Fact(.meeting, .text(meeting.title)), Fact(.doneDay, .day(signed.value)),
            Fact(.meetingDay, .day(meeting.day)),
          ]))
    }
    checkDoubleEntries(meeting)
    checkParts(of: index)
    checkGroups(of: index)
  }

  /// 实到 after 复会 against the names and the roll.
  mutating func checkRoom(_ resumption: Resumption, _ index: Int) {
    guard let present = resumption.present else { return }
    let meeting = meetings[index]
    if let room = meeting.room, room.count != present.value {
      differ(
        at: present.place, meeting, field: "实到", found: present.value, wanted: room.count,
        related: resumption.attendees.first.map {
          [Related($0.place, .present, .count(room.count))]
        }
          ?? [])
    } else if let members = meeting.members, present.value > members +| meeting.duplicates {
      differ(
        at: present.place, meeting, field: "实到", found: present.value, wanted: members,
        related: meeting.meeting.expected.map { [Related($0.place, .expected, .count($0.value))] }
          ?? [])
    }
  }

  func rosterRelated(_ meeting: MeetingState) -> [Related] {
    guard
      let roster = roster(of: meeting.body, named: meeting.meeting.roster?.value, on: meeting.day),
      !roster.place.isNone
    else { return [] }
    return [Related(roster.place, .roster, meeting.members.map { .count($0) })]
  }

  private mutating func checkDoubleEntries(_ meeting: MeetingState) {
    var seen: [String: Place] = [:]
    var used: [String: Int] = [:]
    for name in meeting.meeting.attendees {
      let key = meeting.directory.key(name.value, used: &used)
      if let first = seen[key] {
        find(
          Finding(
            .rosterDuplicate, at: name.place,
            [Fact(.person, .text(name.value)), Fact(.field, .text("出席"))]
          ).with { $0.related = [Related(first, .firstUse)] })
      } else {
        seen[key] = name.place
      }
      if meeting.hasRoll, !meeting.isVoter(key), !meeting.isNonVoter(key) {
        find(
          Finding(
            .voterNotEntitled, at: name.place,
            [
              Fact(.person, .text(name.value)), Fact(.meeting, .text(meeting.title)),
              Fact(.field, .text("出席")),
            ]
          ).with {
            $0.cls = .record; $0.remedy = .correctable
          })
      }
    }
  }

  mutating func differ(
    at place: Place, _ meeting: MeetingState, field: String, found: Int, wanted: Int,
    related: [Related], decisive: Bool? = nil, facts: [Fact] = []
  ) {
    find(
      Finding(
        .totalsDiffer, at: place.isNone ? meeting.place : place,
        [
          Fact(.field, .text(field)), Fact(.meeting, .text(meeting.title)),
          Fact(.found, .count(found)), Fact(.wanted, .count(wanted)),
          Fact(.difference, .count(found -| wanted)),
        ] + facts
      ).with {
        $0.related = related
        $0.decisive = decisive
      })
  }

  /// More ballots in the box than were handed out: the whole vote falls. Returns the masking finding.
  mutating func checkBallots(
    _ vote: Vote, _ index: Int, _ stage: Int, at place: Place
  ) -> Int? {
    guard let collected = vote.collected else { return nil }
    guard let issued = vote.issued, collected.value > issued.value else {
      return checkVoters(collected, vote, index, stage, at: place)
    }
    return find(
      Finding(
        .ballotsExceedIssued, at: collected.place,
        [
          Fact(.issued, .count(issued.value)), Fact(.collected, .count(collected.value)),
          Fact(.difference, .count(collected.value -| issued.value)),
          Fact(.meeting, .text(meetings[index].title)),
        ]
      ).with {
        $0.related = [Related(issued.place, .expected, .count(issued.value))]
        $0.decisive = true
        $0.notJudged = [NotJudged(place: place, name: "表决")]
      })
  }

  /// More ballots than persons who voted, where the procedure counts them against each other.
  private mutating func checkVoters(
    _ collected: Noted<Int>, _ vote: Vote, _ index: Int, _ stage: Int, at place: Place
  ) -> Int? {
    let meeting = meetings[index]
    let own = book.plan.stages[stage]
    switch own.ballotsMost {
    case nil, .fixed(.issued): return nil
    case .open(let name):
      reportGap(
        .parameter(name, own.site.place), at: place, rule: own.site.place, on: meeting.day)
      return nil
    case .fixed(.voters): break
    }
    guard let voters = vote.participating ?? eligibleNoted(meeting) else {
      reportGap(
        .base(.participating), at: place, rule: own.site.place, on: meeting.day, stage: own.name)
      return nil
    }
    guard collected.value > voters.value else { return nil }
    return find(
      Finding(
        .ballotsExceedVoters, at: collected.place,
        [
          Fact(.present, .count(voters.value)), Fact(.collected, .count(collected.value)),
          Fact(.difference, .count(collected.value -| voters.value)),
          Fact(.meeting, .text(meeting.title)),
        ]
      ).with {
        $0.related = [Related(voters.place, .present, .count(voters.value))]
        $0.rule = own.site.place
        $0.decisive = true
        $0.consultative = meeting.body?.value.authority == .consultative
        $0.notJudged = [NotJudged(place: place, name: "表决")]
      })
  }

  /// Those in the room and those who vote through them, with the place that states the room.
  private func eligibleNoted(_ meeting: MeetingState) -> Noted<Int>? {
    meeting.present.map {
      Noted($0 +| meeting.proxies.count { $0.admitted }, meeting.stated?.place ?? meeting.place)
    }
  }

  /// The counts of one vote: choices against ballots, ballots against the room.
  ///
  /// Votes that are reported as such, and those of proxies that are not admitted, explain a surplus of
  /// as many: it is their consequence.
  mutating func checkTotals(
    _ state: VoteState, _ index: Int, _ stage: Int, disputed: Int, at place: Place
  ) {
    let vote = state.vote
    checkParts(vote, index)
    let apart = checkGroups(state, index, disputed: disputed)
    let meeting = meetings[index]
    let explained = disputed +| meeting.proxies.count { !$0.admitted }
    // Choices that are not what their groups come to make the whole differ by as much.
    func isExplained(_ surplus: Int) -> Bool {
      (surplus > 0 && surplus <= explained) || (surplus != 0 && surplus == 0 -| apart)
    }
    let favour = tallied(vote.favour, vote.favourNames)
    let against = tallied(vote.against, vote.againstNames)
    let abstain = tallied(vote.abstain, vote.abstainNames)
    for (count, names, field) in [
      (vote.favour, vote.favourNames, "同意"), (vote.against, vote.againstNames, "反对"),
      (vote.abstain, vote.abstainNames, "弃权"),
    ] where !names.isEmpty {
      if let count, count.value != names.count {
        differ(
          at: count.place, meeting, field: field, found: count.value, wanted: names.count,
          related: [Related(names[0].place, .vote, .count(names.count))])
      }
    }
    guard let favour else { return }
    let sum = favour +| (against ?? 0) +| (abstain ?? 0)
    let favourPlace = vote.favour?.place ?? place
    var choices: [Fact] {
      [
        Fact(.favour, .count(favour)), Fact(.against, .count(against ?? 0)),
        Fact(.abstain, .count(abstain ?? 0)),
      ]
    }
    if let collected = vote.collected, let valid = vote.valid {
      let parts =
        valid.value +| (vote.spoiled?.value ?? 0)
        +| (sum == valid.value ? vote.blank?.value ?? 0 : 0)
      if parts != collected.value {
        differ(
          at: valid.place, meeting, field: "收回", found: parts, wanted: collected.value,
          related: [Related(collected.place, .expected, .count(collected.value))])
      }
    }
    let valid = vote.valid?.value ?? vote.collected.map { $0.value -| (vote.spoiled?.value ?? 0) }
    if let valid {
      if against != nil, sum != valid, sum +| (vote.blank?.value ?? 0) != valid,
        !isExplained(sum -| valid)
      {
        differ(
          at: favourPlace, meeting, field: "有效", found: sum, wanted: valid,
          related: vote.valid.map { [Related($0.place, .expected, .count(valid))] } ?? [],
          decisive: decisive(state, index, stage, dropping: sum -| valid), facts: choices)
      }
    }
    guard let room = eligible(index, item: state, vote) else { return }
    if let issued = vote.issued, issued.value > room, !isExplained(issued.value -| room) {
      differ(
        at: issued.place, meeting, field: "发出", found: issued.value, wanted: room,
        related: roomRelated(meeting))
    }
    guard valid == nil else { return }
    let whole =
      sum +| (vote.silent?.value ?? 0) +| (vote.blank?.value ?? 0) +| (vote.spoiled?.value ?? 0)
    let complete = against != nil
    // Where the quorum rests on household representatives, each household has one vote.
    let byHouseholds =
      vote.participating == nil && meeting.byHouseholds && meeting.householdsPresent != nil
    if (whole > room && !isExplained(whole -| room))
      || (whole < room && complete && !isExplained(whole -| room))
    {
      differ(
        at: favourPlace, meeting, field: byHouseholds ? "到会户代表" : "在场", found: whole,
        wanted: room, related: roomRelated(meeting),
        decisive: decisive(state, index, stage, dropping: whole -| room),
        facts: choices + (state.recused > 0 ? [Fact(.recused, .count(state.recused))] : [])
          + (byHouseholds ? [Fact(.reason, .text("households"))] : []))
    }
  }

  private func roomRelated(_ meeting: MeetingState) -> [Related] {
    let present =
      meeting.meeting.present.map {
        [Related($0.place, .present, .count($0.value))]
      } ?? []
    return present
      + meeting.movements.map {
        Related($0.place, $0.arrives ? .arrival : .departure, .count($0.count))
      }
  }

  /// How many may vote: the room less the recused, with the proxies admitted.
  func eligible(_ index: Int, item state: VoteState, _ vote: Vote) -> Int? {
    // Whoever took part is stated: not all who might.
    if let part = vote.participating { return part.value }
    let meeting = meetings[index]
    let room = meeting.byHouseholds ? meeting.householdsPresent ?? meeting.present : meeting.present
    return room.map { max(0, $0 -| state.recused) +| meeting.proxies.count { $0.admitted } }
  }

  /// Whether the outcome would change if the surplus were all votes in favour, or the gap all against.
  private func decisive(_ state: VoteState, _ index: Int, _ stage: Int, dropping surplus: Int)
    -> Bool?
  {
    guard let fact = state.result?.fact, let holds = state.result?.holds else { return nil }
    if surplus <= 0 { return nil }
    return holds && fact.count -| surplus < fact.least
  }
}
