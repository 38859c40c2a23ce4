import SourceText

/// Doing again, in order, what was done out of order: the later act makes the earlier one good.
///
/// What happened is not undone: the finding stays as advice and shows where it was made good. Where
/// something was built on the faulty act meanwhile, it is not made good.
extension Machine {
  /// Whether a stage that is done may be done again, because only that cures what is wrong with it.
  func isRenewal(_ stage: Int, in thread: Int) -> Bool {
    let state = threads[thread].stages[stage]
    if book.plan.stages[stage].kind == .disclosure {
      return shortDisplays[DisplayKey(stage: stage, thread: thread)]?.contains {
        displays[$0].place == state.place
      } ?? false
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
    let key = DisplayKey(stage: stage, thread: thread)
    guard let short = shortDisplays[key], !isBuiltOn(stage, in: thread, before: from) else {
      return
    }
    for earlier in short where earlier != index && displays[earlier].from <= from {
      if let finding = displays[earlier].finding { cure(finding, by: place) }
    }
    shortDisplays[key] = short.filter { $0 == index || displays[$0].from > from }
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

/// The displays of one stage of one matter.
struct DisplayKey: Hashable, Sendable {
  var stage: Int
  var thread: Int
}
