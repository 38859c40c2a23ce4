import SourceText

/// What else falls due on a day: the end of the whole, calls, authorisations, notices, signatures.
extension Machine {
  func settleDates(asOf day: Day) -> [Duty] {
    let isOpen = head.closed == nil
    return (isOpen ? wholes(asOf: day) + notices(asOf: day) : []) + calls(asOf: day)
      + authorisations(asOf: day) + signatures()
  }

  /// The day by which the last of the stages has to be done, once the first is.
  private func wholes(asOf day: Day) -> [Duty] {
    guard head.scope.value == .whole else { return [] }
    return book.plan.pace.flatMap { pace -> [Duty] in
      guard pace.form == .total, !book.plan.stages.isEmpty,
        let amount = pace.period.amount.value
      else { return [] }
      let first = pace.first.flatMap(book.plan.stageIndex(named:)) ?? 0
      let last = pace.last.flatMap(book.plan.stageIndex(named:)) ?? book.plan.stages.count - 1
      return threads.compactMap { thread in
        guard let start = thread.stages[first].firstDay, !thread.stages[last].isDone,
          let due = book.calendar.lastDay(of: amount, pace.period.unit, after: start)
        else { return nil }
        return Duty(
          .whole, stage: book.plan.stages[last].name, matter: threads.count > 1 ? thread.name : nil,
          since: start, due: due, status: day > due ? .overdue : .running,
          place: thread.stages[first].place)
      }
    }
  }

  /// Calls that still take answers.
  private func calls(asOf day: Day) -> [Duty] {
    deeds.calls.compactMap { call in
      guard let closes = call.closes?.day, day <= closes else { return nil }
      let name = call.stage.map { book.plan.stages[$0].name } ?? DeedKind.of(.call)?.noun ?? ""
      return Duty(
        .call, stage: name, matter: threads.count > 1 ? call.thread.map { threads[$0].name } : nil,
        since: call.opens.day, due: closes, status: .running, place: call.place)
    }
  }

  /// Authorisations that are in force and end on a day.
  private func authorisations(asOf day: Day) -> [Duty] {
    deeds.authorisations.compactMap { authorisation in
      guard let until = authorisation.until, day <= until else { return nil }
      return Duty(
        .authorisation, stage: authorisation.grantee, matter: nil, since: authorisation.from,
        due: until, status: .running, place: authorisation.place)
    }
  }

  /// Meetings called for a day of which no notice has been given: the last day on which it would do.
  private func notices(asOf day: Day) -> [Duty] {
    deeds.convenings.compactMap { convening in
      let isHeld = meetings.contains {
        convening.day <= $0.day
          && ($0.title.holds(convening.title) || convening.title.holds($0.title))
      }
      let isGiven = notices.contains {
        $0.of.holds(convening.title) || convening.title.holds($0.of)
      }
      guard !isHeld, !isGiven,
        let body = book.plan.bodies.first(where: { convening.title.holds($0.name) }),
        let period = notice(of: body), let amount = period.amount.value,
        let due = lastNotice(period, amount, before: convening.planned)
      else { return nil }
      return Duty(
        .notice, stage: convening.title, matter: nil, since: convening.day, due: due,
        status: day > due ? .overdue : .running, place: convening.place)
    }
  }

  /// The longest notice that meetings of a body ask for, as far as the procedure gives its number.
  private func notice(of body: Body) -> Period? {
    let own =
      (book.heldBy[body.name] ?? []).compactMap { book.plan.stages[$0].notice } + [body.notice]
    return own.compactMap { $0 }.max { ($0.amount.value ?? 0) < ($1.amount.value ?? 0) }
  }

  private func lastNotice(_ period: Period, _ amount: Int, before meeting: Day) -> Day? {
    guard period.statute == nil else { return nil }
    switch period.unit {
    case .days:
      let clear = period.counting == .oneEnd ? 0 : 1
      return meeting.advanced(by: -(amount +| clear))
    case .months: return meeting.advanced(byMonths: -amount)
    case .workingDays: return nil
    }
  }

  /// Signatures that are lacking and may still be given.
  private func signatures() -> [Duty] {
    findings.indices.compactMap { position in
      let finding = findings[position]
      guard finding.id == .signatureMissing, finding.remedy == .stillPossible,
        !withdrawn.contains(position)
      else { return nil }
      var who: String?
      switch finding[.office] {
      case .text(let role)?: who = role
      case .names(let names)?: who = names.joined(separator: ", ")
      default: break
      }
      var stage = ""
      if case .text(let name)? = finding[.stage] { stage = name }
      return Duty(
        .signature, stage: stage, matter: who, since: nil, due: nil, status: .running,
        place: finding.place)
    }
  }
}
