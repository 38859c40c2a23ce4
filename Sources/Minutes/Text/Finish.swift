internal import Deliberation
internal import SourceText

extension TextReader {
  /// Ties up what hangs between lines and gives the record.
  mutating func finish(rosters: (String) -> RosterSource?) -> Reading {
    closeHead()
    for index in drafts.indices { dropSecretNames(index) }
    resolveItems()
    resolveBelongs()
    checkCorrections()
    collectActs()
    collectRosters(rosters)
    record.unread.toldDuplicates = findings.contains { $0.id == .rosterDuplicate }
    findings.sort { ($0.place, $0.id.rawValue) < ($1.place, $1.id.rawValue) }
    return Reading(record: record, findings: findings)
  }

  /// 回避：孙八（议题一）: finds the item in the meeting of the act.
  private mutating func resolveItems() {
    var numbers: [ItemKey: [Int]] = [:]
    for (index, draft) in drafts.enumerated() {
      guard case .item(let item) = draft.act.content, let meeting = draft.act.meeting else {
        continue
      }
      numbers[ItemKey(meeting: meeting, number: item.number), default: []].append(index)
    }
    for index in drafts.indices {
      guard let reference = drafts[index].itemReference, let number = itemNumber(in: reference)
      else {
        continue
      }
      let found = drafts[index].act.meeting.flatMap {
        numbers[ItemKey(meeting: $0, number: number)]
      }
      if let found, found.count == 1 {
        drafts[index].act.item = found[0]
        continue
      }
      let id: FindingID = found == nil ? .referenceUnknown : .referenceAmbiguous
      report(id, reference.place, [Fact(.word, .text(reference.text))])
      if drafts[index].act.object == nil {
        drafts[index].act.object = Noted(reference.text, reference.place)
      }
    }
  }

  /// 所属：会议1议题2 and 所属：无.
  private mutating func resolveBelongs() {
    guard drafts.contains(where: { $0.belongs != nil }) else { return }
    var meetings: [Int] = []
    var items: [Int: [Int]] = [:]
    for (index, draft) in drafts.enumerated() where !draft.isDropped {
      if case .meeting = draft.act.content { meetings.append(index) }
    }
    // An item may itself say which meeting it belongs to, so items are entered as they are resolved.
    for index in drafts.indices {
      if let belongs = drafts[index].belongs {
        if let found = place(of: belongs, meetings, items) {
          drafts[index].act.meeting = found.meeting
          drafts[index].act.item = found.item
        } else {
          report(.referenceUnknown, belongs.place, [Fact(.word, .text(belongs.text))])
        }
      }
      if case .item = drafts[index].act.content, !drafts[index].isDropped,
        let meeting = drafts[index].act.meeting
      {
        items[meeting, default: []].append(index)
      }
    }
  }

  private func place(
    of belongs: Slice, _ meetings: [Int], _ items: [Int: [Int]]
  ) -> (meeting: Int?, item: Int?)? {
    if belongs.word == "无" { return (nil, nil) }
    guard belongs.starts(with: "会议") else { return nil }
    let rest = belongs.dropFirst(2)
    let cut = rest.firstIndex { $0 == "议" } ?? rest.count
    guard let number = ChineseNumbers.value(of: rest.prefix(cut).folded), number >= 1,
      number <= meetings.count
    else { return nil }
    let meeting = meetings[number - 1]
    if cut == rest.count { return (meeting, nil) }
    guard rest.dropFirst(cut).starts(with: "议题"),
      let position = ChineseNumbers.value(of: rest.dropFirst(cut + 2).folded), position >= 1,
      let known = items[meeting], position <= known.count
    else { return nil }
    return (meeting, known[position - 1])
  }

  /// A correction that does not say what it corrects cannot be carried out.
  private mutating func checkCorrections() {
    for draft in drafts where !draft.isDropped {
      guard case .correction(let correction) = draft.act.content else { continue }
      for (field, value) in [(Field.corrected, correction.field), (.now, correction.now)]
      where value.value.isEmpty {
        report(.factMissing, draft.act.site.place, [Fact(.field, .text(Vocabulary.word(field)))])
      }
    }
  }

  /// Numbers the acts, those left out aside, and turns references into their numbers.
  private mutating func collectActs() {
    var before: [Int: [Int]] = [:]
    for (index, draft) in drafts.enumerated() {
      if let later = draft.goesBefore { before[later, default: []].append(index) }
    }
    var order: [Int] = []
    for (index, draft) in drafts.enumerated() where draft.goesBefore == nil {
      order += (before[index] ?? []) + [index]
    }
    order = order.filter { !drafts[$0].isDropped && !drafts[$0].isUndatedRoster }
    var ids = [Int?](repeating: nil, count: drafts.count)
    for (id, index) in order.enumerated() { ids[index] = id }
    record.unread.kinds = drafts.filter { $0.isDropped && !$0.isUndatedRoster }.map {
      $0.isUnknown ? nil : $0.act.kind
    }
    record.unread.partial = Set(order.indices.filter { drafts[order[$0]].isPartial })
    record.acts = order.enumerated().map { id, index in
      var act = drafts[index].act
      act.id = id
      act.meeting = act.meeting.flatMap { ids[$0] }
      act.item = act.item.flatMap { ids[$0] }
      if case .roster(var roster) = act.content {
        roster.body = act.body ?? roster.body
        act.content = .roster(roster)
      }
      return act
    }
  }

  /// The rosters the record carries without a day, and those it names, read once each.
  private mutating func collectRosters(_ rosters: (String) -> RosterSource?) {
    var undated: [String: Roster] = [:]
    var dated: Set<String> = []
    var names = rosterNames
    for draft in drafts {
      guard case .roster(var roster) = draft.act.content else { continue }
      if draft.isUndatedRoster {
        roster.body = draft.act.body
        undated[roster.name.value] = roster
        names.append((roster.name, nil))
      } else {
        dated.insert(roster.name.value)
        if let body = draft.act.body { dated.insert(body.value) }
      }
    }
    for act in record.acts {
      guard case .meeting(let meeting) = act.content, let name = meeting.roster,
        !dated.contains(name.value)
      else { continue }
      names.append((name, nil))
    }
    var known: Set<String> = []
    for (name, body) in names where known.insert(name.value).inserted {
      if let carried = undated[name.value] {
        record.rosters.append(carried)
        continue
      }
      var roster = Roster(name: name, body: body)
      switch rosters(name.value) {
      case .text(let text, let file)?:
        let read = RosterReader.read(text, file: file)
        roster.members = read.members
        findings += read.findings
        if read.members == nil { record.unread.rosters.insert(name.value) }
      case .unreadable(let failure, let file)?:
        findings.append(RosterReader.finding(for: failure, name: name, file: file))
        record.unread.rosters.insert(name.value)
      case .refused(let finding)?:
        findings.append(RosterReader.finding(for: finding, name: name))
        record.unread.rosters.insert(name.value)
      case nil: break
      }
      record.rosters.append(roster)
    }
  }
}

private struct ItemKey: Hashable {
  var meeting: Int
  var number: Int
}
