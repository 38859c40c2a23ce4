import Deliberation
import Minutes
import Register
import SourceText
import Testing

/// A day from its ISO form; the tests' own days are always right.
func day(_ text: String) -> Day {
  let parts = text.split(separator: "-").compactMap { Int($0) }
  guard parts.count == 3, let day = Day(parts[0], parts[1], parts[2]) else {
    Issue.record("no such day: \(text)")
    return Day(number: 0)
  }
  return day
}

/// A register of records given as texts.
struct Shelf {
  var head = "例会台账\n机构：理事会\n期间：2026年\n"
  var records: [String] = []
  var plan = Shelf.council()
  var roster: [Member]?

  static func council(_ cadences: Cadence...) -> Plan {
    var plan = Plan(id: "council", name: "理事会", version: "1")
    plan.bodies = [Body(name: "理事会", authority: .consultative)]
    var stage = Stage(name: "议事", kind: .meeting)
    stage.body = "理事会"
    plan.stages = [stage]
    plan.cadences = cadences
    return plan
  }

  static func cadence(
    _ months: Int, _ counting: Cadence.Counting, least: Int = 1, on: Setting<MonthDay>? = nil
  ) -> Cadence {
    Cadence(
      name: "例会", body: "理事会", months: months, least: .fixed(least), counting: counting, on: on)
  }

  /// A record with a meeting on each day, one record a day.
  mutating func meet(_ days: String...) {
    for text in days {
      let civil = day(text).civil
      records.append(
        "会\n编号：L-\(records.count + 1)\n范围：单次会议\n"
          + "\(civil.year)年\(civil.month)月\(civil.date)日 会议：理事会例会\n应到：5人    实到：5人\n")
    }
  }

  func judge(asOf: String? = nil) -> RegisterJudgement {
    let manifest = MinutesReader.read(SourceText(name: "台账.txt", text: head), file: 0)
    guard var top = manifest.record else {
      Issue.record("the manifest is no record")
      return RegisterJudgement()
    }
    if let roster { top.rosters = [Roster(name: Noted("名册"), members: roster)] }
    let read = records.enumerated().compactMap { index, text in
      MinutesReader.read(
        SourceText(name: "\(index).txt", text: text), file: Int32(index + 1)
      ).record
    }
    #expect(read.count == records.count)
    let files = CaseFiles(read)
    let book = Rulebook(plan: plan, law: LawBook())
    let entries = files.cases.compactMap { positions -> Register.Entry? in
      guard let record = Record.joined(positions.map { read[$0] }) else { return nil }
      return Register.Entry(
        file: "\(positions[0]).txt", record: record,
        judgement: book.judge(record, asOf: asOf.map(day)))
    }
    let register = Register(
      manifest: Manifest(top, file: "台账.txt"), cases: entries, plan: plan,
      findings: files.findings)
    return register.judge(asOf: asOf.map(day))
  }

  func ids(asOf: String? = nil) -> [FindingID] { judge(asOf: asOf).findings.map(\.id) }
}

@Suite("按期开会")
struct CadenceTests {
  @Test("每个自然月一次：1月5日、1月28日、3月2日，2月没有")
  func february() {
    var shelf = Shelf(plan: Shelf.council(Shelf.cadence(1, .calendar)))
    shelf.meet("2026-01-05", "2026-01-28", "2026-03-02")
    let judgement = shelf.judge()
    #expect(judgement.findings.map(\.id) == [.meetingMissing])
    #expect(judgement.findings.first?[.firstDay] == .day(day("2026-02-01")))
    #expect(judgement.findings.first?[.lastDay] == .day(day("2026-02-28")))
    #expect(judgement.periods.map(\.status) == [.met, .missing, .met])
    #expect(judgement.periods.first?.days == [day("2026-01-05"), day("2026-01-28")])
  }

