import SourceText

/// Which matter, stage, body and roster an act belongs to; a default only where it is the only one.
extension Machine {
  /// The thread of an act, or `nil` when several would do.
  func thread(of act: Act) -> Int? {
    if threads.count == 1 { return 0 }
    if let matter = act.matter?.value { return threads.firstIndex { $0.name.isSame(as: matter) } }
    if let current, let currentItem, act.meeting != nil,
      let thread = meetings[current].items[currentItem].thread
    {
      return thread
    }
    let texts = [act.object?.value, subject(of: act)].compactMap { $0 }
    for text in texts {
      if let exact = threads.firstIndex(where: { $0.name.isSame(as: text) }) { return exact }
      let inside = threads.indices.filter { text.holds(threads[$0].name) }
      if inside.count == 1 { return inside[0] }
      // A display or an objection names an item: the item knows its matter.
      for meeting in meetings {
        for item in meeting.items where item.title == text {
          if let thread = item.thread { return thread }
        }
      }
      for display in displays where display.what == text {
        if let thread = display.thread { return thread }
      }
    }
    return nil
  }

  private func subject(of act: Act) -> String? {
    switch act.content {
    case .disclosure(let disclosure): disclosure.what.value
    case .item(let item): item.title.value
    case .meeting(let meeting): meeting.title.value
    case .deed(let deed): title(of: deed, act)
    default: act.wording.isEmpty ? nil : act.wording
    }
  }

  /// The thread of an act, with a finding when it cannot be told.
  mutating func requireThread(of act: Act) -> Int? {
    if let thread = thread(of: act) { return thread }
    if let matter = act.matter, !threads.contains(where: { $0.name == matter.value }) {
      find(
        Finding(
          .referenceUnknown, at: matter.place,
          [
            Fact(.field, .text("事项")), Fact(.found, .text(matter.value)),
            Fact(.options, .names(threads.map(\.name))),
          ]))
    } else {
      find(
        Finding(
          .referenceAmbiguous, at: act.site.place,
          [Fact(.field, .text("事项")), Fact(.options, .names(threads.map(\.name)))]))
    }
    return nil
  }

  /// The stages an act names, with a finding for each name the plan does not have.
  mutating func namedStages(_ act: Act) -> [Int]? {
    guard !act.steps.isEmpty else { return nil }
    var result: [Int] = []
    for step in act.steps {
      if let index = book.plan.stageIndex(named: step.value) {
        result.append(index)
      } else {
        find(
          Finding(
            .referenceUnknown, at: step.place,
            [
              Fact(.field, .text("步骤")), Fact(.found, .text(step.value)),
              Fact(.options, .names(book.plan.stages.map(\.name))),
            ]))
      }
    }
    return result
  }

  /// The body a meeting is of: as stated, else the one whose name its title ends with or has last.
  func body(of act: Act, title: String) -> Shared<Body>? {
    if let stated = act.body?.value {
      return book.body(named: stated) ?? book.body(named: Self.plain(stated))
    }
    // 村“两委”会议 is a meeting of 村两委: marks of quotation belong to the style of a title.
    let plain = Self.plain(title)
    let book = book
    var found: [(name: String, body: Int)] = []
    for index in book.plan.bodies.indices {
      let name = book.plan.bodies[index].name
      if plain.holds(name) { found.append((name, index)) }
      for alias in book.plan.bodies[index].aliases where plain.holds(alias) {
        found.append((alias, index))
      }
      for instance in book.plan.bodies[index].instances where plain.holds(instance) {
        found.append((instance, index))
      }
    }
    if found.count <= 1 { return found.first.map { book.bodies[$0.body] } }
    // The head of a Chinese title stands last: 村党支部党员大会 is a meeting of the 党员大会.
    func end(_ name: String) -> String.Index {
      plain.ranges(of: name).last?.upperBound ?? plain.startIndex
    }
    let last = found.max {
      (end($0.name), $0.name.count) < (end($1.name), $1.name.count)
    }
    return last.map { book.bodies[$0.body] }
  }

