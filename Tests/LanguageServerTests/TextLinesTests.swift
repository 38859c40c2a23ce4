import SourceText
import Testing

@testable import LanguageServer

@Suite("语言服务：位置与改动")
struct TextLinesTests {
  private let lines = TextLines(Array("a议😀b\r\n第二\r三\n".utf8))

  @Test("UTF-16 数代码单元，UTF-8 数字节")
  func encodings() {
    #expect(lines.count == 4)
    #expect(lines.offset(of: Position(line: 0, character: 4), .utf16) == 8)
    #expect(lines.offset(of: Position(line: 0, character: 8), .utf8) == 8)
    #expect(lines.position(of: 8, .utf16) == Position(line: 0, character: 4))
    #expect(lines.position(of: 8, .utf8) == Position(line: 0, character: 8))
  }

  @Test("一个字中间的位置算字的开头；出了行、出了全文的，算到边上")
  func clamped() {
    #expect(lines.offset(of: Position(line: 0, character: 3), .utf16) == 4)
    #expect(lines.offset(of: Position(line: 0, character: 2), .utf8) == 1)
    #expect(lines.offset(of: Position(line: 0, character: 99), .utf16) == 9)
    #expect(lines.offset(of: Position(line: 9, character: 0), .utf16) == lines.bytes.count)
    #expect(lines.position(of: 10_000, .utf16) == Position(line: 3, character: 0))
  }

  @Test("一处一处改，与整篇重来一样", arguments: [PositionEncoding.utf16, .utf8])
  func edits(_ encoding: PositionEncoding) throws {
    var random = SystemRandomNumberGenerator()
    let signs = ["a", "议", "😀", "\n", "\r\n", "\r", "：", ""]
    var document = Document(uri: "file:///a.txt", language: "yishi", version: 1, text: "甲\n乙😀\n")
    for _ in 0..<400 {
      let count = document.lines.bytes.count
      // Offsets at the beginnings of signs only: that is all an editor can name.
      let borders = (0...count).filter {
        document.lines.offset(of: document.lines.position(of: $0, encoding), encoding) == $0
      }
      let ends = [
        borders.randomElement(using: &random) ?? 0, borders.randomElement(using: &random) ?? 0,
      ]
      .sorted()
      let text = (0..<Int.random(in: 0...3, using: &random)).compactMap { _ in
        signs.randomElement(using: &random)
      }.joined()
      var expected = document.lines.bytes
      expected.replaceSubrange(ends[0]..<ends[1], with: Array(text.utf8))
      let change = JSONValue.members([
        "range": .members([
          "start": Client.json(document.lines.position(of: ends[0], encoding)),
          "end": Client.json(document.lines.position(of: ends[1], encoding)),
        ]), "text": .text(text),
      ])
      let isApplied = document.apply(change, encoding)
      #expect(isApplied)
      #expect(document.lines.bytes == expected)
      if expected.count > 300 {
        document = Document(uri: "file:///a.txt", language: "yishi", version: 1, text: "甲\n")
      }
    }
  }

  @Test("读过的文本里的位置，对得上编辑器里带 CRLF、带标记的原文")
  func places() {
    let text = "\u{FEFF}第一 行\r\n  第二行  \r\n"
    let lines = TextLines(Array(text.utf8))
    guard case .text(let read, _, _, _) = Decoding.decode(Array(text.utf8), name: "a") else {
      Issue.record("no text")
      return
    }
    let first = lines.range(of: Place(file: 0, line: 1, column: 4, length: 1), in: read)
    #expect(lines.text(in: first) == "行")
    let second = lines.range(of: Place(file: 0, line: 2, column: 4, length: 2), in: read)
    #expect(lines.text(in: second) == "二行")
    let whole = lines.range(of: Place(file: 0, line: 2, column: 0), in: read)
    #expect(lines.text(in: whole) == "第二行")
  }
}
