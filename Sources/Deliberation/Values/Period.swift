/// A length of time in a rule, counted the way the rule says.
///
/// The day of the act itself never counts (Civil Code art. 201). Months run date to date (art. 202).
public struct Period: Hashable, Sendable, Codable {
  /// What is counted.
  public enum Unit: String, Hashable, Sendable, Codable, CaseIterable {
    /// Every day of the calendar.
    case days
    /// Working days of the national calendar, make-up days included.
    case workingDays = "working-days"
    /// Months, date to date.
    case months
  }

  /// How a minimum before a meeting is counted.
  public enum Counting: String, Hashable, Sendable, Codable, CaseIterable {
    /// So many full days lie between the two days.
    case clear
    /// The later day itself counts.
    case oneEnd = "one-end"
    /// The rule does not say; judged as clear days, and a miss that the other reading cures is advice.
    case undeclared
  }

  /// How many units; an open parameter where the sources give no number.
  public var amount: Setting<Int>
  /// The unit.
  public var unit: Unit
  /// The way of counting.
  public var counting: Counting
  /// What the number rests on.
  public var citation: Citation?
  /// A law key when the statute of the day gives the number; `amount` is then unused.
  public var statute: String?
  /// Whether it is only what is usual, so that a miss is advice.
  public var advice = false
  /// Where the script says it.
  public var site: Site

  /// A period from its parts.
  public init(
    _ amount: Setting<Int>, _ unit: Unit = .days, counting: Counting = .undeclared,
    citation: Citation? = nil, statute: String? = nil, site: Site = .none
  ) {
    self.amount = amount
    self.unit = unit
    self.counting = counting
    self.citation = citation
    self.statute = statute
    self.site = site
  }
}
