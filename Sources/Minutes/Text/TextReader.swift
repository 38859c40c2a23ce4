internal import Deliberation
internal import SourceText

/// Reads a record line by line.
///
/// It holds what the next line hangs on: the act above, the meeting and item that are open, the day.
struct TextReader {
  let file: Int32
  var record = Record(title: Noted(""))
  var findings: [Finding] = []
  var drafts: [Draft] = []
  /// The act above, to which remarks and fields belong; `nil` in the head.
  var current: Int?
  var meeting: Int?
  var item: Int?
  /// The day of the act above.
  var day: Day?
  var hasTitle = false
  /// No act has been read yet, save a meeting whose fields stand in the head of the record.
  var isHead = true
  /// The fields of the open meeting are still coming: no event, item or heading since its own.
  var isMeetingHead = false
  /// Fields of a meeting's head that become acts once the head is complete.
  var postponed: [(field: Field, segment: KeyedSegment)] = []
  /// 步骤, 机构 and the like in the head, until it is known whether the head describes a meeting.
  var headCommon: [(field: Field, segment: KeyedSegment)] = []
  /// The keys of the record's head seen so far.
  var seenInHead: [(field: Field, place: Place)] = []
  /// Rosters named in brackets or in the head, and where.
  var rosterNames: [(name: Noted<String>, body: Noted<String>?)] = []
  /// Whether items of the open meeting are numbered 一、 (true) or 1、 (false).
  var itemsAreChinese: Bool?
  /// The keys of the open roster's members, to find those listed twice.
  var memberKeys: [String: Place] = [:]

  var hasReportedMissingDay = false

  init(file: Int32) { self.file = file }

  mutating func report(_ id: FindingID, _ place: Place, _ facts: [Fact] = []) {
    findings.append(Finding(id, at: place, facts))
    if let current, id.usualClass == .input { drafts[current].isPartial = true }
  }

  /// Takes the next line.
  mutating func take(_ line: Slice) {
    let content = line.trimmed
    guard !content.isEmpty else { return }
    if !hasTitle {
      hasTitle = true
      if !startsWithoutTitle(content) {
        record.title = Noted(content.plain, content.place)
        return
      }
      if KeyedSegment(content)?.key.word != Vocabulary.word(.title) {
        report(
          .factMissing, content.prefix(0).place, [Fact(.field, .text(Vocabulary.word(.title)))])
      }
    }
    if line[0]?.isBlank ?? false { return takeRemark(line) }
    takeContent(content)
  }

  /// Whether the first line is already something other than a title.
  func startsWithoutTitle(_ line: Slice) -> Bool {
    if line.quotation != nil { return false }
    if line[0] == "【" { return true }
    if let token = DateToken.read(line), case .full = token.form {
      return headingLabel(line.dropFirst(token.length).trimmed) != nil
    }
    guard let keyed = KeyedSegment(line) else { return false }
    let code = keyed.code
    // The key 标题 holds a title that would not be read as one.
    return Vocabulary.field(code, for: nil) != nil || Vocabulary.field(code, for: .meeting) != nil
  }

  /// Keeps an indented line, without the indent.
  private mutating func takeRemark(_ line: Slice) {
    var start = 0
    switch line[0] {
    case "\t": start = 1
    case "\u{3000}": start = line[1] == "\u{3000}" ? 2 : 1
    default: while start < 4, line[start] == " " { start += 1 }
    }
    var end = line
    while let last = end[end.count - 1], last.isBlank { end.upper -= 1 }
    keepRemark(end.dropFirst(start))
  }

  mutating func keepRemark(_ text: Slice) {
    guard let current else {
      record.remarks.append(text.text)
      return
    }
    if case .vote(let vote) = drafts[current].act.content, vote.method?.value == .secret,
      tellsSecretVote(text)
    {
      report(.secretBallotNamed, text.place)
      return
    }
    drafts[current].act.remarks.append(text.text)
  }

  private mutating func takeContent(_ line: Slice) {
    if line[0] == Quoting.open, let keyed = KeyedSegment(line), keyed.isQuoted {
      if !takeRosterLine(line) { takeFields(line, keyed) }
      return
    }
    if let token = DateToken.read(line), takeDated(line, token) { return }
    takeUndated(line)
  }

  private mutating func takeUndated(_ line: Slice) {
    if let (label, rest) = eventLabel(line) {
      return takeEvent(label, rest, line: line, at: nil)
    }
    if takeTimed(line) { return }
    if takeNumbered(line, line: line) { return }
    if isSubheading(line) { return keepRemark(line) }
    if takeUnreadDate(line) { return }
    if takeRosterLine(line) { return }
    if let keyed = KeyedSegment(line) { return takeFields(line, keyed) }
    if takeCountsInProse(line) { return }
    report(.unreadableLine, line.place, [Fact(.found, .text(line.text))])
  }

