import Deliberation
import SourceText
import Testing

@testable import Minutes

@Suite("Noise in the text")
struct NoiseTests {
  @Test(
    "A day may be written in any of the usual ways",
    arguments: [
      "2026-03-12", "2026/3/12", "2026.3.12", "2026年3月12日", "2026年03月12日", "二〇二六年三月十二日",
      "二零二六年三月十二日", "二○二六年三月十二日", "２０２６年３月１２日", "2026 年 3 月 12 日", "2026年3月12号",
      "2026年3月12日（星期四）", "2026年3月12日 (周四)",
    ])
  func days(_ text: String) {
    let reading = read("案卷\n\(text) 公示：改造方案\n")
    #expect(reading.ids.isEmpty)
    #expect(reading.record?.acts.first?.occurred.day == Day(2026, 3, 12))
  }

  @Test(
    "Numerals of dates reach past twenty",
    arguments: [
      ("二〇二六年三月廿二日", 22), ("二〇二六年三月二十二日", 22), ("二〇二六年三月卅一日", 31), ("二〇二六年三月三十日", 30),
      ("二〇二六年三月十日", 10),
    ])
  func numerals(_ text: String, _ date: Int) {
    #expect(heading("\(text) 公示：方案")?.occurred.day == Day(2026, 3, date))
  }

  @Test("A day that no calendar has is told and its act left out, its lines with it")
  func impossibleDay() {
    let reading = read("案卷\n2026年2月29日 会议：协商会\n实到：13人\n【结果】通过\n2026年3月1日 公示：方案\n")
    #expect(reading.ids == [.unreadableDate])
    #expect(reading.findings[0].place == Place(file: 0, line: 2, column: 1, length: 10))
    #expect(reading.record?.acts.map(\.kind) == [.disclosure])
    #expect(read("案卷\n2028年2月29日 公示：方案\n").ids.isEmpty)
  }

  @Test("A weekday that does not fit is asked about; the day as written stays")
  func weekday() {
    let reading = read("案卷\n2026年3月14日（星期五） 会议：协商会\n")
    #expect(reading.ids == [.dateAmbiguous])
    #expect(reading.record?.acts.count == 1)
    #expect(read("案卷\n2026年3月14日（星期六） 会议：协商会\n").ids.isEmpty)
    #expect(read("案卷\n2026年3月15日（星期天） 会议：协商会\n").ids.isEmpty)
  }

  @Test("A date without a year takes it from the act above where that leaves one reading")
  func withoutYear() {
    let good = read("案卷\n2026年3月14日 会议：协商会\n3月16日 公示：方案   至3月31日\n20日 异议：王某，保留\n")
    #expect(good.ids.isEmpty)
    #expect(good.record?.acts.map(\.occurred.day) == [14, 16, 20].compactMap { Day(2026, 3, $0) })
    let sameDay = read("案卷\n2026年3月14日 会议：协商会\n3月14日 公示：方案\n")
    #expect(sameDay.ids.isEmpty)
    let earlier = read("案卷\n2026年3月14日 会议：协商会\n3月13日 公示：方案\n")
    #expect(earlier.ids == [.dateAmbiguous] && earlier.record?.acts.count == 1)
    #expect(read("案卷\n3月13日 公示：方案\n").ids == [.dateAmbiguous])
    #expect(read("案卷\n13日 公示：方案\n").ids == [.dateAmbiguous])
    #expect(read("案卷\n26年3月13日 公示：方案\n").ids == [.dateAmbiguous])
    // A year that is written out has one reading, and no such day.
    #expect(read("案卷\n0000年3月13日 公示：方案\n").ids == [.unreadableDate])
    #expect(read("案卷\n〇〇〇〇年三月十三日 公示：方案\n").ids == [.unreadableDate])
    let impossible = read("案卷\n2026年2月14日 会议：协商会\n30日 公示：方案\n")
    #expect(impossible.ids == [.unreadableDate])
  }

  @Test("A display that began in December may end in January; one cannot end before it begins")
  func acrossNewYear() {
    let reading = read("案卷\n2026年12月25日 公示：方案   至1月8日\n")
    #expect(reading.ids.isEmpty)
    guard case .disclosure(let display)? = reading.record?.acts.first?.content else {
      Issue.record("no display")
      return
    }
    #expect(display.until?.value == Day(2027, 1, 8))
    #expect(read("案卷\n2026年3月16日 公示：方案   至3月10日\n").ids == [.dateAmbiguous])
  }

  @Test(
    "次日 and 当日 count from the act above",
    arguments: [("次日", 15), ("翌日", 15), ("当日", 14), ("同日", 14)])
  func relative(_ word: String, _ date: Int) {
    let reading = read("案卷\n2026年3月14日 会议：协商会\n\(word) 公示：方案\n")
    #expect(reading.ids.isEmpty)
    #expect(reading.record?.acts.last?.occurred.day == Day(2026, 3, date))
    #expect(read("案卷\n\(word) 公示：方案\n").ids == [.dateAmbiguous])
  }

