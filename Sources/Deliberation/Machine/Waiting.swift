import SourceText

// A stage that puts a result into force waits for the displays before it; its time runs from the end of the wait.

extension Stage.Kind {
  /// Whether a stage of the kind puts a result into force: works, a covenant, what offices do.
  ///
  /// Such a stage waits until every display before it is over and the objections that ask for an
  /// answer have one. Meetings, surveys, evaluations and further displays go on beside a display,
  /// and so does what people say of the thing displayed.
  public var putsIntoForce: Bool {
    switch self {
    case .implementation, .covenant: true
    case .deed(let act): !act.answersDisplays
    case .meeting, .proposal, .disclosure, .survey, .evaluation: false
    }
  }
}

/// What the time of a stage is counted from.
struct CountStart {
  /// The stage before it.
  var stage: Int
  /// Its day; of a display that is waited for, the last one.
  var day: Day
  /// Where the record has it.
  var place: Place
}

extension Machine {
  /// The latest of the stages before a stage that are done, on the day of its last act.
  func lastDone(before stage: Int, in thread: Int) -> CountStart? {
    var best: CountStart?
    for earlier in book.before[stage] {
      let state = threads[thread].stages[earlier]
      // A display that runs is open once duties are settled; it was put up all the same.
      guard state.isDone || state.status == .open, let day = state.day else { continue }
      if best.map({ day > $0.day }) ?? true {
        best = CountStart(stage: earlier, day: day, place: state.place)
      }
    }
    return best
  }

  /// The day from which the time of a stage runs: that on which it may be done at last.
  ///
  /// What puts a result into force may not be done while a display runs or an objection waits for its
  /// answer; its time cannot run meanwhile. `nil` before the first of its stages is done, and while the
  /// end of the wait cannot be told.
  public func dayCountedFrom(_ stage: Int, matter: Int = 0) -> Day? {
    guard threads.indices.contains(matter), threads[matter].stages.indices.contains(stage) else {
      return nil
    }
    return countStart(of: stage, in: matter)?.day
  }

  func countStart(of stage: Int, in thread: Int) -> CountStart? {
    guard var best = lastDone(before: stage, in: thread),
      book.plan.stages[stage].kind.putsIntoForce
    else { return lastDone(before: stage, in: thread) }
    func wait(_ stage: Int, until day: Day, _ place: Place) {
      if day > best.day { best = CountStart(stage: stage, day: day, place: place) }
    }
    for index in displays.indices {
      let display = displays[index]
      guard let shown = display.stage, display.thread == thread,
        book.ancestors[stage].contains(shown)
      else { continue }
      if requirement(ofDisplay: shown, on: display.from) != nil {
        guard let last = display.lastDay else { return nil }
        wait(shown, until: max(last, display.announced ?? last), display.place)
      }
      guard book.plan.stages[shown].objections?.gate == .answered else { continue }
      for objection in objections where objection.display == index {
        guard let answered = objection.answered else { return nil }
        wait(shown, until: answered, objection.place)
      }
    }
    return best
  }
}
