import Deliberation
import Testing

@Suite("推演：假如某人没有到会、没有表决或者回避")
struct SuppositionTests {
  /// Seventeen members, twelve named in the room, of whom seven vote in favour.
  private func named() -> CaseBuilder {
    var c = CaseBuilder("乌泾桥浜整治", scope: .single)
    let names = (1...17).map { "代表\($0)" }
    c.record.rosters = [
      Roster(name: Noted("名册"), body: Noted("议事会"), members: members(names))
    ]
    c.meeting("2026-03-14", "议事会", expected: 17, present: 12) {
      $0.attendees = names.prefix(12).map { Noted($0) }
    }
    c.vote(favour: Array(names.prefix(7)), against: Array(names[7..<12]))
    c.result(.carried)
    return c
  }

  private func whatIf(
    _ c: CaseBuilder, _ supposition: Supposition, lean: Supposition.Lean = .favour,
    plan: Plan = Plans.council(recusal: .outOfVoteOnly)
  ) -> (WhatIf, Supposed) {
    let supposed = c.record.supposing(supposition, lean: lean)
    let book = Rulebook(plan: plan, law: LawBook())
    return (WhatIf(before: book.judge(c.record), after: book.judge(supposed.record)), supposed)
  }

  @Test("少了一个人，到会正好不够：表决不算数；记录本身没有动")
  func quorum() {
    let c = named()
    let (result, supposed) = whatIf(c, Supposition(absent: ["代表12"]))
    #expect(result.before.isClean)
    #expect(result.after.findings.map(\.id) == [.quorumNotMet])
    #expect(result.votes.map(\.before) == [.carried])
    #expect(result.votes.map(\.after) == [.none])
    #expect(result.changesOutcome)
    #expect(!supposed.dependsOnLean)
    #expect(c.record.acts.count == supposed.record.acts.count)
  }

  @Test("有人回避：分母和票数一起减，结果不变的说不变")
  func recused() {
    let (result, _) = whatIf(named(), Supposition(recused: ["代表1"]))
    // 6 of 11 is more than half; 7 of 12 was too.
    #expect(result.after.isClean)
    #expect(result.votes.map(\.after) == [.carried])
    #expect(!result.changesOutcome)
    #expect(result.sums.first { $0.after?.subject == .majority }?.after?.threshold?.count == 6)
    #expect(result.sums.first { $0.after?.subject == .majority }?.after?.threshold?.of == 11)
  }

  @Test("两个投同意票的人回避，就不过半了")
  func flipped() {
    let (result, _) = whatIf(named(), Supposition(recused: ["代表1", "代表2"]))
    #expect(result.votes.map(\.after) == [.lost])
    #expect(result.changesOutcome)
  }

  @Test("受托人没有到会：他替别人投的那一票也不算；别人没有到会，只少他自己的")
  func holder() {
    var c = named()
    let at = c.record.acts.firstIndex { $0.kind == .vote } ?? 0
    var proxy = Act(
      id: 900, occurred: c.record.acts[at].occurred,
      content: .proxy(Proxy(principal: Noted("代表13"), holder: Noted("代表12"))), site: .none)
    proxy.meeting = c.record.acts[at].meeting
    c.record.acts.insert(proxy, at: at)
    if case .vote(var vote)? = c.record.acts.first(where: { $0.kind == .vote })?.content {
      vote.favourNames.append(Noted("代表13"))
      c.record.acts[at + 1].content = .vote(vote)
    }
    func names(without name: String) -> [String] {
      let supposed = c.record.supposing(Supposition(absent: [name]), lean: .favour)
      for act in supposed.record.acts {
        if case .vote(let vote) = act.content { return vote.favourNames.map(\.value) }
      }
      return []
    }
    #expect(names(without: "代表12") == (1...7).map { "代表\($0)" })
    #expect(names(without: "代表11").contains("代表13"))
  }

  @Test("票没有记名：减哪一边，两种都算，结果可以不同")
  func unnamed() {
    var c = CaseBuilder("乌泾桥浜整治", scope: .single)
    c.meeting("2026-03-14", "议事会", expected: 17, present: 14)
    c.vote(8, 6, 0)
    c.result(.carried)
    let plan = Plans.council()
    let (favour, supposed) = whatIf(c, Supposition(absent: ["某甲", "某乙"]), plan: plan)
    #expect(supposed.dependsOnLean)
    #expect(supposed.assumedPresent == ["议事会"])
    #expect(favour.votes.map(\.after) == [.lost])
    let (other, _) = whatIf(c, Supposition(absent: ["某甲", "某乙"]), lean: .other, plan: plan)
    #expect(other.votes.map(\.after) == [.carried])
    #expect(other.after.isClean)
  }

  @Test("本来就回避了的、中途离席了的，没有票可减")
  func away() {
    var c = CaseBuilder("乌泾桥浜整治", scope: .single)
    let names = (1...17).map { "代表\($0)" }
    c.record.rosters = [
      Roster(name: Noted("名册"), body: Noted("议事会"), members: members(names))
    ]
    c.meeting("2026-03-14", "议事会", expected: 17, present: 14) {
      $0.attendees = names.prefix(14).map { Noted($0) }
    }
    c.recuse("代表1")
    c.add(.leave(Attendance(names: [Noted("代表2")])))
    c.vote(8, 4, 0)
    c.result(.carried)
    let (result, supposed) = whatIf(c, Supposition(absent: ["代表1", "代表2"]))
    #expect(!supposed.dependsOnLean)
    #expect(result.after.findings.map(\.id) == [])
    #expect(
      result.votes.map(\.after) == [.carried])
  }

  @Test("没有这个人，或同名的不止一个，要说出来")
  func unknown() {
    var c = named()
    #expect(c.record.unknownPersons(in: ["代表3"]) == [])
    #expect(c.record.unknownPersons(in: ["代表99"]) == ["代表99"])
    var twin = Member(key: "T", name: Noted("代表3"))
    twin.categories = ["居民代表"]
    c.record.rosters[0].members?.append(twin)
    #expect(c.record.unknownPersons(in: ["代表3"]) == ["代表3"])
    #expect(c.record.unknownPersons(in: ["代表3（T）"]) == [])
  }
}
