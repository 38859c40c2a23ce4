/// English: pages on missing or unclear material.
extension EnglishPages {
  static let factMissing = FindingPage(
    checks: "Whether the record states a fact that a rule needs.",
    why: "What is not stated is not guessed, in either direction.",
    example: "The quorum is taken of the roll, and there is no 应到 in the record.",
    remedy: "If papers of the time prove it, enter it by 更正 and name them. Else it stays "
      + "unjudged.")

  static let parameterOpen = FindingPage(
    checks: "Whether a parameter that a rule needs has been settled.",
    why: "What the sources leave open the tool settles for nobody.",
    example: "No quorum of 五步七规 is published, so param \"法定人数\" is open and the quorum is not "
      + "judged.",
    remedy: "The office writes a script of its own: adopt \"五步七规@2026.1\" { [\"法定人数\"] = "
      + "at_least { \"2/3\", of = \"members\" } }.")

  static let referenceAmbiguous = FindingPage(
    checks: "Whether a reference (对象, meeting, matter) can mean one thing only.",
    why: "With two candidates nothing is guessed.",
    example: "Two displays are called 改造方案; 异议：王某 has no 对象：.",
    remedy: "Say which by 对象：.")

  static let referenceUnknown = FindingPage(
    checks: "Whether the meeting, matter or objection referred to is in the case.",
    why: "Without it nothing connects: no notice to a meeting, no answer to an "
      + "objection.",
    example: "对象：王某的意见, while the entry above is 异议：王某.",
    remedy: "Write 对象： as it stands above. If it is in another file, put that into the "
      + "case.")

  static let statuteUnknown = FindingPage(
    checks: "Whether a cited item has a text in force on the day of the act.",
    why: "The law is taken by date: meetings of 2025-12-31 and 2026-01-01 come under "
      + "different texts.",
    example: "A meeting in 1990, while the tables begin in 1998.",
    remedy: "Find the text in force and add it to the tables, or state a local number with "
      + "its source.")

  static let calendarYearMissing = FindingPage(
    checks: "Whether there is a calendar for the year in which working days are counted.",
    why: "Holidays and make-up days are published year by year; before that they are "
      + "not known, and not guessed.",
    example: "10 working days in March 2031, and a calendar until 2026.",
    remedy: "Update the calendar once the year is published, and check again.")

  static let correctionMismatch = FindingPage(
    checks: "Whether 原为 in a correction is what the record says.",
    why: "A correction is a new entry that names the place, the old and the right value;"
      + " if the old does not match, nobody knows what is corrected.",
    example: "项目：实到 原为：13, while the record has 14.",
    remedy: "Look at the original and write another 更正. This one is not applied.")

  static let actAfterClosing = FindingPage(
    checks: "Whether anything is recorded after the closing day.",
    why: "A closed case is judged as of that day, and later acts are not part of it.",
    example: "结案：2026年4月30日; an objection on 6 May.",
    remedy: "If the closing day is a slip, say so by 更正. Later events make a new case.")
}
