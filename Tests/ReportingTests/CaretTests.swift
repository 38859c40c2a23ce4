import Deliberation
import Reporting
import SourceText
import Testing

@Suite("Carets")
struct CaretTests {
  /// The line of the text and the line of carets under it.
  private func drawn(_ line: String, column: Int32, length: Int32) -> (text: String, carets: String)
  {
    var sources = SourceTable()
    _ = sources.add(SourceText(name: "a.txt", text: line))
    let finding = Finding(
      .unreadableLine, at: Place(file: 0, line: 1, column: column, length: length))
    let text = FullRenderer(.chinese).render(finding, in: Report(sources: sources, items: []))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return (String(lines[3].dropFirst(5)), String(lines[4].dropFirst(5)))
  }

  @Test("A wide character takes two columns, so carets under it come in pairs")
  func wide() {
    #expect(drawn("应到：十七人", column: 4, length: 2).carets == "      ^^^^ 不合任何一种写法")
    #expect(drawn("ab应到", column: 3, length: 1).carets == "  ^^ 不合任何一种写法")
    #expect(drawn("abc", column: 2, length: 1).carets == " ^ 不合任何一种写法")
  }

  @Test("Full-width digits and marks are wide, combining marks take no column")
  func fullWidth() {
    #expect(drawn("１７人", column: 3, length: 1).carets == "    ^^ 不合任何一种写法")
    #expect(drawn("e\u{301}x人", column: 3, length: 1).carets == "  ^^ 不合任何一种写法")
    #expect(drawn("👨‍👩‍👧人", column: 2, length: 1).carets == "  ^^ 不合任何一种写法")
  }

  @Test("A tab is shown as four blanks and the carets know it")
  func tabs() {
    let (text, carets) = drawn("\t应到\t17", column: 5, length: 2)
    #expect(text == "    应到    17")
    #expect(carets.hasPrefix("            ^^ "))
  }

  @Test("A place at the end of the line, or of no length, has one caret")
  func ends() {
    #expect(drawn("应到", column: 3, length: 0).carets.hasPrefix("    ^ "))
    #expect(drawn("应到", column: 1, length: 0).carets.hasPrefix("^^ "))
    #expect(drawn("", column: 1, length: 0).carets.hasPrefix("^ "))
  }

  @Test("A long line is cut around the place, with … on either side")
  func long() {
    let line = String(repeating: "甲", count: 500) + "17" + String(repeating: "乙", count: 500)
    let (text, carets) = drawn(line, column: 501, length: 2)
    #expect(text.hasPrefix("…甲"))
    #expect(text.hasSuffix("乙…"))
    #expect(TerminalWidth.columns(of: text) <= 122)
    let start = carets.prefix { $0 == " " }.count
    let before = String(text.prefix { $0 != "1" })
    #expect(start == TerminalWidth.columns(of: before))
    #expect(carets.dropFirst(start).hasPrefix("^^ "))
  }

  @Test("A line of a machine's making, a megabyte long, is shown in one line of a screen")
  func megabyte() {
    let line = "{" + String(repeating: "\"a\":1,", count: 200_000) + "}"
    let (text, carets) = drawn(line, column: 900_001, length: 3)
    #expect(text.count <= 122)
    #expect(carets.contains("^^^ "))
  }

  @Test("A record cannot steer the terminal: controls and marks of direction are replaced")
  func controls() {
    let (text, carets) = drawn("a\u{1B}[31m\u{202E}b\u{7}", column: 8, length: 1)
    #expect(text == "a\u{FFFD}[31m\u{FFFD}b\u{FFFD}")
    #expect(carets.hasPrefix("       ^ "))
    var finding = Finding(.unknownKey, at: .none)
    finding.facts = [Fact(.key, .text("x\u{1B}]0;y\u{7}\nz"))]
    let line = OneLineRenderer(.chinese).line(finding, of: "a\nb", in: SourceTable())
    #expect(line == "a b: 提示 没见过“x\u{FFFD}]0;y\u{FFFD} z”，照原样留着，不作核对 [unknown-key]")
  }
}
