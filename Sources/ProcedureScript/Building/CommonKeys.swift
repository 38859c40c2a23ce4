/// Keys that several words share, said once.
extension Key {
  static let cite = Key(
    "cite", "依据", .citation, "依据：法条键、本地文件名与条款，或参数",
    "what it rests on: a law key, a local text, or a parameter")
  static let advice = Key(
    "advice", "提示", .flag, "只是一般的做法：不合时只提示",
    "whether it only says what is usual: a miss is advice")
  static let base = Key(
    "of", "基数", .choice, choices: .base, "以谁为分母", "the set the share is taken of")
  static let measure = Key(
    "measure", "计量", .choice, choices: .measure, "数的是人数、户数还是面积；不写为人数",
    "what is counted: persons, households or area; persons where it is not said")
  static let group = Key(
    "group", "组别", .texts, "只在这些成员里算，分子分母都是；写标记（如 女）或分组的名称，写几个的须同时具有",
    "only among these members, above and below the line: marks they must all carry, or a group's name"
  )
  static let after = Key(
    "after", "之后", .texts, "在哪一步（或哪几步）做完以后", "the step or steps that must be done before")
  static let otherwise = Key(
    "otherwise", "否则", .text, "不成时退回哪一步", "the step to go back to when it fails")
  static let optional = Key(
    "optional", "可省", .flag, "可以不做", "whether it may be left out")
  static let within = Key(
    "within", "限期", .period, "前一步以后多久以内要做；要等公示的，从公示期满起算",
    "due so long after the steps before it; from the end of a display that it must wait for")
  static let when = Key(
    "when", "适用", .function, "何种事项才走这一步", "which matters need the step at all")
  static let classes = Key(
    "classes", "事项类别", .law, "只有这些类别的事项走这一步：名单，或法条键（按行为那天的文本）",
    "only matters of these classes take the step: a list, or a law key read on the day of the act")
  static let otherClasses = Key(
    "other_classes", "其余类别", .law, "这些类别以外的事项走这一步：名单，或法条键",
    "matters of other classes than these take the step: a list, or a law key")
  static let signatures = Key(
    "signatures", "签字", .texts, "哪些人要签字", "the roles that must sign")
  static let records = Key(
    "records", "记载", .texts, "必须记载哪些项", "the labels that must be recorded")
  static let quorum = Key(
    "quorum", "法定人数", .threshold, "到会多少人才能开会", "how many must be there")
  static let pass = Key("pass", "通过", .threshold, "多少人同意才算通过", "how many must agree")
  static let notice = Key(
    "notice", "通知", .period, "会前多久通知", "how long before a meeting notice is given")
  static let convenedBy = Key(
    "convened_by", "召集人", .texts, "由谁召集：机构、职务", "who may convene it: bodies or offices")
  static let head = Key(
    "head", "负责人", .texts, "由担任哪些职务的人主持", "the offices whose holders preside")
  static let about = Key("about", "说明", .text, "用一句话说明", "a sentence about it")
  static let version = Key(
    "version", "版本", .text, required: true, "版本，如 2026.1", "the version, such as 2026.1")
  static let from = Key("from", "起", .day, "自哪一天起施行", "the first day in force")
  static let until = Key("to", "止", .day, "到哪一天为止（含当日）", "the last day in force")
  static let sample = Key(
    "sample", "示例", .flag, "是不是示例（不是任何机关的文本）",
    "whether it is an example of ours, no authority's text")
  static let labels = Key(
    "labels", "标记", .texts, "同时具有的标记，如 村民代表、女", "marks a member must all carry")
}
