import Deliberation

/// The periods of a plan, each with what it is counted from: they say on which days a step is worth trying.
struct Clocks {
  /// For each stage: the least times since earlier stages, by the earlier stage.
  private var gaps: [[(from: Int, period: DatedPeriod)]]
  /// For each stage: the longest times from the day it may be done at last.
  private var limits: [[DatedPeriod]]
  /// For each stage: limits counted from the first day of another stage.
  private var totals: [[(from: Int, period: DatedPeriod)]]
  /// For each stage: the periods of notice.
  private(set) var notices: [[DatedPeriod]]
  /// For each stage that is a display: the answers' periods.
  private var answers: [[DatedPeriod]]
  /// Periods of the properties, counted from the last day of another stage.
  private var watched: [[(from: Int, period: DatedPeriod)]]
  /// For each stage: what must follow it within a time. It may have to wait for the notice of that.
  private var windows: [[(later: Int, period: DatedPeriod)]]
  /// The stages for which a running display matters.
  private var gated: [Bool]
  /// How far back days matter to the machine.
  let bounds: ClockBounds
  /// For each stage, whether a property asks how long its notice was.
  let isNoticeWatched: [Bool]
  /// How far back notices matter.
  let noticeBound: [Int]
  /// What of the calendar makes two days differ by more than the time between them.
  private let grain: Grain
  /// The last day histories reach, where the calendar ends or rules look at dates; `nil` where none does.
  let horizon: Day?

  /// What of the calendar matters.
  private enum Grain {
    /// Only how far days lie apart.
    case none
    /// How long months are, which comes round every four years.
    case months
    /// Every day: working days, or rules that look at dates.
    case days
  }

  /// Four years in days, of which one is a leap year: so it is from 1901 to 2099.
  private static let fourYears: Int32 = 1461

  init(
    book: Rulebook, properties: [WatchedProperty], on day: Day, readsCalendar: Bool
  ) {
    let plan = book.plan
    let count = plan.stages.count
    func dated(_ period: Period?) -> DatedPeriod? {
      period.flatMap { DatedPeriod($0, book: book, on: day) }
    }
    var gaps = [[(from: Int, period: DatedPeriod)]](repeating: [], count: count)
    var (most, totals, watched) = (gaps, gaps, gaps)
    var limits = [[DatedPeriod]](repeating: [], count: count)
    var mostWait = [Int](repeating: 0, count: count)
    var notices = [[DatedPeriod]](repeating: [], count: count)
    var answers = notices
    let before = plan.stages.map { $0.after.compactMap(plan.stageIndex(named:)) }
    for pace in plan.pace {
      guard let period = dated(pace.period) else { continue }
      let first = pace.first.flatMap(plan.stageIndex(named:)) ?? 0
      let last = pace.last.flatMap(plan.stageIndex(named:)) ?? count - 1
      switch pace.form {
      case .gap:
        for stage in plan.stages.indices where stage > first && stage <= last {
          gaps[stage] += before[stage].map { ($0, period) }
        }
      case .total: if plan.stages.indices.contains(last) { totals[last].append((first, period)) }
      }
    }
    for (index, stage) in plan.stages.enumerated() {
      if let within = dated(stage.within) {
        limits[index].append(within)
        most[index] += before[index].map { ($0, within) }
        // The time of what waits for displays runs from their end, and from the answers there.
        let awaited = stage.kind.putsIntoForce ? plan.ancestors(of: index) : []
        for display in awaited where plan.stages[display].kind == .disclosure {
          let own = plan.stages[display]
          let waits = [dated(own.keep), dated(own.answerWithin)].compactMap { $0?.mostDays }
          mostWait[display] = max(mostWait[display], waits.reduce(within.mostDays, +))
        }
      }
      if let answer = dated(stage.answerWithin) { answers[index].append(answer) }
      guard stage.kind == .meeting || stage.kind == .proposal else { continue }
      let bodies = ([stage.body].compactMap { $0 } + stage.otherBodies).compactMap(
        plan.body(named:))
      for body in bodies {
        if let own = dated(stage.notice ?? body.notice) { notices[index].append(own) }
        if let statute = body.statute,
          let own = dated(Period(.fixed(0), statute: statute + ".notice"))
        {
          notices[index].append(own)
        }
      }
    }
    var gated = plan.stages.map(\.kind.putsIntoForce)
    for property in properties {
      guard let stage = property.stage else { continue }
      switch property.property.condition {
      case .sooner:
        if let since = property.since, let period = property.period {
          watched[stage].append((since, period))
        }
      case .noticeBelow: if let period = property.period { notices[stage].append(period) }
      case .runningDisplay, .before: gated[stage] = true
      default: break
      }
    }
    func longest(_ table: [[(from: Int, period: DatedPeriod)]]) -> [Int] {
      var bounds = [Int](repeating: 0, count: count)
      for (from, period) in table.joined() { bounds[from] = max(bounds[from], period.mostDays) }
      return bounds
    }
    bounds = ClockBounds(
      least: longest(gaps), most: zip(longest(most), mostWait).map(max), total: longest(totals),
      objection: answers.joined().map(\.mostDays).max() ?? 0)
    isNoticeWatched = plan.stages.indices.map { stage in
      properties.contains {
        if $0.stage == stage, case .noticeBelow = $0.property.condition { true } else { false }
      }
    }
    noticeBound = notices.map { $0.map(\.mostDays).max() ?? 0 }
    var all = Array(notices.joined()) + Array(answers.joined())
    all += limits.joined()
    for table in [gaps, totals, watched] { all += table.joined().map(\.period) }
    all += plan.stages.compactMap { dated($0.keep) }
    let worksOn = all.contains { $0.unit == .workingDays }
    grain =
      worksOn || readsCalendar ? .days : all.contains { $0.unit == .months } ? .months : .none
    let ends = [
      worksOn ? book.calendar.lastDay.flatMap { $0 >= day ? $0 : nil } : nil,
      readsCalendar ? day.advanced(byMonths: 12) : nil,
    ]
    horizon = ends.compactMap { $0 }.min()
    var windows = [[(later: Int, period: DatedPeriod)]](repeating: [], count: count)
    for stage in plan.stages.indices where !notices[stage].isEmpty {
      for period in limits[stage] {
        for earlier in before[stage] { windows[earlier].append((stage, period)) }
      }
      for (from, period) in totals[stage] { windows[from].append((stage, period)) }
    }
    self.windows = windows
    self.gaps = gaps
    self.limits = limits
    self.totals = totals
    self.notices = notices
    self.answers = answers
    self.watched = watched
    self.gated = gated
  }

