import Deliberation
import Minutes
import Testing
import Yishi

/// What cannot be read is told of once: what follows from it is not told again.
@Suite("读不了的只报一处，跟着来的不报")
struct ReadingTests {
  private static let folder = "examples/ditch"
  private static let text = Beds.text("\(folder)/valid.txt")

  private func ids(
    _ changes: (String, String)..., roster: [UInt8]? = nil
  ) -> [String] {
    var text = Self.text
    for (old, new) in changes {
      #expect(text.contains(old))
      text = text.replacing(old, with: new, maxReplacements: 1)
    }
    var office = Office()
    let script = office.load(
      script: Beds.bytes("\(Self.folder)/procedure.lua") ?? [], name: "procedure.lua")
    let reading = office.read(record: Array(text.utf8), name: "r.txt") { name in
      if let roster { return (roster, name) }
      return Beds.bytes("\(Self.folder)/\(name)").map { ($0, name) }
    }
    var findings = reading.findings
    if let record = reading.record { findings += script.judge(record).findings }
    return findings.map(\.id.rawValue)
  }

  @Test("日期或名目读不懂的一件事，不再说缺了那一步")
  func acts() {
    #expect(ids(("2026年3月14日 会议", "2026年2月30日 会议")) == ["unreadable-date"])
    #expect(ids(("2026年3月14日 会议", "2026年3月14日 回议")) == ["unknown-label"])
    #expect(ids(("2026年2月10日 调查", "腊月廿三 调查")) == ["date-ambiguous"])
  }

  @Test("数读不懂的，不再说材料不足，也不说票数合不上", arguments: ["-10", "10.5", "甚多", "99999999999999999999"])
  func counts(number: String) {
    #expect(ids(("同意10", "同意\(number)")) == ["unreadable-number"])
    #expect(ids(("弃权2", "弃权\(number)")) == ["unreadable-number"])
  }

  @Test("名册读不了或没有，只报名册")
  func rosters() {
    #expect(ids(roster: []) == ["unreadable-file"])
    #expect(ids(roster: [0x50, 0x4B, 0x03, 0x04, 0, 0, 0, 0]) == ["unreadable-file"])
    #expect(
      ids(("协商会（协商会.csv）", "协商会（没有.csv）"), ("（名册：协商会.csv）", "")) == ["roster-missing"])
  }

  @Test("JSON 案卷没有各项的列表，不说哪一步没有做", arguments: ["{}", "\"无\"", "3"])
  func noActs(value: String) throws {
    var office = Office()
    let script = office.load(
      script: Beds.bytes("\(Self.folder)/procedure.lua") ?? [], name: "procedure.lua")
    func found(_ acts: String) throws -> Set<String> {
      let text = #"{"kind":"case","v":1,"title":"甲","scope":"whole","closed":"2026-12-20","acts":"#
      let reading = office.read(record: Array((text + acts + "}").utf8), name: "c.json")
      let record = try #require(reading.record)
      return Set((reading.findings + script.judge(record).findings).map(\.id.rawValue))
    }
    #expect(try found(value) == ["invalid-json"])
    #expect(try found("[]") == ["step-missing"])
  }

  @Test("名册里一人两行，只报一次，应到的数两种都说得通")
  func duplicates() {
    let bytes = Beds.bytes("\(Self.folder)/协商会.csv") ?? []
    let twice = String(decoding: bytes, as: UTF8.self).replacing("5,孙三禾", with: "4,孙三禾")
    #expect(ids(roster: Array(twice.utf8)) == ["roster-duplicate"])
  }

  @Test("日期互相矛盾的，各报一处")
  func contradictions() {
    #expect(ids(("结案：2026年7月31日", "结案：2026年3月1日")) == ["act-after-closing"])
    #expect(ids(("14:00—15:40", "15:40—14:00")) == ["time-disorder"])
    #expect(ids(("14:31 【表决】", "13:31 【表决】")) == ["time-disorder"])
    #expect(ids(("至2026年3月31日", "至2026年3月11日")) == ["unreadable-date"])
    #expect(
      ids(
        ("【签字】主持周敏，记录陈立\n", ""),
        ("2026年3月3日 通知", "2026年3月1日 签字：主持周敏   对象：协商会第三次会议\n\n2026年3月3日 通知"))
        == ["signature-before-meeting"])
  }

  @Test("空文件说是空的")
  func empty() {
    var office = Office()
    let reading = office.read(record: Array(" \n\n".utf8), name: "r.txt")
    #expect(reading.record == nil)
    #expect(reading.findings.map(\.id) == [.unreadableFile])
    #expect(reading.findings.first?[.reason] == .text("empty"))
  }

  @Test("一行一个案卷：坏了一行，别的照读")
  func lines() {
    var office = Office()
    let good = #"{"kind":"case","v":1,"title":"甲","acts":[]}"#
    let readings = office.readAll(
      records: Array((good + "\n" + good.dropLast(3) + "\n" + good + "\n").utf8), name: "c.jsonl")
    #expect(readings.map { $0.record != nil } == [true, false, true])
    #expect(readings[1].findings.map(\.id) == [.invalidJSON])
  }

  @Test("同名的人用编号分开：两人各投一票不是一人两票，第三票才是")
  func namesakes() {
    let roster = "编号,姓名,类别\n1,周敏,甲\n12,张伟,甲\n13,张伟,甲\n4,李四,甲\n"
    let script = """
      return procedure "甲" {
        id = "a", version = "1", reserved = {},
        body "会" { kind = "consultative", pass = more_than { "1/2", of = "present" } },
        step "议" { body = "会" },
      }
      """
    func one(_ vote: String) -> [FindingID] {
      judge(
        "甲\n范围：单次会议\n名册：会（r.csv）\n2026年3月14日 会议：会\n应到：4人    实到：4人\n"
          + "【表决】记名；\(vote)\n【结果】通过\n", under: script, rosters: ["r.csv": roster])
    }
    #expect(one("同意：周敏、张伟、张伟；反对：李四") == [])
    #expect(one("同意：周敏、张伟（12）、张伟（13）；反对：李四") == [])
    #expect(one("同意：周敏、张伟（12）、张伟（12）；反对：李四") == [.votedTwice])
    #expect(one("同意：周敏、张伟、张伟；反对：张伟") == [.votedTwice])
  }
}
