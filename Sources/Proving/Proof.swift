public import Deliberation

/// How far an exploration goes.
public struct ProofBounds: Hashable, Sendable {
  /// The most states that are looked at; 1 or more.
  public var maxStates: Int
  /// The members of each body whose size the script leaves open; 1 or more.
  public var members: Int
  /// The day the histories begin; the script's own first day, or a day of 2026, when `nil`.
  public var start: Day?

  /// Bounds: a million states and bodies of twelve, unless said otherwise.
  public init(maxStates: Int = 1_000_000, members: Int = 12, start: Day? = nil) {
    self.maxStates = max(1, maxStates)
    self.members = max(1, members)
    self.start = start
  }
}

/// A history that the procedure finds in order and that breaks a property.
public struct Counterexample: Sendable {
  /// The history as a record; judged anew, nothing is found against it.
  public var record: Record
  /// The id of the act that breaks the property; `nil` when the closing of the case does.
  public var act: Int?
  /// The day of that act, or of the closing.
  public var day: Day
  /// How many steps of the exploration led to it.
  public var length: Int

  /// A counterexample.
  public init(record: Record, act: Int?, day: Day, length: Int) {
    self.record = record
    self.act = act
    self.day = day
    self.length = length
  }
}

/// What came of one property.
public struct PropertyResult: Sendable {
  /// The ways an exploration can end for a property.
  public enum Verdict: Sendable {
    /// It holds in every history within the bounds.
    case proved
    /// A history breaks it.
    case refuted(Counterexample)
    /// The limit of states was reached first.
    case undecided
  }
  /// The property.
  public var property: Property
  /// How it ended.
  public var verdict: Verdict
  /// Whether its step was carried in any history at all; else it holds for want of one.
  public var isReached: Bool
}

/// What an exploration gave.
public struct Proof: Sendable {
  /// The properties in the order of the script, and what came of each.
  public var results: [PropertyResult]
  /// How many states were looked at.
  public var states: Int
  /// Whether there were no more.
  public var isComplete: Bool
  /// The bounds it kept to.
  public var bounds: ProofBounds
  /// The day the histories began.
  public var start: Day
  /// The last day they reach, where the calendar ends or rules look at dates.
  public var horizon: Day?
  /// How far the counts of earlier acts are told apart, where rules look at them.
  public var mostCounted: Int?
  /// The members each body had.
  public var members: [(body: String, count: Int)]
  /// The parameters no office has bound; rules that need them were silent.
  public var openParameters: [String]
  /// The stages that no history in order ever carried.
  public var unreached: [String]

  /// Whether the properties follow from the script, which has none of its own.
  public var isImplied: Bool { !results.isEmpty && results.allSatisfy(\.property.isImplied) }

  /// The counterexamples, in the order of the properties.
  public var counterexamples: [(property: Property, example: Counterexample)] {
    results.compactMap { result in
      guard case .refuted(let example) = result.verdict else { return nil }
      return (result.property, example)
    }
  }

  /// Whether every property was proved.
  public var isProved: Bool {
    results.allSatisfy { if case .proved = $0.verdict { true } else { false } }
  }
}
