import Deliberation
import Minutes
import Register
import SourceText
import Testing

@Suite("会次、卷次、按期公示、补选、到期")
struct FilesTests {
  private func shelf(_ meetings: (String, String)..., head: String = "") -> Shelf {
    var shelf = Shelf()
    shelf.head += head
    shelf.records = meetings.enumerated().map { index, meeting in
      let civil = day(meeting.1).civil
      return "会\n编号：L-\(index + 1)\n范围：单次会议\n"
        + "\(civil.year)年\(civil.month)月\(civil.date)日 会议：\(meeting.0)\n应到：5人    实到：5人\n"
    }
    return shelf
  }

  @Test("会次连续就没有话；少一次、重一次、颠倒各有各的说法")
  func ordinals() throws {
    let good = shelf(("理事会第三次会议", "2026-01-05"), ("理事会第4次会议", "2026-02-05"))
    #expect(good.ids() == [])
    let gap = shelf(("理事会第三次会议", "2026-01-05"), ("理事会第六次会议", "2026-02-05")).judge()
    #expect(gap.findings.map(\.id) == [.numberMissing])
    #expect(gap.findings.first?[.wanted] == .names(["理事会第4次", "理事会第5次"]))
    #expect(
      shelf(("理事会第三次会议", "2026-01-05"), ("理事会第三次会议", "2026-02-05")).ids()
        == [.numberRepeated])
    #expect(
      shelf(("理事会第四次会议", "2026-01-05"), ("理事会第三次会议", "2026-02-05")).ids()
        == [.numberDisorder])
  }

  @Test("跨了年从头数是另一列；同一年里从头数是重号")
  func years() {
    let anew = shelf(
      ("理事会第一次会议", "2025-05-05"), ("理事会第二次会议", "2025-08-05"), ("理事会第一次会议", "2026-01-05"))
    #expect(anew.ids() == [])
    let late = shelf(
      ("理事会第一次会议", "2025-05-05"), ("理事会第二次会议", "2025-08-05"), ("理事会第二次会议", "2026-01-05"))
    #expect(late.ids() == [.numberMissing])
    let prefixed = shelf(("第二届理事会第九次会议", "2026-01-05"), ("第三届理事会第一次会议", "2026-02-05"))
    #expect(prefixed.ids() == [])
  }

  @Test("这一届从头都在台账里的，从第一次数起", arguments: ["2026年1月1日", "2025年1月1日"])
  func start(from: String) {
    let own = shelf(
      ("理事会第二次会议", "2026-02-05"), head: "届期：\(from)至2028年12月31日\n")
    #expect(own.ids() == (from == "2026年1月1日" ? [.numberMissing] : []))
  }

  private func volume(_ number: String, _ volume: String, _ lines: String) -> String {
    "河边议事\n编号：\(number)\n范围：单次会议\n\(volume)\n\(lines)\n"
  }

  private var displayed: Plan {
    var plan = Shelf.council()
    var show = Stage(name: "公示", kind: .disclosure)
    show.objections = Objections(.answered)
    show.answerWithin = Period(.fixed(5))
    plan.stages.append(show)
    return plan
  }

  @Test("一案两份：后一份里的答复，答的是前一份里的异议")
  func volumes() {
    var shelf = Shelf(plan: displayed)
    let first = "2026年3月1日 公示：结果\n2026年3月2日 异议：王某，太吵   对象：结果"
    let answer = "2026年3月6日 答复：改期   对象：王某的异议"
    shelf.records = [volume("A-1", "", first), volume("A-1", "卷次：第二卷\n", answer)]
    let judgement = shelf.judge()
    #expect(judgement.findings.isEmpty)
    #expect(judgement.answers.map(\.holds) == [true])
    shelf.records[1] = volume("A-1", "", answer)
    #expect(shelf.ids() == [.numberRepeated])
    shelf.records[1] = volume("A-1", "卷次：三\n", answer)
    #expect(shelf.ids() == [.numberMissing])
    shelf.records[1] = volume("A-1", "卷次：下\n", answer)
    #expect(shelf.ids() == [.unreadableNumber, .numberRepeated])
  }

  @Test("一案两份：会议和里面的事还连在一起，结案照后一份")
  func joined() throws {
    let texts = [
      volume("A-1", "", "2026年3月1日 公示：结果"),
      volume(
        "A-1", "卷次：2\n结案：2026年4月1日\n",
        "2026年3月9日 会议：理事会例会\n应到：5人    实到：5人\n一、修路\n【表决】举手；同意5，反对0，弃权0\n【结果】通过"),
    ]
    let records = texts.enumerated().compactMap { index, text in
      MinutesReader.read(SourceText(name: "\(index)", text: text), file: Int32(index)).record
    }
    let whole = try #require(Record.joined(records))
    #expect(whole.acts.map(\.id) == Array(whole.acts.indices))
    let meeting = try #require(whole.acts.first { $0.kind == .meeting })
    #expect(whole.acts.filter { $0.kind == .vote }.map(\.meeting) == [meeting.id])
    #expect(whole.closed?.value == day("2026-04-01"))
  }

  private func monthly(_ days: String...) -> Shelf {
    var plan = displayed
    plan.cadences = [Cadence(name: "晾晒", step: "公示", months: 1, counting: .calendar)]
    var shelf = Shelf(plan: plan)
    shelf.records = days.enumerated().map { index, text in
      let civil = day(text).civil
      return "晾\n编号：L-\(index)\n范围：单次会议\n\(civil.year)年\(civil.month)月\(civil.date)日 公示：结果\n"
    }
    return shelf
  }

  @Test("每月公示一次：2月没有就是缺；2月最后一天的算数")
  func displays() {
    let missing = monthly("2026-01-31", "2026-03-02").judge()
    #expect(missing.findings.map(\.id) == [.recurrenceMissing])
    #expect(missing.findings.first?[.firstDay] == .day(day("2026-02-01")))
    #expect(missing.periods.map(\.isStep) == [true, true, true])
    let held = monthly("2026-01-31", "2026-02-28", "2026-03-20").judge()
    #expect(held.findings.isEmpty)
    #expect(held.due.filter { $0.kind == .recurrence }.map(\.due) == [day("2026-04-30")])
  }

  @Test("周期只是一般的做法：缺了只提示")
  func usual() {
    var shelf = monthly("2026-01-31", "2026-03-02")
    shelf.plan.cadences[0].advice = true
    #expect(shelf.judge().findings.map(\.cls) == [.advice])
  }

  @Test("补选期限：满期那天还在期限里，次日才算问题", arguments: ["2026-05-10", "2026-05-11"])
  func fill(asOf: String) {
    var shelf = Shelf()
    shelf.plan.bodies[0].seats = [Seat(category: "理事", count: .fixed(2))]
    shelf.plan.bodies[0].fill = Period(.fixed(3), .months)
    func member(_ name: String, until: String? = nil) -> Member {
      var member = Member(key: name, name: Noted(name))
      member.categories = ["理事"]
      member.votes = true
      member.until = until.map(day)
      return member
    }
    shelf.roster = [member("甲"), member("乙", until: "2026-02-10")]
    shelf.records = ["会\n编号：1\n范围：单次会议\n2026年3月2日 调查：意愿\n"]
    let judgement = shelf.judge(asOf: asOf)
    #expect(judgement.findings.map(\.id) == (asOf == "2026-05-10" ? [] : [.seatVacant]))
    let seat = judgement.due.first { $0.kind == .seat }
    #expect(seat?.due == day("2026-05-10"))
    #expect(seat?.overdue == (asOf != "2026-05-10"))
    if asOf != "2026-05-10" { #expect(judgement.findings.first?[.lateBy] == .count(1)) }
  }

  @Test("每一种期限都列得出来")
  func due() {
    var plan = displayed
    plan.bodies[0].notice = Period(.fixed(3), .days, counting: .clear)
    plan.stages += [
      Stage(name: "征集", kind: .deed(.call)), Stage(name: "授权", kind: .deed(.authorisation)),
      Stage(name: "召集", kind: .deed(.convening)), Stage(name: "协议", kind: .deed(.agreement)),
      Stage(name: "终", kind: .implementation),
    ]
    plan.stages[5].signatures = ["当事人"]
    plan.stages[0].after = []
    plan.pace = [Pace(.total, Period(.fixed(30)), first: "公示", last: "终")]
    var shelf = Shelf(plan: plan)
    shelf.records = [
      """
      河边议事
      编号：1
      范围：全程
      2026年3月1日 公示：结果
      2026年3月2日 异议：王某，太吵   对象：结果
      2026年3月2日 征集：方案   截止日：2026年3月20日
      2026年3月2日 授权：理事会   授权机构：村民会议   授权事项：修路   授权期限：2026年12月31日
      2026年3月2日 召集：理事会例会   召集人：张三   会期：2026年3月12日
      2026年3月3日 协议：漏水   当事人：甲、乙   签字人：甲
      """
    ]
    let list = shelf.judge(asOf: "2026-03-03").due
    func due(_ kind: DueEntry.Kind) -> [Day?] { list.filter { $0.kind == kind }.map(\.due) }
    #expect(due(.answer) == [day("2026-03-07")])
    #expect(due(.whole) == [day("2026-03-31")])
    #expect(due(.call) == [day("2026-03-20")])
    #expect(due(.authorisation) == [day("2026-12-31")])
    #expect(due(.notice) == [day("2026-03-08")])
    #expect(due(.signature) == [nil])
    #expect(!due(.stage).isEmpty)
    #expect(list.compactMap(\.due) == list.compactMap(\.due).sorted())
  }
}
