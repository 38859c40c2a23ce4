import Deliberation

extension Word {
  static let merge = Word(
    "merge", "合并", form: .table, inside: ["step"],
    keys: [
      Key("with", "并入", .text, required: true, "与哪一步合并", "the earlier step"),
      Key("fact", "事实", .text, required: true, "案卷须写明的事实，如 一肩挑", "the fact the record must state"),
      Key("allowed", "许可", .flag, "本地是否许可；不写为许可", "whether local rules allow it; yes without it"),
      .cite,
    ],
    about: "准许与前面一步合并进行。",
    aboutEnglish: "Permission to hold a step together with an earlier one.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "党组织" { kind = "binding" }, body "两委" { kind = "binding" },
        step "提议" { body = "党组织" },
        step "商议" {
          body = "两委", after = "提议",
          merge = merge { with = "提议", fact = "一肩挑", allowed = param "一肩挑可合并" },
        },
      }
      """,
    build: { block in
      .merge(
        Merge(
          with: block.text("with") ?? "", fact: block.text("fact") ?? "",
          allowed: block.flagSetting("allowed") ?? .fixed(true), citation: block.citation(),
          site: Site(block.place)))
    })
}
