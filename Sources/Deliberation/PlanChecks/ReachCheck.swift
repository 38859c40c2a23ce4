import SourceText

extension PlanChecks {
  /// Steps that no matter takes, because they are for no class of matter.
  public static func reach(_ plan: Plan) -> [Finding] {
    plan.stages.compactMap { stage in
      guard let classes = stage.classes, !classes.excepted, classes.statute == nil,
        classes.names.isEmpty
      else { return nil }
      return Finding(
        .stepUnreachable, at: classes.site.place, [Fact(.stage, .text(stage.name))])
    }
  }

  /// Steps that a lost vote or an upheld objection leads nowhere: no way back is named, or the way
  /// "back" leads to a step that waits for this one.
  public static func exits(_ plan: Plan, law: LawBook) -> [Finding] {
    let before = plan.stages.map { $0.after.compactMap(plan.stageIndex(named:)) }
    return plan.stages.indices.flatMap { index -> [Finding] in
      let stage = plan.stages[index]
      var findings: [Finding] = []
      func add(_ reason: String, _ key: String, _ target: String?) {
        var finding = Finding(
          .noWayOut, at: stage.site.place,
          [
            Fact(.stage, .text(stage.name)), Fact(.key, .text(key)), Fact(.reason, .text(reason)),
          ] + (target.map { [Fact(.step, .text($0))] } ?? []))
        if reason == "none" { finding.cls = .advice }
        findings.append(finding)
      }
      for (key, name) in [("otherwise", stage.otherwise), ("back", stage.objections?.back)] {
        guard let name, let target = plan.stageIndex(named: name), target != index,
          follows(target, index, before),
          // In a circle everything comes after everything: the circle is told of.
          !follows(index, target, before)
        else { continue }
        add("forward", key, name)
      }
      // The first step lost is the end of the matter; a later one leaves it hanging.
      if stage.otherwise == nil, !stage.repeats, !stage.after.isEmpty, stage.kind == .meeting,
        plan.isVoted(stage, law: law)
      {
        add("none", "otherwise", nil)
      }
      return findings
    }
  }

  /// Whether a step waits, near or far, for another.
  static func follows(_ stage: Int, _ other: Int, _ before: [[Int]]) -> Bool {
    var seen = Set<Int>()
    var queue = before[stage]
    while let index = queue.popLast() {
      if index == other { return true }
      if seen.insert(index).inserted { queue += before[index] }
    }
    return false
  }
}

extension Plan {
  /// Whether a step is decided by a vote: it, its body or its body's statute asks for a majority.
  fileprivate func isVoted(_ stage: Stage, law: LawBook) -> Bool {
    if stage.pass != nil { return true }
    guard let body = stage.body.flatMap(body(named:)) else { return false }
    return body.pass != nil || (body.statute.map { law.contains($0 + ".majority") } ?? false)
  }
}
