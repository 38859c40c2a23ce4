import Deliberation
import Minutes
import SourceText
import Testing
import Yishi

/// Files that hold many cases, one a line, and the texts they were made from.
@Suite("一行一案的文件")
struct ManyRecordsTests {
  private static let folder = "examples/ditch"
  private static let text = Beds.text("\(folder)/valid.txt")

  /// The case of the example as one line of JSON, made from a text of some name.
  private func line(from name: String) -> String {
    var office = Office()
    let reading = office.read(record: Array(Self.text.utf8), name: name) { list in
      Beds.bytes("\(Self.folder)/\(list)").map { ($0, list) }
    }
    guard let record = reading.record else { return "" }
    return CaseJSON.write(record) { office.sources[$0]?.name }
  }

  /// The readings of some lines, with the name of the text in which the last act of each stands.
  private func read(
    _ lines: [String], beside texts: [String: String]
  ) -> [(reading: Reading, place: String?)] {
    var office = Office()
    let bytes = Array(lines.joined(separator: "\n").utf8)
    let readings = office.readAll(records: bytes, name: "cases.ndjson") { name in
      texts[name].map { (Array($0.utf8), name) }
    }
    return readings.map { reading in
      let place = reading.record?.acts.last?.site.place
      return (reading, place.flatMap { office.sources[$0.file]?.name })
    }
  }

  @Test("原文没有改过的，落在原文里；改过的那一案落在 JSON 里，别的案不受连累")
  func originals() {
    let lines = [line(from: "甲.txt"), line(from: "乙.txt"), line(from: "甲.txt")]
    let texts = ["甲.txt": Self.text, "乙.txt": "\n" + Self.text]
    #expect(read(lines, beside: texts).map(\.place) == ["甲.txt", "cases.ndjson", "甲.txt"])
    let kept = ["甲.txt": Self.text, "乙.txt": Self.text]
    #expect(read(lines, beside: kept).map(\.place) == ["甲.txt", "乙.txt", "甲.txt"])
    #expect(read(lines, beside: [:]).map(\.place) == Array(repeating: "cases.ndjson", count: 3))
  }

  @Test("坏的一行只坏那一行，空行不算，行号照旧")
  func badLine() {
    let good = line(from: "甲.txt")
    let found = read([good, "", "{\"kind\":", good, "不是"], beside: [:])
    #expect(found.map { $0.reading.record != nil } == [true, false, true, false])
    #expect(found.map { $0.reading.findings.first?.place.line } == [nil, 3, nil, 5])
  }

  @Test("一个一个读，和一次读完，读到的一样")
  func oneByOne() {
    let lines = [line(from: "甲.txt"), "{\"kind\":", line(from: "乙.txt")]
    let bytes = Array(lines.joined(separator: "\n").utf8)
    let beside: (String) -> (bytes: [UInt8], name: String)? = { name in
      name == "甲.txt" ? (Array(Self.text.utf8), name) : nil
    }
    var (office, other) = (Office(), Office())
    var open = office.open(records: bytes, name: "cases.ndjson", rosters: beside)
    for whole in other.readAll(records: bytes, name: "cases.ndjson", rosters: beside) {
      let reading = office.next(of: &open, rosters: beside)
      #expect(reading?.record == whole.record)
      #expect(reading?.record?.acts.map(\.site) == whole.record?.acts.map(\.site))
      #expect(reading?.findings == whole.findings)
    }
    #expect(office.next(of: &open, rosters: beside) == nil)
  }

  @Test("一个文件夹的程序换成另一个的，先前的就没有了；换成一个也没有的也一样")
  func scripts() {
    let script = Array(
      "return procedure \"村里的\" { id = \"own\", version = \"1\", step \"提议\" {} }".utf8)
    let name = PlanReference(name: "村里的", version: nil)
    var office = Office()
    office.add(script: script, name: "a.lua")
    #expect(office.procedure(named: name) != nil)
    office.replaceScripts(with: [])
    #expect(office.procedure(named: name) == nil)
    office.replaceScripts(with: [(script, "b.lua")])
    #expect(office.procedure(named: name) != nil)
  }
}
