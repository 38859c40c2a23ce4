internal import Deliberation
internal import SourceText

extension TextReader {
  /// Sets a field of a meeting.
  mutating func setMeeting(
    _ field: Field, _ keyed: KeyedSegment, _ before: Meeting, _ index: Int
  ) {
    let value = keyed.value
    var meeting = before
    let text = value.isEmpty ? nil : Noted(value.plain, value.place)
    switch field {
    case .time: readTime(value, &meeting, index)
    case .venue:
      if value.quotation == nil, let (place, inside) = value.endingBracket, !place.isEmpty {
        meeting.venue = Noted(place.plain, place.place)
        readBracket(inside, .venue, &meeting, index)
      } else {
        meeting.venue = text
      }
    case .mode:
      if meeting.mode != nil {
        reportDuplicate(keyed, firstUse: meeting.mode?.place)
      } else {
        meeting.mode = text
      }
    case .convenor: meeting.convenor = person(keyed, index)
    case .chair: meeting.chair = person(keyed, index)
    case .recorder: meeting.recorder = person(keyed, index)
    case .supervisor: meeting.supervisor = person(keyed, index)
    case .expected: meeting.expected = countWithBracket(value, field, &meeting, index)
    case .present: meeting.present = countWithBracket(value, field, &meeting, index)
    case .absent: meeting.absent = absence(value, &meeting, index)
    case .householdsExpected:
      meeting.householdsExpected = countWithBracket(value, field, &meeting, index)
    case .householdsPresent:
      meeting.householdsPresent = countWithBracket(value, field, &meeting, index)
    case .attendees:
      let list = NameList(value)
      meeting.attendees += list.names
      for note in list.notes { addNote("出席", note, value.place, index) }
      if let count = list.count { addNote("出席", "\(count.value)人", count.place, index) }
    case .observers: readObservers(value, &meeting)
    case .composition: readComposition(value, &meeting)
    case .signIn: readSignIn(value, &meeting, index)
    case .notice, .proxies, .recusals:
      postponed.append((field, keyed))
      if !isMeetingHead {
        // The head is over; nothing is left to wait for.
        isMeetingHead = true
        drafts[index].act.content = .meeting(meeting)
        let kept = current
        closeHead()
        current = kept
        return
      }
    default: break
    }
    drafts[index].act.content = .meeting(meeting)
  }

  /// 2人, or the names of those who are absent, which are counted and kept as written.
  private mutating func absence(
    _ value: Slice, _ meeting: inout Meeting, _ index: Int
  ) -> Noted<Int>? {
    if value.word == "无" { return Noted(0, value.place) }
    let list = NameList(value)
    guard list.count == nil, !list.names.isEmpty, !value.contains(\.isDigit),
      value.endingBracket?.before.isEmpty != true
    else { return countWithBracket(value, .absent, &meeting, index) }
    addNote(Vocabulary.word(.absent), value, index)
    return Noted(list.names.count, value.place)
  }

  /// 17人（名册：协商会.csv）.
  private mutating func countWithBracket(
    _ value: Slice, _ field: Field, _ meeting: inout Meeting, _ index: Int
  ) -> Noted<Int>? {
    if let whole = field.partsWhole {
      let parted = PartedCount(value, of: whole)
      if !parted.parts.isEmpty {
        meeting.parts += parted.parts
        if parted.main.isEmpty { return nil }
        return countWithBracket(parted.main, field, &meeting, index)
      }
    }
    guard let (before, inside) = value.endingBracket else { return readCount(value) }
    var rest = before
    // 17人/1600平方米（名册：协商会.csv；女6人）: a list, and behind it counts by group.
    let clauses = inside.split { $0 == ";" }
    if let whole = field.partsWhole, clauses.count > 1, let last = clauses.last,
      let first = clauses.first, KeyedSegment(first) != nil,
      let groups = groupParts(clauses[1].joined(to: last), of: whole)
    {
      let parted = PartedCount(before, of: whole)
      rest = parted.main
      meeting.parts += parted.parts + groups
      readBracket(first, field, &meeting, index)
    } else {
      if let whole = field.partsWhole {
        let parted = PartedCount(before, of: whole)
        rest = parted.main
        meeting.parts += parted.parts
      }
      readBracket(inside, field, &meeting, index)
    }
    return rest.isEmpty ? nil : readCount(rest)
  }

  /// The bracket behind a number or a place: a list's name, a mode, or a note.
  mutating func readBracket(
    _ inside: Slice, _ field: Field, _ meeting: inout Meeting, _ index: Int
  ) {
    if field == .venue {
      if meeting.mode == nil, !inside.isEmpty {
        meeting.mode = Noted(inside.plain, inside.place)
      } else {
        addNote(Vocabulary.word(field), inside, index)
      }
      return
    }
    if let keyed = KeyedSegment(inside), !keyed.value.isEmpty {
      if field == .expected, meeting.roster == nil, ["名册", "名单", "花名册"].contains(keyed.key.word) {
        meeting.roster = Noted(keyed.value.plain, keyed.value.place)
        return
      }
      if field == .present, meeting.signIn == nil, ["签到表", "签到", "签到册"].contains(keyed.key.word) {
        meeting.signIn = Noted(keyed.value.plain, keyed.value.place)
        return
      }
    }
    addNote(Vocabulary.word(field), inside, index)
  }

