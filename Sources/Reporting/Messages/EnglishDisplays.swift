import Deliberation

/// English: displays, objections, surveys, evaluations and rules of conduct.
extension English {
  func displayTooShort(_ told: Told) -> Wording {
    let (given, asked, short) = shortfall(told)
    return Wording(
      say(
        "the public display was too short", given.map { "\($0)" }, asked.map { "\($0) required" },
        short.map { "\($0) short" }),
      mark: short.map { "\($0) short" } ?? "too short",
      sums: [
        told.day(.lastDay).map { "the display is complete with \($0) and may end the day after" }
      ],
      help: "display the same text again, counting from the day after posting; "
        + "take no further step meanwhile")
  }

  func displayEndsOnHoliday(_ told: Told) -> Wording {
    Wording(
      say(
        "the last day of the display is a holiday, so it ends on the next working day",
        told.day(.lastDay).map { "last day \($0)" }, told.day(.workday).map { "ends \($0)" }),
      mark: "a holiday",
      help: "leave it up until then and take objections until then; that is the safe side")
  }

  func displayNotOver(_ told: Told) -> Wording {
    Wording(
      say(
        "the next step was taken while the display was still running",
        told.text(.step, .stage).map { "“\($0)”" },
        told.day(.lastDay).map { "display until \($0)" },
        told.day(.doneDay).map { "done on \($0)" }),
      mark: "the display was still running",
      help: "let it stand as it is; objections of the period still need an answer each, "
        + "and what is upheld is reworked or deliberated again")
  }

  func objectionUnanswered(_ told: Told) -> Wording {
    Wording(
      say(
        told.finding[.answerDay] == nil
          ? "an objection has no answer" : "the next step did not wait for the answer",
        told.number(.count).map { "\($0) of them" },
        told.text(.person), told.day(.objectionDay).map { "raised \($0)" },
        told.text(.matter, .item),
        told.day(.doneDay).map { "the next step was taken on \($0)" },
        told.day(.answerDay).map { "answered on \($0)" }),
      mark: told.finding[.answerDay] == nil
        ? "no answer to this objection" : "not answered when the next step was taken",
      help: told.finding[.answerDay] == nil
        ? "answer it now, under the real date, and tell the objector; "
          + "an answer already given needs 对象： to say which objection it meets"
        : "the answer stands; where it upheld the objection, go back as the procedure says")
  }

  func answerLate(_ told: Told) -> Wording {
    Wording(
      say(
        "the answer came late", told.day(.deadline).map { "due \($0)" },
        told.day(.answerDay).map { "answered \($0)" },
        told.number(.lateBy).map { "\($0) days late" }),
      mark: told.number(.lateBy).map { "\($0) days late" } ?? "late",
      help: "the answer still counts; tell the objector why it was late")
  }

  func returnTooLow(_ told: Told) -> Wording {
    let returned = told.number(.returned) ?? told.threshold?.count
    return Wording(
      say(
        "too few forms came back to use the survey",
        told.number(.sent, .total).map { "\($0) sent" },
        returned.map { "\($0) returned" }, told.least.map { "at least \($0) needed" },
        told.short(of: returned).map { "\($0) short" }),
      mark: returned.map { "\($0) returned" } ?? "too few",
      help: "go on collecting or call on people, and count once there are enough, under real dates")
  }

  func satisfactionTooLow(_ told: Told) -> Wording {
    let satisfied = told.number(.satisfied) ?? told.threshold?.count
    return Wording(
      say(
        "fewer were satisfied than the procedure asks", satisfied.map { "\($0) satisfied" },
        told.number(.returned, .total).map { "\($0) returned" },
        told.least.map { "at least \($0) needed" }, told.short(of: satisfied).map { "\($0) short" }),
      mark: satisfied.map { "\($0) satisfied" } ?? "too few",
      help: "see what they were not satisfied with, mend it, and ask again; never add two rounds up"
    )
  }

  func rateRefuted(_ told: Told) -> Wording {
    let computed = told.text(.computed) ?? told.rate.map { value(.ratio($0)) }
    let sum: String? = told.number(.satisfied).flatMap { satisfied in
      told.number(.returned).map {
        "\(satisfied) satisfied ÷ \($0) returned" + (computed.map { " = \($0)" } ?? "")
      }
    }
    return Wording(
      say(
        "the stated rate is not what the forms give",
        told.text(.claimed, .rate).map { "stated \($0)" }, computed.map { "by the forms \($0)" }),
      mark: told.text(.claimed, .rate).map { "stated \($0)" } ?? "not what the forms give",
      sums: [sum],
      help: "compare with the forms; a correction goes in by 更正, with numerator and denominator")
  }

  func surveyBaseMissing(_ told: Told) -> Wording {
    let missing = told.names(.field, .options)
    return Wording(
      say(
        told.finding[.rate] == nil && told.finding[.claimed] == nil
          ? "counts are lacking, so it cannot be checked"
          : "only a rate and no counts, so it cannot be checked",
        told.text(.rate, .claimed).map { "stated \($0)" },
        missing.isEmpty ? nil : "lacking " + missing.joined(separator: ", ")),
      mark: "how many of how many?",
      help: "enter forms sent, returned and satisfied by 更正, from the original forms")
  }

  func conductRuleBroken(_ told: Told) -> Wording {
    let reads = told.names(.reads)
    return Wording(
      say(
        "a rule of conduct was not kept: \(named(told.text(.rule), else: "a rule"))",
        told.text(.reason)),
      mark: told.text(.reason) ?? "not by this rule",
      sums: [reads.isEmpty ? nil : "seen: " + reads.joined(separator: "; ")],
      help: "keep it at the next meeting; what the notes left out is entered by 更正 with evidence")
  }

  func predicateFailed(_ told: Told) -> Wording {
    Wording(
      say(
        "the procedure's rule \(named(told.text(.rule, .stage), else: "here")) went wrong "
          + "itself, nothing was judged",
        told.slug(.message, .reason)),
      mark: "the rule went wrong on this",
      help: "mend the function in the procedure; the record needs nothing")
  }
}
