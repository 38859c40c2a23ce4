import Deliberation
import SourceText
import Testing

@Suite("一件事从头到尾")
struct WholeCaseTests {
  @Test("合规的全程：什么也没发现，算式都在")
  func valid() {
    let judgement = Plans.fiveSteps().judge(Plans.validCase())
    #expect(ids(judgement) == [])
    #expect(
      judgement.sums.map(\.subject).sorted { $0.rawValue < $1.rawValue } == [
        .display, .majority, .notice, .quorum, .returned, .satisfied,
      ])
    #expect(!judgement.sums.contains { !$0.holds })
    #expect(judgement.progress.map(\.status) == [.done, .done, .done, .done, .done])
  }

  @Test("少了一步：在越过它的那一步上指出来")
  func skipped() {
    var c = Plans.validCase()
    c.record.acts.remove(at: 0)
    let judgement = Plans.fiveSteps().judge(c)
    #expect(ids(judgement) == [.stepMissing])
    #expect(judgement.findings[0].place.line == 3)
    #expect(judgement.findings[0][.step] == .text("调研摸底"))
  }

  @Test("次序颠倒：指在来早了的那一步上，只报一次")
  func swapped() {
    var c = Plans.validCase()
    c.record.acts[0].occurred = Moment(day("2026-03-15"))
    let judgement = Plans.fiveSteps().judge(c)
    #expect(ids(judgement) == [.stepOutOfOrder])
    #expect(judgement.findings[0].place.line == 3)
    #expect(judgement.findings[0].related.first?.place.line == 1)
  }

  @Test("同一步做了两次，要指出来")
  func repeated() {
    var c = Plans.validCase()
    c.add(.survey(Survey()), on: "2026-02-20")
    let judgement = Plans.fiveSteps().judge(c)
    #expect(ids(judgement) == [.stepRepeated])
  }

  @Test("单次会议的记录：前后的步骤不在本记录里，不算没有做")
  func single() {
    var c = CaseBuilder("乌泾桥协商会第三次会议", scope: .single)
    c.notice("2026-03-03", of: "协商会第三次会议")
    c.meeting("2026-03-14", "协商会第三次会议", expected: 17, present: 13)
    c.vote(10, 1, 2)
    c.result(.carried)
    let judgement = Plans.fiveSteps().judge(c)
    #expect(ids(judgement) == [])
    #expect(judgement.progress.map(\.status) == [.outside, .done, .outside, .outside, .outside])
  }

  @Test("还没到的步骤不是过失；结案了还缺，就是没有做")
  func unfinished() {
    var c = Plans.validCase()
    c.record.acts.removeLast()
    #expect(ids(Plans.fiveSteps().judge(c)) == [])
    c.record.closed = Noted(day("2026-12-01"))
    let judgement = Plans.fiveSteps().judge(c)
    #expect(ids(judgement) == [.stepMissing])
    #expect(judgement.findings[0][.step] == .text("民主评效果"))
  }

  @Test("诚实记下的未通过不是过失；接着往下走才是")
  func rejected() {
    var c = CaseBuilder()
    c.add(.survey(Survey()), on: "2026-02-10")
    c.notice("2026-03-03", of: "协商会第三次会议")
    c.meeting("2026-03-14", "协商会第三次会议", expected: 17, present: 13)
    c.vote(5, 6, 2)
    c.result(.rejected)
    #expect(ids(Plans.fiveSteps().judge(c)) == [])
    c.display("2026-03-16", "方案", until: "2026-03-31")
    #expect(ids(Plans.fiveSteps().judge(c)) == [.stepAfterRejection])
  }

  @Test("拆成两半重放，与一次放完相同")
  func prefixes() {
    let acts = Plans.validCase().record.inOrderOfTime()
    let book = Rulebook(plan: Plans.fiveSteps(), law: LawBook(), calendar: .y2026)
    var whole = Machine(book: book, head: Plans.validCase().record)
    whole.apply(acts)
    for split in acts.indices {
      var first = Machine(book: book, head: Plans.validCase().record)
      first.apply(acts[..<split])
      var copy = first
      copy.apply(acts[split...])
      #expect(
        copy.settled(asOf: day("2026-07-01")).sums == whole.settled(asOf: day("2026-07-01")).sums)
    }
  }
}

