import Deliberation

extension Word {
  static let implement = Word(
    "implement", "实施", form: .named, inside: ["procedure"],
    keys: [
      .after, .otherwise, .optional, .within, .signatures, .records, .when, .classes, .otherClasses,
      .cite,
    ],
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
}
