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
      let rows = roll.voting(on: meeting.day)
      let state = CompositionState(body: body.name, keys: rows.map(\.key))
      guard !judgedCompositions.contains(where: state.isSame(as:)) else { return }
      judgedCompositions.append(state)
      let place = roster.map { $0.place.isNone ? meeting.place : $0.place } ?? meeting.place
      let list = SeatList(rows, mayRepeat: !roll.repeats.isEmpty)
      judgeSeats(body, list, roll.categories(of: rows), meeting, at: place)
      judgeShares(body.shares.map { ($0, nil) } + shares, list, meeting, at: place)
      judgeSize(body, list.size, meeting, at: place)
    } else if !meeting.meeting.composition.isEmpty {
      judgeCounts(body, meeting)
    } else {
      if let expected = meeting.meeting.expected,
        reportedFacts.insert(.composition(body: body.name, counts: ["\(expected.value)"])).inserted
      {
        judgeSize(body, expected.value...expected.value, meeting, at: expected.place)
      }
      // The list is named and was not given or not readable: that has been told.
      if roster != nil { return }
      // A size alone is judged by 应到.
      if body.seats.isEmpty, body.shares.isEmpty, shares.isEmpty, meeting.meeting.expected != nil {
        return
      }
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
    _ body: Body, _ list: SeatList, _ groups: [CategoryOfMembers], _ meeting: MeetingFacts,
    at place: Place
  ) {
    for seat in body.seats {
      let holders = groups.first { $0.category.isSame(as: seat.category) }?.members ?? []
      judgeSeat(seat, list.size(of: holders), body, meeting, at: place)
      for office in seat.offices
      where !holders.contains(where: { list.rows[$0].offices.has(office) }) {
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
    _ seat: Seat, _ size: ClosedRange<Int>, _ body: Body, _ meeting: MeetingFacts,
    at place: Place
  ) {
    var wanted: (least: Int?, most: Int?) = (seat.least?.value, seat.most?.value)
    if case .fixed(let exact) = seat.count { wanted = (exact, exact) }
    for name in seat.openNames {
      reportGap(
        .parameter(name, seat.site.place), at: place, rule: seat.site.place, on: meeting.day)
    }
    let short = wanted.least.map { size.upperBound < $0 } ?? false
    let over = wanted.most.map { size.lowerBound > $0 } ?? false
    guard short || over else { return }
    let count = short ? size.upperBound : size.lowerBound
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
    _ shares: [(share: Share, citation: ResolvedCitation?)], _ list: SeatList,
    _ meeting: MeetingFacts, at place: Place
  ) {
    for (share, statutory) in shares {
      func tested(_ members: [Member]) -> TestResult? {
        let base = members.filter { m in share.within.allSatisfy(m.carries) }
        // That there is nobody to take a share of is for the seats and the size to say.
        guard !base.isEmpty else { return nil }
        var counts = Counts()
        counts.members = base.count
        counts.persons = base.count { member in share.labels.allSatisfy(member.carries) }
        return book.test(share.threshold, counts, on: meeting.day, evaluator: evaluator)
      }
      guard let result = tested(list.persons) else { continue }
      // With an entry of which it is not known whose it is, either reading may be right.
      if list.isDoubled, result.holds == false, tested(list.rows)?.holds == true { continue }
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
    _ body: Body, _ size: ClosedRange<Int>, _ meeting: MeetingFacts, at place: Place
  ) {
    let low = body.least?.value.map { size.upperBound < $0 } ?? false
    let high = body.most?.value.map { size.lowerBound > $0 } ?? false
    let even = body.odd && size.count == 1 && size.lowerBound % 2 == 0
    guard low || high || even else { return }
    let count = low ? size.upperBound : size.lowerBound
    find(
      Finding(
        .compositionNotMet, at: place,
        [Fact(.body, .text(body.name)), Fact(.found, .count(count))]
          + (body.least?.value.map { [Fact(.least, .count($0))] } ?? [])
          + (body.most?.value.map { [Fact(.most, .count($0))] } ?? [])
          + [Fact(.meetingDay, .day(meeting.day))]
      ).with {
        $0.rule = body.sizeSite.place.isNone ? body.site.place : body.sizeSite.place
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
      let count = entry?.count.value ?? 0
      judgeSeat(seat, count...count, body, meeting, at: entry?.count.place ?? meeting.place)
    }
    for entry in meeting.meeting.composition { total = total +| entry.count.value }
    judgeSize(body, total...total, meeting, at: meeting.meeting.composition[0].category.place)
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

/// The voting entries of a roster on a day. Where some key is there twice, which has been told of, it is
/// not known whether one person is meant or two.
private struct SeatList {
  /// Every entry.
  let rows: [Member]
  /// The first entry of each key.
  let persons: [Member]

  /// The list of some entries of a roster, of which `mayRepeat` tells whether any key is there twice.
  init(_ rows: [Member], mayRepeat: Bool) {
    self.rows = rows
    guard mayRepeat else {
      persons = rows
      return
    }
    var keys: Set<String> = []
    let firsts = rows.filter { keys.insert($0.key).inserted }
    persons = firsts.count == rows.count ? rows : firsts
  }

  var isDoubled: Bool { persons.count < rows.count }

  /// How many members there are: as many as keys, at most as many as entries.
  var size: ClosedRange<Int> { persons.count...rows.count }

  /// How many of some entries are members of their own.
  func size(of indices: [Int]) -> ClosedRange<Int> {
    guard isDoubled else { return indices.count...indices.count }
    return Set(indices.map { rows[$0].key }).count...indices.count
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
