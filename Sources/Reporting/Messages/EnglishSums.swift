import Deliberation
import SourceText

/// English: arithmetic, citations, and what follows from a finding.
extension English {
  /// A comparator and a share in words: more than half, two thirds or more.
  func share(_ comparator: Comparator, _ ratio: Ratio) -> String {
    if ratio == .half { return comparator == .moreThan ? "more than half" : "half or more" }
    if ratio == .whole { return comparator == .moreThan ? "more than all" : "all" }
    let spoken = fraction(ratio)
    return comparator == .moreThan ? "more than \(spoken)" : "\(spoken) or more"
  }

  private func fraction(_ ratio: Ratio) -> String {
    switch (ratio.numerator, ratio.denominator) {
    case (1, 3): "one third"
    case (2, 3): "two thirds"
    case (1, 4): "one quarter"
    case (3, 4): "three quarters"
    case (_, 5...10): ratio.description
    default: Numbers.percent(ratio) ?? ratio.description
    }
  }

  /// What a threshold asks, without the count.
  func clause(_ fact: ThresholdFact) -> String {
    let of =
      fact.base.map { " of \(Numbers.plain(fact.of, fact.countedIn)) \(word($0))\(among(fact))" }
      ?? among(fact)
    let least = "at least \(amount(fact.least, fact.countedIn))"
    return switch fact.form {
    case .share(let comparator, let ratio): "\(share(comparator, ratio))\(of) (\(least))"
    case .number: least
    case .every: "all\(of) (\(least))"
    case .formula: "\(least) by the formula"
    }
  }

  func sum(_ fact: ThresholdFact) -> String {
    let least = Numbers.plain(fact.least, fact.countedIn)
    let of = Numbers.plain(fact.of, fact.countedIn)
    let unit = fact.unit == .persons ? "" : unit(fact.least, fact.countedIn)
    let rule =
      switch fact.form {
      case .share where fact.of == 0: "of a base of 0, at least \(least)\(unit) all the same"
      case .share(let comparator, let ratio):
        "\(share(comparator, ratio)) = "
          + "\(Numbers.calculation(comparator, ratio, of: of)) = \(least)\(unit)"
      case .number: "at least \(least)\(unit)"
      case .every: "all = \(least)\(unit)"
      case .formula: "by the procedure's formula, at least \(least)\(unit) of \(of)"
      }
    let group = fact.group.isEmpty ? "" : among(fact).dropFirst() + ": "
    return "\(group)\(rule); \(Numbers.comparison(fact))"
  }

  /// The group a threshold is limited to.
  func among(_ fact: ThresholdFact) -> String {
    if fact.group.isEmpty { return "" }
    return " among “" + fact.group.map { Clean.line($0, limit: 30) }.joined(separator: ", ") + "”"
  }

  func sum(_ days: DaySum, _ subject: Sum.Subject) -> String {
    let given = period(days.given, days.unit, days.counting)
    let required = period(days.required, days.unit, days.counting)
    let both = dates(days.from, days.to)
    switch subject {
    case .display:
      return
        "\(both): displayed for \(given), \(required) required (the day of posting not counted)"
    case .total: return "\(both): it took \(given), at most \(required)"
    case .answer: return "\(both): it took \(given), \(required) allowed"
    default: return "\(both): \(given) between, \(required) required"
    }
  }

  func cell(_ sum: Sum) -> String {
    let noun = noun(sum.subject) + (sum.threshold.map(among) ?? "")
    if let days = sum.days {
      let given = period(days.given, days.unit, days.counting)
      let required = period(days.required, days.unit, days.counting)
      let limit = sum.subject == .total || sum.subject == .answer
      let sign = limit ? (sum.holds ? "≤" : ">") : (sum.holds ? "≥" : "<")
      return "\(noun) \(given) \(sign) \(required)"
    }
    guard let fact = sum.threshold else { return "\(noun) \(sum.holds ? "met" : "not met")" }
    let (count, of) = (
      Numbers.plain(fact.count, fact.countedIn), Numbers.plain(fact.of, fact.countedIn)
    )
    let least = "at least \(Numbers.plain(fact.least, fact.countedIn))"
    switch fact.form {
    case .share(let comparator, let ratio):
      let base = sum.subject == .majority ? fact.base.map { " of \(word($0))" } ?? "" : ""
      let sign = Cells.sign(comparator, fact.holds)
      return "\(noun) \(count)/\(of) \(sign) \(ratio)\(base) (\(least))"
    case .every: return "\(noun) \(count)/\(of) \(fact.holds ? "=" : "<") all"
    case .number, .formula: return "\(noun) \(count) \(fact.holds ? "≥" : "<") \(least)"
    }
  }

