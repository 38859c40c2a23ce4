internal import Deliberation
internal import SourceText

extension TextReader {
  /// Reads what stands behind a noun or a tag into a draft.
  mutating func readBody(_ slice: Slice, _ label: Vocabulary.Label, _ index: Int, isEvent: Bool) {
    let kind = label.kind
    let body = Body(slice) { keyed, isFirst in isBodyField(keyed, isFirst, kind) }
    // Fields come first: what a field states is not taken from the words.
    for segment in body.fields { setInBody(segment, index) }
    var free = body.free
    if isEvent, label.isHeading, let first = free.first, let rest = takeInnerDate(first, index) {
      free.removeFirst()
      if !rest.isEmpty { free.insert(rest, at: 0) }
      readFree(free, Body(spans: spans(free)), label, index, isEvent: isEvent, hadDate: true)
      return
    }
    readFree(free, body, label, index, isEvent: isEvent, hadDate: false)
  }

  private func spans(_ free: [Slice]) -> [Slice] {
    guard let first = free.first, let last = free.last else { return [] }
    return [first.joined(to: last)]
  }

  /// Whether `键：值` inside the words of an act is a field of its own.
  private func isBodyField(_ keyed: KeyedSegment, _ isFirst: Bool, _ kind: Act.Kind) -> Bool {
    if keyed.isQuoted { return true }
    if let field = Vocabulary.field(keyed.code, for: kind) {
      // The clauses of a vote are read as a whole: 同意：张三；反对：王五.
      // So are those of a result, where one is joined to the base: 基数：实到；通过.
      let isClause =
        kind == .result && !field.isCommon && keyed.value.contains { $0 == ";" }
      return !((kind == .vote && !field.isCommon && !field.isApart) || isClause)
    }
    if isNoteKey(keyed.key) { return true }
    return !isFirst && keyed.key.word.unicodeScalars.count <= 8
  }

  private mutating func setInBody(_ segment: KeyedSegment, _ index: Int) {
    let kind = drafts[index].act.kind
    if !segment.isQuoted, let field = Vocabulary.field(segment.code, for: kind) {
      set(field, segment, on: index)
    } else if !addTally(segment, index) {
      setExtra(segment, index)
    }
  }

  /// The day an event names for itself: 【签字】2026年3月15日 主持王建国.
  private mutating func takeInnerDate(_ slice: Slice, _ index: Int) -> Slice? {
    guard slice.quotation == nil, let token = DateToken.read(slice) else { return nil }
    let rest = slice.dropFirst(token.length)
    let next = rest.trimmed[0]
    let isRange = next.map { isRangeMark($0) } ?? false
    guard rest[0]?.isBlank ?? true || isRange else { return nil }
    let dateSlice = slice.prefix(token.length)
    let side: DateSide = drafts[index].act.kind == .notice ? .before : .after
    if let found = resolve(token, dateSlice, side: side, from: day) {
      drafts[index].act.occurred.day = found
    } else {
      drafts[index].isDropped = true
    }
    return rest.trimmed
  }

  private mutating func readFree(
    _ free: [Slice], _ body: Body, _ label: Vocabulary.Label, _ index: Int, isEvent: Bool,
    hadDate: Bool
  ) {
    let hasWording = drafts[index].seen.contains { $0.field == .wording }
    let said = body.said
    switch drafts[index].act.content {
    case .notice(var notice):
      var rest = free[...]
      if let first = rest.first, !(isEvent && hadDate) {
        notice.of = Noted(first.plain, first.place)
        rest = rest.dropFirst()
      }
      notice.channels += rest.flatMap(wordList)
      drafts[index].act.content = .notice(notice)
    case .meeting(var meeting):
      meeting.title = Noted(body.wording, said?.place ?? drafts[index].act.site.place)
      drafts[index].act.content = .meeting(meeting)
    case .item(var item):
      item.title = Noted(body.wording, said?.place ?? drafts[index].act.site.place)
      drafts[index].act.content = .item(item)
    case .disclosure:
      readDisclosure(free, index, isEvent: isEvent, startsWithChannels: isEvent && hadDate)
    case .takedown, .correction:
      guard let said else { break }
      if readCorrectionInWords(said, index) { break }
      if drafts[index].act.object == nil,
        !drafts[index].seen.contains(where: { $0.field == .object })
      {
        drafts[index].act.object = Noted(body.wording, said.place)
      } else if !hasWording {
        drafts[index].act.wording = body.wording
      }
    case .arrive(var attendance):
      if let said { readAttendance(body, said, label, &attendance, index) }
      drafts[index].act.content = .arrive(attendance)
    case .leave(var attendance):
      if let said { readAttendance(body, said, label, &attendance, index) }
      drafts[index].act.content = .leave(attendance)
    case .signature: for part in free { readSignatures(part, index) }
    case .vote: readVote(body, index)
    case .result: readResult(body, index)
    case .roster(var roster):
      let name = Noted(body.wording, said?.place ?? drafts[index].act.site.place)
      roster.name = name
      roster.members = []
      // Below a date the noun's subject is the body: 2026年1月5日 名册：协商会.
      let statesBody = drafts[index].seen.contains { $0.field == .body }
      roster.body =
        drafts[index].isUndatedRoster || statesBody || name.value.isEmpty
        ? drafts[index].act.body : name
      drafts[index].act.content = .roster(roster)
    case .deed where takesParts(of: drafts[index].act.kind): readDeed(free, label, index)
    case .resume where readResumption(body, index, isEvent: isEvent): break
    default:
      if hasWording {
        if !body.spans.isEmpty { drafts[index].act.remarks.append(body.wording) }
        break
      }
      drafts[index].act.wording = body.wording
      if let said { derive(from: said, index, isQuoted: body.spans.first?.quotation != nil) }
    }
  }

