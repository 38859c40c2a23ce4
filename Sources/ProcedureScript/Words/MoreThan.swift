import Deliberation

extension Word {
  static let moreThan = Word(
    "more_than", "超过", form: .table,
    items: .values(
      chinese: "比例（\"1/2\"）、人数，或参数", english: "a share (\"1/2\"), a number, or a parameter"),
    keys: shareKeys,
    about: "多于：不含本数，如“过半数”。",
    aboutEnglish: "More than: the number itself is not enough.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "议事会" { kind = "consultative" },
        step "商议" { body = "议事会", pass = more_than { "1/2", of = "present" } },
      }
      """,
    build: { buildThreshold($0, .moreThan) })
}
