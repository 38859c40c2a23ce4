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
    let lines = source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      if !reading.take(line) {
        let text = source.line(number + 1)
        let place = Place(
          file: file, line: Int32(clamping: number + 1), column: 1,
          length: Int32(clamping: text.count))
        reading.findings.append(Finding(.unreadableLine, at: place, [Fact(.found, .text(text))]))
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
  mutating func take(_ line: ArraySlice<UInt8>) -> Bool {
    guard let comma = line.firstIndex(of: UInt8(ascii: ",")) else { return false }
    let (days, kind) = (line[..<comma], line[(comma + 1)...])
    // 2004..2026; a day alone is both.
    let point = days.firstIndex(of: UInt8(ascii: "."))
    let first = days[..<(point ?? comma)]
    let last = point.map { days[$0...].drop { $0 == UInt8(ascii: ".") } } ?? first
    if kind.elementsEqual("years".utf8) {
      guard years == nil, let start = number(first), let end = number(last), start <= end,
        (1...9999).contains(start), (1...9999).contains(end)
      else { return false }
      years = start...end
      return true
    }
    let isHoliday = kind.elementsEqual("holiday".utf8)
    guard isHoliday || kind.elementsEqual("workday".utf8), let start = day(first),
      let end = day(last), start <= end, end.days(since: start) < 366
    else { return false }
    for offset in 0...end.days(since: start) {
      let day = start.advanced(by: offset)
      if isHoliday { holidays.insert(day) } else { workdays.insert(day) }
    }
    return true
  }

  /// A number of one to four digits.
  private func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...4).contains(digits.count) else { return nil }
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }

  /// A day such as 2026-01-01.
  private func day(_ text: ArraySlice<UInt8>) -> Day? {
    let start = text.startIndex
    guard text.count == 10, text[start + 4] == UInt8(ascii: "-"),
      text[start + 7] == UInt8(ascii: "-"), let year = number(text[start..<(start + 4)]),
      let month = number(text[(start + 5)..<(start + 7)]),
      let date = number(text[(start + 8)...])
    else { return nil }
    return Day(year, month, date)
  }
}
