import Deliberation
import SourceText

/// Makes acts of moves: what a clerk would have written had it happened so.
struct ActBuilder {
  let plan: Plan
  let book: Rulebook
  /// How many members each body has.
  let sizes: [Int]
  /// The members of each body in their row.
  let lines: [MemberLine]
  /// What is promised of the counts of each stage.
  private let promised: [[Threshold]]
  let deeds: DeedBuilder
  /// For each stage of deeds, the ways of filling them that were found to be in order; the usual one first.
  var fillings: [Int: [DeedFilling]] = [:]

  init(book: Rulebook, heads: CaseHeads, promises: [WatchedProperty]) {
    plan = book.plan
    self.book = book
    sizes = heads.sizes
    lines = heads.lines
    promised = book.plan.stages.indices.map { stage in
      promises.filter { $0.stage == stage }.compactMap(\.threshold)
    }
    deeds = DeedBuilder(plan: book.plan)
  }

  /// The acts of a move in a situation, and the situation's own memory of it.
  func acts(of move: Move, in situation: inout Situation) -> [Act] {
    situation.last = LastMove()
    if let day = move.day { situation.day = day }
    switch move {
    case .notice(let stage): return [notice(stage, &situation)]
    case .meeting(let stage, let with, let body, _, let ballot):
      return meeting(stage, with, body, ballot, &situation)
    case .plain(let stage, _): return [plain(stage, &situation)]
    case .deeds(let stage, let outcome, let filling, _):
      let known = fillings[stage] ?? []
      return deeds(
        stage, outcome, known.indices.contains(filling) ? known[filling] : DeedFilling(),
        &situation)
    case .works(let stage, let phase, _):
      situation.last.stages = [stage]
      return [act(.implementation(Implementation(phase)), stage, &situation)]
    case .takedown(let stage, _):
      var act = act(.takedown, nil, &situation)
      act.object = Noted(what(stage))
      return [act]
    case .objection(let stage, _):
      situation.objections += 1
      var act = act(.objection, nil, &situation)
      act.wording = "\(Self.objector(situation.objections))，有不同意见"
      act.object = Noted(what(stage))
      return [act]
    case .answer(let upheld, _):
      var act = act(.answer(Answer(upheld: upheld)), nil, &situation)
      act.wording = upheld ? "采纳" : "不采纳"
      let objection = situation.machine.openObjections.first
      let who = objection?.who ?? ""
      situation.last.stages = [objection?.stage].compactMap { $0 }
      act.object = Noted("\(who)的异议")
      return [act]
    }
  }

  private static func objector(_ number: Int) -> String { "居民\(number)号" }

  /// The word by which a display is known.
  func what(_ stage: Int) -> String { plan.stages[stage].what ?? plan.stages[stage].name }

  private func act(_ content: Act.Content, _ stage: Int?, _ situation: inout Situation) -> Act {
    let id = situation.acts
    situation.acts += 1
    var act = Act(
      id: id, occurred: Moment(situation.day), content: content,
      site: Site(Place(file: 0, line: Int32(clamping: id + 1), column: 1)))
    if let stage { act.steps = [Noted(plan.stages[stage].name)] }
    return act
  }

  private func title(_ body: Int, _ number: Int) -> String {
    "\(plan.bodies.indices.contains(body) ? plan.bodies[body].name : "会议")第\(number)次会议"
  }

  private func notice(_ stage: Int, _ situation: inout Situation) -> Act {
    situation.meetings += 1
    let number = situation.meetings
    situation.notices.append(HeldNotice(stage: stage, day: situation.day, number: number))
    let body = plan.stages[stage].body.flatMap { name in
      plan.bodies.firstIndex { $0.name == plan.body(named: name)?.name }
    }
    let notice = Notice(of: Noted(title(body ?? -1, number)), channels: ["公告栏"])
    return act(.notice(notice), nil, &situation)
  }

