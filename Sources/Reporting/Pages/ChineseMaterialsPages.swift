/// 中文: pages on missing or unclear material.
extension ChinesePages {
  static let factMissing = FindingPage(
    checks: "判断一条规则要用的事实，记录里有没有写。",
    why: "没有写的不猜：不当作有，也不当作没有。",
    example: "法定人数以应到为分母，记录没有写“应到”。",
    remedy: "有当时的材料可以证明的，用“更正”另记并写依据。没有的，这一项不作判断。")

  static let parameterOpen = FindingPage(
    checks: "规则用到的参数，本单位有没有定下来。",
    why: "来源没有写的数，本工具不替任何人定；定了，才判断。",
    example: "五步七规没有公开的法定人数，param \"法定人数\" 待定 → “协商定方案”的人数不判断。",
    remedy: "由本单位写一个程序采用它：adopt \"五步七规@2026.1\" { 法定人数 = 至少 { \"2/3\", 基数 = \"应到\" } }。")

  static let referenceAmbiguous = FindingPage(
    checks: "一件事指向另一件事（对象、会议、事项），是不是只能指一件。",
    why: "有两个可能就不猜。",
    example: "两次公示都叫“改造方案”；异议：王某，没有写“对象：”。",
    remedy: "写“对象：”指明是哪一项。")

  static let referenceUnknown = FindingPage(
    checks: "所指的会议、事项、异议，案卷里有没有。",
    why: "指不到，就连不起来：通知连不到会议，答复连不到异议。",
    example: "答复：保留香樟   对象：王某的意见，而前面写的是“异议：王某”。",
    remedy: "照前面的写法写“对象：”。在另一个文件里的，一并放进案卷。")

  static let statuteUnknown = FindingPage(
    checks: "程序引用的法条，在行为当日有没有有效的文本。",
    why: "法条按日期取：2025年12月31日与2026年1月1日的会，用的不是同一版。",
    example: "会议 1990年；表里最早的文本从 1998年起。",
    remedy: "查明当日有效的文本，补进法条表；或在程序里写本地的数和依据。")

  static let calendarYearMissing = FindingPage(
    checks: "要数工作日、要看休息日的那一年，有没有日历数据。",
    why: "放假和调休每年公布，不公布就不知道，不猜。",
    example: "2031年3月的 10 个工作日，而日历到 2026 年。",
    remedy: "放假安排公布后更新日历，再核一次。")

  static let correctionMismatch = FindingPage(
    checks: "“更正”里的“原为”与记录里的原文是否一致。",
    why: "更正是另写一笔，说明哪一处、原来是什么、应是什么；原来对不上，就不知道更正的是哪一处。",
    example: "更正：项目：实到，原为：13；记录里实到是 14。",
    remedy: "查对原记录，另写一条“更正”。对不上的这一条不采用。")

  static let actAfterClosing = FindingPage(
    checks: "结案日以后有没有再记事。",
    why: "结案以后按结案日核验；后面的事不在里面。",
    example: "结案：2026年4月30日；2026年5月6日 异议。",
    remedy: "结案日写错的，用“更正”说明。后来的事另立案卷。")
}
