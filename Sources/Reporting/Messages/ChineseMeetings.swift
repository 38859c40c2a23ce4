import Deliberation

/// 中文: composition, rosters, notice, and how a meeting was held.
extension Chinese {
  func compositionNotMet(_ told: Told) -> Wording {
    let body = told.text(.body) ?? "议事机构"
    let help = "先按程序补选或增补，再开会；名册登错的，凭原始材料以“更正”另记"
    if let office = told.text(.office) {
      return Wording(
        say("\(body)的组成不合程序：缺“\(office)”", told.text(.category).map { "应在“\($0)”之内" }),
        mark: "这里没有“\(office)”", help: help)
    }
    let present = told.number(.present, .found, .count) ?? told.threshold?.count
    let seat = told.text(.category).map { "“\($0)”" } ?? "成员"
    return Wording(
      say(
        "\(body)的组成不合程序", present.map { "\(seat)现有 \($0) 人" }, asked(told, present)),
      mark: present.map { "现有 \($0) 人" } ?? "组成不合", help: help)
  }

  /// What a number of seats should be: exactly, at least, at most, or odd.
  private func asked(_ told: Told, _ present: Int?) -> String? {
    if let exact = told.number(.expected, .wanted) { return "应为 \(exact) 人" }
    let least = told.number(.needed, .least) ?? told.threshold?.least
    let most = told.number(.most) ?? told.number(.needed)
    guard let present else { return least.map { "至少 \($0) 人" } }
    if let short = gap(least, present), let least { return "至少 \(least) 人，少 \(short) 人" }
    if let over = gap(present, most), let most { return "最多 \(most) 人，多 \(over) 人" }
    return told.finding[.category] == nil ? "应为单数" : nil
  }

  func compositionUnknown(_ told: Told) -> Wording {
    let body = told.text(.body) ?? "议事机构"
    return Wording(
      say(
        "看不出\(body)的组成是否合乎程序", told.text(.category).map { "没有“\($0)”的人数" },
        told.text(.reason)),
      mark: "这里没有写明组成",
      help: "附上开会时已有的名册，或会议记录里原有的“构成”")
  }

  func rosterDuplicate(_ told: Told) -> Wording {
    let person = named(told.text(.person, .found, .key), else: "同一个姓名")
    return Wording(
      say("名册里\(person)重复，分不清是一个人还是两个人", told.number(.count).map { "出现 \($0) 次" }),
      mark: "又出现一次",
      help: "是两个人的，各给编号或加注，如“张伟（大）”“张伟（小）”；是一个人的，以“更正”说明")
  }

  func rosterMissing(_ told: Told) -> Wording {
    Wording(
      say(
        "没有名册，谁有表决权无法核对", told.text(.file, .found).map { "缺“\($0)”" },
        told.text(.body), told.text(.reason)),
      mark: "这里提到的名册没有找到",
      help: "把开会时已有的名册（CSV）放在案卷旁边，名字与记录里写的一致")
  }

  func noticeMissing(_ told: Told) -> Wording {
    Wording(
      say(
        "没有看到会议通知", told.text(.meeting, .stage).map { "“\($0)”" },
        told.text(.required).map { "须提前 \($0)通知" }),
      mark: "这次会议没有通知",
      help: "当时发过通知的，凭通知原件以“更正”另记；没有发过的，按期通知后重新开会")
  }

  func noticeTooShort(_ told: Told) -> Wording {
    let (given, asked, short) = shortfall(told)
    return Wording(
      say(
        "通知太晚", given.map { "提前 \($0)" }, asked.map { "须提前 \($0)" },
        short.map { "少 \($0)" }),
      mark: short.map { "少 \($0)" } ?? "通知太晚",
      sums: [
        told.day(.earliest).map { "照这份通知，最早 \(date($0))可以开会" },
        told.day(.latest).map { "要在这一天开会，最迟 \(date($0))通知" },
      ],
      help: "重新通知，满了日数再开会表决")
  }

