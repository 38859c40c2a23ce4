import Deliberation

/// 中文: displays, objections, surveys, evaluations and rules of conduct.
extension Chinese {
  func displayTooShort(_ told: Told) -> Wording {
    let (given, asked, short) = shortfall(told)
    return Wording(
      say(
        "公示没有满期", given.map { "公示 \($0)" }, asked.map { "须 \($0)" },
        short.map { "少 \($0)" }),
      mark: short.map { "少 \($0)" } ?? "没有满期",
      sums: [told.day(.lastDay).map { "公示到 \(date($0))才满，次日起可以撤下" }],
      help: "把同样的内容重新公示，从重新张贴的次日起算满日数；期间暂不进行下一步")
  }

  func displayEndsOnHoliday(_ told: Told) -> Wording {
    Wording(
      say(
        "公示的最后一日是休息日，期满顺延到下一个工作日",
        told.day(.lastDay).map { "最后一日 \(date($0))" },
        told.day(.workday).map { "顺延到 \(date($0))" }),
      mark: "最后一日是休息日",
      help: "多挂到顺延的那一天，异议也收到那一天，最稳当")
  }

  func displayNotOver(_ told: Told) -> Wording {
    Wording(
      say(
        "公示还没有满，就办了下一步", told.text(.step, .stage).map { "“\($0)”" },
        told.day(.lastDay).map { "公示到 \(date($0))" },
        told.day(.doneDay).map { "\(date($0))已经办了" }),
      mark: "这时公示还没有满",
      help: "如实记下；公示期内收到的异议仍须逐件答复，有采纳的，照程序返工或重议")
  }

  func objectionUnanswered(_ told: Told) -> Wording {
    Wording(
      say(
        told.finding[.answerDay] == nil ? "有异议没有答复" : "没有等到答复异议，就进到了下一步",
        told.number(.count).map { "\($0) 件" },
        told.text(.person), told.day(.objectionDay).map { "\(date($0))提出" },
        told.text(.matter, .item),
        told.day(.doneDay).map { "\(date($0))已进到下一步" },
        told.day(.answerDay).map { "\(date($0))才答复" }),
      mark: told.finding[.answerDay] == nil ? "这件异议没有答复" : "进到下一步时还没有答复",
      help: told.finding[.answerDay] == nil
        ? "现在就答复并告知提出的人，写实际答复日；已答复而记录未写明对象的，用“对象：”写明"
        : "答复仍然算数；采纳了异议的，照程序返工或重议")
  }

  func answerLate(_ told: Told) -> Wording {
    Wording(
      say(
        "答复晚了", told.day(.deadline).map { "期限 \(date($0))" },
        told.day(.answerDay).map { "\(date($0))才答复" }, told.number(.lateBy).map { "晚 \($0) 日" }),
      mark: told.number(.lateBy).map { "晚 \($0) 日" } ?? "过了期限才答复",
      help: "答复仍然算数；向提出的人说明晚答的原因")
  }

  func returnTooLow(_ told: Told) -> Wording {
    let returned = told.number(.returned) ?? told.threshold?.count
    return Wording(
      say(
        "收回的份数太少，测评还不能用", told.number(.sent, .total).map { "发出 \($0) 份" },
        returned.map { "收回 \($0) 份" }, told.least.map { "至少要 \($0) 份" },
        told.short(of: returned).map { "少 \($0) 份" }),
      mark: returned.map { "收回 \($0) 份" } ?? "收回太少",
      help: "继续回收或补访，达到份数再统计，记实际日期")
  }

  func satisfactionTooLow(_ told: Told) -> Wording {
    let satisfied = told.number(.satisfied) ?? told.threshold?.count
    return Wording(
      say(
        "满意的份数没有达到要求", satisfied.map { "满意 \($0) 份" },
        told.number(.returned, .total).map { "收回 \($0) 份" }, told.least.map { "至少要 \($0) 份" },
        told.short(of: satisfied).map { "少 \($0) 份" }),
      mark: satisfied.map { "满意 \($0) 份" } ?? "没有达到",
      help: "看不满意在哪里，整改以后再评一次；两次的数不能相加")
  }

