import Deliberation

/// English: what only the records of a register together show.
extension English {
  func meetingMissing(_ told: Told) -> Wording {
    let body = told.text(.body) ?? "the body"
    let found = told.number(.count) ?? 0
    let needed = told.number(.needed) ?? 1
    let first = told.day(.firstDay).map(\.description)
    let last = told.day(.lastDay).map(\.description)
    let span = [first, last].compactMap { $0 }.joined(separator: " to ")
    let isRolling = told.text(.mode) == Cadence.Counting.rolling.rawValue
    let title =
      isRolling
      ? say(
        "too long without a meeting of \(body)", last.map { "due by \($0)" },
        told.day(.doneDay).map { "held on \($0)" },
        told.number(.lateBy).map { "\($0) days late" })
      : say(
        "a meeting of \(body) is missing", span,
        found > 0 ? "\(found) held, at least \(needed)" : nil)
    return Wording(
      title, mark: "\(max(0, needed - found)) too few in this time",
      sums: ["\(span): \(found) < \(needed)"],
      help:
        "a meeting of the past cannot be held; state the reason in the register and meet in time")
  }

  func recurrenceMissing(_ told: Told) -> Wording {
    let step = named(told.text(.step), else: "a step")
    let found = told.number(.count) ?? 0
    let needed = told.number(.needed) ?? 1
    let first = told.day(.firstDay).map(\.description)
    let last = told.day(.lastDay).map(\.description)
    let span = [first, last].compactMap { $0 }.joined(separator: " to ")
    let isRolling = told.text(.mode) == Cadence.Counting.rolling.rawValue
    let title =
      isRolling
      ? say(
        "too long without \(step)", last.map { "due by \($0)" },
        told.day(.doneDay).map { "done on \($0)" },
        told.number(.lateBy).map { "\($0) days late" })
      : say(
        "\(step) was not done in its time", span,
        found > 0 ? "\(found) times, at least \(needed)" : nil)
    return Wording(
      title, mark: "\(max(0, needed - found)) too few in this time",
      sums: ["\(span): \(found) < \(needed)"],
      help: "do it now, with the day on which it is really done, and state why it is late")
  }

  func meetingOffDay(_ told: Told) -> Wording {
    Wording(
      say(
        told.finding[.step] == nil
          ? "not held on the day that is fixed" : "not done on the day that is fixed",
        told.text(.step, .body),
        told.day(.meetingDay).map {
          told.finding[.step] == nil ? "held on \($0)" : "done on \($0)"
        }, told.day(.wanted).map { "fixed for \($0)" }),
      mark: "another day", help: "a change of the day needs its decision and notice; else state why"
    )
  }

  func meetingsClose(_ told: Told) -> Wording {
    Wording(
      say(
        told.text(.step).map { "“\($0)” twice in two periods, hardly apart" }
          ?? "two meetings of two periods, hardly apart", told.day(.firstDay).map(\.description),
        told.day(.meetingDay).map(\.description),
        told.number(.given).map { "\($0) days between" }),
      mark: "close to the one before",
      help: "each counts for its own period; if it was for the number's sake, spread them")
  }

  func numberMissing(_ told: Told) -> Wording {
    let lacking = told.names(.wanted)
    let text =
      lacking.count > 1 ? "\(lacking[0]) to \(lacking[lacking.count - 1])" : lacking.first ?? ""
    if told.finding[.meeting] != nil {
      return Wording(
        say(
          "a meeting is left out", text.isEmpty ? nil : text,
          told.number(.count).map { "\($0) in all" }),
        mark: "a meeting is missing before this one",
        help: "add its record to the register; correct a wrong ordinal by 更正")
    }
    return Wording(
      say(
        "numbers are left out", text.isEmpty ? nil : text,
        told.number(.count).map { "\($0) in all" }),
      mark: "numbers are missing before this one",
      help: "add the record to the register, or state there that the number is void, and why")
  }

  func numberRepeated(_ told: Told) -> Wording {
    if told.finding[.meeting] != nil {
      return Wording(
        say(
          "two meetings have one ordinal", told.text(.found).map { "“\($0)”" },
          told.day(.firstDay).map { "held before on \($0)" }),
        mark: "held before",
        help: "correct a wrong ordinal by 更正; a meeting that went on another day has 复会")
    }
    return Wording(
      say("a number is used twice", told.text(.found).map { "“\($0)”" }), mark: "used before",
      help:
        "files of one case state which volume (卷次) they are; give another case a number of its own, by 更正"
    )
  }

