public import Deliberation
import SourceText

/// The page of one finding: what is checked, why, an example, and what to do.
public struct FindingPage: Hashable, Sendable {
  /// 检查什么.
  public let checks: String
  /// 为什么.
  public let why: String
  /// 例.
  public let example: String
  /// 怎么办.
  public let remedy: String
}

/// The pages of all findings, for `yishi explain` and for the generated documentation.
public enum Explanation {
  /// The page of an id.
  public static func page(for id: FindingID, in language: Language) -> FindingPage {
    switch language {
    case .chinese: ChinesePages.page(id)
    case .english: EnglishPages.page(id)
    }
  }

  /// The sentence that names the finding, without any record's numbers.
  public static func title(for id: FindingID, in language: Language) -> String {
    language.voice.wording(of: Finding(id, at: .none)).title
  }

  /// The page as text for a terminal, ending in a line feed.
  public static func text(for id: FindingID, in language: Language) -> String {
    let page = page(for: id, in: language)
    let voice = language.voice
    let head = "\(id.rawValue)  \(voice.word(id.usualClass))"
    let parts = zip(headings(language), [page.checks, page.why, page.example, page.remedy])
    let body = parts.map { "\($0)\n  \($1)" }.joined(separator: "\n\n")
    return "\(head)\n\(title(for: id, in: language))\n\n\(body)\n"
  }

  /// The page as a section of Markdown, ending in a line feed.
  public static func markdown(for id: FindingID, in language: Language) -> String {
    let page = page(for: id, in: language)
    let word = language.voice.word(id.usualClass)
    let lead = "## \(id.rawValue)\n\n**\(title(for: id, in: language))** · \(word)\n"
    let parts = zip(headings(language), [page.checks, page.why, page.example, page.remedy])
    return lead + parts.map { "\n### \($0)\n\n\($1)\n" }.joined()
  }

  /// All pages in one language, one line each: id, class and title.
  public static func index(in language: Language) -> String {
    FindingID.allCases.map { id in
      "\(id.rawValue)  \(language.voice.word(id.usualClass))  \(title(for: id, in: language))\n"
    }.joined()
  }

  private static func headings(_ language: Language) -> [String] {
    switch language {
    case .chinese: ["检查什么", "为什么", "例", "怎么办"]
    case .english: ["What is checked", "Why", "Example", "What to do"]
    }
  }
}