  private func noun(_ subject: Sum.Subject) -> String {
    switch subject {
    case .composition: "composition"
    case .notice: "notice"
    case .quorum: "present"
    case .majority: "in favour"
    case .display: "displayed"
    case .answer: "answered in"
    case .returned: "returned"
    case .support: "support"
    case .satisfied: "satisfied"
    case .gap: "since the step before"
    case .total: "from first to last"
    }
  }

  func citation(_ citation: ResolvedCitation, on day: Day?) -> String {
    guard citation.key != nil else {
      return Clean.line(citation.instrument) + Clean.line(citation.article, limit: 40)
    }
    var text = Instruments.english(Clean.line(citation.instrument))
    let version = Clean.line(citation.version, limit: 20)
    if !version.isEmpty {
      text += version.allSatisfy(\.isNumber) ? " (text of \(version))" : " (\(version))"
    }
    if !citation.article.isEmpty {
      text += ", \(Instruments.article(Clean.line(citation.article, limit: 40)))"
    }
    if let from = citation.from { text += ", in force since \(from)" }
    if let day { text += from(citation, day) }
    return text
  }

  private func from(_ citation: ResolvedCitation, _ day: Day) -> String {
    citation.from == nil ? ", in force on \(day)" : " and on \(day)"
  }

  func shortCitation(_ citation: ResolvedCitation) -> String {
    let name = Instruments.english(Clean.line(citation.instrument))
    guard !citation.article.isEmpty else { return name }
    return "\(name), \(Instruments.article(Clean.line(citation.article, limit: 40)))"
  }

  var stop: String { ". " }
  var and: String { "; " }

  func denominators(_ told: Told) -> String? {
    let threshold = told.threshold
    guard let base = told.base(.base) ?? (told.isAboutVotes ? threshold?.base : nil) else {
      return nil
    }
    let size = told.number(.baseCount) ?? (threshold?.base == base ? threshold?.of : nil)
    let isArea = base == threshold?.base && threshold?.unit == .area
    let right =
      "The base is the "
      + (isArea && base != .area
        ? "area of the \(word(base))" + (size.map { ": \(Numbers.plain($0, .area)) m²" } ?? "")
        : counted(size, base)) + (threshold.map(among) ?? "")
    if let other = told.base(.otherBase) {
      return "\(right), not the \(counted(told.number(.otherCount), other))"
    }
    if base == .members, let present = told.number(.present), let size, present != size {
      return "\(right), not the \(counted(present, .present))"
    }
    return right
  }

  private func counted(_ count: Int?, _ base: Base) -> String {
    guard let count else { return word(base) }
    return base == .area
      ? "\(Numbers.plain(count, base)) m² of floor area" : "\(count) \(word(base))"
  }

  func bearing(of finding: Finding) -> String? {
    guard let decisive = finding.decisive else { return nil }
    let told = Told(finding, self)
    guard told.disputesVotes || !decisive else { return nil }
    let worst = told.number(.difference).map { $0.magnitude }
    let votes = worst == 1 ? "1 vote" : "\(worst ?? 0) votes"
    if decisive {
      guard worst != nil, finding.id == .totalsDiffer else { return "it changes the outcome" }
      return
        "if the \(votes) in question were in favour, too few would remain: it may change "
        + "the outcome"
    }
    guard worst != nil, let favour = told.number(.favour), let least = told.least else {
      return "it does not change the outcome"
    }
    return favour >= least
      ? "even without \(votes) in favour it is still carried (at least \(least)): "
        + "the outcome does not change"
      : "even with \(votes) more in favour it falls short of \(least): the outcome does not change"
  }

  func effect(of finding: Finding) -> String? {
    let left = Told(finding, self).leftOut
    guard !left.isEmpty else { return nil }
    let things = left.map { name, lines in
      let noun = lines.count == 1 ? "line" : "lines"
      let place = lines.map { "\($0)" }.joined(separator: ", ")
      return "“\(name)”" + (lines.isEmpty ? "" : " on \(noun) \(place)")
    }
    let verb = things.count == 1 ? "was" : "were"
    return things.joined(separator: ", ") + " \(verb) therefore not judged"
  }
}
