import Deliberation

/// English: what is missing or unclear, and what the reader of the record could not make out.
extension English {
  func factMissing(_ told: Told) -> Wording {
    if let rule = told.text(.rule), told.finding[.field] == nil, told.finding[.base] == nil {
      let name = rule == "undecided" ? nil : "“\(rule)”"
      return Wording(
        say("the rule came to no answer, so nothing is judged", name, told.text(.stage)),
        mark: "no answer on this",
        help: "look at the function: the record lacks what it asks for, or it did not finish")
    }
    if let person = told.text(.person), told.finding[.office] != nil {
      let offices = told.names(.office).map { "“\($0)”" }.joined(separator: " or ")
      return Wording(
        "nothing shows whether \(person) is \(offices), so this cannot be judged",
        mark: "no office is stated", help: "give a roster that states offices, and check again")
    }
    var fields = told.names(.field, .key)
    if fields.isEmpty, let base = told.text(.base) { fields = [base] }
    if fields == ["回避"], let body = told.text(.body) {
      return Wording(
        "the procedure does not say how \(body) counts the recused, so this cannot be judged",
        mark: "a recusal here", help: "say recusal = … in the procedure's body and check again")
    }
    return Wording(
      say(
        "the record does not say, so this cannot be judged",
        fields.isEmpty
          ? nil
          : "lacking " + fields.joined(separator: ", ")
            + (told.text(.category).map { " among “\($0)”" } ?? ""),
        told.text(.stage, .item, .meeting).map { "“\($0)”" }, told.text(.reason)),
      mark: "not stated here",
      help: "if papers of the time prove it, enter it by 更正 and name them; else it stays unjudged")
  }

  func parameterOpen(_ told: Told) -> Wording {
    let names = told.names(.parameter)
    return Wording(
      say(
        "the procedure leaves this open, so it cannot be judged",
        names.isEmpty ? nil : names.map { "“\($0)”" }.joined(separator: ", "),
        told.text(.stage).map { "“\($0)”" }),
      mark: "this waits for a parameter",
      help: "the office settles it in a script of its own: adopt \"name@version\" { … }; "
        + "this tool settles nothing")
  }

  func referenceAmbiguous(_ told: Told) -> Wording {
    Wording(
      say(
        "this may refer to more than one thing",
        told.text(.found, .word, .item, .matter, .field).map { "“\($0)”" },
        told.number(.count).map { "\($0) candidates" }, options(told, "candidates: ")),
      mark: "which one?",
      help: "say which, on a line 对象：…")
  }

  func referenceUnknown(_ told: Told) -> Wording {
    if told.finding[.field] == .text("步骤") {
      let known = told.names(.options)
      let isHeldElsewhere = told.finding[.meeting] != nil
      return Wording(
        say(
          isHeldElsewhere
            ? "this meeting does not hold that step" : "the procedure has no such step",
          told.text(.found).map { "“\($0)”" }, suggestion(told),
          known.isEmpty
            ? nil : (isHeldElsewhere ? "it holds " : "there are ") + known.joined(separator: ", ")),
        mark: isHeldElsewhere ? "not a step of this meeting" : "no such step",
        help: isHeldElsewhere
          ? "write 步骤： with the meeting; steps that may not be merged are two meetings of the record"
          : "write the step as the procedure names it")
    }
    return Wording(
      say(
        "what this refers to is not found",
        told.text(.found, .word, .item, .matter, .field).map { "“\($0)”" },
        suggestion(told)),
      mark: "nothing of this name above",
      help: "write 对象： as the name stands above; if it is in another file, put that into the case")
  }

  func statuteUnknown(_ told: Told) -> Wording {
    Wording(
      say(
        "the law tables have nothing in force on that day", told.text(.key).map { "“\($0)”" },
        (told.dayOfAct ?? told.day(.found))?.description),
      mark: "no text for this day",
      help:
        "find the text in force that day and add it to the tables, or state a local number "
        + "with its source"
    )
  }

  func calendarYearMissing(_ told: Told) -> Wording {
    Wording(
      say("working days cannot be counted: no calendar for the year", told.text(.year)),
      mark: "no calendar for this year",
      help: "update the calendar once the holidays of the year are published, and check again")
  }

