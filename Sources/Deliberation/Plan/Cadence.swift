/// How often a body has to meet, or a step has to be done: so many times in each length of months.
public struct Cadence: Hashable, Sendable, Codable {
  /// How the months are counted; the two give different answers, so that the script has to say.
  public enum Counting: String, Hashable, Sendable, Codable, CaseIterable {
    /// Months, quarters, half-years and years of the calendar, each by itself.
    case calendar
    /// From each time on: never longer than so many months without one.
    case rolling
  }

  /// The name, such as 例会.
  public var name: String
  /// The body that meets; `nil` where a step is meant.
  public var body: String?
  /// The step that recurs, such as a display; `nil` where the meetings of a body are meant.
  public var step: String?
  /// The length in months: 1 to 12.
  public var months: Int
  /// How many times, at the least, in each length.
  public var least: Setting<Int>
  /// How the months are counted.
  public var counting: Counting
  /// The day of the month on which it is held or done, when the rule fixes one.
  public var on: Setting<MonthDay>?
  /// Whether it is only what is usual, so that a miss is advice.
  public var advice = false
  /// What it rests on.
  public var citation: Citation?
  /// Where the script says it.
  public var site: Site

  /// A cadence of a body or of a step.
  public init(
    name: String, body: String? = nil, step: String? = nil, months: Int,
    least: Setting<Int> = .fixed(1), counting: Counting, on: Setting<MonthDay>? = nil,
    citation: Citation? = nil, site: Site = .none
  ) {
    self.name = name
    self.body = body
    self.step = step
    self.months = months
    self.least = least
    self.counting = counting
    self.on = on
    self.citation = citation
    self.site = site
  }
}

/// A weekday of a month by one of the readings that common words leave open.
///
/// 每月第一星期的星期六 may be the first Saturday, the Saturday of the week that holds the 1st (which may lie
/// in the month before), or that of the first week that lies in the month whole; weeks begin on Monday.
public struct MonthDay: Hashable, Sendable, Codable {
  /// The reading.
  public enum Rule: String, Hashable, Sendable, Codable, CaseIterable {
    /// The first such weekday of the month.
    case first
    /// The last such weekday of the month.
    case last
    /// That weekday of the week that holds the first of the month.
    case firstWeek = "of-first-week"
    /// That weekday of the first week that lies in the month whole.
    case firstFullWeek = "of-first-full-week"
  }

  /// The reading.
  public var rule: Rule
  /// 1 for Monday to 7 for Sunday.
  public var weekday: Int

  /// A weekday under a reading; `nil` for a weekday outside 1…7.
  public init?(_ rule: Rule, weekday: Int) {
    guard 1...7 ~= weekday else { return nil }
    self.rule = rule
    self.weekday = weekday
  }

  /// The day it falls on for a month; `nil` for no month of the calendar.
  public func day(ofMonth month: Int, year: Int) -> Day? {
    guard let first = Day(year, month, 1),
      let last = Day(year, month, Day.length(ofMonth: month, year: year))
    else { return nil }
    switch rule {
    case .first: return first.advanced(by: (weekday - first.weekday + 7) % 7)
    case .last: return last.advanced(by: -((last.weekday - weekday + 7) % 7))
    case .firstWeek: return first.advanced(by: weekday - first.weekday)
    case .firstFullWeek:
      return first.advanced(by: (8 - first.weekday) % 7 + weekday - 1)
    }
  }

  /// The spelling of scripts, such as `first-saturday` or `saturday-of-first-week`.
  public var spelling: String {
    let day = Self.names[weekday - 1]
    switch rule {
    case .first, .last: return "\(rule.rawValue)-\(day)"
    case .firstWeek, .firstFullWeek: return "\(day)-\(rule.rawValue)"
    }
  }

  /// The day of a spelling.
  public init?(spelling: String) {
    for rule in Rule.allCases {
      for weekday in 1...7 {
        guard let day = MonthDay(rule, weekday: weekday), day.spelling == spelling else { continue }
        self = day
        return
      }
    }
    return nil
  }

  private static let names = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
