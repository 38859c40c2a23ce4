import Deliberation
import ProcedureScript

/// Words for the nodes, fields and values of a plan, as a comparison shows them.
struct PlanWords {
  let language: Language

  private func pick(_ chinese: String, _ english: String) -> String {
    language == .chinese ? chinese : english
  }

  /// 步骤“商议” · 席位“居民代表”.
  func node(_ path: [PlanDifference.Step]) -> String {
    guard !path.isEmpty else { return pick("全程序", "the whole procedure") }
    return path.map { step in
      let name = Clean.line(step.name, limit: 40)
      if step.name.isEmpty { return field(step.list) }
      if step.list == "pace" { return pick("进度 ", "pace ") + field(step.name) }
      return pick("\(list(step.list))“\(name)”", "\(list(step.list)) “\(name)”")
    }.joined(separator: " · ")
  }

  private func list(_ name: String) -> String {
    switch name {
    case "stages": pick("步骤", "stage")
    case "bodies": pick("机构", "body")
    case "seats": pick("席位", "seats")
    case "shares": pick("比例", "share")
    case "rules": pick("规则", "rule")
    case "parameters": pick("参数", "parameter")
    case "pace": pick("进度", "pace")
    case "cadences": pick("例会", "cadence")
    case "groups": pick("分组", "group")
    default: word(singular(name)) ?? singular(name)
    }
  }

  private func singular(_ name: String) -> String {
    name.hasSuffix("s") ? String(name.dropLast()) : name
  }

  /// The word for a field; what the comparison does not know by itself, the vocabulary names.
  func field(_ name: String) -> String {
    switch name {
    case "pass": pick("通过", "majority")
    case "quorum": pick("到会", "quorum")
    case "notice": pick("通知", "notice")
    case "kind": pick("种类", "kind")
    case "body": pick("机构", "body")
    case "otherBodies": pick("也可由谁开", "bodies that may hold it instead")
    case "after": pick("在哪步之后", "comes after")
    case "otherwise": pick("不成时退回", "goes back to")
    case "merge": pick("合并", "merging")
    case "repeats": pick("可重复", "may be repeated")
    case "optional": pick("可省", "optional")
    case "quorumAtOpening": pick("只在开会时看到会", "quorum at the opening only")
    case "methods": pick("表决方式", "methods of voting")
    case "modes": pick("会议方式", "modes of meeting")
    case "within": pick("限期", "due within")
    case "what": pick("公示内容", "what is displayed")
    case "keep": pick("公示期", "time on display")
    case "objections": pick("异议", "objections")
    case "answerWithin": pick("答复期限", "time to answer")
    case "signatures": pick("签字", "signatures")
    case "records": pick("记载", "records")
    case "returned": pick("收回率", "return")
    case "satisfied": pick("满意率", "satisfaction")
    case "fairCounts": pick("基本满意计入", "fair counts as satisfied")
    case "when": pick("适用条件", "condition")
    case "classes": pick("事项类别", "classes of matter")
    case "excepted": pick("这些以外", "all but these")
    case "check": pick("函数", "function")
    case "citation": pick("依据", "ground")
    case "authority": pick("类型", "authority")
    case "statute": pick("法定机构", "statute")
    case "aliases": pick("别名", "aliases")
    case "least": pick("最少", "least")
    case "most": pick("最多", "most")
    case "count": pick("席数", "seats")
    case "offices": pick("当然入席的职务", "offices")
    case "advice": pick("只作提示", "only advice")
    case "sizeAdvice": pick("人数只作提示", "number of members only advice")
    case "fill": pick("补选期限", "time to fill a seat")
    case "step": pick("步骤", "step")
    case "odd": pick("须为奇数", "must be odd")
    case "recusal": pick("回避", "recusal")
    case "proxies": pick("代理", "proxies")
    case "threshold": pick("比例", "share")
    case "within labels": pick("其中", "within")
    case "from": pick("起", "in force from")
    case "until": pick("止", "in force to")
    case "reservedMatters", "reservedBy": pick("保留事项", "reserved matters")
    case "adopts": pick("采用", "adopts")
    case "bound": pick("取值", "value")
    case "gate": pick("怎样对待", "what they do")
    case "back": pick("退回", "goes back to")
    case "with": pick("与哪步", "with")
    case "fact": pick("凭什么", "on the fact of")
    case "allowed": pick("许可", "allowed")
    case "election": pick("选举", "election")
    case "tie": pick("票数相等", "tie")
    case "runoff": pick("另行选举", "runoff")
    case "gap": pick("间隔", "gap")
    case "total": pick("全程", "total")
    case "period": pick("期限", "length")
    case "first": pick("自", "from stage")
    case "last": pick("至", "to stage")
    case "months": pick("周期（月）", "length in months")
    case "counting": pick("计法", "counting")
    case "on": pick("会期", "day")
    case "over": pick("对象", "applies to")
    case "stage": pick("步骤", "stage")
    default: word(snake(name)) ?? snake(name)
    }
  }

  private func word(_ name: String) -> String? {
    if language == .english { return name.replacing("_", with: " ") }
    return Vocabulary.word(name)?.chinese ?? Vocabulary.keys.filter { $0.value == name }.keys.min()
  }

