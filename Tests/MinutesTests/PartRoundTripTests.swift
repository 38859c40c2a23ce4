import Deliberation
import Testing

@testable import Minutes

@Suite("Counts of parts without their whole")
struct PartRoundTripTests {
  @Test(
    "come back from the text they are written as",
    arguments: [
      "应到：30人    实到：N 12人（丙组4人，丁组4人）", "应到：30人    实到：2000平方米",
      "【表决】参加22522400平方米；同意169人/16790平方米", "【表决】参加（甲组4人）；同意（甲组3人），反对1",
      "【表决】同意16790平方米，反对20平方米",
    ])
  func back(_ line: String) throws {
    let record = try #require(read("案卷\n2026年3月14日 会议：一\n\(line)").record)
    let text = RecordWriter.write(record)
    #expect(read(text).record == record, "\(text)")
  }
}
