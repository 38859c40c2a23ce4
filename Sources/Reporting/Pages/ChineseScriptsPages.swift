/// 中文: pages on procedure scripts.
extension ChinesePages {
  static let scriptSyntax = FindingPage(
    checks: "程序脚本合不合语法。",
    why: "多半是漏了逗号、括号或引号，错在报出的那一行或上一行。",
    example: "after = \"商议\" quorum = … 中间少一个逗号。",
    remedy: "补上再检查一次。")

  static let scriptRejected = FindingPage(
    checks: "脚本有没有用不许用的东西：文件、时钟、随机数、装载别的代码。",
    why: "同一份脚本、同一份记录，任何时候、任何机器都要得同一个结论。",
    example: "os.date()。",
    remedy: "删去。要用日期的，由记录给出。")

  static let scriptError = FindingPage(
    checks: "脚本执行时有没有出错。",
    why: "程序装不进来，就没有东西可核。",
    example: "\"二\" + 1。",
    remedy: "看报出的那一行，改正再检查。")

  static let scriptExhausted = FindingPage(
    checks: "脚本用的步数、内存有没有超过限额。",
    why: "限额是定数，与机器快慢无关；程序只需说明规则，用不了多少。",
    example: "while true do end。",
    remedy: "看看有没有停不下来的循环。")

  static let fullWidthPunctuation = FindingPage(
    checks: "引号外面有没有全角标点。",
    why: "中文输入法下最常见的手误；看着一样，程序认不得。",
    example: "body = \"党员大会\"，after = \"商议\"。",
    remedy: "改成半角。引号里面的不用改。")

  static let unknownWord = FindingPage(
    checks: "用的词是否在词汇表里。",
    why: "错一个字母，整段就不是那个意思。",
    example: "setp \"审议\" { … } → 是不是 step？",
    remedy: "对照词汇表改正。自己的变量先写 local。")

  static let unknownField = FindingPage(
    checks: "一项的名称是否是这个词有的。",
    why: "写错的项如果放过，规则就悄悄没有了。",
    example: "step \"提议\" { bdoy = \"村党组织\" } → 是不是 body？",
    remedy: "对照词汇表改正。")

  static let wrongValue = FindingPage(
    checks: "值的种类和取值是否合乎这一项。",
    why: "分数写成“三分之二”可以，写成 0.67 不行：比例要准。",
    example: "quorum = at_least { 0.67 } → 写 \"2/3\"。",
    remedy: "照提示改正。")

  static let missingField = FindingPage(
    checks: "必须有的项写了没有。",
    why: "缺了它，规则不完整。",
    example: "procedure \"甲\" { version = \"1\" } 缺 id。",
    remedy: "补上。没有定的数，写成 param \"名称\"。")

  static let unknownName = FindingPage(
    checks: "指向的步骤、机构、参数有没有。",
    why: "指空了，顺序就断了。",
    example: "after = \"审仪\" → 是不是“审议”？",
    remedy: "改成已有的名称，或先写明它。")

  static let duplicateName = FindingPage(
    checks: "步骤、机构、参数的名称有没有重复。",
    why: "重名的，别处指它就不知道指哪一个。",
    example: "两个 step \"审议\"。",
    remedy: "换一个名称。")

  static let unknownStatute = FindingPage(
    checks: "law \"…\" 的键在法条表里有没有。",
    why: "依据指空了，报告就说不出凭什么。",
    example: "law \"vilage.quorum\" → 是不是 village.representatives.quorum？",
    remedy: "对照法条表的键。本地的规定写 cite = \"文件名与条款\"。")

  static let baseUndeclared = FindingPage(
    checks: "以投票数为分母的，写没写弃权算不算投票。",
    why: "同意 8、反对 3、弃权 6：弃权算，8／17 不过半；不算，8／11 过半。",
    example: "pass = more_than { \"1/2\", of = \"cast\" }。",
    remedy: "写 abstentions = \"counted\" 或 \"excluded\"。")

