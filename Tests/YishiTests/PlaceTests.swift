import Deliberation
import Minutes
import SourceText
import Testing
import Yishi

@Suite("Law by date and place")
struct PlaceTests {
  private let body = "村民代表会议"

  /// A meeting of 25 representatives that carries its item, told on a day, in a place.
  private func record(_ place: String?, notice: String, on day: String, yes: Int = 17) -> String {
    meeting(
      body, on: day, "应到：25人    实到：18人", "【表决】举手；同意\(yes)，反对\(18 - yes)，弃权0",
      "【结果】通过", notice: notice, in: place)
  }

  static let notices: [(place: String?, notice: String, day: String, found: [FindingID])] = [
    // 浙江: three days.
    ("浙江省湖州市长兴县", "2026年3月10日", "2026年3月14日", []),
    ("浙江省湖州市长兴县", "2026年3月10日", "2026年3月12日", [.noticeTooShort]),
    ("湖州市长兴县", "2026年3月10日", "2026年3月12日", [.noticeTooShort]),
    // 上海: ten days.
    ("上海市浦东新区", "2026年3月1日", "2026年3月12日", []),
    ("上海市浦东新区", "2026年3月1日", "2026年3月10日", [.noticeTooShort]),
    // 山东: five, and how many of the women attended is not in the record.
    ("山东省潍坊市", "2026年3月1日", "2026年3月7日", [.factMissing]),
    ("山东省潍坊市", "2026年3月1日", "2026年3月5日", [.noticeTooShort, .factMissing]),
    // No table knows the place, and the statute leaves the number to it.
    ("江苏省无锡市滨湖区", "2026年3月1日", "2026年3月2日", [.localTextMissing]),
    ("河南省邓州市", "2026年3月1日", "2026年3月2日", [.localTextMissing]),
    // Nobody asked for local rules.
    (nil, "2026年3月1日", "2026年3月2日", []),
  ]

  @Test("The place of the record gives the notice the statute leaves to it", arguments: notices)
  func notice(place: String?, notice: String, day: String, found: [FindingID]) {
    #expect(judge(record(place, notice: notice, on: day), under: statutory) == found)
  }

