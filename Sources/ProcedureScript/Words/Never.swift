import Deliberation

extension Word {
  static let never = Word(
    "never", "不得", form: .table, inside: ["procedure", "adopt"],
    items: .values(chinese: "步骤名", english: "the name of a step"),
    keys: [
      Key("before", "之前", .texts, "在哪一步（或哪几步）做完以前", "before these steps are done"),
      Key("when", "当", .choice, choices: .situation, "在什么情形下", "in which situation"),
      Key("votes_below", "票数不足", .threshold, "同意票没有达到这条门槛", "with fewer votes in favour"),
      Key("attendance_below", "到会不足", .threshold, "到会人数没有达到这条门槛", "with fewer in the room"),
      Key("notice_below", "通知不足", .period, "会前通知不满这么久", "with a shorter notice"),
      Key("sooner", "早于", .period, "不满这么久（与“自从”同用）", "sooner than so long, with `since`"),
      Key("since", "自从", .text, "从哪一步做完那天算起", "counted from the day of this step"),
      .failed,
    ],
    about: "承诺：凡是合乎本程序的经过，都不会这样。yishi prove 逐一走遍来证明。",
    aboutEnglish: "A promise: no history in order does this. `yishi prove` explores them all.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "协商会" { kind = "consultative" },
        step "商议" { body = "协商会" },
        disclose "公示" { what = "方案", after = "商议", keep = days { 7 }, objections = "answered" },
        implement "落实" { after = "公示" },
        never { "落实", before = "公示" },
        never { "落实", when = "open-objection" },
      }
      """,
    build: buildNever)

  static let always = Word(
    "always", "必须", form: .table, inside: ["procedure", "adopt"],
    items: .values(chinese: "步骤名", english: "the name of a step"),
    keys: [
      .after, .failed,
      Key("once", "一旦", .text, "做成了这一步的，办结时都做过", "every closed case that carried this step has it"),
    ],
    about: "承诺：这一步总在那几步以后；不写 after 的，没有被否决的事项，办结时都做过这一步。",
    aboutEnglish:
      "A promise: the step comes only after others; without `after`, every case closed and not rejected has it.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "协商会" { kind = "consultative" },
        step "商议" { body = "协商会" }, step "决议" { body = "协商会", after = "商议" },
        always { "决议", after = "商议" },
        always { "商议", once = "决议" },
      }
      """,
    build: buildAlways)
}

extension Key {
  fileprivate static let failed = Key(
    "failed", "未成", .text, "这一步没有通过（或异议成立）以后，前面的要重新做过才算",
    "only what came after the latest failure of this step counts as done")
}

extension Choices {
  static let situation = Choices([
    ("open-objection", ["异议未答复"]), ("running-display", ["公示未满"]), ("merged", ["合并进行"]),
  ])
}

private func buildNever(_ block: Block) -> Node {
  guard let stage = readStage(block) else { return .failed }
  var conditions: [Property.Condition] = []
  let before = block.texts("before")
  if !before.isEmpty { conditions.append(.before(before)) }
  switch block.choice("when") {
  case "open-objection": conditions.append(.openObjection)
  case "running-display": conditions.append(.runningDisplay)
  case "merged": conditions.append(.merged)
  default: if block.has("when") { return .failed }
  }
  if let threshold = block.threshold("votes_below") { conditions.append(.votesBelow(threshold)) }
  if let threshold = block.threshold("attendance_below") {
    conditions.append(.attendanceBelow(threshold))
  }
  if let period = block.period("notice_below") { conditions.append(.noticeBelow(period)) }
  if let period = block.period("sooner") {
    guard let since = block.text("since") else {
      block.reportMissing("since")
      return .failed
    }
    conditions.append(.sooner(period, since: since))
  } else if block.has("since"), !block.has("sooner") {
    block.reportMissing("sooner")
    return .failed
  }
  if conditions.isEmpty { conditions = [.happens] }
  return .properties(
    conditions.map {
      Property(.never, stage, $0, failed: block.text("failed"), site: Site(block.place))
    })
}

private func buildAlways(_ block: Block) -> Node {
  guard let stage = readStage(block) else { return .failed }
  let after = block.texts("after")
  return .properties([
    Property(
      .always, stage, after.isEmpty ? .leftOut(once: block.text("once")) : .before(after),
      failed: block.text("failed"), site: Site(block.place))
  ])
}

/// The step a property is about: the one text of its table.
private func readStage(_ block: Block) -> String? {
  guard let item = block.items.first else {
    block.reportMissing("step")
    return nil
  }
  guard case .text(let stage) = item, block.items.count == 1 else {
    block.reportWrong(
      .word, block.spelled, block.items.count == 1 ? item : block.items[1],
      wanted: Key.Kind.text.rawValue, at: block.itemPlace(block.items.count == 1 ? 0 : 1))
    return nil
  }
  return stage
}
