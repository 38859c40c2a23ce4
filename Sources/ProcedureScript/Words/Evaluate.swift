import Deliberation

extension Word {
  static let evaluate = Word(
    "evaluate", "评议", form: .named, inside: ["procedure"],
    keys: [
      .after, .otherwise,
      Key("returned", "收回率", .threshold, "至少收回多少（占发出数）", "the least return, of the forms sent"),
      Key(
        "satisfied", "满意率", .threshold, "至少多少满意（占收回数）",
        "the least satisfaction, of the forms returned"),
      Key(
        "fair", "基本满意", .choice, choices: .fair, "基本满意算不算满意",
        "whether fairly satisfied counts as satisfied"),
      .optional, .within, .signatures, .records, .when, .classes, .otherClasses, .cite,
    ],
    about: "居民评议办得好不好。",
    aboutEnglish: "Residents judge the result.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        implement "落实" {},
        evaluate "评议" {
          after = "落实", returned = at_least { "1/2", of = "members" },
          satisfied = at_least { "80%", of = "collected" }, fair = "excluded",
        },
      }
      """,
    build: buildEvaluation)
}

private func buildEvaluation(_ block: Block) -> Node {
  var stage = buildStage(block, .evaluation)
  stage.returned = block.threshold("returned")
  stage.satisfied = block.threshold("satisfied")
  switch block.choiceSetting("fair") {
  case .fixed(let choice): stage.fairCounts = choice == Abstentions.counted.rawValue
  case .open, nil: break
  }
  return .stage(stage)
}
