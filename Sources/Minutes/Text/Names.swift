internal import Deliberation
internal import SourceText

/// A list of persons as it stands in a line.
struct NameList {
  var names: [Noted<String>] = []
  /// 等13人, or 13人 alone.
  var count: Noted<Int>?
  /// Names with a bracket that does not belong to the name: 周敏（居委主任）.
  var notes: [String] = []

  init(_ slice: Slice) {
    for part in slice.split({ $0 == "、" || $0 == "," || $0 == ";" }) {
      for token in nameTokens(part) { add(token) }
    }
  }

  private mutating func add(_ token: Slice) {
    if let quoted = token.quotation {
      names.append(Noted(quoted.text, quoted.place))
      return
    }
    var token = token
    if let number = countOfPersons(token) {
      count = Noted(number, token.place)
      return
    }
    if let (before, number, place) = tail(of: token) {
      count = Noted(number, place)
      token = before
    }
    let (name, note) = personName(token)
    if note { notes.append(token.text) }
    if !name.isEmpty { names.append(Noted(name, token.place)) }
  }

  /// 冯十等3人 → 冯十 and 3.
  private func tail(of token: Slice) -> (Slice, Int, Place)? {
    guard token.ends(with: "人") || token.ends(with: "名") || token.ends(with: "户"),
      let index = token.firstIndex({ $0 == "等" }), index > 0
    else { return nil }
    let rest = token.dropFirst(index + 1)
    guard let number = countOfPersons(rest) else { return nil }
    return (token.prefix(index).trimmed, number, rest.place)
  }
}

/// The number of a text such as 13人; `nil` for anything that has no unit of persons or is no number.
func countOfPersons(_ slice: Slice) -> Int? {
  for unit in ["人", "名", "位", "户"] where slice.ends(with: unit) {
    return ChineseNumbers.value(of: slice.prefix(slice.count - 1).folded)
      .flatMap { (0...greatestCount).contains($0) ? $0 : nil }
  }
  guard slice.contains({ $0.isDigit }) else { return nil }
  return ChineseNumbers.value(of: slice.folded)
    .flatMap { (0...greatestCount).contains($0) ? $0 : nil }
}

/// The largest count that is taken for one; sums of a few such counts fit in `Int`.
let greatestCount = 999_999_999_999

/// Two names with a blank between them are two persons; a blank inside a name of two signs is none.
private func nameTokens(_ slice: Slice) -> [Slice] {
  guard slice.quotation == nil, slice.contains({ $0.isBlank }) else { return [slice] }
  var tokens: [Slice] = []
  var start = 0
  var nesting = Nesting()
  for index in 0...slice.count {
    if let scalar = slice[index], !(nesting.isOutside(scalar) && scalar.isBlank) { continue }
    let token = slice.from(start, to: index).trimmed
    if !token.isEmpty { tokens.append(token) }
    start = index + 1
  }
  return tokens.allSatisfy { $0.count >= 2 && $0[0] != "(" } ? tokens : [slice]
}

/// A name without inner blanks; whether a bracket was left out because it is a remark on the person.
///
/// A bracket of one sign, or of a number, tells apart two persons of one name: 张伟（大）, 张伟（12）.
func personName(_ slice: Slice) -> (name: String, hasNote: Bool) {
  if let quoted = slice.quotation { return (quoted.text, false) }
  if let (before, inside) = slice.endingBracket, !before.isEmpty {
    let isNumber = inside.count <= 4 && !inside.contains { !$0.isDigit }
    if inside.count == 1 || isNumber {
      return (nameSigns(before) + "（" + nameSigns(inside) + "）", false)
    }
    return (nameSigns(before), true)
  }
  return (nameSigns(slice), false)
}

private func nameSigns(_ slice: Slice) -> String {
  var view = String.UnicodeScalarView()
  for index in slice.lower..<slice.upper where !slice.line.folded[index].isBlank {
    switch slice.line.folded[index] {
    case "(": view.append("（")
    case ")": view.append("）")
    default: view.append(slice.line.raw[index])
    }
  }
  return String(view)
}

/// Whether a slice looks like one person's name and not like words.
func looksLikeName(_ slice: Slice, longest: Int = 4) -> Bool {
  var core = slice.trimmed
  if let (before, inside) = core.endingBracket {
    guard inside.count <= 8 else { return false }
    core = before
  }
  var length = 0
  for index in core.lower..<core.upper where !core.line.folded[index].isBlank {
    guard mayStandInName(core.line.folded[index]) else { return false }
    length += 1
  }
  return length >= 2 && length <= longest && !(WordCode(core).map(notNames.contains) ?? false)
}

private func mayStandInName(_ scalar: Unicode.Scalar) -> Bool {
  let value = scalar.value
  return (value >= 0x3400 && value <= 0x9FFF) || (value >= 0x20000 && value <= 0x323AF)
    || scalar == "·" || scalar == "○" || scalar == "×"
    || (value >= 0x41 && value <= 0x5A) || (value >= 0x61 && value <= 0x7A)
}

/// Words of minutes that are as short as names.
private let notNames: Set<WordCode> = Set(
  [
    "搁置", "休会", "复会", "延期", "复议", "终止辩论", "结束辩论", "建议", "说明", "内容", "理由", "方案", "修改",
    "结论", "要求", "意见", "提议", "全体", "全部", "其余", "多数", "大家", "所有", "无人", "没有", "同意", "反对",
    "弃权", "赞成", "如下", "一致同意", "补充", "删除", "增加",
  ].compactMap { WordCode($0) })

/// Whether a word stands for everyone or no one in particular.
func isCollective(_ word: String) -> Bool {
  ["全体", "全部", "其余", "多数", "大家", "所有", "若干", "其他", "大多数", "少数", "部分"]
    .contains { word.hasPrefix($0) }
}
