import ProcedureScript

/// What a village can do in a story: the methods of the handle a story is given.
enum StoryVerb: String, CaseIterable {
  case on, wait, say, again, head
  case notify, meet, item, propose, second, speak, arrive, leave, recuse, proxy, vote, announce
  case adjourn, display, object, answer, record
  case expect

  /// The word of the Chinese surface.
  var chinese: String {
    switch self {
    case .on: "到"
    case .wait: "等"
    case .say: "说"
    case .again: "重来"
    case .head: "卷首"
    case .notify: "通知"
    case .meet: "开会"
    case .item: "议题"
    case .propose: "提出"
    case .second: "附议"
    case .speak: "发言"
    case .arrive: "到席"
    case .leave: "离席"
    case .recuse: "回避"
    case .proxy: "委托"
    case .vote: "表决"
    case .announce: "宣布"
    case .adjourn: "散会"
    case .display: "公示"
    case .object: "异议"
    case .answer: "答复"
    case .record: "记"
    case .expect: "应见"
    }
  }
}

/// The words a story is written in, and their Chinese twins.
enum StoryWords {
  /// The word that makes a story.
  static let story = "story"
  /// The word that counts days.
  static let days = "days"

  /// The keys of all tables, by their Chinese spellings.
  private static let keys: [String: String] = [
    "英文": "en", "程序": "rules", "教训": "lesson", "演": "play",
    "会议": "meeting", "地点": "place", "主持": "chair", "记录": "clerk", "应到": "members",
    "实到": "present", "参加": "participating", "方式": "how", "同意": "favour", "反对": "against",
    "弃权": "abstain", "详情": "more", "内容": "what", "至": "till", "谁": "who", "对象": "about",
    "话": "text", "分钟": "minutes", "理由": "why", "委托人": "from", "受托人": "to",
    "发现": "findings", "可以": "allowed", "不可以": "barred", "因为": "because", "步骤": "stage",
  ]

  /// The words and keys of the Chinese surface.
  static let dictionary: SurfaceDictionary = {
    var words = ["故事": story, "天": days]
    for verb in StoryVerb.allCases { words[verb.chinese] = verb.rawValue }
    return SurfaceDictionary(words: words, keys: keys)
  }()
}
