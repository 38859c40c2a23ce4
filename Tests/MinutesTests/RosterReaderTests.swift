import Deliberation
import SourceText
import Testing

@testable import Minutes

@Suite("Rosters from tables")
struct RosterReaderTests {
  private func table(_ text: String) -> RosterReader.Result {
    RosterReader.read(SourceText(name: "协商会.csv", text: text), file: 2)
  }

  @Test("Every column is read")
  func columns() throws {
    let result = table(
      """
      协商会成员名册,,,,
      编号,姓名,类别,职务,户号,性别,政治面貌,表决权,任职,离任
      001,周敏,社区代表,居委主任,3-101,女,中共党员,是,2024-01-01,2026年12月31日
      002,"陈立","居民代表、楼组长","社工，网格员",,男,群众,候补,,
      003,王 伟,居民代表,,,,,无,,
      """)
    #expect(result.findings.isEmpty)
    let members = try #require(result.members)
    #expect(members.count == 3)
    #expect(members[0].key == "001" && members[0].name.value == "周敏")
    #expect(members[0].name.place == Place(file: 2, line: 3, column: 5, length: 2))
    #expect(members[0].marks == ["女", "党员"] && members[0].household == "3-101")
    #expect(members[0].from == Day(2024, 1, 1) && members[0].until == Day(2026, 12, 31))
    #expect(members[1].categories == ["居民代表", "楼组长"] && members[1].offices == ["社工", "网格员"])
    #expect(!members[1].votes && members[1].marks.contains("候补"))
    #expect(members[2].name.value == "王 伟" && !members[2].votes)
  }

  @Test("Without numbers the name without blanks is the key, and 张伟（大） is not 张伟（小）")
  func keys() throws {
    let members = try #require(table("业主姓名\n王 伟\n张伟（大）\n张伟(小)\n").members)
    #expect(members.map(\.key) == ["王伟", "张伟（大）", "张伟（小）"])
  }

  @Test("Tabs, semicolons and full-width commas part fields too", arguments: ["\t", ";", "，"])
  func separators(_ separator: String) throws {
    let text =
      ["代表姓名", "类别"].joined(separator: separator) + "\n" + ["张三", "甲"].joined(separator: separator)
    let members = try #require(table(text).members)
    #expect(members.count == 1 && members[0].categories == ["甲"])
  }

  @Test("Quotes hold separators and quotes; an end of a line in them is a blank")
  func quotes() throws {
    let members = try #require(table("姓名,职务\n\"张\"\"三\"\"\",\"甲,乙\"\n\"李\n四\",").members)
    #expect(members.map(\.name.value) == ["张\"三\"", "李 四"])
    #expect(members[0].offices == ["甲", "乙"])
  }

  @Test("A person listed twice is told with both places; two persons of one name are not")
  func duplicates() {
    let twice = table("姓名\n张三\n李四\n张 三\n")
    #expect(twice.findings.map(\.id) == [.rosterDuplicate])
    #expect(twice.findings.first?.place.line == 4)
    #expect(twice.findings.first?.related.first?.place.line == 2)
    #expect(table("编号,姓名\n1,张三\n2,张三\n").findings.isEmpty)
    #expect(table("编号,姓名\n1,张三\n1,李四\n").findings.map(\.id) == [.rosterDuplicate])
  }

  @Test("What cannot be read is told at its place")
  func faults() {
    #expect(table("姓名,表决权\n张三,也许\n").findings.map(\.id) == [.unknownLabel])
    #expect(table("姓名,起\n张三,46093\n").findings.map(\.id) == [.unreadableDate])
    #expect(table("姓名,起\n张三,2026-02-29\n").findings.map(\.id) == [.unreadableDate])
    #expect(table("姓名,类别\n,居民代表\n").findings.map(\.id) == [.unreadableLine])
    #expect(table("姓名,姓名\n甲乙,丙丁\n").findings.map(\.id) == [.duplicateKey])
    #expect(table("姓名,职位\n张三,甲\n").findings.map(\.id) == [.unknownKey])
    #expect(table("姓名,电话\n张三,1\n").findings.isEmpty)
    let none = table("甲,乙\n丙,丁\n")
    #expect(none.members == nil && none.findings.map(\.id) == [.unreadableFile])
    #expect(table("").members == nil)
  }

