import Deliberation

/// A property in words.
struct PropertyWords {
  let language: Language

  /// The sentence of a property.
  func text(_ property: Property) -> String {
    let sentence =
      language == .chinese ? chinese(property) : english(property)
    return Clean.line(sentence, limit: 400)
  }

  private func chinese(_ property: Property) -> String {
    let step = "“\(property.stage)”"
    let failed = property.failed.map { "“\($0)”没有成、重新来过以后，" } ?? ""
    switch property.condition {
    case .happens: return "\(step)从不发生"
    case .before(let names):
      let list = names.map { "“\($0)”" }.joined(separator: "、")
      return property.form == .always
        ? "\(failed)\(step)总在\(list)做完以后" : "\(failed)\(step)不在\(list)做完以前"
    case .openObjection: return "有异议没有答复时，不做\(step)"
    case .runningDisplay: return "公示未满时，不做\(step)"
    case .merged: return "\(step)不与别的步骤合并进行"
    case .votesBelow(let threshold): return "\(step)的同意票不低于：\(words(threshold))"
    case .attendanceBelow(let threshold): return "\(step)的到会人数不低于：\(words(threshold))"
    case .noticeBelow(let period): return "\(step)的会前通知不短于 \(words(period))"
    case .sooner(let period, let since):
      return "\(step)离“\(since)”不少于 \(words(period))"
    case .leftOut(let once):
      return once.map { "做成了“\($0)”的事项，办结时都做过\(step)" } ?? "没有被否决的事项，办结时都做过\(step)"
    }
  }

  private func english(_ property: Property) -> String {
    let step = "“\(property.stage)”"
    let failed = property.failed.map { "once “\($0)” has failed, " } ?? ""
    switch property.condition {
    case .happens: return "\(step) never happens"
    case .before(let names):
      let list = names.map { "“\($0)”" }.joined(separator: ", ")
      return property.form == .always
        ? "\(failed)\(step) only after \(list)" : "\(failed)\(step) never before \(list)"
    case .openObjection: return "\(step) never while an objection is open"
    case .runningDisplay: return "\(step) never while a display is running"
    case .merged: return "\(step) never merged with another step"
    case .votesBelow(let threshold):
      return "\(step) never with fewer votes than \(words(threshold))"
    case .attendanceBelow(let threshold):
      return "\(step) never with fewer present than \(words(threshold))"
    case .noticeBelow(let period): return "\(step) never with less notice than \(words(period))"
    case .sooner(let period, let since):
      return "\(step) never sooner than \(words(period)) after “\(since)”"
    case .leftOut(let once):
      return once.map { "every closed case that carried “\($0)” has \(step)" }
        ?? "every case closed and not rejected has \(step)"
    }
  }

  private func words(_ period: Period) -> String {
    guard let amount = period.amount.value, period.statute == nil else {
      return language == .chinese ? "待定的期限" : "an open period"
    }
    return language.voice.value(.period(amount, period.unit, period.counting))
  }

  /// A threshold without counts, such as “> 1/2 应到”.
  func words(_ threshold: Threshold) -> String {
    let isChinese = language == .chinese
    let group = threshold.group.map { Clean.line($0, limit: 30) }
      .joined(separator: isChinese ? "、" : ", ")
    func base(_ base: Base) -> String {
      let name = language.voice.value(.base(base))
      if group.isEmpty { return name }
      return isChinese ? "“\(group)”的\(name)" : "\(name) among “\(group)”"
    }
    func open(_ name: String) -> String { isChinese ? "参数“\(name)”" : "parameter “\(name)”" }
    switch threshold.form {
    case .share(let comparator, .fixed(let ratio), let of):
      return "\(comparator == .moreThan ? ">" : "≥") \(ratio) × \(base(of))"
    case .share(_, .open(let name), _), .number(_, .open(let name)), .open(let name):
      return open(name)
    case .number(let comparator, .fixed(let number)):
      return "\(comparator == .moreThan ? ">" : "≥") \(number)"
    case .every(let of): return isChinese ? "\(base(of))的全部" : "all of \(base(of))"
    case .all(let parts): return parts.map(words).joined(separator: isChinese ? "，且 " : " and ")
    case .any(let parts): return parts.map(words).joined(separator: isChinese ? "，或 " : " or ")
    case .formula(_, let of): return isChinese ? "公式（\(base(of))）" : "a formula of \(base(of))"
    case .statute(let key): return isChinese ? "法定 \(key)" : "law \(key)"
    }
  }
}
