import Deliberation
import SourceText
import Testing

@testable import Minutes

@Suite("Canonical text")
struct RoundTripTests {
  @Test(
    "The samples come back from their canonical text, which is a fixpoint",
    arguments: [caseSample, meetingSample])
  func samples(_ sample: String) throws {
    let record = try #require(read(sample).record)
    let text = RecordWriter.write(record)
    let again = read(text)
    #expect(again.findings.isEmpty, "\(text)")
    #expect(again.record == record)
    #expect(RecordWriter.write(try #require(again.record)) == text)
  }

  @Test(
    "Texts that fuzzing found come back, too",
    arguments: [
      "\n主持：!周敏   　　 记 答复：录：陈立", "日\n226年2月1日\n9:00 异议：", "日\n226年2月1日\n9:00 会议：\n9:10 表决：",
      "甲\n程序：乙@2026.@\n2026年3月14日 会议：一\n实到：N 12人（丙组4人，丁组4人）",
      "甲\n2026年3月14日 会议：一\n【公示】2026年3月13日至2026年3月20日 公告栏",
      "甲\n2026年3月14日 会议：一\n9:00 ⟦异议⟧：话\n2026年3月15日 9:00 ⟦答复⟧：话\n9:10 名册：",
    ])
  func found(_ text: String) throws {
    let record = try #require(read(text).record)
    let canonical = RecordWriter.write(record)
    #expect(read(canonical).record == record, "\(canonical)")
  }

  @Test("Any record comes back from its canonical text")
  func anyRecord() throws {
    for seed in 1...800 {
      var generator = RecordGenerator(seed: UInt64(seed))
      let record = generator.record()
      let text = RecordWriter.write(record)
      let again = try #require(read(text).record)
      guard again == record else {
        Issue.record(
          "seed \(seed)\n\(text)\n\(difference(record, again))\n\(RecordWriter.write(again))")
        return
      }
      #expect(RecordWriter.write(again) == text)
    }
  }

  private func difference(_ left: Record, _ right: Record) -> String {
    var lines: [String] = []
    if left.acts.count != right.acts.count {
      lines.append("acts \(left.acts.count) \(right.acts.count)")
    }
    for (a, b) in zip(left.acts, right.acts) where a != b { lines.append("\(a)\n\(b)") }
    if left.rosters != right.rosters { lines.append("\(left.rosters)\n\(right.rosters)") }
    if left.facts != right.facts { lines.append("\(left.facts)\n\(right.facts)") }
    if left.title != right.title { lines.append("\(left.title)\n\(right.title)") }
    if left.matters != right.matters { lines.append("\(left.matters)\n\(right.matters)") }
    if left.remarks != right.remarks { lines.append("\(left.remarks)\n\(right.remarks)") }
    return lines.joined(separator: "\n")
  }
}
