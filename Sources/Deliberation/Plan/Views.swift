/// What a predicate can look at; each kind has registered fields and nothing else.
public enum ViewKind: Hashable, Sendable {
  case matter, meeting, item, vote, speech, evaluation, fact, tally
  /// A deed of a kind of `DeedKind.all`.
  case deed(Act.Kind)
}

extension ViewKind: RawRepresentable, Codable, CaseIterable {
  /// The kind of a name that scripts use.
  public init?(rawValue: String) {
    guard let kind = Self.byName[rawValue] else { return nil }
    self = kind
  }

  /// The name that scripts use; of a deed the word with underscores.
  public var rawValue: String {
    switch self {
    case .matter: "matter"
    case .meeting: "meeting"
    case .item: "item"
    case .vote: "vote"
    case .speech: "speech"
    case .evaluation: "evaluation"
    case .fact: "fact"
    case .tally: "tally"
    case .deed(let act): DeedKind.of(act)?.word ?? act.rawValue
    }
  }

  /// All kinds, those of deeds last.
  public static let allCases: [ViewKind] =
    [.matter, .meeting, .item, .vote, .speech, .evaluation, .fact, .tally]
    + DeedKind.all.map { .deed($0.act) }

  private static let byName = Dictionary(
    allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { first, _ in first })

  /// The kind's place among all kinds.
  package var position: Int {
    switch self {
    case .matter: 0
    case .meeting: 1
    case .item: 2
    case .vote: 3
    case .speech: 4
    case .evaluation: 5
    case .fact: 6
    case .tally: 7
    case .deed(let act): 8 + (DeedKind.position(of: act) ?? 0)
    }
  }

  /// By the place among all kinds: what a raw value brings along would make a name for every look into a table.
  public static func == (left: ViewKind, right: ViewKind) -> Bool {
    left.position == right.position
  }

  /// Of the place among all kinds.
  public func hash(into hasher: inout Hasher) { hasher.combine(position) }
}

/// A value that crosses to a predicate: an integer, a text, a flag, a day number, or further views.
public enum ViewValue: Hashable, Sendable {
  /// The record does not say.
  case none
  case integer(Int)
  case text(String)
  case flag(Bool)
  case view(ViewNode)
  case list([ViewValue])
}

/// A read-only view: its kind and the values of its registered fields, in their registered order.
public struct ViewNode: Hashable, Sendable {
  /// The kind.
  public var kind: ViewKind
  /// Values, one for each of `ViewKind.fields`.
  public var values: [ViewValue]

  /// A view of a kind; `values` follow the order of `kind.fields`.
  public init(_ kind: ViewKind, _ values: [ViewValue]) {
    self.kind = kind
    self.values = values
  }
}

/// A registered field of a view.
public struct ViewField: Hashable, Sendable {
  /// The English name scripts use.
  public var name: String
  /// The Chinese name of the Chinese surface.
  public var chinese: String
  /// What it holds, Chinese.
  public var about: String
  /// What it holds, English.
  public var aboutEnglish: String
  /// The kind of the views it lists; `nil` for a field that holds no views.
  public var lists: ViewKind?

  init(
    _ name: String, _ chinese: String, _ about: String, _ aboutEnglish: String,
    lists: ViewKind? = nil
  ) {
    self.name = name
    self.chinese = chinese
    self.about = about
    self.aboutEnglish = aboutEnglish
    self.lists = lists
  }
}

extension ViewKind {
  /// The fields a predicate may read; reading another is an error in the script.
  public var fields: [ViewField] {
    switch self {
    case .matter: Self.matterFields
    case .meeting: Self.meetingFields
    case .item: Self.itemFields
    case .vote: Self.voteFields
    case .speech: Self.speechFields
    case .evaluation: Self.evaluationFields
    case .fact: Self.factFields
    case .tally: Self.tallyFields
    case .deed: Self.deedFields[position - 8]
    }
  }

  private static let deedFields: [[ViewField]] = DeedKind.all.map(\.viewFields)

