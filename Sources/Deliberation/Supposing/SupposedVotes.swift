import SourceText

// Taking persons out of a record: out of the room, out of the votes, or out of the items.

extension Supposed {
  /// Takes absent persons out of what one act says of the room.
  mutating func take(_ absent: Persons, from index: Int) {
    guard absent.count > 0 else { return }
    switch record.acts[index].content {
    case .meeting(var meeting):
      empty(&meeting, of: absent)
      record.acts[index].content = .meeting(meeting)
    case .arrive(var attendance):
      drop(absent, from: &attendance)
      record.acts[index].content = .arrive(attendance)
    case .leave(var attendance):
      drop(absent, from: &attendance)
      record.acts[index].content = .leave(attendance)
    case .recusal(var recusal):
      let left = recusal.names.filter { !absent.has($0) }
      let gone = recusal.names.count - left.count
      recusal.names = left
      recusal.count = recusal.count.map { Noted(max(0, $0.value -| gone), $0.place) }
      record.acts[index].content = .recusal(recusal)
    default: return
    }
  }

  private mutating func empty(_ meeting: inout Meeting, of absent: Persons) {
    meeting.observers.removeAll(where: absent.has)
    var gone = 0
    if meeting.attendees.isEmpty {
      guard meeting.present != nil else { return }
      gone = absent.possible.count
      if gone > 0 { assumedPresent.append(meeting.title.value) }
    } else {
      let left = meeting.attendees.filter { !absent.has($0) }
      gone = meeting.attendees.count - left.count
      // With nobody left the list would say nothing at all; the count says it.
      if left.isEmpty { meeting.present = Noted(gone, meeting.attendees[0].place) }
      meeting.attendees = left
    }
    meeting.present = meeting.present.map { Noted(max(0, $0.value -| gone), $0.place) }
    meeting.absent = meeting.absent.map { Noted($0.value +| gone, $0.place) }
    meeting.signInCount = meeting.signInCount.map { Noted(max(0, $0.value -| gone), $0.place) }
    // 构成 counts those who were there, by category: of whom is not said.
    if gone > 0 { meeting.composition = [] }
  }

  private func drop(_ absent: Persons, from attendance: inout Attendance) {
    let left = attendance.names.filter { !absent.has($0) }
    let gone = attendance.names.count - left.count
    attendance.names = left
    attendance.count = attendance.count.map { Noted(max(0, $0.value -| gone), $0.place) }
  }

  /// Takes the votes of all the persons out of every vote.
  mutating func takeVotes(
    _ absent: Persons, _ recused: Persons, original: Record, lean: Supposition.Lean
  ) {
    var rooms: [Int: Room] = [:]
    for index in original.acts.indices {
      let act = original.acts[index]
      if case .meeting(let meeting) = act.content {
        rooms[act.id] = Room(meeting, absent, recused)
        continue
      }
      guard let meeting = act.meeting, var room = rooms[meeting] else { continue }
      room.take(act, absent, recused)
      rooms[meeting] = room
      guard case .vote(var vote) = record.acts[index].content else { continue }
      guard vote.parts.isEmpty, vote.channels.isEmpty, vote.election == nil else {
        // Of whom a part, a channel or a candidate lost the vote is nowhere written.
        if room.voters(on: act.item) > 0 { leftAsStated.append(act.id) }
        continue
      }
      let carried = Persons(room.carried, of: original)
      take(room.voters(on: act.item), from: &vote, lean) {
        absent.has($0) || recused.has($0) || carried.has($0)
      }
      record.acts[index].content = .vote(vote)
    }
  }

  private mutating func take(
    _ unnamed: Int, from vote: inout Vote, _ lean: Supposition.Lean,
    whereTheirs isTheirs: (Noted<String>) -> Bool
  ) {
    var gone = 0
    if vote.hasNames {
      gone += remove(isTheirs, from: &vote.favourNames, &vote.favour)
      gone += remove(isTheirs, from: &vote.againstNames, &vote.against)
      gone += remove(isTheirs, from: &vote.abstainNames, &vote.abstain)
    } else if unnamed > 0 {
      let all = vote
      gone = lower(&vote, by: unnamed, lean)
      if lower(vote: all, by: unnamed, .favour) != lower(vote: all, by: unnamed, .other) {
        dependsOnLean = true
      }
    }
    guard gone > 0 else { return }
    for field in [\Vote.issued, \Vote.collected, \Vote.valid, \Vote.participating] {
      vote[keyPath: field] = vote[keyPath: field].map { Noted(max(0, $0.value -| gone), $0.place) }
    }
  }

  private func remove(
    _ isTheirs: (Noted<String>) -> Bool, from names: inout [Noted<String>],
    _ count: inout Noted<Int>?
  ) -> Int {
    let left = names.filter { !isTheirs($0) }
    let gone = names.count - left.count
    // Once its names are gone a choice would have neither names nor a count.
    if gone > 0, left.isEmpty, count == nil { count = Noted(gone, names[0].place) }
    names = left
    count = count.map { Noted(max(0, $0.value -| gone), $0.place) }
    return gone
  }

  private func lower(vote: Vote, by votes: Int, _ lean: Supposition.Lean) -> Vote {
    var vote = vote
    _ = lower(&vote, by: votes, lean)
    return vote
  }

