internal import Deliberation
internal import SourceText

/// Whether the words behind the noun of a kind are parted: a subject, then a second stretch.
func takesParts(of kind: Act.Kind) -> Bool {
  guard let deed = DeedKind.of(kind) else { return false }
  return deed.title != nil || deed.aside != nil
}

extension TextReader {
  /// Reads what stands behind the noun of a deed: 备案：管理规约   街道办事处.
  mutating func readDeed(_ free: [Slice], _ label: Vocabulary.Label, _ index: Int) {
    guard let kind = DeedKind.of(label.kind) else { return }
    func isStated(_ field: Field) -> Bool { drafts[index].seen.contains { $0.field == field } }
    var rest = free[...]
    if let first = rest.popFirst() {
      if let title = kind.title, !isStated(.deed(title)) {
        drafts[index].seen.append((.deed(title), first.place))
        put(title, first, kind, index)
      } else if !isStated(.wording) {
        drafts[index].act.wording = first.plain
      } else {
        drafts[index].act.remarks.append(first.text)
      }
    }
    if let aside = kind.aside, let second = rest.first, !isStated(.deed(aside)) {
      rest.removeFirst()
      drafts[index].seen.append((.deed(aside), second.place))
      put(aside, second, kind, index)
    }
    // What no field holds is kept beneath it.
    for part in rest { drafts[index].act.remarks.append(part.text) }
  }

  /// Sets a registered field of a deed.
  mutating func setDeed(_ field: Field, _ keyed: KeyedSegment, _ deed: Deed, _ index: Int) {
    guard case .deed(let position) = field, let kind = deed.kind else { return }
    put(position, keyed.value, kind, index)
  }

  private mutating func put(_ position: Int, _ value: Slice, _ kind: DeedKind, _ index: Int) {
    guard let read = deedValue(value, kind.fields[position], index),
      case .deed(var deed) = drafts[index].act.content
    else { return }
    if case .tallies(let more) = read.value, case .tallies(let known)? = deed[position]?.value {
      deed[position] = Noted(.tallies(known + more), read.place)
    } else {
      deed[position] = read
    }
    drafts[index].act.content = .deed(deed)
  }

  /// A line that no key is known for, in an act whose lines are tallies; false where it is none.
  mutating func addTally(_ keyed: KeyedSegment, _ index: Int) -> Bool {
    guard case .deed(var deed) = drafts[index].act.content, let kind = deed.kind,
      kind.hasOpenTallies, let position = kind.fields.firstIndex(where: { $0.form == .tallies }),
      !keyed.isQuoted, !isNoteKey(keyed.key), let amount = quantityValue(keyed.value)
    else { return false }
    var tallies: [LabelledNumber] = []
    if case .tallies(let known)? = deed[position]?.value { tallies = known }
    let label = keyed.key.text
    if let first = tallies.first(where: { $0.label == label }) {
      reportDuplicate(keyed, firstUse: first.site.place)
      drafts[index].act.extras.append(fact(keyed))
      return true
    }
    tallies.append(LabelledNumber(label: label, amount: amount, site: Site(keyed.value.place)))
    deed[position] = Noted(.tallies(tallies), deed[position]?.place ?? keyed.value.place)
    drafts[index].act.content = .deed(deed)
    return true
  }

  private mutating func deedValue(
    _ value: Slice, _ field: DeedField, _ index: Int
  ) -> Noted<DeedValue>? {
    guard !value.isEmpty else { return nil }
    let read: DeedValue?
    switch field.form {
    case .text, .name: read = value.plain.isEmpty ? nil : .text(value.plain)
    case .names:
      let list = NameList(value)
      for note in list.notes { addNote(field.key, note, value.place, index) }
      let isEmpty = list.names.isEmpty && list.count == nil
      read = isEmpty ? nil : .names(list.names.map(\.value), count: list.count?.value)
    case .texts:
      let texts = wordList(value).filter { !$0.isEmpty }
      read = texts.isEmpty ? nil : .texts(texts)
    case .count: read = readCount(value, units: deedUnits).map { .count($0.value) }
    case .quantity, .points: read = quantity(value, isSigned: field.form == .points)
    case .day:
      let day = value[0].map { isRangeMark($0) } ?? false ? value.dropFirst(1).trimmed : value
      read = readDay(day, from: drafts[index].act.occurred.day).map { .day($0.value) }
    case .time: read = time(value)
    case .flag: read = readFlag(value).map { .flag($0) }
    case .choice:
      read = field.choice(named: value.word).map { .choice($0) }
      if read == nil { reportWord(value, among: field.choices.flatMap(\.words)) }
    case .parts: read = parts(value)
    case .tallies: read = tallies(value)
    }
    return read.map { Noted($0, value.place) }
  }

