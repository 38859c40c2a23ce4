import Deliberation

/// 中文: the order and pace of steps, and who may take them.
extension Chinese {
  func stepOutOfOrder(_ told: Told) -> Wording {
    let (late, early) = order(told)
    let step = named(late, else: "这一步")
    let before = named(early, else: "它前面的一步")
    if told.text(.reason) == "unfinished" {
      return Wording(
        say(
          "步骤颠倒：\(before)还没有做完就做了\(step)", told.day(.doneDay).map { "\(date($0))才做完" },
          matter(told)),
        mark: "前一步这时还没有做完",
        help: "完工的日期写错了的，凭材料以“更正”另记；确是没有做完的，做完以后再做这一步")
    }
    return Wording(
      say(
        "步骤颠倒：\(step)做在\(before)之前", told.day(.doneDay).map { "\(date($0))才做\(before)" },
        matter(told)),
      mark: "前一步这时还没有做",
      help: "前一步有当时的材料的，凭材料以“更正”另记；确是颠倒的，看影响大小，从前一步起重新走")
  }

  /// The step that was taken too soon, and the one that should have come before it.
  private func order(_ told: Told) -> (late: String?, early: String?) {
    if let early = told.text(.expected) { return (told.text(.step, .stage), early) }
    return told.finding[.stage] == nil
      ? (told.text(.step), nil) : (told.text(.stage), told.text(.step))
  }

  func stepMissing(_ told: Told) -> Wording {
    let step = named(told.text(.step, .stage), else: "一步")
    return Wording(
      say("缺了一步：\(step)没有做", later(told).map { "就到了“\($0)”" }, matter(told)),
      mark: "到这里时，前面缺一步",
      help: "还来得及的，现在依程序去做，写实际日期；这份记录本来只记一次会议的，在头部写“范围：单次会议”")
  }

  /// The matter, where the record has several.
  private func matter(_ told: Told) -> String? { told.text(.matter).map { "事项“\($0)”" } }

  /// The step that followed although one was missing.
  private func later(_ told: Told) -> String? {
    told.text(.found, .expected) ?? (told.finding[.step] == nil ? nil : told.text(.stage))
  }

  func stepRepeated(_ told: Told) -> Wording {
    Wording(
      say(
        "\(named(told.text(.step, .stage), else: "同一步"))做了不止一次，程序只许一次",
        told.number(.count).map { "共 \($0) 次" }, matter(told)),
      mark: "又做一次",
      help: "分属两个事项的，用“事项：”分开；确需重做的，在程序里写明可以重做："
        + told.code("repeats = true", "可重复 = true"))
  }

  func stepAfterRejection(_ told: Told) -> Wording {
    let step = named(told.text(.stage), else: "后一步")
    let failed = named(told.text(.step, .expected), else: "前一步")
    return Wording(
      say(
        "\(failed)没有通过，却接着办了\(step)", told.text(.branch).map { "应当回到“\($0)”" },
        matter(told)),
      mark: "没有通过，不能走到这里",
      help: "停下来，回到程序规定的那一步重新议")
  }

  func mergeNotAllowed(_ told: Told) -> Wording {
    let (first, second) = (told.text(.step), told.text(.stage, .expected))
    let pair = first.flatMap { a in second.map { "“\(a)”与“\($0)”" } } ?? "这两步"
    return Wording(
      say("\(pair)不能合在一起办", told.text(.reason), told.text(.field).map { "记录没有写明“\($0)”" }),
      mark: "两步并作一步",
      help: "分开各办一次；本单位准许合并的，先在程序里写明条件")
  }

  func gapTooShort(_ told: Told) -> Wording {
    let (given, asked, short) = shortfall(told)
    return Wording(
      say(
        "两步之间隔得太短", told.text(.stage, .step).map { "“\($0)”" },
        given.map { "间隔 \($0)" }, asked.map { "须隔 \($0)" }, short.map { "少 \($0)" }),
      mark: short.map { "少 \($0)" } ?? "隔得太短",
      sums: [told.day(.earliest).map { "最早 \(date($0))可以办" }],
      help: "满了间隔再办这一步；这一步若是会议，须重新开会")
  }

  func totalTooLong(_ told: Told) -> Wording {
    let limit = told.text(.required, .limit)
    return Wording(
      say(
        "全程拖得太久", told.number(.given, .total).map { "历时 \($0) 日" },
        limit.map { "最多 \($0)" }, over(told).map { "多 \($0) 日" }),
      mark: over(told).map { "多 \($0) 日" } ?? "已超过期限",
      help: "已经过去的日子补不回来；如实说明原因，以后按期限安排")
  }

  /// By how many days a limit was passed.
  private func over(_ told: Told) -> Int? {
    told.number(.lateBy) ?? gap(told.number(.given), told.number(.required))
  }

  func stepOverdue(_ told: Told) -> Wording {
    let step = named(told.text(.stage, .step), else: "这一步")
    let late = told.number(.lateBy)
    if let done = told.day(.doneDay) {
      return Wording(
        say(
          "\(step)办晚了", told.day(.deadline, .lastDay).map { "期限 \(date($0))" },
          "\(date(done))才办", late.map { "晚 \($0) 日" }),
        mark: late.map { "晚 \($0) 日" } ?? "过了期限才办",
        help: "已经过去的日子补不回来；如实说明晚办的原因")
    }
    return Wording(
      say(
        "\(step)过了期限还没有办", told.day(.deadline, .lastDay).map { "期限 \(date($0))" },
        late.map { "已过 \($0) 日" }, matter(told)),
      mark: "期限从这里起算",
      help: "尽快依程序去办，写实际日期，并说明晚办的原因")
  }

  func bodyNotCompetent(_ told: Told) -> Wording {
    let body = named(told.text(.body, .found), else: "这个机构")
    let options = told.names(.expected, .wanted, .options).map { "“\($0)”" }.joined(separator: "或")
    return Wording(
      say(
        "\(body)无权办这一步", told.text(.stage, .step).map { "“\($0)”" },
        options.isEmpty ? nil : "由\(options)来办", told.text(.matter).map { "事项“\($0)”" }),
      mark: "不由它来办",
      help: "提交有权的机构，依程序开会决定")
  }

  func consultativeUsed(_ told: Told) -> Wording {
    let body = named(told.text(.body), else: "协商机构")
    let competent = told.names(.expected, .wanted, .options).map { "“\($0)”" }
      .joined(separator: "或")
    return Wording(
      say(
        "把\(body)的协商结论当成了决定", told.text(.category, .matter).map { "“\($0)”不在协商可定之列" },
        competent.isEmpty ? "须由有权的机构决定" : "须由\(competent)决定"),
      mark: "这里已照协商结论去办",
      help: "先停下来，把协商结论提交有权的机构决定，再实施")
  }
}
