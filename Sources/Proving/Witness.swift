import Deliberation
import SourceText

// What a run sees of situations, acts and findings, and how a history is made fit to be shown.

extension Situation {
  /// The stages that the last move carried.
  var carriedNow: [Int] {
    monitor.done.indices.filter { monitor.done[$0] == monitor.turn && monitor.turn > 0 }
  }

  /// Remembers what a move brought about, as the machine sees it.
  mutating func observe(_ acts: [Act], _ move: Move) {
    monitor.turn += 1
    guard let first = acts.first else { return }
    let isResumed = if case .resumed = move { true } else { false }
    for stage in monitor.done.indices {
      let standing = machine.standing(of: stage)
      // What an adjourned meeting decides stands at its head, which came before.
      let since = isResumed && last.stages.contains(stage) ? first.meeting ?? first.id : first.id
      guard standing.place.line >= Int32(clamping: since + 1), !standing.place.isNone else {
        continue
      }
      if standing.isDone {
        monitor.done[stage] = monitor.turn
        monitor.doneDay[stage] = day
      } else if standing.status == .rejected {
        monitor.failed[stage] = monitor.turn
      }
    }
    if case .answer(true, _) = move, let display = last.stages.first {
      monitor.failed[display] = monitor.turn
    }
  }
}

extension [Act] {
  /// The acts without the notices whose meeting never came, numbered anew; and the new number of each.
  func withoutIdleNotices() -> (acts: [Act], numbers: [Int: Int]) {
    let held = Set(
      compactMap { act -> String? in
        if case .meeting(let meeting) = act.content { meeting.title.value } else { nil }
      })
    var numbers: [Int: Int] = [:]
    var acts: [Act] = []
    for act in self {
      if case .notice(let notice) = act.content, !held.contains(notice.of.value) { continue }
      var act = act
      numbers[act.id] = acts.count
      act.id = acts.count
      act.meeting = act.meeting.flatMap { numbers[$0] }
      act.item = act.item.flatMap { numbers[$0] }
      act.site = Site(Place(file: 0, line: Int32(clamping: act.id + 1), column: 1))
      acts.append(act)
    }
    return (acts, numbers)
  }
}

extension Finding {
  /// Whether a history with the finding still counts as one that the procedure takes as in order.
  var isNoFault: Bool {
    switch cls {
    case .advice: true
    // What nobody has settled yet speaks against no history; a reference that fails would.
    case .undetermined: id != .referenceAmbiguous && id != .referenceUnknown
    default: false
    }
  }
}

extension FindingID {
  /// Whether waiting does not help.
  var isTimeless: Bool {
    switch self {
    case .stepMissing, .stepOutOfOrder, .stepAfterRejection, .mergeNotAllowed, .bodyNotCompetent:
      true
    default: false
    }
  }
}

extension Judgement {
  /// Whether nothing speaks against the history.
  var isNoFault: Bool { findings.allSatisfy(\.isNoFault) }
}

extension Threshold {
  /// Whether it, or one of its parts, leaves a tie to whoever presides.
  var hasCasting: Bool {
    switch form {
    case .all(let parts), .any(let parts): casting || parts.contains(where: \.hasCasting)
    default: casting
    }
  }
}

extension Rulebook {
  /// Whether a stage held by a body is decided by a vote.
  func asksForVote(_ stage: Int, body: Int, on day: Day) -> Bool {
    let body = plan.bodies.indices.contains(body) ? plan.bodies[body] : nil
    if plan.stages[stage].pass != nil || body?.pass != nil { return true }
    return body?.statute.map { law.entry($0 + ".majority", on: day) != nil } ?? false
  }
}
