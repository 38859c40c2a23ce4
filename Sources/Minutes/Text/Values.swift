internal import Deliberation
internal import SourceText

extension TextReader {
  /// A count with or without its unit; what is no count is reported at its column.
  mutating func readCount(
    _ value: Slice, units: [String] = ["人", "户", "票", "张", "名", "位", "份", "个", "代表"]
  ) -> Noted<Int>? {
    // A mark that ends the phrase is no part of the number: 应到：17人，
    let ended = value.upper > value.lower && [",", ";", "。"].contains(value[value.count - 1])
    let value = ended ? value.prefix(value.count - 1).trimmed : value
    guard let number = countValue(value, units: units) else {
      report(.unreadableNumber, value.place, [Fact(.found, .text(value.text))])
      return nil
    }
    return Noted(number, value.place)
  }

  /// 是, 否; anything else is reported.
  mutating func readFlag(_ value: Slice) -> Bool? {
    if value.isEmpty { return nil }
    switch value.word {
    case "是", "采纳", "已采纳", "予以采纳", "全部采纳": return true
    case "否", "不采纳", "未采纳", "不予采纳": return false
    default:
      reportWord(value, among: ["是", "否"])
      return nil
    }
  }

  mutating func readStance(_ value: Slice) -> Speech.Stance? {
    if value.isEmpty { return nil }
    switch value.word {
    case "赞成", "同意", "支持": return .favour
    case "反对", "不同意": return .against
    default:
      reportWord(value, among: ["赞成", "反对"])
      return nil
    }
  }

  mutating func readBase(_ value: Slice) -> Noted<Base>? {
    if value.isEmpty { return nil }
    guard let base = baseWords.first(where: { $0.word == value.word })?.base else {
      reportWord(value, among: baseWords.map(\.word))
      return nil
    }
    return Noted(base, value.place)
  }

  /// One person; a bracket that is no part of the name is kept as a note.
  mutating func person(_ keyed: KeyedSegment, _ index: Int) -> Noted<String>? {
    guard !keyed.value.isEmpty else { return nil }
    let (name, hasNote) = personName(keyed.value)
    if hasNote {
      addNote(
        Vocabulary.field(keyed.code, for: drafts[index].act.kind)
          .map(Vocabulary.word) ?? keyed.name, keyed.value, index)
    }
    return name.isEmpty ? nil : Noted(name, keyed.value.place)
  }

  /// 98%, 98.5％, 九成.
  mutating func readShare(_ value: Slice) -> Noted<Ratio>? {
    guard let share = Share(value.folded), share.comparator == nil,
      let ratio = Ratio(share.numerator, share.denominator)
    else {
      report(.unreadableNumber, value.place, [Fact(.found, .text(value.text))])
      return nil
    }
    return Noted(ratio, value.place)
  }

  /// The counts of a survey or an evaluation.
  mutating func setCounts(_ field: Field, _ keyed: KeyedSegment, _ index: Int) {
    if case .survey(var survey) = drafts[index].act.content {
      if field == .sent { survey.sent = readCount(keyed.value) }
      if field == .returned { survey.returned = readCount(keyed.value) }
      drafts[index].act.content = .survey(survey)
    }
    guard case .evaluation(var evaluation) = drafts[index].act.content else { return }
    switch field {
    case .sent: evaluation.sent = readCount(keyed.value)
    case .returned: evaluation.returned = readCount(keyed.value)
    case .satisfied: evaluation.satisfied = readCount(keyed.value)
    case .fair: evaluation.fair = readCount(keyed.value)
    case .dissatisfied: evaluation.dissatisfied = readCount(keyed.value)
    default: evaluation.rate = readShare(keyed.value)
    }
    drafts[index].act.content = .evaluation(evaluation)
  }
}

/// The words for what a share is taken of; the first for each is the canonical one.
let baseWords: [(word: String, base: Base)] = [
  ("应到", .members), ("实到", .present), ("投票", .cast), ("有效票", .valid), ("收回票", .collected),
  ("户", .households), ("面积", .area), ("到会", .present), ("有效", .valid), ("收票", .collected),
  ("收回", .collected), ("户数", .households), ("全体", .members), ("参加表决", .participating),
  ("参加", .participating),
]

/// The number a slice says, 0…`greatestCount`, its unit left out; 无 is nought.
func countValue(
  _ value: Slice, units: [String] = ["人", "户", "票", "张", "名", "位", "份", "个", "代表"]
) -> Int? {
  var number = value.trimmed
  if let plain = plainDigits(number) { return plain }
  if let unit = units.first(where: { number.ends(with: $0) }) {
    number = number.prefix(number.count - unit.unicodeScalars.count).trimmed
  }
  if number.starts(with: "共") { number = number.dropFirst(1).trimmed }
  if let plain = plainDigits(number) { return plain }
  if number.word == "无" || number.word == "没有" { return 0 }
  return ChineseNumbers.value(of: number.folded)
    .flatMap { (0...greatestCount).contains($0) ? $0 : nil }
}

/// Up to nine digits, the usual case.
private func plainDigits(_ slice: Slice) -> Int? {
  guard !slice.isEmpty, slice.count <= 9 else { return nil }
  var number = 0
  for index in 0..<slice.count {
    guard let scalar = slice[index], scalar.isDigit else { return nil }
    number = number * 10 + Int(scalar.value - 0x30)
  }
  return number
}
