import SourceText

extension PlanChecks {
  /// Local rules held against every version of the statute that is in force while they are.
  public static func floors(_ plan: Plan, law: LawBook) -> [Finding] {
    var findings: [Finding] = []
    for rule in LocalRule.all(of: plan) {
      for key in rule.keys where law.contains(key) {
        var told: [Finding] = []
        for entry in law.versions(of: key) where entry.place == nil && plan.overlaps(entry) {
          guard let finding = rule.finding(against: entry) else { continue }
          // Versions that ask the same are one reason to mend the rule; the newest is the one named.
          told.removeAll { $0.asksTheSame(as: finding) }
          told.append(finding)
        }
        findings += told
      }
    }
    return findings
  }
}

extension Finding {
  /// Whether another finding differs only in the version of the text it speaks of.
  fileprivate func asksTheSame(as other: Finding) -> Bool {
    func demands(_ finding: Finding) -> [Fact] { finding.facts.filter { $0.key != .version } }
    return id == other.id && demands(self) == demands(other)
  }
}

extension Plan {
  /// Whether the procedure is in force on a day on which the entry is.
  func overlaps(_ entry: LawEntry) -> Bool {
    if let until, let from = entry.from, until < from { return false }
    if let from, let until = entry.until, from > until { return false }
    return true
  }
}

/// A threshold or period of the plan with the law keys it has to satisfy.
private struct LocalRule {
  enum Content {
    case threshold(Threshold, size: Int?)
    case period(Period)
  }

  var content: Content
  var keys: [String]
  var holder: [Fact]
  /// Whether the body is one of several that may hold the stage, so that the rule need not meet it.
  var isPossibleOnly = false

  static func all(of plan: Plan) -> [LocalRule] {
    var rules: [LocalRule] = []
    func add(_ threshold: Threshold?, _ suffix: String, _ body: Body?, _ holder: [Fact]) {
      guard let threshold else { return }
      let keys = [body?.statute.map { "\($0).\(suffix)" }, threshold.citation?.lawKey]
      rules.append(
        LocalRule(
          content: .threshold(threshold, size: body?.seatTotal), keys: keys.unique, holder: holder))
    }
    func add(_ period: Period?, _ suffix: String?, _ body: Body?, _ holder: [Fact]) {
      guard let period, period.statute == nil else { return }
      let inherited = suffix.flatMap { suffix in body?.statute.map { "\($0).\(suffix)" } }
      rules.append(
        LocalRule(
          content: .period(period), keys: [inherited, period.citation?.lawKey].unique,
          holder: holder))
    }
    for body in plan.bodies {
      let holder = [Fact(.body, .text(body.name))]
      add(body.quorum, "quorum", body, holder)
      add(body.pass, "majority", body, holder)
      add(body.notice, "notice", body, holder)
      for share in body.shares { add(share.threshold, "", nil, holder) }
    }
    for stage in plan.stages {
      let body = stage.body.flatMap { plan.body(named: $0) }
      let holder = [Fact(.stage, .text(stage.name))]
      add(stage.quorum, "quorum", body, holder)
      add(stage.pass, "majority", body, holder)
      add(stage.notice, "notice", body, holder)
      for name in stage.otherBodies {
        let first = rules.count
        let other = plan.body(named: name)
        let holder = holder + [Fact(.body, .text(name))]
        add(stage.quorum, "quorum", other, holder)
        add(stage.pass, "majority", other, holder)
        add(stage.notice, "notice", other, holder)
        for index in first..<rules.count {
          // What the rule cites was compared for the first body already.
          let prefix = "\(other?.statute ?? "")."
          rules[index].keys.removeAll { !$0.hasPrefix(prefix) }
          rules[index].isPossibleOnly = true
        }
      }
      add(stage.keep, nil, nil, holder)
      add(stage.answerWithin, nil, nil, holder)
    }
    return rules
  }

  func finding(against entry: LawEntry) -> Finding? {
    guard entry.strength != .variable else { return nil }
    switch (content, entry.content) {
    case (.threshold(let own, let size), .threshold(let statute)):
      guard entry.strength != .cap, let strictness = own.strictness(against: statute, size: size)
      else { return nil }
      switch strictness {
      case .satisfies: return nil
      case .undecided: return made(.notComparable, entry, own.site, bases(own, statute))
      case .laxer:
        return made(.belowFloor, entry, own.site, sample(own, statute, size) + bases(own, statute))
      }
    case (.period(let own), .period(let statute)):
      guard let fits = own.fits(statute, entry.strength), !fits else { return nil }
      return made(
        .belowFloor, entry, own.site,
        [
          Fact(.localNeeds, .count(own.amount.value ?? 0)),
          Fact(entry.strength == .cap ? .most : .statuteNeeds, .count(statute.amount.value ?? 0)),
        ])
    default: return nil
    }
  }

  private func made(_ id: FindingID, _ entry: LawEntry, _ site: Site, _ facts: [Fact]) -> Finding {
    var finding = Finding(
      id, at: site.place,
      holder + facts + [
        Fact(.instrument, .text(entry.instrument)), Fact(.version, .text(entry.version)),
      ])
    finding.citation = entry.citation
    if isPossibleOnly { finding.cls = .advice }
    return finding
  }
}

extension Citation {
  fileprivate var lawKey: String? {
    if case .law(let key) = self { return key }
    return nil
  }
}

extension [String?] {
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return compactMap { $0 }.filter { seen.insert($0).inserted }
  }
}

extension Period {
  /// Whether the period keeps to the statute's; `nil` where days cannot be compared.
  func fits(_ statute: Period, _ strength: LawEntry.Strength) -> Bool? {
    guard let own = amount.value, let its = statute.amount.value else { return nil }
    if strength == .cap {
      guard let most = mostDays, let limit = statute.mostDays else { return nil }
      return most <= limit
    }
    if unit == statute.unit {
      if own == its, counting == .oneEnd, statute.counting == .clear { return false }
      return own >= its
    }
    guard let least = leastDays, let bound = statute.mostDays else { return nil }
    return least >= bound ? true : nil
  }
}

/// The bases of two shares, where they differ.
private func bases(_ own: Threshold, _ statute: Threshold) -> [Fact] {
  guard let left = own.firstBase, let right = statute.firstBase, left != right else { return [] }
  return [Fact(.base, .base(left)), Fact(.otherBase, .base(right))]
}

/// A body for which the local least is too small: of the size the script sets, else the smallest.
private func sample(_ own: Threshold, _ statute: Threshold, _ size: Int?) -> [Fact] {
  let sizes = (size.map { [$0] } ?? []) + Array(1...300)
  for size in sizes {
    guard let local = own.leastCount(of: size), let needed = statute.leastCount(of: size),
      local < needed
    else { continue }
    return [
      Fact(.sampleBase, .count(size)), Fact(.localNeeds, .count(local)),
      Fact(.statuteNeeds, .count(needed)),
    ]
  }
  return []
}

extension Threshold {
  /// The base of the test, or of the first of its parts that has one.
  fileprivate var firstBase: Base? {
    for part in flattened {
      switch part.form {
      case .share(_, _, let base), .every(let base), .formula(_, let base): return base
      default: continue
      }
    }
    return nil
  }

  /// The least count of a plain share, number or whole of a base; `nil` for the rest.
  func leastCount(of size: Int) -> Int? {
    switch form {
    case .share(let comparator, .fixed(let ratio), _): comparator.least(ratio, of: size)
    case .number(let comparator, .fixed(let number)):
      comparator == .moreThan ? number.addingReportingOverflow(1).partialValue : number
    case .every: size
    default: nil
    }
  }
}
