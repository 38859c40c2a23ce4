import SourceText

extension PlanChecks {
  /// Names that point nowhere, and names used twice.
  public static func names(_ plan: Plan) -> [Finding] {
    dangling(plan) + doubled(plan)
  }

  private static func dangling(_ plan: Plan) -> [Finding] {
    let stages = plan.stages.map(\.name)
    let bodies = plan.bodies.flatMap { [$0.name] + $0.aliases + $0.instances }
    let calls = plan.stages.filter { $0.kind == .deed(.call) }.map(\.name)
    var findings: [Finding] = []
    func check(_ name: String?, _ key: String, _ names: [String], _ site: Site) {
      guard let name, !names.contains(name) else { return }
      findings.append(
        Finding(.unknownName, at: site.place, danglingFacts(name, key: key, among: names)))
    }
    for stage in plan.stages {
      for name in [stage.body].compactMap({ $0 }) + stage.otherBodies {
        check(name, "body", bodies, stage.site)
      }
      let others = stages.filter { $0 != stage.name }
      for name in stage.after where name != stage.name { check(name, "after", others, stage.site) }
      check(stage.otherwise, "otherwise", stages, stage.site)
      check(stage.proxyList, "proxy_list", others, stage.site)
      check(stage.objections?.back, "back", stages, stage.site)
      check(stage.deed?.window, "window", calls, stage.site)
      if let merge = stage.merge { check(merge.with, "with", others, merge.site) }
    }
    for cadence in plan.cadences {
      check(cadence.body, "body", bodies, cadence.site)
      check(cadence.step, "step", stages, cadence.site)
    }
    for body in plan.bodies {
      check(body.upper, "upper", bodies.filter { $0 != body.name }, body.site)
    }
    let scores = plan.stages.filter { $0.kind == .deed(.score) }.map(\.name)
    for ranking in plan.rankings {
      for name in ranking.stages { check(name, "by", scores, ranking.site) }
    }
    for rule in plan.rules { check(rule.stage, "stage", stages, rule.site) }
    for pace in plan.pace {
      check(pace.first, "first", stages, pace.site)
      check(pace.last, "last", stages, pace.site)
    }
    for property in plan.properties {
      for (key, name) in property.namedStages where !stages.contains(name) {
        // A script whose step is gone can still be used; the proof tells what follows from it.
        var finding = Finding(
          .unknownName, at: property.site.place, danglingFacts(name, key: key, among: stages))
        finding.cls = .advice
        findings.append(finding)
      }
    }
    return findings
  }

  private static func doubled(_ plan: Plan) -> [Finding] {
    repeats(plan.stages.map { ($0.name, $0.site) })
      + repeats(
        plan.bodies.flatMap { body in
          ([body.name] + body.aliases + body.instances).map { ($0, body.site) }
        })
      + repeats(plan.ledgers.map { ($0.name, $0.site) })
      + repeats(plan.tableSums.map { ($0.name, $0.site) })
      + repeats(plan.splits.map { ($0.name, $0.site) })
      + repeats(plan.rankings.map { ($0.name, $0.site) })
      + repeats(plan.rules.map { ($0.name, $0.site) })
      + plan.bodies.flatMap { repeats($0.seats.map { ($0.category, $0.site) }) }
  }

  private static func repeats(_ named: [(name: String, site: Site)]) -> [Finding] {
    var first: [String: Site] = [:]
    var findings: [Finding] = []
    for (name, site) in named {
      guard let held = first[name] else {
        first[name] = site
        continue
      }
      var finding = Finding(
        .duplicateName, at: site.place, [Fact(.word, .text(name)), Fact(.found, .text(name))])
      finding.related = [Related(held.place, .firstUse)]
      findings.append(finding)
    }
    return findings
  }
}
