import SourceText

/// Works: begun only on a decision of a competent body, after displays and answers; and surveys, evaluations.
extension Machine {
  /// 实施: the gate stands before the first act of the works; later phases only move them on.
  mutating func carryOut(_ works: Implementation, _ act: Act) {
    let named = namedStages(act)
    let tentative = thread(of: act)
    let stages = book.ofKind[.implementation] != nil
    guard let stage = named?.first ?? stage(of: .implementation, text: act.wording, in: tentative)
    else {
      if stages && named == nil {
        find(Finding(.referenceAmbiguous, at: act.site.place, [Fact(.field, .text("步骤"))]))
      }
      return
    }
    guard let thread = requireThread(of: act) else { return }
    let state = threads[thread].stages[stage]
    let begun = !state.phases.isEmpty
    let day = act.occurred.day
    if state.phases.contains(Phases(works.phase)) && works.phase != .progress {
      checkRepetition(stage, in: thread, at: act.site.place, on: day)
    }
    if !begun {
      checkOrder(stage, in: thread, at: act.site.place, on: day)
      checkCompetence(stage, in: thread, act)
    }
    if begun, works.phase == .complete, !state.phases.contains(.complete) {
      checkOvertaken(stage, in: thread, at: act.site.place, on: day)
    }
    complete(stage, in: thread, .done, at: begun ? state.place : act.site.place, on: day)
    threads[thread].stages[stage].phases = state.phases.union(Phases(works.phase))
  }

  /// Works that end only after the step that waits for them: that step came too early.
  private mutating func checkOvertaken(
    _ stage: Int, in thread: Int, at place: Place, on day: Day
  ) {
    for later in book.plan.stages.indices where book.before[later].contains(stage) {
      let state = threads[thread].stages[later]
      // One that came before they had even begun has been told of already.
      guard head.scope.value == .whole, state.isDone, let done = state.day,
        let begun = threads[thread].stages[stage].firstDay, done >= begun
      else { continue }
      find(
        Finding(
          .stepOutOfOrder, at: state.place,
          [
            Fact(.stage, .text(book.plan.stages[later].name)),
            Fact(.step, .text(book.plan.stages[stage].name)),
            Fact(.meetingDay, .day(done)), Fact(.doneDay, .day(day)),
            Fact(.reason, .text("unfinished")),
          ] + matterFacts(thread)
        ).with {
          $0.related = [Related(place, .laterStep, .day(day))]
          $0.rule = book.plan.stages[later].site.place
          $0.citation = book.resolve(book.plan.stages[later].citation, on: day)
        })
    }
  }

  /// 调查.
  mutating func ask(_ survey: Survey, _ act: Act) {
    guard let (stage, _) = performed(.survey, act, text: act.wording),
      !partial.contains(act.site.place)
    else { return }
    checkReturn(survey.sent, survey.returned, stage, act)
  }

  /// 评议.
  mutating func evaluate(_ evaluation: Evaluation, _ act: Act) {
    guard let (stage, _) = performed(.evaluation, act, text: act.wording) else {
      checkRate(evaluation, nil, act)
      return
    }
    if partial.contains(act.site.place) { return }
    checkReturn(evaluation.sent, evaluation.returned, stage, act)
    checkSatisfaction(evaluation, stage, act)
    checkRate(evaluation, stage, act)
    guard book.isRuled(.evaluation) else { return }
    applyRules(over: .evaluation, [(evaluationView(evaluation), act.site.place)], stage: stage)
  }

  /// Forms returned against forms sent.
  private mutating func checkReturn(
    _ sent: Noted<Int>?, _ returned: Noted<Int>?, _ stage: Int, _ act: Act
  ) {
    if let sent, let returned, returned.value > sent.value {
      find(
        Finding(
          .totalsDiffer, at: returned.place,
          [
            Fact(.field, .text("收回")), Fact(.found, .count(returned.value)),
            Fact(.wanted, .count(sent.value)),
            Fact(.difference, .count(returned.value -| sent.value)),
          ]
        ).with { $0.related = [Related(sent.place, .expected, .count(sent.value))] })
      return
    }
    guard let threshold = book.plan.stages[stage].returned else { return }
    guard let sent, let returned else {
      missingBase(stage, act, [sent == nil ? "发出" : nil, returned == nil ? "收回" : nil])
      return
    }
    var counts = Counts()
    counts.members = sent.value
    counts.collected = sent.value
    counts.persons = returned.value
    let result = book.test(threshold, counts, on: act.occurred.day, evaluator: evaluator)
    judge(result, .returned, .returnTooLow, stage, act, at: returned.place, base: sent.place)
  }

