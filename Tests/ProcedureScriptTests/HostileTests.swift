import Deliberation
import ProcedureScript
import SourceText
import Testing

@Suite("Scripts that mean no good")
struct HostileTests {
  @Test("Pieces of a good script in any order neither trap nor hang")
  func shuffled() throws {
    var random = SplitMix(seed: 41)
    let bytes = Array(try file("procedures/five-steps-seven-rules.lua").bytes.prefix(3000))
    for _ in 0..<300 {
      var text: [UInt8] = []
      for _ in 0..<(random.next() % 5 + 1) {
        let start = Int(random.next() % UInt64(bytes.count))
        let length = Int(random.next() % 400)
        text += bytes[start..<min(bytes.count, start + length)]
      }
      let loading = ProcedureLoader().load(bytes: text, name: "shuffled.lua")
      #expect(loading.isRefused || loading.plan != nil)
    }
  }

  @Test("A good script with one byte changed neither traps nor hangs")
  func flipped() throws {
    var random = SplitMix(seed: 7)
    let library = try shippedLibrary()
    let source = try file("examples/ditch/procedure.lua")
    for _ in 0..<300 {
      var bytes = source.bytes
      bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
      _ = ProcedureLoader(library: library).load(bytes: bytes, name: "flipped.lua")
    }
  }

  @Test(
    "A script that will not end is stopped, whatever it does",
    arguments: [
      "while true do end", "repeat until false", "local t = {} while true do t[#t + 1] = {} end",
      "local s = \"a\" while true do s = s .. s end", "local function f() return f() end f()",
      "while true do pcall(error) end", "while true do param \"x\" end",
      "while true do qwert \"x\" end",
    ])
  func endless(text: String) {
    let loading = load(text)
    #expect(loading.isRefused && loading.plan == nil)
    #expect(loading.findings.contains { $0.id == .scriptExhausted || $0.id == .scriptError })
    #expect(loading.findings.count < 50)
  }

  @Test("Brackets deeper than may be are refused and not walked", arguments: [66, 1000, 60_000])
  func deep(count: Int) {
    let loading = load("return procedure \"a\" " + String(repeating: "{", count: count))
    #expect(loading.findings.map(\.id) == [.scriptRejected])
  }

  @Test("What is sixteen times as large as a script may be is not looked at; a little less is")
  func large() {
    let limit = ScriptLimits.source
    for (count, id) in [
      (16 * limit + 15, FindingID.scriptRejected), (16 * limit + 16, .fileTooLarge),
    ] {
      let loading = ProcedureLoader().load(bytes: Array(repeating: 0x20, count: count), name: "a")
      #expect(loading.findings.map(\.id) == [id])
    }
  }

  @Test("A script of many unknown words is told of each, and of no more than that")
  func unknownWords() {
    let text = (1...60).map { "local a\($0) = wort\($0) { 1 }" }.joined(separator: "\n")
    let loading = load(text + "\nreturn procedure \"甲\" { id = \"a\", version = \"1\" }")
    let unknown = loading.findings.filter { $0.id == .unknownWord }
    #expect(unknown.count >= 30 && unknown.count <= 60)
    #expect(loading.isRefused)
  }

  @Test("Loading the same script twice gives the same bytes of plan and findings")
  func deterministic() throws {
    let loader = ProcedureLoader(library: try shippedLibrary(), law: try shippedLaw().book)
    let source = try file("examples/garden/procedure.lua")
    let first = loader.load(source)
    let second = loader.load(source)
    #expect(first.findings == second.findings)
    #expect(first.plan == second.plan)
    #expect("\(String(describing: first.plan))" == "\(String(describing: second.plan))")
  }
}
