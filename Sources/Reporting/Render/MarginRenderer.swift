public import Deliberation
import SourceText

/// A text with line numbers and what was found on each line, for a page that shows both side by side.
public struct MarginView: Hashable, Sendable {
  /// One line of the text.
  public struct Line: Hashable, Sendable {
    /// The number, from 1.
    public var number: Int
    /// The line, without control characters; the excuse where it is withheld.
    public var text: String
    /// Whether the line ties a name to a secret ballot and is therefore left out.
    public var isWithheld: Bool
  }

  /// One finding beside the text.
  public struct Note: Hashable, Sendable {
    /// The id, which names the page that explains it.
    public var id: FindingID
    /// The class, a slug.
    public var cls: Finding.Class
    /// The word for the class.
    public var word: String
    /// What is wrong, in one sentence.
    public var title: String
    /// The number of the text it stands in; `nil` when it stands nowhere.
    public var file: Int32?
    /// The line, from 1; 0 where there is none.
    public var line: Int
    /// The column, from 1 in characters; 0 where only the line is known.
    public var column: Int
  }

  /// The lines that are shown.
  public var lines: [Line]
  /// Whether lines without findings were left out because there are too many.
  public var isAbridged: Bool
}

/// Renders texts and findings for a page; the report itself is `FullRenderer`'s.
public struct MarginRenderer: Sendable {
  /// The language of the findings.
  public var language: Language
  /// The number of lines up to which a text is shown whole.
  public var limit: Int

  /// A renderer; a text of more than `limit` lines is shown only around what was found in it.
  public init(_ language: Language, limit: Int = 5000) {
    self.language = language
    self.limit = limit
  }

  /// The findings of a report, in the order of reading.
  public func notes(of report: Report) -> [MarginView.Note] {
    let voice = language.voice
    return report.items.flatMap(\.findings).map { finding in
      let text = report.sources[finding.place.file]
      return MarginView.Note(
        id: finding.id, cls: finding.cls, word: voice.word(finding.cls),
        title: voice.wording(of: finding).title,
        file: text == nil ? nil : finding.place.file,
        line: text == nil ? 0 : Int(finding.place.line),
        column: text == nil ? 0 : Int(finding.place.column))
    }
  }

  /// A text of a report, line by line; empty for a number of no text.
  public func view(of file: Int32, in report: Report) -> MarginView {
    guard let text = report.sources[file] else { return MarginView(lines: [], isAbridged: false) }
    let findings = report.items.flatMap(\.findings)
    let withheld = Withheld(findings)
    let excuse = language.voice.frame.withheld
    let numbers = shown(of: text, file, findings)
    let lines = numbers.map { number in
      let isWithheld = withheld.contains(file: file, line: Int32(clamping: number))
      return MarginView.Line(
        number: number, text: isWithheld ? excuse : Clean.line(text.line(number), limit: 2000),
        isWithheld: isWithheld)
    }
    return MarginView(lines: lines, isAbridged: lines.count < text.lineCount)
  }

  private func shown(of text: SourceText, _ file: Int32, _ findings: [Finding]) -> [Int] {
    guard text.lineCount > limit else { return Array(1...max(1, text.lineCount)) }
    var numbers = Set<Int>()
    for finding in findings where finding.place.file == file && finding.place.line >= 1 {
      let line = min(Int(finding.place.line), text.lineCount)
      guard numbers.count < limit else { break }
      numbers.formUnion(max(1, line - 2)...min(text.lineCount, line + 2))
    }
    return numbers.sorted()
  }
}