  func rateRefuted(_ told: Told) -> Wording {
    let claimed = told.text(.claimed, .rate)
    let computed = told.text(.computed) ?? told.rate.map { value(.ratio($0)) }
    let sum: String? = told.number(.satisfied).flatMap { satisfied in
      told.number(.returned).map {
        "满意 \(satisfied) ÷ 收回 \($0)" + (computed.map { " = \($0)" } ?? "")
      }
    }
    return Wording(
      say("写的满意率与份数不符", claimed.map { "写的是 \($0)" }, computed.map { "按份数是 \($0)" }),
      mark: claimed.map { "写的是 \($0)" } ?? "与份数不符",
      sums: [sum],
      help: "对照问卷原件；按份数改正的，以“更正”另记，写明分子和分母")
  }

  func surveyBaseMissing(_ told: Told) -> Wording {
    let missing = told.names(.field, .options)
    return Wording(
      say(
        told.finding[.rate] == nil && told.finding[.claimed] == nil
          ? "缺少份数，这一项无法核对" : "只有比率，没有份数，满意率无法核对", told.text(.rate, .claimed).map { "写的是 \($0)" },
        missing.isEmpty ? nil : "缺" + missing.joined(separator: "、")),
      mark: "多少份里的多少份？",
      help: "凭问卷原件以“更正”另记发出、收回、满意的份数")
  }

  func conductRuleBroken(_ told: Told) -> Wording {
    let reads = told.names(.reads)
    return Wording(
      say(
        "不合\(named(told.text(.rule), else: "一条规则"))", told.text(.reason)),
      mark: told.text(.reason) ?? "与这条规则不合",
      sums: [reads.isEmpty ? nil : "看到的是：" + reads.map(seen).joined(separator: "；")],
      help: "以后照规则来；记录漏记的，凭当时的材料以“更正”另记")
  }

  /// What a rule read, in the words of the Chinese surface: vote.favour = 10 becomes 表决.同意 = 10.
  private func seen(_ read: String) -> String {
    guard let dot = read.firstIndex(of: "."), let kind = ViewKind(rawValue: String(read[..<dot]))
    else { return read }
    let rest = read[read.index(after: dot)...]
    let name = rest.prefix { $0 != " " }
    guard let field = kind.fields.first(where: { $0.name == name }) else { return read }
    let kinds: [ViewKind: String] = [
      .matter: "事项", .meeting: "会议", .item: "议题", .vote: "表决", .speech: "发言",
      .evaluation: "评议", .fact: "记载", .tally: "项目",
    ]
    var word = kinds[kind] ?? kind.rawValue
    if case .deed(let act) = kind { word = self.word(act) }
    var value = rest.dropFirst(name.count)
    if value.hasPrefix(" = ["), value.hasSuffix("]") {
      value = " = \(value.dropFirst(4).dropLast()) 项"
    } else if value == " = nil" {
      value = " = （没有）"
    } else if value == " = true" || value == " = false" {
      value = value == " = true" ? " = 是" : " = 否"
    }
    return "\(word).\(field.chinese)\(value)"
  }

  /// A field that the rule reads and that there is not: vote.x.
  private func unknownField(of told: Told) -> String? {
    guard let message = told.text(.message),
      let dot = message.firstIndex(of: "."), let kind = ViewKind(rawValue: String(message[..<dot]))
    else { return nil }
    let field = message[message.index(after: dot)...].split(separator: " ")
    guard let name = field.first, field.count == 1 || field.count == 3 && field[1] == "→" else {
      return nil
    }
    let near = field.count == 3 ? "，是不是“\(field[2])”？" : ""
    let known = kind.fields.map(\.chinese).joined(separator: "、")
    return "没有“\(name)”这一项\(near)，可看的：\(known)"
  }

  func predicateFailed(_ told: Told) -> Wording {
    Wording(
      say(
        "程序里的规则\(named(told.text(.rule, .stage), else: ""))自己出了错，没有作判断",
        unknownField(of: told) ?? told.slug(.message, .reason)),
      mark: "规则用在这里时出错",
      help: "改正程序里的这个函数；记录本身不用动")
  }
}
