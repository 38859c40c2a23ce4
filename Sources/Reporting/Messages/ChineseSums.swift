import Deliberation
import SourceText

/// 中文: arithmetic, citations, and what follows from a finding.
extension Chinese {
  /// A comparator and a share as people say them: 过半数, 三分之二以上, 超过三分之二.
  func share(_ comparator: Comparator, _ ratio: Ratio) -> String {
    if ratio == .half { return comparator == .moreThan ? "过半数" : "半数以上" }
    if ratio == .whole { return comparator == .moreThan ? "超过全数" : "全数" }
    let spoken = fraction(ratio)
    return comparator == .moreThan ? "超过\(spoken)" : "\(spoken)以上"
  }

  /// 三分之二; shares with a large denominator in per cent, or as written.
  private func fraction(_ ratio: Ratio) -> String {
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    if ratio.denominator <= 10, ratio.numerator <= 10 {
      return "\(digits[ratio.denominator])分之\(digits[ratio.numerator])"
    }
    return Numbers.percent(ratio) ?? ratio.description
  }

  /// What a threshold asks, without the count: 应到的三分之二以上（至少 30 人）.
  func clause(_ fact: ThresholdFact) -> String {
    let of = fact.base.map { "\(among(fact))\(word($0)) \(amount(fact.of, fact.countedIn))的" } ?? ""
    let least = "至少 \(amount(fact.least, fact.countedIn))"
    return switch fact.form {
    case .share(let comparator, let ratio): "\(of)\(share(comparator, ratio))（\(least)）"
    case .number: least
    case .every: "\(of)全数（\(least)）"
    case .formula: "按公式\(least)"
    }
  }

  func sum(_ fact: ThresholdFact) -> String {
    let least = Numbers.plain(fact.least, fact.countedIn)
    let of = Numbers.plain(fact.of, fact.countedIn)
    let unit = fact.unit == .persons ? "" : unit(fact.countedIn)
    let rule =
      switch fact.form {
      case .share where fact.of == 0: "分母是 0，至少也要 \(least)\(unit)"
      case .share(let comparator, let ratio):
        "\(share(comparator, ratio)) = "
          + "\(Numbers.calculation(comparator, ratio, of: of)) = \(least)\(unit)"
      case .number: "至少 \(least)\(unit)"
      case .every: "全数 = \(least)\(unit)"
      case .formula: "按程序的公式，\(of) 时至少 \(least)\(unit)"
      }
    let group = fact.group.isEmpty ? "" : among(fact) + "："
    return "\(group)\(rule)；\(Numbers.comparison(fact))"
  }

  /// The group a threshold is limited to: “女”.
  func among(_ fact: ThresholdFact) -> String {
    if fact.group.isEmpty { return "" }
    return "“" + fact.group.map { Clean.line($0, limit: 30) }.joined(separator: "、") + "”"
  }

  func sum(_ days: DaySum, _ subject: Sum.Subject) -> String {
    let given = period(days.given, days.unit, days.counting)
    let required = period(days.required, days.unit, days.counting)
    let both = dates(days.from, days.to)
    switch subject {
    case .display: return "\(both)，公示 \(given)，须满 \(required)（张贴当日不计）"
    case .total: return "\(both)，历时 \(given)，最多 \(required)"
    case .answer: return "\(both)，用了 \(given)，限 \(required)"
    default: return "\(both)，间隔 \(given)，须 \(required)"
    }
  }

  func cell(_ sum: Sum) -> String {
    let noun = (sum.threshold.map(among) ?? "") + noun(sum.subject)
    if let days = sum.days {
      let given = period(days.given, days.unit, days.counting)
      let required = period(days.required, days.unit, days.counting)
      let limit = sum.subject == .total || sum.subject == .answer
      let sign = limit ? (sum.holds ? "≤" : ">") : (sum.holds ? "≥" : "<")
      return "\(noun) \(given) \(sign) \(required)"
    }
    guard let fact = sum.threshold else { return "\(noun) \(sum.holds ? "合" : "不合")" }
    let (count, of) = (
      Numbers.plain(fact.count, fact.countedIn), Numbers.plain(fact.of, fact.countedIn)
    )
    let least = "（至少 \(Numbers.plain(fact.least, fact.countedIn))）"
    switch fact.form {
    case .share(let comparator, let ratio):
      let base = sum.subject == .majority ? fact.base.map { " " + word($0) } ?? "" : ""
      return "\(noun) \(count)／\(of) \(Cells.sign(comparator, fact.holds)) \(ratio)\(base)\(least)"
    case .every: return "\(noun) \(count)／\(of) \(fact.holds ? "=" : "<") 全数"
    case .number, .formula:
      return "\(noun) \(count) \(fact.holds ? "≥" : "<") \(least.dropFirst().dropLast())"
    }
  }