  /// Takes votes from the counts; returns how many of them had been cast.
  private func lower(_ vote: inout Vote, by votes: Int, _ lean: Supposition.Lean) -> Int {
    let others: [WritableKeyPath<Vote, Noted<Int>?>] = [\.against, \.abstain]
    let order = lean == .favour ? [\.favour] + others : others + [\.silent, \.favour]
    var (left, cast) = (votes, 0)
    for field in order + [\.silent] {
      guard let count = vote[keyPath: field], left > 0 else { continue }
      let taken = min(left, max(0, count.value))
      vote[keyPath: field] = Noted(count.value - taken, count.place)
      left -= taken
      if field != \Vote.silent { cast += taken }
    }
    return cast
  }

  /// Leaves out acts that say nothing any more: nobody arrives, nobody leaves, nobody stands aside.
  mutating func dropEmptied(comparedWith original: Record) {
    var kept: [Act] = []
    for (act, was) in zip(record.acts, original.acts) {
      if act == was || !act.isEmptied { kept.append(act) }
    }
    record.acts = kept
  }

  /// Leaves out proxies given to or by absent persons.
  mutating func dropProxies(_ absent: Persons) {
    record.acts.removeAll { act in
      guard case .proxy(let proxy) = act.content else { return false }
      return absent.has(proxy.principal) || absent.has(proxy.holder)
    }
  }

  /// Lets the persons stand aside from every item of every meeting they were at.
  mutating func insertRecusals(_ recused: Persons, named names: [String]) {
    var next = (record.acts.map(\.id).max() ?? -1) +| 1
    var result: [Act] = []
    var waiting: [Int: Act] = [:]
    for act in record.acts {
      if let meeting = act.meeting, let recusal = waiting[meeting], act.kind != .open {
        result.append(recusal)
        waiting[meeting] = nil
      }
      result.append(act)
      guard case .meeting(let meeting) = act.content else { continue }
      let own = record.acts.filter { $0.meeting == act.id }
      let there = names.indices.filter { index in
        !own.contains { $0.recuses(recused, index) }
          && (meeting.attendees.isEmpty
            ? recused.possible.contains(index)
            : meeting.attendees.contains { recused.index(of: $0) == index })
      }
      guard !there.isEmpty, own.contains(where: { $0.kind == .vote }) else { continue }
      let recusal = Recusal(names: there.map { Noted(names[$0], act.site.place) })
      var content = Act(
        id: next, occurred: Moment(act.occurred.day), content: .recusal(recusal), site: act.site)
      content.meeting = act.id
      waiting[act.id] = content
      next = next +| 1
    }
    record.acts = result
  }
}

extension Act {
  /// Whether the act has nobody left to speak of.
  fileprivate var isEmptied: Bool {
    switch content {
    case .arrive(let attendance), .leave(let attendance): attendance.size == 0
    case .recusal(let recusal): recusal.size == 0
    default: false
    }
  }

  /// Whether one of the persons stands aside by this act.
  fileprivate func recuses(_ persons: Persons, _ index: Int) -> Bool {
    guard case .recusal(let recusal) = content else { return false }
    return recusal.names.contains { persons.index(of: $0) == index }
  }
}

/// Who of the persons is in the room of one meeting, as far as the record says.
private struct Room {
  private var absent: Set<Int>
  private var recused: Set<Int>
  private var aside: [(item: Int?, person: Int, isAbsent: Bool)] = []
  /// Votes that others cast for them, or they for others.
  private var proxies = 0
  /// Those for whom one of the absent held a proxy: a vote under their name was cast by him.
  private(set) var carried: [String] = []

  init(_ meeting: Meeting, _ absent: Persons, _ recused: Persons) {
    if meeting.attendees.isEmpty {
      self.absent = Set(absent.possible)
      self.recused = Set(recused.possible)
    } else {
      self.absent = Set(meeting.attendees.compactMap(absent.index))
      self.recused = Set(meeting.attendees.compactMap(recused.index))
    }
  }

  mutating func take(_ act: Act, _ absent: Persons, _ recused: Persons) {
    switch act.content {
    case .arrive(let attendance):
      self.absent.formUnion(attendance.names.compactMap(absent.index))
      self.recused.formUnion(attendance.names.compactMap(recused.index))
    case .leave(let attendance):
      self.absent.subtract(attendance.names.compactMap(absent.index))
      self.recused.subtract(attendance.names.compactMap(recused.index))
    case .recusal(let recusal):
      aside += recusal.names.compactMap(absent.index).map { (act.item, $0, true) }
      aside += recusal.names.compactMap(recused.index).map { (act.item, $0, false) }
    case .proxy(let proxy):
      if absent.has(proxy.principal) || absent.has(proxy.holder) { proxies += 1 }
      if absent.has(proxy.holder) { carried.append(proxy.principal.value) }
    default: return
    }
  }

  /// How many of the persons had a vote on an item, by themselves or through each other.
  func voters(on item: Int?) -> Int {
    let away = aside.filter { $0.item == nil || $0.item == item }
    let first = absent.subtracting(away.filter(\.isAbsent).map(\.person))
    let second = recused.subtracting(away.filter { !$0.isAbsent }.map(\.person))
    return first.count + second.count + proxies
  }
}
