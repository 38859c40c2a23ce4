import Deliberation

/// 中文: what is missing or unclear, and what the reader of the record could not make out.
extension Chinese {
  func factMissing(_ told: Told) -> Wording {
    if let rule = told.text(.rule), told.finding[.field] == nil, told.finding[.base] == nil {
      let name = rule == "undecided" ? nil : "“\(rule)”"
      return Wording(
        say("这条规则没有得出结论，不作判断", name, told.text(.stage)),
        mark: "规则用在这里，没有得出结论",
        help: "看程序里的这个函数：它要的事实记录里没有，或者没有算完")
    }
    if let person = told.text(.person), told.finding[.office] != nil {
      let offices = told.names(.office).map { "“\($0)”" }.joined(separator: "或")
      return Wording(
        "看不出\(person)是不是\(offices)，这一项无法判断", mark: "职务看不出来",
        help: "附上写明职务的名册，再核一次")
    }
    var fields = told.names(.field, .key)
    if fields.isEmpty, let base = told.text(.base) { fields = [base] }
    if fields == ["回避"], let body = told.text(.body) {
      return Wording(
        "程序没有写明\(body)有人回避时怎样计数，这一项无法判断",
        mark: "这里有人回避", help: "在程序的机构里写明 recusal，再核一次")
    }
    return Wording(
      say(
        "记录没有写，这一项无法判断",
        fields.isEmpty
          ? nil
          : "缺" + (told.text(.category).map { "“\($0)”的" } ?? "")
            + fields.joined(separator: "、"),
        told.text(.stage, .item, .meeting).map { "“\($0)”" }, told.text(.reason)),
      mark: "这里没有写明",
      help: "有当时的材料可以证明的，以“更正”另记并写明依据；没有的，这一项只能不作判断")
  }

  func parameterOpen(_ told: Told) -> Wording {
    let names = told.names(.parameter)
    return Wording(
      say(
        "程序里还有没定的数，这一项无法判断",
        names.isEmpty ? nil : names.map { "“\($0)”" }.joined(separator: "、") + "待定",
        told.text(.stage).map { "“\($0)”" }),
      mark: "要判断这里，须先定下来",
      help: "由本单位定下来，写进自己的程序：" + told.code("adopt", "采用")
        + " \"名称@版本\" { 参数 = … }；本工具不代定")
  }

  func referenceAmbiguous(_ told: Told) -> Wording {
    Wording(
      say(
        "看不出指的是哪一个", told.text(.found, .word, .item, .matter, .field).map { "“\($0)”" },
        told.number(.count).map { "有 \($0) 个可能" }, options(told, "可能是：")),
      mark: "可以指不止一个",
      help: "用“对象：”写明指的是哪一项")
  }

  func referenceUnknown(_ told: Told) -> Wording {
    if told.finding[.field] == .text("步骤") {
      let known = told.names(.options)
      let isHeldElsewhere = told.finding[.meeting] != nil
      return Wording(
        say(
          isHeldElsewhere ? "这次会议办的不是这一步" : "程序里没有这一步",
          told.text(.found).map { "“\($0)”" }, suggestion(told),
          known.isEmpty ? nil : (isHeldElsewhere ? "办的是：" : "现有：") + known.joined(separator: "、")),
        mark: isHeldElsewhere ? "不是这次会议的步骤" : "没有这一步",
        help: isHeldElsewhere
          ? "在会议那里写“步骤：”；程序不许一次会议办两步的，分成两次会议记" : "照程序写步骤的名称")
    }
    return Wording(
      say(
        "找不到所指的内容", told.text(.found, .word, .item, .matter, .field).map { "“\($0)”" },
        suggestion(told)),
      mark: "前面没有这一项",
      help: "照前面的写法写“对象：”；所指在别的文件里的，把那份也放进案卷")
  }

  func statuteUnknown(_ told: Told) -> Wording {
    let day = told.dayOfAct ?? told.day(.found)
    return Wording(
      say(
        "法条表里没有当日有效的这一项", told.text(.key).map { "“\($0)”" }, day.map { date($0) }),
      mark: "这一天没有可用的法条",
      help: "查明当日有效的文本，补进法条表；或在程序里写明本地的数和依据")
  }

  func calendarYearMissing(_ told: Told) -> Wording {
    Wording(
      say("没有这一年的休息日数据，工作日无法计算", told.text(.year).map { "\($0) 年" }),
      mark: "这一年的日历没有",
      help: "国务院办公厅公布放假安排以后，更新日历数据再核一次")
  }