  @Test("月底最后一天开的算数；一个月没有过完不算缺，列为待开")
  func edges() {
    var shelf = Shelf(plan: Shelf.council(Shelf.cadence(1, .calendar)))
    shelf.meet("2026-01-31", "2026-02-28")
    #expect(shelf.ids() == [])
    #expect(shelf.ids(asOf: "2026-03-31") == [])
    let running = shelf.judge(asOf: "2026-03-31")
    #expect(running.due.map(\.due) == [day("2026-03-31")])
    #expect(running.due.first?.overdue == false)
    #expect(shelf.ids(asOf: "2026-04-01") == [.meetingMissing])
  }

  @Test("自然季度与滚动三个月是两种数法，结果不同")
  func rolling() {
    var calendar = Shelf(plan: Shelf.council(Shelf.cadence(3, .calendar)))
    calendar.meet("2026-01-05", "2026-06-25")
    #expect(calendar.ids() == [])
    var rolling = Shelf(plan: Shelf.council(Shelf.cadence(3, .rolling)))
    rolling.meet("2026-01-05", "2026-06-25")
    let judgement = rolling.judge()
    #expect(judgement.findings.map(\.id) == [.meetingMissing])
    #expect(judgement.findings.first?[.lastDay] == .day(day("2026-04-05")))
    #expect(judgement.findings.first?[.lateBy] == .count(81))
  }

  @Test("滚动：满期当天开的不晚，过一天就晚")
  func rollingEdge() {
    var inTime = Shelf(plan: Shelf.council(Shelf.cadence(1, .rolling)))
    inTime.meet("2026-01-05", "2026-02-05")
    #expect(inTime.ids() == [])
    #expect(inTime.judge().due.map(\.due) == [day("2026-03-05")])
    var late = Shelf(plan: Shelf.council(Shelf.cadence(1, .rolling)))
    late.meet("2026-01-05", "2026-02-06")
    #expect(late.ids() == [.meetingMissing])
  }

  @Test("一期至少两次：少一次就是缺，两次就够")
  func least() {
    var shelf = Shelf(plan: Shelf.council(Shelf.cadence(6, .calendar, least: 2)))
    shelf.meet("2026-02-01")
    #expect(shelf.ids(asOf: "2026-07-01") == [.meetingMissing])
    shelf.meet("2026-05-01")
    #expect(shelf.ids(asOf: "2026-07-01") == [])
  }

  @Test("休会的月份不算缺；只盖住半个月的照样算")
  func recess() {
    var shelf = Shelf(plan: Shelf.council(Shelf.cadence(1, .calendar)))
    shelf.head += "休会：2026年2月\n"
    shelf.meet("2026-01-05", "2026-03-02")
    #expect(shelf.ids() == [])
    #expect(shelf.judge().periods.map(\.status) == [.met, .recess, .met])
    shelf.head = shelf.head.replacing("2026年2月\n", with: "2026年2月1日至2026年2月15日\n")
    #expect(shelf.ids() == [.meetingMissing])
  }

  @Test("分属两季却只隔一天：合规，但提示；隔得远的不提")
  func close() {
    var shelf = Shelf(plan: Shelf.council(Shelf.cadence(3, .calendar)))
    shelf.meet("2026-03-31", "2026-04-01")
    #expect(shelf.ids() == [.meetingsClose])
    #expect(shelf.judge().findings.first?.cls == .advice)
    var far = Shelf(plan: Shelf.council(Shelf.cadence(3, .calendar)))
    far.meet("2026-03-10", "2026-04-10")
    #expect(far.ids() == [])
  }

  @Test("两份记录记的是同一次会，只算一次")
  func once() {
    var shelf = Shelf(plan: Shelf.council(Shelf.cadence(1, .calendar, least: 2)))
    shelf.meet("2026-01-05", "2026-01-05")
    #expect(shelf.ids(asOf: "2026-02-01") == [.meetingMissing])
  }

