import Deliberation

/// 中文: votes, ballots, proxies and recusals.
extension Chinese {
  func outcomeRefuted(_ told: Told) -> Wording {
    let favour = told.number(.favour, .count) ?? told.threshold?.count
    if let person = told.text(.person) { return candidateRefuted(told, person, favour) }
    let claimed = told.outcome(.claimed).map(word)
    let lead = "宣布的结果与票数不符"
    let votes = told.votes
    let who = told.threshold.map(among) ?? ""
    if let favour, let least = told.least, favour < least {
      let verdict = told.finding.consultative ? "不构成协商结论" : "不能算通过"
      let gap = told.short(of: favour).map { "少 \(amount($0, votes))" }
      return Wording(
        say(
          claimed.map { "宣布“\($0)”，按票数\(verdict)" } ?? "\(lead)，按票数\(verdict)",
          "\(who)同意 \(amount(favour, votes))", "至少要 \(amount(least, votes))", gap),
        mark: list("\(who)同意 \(amount(favour, votes))", gap) ?? lead,
        help: "按实际票数重新宣布，并以“更正”另记；要改变结果，须重新开会表决")
    }
    let computed = told.outcome(.computed).map { "按票数应为“\(word($0))”" }
    return Wording(
      say(
        claimed.map { "宣布“\($0)”，与票数不符" } ?? lead, computed,
        favour.map { "\(who)同意 \(amount($0, votes))" },
        told.least.map { "至少 \(amount($0, votes))就够" }),
      mark: favour.map { "\(who)同意 \(amount($0, votes))" } ?? "票数在这里",
      help: "按实际票数重新宣布，并以“更正”另记，写明依据")
  }

  func wrongBase(_ told: Told) -> Wording {
    let (right, used) = (told.base(.base), told.base(.otherBase))
    let asked = right.map { base in
      "应以\(word(base))" + (size(told, base).map { " \(amount($0, base))" } ?? "") + "为分母"
    }
    let done = used.map { base in
      "记录用了\(word(base))" + (told.number(.otherCount).map { " \(amount($0, base))" } ?? "")
    }
    return Wording(
      say(told.threshold.flatMap(asks).map { "算“\($0)”时分母用错了" } ?? "分母用错了", asked, done),
      mark: done ?? "分母不对",
      help: "按正确的分母重新计算并宣布，以“更正”另记；票数不够的，须重新开会表决")
  }

  /// What a threshold asks of its base: 过半数, 三分之二以上; `nil` for a formula.
  private func asks(_ fact: ThresholdFact) -> String? {
    switch fact.form {
    case .share(let comparator, let ratio): share(comparator, ratio)
    case .every: "全数"
    case .number, .formula: nil
    }
  }

  /// The size of the right base: told, or known from the threshold.
  private func size(_ told: Told, _ base: Base) -> Int? {
    told.number(.baseCount) ?? (told.threshold?.base == base ? told.threshold?.of : nil)
  }

  func unanimityRefuted(_ told: Told) -> Wording {
    let against = told.number(.against).flatMap { $0 > 0 ? "反对 \($0) 票" : nil }
    let abstain = told.number(.abstain).flatMap { $0 > 0 ? "弃权 \($0) 票" : nil }
    let silent = told.number(.silent, .difference).flatMap { $0 > 0 ? "未表决 \($0) 人" : nil }
    return Wording(
      say("宣布“一致通过”，但并不是人人同意", against, abstain, silent),
      mark: list(against, abstain, silent) ?? "不是人人同意",
      help: "如实写“通过”并写明票数，以“更正”另记；程序要求一致同意的，须重新表决")
  }

  /// A table of numbers or shares by a ratio: 47 ＋ 14 = 61.
  private func tableDiffers(_ told: Told) -> Wording {
    let terms = told.names(.chain)
    let field = named(told.text(.field), else: "总数")
    let isShare = terms.count == 1 && terms[0].contains("×")
    let (found, wanted) = (told.text(.found), told.text(.wanted))
    let line =
      isShare
      ? "\(terms[0])，这一份是 \(wanted ?? "")"
      : terms.joined(separator: " ＋ ")
        + " = \(found ?? "")；\(told.text(.field) ?? "总数") \(wanted ?? "")"
    return Wording(
      isShare
        ? say("\(field)不是按比例分的", found.map { "记的是 \($0)" }, wanted.map { "应当是 \($0)" })
        : say("\(field)不等于各项之和", found.map { "各项相加 \($0)" }, wanted.map { "写的是 \($0)" }),
      mark: told.text(.difference).map { "相差 \($0)" } ?? "合不上", sums: [line],
      help: "对照原始材料核实，查清后以“更正”另记，写明依据；不要凑数")
  }

