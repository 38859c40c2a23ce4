import Deliberation
import SourceText

extension Word {
  static let shareKeys: [Key] = [
    .base, .measure, .group,
    Key(
      "abstentions", "弃权口径", .choice, choices: .abstentions, "以投票数为分母时，弃权计入还是不计入；必须写明",
      "whether abstentions are in the base `cast`; must be said there"),
    .cite,
  ]
}

extension Block {
  /// The base a share is taken of, which must be said.
  func base() -> Base? {
    guard has("of") else {
      reportMissing("of")
      return nil
    }
    return choice("of").flatMap(Base.init(rawValue:))
  }
}

extension Block {
  /// Whether abstentions are in the base.
  func abstentions() -> Abstentions? {
    choice("abstentions").flatMap(Abstentions.init(rawValue:))
  }

  /// What the test counts and among whom, beside the base.
  func limit(_ threshold: inout Threshold) {
    threshold.measure = choice("measure").flatMap(BaseUnit.init(rawValue:))
    threshold.group = texts("group")
  }
}

func buildThreshold(_ block: Block, _ comparator: Comparator) -> Node {
  let tie = block.choice("tie")
  // Exactly half that does not carry is what more than half asks.
  let used = tie == "lost" || tie == "casting" ? Comparator.moreThan : comparator
  let place = block.itemPlace(0)
  guard let value = block.items.first else {
    block.reportMissing("share")
    return .failed
  }
  var isNumber = false
  if case .integer = value { isNumber = true }
  let kind: Parameter.Kind = isNumber || !block.has("of") ? .integer : .ratio
  let form: Threshold.Form
  switch block.look(value, as: kind, at: place) {
  case .none: return .failed
  case .open(let name):
    if kind == .integer {
      form = .number(used, .open(name))
    } else {
      guard let base = block.base() else { return .failed }
      form = .share(used, .open(name), base)
    }
  case .value(let value):
    if let number = integerValue(value) {
      form = .number(used, .fixed(number))
    } else if let ratio = ratioValue(value), ratio.numerator > 0 || comparator == .moreThan {
      guard let base = block.base() else { return .failed }
      form = .share(used, .fixed(ratio), base)
    } else {
      // A base asks for a share of it.
      let wanted = block.has("of") ? Parameter.Kind.ratio.rawValue : "share-or-number"
      block.reportWrong(.word, block.spelled, value, wanted: wanted, at: place)
      return .failed
    }
  }
  var threshold = Threshold(form, citation: block.citation(), site: Site(block.place))
  threshold.abstentions = block.abstentions()
  block.limit(&threshold)
  threshold.casting = tie == "casting"
  var node = ThresholdNode(threshold: threshold)
  // A tie that is said in a wrong word has been reported as such.
  if comparator == .atLeast, !block.has("tie"), case .share(_, .fixed(.half), _) = form {
    node.untied = [block.place]
  }
  return .threshold(node)
}

func buildGroup(_ block: Block, _ form: ([Threshold]) -> Threshold.Form) -> Node {
  var parts: [Threshold] = []
  var untied: [Place] = []
  for (index, item) in block.items.enumerated() {
    let place = block.itemPlace(index)
    switch block.look(item, as: .threshold, at: place) {
    case .none: return .failed
    case .open(let name): parts.append(Threshold(.open(name), site: Site(place)))
    case .value(.node(.threshold(let node))):
      parts.append(node.threshold)
      untied += node.untied
    case .value(.node(.law(let key))):
      parts.append(Threshold(.statute(key), citation: .law(key), site: Site(place)))
    case .value(let other):
      block.reportWrong(
        .word, block.spelled, other, wanted: Key.Kind.threshold.rawValue, at: place)
      return .failed
    }
  }
  guard !parts.isEmpty else {
    block.reportMissing("threshold")
    return .failed
  }
  return .threshold(
    ThresholdNode(
      threshold: Threshold(form(parts), citation: block.citation(), site: Site(block.place)),
      untied: untied))
}
