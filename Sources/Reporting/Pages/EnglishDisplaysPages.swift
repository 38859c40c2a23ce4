/// English: pages on displays, evaluations and rules.
extension EnglishPages {
  static let displayTooShort = FindingPage(
    checks: "How many days something was on display, against what the procedure asks. The "
      + "day of posting does not count, the last day counts whole.",
    why: "Civil Code art. 201: the first day is not counted. Too short, and those who "
      + "had not seen it have no say.",
    example: "Posted 16 March, taken down 29 March: 13 days where 15 are required, complete "
      + "with 31 March.",
    remedy: "Display it again from the day after posting, and take no further step "
      + "meanwhile.")

  static let displayEndsOnHoliday = FindingPage(
    checks: "Whether the last day of a display is a day of rest.",
    why: "Civil Code art. 203: such a period ends with the next working day. Staying up "
      + "longer is always safe, so this is advice.",
    example: "Posted 6 March for 15 days: the last day, 21 March, is a Saturday, so 23 "
      + "March.",
    remedy: "Leave it up until then, and take objections until then.")

  static let displayNotOver = FindingPage(
    checks: "Whether a step that puts the result into force, such as works, a covenant, a "
      + "filing or a payment, was taken before the display was over.",
    why: "A display waits for views; acting before it ends makes them pointless.",
    example: "Display until 31 March, works begun on 25 March.",
    remedy: "Let it stand as it is. Objections of the period still need answers; what is "
      + "upheld is reworked or deliberated again.")

  static let objectionUnanswered = FindingPage(
    checks: "Where objections must be answered (objections = \"answered\"): whether each has "
      + "an answer, and had one before the next step.",
    why: "An objection without an answer makes the display a formality. “Not upheld” is "
      + "an answer too, with reasons.",
    example: "20 March 异议：王某; no 答复, works begun on 2 April.",
    remedy: "Answer it now under the real date and tell the objector. If it was answered, "
      + "write 对象：王某的异议.")

  static let answerLate = FindingPage(
    checks: "Whether the answer came within the time the procedure sets (answer_within), "
      + "the day of the objection not counted.",
    why: "Late, and the objector does not know where the matter goes. The answer still "
      + "counts.",
    example: "Objection on 20 March, 5 days to answer, answered on 27 March: 2 days late.",
    remedy: "Tell the objector why. Note the last day as soon as an objection comes in.")

  static let returnTooLow = FindingPage(
    checks: "Whether enough forms of a survey or evaluation came back.",
    why: "A rate of 100% may be that of twelve people.",
    example: "120 sent, 50 returned; more than half = 61: 11 short.",
    remedy: "Go on collecting, or call on people, and count once there are enough, under "
      + "real dates.")

  static let satisfactionTooLow = FindingPage(
    checks: "Whether enough were satisfied. Whether 基本满意 counts is for the procedure to "
      + "say.",
    why: "An evaluation below the mark says that the work is not done yet.",
    example: "98 returned, 70 satisfied; 9/10 or more = ⌈98 × 9 ÷ 10⌉ = 89: 19 short.",
    remedy: "See what they were not satisfied with, mend it, and ask again. Never add two "
      + "rounds up.")

  static let rateRefuted = FindingPage(
    checks: "Whether the stated rate is what the counts give.",
    why: "A rate is a claim, counts are material.",
    example: "98 returned, 90 satisfied, and the record says 满意率：100%.",
    remedy: "Compare with the forms and enter numerator, denominator and result by 更正.")

  static let surveyBaseMissing = FindingPage(
    checks: "Whether a stated rate comes with forms sent, returned and satisfied.",
    why: "A rate alone does not say of how many, so it can be neither checked nor "
      + "confirmed.",
    example: "评议： 满意率：100%, and no other figure.",
    remedy: "Enter the counts by 更正 from the original forms.")

  static let conductRuleBroken = FindingPage(
    checks: "Rules written as functions (rule), applied to every vote, speech, item and so "
      + "on.",
    why: "How a meeting is run differs from place to place. The rule gives its reason, "
      + "and the report lists what it looked at.",
    example: "Rule 先表明立场: a speech opens with a position. 14:10 张三：… does not.",
    remedy: "Keep the rule next time. What the notes left out is entered by 更正 with "
      + "evidence.")

  static let predicateFailed = FindingPage(
    checks: "Whether a function of the procedure went wrong while judging.",
    why: "A function that fails says nothing about the record, so nothing is judged.",
    example: "check = function(v) return v.votes > 0 end, and a vote has no field votes.",
    remedy: "Mend the function and check again.")
}