  /// 2026年3月12日 14:00—15:40, or only the times.
  private mutating func readTime(_ value: Slice, _ meeting: inout Meeting, _ index: Int) {
    var rest = value
    if let token = DateToken.read(value) {
      let dated = value.prefix(token.length)
      rest = value.dropFirst(token.length).trimmed
      let found = resolve(
        token, dated, side: .after,
        from: drafts[index].needsDay ? day : drafts[index].act.occurred.day)
      if drafts[index].needsDay {
        if let found {
          drafts[index].act.occurred.day = found
          drafts[index].needsDay = false
          day = found
        } else {
          drafts[index].needsDay = false
          drafts[index].isDropped = true
        }
      } else if let found, found != drafts[index].act.occurred.day, !drafts[index].isDropped {
        report(
          .dateAmbiguous, dated.place,
          [Fact(.found, .text(dated.text)), Fact(.wanted, .day(drafts[index].act.occurred.day))])
      }
    }
    guard !rest.isEmpty else { return }
    readTimes(rest, &meeting, index)
  }

  private mutating func readTimes(_ rest: Slice, _ meeting: inout Meeting, _ index: Int) {
    var start: TimeToken?
    var after = rest
    if let token = TimeToken.read(rest) {
      start = token
      after = rest.dropFirst(token.length).trimmed
      drafts[index].act.occurred.minute = minute(of: token, rest.prefix(token.length))
    }
    guard !after.isEmpty else { return }
    guard let mark = after[0], isRangeMark(mark) else {
      report(.unreadableDate, after.place, [Fact(.found, .text(rest.text))])
      return
    }
    while let scalar = after[0], isRangeMark(scalar) || scalar.isBlank {
      after = after.dropFirst(1)
    }
    guard let end = TimeToken.read(after), end.length == after.count else {
      // 14:00起 and an end left open say nothing wrong; anything else is told.
      if !after.isEmpty { report(.unreadableDate, after.place, [Fact(.found, .text(rest.text))]) }
      return
    }
    _ = minute(of: end, after)
    meeting.end = start.map { end.asEnd(after: $0) } ?? end.minute
  }

  /// Names and groups are kept as written; only a bare number is a count.
  private mutating func readObservers(_ value: Slice, _ meeting: inout Meeting) {
    for part in value.split({ $0 == "、" || $0 == "," || $0 == ";" }) {
      if part.quotation == nil, meeting.observerCount == nil, let number = countOfPersons(part) {
        meeting.observerCount = Noted(number, part.place)
      } else {
        meeting.observers.append(Noted(part.plain, part.place))
      }
    }
  }

  /// 社区代表3、居民代表10.
  private mutating func readComposition(_ value: Slice, _ meeting: inout Meeting) {
    for part in value.split({ $0 == "、" || $0 == "," || $0 == ";" }) {
      guard let (label, number) = labelledCount(part), let count = readCount(number) else {
        if labelledCount(part) == nil {
          report(.unreadableNumber, part.place, [Fact(.found, .text(part.text))])
        }
        continue
      }
      meeting.composition.append(
        CategoryCount(category: Noted(label.plain, label.place), count: count))
    }
  }

  /// 13人, 2026年3月14日 13人, or only the day.
  private mutating func readSignIn(_ value: Slice, _ meeting: inout Meeting, _ index: Int) {
    var rest = value
    if let token = DateToken.read(value) {
      let dated = value.prefix(token.length)
      let known = drafts[index].needsDay ? day : drafts[index].act.occurred.day
      if let found = resolve(token, dated, side: .after, from: known) {
        meeting.signInDay = Noted(found, dated.place)
      }
      rest = value.dropFirst(token.length).trimmed
    }
    if !rest.isEmpty { meeting.signInCount = readCount(rest) }
  }
}

/// A label and the number behind it: 社区代表3人, 社区代表：3人.
func labelledCount(_ part: Slice) -> (label: Slice, number: Slice)? {
  if let keyed = KeyedSegment(part) { return (keyed.key, keyed.value) }
  var index = part.count
  if let unit = ["人", "名", "户", "位", "票"].first(where: { part.ends(with: $0) }) {
    index -= unit.unicodeScalars.count
  }
  let end = index
  while index > 0, let scalar = part[index - 1],
    scalar.isDigit || (scalar == "," && index < end) || scalar.isBlank || scalar == "-"
  {
    index -= 1
  }
  if index == end {
    while index > 0, let scalar = part[index - 1], scalar.isNumeral {
      index -= 1
    }
  }
  guard index > 0, index < end else { return nil }
  return (part.prefix(index).trimmed, part.dropFirst(index).trimmed)
}
