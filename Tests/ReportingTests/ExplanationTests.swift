import Deliberation
import Reporting
import Testing

@Suite("The pages of the findings")
struct ExplanationTests {
  @Test(
    "Every id has a whole page in both languages, unlike every other", arguments: Language.allCases)
  func complete(language: Language) {
    var seen: Set<String> = []
    for id in FindingID.allCases {
      let page = Explanation.page(for: id, in: language)
      for part in [page.checks, page.why, page.example, page.remedy] {
        #expect(!part.isEmpty && !part.contains("\n") && !part.contains("  · "))
        #expect("。.？?”）".contains(part.last ?? " "), "\(id): \(part)")
      }
      #expect(seen.insert(page.checks).inserted, "\(id)")
      #expect(seen.insert(page.why).inserted, "\(id)")
      let text = Explanation.text(for: id, in: language)
      #expect(text.hasPrefix("\(id.rawValue)  "))
      #expect(text.hasSuffix("\(page.remedy)\n"))
    }
  }

  @Test("The page reads as on a terminal")
  func golden() {
    #expect(
      Explanation.text(for: .noticeAfterMeeting, in: .chinese) == """
        notice-after-meeting  程序瑕疵
        先开会，后通知

        检查什么
          通知的日期是否早于会议的日期。

        为什么
          会后的通知不是通知。

        例
          3月14日开会，3月16日通知。

        怎么办
          日期写错的，凭通知原件用“更正”另记。确是会后才发的，按期通知后重新开会。

        """)
  }

  @Test("The index has one line for every id, and Markdown has the id as its heading")
  func index() {
    let lines = Explanation.index(in: .chinese).split(separator: "\n")
    #expect(lines.count == FindingID.allCases.count)
    #expect(lines.first == "composition-not-met  无权  议事机构的组成不合程序")
    let page = Explanation.markdown(for: .quorumNotMet, in: .english)
    #expect(
      page.hasPrefix(
        "## quorum-not-met\n\n**too few attended for this meeting to open** · no power\n"))
    #expect(page.contains("\n### Why\n\n"))
  }
}
