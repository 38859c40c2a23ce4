import Deliberation
import SourceText
import Testing

@testable import Minutes

@Suite("The samples of the grammar")
struct SampleTests {
  @Test("The whole case reads without any finding")
  func wholeCase() throws {
    let reading = read(caseSample)
    let record = try #require(reading.record)
    #expect(reading.findings.isEmpty)
    #expect(record.title.value == "乌泾桥浜整治  议事案卷")
    #expect(record.procedure?.value == PlanReference(name: "五步七规", version: "2026.1"))
    #expect(record.locality?.value == "江苏省无锡市滨湖区")
    #expect(record.scope.value == .whole)
    #expect(record.remarks.count == 2)
    #expect(
      record.acts.map(\.kind) == [
        .notice, .meeting, .open, .item, .motion, .vote, .result, .adjourn, .disclosure, .objection,
        .answer, .implementation,
      ])
    #expect(record.acts.map(\.id) == Array(0..<12))
    #expect(record.rosters == [Roster(name: Noted("协商会.csv"))])
    guard case .meeting(let meeting) = record.acts[1].content else {
      Issue.record("no meeting")
      return
    }
    #expect(meeting.venue?.value == "乌泾桥现场" && meeting.mode?.value == "实景协商")
    #expect(meeting.chair?.value == "周敏" && meeting.recorder?.value == "陈立")
    #expect(meeting.expected?.value == 17 && meeting.present?.value == 13)
    #expect(meeting.present?.place == Place(file: 0, line: 12, column: 26, length: 3))
    #expect(record.acts[5].meeting == 1 && record.acts[5].item == 3)
    #expect(record.acts[5].occurred.minute == 871)
    #expect(record.acts[7].item == nil)
    guard case .disclosure(let display) = record.acts[8].content else {
      Issue.record("no display")
      return
    }
    #expect(display.until?.value == Day(2026, 3, 31) && display.channels == ["公告栏"])
    #expect(record.acts[9].actor?.value == "王某" && record.acts[9].object?.value == "改造设计方案")
    #expect(record.acts[11].content == .implementation(Implementation(.start)))
  }

  @Test("The single meeting reads without any finding")
  func meeting() throws {
    let reading = read(meetingSample)
    let record = try #require(reading.record)
    #expect(reading.findings.isEmpty)
    #expect(record.acts.count == 26)
    #expect(record.acts[0].kind == .notice && record.acts[0].occurred.day == Day(2026, 3, 8))
    guard case .meeting(let meeting) = record.acts[1].content else {
      Issue.record("no meeting")
      return
    }
    #expect(meeting.title.value == "幸福里社区居民议事会会议记录")
    #expect(record.acts[1].occurred.minute == 840 && meeting.end == 940)
    #expect(meeting.observers.map(\.value) == ["物业公司刘经理"])
    #expect(meeting.signIn?.value == "0312签到.xlsx")
    #expect(record.acts[4].item == 6)
    #expect(record.acts[12].remarks == ["计票陈静，监票周正"])
    guard case .vote(let vote) = record.acts[12].content else {
      Issue.record("no vote")
      return
    }
    #expect(vote.method?.value == .secret && vote.issued?.value == 21 && vote.favour?.value == 16)
    #expect(record.acts[8].actor?.value == "李四")
    guard case .disclosure(let display) = record.acts[24].content else {
      Issue.record("no display")
      return
    }
    #expect(record.acts[24].occurred.day == Day(2026, 3, 13))
    #expect(display.until?.value == Day(2026, 3, 20) && display.channels.count == 2)
    #expect(record.acts.last?.kind == .signature)
  }
}
