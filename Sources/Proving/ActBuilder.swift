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
  let promised: [[Threshold]]
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
    case .opened(let stage, let with, let body, _, let ballot):
      return opened(stage, with, body, ballot, &situation)
    case .resumed(_, let ballot):
      return resumed(ballot, &situation)
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

  func act(_ content: Act.Content, _ stage: Int?, _ situation: inout Situation) -> Act {
    let id = situation.acts
    situation.acts += 1
    var act = Act(
      id: id, occurred: Moment(situation.day), content: content,
      site: Site(Place(file: 0, line: Int32(clamping: id + 1), column: 1)))
    if let stage { act.steps = [Noted(plan.stages[stage].name)] }
    return act
  }

  func title(_ body: Int, _ number: Int) -> String {
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
}
