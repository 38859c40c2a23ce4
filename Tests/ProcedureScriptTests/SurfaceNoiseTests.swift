import SourceText
import Testing

@testable import ProcedureScript

@Suite("The surface pass on noise")
struct SurfaceNoiseTests {
  private func pass(_ bytes: [UInt8]) -> Surface {
    Surface(SourceText(name: "s.lua", bytes: bytes), dictionary: vocabulary)
  }

  private func pieces(_ alphabet: [String], _ count: Int, _ random: inout SplitMix) -> String {
    (0..<count).compactMap { _ in alphabet.randomElement(using: &random) }.joined()
  }

  private static let scraps = [
    "步骤", "票", "A", "_u", "1", "0x", "p", "e", "＋", "-", "－", "[", "［", "【", "]", "］", "=", "＝",
    "“",
    "”", "‘", "’", "\"", "'", "＂", "＇", "\\", "\\z", "\n", "\r\n", "　", " ", "，", "、", ".", "．",
    "：", ":",
    "{", "}", "(", ")", "local ", "function ", "end ", "for ", "in ", "do ", "repeat ", "until ",
    "goto ",
    "then ", "if ", "else ", "elseif ", "<", ">", ";", ",", "--", "#", "ａ", "１", "e\u{301}", "😀",
    "~", "／",
  ]

  @Test("Plain ASCII comes through byte for byte, whatever it says")
  func identityOnASCII() {
    var random = SplitMix(seed: 7)
    for _ in 0..<3000 {
      let length = Int.random(in: 0...60, using: &random)
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...127, using: &random) }
      let result = pass(bytes)
      #expect(result.text == bytes)
      #expect(result.isIdentity)
    }
    let ascii = Self.scraps.filter { $0.utf8.allSatisfy { $0 < 0x80 } }
    for _ in 0..<3000 {
      let bytes = Array(pieces(ascii, Int.random(in: 0...30, using: &random), &random).utf8)
      #expect(pass(bytes).text == bytes)
    }
  }

  @Test("Chinese in finished strings and comments alone changes nothing")
  func identityOnStockLua() {
    var random = SplitMix(seed: 8)
    let scraps = [
      "\"议，事\"", "'“”'", "[[长\n。]]", "-- 注，释\n", "--[==[ 】 ]==]", "a", " ", "=", "{", "}", ",",
      "local ",
      "end ", "\n", "\"\\\"，\"", ".", "..", "1",
    ]
    for _ in 0..<3000 {
      let bytes = Array(pieces(scraps, Int.random(in: 0...30, using: &random), &random).utf8)
      let result = pass(bytes)
      #expect(result.text == bytes)
      #expect(result.notes.isEmpty)
    }
  }

  @Test("Any bytes come through with their lines, ways back inside the source, and no trap")
  func anyBytes() {
    var random = SplitMix(seed: 9)
    for _ in 0..<4000 {
      let length = Int.random(in: 0...60, using: &random)
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      check(bytes)
      // What comes in as a file has been through decoding first.
      if case .text(let text, _, _, _) = Decoding.decode(bytes, name: "s.lua") { check(text.bytes) }
    }
  }

  @Test("Scraps of scripts come through so that Lua cuts them as the pass did")
  func scraps() {
    var random = SplitMix(seed: 10)
    for _ in 0..<8000 {
      let text = pieces(Self.scraps, Int.random(in: 0...24, using: &random), &random)
      let bytes = Array(text.utf8)
      check(bytes)
      let before = SurfaceLexer.tokens(of: bytes).filter(\.isCode)
      let result = pass(bytes)
      // At a name glued to a number Lua stops, so what follows is cut by nobody.
      if result.notes.contains(where: { $0.kind == .gluedName }) { continue }
      let after = SurfaceLexer.tokens(of: result.text).filter(\.isCode)
      #expect(before.count == after.count, "\(text)")
      for (left, right) in zip(before, after) {
        let isString = left.kind == .foreignString && right.kind == .string
        #expect(left.kind == right.kind || isString, "\(text)")
        if left.kind == .symbol || left.kind == .number || left.kind == .keyword {
          #expect(left.text == right.text, "\(text)")
        }
        if isString, !left.isUnfinished {
          #expect(stringValue(of: bytes, left) == stringValue(of: result.text, right), "\(text)")
        }
      }
      // What has been rewritten is stock Lua.
      if !before.contains(where: { $0.kind == .stray }) {
        #expect(pass(result.text).text == result.text, "\(text)")
      }
      #expect(result.unmangle(String(decoding: result.text, as: UTF8.self)).isEmpty == text.isEmpty)
    }
  }

  @Test("Turning to English and rewriting gives what rewriting gives")
  func renderings() {
    var random = SplitMix(seed: 11)
    for _ in 0..<4000 {
      let text = pieces(
        Self.scraps + ["step ", "quorum ", "法定人数", "at_least"],
        Int.random(in: 0...24, using: &random), &random)
      let source = SourceText(name: "s.lua", text: text)
      let english = renderSurface(source, to: .english, dictionary: vocabulary)
      let chinese = renderSurface(source, to: .chinese, dictionary: vocabulary)
      if !surface(text).notes.contains(where: { $0.kind == .capturedWord }) {
        #expect(rewritten(english) == rewritten(text), "\(text)")
      }
      if !surface(chinese).notes.contains(where: { $0.kind == .capturedWord }) {
        #expect(rewritten(chinese) == rewritten(text), "\(text)")
      }
    }
  }

  @Test("Deep and long scripts take time in proportion to their length")
  func large() {
    let deep = String(repeating: "do local 票 = {", count: 20_000)
    #expect(pass(Array(deep.utf8)).text.count > deep.utf8.count)
    let wide = String(repeating: "，", count: 50_000)
    #expect(pass(Array(wide.utf8)).notes.last?.place.column == 50_000)
    let brackets = String(repeating: "[=", count: 50_000)
    #expect(pass(Array(brackets.utf8)).isIdentity)
    let ends = "[==[" + String(repeating: "]=", count: 50_000)
    #expect(pass(Array(ends.utf8)).isIdentity)
  }

  private func check(_ bytes: [UInt8]) {
    let result = pass(bytes)
    #expect(result.text.filter { $0 == 0x0A }.count == bytes.filter { $0 == 0x0A }.count)
    for offset in 0...result.text.count {
      let back = result.map.originalOffset(of: offset)
      #expect((0...bytes.count).contains(back))
      let there = result.map.rewrittenOffset(of: min(offset, bytes.count))
      #expect((0...result.text.count).contains(there))
    }
    for note in result.notes { #expect(note.place.line >= 1 && note.place.column >= 1) }
    let index = SurfaceIndex(SourceText(name: "", bytes: bytes), dictionary: vocabulary)
    _ = index.findKey("quorum", fromLine: 1, toLine: 99)
    _ = index.lines(ofCall: "step", line: 1)
  }
}
