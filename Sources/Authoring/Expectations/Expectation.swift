public import Deliberation

/// One finding that a record is expected to have.
public struct Expectation: Hashable, Sendable {
  /// What is to be found.
  public var id: FindingID
  /// The line of the record it is to stand on, from 1; 0 for one that stands nowhere in the record.
  public var line: Int

  /// An expectation.
  public init(_ id: FindingID, line: Int) {
    self.id = id
    self.line = line
  }
}

/// A word in the place of an id that names no finding.
public struct UnknownExpectation: Hashable, Sendable {
  /// The word.
  public var word: String
  /// The line it stands on.
  public var line: Int
  /// The nearest id, if there is one.
  public var nearest: String?
}

/// What was expected of a record held against what was found in it.
public struct Comparison: Sendable {
  /// Expected, and not found.
  public var missing: [Expectation] = []
  /// Found, and not expected.
  public var surplus: [Finding] = []
  /// What is expected and is the name of no finding.
  public var unknown: [UnknownExpectation] = []
  /// A bad record that expects nothing.
  public var expectsNothing = false

  /// Whether all was found as expected, and nothing else.
  public var agrees: Bool {
    missing.isEmpty && surplus.isEmpty && unknown.isEmpty && !expectsNothing
  }
}
