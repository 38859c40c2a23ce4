import SourceText

/// 休会、复会: a meeting that stands adjourned stays the same meeting, and decides nothing meanwhile.
extension Machine {
  /// 休会: nothing can be decided until 复会.
  mutating func suspend(_ act: Act) {
    guard let index = current else { return }
    keepTime(index, act)
    guard meetings[index].recess == nil else { return }
    meetings[index].recess = act.site.place
    meetings[index].recessFinding = nil
  }

  /// 复会: the same meeting goes on, perhaps on another day, with those who are there now.
  mutating func resume(_ resumption: Resumption, _ act: Act) {
    guard let index = current else { return findLostResumption(act) }
    let day = act.occurred.day
    let meeting = meetings[index]
    if day < meeting.sitting {
      find(
        Finding(
          .timeDisorder, at: act.site.place,
          [
            Fact(.meeting, .text(meeting.title)), Fact(.time, .moment(act.occurred)),
            Fact(.latest, .moment(Moment(meeting.sitting, minute: meeting.lastMinute))),
          ]))
    } else if day == meeting.sitting {
      keepTime(index, act)
    } else {
      meetings[index].lastMinute = act.occurred.minute
    }
    if meeting.recess == nil, !head.unread.mayHold(.suspend) {
      find(
        Finding(
          .factMissing, at: act.site.place,
          [Fact(.field, .text("休会")), Fact(.meeting, .text(meeting.title))]))
    }
    seat(resumption, index, isLater: day > meeting.sitting)
    meetings[index].recess = nil
    meetings[index].sitting = max(day, meeting.sitting)
    for thread in meetings[index].ordersChecked.sorted() {
      for stage in meeting.stages where !threads[thread].stages[stage].isDone {
        turnLate(stage, in: thread, at: act.site.place, on: day)
      }
    }
    reopenQuorum(index, at: resumption.present?.place ?? act.site.place)
  }

  /// Goes over to an act outside the meeting: one that stands adjourned is not over.
  mutating func leaveMeeting() {
    guard let index = current, meetings[index].recess != nil, !meetings[index].closed else {
      return closeMeeting()
    }
    current = nil
    currentItem = nil
    finishStages(index, isOver: false)
  }

  /// A stage without a vote is under way while its meeting stands adjourned; one that is decided by a
  /// vote is as good as not begun.
  mutating func leaveOpen(_ stage: Int, in thread: Int, undecided: Bool) {
    let state = threads[thread].stages[stage]
    guard !undecided, !state.isDone, state.status != .rejected else { return }
    threads[thread].stages[stage].status = .open
  }

  /// What the end of the record leaves open: a meeting that never came back has not ended.
  mutating func leaveMeetings() {
    leaveMeeting()
    for index in meetings.indices where meetings[index].recess != nil && !meetings[index].closed {
      checkConduct(index)
    }
  }

  /// Finds an act of deciding while the meeting stands adjourned, once a recess; returns the finding.
  mutating func checkRecess(_ act: Act) -> Int? {
    guard let index = current, let recess = meetings[index].recess,
      !head.unread.mayHold(.resume)
    else { return nil }
    let item = currentItem.map { meetings[index].items[$0].title } ?? meetings[index].title
    if let known = meetings[index].recessFinding {
      if act.kind == .vote {
        findings[known].notJudged.append(NotJudged(place: act.site.place, name: item))
      }
      return known
    }
    let meeting = meetings[index]
    let finding = find(
      Finding(
        .actInRecess, at: act.site.place,
        [
          Fact(.act, .kind(act.kind)), Fact(.meeting, .text(meeting.title)),
          Fact(.item, .text(item)),
        ]
      ).with {
        $0.related = [Related(recess, .recess)]
        $0.consultative = meeting.body?.value.authority == .consultative
        $0.rule = meeting.stages.last.map { book.plan.stages[$0].site.place } ?? .none
        if act.kind == .vote {
          $0.decisive = true
          $0.notJudged = [NotJudged(place: act.site.place, name: item)]
        }
      })
    meetings[index].recessFinding = finding
    return finding
  }

  /// Who is there after 复会. Said nothing, the same day goes on with the same persons; of another day
  /// nothing is known.
  private mutating func seat(_ resumption: Resumption, _ index: Int, isLater: Bool) {
    if !resumption.attendees.isEmpty {
      let meeting = meetings[index]
      var used: [String: Int] = [:]
      let keys = resumption.attendees.map {
        meeting.directory.key($0.value, used: &used) { meeting.isVoter($0) }
      }
      let room = Set(
        keys.filter { !meeting.observers.contains($0) && (!meeting.hasRoll || meeting.isVoter($0)) }
      )
      meetings[index].room = room
      meetings[index].present = room.count
    } else if let present = resumption.present {
      meetings[index].room = nil
      meetings[index].present = present.value
    } else if isLater {
      meetings[index].room = nil
      meetings[index].present = nil
    }
    if let households = resumption.householdsPresent {
      meetings[index].householdsPresent = households.value
    } else if isLater {
      meetings[index].householdsPresent = nil
    }
    guard isLater || resumption.present != nil || !resumption.attendees.isEmpty else { return }
    meetings[index].stated = resumption.present
    meetings[index].parts.removeAll { $0.whole == .present || $0.whole == .participating }
    meetings[index].departed = []
    meetings[index].movements = []
    checkRoom(resumption, index)
  }

  /// The quorum is judged anew. That too few were there before counts for nothing when they only waited.
  private mutating func reopenQuorum(_ index: Int, at place: Place) {
    meetings[index].resumed = place
    guard meetings[index].quorumJudged else { return }
    if let finding = meetings[index].quorumFinding, findings[finding].notJudged.isEmpty {
      findings[finding].cls = .advice
      findings[finding].remedy = .none
      findings[finding].decisive = false
    }
    meetings[index].quorumFinding = nil
    meetings[index].quorumHeldAtOpening = nil
    meetings[index].quorumJudged = false
  }

  /// 复会 of which it cannot be told which meeting goes on.
  private mutating func findLostResumption(_ act: Act) {
    if head.unread.mayHold(.meeting) { return }
    find(
      Finding(
        act.object == nil ? .referenceAmbiguous : .referenceUnknown,
        at: act.object?.place ?? act.site.place,
        [Fact(.field, .text("复会"))] + (act.object.map { [Fact(.found, .text($0.value))] } ?? [])
          + [Fact(.options, .names(meetings.map(\.title)))]))
  }
}
