import SourceText
import Testing

@Suite("A text and its places")
struct SourceTextTests {
  private let text = SourceText(name: "记录.txt", text: "应到：17人\r\nab\n\n最后")

  @Test("Lines lose their ends, CR included, and an absent line is empty")
  func lines() {
    #expect(text.lines == ["应到：17人", "ab", "", "最后"])
    #expect(text.line(0) == "")
    #expect(text.line(5) == "")
    #expect(SourceText(name: "", text: "").lineCount == 1)
    #expect(SourceText(name: "", text: "a\n").lines == ["a", ""])
  }

  @Test("A column is a character, not a byte")
  func columns() {
    #expect(text.place(atOffset: 0) == (1, 1))
    #expect(text.place(atOffset: 3) == (1, 2))
    #expect(text.place(atOffset: 5) == (1, 2))
    #expect(text.place(atOffset: 9) == (1, 4))
    #expect(text.place(atOffset: 14) == (1, 7))
    #expect(text.place(atOffset: 15) == (1, 7))
    #expect(text.place(atOffset: 16) == (2, 1))
    #expect(text.place(atOffset: 10_000) == (4, 3))
    #expect(text.place(atOffset: -1) == (1, 1))
    let accents = SourceText(name: "", text: "e\u{301}👨‍👩‍👧x")
    #expect(accents.place(atOffset: 2) == (1, 1))
    #expect(accents.place(atOffset: accents.bytes.count - 1) == (1, 3))
  }

  @Test("An offset survives the way to line and column and back")
  func roundTrip() {
    var offset = 0
    for character in text.string where character != "\r\n" && character != "\n" {
      while text.bytes[offset] == 0x0D || text.bytes[offset] == 0x0A { offset += 1 }
      let place = text.place(atOffset: offset)
      #expect(text.offset(line: place.line, column: place.column) == offset)
      offset += character.utf8.count
    }
    #expect(text.offset(line: 2, column: 9) == 18)
    #expect(text.offset(line: 9, column: 1) == nil)
    #expect(text.offset(line: 1, column: 0) == nil)
  }

  @Test("A place covers characters of its first line only and is found again in its table")
  func places() {
    var table = SourceTable()
    #expect(table.add(SourceText(name: "a", text: "x")) == 0)
    let file = table.add(text)
    let place = text.place(file: file, range: 9..<17)
    #expect(place == Place(file: 1, line: 1, column: 4, length: 3))
    #expect(table.text(of: place) == "17人")
    #expect(table.utf8Offset(of: place) == 9)
    #expect(table.line(of: place) == "应到：17人")
    #expect(table.text(of: Place(file: 1, line: 2, column: 0)) == "ab")
    #expect(table.range(of: .none) == nil)
    #expect(table.range(of: Place(file: 1, line: 5, column: 1)) == nil)
    #expect(table.range(of: Place(file: 7, line: 1, column: 1)) == nil)
    #expect(Place.none.isNone && !place.isNone)
    #expect(Place(file: 0, line: 1, column: 2) < Place(file: 0, line: 1, column: 3))
    #expect(Place(file: 0, line: 2, column: 1) > Place(file: 0, line: 1, column: 3))
  }

  @Test("Bytes that are not UTF-8 neither trap nor lead out of the line")
  func brokenBytes() {
    let broken = SourceText(name: "", bytes: [0xE4, 0x0A, 0xFF, 0xFE, 0x41, 0x0A])
    for offset in -1...8 {
      let place = broken.place(atOffset: offset)
      #expect(broken.offset(line: place.line, column: place.column) != nil)
    }
    #expect(broken.place(file: 0, range: 2..<5).line == 2)
  }
}
