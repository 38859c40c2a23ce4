import SourceText

extension Rulebook {
  /// What can be done about a record as of a day.
  ///
  /// - Parameters:
  ///   - record: the record; it is never altered.
  ///   - asOf: the day asked about; the day of the last act, when `nil` or earlier than that.
  ///   - evaluator: whoever runs the plan's predicates.
  /// - Returns: the lists; empty for a record without any act.
  public func remedies(
    for record: Record, asOf: Day? = nil, evaluator: (any PredicateEvaluator)? = nil
  ) -> Remedies? {
    guard let last = record.acts.lazy.map(\.occurred.day).max() else { return nil }
    let day = max(last, asOf ?? record.closed?.value ?? last)
    let judgement = judge(record, asOf: day, evaluator: evaluator)
    var remedies = Remedies(asOf: day)
    remedies.reopens = record.closed != nil
    var open = record
    open.closed = nil
    let machine = machine(for: open, evaluator: evaluator)
    remedies.lawful = RemedySearch(machine, on: day).acts()
    let cured = Set(remedies.lawful.flatMap(\.cures))
    var renewals: [Finding] = []
    for finding in judgement.findings where finding.cls != .advice {
      switch finding.remedy {
      case .correctable: remedies.correctable.append(finding)
      case .newMeeting: renewals.append(finding)
      case .editProcedure, .editRecord: continue
      case .stillPossible, .none:
        if !cured.contains(finding), finding.id != .parameterOpen { remedies.past.append(finding) }
      }
      if let distance = Distance(finding) { remedies.distances.append(distance) }
    }
    if remedies.reopens {
      // What the closing day alone makes an omission is open again with the case.
      let standing = Set(machine.settled(asOf: day).findings)
      remedies.past.removeAll { !standing.contains($0) }
    }
    remedies.renewals = RemedySearch(machine, on: day).renewals(of: renewals)
    return remedies
  }
}

/// Tries what may still be done on copies of a machine.
private struct RemedySearch {
  private let machine: Machine
  private let day: Day
  private let now: Judgement

  init(_ machine: Machine, on day: Day) {
    var machine = machine
    machine.closeMeeting()
    machine.goByCounts()
    self.machine = machine
    self.day = day
    now = machine.settled(asOf: day)
  }

