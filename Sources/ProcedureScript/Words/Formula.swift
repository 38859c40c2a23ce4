import Deliberation
import SourceText

extension Word {
  static let formula = Word(
    "formula", "公式", form: .table,
    items: .values(chinese: "函数(人数, 基数)", english: "a function of the count and the base"),
    keys: shareKeys,
    about: "用函数写的门槛：人数越多越容易达到；机器从它找出最少人数。",
    aboutEnglish: "A threshold as a test over integers, true from some count on.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "议事会" { kind = "consultative" },
        step "商议" {
          body = "议事会",
          quorum = formula { function(k, n) return 4 * k * k >= 9 * n end, of = "members" },
        },
      }
      """,
    build: buildFormula)
}

private func buildFormula(_ block: Block) -> Node {
  guard let base = block.base() else { return .failed }
  guard case .function(let function)? = block.items.first else {
    block.reportWrong(
      .word, block.spelled, block.items.first ?? .none, wanted: Key.Kind.function.rawValue,
      at: block.itemPlace(0))
    return .failed
  }
  let id = block.context.predicate(function, at: block.itemPlace(0))
  var threshold = Threshold(
    .formula(id, of: base), citation: block.citation(), site: Site(block.place))
  threshold.abstentions = block.abstentions()
  block.limit(&threshold)
  return .threshold(ThresholdNode(threshold: threshold))
}
