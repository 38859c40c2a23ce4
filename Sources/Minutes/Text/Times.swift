internal import SourceText

/// A time of day at the beginning of a slice.
struct TimeToken {
  /// Minutes after midnight, 0…1440; `nil` for a time that no day has, such as 25:00.
  var minute: Int16?
  /// Whether 下午 or another part of the day is named.
  var hasPeriod: Bool
  /// How many signs it takes.
  var length: Int

  /// Reads 14:31, 14：31, 下午2点半, 下午2时30分; `nil` when the slice begins with no time.
  static func read(_ slice: Slice) -> TimeToken? {
    guard let first = slice[0], mayBeginTime(first) else { return nil }
    var index = 0
    let period = first.isDigit ? nil : periods.first { slice.starts(with: $0.word) }
    if let period { index = period.word.unicodeScalars.count }
    skipBlanks(slice, &index)
    guard let hour = number(slice, &index) else { return nil }
    var minutes = 0
    switch slice[index] {
    case ":":
      index += 1
      let start = index
      guard let value = number(slice, &index), index - start == 2 else { return nil }
      minutes = value
      // Seconds, as chat exports have them, say nothing here.
      if slice[index] == ":" {
        var after = index + 1
        if number(slice, &after) != nil, after == index + 3 { index = after }
      }
    case "点", "时", "點", "時":
      index += 1
      if slice[index] == "钟" || slice[index] == "整" {
        index += 1
      } else if slice[index] == "半" {
        minutes = 30
        index += 1
      } else if let quarter = [("一刻", 15), ("三刻", 45)].first(where: {
        slice.dropFirst(index).starts(with: $0.0)
      }) {
        minutes = quarter.1
        index += 2
      } else if let value = number(slice, &index) {
        minutes = value
        if slice[index] == "分" { index += 1 }
      }
    default: return nil
    }
    return TimeToken(
      minute: clock(hour, minutes, period), hasPeriod: period != nil, length: index)
  }

  /// A time later on the same half day: 下午2:30至4:00 ends at 16:00.
  func asEnd(after start: TimeToken) -> Int16? {
    guard let minute else { return nil }
    guard !hasPeriod, start.hasPeriod, let begun = start.minute, minute < begun, minute < 720 else {
      return minute
    }
    return minute + 720
  }
}

private struct DayPeriod {
  var word: String
  /// Hours from 1 up to this one mean twelve hours later.
  var shiftedUpTo: Int
}

private let periods = [
  DayPeriod(word: "上午", shiftedUpTo: 0), DayPeriod(word: "早上", shiftedUpTo: 0),
  DayPeriod(word: "凌晨", shiftedUpTo: 0), DayPeriod(word: "清晨", shiftedUpTo: 0),
  DayPeriod(word: "中午", shiftedUpTo: 2), DayPeriod(word: "下午", shiftedUpTo: 11),
  DayPeriod(word: "傍晚", shiftedUpTo: 11), DayPeriod(word: "晚上", shiftedUpTo: 12),
  DayPeriod(word: "晚", shiftedUpTo: 12), DayPeriod(word: "早", shiftedUpTo: 0),
]

private func mayBeginTime(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "0"..."9", "〇", "零", "一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "上", "早", "凌",
    "清", "中", "下", "傍", "晚":
    true
  default: false
  }
}

private func clock(_ hour: Int, _ minutes: Int, _ period: DayPeriod?) -> Int16? {
  guard (0...24).contains(hour), (0...59).contains(minutes) else { return nil }
  var hour = hour
  if let period, hour >= 1, hour <= period.shiftedUpTo { hour += 12 }
  if let period, period.word == "凌晨", hour == 12 { hour = 0 }
  let sum = hour * 60 + minutes
  return sum <= 1440 ? Int16(sum) : nil
}

private func skipBlanks(_ slice: Slice, _ index: inout Int) {
  while let scalar = slice[index], scalar.isBlank { index += 1 }
}

/// At most two digits, or a numeral up to 59.
private func number(_ slice: Slice, _ index: inout Int) -> Int? {
  var end = index
  if slice[index]?.isDigit ?? false {
    while end < index + 3, slice[end]?.isDigit ?? false { end += 1 }
    guard end - index <= 2 else { return nil }
  } else {
    while end < index + 4, let scalar = slice[end],
      "〇零一二两三四五六七八九十".unicodeScalars.contains(scalar)
    {
      end += 1
    }
  }
  guard end > index else { return nil }
  let signs = slice.from(index, to: end)
  guard let value = smallNumber(signs), (0...99).contains(value) else { return nil }
  index = end
  return value
}

/// The clock time as canonical text has it.
func clockText(_ minute: Int16) -> String {
  let (hours, minutes) = (Int(minute) / 60, Int(minute) % 60)
  return (hours < 10 ? "0\(hours):" : "\(hours):") + (minutes < 10 ? "0\(minutes)" : "\(minutes)")
}

/// A number of one or two digits, or any other that can be read.
private func smallNumber(_ slice: Slice) -> Int? {
  guard let first = slice[0], first.isDigit else { return ChineseNumbers.value(of: slice.folded) }
  guard let second = slice[1] else { return Int(first.value - 0x30) }
  return Int(first.value - 0x30) * 10 + Int(second.value) - 0x30
}