  @Test("A text before its first day is no text: 浙江's is of 2020-07-31")
  func dates() {
    #expect(
      judge(record("浙江省", notice: "2020年7月29日", on: "2020年7月30日"), under: statutory)
        == [.localTextMissing])
    #expect(
      judge(record("浙江省", notice: "2020年7月30日", on: "2020年7月31日"), under: statutory)
        == [.noticeTooShort])
  }

  @Test("河北 asks half of those present: the national more than half prevails, and that is said")
  func conflict() throws {
    func found(_ yes: Int) -> [Finding] {
      findings(
        record("河北省石家庄市", notice: "2026年3月1日", on: "2026年3月12日", yes: yes),
        under: statutory)
    }
    #expect(found(10).map(\.id) == [.lawConflict])
    #expect(found(9).map(\.id) == [.lawConflict, .outcomeRefuted])
    let conflict = try #require(found(10).first)
    #expect(conflict.cls == .advice && conflict.severity == .advice)
    #expect(conflict.citation?.article == "第三十条" && conflict[.locality] == .text("河北省"))
    #expect(conflict[.localNeeds] == .count(1) && conflict[.statuteNeeds] == .count(2))
    #expect(found(9).last?.citation?.instrument == "村民委员会组织法")
  }

  @Test(
    "海南 takes the women's share of the representatives, beside the national share of all members")
  func women() {
    func roster(_ women: Int) -> String {
      var text = "姓名,类别,性别\n"
      for index in 0..<5 { text += "委员\(index),村委会委员,男\n" }
      for index in 0..<20 { text += "代表\(index),村民代表,\(index < women ? "女" : "男")\n" }
      return text
    }
    func ids(_ women: Int, _ place: String) -> [Int] {
      let text = meeting(
        body, on: "2026年3月12日", "应到：25人（名册：代表.csv）    实到：18人", "【表决】举手；同意17，反对1，弃权0",
        notice: "2026年3月1日", in: place)
      return findings(text, under: statutory, rosters: ["代表.csv": roster(women)])
        .filter { $0.id == .compositionNotMet }.compactMap(\.least)
    }
    #expect(ids(9, "海南省海口市") == [])
    #expect(ids(8, "海南省海口市") == [9])
    #expect(ids(7, "海南省海口市") == [9])
    #expect(ids(6, "海南省海口市") == [9, 7])
    #expect(ids(6, "浙江省") == [9])
  }

  private let board = """
    return procedure "公布" {
      id = "board", version = "1",
      disclose "村务公布" { what = "账目", keep = law "village.disclosure" },
    }
    """

  private func board(_ place: String?, _ from: String, _ until: String) -> [FindingID] {
    var text = "账目公布\n"
    if let place { text += "地区：\(place)\n" }
    return judge(text + "\n\(from) 公示：账目   至\(until)   公告栏\n", under: board)
  }

  @Test("四川 asked ten days before 2026, the country asks fifteen since")
  func boards() {
    #expect(board("四川省成都市", "2025年11月3日", "2025年11月13日") == [])
    #expect(board("四川省成都市", "2025年11月3日", "2025年11月12日") == [.displayTooShort])
    #expect(board("山东省济南市", "2025年11月3日", "2025年11月8日") == [])
    #expect(board(nil, "2025年11月3日", "2025年11月4日") == [])
    #expect(board(nil, "2026年7月1日", "2026年7月16日") == [])
    #expect(board(nil, "2026年7月1日", "2026年7月15日") == [.displayTooShort])
    #expect(board("四川省", "2026年7月1日", "2026年7月16日") == [.lawConflict])
    #expect(board("四川省", "2026年7月1日", "2026年7月11日") == [.lawConflict, .displayTooShort])
    #expect(board("海南省", "2026年7月1日", "2026年7月16日") == [])
  }

  @Test(
    "A display over the change of law is judged by its first day, with a note where it would be short"
  )
  func change() {
    #expect(board("四川省", "2025年12月25日", "2026年1月5日") == [.lawChanged])
    #expect(board("四川省", "2025年12月25日", "2026年1月9日") == [])
    #expect(board("四川省", "2025年12月25日", "2026年1月3日") == [.displayTooShort])
    #expect(board("四川省", "2025年12月15日", "2025年12月31日") == [])
  }

  @Test("A procedure that rests on a local number is undetermined where none is known")
  func resting() throws {
    let script = """
      return procedure "议事" {
        id = "talk", version = "1",
        body "村民代表会议" { kind = "binding" },
        step "决议" { body = "村民代表会议", notice = law "village.representatives.notice" },
      }
      """
    let found = findings(
      record(nil, notice: "2026年3月1日", on: "2026年3月2日"), under: script
    ).filter { $0.id == .localTextMissing }
    #expect(found.map(\.cls) == [.undetermined])
    let known = findings(
      record("浙江省", notice: "2026年3月1日", on: "2026年3月6日"), under: script)
    #expect(!known.contains { $0.id == .localTextMissing })
  }

  @Test("Tables of places are read when a record or a script needs them, and only those")
  func lazy() throws {
    var office = Office()
    let procedure = office.load(script: Array(statutory.utf8), name: "test.lua")
    #expect(office.law.places.isEmpty)
    #expect(!office.law.contains("owners.assembly.quorum"))
    let text = record("浙江省湖州市", notice: "2026年3月1日", on: "2026年3月12日")
    let read = try #require(office.read(record: Array(text.utf8), name: "a.txt").record)
    _ = office.localise(procedure, for: read)
    #expect(office.law.places.contains("浙江省") && !office.law.places.contains("上海市"))
    let entries = office.law.entries.count
    _ = office.localise(procedure, for: read)
    #expect(office.law.entries.count == entries)

    var other = Office()
    let committee = """
      return procedure "物管会" {
        id = "committee", version = "1",
        body "物业管理委员会" { kind = "binding", statute = "property.committee" },
        step "决定" { body = "物业管理委员会" },
      }
      """
    #expect(other.load(script: Array(committee.utf8), name: "b.lua").isUsable)
    #expect(other.law.places.contains("北京市") && !other.law.places.contains("四川省"))
    let wrong = other.load(
      script: Array(committee.replacing("property.committee", with: "property.comittee").utf8),
      name: "c.lua")
    #expect(
      wrong.findings.first { $0.id == .unknownStatute }?[.suggestion] == .text("property.committee")
    )
  }

  @Test("No shipped script cites a key or an article that the tables lack")
  func citations() throws {
    var office = Office()
    let law = office.allLaw()
    for item in Shelf.procedures.map(\.item) {
      let procedure = office.load(script: item.bytes, name: item.name)
      let unknown = procedure.findings.filter { $0.id == .unknownStatute }
      #expect(unknown.isEmpty, "\(item.name)")
      guard let plan = procedure.plan else { continue }
      for key in plan.lawKeys { #expect(law.contains(key), "\(item.name): \(key)") }
      for statute in plan.bodies.compactMap(\.statute) {
        #expect(law.keys.contains { $0.hasPrefix(statute + ".") }, "\(item.name): \(statute)")
      }
    }
  }

  @Test("A citation in one's own words is held against the tables")
  func freeCitations() throws {
    func found(_ cite: String) -> [Finding] {
      var office = Office()
      let script = """
        return procedure "议事" {
          id = "talk", version = "1",
          body "议事会" { kind = "consultative" },
          step "商议" {
            body = "议事会", quorum = at_least { "1/2", of = "members", cite = "\(cite)" },
          },
        }
        """
      return office.load(script: Array(script.utf8), name: "a.lua").findings.filter {
        $0.id == .unknownStatute
      }
    }
    #expect(found("《本社区议事规则》第四条").isEmpty)
    #expect(found("《村民委员会组织法》第三十条").isEmpty)
    #expect(found("《中华人民共和国村民委员会组织法》第三十条第一款").isEmpty)
    #expect(found("《四川省物业管理条例》第三十一条").isEmpty)
    #expect(found("《四川省物业管理条例》第一百三十一条").count == 1)
    let wrong = try #require(found("《村民委员会组织法》第三百零一条").first)
    #expect(wrong.cls == .advice && wrong[.instrument] == .text("村民委员会组织法"))
    #expect(wrong.place.line == 5)
  }
}