  /// Everything that may still be done: answers, signatures, displays, and the stages whose turn comes.
  func acts() -> [LawfulAct] {
    let acts = answers() + signatures() + stages()
    return acts.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      let (x, y) = (a.latest?.number ?? .max, b.latest?.number ?? .max)
      if x != y { return x < y }
      if a.earliest != b.earliest { return a.earliest < b.earliest }
      return left.offset < right.offset
    }.map(\.element)
  }

  private func answers() -> [LawfulAct] {
    machine.objections.indices.compactMap { position in
      let objection = machine.objections[position]
      guard objection.answered == nil else { return nil }
      let stage = objection.display.flatMap { machine.displays[$0].stage }
      let due = now.duties.first { $0.kind == .answer && $0.place == objection.place }?.due
      return tried(due: due, at: objection.place) { machine, day in
        var act = Act(id: machine.count, occurred: Moment(day), content: .answer(Answer()))
        act.object = Noted(objection.text.isEmpty ? objection.who : objection.text)
        machine.reply(Answer(), act)
      } making: { [machine] in
        LawfulAct(
          act: .answer, stage: stage.map { machine.book.plan.stages[$0].name },
          matter: name(objection.display.flatMap { machine.displays[$0].thread }), by: nil,
          object: objection.who, earliest: day, latest: due, cures: [], averts: [], leaves: [],
          place: objection.place)
      }
    }
  }

  private func signatures() -> [LawfulAct] {
    now.findings.filter { $0.id == .signatureMissing }.compactMap { finding in
      guard case .text(let role)? = finding[.office], case .text(let title)? = finding[.meeting],
        let index = machine.meetings.lastIndex(where: { $0.title == title })
      else { return nil }
      return tried(due: nil, at: finding.place) { machine, _ in
        machine.meetings[index].signatures.append(role)
        machine.withdrawSignatures(of: index)
      } making: {
        LawfulAct(
          act: .signature, stage: machine.meetings[index].stages.last.map(stageName), matter: nil,
          by: role, object: title, earliest: day, latest: nil, cures: [], averts: [], leaves: [],
          place: finding.place)
      }
    }
  }

  private func stages() -> [LawfulAct] {
    machine.threads.indices.flatMap { thread in
      machine.book.plan.stages.indices.compactMap { stage in act(stage, thread) }
    }
  }

  private func act(_ stage: Int, _ thread: Int) -> LawfulAct? {
    let own = machine.book.plan.stages[stage]
    let state = machine.threads[thread].stages[stage]
    let isShort = now.findings.contains { finding in
      finding.id == .displayTooShort && finding.remedy == .stillPossible
        && machine.displays.contains {
          $0.stage == stage && $0.thread == thread && $0.untilPlace == finding.place
        }
    }
    guard machine.applies(stage, in: thread), state.status != .open,
      !state.isDone || (isShort && machine.isRenewal(stage, in: thread))
    else { return nil }
    let notice = self.notice(of: stage, thread)
    guard let earliest = firstDay(stage, thread, from: notice?.earliest ?? day) else { return nil }
    let duty = now.duties.first {
      $0.kind == .stage && $0.stage == own.name
        && ($0.matter == nil || $0.matter == machine.threads[thread].name)
    }
    let place = duty?.place ?? state.place
    let due = duty?.due ?? self.due(stage, thread)
    let act = tried(due: due, from: earliest, at: place) { machine, day in
      machine.hold(stage, in: thread, on: day)
    } making: {
      LawfulAct(
        act: own.kind.act, stage: own.name, matter: name(thread), by: own.body,
        object: own.kind == .disclosure ? own.what : nil, earliest: earliest, latest: due,
        notice: notice?.given, cures: [], averts: [], leaves: [], place: place)
    }
    // To do again what is done makes sense only where that cures something.
    return state.isDone && act?.cures.isEmpty == true ? nil : act
  }

  /// The last day of a stage that is due so long after the one before, even while that still runs.
  private func due(_ stage: Int, _ thread: Int) -> Day? {
    guard let within = machine.book.plan.stages[stage].within,
      let start = machine.countStart(of: stage, in: thread)?.day
    else { return nil }
    var copy = machine
    return copy.amount(of: within, on: start, at: .none).flatMap {
      machine.book.calendar.lastDay(of: $0, within.unit, after: start)
    }
  }

  /// The first day on which a stage is in order: today, or once what runs now is over.
  private func firstDay(_ stage: Int, _ thread: Int, from first: Day) -> Day? {
    let ends =
      now.duties.filter { $0.status == .running }.compactMap(\.due)
      .map { $0.advanced(by: 1) } + gapEnds(before: stage, in: thread)
    let days = [first] + Set(ends).filter { $0 > first }.sorted()
    return days.first { candidate in
      let reasons = machine.objections(to: stage, on: candidate, matter: thread)
      return reasons.allSatisfy { isLate($0) }
    }
  }

  /// The days on which the gaps to the stages before end.
  private func gapEnds(before stage: Int, in thread: Int) -> [Day] {
    machine.book.plan.pace.compactMap { pace in
      guard pace.form == .gap, let amount = pace.period.amount.value,
        let start = machine.lastDone(before: stage, in: thread)?.day
      else { return nil }
      return machine.book.calendar.lastDay(of: amount, pace.period.unit, after: start)?
        .advanced(by: 1)
    }
  }

  /// A finding that the time is over: what is owed is still owed.
  private func isLate(_ finding: Finding) -> Bool {
    switch finding.id {
    case .stepOverdue, .totalTooLong, .answerLate: true
    default: finding.cls == .undetermined
    }
  }

  /// When a meeting of a stage may be held if notice is given today; `nil` where none is asked.
  private func notice(of stage: Int, _ thread: Int) -> (given: Day, earliest: Day)? {
    let own = machine.book.plan.stages[stage]
    guard own.kind == .meeting else { return nil }
    let body = own.body.flatMap(machine.book.plan.body(named:))
    let law = machine.book.law
    var ends: [Day] = []
    let statute = body?.statute.map { Period(.fixed(0), statute: $0 + ".notice") }
    for period in [own.notice ?? body?.notice, statute].compactMap({ $0 }) {
      var read = period
      if let key = period.statute {
        guard case .period(let lawful)? = law.entry(key, on: day)?.content else { continue }
        read = lawful
      }
      guard let amount = read.amount.value,
        let last = machine.book.calendar.lastDay(of: amount, read.unit, after: day)
      else { continue }
      ends.append(read.counting == .oneEnd ? last : last.advanced(by: 1))
    }
    return ends.max().map { (day, $0) }
  }

  /// The meetings to be held again, with the findings that only that cures.
  func renewals(of findings: [Finding]) -> [Renewal] {
    var renewals: [Renewal] = []
    for finding in findings {
      var name: String?
      if case .text(let stage)? = finding[.stage] { name = stage }
      name = name ?? self.stage(of: finding)
      if let known = renewals.firstIndex(where: { $0.stage == name }) {
        renewals[known].findings.append(finding)
        continue
      }
      let index = name.flatMap(machine.book.plan.stageIndex(named:))
      let notice = index.flatMap { self.notice(of: $0, 0) }
      renewals.append(
        Renewal(
          stage: name, findings: [finding], earliest: index == nil ? nil : notice?.earliest ?? day,
          notice: notice?.given))
    }
    return renewals
  }

  private func stage(of finding: Finding) -> String? {
    let meeting = machine.meetings.last { meeting in
      finding[.meeting] == .text(meeting.title) || finding.place == meeting.place
        || finding.related.contains { $0.place == meeting.place }
    }
    return meeting?.stages.last.map(stageName)
  }

  private func stageName(_ stage: Int) -> String { machine.book.plan.stages[stage].name }

  private func name(_ thread: Int?) -> String? {
    machine.threads.count > 1 ? thread.map { machine.threads[$0].name } : nil
  }

  /// Does an act on a copy, on its first day and on its last, and tells what it cures and averts.
  ///
  /// `nil` where the act would make a finding of its own other than that it is late.
  private func tried(
    due: Day?, from first: Day? = nil, at place: Place, _ act: (inout Machine, Day) -> Void,
    making make: () -> LawfulAct
  ) -> LawfulAct? {
    let first = first ?? day
    // Lateness is a matter of the last day alone; without one, of the first.
    let done = due.map { max(first, $0) } ?? first
    var with = machine
    act(&with, done)
    let before = Set(machine.settled(asOf: done).findings)
    let after = with.settled(asOf: done).findings
    var result = make()
    let made = after.filter { !before.contains($0) && $0.cls != .advice && $0.cls != .undetermined }
    guard made.allSatisfy(isLate) else { return nil }
    let standing = Set(after)
    result.cures = machine.settled(asOf: day).findings.filter {
      $0.cls != .advice && !standing.contains($0)
    }
    result.leaves = made
    guard let due, due >= first else { return result }
    let passed = due.advanced(by: 1)
    let kept = Set(with.settled(asOf: passed).findings)
    result.averts = machine.settled(asOf: passed).findings.filter {
      $0.cls != .advice && !before.contains($0) && !kept.contains($0)
    }
    return result
  }
}

extension Machine {
  /// Does a stage on a day as the act that performs it would, without the act's own facts.
  fileprivate mutating func hold(_ stage: Int, in thread: Int, on day: Day) {
    let own = book.plan.stages[stage]
    var probe = Act(id: count, occurred: Moment(day), content: .covenant)
    probe.matter = Noted(threads[thread].name)
    checkRepetition(stage, in: thread, at: .none, on: day)
    checkOrder(stage, in: thread, at: .none, on: day)
    checkCompetence(stage, in: thread, probe)
    complete(stage, in: thread, .done, at: .none, on: day)
    guard own.kind == .disclosure,
      let keep = requirement(ofDisplay: stage, on: day),
      let amount = amount(of: keep, on: day, at: .none),
      let last = book.calendar.lastDay(of: amount, reading(of: keep, on: day).unit, after: day)
    else { return }
    displays.append(
      DisplayState(
        act: count, what: own.what ?? own.name, stage: stage, thread: thread, from: day,
        until: last,
        place: .none, untilPlace: .none, lastDay: last, required: amount))
    cureShort(before: displays.count - 1)
  }
}
