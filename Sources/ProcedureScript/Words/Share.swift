import Deliberation

extension Word {
  static let share = Word(
    "share", "占比", form: .table, inside: ["body"],
    items: .values(chinese: "门槛，如 at_least {…}", english: "a threshold"),
    keys: [
      .labels,
      Key(
        "within", "其中", .texts, "以带这些标记的成员为分母；不写为全体",
        "marks that make up the base; all members without it"),
      .advice,
    ],
    about: "某一群成员至少占多少。",
    aboutEnglish: "The share of the members that a group must make up.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "村民议事会" {
          kind = "consultative",
          share { at_least { "60%", of = "members" }, labels = "党员" },
        },
        step "商议" { body = "村民议事会" },
      }
      """,
    build: buildShare)
}

private func buildShare(_ block: Block) -> Node {
  var threshold: Threshold?
  var labels = block.texts("labels")
  for (index, item) in block.items.enumerated() {
    switch item {
    case .text(let label): labels.append(label)
    case .node(.threshold(let node)): threshold = node.threshold
    case .node(.failed): return .failed
    case .node(.parameter):
      switch block.look(item, as: .threshold, at: block.itemPlace(index)) {
      case .open(let name): threshold = Threshold(.open(name), site: Site(block.place))
      case .value(.node(.threshold(let node))): threshold = node.threshold
      default: return .failed
      }
    default:
      block.reportWrong(
        .word, block.spelled, item, wanted: Key.Kind.threshold.rawValue, at: block.itemPlace(index))
      return .failed
    }
  }
  guard let threshold else {
    block.reportMissing("threshold")
    return .failed
  }
  if labels.isEmpty { block.reportMissing("labels") }
  var share = Share(
    labels: labels, threshold: threshold, within: block.texts("within"), site: Site(block.place))
  share.advice = block.flag("advice") ?? false
  return .share(share)
}