  private mutating func readAttendance(
    _ body: Body, _ said: Slice, _ label: Vocabulary.Label, _ attendance: inout Attendance,
    _ index: Int
  ) {
    var whole = said
    if body.spans.count == 1, let span = body.spans.first { whole = span }
    // 冯十、卫十一（2人）: the names and how many there are.
    if let (before, inside) = whole.endingBracket, !before.isEmpty,
      let number = countOfPersons(inside)
    {
      attendance.count = Noted(number, inside.place)
      whole = before
    }
    let list = NameList(whole)
    attendance.names = list.names
    if attendance.count == nil { attendance.count = list.count }
    for note in list.notes { addNote(label.word, note, whole.place, index) }
    if attendance.names.isEmpty, attendance.count == nil {
      report(.unreadableNumber, whole.place, [Fact(.found, .text(whole.text))])
    }
  }

  private mutating func readDisclosure(
    _ free: [Slice], _ index: Int, isEvent: Bool, startsWithChannels: Bool
  ) {
    var hasWhat = startsWithChannels
    var wordsBehind: [Slice] = []
    for part in free {
      var part = part
      if part.quotation == nil, let (before, end) = untilInside(part) {
        // 楼道照明方案 至2026年3月23日: one blank only, and still the last day.
        if let (rest, until) = takeUntil(end, index)
          ?? takeRange(end, index, isEvent: isEvent)
        {
          if let until { setUntil(until, index) }
          part = before
          if !rest.isEmpty { wordsBehind.append(rest) }
        }
      }
      if part.quotation == nil, let (rest, until) = takeRange(part, index, isEvent: isEvent) {
        if let until { setUntil(until, index) }
        part = rest
        if part.isEmpty { continue }
      } else if part.quotation == nil, let (rest, until) = takeUntil(part, index) {
        if let until { setUntil(until, index) }
        part = rest
        if part.isEmpty { continue }
      } else if part.quotation == nil, isEvent, let rest = takeInnerDate(part, index) {
        part = rest
        if let (rest, until) = takeUntil(part, index) {
          if let until { setUntil(until, index) }
          part = rest
        }
        if part.isEmpty { continue }
      }
      guard case .disclosure(var disclosure) = drafts[index].act.content else { return }
      if hasWhat {
        if part.quotation == nil, part.statesPeriod {
          // How long is said, and not until when: that is for the clerk to say.
          report(.unreadableDate, part.place, [Fact(.found, .text(part.text))])
        }
        disclosure.channels += wordList(part)
      } else {
        disclosure.what = Noted(part.plain, part.place)
        hasWhat = true
      }
      drafts[index].act.content = .disclosure(disclosure)
    }
    guard case .disclosure(var disclosure) = drafts[index].act.content else { return }
    for words in wordsBehind { disclosure.channels += wordList(words) }
    drafts[index].act.content = .disclosure(disclosure)
  }

  /// What stands before a last day within a stretch, and the stretch from there on.
  private func untilInside(_ slice: Slice) -> (before: Slice, end: Slice)? {
    for at in stride(from: 1, to: slice.count, by: 1) where slice[at - 1]?.isBlank ?? false {
      let end = slice.dropFirst(at)
      if let mark = end[0], isRangeMark(mark), DateToken.read(end.dropFirst(1).trimmed) != nil {
        return (slice.prefix(at).trimmed, end)
      }
      let word = lastDayWords.first { end.starts(with: $0) }
      if let word, DateToken.read(end.dropFirst(word.unicodeScalars.count).trimmed) != nil {
        return (slice.prefix(at).trimmed, end)
      }
    }
    return nil
  }

