import SourceText

/// Competence: the right body for the stage, and a binding decision where advice is not enough.
extension Machine {
  /// A meeting of a body must be of one that may hold the stage.
  mutating func checkCompetence(of index: Int) {
    let meeting = meetings[index].facts
    guard let body = meeting.body?.value else { return }
    for stage in meeting.stages {
      let kind = book.plan.stages[stage].kind
      guard kind == .meeting || kind == .proposal, let holder = book.plan.stages[stage].body,
        !holder.isSame(as: body.name), !book.plan.stages[stage].otherBodies.has(body.name)
      else { continue }
      let own = book.plan.stages[stage]
      // Held in one meeting with a stage of this body: the merge rule speaks to that.
      if meeting.stages.count > 1 && stage != meeting.stages.last { continue }
      find(
        Finding(
          .bodyNotCompetent, at: meeting.place,
          [
            Fact(.stage, .text(own.name)), Fact(.body, .text(body.name)),
            Fact(.wanted, .text(holder)),
          ]
        ).with {
          $0.rule = own.site.place
          $0.citation = book.resolve(own.citation, on: meeting.day)
        })
    }
  }

  /// Before a decision is carried out: matters reserved to an assembly need its decision (trap T-28).
  mutating func checkCompetence(_ stage: Int, in thread: Int, _ act: Act) {
    guard book.plan.stages[stage].kind == .implementation, let matterClass = head.matterClass else {
      return
    }
    var reserved = book.plan.reservedMatters
    var citation: ResolvedCitation?
    if let key = book.plan.reservedBy, let entry = book.entry(key, on: act.occurred.day) {
      citation = entry.citation
      if case .names(let names) = entry.content { reserved += names }
    }
    guard reserved.contains(matterClass.value) else { return }
    let decided = book.ancestors[stage].contains { earlier in
      threads[thread].stages[earlier].isDone
        && book.plan.stages[earlier].kind == .meeting
        && book.body(of: earlier)?.value.authority == .binding
    }
    guard !decided else { return }
    let consulted = book.ancestors[stage].filter {
      book.body(of: $0)?.value.authority == .consultative && threads[thread].stages[$0].isDone
    }
    guard let last = consulted.last else { return }
    find(
      Finding(
        .consultativeUsed, at: act.site.place,
        [
          Fact(.stage, .text(book.plan.stages[stage].name)),
          Fact(.step, .text(book.plan.stages[last].name)),
          Fact(.body, .text(book.plan.stages[last].body ?? "")),
          Fact(.matter, .text(matterClass.value)),
        ]
      ).with {
        $0.related = [
          Related(matterClass.place, .declared),
          Related(threads[thread].stages[last].place, .decision),
        ]
        $0.citation = citation
        $0.rule = book.plan.stages[stage].site.place
        $0.consultative = true
        $0.decisive = true
      })
  }
}
