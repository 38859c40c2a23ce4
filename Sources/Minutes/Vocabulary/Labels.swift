internal import Deliberation

private typealias Label = Vocabulary.Label

private func heading(
  _ word: String, _ synonyms: [String], _ kind: Act.Kind, form: Vocabulary.Form = .usual,
  isEvent: Bool = true, _ chinese: String, _ english: String
) -> Label {
  Label(
    word: word, synonyms: synonyms, kind: kind, isHeading: true, isEvent: isEvent,
    chinese: chinese, english: english, form: form)
}

private func event(
  _ word: String, _ synonyms: [String], _ kind: Act.Kind, form: Vocabulary.Form = .usual,
  _ chinese: String, _ english: String
) -> Label {
  Label(
    word: word, synonyms: synonyms, kind: kind, isHeading: false, isEvent: true,
    chinese: chinese, english: english, form: form)
}

/// The closed list of nouns and tags.
let labelTable: [Vocabulary.Label] = [
  heading(
    "提议", ["倡议"], .proposal, "谁提出了这件事", "A body or person raises the matter"),
  heading(
    "通知", ["会议通知"], .notice, "会议通知：哪次会议，贴在哪里",
    "Notice of a meeting: which one, and where it was posted"),
  heading(
    "会议", [], .meeting, isEvent: false, "一次会议；以下各行属于它，直到下一个带日期的标题",
    "A meeting; the lines below belong to it up to the next dated heading"),
  heading(
    "公示", ["公告"], .disclosure, "张贴公示：内容，至哪天，在哪里",
    "Something is put on display: what, until when, where"),
  heading(
    "公开", ["公布"], .disclosure, form: .opened, "公开：与公示同样核对", "Disclosure, checked as a display is"),
  heading("撤下", ["撤除"], .takedown, "公示撤下", "A display is taken down"),
  heading(
    "异议", ["质疑"], .objection, "对公示内容提出的异议：谁，内容",
    "An objection to what is displayed: who, and what"),
  heading("答复", ["回复"], .answer, "对异议的答复", "An answer to an objection"),
  heading(
    "实施", ["施工"], .implementation, "实施：开工、进展、完工", "Works: begun, under way, finished"),
  heading(
    "调查", ["问卷", "问卷调查"], .survey, "需求或意见调查：发出、收回",
    "A survey of needs or opinions: sent out, returned"),
  heading(
    "评议", ["测评"], .evaluation, "居民评议：满意、基本满意、不满意",
    "Residents judge the result: satisfied, fairly, not"),
  heading(
    "签字", ["签名", "签署"], .signature, "签字：谁以什么身份签，或多少人签",
    "Signatures: who signed in which role, or how many did"),
  heading("公约", ["居民公约"], .covenant, "公约订立", "A covenant is adopted"),
  heading(
    "更正", ["勘误"], .correction, "更正：项目、原为、更正为、依据；只添不删",
    "A correction: field, was, now, evidence; it adds and deletes nothing"),
  heading(
    "名册", ["花名册"], .roster, isEvent: false, "名册：以下各行是“类别：姓名、姓名”",
    "A roster: the lines below are category and names"),
  event("开会", ["宣布开会", "会议开始"], .open, "宣布开会", "The meeting is called to order"),
  event("散会", ["闭会", "会议结束"], .adjourn, "散会", "The meeting is over"),
  event("到席", ["入席", "到场"], .arrive, "有成员到席", "Members arrive"),
  event("离席", ["退席", "离场", "早退"], .leave, "有成员离席", "Members leave"),
  event("委托", [], .proxy, "委托：赵六→张三", "A proxy: from whom to whom"),
  event("回避", [], .recusal, "回避：姓名（议题，原因）", "A recusal: names, and item and reason in brackets"),
  event("提出", ["提案"], .motion, "把事项提到会上", "Something is put before the meeting"),
  event("修正", ["修正案"], .motion, form: .amendment, "修正", "An amendment"),
  event("动议", [], .motion, form: .procedural, "程序性动议", "A procedural motion"),
  event("附议", [], .second, "附议", "A motion is seconded"),
  event("发言", [], .speech, "发言：姓名：话", "A speech: name, colon, words"),
  event("表决", ["投票"], .vote, "表决：方式；各项票数", "A vote: the method, then each count"),
  event(
    "选举", ["推选", "投票选举"], .vote, form: .election, "选举：方式；各项票数；候选人各得几票",
    "An election: the ballots, then each candidate's votes"),
  event(
    "结果", ["表决结果", "选举结果"], .result, "宣布的结果，供核对；选举写当选：姓名",
    "The announced outcome, a claim to be checked"),
]