  private func snake(_ name: String) -> String {
    var result = ""
    for character in name {
      if character.isUppercase {
        result += "_" + character.lowercased()
      } else {
        result.append(character)
      }
    }
    return result
  }

  /// A value as it stands beside an arrow.
  func term(_ term: PlanTerm?) -> String {
    switch term {
    case nil: pick("没有", "none")
    case .threshold(let threshold): self.threshold(threshold)
    case .period(let period): self.period(period)
    case .number(let number): "\(number)"
    case .open(let name): open(name)
    case .flag(let flag): flag ? pick("是", "yes") : pick("否", "no")
    case .text(let text): Clean.line(Bound.text(text, in: language), limit: 60)
    case .texts(let texts):
      texts.isEmpty
        ? pick("没有写", "none")
        : texts.map { Clean.line($0, limit: 40) }.joined(separator: pick("、", ", "))
    case .choice(let raw): choice(raw)
    case .choices(let raws):
      raws.isEmpty ? pick("没有写", "none") : raws.map(choice).joined(separator: pick("、", ", "))
    case .day(let day): day.description
    case .citation(let citation): self.citation(citation)
    case .function: pick("函数", "a function")
    case .group: pick("另一种写法", "other settings")
    }
  }

  private func open(_ name: String) -> String {
    pick("待定“\(Clean.line(name, limit: 40))”", "open “\(Clean.line(name, limit: 40))”")
  }

  private func choice(_ raw: String) -> String {
    guard language == .chinese else { return raw }
    for word in Vocabulary.all {
      for key in word.keys {
        if let entry = key.choices?.entries.first(where: { $0.value == raw }) {
          return entry.chinese.first ?? raw
        }
      }
    }
    return Stage.Kind(rawValue: raw).map { language.voice.word($0.performer) } ?? raw
  }

  private func citation(_ citation: Citation) -> String {
    switch citation {
    case .law(let key): "law \"\(key)\""
    case .local(let text): Clean.line(text, limit: 60)
    case .open(let name): open(name)
    }
  }

  private func period(_ period: Period) -> String {
    if let key = period.statute { return "law \"\(key)\"" }
    switch period.amount {
    case .open(let name): return open(name)
    case .fixed(let amount):
      return language == .chinese
        ? Chinese().period(amount, period.unit, period.counting)
        : English().period(amount, period.unit, period.counting)
    }
  }

  /// What a threshold asks, without any count.
  private func threshold(_ threshold: Threshold) -> String {
    let word: (Base) -> String = { language.voice.value(.base($0)) }
    var text: String
    switch threshold.form {
    case .share(let comparator, let setting, let of):
      guard let ratio = setting.value else {
        if case .open(let name) = setting { return "\(word(of)) " + open(name) }
        return word(of)
      }
      text =
        language == .chinese
        ? "\(word(of))\(Chinese().share(comparator, ratio))"
        : "\(English().share(comparator, ratio)) of \(word(of))"
    case .number(let comparator, let setting):
      guard let number = setting.value else {
        if case .open(let name) = setting { return open(name) }
        return "?"
      }
      text =
        comparator == .atLeast
        ? pick("至少 \(number)", "at least \(number)") : pick("多于 \(number)", "more than \(number)")
    case .every(let of): text = pick("\(word(of))全数", "all \(word(of))")
    case .all(let parts):
      text = parts.map(self.threshold).joined(separator: pick("，并且", " and "))
    case .any(let parts):
      text = parts.map(self.threshold).joined(separator: pick("，或者", " or "))
    case .formula(_, let of): text = pick("公式（\(word(of))）", "a formula of \(word(of))")
    case .statute(let key): text = "law \"\(key)\""
    case .open(let name): text = open(name)
    }
    if !threshold.group.isEmpty {
      let group = threshold.group.map { Clean.line($0, limit: 40) }.joined(
        separator: pick("、", ", "))
      text = pick("\(group)的\(text)", "\(text), of \(group)")
    }
    switch threshold.measure {
    case .households where base(threshold) != .households: text += pick("，按户计", ", by household")
    case .area where base(threshold) != .area: text += pick("，按面积计", ", by area")
    default: break
    }
    switch threshold.abstentions {
    case .counted: text += pick("（弃权计入）", " (abstentions counted)")
    case .excluded: text += pick("（弃权不计）", " (abstentions not counted)")
    case nil: break
    }
    return text
  }

  private func base(_ threshold: Threshold) -> Base? {
    switch threshold.form {
    case .share(_, _, let base), .every(let base), .formula(_, let base): base
    default: nil
    }
  }

  /// What a change does.
  func effect(_ effect: PlanDifference.Effect?) -> String {
    switch effect {
    case .stricter: pick("更严", "stricter")
    case .laxer: pick("放宽", "laxer")
    case .incomparable: pick("不可比", "not comparable")
    case nil: pick("改了", "changed")
    }
  }
}

extension Stage.Kind {
  /// The kind of act that performs a stage of the kind, where the two have one word.
  var performer: Act.Kind { Act.Kind(rawValue: rawValue) ?? .meeting }
}
