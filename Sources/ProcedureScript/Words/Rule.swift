import Deliberation

extension Word {
  static let rule = Word(
    "rule", "规则", form: .named, inside: ["procedure", "rules", "adopt"],
    keys: [
      Key(
        "over", "对象", .choice, required: true, choices: .view, "逐个看什么：会议、议题、表决、发言……",
        "what it is applied to, one at a time"),
      Key(
        "check", "检查", .function, required: true, "函数：返回是否合规，以及原因",
        "a function that returns whether it holds, and why"),
      Key("stage", "所属步骤", .text, "只看这一步", "the stage it is limited to"),
      .advice,
      .cite,
    ],
    about: "用函数写的一条规则，逐个检查。",
    aboutEnglish: "A rule written as a function, applied to each view of a kind.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "议事会" { kind = "consultative" },
        step "商议" { body = "议事会" },
        rule "赞成须多于反对" {
          over = "vote",
          check = function(vote) return vote.favour > vote.against, "赞成不多于反对" end,
        },
      }
      """,
    build: buildRule)
}

private func buildRule(_ block: Block) -> Node {
  guard let over = block.choice("over").flatMap(ViewKind.init(rawValue:)),
    let check = block.predicate("check")
  else { return .failed }
  var rule = ConductRule(
    name: block.name ?? "", over: over, check: check, stage: block.text("stage"),
    citation: block.citation(), site: Site(block.place))
  rule.advice = block.flag("advice") ?? false
  return .rule(rule)
}
