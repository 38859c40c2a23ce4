import Deliberation

extension Word {
  static let meetingKeys: [Key] = [
    Key("body", "机构", .texts, "由哪个机构做；写几个的，任一个都可以", "the body that holds it; any one of several"),
    .after, .otherwise,
    Key("merge", "合并", .merge, "可以与前面哪一步合并", "the earlier step it may be held with"),
    Key("repeats", "可重复", .flag, "同一事项可以做几次", "whether it may be done more than once"),
    .optional, .notice, .quorum,
    Key(
      "quorum_at", "法定人数核对", .choice, choices: .quorumAt, "到会人数在开会时核对，还是每次表决时核对",
      "whether the quorum is looked at when the meeting opens, or at each vote"),
    .pass,
    Key(
      "methods", "表决方法", .choices, choices: .method, "可以用的表决方法", "the permitted methods of voting"),
    Key("topics", "议题数", .integer, "一次会议至多几个议题", "the most items in one meeting"),
    .convenedBy, .head,
    Key("modes", "会议方式", .texts, "可以用的会议方式，如 现场、线上", "the permitted modes of meeting"),
    Key(
      "turnout", "参选门槛", .threshold, "多少人投票，投票才有效；按收回的票数算",
      "how many must vote for the vote to stand; counted by the ballots collected"),
    Key(
      "duplicates", "重复票", .choice, choices: .duplicates, "一人在线上、现场都投了票的，哪一票算",
      "which vote counts of one who voted both online and on site"),
    Key(
      "ballots_most", "票数上限", .choice, choices: .ballotsMost, "收回的票不能多于什么：发出的票，还是投票的人",
      "what the ballots in the box may not exceed: those issued, or also those who voted"),
    Key(
      "boxes", "票箱", .choice, choices: .boxes, "一只票箱的票多于发出的，是整场不作数，还是那一箱不作数",
      "where one box holds too many ballots: whether the whole vote falls, or that box"),
    Key(
      "proxy_list", "委托名单", .text, "哪一步公布委托名单；没有公布的，委托都不算",
      "the step that publishes the proxies, without which none counts"),
    Key(
      "elect", "应选名额", .integer, "选举：选几人；通过一项是每人要多少票",
      "an election: how many; pass is what each needs"),
    Key("runoff", "另行选举", .threshold, "第二轮起每人要多少票", "the votes needed from the second ballot on"),
    Key(
      "tie", "票数相等", .choice, choices: .electionTie, "最后一个名额票数相等时怎样定",
      "what settles a tie at the last seat"),
    Key("contested", "差额", .flag, "候选人须多于应选名额", "whether there must be more candidates than seats"),
    Key(
      "reserve", "保留席位", .value, "留给某一类人的名额：{ \"女\", 1 }", "seats kept for a group: { \"女\", 1 }"),
    Key("candidate_proxies", "候选人受托", .flag, "候选人可不可以接受委托", "whether candidates may hold proxies"),
    Key(
      "candidate_tellers", "候选人监票", .flag, "候选人可不可以监票、计票",
      "whether candidates may watch or count the ballots"),
    Key(
      "relatives_barred", "近亲属不得同时当选", .flag, "近亲属不得同时当选；名册不写亲属关系，须由案卷说明",
      "near relatives may not be elected together, which the record must speak to"),
    .within, .signatures, .records, .when, .classes, .otherClasses, .cite,
  ]
}

/// A stage's common keys.
func buildStage(_ block: Block, _ kind: Stage.Kind) -> Stage {
  var stage = Stage(name: block.name ?? "", kind: kind, site: Site(block.place))
  stage.after = block.texts("after")
  stage.otherwise = block.text("otherwise")
  stage.optional = block.flag("optional") ?? false
  stage.within = block.period("within")
  stage.signatures = block.texts("signatures")
  stage.records = block.texts("records")
  stage.when = block.predicate("when")
  stage.classes = buildClasses(block)
  stage.citation = block.citation()
  return stage
}

