import Deliberation
import ProcedureScript
import SourceText
import Testing

@Suite("Adopting a procedure")
struct AdoptionTests {
  private func adopt(_ text: String, more: [SourceText] = []) throws -> Loading {
    var library = try shippedLibrary()
    for source in more { library.add(source) }
    return load(text, library: library, law: try shippedLaw().book)
  }

  @Test("The local script gives the name, the adopted one the steps")
  func identity() throws {
    let loading = try adopt(
      """
      return adopt "五步七规@2026.1" {
        id = "local", name = "本地", version = "7", from = "2026-03-01", to = "2026-12-31",
        about = "本地的", sources = { "《本地规则》" }, ["公示天数"] = 15,
      }
      """)
    let plan = try #require(loading.plan)
    #expect(plan.id == "local" && plan.name == "本地" && plan.version == "7")
    #expect(plan.adopts == PlanReference(name: "五步七规", version: "2026.1"))
    #expect(plan.from == Day(2026, 3, 1) && plan.until == Day(2026, 12, 31))
    #expect(plan.sources.last == "《本地规则》")
    #expect(plan.stages.count == 6)
    let display = try #require(plan.stages.first { $0.kind == .disclosure })
    #expect(display.keep?.amount == .fixed(15))
    #expect(display.answerWithin?.amount == .open("答复天数"))
    let parameter = try #require(plan.parameters.first { $0.name == "公示天数" })
    #expect(parameter.bound == "15")
    #expect(plan.openParameters.count == plan.parameters.count - 1)
    #expect(loading.sources.count == 2)
    #expect(loading.kind == .adopt)
  }

  @Test("A body keeps what the local script does not say")
  func bodies() throws {
    let loading = try adopt(
      """
      return adopt "五步七规@2026.1" {
        version = "1",
        body "协商会" { aliases = { "乌泾桥协商会" }, proxies = 1 },
      }
      """)
    let body = try #require(loading.plan?.body(named: "乌泾桥协商会"))
    #expect(body.name == "协商会" && body.authority == .consultative)
    #expect(body.seats.map(\.category) == ["社区代表", "居民代表", "周边利益群体代表", "居民党员代表"])
    #expect(body.seats.compactMap { $0.count?.value } == [2, 7, 4, 4])
    #expect(body.proxies == .fixed(1))
    #expect(body.recusal == .open("回避口径"))
  }

  @Test("Two limits that contradict each other are found at load, at what was bound")
  func timing() throws {
    func findings(_ gap: Int, _ total: Int) throws -> [Finding] {
      try adopt(
        """
        return adopt "四议两公开@2026.1" {
          version = "1",
          ["步骤间隔"] = \(gap),
          ["全程期限"] = \(total),
        }
        """
      ).findings.filter { $0.id == .timingUnsatisfiable }
    }
    #expect(try findings(7, 21).isEmpty)
    let found = try #require(try findings(7, 20).first)
    #expect(found.place.file == 0 && found.place.line == 4 && found.place.column == 14)
    #expect(found[.least] == .count(21) && found[.limit] == .count(20))
    #expect(found[.chain] == .names(["提议", "商议", "审议", "决议"]))
    #expect(found.related.contains { $0.place.file == 0 && $0.place.line == 3 })
    #expect(found.cls == .procedure)
  }

  @Test("The reserved matters may be replaced")
  func reserved() throws {
    let kept = try adopt("return adopt \"五步七规@2026.1\" { version = \"1\" }")
    #expect(kept.plan?.reservedMatters == ["动用集体资金", "处分集体财产"])
    let own = try adopt(
      "return adopt \"五步七规@2026.1\" { version = \"1\", reserved = law \"village.assembly.matters\" }"
    )
    #expect(own.plan?.reservedBy == "village.assembly.matters")
    #expect(own.plan?.reservedMatters == [])
  }

  @Test("A parameter may be handed on under a name of one's own, and bound later")
  func handingOn() throws {
    let district = SourceText(
      name: "district.lua",
      text: """
        return adopt "五步七规@2026.1" {
          id = "district", name = "本区五步七规", version = "1",
          ["公示天数"] = param "本区公示天数",
          ["通知天数"] = 3,
        }
        """)
    let alone = try adopt(district.string)
    #expect(alone.plan?.parameters.contains { $0.name == "本区公示天数" && $0.bound == nil } == true)
    let refused = alone.isRefused
    #expect(!refused, "\(shown(alone.findings))")
    let loading = try adopt(
      """
      return adopt "本区五步七规@1" {
        id = "town", name = "本镇", version = "1",
        ["答复天数"] = 5,
      }
      """, more: [district])
    let plan = try #require(loading.plan)
    let rejected = loading.isRefused
    #expect(!rejected, "\(shown(loading.findings))")
    #expect(plan.parameters.first { $0.name == "答复天数" }?.bound == "5")
    #expect(plan.parameters.first { $0.name == "通知天数" }?.bound == "3")
    #expect(plan.adopts == PlanReference(name: "本区五步七规", version: "1"))
  }

  @Test("Procedures that adopt each other are refused")
  func circle() throws {
    let first = SourceText(
      name: "a", text: "return adopt \"乙\" { id = \"a\", name = \"甲\", version = \"1\" }")
    let second = SourceText(
      name: "b", text: "return adopt \"甲\" { id = \"b\", name = \"乙\", version = \"1\" }")
    let loading = try adopt(first.string, more: [first, second])
    #expect(loading.plan == nil)
    #expect(loading.findings.contains { $0.id == .stepCycle })
  }

  @Test(
    "A local rule below the floor is refused, a stricter one is not",
    arguments: [
      ("at_least { \"2/3\", of = \"members\" }", true),
      ("at_least { \"1/2\", of = \"members\" }", true),
      ("at_least { \"49/100\", of = \"members\" }", false),
      ("more_than { \"1/3\", of = \"members\" }", false),
    ])
  func floors(threshold: String, isEnough: Bool) throws {
    let loading = try adopt(
      """
      return adopt "四议两公开@2026.1" {
        version = "1",
        body "党员大会" {
          quorum = \(threshold),
        },
      }
      """)
    let found = loading.findings.filter { $0.id == .belowFloor }
    #expect(found.isEmpty == isEnough)
    #expect(found.allSatisfy { $0.place.line == 4 && $0.citation?.key == "party.branch.quorum" })
  }

  @Test("A notice too short for one of two possible bodies is advice")
  func possibleBodies() throws {
    for (days, isEnough) in [(9, false), (10, true)] {
      let loading = try adopt(
        "return adopt \"四议两公开@2026.1\" { version = \"1\", [\"决议通知天数\"] = \(days) }")
      let found = loading.findings.filter { $0.id == .belowFloor }
      #expect(found.isEmpty == isEnough)
      #expect(found.allSatisfy { $0.cls == .advice && $0[.body] == .text("村民会议") })
      #expect(
        found.allSatisfy { $0.place.file == 0 && $0.citation?.key == "village.assembly.notice" })
      let refused = loading.isRefused
      #expect(!refused)
    }
  }

  @Test("A wrong value for a choice is told where it was bound")
  func choices() throws {
    let loading = try adopt(
      """
      return adopt "五步七规@2026.1" {
        version = "1",
        ["基本满意"] = "算",
      }
      """)
    let found = try #require(loading.findings.first { $0.id == .wrongValue })
    #expect(found.place == Place(file: 0, line: 3, column: 14, length: 3))
    #expect(found[.key] == .text("基本满意"))
  }
}
