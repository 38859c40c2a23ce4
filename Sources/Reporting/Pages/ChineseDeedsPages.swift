/// 中文: pages on deeds, ledgers, levels and authority.
extension ChinesePages {
  static let outsideWindow = FindingPage(
    checks: "提交、认领等是不是在征集的开始和截止之间（window），写了时刻的算到时刻。",
    why: "截止以后再收，对按时的人不公平。",
    example: "征集 截止日：3月10日，截止时刻：17:00；提交在 3月10日 17:05。",
    remedy: "这一件不算在内。起止时间写错了的，凭公告用“更正”另记。")

  static let countTooLow = FindingPage(
    checks: "往下走以前，这一步做的次数（或程序指定的计数项）够不够（least）。",
    why: "数不够，后面的比选、评议就没有意义。",
    example: "程序：提交至少 3 件。记录只有 2 件就开始评审。",
    remedy: "补足以后再往下走。漏记的，凭材料用“更正”另记。")

  static let countTooHigh = FindingPage(
    checks: "这一步做的次数（或计数项）有没有超过程序的限数（most）。",
    why: "限数是为了让机会均等。",
    example: "程序：入选至多 20 件。记录有 21 件。",
    remedy: "多出来的不算。限数要改的，先修改程序。")

  static let requestInsufficient = FindingPage(
    checks: "提请召开会议的联名够不够数；按人、按户、按代表、按小组的，够一项就行。",
    why: "不够数的提请，没有要求开会的效力；数按提请那天的法律算。",
    example: "2025年12月30日，1830 人中 220 人联名：要五分之一，即 366 人。",
    remedy: "继续联名，够了再提请。漏记了联名人的，用“更正”另记。")

  static let wrongRecipient = FindingPage(
    checks: "备案、上报、移交等，是不是交给了程序写明的机构（recipient）；上报是不是报给上一级（upper）。",
    why: "交错了地方，等于没有交。",
    example: "小组议事会把难事直接报给街道，程序写的上级是村民议事会。",
    remedy: "交给该交的机构。只是名称写错的，用“更正”另记。")

  static let outsideAuthority = FindingPage(
    checks: "靠授权决定的机构（authorised_by），这一类事项有没有授权、到没到期、能不能授权。",
    why: "授权要写明事项和期限；有些事只能由授权的机构自己定。",
    example: "村民会议授权到 2026年6月30日，村民代表会议 7月2日决定。",
    remedy: "由授权的机构决定，或先依程序授权再决定。")

  static let convenerNotEntitled = FindingPage(
    checks: "召集人是不是程序写明的机构或职务（convened_by）。",
    why: "无权的人召集，会议从一开始就站不住。",
    example: "程序：由村民小组组长召集。记录：召集：王某，名册上是组员。",
    remedy: "由有权的人重新召集。他其实担任这个职务的，凭名册用“更正”另记。")

  static let chairNotEntitled = FindingPage(
    checks: "主持人是不是担任程序写明的职务（head）。",
    why: "有的会由担任某个职务的人主持，换人要有根据。",
    example: "程序：由党小组组长主持。记录：主持：李某，名册上没有这个职务。",
    remedy: "由该主持的人重新开会。名册漏写职务的，用“更正”另记。")

  static let tooManyItems = FindingPage(
    checks: "一次会议的议题有没有超过程序的限数（topics）。",
    why: "一次一个主题，才能谈透。",
    example: "程序：每期一个主题。记录有 一、二、两个议题。",
    remedy: "多出来的另开一次会。")

  static let entryUnreviewed = FindingPage(
    checks: "要审核的记分（reviewed_by）有没有写明由谁审核过。没有审核的不算进结余。",
    why: "加分能恢复一户的状态，不经审核就算，等于谁都能改账。",
    example: "记分：甲户  +5，没有写“审核：道德评议会”。88 分还是 88 分。",
    remedy: "审核以后按实际日期记。当时审核过的，用“更正”写明。")

  static let entryWithoutBasis = FindingPage(
    checks: "每一笔记分有没有写依据（basis）。没有依据的不算进结余。",
    why: "依据哪一条，是被记分的人申诉时要看的。",
    example: "记分：甲户  -3，没有写“依据”。",
    remedy: "当时有依据的，用“更正”写明。")

  static let balanceDiffers = FindingPage(
    checks: "记载的结余，和从基础分起逐笔算出来的一样不一样。",
    why: "结余是算出来的，不是写出来的。",
    example: "基础分 100，-12，+1；结余写 90。算出来 89。",
    remedy: "逐笔核对，查清以后用“更正”另记。")

  static let stateRefuted = FindingPage(
    checks: "记载的状态（如 诚信户），和结余、恢复线对得上对不上。",
    why: "进出状态的两条线可以不同：失信以后要到恢复线才恢复。",
    example: "恢复线 90，结余 89，写“诚信户”。",
    remedy: "照算得的状态公布。")

  static let rankingRefuted = FindingPage(
    checks: "宣布的名次、总分、入选的人，和按评分、权重算出来的（rank）一样不一样。",
    why: "名次是算出来的；总分四舍五入到宣布时写到的那一位。",
    example: "居民打分 90、互评 80，六四开，总分 86；写 87，或者把第二名写成第一名。",
    remedy: "逐项复核，照算出来的改正公布。")
}
