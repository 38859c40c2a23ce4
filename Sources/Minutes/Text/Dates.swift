internal import Deliberation

/// A date as it stands at the beginning of a slice, before it is known which year it means.
struct DateToken {
  enum Form: Equatable {
    /// Year, month and date are written.
    case full(Int, Int, Int)
    /// 3月12日.
    case monthDay(Int, Int)
    /// 12日.
    case date(Int)
    /// 当日 (0), 次日 (1).
    case relative(Int)
    /// 腊月廿八 and other words that no rule here turns into a day.
    case lunar
    /// 26年3月12日: a year without its century.
    case shortYear
  }
  var form: Form
  /// 1 for Monday to 7 for Sunday, when a weekday stands behind the date.
  var weekday: Int?
  /// How many signs it takes, the weekday included.
  var length: Int

  /// Reads the date at the beginning of a slice; `nil` when it begins with none.
  static func read(_ slice: Slice) -> DateToken? {
    guard let first = slice[0], mayBeginDate(first) else { return nil }
    guard var token = relative(slice) ?? lunar(slice) ?? joined(slice) ?? chinese(slice) else {
      return nil
    }
    if let (weekday, length) = readWeekday(slice.dropFirst(token.length)) {
      token.weekday = weekday
      token.length += length
    }
    return token
  }
}

private let smallNumerals: [Unicode.Scalar: Int] = [
  "〇": 0, "零": 0, "○": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
  "九": 9,
]

private func mayBeginDate(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isDigit { return true }
  switch scalar {
  case "〇", "零", "○", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "廿", "卅", "次", "翌", "第",
    "当",
    "同", "农", "阴", "正", "冬", "腊", "元", "闰", "初", "除":
    return true
  default: return false
  }
}

private func relative(_ slice: Slice) -> DateToken? {
  switch slice[0] {
  case "次", "翌", "第", "当", "同": break
  default: return nil
  }
  for (word, days) in [
    ("次日", 1), ("翌日", 1), ("第二天", 1), ("当日", 0), ("当天", 0), ("同日", 0),
  ] where slice.starts(with: word) {
    return DateToken(form: .relative(days), length: word.unicodeScalars.count)
  }
  return nil
}

/// Years, months and dates of the lunar calendar are recognised, never converted.
private func lunar(_ slice: Slice) -> DateToken? {
  if slice[0]?.isDigit ?? true { return nil }
  for word in ["农历", "阴历", "除夕", "元宵", "闰"] where slice.starts(with: word) {
    return DateToken(form: .lunar, length: wordLength(slice))
  }
  var index = 0
  if let first = slice[0], first == "正" || first == "腊" || first == "冬" {
    guard slice[1] == "月" else { return nil }
    return DateToken(form: .lunar, length: wordLength(slice))
  }
  while let scalar = slice[index], smallNumerals[scalar] != nil || scalar == "十" { index += 1 }
  if slice[index] == "月" {
    guard index > 0 else { return nil }
    index += 1
  }
  if slice[index] == "初" { return DateToken(form: .lunar, length: wordLength(slice)) }
  // 八月廿三 without 日 is lunar; 八月廿三日 is not.
  guard index > 0, slice[index] == "廿" || slice[index] == "十" else { return nil }
  var end = index
  while let scalar = slice[end], smallNumerals[scalar] != nil || "十廿".contains(Character(scalar)) {
    end += 1
  }
  if slice[end] == "日" || slice[end] == "号" || slice[end] == "月" || slice[end] == "年" {
    return nil
  }
  guard slice[end]?.isBlank ?? true, slice.prefix(index).ends(with: "月") else { return nil }
  return DateToken(form: .lunar, length: end)
}

private func wordLength(_ slice: Slice) -> Int {
  var index = 0
  while let scalar = slice[index], !scalar.isBlank, !",:;(、，。".unicodeScalars.contains(scalar) {
    index += 1
  }
  return index
}

