import SourceText

/// Calls and the time they leave open, requests and how many stand behind them, appeals.
extension Machine {
  /// 征集: within which time answers are taken.
  mutating func remember(call deed: Deed, _ act: Act, _ stage: Int?, _ thread: Int?) {
    let opens = deed.day("opens")?.value ?? act.occurred.day
    deeds.calls.append(
      CallState(
        stage: stage, thread: thread, opens: Moment(opens, minute: deed.minute("opens_at")),
        closes: deed.day("closes").map { Moment($0.value, minute: deed.minute("closes_at")) },
        place: act.site.place))
  }

  /// A deed must lie within the time of the call that its stage names.
  mutating func checkWindow(_ rule: DeedRule, _ act: Act, _ stage: Int, _ thread: Int) {
    guard let window = rule.window, let named = book.plan.stageIndex(named: window),
      let call = deeds.calls.last(where: { $0.stage == named && $0.thread == thread })
    else { return }
    _ = judgeWindow(call.opens, call.closes, act, stage, named: window, place: call.place)
  }

  /// Whether an act lies within a time, as far as that can be told; the ends are within.
  mutating func judgeWindow(
    _ opens: Moment?, _ closes: Moment?, _ act: Act, _ stage: Int, named window: String,
    place: Place
  ) -> Bool {
    let moment = act.occurred
    let own = book.plan.stages[stage]
    // On a day that is only partly open the hour decides; without it nothing can be said.
    let isBound =
      (moment.day == opens?.day && opens?.minute != nil)
      || (moment.day == closes?.day && closes?.minute != nil)
    if isBound, moment.minute == nil {
      find(
        Finding(
          .factMissing, at: act.site.place,
          [Fact(.field, .text("时间")), Fact(.stage, .text(own.name))]
        ).with { $0.rule = own.site.place })
      return true
    }
    let isEarly = opens.map { isBefore(moment, $0) } ?? false
    let isLate = closes.map { isBefore($0, moment) } ?? false
    guard isEarly || isLate else { return true }
    find(
      Finding(
        .outsideWindow, at: act.site.place,
        [
          Fact(.stage, .text(own.name)), Fact(.step, .text(window)), Fact(.time, .moment(moment)),
        ] + (opens.map { [Fact(.earliest, .moment($0))] } ?? [])
          + (closes.map { [Fact(.latest, .moment($0))] } ?? [])
      ).with {
        $0.related = place.isNone ? [] : [Related(place, .earlierStep)]
        $0.rule = own.site.place
        $0.citation = book.resolve(own.citation, on: moment.day)
      })
    return false
  }

  private func isBefore(_ left: Moment, _ right: Moment) -> Bool {
    if left.day != right.day { return left.day < right.day }
    guard let first = left.minute, let second = right.minute else { return false }
    return first < second
  }

  /// 提请: whether enough stand behind it, on any of the routes (trap T-23).
  mutating func checkSupport(
    _ deed: Deed, _ rule: DeedRule, _ act: Act, _ stage: Int, _ thread: Int
  ) {
    var routes: [TestResult] = []
    let day = act.occurred.day
    if let support = rule.support {
      var counts = Counts()
      counts.members = deed.count("all_persons")?.value
      counts.persons = deed.count("persons")?.value ?? deed.signerCount
      counts.households = deed.count("all_households")?.value
      counts.householdCount = deed.count("households")?.value
      if let area = deed.quantity("area")?.value.hundredfold {
        var measured = Counts()
        measured.members = deed.quantity("all_area")?.value.hundredfold
        measured.persons = area
        counts.weights[.area] = measured
      }
      routes.append(book.test(support, counts, on: day, evaluator: evaluator))
    }
    if let own = rule.representatives {
      routes.append(test(own, deed, "representatives", on: day))
    }
    if let own = rule.groups { routes.append(test(own, deed, "groups", on: day)) }
    guard !routes.isEmpty else { return }
    let name = book.plan.stages[stage].name
    let place = act.site.place
    if let held = routes.first(where: { $0.holds == true }) {
      return add(support: held, name, place, on: day)
    }
    // A route whose numbers the record does not give was not taken.
    guard let failed = routes.first(where: { $0.holds == false }) else {
      for gap in routes.flatMap(\.gaps).prefix(1) {
        reportGap(gap, at: place, rule: book.plan.stages[stage].site.place, on: day, stage: name)
      }
      return
    }
    add(support: failed, name, place, on: day)
    threads[thread].stages[stage].status = .flawed
    guard let fact = failed.fact else { return }
    find(
      Finding(
        .requestInsufficient, at: place,
        [
          Fact(.stage, .text(name)), Fact(.count, .count(fact.count)),
          Fact(.total, .count(fact.of)),
          Fact(.needed, .count(fact.least)), Fact(.short, .count(fact.least -| fact.count)),
          Fact(.doneDay, .day(day)), Fact(.threshold, .threshold(fact)),
        ]
      ).with {
        $0.rule = failed.rule.isNone ? book.plan.stages[stage].site.place : failed.rule
        $0.citation = failed.citation
        $0.least = fact.least
      })
  }

  private func test(_ threshold: Threshold, _ deed: Deed, _ slug: String, on day: Day) -> TestResult
  {
    var counts = Counts()
    counts.members = deed.count("all_" + slug)?.value
    counts.persons = deed.count(slug)?.value
    return book.test(threshold, counts, on: day, evaluator: evaluator)
  }

  private mutating func add(
    support result: TestResult, _ stage: String, _ place: Place, on day: Day
  ) {
    guard let fact = result.fact, let holds = result.holds else { return }
    sums.append(
      Sum(
        .support, stage: stage, day: day, place: place, holds: holds, threshold: fact,
        citation: result.citation, rule: result.rule))
  }

  /// 申诉: waits for an answer as an objection does.
  mutating func remember(appeal deed: Deed, _ act: Act, stage: Int?) {
    let title = title(of: deed, act)
    let who = deed.agent?.value ?? act.actor?.value ?? Self.split(title).who
    objections.append(
      ObjectionState(
        who: who, text: title, day: act.occurred.day, place: act.site.place, display: nil,
        stage: stage))
  }
}

extension Deed {
  /// The time under a slug, in minutes after midnight.
  fileprivate func minute(_ slug: String) -> Int16? {
    if case .time(let minute)? = self[slug]?.value { return minute }
    return nil
  }

  /// How many joined, as far as they are named.
  fileprivate var signerCount: Int? {
    guard case .names(let names, let count)? = self["signers"]?.value else { return nil }
    return max(names.count, count ?? 0)
  }
}
