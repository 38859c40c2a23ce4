import Deliberation
import ProcedureScript
import SourceText
import Testing

@Suite("The law tables")
struct LawTableTests {
  private func book() throws -> LawBook { try shippedLaw().book }

  private func day(_ text: String) throws -> Day {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return try #require(Day(parts[0], parts[1], parts[2]))
  }

  /// The least count of a plain threshold of an entry.
  private func least(_ key: String, on day: String, of size: Int) throws -> Int {
    let entry = try #require(try book().entry(key, on: try self.day(day)))
    guard case .threshold(let threshold) = entry.content else {
      Issue.record("\(key) is no threshold")
      return -1
    }
    switch threshold.form {
    case .share(let comparator, .fixed(let ratio), _): return comparator.least(ratio, of: size)
    case .number(_, .fixed(let number)): return number
    default:
      Issue.record("\(key) is not plain")
      return -1
    }
  }

  /// Every row is a number as the text of that day asks it.
  static let thresholds: [(key: String, day: String, base: Int, least: Int)] = [
    ("village.representatives.quorum", "2025-12-31", 25, 17),
    ("village.representatives.quorum", "2026-01-01", 25, 17),
    ("village.representatives.quorum", "2026-01-01", 60, 40),
    ("village.representatives.majority", "2026-01-01", 18, 10),
    ("village.representatives.share.representatives", "2026-01-01", 25, 20),
    ("village.representatives.share.women", "2026-01-01", 25, 9),
    ("village.representatives.share.women", "2018-12-29", 35, 12),
    ("village.assembly.request.villagers", "2026-01-01", 1830, 183),
    ("village.recall.request.voters", "2026-01-01", 1830, 366),
    ("village.recall.valid", "2026-05-01", 1500, 751),
    ("village.election.runoff", "2026-05-01", 250, 84),
    ("city.election.valid.representatives", "2026-06-01", 60, 41),
    ("city.representatives.quorum", "2026-06-01", 60, 40),
    ("city.assembly.request.residents", "2025-12-30", 100, 20),
    ("city.assembly.request.residents", "2026-01-02", 100, 10),
    ("city.assembly.request.groups", "2025-12-31", 9, 3),
    ("party.branch.quorum", "2026-01-01", 16, 8),
    ("party.branch.majority", "2026-01-01", 16, 9),
    ("party.branch.majority", "2026-01-01", 134, 68),
    ("party.election.quorum", "2026-01-01", 134, 108),
  ]

  @Test("The least number that satisfies an item on a day", arguments: thresholds)
  func leastNumbers(key: String, day: String, base: Int, least: Int) throws {
    #expect(try self.least(key, on: day, of: base) == least)
  }

  static let articles: [(key: String, old: String?, new: String?)] = [
    ("village.assembly.notice", "第二十一条", "第二十五条"),
    ("village.assembly.quorum", "第二十二条", "第二十六条"),
    ("village.assembly.matters", "第二十四条", "第二十八条"),
    ("village.representatives.share.women", "第二十五条", "第二十九条"),
    ("village.representatives.quorum", "第二十六条", "第三十条"),
    ("village.group.majority", "第二十八条", "第三十二条"),
    ("village.disclosure", "第三十条", "第三十五条"),
    ("village.court", "第三十六条", "第四十一条"),
    ("village.party.first", nil, "第二十八条"),
    ("village.consultation", nil, "第三十三条"),
    ("city.assembly.quorum", "第九条", "第二十七条"),
    ("city.representatives.quorum", nil, "第二十九条"),
    ("city.assembly.notice", nil, "第二十六条"),
    ("city.assembly.request.groups", "第十条", nil),
    ("city.disclosure", "第十六条", "第三十四条"),
  ]

  @Test("The article of an item moves on 2026-01-01", arguments: articles)
  func articleNumbers(key: String, old: String?, new: String?) throws {
    #expect(try book().entry(key, on: try day("2025-12-31"))?.article == old)
    #expect(try book().entry(key, on: try day("2026-01-01"))?.article == new)
    #expect(try book().entry(key, on: try day("2018-12-28")) == nil)
  }

  @Test("The two routes to an assembly differ in village and city")
  func routes() throws {
    func forms(_ key: String) throws -> [Threshold.Form] {
      let entry = try #require(try book().entry(key, on: try day("2026-03-01")))
      guard case .threshold(let threshold) = entry.content, case .any(let parts) = threshold.form
      else { return [] }
      return parts.map(\.form)
    }
    let persons = Threshold.Form.share(.moreThan, .fixed(.half), .members)
    #expect(
      try forms("village.assembly.quorum")
        == [persons, .share(.atLeast, .fixed(.twoThirds), .households)])
    #expect(
      try forms("city.assembly.quorum") == [persons, .share(.moreThan, .fixed(.half), .households)])
  }

  @Test("A disclosure has a number only from 2026 on")
  func disclosure() throws {
    #expect(
      try book().entry("village.disclosure", on: try day("2025-12-31"))?.content == .statement)
    let entry = try #require(try book().entry("village.disclosure", on: try day("2026-01-01")))
    guard case .period(let period) = entry.content else {
      Issue.record("no period")
      return
    }
    #expect(period.amount == .fixed(15) && period.unit == .days && entry.strength == .floor)
  }

  @Test("Shares of a body carry the marks a member must have")
  func labels() throws {
    let women = try #require(
      try book().entry("village.representatives.share.women", on: try day("2026-01-01")))
    #expect(women.labels == ["村民代表", "女"])
    let city = try book().keys.filter { $0.hasPrefix("city.representatives.share") }
    #expect(city == ["city.representatives.share.representatives"])
  }

  @Test("Each entry has a gist in two languages, and what was not read says so")
  func gists() throws {
    for entry in try book().entries {
      #expect(!entry.gist.isEmpty && !entry.gistEnglish.isEmpty && !entry.article.isEmpty)
      #expect(!entry.gistEnglish.unicodeScalars.contains { $0.value > 0x2E80 })
      if entry.key.hasPrefix("party.") { #expect(!entry.attested.isEmpty) }
    }
  }

  @Test("No two versions of a key are in force on one day")
  func versions() throws {
    let book = try book()
    for key in book.keys {
      let versions = Array(book.versions(of: key))
      for (earlier, later) in zip(versions, versions.dropFirst())
      where earlier.place == later.place {
        let end = try #require(earlier.until)
        let start = try #require(later.from)
        #expect(end < start, "\(key)")
      }
    }
  }
}
