import SourceText

/// A meeting from its heading to its end: roll, room, items, and what is judged when it opens and closes.
extension Machine {
  /// 会议: opens a meeting, settles its body and stage, its roll and its room.
  mutating func open(_ meeting: Meeting, _ act: Act) {
    let known = findings.count
    let body = body(of: act, title: meeting.title.value)
    var unknownBody: Int?
    if let stated = act.body, body == nil {
      unknownBody = find(
        Finding(
          .referenceUnknown, at: stated.place,
          [
            Fact(.field, .text("机构")), Fact(.found, .text(stated.value)),
            Fact(.options, .names(book.plan.bodies.map(\.name))),
          ]))
    }
    var (holder, stages) = (body, [Int]())
    var minute = act.occurred.minute
    if let end = meeting.end, let start = minute, end < start {
      find(
        Finding(
          .timeDisorder, at: act.site.place,
          [
            Fact(.meeting, .text(meeting.title.value)),
            Fact(.time, .moment(Moment(act.occurred.day, minute: end))),
            Fact(.latest, .moment(act.occurred)), Fact(.field, .text("时间")),
          ]))
      minute = nil
    }
    let thread = thread(of: act)
    if let named = namedStages(act) {
      stages = named
      if holder == nil { holder = named.last.flatMap(book.body(of:)) }
    } else if let stage = stageOfMeeting(
      meeting.title.value, of: body, in: thread, on: act.occurred.day)
    {
      stages = [stage]
      if holder == nil { holder = book.body(of: stage) }
    }
    let roster = roster(of: holder, named: meeting.roster?.value, on: act.occurred.day)
    let facts = MeetingFacts(meeting, act, body: holder, stages: stages, roster: roster)
    meetings.append(MeetingState(facts, at: minute))
    meetings[meetings.count - 1].findings = known..<findings.count
    current = meetings.count - 1
    currentItem = nil
    guard let index = current else { return }
    if stages.isEmpty, let unknownBody {
      unattributed.append(unknownBody)
    } else if stages.isEmpty && act.steps.isEmpty {
      let meetingStages = book.plan.stages.filter { $0.kind == .meeting || $0.kind == .proposal }
      if !meetingStages.isEmpty {
        let isClassed = needsClass(among: book.meetingStages)
        unattributed.append(
          find(
            Finding(
              isClassed ? .factMissing : .referenceAmbiguous, at: meeting.title.place,
              [
                Fact(.field, .text(isClassed ? "类别" : "步骤")),
                Fact(.meeting, .text(meeting.title.value)),
                Fact(.options, .names(meetingStages.map(\.name))),
              ])))
      }
    }
    checkEarlySignatures(of: index)
    checkCompetence(of: index)
    checkAuthority(of: index)
    checkOffices(of: index, act)
    checkLaw(of: index)
    checkText(of: index)
    checkNotice(index, stage: stages.last)
    checkMode(index)
    checkComposition(index)
    checkRoll(index)
    if let thread, threads.count == 1 || act.matter != nil { checkOrders(index, in: thread) }
  }

  /// The stage a meeting holds, by its body, else by a stage's name in its title, else the only one.
  ///
  /// Of several bodies' meetings none is taken only because its turn has come.
  private func stageOfMeeting(
    _ title: String, of body: Shared<Body>?, in thread: Int?, on day: Day
  ) -> Int? {
    let book = book
    let named = book.meetingStages.filter { title.holds(book.plan.stages[$0].name) }
    if let body {
      var held = book.heldBy[body.value.name] ?? []
      // A stage for another class of matters is not the one that was held.
      if held.count > 1, let thread { held = held.filter { applies($0, in: thread, on: day) } }
      let both = held.filter(named.contains)
      return settle(among: both.isEmpty ? held : both, in: thread)
    }
    if named.isEmpty, Set(book.meetingStages.map { book.plan.stages[$0].body }).count > 1 {
      return nil
    }
    return settle(among: named.isEmpty ? book.meetingStages : named, in: thread)
  }

  /// The order of every stage a meeting holds, once for each thread.
  mutating func checkOrders(_ index: Int, in thread: Int, at item: Place? = nil) {
    guard meetings[index].ordersChecked.insert(thread).inserted else { return }
    let meeting = meetings[index].facts
    let merged = meeting.stages.count > 1 ? Set(meeting.stages) : []
    checkMerge(index)
    for stage in meeting.stages {
      checkOrder(
        stage, in: thread, at: threads.count > 1 ? item ?? meeting.place : meeting.place,
        on: meeting.day, merged: merged.isEmpty ? merged : merged.subtracting([stage]))
    }
  }

