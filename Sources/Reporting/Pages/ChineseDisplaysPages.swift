/// 中文: pages on displays, evaluations and rules.
extension ChinesePages {
  static let displayTooShort = FindingPage(
    checks: "公示挂了几日，够不够程序要求的日数。张贴当日不计，最后一日挂满。",
    why: "起算那一天不算在内（民法典第二百零一条）。日数不够，没来得及看见的人就说不上话。",
    example: "3月16日张贴，3月29日撤下：13 日，须 15 日；挂到 3月31日才满。",
    remedy: "把同样的内容重新公示，从次日起算满。期间不进行下一步。")

  static let displayEndsOnHoliday = FindingPage(
    checks: "公示的最后一日是不是休息日。",
    why: "期限落在休息日上的，往后推到下一个工作日（民法典第二百零三条）。多挂一两日总是稳当的，所以只作提示。",
    example: "3月6日张贴，15 日，最后一日 3月21日是星期六 → 3月23日。",
    remedy: "多挂到顺延的那一天，异议也收到那一天。")

  static let displayNotOver = FindingPage(
    checks: "公示满期之前，有没有办使结果生效的步骤：实施、订公约，以及备案、表彰、拨付这些。",
    why: "公示是等意见的；没有等完就动手，意见就白提了。",
    example: "公示到 3月31日，3月25日已开工。",
    remedy: "如实记下。公示期内收到的异议仍须逐件答复；采纳的，照程序返工或重议。")

  static let objectionUnanswered = FindingPage(
    checks: "程序写明异议须答复的（objections = \"answered\"），每件异议有没有答复，再看有没有在答复之前走到下一步。",
    why: "没有答复的异议，等于没有公示。不采纳也是答复，要说理由。",
    example: "3月20日 异议：王某；没有“答复”，4月2日开工。",
    remedy: "现在就答复，写实际日期，告知提出的人。答复过而没有写明对象的，写“对象：王某的异议”。")

  static let answerLate = FindingPage(
    checks: "答复是否在程序写的期限之内（answer_within）。提出当日不计。",
    why: "晚了，提意见的人不知道事情往哪里走。答复仍然算数。",
    example: "3月20日异议，须 5 日内答复；3月27日才答复 → 晚 2 日。",
    remedy: "向提出的人说明原因。以后收到异议就记下期限。")

  static let returnTooLow = FindingPage(
    checks: "调查、评议收回的份数够不够程序的要求。",
    why: "满意率 100% 也可能只是十二个人的 100%。",
    example: "发出 120，收回 50；须过半数 = 61 → 少 11 份。",
    remedy: "继续回收、补访，够了再统计，记实际日期。")

  static let satisfactionTooLow = FindingPage(
    checks: "满意的份数够不够程序的要求。“基本满意”算不算，由程序写明。",
    why: "评议不达标，说明事情还没有办好。",
    example: "收回 98，满意 70；九成以上 = ⌈98 × 9 ÷ 10⌉ = 89 → 少 19 份。",
    remedy: "看不满意在哪里，整改以后再评一次。两次的数不能相加。")

  static let rateRefuted = FindingPage(
    checks: "写的满意率与份数算出来的是否一致。",
    why: "比率是说法，份数是材料。",
    example: "收回 98，满意 90，写“满意率：100%”。",
    remedy: "对照问卷原件，用“更正”写明分子、分母和得数。")

  static let surveyBaseMissing = FindingPage(
    checks: "写了满意率的，有没有发出、收回、满意的份数。",
    why: "只有比率，不知道是多少人里的多少人，不能核对，也不说它对。",
    example: "评议：满意率：100%，没有别的数。",
    remedy: "凭问卷原件，用“更正”另记份数。")

  static let conductRuleBroken = FindingPage(
    checks: "程序里用函数写的规则（rule），对每次表决、发言、议题等逐一检查。",
    why: "会怎么开，各地有各地的约定。规则带着理由，报告列出它看了什么。",
    example: "规则“先表明立场”：每次发言先说同意或反对。14:10 张三：…… 没有先说。",
    remedy: "下次照规则来。漏记的，凭当时的材料用“更正”另记。")

  static let predicateFailed = FindingPage(
    checks: "程序里的函数在判断时有没有出错。",
    why: "函数出错不等于记录有错，所以不作判断。",
    example: "check = function(v) return v.票数 > 0 end，而表决没有“票数”这一项。",
    remedy: "改正程序里的函数，再核一次。")
}
