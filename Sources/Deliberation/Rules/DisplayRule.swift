import SourceText

/// Displays: after the decision, long enough, and over before the works begin.
extension Machine {
  /// 公示、公开: a display goes up; where its last day is stated, its length is judged at once.
  mutating func display(_ disclosure: Disclosure, _ act: Act) {
    let what = disclosure.what.value
    let done = performed(.disclosure, act, text: what)
    let from = act.occurred.day
    var state = DisplayState(
      act: act.id, what: what, stage: done?.stage, thread: done?.thread, from: from,
      until: disclosure.until?.value, place: act.site.place,
      untilPlace: disclosure.until?.place ?? act.site.place)
    if let until = disclosure.until, until.value < from {
      find(
        Finding(
          .unreadableDate, at: until.place,
          [Fact(.postedDay, .day(from)), Fact(.removedDay, .day(until.value))]
        ).with { $0.cls = .record })
      state.until = nil
    }
    state.announced = state.until
    if let stage = done?.stage { require(&state, stage, at: act.site.place) }
    displays.append(state)
    if state.until != nil { judgeLength(displays.count - 1) }
  }

  private mutating func require(_ state: inout DisplayState, _ stage: Int, at place: Place) {
    for key in keepKeys(stage) { noteOverruled(key, on: state.from, at: place) }
    guard let keep = requirement(ofDisplay: stage, on: state.from) else { return }
    guard let amount = amount(of: keep, on: state.from, at: place) else { return }
    guard
      let last = book.calendar.lastDay(
        of: amount, reading(of: keep, on: state.from).unit, after: state.from)
    else {
      reportCalendar(state.from, at: place)
      return
    }
    state.lastDay = last
    state.required = amount
    guard let statute = statutoryKeep(stage, on: state.from), last < statute.last else { return }
    // The local number is under the statute's floor on this day: the statute prevails.
    state.lastDay = statute.last
    state.required = statute.amount
  }

  /// The keys of the tables that the length of a display rests on.
  private func keepKeys(_ stage: Int) -> [String] {
    let own = book.plan.stages[stage]
    var keys = own.keep?.lawKeys ?? []
    if case .law(let key) = own.citation, !keys.contains(key) { keys.append(key) }
    return keys
  }

  /// The stage's own period, else the one its citation's key gives.
  func requirement(ofDisplay stage: Int, on day: Day) -> Period? {
    if let keep = book.plan.stages[stage].keep { return keep }
    if case .law(let key) = book.plan.stages[stage].citation,
      case .period = book.entry(key, on: day)?.content
    {
      return Period(.fixed(0), statute: key, site: book.plan.stages[stage].site)
    }
    return nil
  }

  /// What the statute a display cites asks for on a day.
  private func statutoryKeep(_ stage: Int, on day: Day) -> (amount: Int, last: Day)? {
    for citation in [book.plan.stages[stage].keep?.citation, book.plan.stages[stage].citation] {
      guard case .law(let key) = citation, let entry = book.entry(key, on: day),
        case .period(let period) = entry.content,
        entry.strength == .floor || entry.strength == .fixed,
        let amount = period.amount.value,
        let last = book.calendar.lastDay(of: amount, period.unit, after: day)
      else { continue }
      return (amount, last)
    }
    return nil
  }

