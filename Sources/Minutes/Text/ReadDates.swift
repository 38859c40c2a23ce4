internal import Deliberation
internal import SourceText

/// On which side of the known day a date without a year is expected.
enum DateSide { case before, after }

extension TextReader {
  /// Takes a line that begins with a date; `false` when it is no dated line after all.
  mutating func takeDated(_ line: Slice, _ token: DateToken) -> Bool {
    let dateSlice = line.prefix(token.length)
    var rest = line.dropFirst(token.length)
    var until: Noted<Day>?
    if let (end, length) = rangeEnd(rest) {
      rest = rest.dropFirst(length)
      until = end
    }
    let isApart = rest[0]?.isBlank ?? true
    rest = rest.trimmed
    var time: TimeToken?
    var timeSlice = rest
    if let read = TimeToken.read(rest), let next = rest[read.length],
      next.isBlank || next == "【" || headingLabel(rest.dropFirst(read.length)) != nil
    {
      time = read
      timeSlice = rest.prefix(read.length)
      rest = rest.dropFirst(read.length).trimmed
    }
    let heading = headingLabel(rest)
    let isTag = rest[0] == "【" || rest[0] == "["
    if heading == nil, !isTag, time == nil {
      // 3日内完成 or 二、… is no date; a full date at the beginning of a line is one.
      guard isApart else { return false }
      if rest.isEmpty, case .full = token.form {} else if rest.isEmpty { return false }
    }
    let found = resolve(token, dateSlice, side: .after, from: day)
    if let found { day = found }
    if let heading {
      openHeading(
        heading.label, body: heading.body, line: line, day: found,
        minute: minute(of: time, timeSlice))
      if let until, let current { setUntil(until, current) }
    } else if time == nil, itemTitleFollows(rest), takeNumbered(rest, line: line) {
      if found == nil, let current { drafts[current].isDropped = true }
    } else if isTag || time != nil {
      takeDatedEvent(rest, time, timeSlice, line: line, day: found)
    } else if let keyed = KeyedSegment(rest), meeting != nil, Vocabulary.label(keyed.code) == nil,
      looksLikeName(keyed.key), nearestHeading(keyed.key.word) == nil
    {
      takeSpeech(keyed, rest, line: line, at: nil, isDayKnown: found != nil)
    } else {
      openUnknown(rest, line: line, day: found)
    }
    return true
  }

  private mutating func takeDatedEvent(
    _ rest: Slice, _ time: TimeToken?, _ timeSlice: Slice, line: Slice, day found: Day?
  ) {
    let count = drafts.count
    let before = day
    if found == nil { day = nil }
    if let time {
      takeAt(time, of: timeSlice, rest, line: line, isDayKnown: found != nil)
    } else if let close = rest.text.unicodeScalars.firstIndex(where: { $0 == "】" || $0 == "]" }) {
      let length = rest.text.unicodeScalars.distance(
        from: rest.text.unicodeScalars.startIndex, to: close)
      takeEvent(
        rest.from(1, to: length).trimmed, rest.dropFirst(length + 1).trimmed, line: line, at: nil,
        isDayKnown: found != nil)
    } else {
      report(.unreadableLine, rest.place, [Fact(.found, .text(rest.text))])
    }
    if found == nil {
      day = before
      for index in count..<drafts.count { drafts[index].isDropped = true }
    }
  }

  mutating func minute(of time: TimeToken?, _ slice: Slice) -> Int16? {
    guard let time else { return nil }
    if time.minute == nil {
      report(.unreadableDate, slice.place, [Fact(.found, .text(slice.text))])
    }
    return time.minute
  }

  /// 至3月20日 at the beginning of a slice.
  private mutating func rangeEnd(_ slice: Slice) -> (Noted<Day>?, length: Int)? {
    let start = slice.trimmed
    guard let mark = start[0], isRangeMark(mark) else { return nil }
    var skip = 1
    while let scalar = start[skip], isRangeMark(scalar) || scalar.isBlank { skip += 1 }
    guard let token = DateToken.read(start.dropFirst(skip)) else { return nil }
    let found = start.from(skip, to: skip + token.length)
    let value = resolve(token, found, side: .after, from: day)
    return (value.map { Noted($0, found.place) }, start.lower - slice.lower + skip + token.length)
  }

