import Deliberation

extension Word {
  static let cadence = Word(
    "cadence", "例会", form: .named, inside: ["procedure", "adopt"],
    keys: [
      Key("body", "机构", .text, "哪个机构开会", "the body that meets"),
      Key(
        "step", "步骤", .text, "或者哪一步要按期做，如每月的公示",
        "or the step that recurs, such as a monthly display"
      ),
      Key(
        "every", "周期", .choice, required: true, choices: .every, "多长时间里", "in which length of time"),
      Key("least", "最少", .integer, "至少几次；不写为 1", "how many meetings at the least; 1 without it"),
      Key(
        "count", "计日", .choice, required: true, choices: .cadenceCounting,
        "按自然月、自然季度各算各的，还是从上一次会算起滚动计算",
        "by months and quarters of the calendar, or rolling from each meeting to the next"),
      Key(
        "on", "会期", .choice, choices: .monthDay,
        "固定在哪一天：“第一个星期六”与“第一周的星期六”不是一回事，必须选一个",
        "a fixed day: the first Saturday and the Saturday of the first week are not the same"),
      .advice, .cite,
    ],
    about: "多长时间至少开几次会，或者做几次某一步。单份记录里不查，由台账（yishi register）跨记录核对。",
    aboutEnglish:
      "How often a body meets, or a step is done; checked over the records of a register.",
    example: """
      return procedure "理事会" {
        id = "council", version = "2026.1",
        body "理事会" { kind = "consultative" },
        step "商议" { body = "理事会" },
        cadence "例会" { body = "理事会", every = "month", least = 1, count = "calendar" },
      }
      """,
    build: buildCadence)
}

private func buildCadence(_ block: Block) -> Node {
  let months = block.choice("every").flatMap { Choices.months[$0] }
  let counting = block.choice("count").flatMap(Cadence.Counting.init(rawValue:))
  let body = block.text("body")
  let least = block.integerSetting("least")
  var on: Setting<MonthDay>?
  switch block.choiceSetting("on") {
  case .fixed(let spelling): on = MonthDay(spelling: spelling).map { .fixed($0) }
  case .open(let name): on = .open(name)
  case nil: break
  }
  if let number = least?.value, number < 1 {
    block.reportWrong("least", .integer(number), wanted: Key.Kind.integer.rawValue)
  }
  let citation = block.citation("cite")
  let step = block.text("step")
  if body == nil, step == nil, !block.has("body"), !block.has("step") {
    block.reportMissing("body")
  }
  if body != nil, let step {
    block.reportWrong("step", .text(step), wanted: Key.Kind.text.rawValue)
  }
  let advice = block.flag("advice") ?? false
  guard let months, let counting, (body == nil) != (step == nil) else { return .failed }
  var cadence = Cadence(
    name: block.name ?? "", body: body, step: step, months: months, least: least ?? .fixed(1),
    counting: counting, on: on, citation: citation, site: Site(block.place))
  cadence.advice = advice
  return .cadence(cadence)
}

extension Choices {
  static let every = Choices([
    ("month", ["每月"]), ("2 months", ["每两个月", "每两月"]), ("quarter", ["每季度", "每季"]),
    ("half-year", ["每半年"]), ("year", ["每年"]),
  ])

  /// The months of each choice of `every`.
  static let months = ["month": 1, "2 months": 2, "quarter": 3, "half-year": 6, "year": 12]

  static let cadenceCounting = Choices([
    (Cadence.Counting.calendar.rawValue, ["自然期"]), (Cadence.Counting.rolling.rawValue, ["滚动"]),
  ])

  static let monthDay = Choices(
    MonthDay.Rule.allCases.flatMap { rule in
      (1...7).compactMap { weekday in
        guard let day = MonthDay(rule, weekday: weekday) else { return nil }
        let name = "星期" + ["一", "二", "三", "四", "五", "六", "日"][weekday - 1]
        let chinese =
          switch rule {
          case .first: "第一个\(name)"
          case .last: "最后一个\(name)"
          case .firstWeek: "一日所在周的\(name)"
          case .firstFullWeek: "第一个整周的\(name)"
          }
        return (day.spelling, [chinese])
      }
    })
}
