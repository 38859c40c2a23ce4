import Deliberation
import ProcedureScript
import SourceText
import Testing

@Suite("One plan in two languages")
struct LanguageTests {
  static let scripts =
    [
      "procedures/five-steps-seven-rules.lua", "procedures/four-deliberations-two-disclosures.lua",
      "procedures/sample-conduct-rules.lua", "examples/ditch/procedure.lua",
      "examples/garden/procedure.lua",
    ] + (lawFiles + placeFiles).map { "procedures/law/\($0)" }

  @Test(
    "A script and its Chinese twin load to equal plans, and so does the way back",
    arguments: scripts)
  func twins(path: String) throws {
    let loader = ProcedureLoader(library: try shippedLibrary(), law: try shippedLaw().book)
    let source = try file(path)
    let english = loader.load(source)
    let chinese = SourceText(
      name: source.name, text: SurfaceConversion.convert(source, to: .chinese))
    #expect(chinese.bytes != source.bytes)
    let back = SourceText(name: source.name, text: SurfaceConversion.convert(chinese, to: .english))
    for twin in [chinese, back] {
      let loading = loader.load(twin)
      let same =
        loading.plan == english.plan && loading.law == english.law
        && loading.rules == english.rules && loading.kind == english.kind
      #expect(same, "\(twin.string)")
      #expect(
        loading.findings.map(\.id) == english.findings.map(\.id), "\(shown(loading.findings))")
    }
    #expect(SurfaceConversion.convert(source, to: .english) == source.string)
  }

  @Test("A Chinese script uses no English word and keeps its lines")
  func lines() throws {
    let source = try file("procedures/four-deliberations-two-disclosures.lua")
    let text = SurfaceConversion.convert(source, to: .chinese)
    let chinese = SourceText(name: "", text: text)
    #expect(chinese.lineCount == source.lineCount)
    for word in ["procedure", "step", "quorum", "binding", "answered", "clear"] {
      #expect(!text.contains("\(word) "), "\(word)")
      #expect(!text.contains("\"\(word)\""), "\(word)")
    }
    #expect(text.contains("机构 \"党员大会\" { 类型 = \"决策性\""))
  }

  @Test("Adopting in Chinese needs no brackets around a parameter, even one called like a word")
  func adoptingInChinese() throws {
    let loader = ProcedureLoader(library: try shippedLibrary())
    let own = loader.load(
      SourceText(
        name: "a.lua",
        text: """
          return 采用 "五步七规@2026.1" {
            版本 = "1",
            法定人数 = 至少 { "2/3", 基数 = "应到" },
            通过 = 超过 { "1/2", 基数 = "实到" },
            公示天数 = 15,
          }
          """))
    let refused = own.isRefused
    #expect(!refused, "\(shown(own.findings))")
    let plan = try #require(own.plan)
    #expect(plan.parameters.filter { $0.bound != nil }.map(\.name) == ["法定人数", "通过", "公示天数"])
    let quorum = try #require(plan.body(named: "协商会")?.quorum)
    #expect(quorum.form == .share(.atLeast, .fixed(.twoThirds), .members))
  }

  @Test("Two parameters whose names are spellings of one key are not mixed up in silence")
  func sameKey() throws {
    let library = ScriptShelf([
      SourceText(
        name: "a.lua",
        text: """
          return procedure "甲" {
            id = "a", version = "1",
            param "满意" { kind = "integer" },
            param "满意率" { kind = "integer" },
            disclose "公示" {
              keep = days { param "满意" }, answer = days { param "满意率" }, objections = "answered",
            },
          }
          """)
    ])
    let one = load("return 采用 \"甲\" { 版本 = \"1\", 满意率 = 3 }", library: library)
    #expect(one.plan?.parameters.map(\.bound) == [nil, "3"])
    let both = load("return 采用 \"甲\" { 版本 = \"1\", 满意 = 1, 满意率 = 3 }", library: library)
    #expect(both.findings.contains { $0.id == .duplicateName && $0[.word] == .text("满意率") })
    let stock = load(
      "return adopt \"甲\" { version = \"1\", [\"满意\"] = 1, [\"满意率\"] = 3 }", library: library)
    #expect(stock.plan?.parameters.map(\.bound) == ["1", "3"])
  }

  @Test("Full-width marks, a byte order mark, CR LF and GB 18030 change nothing")
  func encodings() throws {
    let text = """
      return 程序 “甲” ｛ 编号 ＝ “a”， 版本 ＝ “1”， 机构 “会” ｛ 类型 ＝ “协商性” ｝ ｝
      """
    let plain = load(
      "return procedure \"甲\" { id = \"a\", version = \"1\", body \"会\" { kind = \"consultative\" } }"
    )
    let wide = load(text)
    #expect(wide.plan != nil && wide.plan == plain.plan, "\(shown(wide.findings))")
    #expect(wide.findings.map(\.id) == [.fullWidthPunctuation])
    #expect(wide.findings.first?.cls == .advice)
    let marked = ProcedureLoader().load(
      bytes: [0xEF, 0xBB, 0xBF] + Array("-- 注\r\n\(text)\r\n".utf8), name: "a.lua")
    #expect(marked.plan == plain.plan)
    // 程序 in GB 18030 is B3CC D0F2; a comment is enough to make the file no UTF-8.
    let gb: [UInt8] =
      Array("-- ".utf8) + [0xB3, 0xCC, 0xD0, 0xF2, 0x0A]
      + Array("return procedure \"a\" { id = \"a\", version = \"1\" }".utf8)
    let converted = ProcedureLoader().load(bytes: gb, name: "a.lua")
    #expect(converted.plan != nil)
    #expect(converted.findings.map(\.id) == [.encodingConverted])
    let cut = ProcedureLoader().load(bytes: [0x00, 0x01, 0x02, 0x00], name: "a.lua")
    #expect(cut.findings.map(\.id) == [.unreadableFile] && cut.isRefused)
  }
}