  func correctionMismatch(_ told: Told) -> Wording {
    Wording(
      say(
        "the correction does not match what was recorded", told.text(.field).map { "“\($0)”" },
        told.text(.was).map { "it says the entry was \($0)" },
        told.text(.found).map { "the entry is \($0)" }),
      mark: "原为 does not match",
      help: "look at the original and write another 更正; this one was not applied")
  }

  func actAfterClosing(_ told: Told) -> Wording {
    Wording(
      say(
        "something is recorded after the case was closed",
        told.day(.lastDay, .deadline).map { "closed \($0)" },
        told.day(.doneDay).map { "here \($0)" }),
      mark: "later than the closing day",
      help: "if the closing day is a slip, say so by 更正; later events make a new case")
  }

  func unreadableFile(_ told: Told) -> Wording {
    Wording(
      say(
        "the file cannot be read", told.text(.file).map { "“\($0)”" },
        told.slug(.reason, .message, .found), told.text(.encoding).map { "not whole \($0)" },
        told.names(.wanted).first.map { "no column “\($0)”" },
        told.finding[.reason] == .text("empty")
          ? nil : told.number(.line).flatMap { $0 == 0 ? nil : "line \($0)" }),
      mark: "unreadable from here", help: remedy(ofUnreadable: told))
  }

  private func remedy(ofUnreadable told: Told) -> String {
    if told.finding[.reason] == .text("missing") { return "check the name and the folder" }
    if told.finding[.reason] == .text("open-quote") {
      return "a cell of the roster that begins with a quotation mark must end with one"
    }
    if told.isOfScript {
      return "a procedure is plain text (UTF-8 or GB 18030) in a file whose name ends in .lua"
    }
    return "records are plain text (UTF-8 or GB 18030), rosters are CSV; save other files as "
      + "these first"
  }

  func fileTooLarge(_ told: Told) -> Wording {
    Wording(
      say(
        "the file is too large and was not read", told.text(.file).map { "“\($0)”" },
        told.number(.count, .total).map { "\($0) bytes" },
        told.size(.limit).map { "at most \($0)" }),
      mark: "too large",
      help: told.isOfScript
        ? "write one procedure in one file" : "keep one case in one file, and attachments elsewhere"
    )
  }

  func unknownKey(_ told: Told) -> Wording {
    Wording(
      say(
        "\(named(told.text(.key, .word, .found), else: "this entry")) is not a known key; "
          + "it is kept and not checked", suggestion(told)),
      mark: told.text(.suggestion).map { "did you mean “\($0)”?" } ?? "not a known key",
      help: "if it is a slip, use the known name; if it is a remark, let it be")
  }

  func unknownLabel(_ told: Told) -> Wording {
    let listed = told.names(.options).isEmpty ? told.names(.wanted) : told.names(.options)
    return Wording(
      say(
        "\(named(told.text(.word, .found, .key), else: "this label")) is not a known label",
        suggestion(told), listed.isEmpty ? nil : "known: " + listed.joined(separator: ", ")),
      mark: told.text(.suggestion).map { "did you mean “\($0)”?" } ?? "not a known label",
      help: "use a known label; indent the line if it is only a remark")
  }

  func unreadableDate(_ told: Told) -> Wording {
    if let posted = told.day(.postedDay), let removed = told.day(.removedDay) {
      return Wording(
        say("the display ends before it was posted", "posted \(posted)", "until \(removed)"),
        mark: "before the posting", help: "look at the original; if a date is a slip, say so by 更正")
    }
    return Wording(
      say(
        "this date cannot be read", told.text(.found).map { "“\($0)”" }, told.text(.reason),
        suggestion(told)),
      mark: "not a date",
      help: "write 2026年3月14日 or 2026-03-14")
  }

  func unreadableNumber(_ told: Told) -> Wording {
    Wording(
      say(
        "this number cannot be read", told.text(.found).map { "“\($0)”" }, told.text(.field, .key),
        told.text(.reason)),
      mark: "a number is expected here",
      help: "write 17, 17人 or 十七人")
  }

