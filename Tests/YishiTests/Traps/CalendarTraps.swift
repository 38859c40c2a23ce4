import Deliberation
import Minutes
import Register
import Yishi

/// T-22 and T-23: which day is meant, and which text was in force on it.
extension Trap {
  /// Judges records together, as a register does.
  static func registered(
    _ manifest: String, _ records: [String], under script: String
  ) -> [Finding] {
    var office = Office()
    let procedure = office.load(script: Array(script.utf8), name: "test.lua")
    let head = office.read(record: Array(manifest.utf8), name: "台账.txt")
    guard let top = head.record else { return head.findings }
    let entries = records.enumerated().compactMap { index, text -> Register.Entry? in
      let reading = office.read(record: Array(text.utf8), name: "\(index).txt")
      return reading.record.map {
        Register.Entry(file: "\(index).txt", record: $0, judgement: procedure.judge($0))
      }
    }
    return Register(
      manifest: Manifest(top, file: "台账.txt"), cases: entries, plan: procedure.plan,
      law: office.law
    ).judge().findings
  }

  private static func saturday(_ day: String, _ reading: String, month: String = "3") -> [Finding] {
    registered(
      "台账\n机构：志愿者活动\n期间：2026年\(month)月\n",
      ["活动\n范围：单次会议\n\(day) 会议：志愿者活动\n\(room(9, 9))\n"],
      under: volunteers("every = \"month\", count = \"calendar\", on = \(reading)"))
  }

  private static func volunteers(_ cadence: String) -> String {
    """
    return procedure "活动日" {
      id = "day", version = "1",
      param "读法" { kind = "text", about = "哪一个星期六" },
      body "志愿者活动" { kind = "consultative" },
      step "活动" { body = "志愿者活动", repeats = true },
      cadence "活动日" { body = "志愿者活动", \(cadence) },
    }
    """
  }

  private static func quarters(_ days: String...) -> [Finding] {
    registered(
      "台账\n机构：志愿者活动\n期间：2026年1月1日至2026年6月30日\n",
      days.map { "活动\n范围：单次会议\n\($0) 会议：志愿者活动\n\(room(9, 9))\n" },
      under: volunteers("every = \"quarter\", count = \"calendar\""))
  }

  static let calendarCases: [WorkedCase] = [
    WorkedCase("三月第一个星期六是7日") { saturday("2026年3月7日", "\"first-saturday\"") },
    WorkedCase("一日所在那一周的星期六在二月，7日不是", finds: [.meetingOffDay]) {
      saturday("2026年3月7日", "\"saturday-of-first-week\"")
    },
    WorkedCase("八月第一个星期六是1日，8日不是", finds: [.meetingOffDay]) {
      saturday("2026年8月8日", "\"first-saturday\"", month: "8")
    },
    WorkedCase("八月第一个整周的星期六是8日") {
      saturday("2026年8月8日", "\"saturday-of-first-full-week\"", month: "8")
    },
    WorkedCase("哪种读法没有定，不替它定", finds: [.parameterOpen]) {
      saturday("2026年3月7日", "param \"读法\"")
    },
    WorkedCase("“第一周的星期六”这样写，程序不收", finds: [.wrongValue]) {
      checked(volunteers("every = \"month\", count = \"calendar\", on = \"第一周的星期六\""))
        .filter { $0.id == .wrongValue }
    },
    WorkedCase("两季各开一次，只隔一天：合规，提示一句", finds: [.meetingsClose]) {
      quarters("2026年3月31日", "2026年4月1日")
    },
    WorkedCase("两季各开一次，隔得开") { quarters("2026年2月10日", "2026年5月10日") },
    WorkedCase("三月和五月不在同一个自然季度") { quarters("2026年3月1日", "2026年5月30日") },
  ]

  private static func asked(_ day: String, _ numbers: String) -> [Finding] {
    findings(
      "案卷\n程序：提请\n\(day) 提请：居民会议   \(numbers)\n",
      under: """
        return procedure "提请" {
          id = "ask", version = "1",
          request "提请" {
            by = any_of { law "city.assembly.request.residents", law "city.assembly.request.households" },
            by_representatives = law "city.assembly.request.representatives",
          },
        }
        """)
  }

  private static func board(_ place: String?, _ from: String, _ until: String) -> [Finding] {
    findings(
      "账目公布\n\(place.map { "地区：\($0)\n" } ?? "")\n\(from) 公示：账目   至\(until)   公告栏\n",
      under: """
        return procedure "公布" {
          id = "board", version = "1",
          disclose "村务公布" { what = "账目", keep = law "village.disclosure" },
        }
        """)
  }

  static let versionCases: [WorkedCase] = [
    WorkedCase("2025 年12月30日：1830 人里 12% 提请，不到五分之一", finds: [.requestInsufficient]) {
      asked("2025年12月30日", "人数：220   总人数：1830")
    },
    WorkedCase("2025 年12月30日：366 人正好五分之一") { asked("2025年12月30日", "人数：366   总人数：1830") },
    WorkedCase("2026 年1月2日：12% 过了十分之一") { asked("2026年1月2日", "人数：220   总人数：1830") },
    WorkedCase("2026 年1月2日：182 人差一人", finds: [.requestInsufficient]) {
      asked("2026年1月2日", "人数：182   总人数：1830")
    },
    WorkedCase("2026 年起代表三分之一也可以提请：21 人里 7 人") {
      asked("2026年1月2日", "代表数：7   代表总数：21")
    },
    WorkedCase("四川 2025 年的公布满十日") { board("四川省成都市", "2025年11月3日", "2025年11月13日") },
    WorkedCase("四川 2026 年的公布要十五日", finds: [.lawConflict, .displayTooShort]) {
      board("四川省成都市", "2026年7月1日", "2026年7月11日")
    },
    WorkedCase("跨年的公布按开始那天的文本，提示一句", finds: [.lawChanged]) {
      board("四川省", "2025年12月25日", "2026年1月5日")
    },
    WorkedCase("跨年的公布满十五日的，不用提示") { board("四川省", "2025年12月25日", "2026年1月9日") },
    WorkedCase("2025 年最后一天引第二十六条", finds: [.quorumNotMet]) {
      cited("2025年12月31日", "第二十六条")
    },
    WorkedCase("2026 年第一天引第三十条", finds: [.quorumNotMet]) { cited("2026年1月1日", "第三十条") },
  ]

  /// Findings that rest on the article; a finding on another is left out.
  private static func cited(_ day: String, _ article: String) -> [Finding] {
    findings(meeting("村民代表会议", on: day, room(25, 16)), under: statutory).filter {
      $0.citation?.article == article
    }
  }
}
