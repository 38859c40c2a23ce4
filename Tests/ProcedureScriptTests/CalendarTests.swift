import Deliberation
import ProcedureScript
import SourceText
import Testing

@Suite("The calendar of holidays")
struct CalendarTests {
  private func shipped() throws -> WorkCalendar {
    let (calendar, findings) = CalendarReader.read(try file("procedures/law/calendar.csv"))
    #expect(shown(findings) == [])
    return calendar
  }

  @Test(
    "A year has as many working days as were announced",
    arguments: [(2004, 252), (2015, 249), (2020, 249), (2024, 251), (2025, 248), (2026, 248)])
  func workingDays(year: Int, count: Int) throws {
    let calendar = try shipped()
    let first = try #require(Day(year, 1, 1))
    let length = try #require(Day(year, 12, 31)).days(since: first)
    let working = (0...length).filter { calendar.isWorking(first.advanced(by: $0)) == true }
    #expect(working.count == count)
  }

  @Test("The last day of a display moves off a holiday, and a make-up working day stays")
  func rolled() throws {
    let calendar = try shipped()
    let cases: [(Day?, Day?)] = [
      (Day(2026, 5, 4), Day(2026, 5, 6)), (Day(2026, 10, 1), Day(2026, 10, 8)),
      (Day(2026, 2, 14), Day(2026, 2, 14)), (Day(2026, 3, 21), Day(2026, 3, 23)),
    ]
    for (day, expected) in cases { #expect(calendar.rolled(try #require(day)) == expected) }
    let start = try #require(Day(2026, 4, 27))
    #expect(calendar.day(after: start, working: 10) == Day(2026, 5, 13))
    #expect(calendar.isWorking(try #require(Day(2027, 1, 4))) == nil)
    #expect(calendar.isWorking(try #require(Day(2003, 12, 31))) == nil)
  }

  @Test(
    "A line that says nothing is told with its place and counts for nothing",
    arguments: [
      "2026-13-01,holiday", "2026-02-30,workday", "2026-01-03..2026-01-01,holiday", "2026,holiday",
      "2026-01-01", "2026-01-01,feast", "2026-01-01..2028-01-01,holiday", "2026..2025,years", ",",
      "…,years",
    ])
  func badLine(line: String) throws {
    let (calendar, findings) = CalendarReader.read(
      SourceText(name: "c.csv", text: "2026..2026,years\n\(line)\n"), file: 3)
    #expect(findings.map(\.id) == [.unreadableLine])
    #expect(findings.first?.place.line == 2 && findings.first?.place.file == 3)
    #expect(calendar.isWorking(try #require(Day(2026, 1, 1))) == true)
  }

  @Test("Without its years a calendar knows nothing")
  func withoutYears() throws {
    let (calendar, findings) = CalendarReader.read(
      SourceText(name: "c.csv", text: "2026-01-01,holiday\n"))
    #expect(findings.map(\.id) == [.missingField])
    #expect(calendar.isWorking(try #require(Day(2026, 1, 1))) == nil)
  }
}