  func totalsDiffer(_ told: Told) -> Wording {
    if told.finding[.chain] != nil { return tableDiffers(told) }
    let total = told.number(.total, .wanted, .present, .expected, .collected)
    let sum = told.number(.sum, .found)
    let gap = told.number(.difference)
    let base = told.base(.base)
    func shown(_ number: Int) -> String { Numbers.plain(number, base) }
    func size(_ number: Int) -> String { shown(Int(clamping: number.magnitude)) }
    let difference = gap.map { ($0 < 0 ? "少 " : "多 ") + size($0) }
    let field = told.text(.field)
    let line = parts(told, sum: sum, total: total, field: field)
    let title =
      line == nil
      ? say(
        "\(named(field, else: "同一项"))的\(base.map { word($0) } ?? "数")前后不一",
        sum.map { "一处 \(shown($0))" },
        total.map { "一处 \(shown($0))" }, ratios(told), gap.map { "相差 \(size($0))" })
      : say(
        "票数合不上", sum.map { "各项相加 \($0)" }, total.map { "\(field ?? "应为") \($0)" },
        difference)
    return Wording(
      title, mark: line == nil ? gap.map { "相差 \(size($0))" } ?? "前后不一" : difference ?? "合不上",
      sums: [line, byHouseholds(told, total)],
      help: "对照票箱记录或签到表核实，查清后以“更正”另记，写明依据；不要凑数")
  }

  private func byHouseholds(_ told: Told, _ total: Int?) -> String? {
    guard told.finding[.reason] == .text("households") else { return nil }
    return "法定人数是按到会的户代表够的，一户只有一票" + (total.map { "，至多 \($0) 票" } ?? "")
  }

  /// Two ratios that should be one.
  private func ratios(_ told: Told) -> String? {
    guard case .text(let found)? = told.finding[.found],
      case .text(let wanted)? = told.finding[.wanted]
    else { return nil }
    return "一处 \(found)，一处 \(wanted)"
  }

  /// 同意 12 ＋ 反对 4 ＋ 弃权 3 = 19；实到 18.
  private func parts(_ told: Told, sum: Int?, total: Int?, field: String?) -> String? {
    let named: [(FactKey, String)] = [
      (.favour, "同意"), (.against, "反对"), (.abstain, "弃权"), (.spoiled, "废票"),
      (.blank, "空白"), (.silent, "未表决"),
    ]
    let terms = named.compactMap { key, name in told.number(key).map { "\(name) \($0)" } }
    guard terms.count > 1, let sum else { return nil }
    let against = total.map { "；\(field ?? "应为") \($0)" } ?? ""
    return terms.joined(separator: " ＋ ") + " = \(sum)\(against)"
  }

  func ballotsExceedIssued(_ told: Told) -> Wording {
    let (issued, collected) = (told.number(.issued), told.number(.collected))
    let more = told.number(.difference) ?? gap(collected, issued)
    let isBox = told.text(.reason) == "box"
    let verdict =
      isBox ? "，这一箱不作数" : told.finding.consultative ? "，这次投票不构成协商结论" : "，这次投票不能作数"
    return Wording(
      say(
        "收回的票比发出的多\(verdict)", issued.map { "发出 \($0) 张" },
        collected.map { "收回 \($0) 张" }, more.map { "多 \($0) 张" }),
      mark: more.map { "多 \($0) 张" } ?? "多于发出的票",
      help: isBox ? "这一箱的票除去，其余的照算" : "查清发票、收票；查不清或确实多出的，重新组织投票")
  }

  func voterNotEntitled(_ told: Told) -> Wording {
    let person = named(told.text(.person, .found), else: "有人")
    if let field = told.text(.field) {
      return Wording(
        say("\(person)列在“\(field)”里，名册上却没有这个人", told.slug(.reason)),
        mark: "名册上没有",
        help: "是列席的，写在“列席”里；名册漏列的，凭原始材料以“更正”另记")
    }
    return Wording(
      say("\(person)没有表决权，却投了票", told.slug(.reason, .category)),
      mark: "不在有表决权的名单上",
      help: "除去这一票重新计算并宣布；名册漏列的，凭原始材料以“更正”另记")
  }

