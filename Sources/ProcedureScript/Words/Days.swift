import Deliberation

extension Word {
  static let days = Word(
    "days", "天", form: .table, items: periodItems, keys: periodKeys,
    about: "日历日。当天不算。",
    aboutEnglish: "Days of the calendar; the day of the act does not count.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "议事会" { kind = "consultative" },
        step "商议" { body = "议事会", notice = days { 3, count = "clear" } },
      }
      """,
    build: { buildPeriod($0, .days) })
}