  private mutating func quantity(_ value: Slice, isSigned: Bool) -> DeedValue? {
    guard let number = quantityValue(value), isSigned || number >= .zero else {
      report(.unreadableNumber, value.place, [Fact(.found, .text(value.text))])
      return nil
    }
    return .quantity(number)
  }

  private mutating func time(_ value: Slice) -> DeedValue? {
    guard let token = TimeToken.read(value), token.length == value.count, let minute = token.minute
    else {
      report(.unreadableDate, value.place, [Fact(.found, .text(value.text))])
      return nil
    }
    return .time(minute)
  }

  /// 3:3:4, 3比3比4.
  private mutating func parts(_ value: Slice) -> DeedValue? {
    var numbers: [Int] = []
    for part in value.split({ $0 == ":" || $0 == "比" || $0 == "、" }) {
      guard let number = countValue(part), number <= greatestPart else {
        report(.unreadableNumber, part.place, [Fact(.found, .text(value.text))])
        return nil
      }
      numbers.append(number)
    }
    guard numbers.count > 1 else {
      report(.unreadableNumber, value.place, [Fact(.found, .text(value.text))])
      return nil
    }
    return .parts(numbers)
  }

  /// 已解决 47、结转 14.
  private mutating func tallies(_ value: Slice) -> DeedValue? {
    var tallies: [LabelledNumber] = []
    for part in value.split({ $0 == "、" || $0 == "," || $0 == ";" }) {
      guard let tally = tallyValue(part) else {
        report(.unreadableNumber, part.place, [Fact(.found, .text(part.text))])
        continue
      }
      tallies.append(tally)
    }
    return tallies.isEmpty ? nil : .tallies(tallies)
  }
}

/// The units that counts of deeds may carry.
private let deedUnits = [
  "平方米", "小时", "代表", "人", "户", "票", "张", "名", "位", "份", "个", "件", "项", "次", "组", "分",
]

/// The largest part of a ratio.
let greatestPart = 1_000_000

/// A label and the number behind it: 已解决 47, 商业小区：202.
func tallyValue(_ part: Slice) -> LabelledNumber? {
  var label = part
  var number = part
  if part[0] == Quoting.open, let close = part.firstQuotingEnd {
    label = part.prefix(close + 1)
    number = part.dropFirst(close + 1).trimmed
  } else if let colon = part.firstIndex({ $0 == ":" }) {
    label = part.prefix(colon).trimmed
    number = part.dropFirst(colon + 1).trimmed
  } else if let blank = (0..<part.count).last(where: { part[$0]?.isBlank ?? false }) {
    label = part.prefix(blank).trimmed
    number = part.dropFirst(blank + 1).trimmed
  } else {
    guard
      let at = (1..<max(part.count, 1)).first(where: {
        part[$0]?.isDigit ?? false
      })
    else { return nil }
    label = part.prefix(at)
    number = part.dropFirst(at)
  }
  guard !label.isEmpty, let amount = quantityValue(number) else { return nil }
  return LabelledNumber(label: label.plain, amount: amount, site: Site(number.place))
}

/// An exact number with its sign and unit: +5, 扣3分, 2.5, 3000元, 1.2万元.
func quantityValue(_ value: Slice) -> Quantity? {
  var number = value.trimmed
  guard number.quotation == nil else { return nil }
  var isNegative = false
  if let first = number[0] {
    switch first {
    case "+", "加":
      number = number.dropFirst(1).trimmed
    case "-", "\u{2212}", "减", "扣":
      isNegative = true
      number = number.dropFirst(1).trimmed
    default: break
    }
  }
  var scale = 1
  for (unit, size) in quantityUnits where number.ends(with: unit) {
    scale = size
    number = number.prefix(number.count - unit.unicodeScalars.count).trimmed
    break
  }
  guard let first = number[0], first.isNumeral else { return nil }
  let text = number.folded
  guard let plain = Quantity(text) ?? ChineseNumbers.value(of: text).flatMap({ Quantity($0) }),
    plain >= .zero
  else { return nil }
  let (units, overflow) = plain.units.multipliedReportingOverflow(by: scale)
  return overflow ? nil : Quantity(units: isNegative ? -units : units)
}

/// Units behind a number, the longer ones first, and what they make of it.
private let quantityUnits: [(String, Int)] = [
  ("平方米", 1), ("万元", 10_000), ("小时", 1), ("元", 1), ("分", 1), ("件", 1), ("人", 1), ("户", 1),
  ("个", 1), ("项", 1), ("次", 1), ("份", 1), ("票", 1), ("㎡", 1),
]

extension Slice {
  /// The end of the quoted stretch that the slice begins with.
  fileprivate var firstQuotingEnd: Int? { (0..<count).first { self[$0] == Quoting.close } }
}
