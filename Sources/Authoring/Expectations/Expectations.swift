public import Deliberation
public import SourceText

/// What a record says is to be found in it.
///
/// A remark that begins with 应见 names, by id, what is to be found on the line above it. What stands
/// nowhere in the record is named below the title. Remarks are kept and never checked, so that a
/// record with expectations reads as it would without.
///
/// ```text
/// 应到：9人    实到：5人
///     应见：quorum-not-met
/// ```
public struct Expectations: Sendable {
  /// The kind of record.
  public var sample: Sample
  /// What is expected, in the order of the record.
  public private(set) var all: [Expectation] = []
  /// What stands in the place of an id and is none.
  public private(set) var unknown: [UnknownExpectation] = []
  /// Whether the lines count; a case in JSON has none of its own.
  public let hasPlaces: Bool

  /// Reads the expectations of a text.
  public init(_ sample: Sample, text: SourceText) {
    self.sample = sample
    hasPlaces = true
    for mark in ExpectationMarks(text).marks { add(mark.words, at: mark.target, on: mark.line) }
  }

  /// Reads the expectations of a case that came as JSON, from its remarks.
  public init(_ sample: Sample, record: Record) {
    self.sample = sample
    hasPlaces = false
    for remark in record.remarks + record.acts.flatMap(\.remarks) {
      if let words = ExpectationMarks.words(of: remark) { add(words, at: 0, on: 0) }
    }
  }

  private mutating func add(_ words: [String], at target: Int, on line: Int) {
    for word in words {
      if let id = FindingID(rawValue: word) {
        all.append(Expectation(id, line: target))
      } else {
        let near = Suggestion.nearest(to: word, among: FindingID.allCases.map(\.rawValue))
        unknown.append(UnknownExpectation(word: word, line: line, nearest: near))
      }
    }
  }

  /// Holds the expectations against what was found.
  ///
  /// Advice need not be expected; where it is, it has to be found. A good record expects nothing else.
  ///
  /// - Parameters:
  ///   - findings: everything found in the record.
  ///   - file: the number of the record's text; what is found elsewhere stands on no line of it.
  public func compare(with findings: [Finding], file: Int32) -> Comparison {
    var comparison = Comparison()
    var open = all
    for finding in findings {
      let line = hasPlaces ? Self.line(of: finding, in: file) : 0
      if let index = open.firstIndex(of: Expectation(finding.id, line: line)) {
        open.remove(at: index)
        if sample == .good, finding.cls != .advice { comparison.surplus.append(finding) }
      } else if finding.cls != .advice {
        comparison.surplus.append(finding)
      }
    }
    comparison.missing = open
    comparison.unknown = unknown
    comparison.expectsNothing =
      sample == .bad && all.isEmpty && unknown.isEmpty && comparison.surplus.isEmpty
    return comparison
  }

  /// The text with its expectations written anew from what was found.
  ///
  /// Nothing but lines that begin with 应见 is touched. Advice is named again only where it was.
  public func rewritten(_ text: SourceText, for findings: [Finding], file: Int32) -> String {
    var found: [Int: [String]] = [:]
    var named = all
    for finding in findings {
      let line = Self.line(of: finding, in: file)
      let index = named.firstIndex(of: Expectation(finding.id, line: line))
      if let index { named.remove(at: index) }
      if finding.cls != .advice || index != nil {
        found[line, default: []].append(finding.id.rawValue)
      }
    }
    return ExpectationMarks(text).rewritten(found)
  }

  private static func line(of finding: Finding, in file: Int32) -> Int {
    finding.place.file == file ? max(0, Int(finding.place.line)) : 0
  }
}
