public import Deliberation

/// Explores every history of a procedure within bounds, each judged by the machine itself.
///
/// Breadth first, so that the counterexample it gives has the fewest steps there are. Histories in
/// which the machine finds a fault are left; what is only undetermined, because a parameter is open,
/// is no fault.
public struct Prover {
  private let book: Rulebook
  private let evaluator: (any PredicateEvaluator)?
  private let bounds: ProofBounds
  private let properties: [Property]

  /// A prover of a plan's own properties, or, where it has none, of those its shape implies.
  ///
  /// - Parameters:
  ///   - book: the procedure with its law and calendar.
  ///   - properties: the properties; the plan's own when `nil`.
  ///   - bounds: how far to go.
  ///   - evaluator: whoever runs the plan's predicates and formulas.
  public init(
    _ book: Rulebook, properties: [Property]? = nil, bounds: ProofBounds = ProofBounds(),
    evaluator: (any PredicateEvaluator)? = nil
  ) {
    self.book = book
    self.bounds = bounds
    self.evaluator = evaluator
    let own = properties ?? book.plan.properties
    self.properties = own.isEmpty ? book.plan.impliedProperties : own
  }

  /// Explores until every property has a counterexample, there are no more states, or the limit is reached.
  public func prove() -> Proof {
    var exploration = Exploration(
      book: book, properties: properties, bounds: bounds, evaluator: evaluator)
    exploration.run()
    return exploration.proof
  }
}

extension Plan {
  /// The day histories begin on: the one wanted, else that on which a vote by ballots opens, else a
  /// Monday of 2026; but one on which the plan is in force.
  public func firstDay(_ wanted: Day?) -> Day {
    let opening = stages.compactMap { $0.deed?.opens?.value?.day }.min()
    var day = wanted ?? opening ?? Day(2026, 3, 2) ?? Day(number: 20_514)
    if let from, day < from { day = from }
    if let until, day > until { day = from ?? until }
    return day
  }
}
