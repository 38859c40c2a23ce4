import SourceText

/// What of the law tables a procedure rests on.
extension Plan {
  /// Every key of the law tables that the procedure names, each once, sorted.
  public var lawKeys: [String] {
    var keys = [reservedBy].compactMap { $0 } + bodies.compactMap(\.excludedBy)
    func add(_ citation: Citation?) {
      if case .law(let key) = citation { keys.append(key) }
    }
    for held in heldThresholds { keys += held.threshold.lawKeys }
    for body in bodies { keys += body.notice?.lawKeys ?? [] }
    for stage in stages {
      for period in [stage.notice, stage.within, stage.keep, stage.answerWithin] {
        keys += period?.lawKeys ?? []
      }
      add(stage.citation)
      add(stage.merge?.citation)
    }
    for pace in pace { keys += pace.period.lawKeys }
    for rule in rules { add(rule.citation) }
    return Set(keys).sorted()
  }

  /// The first parts of those keys and of the statutes of bodies: `village`, `owners`.
  public var lawPrefixes: [String] {
    let names = lawKeys + bodies.compactMap(\.statute)
    return Set(names.map { String($0.prefix { $0 != "." }) }).sorted()
  }

  /// Every free-text citation of the procedure with the place that gives it.
  var localCitations: [(text: String, site: Site)] {
    var found: [(String, Site)] = []
    func add(_ citation: Citation?, _ site: Site) {
      if case .local(let text) = citation { found.append((text, site)) }
    }
    for held in heldThresholds {
      for part in held.threshold.flattened { add(part.citation, part.site) }
    }
    for body in bodies { body.notice.map { add($0.citation, $0.site) } }
    for stage in stages {
      for period in [stage.notice, stage.within, stage.keep, stage.answerWithin] {
        period.map { add($0.citation, $0.site) }
      }
      add(stage.citation, stage.site)
      stage.merge.map { add($0.citation, $0.site) }
    }
    for pace in pace { add(pace.period.citation, pace.period.site) }
    for rule in rules { add(rule.citation, rule.site) }
    return found
  }
}

extension PlanChecks {
  /// Citations in the author's own words that name a statute of the tables and an article it does not have there.
  public static func citations(_ plan: Plan, law: LawBook) -> [Finding] {
    var findings: [Finding] = []
    for (text, site) in plan.localCitations {
      for (instrument, article) in Instrument.citations(in: text) {
        let known = law.articles(of: instrument)
        guard !known.isEmpty, !known.contains(where: { $0.isArticle(article) }) else { continue }
        var facts = [
          Fact(.key, .text("《\(instrument)》\(article)")), Fact(.instrument, .text(instrument)),
        ]
        if let near = Suggestion.nearest(to: article, among: known) {
          facts.append(Fact(.suggestion, .text("《\(instrument)》\(near)")))
        }
        facts.append(Fact(.options, .names(known)))
        // The tables do not hold every article there is: the author is asked, not refused.
        findings.append(Finding(.unknownStatute, at: site.place, facts).with { $0.cls = .advice })
      }
    }
    return findings
  }
}

extension String {
  /// Whether an article of the tables is the one cited; a paragraph of it is.
  fileprivate func isArticle(_ cited: String) -> Bool { self == cited || hasPrefix(cited) }
}