  func numberDisorder(_ told: Told) -> Wording {
    if told.finding[.meeting] != nil {
      return Wording(
        say(
          "ordinals and days disagree", told.text(.found).map { "“\($0)”" },
          told.day(.doneDay).map { "held on \($0)" }, told.text(.was).map { "after “\($0)”" },
          told.day(.firstDay).map { "held on \($0)" }),
        mark: "lower ordinal, later day", help: "correct the ordinal or the day by 更正")
    }
    return Wording(
      say(
        "numbers and days disagree", told.text(.found).map { "“\($0)”" },
        told.day(.doneDay).map { "begun on \($0)" }, told.text(.was).map { "comes after “\($0)”" },
        told.day(.firstDay).map { "begun on \($0)" }),
      mark: "later number, earlier day",
      help: "correct a wrong number by 更正; of a late entry, state the day of entry")
  }

  func numberMalformed(_ told: Told) -> Wording {
    Wording(
      say(
        "a number does not follow the register's numbering", told.text(.found).map { "“\($0)”" }),
      mark: "another form of number",
      help: "correct it by 更正, or state from which number on the rule has changed")
  }

  func termOver(_ told: Told) -> Wording {
    let person = told.text(.person)
    let who = person.map { "“\($0)”" } ?? "“\(told.text(.body) ?? "the body")”"
    let last = told.day(.lastDay).map { "until \($0)" }
    return Wording(
      person != nil
        ? say(
          "the term of \(who) is over and they still serve", last,
          told.number(.lateBy).map { "\($0) days ago" })
        : say(
          "the term of \(who) is over and it still meets", last,
          told.day(.meetingDay).map { "met on \($0)" }),
      mark: person != nil ? "the term is over" : "after the term",
      help:
        "elect, extend or fill as the procedure says; put a decision to extend into the register")
  }

  func seatVacant(_ told: Told) -> Wording {
    let successors = told.names(.options)
    return Wording(
      say(
        "a seat is vacant", told.text(.category).map { "“\($0)”" },
        told.number(.needed).map { "\($0) wanted" }, told.number(.count).map { "\($0) filled" },
        told.day(.firstDay).map { "since \($0)" },
        told.day(.deadline).map { "to be filled by \($0)" },
        told.number(.lateBy).map { "\($0) days ago" }),
      mark: told.number(.short).map { "\($0) vacant" } ?? "vacant",
      sums: [successors.isEmpty ? nil : "substitutes: \(successors.joined(separator: ", "))"],
      help: "let a substitute of the same category succeed, or elect one, and state from which day")
  }

  func itemDropped(_ told: Told) -> Wording {
    Wording(
      say(
        "carried over and not heard of again",
        told.names(.matter).isEmpty ? nil : told.names(.matter).joined(separator: ", "),
        told.number(.total).map { "\($0) carried over" },
        told.number(.count).map { "\($0) missing" }),
      mark: "not taken over here",
      help: "state of each whether it is taken over (承接编号), solved, refused, merged or withdrawn")
  }

  func openingDiffers(_ told: Told) -> Wording {
    if told.finding[.matter] != nil {
      return Wording(
        say(
          "taken over without having been carried: "
            + told.names(.matter).joined(separator: ", ")),
        mark: "not carried over before",
        help: "record new items as new; what was left out before is added by 更正, with evidence")
    }
    if let field = told.text(.field), let was = told.text(.was) {
      return Wording(
        say(
          "“\(field)” is not the “\(was)” of the table before",
          told.text(.found).map { "\($0) brought" }, told.text(.wanted).map { "\($0) carried" },
          told.text(.difference).map { "difference \($0)" }),
        mark: "not what was carried over",
        help: "each item carried over has to come up; find what is missing, do not make figures fit"
      )
    }
    return Wording(
      say(
        "the opening figure is not the last closing one",
        told.number(.found).map { "opening \($0)" }, told.number(.wanted).map { "closing \($0)" },
        told.number(.difference).map { "difference \($0.magnitude)" }),
      mark: "not the last closing figure",
      help: "find out which is wrong and correct it by 更正; do not make the figures fit")
  }
}
