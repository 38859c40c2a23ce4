/// A civil day of the proleptic Gregorian calendar, as days since 1970-01-01.
public struct Day: Hashable, Sendable, Codable {
  /// Days since 1970-01-01; negative before it.
  public let number: Int32

  /// The day with this number.
  public init(number: Int32) { self.number = number }

  /// The day of a year, month and date; `nil` when there is no such day or the year leaves 1…9999.
  public init?(_ year: Int, _ month: Int, _ date: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), date >= 1,
      date <= Day.length(ofMonth: month, year: year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + date - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month and date of this day.
  public var civil: (year: Int, month: Int, date: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let date = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date)
  }

  /// 1 for Monday to 7 for Sunday.
  public var weekday: Int { Int((Int(number) + 3) % 7 + 7) % 7 + 1 }

  /// The number of days in a month, 28 to 31; zero for a month that does not exist.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: return 31
    case 4, 6, 9, 11: return 30
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: return 0
    }
  }

  /// The day `days` later (earlier when negative), held within the calendar's range.
  public func advanced(by days: Int) -> Day {
    let sum = Int(number).addingReportingOverflow(days)
    let bounded = min(
      max(sum.overflow ? (days < 0 ? Int.min : Int.max) : sum.partialValue, -719_162), 2_932_896)
    return Day(number: Int32(bounded))
  }

  /// The same date `months` later, or the last day of that month where it is shorter (Civil Code art. 202).
  public func advanced(byMonths months: Int) -> Day {
    let (year, month, date) = civil
    let bounded = min(max(months, -120_000), 120_000)
    let index = year * 12 + (month - 1) + bounded
    let split = MonthCount(index)
    let (newYear, newMonth) = (split.year, split.month)
    let last = Day.length(ofMonth: newMonth, year: newYear)
    return Day(newYear, newMonth, min(date, last)) ?? advanced(by: bounded * 31)
  }

  /// Whole days from `other` to this day.
  public func days(since other: Day) -> Int { Int(number) - Int(other.number) }
}

/// A count of months split into a year and a month of 1…12.
private struct MonthCount {
  let year: Int
  let month: Int
  init(_ index: Int) {
    year = index >= 0 ? index / 12 : (index - 11) / 12
    month = index - year * 12 + 1
  }
}

extension Day: Comparable {
  /// Earlier days come first.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day: CustomStringConvertible {
  /// ISO form, such as `2026-03-14`.
  public var description: String {
    let (year, month, date) = civil
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let padded = String(repeating: "0", count: max(0, 4 - "\(year)".count)) + "\(year)"
    return "\(padded)-\(two(month))-\(two(date))"
  }
}

/// A point in time with the precision its source had: a day, or a minute of a day (Asia/Shanghai).
public struct Moment: Hashable, Sendable, Codable {
  /// The civil day.
  public var day: Day
  /// Minutes after midnight, 0…1440; `nil` when the source names only the day.
  public var minute: Int16?

  /// A moment of a day, with or without its minute.
  public init(_ day: Day, minute: Int16? = nil) {
    self.day = day
    self.minute = minute
  }
}
