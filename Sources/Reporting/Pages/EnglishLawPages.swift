/// English: the pages of findings on the law.
extension EnglishPages {
  static let localTextMissing = FindingPage(
    checks: "Whether the tables have a local text for a number the statute leaves to the place.",
    why: "Places differ; what was not read is not guessed. A procedure with a number of its "
      + "own is not told.",
    example: "No notice is set for the representatives, and the tables have no text of the "
      + "record's province.",
    remedy: "Look the local rule up, write number and ground; name the place in the head.")

  static let lawConflict = FindingPage(
    checks: "Whether a rule of the record's place asks less than the law above it.",
    why: "Local rules may be stricter, never laxer; a number below the floor is not used, and "
      + "the report says which text prevails.",
    example: "A provincial rule of 2011 asks half of those present, the law more than half: "
      + "9 < 10 of 18.",
    remedy: "Follow the law above. Where the local rule is stricter it applies.")

  static let textNotInForce = FindingPage(
    checks:
      "Whether the text that the head names under 适用文本 was in force on the day of the meeting.",
    why:
      "The date of the act picks the text, not the record. A name that does not fit the date is a "
      + "fault of the record; what is judged by is the text of the day all the same.",
    example: "适用文本：物权法, a meeting on 2026-06-01; that law's last day was 2020-12-31.",
    remedy: "Enter the right one by 更正. The line is not needed: the date picks the text.")

  static let lawChanged = FindingPage(
    checks: "Whether the law changed during a display that is too short under the new text.",
    why: "What goes on over the change is judged by the text of its first day; where the new "
      + "one asks more, that is said.",
    example: "Posted on 2025-12-25, taken down on 2026-01-05: the new text asks for 15 days.",
    remedy: "Better reach the number of the new text.")
}