@Suite("会议通知")
struct NoticeTests {
  func judge(
    _ notice: String, _ counting: Period.Counting, days: Int = 10, meeting: String = "2026-03-11"
  ) -> Judgement {
    var c = CaseBuilder(scope: .single)
    c.notice(notice, of: "议事会")
    c.meeting(meeting, "议事会", expected: 17, present: 13)
    return Plans.council(notice: Period(.fixed(days), counting: counting)).judge(c)
  }

  @Test("整日算法：3月1日通知，要到12日才够十整日；11日开会差一天")
  func clear() {
    #expect(ids(judge("2026-03-01", .clear)) == [.noticeTooShort])
    #expect(judge("2026-03-01", .clear).findings[0][.short] == .count(1))
    #expect(judge("2026-03-01", .clear).findings[0][.earliest] == .day(day("2026-03-12")))
    #expect(ids(judge("2026-02-28", .clear)) == [])
  }

  /// T-16 backwards: notice, days, earliest meeting by one end, earliest by clear days.
  static let backwards: [(String, Int, String, String)] = [
    ("2026-03-01", 10, "2026-03-11", "2026-03-12"), ("2026-03-01", 15, "2026-03-16", "2026-03-17"),
    ("2026-03-10", 3, "2026-03-13", "2026-03-14"), ("2026-02-28", 15, "2026-03-15", "2026-03-16"),
    ("2026-02-27", 20, "2026-03-19", "2026-03-20"),
  ]

  @Test("倒推的两种数法，最早开会日与算表一致，早一天就不够（T-16）", arguments: backwards)
  func earliest(notice: String, length: Int, oneEnd: String, clear: String) {
    #expect(judge(notice, .clear, days: length, meeting: clear).isClean)
    #expect(!judge(notice, .clear, days: length, meeting: oneEnd).isClean)
    #expect(judge(notice, .oneEnd, days: length, meeting: oneEnd).isClean)
    let before = day(oneEnd).advanced(by: -1).description
    #expect(!judge(notice, .oneEnd, days: length, meeting: before).isClean)
  }

  @Test("一端计入：3月1日通知，11日刚好；只差在算法上的，是提示")
  func oneEnd() {
    #expect(ids(judge("2026-03-02", .oneEnd)) == [.noticeTooShort])
    let exact = judge("2026-03-01", .oneEnd)
    #expect(ids(exact) == [.noticeCounting])
    #expect(exact.isClean)
    // T-16: 1 March to 11 March is ten days with one end and nine clear ones.
    #expect(exact.findings[0][.oneEnd] == .count(10) && exact.findings[0][.exact] == .count(9))
    #expect(ids(judge("2026-02-28", .oneEnd)) == [])
  }

  @Test("没说怎么算的：按整日差一天、按一端够，只提示；两种都不够才是过失")
  func undeclared() {
    #expect(judge("2026-03-01", .undeclared).isClean)
    #expect(ids(judge("2026-03-01", .undeclared)) == [.noticeCounting])
    #expect(ids(judge("2026-03-02", .undeclared)) == [.noticeTooShort])
    #expect(!judge("2026-03-02", .undeclared).isClean)
  }

  @Test("没有通知；会后才发通知")
  func missing() {
    var c = CaseBuilder(scope: .single)
    c.meeting("2026-03-11", "议事会", expected: 17, present: 13)
    let plan = Plans.council(notice: Period(.fixed(3)))
    #expect(ids(plan.judge(c)) == [.noticeMissing])
    c.notice("2026-03-12", of: "议事会")
    #expect(ids(plan.judge(c)) == [.noticeAfterMeeting])
  }

  @Test("工作日的通知期：跨了五一假期就不够")
  func workingDays() {
    func judge(_ notice: String) -> [FindingID] {
      var c = CaseBuilder(scope: .single)
      c.notice(notice, of: "议事会")
      c.meeting("2026-05-08", "议事会", expected: 17, present: 13)
      return ids(Plans.council(notice: Period(.fixed(5), .workingDays, counting: .clear)).judge(c))
    }
    // Between 28 April and 8 May there are 29 and 30 April, 6 and 7 May: four.
    #expect(judge("2026-04-28") == [.noticeTooShort])
    #expect(judge("2026-04-27") == [])
  }
}

