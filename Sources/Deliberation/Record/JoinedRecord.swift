extension Record {
  /// One record of the volumes of a case: the head of the first, the acts of all.
  ///
  /// What a later volume's head adds is added; the case is closed when its last volume says so.
  public static func joined(_ volumes: [Record]) -> Record? {
    guard var whole = volumes.first else { return nil }
    for volume in volumes.dropFirst() { whole.append(volume) }
    return whole
  }

  private mutating func append(_ later: Record) {
    let offset = acts.count
    for act in later.acts {
      var moved = act
      moved.id += offset
      moved.meeting = act.meeting.map { $0 + offset }
      moved.item = act.item.map { $0 + offset }
      acts.append(moved)
    }
    closed = later.closed ?? closed
    matterClass = matterClass ?? later.matterClass
    for matter in later.matters where !matters.contains(where: { $0.value == matter.value }) {
      matters.append(matter)
    }
    for fact in later.facts
    where !facts.contains(where: {
      $0.name.value == fact.name.value && $0.value.value == fact.value.value
    }) {
      facts.append(fact)
    }
    for roster in later.rosters
    where !rosters.contains(where: {
      $0.name.value == roster.name.value && $0.body?.value == roster.body?.value
    }) {
      rosters.append(roster)
    }
    remarks += later.remarks
    if scope.value == .single { scope = later.scope }
    unread.kinds += later.unread.kinds
    unread.partial.formUnion(later.unread.partial.map { $0 + offset })
    unread.rosters.formUnion(later.unread.rosters)
    unread.toldDuplicates = unread.toldDuplicates || later.unread.toldDuplicates
  }
}
