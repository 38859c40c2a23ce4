/// A threshold as it was applied to one base on one day: what it asks, of how many, and the least that meets it.
public struct ThresholdFact: Hashable, Sendable {
  /// How the test is made.
  public enum Form: Hashable, Sendable {
    /// A share of the base under a comparator.
    case share(Comparator, Ratio)
    /// A number under a comparator.
    case number(Comparator, Int)
    /// Every one of the base.
    case every
    /// A formula of the script.
    case formula
  }
  /// How the test is made.
  public var form: Form
  /// The base; `nil` for a plain number.
  public var base: Base?
  /// The size of the base.
  public var of: Int
  /// The least count that meets the test.
  public var least: Int
  /// The count held against it.
  public var count: Int
  /// What is counted: persons, households or area.
  public var unit: BaseUnit
  /// The labels of those counted; empty for everyone.
  public var group: [String]

  /// An applied threshold.
  public init(
    form: Form, base: Base?, of: Int, least: Int, count: Int, unit: BaseUnit? = nil,
    group: [String] = []
  ) {
    self.form = form
    self.base = base
    self.of = of
    self.least = least
    self.count = count
    self.unit = unit ?? base?.unit ?? .persons
    self.group = group
  }

  /// The base whose measure words fit the counts.
  public var countedIn: Base? {
    switch unit {
    case .area: .area
    case .households: .households
    case .persons: base
    }
  }

  /// Whether the count meets the test.
  public var holds: Bool { count >= least }
}
