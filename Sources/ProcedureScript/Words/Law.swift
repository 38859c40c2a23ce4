import Deliberation

extension Word {
  static let law = Word(
    "law", "法条", form: .text,
    about: "法条表里的一个键：作依据用，或者直接用法律当天的数字。",
    aboutEnglish: "A key of the law tables: as a citation, or for the number of the day itself.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "村民代表会议" { kind = "binding" },
        step "决议" {
          body = "村民代表会议",
          quorum = law "village.representatives.quorum",
          pass = more_than { "1/2", of = "present", cite = law "village.representatives.majority" },
        },
      }
      """,
    build: { block in
      let key = block.name ?? ""
      let law = block.context.law
      if !law.entries.isEmpty, !law.contains(key) {
        block.context.reportUnknownStatute(key, among: Set(law.keys), at: block.namePlace)
        return .failed
      }
      return .law(key)
    })
}