/// 2026-03-12, 2026/3/12, 2026.3.12.
private func joined(_ slice: Slice) -> DateToken? {
  var index = 0
  guard let year = digits(slice, &index, most: 4), index == 4, let mark = slice[index],
    mark == "-" || mark == "/" || mark == "."
  else { return nil }
  index += 1
  guard let month = digits(slice, &index, most: 2), slice[index] == mark else { return nil }
  index += 1
  guard let date = digits(slice, &index, most: 2), !(slice[index]?.isDigit ?? false) else {
    return nil
  }
  return DateToken(form: .full(year, month, date), length: index)
}

/// 2026年3月12日, 二〇二六年三月十二日, 3月12日, 12日.
private func chinese(_ slice: Slice) -> DateToken? {
  var index = 0
  guard let first = part(slice, &index) else { return nil }
  let head = index
  var numbers = [first]
  var marks: [Unicode.Scalar] = []
  while numbers.count <= 3 {
    skipBlanks(slice, &index)
    guard let mark = slice[index], "年月日号".unicodeScalars.contains(mark) else { return nil }
    marks.append(mark == "号" ? "日" : mark)
    index += 1
    if marks.last == "日" { break }
    skipBlanks(slice, &index)
    guard let next = part(slice, &index) else { return nil }
    numbers.append(next)
  }
  switch (marks, numbers.count) {
  case (["年", "月", "日"], 3):
    // A year of two digits has no century; one of four, such as 0000, is written out.
    guard numbers[0] > 99 || head > 2 else { return DateToken(form: .shortYear, length: index) }
    return DateToken(form: .full(numbers[0], numbers[1], numbers[2]), length: index)
  case (["月", "日"], 2):
    return DateToken(form: .monthDay(numbers[0], numbers[1]), length: index)
  case (["日"], 1): return DateToken(form: .date(numbers[0]), length: index)
  default: return nil
  }
}

private func skipBlanks(_ slice: Slice, _ index: inout Int) {
  while let scalar = slice[index], scalar.isBlank { index += 1 }
}

private func digits(_ slice: Slice, _ index: inout Int, most: Int) -> Int? {
  var value = 0
  var taken = 0
  while taken < most, let scalar = slice[index], scalar.isDigit {
    value = value * 10 + Int(scalar.value - 0x30)
    index += 1
    taken += 1
  }
  return taken > 0 ? value : nil
}

/// A number of a date: digits, digits said one by one (二〇二六), or a numeral up to 99 (廿二).
private func part(_ slice: Slice, _ index: inout Int) -> Int? {
  if slice[index]?.isDigit ?? false { return digits(slice, &index, most: 4) }
  var signs: [Unicode.Scalar] = []
  while signs.count < 5, let scalar = slice[index],
    smallNumerals[scalar] != nil || "十廿卅".unicodeScalars.contains(scalar)
  {
    signs.append(scalar)
    index += 1
  }
  guard !signs.isEmpty, signs.count <= 4 else { return nil }
  guard let ten = signs.firstIndex(where: { "十廿卅".unicodeScalars.contains($0) }) else {
    return signs.reduce(0) { $0 * 10 + (smallNumerals[$1] ?? 0) }
  }
  var tens = signs[ten] == "廿" ? 2 : signs[ten] == "卅" ? 3 : 1
  if ten == 1, signs[1] == "十", let count = smallNumerals[signs[0]] { tens = count }
  if ten > 1 || (ten == 1 && signs[1] != "十") { return nil }
  let rest = signs[(ten + 1)...]
  guard rest.count <= 1 else { return nil }
  guard let last = rest.first else { return tens * 10 }
  return smallNumerals[last].map { tens * 10 + $0 }
}

/// （星期六）, (周六), 星期六.
private func readWeekday(_ slice: Slice) -> (day: Int, length: Int)? {
  var index = 0
  skipBlanks(slice, &index)
  let isBracketed = slice[index] == "("
  if isBracketed { index += 1 }
  let rest = slice.dropFirst(index)
  guard let word = ["星期", "礼拜", "周"].first(where: { rest.starts(with: $0) }) else { return nil }
  index += word.unicodeScalars.count
  guard let sign = slice[index] else { return nil }
  let day: Int
  switch sign {
  case "日", "天": day = 7
  default:
    guard let number = smallNumerals[sign], (1...6).contains(number) else { return nil }
    day = number
  }
  index += 1
  if isBracketed {
    guard slice[index] == ")" else { return nil }
    index += 1
  }
  return (day, index)
}
