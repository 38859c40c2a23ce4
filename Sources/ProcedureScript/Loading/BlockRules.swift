import Deliberation
import SourceText

extension Block {
  // MARK: Citations

  /// What the block rests on.
  func citation(_ key: String = "cite") -> Citation? {
    switch look(raw(key), as: .text, at: valuePlace(key)) {
    case .none: return nil
    case .open(let name): return .open(name)
    case .value(.text(let text)): return .local(text)
    case .value(.node(.law(let law))): return .law(law)
    case .value(let other):
      reportWrong(key, other, wanted: Key.Kind.citation.rawValue)
      return nil
    }
  }

  // MARK: Thresholds and periods

  /// A threshold under a key; with `decides`, one that carries or rejects a proposal.
  func threshold(_ key: String, decides: Bool = false) -> Threshold? {
    let place = valuePlace(key)
    switch look(raw(key), as: .threshold, at: place) {
    case .none: return nil
    case .open(let name): return Threshold(.open(name), site: Site(place))
    case .value(.node(.threshold(let node))):
      if decides { checkTie(node) }
      return node.threshold
    case .value(.node(.law(let law))):
      checkLaw(law, at: place) { if case .threshold = $0 { true } else { false } }
      return Threshold(.statute(law), citation: .law(law), site: Site(place))
    case .value(let other):
      reportWrong(key, other, wanted: Key.Kind.threshold.rawValue)
      return nil
    }
  }

  /// A period under a key.
  func period(_ key: String) -> Period? {
    let place = valuePlace(key)
    switch look(raw(key), as: .period, at: place) {
    case .none: return nil
    case .open(let name): return Period(.open(name), site: Site(place))
    case .value(.node(.period(let period))): return period
    case .value(.node(.law(let law))):
      checkLaw(law, at: place) { if case .period = $0 { true } else { false } }
      return Period(.fixed(0), citation: .law(law), statute: law, site: Site(place))
    case .value(let other):
      reportWrong(key, other, wanted: Key.Kind.period.rawValue)
      return nil
    }
  }

  /// Refuses a majority that leaves open what exactly half gives.
  private func checkTie(_ node: ThresholdNode) {
    for place in node.untied {
      context.report(
        .tieUndeclared, at: place,
        [fact(.key, "tie"), Fact(.options, .names(Choices.tie.options(like: spelled)))])
    }
  }

  /// Reports a law key whose entries hold another kind of content than is asked for.
  func checkLaw(_ key: String, at place: Place, _ fits: (LawEntry.Content) -> Bool) {
    let versions = context.law.versions(of: key)
    // What the statute leaves to the place gets its number from there.
    let isOpen = versions.contains { $0.strength == .variable && $0.content == .statement }
    if !versions.isEmpty, !isOpen, !versions.contains(where: { fits($0.content) }) {
      context.report(
        .wrongValue, at: place,
        [fact(.key, key), fact(.found, key), fact(.wanted, Key.Kind.law.rawValue)])
    }
  }

  // MARK: Predicates

  /// The predicate under a key.
  func predicate(_ key: String) -> PredicateID? {
    switch raw(key) {
    case .none, .node(.failed): return nil
    case .function(let function): return context.predicate(function, at: valuePlace(key))
    case let other:
      reportWrong(key, other, wanted: Key.Kind.function.rawValue)
      return nil
    }
  }
}
