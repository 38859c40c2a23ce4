/// 中文: pages on what the records of a register show together.
extension ChinesePages {
  static let meetingMissing = FindingPage(
    checks: "台账（yishi register）里，机构有没有按程序写的周期（cadence）开会。自然期：每个自然月、季度各算各的；滚动：从上一次会起算。",
    why: "例会停一期，那一期的事就没有人议；两种数法结果不同，程序里必须写明。",
    example: "理事会每月一次，开会 1月5日、1月28日、3月2日：2月没有。",
    remedy: "过去的补不回来，不要补写。如实记下原因；休会的，在台账里写“休会：”。")

  static let recurrenceMissing = FindingPage(
    checks: "台账里，程序写明周期（cadence 的“步骤”）的公示、公布等，是不是每一期都做了。自然期、滚动的数法与开会相同。",
    why: "按期公布是给大家看的；断了一期，那一期的账就没有人看过。",
    example: "积分每月晾晒一次：1月31日、3月2日晾晒，2月没有。",
    remedy: "现在就做，写实际的日期。过去一期不能倒签补做，把原因记入台账。")

  static let meetingOffDay = FindingPage(
    checks: "程序固定了日子的（on），会是不是在那一天开的。",
    why: "固定的日子就是给大家的通知。“第一个星期六”与“第一周的星期六”是两天，程序里要选定。",
    example: "规定每月第一个星期六：2026年8月1日；会在 8月8日开。",
    remedy: "改期要有决定和通知。没有的，如实说明。")

  static let meetingsClose = FindingPage(
    checks: "分属前后两期的两次会，是不是挨得很近（不到一期的四分之一）。",
    why: "3月31日和4月1日各算一个季度，合规，但后面会有很长一段没有会。",
    example: "每季度一次：3月31日、4月1日，只隔 1 日。",
    remedy: "只是提示。以后把会安排开。")

  static let numberMissing = FindingPage(
    checks: "台账写了“编号规则：”的，各份记录的编号是否连续，本期之内开始的从 1 号起；会议名称里的“第N次”、一案几份的“卷次”是否连续。",
    why: "缺号往往是有一份没有归进来。",
    example: "QX-2026-001、QX-2026-003：缺 QX-2026-002。",
    remedy: "找出来归进台账；作废的写明作废。")

  static let numberRepeated = FindingPage(
    checks: "两份记录是否用了同一个编号（写了不同“卷次”的是一案的几份，不算）；两次会是否用了同一个“第N次”。",
    why: "同一个号指着两件事，以后说不清引用的是哪一件。",
    example: "两份记录的头部都写“编号：QX-2026-002”。",
    remedy: "后一件另编一号，以“更正”写明。")

  static let numberDisorder = FindingPage(
    checks: "编号在后的案，是不是开始得反而早；“第N次”在前的会，是不是反而开在后面。",
    why: "编号照登记的先后编；倒过来，多半是补登或写错。",
    example: "002 号 3月1日开始，001 号 3月9日才开始。",
    remedy: "查登记簿。写错的更正，补登的写明补登日期。")

  static let numberMalformed = FindingPage(
    checks: "编号合不合台账写的编号规则：{年}、{月}、{序号} 和其余的字。",
    why: "写法不一，缺号、重号就查不出来。",
    example: "规则 QX-{年}-{序号}，编号写成 QX2026-4。",
    remedy: "照规则更正。规则变了的，在台账里写明。")

  static let termOver = FindingPage(
    checks: "台账写了“届期：”“任期：”的：届满以后是否还在开会，成员任期满了是否还在任。",
    why: "任期满了，就不再有原来的授权。",
    example: "任期 3 年，2023年3月1日起：2026年2月28日止；3月2日仍在任。",
    remedy: "依程序换届、续任或补选；有延期决定的记入台账。")

  static let seatVacant = FindingPage(
    checks: "到核验这一天，名册上各类席位是否都有人；有候补的，一并列出。程序写了补选期限（fill）的，期限过了才算。",
    why: "席位分给各类人，空着就是那一类人没有声音。",
    example: "周边利益群体代表 4 席，一人 3月10日离任，至今 3 人。",
    remedy: "从同一类里依程序递补或补选，写明自哪一天起。")

  static let itemDropped = FindingPage(
    checks: "上一份台账“结转编号：”里的每一件，下一份里是否有下落：承接、解决、驳回、合并、撤回或再结转。",
    why: "没有办完的事，不能换一个年头就不见了。",
    example: "上年结转 Q-03、Q-07；本年“承接编号：Q-03”，Q-07 没有下落。",
    remedy: "逐件查清，按实际另记。")

  static let openingDiffers = FindingPage(
    checks: "本期“期初：”是否等于上期“期末：”；“承接编号：”是否都是上期结转来的；统计表的承前项（brings）是否等于上一张的结转项（carries）。",
    why: "两期对不上，中间一定有一笔没有记。",
    example: "上期期末 14，本期期初 13。",
    remedy: "查清哪一个错了，以“更正”另记。")
}
