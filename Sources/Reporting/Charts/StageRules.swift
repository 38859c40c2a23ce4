import Deliberation

/// The numbers of each step in words, those that statutes give among them.
struct StageRules {
  /// One number: the field it stands in, the word for it, and the number in words.
  struct Rule: Hashable {
    var name: String
    var field: String
    var value: String
    /// Whether it says how long something takes.
    var isPeriod: Bool
  }

  private let plan: Plan
  private let law: LawBook
  private let day: Day
  private let words: PlanWords
  private let statutory: String

  init(_ plan: Plan, law: LawBook, on day: Day, _ language: Language) {
    self.plan = plan
    self.law = law
    self.day = day
    words = PlanWords(language: language)
    statutory = language == .chinese ? "（法定）" : " (statutory)"
  }

  /// The numbers of a step, in the order in which they matter.
  func of(_ stage: Stage) -> [Rule] {
    let body = stage.kind == .meeting ? stage.body.flatMap(plan.body(named:)) : nil
    return [
      period("notice", stage.notice ?? body?.notice, body, "notice"),
      threshold("quorum", stage.quorum ?? body?.quorum, body, "quorum"),
      threshold("pass", stage.pass ?? body?.pass, body, "majority"),
      period("keep", stage.keep), period("answerWithin", stage.answerWithin),
      period("within", stage.within), threshold("returned", stage.returned),
      threshold("satisfied", stage.satisfied),
    ].compactMap { $0 }
  }

  /// A pace of the whole procedure.
  func of(_ pace: Pace) -> Rule? { period(pace.form.rawValue, pace.period) }

  private func threshold(
    _ name: String, _ own: Threshold?, _ body: Body? = nil, _ key: String = ""
  ) -> Rule? {
    var key: String? = body?.statute.map { "\($0).\(key)" }
    if case .statute(let named)? = own?.form { key = named } else if own != nil { key = nil }
    if let key {
      guard case .threshold(let lawful)? = entry(key)?.content else {
        return own.map { rule(name, words.term(.threshold($0)), isPeriod: false) }
      }
      return rule(name, words.term(.threshold(lawful)) + statutory, isPeriod: false)
    }
    return own.map { rule(name, words.term(.threshold($0)), isPeriod: false) }
  }

  private func period(
    _ name: String, _ own: Period?, _ body: Body? = nil, _ key: String = ""
  ) -> Rule? {
    let key = own == nil ? body?.statute.map { "\($0).\(key)" } : own?.statute
    if let key, case .period(let lawful)? = entry(key)?.content {
      return rule(name, words.term(.period(lawful)) + statutory, isPeriod: true)
    }
    return own.map { rule(name, words.term(.period($0)), isPeriod: true) }
  }

  private func rule(_ name: String, _ value: String, isPeriod: Bool) -> Rule {
    Rule(name: name, field: words.field(name), value: value, isPeriod: isPeriod)
  }

  /// The text in force on the day; else the newest there is.
  private func entry(_ key: String) -> LawEntry? {
    law.entry(key, on: day) ?? law.versions(of: key).last
  }
}