  /// 2026年3月15日至2026年3月22日, 截止2026年3月22日, 公示至2026年3月22日, or any of them in brackets.
  private mutating func takeRange(_ slice: Slice, _ index: Int, isEvent: Bool) -> (
    rest: Slice, until: Noted<Day>?
  )? {
    if let (before, inside) = slice.endingBracket, before.isEmpty {
      guard
        let (rest, until) = takeUntil(inside, index) ?? takeRange(inside, index, isEvent: isEvent),
        rest.isEmpty
      else { return nil }
      return (rest, until)
    }
    // The first day of an event's range is the event's own.
    if !isEvent, let token = DateToken.read(slice) {
      let first = slice.prefix(token.length)
      let rest = slice.dropFirst(token.length).trimmed
      guard let mark = rest[0], isRangeMark(mark), let taken = takeUntil(rest, index) else {
        return nil
      }
      let day = drafts[index].act.occurred.day
      if let from = readDay(first, from: day), from.value != day {
        report(.unreadableDate, from.place, [Fact(.found, .text(slice.text))])
      }
      return taken
    }
    for word in lastDayWords where slice.starts(with: word) {
      let rest = slice.dropFirst(word.unicodeScalars.count).trimmed
      guard let token = DateToken.read(rest) else { continue }
      let after = rest.dropFirst(token.length)
      guard after.isEmpty || after[0]?.isBlank ?? true || after[0] == "止" else { continue }
      let until = readDay(rest.prefix(token.length), from: drafts[index].act.occurred.day)
      return (after[0] == "止" ? after.dropFirst(1).trimmed : after.trimmed, until)
    }
    return nil
  }

  /// 至2026年3月31日 at the beginning of a stretch, and what follows it.
  private mutating func takeUntil(_ slice: Slice, _ index: Int) -> (
    rest: Slice, until: Noted<Day>?
  )? {
    guard let first = slice[0], isRangeMark(first) else { return nil }
    var skip = 1
    while let scalar = slice[skip], scalar.isBlank || isRangeMark(scalar) { skip += 1 }
    guard let token = DateToken.read(slice.dropFirst(skip)) else { return nil }
    let after = slice.dropFirst(skip + token.length)
    guard after.isEmpty || after[0]?.isBlank ?? true || after[0] == "止" else { return nil }
    let until = readDay(
      slice.from(skip, to: skip + token.length), from: drafts[index].act.occurred.day)
    return (after[0] == "止" ? after.dropFirst(1).trimmed : after.trimmed, until)
  }

  mutating func setUntil(_ until: Noted<Day>, _ index: Int) {
    guard case .disclosure(var disclosure) = drafts[index].act.content else {
      report(.unreadableDate, until.place, [])
      return
    }
    disclosure.until = until
    drafts[index].act.content = .disclosure(disclosure)
  }

  /// The parts of an enumeration: 公告栏、微信群.
  func wordList(_ slice: Slice) -> [String] {
    slice.split { $0 == "、" || $0 == "," || $0 == ";" }.map(\.plain)
  }
}

extension Body {
  /// A body of given stretches.
  init(spans: [Slice]) { self.spans = spans }
}

extension Field {
  /// Whether the field may stand with any act.
  var isCommon: Bool {
    switch self {
    case .object, .steps, .matter, .body, .actor, .recorded, .belongs, .wording: true
    default: false
    }
  }
}

/// Whether a key is that of a note beside a known key: 主持注.
func isNoteKey(_ key: Slice) -> Bool {
  guard key[key.count - 1] == "注" else { return false }
  let base = WordCode(key.prefix(key.count - 1))
  return Vocabulary.isKey(base) || Vocabulary.label(base) != nil
}

extension Slice {
  /// Whether words beside a display could be read as its last day, or as how long it is up.
  var couldBeLastDay: Bool {
    if statesPeriod { return true }
    return contains { $0.isDigit || isChineseNumeral($0) }
      && contains { isRangeMark($0) || $0 == "截" || $0 == "期" }
  }

  /// Whether the words say how long something is up: 公示期3天, 7天, 为期五个工作日.
  fileprivate var statesPeriod: Bool {
    var rest = self
    var isNamed = false
    for word in ["公示期限", "公示期", "公示", "张贴", "为期", "期限", "共"] where rest.starts(with: word) {
      rest = rest.dropFirst(word.unicodeScalars.count).trimmed
      isNamed = true
      break
    }
    if isNamed, rest[0] == ":" || rest[0] == "为" { rest = rest.dropFirst(1).trimmed }
    var digits = 0
    while let scalar = rest[digits], scalar.isDigit || isChineseNumeral(scalar) { digits += 1 }
    guard digits > 0 else { return false }
    return ["天", "日", "个工作日", "工作日", "个自然日", "周", "个月"].contains(
      rest.dropFirst(digits).trimmed.word)
  }
}

/// The words behind which the last day of a display stands, the longer first.
private let lastDayWords = ["公示至", "公示到", "截止到", "截止至", "截至", "截止", "到期"]

private func isChineseNumeral(_ scalar: Unicode.Scalar) -> Bool {
  "一二三四五六七八九十两".unicodeScalars.contains(scalar)
}
