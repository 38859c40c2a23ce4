/// English: pages on votes.
extension EnglishPages {
  static let outcomeRefuted = FindingPage(
    checks: "Whether the announced outcome is what the votes give under the procedure's "
      + "threshold. A vote honestly lost is no finding.",
    why: "【结果】 is a claim to be checked. An abstention in “a majority of those present” "
      + "is not a vote in favour.",
    example: "应到 44, 22 in favour; more than half = ⌊44 ÷ 2⌋ + 1 = 23; 22 < 23, yet 通过 was "
      + "announced.",
    remedy: "Announce the outcome the votes give and enter it by 更正. Another outcome needs "
      + "a new meeting and vote.")

  static let wrongBase = FindingPage(
    checks: "Whether the base the record says it counted on is the base of the procedure.",
    why: "The same votes give other answers on another base: the roll, those present, "
      + "votes cast, valid ballots, households, area.",
    example: "The procedure takes 134 on the roll, so 68 votes; the record took 95 present "
      + "and announced 60 as carried.",
    remedy: "Reckon again on the procedure's base and enter it by 更正. If the votes fall "
      + "short, vote again.")

  static let unanimityRefuted = FindingPage(
    checks: "Whether “unanimous” holds: nobody against, abstaining, or not voting.",
    why: "Unanimity is a claim that can be checked. Where a majority is enough, "
      + "“carried” loses nothing.",
    example: "同意 10，反对 1，弃权 2; 【结果】一致通过.",
    remedy: "Write 通过 with the counts, by 更正. Where the procedure asks for unanimity, the "
      + "motion is not carried yet.")

  static let totalsDiffer = FindingPage(
    checks: "Whether parts make their total: for, against and abstaining (and not voting) "
      + "those present; valid, spoiled and blank the ballots collected.",
    why: "A difference does not make the outcome wrong. The worst case is reckoned too, "
      + "to say whether it matters.",
    example: "12 for, 4 against, 3 abstaining make 19; 18 present: one too many. Without "
      + "one in favour 11 remain, 10 suffice.",
    remedy: "Check ballots and sign-in sheet and enter what you find by 更正 with its ground."
      + " Do not make figures fit.")

  static let ballotsExceedIssued = FindingPage(
    checks: "Whether no more ballots came back than were issued.",
    why: "An extra ballot cannot be told from the rest, whatever the lead. Fewer than "
      + "issued is no defect.",
    example: "200 issued, 201 collected: one too many.",
    remedy: "Look into the issuing and collecting. If it cannot be explained, ballot again.")

  static let voterNotEntitled = FindingPage(
    checks: "In a vote by name: whether each voter is on the roll that day with a vote. "
      + "Substitutes, observers and those out of term have none.",
    why: "Only those on the roll with a vote count. Where there are counts and no names,"
      + " it is not checked.",
    example: "Roster: 钱七 is a substitute; 【表决】记名；同意：张三、钱七.",
    remedy: "Count again without that vote. If the roster left the person out, show it by "
      + "更正.")

  static let votedTwice = FindingPage(
    checks: "Whether one person (one key) has two votes in one vote, online and on site "
      + "taken together.",
    why: "One person, one vote, in however many capacities.",
    example: "同意：张三、李四、张三.",
    remedy: "Count one vote a person. Tell namesakes apart in the roster.")

  static let proxyOverLimit = FindingPage(
    checks: "Whether anyone holds more proxies than the procedure allows.",
    why: "The limit keeps one hand from holding too many votes. Which of them fall "
      + "differs locally, and the tool does not settle it.",
    example: "At most 3 each; 张三 holds 4.",
    remedy: "Count again without the excess. If the procedure does not say which fall, "
      + "write that first.")

  static let proxyNotAllowed = FindingPage(
    checks: "Whether there are proxies where the procedure allows none, or unwritten ones "
      + "where it asks for writing.",
    why: "Whether a vote may be given to another is for the procedure to say. Where it "
      + "is silent, nothing is checked.",
    example: "The procedure has proxies = 0; the record says 委托：赵六→张三.",
    remedy: "Count presence and votes again without proxies. If they fall short, meet "
      + "again.")

  static let castingVoteNotDue = FindingPage(
    checks: "Where a casting vote is recorded: whether the procedure gives one, and whether the "
      + "count stood exactly on the line.",
    why: "The chair may have a vote; a casting vote is a second one, which needs a rule and a tie.",
    example: "Half or more carries, a tie is cast: 3 for, 1 against and a casting vote against: "
      + "no tie, so it counts for nothing.",
    remedy: "Announce what the votes give. If it was a tie, enter the right count by 更正.")

  static let recusalAfterVote = FindingPage(
    checks: "Whether the recusal stands before the vote.",
    why: "After the vote the interest is already in the count.",
    example: "14:31 【表决】, 14:40 【回避】孙八.",
    remedy: "Vote again on the item without them. If only the entry is late, show it by 更正.")

  static let recusedVoted = FindingPage(
    checks: "Whether a recused member voted all the same, by name or because there are "
      + "more votes than voters.",
    why: "How the recused count in the base is for the procedure to say (recusal). That "
      + "they do not vote holds in every case.",
    example: "13 present, 2 recused, 11 may vote; 12 votes are recorded.",
    remedy: "Count again without them. If the outcome changes, vote again.")

  static let methodNotAllowed = FindingPage(
    checks: "Whether the method of voting is one the procedure permits.",
    why: "To check counts there must be counts, and where secrecy is asked for a show "
      + "of hands gives it away.",
    example: "The procedure has methods = { \"无记名\" }; the record says 【表决】举手.",
    remedy: "Vote again by a permitted method.")

  static let secretBallotNamed = FindingPage(
    checks: "Whether the minutes of a secret ballot say who voted how.",
    why: "Secret means nobody knows. Only counts are read, and no output carries these "
      + "names.",
    example: "【表决】无记名；同意： followed by names.",
    remedy: "Restrict access to the original and use only counts. Record nothing but "
      + "counts next time.")

  static let householdTwice = FindingPage(
    checks: "Whether one household has two votes where the base is households.",
    why: "The base is households, one vote each; two persons from one household are "
      + "still one vote.",
    example: "Household 东12号: 甲 and 乙 both counted in favour.",
    remedy: "Count one vote a household and announce the outcome.")
}
