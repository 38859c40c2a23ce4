import Deliberation

extension Word {
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