  /// What was given, what was asked, and the difference, each in the rule's unit.
  func shortfall(_ told: Told) -> (given: String?, asked: String?, short: String?) {
    let required = told.required
    let unit = required?.unit ?? .days
    let counting = required?.counting ?? .undeclared
    let given = told.number(.given)
    let short =
      told.number(.short).flatMap { $0 > 0 ? $0 : nil } ?? gap(told.number(.required), given)
    return (
      given.map { period($0, unit, counting) },
      required.map { period($0.amount, unit, counting) },
      short.map { period($0, unit, .undeclared) }
    )
  }

  func noticeAfterMeeting(_ told: Told) -> Wording {
    let (notice, meeting) = (told.day(.noticeDay), told.day(.meetingDay))
    return Wording(
      say("先开会，后通知", meeting.map { "\(date($0))开会" }, notice.map { "\(date($0))才通知" }),
      mark: "通知日在开会之后",
      help: "通知日写错的，凭通知原件以“更正”另记；确是后补的，按期通知后重新开会")
  }

  func itemNotPosted(_ told: Told) -> Wording {
    let item = told.text(.item).map { "“\($0)”" } ?? "这一项"
    return Wording(
      say(
        "\(item)没有预告，却表决了", told.day(.noticeDay).map { "\(date($0))的通知" },
        told.names(.options).first.map { _ in
          "通知的议题：\(told.names(.options).joined(separator: "、"))"
        }),
      mark: "通知里没有这一项",
      help: "把这一项列进通知，改期重新表决；通知列过而漏记的，凭通知原件以“更正”另记")
  }

  func noticeCounting(_ told: Told) -> Wording {
    let both = told.day(.noticeDay).flatMap { from in told.day(.meetingDay).map { dates(from, $0) }
    }
    let (unit, counting) = told.requiredUnit
    return Wording(
      say("通知的日数，算上一端刚好够，按整日算差一日", both),
      mark: "两种算法，结论不同",
      sums: [
        told.number(.oneEnd).map { "算上开会当日：\(period($0, unit, .oneEnd))" },
        told.number(.exact).map { "两头都不算：\(period($0, unit, .clear))" },
        told.number(.required).map { "须 \(period($0, unit, .oneEnd))" },
      ],
      help: counting == .oneEnd
        ? "程序写明一端计入，照程序够了；下次多提前一日，哪种数法都够"
        : "在程序里写明 "
          + told.code("count = \"clear\"（整日）或 \"one-end\"（一端计入）", "计日 = \"整日\" 或 \"一端计入\"")
          + "；下次多提前一日最稳当")
  }

  func quorumNotMet(_ told: Told) -> Wording {
    let base = told.threshold?.countedIn
    let present = told.number(.present, .count) ?? told.threshold?.count
    let resumed = told.finding[.resumed] != nil
    let consequence =
      told.finding.consultative
      ? "这次会议不构成协商结论" : resumed ? "会议不能继续" : "这次会议不能召开"
    let who = told.threshold.map(among) ?? ""
    let gap = told.short(of: present).map { "少 \(amount($0, base))" }
    return Wording(
      say(
        (resumed ? "复会时到会人数不够，" : "到会人数不够，") + consequence,
        present.map { "\(who)实到 \(amount($0, base))" }, gap),
      mark: list(present.map { "\(who)实到 \(amount($0, base))" }, gap) ?? "到会人数不够",
      help: "改期重新通知、重新开会；确有人到会而漏登的，凭签到表以“更正”另记，不改原记录")
  }

  func quorumLost(_ told: Told) -> Wording {
    let present = told.number(.present, .count) ?? told.threshold?.count
    let base = told.threshold?.countedIn
    let who = told.threshold.map(among) ?? ""
    let consequence = told.finding.consultative ? "这一项不构成协商结论" : "这一项不能表决"
    let gap = told.short(of: present).map { "少 \(amount($0, base))" }
    let aside = told.number(.recused) ?? 0
    let left = aside == 0 || told.hasLeft
    let cause = aside == 0 ? "离席" : left ? "离席、回避" : "回避"
    let noun = aside == 0 ? "在场" : "计入"
    return Wording(
      say(
        "有人\(cause)以后\(noun)人数不够，\(consequence)", told.text(.item).map { "“\($0)”" },
        present.map { "\(who)表决时\(noun) \(amount($0, base))" },
        aside > 0 ? "回避 \(aside) 人" : nil, gap),
      mark: list(present.map { "\(who)此时\(noun) \(amount($0, base))" }, gap) ?? "此时人数不够",
      help: "这一项留到人数够时再议再表决"
        + (left ? "；离席后又回来的，凭签到表以“更正”另记" : "；回避的人不算在内，是程序写明的"))
  }

