import Deliberation
import SourceText
import Testing

@testable import Minutes

@Suite("Any text at all")
struct TextFuzzTests {
  /// Pieces of lines that mean something somewhere, set side by side where they may mean nothing.
  private let pieces = [
    "2026年3月14日", "3月16日", "20日", "次日", "腊月廿八", "2026-02-30", " ", "   ", "\t", "　", "会议", "通知",
    "公示",
    "名册", "更正", "撤下", "提议", "答复", "异议", "签字", "：", ":", "【表决】", "【结果】", "【发言】", "【公示】", "【委托】",
    "【回避】",
    "【签字】", "【更正】", "【未知】", "【", "】", "一、", "十二、", "3、", "（一）", "（", "）", "14:31", "25:00", "下午两点半",
    "主持", "记录",
    "应到", "实到", "委托", "回避", "通知：", "对象：", "步骤：", "所属：", "会议1", "议题二", "无", "同意", "反对", "弃权", "10",
    "１３人", "，", "、", "；", "→",
    "张三", "王 伟", "张伟（大）", "周敏（居委主任）", "举手", "无记名", "记名", "通过", "一致通过", "开工", "采纳", "至", "—", "公告栏",
    "改造方案", "99999999999999999999",
    "-1", "e\u{301}", "👨‍👩‍👧", "。", "@", "\r", "程序：", "编号：", "事项：", "标题：", "地点：", "时间：", "未注日期", "原文：",
    "注：", "。", "等3人", "发票21", "第二轮", "计票",
  ]

  private func text(_ random: inout Seeded) -> String {
    var text = ""
    for _ in 0...random.upTo(14) {
      for _ in 0...random.upTo(7) { text += random.pick(pieces) }
      text += "\n"
    }
    return text
  }

  @Test("Whatever is read comes back from its canonical text, which is a fixpoint")
  func fixpoint() throws {
    var random = Seeded(20_260_314)
    for round in 0..<600 {
      let source = text(&random)
      let record = try #require(read(source).record)
      let canonical = RecordWriter.write(record)
      let again = try #require(read(canonical).record)
      guard again == record, RecordWriter.write(again) == canonical else {
        Issue.record(
          "round \(round)\n\(source)\n----\n\(canonical)\n----\n\(RecordWriter.write(again))")
        return
      }
      let json = CaseJSON.write(record)
      #expect(CaseJSON.read(Array(json.utf8), file: 0).record == record, "\(source)")
    }
  }

  @Test("Every problem has its place in the text")
  func places() {
    var random = Seeded(77)
    for _ in 0..<500 {
      let source = SourceText(name: "", text: text(&random))
      var table = SourceTable()
      let file = table.add(source)
      let reading = MinutesReader.read(source, file: file)
      for finding in reading.findings {
        let place = finding.place
        guard place.file == file, place.line >= 1, place.column >= 1, table.range(of: place) != nil
        else {
          Issue.record("\(finding.id) \(finding.facts) \(place)\n\(source.string)")
          return
        }
      }
    }
  }

  @Test("Random bytes never trap")
  func bytes() {
    var random = Seeded(5)
    for _ in 0..<600 {
      let bytes = (0..<random.upTo(300)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      _ = MinutesReader.read(SourceText(name: "", bytes: bytes), file: 0)
      let signs = (0..<random.upTo(80)).map { _ in
        Unicode.Scalar(
          UInt32(random.pick([0x20, 0x3000, 0x4E00, 0xFF00, 0x300]) + random.upTo(96))) ?? " "
      }
      _ = read(
        String(String.UnicodeScalarView(signs)) + "\n" + String(String.UnicodeScalarView(signs)))
    }
  }

  @Test("Deep brackets and long lines are read in one go")
  func longLines() {
    for piece in ["（", "）", "⟦", "同意1，", "张三、", "键：值  ", "【", "：", "1", "甲 "] {
      let line = String(repeating: piece, count: 3000)
      let reading = meeting("【表决】" + line + "\n出席：" + line + "\n" + line)
      #expect(reading.record != nil)
    }
  }

  @Test("A record of a hundred thousand lines takes about ten times one of ten thousand")
  func linear() {
    func seconds(_ meetings: Int) -> Double {
      var text = "长卷\n"
      for index in 0..<meetings {
        text += "2026年3月14日 会议：第\(index)次\n应到：17人    实到：13人\n一、方案\n【提出】联名\n"
        text += "14:10 张三：同意\n14:31 【表决】举手；同意10，反对1，弃权2\n【结果】通过\n  附记\n【离席】冯十\n【散会】\n"
      }
      let source = SourceText(name: "", text: text)
      let clock = ContinuousClock()
      let start = clock.now
      let reading = MinutesReader.read(source, file: 0)
      #expect(reading.findings.isEmpty && reading.record?.acts.count == meetings * 8)
      let spent = (clock.now - start).components
      return Double(spent.seconds) + Double(spent.attoseconds) / 1e18
    }
    _ = seconds(50)
    let short = seconds(1000)
    let long = seconds(10_000)
    // A quadratic step would make it a hundred times; noise of a busy machine does not make it forty.
    #expect(long < short * 40)
  }
}