@Suite("法定人数")
struct QuorumTests {
  func judge(
    _ present: Int, of expected: Int, quorum: Threshold = Plans.share(.atLeast, 2, 3, .members)
  ) -> Judgement {
    var c = CaseBuilder(scope: .single)
    c.meeting("2026-03-14", "议事会", expected: expected, present: present)
    c.vote(present, 0, 0)
    c.result(.carried)
    return Plans.council(quorum: quorum).judge(c)
  }

  @Test("三分之二以上：17 人要 12 人，18 人也要 12 人；超过三分之二，18 人要 13 人")
  func boundaries() {
    #expect(ids(judge(12, of: 17)) == [])
    #expect(ids(judge(11, of: 17)) == [.quorumNotMet])
    #expect(ids(judge(12, of: 18)) == [])
    let over = Plans.share(.moreThan, 2, 3, .members)
    #expect(ids(judge(12, of: 18, quorum: over)) == [.quorumNotMet])
    #expect(ids(judge(13, of: 18, quorum: over)) == [])
  }

  @Test("人数不够：表决和结果不再另报，但说明没有核；协商机构用协商的话")
  func masks() {
    let judgement = judge(11, of: 17)
    #expect(judgement.findings[0].notJudged.count == 2)
    #expect(judgement.findings[0].consultative)
    #expect(judgement.findings[0].least == 12)
  }

  @Test("中途退席：前两项有效，第三项人数不够（T-17）")
  func lost() {
    var c = CaseBuilder(scope: .single)
    c.meeting("2026-03-14", "议事会", expected: 17, present: 13)
    for (number, title) in ["一", "二"].enumerated() {
      c.item(title, number: number + 1)
      c.vote(13, 0, 0)
      c.result(.carried)
    }
    c.leave(2)
    c.item("三", number: 3)
    c.vote(11, 0, 0)
    c.result(.carried)
    var plan = Plans.council()
    plan.stages[0].repeats = true
    let judgement = plan.judge(c)
    #expect(ids(judgement) == [.quorumLost])
    #expect(judgement.findings[0].place.line == 10)
    #expect(judgement.findings[0][.present] == .count(11))
    #expect(judgement.findings[0].related.map(\.role) == [.departure])
    plan.stages[0].quorumAtOpening = true
    #expect(ids(plan.judge(c)) == [])
  }

  @Test("两条路：1830 名村民、512 户，915 人和 341 户都不够，916 人或 342 户都够（T-6）")
  func routes() {
    let either = Threshold(
      .any([Plans.share(.moreThan, 1, 2, .members), Plans.share(.atLeast, 2, 3, .households)]))
    func judge(_ persons: Int, _ households: Int?, favour: Int) -> [FindingID] {
      var c = CaseBuilder(scope: .single)
      c.meeting("2026-05-10", "议事会", expected: 1830, present: persons) {
        $0.householdsExpected = Noted(512)
        $0.householdsPresent = households.map { Noted($0) }
      }
      c.vote(favour)
      c.result(.carried)
      return ids(Plans.council(quorum: either, authority: .binding).judge(c))
    }
    #expect(judge(915, 341, favour: 900) == [.quorumNotMet])
    #expect(judge(916, nil, favour: 459) == [])
    #expect(judge(600, 400, favour: 201) == [])
    #expect(judge(600, 400, favour: 200) == [.outcomeRefuted])
    #expect(judge(600, 341, favour: 400) == [.quorumNotMet])
  }

  @Test("材料里没有应到人数：说缺什么，不猜")
  func unknown() {
    var c = CaseBuilder(scope: .single)
    c.meeting("2026-03-14", "议事会", present: 13)
    let judgement = Plans.council().judge(c)
    #expect(ids(judgement) == [.factMissing])
    #expect(judgement.findings[0].cls == .undetermined)
  }

