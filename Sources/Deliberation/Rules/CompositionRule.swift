import SourceText

/// The composition of a body on the day it meets: seats, offices, size, shares.
extension Machine {
  /// 名册 as a dated act: the roster of a body from that day on.
  mutating func enroll(_ roster: Roster, _ act: Act) {
    rosters.append(
      RosterState(
        body: roster.body?.value ?? act.body?.value, name: roster.name.value,
        roll: Roll(of: roster), from: act.occurred.day, place: act.site.place))
  }

  /// Judges a body's composition once for every state of its roster.
  mutating func checkComposition(_ index: Int) {
    let meeting = meetings[index].facts
    guard let body = meeting.body?.value else { return }
    let shares = statutoryShares(of: body, on: meeting.day)
    guard
      !body.seats.isEmpty || body.least != nil || body.most != nil || body.odd
        || !body.shares.isEmpty || !shares.isEmpty
    else { return }
    let roster = roster(of: meeting.body, named: meeting.meeting.roster?.value, on: meeting.day)
    if let roll = roster?.roll {
      let members = roll.voting(on: meeting.day)
      let state = CompositionState(body: body.name, keys: members.map(\.key))
      guard !judgedCompositions.contains(where: state.isSame(as:)) else { return }
      judgedCompositions.append(state)
      let place = roster.map { $0.place.isNone ? meeting.place : $0.place } ?? meeting.place
      judgeSeats(body, members, roll.categories(of: members), meeting, at: place)
      judgeShares(body.shares.map { ($0, nil) } + shares, members, meeting, at: place)
      judgeSize(body, members.count, meeting, at: place)
    } else if !meeting.meeting.composition.isEmpty {
      judgeCounts(body, meeting)
    } else {
      if let expected = meeting.meeting.expected {
        judgeSize(body, expected.value, meeting, at: expected.place)
      }
      // The list is named and was not given or not readable: that has been told.
      if roster != nil { return }
      guard head.scope.value == .whole, reportedFacts.insert(.noRoster(body: body.name)).inserted
      else { return }
      find(
        Finding(
          .compositionUnknown, at: meeting.place,
          [Fact(.body, .text(body.name)), Fact(.meeting, .text(meeting.title))]
        ).with { $0.rule = body.site.place })
    }
  }

  /// The shares the body's statute asks for, of the country and of the place, each with its own text.
  private func statutoryShares(
    of body: Body, on day: Day
  ) -> [(share: Share, citation: ResolvedCitation?)] {
    guard let statute = body.statute else { return [] }
    var shares: [(share: Share, citation: ResolvedCitation?)] = []
    for key in book.statutoryShares[statute] ?? [] {
      guard let ruling = book.ruling(key, on: day) else { continue }
      for entry in [ruling.governing] + ruling.beside where !entry.labels.isEmpty {
        guard case .threshold(let threshold) = entry.content else { continue }
        let share = Share(
          labels: entry.labels, threshold: threshold, within: entry.within, site: body.site)
        shares.append((share, entry.citation))
      }
    }
    return shares
  }

  private mutating func judgeSeats(
    _ body: Body, _ members: [Member], _ groups: [CategoryOfMembers], _ meeting: MeetingFacts,
    at place: Place
  ) {
    for seat in body.seats {
      let holders = groups.first { $0.category.isSame(as: seat.category) }?.members ?? []
      judgeSeat(seat, holders.count, body, meeting, at: place)
      for office in seat.offices where !holders.contains(where: { members[$0].offices.has(office) })
      {
        find(
          Finding(
            .compositionNotMet, at: place,
            [
              Fact(.body, .text(body.name)), Fact(.category, .text(seat.category)),
              Fact(.office, .text(office)), Fact(.meetingDay, .day(meeting.day)),
            ]
          ).with {
            $0.rule = seat.site.place
            $0.related = [Related(meeting.place, .meetingDay, .day(meeting.day))]
            $0.consultative = body.authority == .consultative
          })
      }
    }
  }

  private mutating func judgeSeat(
    _ seat: Seat, _ count: Int, _ body: Body, _ meeting: MeetingFacts, at place: Place
  ) {
    var wanted: (least: Int?, most: Int?) = (seat.least?.value, seat.most?.value)
    if case .fixed(let exact) = seat.count { wanted = (exact, exact) }
    for name in seat.openNames {
      reportGap(
        .parameter(name, seat.site.place), at: place, rule: seat.site.place, on: meeting.day)
    }
    let short = wanted.least.map { count < $0 } ?? false
    let over = wanted.most.map { count > $0 } ?? false
    guard short || over else { return }
    find(
      Finding(
        .compositionNotMet, at: place,
        [
          Fact(.body, .text(body.name)), Fact(.category, .text(seat.category)),
          Fact(.found, .count(count)),
          Fact(.needed, .count((short ? wanted.least : wanted.most) ?? 0)),
          Fact(.meetingDay, .day(meeting.day)),
        ]
      ).with {
        $0.rule = seat.site.place
        $0.related = [Related(meeting.place, .meetingDay, .day(meeting.day))]
        $0.least = wanted.least
        $0.consultative = body.authority == .consultative
      })
  }