  /// Two stages in one meeting: only where the plan lets them merge and the record states the ground.
  private mutating func checkMerge(_ index: Int) {
    let meeting = meetings[index].facts
    guard meeting.stages.count > 1 else { return }
    for stage in meeting.stages.dropFirst() {
      let earlier = meeting.stages.filter { book.ancestors[stage].contains($0) }
      guard let with = earlier.last else { continue }
      let names = [
        Fact(.stage, .text(book.plan.stages[stage].name)),
        Fact(.step, .text(book.plan.stages[with].name)),
      ]
      guard let merge = book.plan.stages[stage].merge, merge.with == book.plan.stages[with].name
      else {
        find(
          Finding(.mergeNotAllowed, at: meeting.place, names).with {
            $0.rule = book.plan.stages[stage].site.place
          })
        continue
      }
      switch merge.allowed {
      case .open(let name):
        reportGap(
          .parameter(name, merge.site.place), at: meeting.place, rule: merge.site.place,
          on: meeting.day, stage: book.plan.stages[stage].name)
      case .fixed(let allowed):
        let stated = head.fact(merge.fact)?.value
        if allowed && stated == "是" { continue }
        find(
          Finding(.mergeNotAllowed, at: meeting.place, names + [Fact(.field, .text(merge.fact))])
            .with {
              $0.rule = merge.site.place
              $0.citation = book.resolve(merge.citation, on: meeting.day)
            })
      }
    }
  }

  /// 开会: the quorum is judged as the meeting is called to order.
  mutating func callToOrder(_ act: Act) {
    guard let index = current else { return }
    keepTime(index, act)
    judgeQuorumAtOpening(index)
  }

  /// 到席、离席: the room as it changes.
  mutating func move(_ attendance: Attendance, _ act: Act, arrives: Bool) {
    guard let index = current else { return }
    if !meetings[index].quorumJudged && !arrives { judgeQuorumAtOpening(index) }
    keepTime(index, act)
    var size = attendance.count?.value ?? 0
    if !attendance.names.isEmpty {
      // 孙先田等6人: those who are not named are taken at the clerk's word.
      var moved = max(0, size -| attendance.names.count)
      var used: [String: Int] = [:]
      for name in attendance.names {
        let meeting = meetings[index]
        let key = meeting.directory.key(name.value, used: &used) {
          meeting.mayBeThere($0) != arrives
        }
        if meeting.observers.contains(key) || meeting.isNonVoter(key) { continue }
        if meeting.hasRoll, !meeting.isVoter(key) { continue }
        if !arrives, meeting.departed.contains(key) { continue }
        if meetings[index].room != nil {
          let changed =
            arrives
            ? meetings[index].room?.insert(key).inserted ?? false
            : meetings[index].room?.remove(key) != nil
          if !changed { continue }
        }
        if arrives {
          meetings[index].departed.remove(key)
        } else {
          meetings[index].departed.insert(key)
        }
        moved = moved +| 1
      }
      size = moved
    }
    if let present = meetings[index].present {
      meetings[index].present = max(0, arrives ? present +| size : present -| size)
    }
    meetings[index].movements.append((act.site.place, size, arrives))
  }

  /// 一、…: an item begins; where there are several matters, it says which.
  mutating func begin(_ item: Item, _ act: Act) {
    guard let index = current else { return }
    if !meetings[index].quorumJudged { judgeQuorumAtOpening(index) }
    let known = thread(of: act) ?? (threads.count == 1 ? 0 : nil)
    let exact = threads.firstIndex { $0.name.isSame(as: item.title.value) }
    meetings[index].items.append(
      ItemState(
        act: act.id, number: item.number, title: item.title.value, thread: exact ?? known,
        place: act.site.place))
    currentItem = meetings[index].items.count - 1
    checkSteps(of: act, index)
    if exact == nil && known == nil { _ = requireThread(of: act) }
    if let thread = exact ?? known { checkOrders(index, in: thread, at: act.site.place) }
  }

  /// A step named beside an item is one that the meeting holds; another is told, not passed over.
  private mutating func checkSteps(of item: Act, _ index: Int) {
    guard let named = namedStages(item) else { return }
    let held = meetings[index].stages
    for step in item.steps {
      guard let stage = book.plan.stageIndex(named: step.value), named.contains(stage),
        !held.contains(stage)
      else { continue }
      find(
        Finding(
          .referenceUnknown, at: step.place,
          [
            Fact(.field, .text("步骤")), Fact(.found, .text(step.value)),
            Fact(.meeting, .text(meetings[index].title)),
            Fact(.options, .names(held.map { book.plan.stages[$0].name })),
          ]))
    }
  }