/// The classes of matter a stage is for: those listed, or all others, but not both.
private func buildClasses(_ block: Block) -> MatterClasses? {
  let excepted = block.has("other_classes")
  guard excepted || block.has("classes") else { return nil }
  if excepted, block.has("classes") {
    block.reportWrong(
      "other_classes", block.raw("other_classes"), wanted: Key.Kind.law.rawValue)
  }
  let key = excepted ? "other_classes" : "classes"
  let listed = readReserved(block, key)
  return MatterClasses(
    names: listed.matters, statute: listed.key, excepted: excepted,
    site: Site(block.valuePlace(key)))
}

func buildMeeting(_ block: Block, _ kind: Stage.Kind) -> Stage {
  var stage = buildStage(block, kind)
  let bodies = block.texts("body")
  stage.body = bodies.first
  stage.otherBodies = Array(bodies.dropFirst())
  if kind == .meeting, !block.has("body") { block.reportMissing("body") }
  switch block.raw("merge") {
  case .none, .node(.failed): break
  case .node(.merge(let merge)): stage.merge = merge
  case let other: block.reportWrong("merge", other, wanted: Key.Kind.merge.rawValue)
  }
  stage.repeats = block.flag("repeats") ?? false
  stage.notice = block.period("notice")
  stage.quorum = block.threshold("quorum")
  stage.quorumAtOpening = block.choice("quorum_at") == "opening"
  stage.pass = block.threshold("pass", decides: true)
  stage.turnout = block.threshold("turnout")
  stage.duplicates = choice(block, "duplicates")
  stage.ballotsMost = choice(block, "ballots_most")
  stage.boxes = choice(block, "boxes")
  stage.proxyList = block.text("proxy_list")
  stage.election = buildElection(block)
  stage.methods = block.choices("methods").compactMap(VoteMethod.init(rawValue:))
  stage.modes = block.texts("modes")
  stage.topics = block.integerSetting("topics")
  stage.convenors = block.texts("convened_by")
  stage.heads = block.texts("head")
  return stage
}

/// A choice, or the parameter that leaves it open.
func choice<Value: RawRepresentable<String>>(_ block: Block, _ key: String) -> Setting<Value>? {
  switch block.choiceSetting(key) {
  case .fixed(let text): Value(rawValue: text).map { .fixed($0) }
  case .open(let name): .open(name)
  case nil: nil
  }
}

private func buildElection(_ block: Block) -> ElectionRule? {
  guard block.has("elect") else {
    for key in [
      "runoff", "tie", "contested", "reserve", "relatives_barred", "candidate_proxies",
      "candidate_tellers",
    ] where block.has(key) {
      block.reportMissing("elect")
      break
    }
    return nil
  }
  guard let seats = block.integerSetting("elect") else { return nil }
  var rule = ElectionRule(seats: seats, site: Site(block.place))
  rule.runoff = block.threshold("runoff")
  rule.tie = choice(block, "tie")
  rule.contested = block.flagSetting("contested")
  rule.excludesRelatives = block.flag("relatives_barred") ?? false
  rule.candidateProxies = block.flag("candidate_proxies")
  rule.candidateTellers = block.flag("candidate_tellers")
  rule.reserves = reserves(block)
  return rule
}

/// `{ "女", 1 }`, or a label alone for one seat.
private func reserves(_ block: Block) -> [ElectionRule.Reserve] {
  switch block.raw("reserve") {
  case .none, .node(.failed): return []
  case .text(let label): return [ElectionRule.Reserve(labels: [label], count: 1)]
  case .list(let items):
    var labels: [String] = []
    var count = 1
    for item in items {
      if case .text(let label) = item {
        labels.append(label)
      } else if let number = integerValue(item) {
        count = number
      } else {
        block.reportWrong("reserve", item, wanted: Key.Kind.value.rawValue)
      }
    }
    return labels.isEmpty ? [] : [ElectionRule.Reserve(labels: labels, count: count)]
  case let other:
    block.reportWrong("reserve", other, wanted: Key.Kind.value.rawValue)
    return []
  }
}
