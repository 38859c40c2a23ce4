public import Deliberation
public import Drawing

/// The steps of a procedure as a chart: a lane for each body, an arrow for each “after”.
public struct FlowChart: Sendable {
  private let plan: Plan
  private let language: Language
  private let rules: StageRules

  /// The chart of a plan in a language.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - law: the tables that give the numbers the plan leaves to statutes.
  ///   - day: the day whose texts count.
  ///   - language: the language of its words.
  public init(_ plan: Plan, law: LawBook, on day: Day, _ language: Language) {
    self.plan = plan
    self.language = language
    rules = StageRules(plan, law: law, on: day, language)
  }

  /// The chart.
  public var chart: Chart {
    var lanes: [String] = []
    var nodes: [Chart.Node] = []
    for stage in plan.stages {
      let name = lane(of: stage)
      let lane = lanes.firstIndex(of: name) ?? lanes.count
      if lane == lanes.count { lanes.append(name) }
      nodes.append(
        Chart.Node(
          stage.name, notes: notes(of: stage), lane: lane, style: style(of: stage.kind),
          isOptional: stage.optional || stage.when != nil))
    }
    return Chart(
      "\(plan.name)@\(plan.version)", about: about, lanes: lanes, nodes: nodes, edges: edges)
  }

  private var edges: [Chart.Edge] {
    var edges: [Chart.Edge] = []
    for (index, stage) in plan.stages.enumerated() {
      for name in stage.after {
        if let from = plan.stageIndex(named: name) {
          edges.append(Chart.Edge(from: from, to: index))
        }
      }
      func back(_ name: String?, _ label: String) {
        guard let name, let to = plan.stageIndex(named: name) else { return }
        edges.append(Chart.Edge(from: index, to: to, isReturn: true, label: label))
      }
      back(stage.otherwise, pick("不成则回", "if not, back"))
      back(stage.objections?.back, pick("异议成立则回", "if upheld, back"))
    }
    return edges
  }

  /// Who acts: the body, whoever does the deed, or the public.
  private func lane(of stage: Stage) -> String {
    if let body = stage.body { return body }
    if let agent = stage.deed?.agents.first { return agent }
    switch stage.kind {
    case .disclosure: return pick("公开", "The public")
    case .survey, .evaluation: return pick("居民", "Residents")
    default: return pick("承办", "In charge")
    }
  }

  private func style(of kind: Stage.Kind) -> Chart.Node.Style {
    switch kind {
    case .meeting: .meeting
    case .disclosure: .display
    default: .act
    }
  }

  /// The numbers on the wall: how many, how long.
  private func notes(of stage: Stage) -> [String] {
    var notes = rules.of(stage).map { "\($0.field)\(pick("：", ": "))\($0.value)" }
    if stage.when != nil { notes.append(pick("符合条件时", "where it applies")) }
    if stage.optional { notes.append(pick("可以不做", "may be left out")) }
    if stage.repeats { notes.append(pick("可以多次", "may be repeated")) }
    return notes
  }

  /// The chart for those who cannot see it: the steps in their order.
  private var about: String {
    plan.stages.map { stage in
      let after = stage.after.joined(separator: pick("、", ", "))
      return after.isEmpty
        ? stage.name : pick("\(stage.name)（在\(after)之后）", "\(stage.name) (after \(after))")
    }.joined(separator: pick("；", "; "))
  }

  private func pick(_ chinese: String, _ english: String) -> String {
    language == .chinese ? chinese : english
  }
}
