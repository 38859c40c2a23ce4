import SourceText

/// Time between stages: the least gap, the longest whole, and the day by which a stage is due.
extension Machine {
  /// The gap between a stage and those before it, and the length of the whole.
  mutating func checkGap(
    _ stage: Int, in thread: Int, at place: Place, on day: Day, merged: Set<Int>
  ) {
    for pace in book.plan.pace {
      let first = pace.first.flatMap(book.plan.stageIndex(named:)) ?? 0
      let last = pace.last.flatMap(book.plan.stageIndex(named:)) ?? book.plan.stages.count - 1
      guard stage > first, stage <= last else { continue }
      guard let amount = amount(of: pace.period, on: day, at: place) else { continue }
      switch pace.form {
      case .gap:
        for earlier in book.before[stage] where earlier >= first && !merged.contains(earlier) {
          guard let start = threads[thread].stages[earlier].day else { continue }
          guard let earliest = book.calendar.lastDay(of: amount, pace.period.unit, after: start)
          else {
            reportCalendar(start, at: place)
            continue
          }
          let holds = day >= earliest
          let given = self.given(pace.period.unit, from: start, to: day)
          sums.append(
            Sum(
              .gap, stage: book.plan.stages[stage].name, day: day, place: place, holds: holds,
              days: DaySum(
                from: start, to: day, given: given, required: amount, unit: pace.period.unit,
                counting: .oneEnd, bound: earliest),
              citation: book.resolve(pace.period.citation, on: day), rule: pace.site.place))
          guard !holds else { continue }
          find(
            Finding(
              .gapTooShort, at: place,
              [
                Fact(.stage, .text(book.plan.stages[stage].name)),
                Fact(.step, .text(book.plan.stages[earlier].name)), Fact(.firstDay, .day(start)),
                Fact(.meetingDay, .day(day)),
                Fact(.required, .period(amount, pace.period.unit, .oneEnd)),
                Fact(.given, .count(given)), Fact(.short, .count(amount -| given)),
                Fact(.earliest, .day(earliest)),
              ]
            ).with {
              $0.related = [
                Related(threads[thread].stages[earlier].place, .earlierStep, .day(start))
              ]
              $0.rule = pace.site.place
              $0.citation = book.resolve(pace.period.citation, on: day)
              $0.least = amount
            })
        }
      case .total:
        guard stage == last, let start = threads[thread].stages[first].firstDay else { continue }
        guard let latest = book.calendar.lastDay(of: amount, pace.period.unit, after: start) else {
          reportCalendar(start, at: place)
          continue
        }
        let holds = day <= latest
        let given = self.given(pace.period.unit, from: start, to: day)
        sums.append(
          Sum(
            .total, stage: book.plan.stages[stage].name, day: day, place: place, holds: holds,
            days: DaySum(
              from: start, to: day, given: given, required: amount, unit: pace.period.unit,
              counting: .oneEnd, bound: latest),
            citation: book.resolve(pace.period.citation, on: day), rule: pace.site.place))
        guard !holds else { continue }
        find(
          Finding(
            .totalTooLong, at: place,
            [
              Fact(.stage, .text(book.plan.stages[stage].name)), Fact(.firstDay, .day(start)),
              Fact(.meetingDay, .day(day)),
              Fact(.required, .period(amount, pace.period.unit, .oneEnd)),
              Fact(.given, .count(given)), Fact(.latest, .day(latest)),
            ]
          ).with {
            $0.related = [Related(threads[thread].stages[first].place, .earlierStep, .day(start))]
            $0.rule = pace.site.place
            $0.citation = book.resolve(pace.period.citation, on: day)
          })
      }
    }
  }

  /// A stage with a deadline after the stages before it.
  mutating func checkDeadline(_ stage: Int, in thread: Int, at place: Place, on day: Day) {
    guard let within = book.plan.stages[stage].within,
      let start = countStart(of: stage, in: thread),
      let amount = amount(of: within, on: day, at: place)
    else { return }
    guard let latest = book.calendar.lastDay(of: amount, within.unit, after: start.day) else {
      reportCalendar(start.day, at: place)
      return
    }
    guard day > latest else { return }
    find(
      Finding(
        .stepOverdue, at: place,
        [
          Fact(.stage, .text(book.plan.stages[stage].name)),
          Fact(.step, .text(book.plan.stages[start.stage].name)),
          Fact(.firstDay, .day(start.day)),
          Fact(.doneDay, .day(day)), Fact(.deadline, .day(latest)),
          Fact(.required, .period(amount, within.unit, .oneEnd)),
          Fact(.lateBy, .count(day.days(since: latest))),
        ]
      ).with {
        $0.cls = .irregular
        $0.remedy = .none
        $0.related = [Related(start.place, .earlierStep, .day(start.day))]
        $0.rule = within.site.place
        $0.citation = book.resolve(within.citation, on: day)
      })
  }