  private func plain(_ stage: Int, _ situation: inout Situation) -> Act {
    situation.last.stages = [stage]
    let own = plan.stages[stage]
    switch own.kind {
    case .disclosure:
      let disclosure = Disclosure(what: Noted(what(stage)), channels: ["公告栏"])
      return act(.disclosure(disclosure), stage, &situation)
    case .survey:
      return act(.survey(Survey(sent: Noted(100), returned: Noted(100))), stage, &situation)
    case .evaluation:
      var evaluation = Evaluation()
      evaluation.sent = Noted(100)
      evaluation.returned = Noted(100)
      evaluation.satisfied = Noted(100)
      evaluation.fair = Noted(0)
      evaluation.dissatisfied = Noted(0)
      return act(.evaluation(evaluation), stage, &situation)
    case .covenant:
      var act = act(.covenant, stage, &situation)
      act.wording = own.name
      return act
    case .proposal, .meeting, .implementation, .deed:
      var act = act(.proposal, stage, &situation)
      act.wording = own.name
      return act
    }
  }

  /// As many deeds as the stage wants before the matter goes on.
  func deeds(
    _ stage: Int, _ outcome: Int?, _ filling: DeedFilling, _ situation: inout Situation
  ) -> [Act] {
    situation.last.stages = [stage]
    let own = plan.stages[stage]
    let least = own.deed?.counted == nil ? own.deed?.least?.value ?? 1 : 1
    return (0..<max(1, min(least, 100))).map { _ in
      let number = situation.acts + 1
      let deed = deeds.deed(stage, outcome: outcome, filling, on: situation.day, number: number)
      var act = act(.deed(deed), stage, &situation)
      act.body = deeds.body(of: stage).map { Noted($0) }
      if deed.kind?.title == nil {
        act.wording = filling.isFresh ? DeedBuilder.fresh(own.name, number) : own.name
      }
      for label in deeds.extras(of: stage) {
        if label == "对象" {
          act.object = Noted(own.name)
        } else {
          act.extras.append(HeadFact(name: Noted(label), value: Noted(own.name)))
        }
      }
      return act
    }
  }

  private func meeting(
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
    let asked = AskedParts(
      own, holder, promised: promised[stage], book: book, on: situation.day)
    let line = lines.indices.contains(body) ? lines[body] : nil
    head.parts = line.map { asked.head(ballot, $0) } ?? []
    var opening = act(.meeting(head), stage, &situation)
    if with >= 0 { opening.steps.insert(Noted(plan.stages[with].name), at: 0) }
    if plan.bodies.indices.contains(body) { opening.body = Noted(plan.bodies[body].name) }
    var acts = [opening]
    func add(_ content: Act.Content, _ wording: String = "") {
      var event = act(content, nil, &situation)
      event.meeting = opening.id
      event.item = acts.count > 1 && event.kind != .adjourn ? opening.id + 1 : nil
      event.wording = wording
      acts.append(event)
    }
    add(.item(Item(number: 1, title: Noted(own.name))))
    add(.motion(Motion(.proposed)), own.name)
    if ballot.left > 0 { add(.leave(Attendance(count: Noted(ballot.left)))) }
    let limit = max(1, holder?.proxies?.value ?? 1)
    for given in 0..<ballot.proxies {
      let name = plan.bodies.indices.contains(body) ? plan.bodies[body].name : ""
      func member(_ number: Int) -> Noted<String> { Noted("\(name)成员\(number)") }
      add(
        .proxy(
          Proxy(
            principal: member(sizes[body] - given), holder: member(given / limit + 1),
            written: true)))
    }
    if ballot.recused > 0 {
      add(.recusal(Recusal(names: [], count: Noted(ballot.recused))))
    }
    if ballot.votes {
      add(.vote(vote(ballot, own, parts: line.map { asked.vote(ballot, $0) } ?? [])))
      add(.result(Claim(Noted(ballot.carried ? .carried : .rejected))))
    }
    if !own.signatures.isEmpty || own.records.contains("签字") {
      let roles = own.signatures.isEmpty ? ["主持"] : own.signatures
      add(
        .signature(
          Signature(
            signers: roles.map { Signature.Signer(role: $0, name: Noted("\($0)人")) })))
    }
    add(.adjourn)
    return acts
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
