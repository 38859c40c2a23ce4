import Deliberation

extension Word {
  static let pace = Word(
    "pace", "进度", form: .table, inside: ["procedure", "adopt"],
    keys: [
      Key("gap", "间隔", .period, "前后两步至少相隔多久", "the least time between a step and the next"),
      Key("total", "全程", .period, "从头到尾至多多久", "the most time from the first step to the last"),
      Key("first", "自", .text, "从哪一步算起；不写为第一步", "the first step it covers"),
      Key("last", "至", .text, "到哪一步为止；不写为最后一步", "the last step it covers"),
    ],
    about: "各步之间和全程的时间限制。",
    aboutEnglish: "Limits on the time between steps and on the whole.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "甲" { kind = "consultative" },
        step "一" { body = "甲" }, step "二" { body = "甲", after = "一" },
        pace { gap = days { 3 }, total = days { 30 } },
      }
      """,
    build: buildPace)
}

private func buildPace(_ block: Block) -> Node {
  var limits: [Pace] = []
  let first = block.text("first")
  let last = block.text("last")
  if let period = block.period("gap") {
    limits.append(Pace(.gap, period, first: first, last: last, site: Site(block.place)))
  }
  if let period = block.period("total") {
    limits.append(Pace(.total, period, first: first, last: last, site: Site(block.place)))
  }
  if !block.has("gap"), !block.has("total") { block.reportMissing("gap") }
  return .pace(limits)
}
