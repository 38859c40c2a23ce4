/// 中文: pages on elections and mandates.
extension ChinesePages {
  static let turnoutNotMet = FindingPage(
    checks: "参加投票的人数（收回的票）是否达到程序要求的比例。",
    why: "有的选举和罢免，先要有足够的人投票，票数才算数；“超过三分之二”不含正好三分之二。",
    example: "代表 60 人，收回 40 张；超过三分之二 = ⌊60 × 2 ÷ 3⌋ + 1 = 41；40 < 41。",
    remedy: "重新组织投票。有票没有计入的，凭原始材料用“更正”另记。")

  static let seatsExceeded = FindingPage(
    checks: "宣布当选的人数是否不多于名额。",
    why: "名额以程序为准；够票的人多于名额，按票数从多到少取。",
    example: "应选 2 人；当选：张某、李某、王某 → 多 1 人。",
    remedy: "取到名额为止，重新宣布，用“更正”另记。")

  static let tieUndecided = FindingPage(
    checks: "最后一个名额上有人票数相等，程序说再投一次的，是否已经再投。",
    why: "票数相等时宣布其中一人当选，没有根据。",
    example: "应选 2 人：张某 30，李某 20，王某 20；当选：张某、李某。",
    remedy: "在票数相等的人中间再投一次。")

  static let notContested = FindingPage(
    checks: "程序要求差额选举的，候选人是否多于名额。",
    why: "候选人不多于名额，就没有选择。",
    example: "应选 3 人，候选人 3 人。",
    remedy: "补足候选人，重新选举。")

  static let tellerIsCandidate = FindingPage(
    checks: "程序不许候选人监票、计票的（candidate_tellers = false），监票人、计票人里有没有候选人。",
    why: "点自己的票，点得再准别人也不放心。近亲属也不行，但名册不写亲属关系，机器看不出来。",
    example: "【选举】…；候选人：张某40，李某10；计票：李某。",
    remedy: "换人。票还封存着的，当众重新点算。")

  static let ballotsExceedVoters = FindingPage(
    checks: "程序写明收回的票不能多于投票的人（ballots_most = \"voters\"）时，收回的票与投票的人数。",
    why: "有的地方拿收回的票与发出的票比，有的与投票的人比；程序写哪一种就查哪一种。投票的人看“参加”，没有写的看到会人数加有效的委托。",
    example: "参加 188 人，发出 200，收回 190 → 多 2 张。",
    remedy: "查清签到、委托和收票。查不清的，重新组织投票。")

  static let reservedSeatUnfilled = FindingPage(
    checks: "程序给某一类人（如妇女）留的名额，宣布的名单是否留了。",
    why: "名额满了再说保留，就留不下了。看名册或姓名后括号里的标记；都没有的，不作判断。",
    example: "应选 3 人，保留妇女 1 人；当选三人都是男的。",
    remedy: "这一类里得票最多且够票的先当选；没有的，空出一个名额另行选举。")

  static let mandateBroken = FindingPage(
    checks: "书面委托写明怎样投的，记名表决里是不是照着投。",
    why: "受托人代人投票，不是替人决定。无记名的查不到。",
    example: "委托：赵六→张三（书面，同意）；【表决】记名；反对：赵六。",
    remedy: "查对委托书；确与委托不同的，除去这一票重新计算。")
}
