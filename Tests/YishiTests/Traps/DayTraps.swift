import Deliberation

/// T-16: the day of posting does not count, and the last day runs out.
extension Trap {
  private static func displayed(_ keep: String, _ from: String, _ until: String) -> [Finding] {
    findings(
      "公示记录\n范围：单次会议\n\(from) 公示：方案   至\(until)   公告栏\n",
      under: """
        return procedure "公示" {
          id = "show", version = "1",
          disclose "公示" { what = "方案", keep = \(keep), objections = "received" },
        }
        """)
  }

  /// Posted, length, last day, the day before it, and the working day a holiday moves it to.
  private static let forward: [(String, Int, String, String, Day?)] = [
    ("2026年3月2日", 7, "2026年3月9日", "2026年3月8日", nil),
    ("2026年3月2日", 5, "2026年3月7日", "2026年3月6日", Day(2026, 3, 9)),
    ("2026年4月27日", 7, "2026年5月4日", "2026年5月3日", Day(2026, 5, 6)),
    ("2026年9月16日", 15, "2026年10月1日", "2026年9月30日", Day(2026, 10, 8)),
    ("2026年1月30日", 15, "2026年2月14日", "2026年2月13日", nil),
    ("2026年3月6日", 15, "2026年3月21日", "2026年3月20日", Day(2026, 3, 23)),
    ("2026年7月1日", 15, "2026年7月16日", "2026年7月15日", nil),
  ]

  private static func met(_ notice: String, _ day: String, _ period: String) -> [Finding] {
    findings(
      meeting("议事会", on: day, room(5, 5), notice: notice),
      under: oneStep("议事会", "notice = \(period)"))
  }

  /// Notice, length, the earliest meeting when one end counts, the earliest by clear days, and the day before both.
  private static let backward = [
    ("2026年3月1日", 10, "2026年3月11日", "2026年3月12日", "2026年3月10日"),
    ("2026年3月1日", 15, "2026年3月16日", "2026年3月17日", "2026年3月15日"),
    ("2026年3月10日", 3, "2026年3月13日", "2026年3月14日", "2026年3月12日"),
    ("2026年2月28日", 15, "2026年3月15日", "2026年3月16日", "2026年3月14日"),
    ("2026年2月27日", 20, "2026年3月19日", "2026年3月20日", "2026年3月18日"),
  ]

  private static func filed(_ day: String) -> [Finding] {
    findings(
      "备案记录\n程序：备案\n2026年1月31日 会议：议事会\n\(day) 备案：公约   街道办事处\n",
      under: """
        return procedure "备案" {
          id = "file", version = "1",
          body "议事会" { kind = "consultative" },
          step "商议" { body = "议事会" },
          filing "备案" { after = "商议", within = months { 1 } },
        }
        """)
  }

  /// A display of a length, taken down on its last day and the day before.
  private static func shown(
    _ posted: String, _ length: Int, _ last: String, _ before: String, _ workday: Day?
  ) -> [WorkedCase] {
    [
      WorkedCase(
        "\(posted)公示 \(length) 日，到\(last)", finds: workday == nil ? [] : [.displayEndsOnHoliday],
        shows: workday.map { [.workday: .day($0)] } ?? [:]
      ) { displayed("days { \(length) }", posted, last) },
      WorkedCase("\(posted)公示 \(length) 日，\(before)就撤", finds: [.displayTooShort]) {
        displayed("days { \(length) }", posted, before)
      },
    ]
  }

  /// A notice of a length: the earliest meeting either way, and the day before it.
  private static func told(
    _ notice: String, _ length: Int, _ oneEnd: String, _ clear: String, _ short: String
  ) -> [WorkedCase] {
    let full = "days { \(length), count = \"clear\" }"
    let half = "days { \(length), count = \"one-end\" }"
    return [
      WorkedCase("\(notice)通知，提前 \(length) 个整日，\(clear)开") { met(notice, clear, full) },
      WorkedCase(
        "\(notice)通知，提前 \(length) 个整日，\(oneEnd)开，差一日", finds: [.noticeTooShort],
        shows: [.short: .count(1)]
      ) { met(notice, oneEnd, full) },
      WorkedCase("\(notice)通知，一端计入 \(length) 日，\(oneEnd)开，提示一句", finds: [.noticeCounting]) {
        met(notice, oneEnd, half)
      },
      WorkedCase("\(notice)通知，一端计入 \(length) 日，\(short)开，差一日", finds: [.noticeTooShort]) {
        met(notice, short, half)
      },
    ]
  }

  static let dayCases: [WorkedCase] =
    forward.flatMap { shown($0.0, $0.1, $0.2, $0.3, $0.4) }
    + backward.flatMap { told($0.0, $0.1, $0.2, $0.3, $0.4) } + otherCounts

  private static let otherCounts: [WorkedCase] = [
    WorkedCase("十个工作日从4月27日数到5月13日，放假不算、补班算") {
      displayed("working_days { 10 }", "2026年4月27日", "2026年5月13日")
    },
    WorkedCase("到5月12日只有九个工作日", finds: [.displayTooShort]) {
      displayed("working_days { 10 }", "2026年4月27日", "2026年5月12日")
    },
    WorkedCase("五个工作日从4月29日数到补班的星期六5月9日") {
      displayed("working_days { 5 }", "2026年4月29日", "2026年5月9日")
    },
    WorkedCase("到5月8日差一个工作日", finds: [.displayTooShort]) {
      displayed("working_days { 5 }", "2026年4月29日", "2026年5月8日")
    },
    WorkedCase("一个月从1月31日数到2月最后一天") { filed("2026年2月28日") },
    WorkedCase("3月1日就过了一个月", finds: [.stepOverdue]) { filed("2026年3月1日") },
  ]
}
