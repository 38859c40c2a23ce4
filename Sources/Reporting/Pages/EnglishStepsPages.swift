/// English: pages on steps.
extension EnglishPages {
  static let stepOutOfOrder = FindingPage(
    checks: "Whether the steps were taken in the order of the procedure (after).",
    why: "A later step uses what an earlier one gives; the wrong way round the earlier "
      + "is a show.",
    example: "20 March 实施：开工; 25 March 公示. The procedure puts the works after the display.",
    remedy: "If papers of the time show the earlier step, enter it by 更正. Else go through "
      + "the steps again from there.")

  static let stepMissing = FindingPage(
    checks: "Whether a required step is there once a later one is. Optional steps, and "
      + "records of 范围：单次会议, are not checked.",
    why: "Without the step the later ones stand on nothing.",
    example: "There is a consultation and there are works, and no display between.",
    remedy: "If there is still time, do it now under its real date. Else say so plainly.")

  static let stepRepeated = FindingPage(
    checks: "Whether a step of one matter was done twice though the procedure does not "
      + "allow it (repeats).",
    why: "Doing it again is often a way to another outcome; if that is wanted, the "
      + "procedure has to say so.",
    example: "审议 was not carried on 1 March and held again on 5 March without going back.",
    remedy: "Tell two matters apart by 事项：. If a step may be repeated, write repeats = "
      + "true.")

  static let stepAfterRejection = FindingPage(
    checks: "Whether later steps were taken after one that was not carried.",
    why: "A matter that is not carried stops, or goes back to where the procedure sends "
      + "it (otherwise).",
    example: "审议 was not carried; the next day the representatives' meeting held 决议.",
    remedy: "Stop, and deliberate again from the step the procedure names.")

  static let mergeNotAllowed = FindingPage(
    checks: "Whether two steps held as one may be merged (merge), and whether the record "
      + "states the condition.",
    why: "A merger is an exception, and its condition (such as 一肩挑：是) has to stand in "
      + "the head.",
    example: "提议 and 商议 in one meeting, and no 一肩挑：是 in the head.",
    remedy: "Hold each by itself. Where a merger is allowed locally, write its condition "
      + "first.")

  static let gapTooShort = FindingPage(
    checks: "Whether enough days lie between one step and the next (pace).",
    why: "The days between are for thinking it over and speaking up.",
    example: "商议 on 3 March, 审议 on 8 March: 5 days where 7 are required.",
    remedy: "Take the step when the time has passed.")

  static let totalTooLong = FindingPage(
    checks: "How long it took from the first step to the last, and whether that is within "
      + "the limit (pace).",
    why: "After too long both the matter and the people have changed.",
    example: "Raised on 3 March, decided on 25 March: 22 days, at most 20.",
    remedy: "Days that have passed cannot be mended. State the reason and plan the next in "
      + "time.")

  static let stepOverdue = FindingPage(
    checks: "Whether a step with a time limit (within) is still undone on the day of "
      + "judgement.",
    why: "The time runs from the day after the step before; for what must wait for a display, "
      + "from the day after that is over, or an objection answered. The day of judgement is the "
      + "closing day, else the last act, else --as-of.",
    example: "Decided on 1 March, to be displayed within 15 days; on 20 March it is not: 4 "
      + "days over.",
    remedy: "Do it soon under its real date and state why it is late.")

  static let bodyNotCompetent = FindingPage(
    checks: "Whether the body that took the step is the one the procedure names.",
    why: "Who decides is the first thing a procedure settles.",
    example: "决议 belongs to the villagers' assembly or its representatives; the record has "
      + "the committee.",
    remedy: "Put the matter to the competent body and let it decide in due form.")

  static let consultativeUsed = FindingPage(
    checks: "Whether a consultative conclusion was carried out as if it were a decision, "
      + "in a matter that another body must decide.",
    why: "A conclusion is advice. What belongs to an assembly goes to the assembly "
      + "(Organic Laws in force since 2026-01-01: villages art. 33, cities art. 32).",
    example: "The consultation agreed to spend collective money, and the works began the "
      + "next day.",
    remedy: "Stop, put it to the competent body, and carry it out once decided.")
}