  @Test("参数还开着：报一次待定")
  func open() {
    let open = Threshold(.open("法定人数"))
    var c = CaseBuilder(scope: .single)
    c.meeting("2026-03-14", "议事会", expected: 17, present: 13)
    c.vote(10, 1, 2)
    c.vote(10, 1, 2)
    #expect(ids(Plans.council(quorum: open).judge(c)) == [.parameterOpen])
  }
}

@Suite("表决结果是声明，要核")
struct OutcomeTests {
  func judge(
    _ favour: Int, _ against: Int, _ abstain: Int, present: Int = 18, expected: Int = 25,
    claim: Claim.Outcome = .carried, pass: Threshold = Plans.share(.moreThan, 1, 2, .present),
    quorum: Threshold = Plans.share(.atLeast, 1, 2, .members), base: Base? = nil
  ) -> Judgement {
    var c = CaseBuilder(scope: .single)
    c.meeting("2026-03-20", "议事会", expected: expected, present: present)
    c.vote(favour, against, abstain)
    c.result(claim, base: base)
    return Plans.council(quorum: quorum, pass: pass).judge(c)
  }

  @Test("恰好一半不算过半数；多一票就算（7.4 C、D07）")
  func exactlyHalf() {
    #expect(ids(judge(9, 3, 6)) == [.outcomeRefuted])
    #expect(judge(9, 3, 6).findings[0][.exact] == .flag(true))
    #expect(judge(9, 3, 6).findings[0].least == 10)
    #expect(ids(judge(10, 3, 5)) == [])
    #expect(ids(judge(9, 9, 0, claim: .rejected)) == [])
    #expect(ids(judge(10, 8, 0, claim: .rejected)) == [.outcomeRefuted])
  }

  @Test("党员大会：分母是应到 134 人，95 人到会 67 票赞成差一票（7.4 D、D23、D25）")
  func roll() {
    let pass = Plans.share(.moreThan, 1, 2, .members)
    let wrong = judge(67, 20, 8, present: 95, expected: 134, pass: pass)
    #expect(ids(wrong) == [.wrongBase])
    #expect(wrong.findings[0][.otherBase] == .base(.present))
    #expect(ids(judge(68, 20, 7, present: 95, expected: 134, pass: pass)) == [])
    #expect(ids(judge(67, 0, 0, present: 67, expected: 134, pass: pass)) == [.wrongBase])
    #expect(ids(judge(67, 0, 0, present: 67, expected: 134, claim: .rejected, pass: pass)) == [])
  }

  @Test("同一组票、五个分母，五个答案（T-4）")
  func fiveBases() {
    func result(_ pass: Threshold) -> Bool { ids(judge(8, 3, 6, present: 17, pass: pass)) == [] }
    #expect(!result(Plans.share(.moreThan, 1, 2, .present)))
    #expect(result(Plans.share(.moreThan, 1, 2, .cast, abstentions: .excluded)))
    #expect(result(Plans.share(.atLeast, 2, 3, .cast, abstentions: .excluded)))
    #expect(!result(Plans.share(.moreThan, 1, 2, .cast, abstentions: .counted)))
    #expect(!result(Plans.share(.moreThan, 1, 2, .members)))
    #expect(!result(Plans.share(.atLeast, 2, 3, .members)))
    #expect(ids(judge(9, 8, 0, present: 17)) == [])
  }

  @Test("写明的基数不对：结果不受影响是瑕疵，受影响是结果不符")
  func statedBase() {
    let harmless = judge(14, 2, 2, base: .members)
    #expect(ids(harmless) == [.wrongBase])
    #expect(harmless.findings[0].cls == .irregular)
    #expect(harmless.findings[0].decisive == false)
    #expect(ids(judge(10, 3, 5, base: .present)) == [])
  }

  @Test("一致通过：有弃权就不是一致")
  func unanimous() {
    #expect(ids(judge(18, 0, 0, claim: .unanimous)) == [])
    #expect(ids(judge(17, 0, 1, claim: .unanimous)) == [.unanimityRefuted])
    #expect(ids(judge(8, 4, 6, claim: .unanimous)) == [.wrongBase])
  }

