import Deliberation
import SourceText
import Testing

@Suite("Local rules against the statute")
struct FloorCheckTests {
  private static let old = Day(2025, 12, 31)
  private static let new = Day(2026, 1, 1)

  private func entry(
    _ key: String, _ content: LawEntry.Content, _ strength: LawEntry.Strength = .floor,
    from: Day? = nil, until: Day? = nil, version: String = "2025"
  ) -> LawEntry {
    LawEntry(
      key: key, instrument: "某法", version: version, article: "第一条", from: from, until: until,
      strength: strength, content: content, gist: "", gistEnglish: "")
  }

  private func share(_ comparator: Comparator, _ ratio: Ratio, _ base: Base) -> Threshold {
    Threshold(.share(comparator, .fixed(ratio), base))
  }

  private func findings(_ local: Threshold, _ statute: Threshold, seats: Int? = nil) -> [Finding] {
    var body = Body(name: "会", authority: .binding)
    body.statute = "x"
    body.pass = local
    if let seats { body.seats = [Seat(category: "甲", count: .fixed(seats))] }
    var plan = Plan(id: "p", name: "程序", version: "1")
    plan.bodies = [body]
    return PlanChecks.floors(plan, law: LawBook([entry("x.majority", .threshold(statute))]))
  }

  @Test("Area of all members is one base however it is written; heads and a group are others")
  func measures() {
    let statute = Threshold(.share(.atLeast, .fixed(.twoThirds), .area))
    func local(_ base: Base, _ measure: BaseUnit?, _ group: [String] = []) -> [FindingID] {
      var own = Threshold(.share(.atLeast, .fixed(.half), base))
      own.measure = measure
      own.group = group
      return findings(own, statute).map(\.id)
    }
    #expect(local(.members, .area) == [.belowFloor])
    #expect(local(.area, nil) == [.belowFloor])
    #expect(local(.members, nil) == [.notComparable])
    #expect(local(.members, .area, ["女"]) == [.notComparable])
    var enough = Threshold(.share(.atLeast, .fixed(.twoThirds), .members))
    enough.measure = .area
    #expect(findings(enough, statute) == [])
  }

  @Test("Stricter means that every count that satisfies the local rule satisfies the statute")
  func implication() throws {
    let ratios = try [(1, 3), (1, 2), (3, 5), (2, 3), (1, 1)].map {
      try #require(Ratio($0.0, $0.1))
    }
    for left in ratios {
      for right in ratios {
        for own in Comparator.allCases {
          for its in Comparator.allCases where !(its == .moreThan && right == .whole) {
            let isStricter = (1...60).allSatisfy { size in
              (0...size).allSatisfy { count in
                !own.holds(count, left, of: size) || its.holds(count, right, of: size)
              }
            }
            let found = findings(share(own, left, .members), share(its, right, .members))
            let told = "\(own.rawValue)\(left) against \(its.rawValue)\(right)"
            // A share that nothing satisfies implies everything; it is refused elsewhere.
            if own == .moreThan, left == .whole { continue }
            #expect(found.isEmpty == isStricter, Comment(rawValue: told))
          }
        }
      }
    }
  }

