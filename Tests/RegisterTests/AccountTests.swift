import Deliberation
import Minutes
import Register
import SourceText
import Testing

@Suite("账本：许多份记录连成一本")
struct AccountTests {
  private static func points(term: Ledger.Term? = .year, base: Int? = 100) -> Plan {
    var plan = Plan(id: "points", name: "积分", version: "1")
    var ledger = Ledger(name: "积分")
    ledger.entries = [.entry, .income, .expense]
    ledger.base = base.map { .fixed($0) }
    ledger.term = term
    (ledger.good, ledger.bad) = ("诚信户", "失信户")
    ledger.stays = Threshold(.number(.atLeast, .fixed(80)))
    ledger.restore = Threshold(.number(.atLeast, .fixed(90)))
    ledger.carry = .fixed(.keep)
    plan.ledgers = [ledger]
    return plan
  }

  /// A register with one record a line.
  private func shelf(_ lines: String..., plan: Plan = points(), head: String = "期间：2026年\n")
    -> Shelf
  {
    var shelf = Shelf(plan: plan)
    shelf.head = "积分台账\n" + head
    shelf.records = lines.enumerated().map { "积分\n编号：\($0 + 1)\n范围：单次会议\n\n\($1)\n" }
    return shelf
  }

  @Test("扣到 75，加到 89 还是失信户，再加 1 到 90 才恢复", arguments: [("89", "失信户"), ("90", "诚信户")])
  func restored(balance: String, state: String) {
    let last = balance == "90" ? "2026年3月9日 记分：甲户   +1" : "2026年3月9日 记分：乙户   -1"
    let own = shelf(
      "2026年1月6日 记分：甲户   -25", "2026年2月10日 记分：甲户   +14", last,
      "2026年3月30日 结余：甲户   \(balance)   状态：\(state)")
    #expect(own.ids() == [])
    let other = state == "失信户" ? "诚信户" : "失信户"
    let refuted = shelf(
      "2026年1月6日 记分：甲户   -25", "2026年2月10日 记分：甲户   +14", last,
      "2026年3月30日 结余：甲户   \(balance)   状态：\(other)")
    #expect(refuted.ids() == [.stateRefuted])
  }

  @Test("期初 + 收 − 支 = 结余：对的不说，差一分就说，算式在里面", arguments: [96, 97])
  func sum(stated: Int) throws {
    let judgement = shelf(
      "2026年1月6日 记分：甲户   -5", "2026年2月6日 记分：甲户   +2",
      "2026年2月27日 结余：甲户   \(stated)"
    ).judge()
    let account = try #require(judgement.accounts.first)
    #expect(account.opening == Quantity(100))
    #expect(account.added == Quantity(2))
    #expect(account.taken == Quantity(5))
    #expect(account.closing == Quantity(97))
    #expect(judgement.findings.map(\.id) == (stated == 97 ? [] : [.balanceDiffers]))
    if stated != 97 {
      let finding = try #require(judgement.findings.first)
      #expect(finding[.opening] == .quantity(try #require(Quantity(100))))
      #expect(finding[.wanted] == .quantity(try #require(Quantity(97))))
    }
  }

  @Test("台账不从期初开始的，第一次公布的结余作数，以后从它算起")
  func late() {
    let head = "期间：2026年2月1日至2026年12月31日\n"
    let first = "2026年2月6日 结余：甲户   70"
    #expect(shelf(first, "2026年3月6日 记分：甲户   +2", "2026年3月7日 结余：甲户   72", head: head).ids() == [])
    #expect(
      shelf(first, "2026年3月6日 记分：甲户   +2", "2026年3月7日 结余：甲户   71", head: head).ids()
        == [.balanceDiffers])
  }

  @Test("台账自己写的上年结余：余额从头算，失信的状态带过年")
  func brought() {
    let head = "期间：2026年\n\n2025年12月31日 结余：甲户   70   状态：失信户\n"
    #expect(
      shelf("2026年1月6日 记分：甲户   -15", "2026年1月7日 结余：甲户   85   状态：失信户", head: head).ids()
        == [])
    #expect(
      shelf("2026年1月6日 记分：甲户   -15", "2026年1月7日 结余：甲户   85   状态：诚信户", head: head).ids()
        == [.stateRefuted])
  }

  @Test("一直累计的账：收入减支出，跨着记录也跨着年")
  func money() {
    let plan = Self.points(term: nil, base: nil)
    let head = "期间：2026年\n\n2025年12月31日 结余：积分   500\n"
    func ids(_ stated: Int) -> [FindingID] {
      shelf(
        "2026年1月6日 收入：捐款   300   来源：王某", "2026年6月6日 支出：树苗   120",
        "2026年12月30日 结余：积分   \(stated)", plan: plan, head: head
      ).ids()
    }
    #expect(ids(680) == [])
    #expect(ids(681) == [.balanceDiffers])
  }

  @Test("有一份里有读不懂的记分，不说结余错")
  func unread() {
    func ids(_ account: String) -> [FindingID] {
      shelf("2026年1月6日 记分：甲户   很多", "2026年1月7日 结余：\(account)   85").ids()
    }
    #expect(!ids("甲户").contains(.balanceDiffers))
    #expect(ids("乙户").contains(.balanceDiffers))
  }

  @Test("上一张结转 14，这一张的上期结转也要是 14；不写就是 0", arguments: ["上期结转：14", "上期结转：13", ""])
  func tables(brought: String) {
    var plan = Plan(id: "issues", name: "问题", version: "1")
    var sum = TableSum(name: "问题清单", total: "收集", parts: ["已解决", "结转"])
    (sum.brings, sum.carries) = ("上期结转", "结转")
    plan.tableSums = [sum]
    let solved = brought == "上期结转：14" ? 24 : brought.isEmpty ? 10 : 23
    let own = shelf(
      "2025年12月31日 台账：问题清单\n收集：61    已解决：47    结转：14",
      "2026年12月31日 台账：问题清单\n收集：10    \(brought)    已解决：\(solved)    结转：0", plan: plan)
    let judgement = own.judge()
    #expect(judgement.findings.map(\.id) == (brought == "上期结转：14" ? [] : [.openingDiffers]))
    #expect(
      own.records.count == 2
        && judgement.findings.first?[.wanted] != .quantity(.zero))
  }
}
