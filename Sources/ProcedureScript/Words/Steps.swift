import Deliberation

extension Word {
  static let step = Word(
    "step", "步骤", form: .named, inside: ["procedure"], keys: meetingKeys,
    about: "一次会议上的一步：哪个机构开会，多少人到会，多少人同意。",
    aboutEnglish: "A step held in a meeting of a body: quorum, majority, notice.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "村民代表会议" { kind = "binding" },
        step "决议" {
          body = "村民代表会议",
          notice = days { 10, count = "clear" },
          quorum = at_least { "2/3", of = "members" },
          pass = more_than { "1/2", of = "present" },
        },
      }
      """,
    build: { .stage(buildMeeting($0, .meeting)) })

  static let proposal = Word(
    "proposal", "提议", form: .named, inside: ["procedure"], keys: meetingKeys,
    about: "把一件事提出来：可以是一次会议，也可以只是提出。",
    aboutEnglish: "A matter is raised, in a meeting or by a plain proposal.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "村党组织" { kind = "binding" },
        proposal "提议" { body = "村党组织", records = { "提议" } },
      }
      """,
    build: { .stage(buildMeeting($0, .proposal)) })

  static let covenant = Word(
    "covenant", "公约", form: .named, inside: ["procedure"], keys: meetingKeys,
    about: "事后订立的公约。",
    aboutEnglish: "A covenant adopted as follow-up.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "协商会" { kind = "consultative" },
        step "商议" { body = "协商会" },
        covenant "居民公约" { after = "商议", optional = true },
      }
      """,
    build: { .stage(buildMeeting($0, .covenant)) })

  private static let meetingKeys: [Key] = [
    Key("body", "机构", .texts, "由哪个机构做；写几个的，任一个都可以", "the body that holds it; any one of several"),
    .after, .otherwise,
    Key("merge", "合并", .merge, "可以与前面哪一步合并", "the earlier step it may be held with"),
    Key("repeats", "可重复", .flag, "同一事项可以做几次", "whether it may be done more than once"),
    .optional, .notice, .quorum,
    Key(
      "quorum_at", "法定人数核对", .choice, choices: .quorumAt, "到会人数在开会时核对，还是每次表决时核对",
      "whether the quorum is looked at when the meeting opens, or at each vote"),
    .pass,
    Key("methods", "表决方法", .choices, choices: .method, "可以用的表决方法", "the permitted methods of voting"),
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

private func buildMeeting(_ block: Block, _ kind: Stage.Kind) -> Stage {
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
  return stage
}
