/// 中文: pages on votes.
extension ChinesePages {
  static let outcomeRefuted = FindingPage(
    checks: "宣布的结果与按票数、按程序的门槛算出来的结果是否一致。如实宣布没有通过，不是问题。",
    why: "【结果】是待核对的说法，不是事实；弃权在“到会人员过半数”里等于没有同意。",
    example: "应到 44，同意 22；过半数 = ⌊44 ÷ 2⌋ + 1 = 23；22 < 23，却宣布“通过”。",
    remedy: "按票数重新宣布，用“更正”另记。想要另一个结果，须重新开会表决。")

  static let wrongBase = FindingPage(
    checks: "记录写明的分母（基数）是否是程序规定的分母。",
    why: "同样的票，分母不同，结论不同：应到、实到、投票、有效票、户、面积各是一个数。",
    example: "程序以应到 134 人为分母，须 68 票；记录按实到 95 人算，同意 60 票，宣布通过。",
    remedy: "按程序的分母重新算、重新宣布，用“更正”另记。票数不够的，须重新表决。")

  static let unanimityRefuted = FindingPage(
    checks: "写了“一致通过”“全票通过”，是否真的没有反对、弃权和未表决。",
    why: "“一致”是一个可以核对的说法。多数决已经够的，照实写“通过”并不减损什么。",
    example: "同意 10，反对 1，弃权 2；【结果】一致通过。",
    remedy: "照实写“通过”和票数，用“更正”另记。程序要求一致的，这一项还没有通过。")

  static let totalsDiffer = FindingPage(
    checks: "各项相加是否等于总数：同意＋反对＋弃权（＋未表决）与在场人数，有效＋废票＋空白与收回票。",
    why: "合不上不等于结果错。按最坏的情形再算一次，说明会不会影响结果。",
    example: "同意 12，反对 4，弃权 3，共 19；实到 18 → 多 1。减去 1 票同意仍是 11，至少 10：不影响结果。",
    remedy: "对照票箱记录、签到表核实，用“更正”另记并写依据。不要凑数。")

  static let ballotsExceedIssued = FindingPage(
    checks: "收回的票是否不多于发出的票。",
    why: "多出来的票分不出是哪一张，领先再多也说不清。收回的少于发出的，不是问题。",
    example: "发出 200，收回 201 → 多 1 张。",
    remedy: "查清发票、收票的过程。查不清的，重新组织投票。")

  static let voterNotEntitled = FindingPage(
    checks: "按姓名记票的，投票的人在表决那天是否在名册上、有没有表决权（候补、列席、任期外的没有）。",
    why: "只有名册上有表决权的人才算一票。只有人数没有姓名的，不查。",
    example: "名册：钱七，候补；【表决】记名；同意：张三、钱七。",
    remedy: "除去这一票重新计算。名册漏列的，凭原始材料用“更正”另记。")

  static let votedTwice = FindingPage(
    checks: "同一次表决里，同一个人（同一个键）是否记了两票，线上线下合并后也算。",
    why: "一人一票。一个人有两个身份，仍是一票。",
    example: "同意：张三、李四、张三。",
    remedy: "一人只算一票，重新计算。是同名两人的，在名册里加注区别。")

  static let proxyOverLimit = FindingPage(
    checks: "一个人接受的委托是否超过程序的限额。",
    why: "限额是为了不让一个人握着太多票。除去哪几票，各地规定不同，本工具不代定。",
    example: "程序：每人最多 3 票；张三受托 4 票。",
    remedy: "除去超出的重新计算。程序没有写除去哪几票的，先写明。")

  static let proxyNotAllowed = FindingPage(
    checks: "程序不许委托的，记录里有没有委托票；要求书面的，有没有书面委托。",
    why: "许不许委托由程序写明；没有写明的，不查。",
    example: "程序：proxies = 0；记录：委托：赵六→张三。",
    remedy: "除去委托票，重新计算到会和票数。不够的，改期重新开会。")

  static let castingVoteNotDue = FindingPage(
    checks: "记了“决定票”的，程序有没有给决定票，票数是不是正好卡在线上。",
    why: "主持人可以有自己的一票；决定票是另外一票，要程序写明才有，而且只在平票时用。别的时候记了也不算。",
    example: "半数以上通过、平票由决定票定：同意 3，反对 1，又记决定票反对 → 没有平票，不算。",
    remedy: "按票数宣布。票数记错、实际是平票的，以“更正”另记。")

  static let recusalAfterVote = FindingPage(
    checks: "回避是否记在表决之前。",
    why: "表决以后才回避，利害关系已经进了票里。",
    example: "14:31 【表决】，14:40 【回避】孙八。",
    remedy: "这一项由其余成员重新表决。回避在先、只是记在后面的，凭材料用“更正”另记。")

  static let recusedVoted = FindingPage(
    checks: "已经回避的人是否还投了票：看姓名，或看票数是否多于能投票的人。",
    why: "回避的人怎样计入分母，由程序写明（recusal）；但不能投票，这一点哪种写法都一样。",
    example: "实到 13，回避 2，能投票 11；票数合计 12。",
    remedy: "除去这些票重新计算。结果因此改变的，重新表决。")

  static let methodNotAllowed = FindingPage(
    checks: "表决的方法（举手、无记名、口头、鼓掌……）是否在程序准许之列。",
    why: "要核对票数，先要有票数；要无记名的，举手就看见了各人的选择。",
    example: "程序：methods = { \"无记名\" }；记录：【表决】举手。",
    remedy: "用准许的方法重新表决。")

  static let secretBallotNamed = FindingPage(
    checks: "无记名投票的记录里有没有写出谁投了什么票。",
    why: "无记名的意思是谁也不知道。读入时只留票数，任何输出都不带这些姓名。",
    example: "【表决】无记名；同意：（一串姓名）。",
    remedy: "限制查阅原件；对外只用票数。以后无记名的只记票数。")

  static let householdTwice = FindingPage(
    checks: "按户表决的，同一户是否算了两票。",
    why: "分母是户，一户一票；两个人来，仍是一票。",
    example: "东12号：甲同意，乙同意；户数 342，却按 343 票计。",
    remedy: "一户只算一票，重新计算并宣布。")
}
