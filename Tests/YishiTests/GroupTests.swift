import Deliberation
import Testing
import Yishi

/// Counts by groups against each other, against the room and against the roll.
@Suite("分组的票数要合得上")
struct GroupTests {
  private static let council = """
    return procedure "联席表决" {
      id = "chambers", version = "1",
      body "议会" {
        kind = "binding", seats { "甲组", 10 }, seats { "乙组", 6 },
      },
      step "表决" {
        body = "议会",
        pass = all_of {
          more_than { "1/2", of = "present", group = "甲组" },
          more_than { "1/2", of = "present", group = "乙组" },
        },
      },
    }
    """

  private func found(
    _ vote: String, there: String = "12人（甲组8，乙组4）", all: String = "16人（甲组10，乙组6）",
    _ result: String = "通过", script: String = GroupTests.council
  ) -> [Finding] {
    findings(
      meeting(
        "议会", on: "2026年5月10日", "应到：\(all)    实到：\(there)", "【表决】举手；\(vote)", "【结果】\(result)"),
      under: script
    ).filter { $0.cls != .advice }
  }

  @Test("各组都合得上，没有话说")
  func adds() {
    #expect(found("同意8（甲组5，乙组3），反对3（甲组3，乙组0），弃权1（甲组0，乙组1）").isEmpty)
    #expect(found("同意8（甲组5，乙组3），反对3（甲组3，乙组0），弃权1").isEmpty)
    // 只写了一组的，另一组多少不知道，不猜。
    #expect(!found("同意8（甲组5），反对3，弃权1").contains { $0.id == .totalsDiffer })
  }

  @Test("同意 8 而两组相加是 9：一处错，一条发现")
  func rows() {
    let over = found("同意8（甲组6，乙组3），反对3（甲组3，乙组0），弃权1（甲组0，乙组1）")
    #expect(over.map(\.id) == [.totalsDiffer])
    #expect(over.first?[.field] == .text("同意") && over.first?[.found] == .count(9))
    let close = found("同意7（甲组5，乙组3），反对3（甲组3，乙组0），弃权2（甲组1，乙组1）")
    #expect(close.map(\.id) == [.totalsDiffer])
    #expect(close.first?.decisive == true)
    let short = found("同意8（甲组5，乙组3），反对3（甲组1，乙组0），弃权1（甲组0，乙组1）")
    #expect(short.map(\.id) == [.totalsDiffer])
    #expect(short.first?[.field] == .text("反对"))
    // 总数写多了一票，两组是对的：还是一条。
    let whole = found("同意9（甲组5，乙组3），反对3（甲组3，乙组0），弃权1（甲组0，乙组1）")
    #expect(whole.map(\.id) == [.totalsDiffer])
    #expect(whole.first?[.difference] == .count(-1))
  }

  @Test("差一票会不会改变结果，看各组还够不够")
  func decides() {
    func decisive(_ vote: String) -> Bool? { found(vote).first?.decisive }
    // 甲组 6 票、乙组 4 票，各减一票仍过 4 和 2。
    #expect(decisive("同意9（甲组6，乙组4），反对2（甲组2，乙组0），弃权1（甲组0，乙组0）") == false)
    // 甲组 5 票减一票就不过 4。
    #expect(decisive("同意8（甲组5，乙组4），反对3（甲组3，乙组0），弃权1（甲组0，乙组0）") == true)
  }

  @Test("总数都对，票记错了组：两组各差一票")
  func columns() {
    let moved = found("同意8（甲组6，乙组2），反对3（甲组3，乙组0），弃权1（甲组0，乙组1）", "未通过")
    #expect(moved.map(\.id) == [.totalsDiffer, .totalsDiffer])
    #expect(moved.compactMap { $0[.field] } == [.text("甲组"), .text("乙组")])
    #expect(moved.compactMap { $0[.difference] } == [.count(1), .count(-1)])
    #expect(found("同意8（甲组8，乙组0），反对3（甲组0，乙组3），弃权1（甲组0，乙组1）", "未通过").isEmpty)
  }

  @Test("到会的一组比名册上的多；各组相加比实到多；一组比总数多：都只报一条")
  func head() {
    let vote = "同意8（甲组5，乙组3），反对3（甲组3，乙组0），弃权1（甲组0，乙组1）"
    // 分母本身不对，按它算的结果也就不判断。
    let eleven = found(vote, there: "12人（甲组11，乙组4）")
    #expect(eleven.first?.notJudged.count == 1)
    #expect(eleven.map(\.id) == [.totalsDiffer])
    #expect(eleven.first?[.field] == .text("甲组") && eleven.first?[.wanted] == .count(10))
    let nine = found(vote, there: "12人（甲组9，乙组4）")
    #expect(nine.map(\.id) == [.totalsDiffer])
    #expect(nine.first?[.field] == .text("实到"))
    let many = found("同意8（甲组12，乙组3），反对3（甲组3，乙组0），弃权1（甲组0，乙组1）")
    #expect(many.map(\.id) == [.totalsDiffer])
  }

  @Test("可以重叠的组（女、党员）相加不等于总数，不是毛病；投出的比到会的多才是")
  func overlapping() {
    let script = """
      return procedure "议事" {
        id = "talk", version = "1",
        body "议会" { kind = "binding" },
        step "表决" { body = "议会", pass = more_than { "1/2", of = "present" } },
      }
      """
    func ids(_ vote: String) -> [FindingID] {
      found(vote, there: "12人（女6，党员7）", all: "16人（女7，党员8）", script: script).map(\.id)
    }
    #expect(ids("同意8（女5，党员6），反对3（女1，党员1），弃权1（女0，党员0）") == [])
    #expect(ids("同意8（女6，党员6），反对3（女1，党员1），弃权1（女0，党员0）") == [.totalsDiffer])
  }
}