  /// What a state has to know of its day beside the time since others.
  func phase(of day: Day) -> Int32? {
    switch grain {
    case .none: nil
    case .months: day.number % Self.fourYears
    case .days: day.number
    }
  }

  /// Whether histories reach a day.
  func isWithin(_ day: Day) -> Bool { horizon.map { day <= $0 } ?? true }

  /// The days on which a stage is worth trying: now, and on both sides of every limit still ahead.
  func days(for stage: Int, in situation: Situation) -> [Day] {
    var days: Set<Day> = [situation.day]
    /// The last day of a period, and the days that many before and after it.
    func add(_ last: Day?, _ offsets: ClosedRange<Int>) {
      guard let last else { return }
      for offset in offsets where last.advanced(by: offset) > situation.day {
        days.insert(last.advanced(by: offset))
      }
    }
    for (from, period) in gaps[stage] {
      add(situation.machine.standing(of: from).day.flatMap(period.lastDay(after:)), -1...0)
    }
    for period in limits[stage] {
      add(situation.machine.dayCountedFrom(stage).flatMap(period.lastDay(after:)), 0...1)
    }
    for (from, period) in totals[stage] {
      add(situation.machine.standing(of: from).firstDay.flatMap(period.lastDay(after:)), 0...1)
    }
    for (from, period) in watched[stage] {
      let clear = period.counting == .clear
      add(
        situation.monitor.doneDay[from].flatMap(period.lastDay(after:)), clear ? 0...1 : -1...0)
    }
    for notice in situation.notices where notice.stage == stage {
      for period in notices[stage] {
        add(period.lastDay(after: notice.day), period.counting == .oneEnd ? -1...0 : 0...1)
      }
    }
    for (later, period) in windows[stage] {
      for notice in situation.notices where notice.stage == later {
        for lead in notices[later] {
          guard let last = lead.lastDay(after: notice.day) else { continue }
          add(period.start(reaching: lead.counting == .oneEnd ? last : last.advanced(by: 1)), 0...0)
        }
      }
    }
    if gated[stage] {
      for display in situation.machine.runningDisplays(on: situation.day) {
        add(display.last, 0...1)
      }
    }
    return days.filter(isWithin).sorted()
  }

  /// The days on which an answer is worth giving.
  func answerDays(in situation: Situation) -> [Day] {
    var days: Set<Day> = [situation.day]
    for objection in situation.machine.openObjections {
      for period in objection.stage.map({ answers[$0] }) ?? [] {
        guard let last = period.lastDay(after: objection.since) else { continue }
        for day in [last, last.advanced(by: 1)] where day > situation.day { days.insert(day) }
      }
    }
    return days.filter(isWithin).sorted()
  }
}