  /// Whether a display stayed up long enough.
  mutating func judgeLength(_ index: Int) {
    let state = displays[index]
    guard let until = state.until, let last = state.lastDay, let required = state.required,
      let stage = state.stage
    else { return }
    let keep = requirement(ofDisplay: stage, on: state.from)
    let unit = keep.map { reading(of: $0, on: state.from).unit } ?? .days
    let citation =
      keep?.statute.flatMap { book.entry($0, on: state.from)?.citation }
      ?? book.resolve(keep?.citation ?? book.plan.stages[stage].citation, on: state.from)
    let holds = until >= last
    let given = given(unit, from: state.from, to: until)
    let name = book.plan.stages[stage].name
    sums.append(
      Sum(
        .display, stage: name, day: state.from, place: state.untilPlace, holds: holds,
        days: DaySum(
          from: state.from, to: until, given: given, required: required, unit: unit,
          counting: .oneEnd, bound: last),
        citation: citation, rule: keep?.site.place ?? book.plan.stages[stage].site.place))
    func facts() -> [Fact] {
      [
        Fact(.stage, .text(name)), Fact(.matter, .text(state.what)),
        Fact(.postedDay, .day(state.from)),
        Fact(.removedDay, .day(until)), Fact(.required, .period(required, unit, .oneEnd)),
        Fact(.given, .count(given)), Fact(.short, .count(max(0, required -| given))),
        Fact(.lastDay, .day(last)),
      ]
    }
    if !holds {
      displays[index].shortReported = true
      displays[index].finding = find(
        Finding(.displayTooShort, at: state.untilPlace, facts()).with {
          if state.untilPlace != state.place {
            $0.related = [Related(state.place, .display, .day(state.from))]
          }
          $0.rule = keep?.site.place ?? book.plan.stages[stage].site.place
          $0.citation = citation
          $0.least = required
        })
      if let thread = state.thread {
        shortDisplays[DisplayKey(stage: stage, thread: thread), default: []].append(index)
      }
      return
    }
    noteLawChange(index, keepKeys(stage))
    cureShort(before: index)
    if book.plan.stages[stage].objections != nil, let rolled = book.calendar.rolled(last),
      rolled > last, until < rolled
    {
      find(
        Finding(
          .displayEndsOnHoliday, at: state.untilPlace, facts() + [Fact(.workday, .day(rolled))]
        ).with {
          $0.rule = keep?.site.place ?? .none
          $0.citation = book.entry("civil.holiday", on: state.from)?.citation
        })
    }
  }

  /// 撤下: a display ends; the day itself was its last.
  mutating func takeDown(_ act: Act) {
    let text = act.object?.value ?? act.wording
    let open = displays.indices.filter { displays[$0].until == nil }
    let named = open.filter {
      text.holds(displays[$0].what) || displays[$0].what.holds(text) && !text.isEmpty
    }
    guard let index = named.last ?? (open.count == 1 ? open[0] : nil) else {
      find(
        Finding(
          .referenceAmbiguous, at: act.site.place,
          [Fact(.field, .text("对象")), Fact(.options, .names(displays.map(\.what)))]))
      return
    }
    displays[index].until = act.occurred.day
    displays[index].untilPlace = act.site.place
    judgeLength(index)
  }

  /// Before a result is put into force: every display it waits for must be over, every objection answered.
  mutating func checkDisplays(before stage: Int, in thread: Int, at place: Place, on day: Day) {
    let waits = Set(book.ancestors[stage])
    for index in displays.indices {
      let state = displays[index]
      guard let shown = state.stage, waits.contains(shown), state.thread == thread else { continue }
      if let last = state.lastDay, day <= last, !state.shortReported {
        displays[index].shortReported = true
        find(
          Finding(
            .displayNotOver, at: place,
            [
              Fact(.stage, .text(book.plan.stages[shown].name)),
              Fact(.step, .text(book.plan.stages[stage].name)), Fact(.postedDay, .day(state.from)),
              Fact(.lastDay, .day(last)), Fact(.doneDay, .day(day)),
              Fact(.required, .count(state.required ?? 0)),
            ]
          ).with {
            $0.related = [Related(state.place, .display, .day(state.from))]
            $0.rule = book.plan.stages[shown].keep?.site.place ?? book.plan.stages[shown].site.place
            $0.citation = book.resolve(
              book.plan.stages[shown].keep?.citation ?? book.plan.stages[shown].citation,
              on: state.from)
          })
      }
      guard book.plan.stages[shown].objections?.gate == .answered, !head.unread.mayHold(.answer)
      else { continue }
      for position in objections.indices
      where objections[position].display == index && objections[position].answered == nil
        && !objections[position].reported
      {
        reportUnanswered(position, at: place, on: day, stage: stage)
      }
    }
  }

  private mutating func reportUnanswered(
    _ position: Int, at place: Place, on day: Day, stage: Int
  ) {
    objections[position].reported = true
    let objection = objections[position]
    let shown = objection.display.flatMap { displays[$0].stage }
    find(
      Finding(
        .objectionUnanswered, at: objection.place,
        [
          Fact(.person, .text(objection.who)), Fact(.objectionDay, .day(objection.day)),
          Fact(.step, .text(book.plan.stages[stage].name)), Fact(.doneDay, .day(day)),
        ]
      ).with {
        $0.related = [Related(place, .laterStep, .day(day))]
        $0.rule = shown.map { book.plan.stages[$0].site.place } ?? .none
        $0.citation = shown.flatMap {
          book.resolve(book.plan.stages[$0].citation, on: objection.day)
        }
      })
  }
}
