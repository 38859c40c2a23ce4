import Deliberation

extension Word {
  static let rule = Word(
    "rule", "规则", form: .named, inside: ["procedure", "rules", "adopt"],
    keys: [
      Key("over", "对象", .choice, required: true, choices: .view, "逐个看什么：会议、议题、表决、发言……", "what it is applied to, one at a time"),
      Key("check", "检查", .function, required: true, "函数：返回是否合规，以及原因", "a function that returns whether it holds, and why"),
      Key("stage", "所属步骤", .text, "只看这一步", "the stage it is limited to"),
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

  static let rules = Word(
    "rules", "规则集", form: .optionalName, items: .blocks(["rule"]),
    keys: [
      Key("id", "编号", .text, "不变的英文编号", "the stable id"),
      Key("version", "版本", .text, "版本", "the version"),
      .about, .sample,
      Key("sources", "来源", .texts, "取自哪些文件", "the texts it was taken from"),
    ],
    about: "一组规则，可以单独成一个脚本。",
    aboutEnglish: "A set of rules, which may be a script of its own.",
    example: """
      return rules "会风规则" {
        id = "conduct", version = "2026.1", sample = true,
        rule "发言不超过三分钟" {
          over = "speech",
          check = function(speech) return speech.minutes == nil or speech.minutes <= 3, "超时" end,
        },
      }
      """,
    build: buildRules)

  static let rulesOf = Word(
    "rules_of", "引用规则集", form: .text,
    about: "用另一个脚本里的规则集：名称@版本。",
    aboutEnglish: "The rules of another script: name@version.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "议事会" { kind = "consultative" },
        step "商议" { body = "议事会" },
        rules = rules_of "七条会风规则@2026.1",
      }
      """,
    build: { .ruleSetReference(readReference($0.name ?? ""), $0.place) })
}

private func buildRule(_ block: Block) -> Node {
  guard let over = block.choice("over").flatMap(ViewKind.init(rawValue:)),
    let check = block.predicate("check")
  else { return .failed }
  return .rule(
    ConductRule(
      name: block.name ?? "", over: over, check: check, stage: block.text("stage"),
      citation: block.citation(), site: Site(block.place)))
}

private func buildRules(_ block: Block) -> Node {
  let sample = block.flag("sample") ?? false
  var set = RuleSet(
    name: block.name ?? "", id: block.text("id") ?? "", version: block.text("version") ?? "",
    sample: sample, rules: [], place: block.place)
  for item in block.items {
    guard case .node(.rule(var rule)) = item else { continue }
    rule.sample = sample
    set.rules.append(rule)
  }
  return .ruleSet(set)
}

/// `name@version`, or a name alone.
func readReference(_ text: String) -> PlanReference {
  let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
  guard parts.count == 2, !parts[1].isEmpty else { return PlanReference(name: String(parts[0])) }
  return PlanReference(name: String(parts[0]), version: String(parts[1]))
}
