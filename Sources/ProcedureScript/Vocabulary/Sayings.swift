import SourceText

/// What people say where the vocabulary has another word: `绝不` for `不得`, `人数` for `席位`.
///
/// No spelling slip leads from one to the other, so an edit distance would never find them. They are
/// only ever offered as what was probably meant; a script that uses them is refused all the same.
enum Sayings {
  /// The word or key that is probably meant by a name nobody knows, among those that fit there.
  ///
  /// A slip of the pen goes before a saying, unless the saying is the very name.
  static func meant(by name: String, among fitting: [(name: String, chinese: String)]) -> String? {
    if let said = said[Folding.halfWidth(name)] {
      for word in said {
        if let found = fitting.first(where: { $0.name == word }) {
          return name.utf8.contains { $0 >= 0x80 } ? found.chinese : found.name
        }
      }
    }
    return Suggestion.nearest(to: name, among: fitting.flatMap { [$0.name, $0.chinese] })
  }

  /// By what is said: the English names it may stand for, the likelier first.
  private static let said: [String: [String]] = {
    var table: [String: [String]] = [:]
    for (word, sayings) in list {
      for saying in sayings { table[saying, default: []].append(word) }
    }
    return table
  }()

  private static let list: [(word: String, sayings: [String])] = [
    ("never", ["绝不", "从不", "永不", "禁止", "不准", "不能", "不可", "不许", "严禁", "forbid", "deny"]),
    ("always", ["一定", "总是", "应当", "务必", "必定", "must", "ensure", "require"]),
    ("procedure", ["流程", "规程", "办法", "process", "workflow"]),
    ("body", ["组织", "会议", "由谁", "单位", "committee", "council", "who", "organ"]),
    ("seats", ["名额", "成员", "组成", "人员", "members", "seat"]),
    ("proposal", ["提案", "动议", "议题", "建议", "motion", "propose"]),
    ("step", ["环节", "阶段", "会议", "表决", "商议", "stage", "phase", "meeting"]),
    ("disclose", ["公布", "公告", "张榜", "公开", "display", "publish", "announce"]),
    ("implement", ["执行", "落实", "办理", "execute"]),
    ("evaluate", ["评估", "测评", "满意度", "assess"]),
    ("survey", ["问卷", "征求意见", "调查", "questionnaire", "poll"]),
    ("covenant", ["守则", "约定", "pact"]),
    ("param", ["变量", "设定", "variable", "parameter"]),
    ("adopt", ["沿用", "照用", "use", "extends"]),
    ("at_least", ["不少于", "不低于", "起码", "minimum", "min"]),
    ("more_than", ["大于", "多于", "高于", "over", "majority"]),
    ("unanimous", ["全体同意", "一致同意", "全票"]),
    ("all_of", ["并且", "同时", "都要", "both", "and_"]),
    ("any_of", ["或者", "任意", "either", "or_"]),
    ("days", ["日", "自然日", "day"]),
    ("working_days", ["个工作日", "工作天", "workdays", "business_days"]),
    ("months", ["个月", "月份", "month"]),
    // Keys
    ("quorum", ["到会人数", "最低人数", "开会人数", "到会", "出席人数", "attendance"]),
    ("pass", ["表决通过", "赞成", "同意", "多数", "票数", "votes", "majority", "threshold"]),
    ("notice", ["提前通知", "会议通知", "提前", "announce"]),
    ("keep", ["公示天数", "公示时间", "天数", "多久", "period", "duration"]),
    ("within", ["期限", "时限", "截止", "deadline", "until"]),
    ("after", ["前置", "接着", "先办", "follows", "requires"]),
    ("before", ["以前", "先于"]),
    ("otherwise", ["未通过", "不通过", "失败", "否决", "else", "on_reject"]),
    ("methods", ["表决方式", "投票方式", "方式", "voting", "method"]),
    ("recusal", ["避嫌", "conflict"]),
    ("proxies", ["委托", "代表", "代投", "proxy"]),
    ("signatures", ["签名", "签章", "signed", "sign"]),
    ("recipient", ["报给", "送给", "对方", "to"]),
    ("base", ["分母", "比例基数", "of", "denominator"]),
    ("count", ["算法", "计算方式", "counting"]),
    ("cite", ["法条", "条款", "出处", "source", "law"]),
    ("sample", ["样例", "样本", "demo"]),
    ("source", ["出处", "来自"]),
  ]
}