  @Test("“第一个星期六”与“一日所在周的星期六”：两种读法各算各的")
  func saturdays() throws {
    let first = try #require(MonthDay(spelling: "first-saturday"))
    let week = try #require(MonthDay(spelling: "saturday-of-first-week"))
    let full = try #require(MonthDay(spelling: "saturday-of-first-full-week"))
    #expect(first.day(ofMonth: 3, year: 2026) == day("2026-03-07"))
    #expect(week.day(ofMonth: 3, year: 2026) == day("2026-02-28"))
    #expect(full.day(ofMonth: 3, year: 2026) == day("2026-03-07"))
    #expect(first.day(ofMonth: 8, year: 2026) == day("2026-08-01"))
    #expect(full.day(ofMonth: 8, year: 2026) == day("2026-08-08"))
    #expect(MonthDay(spelling: "first-week-saturday") == nil)
    var shelf = Shelf(plan: Shelf.council(Shelf.cadence(1, .calendar, on: .fixed(first))))
    shelf.head = "例会台账\n机构：理事会\n期间：2026年8月\n"
    shelf.meet("2026-08-08")
    #expect(shelf.ids() == [.meetingOffDay])
    shelf.plan = Shelf.council(Shelf.cadence(1, .calendar, on: .fixed(full)))
    #expect(shelf.ids() == [])
    shelf.plan = Shelf.council(Shelf.cadence(1, .calendar, on: .open("会期")))
    #expect(shelf.ids() == [.parameterOpen])
  }
}

@Suite("编号、任期、空缺、结转")
struct LedgerTests {
  private func numbered(_ numbers: (String, String)...) -> Shelf {
    var shelf = Shelf()
    shelf.head += "编号规则：L-{年}-{序号}\n"
    shelf.records = numbers.map { number, date in
      let civil = day(date).civil
      return
        "会\n编号：\(number)\n范围：单次会议\n\(civil.year)年\(civil.month)月\(civil.date)日 会议：理事会例会\n应到：5人    实到：5人\n"
    }
    return shelf
  }