  /// The item acts belong to now, making one for a meeting without an agenda.
  mutating func itemNow(_ index: Int, _ act: Act) -> Int {
    if let currentItem, meetings[index].items.indices.contains(currentItem) { return currentItem }
    let thread = thread(of: act)
    meetings[index].items.append(
      ItemState(
        act: nil, number: 0, title: meetings[index].title, thread: thread,
        place: meetings[index].place))
    currentItem = meetings[index].items.count - 1
    if let thread { checkOrders(index, in: thread) }
    return meetings[index].items.count - 1
  }

  /// 提出、修正、动议.
  mutating func propose(_ motion: Motion, _ act: Act) {
    guard let index = current else { return }
    _ = checkRecess(act)
    keepTime(index, act)
    let item = itemNow(index, act)
    meetings[index].items[item].moved = true
    if meetings[index].items[item].mover == nil {
      meetings[index].items[item].mover = motion.mover?.value
    }
  }

  /// HH:MM 姓名：话.
  mutating func say(_ speech: Speech, _ act: Act) {
    guard let index = current else { return }
    keepTime(index, act)
    let item = itemNow(index, act)
    let speaker = Self.key(speech.speaker.value)
    let speeches = meetings[index].items[item].speeches
    meetings[index].items[item].speeches.append(
      SpeechState(
        speaker: speaker, stance: speech.stance, minutes: speech.minutes?.value,
        turn: speeches.count { $0.speaker.isSame(as: speaker) } + 1,
        previousStance: speeches.last?.stance,
        place: act.site.place))
  }

  /// Times within a meeting must not run backwards.
  mutating func keepTime(_ index: Int, _ act: Act) {
    guard let minute = act.occurred.minute else { return }
    if let last = meetings[index].lastMinute, minute < last,
      act.occurred.day == meetings[index].sitting
    {
      find(
        Finding(
          .timeDisorder, at: act.site.place,
          [
            Fact(.meeting, .text(meetings[index].title)), Fact(.time, .moment(act.occurred)),
            Fact(.latest, .moment(Moment(meetings[index].sitting, minute: last))),
          ]))
    }
    // Each is held against the one before it, so that one slip is told of once.
    meetings[index].lastMinute = minute
  }

  /// Ends the current meeting: what can only be judged at its end is judged now.
  mutating func closeMeeting() {
    guard let index = current else { return }
    current = nil
    currentItem = nil
    guard !meetings[index].closed else { return }
    meetings[index].closed = true
    if !meetings[index].quorumJudged { judgeQuorumAtOpening(index, isLast: true) }
    finishStages(index, isOver: true)
    checkSignatures(index)
    checkRecords(index)
    checkTopics(index)
    checkConduct(index)
    meetings[index].findings = meetings[index].findings.lowerBound..<findings.count
  }

  /// A vote nobody announced counts as computed; a stage that asks for no vote is done by its meeting,
  /// once that is over.
  mutating func finishStages(_ index: Int, isOver: Bool) {
    for item in meetings[index].items.indices {
      guard let last = meetings[index].items[item].votes.last, last.announced == nil else {
        continue
      }
      settleVote(index, item, announced: nil)
    }
    let meeting = meetings[index]
    for stage in meeting.stages {
      let voted = meeting.items.contains { !$0.votes.isEmpty || $0.claims > 0 }
      let last = stage == meeting.stages.last
      let asksVote = asksForVote(stage, body: meeting.body, on: meeting.day)
      if voted && last { continue }
      let targets = Set(meeting.items.compactMap(\.thread))
      for thread in targets.isEmpty ? Set(threads.count == 1 ? [0] : []) : targets {
        if !isOver {
          leaveOpen(stage, in: thread, undecided: last && asksVote)
        } else if !last || !asksVote {
          if !meeting.ordersChecked.contains(thread) { checkOrders(index, in: thread) }
          checkRepetition(stage, in: thread, at: meeting.place, on: meeting.sitting)
          complete(
            stage, in: thread, meeting.quorumFinding == nil ? .done : .flawed, at: meeting.place,
            on: meeting.sitting)
        }
      }
    }
  }

  /// Whether a stage is decided by a vote: it, its body or its body's statute asks for a majority.
  func asksForVote(_ stage: Int, body: Shared<Body>?, on day: Day) -> Bool {
    if book.plan.stages[stage].pass != nil || body?.value.pass != nil { return true }
    return body?.value.statute.map { book.entry($0 + ".majority", on: day) != nil } ?? false
  }
}
