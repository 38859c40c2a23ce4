import Authoring
import Deliberation
import ProcedureScript
import Reporting
import SourceText

/// Putting texts in order, and mending what was probably meant otherwise.
extension LanguageServer {
  /// The edits that put a text in order, as `yishi fmt` does; null where it cannot be done safely.
  func formatting(_ document: Document) -> JSONValue {
    guard let source = document.source else { return .null }
    let text: String
    switch document.kind {
    case .script where source.bytes.count <= ScriptLimits.source:
      text = ScriptTidying.tidied(source)
    case .record:
      guard case .tidied(let tidied) = RecordTidying.tidied(source) else { return .null }
      text = tidied
    default: return .null
    }
    return .list(edits(document, to: SourceText(name: source.name, text: text)))
  }

  /// Edits line by line, so that the cursor stays where it is and unchanged lines stay untouched.
  private func edits(_ document: Document, to tidied: SourceText) -> [JSONValue] {
    let lines = document.lines
    let common = min(lines.count, tidied.lineCount)
    var edits: [JSONValue] = []
    for number in 0..<common {
      var old = lines.range(ofLine: number)
      if number == 0, lines.bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        old = min(old.upperBound, 3)..<old.upperBound
      }
      let new = tidied.bytes[tidied.lineRange(number + 1)]
      if !lines.bytes[old].elementsEqual(new) {
        edits.append(edit(old, String(decoding: new, as: UTF8.self), lines))
      }
    }
    let end = lines.range(ofLine: common - 1).upperBound..<lines.bytes.count
    if tidied.lineCount > common {
      let mark = lines.bytes.contains(0x0D) ? "\r\n" : "\n"
      let rest = (common + 1...tidied.lineCount).map { mark + tidied.line($0) }.joined()
      edits.append(edit(lines.bytes.count..<lines.bytes.count, rest, lines))
    } else if lines.count > common {
      edits.append(edit(end, "", lines))
    }
    return edits
  }

  private func edit(_ range: Range<Int>, _ text: String, _ lines: TextLines) -> JSONValue {
    .members(["range": self.range(range, lines), "newText": .text(text)])
  }

  /// The mends for the findings in a range: the word that was probably meant; marks in half width.
  mutating func codeActions(
    _ document: Document, _ params: JSONValue
  ) throws(Failure) -> JSONValue {
    guard let asked = Document.range(params["range"], in: document.lines, encoding) else {
      throw .invalidParams
    }
    let only = params["context"]["only"].list.compactMap(\.text)
    guard only.isEmpty || only.contains(where: { "quickfix".hasPrefix($0) }) else {
      return .list([])
    }
    guard let examined = examination(of: document) else { return .list([]) }
    var actions: [JSONValue] = []
    var widths = false
    for finding in examined.findings where actions.count < 50 {
      guard let text = examined.sources[finding.place.file], text.name == document.path else {
        continue
      }
      let range = document.lines.range(of: finding.place, in: text)
      guard range.lowerBound <= asked.upperBound, asked.lowerBound <= range.upperBound else {
        continue
      }
      if let mend = mend(of: finding, in: range, document) {
        let action = self.action(
          texts.replacing(with: mend.word), [edit(mend.range, mend.word, document.lines)], document)
        if !actions.contains(action) { actions.append(action) }
      }
      widths = widths || finding.id == .fullWidthPunctuation
    }
    if widths, case .list(let edits) = formatting(document), !edits.isEmpty {
      actions.append(action(texts.tidying, edits, document))
    }
    return .list(actions)
  }

  /// What a finding suggests and what it would take the place of; only where that stands there just once.
  private func mend(
    of finding: Finding, in range: Range<Int>, _ document: Document
  ) -> (word: String, range: Range<Int>)? {
    guard case .text(let word)? = finding[.suggestion] else { return nil }
    let bytes = Array(document.lines.bytes[range.clamped(to: 0..<document.lines.bytes.count)])
    for key in [FactKey.found, .word, .key, .field] {
      guard case .text(let wrong)? = finding[key], !wrong.isEmpty, wrong != word else { continue }
      let part = Array(wrong.utf8)
      guard part.count <= bytes.count else { continue }
      let starts = (0...bytes.count - part.count).filter {
        bytes[$0..<$0 + part.count].elementsEqual(part)
      }
      guard starts.count == 1, let start = starts.first else { continue }
      let first = range.lowerBound + start
      return (word, first..<first + part.count)
    }
    return nil
  }

  private func action(_ title: String, _ edits: [JSONValue], _ document: Document) -> JSONValue {
    .members([
      "title": .text(title), "kind": .text("quickfix"),
      "edit": .members([
        "changes": .object([JSONValue.Member(name: document.uri, value: .list(edits))])
      ]),
    ])
  }
}
