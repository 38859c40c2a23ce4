import Deliberation
import SourceText

/// Renders a report in SARIF 2.1.0, which code hosts and editors show beside the lines.
public struct SARIFRenderer: Sendable {
  /// The language of the sentences.
  public var language: Language

  /// A renderer for a language.
  public init(_ language: Language) { self.language = language }

  /// The log as one JSON object, ending in a line feed.
  public func render(_ report: Report) -> String {
    let findings = report.items.flatMap { item in item.findings.map { (item.file, $0) } }
    let ids = Set(findings.map { $0.1.id.rawValue }).sorted()
    let voice = language.voice
    let results = findings.map { file, finding in
      JSON.members([
        ("ruleId", .text(finding.id.rawValue)),
        ("ruleIndex", ids.firstIndex(of: finding.id.rawValue).map(JSON.number)),
        ("level", .text(level(finding.cls))),
        ("message", .object([("text", .text(voice.wording(of: finding).title))])),
        ("locations", .list([location(finding.place, file, report)])),
        (
          "relatedLocations",
          finding.related.isEmpty
            ? nil : .list(finding.related.map { location($0.place, file, report) })
        ),
      ])
    }
    let driver = JSON.members([
      ("name", .text("yishi")),
      ("rules", .list(ids.map { .object([("id", .text($0))]) })),
    ])
    return JSON.object([
      ("version", .text("2.1.0")),
      ("$schema", .text("https://json.schemastore.org/sarif-2.1.0.json")),
      (
        "runs",
        .list([
          .object([
            ("tool", .object([("driver", driver)])), ("columnKind", .text("unicodeCodePoints")),
            ("results", .list(results)),
          ])
        ])
      ),
    ]).text() + "\n"
  }

  private func location(_ place: Place, _ file: String, _ report: Report) -> JSON {
    let text = report.sources[place.file]
    var region: JSON?
    if text != nil, place.line >= 1 {
      region = .members([
        ("startLine", .number(Int(place.line))),
        ("startColumn", place.column >= 1 ? .number(Int(place.column)) : nil),
        (
          "endColumn",
          place.column >= 1 && place.length > 0 ? .number(Int(place.column + place.length)) : nil
        ),
      ])
    }
    return .object([
      (
        "physicalLocation",
        .members([
          ("artifactLocation", .object([("uri", .text(uri(text?.name ?? file)))])),
          ("region", region),
        ])
      )
    ])
  }

  /// A path as a relative reference: everything but plain letters, digits and a few marks in percents.
  private func uri(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default: result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return result
  }

  private func level(_ cls: Finding.Class) -> String {
    switch cls {
    case .advice: "note"
    case .undetermined, .record: "warning"
    default: "error"
    }
  }
}

/// Renders a report as JUnit's XML, in which build servers count a record as a test.
public struct JUnitRenderer: Sendable {
  /// The language of the sentences.
  public var language: Language

  /// A renderer for a language.
  public init(_ language: Language) { self.language = language }

  /// The document, ending in a line feed. Advice fails nothing; what cannot be judged is an error.
  public func render(_ report: Report) -> String {
    let voice = language.voice
    var cases: [String] = []
    var (failures, errors) = (0, 0)
    for item in report.items {
      let findings = item.findings
      let against = findings.filter { $0.cls != .advice }
      let isReadable = if case .record(let record) = item { record.readable } else { true }
      var lines = ["  <testcase classname=\"yishi\" name=\"\(xml(item.file))\">"]
      if let first = against.first {
        let tag = isReadable ? "failure" : "error"
        if isReadable { failures += 1 } else { errors += 1 }
        let renderer = OneLineRenderer(language)
        let text = against.map { renderer.line($0, of: item.file, in: report.sources) }
          .joined(separator: "\n")
        lines.append(
          "    <\(tag) type=\"\(first.id.rawValue)\" "
            + "message=\"\(xml(voice.wording(of: first).title))\">\(xml(text))</\(tag)>")
      }
      lines.append("  </testcase>")
      cases += lines
    }
    let head =
      "<testsuite name=\"yishi\" tests=\"\(report.items.count)\" failures=\"\(failures)\" "
      + "errors=\"\(errors)\">"
    return (["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", head] + cases + ["</testsuite>"])
      .joined(separator: "\n") + "\n"
  }

  /// Text of XML, which allows no control characters.
  private func xml(_ text: String) -> String {
    var result = ""
    for scalar in HTML.text(text).unicodeScalars {
      let isAllowed = scalar.value >= 0x20 && scalar.value < 0xFFFE || scalar.value > 0xFFFF
      result.unicodeScalars.append(isAllowed || scalar == "\n" || scalar == "\t" ? scalar : " ")
    }
    return result
  }
}