  /// `14:31 …`: an event or a speech.
  private mutating func takeTimed(_ line: Slice) -> Bool {
    guard let token = TimeToken.read(line) else { return false }
    let rest = line.dropFirst(token.length)
    guard let next = rest[0], next.isBlank || next == "【" || next == "[" else { return false }
    takeAt(token, of: line, rest.trimmed, line: line)
    return true
  }

  /// What stands behind a time.
  mutating func takeAt(
    _ token: TimeToken, of timed: Slice, _ rest: Slice, line: Slice, isDayKnown: Bool = false
  ) {
    if token.minute == nil {
      let place = timed.prefix(token.length).place
      report(.unreadableDate, place, [Fact(.found, .text(timed.prefix(token.length).text))])
    }
    if let (label, body) = eventLabel(rest) {
      return takeEvent(label, body, line: line, at: token.minute, isDayKnown: isDayKnown)
    }
    if takeNumbered(rest, line: line, at: token.minute) { return }
    if takeTimedNoun(rest, line: line, at: token.minute, isDayKnown: isDayKnown) { return }
    if let keyed = KeyedSegment(rest) {
      return takeSpeech(keyed, rest, line: line, at: token.minute, isDayKnown: isDayKnown)
    }
    report(.unreadableLine, rest.place, [Fact(.found, .text(rest.text))])
  }

  /// `9:00 异议：…`: a noun behind a time is nobody's name.
  ///
  /// Inside a meeting it is the event that 【异议】 would be. Outside, it heads an act of the day of the
  /// line above, as it would with the day written out.
  private mutating func takeTimedNoun(
    _ rest: Slice, line: Slice, at minute: Int16?, isDayKnown: Bool
  ) -> Bool {
    if meeting == nil, !isHead, let day, let heading = headingLabel(rest) {
      openHeading(heading.label, body: heading.body, line: line, day: day, minute: minute)
      return true
    }
    guard let keyed = KeyedSegment(rest), !keyed.isQuoted,
      let label = Vocabulary.label(keyed.code)
    else { return false }
    if !label.isEvent, let day {
      openHeading(label, body: keyed.value, line: line, day: day, minute: minute)
    } else {
      takeEvent(keyed.key, keyed.value, line: line, at: minute, isDayKnown: isDayKnown)
    }
    return true
  }

  /// `一、…`, perhaps behind a day and a time.
  mutating func takeNumbered(_ slice: Slice, line: Slice, at minute: Int16? = nil) -> Bool {
    guard let (number, title, isChinese) = itemNumber(slice) else { return false }
    if itemsAreChinese == true, !isChinese {
      keepRemark(slice)
    } else {
      takeItem(number, title, line: line, at: minute, isChinese: isChinese)
    }
    return true
  }

  /// The tag at the beginning of a slice and what follows it: 【表决】….
  private func eventLabel(_ slice: Slice) -> (tag: Slice, rest: Slice)? {
    guard let open = slice[0], open == "【" || open == "[" else { return nil }
    var index = 1
    while let scalar = slice[index], scalar != "】", scalar != "]" { index += 1 }
    guard index < slice.count, index <= 20 else { return nil }
    return (slice.from(1, to: index).trimmed, slice.dropFirst(index + 1).trimmed)
  }
}

/// `一、题目` or `1、题目`, `1. 题目`.
private func itemNumber(_ line: Slice) -> (number: Int, title: Slice, isChinese: Bool)? {
  var index = 0
  while index < 8, let scalar = line[index], scalar.isNumeral {
    index += 1
  }
  guard index > 0, let mark = line[index], mark == "、" || mark == "." || mark == "．" else {
    return nil
  }
  let isChinese = !line.prefix(index).contains { $0.isDigit }
  // 1.5 is a number; 一. is not.
  if mark == ".", line[index + 1]?.isDigit ?? true { return nil }
  guard let number = readNumber(line.prefix(index)), (1...greatestItem).contains(number)
  else { return nil }
  return (number, line.dropFirst(index + 1).trimmed, isChinese)
}

/// The number a slice says; the numerals up to ten, which most agendas do with, need no string.
private func readNumber(_ slice: Slice) -> Int? {
  if slice.count == 1, let sign = slice[0] {
    switch sign {
    case "一": return 1
    case "二": return 2
    case "三": return 3
    case "四": return 4
    case "五": return 5
    case "六": return 6
    case "七": return 7
    case "八": return 8
    case "九": return 9
    case "十": return 10
    default: break
    }
  }
  return ChineseNumbers.value(of: slice.folded)
}

/// Whether a slice begins with the number of an item.
func itemTitleFollows(_ slice: Slice) -> Bool { itemNumber(slice) != nil }

/// The largest number an item of an agenda may have.
let greatestItem = 9999

/// `（一）…`: a heading below an item.
private func isSubheading(_ line: Slice) -> Bool {
  guard line[0] == "(" else { return false }
  var index = 1
  while index < 6, let scalar = line[index], scalar.isNumeral {
    index += 1
  }
  return index > 1 && line[index] == ")"
}
