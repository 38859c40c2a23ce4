import SourceText

/// Whether a matter needs a stage.
enum Need {
  case needed
  case unneeded(Exemption)
  /// The condition of the stage gave no answer.
  case untold(Gap)
}

/// Stages with a condition: whether it holds of a matter.
extension Machine {
  /// Whether a matter needs a stage, as far as its class and its condition tell.
  ///
  /// Which classes a stage is for depends on the day of the act that is judged.
  func need(of stage: Int, in thread: Int, on day: Day? = nil) -> Need {
    if let classes = book.plan.stages[stage].classes, let own = head.matterClass?.value,
      let day = day ?? threads[thread].classed ?? now?.day,
      let holds = classes.hold(own, in: book, on: day), !holds
    {
      return .unneeded(Exemption(reason: own, rule: book.plan.stages[stage].site.place))
    }
    guard let when = book.plan.stages[stage].when, let evaluator else { return .needed }
    let site = book.plan.site(of: when)
    switch evaluator.evaluate(when, on: matterView(thread)) {
    case .answered(true, _, _): return .needed
    case .answered(false, let reason, _):
      return .unneeded(Exemption(reason: reason, rule: site.place))
    case .open(let name, let site): return .untold(.parameter(name, site.place))
    case .failed(let message, let site): return .untold(.predicate(site.place, message))
    case .undecided: return .untold(.undecided(site.place))
    }
  }

  /// Whether a matter needs a stage; `nil` where the stage's condition gives no answer.
  public func isNeeded(_ stage: Int, matter: Int = 0) -> Bool? {
    guard threads.indices.contains(matter), book.plan.stages.indices.contains(stage) else {
      return nil
    }
    switch need(of: stage, in: matter) {
    case .needed: return true
    case .unneeded: return false
    case .untold: return nil
    }
  }

  /// Whether a stage applies to a matter; without an answer of its condition it does.
  func applies(_ stage: Int, in thread: Int, on day: Day? = nil) -> Bool {
    exemption(of: stage, in: thread, on: day) == nil
  }

  /// Why a stage with a condition does not apply to a matter; `nil` where it does.
  func exemption(of stage: Int, in thread: Int, on day: Day? = nil) -> Exemption? {
    if case .unneeded(let exemption) = need(of: stage, in: thread, on: day) { return exemption }
    return nil
  }

  /// Says what is missing where nobody can tell whether a stage was needed: then it was not left out.
  mutating func isNeedUntold(
    _ stage: Int, in thread: Int, at place: Place, on day: Day
  ) -> Bool {
    guard case .untold(let gap) = need(of: stage, in: thread) else { return false }
    let own = book.plan.stages[stage]
    guard reportedFacts.insert(.need(stage: stage, thread: thread)).inserted else { return true }
    reportGap(gap, at: place, rule: own.site.place, on: day, stage: own.name)
    return true
  }
}

extension Plan {
  /// Where a predicate stands.
  fileprivate func site(of predicate: PredicateID) -> Site {
    predicates.indices.contains(predicate.index) ? predicates[predicate.index].site : .none
  }
}

extension MatterClasses {
  /// Whether a class is meant on a day; `nil` where the tables have no list of that day.
  fileprivate func hold(_ name: String, in book: Rulebook, on day: Day) -> Bool? {
    var listed = names
    if let statute {
      guard case .names(let names)? = book.entry(statute, on: day)?.content else { return nil }
      listed = names
    }
    return listed.has(name) != excepted
  }
}
