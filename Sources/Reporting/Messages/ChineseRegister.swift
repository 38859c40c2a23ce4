import Deliberation

/// 中文: what only the records of a register together show.
extension Chinese {
  func meetingMissing(_ told: Told) -> Wording {
    let body = told.text(.body) ?? "机构"
    let found = told.number(.count) ?? 0
    let needed = told.number(.needed) ?? 1
    let first = told.day(.firstDay).map { date($0) }
    let last = told.day(.lastDay).map { date($0) }
    let span = [first, last].compactMap { $0 }.joined(separator: "至")
    let isRolling = told.text(.mode) == Cadence.Counting.rolling.rawValue
    let title =
      isRolling
      ? say(
        "\(body)隔得太久没有开会", last.map { "应在 \($0)以前" }, told.day(.doneDay).map { "\(date($0))才开" },
        told.number(.lateBy).map { "晚 \($0) 日" })
      : say("\(body)该开的会没有开", span, found > 0 ? "开了 \(found) 次，至少 \(needed) 次" : nil)
    return Wording(
      title, mark: "这一段里少 \(max(0, needed - found)) 次",
      sums: ["\(span)：\(found) 次 < \(needed) 次"],
      help: "过去的会补不回来，不要补写记录；把缺的原因如实记入台账，以后按期开")
  }

  func recurrenceMissing(_ told: Told) -> Wording {
    let step = named(told.text(.step), else: "这一步")
    let found = told.number(.count) ?? 0
    let needed = told.number(.needed) ?? 1
    let first = told.day(.firstDay).map { date($0) }
    let last = told.day(.lastDay).map { date($0) }
    let span = [first, last].compactMap { $0 }.joined(separator: "至")
    let isRolling = told.text(.mode) == Cadence.Counting.rolling.rawValue
    let title =
      isRolling
      ? say(
        "\(step)隔得太久没有做", last.map { "应在 \($0)以前" },
        told.day(.doneDay).map { "\(date($0))才做" }, told.number(.lateBy).map { "晚 \($0) 日" })
      : say("按期该做的\(step)没有做", span, found > 0 ? "做了 \(found) 次，至少 \(needed) 次" : nil)
    return Wording(
      title, mark: "这一段里少 \(max(0, needed - found)) 次",
      sums: ["\(span)：\(found) 次 < \(needed) 次"],
      help: "过去一期的不能倒签补做；现在就做，写实际的日期，把晚的原因记入台账")
  }

  func meetingOffDay(_ told: Told) -> Wording {
    let step = told.text(.step)
    return Wording(
      say(
        step == nil ? "没有在规定的日子开会" : "没有在规定的日子做", step ?? told.text(.body),
        told.day(.meetingDay).map { "\(date($0))\(step == nil ? "开" : "做")的" },
        told.day(.wanted).map { "规定是 \(date($0))" }),
      mark: "不是规定的日子",
      help: "改期要有改期的决定和通知；没有的，如实说明，以后按规定的日子开")
  }

  func meetingsClose(_ told: Told) -> Wording {
    Wording(
      say(
        told.text(.step).map { "两次“\($0)”分属两期，却挨得很近" } ?? "两次会分属两期，却挨得很近",
        told.day(.firstDay).map { date($0) },
        told.day(.meetingDay).map { date($0) }, told.number(.given).map { "只隔 \($0) 日" }),
      mark: "离上一次太近",
      help: "两期各算一次，都算数；如果是为了凑次数，以后安排开")
  }

  func numberMissing(_ told: Told) -> Wording {
    let lacking = told.names(.wanted)
    let text =
      lacking.count > 1 ? "\(lacking[0]) 至 \(lacking[lacking.count - 1])" : lacking.first ?? ""
    if told.finding[.meeting] != nil {
      return Wording(
        say("会次不连续", text.isEmpty ? nil : "缺 \(text)", told.number(.count).map { "共 \($0) 次" }),
        mark: "到这里时前面缺一次会", help: "找出缺的那一次会的记录放进台账；会次写错的，凭原记录以“更正”写明")
    }
    return Wording(
      say("编号不连续", text.isEmpty ? nil : "缺 \(text)", told.number(.count).map { "共 \($0) 个" }),
      mark: "到这里时前面缺号", help: "找出缺的那一份放进台账；作废的号，在台账里写明作废和原因")
  }

  func numberRepeated(_ told: Told) -> Wording {
    if told.finding[.meeting] != nil {
      return Wording(
        say(
          "会次重复", told.text(.found).map { "“\($0)”" },
          told.day(.firstDay).map { "\(date($0))已经有过这一次" }),
        mark: "这一次已经有了", help: "查原记录，会次写错的以“更正”写明；同一次会分两天开的，用“复会”")
    }
    return Wording(
      say("编号重复", told.text(.found).map { "“\($0)”" }), mark: "这个编号已经用过",
      help: "同一案的几份，在头部写“卷次”；不同的两件事，凭登记簿给后一件另编一号，以“更正”写明")
  }

