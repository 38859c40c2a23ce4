public import SourceText

/// What changed in meaning between two plans, node by node and field by field.
///
/// The nodes are walked as the plan's own types lay them out, so that a word added to the vocabulary
/// is compared without being named here. Names pair the nodes; order, texts about the script and
/// places mean nothing.
public struct PlanComparison {
  /// The differences, in the order of the plan.
  public private(set) var differences: [PlanDifference] = []
  private let law: LawBook
  private let functions: (old: [String], new: [String])
  private let bodies: (old: [Body], new: [Body])

  /// Compares two plans.
  ///
  /// - Parameters:
  ///   - old: the plan as it was.
  ///   - new: the plan as it is now.
  ///   - law: the tables by which thresholds left to a statute are compared.
  ///   - functions: the text of each predicate of the plans, in their order; by it two are the same.
  public init(
    _ old: Plan, _ new: Plan, law: LawBook = LawBook(),
    functions: (old: [String], new: [String]) = ([], [])
  ) {
    self.law = law
    self.functions = functions
    bodies = (old.bodies, new.bodies)
    compare(old, new, path: [], sites: (old.site, new.site), Context())
  }

  /// What a node is held against beside itself: the bodies that a stage inherits from.
  private struct Context {
    var old: Body?
    var new: Body?
  }

  /// Properties that say nothing about what is allowed.
  private static let silent: Set<String> = [
    "id", "name", "version", "about", "sources", "site", "predicates", "openRuleSets", "sample",
    "sampleSets", "size",
  ]

  private mutating func compare(
    _ old: Any, _ new: Any, path: [PlanDifference.Step], sites: (old: Site, new: Site),
    _ context: Context
  ) {
    let fields = Mirror(reflecting: old).children
    var others: [String: Any] = [:]
    for child in Mirror(reflecting: new).children {
      if let label = child.label { others[label] = child.value }
    }
    for child in fields {
      guard let label = child.label, !Self.silent.contains(label), let other = others[label] else {
        continue
      }
      compareField(label, child.value, other, path: path, sites: sites, context)
    }
  }

  private mutating func compareField(
    _ label: String, _ old: Any, _ new: Any, path: [PlanDifference.Step],
    sites: (old: Site, new: Site), _ context: Context
  ) {
    if isSame(old, new) { return }
    if let left = nodes(old), let right = nodes(new) {
      return compareNodes(label, left, right, path: path)
    }
    if let left = group(old), let right = group(new) {
      // A setting of several parts is told part by part.
      let here = path + [PlanDifference.Step(list: label, name: "")]
      let own = (site(of: old) ?? sites.old, site(of: new) ?? sites.new)
      return compare(left, right, path: here, sites: own, Context())
    }
    var difference = PlanDifference(path: path, field: label, kind: .changed)
    difference.was = PlanTerm(old)
    difference.now = PlanTerm(new)
    let (was, now) = (
      inherited(label, difference.was, context.old), inherited(label, difference.now, context.new)
    )
    // What is left to the body and what the body says already are the same rule.
    if difference.was == nil || difference.now == nil, let was, let now, was == now { return }
    if case .period(let old)? = was, case .period(let new)? = now, old.means(new, label) { return }
    difference.kind = was == nil ? .added : now == nil ? .removed : .changed
    difference.effect = FieldEffect(label: label, law: law, size: context.new?.seatTotal)
      .effect(from: was, to: now)
    difference.was = was
    difference.now = now
    difference.wasPlace = (site(of: old) ?? sites.old).place
    difference.nowPlace = (site(of: new) ?? sites.new).place
    differences.append(difference)
  }