  private func noun(_ subject: Sum.Subject) -> String {
    switch subject {
    case .composition: "组成"
    case .notice: "提前通知"
    case .quorum: "到会"
    case .majority: "同意"
    case .display: "公示"
    case .answer: "答复用时"
    case .returned: "收回"
    case .support: "联名"
    case .satisfied: "满意"
    case .gap: "与前一步相隔"
    case .total: "历时"
    }
  }

  func citation(_ citation: ResolvedCitation, on day: Day?) -> String {
    let instrument = Clean.line(citation.instrument)
    guard citation.key != nil else {
      return instrument + Clean.line(citation.article, limit: 40)
    }
    var text = instrument.hasPrefix("《") ? instrument : "《\(instrument)》"
    let version = Clean.line(citation.version, limit: 20)
    if !version.isEmpty {
      text += version.allSatisfy(\.isNumber) ? "（\(version) 年文本）" : "（\(version)）"
    }
    text += Clean.line(citation.article, limit: 40)
    if let from = citation.from { text += "，\(date(from))起施行" }
    if let day { text += "，\(date(day))有效" }
    return text
  }

  func shortCitation(_ citation: ResolvedCitation) -> String {
    Clean.line(citation.instrument) + Clean.line(citation.article, limit: 40)
  }

  func bearing(of finding: Finding) -> String? {
    guard let decisive = finding.decisive else { return nil }
    let told = Told(finding, self)
    guard told.disputesVotes || !decisive else { return nil }
    let worst = told.number(.difference).map { $0.magnitude }
    if decisive {
      guard let worst, finding.id == .totalsDiffer else { return "会改变结果" }
      return "如果这 \(worst) 票都是同意票，减去就不够：可能改变结果"
    }
    guard let worst, let favour = told.number(.favour), let least = told.least else {
      return "不影响结果"
    }
    let carried = favour >= least
    return carried
      ? "即使减去 \(worst) 票同意，仍然通过（至少 \(least) 票）：不影响结果"
      : "即使加上 \(worst) 票同意，仍然不够 \(least) 票：不影响结果"
  }

  func effect(of finding: Finding) -> String? {
    let left = Told(finding, self).leftOut
    guard !left.isEmpty else { return nil }
    let things = left.map { name, lines in
      let place = lines.map { "\($0)" }.joined(separator: "、")
      return (lines.isEmpty ? "" : "第 \(place) 行") + "“\(name)”"
    }
    return things.joined(separator: "、") + "因此没有判断"
  }

  var stop: String { "。" }
  var and: String { "；" }

  func denominators(_ told: Told) -> String? {
    let threshold = told.threshold
    guard let base = told.base(.base) ?? (told.isAboutVotes ? threshold?.base : nil) else {
      return nil
    }
    let size = told.number(.baseCount) ?? (threshold?.base == base ? threshold?.of : nil)
    let counted = threshold?.base == base ? threshold?.countedIn : base
    let who = threshold.map(among) ?? ""
    let right = "分母是\(who)\(word(base))" + (size.map { " \(amount($0, counted))" } ?? "")
    if let other = told.base(.otherBase) {
      let count = told.number(.otherCount).map { " \(amount($0, other))" } ?? ""
      return "\(right)，不是\(word(other))\(count)"
    }
    if base == .members, let present = told.number(.present), let size, present != size {
      return "\(right)，不是\(word(Base.present)) \(present) 人"
    }
    return right
  }
}