  /// How many units lie between two days, the later one counted.
  func given(_ unit: Period.Unit, from start: Day, to day: Day) -> Int {
    switch unit {
    case .days: return day.days(since: start)
    case .workingDays:
      return (book.calendar.workingDays(between: start, and: day) ?? 0)
        + ((book.calendar.isWorking(day) ?? false) && day > start ? 1 : 0)
    case .months:
      var months = 0
      while months < 1200, start.advanced(byMonths: months + 1) <= day { months += 1 }
      return months
    }
  }

  /// The number a period asks for on a day, with a finding once when it is open or unknown.
  mutating func amount(of period: Period, on day: Day, at place: Place) -> Int? {
    if let key = period.statute {
      guard let entry = book.entry(key, on: day) else {
        reportGap(.statute(key), at: place, rule: period.site.place, on: day)
        return nil
      }
      switch entry.content {
      case .period(let inner): return inner.amount.value
      case .number(let number): return number
      default:
        if entry.strength == .variable {
          noteLocalTextMissing(
            key, on: day, at: place, rule: period.site.place, inherited: false)
        }
        return nil
      }
    }
    switch period.amount {
    case .fixed(let amount): return amount
    case .open(let name):
      reportGap(.parameter(name, period.site.place), at: place, rule: period.site.place, on: day)
      return nil
    }
  }

  /// A period as it reads on a day: the statute's own unit and counting where it gives them.
  func reading(of period: Period, on day: Day) -> Period {
    if let key = period.statute, let entry = book.entry(key, on: day),
      case .period(var inner) = entry.content
    {
      inner.citation = .law(key)
      inner.site = period.site
      return inner
    }
    return period
  }

  /// Says once that the calendar has no such year.
  mutating func reportCalendar(_ day: Day, at place: Place) {
    let year = day.civil.year
    guard reportedFacts.insert(.calendar(year: year)).inserted else { return }
    find(Finding(.calendarYearMissing, at: place, [Fact(.year, .count(year))]))
  }

  /// Says what is missing for a test: a parameter once, a fact once for each place.
  mutating func reportGap(
    _ gap: Gap, at place: Place, rule: Place, on day: Day, stage: String? = nil
  ) {
    let about = stage.map { [Fact(.stage, .text($0))] } ?? []
    switch gap {
    case .parameter(let name, let site):
      guard reportedParameters.insert(name).inserted else { return }
      find(
        Finding(.parameterOpen, at: place, [Fact(.parameter, .text(name))] + about).with {
          $0.rule = site.isNone ? rule : site
        })
    case .base(let base):
      guard !partial.contains(place), reportedFacts.insert(.base(base, place)).inserted
      else { return }
      find(
        Finding(.factMissing, at: place, [Fact(.base, .base(base))] + about).with { $0.rule = rule }
      )
    case .part(let base, let unit, let group):
      let field = base.map { [Fact(.base, .base($0))] } ?? []
      let name = group.joined(separator: "+")
      guard !partial.contains(place),
        reportedFacts.insert(
          .part("\(base?.rawValue ?? "") \(unit.rawValue) \(name)", place)
        ).inserted
      else { return }
      var facts = field.isEmpty ? [Fact(.field, .text("人数"))] : field
      if unit != .persons { facts = [Fact(.base, .base(unit == .area ? .area : .households))] }
      if !group.isEmpty { facts.append(Fact(.category, .text(name))) }
      find(Finding(.factMissing, at: place, facts + about).with { $0.rule = rule })
    case .casting:
      guard !partial.contains(place) else { return }
      find(
        Finding(.factMissing, at: place, [Fact(.field, .text("决定票"))] + about).with {
          $0.rule = rule
        })
    case .count(let unit):
      guard !partial.contains(place), reportedFacts.insert(.count(unit, place)).inserted
      else { return }
      let field = unit == .households ? "到会户代表" : "人数"
      find(
        Finding(.factMissing, at: place, [Fact(.field, .text(field))] + about).with {
          $0.rule = rule
        })
    case .statute(let key):
      guard reportedFacts.insert(.law(key, day)).inserted else { return }
      find(
        Finding(
          .statuteUnknown, at: place,
          [Fact(.key, .text(key)), Fact(.meetingDay, .day(day))] + about
        ).with { $0.rule = rule })
    case .predicate(let site, let message):
      guard reportedFacts.insert(.predicate(site)).inserted else { return }
      find(
        Finding(.predicateFailed, at: place, [Fact(.message, .text(message))] + about).with {
          $0.rule = site
        })
    case .undecided(let site):
      find(
        Finding(.factMissing, at: place, [Fact(.rule, .text("undecided"))] + about).with {
          $0.rule = site
        })
    }
  }
}