  private mutating func compareNodes(
    _ label: String, _ old: [PlanNode], _ new: [PlanNode], path: [PlanDifference.Step]
  ) {
    for node in old {
      let here = path + [PlanDifference.Step(list: label, name: node.name)]
      guard let other = new.first(where: { $0.name == node.name }) else {
        var difference = PlanDifference(path: here, field: nil, kind: .removed)
        difference.wasPlace = node.site.place
        differences.append(difference)
        continue
      }
      let context = Context(
        old: (node.value as? Stage).flatMap { body(of: $0, in: bodies.old) },
        new: (other.value as? Stage).flatMap { body(of: $0, in: bodies.new) })
      compare(node.value, other.value, path: here, sites: (node.site, other.site), context)
    }
    for node in new where !old.contains(where: { $0.name == node.name }) {
      let here = path + [PlanDifference.Step(list: label, name: node.name)]
      var difference = PlanDifference(path: here, field: nil, kind: .added)
      difference.nowPlace = node.site.place
      differences.append(difference)
    }
  }

  private func body(of stage: Stage, in bodies: [Body]) -> Body? {
    stage.body.flatMap { name in bodies.first { $0.name.isSame(as: name) } }
  }

  /// The rule of a stage's body, where the stage has none of its own.
  private func inherited(_ label: String, _ own: PlanTerm?, _ body: Body?) -> PlanTerm? {
    if let own { return own }
    switch label {
    case "quorum": return body?.quorum.map { .threshold($0) }
    case "pass": return body?.pass.map { .threshold($0) }
    case "notice": return body?.notice.map { .period($0) }
    default: return nil
    }
  }

  /// The elements of a list of nodes; `nil` for any other value.
  private func nodes(_ value: Any) -> [PlanNode]? {
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .collection else { return nil }
    var result: [PlanNode] = []
    for child in mirror.children {
      guard let node = PlanNode(child.value) else { return nil }
      // A second node of one name is told apart by its turn.
      let turn = result.count { $0.name == node.name }
      result.append(turn == 0 ? node : node.numbered(turn + 1))
    }
    return result
  }

  /// The parts of a setting that is there and is no value of its own.
  private func group(_ value: Any) -> Any? {
    guard PlanTerm(value) == .group else { return nil }
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional { return mirror.children.first.flatMap { group($0.value) } }
    return mirror.displayStyle == .struct ? value : nil
  }

  private func site(of value: Any) -> Site? {
    for child in Mirror(reflecting: value).children {
      if let site = child.value as? Site { return site.place.isNone ? nil : site }
      // An optional holds its value as its only child.
      if child.label == "some" { return site(of: child.value) }
    }
    return nil
  }

  /// Whether two values mean the same: places do not count, functions are the same by their text.
  private func isSame(_ old: Any, _ new: Any) -> Bool {
    if old is Site { return true }
    if let left = old as? PredicateID, let right = new as? PredicateID {
      guard functions.old.indices.contains(left.index), functions.new.indices.contains(right.index)
      else { return left == right }
      return functions.old[left.index] == functions.new[right.index]
    }
    let (left, right) = (Mirror(reflecting: old), Mirror(reflecting: new))
    guard left.children.count == right.children.count else { return false }
    if left.children.isEmpty { return String(describing: old) == String(describing: new) }
    return zip(left.children, right.children).allSatisfy { mine, other in
      guard mine.label == other.label else { return false }
      return mine.label == "about" || isSame(mine.value, other.value)
    }
  }
}

/// An element of a list of the plan that has a name of its own.
private struct PlanNode {
  var name: String
  var value: Any
  var site: Site = .none

  init?(_ value: Any) {
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .struct else { return nil }
    var names: [String: String] = [:]
    for child in mirror.children {
      guard let label = child.label else { continue }
      if let site = child.value as? Site { self.site = site }
      switch child.value {
      case let text as String: names[label] = text
      case let texts as [String]: names[label] = texts.joined(separator: "、")
      case let form as Pace.Form: names[label] = form.rawValue
      default: continue
      }
    }
    guard let name = names["name"] ?? names["category"] ?? names["labels"] ?? names["form"] else {
      return nil
    }
    self.name = name
    self.value = value
  }

  func numbered(_ turn: Int) -> PlanNode {
    var node = self
    node.name += "#\(turn)"
    return node
  }
}
