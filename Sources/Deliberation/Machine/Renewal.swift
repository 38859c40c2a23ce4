import SourceText

/// Doing again, in order, what was done out of order: the later act makes the earlier one good.
///
/// What happened is not undone: the finding stays as advice and shows where it was made good. Where
/// something was built on the faulty act meanwhile, it is not made good.
extension Machine {
  /// Whether a stage that is done may be done again, because only that cures what is wrong with it.
  func isRenewal(_ stage: Int, in thread: Int) -> Bool {
    let state = threads[thread].stages[stage]
    if displays.contains(where: { $0.isShort(stage, thread) && $0.place == state.place }) {
      return true
    }
    guard let meeting = meetings.last(where: { $0.place == state.place && $0.closed }) else {
      return false
    }
    return !troubles(of: meeting).isEmpty
  }

  /// Turns the findings about an earlier holding of a stage into advice, once it has been held in order.
  mutating func cure(_ stage: Int, in thread: Int, by place: Place) {
    let state = threads[thread].stages[stage]
    guard state.isDone, state.place != place, isBuiltOn(stage, in: thread) == false,
      let old = meetings.last(where: { $0.place == state.place && $0.closed }),
      let new = meetings.last(where: { $0.place == place }),
      old.items.allSatisfy({ $0.thread == nil || $0.thread == thread }),
      troubles(of: new).isEmpty
    else { return }
    for finding in troubles(of: old) { cure(finding, by: place) }
  }

  /// A display that was long enough makes good an earlier one of the same matter that was not.
  mutating func cureShort(before index: Int) {
    guard let stage = displays[index].stage, let thread = displays[index].thread else { return }
    let (place, from) = (displays[index].place, displays[index].from)
    for earlier in displays.indices where earlier != index {
      guard displays[earlier].isShort(stage, thread), displays[earlier].from <= from,
        let finding = displays[earlier].finding, !isBuiltOn(stage, in: thread, before: from)
      else { continue }
      cure(finding, by: place)
    }
  }

  /// 签字: one given after the meeting makes good that it was missing.
  mutating func withdrawSignatures(of index: Int) {
    guard meetings[index].closed else { return }
    let title = meetings[index].title
    for position in meetings[index].findings {
      guard findings[position].id == .signatureMissing,
        findings[position][.meeting] == .text(title),
        case .text(let role)? = findings[position][.office],
        meetings[index].signatures.contains(role)
      else { continue }
      withdrawn.insert(position)
    }
  }

  private mutating func cure(_ finding: Int, by place: Place) {
    findings[finding].cls = .advice
    findings[finding].remedy = .none
    findings[finding].related.append(Related(place, .cured))
  }

  /// The findings about a meeting that only a new one cures.
  private func troubles(of meeting: MeetingState) -> [Int] {
    let range = meeting.closed ? meeting.findings : meeting.findings.lowerBound..<findings.count
    return range.filter {
      findings[$0].remedy == .newMeeting && findings[$0].cls != .advice && !withdrawn.contains($0)
    }
  }

  /// Whether a stage that waits for this one has been entered, before a day where one is given.
  private func isBuiltOn(_ stage: Int, in thread: Int, before day: Day? = nil) -> Bool {
    book.plan.stages.indices.contains { later in
      guard book.ancestors[later].contains(stage),
        let entered = threads[thread].stages[later].firstDay
      else { return false }
      return day.map { entered <= $0 } ?? true
    }
  }
}

extension DisplayState {
  /// Whether it is a display of a stage and matter that was found too short.
  fileprivate func isShort(_ stage: Int, _ thread: Int) -> Bool {
    self.stage == stage && self.thread == thread && finding != nil
  }
}