  @Test(
    "Lunar and loose dates are asked about, never converted",
    arguments: ["腊月廿八", "农历二月初八", "正月十五", "八月初五", "八月廿三", "除夕", "上周五", "月底", "三天后"])
  func lunar(_ word: String) {
    let reading = read("案卷\n2026年3月14日 会议：协商会\n\(word) 公示：方案\n渠道：公告栏\n")
    #expect(reading.ids == [.dateAmbiguous])
    let isLunar = !["上周五", "月底", "三天后"].contains(word)
    #expect(reading.findings.first?[.reason] == (isLunar ? .text("lunar") : nil))
    #expect(
      reading.findings.first?.place == Place(file: 0, line: 3, column: 1, length: Int32(word.count))
    )
    #expect(reading.record?.acts.count == 1)
  }

  @Test(
    "A time may be written in any of the usual ways",
    arguments: [
      ("14:31", 871), ("14：31", 871), ("１４：３１", 871), ("9:05", 545), ("下午2点半", 870),
      ("下午2时30分", 870),
      ("下午两点", 840), ("上午9点", 540), ("14时31分", 871), ("14点", 840), ("下午2:31", 871),
      ("晚上7点一刻", 1155),
      ("中午12点", 720), ("凌晨12点", 0), ("24:00", 1440), ("00:00", 0), ("14:31:05", 871), ("二十时", 1200),
    ])
  func times(_ text: String, _ minute: Int) {
    let reading = meeting("\(text) 【开会】")
    #expect(reading.ids.isEmpty)
    #expect(reading.record?.acts.last?.occurred.minute == Int16(minute))
  }

  @Test("A time no day has is told, and the act is kept", arguments: ["25:00", "14:75", "24:01"])
  func impossibleTimes(_ text: String) {
    let reading = meeting("\(text) 【开会】")
    #expect(reading.ids == [.unreadableDate])
    #expect(reading.record?.acts.last?.kind == .open)
    #expect(reading.record?.acts.last?.occurred.minute == nil)
  }

  @Test(
    "A stretch of time may be written in any of the usual ways",
    arguments: [
      "14:00—15:40", "14:00-15:40", "14:00～15:40", "14:00至15:40", "下午2:00至3:40", "下午2点至3点40分",
      "14：00——15：40",
    ])
  func stretches(_ text: String) {
    let reading = meeting("时间：\(text)")
    #expect(reading.ids.isEmpty)
    #expect(reading.record?.acts[0].occurred.minute == 840)
    #expect(reading.meeting?.end == 940)
  }

  @Test(
    "A count may be written in any of the usual ways",
    arguments: [
      ("17人", 17), ("十七人", 17), ("１７", 17), ("17", 17), ("12,345人", 12_345), ("１２，３４５", 12_345),
      ("两百人", 200),
      ("廿二人", 22), ("〇", 0), ("一百零三人", 103), ("0人", 0), ("共17人", 17),
      ("999999999999", 999_999_999_999),
    ])
  func counts(_ text: String, _ number: Int) {
    let reading = meeting("实到：\(text)")
    #expect(reading.ids.isEmpty)
    #expect(reading.meeting?.present?.value == number)
  }

  @Test(
    "What is no count is told at its column and never guessed",
    arguments: [
      "-3", "－3人", "约20人", "若干", "13.5", "1000000000000", "99999999999999999999999999", "二十多人", "人",
      "1e9", "",
    ])
  func notCounts(_ text: String) {
    let reading = meeting("应到：17人    实到：\(text)")
    #expect(reading.ids == [.unreadableNumber])
    #expect(reading.findings.first?.place.line == 4)
    #expect(reading.findings.first?.place.column == 14)
    #expect(reading.meeting?.present == nil && reading.meeting?.expected?.value == 17)
  }

  @Test("Blanks inside a name do not make another person; a bracket of one sign does")
  func names() {
    let spaced = meeting("出席：王 伟、李　敏、张伟（大）、张伟(小)、周敏（居委主任）")
    #expect(spaced.ids.isEmpty)
    #expect(spaced.meeting?.attendees.map(\.value) == ["王伟", "李敏", "张伟（大）", "张伟（小）", "周敏"])
    #expect(spaced.record?.acts[0].extras.first?.value.value == "周敏（居委主任）")
    #expect(meeting("记录：王　伟").meeting?.recorder?.value == "王伟")
    #expect(meeting("出席：张三 李四 王五").meeting?.attendees.count == 3)
  }

  @Test("Full-width and ASCII signs are read alike")
  func widths() {
    let full = meeting("应到：１７人（名册：甲．ｃｓｖ）　　实到：１３人\n【表决】举手；同意１０，反对１，弃权２")
    let half = meeting("应到:17人(名册:甲.csv)  实到:13人\n[表决]举手;同意10,反对1,弃权2")
    #expect(full.ids.isEmpty && half.ids.isEmpty)
    #expect(full.meeting?.expected == half.meeting?.expected)
    #expect(full.record?.acts.last?.content == half.record?.acts.last?.content)
    // What the clerk wrote is kept as written.
    #expect(full.meeting?.roster?.value == "甲．ｃｓｖ" && half.meeting?.roster?.value == "甲.csv")
  }

  @Test("One wide blank or a tab parts fields, one narrow blank does not")
  func gaps() {
    #expect(meeting("记录：陈立　监督：周正").meeting?.supervisor?.value == "周正")
    #expect(meeting("记录：陈立\t监督：周正").meeting?.supervisor?.value == "周正")
    #expect(meeting("记录：陈立  监督：周正").meeting?.supervisor?.value == "周正")
    #expect(meeting("地点：社区 二楼：会议室").meeting?.venue?.value == "社区 二楼：会议室")
    #expect(meeting("地点：社区  二楼会议室").meeting?.venue?.value == "社区  二楼会议室")
  }

  @Test("Columns count characters as a reader sees them")
  func columns() {
    let reading = meeting("召集：e\u{301}👨‍👩‍👧  实到：多")
    #expect(reading.findings.first?.place == Place(file: 0, line: 4, column: 11, length: 1))
  }
}