  func numberDisorder(_ told: Told) -> Wording {
    if told.finding[.meeting] != nil {
      return Wording(
        say(
          "会次与先后不合", told.text(.found).map { "“\($0)”" },
          told.day(.doneDay).map { "\(date($0))开" }, told.text(.was).map { "却在“\($0)”之后" },
          told.day(.firstDay).map { "那一次 \(date($0))开" }),
        mark: "会次在前，会开在后", help: "查原记录：会次或日期写错的，以“更正”写明")
    }
    return Wording(
      say(
        "编号与先后不合", told.text(.found).map { "“\($0)”" }, told.day(.doneDay).map { "\(date($0))开始" },
        told.text(.was).map { "却排在“\($0)”之后" }, told.day(.firstDay).map { "它 \(date($0))才开始" }),
      mark: "号在后，事在前", help: "查登记簿：编号写错的以“更正”写明；本来就是补登的，写明补登的日期")
  }

  func numberMalformed(_ told: Told) -> Wording {
    Wording(
      say("编号不合台账的编号规则", told.text(.found).map { "“\($0)”" }), mark: "不合编号规则",
      help: "写错的以“更正”写明；规则本身变了的，在台账里写明自哪一号起改")
  }

  func termOver(_ told: Told) -> Wording {
    let person = told.text(.person)
    let who = person.map { "“\($0)”的任期" } ?? "“\(told.text(.body) ?? "机构")”的届期"
    let last = told.day(.lastDay).map { "\(date($0))止" }
    return Wording(
      person != nil
        ? say("\(who)已满还在任", last, told.number(.lateBy).map { "已过 \($0) 日" })
        : say("\(who)已满仍在开会", last, told.day(.meetingDay).map { "\(date($0))还在开" }),
      mark: person != nil ? "任期已满" : "届满以后的会",
      help: "依程序换届、续任或补选；有延期决定的，把决定记入台账")
  }

  func seatVacant(_ told: Told) -> Wording {
    let successors = told.names(.options)
    return Wording(
      say(
        "席位空缺", told.text(.category).map { "“\($0)”" }, told.number(.needed).map { "应有 \($0) 人" },
        told.number(.count).map { "现有 \($0) 人" },
        told.day(.firstDay).map { "自 \(date($0))起" },
        told.day(.deadline).map { "应在 \(date($0))以前补上" },
        told.number(.lateBy).map { "已过 \($0) 日" }),
      mark: told.number(.short).map { "缺 \($0) 人" } ?? "有空缺",
      sums: [successors.isEmpty ? nil : "候补：\(successors.joined(separator: "、"))"],
      help: "从同一类里依程序递补或补选，写明自哪一天起")
  }

  func itemDropped(_ told: Told) -> Wording {
    let items = told.names(.matter)
    return Wording(
      say(
        "上期结转的事项在本期没有下落", items.isEmpty ? nil : items.joined(separator: "、"),
        told.number(.total).map { "上期结转 \($0) 件" }, told.number(.count).map { "少 \($0) 件" }),
      mark: "这里没有接上",
      help: "逐件查清：还在办的写进“承接编号”，办结、驳回、合并、撤回的各按实际另记")
  }

  func openingDiffers(_ told: Told) -> Wording {
    if told.finding[.matter] != nil {
      return Wording(
        say("本期承接了上期没有结转的事项：\(told.names(.matter).joined(separator: "、"))"),
        mark: "上期没有结转这些", help: "是新收的，记为新收；是上期漏记的，凭证据以“更正”补明")
    }
    if let field = told.text(.field), let was = told.text(.was) {
      return Wording(
        say(
          "本期的“\(field)”与上期的“\(was)”不符", told.text(.found).map { "本期写 \($0)" },
          told.text(.wanted).map { "上期是 \($0)" },
          told.text(.difference).map { "差 \($0.first == "-" ? String($0.dropFirst()) : $0)" }),
        mark: "与上期不符", help: "上期转来的每一件都要写进本期；查清少在哪里，以“更正”另记，不要凑数")
    }
    return Wording(
      say(
        "期初与上期期末不符", told.number(.found).map { "期初 \($0)" },
        told.number(.wanted).map { "上期期末 \($0)" },
        told.number(.difference).map { "差 \($0.magnitude)" }),
      mark: "与上期期末不符", help: "对照两期台账查清哪一个错了，以“更正”另记；不要凑数")
  }
}
