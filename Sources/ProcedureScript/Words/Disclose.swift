import Deliberation

extension Word {
  static let disclose = Word(
    "disclose", "公示", form: .named, inside: ["procedure"],
    keys: [
      Key(
        "what", "内容", .text, "公示什么；案卷用这个词来指它",
        "what is displayed: the word by which records name it"),
      .after, .otherwise,
      Key("keep", "公示期", .period, "至少公示多久", "how long it must stay up"),
      Key(
        "objections", "异议", .choice, choices: .objections, "异议须答复后才能往下走，还是只收不挡",
        "whether objections must be answered before the matter goes on"),
      Key("back", "退回", .text, "异议成立时退回哪一步", "the step to go back to when an objection is upheld"),
      Key("answer", "答复期", .period, "异议多久以内答复", "an answer is due so long after the objection"),
      .optional, .within, .signatures, .records, .when, .classes, .otherClasses, .cite,
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
