import SourceText

/// Objections to a display and their answers.
extension Machine {
  /// 异议: remembered with the display it is against.
  mutating func object(_ act: Act) {
    let (who, text) = Self.split(act.wording)
    objections.append(
      ObjectionState(
        who: act.actor?.value ?? who, text: text, day: act.occurred.day, place: act.site.place,
        display: displayIndex(for: act)))
  }

  /// The objector and what they say: what stands before the first comma is the name.
  static func split(_ wording: String) -> (who: String, text: String) {
    guard let comma = wording.firstIndex(ofAny: "，,：:") else {
      return (wording, wording)
    }
    return (
      String(wording[..<comma]), String(wording[wording.index(after: comma)...])
    )
  }

  private mutating func displayIndex(for act: Act) -> Int? {
    let running = displays.indices.filter { displays[$0].from <= act.occurred.day }
    if let object = act.object?.value {
      let named = running.filter {
        displays[$0].what == object || object.holds(displays[$0].what)
          || displays[$0].what.holds(object)
      }
      if let exact = named.last(where: { displays[$0].what == object }) ?? named.last {
        return exact
      }
      find(
        Finding(
          .referenceUnknown, at: act.object?.place ?? act.site.place,
          [
            Fact(.field, .text("对象")), Fact(.found, .text(object)),
            Fact(.options, .names(displays.map(\.what))),
          ]))
      return nil
    }
    let open = running.filter { index in
      guard let last = displays[index].until ?? displays[index].lastDay else { return true }
      return act.occurred.day <= last
    }
    if open.count == 1 { return open[0] }
    if running.count == 1 { return running[0] }
    find(
      Finding(
        .referenceAmbiguous, at: act.site.place,
        [Fact(.field, .text("对象")), Fact(.options, .names(displays.map(\.what)))]))
    return nil
  }

  /// 答复: goes to the objection it names, or to the only open one.
  mutating func reply(_ answer: Answer, _ act: Act) {
    let object = act.object?.value ?? ""
    let named = objections.indices.filter {
      let objection = objections[$0]
      guard !object.isEmpty else { return false }
      return object.holds(objection.who)
        || (!objection.text.isEmpty && object.holds(objection.text))
    }
    let open = objections.indices.filter { objections[$0].answered == nil }
    let candidates = named.filter { objections[$0].answered == nil }
    let target =
      candidates.first ?? named.first ?? (object.isEmpty && open.count == 1 ? open[0] : nil)
    guard let position = target else {
      find(
        Finding(
          object.isEmpty ? .referenceAmbiguous : .referenceUnknown,
          at: act.object?.place ?? act.site.place,
          [
            Fact(.field, .text("对象")), Fact(.found, .text(object)),
            Fact(.options, .names(objections.map(\.who))),
          ]))
      return
    }
    objections[position].answered = act.occurred.day
    if objections[position].reported { noteAnswer(position, act) }
    judgeAnswer(position, act)
    guard answer.upheld == true, let display = objections[position].display,
      let stage = displays[display].stage, let thread = displays[display].thread,
      let name = book.plan.stages[stage].objections?.back,
      let back = book.plan.stageIndex(named: name)
    else { return }
    // An objection that is upheld sends the matter back; the round that follows is a new one.
    reopen(from: back, in: thread)
  }

  /// What was found when a step did not wait for the answer also tells when the answer came.
  private mutating func noteAnswer(_ position: Int, _ act: Act) {
    let place = objections[position].place
    guard
      let index = findings.lastIndex(where: { $0.id == .objectionUnanswered && $0.place == place }),
      findings[index][.answerDay] == nil
    else { return }
    findings[index].facts.append(Fact(.answerDay, .day(act.occurred.day)))
    findings[index].related.append(Related(act.site.place, .answer, .day(act.occurred.day)))
  }

  private mutating func judgeAnswer(_ position: Int, _ act: Act) {
    let objection = objections[position]
    guard let stage = objection.stage ?? objection.display.flatMap({ displays[$0].stage }),
      let within = book.plan.stages[stage].answerWithin
        ?? book.plan.stages[stage].deed?.answerWithin,
      let amount = amount(of: within, on: objection.day, at: objection.place)
    else { return }
    let rule = reading(of: within, on: objection.day)
    guard let latest = book.calendar.lastDay(of: amount, rule.unit, after: objection.day) else {
      reportCalendar(objection.day, at: objection.place)
      return
    }
    let holds = act.occurred.day <= latest
    let given = given(rule.unit, from: objection.day, to: act.occurred.day)
    sums.append(
      Sum(
        .answer, stage: book.plan.stages[stage].name, day: act.occurred.day, place: act.site.place,
        holds: holds,
        days: DaySum(
          from: objection.day, to: act.occurred.day, given: given, required: amount,
          unit: rule.unit,
          counting: .oneEnd, bound: latest),
        citation: book.resolve(within.citation, on: objection.day), rule: within.site.place))
    guard !holds else { return }
    find(
      Finding(
        .answerLate, at: act.site.place,
        [
          Fact(.person, .text(objection.who)), Fact(.objectionDay, .day(objection.day)),
          Fact(.answerDay, .day(act.occurred.day)), Fact(.deadline, .day(latest)),
          Fact(.required, .period(amount, rule.unit, .oneEnd)),
          Fact(.lateBy, .count(act.occurred.day.days(since: latest))),
        ]
      ).with {
        $0.related = [Related(objection.place, .objection, .day(objection.day))]
        $0.rule = within.site.place
        $0.citation = book.resolve(within.citation, on: objection.day)
      })
  }
}
