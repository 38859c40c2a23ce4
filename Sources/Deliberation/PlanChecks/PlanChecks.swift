import SourceText

/// What can be said of a procedure before any record is there; pure functions over the plan.
public enum PlanChecks {
  /// Everything the checks find, in the order of the checks.
  public static func all(_ plan: Plan, law: LawBook) -> [Finding] {
    names(plan) + cycles(plan) + thresholds(plan) + timing(plan) + floors(plan, law: law)
      + objections(plan) + reserved(plan) + samples(plan) + parameters(plan)
  }
}

/// A threshold of a plan with the stage or body that holds it.
struct HeldThreshold {
  var threshold: Threshold
  var stage: String?
  var body: String?

  /// The facts that name the holder.
  var facts: [Fact] {
    [stage.map { Fact(.stage, .text($0)) }, body.map { Fact(.body, .text($0)) }].compactMap { $0 }
  }
}

extension Plan {
  /// All thresholds of bodies and stages, groups and their parts alike.
  var heldThresholds: [HeldThreshold] {
    var held: [HeldThreshold] = []
    for body in bodies {
      for threshold in [body.quorum, body.pass].compactMap({ $0 }) + body.shares.map(\.threshold) {
        held.append(HeldThreshold(threshold: threshold, stage: nil, body: body.name))
      }
    }
    for stage in stages {
      for threshold in [
        stage.quorum, stage.pass, stage.turnout, stage.election?.runoff, stage.returned,
        stage.satisfied,
      ] {
        guard let threshold else { continue }
        held.append(HeldThreshold(threshold: threshold, stage: stage.name, body: nil))
      }
    }
    return held
  }
}

extension Threshold {
  /// The test and, for groups, its parts down to the last.
  var flattened: [Threshold] {
    switch form {
    case .all(let parts), .any(let parts): [self] + parts.flatMap(\.flattened)
    default: [self]
    }
  }
}

/// The facts of a name that nothing answers to.
func danglingFacts(_ name: String, key: String?, among names: [String]) -> [Fact] {
  var facts: [Fact] = []
  if let key { facts.append(Fact(.key, .text(key))) }
  facts.append(Fact(.found, .text(name)))
  if let near = Suggestion.nearest(to: name, among: names) {
    facts.append(Fact(.suggestion, .text(near)))
  }
  facts.append(Fact(.options, .names(names)))
  return facts
}