  func actInRecess(_ told: Told) -> Wording {
    let act = told.text(.act) ?? "这件事"
    let consequence = told.finding.consultative ? "不构成协商结论" : "不算会议的决定"
    return Wording(
      say(
        "休会期间不能\(act)，\(consequence)", told.text(.meeting).map { "“\($0)”" },
        told.text(.item).flatMap { told.text(.meeting) == $0 ? nil : "“\($0)”" }),
      mark: "会议还没有复会",
      help: "复会以后、人数够了再议再表决；当时已经复会而漏记的，凭原始记录以“更正”另记")
  }

  func modeNotAllowed(_ told: Told) -> Wording {
    if let deed = told.text(.deed) {
      return Wording(
        say(
          "“\(deed)”不许用这种方式", told.text(.mode).map { "记的是“\($0)”" } ?? "没有写方式",
          options(told, "可用：")),
        mark: "方式不在准许之列",
        help: "照准许的方式另办；当时其实是准许的方式的，凭材料以“更正”另记")
    }
    return Wording(
      say(
        "程序不许用这种方式开会", told.text(.mode, .found).map { "用的是“\($0)”" },
        options(told, "可用：")),
      mark: "会议方式不在准许之列",
      help: "用准许的方式重新开会；程序应当准许这种方式的，先修改程序，以后适用")
  }

  func signatureMissing(_ told: Told) -> Wording {
    let roles = told.names(.office, .category, .field, .person)
    return Wording(
      say("缺签字", roles.isEmpty ? nil : roles.joined(separator: "、")),
      mark: "这里缺签字",
      help: "请本人看过记录后签，写实际签的日期，不倒签")
  }

  func signatureBeforeMeeting(_ told: Told) -> Wording {
    let (signed, met) = (told.day(.doneDay, .found, .firstDay), told.day(.meetingDay))
    let isSignature = told.finding[.field] == .text("签字")
    let sheet = isSignature ? "签字" : "签到表"
    return Wording(
      say(
        "\(sheet)的日期早于会议", signed.map { "\(isSignature ? "签字" : "签到") \(date($0))" },
        met.map { "会议 \(date($0))" }),
      mark: "日期早于会议",
      help: "查对\(sheet)原件；写错日期的，以“更正”说明并附原件")
  }

  func recordMissing(_ told: Told) -> Wording {
    let fields = told.names(.field, .key)
    if let deed = told.text(.deed) {
      return Wording(
        say("“\(deed)”缺少程序要求写明的内容", fields.isEmpty ? nil : fields.joined(separator: "、")),
        mark: "没有写这一项",
        help: "有当时的材料可以证明的，以“更正”另记并写明依据；没有的，如实说明")
    }
    return Wording(
      say("会议记录缺少程序要求的内容", fields.isEmpty ? nil : fields.joined(separator: "、")),
      mark: "记录里缺这一项",
      help: "有当时的材料可以证明的，以“更正”另记并写明依据；没有的，如实说明")
  }

  func timeDisorder(_ told: Told) -> Wording {
    if told.finding[.field] == .text("时间") {
      return Wording(
        say(
          "会议还没有开始就结束了", told.text(.latest).map { "开始 \($0)" },
          told.text(.time).map { "结束 \($0)" }),
        mark: "结束早于开始",
        help: "对照原始记录；时间写错的，以“更正”说明")
    }
    return Wording(
      say(
        "时间先后颠倒", told.text(.time, .now).map { "这里是 \($0)" },
        told.text(.was, .latest).map { "前面已是 \($0)" }),
      mark: "早于前面一行",
      help: "对照原始记录；时间写错的，以“更正”说明")
  }

  /// The parts that are known, or `nil` when none is.
  func list(_ parts: String?...) -> String? {
    let known = parts.compactMap { $0 }
    return known.isEmpty ? nil : known.joined(separator: "，")
  }
}
