import SourceText

/// What is in order at the moment the machine stands at, by whom, and why the rest is not.
extension Machine {
  /// One entry for each stage of a matter, and one for each act of the meeting that is open.
  ///
  /// - Parameters:
  ///   - day: the day asked about; displays, answers and gaps are held against it. Notice is judged
  ///     when the meeting is held.
  ///   - matter: the position of the matter; 0 for a case of one matter.
  public func inOrder(on day: Day, matter: Int = 0) -> [Permission] {
    guard threads.indices.contains(matter) else { return [] }
    var result: [Permission] = []
    if let current, !meetings[current].closed { result += inMeeting(current) }
    var sound = self
    sound.goByCounts()
    for stage in book.plan.stages.indices {
      let own = book.plan.stages[stage]
      let reasons = sound.objections(to: stage, on: day, matter: matter)
      result.append(
        Permission(
          act: own.kind.act, stage: own.name, by: own.body, allowed: reasons.isEmpty,
          reasons: reasons))
    }
    return result
  }

  /// What stands against entering a stage: order, repetition, displays, objections.
  func objections(to stage: Int, on day: Day, matter: Int) -> [Finding] {
    var fork = self
    fork.leaveMeeting()
    let known = fork.findings.count
    var probe = Act(id: count, occurred: Moment(day), content: .covenant)
    probe.matter = Noted(threads[matter].name)
    let kind = book.plan.stages[stage].kind
    if kind == .implementation, !fork.threads[matter].stages[stage].phases.isEmpty { return [] }
    fork.checkRepetition(stage, in: matter, at: .none, on: day)
    fork.checkOrder(stage, in: matter, at: .none, on: day)
    fork.checkCompetence(stage, in: matter, probe)
    return fork.findings[known...].filter { $0.cls != .advice }
  }

  /// The acts of an open meeting.
  private func inMeeting(_ index: Int) -> [Permission] {
    let meeting = meetings[index]
    guard let stage = meeting.stages.last else { return [] }
    let name = book.plan.stages[stage].name
    if meeting.recess != nil { return inRecess(index, stage: name) }
    var result: [Permission] = []
    var fork = self
    if !meeting.quorumJudged { fork.judgeQuorumAtOpening(index) }
    let item = currentItem.map { meeting.items[$0] }
    let recused = recusedCount(index, item: item?.act)
    if fork.meetings[index].quorumFinding == nil {
      _ = fork.judgeQuorumAtVote(
        index, stage: stage, recused: recused, at: .none, item: item?.title ?? meeting.title)
    }
    var reasons = fork.findings[findings.count...].filter {
      $0.id == .quorumNotMet || $0.id == .quorumLost
    }
    if reasons.isEmpty, let known = meeting.quorumFinding { reasons = [findings[known]] }
    result.append(
      Permission(
        act: .vote, stage: name, by: meeting.body?.value.name, allowed: reasons.isEmpty,
        reasons: reasons)
    )
    let voted = !(item?.votes.isEmpty ?? true)
    if voted {
      result.append(Permission(act: .result, stage: name, by: nil, allowed: true, reasons: []))
    }
    for act in [Act.Kind.motion, .speech, .arrive, .leave, .suspend, .adjourn] {
      result.append(Permission(act: act, stage: name, by: nil, allowed: true, reasons: []))
    }
    return result
  }

  /// The acts of a meeting that stands adjourned: it may go on or end, and decides nothing meanwhile.
  private func inRecess(_ index: Int, stage: String) -> [Permission] {
    var fork = self
    let probe = Act(
      id: count, occurred: now ?? Moment(meetings[index].sitting), content: .vote(Vote()))
    let reasons = fork.checkRecess(probe).map { [fork.findings[$0]] } ?? []
    return [
      Permission(
        act: .vote, stage: stage, by: meetings[index].body?.value.name, allowed: reasons.isEmpty,
        reasons: reasons)
    ]
      + [Act.Kind.resume, .arrive, .leave, .adjourn].map {
        Permission(act: $0, stage: stage, by: nil, allowed: true, reasons: [])
      }
  }
}

extension Stage.Kind {
  /// The kind of act that performs a stage of the kind.
  var act: Act.Kind {
    switch self {
    case .meeting: .meeting
    case .proposal: .proposal
    case .disclosure: .disclosure
    case .survey: .survey
    case .implementation: .implementation
    case .evaluation: .evaluation
    case .covenant: .covenant
    case .deed(let act): act
    }
  }
}
