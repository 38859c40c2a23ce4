import Deliberation

extension Word {
  private static let periodItems = Items.values(
    chinese: "数目、参数，或法条键", english: "a number, a parameter, or a law key")
  private static let periodKeys: [Key] = [
    Key(
      "count", "计日", .choice, choices: .counting, "会前的天数怎么数：整日（两头都不算）或一端计入",
      "how days before a meeting are counted: clear days, or with one end"),
    .cite,
  ]

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

private func buildPeriod(_ block: Block, _ unit: Period.Unit) -> Node {
  guard let value = block.items.first else {
    block.reportMissing("number")
    return .failed
  }
  let counting = block.choice("count").flatMap(Period.Counting.init(rawValue:)) ?? .undeclared
  let place = block.itemPlace(0)
  if case .node(.law(let key)) = value {
    block.checkLaw(key, at: place) { if case .period = $0 { true } else { false } }
    return .period(
      Period(
        .fixed(0), unit, counting: counting, citation: .law(key), statute: key,
        site: Site(block.place)))
  }
  let amount: Setting<Int>? = block.setting(value, integerValue, as: .integer, at: place) {
    block.reportWrong(
      .word, block.spelled, $0, wanted: Key.Kind.integer.rawValue, at: place)
  }
  guard let amount else { return .failed }
  return .period(
    Period(amount, unit, counting: counting, citation: block.citation(), site: Site(block.place)))
}
