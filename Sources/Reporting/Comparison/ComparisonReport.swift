public import Deliberation
public import SourceText

/// Two procedures held against each other, and the records that come out otherwise.
public struct ComparisonReport: Sendable {
  /// One record judged under both.
  public struct Case: Sendable {
    /// The record under the old procedure.
    public var before: RecordReport
    /// The record under the new procedure.
    public var after: RecordReport
    /// What is found only under the new one.
    public var come: [Finding]
    /// What was found only under the old one.
    public var gone: [Finding]

    /// A record judged twice; the findings that come and go are worked out.
    public init(before: RecordReport, after: RecordReport) {
      self.before = before
      self.after = after
      (come, gone) = FindingChanges.between(before.judgement.findings, after.judgement.findings)
    }

    /// Whether the verdict is another one.
    public var changes: Bool { before.standing != after.standing || !come.isEmpty || !gone.isEmpty }
  }

  /// The texts that places point into.
  public var sources: SourceTable
  /// The old procedure.
  public var old: Plan
  /// The new procedure.
  public var new: Plan
  /// What changed in meaning.
  public var differences: [PlanDifference]
  /// The records, each judged under both.
  public var cases: [Case]

  /// A comparison.
  public init(
    sources: SourceTable, old: Plan, new: Plan, differences: [PlanDifference], cases: [Case] = []
  ) {
    self.sources = sources
    self.old = old
    self.new = new
    self.differences = differences
    self.cases = cases
  }

  /// Whether anything means something else, or some record comes out otherwise.
  public var changes: Bool { !differences.isEmpty || cases.contains(where: \.changes) }
}

/// Which findings of one judgement another has not.
public enum FindingChanges {
  private struct Key: Hashable {
    var id: FindingID
    var cls: Finding.Class
    var place: Place
    var name: FactValue?
  }

  /// What came and what went; a finding of the same id, class and place is the same.
  public static func between(
    _ before: [Finding], _ after: [Finding]
  ) -> (come: [Finding], gone: [Finding]) {
    (lacking(after, in: before), lacking(before, in: after))
  }

  private static func key(_ finding: Finding) -> Key {
    Key(
      id: finding.id, cls: finding.cls, place: finding.place,
      name: finding[.step] ?? finding[.rule] ?? finding[.person] ?? finding[.parameter])
  }

  private static func lacking(_ findings: [Finding], in others: [Finding]) -> [Finding] {
    var left: [Key: Int] = [:]
    for other in others { left[key(other), default: 0] += 1 }
    return findings.filter { finding in
      let key = key(finding)
      guard let count = left[key], count > 0 else { return true }
      left[key] = count - 1
      return false
    }
  }
}
