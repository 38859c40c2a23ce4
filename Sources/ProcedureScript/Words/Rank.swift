import Deliberation

extension Word {
  static let rank = Word(
    "rank", "排名", form: .named, inside: ["procedure"],
    keys: [
      Key("by", "评分步骤", .texts, required: true, "由哪几步评分合成", "the stages of scores it is made from"),
      Key(
        "weights", "权重", .value, "每一步占多少：{ [\"互评\"] = \"40%\" }；只有一步的不用写",
        "the weight of each stage; not needed for one"),
      Key("keep", "取前", .integer, "取前几名", "how many are taken"),
      Key(
        "tie", "票数相等", .choice, choices: .rankTie, "总分相等怎么办：并列、抽签，或先看第一项",
        "what settles equal totals"),
      .cite,
    ],
    about: "按评分排名：每一步取平均，按权重合成总分，精确地算；入选、表彰里写的名次和总分供核对。",
    aboutEnglish: "A ranking: weighted means of scores, exact, held against those announced.",
    example: """
      return procedure "评优" {
        id = "prize", version = "2026.1",
        score "居民打分" {}, score "互评" {},
        rank "总评" {
          by = { "居民打分", "互评" }, weights = { ["居民打分"] = "60%", ["互评"] = "40%" },
          keep = 3, tie = "lot",
        },
        honour "表彰" { after = { "居民打分", "互评" } },
      }
      """,
    build: buildRanking)
}

private func buildRanking(_ block: Block) -> Node {
  var ranking = Ranking(name: block.name ?? "", site: Site(block.place))
  ranking.stages = block.texts("by")
  ranking.weights = weights(block, ranking.stages)
  ranking.keep = block.integerSetting("keep")
  switch block.choiceSetting("tie") {
  case .fixed(let tie): ranking.tie = Ranking.Tie(rawValue: tie).map { .fixed($0) }
  case .open(let name): ranking.tie = .open(name)
  case nil: break
  }
  ranking.citation = block.citation()
  return .ranking(ranking)
}

/// The weight of each stage; shares must come to the whole, whole numbers are parts of their sum.
private func weights(_ block: Block, _ stages: [String]) -> [Setting<Ratio>] {
  if stages.count == 1, !block.has("weights") { return [.fixed(.whole)] }
  guard case .table(let fields) = block.raw("weights") else {
    if block.has("weights") {
      block.reportWrong("weights", block.raw("weights"), wanted: Key.Kind.value.rawValue)
    } else {
      block.reportMissing("weights")
    }
    return []
  }
  var named: [String: ScriptValue] = [:]
  for key in fields.keys.sorted() {
    let names = block.meanings(ofKey: key) + block.context.withScript { $0.meanings(ofKey: key) }
    guard let stage = stages.first(where: { names.contains($0) }) else {
      block.reportWrong(
        "weights", .text(names[0]), wanted: Key.Kind.choice.rawValue,
        more: [Fact(.options, .names(stages))])
      continue
    }
    named[stage] = fields[key]
  }
  var weights: [Setting<Ratio>] = []
  var isShares = true
  for stage in stages {
    guard let value = named[stage] else {
      block.reportMissing(stage)
      continue
    }
    if case .integer = value { isShares = false }
    let weight = block.setting(value, weightValue, as: .ratio, at: block.valuePlace("weights")) {
      block.reportWrong("weights", $0, wanted: Parameter.Kind.ratio.rawValue)
    }
    if let weight { weights.append(weight) }
  }
  let fixed = weights.compactMap(\.value)
  if isShares, fixed.count == stages.count, let sum = Ratio(sumOf: fixed), sum != .whole {
    block.reportWrong(
      "weights", .text(sum.description), wanted: Parameter.Kind.ratio.rawValue,
      more: [Fact(.options, .names(["1"]))])
  }
  return weights
}

private func weightValue(_ value: ScriptValue) -> Ratio? {
  if let number = integerValue(value), number > 0 { return Ratio(number, 1) }
  return ratioValue(value)
}
