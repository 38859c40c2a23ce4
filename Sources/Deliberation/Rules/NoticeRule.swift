import SourceText

/// Notice before a meeting: given at all, before the meeting, and long enough.
extension Machine {
  /// 通知: remembered; a notice that comes after its meeting mends nothing, and the finding says so.
  mutating func give(_ notice: Notice, _ act: Act) {
    notices.append(
      NoticeState(
        of: notice.of.value, items: notice.items, day: act.occurred.day, place: act.site.place))
    for index in meetings.indices where meetings[index].title == notice.of.value {
      guard let finding = meetings[index].noticeFinding, findings[finding].id == .noticeMissing,
        findings[finding].cls != .advice
      else { continue }
      findings[finding].id = .noticeAfterMeeting
      findings[finding].cls = .irregular
      findings[finding].place = act.site.place
      findings[finding].facts.append(Fact(.noticeDay, .day(act.occurred.day)))
      findings[finding].related = [
        Related(meetings[index].place, .meetingDay, .day(meetings[index].day))
      ]
    }
  }

  /// The latest notice of a meeting that lies before it, if any; a notice on the day itself counts as none left.
  private func noticeIndex(of meeting: MeetingFacts) -> Int? {
    if let exact = notices.lastIndex(where: { $0.of == meeting.title }) {
      return firstNotice(exact)
    }
    let named = notices.indices.filter {
      !notices[$0].used
        && (meeting.title.holds(notices[$0].of) || notices[$0].of.holds(meeting.title))
    }
    return named.count == 1 ? named[0] : nil
  }

  /// Of several notices of one meeting the first counts: later ones are reminders.
  private func firstNotice(_ exact: Int) -> Int {
    notices.firstIndex { $0.of == notices[exact].of && !$0.used } ?? exact
  }

  /// Holds the notice of a meeting against the periods its stages and its body's statute ask for.
  mutating func checkNotice(_ index: Int, stage: Int?) {
    let meeting = meetings[index].facts
    var periods: [(period: Period, statutory: Bool)] = []
    if let own = stage.flatMap({ book.plan.stages[$0].notice }) ?? meeting.body?.value.notice {
      periods.append((own, own.statute != nil))
    }
    if let statute = meeting.body?.value.statute {
      let key = statute + ".notice"
      let site = meeting.body?.value.site ?? .none
      if let entry = book.entry(key, on: meeting.day),
        !periods.contains(where: { $0.period.statute == key })
      {
        if entry.content == .statement {
          // The statute leaves the number to the place; a number of the procedure's own will do.
          if periods.isEmpty {
            noteLocalTextMissing(
              key, on: meeting.day, at: meeting.place, rule: site.place, inherited: true)
          }
        } else {
          periods.append((Period(.fixed(0), statute: key, site: site), true))
        }
      }
    }
    guard !periods.isEmpty else { return }
    let name = stage.map { book.plan.stages[$0].name } ?? meeting.title
    guard let notice = noticeIndex(of: meeting) else {
      if head.unread.mayHold(.notice) { return }
      // Where the number itself is open, whether notice was needed at all is open too.
      let period = periods[0].period
      guard let amount = amount(of: period, on: meeting.day, at: meeting.place) else { return }
      meetings[index].noticeFinding = find(
        Finding(
          .noticeMissing, at: meeting.place,
          [
            Fact(.stage, .text(name)), Fact(.meeting, .text(meeting.title)),
            Fact(.meetingDay, .day(meeting.day)),
            Fact(
              .required, .period(amount, reading(of: period, on: meeting.day).unit, .undeclared)),
          ]
        ).with {
          $0.rule = period.site.place
          $0.citation = cite(period, on: meeting.day)
          $0.consultative = meeting.body?.value.authority == .consultative
        })
      return
    }
    notices[notice].used = true
    meetings[index].notice = notice
    for (period, statutory) in periods {
      measure(notices[notice], index, period, stage: name, statutory: statutory)
      if let last = meetings[index].noticeFinding, findings[last].id == .noticeTooShort { break }
    }
  }

  private func cite(_ period: Period, on day: Day) -> ResolvedCitation? {
    period.statute.flatMap { book.entry($0, on: day)?.citation }
      ?? book.resolve(period.citation, on: day)
  }

  private mutating func measure(
    _ notice: NoticeState, _ index: Int, _ period: Period, stage: String, statutory: Bool
  ) {
    let meeting = meetings[index].facts
    guard let amount = amount(of: period, on: meeting.day, at: meeting.place) else { return }
    let rule = reading(of: period, on: meeting.day)
    guard let nth = book.calendar.lastDay(of: amount, rule.unit, after: notice.day) else {
      reportCalendar(notice.day, at: meeting.place)
      return
    }
    // One end: the meeting may be on the N-th day; clear: only on the day after it.
    let (oneEnd, clear) = (meeting.day >= nth, meeting.day > nth)
    let holds = rule.counting == .oneEnd ? oneEnd : clear
    let counted = given(rule.unit, from: notice.day, to: meeting.day)
    let full =
      rule.counting == .oneEnd ? counted : max(0, fullUnits(rule.unit, notice.day, meeting.day))
    let earliest = rule.counting == .oneEnd ? nth : nth.advanced(by: 1)
    sums.append(
      Sum(
        .notice, stage: stage, day: meeting.day, place: notice.place, holds: holds,
        days: DaySum(
          from: notice.day, to: meeting.day, given: full, required: amount, unit: rule.unit,
          counting: rule.counting, bound: earliest),
        citation: cite(period, on: meeting.day), rule: period.site.place))
    // Facts are put together only where there is something to say.
    guard !holds || (rule.counting == .oneEnd && !clear) else { return }
    let facts = [
      Fact(.stage, .text(stage)), Fact(.meeting, .text(meeting.title)),
      Fact(.noticeDay, .day(notice.day)), Fact(.meetingDay, .day(meeting.day)),
      Fact(.required, .period(amount, rule.unit, rule.counting)), Fact(.given, .count(full)),
      Fact(.short, .count(max(0, amount -| full))), Fact(.earliest, .day(earliest)),
    ]
    // Enough if one end counts and not in clear days: what it comes to depends on what the rule says.
    let isBetween = oneEnd && !clear && rule.counting != .clear
    if !isBetween {
      meetings[index].noticeFinding = find(
        Finding(.noticeTooShort, at: notice.place, facts).with {
          $0.related = [Related(meeting.place, .meetingDay, .day(meeting.day))]
          $0.rule = period.site.place
          $0.citation = cite(period, on: meeting.day)
          $0.consultative = meeting.body?.value.authority == .consultative
          $0.least = amount
          if meeting.day < notice.day { $0.id = .noticeAfterMeeting }
        })
    } else {
      find(
        Finding(
          .noticeCounting, at: notice.place,
          facts + [
            Fact(.oneEnd, .count(counted)),
            Fact(.exact, .count(max(0, fullUnits(rule.unit, notice.day, meeting.day)))),
          ]
        ).with {
          $0.related = [Related(meeting.place, .meetingDay, .day(meeting.day))]
          $0.rule = period.site.place
          $0.citation = cite(period, on: meeting.day)
          $0.consultative = meeting.body?.value.authority == .consultative
        })
    }
  }

  private func fullUnits(_ unit: Period.Unit, _ from: Day, _ to: Day) -> Int {
    switch unit {
    case .days: to.days(since: from) - 1
    case .workingDays: book.calendar.workingDays(between: from, and: to) ?? 0
    case .months: given(.months, from: from, to: to.advanced(by: -1))
    }
  }
}
