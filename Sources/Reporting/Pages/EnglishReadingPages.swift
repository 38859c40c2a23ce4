/// English: pages on reading records.
extension EnglishPages {
  static let unreadableFile = FindingPage(
    checks: "Whether a file can be read as text.",
    why: "What cannot be read is named as such, never taken for empty.",
    example: "名册.xlsx is handed in as a CSV.",
    remedy: "Save records as plain text and rosters as CSV.")

  static let fileTooLarge = FindingPage(
    checks: "Whether a file is within the limit of size.",
    why: "A case has some hundred lines; a huge file is mostly something else, or years "
      + "in one.",
    example: "A file of 20 megabytes.",
    remedy: "Keep one case in one file, and attachments elsewhere.")

  static let unknownKey = FindingPage(
    checks: "Whether the key of a 键：值 line is known. What is not known is kept, also in "
      + "conversion.",
    why: "It is mostly a slip of one character, or a local entry, which may stay.",
    example: "应致：17人: did you mean 应到?",
    remedy: "Mend the spelling if it is a slip.")

  static let unknownLabel = FindingPage(
    checks: "Whether a 【标签】 or the noun after a date is in the list.",
    why: "The list is closed; an unknown noun leaves open what happened.",
    example: "14:31 【表觉】举手: did you mean 表决?",
    remedy: "Use a known label. Indent the line if it is only a remark.")

  static let unreadableDate = FindingPage(
    checks: "Whether a date can be read, exists, and agrees with the weekday beside it.",
    why: "With a wrong day notice, display and time limits all go wrong.",
    example: "2026年2月30日.",
    remedy: "Write 2026年3月14日 or 2026-03-14.")

  static let unreadableNumber = FindingPage(
    checks: "Whether what should be a number can be read as one.",
    why: "A count that cannot be read is not guessed.",
    example: "实到：若干.",
    remedy: "Write 17, 17人 or 十七人.")

  static let unreadableLine = FindingPage(
    checks: "Whether every line has one of the known forms.",
    why: "A line that has none is neither dropped nor guessed at.",
    example: "A line ——以上——.",
    remedy: "Write 键：值, 日期 名目：… or 【标签】…, or indent it as a remark.")

  static let duplicateKey = FindingPage(
    checks: "Whether one entry is given twice in one place.",
    why: "Of two numbers nobody knows which holds.",
    example: "应到：17人 … 应到：18人.",
    remedy: "Keep the one settled at the time. A later change goes in by 更正.")

  static let dateAmbiguous = FindingPage(
    checks: "Whether a date can be read in one way only: no year, 次日, the lunar calendar.",
    why: "It is used where the entry above makes it plain, else asked.",
    example: "腊月廿八 会议：…: which day of the civil calendar?",
    remedy: "Write year, month and day. The old wording may stay as a remark.")

  static let procedureUnknown = FindingPage(
    checks: "Whether the procedure and version that the record names exist.",
    why: "The answer depends on the procedure; none is put in the place of another.",
    example: "程序：五步七规@2025.9, and only 2026.1 is at hand.",
    remedy: "Name the script by --procedure, or write the name and version of one at hand.")

  static let procedureUnnamed = FindingPage(
    checks: "Whether the record names a procedure.",
    why: "The tool chooses none.",
    example: "No 程序： in the head and no --procedure on the command line.",
    remedy: "Write 程序：name@version, or give --procedure.")

  static let invalidJSON = FindingPage(
    checks: "Whether a case in JSON has the expected form: keys, types, no repetition, no "
      + "overflow.",
    why: "What a machine wrote is checked as well; an extra key is mostly a slip.",
    example: "{\"kind\":\"case\",\"agre\":10}: did you mean agree?",
    remedy: "Compare with docs/schema and mend the program that wrote it.")

  static let journalBroken = FindingPage(
    checks: "Whether the lines of a journal are numbered from 1 without a gap, and, where they are "
      + "sealed, whether each has the seal of the line above.",
    why:
      "A journal has one act a line, written as things happen. A line left out, changed or put in "
      + "shows in the seals that follow. What stood on a missing line is unknown, so rules that hang "
      + "on it are not judged.",
    example: "One line has \"seq\":3, the next \"seq\":5: the fourth act is missing.",
    remedy: "Find the original journal. What is really missing or changed is stated, not rewritten."
  )

  static let encodingConverted = FindingPage(
    checks: "Whether a file is UTF-8. If not, it is read as GB 18030, and said so.",
    why: "Old software writes GBK. It can be read, but may be garbled elsewhere.",
    example: "A roster saved as GBK.",
    remedy: "Save it as UTF-8. This check is not affected.")
}
