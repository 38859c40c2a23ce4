import Deliberation
import Minutes
public import SourceText

/// Puts the text of a record in order without a change of what it says.
///
/// Marks beside Han become full-width and digits half-width; pairs of neighbouring lines stand under
/// each other; remarks stand four blanks in. No line comes or goes. The record is read before and after:
/// only where both read the same, width aside, is anything changed.
public enum RecordTidying {
  /// What came of it.
  public enum Outcome: Hashable, Sendable {
    /// The text in order; it may be the text as it was.
    case tidied(String)
    /// The text cannot be mended without changing what it says; it stays as it is.
    case left
  }

  /// The text in order.
  public static func tidied(_ source: SourceText) -> Outcome {
    let lines = source.lines
    let before = Gist(source)
    let wide = lines.map(WidthTidying.tidied)
    for candidate in [FieldTidying.tidied(wide), FieldTidying.tidied(lines), wide] {
      var text = candidate.joined(separator: "\n")
      while text.hasSuffix("\n\n") { text.removeLast() }
      if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
      if Gist(SourceText(name: source.name, text: text)) == before { return .tidied(text) }
    }
    return .left
  }
}

/// What a text says, the width of its signs aside.
private struct Gist: Equatable {
  /// The case as JSON, without places.
  private var text: String
  private var findings: [Found]
  /// What leads to other files, by the letter.
  private var names: [String]

  private struct Found: Equatable {
    var id: FindingID
    var line: Int32
  }

  init(_ source: SourceText) {
    let reading = MinutesReader.read(source, file: 0)
    text = reading.record.map { Folding.halfWidth(CaseJSON.write($0)) } ?? ""
    findings = reading.findings.map { Found(id: $0.id, line: $0.place.line) }
    names =
      reading.record.map { record in
        [record.procedure?.value.description ?? ""] + record.rosters.map(\.name.value)
      } ?? []
  }
}
