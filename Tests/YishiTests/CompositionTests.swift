import Deliberation
import Testing
import Yishi

/// The composition of a body by its list, and by its size alone.
@Suite("机构的组成")
struct CompositionTests {
  private func found(_ rows: String, _ expected: Int, odd: Bool = false) -> [FindingID] {
    judge(
      """
      记录
      范围：单次会议
      2026年1月1日 名册：议事会
      \(rows)
      2026年5月10日 会议：议事会
      应到：\(expected)人    实到：4人
      """,
      under: """
        return procedure "议事" {
          id = "talk", version = "1",
          body "议事会" {
            kind = "binding", seats { "居民", 3 }, seats { "住户", least = 2, most = 3 },
            share { "女", at_least { "1/3", of = "members" } }\(odd ? ", odd = true" : ""),
          },
          step "议" { body = "议事会" },
        }
        """)
  }

  @Test("一个名字登了两次，分不清是一人还是两人：多出来的一席、差了的比例是它的后果")
  func doubled() {
    #expect(found("居民：张三（女）、李四（女）、王五\n住户：赵六、钱七、孙八", 6) == [])
    // 三席里登了两次的，可能是两人也可能是三人。
    #expect(found("居民：张三（女）、李四（女）、王五、王五\n住户：赵六、钱七", 5) == [.rosterDuplicate])
    #expect(found("居民：张三（女）、李四（女）、李四（女）\n住户：赵六、钱七、孙八", 6) == [.rosterDuplicate])
    // 怎么算都多、怎么算都少的，是另一个毛病。
    #expect(
      found("居民：张三（女）、李四（女）、王五、周九、周九\n住户：赵六、钱七", 6)
        == [.rosterDuplicate, .compositionNotMet]
        || found("居民：张三（女）、李四（女）、王五、周九、周九\n住户：赵六、钱七", 6)
          == [.compositionNotMet, .rosterDuplicate]
    )
    #expect(
      Set(found("居民：张三（女）、张三（女）\n住户：赵六、钱七", 4))
        == [.rosterDuplicate, .compositionNotMet])
    #expect(found("居民：张三（女）、李四、王五\n住户：赵六、钱七", 5) == [.compositionNotMet])
  }

  private func sized(_ expected: String, _ scope: String, _ seats: String = "") -> [FindingID] {
    judge(
      "评议\n程序：合议\n范围：\(scope)\n2026年3月1日 会议：合议庭\n\(expected)\n一、案件\n",
      under: """
        return procedure "合议" {
          id = "bench", version = "1",
          body "合议庭" { kind = "binding", least = 4, most = 6\(seats) },
          step "评议" { body = "合议庭" },
        }
        """)
  }

  @Test("只定了人数的机构，应到就看得出来，不要名册；要看席位的才要")
  func size() {
    for scope in ["全程", "单次会议"] {
      #expect(sized("应到：4人    实到：4人", scope) == [])
      #expect(sized("应到：6人    实到：6人", scope) == [])
      #expect(sized("应到：3人    实到：3人", scope) == [.compositionNotMet])
      #expect(sized("应到：7人    实到：7人", scope) == [.compositionNotMet])
    }
    #expect(sized("实到：4人", "全程") == [.compositionUnknown])
    #expect(
      sized("应到：4人    实到：4人", "全程", ", seats { \"庭员\", least = 3 }") == [.compositionUnknown])
  }
}
