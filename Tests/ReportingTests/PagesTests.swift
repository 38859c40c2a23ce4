import Deliberation
import Minutes
import ProcedureScript
import Testing

@testable import Reporting

/// Pages that are generated: what they leave out nobody sees, so it is looked for here.
@Suite("Generated pages")
struct PagesTests {
  @Test("Every word, key and label that the cheat sheet names is one")
  func sheet() throws {
    for (name, keys) in CheatSheet.words {
      let word = try #require(ProcedureScript.Vocabulary.word(name), "\(name)")
      for key in keys { #expect(word.keys.contains { $0.name == key }, "\(name).\(key)") }
    }
    for name in CheatSheet.headings {
      #expect(Minutes.Vocabulary.labels.contains { $0.word == name && $0.isHeading }, "\(name)")
    }
    for name in CheatSheet.events {
      #expect(Minutes.Vocabulary.labels.contains { $0.word == name && $0.isEvent }, "\(name)")
    }
    for name in CheatSheet.head {
      #expect(
        Minutes.Vocabulary.keys.contains { key in
          key.word == name && key.contexts.contains { if case .head = $0 { true } else { false } }
        }, "\(name)")
    }
  }

  @Test("Both sheets have a row for each word and each command, in their own language")
  func languages() {
    let (chinese, english) = (CheatSheet.page(in: .chinese), CheatSheet.page(in: .english))
    #expect(chinese.contains("| `步骤 \"…\" { … }` |"))
    #expect(english.contains("| `step \"…\" { … }` |"))
    let rows = [chinese, english].map { $0.split(separator: "\n").count { $0.hasPrefix("|") } }
    #expect(rows[0] == rows[1])
    #expect(!english.contains("基数"))
  }

  private func book(_ key: String, _ content: LawEntry.Content) -> LawBook {
    LawBook([
      LawEntry(
        key: key, instrument: "某法", version: "2026", article: "第一条", from: nil, until: nil,
        strength: .floor, content: content, gist: "大意", gistEnglish: "gist")
    ])
  }

  @Test("A threshold may be written where thresholds stand, a duty without a number only cited")
  func law() {
    let share = Threshold(.number(.atLeast, .fixed(3)))
    let quorum = LawPages.page(
      of: "village.x.quorum", in: book("village.x.quorum", .threshold(share)))
    #expect(quorum.contains("`法定机构 = \"village.x\"`"))
    #expect(quorum.contains("`法定人数` `quorum`"))
    #expect(quorum.contains("`cite = law \"village.x.quorum\"`"))
    let duty = LawPages.page(of: "village.x.record", in: book("village.x.record", .statement))
    #expect(!duty.contains("法定机构"))
    #expect(!duty.contains("`quorum`"))
    #expect(duty.contains("`cite = law \"village.x.record\"`"))
  }
}
