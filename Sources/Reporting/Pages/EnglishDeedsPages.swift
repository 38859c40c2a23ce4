/// English: pages on deeds, ledgers, levels and authority.
extension EnglishPages {
  static let outsideWindow = FindingPage(
    checks: "Whether a submission, a claim and the like lies between the beginning and the end "
      + "of the call (window); to the hour where one is stated.",
    why: "To take one more after the end is unfair to those who were in time.",
    example: "The call closes on 10 March at 17:00; the submission came on 10 March at 17:05.",
    remedy: "It does not count. If the times are written wrongly, enter the notice's by 更正.")

  static let countTooLow = FindingPage(
    checks: "Whether there were enough of a deed, or of the field that is counted, before the "
      + "matter went on (least).",
    why: "With too few of them there is nothing to choose from.",
    example: "The procedure wants three submissions; the review began with two.",
    remedy: "Make them up first. Enter what was left out by 更正 with its papers.")

  static let countTooHigh = FindingPage(
    checks: "Whether there were more of a deed, or of the field that is counted, than the "
      + "procedure allows (most).",
    why: "A limit keeps the chances even.",
    example: "At most 20 are selected; the record has 21.",
    remedy: "Those above the limit do not count. Change the procedure first.")

  static let requestInsufficient = FindingPage(
    checks: "Whether enough join to ask for a meeting: by persons, households, representatives "
      + "or groups, of which one suffices.",
    why: "A request that falls short obliges nobody; the law of its day gives the number.",
    example: "On 30 December 2025 220 of 1830 join: a fifth, 366, was needed.",
    remedy: "Find more to join. Enter names left out by 更正.")

  static let wrongRecipient = FindingPage(
    checks: "Whether a filing, an escalation or a hand-over went to the body the procedure names "
      + "(recipient), an escalation to the body above (upper).",
    why: "What is sent to the wrong place has not been sent.",
    example: "A group council passes a hard matter to the street office; above it stands the "
      + "village council.",
    remedy: "Send it where it belongs. Mend a wrong name by 更正.")

  static let outsideAuthority = FindingPage(
    checks: "Whether a body that decides by authorisation (authorised_by) was authorised for the "
      + "class of matter, on that day, and could be.",
    why: "An authorisation names its matters and its term; some matters cannot be given away.",
    example: "Authorised until 30 June 2026, the representatives decide on 2 July.",
    remedy: "Let the authorising body decide, or authorise first.")

  static let convenerNotEntitled = FindingPage(
    checks: "Whether the one who convened is a body or holds an office the procedure names "
      + "(convened_by).",
    why: "A meeting called by one who may not call it stands on nothing.",
    example: "The group head convenes; the record names a plain member.",
    remedy: "Let the one who may convene it anew. Enter an office left out by 更正.")

  static let chairNotEntitled = FindingPage(
    checks: "Whether the chair holds an office the procedure names (head).",
    why: "Some bodies are presided over by office; another chair needs a ground.",
    example: "The head of the party group presides; the roster gives the chair no such office.",
    remedy: "Meet again under the right chair. Enter an office left out by 更正.")

  static let tooManyItems = FindingPage(
    checks: "Whether a meeting had more items than its step allows (topics).",
    why: "One topic at a time gets a full talk.",
    example: "One topic a session; the record has two items.",
    remedy: "Take the others in another meeting.")

  static let entryUnreviewed = FindingPage(
    checks: "Whether an entry that needs a review (reviewed_by) says who reviewed it. Without it "
      + "the entry is not counted.",
    why: "Points can bring a household back; uncounted hands must not add them.",
    example: "+5 without 审核：道德评议会: 88 stays 88.",
    remedy: "Have it reviewed under the real date. Enter an earlier review by 更正.")

  static let entryWithoutBasis = FindingPage(
    checks: "Whether every entry says what it rests on (basis). Without it the entry is not "
      + "counted.",
    why: "Whoever appeals has to know the article.",
    example: "-3 without 依据.",
    remedy: "If there was a basis at the time, enter it by 更正.")

  static let balanceDiffers = FindingPage(
    checks: "Whether a balance as stated is what the entries give from the base on.",
    why: "A balance is computed, not written.",
    example: "Base 100, -12, +1; the balance says 90. It is 89.",
    remedy: "Go through the entries, and mend by 更正 what you find.")

  static let stateRefuted = FindingPage(
    checks: "Whether a state as stated follows from the balance and the two lines of the ledger.",
    why: "The way in and the way back may differ: after a fall it takes the restoring line.",
    example: "The restoring line is 90, the balance 89, the state 诚信户.",
    remedy: "Publish the state the ledger gives.")

  static let rankingRefuted = FindingPage(
    checks:
      "Whether the places, totals and names announced are what scores and weights give (rank).",
    why: "A ranking is computed; a total may be rounded at the decimals it is stated with.",
    example: "90 from residents, 80 from peers, weights 60% and 40%: 86. The notice says 87.",
    remedy: "Go through the scores and publish the ranking they give.")
}
