import Testing

@testable import SourceText

@Suite("Looking through many bytes at once")
struct ByteScanTests {
  private func scan<Result>(_ bytes: [UInt8], _ ask: (ByteScan) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { ask(ByteScan($0)) }
  }

  private func isClean(_ bytes: [UInt8]) -> Bool { scan(bytes) { $0.isCleanText() } }

  @Test("A byte and a run of bytes are found where they first stand, and not beyond the end")
  func finding() {
    let bytes = Array("甲方、乙方、丙".utf8)
    let comma = Array("、".utf8)
    #expect(scan(bytes) { $0.offset(ofRun: comma) } == 6)
    #expect(scan(bytes) { $0.offset(ofRun: comma, from: 7) } == 15)
    #expect(scan(bytes) { $0.offset(ofRun: comma, from: 16) } == nil)
    #expect(scan(bytes) { $0.offset(ofRun: Array("丙丁".utf8)) } == nil)
    #expect(scan(bytes) { $0.offset(of: 0xE4, from: bytes.count - 3) } == bytes.count - 3)
    #expect(scan(bytes) { $0.offset(of: 0x2C) } == bytes.count)
    #expect(scan([]) { $0.offset(of: 0x2C) } == 0)
  }

  @Test("Characters are counted in every range, and a line feed is told of")
  func counting() {
    let bytes = Array("a中·b𠮷会议纪要,0123456789一二三四".utf8)
    for start in 0...bytes.count {
      for end in start...bytes.count {
        let counted = bytes[start..<end].count { $0 & 0xC0 != 0x80 }
        #expect(scan(bytes) { $0.characters(in: start..<end) } == counted)
      }
    }
    let lines = Array("0123456789\n01".utf8)
    #expect(scan(lines) { $0.characters(in: 0..<10) } == 10)
    #expect(scan(lines) { $0.characters(in: 0..<11) } == nil)
    #expect(scan(lines) { $0.characters(in: 11..<13) } == 2)
  }

  @Test("Text is clean up to its last byte, wherever in a word its characters stand")
  func clean() {
    for lead in 0...9 {
      let blanks = [UInt8](repeating: 0x20, count: lead)
      for good in ["", "议", "议事\r\n", "·", "Ｆ２，", "a\tb", "~"] {
        #expect(isClean(blanks + Array(good.utf8)), "\(lead) \(good)")
        #expect(isClean(blanks + Array(good.utf8) + Array("会议记录".utf8)), "\(lead) \(good)")
      }
    }
  }

  @Test("What is no UTF-8 or holds a control byte is never clean, wherever it stands")
  func unclean() {
    let bad: [[UInt8]] = [
      [0x00], [0x1F], [0x7F], [0x0B], [0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE4, 0xBC],
      [0xE4, 0xBC, 0x41], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
    ]
    for bytes in bad {
      for lead in 0...9 {
        let head = [UInt8](repeating: 0x61, count: lead)
        #expect(!isClean(head + bytes), "\(lead) \(bytes)")
        #expect(!isClean(head + bytes + Array("a 会议".utf8)), "\(lead) \(bytes)")
      }
    }
  }
}
