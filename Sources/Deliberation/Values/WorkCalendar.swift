/// The national calendar of public holidays and make-up working days, a set of years at a time.
///
/// Outside its years nothing is guessed: `isWorking` answers `nil`.
public struct WorkCalendar: Hashable, Sendable {
  /// The years the data covers.
  public private(set) var years: ClosedRange<Int>?
  private var holidays: Set<Day> = []
  private var workdays: Set<Day> = []

  /// A calendar without any year: every question about working days is undetermined.
  public init() {}

  /// A calendar of the given years, holidays (also those on weekends) and make-up working weekend days.
  public init(years: ClosedRange<Int>, holidays: Set<Day>, workdays: Set<Day>) {
    self.years = years
    self.holidays = holidays
    self.workdays = workdays
  }

  /// The last day of the covered years; `nil` without any.
  public var lastDay: Day? { years.flatMap { Day($0.upperBound, 12, 31) } }

  /// Whether people work on this day; `nil` outside the covered years.
  public func isWorking(_ day: Day) -> Bool? {
    guard let years, years.contains(day.civil.year) else { return nil }
    if workdays.contains(day) { return true }
    if holidays.contains(day) { return false }
    return day.weekday <= 5
  }

  /// The first working day on or after a day (Civil Code art. 203); `nil` outside the covered years.
  public func rolled(_ day: Day) -> Day? {
    var candidate = day
    while true {
      guard let working = isWorking(candidate) else { return nil }
      if working { return candidate }
      candidate = candidate.advanced(by: 1)
    }
  }

  /// The `count`-th working day after a day, the day itself not counted; `nil` outside the covered years.
  public func day(after start: Day, working count: Int) -> Day? {
    guard count >= 0, count <= 100_000 else { return nil }
    var (day, left) = (start, count)
    while left > 0 {
      day = day.advanced(by: 1)
      guard let working = isWorking(day) else { return nil }
      if working { left -= 1 }
    }
    return day
  }

  /// The number of working days strictly between two days; `nil` outside the covered years.
  public func workingDays(between first: Day, and last: Day) -> Int? {
    guard first < last else { return 0 }
    var (count, day) = (0, first.advanced(by: 1))
    while day < last {
      guard let working = isWorking(day) else { return nil }
      if working { count += 1 }
      day = day.advanced(by: 1)
    }
    return count
  }

  /// The last day of a period that starts the day after `start`; `nil` where the calendar has no such year.
  public func lastDay(of amount: Int, _ unit: Period.Unit, after start: Day) -> Day? {
    switch unit {
    case .days: start.advanced(by: amount)
    case .months: start.advanced(byMonths: amount)
    case .workingDays: day(after: start, working: amount)
    }
  }
}
