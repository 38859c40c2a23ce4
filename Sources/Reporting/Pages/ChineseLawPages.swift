/// 中文: the pages of findings on the law.
extension ChinesePages {
  static let localTextMissing = FindingPage(
    checks: "法律留给地方规定的数（如提前几日通知村民代表），表里有没有本地的文本。",
    why: "各地不同，没有读到本地的文本就不知道，不猜。程序自己写了数的，不报这一条。",
    example: "村民代表会议没有写提前几日通知，地区：江苏省……；表里没有江苏的规定。",
    remedy: "查明本地的规定，在程序里写明数和依据；没写地区的，在卷首写“地区：”。")

  static let lawConflict = FindingPage(
    checks: "记录所在地的规定，有没有比上位法宽的。",
    why: "地方可以更严，不能更宽。低于法律下限的数不采用，报告说明以哪一条为准。",
    example: "某省 2011 年的办法写“到会人员的半数同意”；法律要过半数：18 人时 9 < 10。",
    remedy: "按上位法办。本地规定更严的部分照常适用。")

  static let textNotInForce = FindingPage(
    checks: "卷首写了“适用文本”的，那个文本在开会那天施行没有。",
    why: "用哪个文本由行为那天的日期定，不由记录选。写的文本与日期对不上，是记录有误；判断仍按那天的文本。",
    example: "适用文本：物权法，2026年6月1日开会；物权法 2020年12月31日以后不再施行。",
    remedy: "查清以后以“更正”另记；不必写这一行，核验自己按日期取文本。")

  static let lawChanged = FindingPage(
    checks: "公示期间法律换了文本，而按新文本天数不够的。",
    why: "持续的事跨过施行日，按开始那一天的文本核；新文本要得更多的，提示一句。",
    example: "2025年12月25日张贴、2026年1月5日撤下：旧文本没有天数，新文本要 15 日。",
    remedy: "宜补足到新文本的天数。")
}
