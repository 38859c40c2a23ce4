import Deliberation

extension Word {
  static let atLeast = Word(
    "at_least", "至少", form: .table,
    items: .values(
      chinese: "比例（\"2/3\"）、人数，或参数", english: "a share (\"2/3\"), a number, or a parameter"),
    keys: shareKeys + [
      Key(
        "tie", "恰好一半", .choice, choices: .tie, "恰好压线时通过、不通过，还是由主持人投决定票；门槛是 1/2 时必须写明",
        "what a count exactly on the share gives; must be said for a majority of 1/2")
    ],
    about: "不少于：含本数，如“三分之二以上”。",
    aboutEnglish: "At least: the number itself is enough.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "议事会" { kind = "consultative" },
        step "商议" { body = "议事会", quorum = at_least { "2/3", of = "members" } },
      }
      """,
    build: { buildThreshold($0, .atLeast) })
}
