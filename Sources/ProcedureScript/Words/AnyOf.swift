import Deliberation

extension Word {
  static let anyOf = Word(
    "any_of", "任一", form: .table,
    items: .values(chinese: "几个门槛", english: "thresholds"), keys: [.cite],
    about: "几个门槛达到一个就够。",
    aboutEnglish: "One of the thresholds is enough.",
    example: """
      return procedure "村民" {
        id = "assembly", version = "2026.1",
        body "村民会议" { kind = "binding" },
        step "表决" {
          body = "村民会议",
          quorum = any_of {
            more_than { "1/2", of = "members" }, at_least { "2/3", of = "households" },
          },
        },
      }
      """,
    build: { buildGroup($0) { .any($0) } })
}
