/// English: pages on composition, notice and meetings.
extension EnglishPages {
  static let compositionNotMet = FindingPage(
    checks: "Whether the roster, or the 构成 line, fills the seats the procedure names: "
      + "categories, offices, size, shares.",
    why: "A body that is not composed as asked is not the body the procedure speaks of; "
      + "this is looked at before presence.",
    example: "The procedure has 2 seats for 社区代表; the roster has 1: one short.",
    remedy: "Fill the seats as the procedure provides. A slip in the roster is put right "
      + "by a separate 更正 entry.")

  static let compositionUnknown = FindingPage(
    checks: "Whether there is anything to check the composition against: a roster, or the "
      + "构成 line.",
    why: "Without material nothing is guessed, neither for nor against.",
    example: "The procedure has 7 seats for 居民代表; the record says only 应到：17人 and has no "
      + "roster.",
    remedy: "Attach the roster that existed when the meeting was held, or the 构成 line of "
      + "the minutes.")

  static let rosterDuplicate = FindingPage(
    checks: "Whether one key (the number, else the name) stands on the roster twice.",
    why: "A person is a key and not a name: two entries may be namesakes or a slip, and "
      + "the roll differs by one.",
    example: "张伟, 张伟: one person or two?",
    remedy: "Give namesakes numbers, or write 张伟（大） and 张伟（小）. If it is one person, say so "
      + "by 更正.")

  static let rosterMissing = FindingPage(
    checks: "Whether the roster that the record names is at hand.",
    why: "Who may vote, who is a substitute, who shares a household: all this needs the "
      + "roster. With counts alone it stays unjudged.",
    example: "应到：17人（名册：协商会.csv）, and there is no such file in the folder.",
    remedy: "Put the roster of the time (CSV) beside the record under that name.")

  static let noticeMissing = FindingPage(
    checks: "Whether a meeting that needs notice has a 通知 that refers to it.",
    why: "Without notice members may not know of the meeting and cannot prepare.",
    example: "2026年3月14日 会议：第三次会议, and no 通知：第三次会议 in the case.",
    remedy: "If notice was given, enter it by 更正 from the original. Else give notice and "
      + "meet again. For a single meeting, the head says 范围：单次会议.")

  static let noticeTooShort = FindingPage(
    checks: "How many days lie between notice and meeting, and whether they are as many as "
      + "the procedure asks. The day of notice never counts.",
    why: "Civil Code art. 201: the first day is not counted. Too few days, and people "
      + "cannot know or prepare.",
    example: "Notice 4 March, meeting 14 March: 9 clear days where 10 are required; 15 "
      + "March at the earliest.",
    remedy: "Give notice anew and meet when the days have passed.")

  static let noticeAfterMeeting = FindingPage(
    checks: "Whether the notice is dated before the meeting.",
    why: "A notice after the meeting is no notice.",
    example: "Meeting on 14 March, notice on 16 March.",
    remedy: "If the date is a slip, put it right by 更正 with the original. Else give notice "
      + "and meet again.")

  static let itemNotPosted = FindingPage(
    checks:
      "Where the procedure (posted = true) or a text of the place forbids votes on items that "
      + "were not announced: whether the notice has each item that was put to the vote.",
    why: "Whoever stayed away did not know that it would be voted on. Where the notice lists no "
      + "items it cannot be told, which is said.",
    example: "Notice: 议题：管理规约; the meeting also votes on “二、使用维修资金”.",
    remedy: "Announce it and vote again another day. If the notice had it, show it by 更正.")

  static let noticeCounting = FindingPage(
    checks: "The two ways of counting differ: enough if the day of the meeting counts, one short "
      + "in clear days; and the procedure does not say how to count, or counts one end.",
    why: "“Ten days before” does not say whether ten full days must lie between. Where nothing "
      + "is said, clear days are reckoned and the day that lacks is advice; so it is where one "
      + "end counts and the notice was enough.",
    example: "Notice 3 March, meeting 13 March: 10 days with one end, 9 clear days.",
    remedy: "Write count = \"clear\" or count = \"one-end\" in the procedure. One day more is "
      + "enough either way.")

