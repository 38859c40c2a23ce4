import Deliberation

// The acts of meetings: held at a sitting, or opened, adjourned and taken up again on another day.

extension ActBuilder {
  /// A meeting from its head to its end.
  func meeting(
    _ stage: Int, _ with: Int, _ body: Int, _ ballot: Ballot, _ situation: inout Situation
  ) -> [Act] {
    let opening = opening(stage, with, body, ballot, &situation)
    let held = Sitting(stage: stage, with: with, body: body, meeting: opening.first?.id ?? 0)
    return opening + deciding(held, ballot, &situation)
  }

  /// A meeting that stands adjourned before anything is decided.
  func opened(
    _ stage: Int, _ with: Int, _ body: Int, _ ballot: Ballot, _ situation: inout Situation
  ) -> [Act] {
    var acts = opening(stage, with, body, ballot, &situation)
    let held = Sitting(stage: stage, with: with, body: body, meeting: acts.first?.id ?? 0)
    acts.append(event(.suspend, of: held, isOnItem: false, &situation))
    situation.sitting = held
    situation.sitting?.notice = situation.last.notice
    if case .meeting(let head)? = acts.first?.content {
      situation.sitting?.title = head.title.value
    }
    situation.last = LastMove()
    return acts
  }

  /// The adjourned meeting goes on to its end.
  func resumed(_ ballot: Ballot, _ situation: inout Situation) -> [Act] {
    guard let held = situation.sitting else { return [] }
    situation.sitting = nil
    var resumption = Resumption()
    resumption.present = Noted(ballot.present)
    // A heading of its own where something else has been told since.
    let isHeading = situation.acts > held.meeting + 4
    var resume = event(.resume(resumption), of: held, isOnItem: false, &situation)
    if isHeading { resume.object = Noted(held.title) }
    situation.last.stages = held.with < 0 ? [held.stage] : [held.with, held.stage]
    situation.last.ballot = ballot
    situation.last.body = held.body
    situation.last.notice = held.notice
    return [resume] + deciding(held, ballot, &situation)
  }

  /// The head, the item and its motion.
  private func opening(
    _ stage: Int, _ with: Int, _ body: Int, _ ballot: Ballot, _ situation: inout Situation
  ) -> [Act] {
    let own = plan.stages[stage]
    let held = situation.notices.lastIndex { $0.stage == stage }
    let number: Int
    if let held {
      number = situation.notices[held].number
      situation.last.notice = situation.notices[held].day
      situation.notices.remove(at: held)
    } else {
      situation.meetings += 1
      number = situation.meetings
    }
    situation.last.stages = with < 0 ? [stage] : [with, stage]
    situation.last.ballot = ballot
    situation.last.body = body
    // A notice names the first of the bodies that may hold the step.
    let named = held == nil ? body : firstBody(of: stage)
    var head = Meeting(title: Noted(title(named, number)))
    head.venue = Noted("会议室")
    if let mode = own.modes.first { head.mode = Noted(mode) }
    let holder = plan.bodies.indices.contains(body) ? plan.bodies[body] : nil
    head.convenor = Noted((own.convenors + (holder?.convenors ?? [])).first ?? "召集人")
    head.chair = Noted((own.heads + (holder?.heads ?? [])).first ?? "主持人")
    head.recorder = Noted("记录人")
    head.supervisor = Noted("监督人")
    head.expected = Noted(plan.bodies.indices.contains(body) ? sizes[body] : ballot.present)
    head.present = Noted(ballot.present)
    let asked = asked(stage, body, on: situation.day)
    if lines.indices.contains(body) { head.parts = asked.head(ballot, lines[body]) }
    var opening = act(.meeting(head), stage, &situation)
    if with >= 0 { opening.steps.insert(Noted(plan.stages[with].name), at: 0) }
    if plan.bodies.indices.contains(body) { opening.body = Noted(plan.bodies[body].name) }
    let sitting = Sitting(stage: stage, with: with, body: body, meeting: opening.id)
    let item = event(
      .item(Item(number: 1, title: Noted(own.name))), of: sitting, isOnItem: false, &situation)
    let motion = event(.motion(Motion(.proposed)), of: sitting, wording: own.name, &situation)
    return [opening, item, motion]
  }

  /// Who comes and goes, the vote, what is announced, the signatures and the end.
  private func deciding(
    _ held: Sitting, _ ballot: Ballot, _ situation: inout Situation
  ) -> [Act] {
    let own = plan.stages[held.stage]
    let holder = plan.bodies.indices.contains(held.body) ? plan.bodies[held.body] : nil
    var contents: [Act.Content] = []
    if ballot.left > 0 { contents.append(.leave(Attendance(count: Noted(ballot.left)))) }
    let limit = max(1, holder?.proxies?.value ?? 1)
    for given in 0..<ballot.proxies {
      func member(_ number: Int) -> Noted<String> { Noted("\(holder?.name ?? "")成员\(number)") }
      contents.append(
        .proxy(
          Proxy(
            principal: member(sizes[held.body] - given), holder: member(given / limit + 1),
            written: true)))
    }
    if ballot.recused > 0 {
      contents.append(.recusal(Recusal(names: [], count: Noted(ballot.recused))))
    }
    if ballot.votes {
      let asked = asked(held.stage, held.body, on: situation.day)
      let line = lines.indices.contains(held.body) ? lines[held.body] : nil
      let parts = line.map { asked.vote(ballot, $0) } ?? []
      contents.append(.vote(vote(ballot, own, parts: parts)))
      contents.append(.result(Claim(Noted(ballot.carried ? .carried : .rejected))))
    }
    if !own.signatures.isEmpty || own.records.contains("签字") {
      let roles = own.signatures.isEmpty ? ["主持"] : own.signatures
      contents.append(
        .signature(
          Signature(
            signers: roles.map { Signature.Signer(role: $0, name: Noted("\($0)人")) })))
    }
    let events = contents.map { event($0, of: held, &situation) }
    return events + [event(.adjourn, of: held, isOnItem: false, &situation)]
  }

  /// An event of a meeting, on its one item unless it is said otherwise.
  private func event(
    _ content: Act.Content, of held: Sitting, isOnItem: Bool = true, wording: String = "",
    _ situation: inout Situation
  ) -> Act {
    var event = act(content, nil, &situation)
    event.meeting = held.meeting
    event.item = isOnItem ? held.meeting + 1 : nil
    event.wording = wording
    return event
  }

  private func asked(_ stage: Int, _ body: Int, on day: Day) -> AskedParts {
    AskedParts(
      plan.stages[stage], plan.bodies.indices.contains(body) ? plan.bodies[body] : nil,
      promised: promised[stage], book: book, on: day)
  }

  private func firstBody(of stage: Int) -> Int {
    guard let name = plan.stages[stage].body, let body = plan.body(named: name) else { return -1 }
    return plan.bodies.firstIndex { $0.name == body.name } ?? -1
  }

  private func vote(_ ballot: Ballot, _ stage: Stage, parts: [PartCount]) -> Vote {
    var vote = Vote(method: Noted(stage.methods.first ?? .hands))
    if vote.method?.value.usesBallots == true {
      let voters = ballot.votesCast
      vote.issued = Noted(voters)
      vote.collected = Noted(voters)
      vote.valid = Noted(voters)
      vote.spoiled = Noted(0)
    }
    vote.casting = ballot.casting.map { Noted($0) }
    vote.favour = Noted(ballot.favour)
    vote.against = Noted(ballot.against)
    vote.abstain = Noted(ballot.abstain)
    vote.parts = parts
    return vote
  }
}
