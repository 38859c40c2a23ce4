import Deliberation
import Testing

@Suite("日子的算法")
struct DayTests {
  @Test("公历往返：从 1900 年到 2100 年每一天")
  func roundTrip() {
    var number = day("1900-01-01").number
    let last = day("2100-12-31").number
    while number <= last {
      let today = Day(number: number)
      let (year, month, date) = today.civil
      #expect(Day(year, month, date) == today)
      number += 1
    }
  }

  @Test(
    "没有的日子就是没有", arguments: [(2026, 2, 29), (2026, 13, 1), (2026, 4, 31), (0, 1, 1), (2026, 0, 1)])
  func impossible(year: Int, month: Int, date: Int) { #expect(Day(year, month, date) == nil) }

  @Test("星期")
  func weekdays() {
    #expect(day("2026-03-14").weekday == 6)
    #expect(day("2026-03-01").weekday == 7)
    #expect(day("1969-12-29").weekday == 1)
  }

  @Test("按月算到对应日，没有对应日的是月末（民法典 202）")
  func months() {
    #expect(day("2026-01-31").advanced(byMonths: 1) == day("2026-02-28"))
    #expect(day("2026-03-15").advanced(byMonths: 12) == day("2027-03-15"))
    #expect(day("2026-03-31").advanced(byMonths: -1) == day("2026-02-28"))
  }

  /// T-16: posted, length, raw last day, last day after art. 203.
  static let displays: [(String, Int, String, String)] = [
    ("2026-03-02", 7, "2026-03-09", "2026-03-09"), ("2026-03-02", 5, "2026-03-07", "2026-03-09"),
    ("2026-04-27", 7, "2026-05-04", "2026-05-06"), ("2026-09-16", 15, "2026-10-01", "2026-10-08"),
    ("2026-01-30", 15, "2026-02-14", "2026-02-14"), ("2026-03-06", 15, "2026-03-21", "2026-03-23"),
    ("2026-07-01", 15, "2026-07-16", "2026-07-16"),
  ]

  @Test("公示的最后一天，遇节假日顺延（民法典 201、203）", arguments: displays)
  func lastDays(posted: String, length: Int, raw: String, rolled: String) {
    let last = WorkCalendar.y2026.lastDay(of: length, .days, after: day(posted))
    #expect(last == day(raw))
    #expect(last.flatMap(WorkCalendar.y2026.rolled) == day(rolled))
  }

  @Test("工作日：调休上班的周末算，节假日不算")
  func workingDays() {
    #expect(WorkCalendar.y2026.day(after: day("2026-04-27"), working: 10) == day("2026-05-13"))
    #expect(WorkCalendar.y2026.day(after: day("2026-04-29"), working: 5) == day("2026-05-09"))
  }

  @Test("日历没有的年份，不猜")
  func unknownYear() {
    #expect(WorkCalendar.y2026.isWorking(day("2027-01-04")) == nil)
    #expect(WorkCalendar.y2026.day(after: day("2026-12-30"), working: 5) == nil)
    #expect(WorkCalendar().rolled(day("2026-03-02")) == nil)
  }
}
