import Deliberation
import Testing

@testable import Minutes

@Suite("Fields on one line")
struct TextFieldTests {
  private func meeting(_ line: String) -> Meeting? {
    for act in read("案卷\n2026年3月14日 会议：议事会\n\(line)").record?.acts ?? [] {
      if case .meeting(let meeting) = act.content { return meeting }
    }
    return nil
  }

  @Test("A comma or a semicolon parts fields where a gap would, before a key that is known")
  func commas() {
    for mark in ["    ", "，", ",", "；", "， "] {
      let meeting = meeting("应到：9人\(mark)实到：7人\(mark)主持：周敏\(mark)记录：陈立")
      #expect(meeting?.expected?.value == 9, "\(mark)")
      #expect(meeting?.present?.value == 7, "\(mark)")
      #expect(meeting?.chair?.value == "周敏", "\(mark)")
      #expect(meeting?.recorder?.value == "陈立", "\(mark)")
    }
  }

  @Test("Names and thousands keep their commas")
  func lists() {
    let meeting = meeting("出席：张一，李二，王三；主持：周敏   应到：1,200人")
    #expect(meeting?.attendees.map(\.value) == ["张一", "李二", "王三"])
    #expect(meeting?.chair?.value == "周敏")
    #expect(meeting?.expected?.value == 1200)
  }

  @Test("The absent may be named: they are counted, and their names are kept")
  func absent() {
    for (value, count) in [
      ("2人", 2), ("高远、金满仓", 2), ("高远（出差）、金满仓", 2), ("高远", 1), ("无", 0), ("2人（高远、金满仓）", 2),
    ] {
      let result = read("案卷\n2026年3月14日 会议：议事会\n缺席：\(value)")
      #expect(result.findings.isEmpty, "\(value)")
      #expect(result.meeting?.absent?.value == count, "\(value)")
      if value.contains("高远") { #expect("\(result.record as Any)".contains("高远"), "\(value)") }
    }
    #expect(!read("案卷\n2026年3月14日 会议：议事会\n缺席：2个半人").findings.isEmpty)
  }

  @Test("Prose keeps what looks like a key")
  func prose() {
    let result = read("案卷\n2026年3月14日 会议：议事会\n地点：二楼，主持：室")
    #expect(result.findings.isEmpty)
    #expect(meeting("地点：二楼，主持：室")?.chair == nil)
  }

  @Test("The last day of a display is read however it is written, and a mere length is told")
  func lastDay() throws {
    let last = try #require(Day(2026, 3, 23))
    func shown(_ words: String) -> (
      until: Day?, what: String?, channels: [String], ids: [FindingID]
    ) {
      let result = read("案卷\n2026年3月15日 公示：\(words)")
      guard case .disclosure(let disclosure)? = result.record?.acts.first?.content else {
        return (nil, nil, [], result.ids)
      }
      return (
        disclosure.until?.value, disclosure.what.value, disclosure.channels,
        result.ids
      )
    }
    for end in [
      "   至2026年3月23日", "   2026年3月15日至2026年3月23日", "   2026年3月15日至3月23日", "   截止2026年3月23日",
      "   （至2026年3月23日）", "   公示至2026年3月23日", " 至2026年3月23日",
      " 截止2026年3月23日", " 公示至3月23日", " 截至2026年3月23日止",
    ] {
      let read = shown("照明方案\(end)   公告栏")
      #expect(read.until == last, "\(end)")
      #expect(read.what == "照明方案" && read.channels == ["公告栏"], "\(end): \(read)")
      #expect(read.ids.isEmpty, "\(end)")
    }
    for end in ["   公示期3天", "   7天", "   为期五个工作日", "   2026年3月16日至2026年3月23日"] {
      #expect(shown("照明方案\(end)   公告栏").ids == [.unreadableDate], "\(end)")
    }
    for end in ["   7天酒店", "   3号楼", "   公示栏"] {
      #expect(shown("照明方案\(end)").ids.isEmpty, "\(end)")
    }
  }
}
