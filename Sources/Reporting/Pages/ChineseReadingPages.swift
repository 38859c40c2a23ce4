/// 中文: pages on reading records.
extension ChinesePages {
  static let unreadableFile = FindingPage(
    checks: "文件能不能当作文本读。",
    why: "读不了就说读不了，不当作空白。",
    example: "把 名册.xlsx 当作 CSV 交进来。",
    remedy: "记录存为纯文本，名册存为 CSV（表格软件里“另存为”）。")

  static let fileTooLarge = FindingPage(
    checks: "文件是否超过大小上限。",
    why: "一份案卷不过几百行；很大的多半是别的文件，或几年的记录放在一起。",
    example: "一个 20 兆字节的文件。",
    remedy: "一个案卷一个文件，附件另放。")

  static let unknownKey = FindingPage(
    checks: "“键：值”里的键是否认得。认不得的照原样留着，转换时也不丢。",
    why: "多半是写错一个字；也可能是各地自己的一项，那就不必理会。",
    example: "应致：17人 → 是不是“应到”？",
    remedy: "写错的改正写法。")

  static let unknownLabel = FindingPage(
    checks: "【标签】和日期后面的名目是否在表里。",
    why: "名目是封闭的，认不得就不知道发生了什么事。",
    example: "14:31 【表觉】举手 → 是不是“表决”？",
    remedy: "改成表里的名目。只是说明的，行首空一格写成备注。")

  static let unreadableDate = FindingPage(
    checks: "日期能不能读成某一天，有没有这一天，括号里的星期对不对。",
    why: "日子错了，通知、公示、期限都会算错。",
    example: "2026年2月30日。",
    remedy: "写成 2026年3月14日 或 2026-03-14。")

  static let unreadableNumber = FindingPage(
    checks: "该是数的地方，能不能读成一个数。",
    why: "读不准的票数不猜。",
    example: "实到：若干。",
    remedy: "写成 17、17人、十七人。")

  static let unreadableLine = FindingPage(
    checks: "每一行是否合乎一种写法。",
    why: "不合的行不丢掉、不猜，只说读不懂。",
    example: "一行“——以上——”。",
    remedy: "写成“键：值”“日期 名目：…”“【标签】…”之一，或行首空一格写成备注。")

  static let duplicateKey = FindingPage(
    checks: "同一处同一项是否写了两次。",
    why: "两个数不同，不知道以哪个为准。",
    example: "应到：17人 …… 应到：18人。",
    remedy: "留当时写定的一个。后来改的，用“更正”写。")

  static let dateAmbiguous = FindingPage(
    checks: "日期是否只有一种读法：没有年份的、“次日”、农历。",
    why: "能从上一件事看明白的才用；看不明白的问一声，不猜。",
    example: "腊月廿八 会议：…… → 是公历哪一天？",
    remedy: "写公历年月日。原来的说法可以留在备注里。")

  static let procedureUnknown = FindingPage(
    checks: "记录写的程序和版本有没有。",
    why: "依哪个程序核，结论就不同；找不到的不用别的代替。",
    example: "程序：五步七规@2025.9，而只有 2026.1。",
    remedy: "用 --procedure 指明文件，或照现有的名称和版本写。")

  static let procedureUnnamed = FindingPage(
    checks: "记录有没有写明依哪个程序。",
    why: "本工具不替人选程序。",
    example: "头部没有“程序：”，命令里也没有 --procedure。",
    remedy: "写“程序：名称@版本”，或用 --procedure 指明。")

  static let invalidJSON = FindingPage(
    checks: "JSON 案卷是否合乎格式：键、类型、不重复、数不溢出。",
    why: "机器写的也要逐项核对；多出来的键多半是写错。",
    example: "{\"kind\":\"case\",\"agre\":10} → 是不是 agree？",
    remedy: "对照 docs/schema。改生成它的程序。")

  static let journalBroken = FindingPage(
    checks: "流水每一行的序号是否从 1 起一个接一个，带印的流水每一行的印是否就是上一行的。",
    why: "流水一行一件事，边做边记。缺一行、改一行、插一行，后面的印就对不上。缺的那一行写了什么不知道，靠它的规则不下结论。",
    example: "第 3 行 \"seq\":3，第 4 行 \"seq\":5 → 缺第 4 件事。",
    remedy: "找回记流水的原件。确实缺了的、改了的，如实说明，不补写。")

  static let encodingConverted = FindingPage(
    checks: "文件是不是 UTF-8。不是的，按 GB 18030 读，并说明。",
    why: "老软件常存成 GBK。读得出来，但换一台机器可能乱码。",
    example: "GBK 的 CSV 名册。",
    remedy: "另存为 UTF-8。不改也不影响这次核验。")
}
