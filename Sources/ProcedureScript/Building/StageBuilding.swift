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
    .within, .signatures, .records, .when, .cite,
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
  stage.citation = block.citation()
  return stage
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
  stage.methods = block.choices("methods").compactMap(VoteMethod.init(rawValue:))
  stage.modes = block.texts("modes")
  stage.topics = block.integerSetting("topics")
  stage.convenors = block.texts("convened_by")
  stage.heads = block.texts("head")
  return stage
}
