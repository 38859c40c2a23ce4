import Deliberation

/// 中文: words for the terms of the domain.
extension Chinese {
  func word(_ cls: Finding.Class) -> String {
    switch cls {
    case .noPower: "无权"
    case .refuted: "结果不符"
    case .irregular: "程序瑕疵"
    case .omission: "未履行"
    case .record: "记录缺陷"
    case .undetermined: "材料不足"
    case .advice: "提示"
    case .procedure: "程序有误"
    case .input: "读不了"
    }
  }

  func word(_ remedy: Finding.Remedy) -> String {
    switch remedy {
    case .none: ""
    case .stillPossible: "现在仍可依程序去办"
    case .correctable: "可凭证据以“更正”另记一笔，原记录不动"
    case .newMeeting: "须重新开会，由会议重新作出"
    case .editProcedure: "修改程序脚本"
    case .editRecord: "理顺写法后重新读入，事实不动"
    }
  }

  func word(_ kind: Act.Kind) -> String {
    switch kind {
    case .notice: "通知"
    case .meeting: "会议"
    case .open: "开会"
    case .suspend: "休会"
    case .resume: "复会"
    case .adjourn: "散会"
    case .arrive: "到席"
    case .leave: "离席"
    case .proxy: "委托"
    case .recusal: "回避"
    case .item: "议题"
    case .motion: "提出议案"
    case .second: "附议"
    case .speech: "发言"
    case .vote: "表决"
    case .result: "宣布结果"
    case .disclosure: "公示"
    case .takedown: "撤下公示"
    case .objection: "异议"
    case .answer: "答复"
    case .implementation: "实施"
    case .survey: "调查"
    case .evaluation: "评议"
    case .signature: "签字"
    case .covenant: "公约"
    case .correction: "更正"
    case .roster: "名册"
    case .proposal: "提议"
    default: DeedKind.of(kind)?.noun ?? kind.rawValue
    }
  }

  func word(_ status: StageProgress.Status) -> String {
    switch status {
    case .done: "已办"
    case .flawed: "办了，但有问题"
    case .rejected: "如实宣布未通过"
    case .open: "正在进行"
    case .pending: "还没有到"
    case .missing: "没有办"
    case .outside: "不在本记录范围内"
    case .unneeded: "不需要"
    }
  }

  func because(_ reason: String) -> String { "：\(reason)" }

  func condition(at place: String) -> String { "（条件见 \(place)）" }

  func word(_ base: Base) -> String {
    switch base {
    case .members: "应到"
    case .present: "实到"
    case .participating: "参加表决"
    case .cast: "投票"
    case .valid: "有效票"
    case .collected: "收回票"
    case .households: "户数"
    case .area: "面积"
    }
  }

  func word(_ method: VoteMethod) -> String {
    switch method {
    case .hands: "举手"
    case .secret: "无记名投票"
    case .named: "记名投票"
    case .voice: "口头"
    case .acclamation: "鼓掌"
    case .electronic: "线上投票"
    case .written: "书面"
    }
  }

  func word(_ outcome: Claim.Outcome) -> String {
    switch outcome {
    case .carried: "通过"
    case .rejected: "未通过"
    case .unanimous: "一致通过"
    case .tabled: "搁置"
    }
  }

  func word(_ policy: RecusalPolicy) -> String {
    switch policy {
    case .outOfBoth: "回避的人不计入应到，也不计入实到"
    case .outOfVoteOnly: "回避的人计入到会，不计入表决的分母"
    case .outOfPresenceOnly: "回避的人不计入实到，仍计入应到"
    case .inBase: "回避的人仍计入各个分母，只是不投票"
    }
  }

  /// The measure word after a number of this base.
  func unit(_ base: Base?) -> String {
    switch base {
    case .households: " 户"
    case .area: " 平方米"
    case .cast, .valid: " 票"
    case .collected: " 张"
    default: " 人"
    }
  }

  /// A number with its measure word.
  func amount(_ count: Int, _ base: Base?) -> String { Numbers.plain(count, base) + unit(base) }

