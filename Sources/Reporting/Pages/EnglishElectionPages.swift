/// English: pages on elections and mandates.
extension EnglishPages {
  static let turnoutNotMet = FindingPage(
    checks: "Whether as many took part in the vote (ballots collected) as the procedure asks.",
    why: "Some elections and recalls stand only if enough vote; more than two thirds is not two "
      + "thirds exactly.",
    example:
      "60 representatives, 40 ballots; more than two thirds = ⌊60 × 2 ÷ 3⌋ + 1 = 41; 40 < 41.",
    remedy: "Hold the vote again. If ballots were left out, show it by 更正.")

  static let seatsExceeded = FindingPage(
    checks: "Whether no more were announced as elected than there are seats.",
    why:
      "The procedure sets the seats; where more have enough votes, those with the most are taken.",
    example: "2 seats; 当选：张某、李某、王某, one too many.",
    remedy: "Take those with the most votes up to the seats and announce it by 更正.")

  static let tieUndecided = FindingPage(
    checks:
      "Whether a tie at the last seat was settled by a new vote, where the procedure asks one.",
    why: "To announce one of several with equal votes has no ground.",
    example: "2 seats: 张某 30, 李某 20, 王某 20; 当选：张某、李某.",
    remedy: "Vote once more among the tied.")

  static let notContested = FindingPage(
    checks: "Whether there were more candidates than seats, where the procedure asks it.",
    why: "With no more candidates than seats there is no choice.",
    example: "3 seats, 3 candidates.",
    remedy: "Add candidates and hold the election again.")

  static let tellerIsCandidate = FindingPage(
    checks: "Where the procedure keeps candidates from the count (candidate_tellers = false): "
      + "whether one of them watched or counted.",
    why: "Nobody trusts a count of one's own ballots. Near relatives are barred as well, but "
      + "rosters do not tell who they are.",
    example: "【选举】…；候选人：张某40，李某10；计票：李某.",
    remedy: "Others count; ballots that are still sealed are counted again in public.")

  static let ballotsExceedVoters = FindingPage(
    checks: "Where the procedure says ballots_most = \"voters\": the ballots that came back "
      + "against those who voted.",
    why: "Some places hold the ballots against those issued, some against those who voted; the "
      + "procedure says which. Those who voted are 参加, else those present with admitted proxies.",
    example: "188 voted, 200 issued, 190 came back: two too many.",
    remedy: "Look into sign-in, proxies and collecting. If it cannot be explained, ballot again.")

  static let reservedSeatUnfilled = FindingPage(
    checks: "Whether the seats kept for a group, such as women, were kept.",
    why: "Once all seats are given none can be kept. The roster or the marks beside the names tell "
      + "who is of the group; without either nothing is judged.",
    example: "3 seats, one kept for a woman; all three elected are men.",
    remedy: "The one of the group with the most votes and enough of them comes first; with none, "
      + "leave a seat open for another ballot.")

  static let mandateBroken = FindingPage(
    checks: "Whether a vote by proxy is as the written mandate says, in a vote by name.",
    why:
      "The holder casts another's vote and does not decide for them. A secret ballot shows nothing.",
    example: "委托：赵六→张三（书面，同意）; 【表决】记名；反对：赵六.",
    remedy: "Look at the mandate; if the vote differs, count again without it.")
}
