import Deliberation

extension Word {
  static let months = Word(
    "months", "月", form: .table, items: periodItems, keys: periodKeys,
    about: "月，按对应日算。",
    aboutEnglish: "Months, date to date.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "议事会" { kind = "consultative" },
        step "商议" { body = "议事会" },
        implement "落实" { after = "商议", within = months { 6 } },
      }
      """,
    build: { buildPeriod($0, .months) })
}
