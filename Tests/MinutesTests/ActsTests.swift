import Deliberation
import SourceText
import Testing

@testable import Minutes

@Suite("Acts of every kind")
struct ActsTests {
  @Test("A proxy names both, one act each, in the head of a meeting and as an event")
  func proxies() {
    for text in ["委托：赵六→张三，钱七→李四（书面）", "【委托】赵六→张三，钱七->李四（书面）", "【委托】赵六委托张三；钱七→李四（书面证明）"] {
      let reading = meeting(text)
      #expect(reading.ids.isEmpty, "\(text)")
      let contents = reading.record?.acts.dropFirst().map(\.content)
      #expect(
        contents == [
          .proxy(Proxy(principal: Noted("赵六"), holder: Noted("张三"))),
          .proxy(Proxy(principal: Noted("钱七"), holder: Noted("李四"), written: true)),
        ], "\(text)")
      #expect(reading.record?.acts.dropFirst().allSatisfy { $0.meeting == 0 } == true)
    }
    #expect(meeting("委托：赵六").ids == [.unreadableLine])
    #expect(meeting("委托：赵六→").ids == [.unreadableLine])
  }

  @Test("A recusal finds its item, and asks where there is none or two")
  func recusals() throws {
    let items = "\n一、甲方案\n二、乙方案"
    let reading = meeting("回避：孙八（议题一）、吴九（第2项，亲属），周十" + items)
    #expect(reading.ids.isEmpty)
    let acts = try #require(reading.record).acts.filter { $0.kind == .recusal }
    #expect(acts.map(\.item) == [4, 5, nil])
    #expect(acts[1].content == .recusal(Recusal(names: [Noted("吴九")], reason: "亲属")))
    #expect(meeting("回避：孙八（议题三）" + items).ids == [.referenceUnknown])
    #expect(meeting("回避：孙八（议题一）\n一、甲\n一、乙").ids == [.referenceAmbiguous])
    let inside = meeting("一、甲方案\n【回避】孙八、吴九（亲属）")
    #expect(inside.record?.acts.last?.item == 1)
    #expect(
      inside.record?.acts.last?.content
        == .recusal(Recusal(names: [Noted("孙八"), Noted("吴九")], reason: "亲属")))
    #expect(
      meeting("【回避】2人").record?.acts.last?.content == .recusal(Recusal(names: [], count: Noted(2))))
  }

  @Test("Who comes and goes is named, counted, or both")
  func attendance() {
    func left(_ words: String) -> Attendance? {
      guard case .leave(let attendance)? = meeting("15:20 【离席】" + words).record?.acts.last?.content
      else {
        return nil
      }
      return attendance
    }
    #expect(left("冯十、卫十一") == Attendance(names: [Noted("冯十"), Noted("卫十一")]))
    #expect(left("2人") == Attendance(count: Noted(2)))
    #expect(left("冯十、卫十一（2人）") == Attendance(names: [Noted("冯十"), Noted("卫十一")], count: Noted(2)))
    #expect(left("冯十等3人") == Attendance(names: [Noted("冯十")], count: Noted(3)))
    #expect(left("") == Attendance())
  }

  @Test("A correction is read from its fields or from words, and says what it lacks")
  func corrections() {
    let wanted = Act.Content.correction(
      Correction(field: Noted("实到"), was: Noted("13"), now: Noted("14"), evidence: Noted("签到表")))
    let head = "案卷\n2026年3月14日 会议：协商会第三次会议\n"
    let fields = read(
      head + "2026年3月20日 更正：协商会第三次会议\n项目：实到\n原为：13\n更正为：14\n依据：签到表\n")
    #expect(fields.ids.isEmpty)
    #expect(fields.record?.acts.last?.content == wanted)
    #expect(fields.record?.acts.last?.object?.value == "协商会第三次会议")
    for words in ["实到13更正为14，依据签到表", "实到由13改为14，依据：签到表", "实到：13→14；依据签到表"] {
      let reading = read(head + "【更正】\(words)\n")
      #expect(reading.ids.isEmpty, "\(words)")
      #expect(reading.record?.acts.last?.content == wanted, "\(words)")
    }
    #expect(read(head + "2026年3月20日 更正：协商会第三次会议\n项目：实到\n").ids == [.factMissing])
    #expect(read(head + "2026年3月20日 更正：协商会第三次会议\n更正为：14\n").ids == [.factMissing])
  }

  @Test("Signatures carry roles, names, a number, and a day of their own")
  func signatures() {
    func signed(_ words: String) -> (Signature?, Act?) {
      let act = meeting("【签字】" + words).record?.acts.last
      guard case .signature(let signature)? = act?.content else { return (nil, act) }
      return (signature, act)
    }
    let roles = signed("主持王建国，记录：李敏、张三").0
    #expect(roles?.signers.map(\.role) == ["主持", "记录", ""])
    #expect(roles?.signers.map(\.name.value) == ["王建国", "李敏", "张三"])
    #expect(signed("13人").0 == Signature(count: Noted(13)))
    #expect(signed("张三等13人").0?.count?.value == 13)
    // Sheets may bear a day before the meeting; that is for others to judge.
    let early = signed("2026年3月11日 主持王建国")
    #expect(early.1?.occurred.day == Day(2026, 3, 11) && early.0?.signers.count == 1)
  }

  @Test("Surveys and evaluations are numbers")
  func numbers() {
    let evaluation = read("案卷\n2026年5月1日 评议：满意度测评\n发出：120  收回：98  满意：90  基本满意：6  不满意：2  满意率：98%\n")
    #expect(evaluation.ids.isEmpty)
    guard case .evaluation(let read)? = evaluation.record?.acts.first?.content else {
      Issue.record("no evaluation")
      return
    }
    #expect(read.sent?.value == 120 && read.returned?.value == 98 && read.satisfied?.value == 90)
    #expect(read.fair?.value == 6 && read.dissatisfied?.value == 2)
    #expect(read.rate?.value == Ratio(98, 100))
    #expect(evaluation.record?.acts.first?.wording == "满意度测评")
    #expect(
      heading("2026年5月1日 调查：需求\n发出：100   收回：80")?.content
        == .survey(Survey(sent: Noted(100), returned: Noted(80))))
    #expect(rate("98.5%") == Ratio(197, 200))
    #expect(rate("九成") == Ratio(9, 10))
    #expect(rate("很高") == nil)
  }

  private func rate(_ text: String) -> Ratio? {
    guard case .evaluation(let read)? = heading("2026年5月1日 评议：测评\n满意率：\(text)")?.content else {
      return nil
    }
    return read.rate?.value
  }

  @Test(
    "The phase of works is told by the leading word",
    arguments: [
      ("开工", Implementation.Phase.start), ("动工", .start), ("进展", .progress), ("安装灯具", .progress),
      ("完工", .complete),
      ("竣工", .complete), ("验收合格", .complete),
    ])
  func phases(_ word: String, _ phase: Implementation.Phase) {
    #expect(heading("2026年4月2日 实施：\(word)")?.content == .implementation(Implementation(phase)))
  }

  @Test(
    "An answer says whether it takes the objection up, in a field or at its beginning, or does not say"
  )
  func answers() {
    #expect(heading("2026年3月22日 答复：采纳，保留香樟")?.content == .answer(Answer(upheld: true)))
    #expect(heading("2026年3月22日 答复：不予采纳")?.content == .answer(Answer(upheld: false)))
    #expect(heading("2026年3月22日 答复：保留香樟   采纳：是")?.content == .answer(Answer(upheld: true)))
    #expect(heading("2026年3月22日 答复：保留香樟\n采纳：否")?.content == .answer(Answer(upheld: false)))
    #expect(heading("2026年3月22日 答复：保留香樟")?.content == .answer(Answer(upheld: nil)))
  }

  @Test("Who raises and who objects is the first clause; a field of its own overrides it")
  func actors() {
    #expect(heading("2026年1月4日 提议：居民委员会，改造河浜")?.actor?.value == "居民委员会")
    #expect(heading("2026年1月4日 提议：村党组织")?.actor?.value == "村党组织")
    #expect(heading("2026年3月20日 异议：王某，树木保留")?.actor?.value == "王某")
    #expect(heading("2026年3月20日 异议：树木应当全部予以保留，不能砍")?.actor == nil)
    #expect(heading("2026年3月20日 异议：王某，树木保留   经办：李四")?.actor?.value == "李四")
    #expect(heading("2026年3月20日 异议：王某，树木保留   经办：")?.actor == nil)
  }

  @Test(
    "Any act may carry what it refers to, its steps, matter, body, actor and the day it was entered"
  )
  func commonFields() {
    let act = heading(
      "2026年3月16日 公示：方案   对象：决议   步骤：公示、公开   事项：河浜整治   机构：居委会   经办：陈立   登记：2026年3月18日")
    #expect(act?.object?.value == "决议" && act?.steps.map(\.value) == ["公示", "公开"])
    #expect(act?.matter?.value == "河浜整治" && act?.body?.value == "居委会")
    #expect(act?.actor?.value == "陈立" && act?.recorded == Day(2026, 3, 18))
    let below = heading("2026年3月16日 公示：方案\n对象：决议   步骤：公示、公开\n事项：河浜整治\n机构：居委会\n经办：陈立\n登记：3月18日")
    #expect(below == act)
  }

  @Test("The lines below a roster are categories and their members, with marks in brackets")
  func rosters() throws {
    let reading = read(
      """
      案卷
      2026年1月5日 名册：协商会
      社区代表：周敏（居委主任）、陈立（社工，女，党员）
      居民代表：张伟（大）、张伟（小）、王 伟（候补）、赵六（无表决权）
      成员：钱七（编号：007，户：3-101，起：2026-01-01）
      """)
    #expect(reading.ids.isEmpty)
    guard case .roster(let roster)? = reading.record?.acts.first?.content else {
      Issue.record("no roster")
      return
    }
    let members = try #require(roster.members)
    #expect(roster.body?.value == "协商会" && members.count == 7)
    #expect(members[0].offices == ["居委主任"] && members[0].categories == ["社区代表"])
    #expect(members[1].offices == ["社工"] && members[1].marks == ["女", "党员"])
    #expect(members[2].key != members[3].key)
    #expect(members[4].key == "王伟" && members[4].name.value == "王 伟" && !members[4].votes)
    #expect(!members[5].votes && members[6].key == "007" && members[6].household == "3-101")
    #expect(members[6].categories.isEmpty && members[6].from == Day(2026, 1, 1))
    let both = read("案卷\n2026年1月5日 名册：协商会\n成员：甲（党小组组长）（党员）、张伟（大）（党员）\n")
    #expect(both.ids.isEmpty)
    guard case .roster(let brackets)? = both.record?.acts.first?.content else {
      Issue.record("no roster")
      return
    }
    #expect(brackets.members?.map(\.key) == ["甲", "张伟（大）"])
    #expect(brackets.members?.map(\.offices) == [["党小组组长"], []])
    #expect(brackets.members?.map(\.marks) == [["党员"], ["党员"]])
    let twice = read("案卷\n2026年1月5日 名册：协商会\n社区代表：周敏、周 敏\n")
    #expect(twice.ids == [.rosterDuplicate])
  }

  @Test(
    "A meeting that carries its roster in brackets needs no entry when the record holds the list")
  func ownRoster() {
    let reading = read("案卷\n2026年1月5日 名册：协商会\n成员：张三\n2026年3月14日 会议：协商会\n应到：1人（名册：协商会）\n")
    #expect(reading.ids.isEmpty && reading.record?.rosters.isEmpty == true)
  }

  @Test("Observers are never members: names, groups and numbers are kept apart")
  func observers() {
    let reading = meeting("列席：设计公司2人、物业刘经理、3人\n旁听：居民5人")
    #expect(reading.meeting?.observers.map(\.value) == ["设计公司2人", "物业刘经理", "居民5人"])
    #expect(
      reading.meeting?.observerCount?.value == 3 && reading.meeting?.attendees.isEmpty == true)
  }

  @Test("Counts in a sentence are read as the fields they are")
  func prose() {
    let reading = meeting("应到17人，实到13人，缺席4人（3人外出，1人生病）")
    #expect(reading.ids.isEmpty)
    #expect(reading.meeting?.expected?.value == 17 && reading.meeting?.present?.value == 13)
    #expect(reading.meeting?.absent?.value == 4)
    #expect(reading.record?.acts[0].extras.first?.name.value == "缺席注")
  }

  @Test("A name and a colon are a speech below an item, a field where the name is a key")
  func speeches() {
    let reading = meeting("一、方案\n张三：赞成这个方案\n主持人：现在表决\n记录：陈立\n14:22 王 伟（3分钟）：反对")
    #expect(reading.ids.isEmpty)
    let acts = reading.record?.acts ?? []
    #expect(acts.map(\.kind) == [.meeting, .item, .speech, .speech, .speech])
    #expect(acts[2].content == .speech(Speech(speaker: Noted("张三"), stance: .favour)))
    #expect(acts[3].content == .speech(Speech(speaker: Noted("主持人"))))
    #expect(
      acts[4].content == .speech(Speech(speaker: Noted("王伟"), stance: .against, minutes: Noted(3))))
    #expect(reading.meeting?.recorder?.value == "陈立")
  }

  @Test("Indented lines and headings below an item are remarks, kept as written")
  func remarks() {
    let reading = meeting("一、方案\n（一）背景\n    应到：很多\n\t2026年2月30日 会议：无\n　　【乱】  写\n      再缩")
    #expect(reading.ids.isEmpty)
    #expect(
      reading.record?.acts.last?.remarks == [
        "（一）背景", "应到：很多", "2026年2月30日 会议：无", "【乱】  写", "  再缩",
      ])
  }

  @Test("A line that fits nothing is told, and so is a record without a title or a day")
  func unreadable() {
    let reading = meeting("大家都很高兴")
    #expect(reading.ids == [.unreadableLine])
    #expect(reading.findings.first?.place == Place(file: 0, line: 4, column: 1, length: 6))
    #expect(read("编号：1\n").ids == [.factMissing])
    #expect(read("标题：编号：1\n").record?.title.value == "编号：1")
    #expect(read("会议记录\n主持：周敏\n【开会】\n").ids == [.factMissing])
    #expect(read("会议记录\n主持：周敏\n时间：2026年3月14日\n【开会】\n").ids.isEmpty)
    #expect(read("").record?.acts.isEmpty == true)
  }

  @Test("Times that contradict the heading are asked about")
  func contradictions() {
    #expect(meeting("时间：2026年3月15日 14:00").ids == [.dateAmbiguous])
    #expect(meeting("时间：2026年3月14日（星期六） 14:00—15:40").ids.isEmpty)
  }

  @Test(
    "A noun behind a time is no speaker: outside a meeting it heads an act, inside it is an event")
  func timedNouns() throws {
    let outside = read("案卷\n2026年3月14日 公示：方案\n9:00 异议：王某，树木\n9:30 张三：话")
    #expect(outside.findings.isEmpty)
    let acts = try #require(outside.record?.acts)
    #expect(acts.map(\.kind) == [.disclosure, .objection, .speech])
    #expect(acts[1].occurred == Moment(acts[0].occurred.day, minute: 540))
    #expect(acts[1].wording == "王某，树木")

    let inside = meeting("一、方案\n14:10 张三：赞成\n14:31 表决：举手；同意10，反对1，弃权2\n14:40 公示：方案")
    #expect(inside.findings.isEmpty)
    let events = try #require(inside.record?.acts)
    #expect(events.map(\.kind) == [.meeting, .item, .speech, .vote, .disclosure])
    #expect(events.dropFirst().allSatisfy { $0.meeting == 0 })
    guard case .vote(let vote) = events[3].content else { return #expect(Bool(false)) }
    #expect(vote.favour?.value == 10)
  }

  @Test("A quoted noun behind a time is a name all the same")
  func quotedNoun() throws {
    let acts = try #require(meeting("一、方案\n14:10 ⟦异议⟧：话").record?.acts)
    #expect(acts.last?.content == .speech(Speech(speaker: Noted("异议"))))
  }
}