  func correctionMismatch(_ told: Told) -> Wording {
    Wording(
      say(
        "“更正”说的原文与记录不符", told.text(.field).map { "“\($0)”" },
        told.text(.was).map { "更正说原为 \($0)" }, told.text(.found).map { "记录里是 \($0)" }),
      mark: "这里的“原为”对不上",
      help: "查对原记录，另写一条“更正”；这一条先不采用")
  }

  func actAfterClosing(_ told: Told) -> Wording {
    Wording(
      say(
        "结案以后还记了事", told.day(.lastDay, .deadline).map { "结案 \(date($0))" },
        told.day(.doneDay).map { "这里是 \(date($0))" }),
      mark: "晚于结案日",
      help: "结案日写错的，以“更正”说明；结案后又发生的事，另立案卷")
  }

  func unreadableFile(_ told: Told) -> Wording {
    Wording(
      say(
        "文件读不了", told.text(.file).map { "“\($0)”" },
        told.slug(.reason, .message, .found), told.text(.encoding).map { "不是完整的 \($0)" },
        told.names(.wanted).first.map { "找不到“\($0)”一列" },
        told.finding[.reason] == .text("empty")
          ? nil : told.number(.line).flatMap { $0 == 0 ? nil : "第 \($0) 行" }),
      mark: "从这里起读不了", help: remedy(ofUnreadable: told))
  }

  private func remedy(ofUnreadable told: Told) -> String {
    if told.finding[.reason] == .text("missing") { return "核对文件名和所在的文件夹" }
    if told.finding[.reason] == .text("open-quote") {
      return "名册里有英文引号的，一格的前后都要有；不需要的删去"
    }
    if told.isOfScript { return "程序写在纯文本里（UTF-8 或 GB 18030），文件名以 .lua 结尾" }
    return "记录用纯文本（UTF-8 或 GB 18030），名册用 CSV；表格和文档先另存为这些格式"
  }

  func fileTooLarge(_ told: Told) -> Wording {
    Wording(
      say(
        "文件太大，没有读", told.text(.file).map { "“\($0)”" },
        told.number(.count, .total).map { "\($0) 字节" },
        told.size(.limit).map { "最多 \($0)" }),
      mark: "文件太大",
      help: told.isOfScript ? "一个文件写一套程序" : "一个案卷一个文件，附件另放")
  }

  func unknownKey(_ told: Told) -> Wording {
    Wording(
      say(
        "没见过\(named(told.text(.key, .word, .found), else: "这一项"))，照原样留着，不作核对",
        suggestion(told)),
      mark: told.text(.suggestion).map { "是不是“\($0)”？" } ?? "不认得的项目",
      help: "写错的改成表里的名称；本来就是备注的，不必理会")
  }

  func unknownLabel(_ told: Told) -> Wording {
    let listed = told.names(.options).isEmpty ? told.names(.wanted) : told.names(.options)
    return Wording(
      say(
        "不认得\(named(told.text(.word, .found, .key), else: "这个标签"))", suggestion(told),
        listed.isEmpty ? nil : "可用：" + listed.joined(separator: "、")),
      mark: told.text(.suggestion).map { "是不是“\($0)”？" } ?? "不认得的标签",
      help: "改成表里有的标签；只是说明的，前面空一格写成备注")
  }

  func unreadableDate(_ told: Told) -> Wording {
    if let posted = told.day(.postedDay), let removed = told.day(.removedDay) {
      return Wording(
        say("公示的止日早于张贴日", "\(date(posted))张贴", "写到 \(date(removed))"),
        mark: "早于张贴日", help: "对照公示原件；日期写错的，以“更正”说明")
    }
    return Wording(
      say(
        "日期读不懂", told.text(.found).map { "“\($0)”" }, told.text(.reason), suggestion(told)),
      mark: "这不是一个日期",
      help: "写成 2026年3月14日 或 2026-03-14")
  }

  func unreadableNumber(_ told: Told) -> Wording {
    Wording(
      say(
        "数字读不懂", told.text(.found).map { "“\($0)”" }, told.text(.field, .key), told.text(.reason)),
      mark: "这里应当是一个数",
      help: "写成 17、17人 或 十七人")
  }

  func unreadableLine(_ told: Told) -> Wording {
    Wording(
      say("这一行读不懂", told.text(.found).map { "“\($0)”" }, suggestion(told)),
      mark: "不合任何一种写法",
      help: "写成“键：值”“日期 名目：…”“【标签】…”之一；只是说明的，前面空一格写成备注")
  }

  func duplicateKey(_ told: Told) -> Wording {
    Wording(
      say("\(named(told.text(.key, .word), else: "同一项"))写了两次，以哪一个为准？", told.text(.found)),
      mark: "又写一次",
      help: "只留当时写定的一个；后来改的，用“更正”写")
  }

