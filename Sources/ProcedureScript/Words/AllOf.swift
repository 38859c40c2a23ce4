import Deliberation

extension Word {
  static let allOf = Word(
    "all_of", "同时", form: .table,
    items: .values(chinese: "几个门槛", english: "thresholds"), keys: [.cite],
    about: "几个门槛都要达到。",
    aboutEnglish: "All of the thresholds hold.",
    example: """
      return procedure "业主" {
        id = "owners", version = "2026.1",
        body "业主大会" { kind = "binding" },
        step "表决" {
          body = "业主大会",
          quorum = all_of { at_least { "2/3", of = "members" }, at_least { "2/3", of = "area" } },
        },
      }
      """,
    build: { buildGroup($0) { .all($0) } })
}
