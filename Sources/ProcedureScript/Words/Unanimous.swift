import Deliberation
import SourceText

extension Word {
  static let unanimous = Word(
    "unanimous", "一致", form: .table, keys: shareKeys,
    about: "一个不少：必须写明是谁的一致。",
    aboutEnglish: "Every one of the base, which must be said.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "议事会" { kind = "consultative" },
        step "商议" { body = "议事会", pass = unanimous { of = "present" } },
      }
      """,
    build: { block in
      guard let base = block.base() else { return .failed }
      var threshold = Threshold(
        .every(base), citation: block.citation(), site: Site(block.place))
      threshold.abstentions = block.abstentions()
      block.limit(&threshold)
      return .threshold(ThresholdNode(threshold: threshold))
    })
}
