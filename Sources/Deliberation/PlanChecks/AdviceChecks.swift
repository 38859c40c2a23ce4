import SourceText

extension PlanChecks {
  /// Displays that do not say what becomes of an objection.
  public static func objections(_ plan: Plan) -> [Finding] {
    plan.stages.compactMap { stage in
      guard stage.kind == .disclosure, stage.objections == nil else { return nil }
      return Finding(.noObjectionPath, at: stage.site.place, [Fact(.stage, .text(stage.name))])
    }
  }

  /// Works that rest on a consultative body alone, in a procedure that names no matter it cannot
  /// decide.
  public static func reserved(_ plan: Plan) -> [Finding] {
    guard plan.reservedBy == nil, plan.reservedMatters.isEmpty,
      plan.stages.contains(where: { $0.kind == .implementation })
    else { return [] }
    let deciding = plan.stages.filter { $0.kind == .meeting }
      .compactMap { $0.body.flatMap { plan.body(named: $0) } }
    guard !deciding.isEmpty, deciding.allSatisfy({ $0.authority == .consultative }) else {
      return []
    }
    var finding = Finding(
      .missingField, at: plan.site.place,
      [Fact(.word, .text("procedure")), Fact(.key, .text("reserved"))])
    finding.cls = .advice
    return [finding]
  }

  /// Sets marked 示例.
  public static func samples(_ plan: Plan) -> [Finding] {
    var names = plan.sample ? [plan.name] : []
    names += plan.sampleSets
    return names.map { Finding(.sampleSet, at: plan.site.place, [Fact(.rule, .text($0))]) }
  }

  /// The parameters no office has bound yet, in one list.
  public static func parameters(_ plan: Plan) -> [Finding] {
    let open = plan.openParameters
    guard !open.isEmpty else { return [] }
    var finding = Finding(
      .parameterUnbound, at: plan.site.place,
      [Fact(.parameter, .names(open.map(\.name))), Fact(.count, .count(open.count))])
    finding.related = open.map { Related($0.site.place, .declared, .text($0.name)) }
    return [finding]
  }
}
