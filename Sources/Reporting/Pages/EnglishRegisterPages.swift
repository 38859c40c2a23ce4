/// English: pages on what the records of a register show together.
extension EnglishPages {
  static let meetingMissing = FindingPage(
    checks: "Whether a body met as often as its cadence asks, over the records of a register: "
      + "by months and quarters of the calendar, or rolling from each meeting to the next.",
    why: "Without the meeting nobody deliberates what came up; the two ways of counting differ, "
      + "so the script has to say which.",
    example: "Monthly, held on 5 and 28 January and 2 March: February is missing.",
    remedy: "The past cannot be mended and must not be written up. State the reason; a recess "
      + "stands in the manifest as 休会.")

  static let recurrenceMissing = FindingPage(
    checks:
      "Whether a display or another step was done as often as its cadence (step) asks, over the "
      + "records of a register; by the calendar or rolling, as for meetings.",
    why: "What is published regularly is looked at regularly; a gap leaves a time nobody has seen.",
    example: "Points are displayed every month: on 31 January and 2 March; February is missing.",
    remedy: "Do it now, with the real day. A display of the past cannot be made; state the reason.")

  static let meetingOffDay = FindingPage(
    checks: "Whether meetings were held on the day the cadence fixes (on).",
    why: "A fixed day is itself a notice. The first Saturday and the Saturday of the first week "
      + "are two days; the script has to choose.",
    example: "First Saturday: 1 August 2026; held on 8 August.",
    remedy: "A change needs a decision and notice. Else state the reason.")

  static let meetingsClose = FindingPage(
    checks: "Whether two meetings of two periods are less than a quarter of a period apart.",
    why: "31 March and 1 April each count for a quarter, and a long time without any follows.",
    example: "Quarterly: 31 March and 1 April, one day apart.",
    remedy: "Advice only. Spread the meetings.")

  static let numberMissing = FindingPage(
    checks: "Whether the numbers of the records run on, where the manifest states 编号规则; from 1 "
      + "where the series begins within the register; of meetings 第N次, of the files of a case 卷次.",
    why: "A missing number is mostly a record that was not filed.",
    example: "QX-2026-001 and QX-2026-003: 002 is missing.",
    remedy: "File the record, or state that the number is void.")

  static let numberRepeated = FindingPage(
    checks: "Whether two records have one number (files of one case with volumes, 卷次, may), or two "
      + "meetings one ordinal.",
    why: "A number that means two cases cannot be cited.",
    example: "Two records with 编号：QX-2026-002.",
    remedy: "Give the later one a number of its own, by 更正.")

  static let numberDisorder = FindingPage(
    checks: "Whether a case with a later number began earlier.",
    why: "Numbers follow the entries; the reverse is a late entry or a slip.",
    example: "002 began on 1 March, 001 on 9 March.",
    remedy: "Correct the number, or state the day of the late entry.")

  static let numberMalformed = FindingPage(
    checks: "Whether numbers follow the pattern of the manifest: {年}, {月}, {序号} and its text.",
    why: "In several spellings gaps and repetitions go unseen.",
    example: "The pattern QX-{年}-{序号}, the number QX2026-4.",
    remedy: "Correct it; state a change of the pattern in the manifest.")

  static let termOver = FindingPage(
    checks: "Whether a body meets after its term (届期), and members serve after theirs (任期).",
    why: "With the term the mandate ends.",
    example: "Three years from 1 March 2023 end on 28 February 2026; in office on 2 March.",
    remedy: "Elect, extend or fill as the procedure says.")

  static let seatVacant = FindingPage(
    checks: "Whether the seats of each category are filled on the day; substitutes are told. Where "
      + "the procedure gives a time for it (fill), once that time is over.",
    why: "Seats are shared out among groups; an empty one leaves a group unheard.",
    example: "Four seats, one member left on 10 March, three since.",
    remedy: "Fill the seat from the same category and state from which day.")

  static let itemDropped = FindingPage(
    checks: "Whether each item of 结转编号 comes up in the next record: taken over, solved, "
      + "refused, merged, withdrawn or carried again.",
    why: "What is unsolved must not vanish with the turn of the year.",
    example: "Carried: Q-03, Q-07; taken over: Q-03. Q-07 is gone.",
    remedy: "Find out of each and record it as it is.")

  static let openingDiffers = FindingPage(
    checks: "Whether 期初 is the 期末 of the record before, 承接编号 were all carried over, and what a "
      + "table brings (brings) is what the one before carries (carries).",
    why: "Where the two differ something was not recorded.",
    example: "Closing 14, opening 13.",
    remedy: "Find out which is wrong and correct it by 更正.")
}
