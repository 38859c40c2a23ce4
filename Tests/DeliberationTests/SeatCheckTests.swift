import Deliberation
import Testing

@Suite("A body's composition against the statute")
struct SeatCheckTests {
  private func entry(
    _ key: String, _ content: LawEntry.Content, _ strength: LawEntry.Strength = .floor,
    labels: [String] = [], from: Day? = nil, until: Day? = nil
  ) -> LawEntry {
    var entry = LawEntry(
      key: key, instrument: "某法", version: "2025", article: "第一条", from: from, until: until,
      strength: strength, content: content, gist: "", gistEnglish: "")
    entry.labels = labels
    return entry
  }

  private func found(_ entries: [LawEntry], _ shape: (inout Body) -> Void) -> [Finding] {
    var body = Body(name: "会", authority: .binding)
    body.statute = "x"
    shape(&body)
    var plan = Plan(id: "p", name: "程序", version: "1")
    plan.bodies = [body]
    return PlanChecks.seats(plan, law: LawBook(entries))
  }

  private func share(_ top: Int, _ bottom: Int) throws -> Threshold {
    Threshold(.share(.atLeast, .fixed(try #require(Ratio(top, bottom))), .members))
  }

  @Test("A committee of three to seven: sizes and seats on both sides of either end")
  func sizes() {
    let law = [entry("x.least", .number(3)), entry("x.most", .number(7), .cap)]
    func ids(least: Int? = nil, most: Int? = nil, seats: [Seat] = []) -> [FindingID] {
      found(law) {
        $0.least = least.map { .fixed($0) }
        $0.most = most.map { .fixed($0) }
        $0.seats = seats
      }.map(\.id)
    }
    #expect(ids() == [])
    #expect(ids(least: 3, most: 7) == [])
    #expect(ids(least: 2, most: 7) == [.belowFloor])
    #expect(ids(least: 3, most: 8) == [.belowFloor])
    #expect(ids(least: 2, most: 8) == [.belowFloor, .belowFloor])
    #expect(ids(seats: [Seat(category: "甲", count: .fixed(3))]) == [])
    #expect(ids(seats: [Seat(category: "甲", count: .fixed(2))]) == [.belowFloor])
    let two = [Seat(category: "甲", count: .fixed(1))]
    #expect(ids(seats: two + [Seat(category: "乙", least: .fixed(2), most: .fixed(6))]) == [])
    #expect(
      ids(seats: two + [Seat(category: "乙", least: .fixed(2), most: .fixed(7))]) == [.belowFloor])
    #expect(ids(seats: two + [Seat(category: "乙", most: .fixed(60))]) == [])
  }

  @Test("A number above a cap is told as that")
  func cap() {
    let finding = found([entry("x.most", .number(7), .cap)]) { $0.most = .fixed(9) }.first
    #expect(finding?[.localNeeds] == .count(9) && finding?[.most] == .count(7))
    #expect(finding?[.statuteNeeds] == nil)
    #expect(found([entry("x.most", .number(7), .variable)]) { $0.most = .fixed(9) }.isEmpty)
  }

  @Test("A local share of the same group may ask more than the statute's, not less")
  func shares() throws {
    let law = [
      entry("x.share.women", .threshold(try share(1, 3)), labels: ["代表", "女"])
    ]
    func ids(_ top: Int, _ bottom: Int, _ labels: [String]) throws -> [FindingID] {
      let own = try share(top, bottom)
      return found(law) { $0.shares = [Share(labels: labels, threshold: own)] }.map(\.id)
    }
    #expect(try ids(1, 3, ["女", "代表"]) == [])
    #expect(try ids(2, 5, ["代表", "女"]) == [])
    #expect(try ids(3, 10, ["代表", "女"]) == [.belowFloor])
    #expect(try ids(3, 10, ["女"]) == [])
  }

  @Test("Seats that no roster can fill as the statute wants: four fifths of twenty-five are twenty")
  func impossible() throws {
    let law = [
      entry("x.share.representatives", .threshold(try share(4, 5)), labels: ["代表"])
    ]
    func ids(_ representatives: Seat, _ others: Int) -> [FindingID] {
      found(law) { $0.seats = [representatives, Seat(category: "委员", count: .fixed(others))] }
        .map(\.id)
    }
    #expect(ids(Seat(category: "代表", count: .fixed(20)), 5) == [])
    #expect(ids(Seat(category: "代表", count: .fixed(19)), 5) == [.belowFloor])
    #expect(ids(Seat(category: "代表", least: .fixed(5), most: .fixed(20)), 5) == [])
    #expect(ids(Seat(category: "代表", least: .fixed(5), most: .fixed(19)), 5) == [.belowFloor])
    // How many there are at most is left open, so a roster may be found.
    #expect(ids(Seat(category: "代表", least: .fixed(5)), 5) == [])
  }

  @Test("Only versions in force while the procedure is are held against it")
  func versions() {
    let old = entry("x.least", .number(5), until: Day(2025, 12, 31))
    func ids(from: Day?) -> [FindingID] {
      var body = Body(name: "会", authority: .binding)
      body.statute = "x"
      body.least = .fixed(3)
      var plan = Plan(id: "p", name: "程序", version: "1")
      plan.bodies = [body]
      plan.from = from
      return PlanChecks.seats(plan, law: LawBook([old])).map(\.id)
    }
    #expect(ids(from: Day(2026, 1, 1)) == [])
    #expect(ids(from: Day(2025, 12, 31)) == [.belowFloor])
  }
}