  private mutating func judgeShares(
    _ shares: [(share: Share, citation: ResolvedCitation?)], _ members: [Member],
    _ meeting: MeetingFacts, at place: Place
  ) {
    for (share, statutory) in shares {
      let base =
        share.within.isEmpty ? members : members.filter { m in share.within.allSatisfy(m.carries) }
      var counts = Counts()
      counts.members = base.count
      counts.persons = base.count { member in share.labels.allSatisfy(member.carries) }
      let result = book.test(share.threshold, counts, on: meeting.day, evaluator: evaluator)
      for gap in result.gaps { reportGap(gap, at: place, rule: share.site.place, on: meeting.day) }
      guard let holds = result.holds, let fact = result.fact else { continue }
      let citation = statutory ?? book.resolve(share.threshold.citation, on: meeting.day)
      let name = share.labels.joined(separator: "+")
      sums.append(
        Sum(
          .composition, stage: meeting.body?.value.name ?? meeting.title, item: name,
          day: meeting.day,
          place: place, holds: holds, threshold: fact, citation: citation, rule: share.site.place))
      guard !holds else { continue }
      find(
        Finding(
          .compositionNotMet, at: place,
          [
            Fact(.body, .text(meeting.body?.value.name ?? meeting.title)),
            Fact(.category, .text(name)),
            Fact(.found, .count(fact.count)), Fact(.needed, .count(fact.least)),
            Fact(.threshold, .threshold(fact)), Fact(.meetingDay, .day(meeting.day)),
          ]
        ).with {
          $0.rule = share.site.place
          $0.citation = citation
          $0.least = fact.least
          $0.related = [Related(meeting.place, .meetingDay, .day(meeting.day))]
        })
    }
  }

  private mutating func judgeSize(
    _ body: Body, _ count: Int, _ meeting: MeetingFacts, at place: Place
  ) {
    let low = body.least?.value.map { count < $0 } ?? false
    let high = body.most?.value.map { count > $0 } ?? false
    let even = body.odd && count % 2 == 0
    guard low || high || even else { return }
    find(
      Finding(
        .compositionNotMet, at: place,
        [Fact(.body, .text(body.name)), Fact(.found, .count(count))]
          + (body.least?.value.map { [Fact(.least, .count($0))] } ?? [])
          + (body.most?.value.map { [Fact(.most, .count($0))] } ?? [])
          + [Fact(.meetingDay, .day(meeting.day))]
      ).with {
        $0.rule = body.site.place
        $0.consultative = body.authority == .consultative
        $0.related = [Related(meeting.place, .meetingDay, .day(meeting.day))]
      })
  }

  /// Only counts by category: the seats are judged, what needs names is not.
  private mutating func judgeCounts(_ body: Body, _ meeting: MeetingFacts) {
    let state = meeting.meeting.composition.map { "\($0.category.value)\($0.count.value)" }
    guard reportedFacts.insert(.composition(body: body.name, counts: state)).inserted else {
      return
    }
    var total = 0
    for seat in body.seats {
      let entry = meeting.meeting.composition.first { $0.category.value == seat.category }
      judgeSeat(
        seat, entry?.count.value ?? 0, body, meeting, at: entry?.count.place ?? meeting.place)
    }
    for entry in meeting.meeting.composition { total = total +| entry.count.value }
    judgeSize(body, total, meeting, at: meeting.meeting.composition[0].category.place)
    if let expected = meeting.meeting.expected, expected.value != total {
      find(
        Finding(
          .totalsDiffer, at: expected.place,
          [
            Fact(.field, .text("应到")), Fact(.found, .count(expected.value)),
            Fact(.wanted, .count(total)),
            Fact(.difference, .count(expected.value -| total)),
          ]
        ).with {
          $0.related = [
            Related(meeting.meeting.composition[0].category.place, .roster, .count(total))
          ]
        })
    }
  }
}

extension Seat {
  /// The parameters that its numbers wait for; mostly none.
  fileprivate var openNames: [String] {
    var names: [String] = []
    if case .open(let name) = count { names.append(name) }
    if case .open(let name) = least { names.append(name) }
    if case .open(let name) = most { names.append(name) }
    return names
  }
}