  /// A line that begins with a word that should be a date: 上周五 会议：….
  mutating func takeUnreadDate(_ line: Slice) -> Bool {
    guard let gap = (0..<min(line.count, 20)).first(where: { line[$0]?.isBlank ?? false }), gap > 0,
      let heading = headingLabel(line.dropFirst(gap).trimmed),
      KeyedSegment(line.prefix(gap)) == nil
    else { return false }
    let word = line.prefix(gap)
    let isUndated = word.word == undatedWord
    if isUndated, heading.label.kind == .roster {
      openHeading(
        heading.label, body: heading.body, line: line, day: nil, minute: nil, isUndated: true)
      return true
    }
    let looksWritten = word.contains { $0.isDigit }
    report(
      looksWritten ? .unreadableDate : .dateAmbiguous, word.place, [Fact(.found, .text(word.text))])
    openHeading(heading.label, body: heading.body, line: line, day: nil, minute: nil)
    return true
  }

  /// The day a date means; what is wrong or open about it is reported and gives `nil`.
  mutating func resolve(
    _ token: DateToken, _ slice: Slice, side: DateSide, from known: Day?
  ) -> Day? {
    let written = Fact(.found, .text(slice.text))
    let found: Day?
    switch token.form {
    case .full(let year, let month, let date):
      found = Day(year, month, date)
    case .monthDay(let month, let date):
      guard Day(2000, month, date) != nil else {
        found = nil
        break
      }
      return open(slice, side, known) { day in Day(day.civil.year, month, date) }
    case .date(let date):
      guard (1...31).contains(date) else {
        found = nil
        break
      }
      return open(slice, side, known) { day in Day(day.civil.year, day.civil.month, date) }
    case .relative(let days):
      guard let known else {
        report(.dateAmbiguous, slice.place, [written])
        return nil
      }
      found = known.advanced(by: days)
    case .lunar:
      report(.dateAmbiguous, slice.place, [written, Fact(.reason, .text("lunar"))])
      return nil
    case .shortYear:
      report(.dateAmbiguous, slice.place, [written])
      return nil
    }
    guard let found else {
      report(.unreadableDate, slice.place, [written])
      return nil
    }
    checkWeekday(token, found, slice)
    return found
  }

  private mutating func checkWeekday(_ token: DateToken, _ day: Day, _ slice: Slice) {
    guard let weekday = token.weekday, weekday != day.weekday else { return }
    report(
      .dateAmbiguous, slice.place,
      [
        Fact(.found, .text(slice.text)), Fact(.wanted, .count(day.weekday)),
        Fact(.given, .count(weekday)),
      ])
  }

  /// A date without a year, or without year and month: taken from the known day where that leaves one
  /// reading, asked for where it leaves two.
  private mutating func open(
    _ slice: Slice, _ side: DateSide, _ known: Day?, _ make: (Day) -> Day?
  ) -> Day? {
    let written = Fact(.found, .text(slice.text))
    guard let known else {
      report(.dateAmbiguous, slice.place, [written])
      return nil
    }
    guard let candidate = make(known) else {
      report(.unreadableDate, slice.place, [written])
      return nil
    }
    guard side == .after ? candidate >= known : candidate <= known else {
      report(.dateAmbiguous, slice.place, [written, Fact(.latest, .day(known))])
      return nil
    }
    if let weekday = DateToken.read(slice)?.weekday, weekday != candidate.weekday {
      report(
        .dateAmbiguous, slice.place,
        [written, Fact(.wanted, .count(candidate.weekday)), Fact(.given, .count(weekday))])
    }
    return candidate
  }

  /// The day a whole value says, with the year of a known day where it has none.
  mutating func readDay(_ value: Slice, side: DateSide = .after, from known: Day?) -> Noted<Day>? {
    guard let token = DateToken.read(value) else {
      report(.unreadableDate, value.place, [Fact(.found, .text(value.text))])
      return nil
    }
    let rest = value.dropFirst(token.length).trimmed
    if !rest.isEmpty, rest.word != "止" {
      report(.unreadableDate, rest.place, [Fact(.found, .text(value.text))])
      return nil
    }
    let dated = value.prefix(token.length)
    // The end of a period that began in December may lie in the next year; no other reading is left.
    if side == .after, let known, case .monthDay(let month, let date) = token.form,
      let sameYear = Day(known.civil.year, month, date), sameYear < known,
      let nextYear = Day(known.civil.year + 1, month, date), nextYear.days(since: known) <= 183
    {
      return Noted(nextYear, dated.place)
    }
    return resolve(token, dated, side: side, from: known).map { Noted($0, dated.place) }
  }
}

/// The word in the place of a date before a roster that bears none.
let undatedWord = "未注日期"

func isRangeMark(_ scalar: Unicode.Scalar) -> Bool {
  ["至", "到", "—", "–", "-", "~", "～", "―"].contains(scalar)
}
