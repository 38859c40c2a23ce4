import Deliberation
import Testing
import Yishi

/// Elections, ballots, channels and mandates.
@Suite("选举、选票、渠道：逐条算例")
struct ElectionVectorTests {
  private func script(_ keys: String, body: String = "") -> String {
    """
    return procedure "选举" {
      id = "election", version = "1",
      body "选举大会" { kind = "binding"\(body) },
      step "选举" { body = "选举大会", \(keys) },
    }
    """
  }
  private let most =
    "elect = 1, pass = more_than { \"1/2\", of = \"collected\" }, runoff = at_least { \"1/3\", of = \"collected\" }"

  private func one(_ lines: String, _ script: String, expected: Int = 60, present: Int = 50)
    -> [FindingID]
  {
    judge(
      meeting("选举大会", on: "2026年6月1日", "应到：\(expected)人    实到：\(present)人", lines),
      under: script)
  }

  @Test("D13 60 名代表收回 40 张票，不到“超过三分之二”；41 张才有效，21 票当选（7.4 F）")
  func turnout() {
    let rules = script(most + ", turnout = more_than { \"2/3\", of = \"members\" }")
    func ballots(_ count: Int, _ votes: Int) -> [FindingID] {
      one(
        "【选举】无记名；发出\(count)，收回\(count)，有效\(count)    候选人：张某\(votes)，李某\(count - votes)\n【结果】当选：张某",
        rules)
    }
    #expect(ballots(40, 30) == [.turnoutNotMet])
    #expect(ballots(41, 21) == [])
    #expect(ballots(41, 20).contains(.outcomeRefuted))
  }

