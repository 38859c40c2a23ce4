import Deliberation

/// English: composition, rosters, notice, and how a meeting was held.
extension English {
  func compositionNotMet(_ told: Told) -> Wording {
    let body = told.text(.body) ?? "the body"
    let help =
      "fill the seats as the procedure provides before the next meeting; "
      + "a slip in the roster is put right by 更正"
    if let office = told.text(.office) {
      return Wording(
        say(
          "\(body) is not composed as the procedure asks: “\(office)” has no seat",
          told.text(.category).map { "it belongs under “\($0)”" }),
        mark: "“\(office)” is not here", help: help)
    }
    let present = told.number(.present, .found, .count) ?? told.threshold?.count
    let seat = told.text(.category).map { "“\($0)”" } ?? "members"
    return Wording(
      say(
        "\(body) is not composed as the procedure asks", present.map { "\(seat) \($0)" },
        asked(told, present)),
      mark: present.map { "\($0) here" } ?? "not composed as asked", help: help)
  }

  /// What a number of seats should be: exactly, at least, at most, or odd.
  private func asked(_ told: Told, _ present: Int?) -> String? {
    if let exact = told.number(.expected, .wanted) { return "\(exact) required" }
    let least = told.number(.needed, .least) ?? told.threshold?.least
    let most = told.number(.most) ?? told.number(.needed)
    guard let present else { return least.map { "at least \($0) required" } }
    if let short = gap(least, present), let least { return "at least \(least), \(short) short" }
    if let over = gap(present, most), let most { return "at most \(most), \(over) too many" }
    return told.finding[.category] == nil ? "the number must be odd" : nil
  }

  func compositionUnknown(_ told: Told) -> Wording {
    Wording(
      say(
        "whether \(told.text(.body) ?? "the body") is properly composed cannot be seen",
        told.text(.category).map { "no count for “\($0)”" }, told.text(.reason)),
      mark: "the composition is not stated here",
      help: "attach the roster that existed at the time, or the 构成 line of the minutes")
  }

  func rosterDuplicate(_ told: Told) -> Wording {
    Wording(
      say(
        "\(named(told.text(.person, .found, .key), else: "a name")) stands on the roster more than "
          + "once: one person or two?", told.number(.count).map { "\($0) times" }),
      mark: "again here",
      help: "give two persons a key or a note each (张伟（大）, 张伟（小）); if it is one, say so by 更正")
  }

  func rosterMissing(_ told: Told) -> Wording {
    Wording(
      say(
        "the roster is not at hand, so who may vote cannot be checked",
        told.text(.file, .found).map { "“\($0)”" }, told.text(.body), told.text(.reason)),
      mark: "this roster was not found",
      help: "put the roster of the time (CSV) beside the record, under the name the record gives")
  }

  func noticeMissing(_ told: Told) -> Wording {
    Wording(
      say(
        "there is no notice of the meeting", told.text(.meeting, .stage).map { "“\($0)”" },
        told.text(.required).map { "\($0) required" }),
      mark: "no notice of this meeting",
      help: "if notice was given, enter it by 更正 on the strength of the original; else meet again")
  }

  func noticeTooShort(_ told: Told) -> Wording {
    let (given, asked, short) = shortfall(told)
    return Wording(
      say(
        "notice was given too late", given.map { "\($0) before" }, asked.map { "\($0) required" },
        short.map { "\($0) short" }),
      mark: short.map { "\($0) short" } ?? "too late",
      sums: [
        told.day(.earliest).map { "on this notice the meeting could be held on \($0) or later" },
        told.day(.latest).map { "for a meeting on that day notice was due on \($0) at the latest" },
      ],
      help: "give notice anew and meet when the days have passed")
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
    Wording(
      say(
        "the meeting was held before notice was given",
        told.day(.meetingDay).map { "meeting \($0)" }, told.day(.noticeDay).map { "notice \($0)" }),
      mark: "later than the meeting",
      help:
        "if the date is a slip, put it right by 更正 with the original; else give notice and "
        + "meet again"
    )
  }

  func itemNotPosted(_ told: Told) -> Wording {
    let item = told.text(.item).map { "“\($0)”" } ?? "the item"
    return Wording(
      say(
        "\(item) was put to the vote and was not in the notice",
        told.day(.noticeDay).map { "notice \($0)" },
        told.names(.options).first.map { _ in
          "announced: \(told.names(.options).joined(separator: ", "))"
        }),
      mark: "not in the notice",
      help: "announce it and vote again another day; if the notice had it, show it by 更正")
  }

  func noticeCounting(_ told: Told) -> Wording {
    let both = told.day(.noticeDay).flatMap { from in told.day(.meetingDay).map { dates(from, $0) }
    }
    let (unit, counting) = told.requiredUnit
    return Wording(
      say("the notice is long enough if one end counts, one day short in clear days", both),
      mark: "two ways of counting, two answers",
      sums: [
        told.number(.oneEnd).map { "with the day of the meeting: \(period($0, unit, .oneEnd))" },
        told.number(.exact).map { "with neither end: \(period($0, unit, .clear))" },
        told.number(.required).map { "required: \(period($0, unit, .oneEnd))" },
      ],
      help: counting == .oneEnd
        ? "the procedure counts one end, so this was enough; one day more is enough either way"
        : "say count = \"clear\" or \"one-end\" in the procedure; one day more is always safe")
  }