  /// A date in full.
  func date(_ day: Day) -> String {
    let (year, month, date) = day.civil
    return "\(year)年\(month)月\(date)日"
  }

  /// Two dates with an arrow; the year only where the two differ.
  func dates(_ from: Day, _ to: Day) -> String {
    let (a, b) = (from.civil, to.civil)
    guard a.year == b.year else { return "\(date(from)) → \(date(to))" }
    return "\(a.month)月\(a.date)日 → \(b.month)月\(b.date)日"
  }

  /// A length of time in the rule's own unit.
  func period(_ amount: Int, _ unit: Period.Unit, _ counting: Period.Counting) -> String {
    switch (unit, counting) {
    case (.months, _): "\(amount) 个月"
    case (.workingDays, _): "\(amount) 个工作日"
    case (.days, .clear): "\(amount) 整日"
    case (.days, _): "\(amount) 日"
    }
  }

  func value(_ value: FactValue) -> String {
    switch value {
    case .count(let count): return "\(count)"
    case .ratio(let ratio): return Numbers.share(ratio, about: ("（约 ", "）"))
    case .day(let day): return date(day)
    case .moment(let moment):
      guard let minute = moment.minute else { return date(moment.day) }
      return "\(date(moment.day)) \(Numbers.clock(minute))"
    case .text(let text): return Clean.line(text)
    case .names(let names): return names.map { Clean.line($0, limit: 40) }.joined(separator: "、")
    case .base(let base): return word(base)
    case .threshold(let fact): return clause(fact)
    case .flag(let flag): return flag ? "是" : "否"
    case .kind(let kind): return word(kind)
    case .period(let amount, let unit, let counting): return period(amount, unit, counting)
    case .method(let method): return word(method)
    case .outcome(let outcome): return word(outcome)
    case .policy(let policy): return word(policy)
    case .quantity(let quantity): return quantity.description
    }
  }

  func mark(_ role: Related.Role, _ value: FactValue?, of id: FindingID) -> String {
    let told = value.map { " " + self.value($0) } ?? ""
    return switch role {
    case .expected: expected(value, of: id)
    case .present: "实到" + told + people(value)
    case .meetingDay: "开会日" + told
    case .notice: "通知" + told
    case .departure: "离席" + told + people(value)
    case .arrival: "到席" + told + people(value)
    case .vote: told.isEmpty ? "表决在这里" : "这里是" + told
    case .firstVote: "第一次投票在这里" + told
    case .recusal: "回避" + told
    case .proxy: "委托" + told
    case .earlierStep: "前一步" + told
    case .laterStep: "后一步" + told
    case .decision: "决定在这里" + told
    case .display: "公示" + told
    case .objection: "异议" + told
    case .corrected: "被更正的原文" + told
    case .firstUse: "第一次出现在这里" + told
    case .declared: "在这里写明" + told
    case .result: "宣布的结果" + told
    case .roster: "名册" + told + people(value)
    case .cured: "后来在这里重新办过" + told
    case .recess: "休会" + told
    case .answer: "答复" + told
    case .chain: told.isEmpty ? "经过这里" : "经过" + told
    }
  }

  /// The number that a count is held against: what it is depends on what was found.
  private func expected(_ value: FactValue?, of id: FindingID) -> String {
    guard let value else { return "应是这个数" }
    let told = self.value(value)
    return switch id {
    case .ballotsExceedVoters: "投票 \(told) 人"
    case .ballotsExceedIssued: "发出 \(told) 张"
    case .returnTooLow: "发出 \(told) 份"
    case .satisfactionTooLow: "收回 \(told) 份"
    case .totalsDiffer: "另一处是 \(told)"
    case .openingDiffers: "上期是 \(told)"
    default: "应到 \(told)" + people(value)
    }
  }

  /// The measure word for marks that show a bare number of persons.
  private func people(_ value: FactValue?) -> String {
    if case .count = value { return " 人" }
    return ""
  }
}