  func votedTwice(_ told: Told) -> Wording {
    if let account = told.text(.account) {
      return Wording(
        say(
          "账户“\(account)”同一天投得太多", told.text(.stage).map { "“\($0)”" }, told.text(.doneDay),
          told.number(.limit).map { "一天至多 \($0) 次" }),
        mark: "同一天又投一次", help: "多出来的不算；不是同一个账户的，凭材料以“更正”另记")
    }
    let person = named(told.text(.person, .found), else: "同一个人")
    return Wording(
      say("\(person)在同一次表决里投了不止一票", told.number(.count).map { "共 \($0) 票" }),
      mark: "又投一次",
      help: "一人只算一票，重新计算并宣布；是同名的两个人的，在名册里加注区别")
  }

  func proxyOverLimit(_ told: Told) -> Wording {
    let (count, limit) = (told.number(.count, .found), told.number(.limit, .most))
    return Wording(
      say(
        "\(named(told.text(.holder, .person), else: "有人"))接受的委托超过限额",
        count.map { "受托 \($0) 票" }, limit.map { "最多 \($0) 票" },
        gap(count, limit).map { "多 \($0) 票" }),
      mark: count.map { "受托 \($0) 票" } ?? "超过限额",
      help: "除去超出的委托票重新计算；程序没有写明除去哪几票的，先在程序里写明")
  }

  func proxyNotAllowed(_ told: Told) -> Wording {
    let pair = told.text(.principal).flatMap { from in told.text(.holder).map { "\(from)委托\($0)" } }
    return Wording(
      say(
        told.finding[.reason] == nil ? "这里不许委托他人表决" : "这份委托不算",
        pair ?? told.text(.principal, .holder, .person), told.slug(.reason)),
      mark: "委托在这里",
      help: "除去委托票重新计算到会和票数；不够的，改期重新开会")
  }

  func castingVoteNotDue(_ told: Told) -> Wording {
    let isGiven = told.finding[.reason] == .text("no-tie")
    return Wording(
      say(
        isGiven ? "票数没有正好卡在线上，用不着决定票，不算" : "程序没有给谁决定票，不算",
        told.text(.item).map { "“\($0)”" }, told.number(.favour).map { "同意 \($0)" },
        told.number(.total).map { "分母 \($0)" }),
      mark: isGiven ? "没有平票" : "程序没有决定票",
      help: "结果按票数算；实际是平票的，核实票数以后以“更正”另记")
  }

  func recusalAfterVote(_ told: Told) -> Wording {
    Wording(
      say("表决以后才回避", told.text(.person, .found), told.text(.item).map { "“\($0)”" }),
      mark: "回避记在表决之后",
      help: "这一项由无利害关系的成员重新表决；回避在先而记在后的，凭材料以“更正”另记")
  }

  func recusedVoted(_ told: Told) -> Wording {
    let person = named(told.text(.person, .found), else: "应回避的人")
    return Wording(
      say(
        "\(person)已经回避，却参加了表决",
        told.number(.recused, .count).map { "回避 \($0) 人" },
        told.number(.total, .sum).map { "记票 \($0) 票" },
        told.number(.present).map { "能表决的只有 \($0) 人" }),
      mark: "回避的人不能投这一票",
      help: "除去这些票重新计算；影响结果的，这一项重新表决")
  }

  func methodNotAllowed(_ told: Told) -> Wording {
    Wording(
      say(
        "程序不许用这种方法表决", told.slug(.method, .found).map { "用的是“\($0)”" },
        options(told, "可用：")),
      mark: "表决方法不在准许之列",
      help: "用准许的方法重新表决")
  }

  func secretBallotNamed(_ told: Told) -> Wording {
    Wording(
      "无记名投票，却写出了谁投什么票（本意见书一律略去姓名）",
      mark: "姓名与选择连在一起",
      help: "请保管原件的人限制查阅；对外只用票数，转换和公开的文本里不带这些姓名")
  }

  func householdTwice(_ told: Told) -> Wording {
    let names = told.names(.person) + told.names(.principal, .options)
    return Wording(
      say(
        "按户表决，同一户却算了不止一票", told.text(.key, .found).map { "户 \($0)" },
        names.isEmpty ? nil : names.joined(separator: "、")),
      mark: "这一户已经有一票",
      help: "一户只算一票，重新计算并宣布")
  }
}