  @Test("没有票数的“通过”，核不了")
  func noCount() {
    var c = CaseBuilder(scope: .single)
    c.meeting("2026-03-20", "议事会", expected: 25, present: 18)
    c.result(.carried)
    #expect(ids(Plans.council().judge(c)) == [.factMissing])
  }

  @Test("废票算不算：收回 198 张要 100 票，有效 188 张要 95 票（T-10）")
  func ballots() {
    func judge(_ base: Base) -> [FindingID] {
      var c = CaseBuilder(scope: .single)
      c.meeting("2026-03-20", "议事会", expected: 200, present: 200)
      c.vote(98, 83, 7, method: .secret) {
        $0.issued = Noted(200)
        $0.collected = Noted(198)
        $0.valid = Noted(188)
        $0.spoiled = Noted(10)
      }
      c.result(.carried)
      return ids(
        Plans.council(pass: Plans.share(.moreThan, 1, 2, base, abstentions: .excluded)).judge(c))
    }
    #expect(judge(.collected) == [.wrongBase])
    #expect(judge(.valid) == [])
    // Robert's rule leaves abstentions out: 98 of 181 cast.
    #expect(judge(.cast) == [])
  }
}

@Suite("数目要对得上")
struct TotalsTests {
  func judge(
    _ favour: Int, _ against: Int, _ abstain: Int, present: Int = 18,
    shape: (inout Vote) -> Void = { _ in }
  ) -> Judgement {
    var c = CaseBuilder(scope: .single)
    c.meeting("2026-03-20", "议事会", expected: 25, present: present)
    c.vote(favour, against, abstain, shape: shape)
    c.result(.carried)
    return Plans.council().judge(c)
  }

  @Test("12＋4＋3＝19 多于到会 18 人；去掉一票仍通过，不影响结果（T-30）")
  func surplus() {
    let judgement = judge(12, 4, 3)
    #expect(ids(judgement) == [.totalsDiffer])
    #expect(judgement.findings[0][.difference] == .count(1))
    #expect(judgement.findings[0].decisive == false)
    #expect(judge(10, 6, 3).findings[0].decisive == true)
    #expect(ids(judge(12, 4, 2)) == [])
  }

  @Test("收回多于发出：整次表决不作数，结果不再另报（T-11）")
  func box() {
    func ballots(_ issued: Int, _ collected: Int) -> Judgement {
      judge(collected - 2, 1, 1) {
        $0.method = Noted(.secret)
        $0.issued = Noted(issued)
        $0.collected = Noted(collected)
        $0.valid = Noted(collected)
      }
    }
    #expect(ids(ballots(18, 19)) == [.ballotsExceedIssued])
    #expect(ids(ballots(18, 18)) == [])
    #expect(ids(ballots(18, 17)) == [])
  }

  @Test("应到与名册、实到与缺席、签到，各自要对得上")
  func roll() {
    func judge(_ shape: (inout Meeting) -> Void) -> [FindingID] {
      var c = CaseBuilder(scope: .single)
      c.record.rosters = [
        Roster(name: Noted("议事会"), body: Noted("议事会"), members: members((1...17).map { "甲\($0)" }))
      ]
      c.meeting("2026-03-20", "议事会", expected: 17, present: 13, shape: shape)
      return ids(Plans.council().judge(c))
    }
    #expect(judge { _ in } == [])
    #expect(judge { $0.expected = Noted(18) } == [.totalsDiffer])
    #expect(judge { $0.absent = Noted(4) } == [])
    #expect(judge { $0.absent = Noted(3) } == [.totalsDiffer])
    #expect(judge { $0.signInCount = Noted(12) } == [.totalsDiffer])
    #expect(judge { $0.signInDay = Noted(day("2026-03-19")) } == [.signatureBeforeMeeting])
  }
}

