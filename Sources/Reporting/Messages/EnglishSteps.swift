import Deliberation

/// English: the order and pace of steps, and who may take them.
extension English {
  func stepOutOfOrder(_ told: Told) -> Wording {
    let (late, early) = order(told)
    let step = named(late, else: "this step")
    let before = named(early, else: "the step that comes first")
    if told.text(.reason) == "unfinished" {
      return Wording(
        say(
          "the steps are the wrong way round: \(step) came before \(before) was finished",
          told.day(.doneDay).map { "it was finished on \($0)" }, matter(told)),
        mark: "the step before had not been finished",
        help:
          "if the day of completion is wrong, correct it by 更正; else finish first, then do this step"
      )
    }
    return Wording(
      say(
        "the steps are the wrong way round: \(step) came before \(before)",
        told.day(.doneDay).map { "\(before) was done on \($0)" }, matter(told)),
      mark: "the step before had not been done",
      help: "if papers of the time show the earlier step, enter it by 更正; "
        + "else weigh the harm and go through the steps again from there")
  }

  /// The step that was taken too soon, and the one that should have come before it.
  private func order(_ told: Told) -> (late: String?, early: String?) {
    if let early = told.text(.expected) { return (told.text(.step, .stage), early) }
    return told.finding[.stage] == nil
      ? (told.text(.step), nil) : (told.text(.stage), told.text(.step))
  }

  func stepMissing(_ told: Told) -> Wording {
    Wording(
      say(
        "a step is missing: \(named(told.text(.step, .stage), else: "one step")) was not done",
        later(told).map { "yet “\($0)” followed" }, matter(told)),
      mark: "a step is missing before this",
      help: "if there is still time, do it now under its real date; "
        + "if the record is of one meeting only, its head says 范围：单次会议")
  }

  /// The matter, where the record has several.
  private func matter(_ told: Told) -> String? { told.text(.matter).map { "matter “\($0)”" } }

  /// The step that followed although one was missing.
  private func later(_ told: Told) -> String? {
    told.text(.found, .expected) ?? (told.finding[.step] == nil ? nil : told.text(.stage))
  }

  func stepRepeated(_ told: Told) -> Wording {
    Wording(
      say(
        "\(named(told.text(.step, .stage), else: "a step")) was done more often than the "
          + "procedure allows",
        told.number(.count).map { "\($0) times" }, matter(told)),
      mark: "again here",
      help: "tell two matters apart by 事项：; if the step may be repeated, say so in the procedure")
  }

  func stepAfterRejection(_ told: Told) -> Wording {
    let step = named(told.text(.stage), else: "the next step")
    let failed = named(told.text(.step, .expected), else: "the step before")
    return Wording(
      say(
        "\(failed) was not carried, yet \(step) followed",
        told.text(.branch).map { "the way goes back to “\($0)”" }, matter(told)),
      mark: "not open after a rejection",
      help: "stop, and deliberate again from the step the procedure names")
  }

  func mergeNotAllowed(_ told: Told) -> Wording {
    let (first, second) = (told.text(.step), told.text(.stage, .expected))
    let pair = first.flatMap { a in second.map { "“\(a)” and “\($0)”" } } ?? "these two steps"
    return Wording(
      say(
        "\(pair) may not be held as one", told.text(.reason),
        told.text(.field).map { "the record does not state “\($0)”" }),
      mark: "two steps in one",
      help: "hold each by itself; where the locality allows the merger, write its condition first")
  }

  func gapTooShort(_ told: Told) -> Wording {
    let (given, asked, short) = shortfall(told)
    return Wording(
      say(
        "too little time between two steps", told.text(.stage, .step).map { "“\($0)”" },
        given.map { "\($0) between" }, asked.map { "\($0) required" }, short.map { "\($0) short" }),
      mark: short.map { "\($0) short" } ?? "too soon",
      sums: [told.day(.earliest).map { "\($0) at the earliest" }],
      help: "take the step when the time has passed; a meeting has to be held again")
  }

  func totalTooLong(_ told: Told) -> Wording {
    Wording(
      say(
        "the whole took too long", told.number(.given, .total).map { "\($0) days" },
        told.text(.required, .limit).map { "at most \($0)" },
        over(told).map { "\($0) over" }),
      mark: over(told).map { "\($0) days over" } ?? "over the limit",
      help: "days that have passed cannot be mended; state the reason and plan the next one in time"
    )
  }

  /// By how many days a limit was passed.
  private func over(_ told: Told) -> Int? {
    told.number(.lateBy) ?? gap(told.number(.given), told.number(.required))
  }

  func stepOverdue(_ told: Told) -> Wording {
    let step = named(told.text(.stage, .step), else: "a step")
    let late = told.number(.lateBy).map { $0 == 1 ? "1 day" : "\($0) days" }
    if let done = told.day(.doneDay) {
      return Wording(
        say(
          "\(step) was done late", told.day(.deadline, .lastDay).map { "due \($0)" },
          "done \(done)", late.map { "\($0) late" }),
        mark: late.map { "\($0) late" } ?? "late",
        help: "days that have passed cannot be mended; state why it was late")
    }
    return Wording(
      say(
        "\(step) is overdue", told.day(.deadline, .lastDay).map { "due \($0)" },
        late.map { "\($0) ago" }),
      mark: "the time runs from here",
      help: "do it soon under its real date, and state why it is late")
  }

  func bodyNotCompetent(_ told: Told) -> Wording {
    let options = told.names(.expected, .wanted, .options).map { "“\($0)”" }.joined(
      separator: " or ")
    return Wording(
      say(
        "\(named(told.text(.body, .found), else: "this body")) has no power to take this step",
        told.text(.stage, .step).map { "“\($0)”" },
        options.isEmpty ? nil : "it belongs to \(options)",
        told.text(.matter).map { "matter “\($0)”" }),
      mark: "not this body's to take",
      help: "put the matter to the competent body and let it decide in due form")
  }

  func consultativeUsed(_ told: Told) -> Wording {
    let competent = told.names(.expected, .wanted, .options).map { "“\($0)”" }
      .joined(separator: " or ")
    return Wording(
      say(
        "a conclusion of \(named(told.text(.body), else: "a consultative body")) was used "
          + "as a decision",
        told.text(.category, .matter).map { "“\($0)” is not for consultation to settle" },
        competent.isEmpty ? "a competent body must decide" : "\(competent) must decide"),
      mark: "acted upon here",
      help: "stop, put the conclusion to the competent body, and carry it out once decided")
  }
}
