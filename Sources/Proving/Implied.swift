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
      guard stage.kind.putsIntoForce, let index = stageIndex(named: stage.name) else { continue }
      let displays = ancestors(of: index).map { stages[$0] }.filter {
        $0.kind == .disclosure && !$0.optional && $0.when == nil
      }
      // A display beside the stage may run as it likes, and one behind it while the stage is repeated.
      let others = stages.indices.filter {
        stages[$0].kind == .disclosure && !ancestors(of: index).contains($0)
      }
      guard others.allSatisfy({ ancestors(of: $0).contains(index) }),
        !stage.repeats || others.isEmpty
      else { continue }
      if !displays.isEmpty { add(stage, .runningDisplay) }
      if displays.contains(where: { $0.objections?.gate == .answered }) {
        add(stage, .openObjection)
      }
    }
    return implied
  }

  /// The stages a stage waits for, near and far.
  func ancestors(of stage: Int) -> [Int] {
    var seen = Set<Int>()
    var queue = stages[stage].after.compactMap(stageIndex(named:))
    while let index = queue.popLast() {
      guard seen.insert(index).inserted else { continue }
      queue += stages[index].after.compactMap(stageIndex(named:))
    }
    return seen.sorted()
  }
}