  /// Satisfied against returned.
  private mutating func checkSatisfaction(_ evaluation: Evaluation, _ stage: Int, _ act: Act) {
    if let returned = evaluation.returned, let satisfied = evaluation.satisfied,
      let dissatisfied = evaluation.dissatisfied
    {
      let sum = satisfied.value +| (evaluation.fair?.value ?? 0) +| dissatisfied.value
      if sum != returned.value {
        find(
          Finding(
            .totalsDiffer, at: satisfied.place,
            [
              Fact(.field, .text("收回")), Fact(.found, .count(sum)),
              Fact(.wanted, .count(returned.value)),
              Fact(.difference, .count(sum -| returned.value)),
            ]
          ).with { $0.related = [Related(returned.place, .expected, .count(returned.value))] })
      }
    }
    guard let threshold = book.plan.stages[stage].satisfied else { return }
    guard let returned = evaluation.returned, let satisfied = evaluation.satisfied else {
      missingBase(
        stage, act,
        [evaluation.returned == nil ? "收回" : nil, evaluation.satisfied == nil ? "满意" : nil])
      return
    }
    var counts = Counts()
    counts.members = returned.value
    counts.collected = returned.value
    counts.valid = returned.value
    counts.cast = returned.value
    counts.persons =
      satisfied.value
      +| (book.plan.stages[stage].fairCounts == true ? evaluation.fair?.value ?? 0 : 0)
    let result = book.test(threshold, counts, on: act.occurred.day, evaluator: evaluator)
    judge(
      result, .satisfied, .satisfactionTooLow, stage, act, at: satisfied.place, base: returned.place
    )
  }

  private mutating func judge(
    _ result: TestResult, _ subject: Sum.Subject, _ id: FindingID, _ stage: Int, _ act: Act,
    at place: Place, base: Place
  ) {
    let name = book.plan.stages[stage].name
    for gap in result.gaps {
      reportGap(gap, at: act.site.place, rule: result.rule, on: act.occurred.day, stage: name)
    }
    guard let holds = result.holds, let fact = result.fact else { return }
    sums.append(
      Sum(
        subject, stage: name, day: act.occurred.day, place: place, holds: holds, threshold: fact,
        citation: result.citation, rule: result.rule))
    guard !holds else { return }
    find(
      Finding(
        id, at: place,
        [
          Fact(.stage, .text(name)), Fact(.count, .count(fact.count)),
          Fact(.total, .count(fact.of)),
          Fact(.needed, .count(fact.least)), Fact(.short, .count(fact.least -| fact.count)),
          Fact(.threshold, .threshold(fact)),
        ]
      ).with {
        $0.related = [Related(base, .expected, .count(fact.of))]
        $0.rule = result.rule
        $0.citation = result.citation
        $0.least = fact.least
      })
  }

  private mutating func missingBase(_ stage: Int, _ act: Act, _ fields: [String?]) {
    guard reportedFacts.insert(.survey(act: act.id)).inserted else { return }
    find(
      Finding(
        .surveyBaseMissing, at: act.site.place,
        [
          Fact(.stage, .text(book.plan.stages[stage].name)),
          Fact(.options, .names(fields.compactMap { $0 })),
        ]
      ).with { $0.rule = book.plan.stages[stage].site.place })
  }

  /// 满意率 is a claim: it needs its numerator and its denominator (trap T-26).
  private mutating func checkRate(_ evaluation: Evaluation, _ stage: Int?, _ act: Act) {
    guard let rate = evaluation.rate else { return }
    guard let returned = evaluation.returned?.value, let satisfied = evaluation.satisfied?.value,
      returned > 0
    else {
      guard reportedFacts.insert(.survey(act: act.id)).inserted else { return }
      let missing = [
        evaluation.returned == nil ? "收回" : nil, evaluation.satisfied == nil ? "满意" : nil,
      ]
      find(
        Finding(
          .surveyBaseMissing, at: rate.place,
          [Fact(.rate, .ratio(rate.value)), Fact(.options, .names(missing.compactMap { $0 }))]))
      return
    }
    let fair = evaluation.fair?.value ?? 0
    let rule = stage.flatMap { book.plan.stages[$0].fairCounts }
    let readings =
      rule == true
      ? [satisfied +| fair] : rule == false ? [satisfied] : [satisfied, satisfied +| fair]
    if readings.contains(where: { agrees(rate.value, $0, of: returned) }) { return }
    find(
      Finding(
        .rateRefuted, at: rate.place,
        [
          Fact(.rate, .ratio(rate.value)), Fact(.satisfied, .count(readings[0])),
          Fact(.returned, .count(returned)),
        ]
      ).with {
        if let place = evaluation.satisfied?.place {
          $0.related = [Related(place, .vote, .count(readings[0]))]
        }
      })
  }

  /// Whether a stated rate is the fraction, exactly or rounded at the precision it was stated with.
  ///
  /// Nothing rounds to all or to none: 100 % means every one.
  private func agrees(_ rate: Ratio, _ count: Int, of total: Int) -> Bool {
    guard let exact = Ratio(count, total) else { return false }
    if exact == rate { return true }
    if rate == .whole || rate.numerator == 0 { return false }
    let scale = 100 % rate.denominator == 0 ? 100 : 1000 % rate.denominator == 0 ? 1000 : 10_000
    let stated = (rate.numerator &* scale) / rate.denominator
    // Larger numbers than these are no survey; nothing is rounded for them.
    guard count < 1 << 40, total < 1 << 40 else { return false }
    return (2 * scale * count + total) / (2 * total) == stated
  }
}