  @Test("D15 代表选举不许委托：到场 40 人、委托 1 人，41 张票里有一张不算，不到超过三分之二")
  func proxy() {
    let rules = script(
      most + ", turnout = more_than { \"2/3\", of = \"members\" }", body: ", proxies = 0")
    #expect(
      one(
        "委托：甲→乙\n【选举】无记名；发出41，收回41，有效41    候选人：张某30，李某11\n【结果】当选：张某", rules,
        present: 40) == [.proxyNotAllowed, .turnoutNotMet])
    #expect(
      one("【选举】无记名；发出41，收回41，有效41    候选人：张某30，李某11\n【结果】当选：张某", rules, present: 41)
        == [])
  }

  @Test("D35 罢免：1500 名选民收回 750 张票，同意 700 也不作数；751 张就够")
  func recall() {
    let rules = script(
      "pass = more_than { \"1/2\", of = \"collected\" }, turnout = more_than { \"1/2\", of = \"members\" }"
    )
    func ballots(_ count: Int) -> [FindingID] {
      one(
        "【表决】无记名；发出\(count)，收回\(count)，有效\(count)；同意700，反对\(count - 700)\n【结果】通过", rules,
        expected: 1500, present: 800)
    }
    #expect(ballots(750) == [.turnoutNotMet])
    #expect(ballots(751) == [])
  }

  @Test("T-11 收回的票多于发出的，整场不作数；等于或者少于的有效")
  func ballots() {
    func ballots(_ collected: Int) -> [FindingID] {
      one(
        "【选举】无记名；发出50，收回\(collected)，有效\(collected)    候选人：张某40，李某\(collected - 40)\n【结果】当选：张某",
        script(most))
    }
    #expect(ballots(51) == [.ballotsExceedIssued])
    #expect(ballots(50) == [])
    #expect(ballots(49) == [])
  }

  @Test("T-12、D33 另行选举要三分之一：250 张票得 83 票不当选，84 票当选；第一轮仍要过半数")
  func runoff() {
    func second(_ votes: Int, _ round: String = "；第二轮") -> [FindingID] {
      one(
        "【选举】无记名\(round)；发出250，收回250，有效250    候选人：张某\(votes)，李某80，王某80\n【结果】当选：张某",
        script(most), expected: 300, present: 250)
    }
    #expect(second(83) == [.outcomeRefuted])
    #expect(second(84) == [])
    #expect(second(84, "").contains(.outcomeRefuted))
  }

  @Test("T-10 同一箱票换分母：198 张收回要 100 票，188 张有效要 95 票；98 票在前者不当选，在后者当选")
  func denominators() {
    func box(_ base: String) -> [FindingID] {
      one(
        "【选举】无记名；发出200，收回198，有效188，废票10    候选人：张某98，李某83\n【结果】当选：张某",
        script("elect = 1, pass = more_than { \"1/2\", of = \"\(base)\" }"), expected: 210,
        present: 200)
    }
    #expect(box("collected") == [.outcomeRefuted])
    #expect(box("valid") == [])
  }

  @Test("多于名额、漏了该当选的、名单外的人：各说各的")
  func seats() {
    let rules = script("elect = 2, pass = more_than { \"1/2\", of = \"valid\" }, tie = \"revote\"")
    let box = "【选举】无记名；发出50，收回50，有效50    候选人：张某40，李某30，王某26\n"
    #expect(one(box + "【结果】当选：张某、李某", rules) == [])
    #expect(one(box + "【结果】当选：张某、李某、王某", rules) == [.outcomeRefuted, .seatsExceeded])
    #expect(one(box + "【结果】当选：张某、王某", rules) == [.outcomeRefuted, .outcomeRefuted])
    #expect(one(box + "【结果】当选：张某、赵某", rules).contains(.referenceUnknown))
    #expect(one(box + "【结果】未选出", rules) == [.outcomeRefuted, .outcomeRefuted])
  }

  @Test("最后一个名额票数相等：程序说再投就不能宣布；抽签的要有记载；没有写明的不作判断")
  func ties() {
    func tied(_ tie: String, _ more: String = "") -> [FindingID] {
      one(
        "【选举】无记名；发出50，收回50，有效50    候选人：张某40，李某30，王某30\(more)\n【结果】当选：张某、李某",
        script("elect = 2, pass = more_than { \"1/2\", of = \"valid\" }" + tie))
    }
    #expect(tied(", tie = \"revote\"") == [.tieUndecided])
    #expect(tied(", tie = \"lot\"") == [.factMissing])
    #expect(tied(", tie = \"lot\"", "    抽签：是") == [])
    #expect(tied("") == [.parameterOpen])
    #expect(tied(", tie = param \"平票\"") == [.parameterOpen])
  }

  @Test("差额选举：候选人等于名额不行，多一人就行")
  func contested() {
    func box(_ candidates: String) -> [FindingID] {
      one(
        "【选举】无记名；发出50，收回50，有效50    候选人：\(candidates)\n【结果】当选：张某、李某",
        script("elect = 2, contested = true, pass = more_than { \"1/2\", of = \"valid\" }"))
    }
    #expect(box("张某40，李某30") == [.notContested])
    #expect(box("张某40，李某30，王某20") == [])
  }

  @Test("给妇女留一个名额：三个男的占满不行，票少的妇女先当选行，空着也行；看不出性别的不作判断")
  func reserved() {
    let rules = script(
      "elect = 2, reserve = { \"女\", 1 }, pass = more_than { \"1/2\", of = \"valid\" }")
    func box(_ candidates: String, _ elected: String) -> [FindingID] {
      one("【选举】无记名；发出50，收回50，有效50    候选人：\(candidates)\n【结果】当选：\(elected)", rules)
    }
    #expect(box("张某（男）40，李某（男）30，王某（女）26", "张某、王某") == [])
    #expect(
      box("张某（男）40，李某（男）30，王某（女）26", "张某、李某").contains(.reservedSeatUnfilled))
    #expect(box("张某（男）40，李某（男）30，王某（女）20", "张某") == [])
    #expect(
      box("张某（男）40，李某（男）30，王某（女）20", "张某、李某") == [.reservedSeatUnfilled, .outcomeRefuted])
    #expect(box("张某40，李某30，王某26", "张某、李某") == [.factMissing])
  }

  @Test("得票合不上：一人的票不能比有效票多，合计不能比有效票乘名额多")
  func totals() {
    let rules = script("elect = 2, pass = more_than { \"1/2\", of = \"valid\" }")
    func box(_ candidates: String) -> [FindingID] {
      one("【选举】无记名；发出50，收回50，有效50    候选人：\(candidates)\n【结果】当选：张某", rules)
    }
    #expect(box("张某50，李某20") == [])
    #expect(box("张某51，李某20") == [.totalsDiffer])
    #expect(box("张某50，李某25，王某25") == [])
    #expect(box("张某50，李某25，王某26").contains(.totalsDiffer))
  }

  @Test("第二轮补上第一轮没有选满的名额；候选人替人投票由程序说行不行")
  func rounds() {
    let rules = script(
      "elect = 2, pass = more_than { \"1/2\", of = \"valid\" }, runoff = at_least { \"1/3\", of = \"valid\" }"
    )
    let first = "【选举】无记名；发出48，收回48，有效48    候选人：张某40，李某24，王某20\n【结果】当选：张某\n"
    let second = "【选举】无记名；第二轮；发出48，收回48，有效48    候选人：李某25，王某20\n"
    #expect(one(first + second + "【结果】当选：李某", rules) == [])
    #expect(one(first + second + "【结果】当选：李某、王某", rules) == [.outcomeRefuted, .seatsExceeded])
    func held(_ key: String) -> [FindingID] {
      one(
        "委托：甲→张某\n【选举】无记名；发出50，收回50，有效50    候选人：张某40，李某10\n【结果】当选：张某",
        script(most + key, body: ", proxies = 3"))
    }
    #expect(held("") == [])
    #expect(held(", candidate_proxies = true") == [])
    #expect(held(", candidate_proxies = false") == [.proxyNotAllowed])
  }

  @Test("近亲属不得同时当选的：名册不写亲属关系，由案卷头部说明；没有说明的不作判断")
  func relatives() {
    func box(_ head: String) -> [FindingID] {
      judge(
        "记录\n范围：单次会议\n\(head)2026年6月1日 会议：选举大会\n应到：60人    实到：50人\n"
          + "【选举】无记名；发出50，收回50，有效50    候选人：张某40，李某30\n【结果】当选：张某、李某\n",
        under: script(
          "elect = 2, relatives_barred = true, pass = more_than { \"1/2\", of = \"valid\" }"))
    }
    #expect(box("") == [.factMissing])
    #expect(box("亲属关系：无\n") == [])
  }

  // MARK: Channels

  private func channels(_ duplicates: String) -> String {
    script("pass = more_than { \"1/2\", of = \"participating\" }\(duplicates)")
  }

  @Test("T-13 线上 120、现场 90、两边都投 15：参加 195；写 210 是合不上")
  func channelCounts() {
    func one(_ took: Int, _ yes: Int = 100) -> [FindingID] {
      self.one(
        "【表决】电子；参加\(took)；同意\(yes)，反对\(took - yes)    线上：参加120，同意60，反对60    "
          + "现场：参加90，同意50，反对40    重复：15\n【结果】通过", channels(""), expected: 300, present: 195)
    }
    #expect(one(195) == [])
    #expect(one(210).contains(.totalsDiffer))
    #expect(one(195, 111).contains(.totalsDiffer))
  }

  @Test("选举也分渠道：各渠道写参加的人，候选人的票数合在一起写；收票与去重以后的合不上要说")
  func channelElection() {
    func one(_ collected: Int, _ doubled: String) -> [FindingID] {
      self.one(
        "【选举】记名；发票\(collected)，收票\(collected)，有效\(collected)    线上：参加120    现场：参加90\(doubled)\n"
          + "候选人：张三150，李四120\n【结果】当选：张三、李四",
        script("elect = 2, pass = more_than { \"1/2\", of = \"collected\" }"), expected: 300,
        present: collected)
    }
    #expect(one(195, "    重复：15") == [])
    #expect(one(210, "    重复：15").contains(.totalsDiffer))
    #expect(one(210, "    重复：0") == [])
  }

  @Test("只有各渠道的票数：两头都过就过，结论随重复的人变就不作判断")
  func channelRange() {
    func one(_ online: (Int, Int), _ onsite: (Int, Int), _ doubled: String) -> [FindingID] {
      self.one(
        "【表决】电子    线上：同意\(online.0)，反对\(online.1)    现场：同意\(onsite.0)，反对\(onsite.1)\(doubled)\n"
          + "【结果】通过", channels(""), expected: 300, present: 200)
    }
    #expect(one((90, 30), (60, 30), "    重复：10").filter { $0 != .totalsDiffer } == [])
    #expect(one((60, 60), (50, 40), "    重复：15") == [.factMissing])
    #expect(one((60, 60), (50, 40), "    重复：0").filter { $0 != .totalsDiffer } == [])
  }

  @Test("按姓名的：两边都投的人只算一票，哪一票算由程序说；不说而结论随之变的不作判断")
  func channelNames() {
    func one(_ duplicates: String, _ onsite: String) -> [FindingID] {
      self.one(
        "【表决】记名    线上：同意：张三、李四；反对：王五    现场：\(onsite)\n【结果】通过", channels(duplicates),
        expected: 10, present: 4)
    }
    // 李四两边都投：先投的同意 → 3 比 1；后投的反对 → 2 比 2。
    let onsite = "同意：赵六；反对：李四"
    #expect(one(", duplicates = \"first\"", onsite) == [.votedTwice])
    #expect(one(", duplicates = \"last\"", onsite).contains(.outcomeRefuted))
    #expect(one(", duplicates = \"onsite\"", onsite).contains(.outcomeRefuted))
    #expect(one("", onsite).contains(.parameterOpen))
    #expect(!one("", "同意：赵六、孙七").contains(.votedTwice))
  }

  @Test("T-14 书面委托写明同意的，记名表决里要照着投")
  func mandate() {
    func one(_ vote: String) -> [FindingID] {
      self.one(
        "委托：赵六→张三（书面，同意）\n【表决】记名；\(vote)\n【结果】通过",
        script(
          "pass = more_than { \"1/2\", of = \"cast\", abstentions = \"counted\" }",
          body: ", proxies = 3"),
        expected: 5, present: 3)
    }
    #expect(one("同意：张三、李四、赵六；反对：王五") == [])
    #expect(one("同意：张三、李四、王五；反对：赵六") == [.mandateBroken])
  }
}