  /// Of several stages, the only one, or the only one whose time has come in a thread.
  func settle(among stages: [Int], in thread: Int?) -> Int? {
    if stages.count <= 1 { return stages.first }
    guard let thread else { return nil }
    let due = stages.filter { stage in
      !threads[thread].stages[stage].isDone
        && book.before[stage].allSatisfy { threads[thread].stages[$0].isDone }
    }
    if due.count == 1 { return due.first }
    let left = stages.filter { !threads[thread].stages[$0].isDone }
    return left.count == 1 ? left.first : nil
  }

  /// The stage of a kind that a text names, or the only one that can be meant.
  func stage(of kind: Stage.Kind, text: String, in thread: Int?) -> Int? {
    let candidates = book.ofKind[kind] ?? []
    if candidates.count <= 1 { return candidates.first }
    var best: (length: Int, stages: [Int]) = (0, [])
    for index in candidates {
      let words = [book.plan.stages[index].name, book.plan.stages[index].what]
      for word in words.compactMap({ $0 }) where text.holds(word) {
        if word.count > best.length {
          best = (word.count, [index])
        } else if word.count == best.length, !best.stages.contains(index) {
          best.stages.append(index)
        }
      }
    }
    if !best.stages.isEmpty { return settle(among: best.stages, in: thread) }
    // 审核：议事过程 is short for the stage 议事过程审核.
    let shortened = candidates.filter { text.count > 1 && book.plan.stages[$0].name.holds(text) }
    if !shortened.isEmpty { return settle(among: shortened, in: thread) }
    return settle(among: candidates, in: thread)
  }

  /// The roster of a body in force on a day.
  func roster(of body: Shared<Body>?, named name: String?, on day: Day) -> RosterState? {
    book.roster(among: rosters, of: body, named: name, on: day)
  }

  /// A name or title without marks of quotation.
  private static func plain(_ title: String) -> String {
    // Few have any: the first bytes of the marks tell.
    let mayHaveMarks = title.utf8.contains {
      $0 == 0x22 || $0 == 0x27 || $0 == 0xE2 || $0 == 0xE3
    }
    return mayHaveMarks ? title.filter { !marks.contains($0) } : title
  }

  private static let marks = "“”‘’\"'「」『』"

  /// A name as a key: inner blanks do not tell persons apart, brackets do.
  static func key(_ name: String) -> String {
    name.hasBlankBytes ? String(name.filter { $0 != " " && $0 != "\u{3000}" }) : name
  }
}

extension Rulebook {
  /// The roster of a body in force on a day.
  func roster(
    among rosters: [RosterState], of body: Shared<Body>?, named name: String?, on day: Day
  ) -> RosterState? {
    func last(_ suits: (RosterState) -> Bool) -> RosterState? {
      rosters.last { ($0.from.map { $0 <= day } ?? true) && suits($0) }
    }
    if let name, let exact = last({ $0.name.isSame(as: name) }) { return exact }
    if let body = body?.value {
      if let own = last({ roster in
        roster.body.map(body.isCalled) ?? false
      }) {
        return own
      }
      let held = plan.bodies.count { heldBy[$0.name] != nil }
      if held <= 1, let only = last({ $0.body == nil }) { return only }
      return last { $0.body == nil && $0.name.holds(body.name) }
    }
    // The list of a body that the plan knows is not the list of an unknown one.
    let dated = rosters.filter { $0.from.map { $0 <= day } ?? true }
    return dated.count == 1 && dated[0].body == nil ? dated[0] : nil
  }
}

extension String {
  /// Whether there may be a blank, narrow or wide, in the text.
  fileprivate var hasBlankBytes: Bool {
    var last: UInt8 = 0
    for byte in utf8 {
      // The wide blank is E3 80 80.
      if byte == 0x20 || (byte == 0x80 && last == 0x80) { return true }
      last = byte
    }
    return false
  }
}
