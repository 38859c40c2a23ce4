import Deliberation

extension Word {
  static let disclose = Word(
    "disclose", "公示", form: .named, inside: ["procedure"],
    keys: [
      Key("what", "内容", .text, "公示什么；案卷用这个词来指它", "what is displayed: the word by which records name it"),
      .after, .otherwise,
      Key("keep", "公示期", .period, "至少公示多久", "how long it must stay up"),
      Key(
        "objections", "异议", .choice, choices: .objections, "异议须答复后才能往下走，还是只收不挡",
        "whether objections must be answered before the matter goes on"),
      Key("back", "退回", .text, "异议成立时退回哪一步", "the step to go back to when an objection is upheld"),
      Key("answer", "答复期", .period, "异议多久以内答复", "an answer is due so long after the objection"),
      .optional, .within, .signatures, .records, .when, .cite,
    ],
    about: "向居民公示一件事，并接受异议。",
    aboutEnglish: "Something is displayed to residents, who may object.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "协商会" { kind = "consultative" },
        step "商议" { body = "协商会" },
        disclose "公示" {
          what = "方案", after = "商议", keep = days { 15, count = "clear" },
          objections = "answered", back = "商议", answer = days { 5 },
        },
      }
      """,
    build: buildDisplay)

  static let survey = Word(
    "survey", "调查", form: .named, inside: ["procedure"],
    keys: [
      .after, .otherwise,
      Key("returned", "收回率", .threshold, "至少收回多少（占发出数）", "the least return, of the forms sent"),
      .optional, .within, .signatures, .records, .when, .cite,
    ],
    about: "摸底：收集需求和意见。",
    aboutEnglish: "Needs or opinions are gathered.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        survey "摸底" { returned = at_least { "1/2", of = "members" } },
      }
      """,
    build: { block in
      var stage = buildStage(block, .survey)
      stage.returned = block.threshold("returned")
      return .stage(stage)
    })

  static let implement = Word(
    "implement", "实施", form: .named, inside: ["procedure"],
    keys: [.after, .otherwise, .optional, .within, .signatures, .records, .when, .cite],
    about: "落实：前面的公示期满、异议都有答复以后才能开工。",
    aboutEnglish: "The decision is carried out, once the displays before it are over.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "协商会" { kind = "consultative" },
        step "商议" { body = "协商会" },
        implement "落实" { after = "商议" },
      }
      """,
    build: { .stage(buildStage($0, .implementation)) })

  static let evaluate = Word(
    "evaluate", "评议", form: .named, inside: ["procedure"],
    keys: [
      .after, .otherwise,
      Key("returned", "收回率", .threshold, "至少收回多少（占发出数）", "the least return, of the forms sent"),
      Key("satisfied", "满意率", .threshold, "至少多少满意（占收回数）", "the least satisfaction, of the forms returned"),
      Key(
        "fair", "基本满意", .choice, choices: .fair, "基本满意算不算满意", "whether fairly satisfied counts as satisfied"),
      .optional, .within, .signatures, .records, .when, .cite,
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

private func buildDisplay(_ block: Block) -> Node {
  var stage = buildStage(block, .disclosure)
  stage.what = block.text("what")
  stage.keep = block.period("keep")
  stage.answerWithin = block.period("answer")
  let back = block.text("back")
  if let gate = block.choice("objections").flatMap(Objections.Gate.init(rawValue:)) {
    stage.objections = Objections(gate, back: back)
  } else if back != nil, !block.has("objections") {
    block.reportMissing("objections")
  }
  return .stage(stage)
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