  static let tieUndeclared = FindingPage(
    checks: "写“半数以上”作为通过线的，写没写恰好一半怎么办。",
    why: "“半数以上”包括恰好一半，“过半数”不包括；16 人 8 票，一个过，一个不过。",
    example: "pass = at_least { \"1/2\", of = \"present\" }。",
    remedy: "要过半数的写 more_than；恰好一半也算的，写明 tie。")

  static let belowFloor = FindingPage(
    checks: "本地的规定是否不低于法定的要求，程序有效期内的每一版都比。",
    why: "更严的可以，更宽的不行。“更严”是说：凡合本地的都合法定的，一个数都不例外。",
    example: "本地到会过半数，法定三分之二以上：45 人时 23 < 30。",
    remedy: "改得不低于法定。")

  static let notComparable = FindingPage(
    checks: "本地的规定与法定的要求分母不同时，只说比不出，不下结论。",
    why: "一个以人计，一个以户计，谁宽谁严要看当地的数。",
    example: "本地以户数为分母，法定以人数为分母。",
    remedy: "用同一个分母，或用 all_of 把两个条件都写上。")

  static let timingUnsatisfiable = FindingPage(
    checks: "各步的间隔、期限、全程上限合起来有没有可能都做到。",
    why: "分开看都合理，合起来谁也做不到。",
    example: "每步相隔 7 日，四步三个间隔共 21 日；全程最多 20 日。",
    remedy: "放宽一个。数目出自不同文件的，先弄清以哪个为准。")

  static let stepCycle = FindingPage(
    checks: "步骤的先后有没有绕成一圈。",
    why: "绕成一圈，哪一步都不能先做，排在它们后面的也轮不到。",
    example: "审议 after 商议，商议 after 审议。",
    remedy: "去掉一个 之后（英文 after）。没通过退回去的，写 否则（英文 otherwise）。")

  static let thresholdImpossible = FindingPage(
    checks: "比例有没有超过全数。",
    why: "超过全数的线谁也达不到。",
    example: "at_least { \"3/2\" }。",
    remedy: "写 0 到 1 之间的分数；全数同意写 unanimous。")

  static let noObjectionPath = FindingPage(
    checks: "公示有没有写明收到异议怎么办。",
    why: "公示不收意见，就只是张贴。只作提示，因为有的公开本来只是告知。",
    example: "disclose \"公示看反馈\" { keep = days { 15 } }。",
    remedy: "写 objections = \"answered\" 或 \"received\"。")

  static let parameterUnbound = FindingPage(
    checks: "程序里有哪些参数还没有定。",
    why: "待定不是错：公开的材料没有写的，留给采用它的单位定。",
    example: "param \"法定人数\" 待定，用到它的规则暂不判断。",
    remedy: "由本单位写一个程序，用 adopt 采用并定下来。")

  static let sampleSet = FindingPage(
    checks: "用没用标“示例”的规则。",
    why: "示例是我们自己写来演示的，不是任何机关的文本；用了就在每份报告里说明。",
    example: "rules \"七条会风规则\" { sample = true, … }。",
    remedy: "正式使用前，换成本单位通过的规则，写明依据。")

  static let localOverridesShipped = FindingPage(
    checks: "磁盘上的程序是否顶替了随附的同名同版本程序。",
    why: "以磁盘上的为准，但要让人知道。",
    example: "procedures/x.lua 与随附的 id、版本都相同。",
    remedy: "本意如此不必理会。改过的最好换版本号。")

  static let procedureReplaced = FindingPage(
    checks: "用 --procedure 指定的程序，是不是案卷写的那一套、那一版。",
    why: "依哪个程序核，结论就不同；指定的算数，但要让人知道。",
    example: "案卷写“程序：五步七规@2026.1”，命令写 --procedure 别的.lua。",
    remedy: "本意如此不必理会。要按案卷写的核对，去掉 --procedure。")
}