  func quorumNotMet(_ told: Told) -> Wording {
    let base = told.threshold?.countedIn
    let present = told.number(.present, .count) ?? told.threshold?.count
    let who = told.threshold.map(among) ?? ""
    let consequence =
      told.finding.consultative
      ? "too few attended: the meeting yields no consultative conclusion (不构成协商结论)"
      : told.finding[.resumed] != nil
        ? "too few came back for this meeting to go on"
        : "too few attended for this meeting to open"
    let gap = told.short(of: present).map { "\(amount($0, base)) short" }
    return Wording(
      say(consequence, present.map { "\(amount($0, base)) present\(who)" }, gap),
      mark: list(present.map { "\(amount($0, base)) present\(who)" }, gap) ?? "too few attended",
      help: "hold the meeting again with fresh notice; "
        + "if someone present was left off, add a 更正 with the sign-in sheet as evidence")
  }

  func quorumLost(_ told: Told) -> Wording {
    let present = told.number(.present, .count) ?? told.threshold?.count
    let base = told.threshold?.countedIn
    let who = told.threshold.map(among) ?? ""
    let aside = told.number(.recused) ?? 0
    let left = aside == 0 || told.hasLeft
    let cause =
      aside == 0
      ? "members had left" : left ? "members had left or stood aside" : "members stood aside"
    let consequence =
      told.finding.consultative
      ? "\(cause): the item yields no consultative conclusion (不构成协商结论)"
      : "\(cause) and too few remained to vote on this item"
    let there = aside == 0 ? "in the room" : "counted"
    let gap = told.short(of: present).map { "\(amount($0, base)) short" }
    return Wording(
      say(
        consequence, told.text(.item).map { "“\($0)”" },
        present.map { "\(amount($0, base)) \(there)\(who)" },
        aside > 0 ? "\(aside) recused" : nil, gap),
      mark: list(present.map { "\(amount($0, base)) \(there)\(who)" }, gap)
        ?? "too few in the room",
      help: "take the item up again when enough are present; "
        + (left
          ? "if someone came back, add a 更正 with the sign-in sheet as evidence"
          : "the procedure leaves the recused out of the count"))
  }

  func actInRecess(_ told: Told) -> Wording {
    let consequence =
      told.finding.consultative
      ? "the meeting stood adjourned: no consultative conclusion (不构成协商结论)"
      : "the meeting stood adjourned and could not decide"
    return Wording(
      say(
        consequence, told.text(.act), told.text(.meeting).map { "“\($0)”" },
        told.text(.item).flatMap { told.text(.meeting) == $0 ? nil : "“\($0)”" }),
      mark: "before 复会",
      help: "take it up again after 复会 with enough present; "
        + "if the meeting had gone on and the line was left out, add a 更正 from the original notes")
  }

  func modeNotAllowed(_ told: Told) -> Wording {
    if let deed = told.text(.deed) {
      return Wording(
        say(
          "\(deed) may not be done in this way",
          told.text(.mode).map { "“\($0)”" } ?? "no way is stated", options(told, "allowed: ")),
        mark: "not among the permitted ways",
        help: "do it in a permitted way; if it was done so, enter that by 更正 with its papers")
    }
    return Wording(
      say(
        "the procedure does not allow a meeting of this kind",
        told.text(.mode, .found).map { "“\($0)”" }, options(told, "allowed: ")),
      mark: "not among the permitted modes",
      help:
        "meet again in a permitted mode; a change of the procedure works for later meetings only")
  }

  func signatureMissing(_ told: Told) -> Wording {
    let roles = told.names(.office, .category, .field, .person)
    return Wording(
      say("a signature is missing", roles.isEmpty ? nil : roles.joined(separator: ", ")),
      mark: "not signed",
      help: "let them read and sign, with the day on which they really sign")
  }

  func signatureBeforeMeeting(_ told: Told) -> Wording {
    let sheet = told.finding[.field] == .text("签字") ? "the signature" : "the sign-in sheet"
    return Wording(
      say(
        "\(sheet) is dated before the meeting",
        told.day(.doneDay, .found, .firstDay).map { "signed \($0)" },
        told.day(.meetingDay).map { "meeting \($0)" }),
      mark: "earlier than the meeting",
      help: "look at the original; if the date is a slip, say so by 更正 and attach it")
  }

  func recordMissing(_ told: Told) -> Wording {
    let fields = told.names(.field, .key)
    if let deed = told.text(.deed) {
      return Wording(
        say(
          "\(deed): something the procedure asks for is not stated",
          fields.isEmpty ? nil : fields.joined(separator: ", ")),
        mark: "not stated",
        help: "if papers of the time prove it, enter it by 更正 and name them; else say it is lacking"
      )
    }
    return Wording(
      say(
        "the minutes lack something the procedure asks for",
        fields.isEmpty ? nil : fields.joined(separator: ", ")),
      mark: "not recorded",
      help:
        "if papers of the time prove it, enter it by 更正 and name them; else say that it is lacking")
  }

  func timeDisorder(_ told: Told) -> Wording {
    if told.finding[.field] == .text("时间") {
      return Wording(
        say(
          "the meeting ended before it began", told.text(.latest).map { "began \($0)" },
          told.text(.time).map { "ended \($0)" }),
        mark: "ends before it begins",
        help: "compare with the original notes; if a time is a slip, say so by 更正")
    }
    return Wording(
      say(
        "the times run backwards", told.text(.time, .now).map { "here \($0)" },
        told.text(.was, .latest).map { "already \($0) above" }),
      mark: "earlier than the line above",
      help: "compare with the original notes; if a time is a slip, say so by 更正")
  }
}