  @Test("编号连续就没有话；缺号、重号、倒序、写法不合各有各的说法")
  func numbers() {
    #expect(numbered(("L-2026-001", "2026-01-05"), ("L-2026-002", "2026-02-05")).ids() == [])
    let gap = numbered(("L-2026-001", "2026-01-05"), ("L-2026-004", "2026-02-05")).judge()
    #expect(gap.findings.map(\.id) == [.numberMissing])
    #expect(gap.findings.first?[.wanted] == .names(["L-2026-002", "L-2026-003"]))
    #expect(gap.findings.first?[.count] == .count(2))
    #expect(numbered(("L-2026-002", "2026-01-05")).ids() == [.numberMissing])
    #expect(
      numbered(("L-2026-001", "2026-01-05"), ("L-2026-001", "2026-02-05")).ids()
        == [.numberRepeated])
    #expect(
      numbered(("L-2026-001", "2026-02-05"), ("L-2026-002", "2026-01-05")).ids()
        == [.numberDisorder])
    #expect(
      numbered(("L-2026-001", "2026-01-05"), ("L2026-2", "2026-02-05")).ids()
        == [.numberMalformed])
  }

  @Test("没有写编号规则的，只查重号")
  func unruled() {
    var shelf = numbered(("A-1", "2026-01-05"), ("A-9", "2026-02-05"), ("A-1", "2026-03-05"))
    shelf.head = "例会台账\n机构：理事会\n期间：2026年\n"
    #expect(shelf.ids() == [.numberRepeated])
  }

  @Test("届满以后还在开会；届满当天不算")
  func term() {
    var shelf = Shelf()
    shelf.head += "届期：2024年1月1日至2026年2月5日\n"
    shelf.meet("2026-02-05")
    #expect(shelf.ids() == [])
    shelf.meet("2026-02-06")
    #expect(shelf.ids() == [.termOver])
    #expect(shelf.judge().due.map(\.kind) == [.term])
  }

  @Test("任期三年：满期最后一天还在任期内，次日就过了")
  func members() {
    var shelf = Shelf()
    shelf.head += "任期：3年\n"
    var member = Member(key: "1", name: Noted("王某"))
    member.from = day("2023-03-01")
    shelf.roster = [member]
    shelf.meet("2026-02-28")
    #expect(shelf.ids() == [])
    #expect(shelf.ids(asOf: "2026-03-01") == [.termOver])
  }

  @Test("席位空了要说，列出候补；补上了就不说")
  func vacancy() {
    var shelf = Shelf()
    shelf.plan.bodies[0].seats = [Seat(category: "理事", count: .fixed(2))]
    func member(_ name: String, votes: Bool = true, until: String? = nil) -> Member {
      var member = Member(key: name, name: Noted(name))
      member.categories = ["理事"]
      member.votes = votes
      member.until = until.map(day)
      return member
    }
    shelf.records = ["会\n编号：1\n范围：单次会议\n2026年3月2日 调查：意愿\n"]
    shelf.roster = [
      member("甲"), member("乙", until: "2026-02-10"), member("丙", votes: false),
    ]
    let judgement = shelf.judge()
    #expect(judgement.findings.map(\.id) == [.seatVacant])
    #expect(judgement.findings.first?[.firstDay] == .day(day("2026-02-11")))
    #expect(judgement.findings.first?[.options] == .names(["丙"]))
    shelf.roster?[2].votes = true
    #expect(shelf.ids() == [])
  }

  @Test("结转的每一件都要有下落：承接、解决、合并、撤回都算；期初等于上期期末")
  func carried() {
    func record(_ number: Int, _ lines: String) -> String {
      "会\n编号：\(number)\n范围：单次会议\n\(lines)\n2026年\(number)月5日 调查：意愿\n"
    }
    var shelf = Shelf()
    shelf.records = [
      record(1, "结转编号：Q-1、Q-2、Q-3、Q-4\n期末：4"),
      record(2, "承接编号：Q-1\n解决编号：Q-2\n合并编号：Q-3→Q-1\n撤回编号：Q-4\n期初：4"),
    ]
    #expect(shelf.ids() == [])
    shelf.records[1] = record(2, "承接编号：Q-1\n解决编号：Q-2\n撤回编号：Q-4\n期初：4")
    let judgement = shelf.judge()
    #expect(judgement.findings.map(\.id) == [.itemDropped])
    #expect(judgement.findings.first?[.matter] == .names(["Q-3"]))
    shelf.records[1] = record(2, "承接编号：Q-1、Q-2、Q-3、Q-4、Q-9\n期初：4")
    #expect(shelf.ids() == [.openingDiffers])
    shelf.records[1] = record(2, "承接编号：Q-1、Q-2、Q-3、Q-4\n期初：3")
    #expect(shelf.ids() == [.openingDiffers])
  }

  @Test("答复用时：晚的、没有答复的、在期限内的")
  func answers() {
    var shelf = Shelf()
    var show = Stage(name: "公示", kind: .disclosure)
    show.objections = Objections(.answered)
    show.answerWithin = Period(.fixed(5))
    shelf.plan.stages.append(show)
    let text = "会\n编号：1\n范围：单次会议\n2026年3月1日 公示：结果\n2026年3月2日 异议：王某，太吵   对象：结果\n"
    shelf.records = [text + "2026年3月7日 答复：改期   对象：王某的异议\n"]
    #expect(shelf.judge().answers.map(\.holds) == [true])
    shelf.records = [text + "2026年3月8日 答复：改期   对象：王某的异议\n"]
    #expect(shelf.judge().answers.map(\.holds) == [false])
    #expect(shelf.judge().answers.first?.days(asOf: day("2026-04-01")) == 6)
    shelf.records = [text]
    let open = shelf.judge(asOf: "2026-03-03")
    #expect(open.answers.map(\.holds) == [nil])
    #expect(open.due.first { $0.kind == .answer }?.due == day("2026-03-07"))
  }

  @Test("读不懂的期间、任期、编号规则：指明那一行，别的照查")
  func unreadable() {
    var shelf = Shelf()
    shelf.head = "例会台账\n机构：理事会\n期间：去年\n任期：很久\n编号规则：L-{号}\n"
    shelf.meet("2026-01-05")
    #expect(shelf.ids() == [.unreadableDate, .unreadableNumber, .unreadableLine])
  }
}
