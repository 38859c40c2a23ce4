public import Deliberation
public import SourceText

/// Reads the calendar of public holidays and make-up working days.
///
/// Lines are `2004..2026,years`, `2026-01-01..2026-01-03,holiday` and `2026-01-04,workday`; a line
/// that begins with # is a remark. The years must be said, because a year without an entry is not
/// known.
public enum CalendarReader {
  /// Reads a calendar; lines that cannot be read are among the findings and count for nothing.
  public static func read(
    _ source: SourceText, file: Int32 = 0
  ) -> (calendar: WorkCalendar, findings: [Finding]) {
    var reading = Reading()
    for number in 1...source.lineCount {
      let line = source.line(number)
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      if !reading.take(line) {
        let place = Place(
          file: file, line: Int32(clamping: number), column: 1, length: Int32(clamping: line.count))
        reading.findings.append(Finding(.unreadableLine, at: place, [Fact(.found, .text(line))]))
      }
    }
    guard let years = reading.years else {
      let place = Place(file: file, line: 1, column: 0)
      reading.findings.append(Finding(.missingField, at: place, [Fact(.key, .text("years"))]))
      return (WorkCalendar(), reading.findings)
    }
    let calendar = WorkCalendar(
      years: years, holidays: reading.holidays, workdays: reading.workdays)
    return (calendar, reading.findings)
  }
}

private struct Reading {
  var years: ClosedRange<Int>?
  var holidays: Set<Day> = []
  var workdays: Set<Day> = []
  var findings: [Finding] = []

  /// Takes a line; `false` when it says nothing that can be used.
  mutating func take(_ line: String) -> Bool {
    let parts = line.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    let ends = parts[0].split(separator: ".", omittingEmptySubsequences: true).map(String.init)
    guard (1...2).contains(ends.count), let first = ends.first, let last = ends.last else {
      return false
    }
    switch parts[1] {
    case "years":
      guard years == nil, let start = Int(first), let end = Int(last), start <= end,
        (1...9999).contains(start), (1...9999).contains(end)
      else { return false }
      years = start...end
      return true
    case "holiday", "workday":
      guard let start = readDay(first), let end = readDay(last), start <= end,
        end.days(since: start) < 366
      else { return false }
      let days = (0...end.days(since: start)).map { start.advanced(by: $0) }
      if parts[1] == "holiday" { holidays.formUnion(days) } else { workdays.formUnion(days) }
      return true
    default: return false
    }
  }
}