  static let quorumNotMet = FindingPage(
    checks: "Whether as many members attended as the quorum asks, rounded up. Observers "
      + "never count.",
    why: "Without a quorum there is no meeting, so its votes are not judged either. 以上 "
      + "includes the number itself (Civil Code art. 1259).",
    example: "应到：45人，实到：29人; two thirds or more = ⌈45 × 2 ÷ 3⌉ = 30: one short.",
    remedy: "Hold the meeting again with fresh notice. If someone present was left off, "
      + "add a 更正 with the sign-in sheet; the record stays as it is.")

  static let quorumLost = FindingPage(
    checks: "Whether those in the room at each vote (present, plus arrivals, minus "
      + "departures) still make the quorum; less the recused, where the procedure leaves them out.",
    why: "Enough at the opening is not enough at the vote. Not checked where the "
      + "procedure looks only at the opening.",
    example: "应到 17, 实到 13; two leave at 14:20; the vote at 14:31 has 11 in the room where "
      + "12 are needed.",
    remedy: "Take the item up again when enough are present. Items voted on before are not "
      + "affected.")

  static let actInRecess = FindingPage(
    checks: "Whether anything was moved, seconded, voted on or announced between 休会 (adjourned) "
      + "and 复会 (resumed).",
    why:
      "While a meeting stands adjourned people may leave, and nothing said or shown is an act of "
      + "the meeting. Resumed, it is the same meeting; the quorum is taken anew from those who "
      + "came back.",
    example: "15:00 【休会】; 15:20 【表决】举手；同意14; 15:40 【复会】: the vote does not count.",
    remedy:
      "Vote after the meeting has resumed with enough present. If it had resumed and the line "
      + "was left out, enter it by 更正 from the original notes.")

  static let modeNotAllowed = FindingPage(
    checks: "Whether the mode of the meeting (on site, online, in writing) is one the "
      + "procedure permits.",
    why: "A mode is named so that people can speak face to face and be recognised. "
      + "Where the procedure is silent, nothing is checked.",
    example: "The procedure has modes = { \"现场\" }; the record says 方式：线上.",
    remedy: "Meet again in a permitted mode. A change of the procedure holds for later "
      + "meetings only.")

  static let signatureMissing = FindingPage(
    checks: "Whether everyone who has to sign has signed.",
    why: "A signature is how those present own the record.",
    example: "The procedure asks for 主持, 记录 and 监督; 【签字】主持王建国，记录李敏: 监督 is missing.",
    remedy: "Let them read and sign, under the day on which they sign. No back-dating.")

  static let signatureBeforeMeeting = FindingPage(
    checks: "Whether the sign-in sheet is dated before the meeting.",
    why: "Nobody signs in to a meeting that has not been held. It is mostly a slip of "
      + "the date.",
    example: "The sheet says 13 March, the meeting was on 14 March.",
    remedy: "Look at the original. If it is a slip, say so by 更正 and attach it.")

  static let recordMissing = FindingPage(
    checks: "Whether the minutes hold what the procedure asks to be recorded: tellers, "
      + "scrutineers, objections and the like.",
    why: "What is to be checked later has to be written down at the time.",
    example: "The procedure has records = { \"计票\", \"监票\" }; after 【表决】 no 监票 is named.",
    remedy: "If papers of the time prove it, enter it by 更正 and name them. Else say "
      + "plainly what is lacking.")

  static let timeDisorder = FindingPage(
    checks: "Whether the times of the minutes go forward.",
    why: "Who was in the room, and which step came first, hang on the order; where "
      + "times run backwards nothing after is reliable.",
    example: "15:40 【表决】 is followed by 15:20 【离席】.",
    remedy: "Compare with the original notes. If a time is a slip, say so by 更正.")
}
