import Deliberation
import SourceText
import Testing

@Suite("Texts of places beside the national one")
struct LawRulingTests {
  private let day = Day(2026, 3, 1)

  private func entry(
    _ content: LawEntry.Content, place: String? = nil, _ strength: LawEntry.Strength = .floor,
    from: Day? = nil, until: Day? = nil
  ) -> LawEntry {
    var entry = LawEntry(
      key: "x.notice", instrument: place ?? "某法", version: "1", article: "第一条", from: from,
      until: until, strength: strength, content: content, gist: "", gistEnglish: "")
    entry.place = place
    return entry
  }

  private func days(_ count: Int) -> LawEntry.Content { .period(Period(.fixed(count))) }

  private func share(_ comparator: Comparator, _ ratio: Ratio, _ base: Base) -> LawEntry.Content {
    .threshold(Threshold(.share(comparator, .fixed(ratio), base)))
  }

  private func ruling(_ entries: LawEntry..., at locality: String = "浙江省湖州市长兴县") throws
    -> LawRuling?
  {
    let book = LawBook(entries)
    return book.ruling("x.notice", on: try #require(day), in: book.places(holding: locality))
  }

  static let places: [(place: String, locality: String, holds: Bool)] = [
    ("浙江省", "浙江省湖州市长兴县", true),
    ("浙江省湖州市", "浙江省湖州市长兴县", true),
    ("浙江省湖州市", "浙江省杭州市", false),
    ("浙江省湖州市", "湖州市长兴县", true),
    ("浙江省湖州市", "浙江湖州长兴", true),
    ("浙江省", "浙江省", true),
    ("浙江省", "浙江", true),
    ("北京市", "北京市海淀区", true),
    ("北京市", "北京路社区", false),
    ("河北省", "天津市河北区", false),
    ("河北省", "河北区光复道街", false),
    ("海南省", "海南藏族自治州", false),
    ("海南省", "海南 省海口市", true),
    ("浙江省", "", false),
    ("浙江省", "江苏省无锡市", false),
  ]

  @Test("A place holds what lies in it, however much of the way a record writes", arguments: places)
  func matching(place: String, locality: String, holds: Bool) {
    #expect(Locality.holds(place, locality) == holds)
  }

  @Test("A place fills what the national text leaves to it, and another place does not")
  func fills() throws {
    let open = entry(.statement, .variable)
    let local = entry(days(3), place: "浙江省")
    #expect(try ruling(open, local)?.governing == local)
    #expect(try ruling(open, local, at: "江苏省无锡市")?.governing == open)
    #expect(try ruling(local)?.governing == local)
    #expect(try ruling(local, at: "江苏省无锡市") == nil)
  }

  @Test("A stricter text of a place governs, a laxer one yields, on both sides of the number")
  func floors() throws {
    let nation = entry(days(15))
    #expect(try ruling(nation, entry(days(16), place: "浙江省"))?.governing.content == days(16))
    let same = try ruling(nation, entry(days(15), place: "浙江省"))
    #expect(same?.governing == nation && same?.overruled == [])
    let lax = entry(days(14), place: "浙江省")
    let ruled = try ruling(nation, lax)
    #expect(ruled?.governing == nation && ruled?.overruled == [lax])
  }

  @Test("Under a cap less is stricter; what is fixed may not be departed from")
  func caps() throws {
    let cap = entry(days(3), .cap)
    #expect(
      try ruling(cap, entry(days(2), place: "浙江省", .cap))?.governing.content == days(2))
    #expect(try ruling(cap, entry(days(4), place: "浙江省", .cap))?.overruled.count == 1)
    let fixed = entry(days(5), .fixed)
    #expect(try ruling(fixed, entry(days(6), place: "浙江省"))?.overruled.count == 1)
    #expect(try ruling(fixed, entry(days(5), place: "浙江省"))?.overruled.isEmpty == true)
  }

  @Test("Half is below more than half, and the higher text prevails")
  func half() throws {
    let nation = entry(share(.moreThan, .half, .present))
    let half = entry(share(.atLeast, .half, .present), place: "浙江省")
    #expect(try ruling(nation, half)?.overruled == [half])
    let more = entry(share(.atLeast, .twoThirds, .present), place: "浙江省")
    #expect(try ruling(nation, more)?.governing == more)
  }

  @Test("What cannot be compared must be met as well")
  func beside() throws {
    let nation = entry(share(.moreThan, .half, .present))
    let households = entry(share(.moreThan, .half, .households), place: "浙江省")
    let ruled = try ruling(nation, households)
    #expect(ruled?.governing == nation && ruled?.beside == [households])
    var women = entry(share(.moreThan, .half, .present), place: "浙江省")
    women.within = ["村民代表"]
    #expect(try ruling(nation, women)?.beside == [women])
  }

  @Test("Several levels apply, the wide before the narrow, each on its days")
  func levels() throws {
    let nation = entry(days(10))
    let province = entry(days(12), place: "浙江省")
    let city = entry(days(14), place: "浙江省湖州市")
    #expect(try ruling(city, province, nation)?.governing == city)
    let laxer = entry(days(11), place: "浙江省湖州市")
    let ruled = try ruling(laxer, province, nation)
    #expect(ruled?.governing == province && ruled?.overruled == [laxer])
    let over = entry(days(14), place: "浙江省湖州市", until: Day(2026, 2, 28))
    #expect(try ruling(nation, over)?.governing == nation)
    let last = entry(days(14), place: "浙江省湖州市", until: day)
    #expect(try ruling(nation, last)?.governing == last)
  }

  @Test("Citations in an author's own words give statute and article")
  func citations() {
    let found = Instrument.citations(in: "见《中华人民共和国民法典》第二百零一条和《本村规约》第四条；《某法》没有条")
    #expect(found.map(\.instrument) == ["民法典", "本村规约"])
    #expect(found.map(\.article) == ["第二百零一条", "第四条"])
    #expect(Instrument.citations(in: "《民法典").isEmpty)
  }

  @Test("Every finding about a record says what it does, and findings on scripts do not")
  func severities() {
    for id in FindingID.allCases {
      let isScript = id.usualClass == .procedure || id.usualClass == .input
      #expect((Finding(id, at: .none).severity == nil) == isScript, "\(id)")
    }
    #expect(Finding(.quorumNotMet, at: .none).severity == .void)
    #expect(Finding(.noticeTooShort, at: .none).severity == .voidable)
    #expect(Finding(.displayTooShort, at: .none).severity == .curable)
    #expect(Finding(.factMissing, at: .none).severity == .undetermined)
    var wrong = Finding(.wrongBase, at: .none)
    #expect(wrong.severity == .void)
    wrong.decisive = false
    #expect(wrong.severity == .voidable)
    var proxies = Finding(.proxyOverLimit, at: .none)
    #expect(proxies.severity == .voidable)
    proxies.decisive = false
    #expect(proxies.severity == .curable)
    proxies.cls = .advice
    #expect(proxies.severity == .advice)
  }
}
