public import Deliberation
public import SourceText

/// Renders a report with one line for each finding: `file:line:column: class title [id]`.
///
/// A report without findings is empty, so that a clean run is silent.
public struct OneLineRenderer: Sendable {
  /// The language of the report.
  public var language: Language

  /// A renderer for a language.
  public init(_ language: Language) { self.language = language }

  /// The lines, each ending in a line feed.
  public func render(_ report: Report) -> String {
    var text = ""
    for item in report.items {
      for finding in item.findings {
        text += line(finding, of: item.file, in: report.sources) + "\n"
      }
    }
    return text
  }

  /// One finding as one line, without a line feed; `file` is named where the finding has no place.
  public func line(_ finding: Finding, of file: String, in sources: SourceTable) -> String {
    let voice = language.voice
    let place =
      sources[finding.place.file].map { Position.text(finding.place, in: $0) }
      ?? Clean.line(file, limit: 400)
    let title = voice.wording(of: finding).title
    return "\(place): \(voice.word(finding.cls)) \(title) [\(finding.id.rawValue)]"
  }
}