  private static let matterFields =
    [
      ViewField("title", "名称", "事项名称", "the matter's name"),
      ViewField("class", "类别", "事项类别（案卷头部“类别”）", "the class stated in the head"),
      ViewField("amount", "金额", "案卷头部“金额”，单位元", "the head's 金额 in yuan"),
      ViewField("locality", "地区", "地区", "the locality"),
      ViewField("facts", "记载", "案卷头部的其他各项", "the other lines of the head", lists: .fact),
    ]
    + DeedKind.all.map { kind in
      ViewField(
        kind.word + "_count", kind.noun + "次数", "此前有几次“\(kind.noun)”",
        "how many of \(kind.english) so far")
    }
  private static let tallyFields = [
    ViewField("label", "项目", "项目名称", "the label"),
    ViewField("amount", "数", "整数；不是整数的没有", "the number, where it is whole"),
    ViewField("amount_x100", "数百倍", "一百倍的数", "the number times one hundred"),
  ]
  private static let factFields = [
    ViewField("name", "项目", "冒号前的名称", "the key"),
    ViewField("value", "内容", "冒号后的内容", "the value"),
    ViewField("values", "各项", "内容按顿号、分号拆开", "the value split at 、 and ；"),
  ]
  private static let meetingFields = [
    ViewField("title", "名称", "会议名称", "the title"),
    ViewField("body", "机构", "召开会议的机构", "the body"),
    ViewField("expected", "应到", "应到人数", "members on the roll"),
    ViewField("present", "实到", "开会时实到人数", "members present at the opening"),
    ViewField("chair", "主持", "主持人", "the chair"),
    ViewField("recorder", "记录", "记录人", "the recorder"),
    ViewField("mode", "方式", "会议方式", "the mode"),
    ViewField("items", "议题", "各项议题", "the items", lists: .item),
    ViewField("votes", "表决", "各次表决", "the votes", lists: .vote),
    ViewField("speeches", "发言", "各次发言", "the speeches", lists: .speech),
    ViewField("day", "日期", "哪一天（天数，可比先后）", "the day as a number that can be compared"),
    ViewField("month", "月", "几月", "the month"),
    ViewField("year", "年", "哪一年", "the year"),
    ViewField("weekday", "星期", "星期几：一为1，日为7", "the day of the week, Monday 1 to Sunday 7"),
  ]
  private static let itemFields = [
    ViewField("number", "序号", "议题序号", "the item's number"),
    ViewField("title", "名称", "议题名称", "the title"),
    ViewField("mover", "提出人", "提出人", "who moved it"),
    ViewField("moved", "已提出", "是否有人提出", "whether it was moved"),
    ViewField("votes", "表决", "本议题的表决", "its votes", lists: .vote),
    ViewField("speeches", "发言", "本议题的发言", "its speeches", lists: .speech),
    ViewField("chair", "主持", "会议主持人", "the chair of the meeting"),
  ]
  private static let voteFields = [
    ViewField("favour", "同意", "同意票", "votes for"),
    ViewField("against", "反对", "反对票", "votes against"),
    ViewField("abstain", "弃权", "弃权票", "abstentions"),
    ViewField("method", "方法", "表决方法：举手、无记名、记名、口头、鼓掌、电子、书面", "the method, as the record words it"),
    ViewField("present", "实到", "表决时在场人数", "members present at the vote"),
    ViewField("speeches_before", "此前发言", "本议题表决前的发言次数", "speeches on the item before the vote"),
    ViewField("announced", "宣布结果", "宣布的结果：通过、未通过、一致通过、搁置", "the announced outcome"),
    ViewField("item", "议题", "所属议题名称", "the item's title"),
  ]
  private static let speechFields = [
    ViewField("speaker", "发言人", "发言人", "the speaker"),
    ViewField("stance", "立场", "先表明的立场：同意、反对", "the stated position"),
    ViewField("minutes", "分钟", "用时（分钟）", "minutes taken"),
    ViewField("turn", "次序", "此人在本议题第几次发言", "the speaker's turn on this item"),
    ViewField("previous_stance", "上一立场", "上一发言的立场", "the previous speech's position"),
    ViewField("chair", "主持", "会议主持人", "the chair of the meeting"),
    ViewField("item", "议题", "所属议题名称", "the item's title"),
  ]
  private static let evaluationFields = [
    ViewField("sent", "发出", "发出份数", "forms sent"),
    ViewField("returned", "收回", "收回份数", "forms returned"),
    ViewField("satisfied", "满意", "满意份数", "satisfied"),
    ViewField("fair", "基本满意", "基本满意份数", "fairly satisfied"),
    ViewField("dissatisfied", "不满意", "不满意份数", "dissatisfied"),
  ]
}