@Suite("谁能投票")
struct VoterTests {
  static let names = (1...17).map { "甲\($0)" }
  func judge(
    recusal: RecusalPolicy? = .outOfVoteOnly, proxies: Int? = 1,
    _ build: (inout CaseBuilder) -> Void
  ) -> Judgement {
    var c = CaseBuilder(scope: .single)
    c.record.rosters = [
      Roster(name: Noted("议事会"), body: Noted("议事会"), members: members(Self.names))
    ]
    c.meeting("2026-03-14", "议事会", expected: 17) {
      $0.attendees = Self.names.prefix(13).map { Noted($0) }
      $0.observers = [Noted("设计公司")]
    }
    build(&c)
    return Plans.council(recusal: recusal, proxies: proxies).judge(c)
  }

  @Test("名册上没有的人、没到会的人、列席的人，都不能投票")
  func entitled() {
    let good = Array(Self.names.prefix(13))
    #expect(ids(judge { $0.vote(favour: good) }) == [])
    for stranger in ["路人", "甲16", "设计公司"] {
      var names = good
      names[12] = stranger
      let judgement = judge { c in
        c.vote(favour: names)
        c.result(.carried)
      }
      #expect(ids(judgement) == [.voterNotEntitled], "\(stranger)")
      #expect(judgement.findings[0].decisive == false)
    }
  }

  @Test("一个人投了两次")
  func twice() {
    var names = Array(Self.names.prefix(12))
    names.append("甲1")
    #expect(ids(judge { $0.vote(favour: names) }) == [.votedTwice])
    // An inner blank does not make another person.
    names[12] = "甲 1"
    #expect(ids(judge { $0.vote(favour: names) }) == [.votedTwice])
  }

  @Test("回避的三种算法，三个答案（T-15）")
  func recusal() {
    func outcome(_ policy: RecusalPolicy, _ favour: Int) -> [FindingID] {
      ids(
        judge(recusal: policy) { c in
          c.item("一")
          c.recuse("甲1", "甲2")
          c.vote(favour, 11 - favour, 0)
          c.result(.carried)
        })
    }
    #expect(outcome(.outOfBoth, 6) == [])
    #expect(outcome(.outOfBoth, 5) == [.outcomeRefuted])
    #expect(outcome(.outOfVoteOnly, 6) == [])
    #expect(outcome(.outOfPresenceOnly, 6) == [.quorumLost])
    #expect(outcome(.inBase, 6) == [.wrongBase])
    #expect(outcome(.inBase, 7) == [])
  }

  @Test("回避的人投了票；表决之后才说回避；没有写明回避怎么算")
  func recusalFaults() {
    #expect(
      ids(
        judge { c in
          c.item("一")
          c.recuse("甲1")
          c.vote(favour: Array(Self.names.prefix(12)))
        }) == [.recusedVoted])
    #expect(
      ids(
        judge { c in
          c.item("一")
          c.vote(13, 0, 0)
          c.recuse("甲1")
        }) == [.recusalAfterVote])
    #expect(
      ids(
        judge(recusal: nil) { c in
          c.item("一")
          c.recuse("甲1")
          c.vote(10, 2, 0)
          c.result(.carried)
        }) == [.factMissing])
  }

  @Test("委托：不许、超过上限、受托人不在场（T-14）")
  func proxies() {
    func proxy(_ c: inout CaseBuilder, _ principal: String, _ holder: String) {
      c.add(.proxy(Proxy(principal: Noted(principal), holder: Noted(holder))))
    }
    let one = judge { c in
      proxy(&c, "甲14", "甲1")
      c.vote(14, 0, 0)
    }
    #expect(ids(one) == [])
    let two = judge { c in
      proxy(&c, "甲14", "甲1")
      proxy(&c, "甲15", "甲1")
      c.vote(14, 0, 0)
    }
    #expect(ids(two) == [.proxyOverLimit])
    #expect(two.findings[0].place.line == 3)
    #expect(
      ids(
        judge(proxies: 0) { c in
          proxy(&c, "甲14", "甲1")
          c.vote(13, 0, 0)
        }) == [.proxyNotAllowed])
    #expect(
      ids(
        judge { c in
          proxy(&c, "甲14", "甲15")
          c.vote(13, 0, 0)
        }) == [.proxyNotAllowed])
    #expect(
      ids(
        judge(proxies: nil) { c in
          proxy(&c, "甲14", "甲1")
          c.vote(13, 0, 0)
        }
      ).contains(.parameterOpen))
  }
}
