public import Deliberation

extension Plan {
  /// The properties that any procedure of its shape is expected to have: no step before those it waits
  /// for, no works while a display is up or an objection that asks for an answer has none.
  public var impliedProperties: [Property] {
    var implied: [Property] = []
    func add(_ stage: Stage, _ condition: Property.Condition) {
      implied.append(
        Property(.never, stage.name, condition, isImplied: true, site: stage.site))
    }
    for stage in stages {
      let needed = stage.after.filter { name in
        guard let index = stageIndex(named: name) else { return false }
        return !stages[index].optional && stages[index].when == nil
          && stages[index].classes == nil
      }
      if !needed.isEmpty { add(stage, .before(needed)) }
      guard stage.kind == .implementation else { continue }
      let displays = ancestors(of: stage).filter { $0.kind == .disclosure && !$0.optional }
      if !displays.isEmpty { add(stage, .runningDisplay) }
      if displays.contains(where: { $0.objections?.gate == .answered }) {
        add(stage, .openObjection)
      }
    }
    return implied
  }

  /// The stages a stage waits for, near and far.
  private func ancestors(of stage: Stage) -> [Stage] {
    var seen = Set<String>()
    var queue = stage.after
    var found: [Stage] = []
    while let name = queue.popLast() {
      guard seen.insert(name).inserted, let index = stageIndex(named: name) else { continue }
      found.append(stages[index])
      queue += stages[index].after
    }
    return found
  }
}