/// What a predicate answered, and what it looked at to get there.
public enum PredicateVerdict: Hashable, Sendable {
  /// It answered, with the fields it read and, at least where the answer is no, its reason.
  case answered(Bool, reason: String?, reads: PredicateReads)
  /// The script went wrong: a finding about the procedure.
  case failed(message: String, site: Site)
  /// It asked for a parameter that no office has bound.
  case open(parameter: String, site: Site)
  /// A budget ran out that must not rule: undetermined.
  case undecided
}

/// What a script's functions may compare facts with: the words and the whole numbers it is written with.
public struct Literals: Hashable, Sendable {
  /// Its words, each once, in the order of the text.
  public var words: [String]
  /// Its whole numbers, each once, in order.
  public var numbers: [Int]
  /// The names it uses, those of fields among them.
  public var names: Set<String>

  /// Words, numbers and names.
  public init(words: [String] = [], numbers: [Int] = [], names: Set<String> = []) {
    self.words = words
    self.numbers = numbers
    self.names = names
  }

  /// Whether a field may be read: it is named, by either of its names.
  public func mention(_ field: ViewField) -> Bool {
    [field.name, field.chinese].contains { names.contains($0) || words.contains($0) }
  }
}

/// Whoever runs predicates for the machine; the machine itself knows no script.
public protocol PredicateEvaluator {
  /// What the predicates may compare facts with, for those who look for facts that they accept.
  var literals: Literals { get }
  /// Applies a predicate to a view.
  func evaluate(_ predicate: PredicateID, on view: ViewNode) -> PredicateVerdict
  /// Applies a formula to integers: the count first, then the base.
  func test(_ formula: PredicateID, count: Int, base: Int) -> PredicateVerdict
}

extension DeedKind {
  /// The fields of the kind's view: what every deed has, then the registered fields.
  var viewFields: [ViewField] { Self.commonFields + fields.flatMap(\.viewFields) }

  private static let commonFields = [
    ViewField("title", "名称", "名目后的话", "the words behind the noun"),
    ViewField("day", "日期", "哪一天（天数，可比先后）", "the day as a number that can be compared"),
    ViewField("month", "月", "几月", "the month"),
    ViewField("year", "年", "哪一年", "the year"),
    ViewField("weekday", "星期", "星期几：一为1，日为7", "the day of the week, Monday 1 to Sunday 7"),
    ViewField("hour", "时", "几时", "the hour, when stated"),
    ViewField("minute", "分", "几分", "the minute, when stated"),
    ViewField("index", "第几次", "同类中的第几次", "its number among its kind"),
    ViewField("organ", "机构", "由哪个机构作出", "the body it is done in"),
    ViewField("object", "对象", "所指的对象", "what it refers to"),
    ViewField("earlier", "此前同人次数", "同一人此前同类的次数", "earlier ones of its kind by the same agent"),
    ViewField(
      "earlier_that_day", "当日同人次数", "同一人当天此前同类的次数",
      "earlier ones of its kind by the same agent that day"),
    ViewField(
      "earlier_same_title", "此前同名次数", "同一名称此前同类的次数",
      "earlier ones of its kind with the same words"),
    ViewField("facts", "记载", "没有登记的各项", "lines that are not registered", lists: .fact),
  ]
}

extension DeedField {
  /// The field as predicates see it; numbers that may have decimals come twice.
  fileprivate var viewFields: [ViewField] {
    let main = ViewField(
      slug, key, about, aboutEnglish, lists: form == .tallies ? .tally : nil)
    switch form {
    case .quantity, .points:
      return [
        ViewField(slug, key, about + "；不是整数的没有", aboutEnglish + ", where it is whole"),
        ViewField(
          slug + "_x100", key + "百倍", about + "，一百倍", aboutEnglish + ", times one hundred"),
      ]
    case .names:
      return [
        main, ViewField(slug + "_count", key + "数", about + "的个数", aboutEnglish + ": how many"),
      ]
    default: return [main]
    }
  }
}

extension PredicateEvaluator {
  /// Nothing is known of what they compare facts with.
  public var literals: Literals { Literals() }
}
