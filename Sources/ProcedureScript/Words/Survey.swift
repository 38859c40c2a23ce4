import Deliberation

extension Word {
  static let survey = Word(
    "survey", "调查", form: .named, inside: ["procedure"],
    keys: [
      .after, .otherwise,
      Key("returned", "收回率", .threshold, "至少收回多少（占发出数）", "the least return, of the forms sent"),
      .optional, .within, .signatures, .records, .when, .classes, .otherClasses, .cite,
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
}