  @Test(
    "A quote that is left open makes the list unreadable, at the quote",
    arguments: [
      ("编号,姓名,职务\n1,张三,\n2,\"李四,楼组长\n3,王五,\n", 3, 3),
      ("姓名,职务\n\"李四,楼组长\n\"王五\",组员\n", 2, 1),
      ("姓名,职务\n张三,\"楼组长\"甲\n", 2, 4), ("姓名\n张三\n\"", 3, 1),
    ])
  func openQuotes(_ text: String, _ line: Int32, _ column: Int32) {
    let list = table(text)
    #expect(list.members == nil)
    #expect(list.findings.map(\.id) == [.unreadableFile])
    #expect(list.findings.first?[.reason] == .text("open-quote"))
    #expect(list.findings.first?.place.line == line)
    #expect(list.findings.first?.place.column == column)
  }

  @Test(
    "Quotes in pairs hold what they hold",
    arguments: [
      ("姓名,职务\n\"李四\",\"楼组长,\n组员\"\n王五,\n", ["李四", "王五"]),
      ("姓名\r\n\"李四\" \r\n\"王\"\"五\"\r\n", ["李四", "王\"五"]), ("姓名\n李\"四\n", ["李\"四"]),
    ])
  func pairedQuotes(_ text: String, _ names: [String]) {
    let list = table(text)
    #expect(list.findings.isEmpty)
    #expect(list.members?.map(\.name.value) == names)
  }

  @Test("A list that is there and cannot be opened is told of where the record names it")
  func refused() throws {
    let text = "协商会议\n2026年3月14日 会议：协商会\n应到：17人（名册：协商会.csv）\n"
    let reading = read(text) { _ in
      .refused(Finding(.fileTooLarge, at: .none, [Fact(.limit, .count(3))]))
    }
    #expect(reading.findings.map(\.id) == [.fileTooLarge])
    #expect(reading.findings[0].place.line == 3 && reading.findings[0][.limit] == .count(3))
    let record = try #require(reading.record)
    #expect(record.unread.rosters == ["协商会.csv"])
    #expect(read(text) { _ in nil }.record?.unread.rosters == [])
  }

  @Test("A record reads the lists it names, once, and names the one that is no text")
  func inRecord() throws {
    let text = """
      协商会议
      2026年3月14日 会议：协商会
      应到：17人（名册：协商会.csv）
      2026年3月15日 会议：协商会
      应到：17人（名册：协商会.csv）
      2026年3月16日 会议：居民会议
      应到：30人（名册：居民.xlsx）
      """
    var asked: [String] = []
    let reading = read(text) { name in
      asked.append(name)
      if name == "协商会.csv" {
        return .text(SourceText(name: name, text: "姓名\n张三\n张三\n"), file: 1)
      }
      guard case .failure(let failure) = Decoding.decode([0x50, 0x4B, 3, 4, 0], name: name) else {
        return nil
      }
      return .unreadable(failure, file: 2)
    }
    #expect(asked == ["协商会.csv", "居民.xlsx"])
    let record = try #require(reading.record)
    #expect(record.rosters.map { $0.members?.count } == [2, nil])
    #expect(reading.findings.map(\.id) == [.unreadableFile, .rosterDuplicate])
    #expect(reading.findings[0][.found] == .text("zip"))
    #expect(reading.findings[0].place.line == 7)
    #expect(reading.findings[1].place.file == 1)
  }

  @Test("Random bytes never trap")
  func noise() {
    var random = Seeded(9)
    for _ in 0..<2000 {
      let bytes = (0..<random.upTo(120)).map { _ in
        random.pick(Array("姓名,\n\"\t;编号是2026-01-01".utf8) + [0xFF, 0x80])
      }
      _ = RosterReader.read(SourceText(name: "", bytes: bytes), file: 0)
    }
  }
}
