import SourceText
import Testing

@Suite("Columns of a terminal")
struct TerminalWidthTests {
  @Test(
    "Wide is two, combining none, the rest one",
    arguments: [
      ("", 0), ("abc", 3), ("议事", 4), ("，：（）", 8), ("\u{3000}", 2), ("ｶﾅ", 2), ("e\u{301}", 1),
      ("\u{200B}\u{FEFF}", 0), ("\t\n\u{7F}\u{85}", 0), ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
      ("𠮷", 2), ("\u{31350}", 2), ("👍", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("❤\u{FE0F}", 2), ("1\u{FE0F}", 1),
      ("🇨🇳", 2), ("〇", 2), ("·", 1), ("—", 1), ("①", 1), ("\u{A0}", 1), ("\u{AD}", 1),
      ("\u{E000}", 1),
    ])
  func widths(_ text: String, _ width: Int) {
    #expect(TerminalWidth.columns(of: text) == width)
  }

  @Test("Ambiguous characters are as wide as the terminal says")
  func ambiguous() {
    let wide = TerminalWidth(ambiguous: 2)
    #expect(wide.columns(of: "“议”①·—") == 12)
    #expect(TerminalWidth.columns(of: "“议”①·—") == 7)
    #expect(wide.columns(of: "abc\u{301}") == 3)
    #expect(TerminalWidth(ambiguous: 9).columns(of: "①") == 2)
    #expect(TerminalWidth(ambiguous: 0).columns(of: "①") == 1)
  }

  @Test("The borders of a wide block are exact")
  func borders() {
    #expect(TerminalWidth.columns(of: "\u{10FF}") == 1)
    #expect(TerminalWidth.columns(of: "\u{1100}") == 2)
    #expect(TerminalWidth.columns(of: "\u{115F}") == 2)
    #expect(TerminalWidth.columns(of: "\u{1160}") == 0)
    #expect(TerminalWidth.columns(of: "\u{FF60}") == 2)
    #expect(TerminalWidth.columns(of: "\u{FF61}") == 1)
    #expect(TerminalWidth.columns(of: "\u{A4CF}") == 1)
    #expect(TerminalWidth.columns(of: "\u{D7A3}\u{D7A4}") == 3)
  }
}

@Suite("Folding full width to half width")
struct FoldingTests {
  @Test("Every sign of the block folds, its neighbours do not, and the count of characters stays")
  func block() {
    #expect(Folding.halfWidth("（１，Ａ：；！～）\u{3000}") == "(1,A:;!~) ")
    #expect(Folding.halfWidth("。、“”①㎡—ﬁ￥") == "。、“”①㎡—ﬁ￥")
    #expect(Folding.halfWidth("\u{FF00}" as Unicode.Scalar) == "\u{FF00}")
    #expect(Folding.halfWidth("\u{FF01}" as Unicode.Scalar) == "!")
    #expect(Folding.halfWidth("\u{FF5E}" as Unicode.Scalar) == "~")
    #expect(Folding.halfWidth("\u{FF5F}" as Unicode.Scalar) == "\u{FF5F}")
    #expect(Folding.isFullWidth("，") && !Folding.isFullWidth(","))
    let marked = "，\u{301}e\u{301}"
    #expect(Folding.halfWidth(marked).count == marked.count)
  }

  @Test("Signs without a twin are told by their work")
  func signs() {
    #expect("。．.".allSatisfy(Folding.isFullStop) && !Folding.isFullStop("，"))
    #expect(Folding.isEnumerationComma("、") && !Folding.isEnumerationComma("，"))
    #expect(Folding.isComma("，") && Folding.isComma(",") && !Folding.isComma("、"))
    #expect("：:∶".allSatisfy(Folding.isColon) && !Folding.isColon("；"))
    #expect("；;".allSatisfy(Folding.isSemicolon) && !Folding.isSemicolon("："))
    #expect("“‘「『".allSatisfy(Folding.isOpeningQuote) && !Folding.isOpeningQuote("”"))
    #expect("”’」』".allSatisfy(Folding.isClosingQuote) && !Folding.isClosingQuote("“"))
    #expect(" \t\u{3000}\u{A0}".allSatisfy(Folding.isBlank) && !Folding.isBlank("\n"))
  }
}

@Suite("The word that was meant")
struct SuggestionTests {
  @Test("Edits are counted in characters, a swap is one")
  func distances() {
    #expect(Suggestion.distance("审议", "审议", limit: 0) == 0)
    #expect(Suggestion.distance("审仪", "审议", limit: 1) == 1)
    #expect(Suggestion.distance("议审", "审议", limit: 1) == 1)
    #expect(Suggestion.distance("qourum", "quorum", limit: 2) == 1)
    #expect(Suggestion.distance("kitten", "sitting", limit: 3) == 3)
    #expect(Suggestion.distance("kitten", "sitting", limit: 2) == nil)
    #expect(Suggestion.distance("", "ab", limit: 2) == 2)
    #expect(Suggestion.distance("", "abc", limit: 2) == nil)
    #expect(Suggestion.distance("", "", limit: 0) == 0)
  }

  @Test("A bounded count agrees with the full one")
  func bounded() {
    var random = SplitMix(seed: 3)
    for _ in 0..<2000 {
      let left = String(decoding: random.bytes(upTo: 6, from: [0x61, 0x62, 0x63]), as: UTF8.self)
      let right = String(decoding: random.bytes(upTo: 6, from: [0x61, 0x62, 0x63]), as: UTF8.self)
      let full = Suggestion.distance(left, right, limit: 20)
      for limit in 0...3 {
        let expected = full.flatMap { $0 <= limit ? $0 : nil }
        #expect(Suggestion.distance(left, right, limit: limit) == expected)
      }
    }
  }

  @Test("Short words allow one edit, longer ones two, single characters none")
  func limits() {
    let words = ["审议", "法定人数", "quorum", "of", "决"]
    #expect(Suggestion.nearest(to: "审仪", among: words) == "审议")
    #expect(Suggestion.nearest(to: "省仪", among: words) == nil)
    #expect(Suggestion.nearest(to: "法人数", among: words) == "法定人数")
    #expect(Suggestion.nearest(to: "法定任务", among: words) == "法定人数")
    #expect(Suggestion.nearest(to: "法务任务", among: words) == nil)
    #expect(Suggestion.nearest(to: "qourm", among: words) == "quorum")
    #expect(Suggestion.nearest(to: "结", among: words) == nil)
    #expect(Suggestion.nearest(to: "ｑuorum", among: words) == "quorum")
    #expect(Suggestion.nearest(to: "", among: words) == nil)
    #expect(Suggestion.nearest(to: "审议", among: ["审议"]) == nil)
  }

  @Test("The answer does not depend on the order of the candidates")
  func ties() {
    #expect(Suggestion.nearest(to: "step", among: ["stop", "seep"]) == "seep")
    #expect(Suggestion.nearest(to: "step", among: ["seep", "stop"]) == "seep")
    #expect(Suggestion.nearest(to: "bast", among: ["cast", "base"]) == "base")
    #expect(Suggestion.nearest(to: "公式", among: ["公示栏", "公示"]) == "公示")
  }

  @Test("A very long word costs little")
  func long() {
    let word = String(repeating: "长", count: 200_000)
    #expect(Suggestion.nearest(to: word, among: ["长", "议事"]) == nil)
  }
}