  func dateAmbiguous(_ told: Told) -> Wording {
    let found = told.text(.found).map { "“\($0)”" }
    if let (written, real) = told.weekdays {
      return Wording(
        say("日期与星期对不上", found, "写的是\(weekday(written))", "这一天是\(weekday(real))"),
        mark: "这一天是\(weekday(real))", help: "查对原记录，写错的一处以“更正”说明")
    }
    if told.finding[.reason] == .text("lunar") {
      return Wording(
        say("农历日期不换算", found), mark: "是公历哪一天？",
        help: "写公历年月日；农历日期可以留在备注里")
    }
    return Wording(
      say(
        "日期有不止一种读法", found, told.text(.reason),
        told.day(.wanted).map { "另一处是 \(date($0))" },
        told.day(.latest).map { "前面已到 \(date($0))" }, options(told, "可能是：")),
      mark: "是哪一天？",
      help: "写明公历年月日；“次日”一类的说法可以留在备注里")
  }

  private func weekday(_ number: Int) -> String {
    "星期" + ["一", "二", "三", "四", "五", "六", "日"][min(max(number, 1), 7) - 1]
  }

  func procedureUnknown(_ told: Told) -> Wording {
    let name = told.text(.found, .wanted, .word)
    return Wording(
      say(
        "找不到记录所说的程序", name.map { "“\($0)”" },
        told.text(.version).map { "现有的版本：\($0)" },
        suggestion(told) ?? (told.finding[.version] == nil ? options(told, "现有：") : nil)),
      mark: "没有这个程序或版本",
      help: "用 --procedure 指明程序文件；或照现有程序的名称和版本写“程序：”")
  }

  func procedureUnnamed(_ told: Told) -> Wording {
    Wording(
      say("记录没有写明依哪个程序", options(told, "现有：")),
      mark: "缺“程序：名称@版本”",
      help: "用 --procedure 指明程序文件；或在头部写“程序：名称@版本”")
  }

  /// What the reader of JSON asked for: kinds of value in words, keys and signs as they are written.
  private func wantedInJSON(_ told: Told) -> String? {
    guard let wanted = told.text(.wanted) else { return nil }
    let words = [
      "string": "文字", "object": "对象 {…}", "array": "列表 […]", "boolean": " true 或 false",
      "integer": "整数", "depth": "套得浅一些的内容", "escape": "一个反斜杠写法", "end": "这一行的末尾",
      "key": "一个键", "value": "一个值", "utf-8": " UTF-8", "name": "一个名字", "names": "一个以上名字",
      "non-empty": "有内容的文字", "one-line": "不换行的文字", "case-list": "一个案卷对象 {…}，或一行一个，或只含案卷对象的列表",
      "category": "一个类别",
    ]
    return words[wanted] ?? "“\(wanted)”"
  }

  func invalidJSON(_ told: Told) -> Wording {
    Wording(
      say(
        "这一行 JSON 不合格式", told.text(.key).map { "“\($0)”" },
        wantedInJSON(told).map { "应为\($0)" }, told.text(.found).map { "读到“\($0)”" },
        told.text(.reason), suggestion(told)),
      mark: "从这里起不合格式",
      help: "对照 docs/schema 里的格式；由别的程序生成的，改那个程序")
  }

  func journalBroken(_ told: Told) -> Wording {
    let found = told.number(.found).map { "这一行序号是 \($0)" }
    let wanted = told.number(.wanted).map { "应为 \($0)" }
    let title: String
    switch told.finding[.reason] {
    case .text("gap"): title = say("流水缺行", found, wanted)
    case .text("repeated"): title = say("流水的序号重复或倒退，这一行没有用", found, wanted)
    case .text("unsealed"): title = say("流水断了：前面各行有印，这一行没有", found)
    case .text("turned"): title = say("流水断了：这一行的印对上的不是上一行，行序动过或中间插过行", found)
    case .text("other-line"): title = say("流水断了：这是本案的第一行，却带着前一行的印", found)
    case .text("unknown-seal"): title = say("流水的印不是“sha256:”的写法，无法核对", found)
    default: title = say("流水断了：上一行与这一行的印对不上，上一行可能改过", found)
    }
    return Wording(
      say(title, told.text(.word).map { "编号“\($0)”" }), mark: "流水在这里断了",
      help: "找回记流水的那份原件；确实缺了的、改了的，如实说明，不补写")
  }

  func encodingConverted(_ told: Told) -> Wording {
    Wording(
      say("文件不是 UTF-8，已按另一种编码读入", told.slug(.encoding)),
      mark: "从这里看出不是 UTF-8",
      help: "内容没有动；以后另存为 UTF-8 最稳当")
  }
}
