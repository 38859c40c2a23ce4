public import Deliberation
public import SourceText

/// What the manifest of a register states: `键：值` lines, read like the head of a record.
public struct Manifest: Sendable {
  /// The names a manifest may have, in the order in which they are looked for.
  public static let fileNames = ["台账.txt", "register.txt"]

  /// The keys that only a manifest knows; the reader of records has no use for them.
  public static let keys = ["机构", "期间", "届期", "任期", "休会", "编号规则"]

  /// 卷次: which file of a case of several a record is.
  public static let volumeKey = "卷次"

  /// The keys of a record's head that only a register has a use for.
  public static let recordKeys = [
    volumeKey, "结转编号", "承接编号", "解决编号", "驳回编号", "合并编号", "撤回编号", "期初", "期末",
  ]

  /// A length of days with the place where it is stated.
  public struct Span: Sendable, Hashable {
    /// The days, both ends counted.
    public var days: ClosedRange<Day>
    /// Where the manifest says it.
    public var place: Place
  }

  /// The path shown in messages.
  public var file: String
  /// The manifest as a record: its own dated lines tell what was there before, such as balances.
  public var record: Record
  /// The first line.
  public var title: Noted<String>
  /// 程序: the procedure whose cadences and seats hold.
  public var procedure: Noted<PlanReference>?
  /// 机构: the body whose register it is.
  public var body: Noted<String>?
  /// 期间: the days it covers.
  public var span: Span?
  /// 届期: the term of the body.
  public var term: Span?
  /// 任期: the term of each member, in months.
  public var memberMonths: Noted<Int>?
  /// 休会: lengths of time in which the body was in recess.
  public var recesses: [Span] = []
  /// 编号规则: how the records are numbered.
  public var numbering: NumberPattern?
  /// 名册: the rosters.
  public var rosters: [Roster]
  /// What could not be read.
  public var findings: [Finding] = []

  /// Reads the head of a record as a manifest.
  ///
  /// - Parameters:
  ///   - record: what the reader of records made of the manifest.
  ///   - file: the path shown in messages.
  public init(_ record: Record, file: String) {
    self.file = file
    self.record = record
    title = record.title
    procedure = record.procedure
    rosters = record.rosters
    body = record.fact("机构")
    span = span(of: "期间", in: record)
    term = span(of: "届期", in: record)
    for fact in record.facts where fact.name.value == "休会" {
      if let span = read(fact.value, "休会") { recesses.append(span) }
    }
    if let fact = record.fact("任期") {
      if let months = DayText.months(of: fact.value) {
        memberMonths = Noted(months, fact.place)
      } else {
        findings.append(
          Finding(
            .unreadableNumber, at: fact.place,
            [Fact(.field, .text("任期")), Fact(.found, .text(fact.value))]))
      }
    }
    if let fact = record.fact("编号规则") {
      numbering = NumberPattern(fact.value)
      if numbering == nil {
        findings.append(
          Finding(
            .unreadableLine, at: fact.place,
            [Fact(.field, .text("编号规则")), Fact(.found, .text(fact.value))]))
      }
    }
  }

  private mutating func span(of name: String, in record: Record) -> Span? {
    record.fact(name).flatMap { read($0, name) }
  }

  private mutating func read(_ text: Noted<String>, _ name: String) -> Span? {
    if let days = DayText.span(of: text.value) { return Span(days: days, place: text.place) }
    findings.append(
      Finding(
        .unreadableDate, at: text.place,
        [Fact(.field, .text(name)), Fact(.found, .text(text.value))]))
    return nil
  }
}

/// Days, spans and terms as a manifest writes them.
enum DayText {
  /// 2026年, 2026年3月, 2026年1月1日至2026年12月31日, 2026-01-01至2026-06-30.
  static func span(of text: String) -> ClosedRange<Day>? {
    let folded = Folding.halfWidth(text)
    let parts = folded.split { "至到~—–".contains($0) }.map { numbers(in: String($0)) }
    guard let first = parts.first, (1...2).contains(parts.count) else { return nil }
    guard let start = bounds(of: first) else { return nil }
    guard parts.count == 2 else { return start }
    var last = parts[1]
    // 2026年1月1日至12月31日: what is left out is that of the first day.
    if last.count < first.count { last = Array(first.prefix(first.count - last.count)) + last }
    guard let end = bounds(of: last), start.lowerBound <= end.upperBound else { return nil }
    return start.lowerBound...end.upperBound
  }

  /// 3年, 五年, 6个月, in months.
  static func months(of text: String) -> Int? {
    let folded = Folding.halfWidth(text)
    guard let number = ChineseNumbers.prefix(of: Substring(folded)), number.value > 0,
      number.value <= 600
    else {
      return nil
    }
    if number.rest.hasPrefix("年") { return number.value * 12 }
    return number.rest.hasPrefix("个月") || number.rest.hasPrefix("月") ? number.value : nil
  }

  /// The whole year, month or day of its numbers.
  private static func bounds(of numbers: [Int]) -> ClosedRange<Day>? {
    switch numbers.count {
    case 1:
      guard let first = Day(numbers[0], 1, 1), let last = Day(numbers[0], 12, 31) else {
        return nil
      }
      return first...last
    case 2:
      let length = Day.length(ofMonth: numbers[1], year: numbers[0])
      guard let first = Day(numbers[0], numbers[1], 1),
        let last = Day(numbers[0], numbers[1], length)
      else { return nil }
      return first...last
    case 3:
      guard let day = Day(numbers[0], numbers[1], numbers[2]) else { return nil }
      return day...day
    default: return nil
    }
  }

  private static func numbers(in text: String) -> [Int] {
    text.split { !($0.isASCII && $0.isNumber) }.compactMap { $0.count <= 4 ? Int($0) : nil }
  }
}
