import Deliberation

extension Word {
  static let workingDays = Word(
    "working_days", "工作日", form: .table, items: periodItems, keys: periodKeys,
    about: "工作日，按国家的放假与调休安排。",
    aboutEnglish: "Working days of the national calendar, make-up days included.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "议事会" { kind = "consultative" },
        step "商议" { body = "议事会" },
        disclose "公示" {
          what = "方案", after = "商议", keep = working_days { 10 }, objections = "answered",
        },
      }
      """,
    build: { buildPeriod($0, .workingDays) })
}
