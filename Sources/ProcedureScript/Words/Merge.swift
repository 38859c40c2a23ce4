import Deliberation

extension Word {
  static let merge = Word(
    "merge", "合并", form: .table, inside: ["step"],
    keys: [
      Key("with", "并入", .text, required: true, "与哪一步合并", "the earlier step"),
      Key("fact", "事实", .text, required: true, "案卷须写明的事实，如 一肩挑", "the fact the record must state"),
      Key("allowed", "许可", .flag, "本地是否许可；不写为许可", "whether local rules allow it; yes without it"),
      .cite,
    ],
    about: "准许与前面一步合并进行。",
    aboutEnglish: "Permission to hold a step together with an earlier one.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "党组织" { kind = "binding" }, body "两委" { kind = "binding" },
        step "提议" { body = "党组织" },
        step "商议" {
          body = "两委", after = "提议",
          merge = merge { with = "提议", fact = "一肩挑", allowed = param "一肩挑可合并" },
        },
      }
      """,
    build: { block in
      .merge(
        Merge(
          with: block.text("with") ?? "", fact: block.text("fact") ?? "",
          allowed: block.flagSetting("allowed") ?? .fixed(true), citation: block.citation(),
          site: Site(block.place)))
    })

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