  func unreadableLine(_ told: Told) -> Wording {
    Wording(
      say(
        "this line cannot be read", told.text(.found).map { "“\($0)”" }, suggestion(told)),
      mark: "no known form",
      help: "write “键：值”, “日期 名目：…” or “【标签】…”; indent the line if it is only a remark")
  }

  func duplicateKey(_ told: Told) -> Wording {
    Wording(
      say(
        "\(named(told.text(.key, .word), else: "an entry")) is given twice: which one holds?",
        told.text(.found)),
      mark: "again here",
      help: "keep the one settled at the time; a later change goes in by 更正")
  }

  func dateAmbiguous(_ told: Told) -> Wording {
    let found = told.text(.found).map { "“\($0)”" }
    if let (written, real) = told.weekdays {
      return Wording(
        say(
          "date and weekday disagree", found, "it says \(weekday(written))",
          "the day is a \(weekday(real))"),
        mark: "a \(weekday(real))", help: "look at the original; put the slip right by 更正")
    }
    if told.finding[.reason] == .text("lunar") {
      return Wording(
        say("a date of the lunar calendar is not converted", found),
        mark: "which day of the civil calendar?",
        help: "write year, month and day of the civil calendar; the lunar date may stay as a remark"
      )
    }
    return Wording(
      say(
        "this date can be read in more than one way", found, told.text(.reason),
        told.day(.wanted).map { "\($0) elsewhere" },
        told.day(.latest).map { "\($0) is past above" }, options(told, "candidates: ")),
      mark: "which day?",
      help:
        "write year, month and day of the civil calendar; relative dates may stay as remarks"
    )
  }

  private func weekday(_ number: Int) -> String {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][
      min(max(number, 1), 7) - 1]
  }

  func procedureUnknown(_ told: Told) -> Wording {
    Wording(
      say(
        "the procedure the record names is not found",
        told.text(.found, .wanted, .word).map { "“\($0)”" },
        told.text(.version).map { "at hand: version \($0)" },
        suggestion(told) ?? (told.finding[.version] == nil ? options(told, "at hand: ") : nil)),
      mark: "no such procedure or version",
      help: "name the script by --procedure, or write the name and version of one at hand")
  }

  func procedureUnnamed(_ told: Told) -> Wording {
    Wording(
      say("the record names no procedure", options(told, "at hand: ")),
      mark: "程序：name@version is missing",
      help: "name the script by --procedure, or write 程序：name@version in the head")
  }

  func invalidJSON(_ told: Told) -> Wording {
    Wording(
      say(
        "this JSON is not in the expected form", told.text(.key).map { "“\($0)”" },
        told.text(.wanted).map { "expected \($0)" }, told.text(.found).map { "found “\($0)”" },
        told.text(.reason), suggestion(told)),
      mark: "not in form from here",
      help: "compare with the schema in docs/schema; mend the program that wrote it")
  }

  func journalBroken(_ told: Told) -> Wording {
    let found = told.number(.found).map { "this line is \($0)" }
    let wanted = told.number(.wanted).map { "\($0) expected" }
    let title: String
    switch told.finding[.reason] {
    case .text("gap"): title = say("lines of the journal are missing", found, wanted)
    case .text("repeated"):
      title = say(
        "the journal repeats a position or goes back; this line is not used", found, wanted)
    case .text("unsealed"):
      title = say("the chain is broken: the lines above are sealed, this one is not", found)
    case .text("turned"):
      title = say(
        "the chain is broken: the seal is that of a line further up, so lines were moved or put in",
        found)
    case .text("other-line"):
      title = say("the chain is broken: the first line of the case has the seal of another", found)
    case .text("unknown-seal"):
      title = say("the seal is not of the form sha256:… and cannot be checked", found)
    default:
      title = say(
        "the chain is broken: the seal is not that of the line above, which may have been changed",
        found)
    }
    return Wording(
      say(title, told.text(.word).map { "case “\($0)”" }), mark: "the journal breaks here",
      help:
        "find the original journal; what is really missing or changed is to be stated, not rewritten"
    )
  }

  func encodingConverted(_ told: Told) -> Wording {
    Wording(
      say("the file is not UTF-8 and was read in another encoding", told.slug(.encoding)),
      mark: "not UTF-8 from here",
      help: "nothing was changed; saving it as UTF-8 is safest")
  }
}
