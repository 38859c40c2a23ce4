import Deliberation
import Testing
import Yishi

/// Elections, ballots, channels and mandates.
@Suite("选举、选票、渠道")
struct ElectionTests {
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
}