  @Test("A laxer rule comes with the smallest body that shows it")
  func sample() throws {
    let found = try #require(
      findings(share(.atLeast, .half, .members), share(.moreThan, .half, .members)).first)
    #expect(found.id == .belowFloor)
    #expect(found[.sampleBase] == .count(2))
    #expect(found[.localNeeds] == .count(1) && found[.statuteNeeds] == .count(2))
    #expect(found.citation?.article == "第一条")
    let seated = try #require(
      findings(share(.atLeast, .half, .members), share(.moreThan, .half, .members), seats: 16).first
    )
    #expect(seated[.sampleBase] == .count(16) && seated[.statuteNeeds] == .count(9))
  }

  @Test("Bases that hold each other are compared, others are not comparable")
  func bases() {
    let half = share(.moreThan, .half, .present)
    #expect(findings(share(.moreThan, .half, .members), half).isEmpty)
    #expect(findings(share(.moreThan, .half, .cast), half).map(\.id) == [.belowFloor])
    #expect(findings(share(.moreThan, .half, .households), half).map(\.id) == [.notComparable])
    #expect(findings(Threshold(.every(.present)), half).isEmpty)
    #expect(findings(Threshold(.open("x")), half).isEmpty)
  }

  @Test("Two routes: the local rule may take one, and may not open a third")
  func routes() {
    let statute = Threshold(
      .any([share(.moreThan, .half, .members), share(.atLeast, .twoThirds, .households)]))
    #expect(findings(share(.moreThan, .half, .members), statute).isEmpty)
    #expect(findings(share(.atLeast, .twoThirds, .households), statute).isEmpty)
    #expect(findings(statute, statute).isEmpty)
    #expect(!findings(share(.atLeast, .half, .members), statute).isEmpty)
    let third = Threshold(
      .any([share(.moreThan, .half, .members), share(.atLeast, .half, .households)]))
    #expect(!findings(third, statute).isEmpty)
    let both = Threshold(
      .all([share(.moreThan, .half, .members), share(.atLeast, .half, .households)]))
    #expect(findings(both, statute).isEmpty)
  }

  @Test("A number of persons is compared where the size of the body is known")
  func numbers() {
    let statute = share(.atLeast, .twoThirds, .members)
    #expect(findings(Threshold(.number(.atLeast, .fixed(12))), statute, seats: 17).isEmpty)
    #expect(
      findings(Threshold(.number(.atLeast, .fixed(11))), statute, seats: 17).map(\.id)
        == [.belowFloor])
    #expect(
      findings(Threshold(.number(.atLeast, .fixed(12))), statute).map(\.id) == [.notComparable])
  }

  @Test("Every version in force while the procedure is counts, and no other")
  func dates() throws {
    let law = LawBook([
      entry("d", .statement, from: Day(2018, 12, 29), until: Self.old, version: "2018"),
      entry("d", .period(Period(.fixed(15))), from: Self.new),
    ])
    func ids(_ keep: Int, from: Day?, until: Day?) -> [FindingID] {
      var display = Stage(name: "公示", kind: .disclosure)
      display.keep = Period(.fixed(keep), citation: .law("d"))
      var plan = Plan(id: "p", name: "程序", version: "1")
      plan.stages = [display]
      plan.from = from
      plan.until = until
      return PlanChecks.floors(plan, law: law).map(\.id)
    }
    #expect(ids(10, from: nil, until: Self.old).isEmpty)
    #expect(ids(10, from: nil, until: Self.new) == [.belowFloor])
    #expect(ids(14, from: Self.new, until: nil) == [.belowFloor])
    #expect(ids(15, from: Self.new, until: nil).isEmpty)
    #expect(ids(10, from: nil, until: nil) == [.belowFloor])
  }

  @Test("Versions that ask the same are told of once, by the newest; those that differ each")
  func versions() {
    func found(_ old: Int) -> [FactValue?] {
      let law = LawBook([
        entry("d", .period(Period(.fixed(old))), until: Self.old, version: "2018"),
        entry("d", .period(Period(.fixed(15))), from: Self.new),
      ])
      var display = Stage(name: "公示", kind: .disclosure)
      display.keep = Period(.fixed(3), citation: .law("d"))
      var plan = Plan(id: "p", name: "程序", version: "1")
      plan.stages = [display]
      return PlanChecks.floors(plan, law: law).map { $0[.version] }
    }
    #expect(found(15) == [.text("2025")])
    #expect(found(10) == [.text("2018"), .text("2025")])
  }

  @Test("Floors, caps and what is left to local rules")
  func strengths() {
    func ids(_ local: Period, _ statute: Period, _ strength: LawEntry.Strength) -> [FindingID] {
      var body = Body(name: "会", authority: .binding)
      body.statute = "x"
      body.notice = local
      var plan = Plan(id: "p", name: "程序", version: "1")
      plan.bodies = [body]
      return PlanChecks.floors(
        plan, law: LawBook([entry("x.notice", .period(statute), strength)])
      ).map(\.id)
    }
    let ten = Period(.fixed(10))
    #expect(ids(Period(.fixed(9)), ten, .floor) == [.belowFloor])
    #expect(ids(Period(.fixed(10)), ten, .floor).isEmpty)
    #expect(ids(Period(.fixed(9)), ten, .variable).isEmpty)
    #expect(ids(Period(.fixed(10)), ten, .cap).isEmpty)
    #expect(ids(Period(.fixed(11)), ten, .cap) == [.belowFloor])
    #expect(ids(Period(.fixed(10), .workingDays), ten, .floor).isEmpty)
    #expect(
      ids(Period(.fixed(10), counting: .oneEnd), Period(.fixed(10), counting: .clear), .floor)
        == [.belowFloor])
  }
}
