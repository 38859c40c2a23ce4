import Deliberation
import Testing
import Yishi

/// A rule over meetings may ask for the day.
@Suite("会议的日期：规则可以看是几月、星期几")
struct MeetingDayTests {
  private func judged(_ day: String, _ test: String) -> [FindingID] {
    judge(
      meeting("志愿者活动", on: day, "应到：9人    实到：9人"),
      under: """
        return procedure "活动日" {
          id = "day", version = "1",
          body "志愿者活动" { kind = "consultative" },
          step "活动" { body = "志愿者活动" },
          rule "那一天" { over = "meeting", check = function(m) return \(test), "不是那一天" end },
        }
        """)
  }

  @Test("2026年3月7日是星期六，8日不是")
  func weekday() {
    #expect(judged("2026年3月7日", "m.weekday == 6") == [])
    #expect(judged("2026年3月8日", "m.weekday == 6") == [.conductRuleBroken])
  }

  @Test("月和年是那一天的月和年，日期可以比先后")
  func parts() {
    #expect(judged("2026年3月31日", "m.year == 2026 and m.month == 3") == [])
    #expect(judged("2026年4月1日", "m.month == 3") == [.conductRuleBroken])
    #expect(judged("2026年4月1日", "m.day > 0") == [])
  }
}
