import Deliberation
import Reporting
import SourceText

/// Findings beside the lines.
extension LanguageServer {
  /// The findings of a text as the editor wants them.
  mutating func diagnostics(of document: Document) -> JSONValue {
    guard let examined = examination(of: document) else { return .list([]) }
    // A record that has just been begun says nothing that could be wrong.
    if document.kind == .record, document.lines.bytes.allSatisfy({ $0 <= 0x20 }) {
      return .list([])
    }
    var found: [(finding: Finding, script: String?)] = examined.findings.map { ($0, nil) }
    for fault in examined.faults {
      found += fault.findings.filter { $0.cls != .advice }.map { ($0, fault.file) }
    }
    var list = found.prefix(Self.mostFindings).map {
      diagnostic($0.finding, of: document, examined, script: $0.script)
    }
    let left = found.count - list.count
    if left > 0 {
      list.append(
        .members([
          "range": range(ofHead: document, examined), "severity": .number(3),
          "source": .text("yishi"), "message": .text(texts.more(left)),
        ]))
    }
    return .list(list)
  }

  /// So many findings are listed, and the rest is counted.
  private static let mostFindings = 500

  /// One finding; `script` names the script it speaks of where that is another text.
  private func diagnostic(
    _ finding: Finding, of document: Document, _ examined: Examined, script: String? = nil
  ) -> JSONValue {
    let isOwn = examined.sources[finding.place.file]?.name == document.path
    var related: [JSONValue] = []
    func relate(_ place: Place, _ message: String) {
      guard let location = location(of: place, examined) else { return }
      related.append(.members(["location": location, "message": .text(message)]))
    }
    var message = texts.message(finding)
    if let script { message = "\(texts.unusable(script))\n\(message)" }
    if !isOwn { relate(finding.place, message) }
    for other in finding.related where other.place != finding.place {
      relate(other.place, texts.mark(other, of: finding))
    }
    if finding.rule != finding.place { relate(finding.rule, texts.ruleMark) }
    let range = isOwn ? self.range(of: finding.place, in: document, examined) : nil
    return .members([
      "range": range ?? self.range(ofHead: document, examined),
      "severity": .number(severity(finding)),
      "code": .text(finding.id.rawValue),
      "source": .text("yishi"),
      "message": .text(message),
      "relatedInformation": related.isEmpty ? nil : .list(related),
      "data": data(finding),
    ])
  }

  private func severity(_ finding: Finding) -> Int {
    switch finding.cls {
    case .advice: 3
    case .undetermined, .record: 2
    default: 1
    }
  }

  /// What a program may want to know of a finding; the suggestion is what a mend is made of.
  private func data(_ finding: Finding) -> JSONValue {
    var suggestion: JSONValue?
    if case .text(let word)? = finding[.suggestion] { suggestion = .text(word) }
    return .members([
      "class": .text(finding.cls.rawValue), "remedy": .text(finding.remedy.rawValue),
      "citation": texts.citation(of: finding).map(JSONValue.text), "suggestion": suggestion,
    ])
  }

  // MARK: Places

  /// What has no place of its own in a record stands by the procedure it names, else on the first line.
  private func range(ofHead document: Document, _ examined: Examined) -> JSONValue {
    if let place = examined.record?.procedure?.place,
      examined.sources[place.file]?.name == document.path
    {
      return range(of: place, in: document, examined) ?? range(0..<0, document.lines)
    }
    return range(document.lines.range(ofLine: 0), document.lines)
  }

  /// The range of a place of an open text.
  func range(of place: Place, in document: Document, _ examined: Examined) -> JSONValue? {
    guard let text = examined.sources[place.file], place.line >= 1 else { return nil }
    var range = document.lines.range(of: place, in: text)
    // A mark without any length is hard to see, and harder to point at.
    if range.isEmpty {
      let line = document.lines.range(ofLine: Int(place.line) - 1)
      range = range.lowerBound < line.upperBound ? range.lowerBound..<line.upperBound : line
    }
    return self.range(range, document.lines)
  }

  func range(_ range: Range<Int>, _ lines: TextLines) -> JSONValue {
    .members([
      "start": position(lines.position(of: range.lowerBound, encoding)),
      "end": position(lines.position(of: range.upperBound, encoding)),
    ])
  }

  private func position(_ position: Position) -> JSONValue {
    .members(["line": .number(position.line), "character": .number(position.character)])
  }

  /// Where a place is, for an editor to go to; `nil` for texts that are no files.
  func location(of place: Place, _ examined: Examined) -> JSONValue? {
    guard let text = examined.sources[place.file] else { return nil }
    if let open = order.lazy.compactMap({ documents[$0] }).first(where: { $0.path == text.name }),
      let range = range(of: place, in: open, examined)
    {
      return .members(["uri": .text(open.uri), "range": range])
    }
    // What ships inside the program has a name, and no path.
    guard text.name.hasPrefix("/") else { return nil }
    let lines = TextLines(text.bytes)
    let range = place.line >= 1 ? lines.range(of: place, in: text) : 0..<0
    return .members([
      "uri": .text(DocumentURI.uri(text.name)), "range": self.range(range, lines),
    ])
  }
}
