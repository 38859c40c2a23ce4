import Deliberation

extension Word {
  static let rulesOf = Word(
    "rules_of", "引用规则集", form: .text,
    about: "用另一个脚本里的规则集：名称@版本。",
    aboutEnglish: "The rules of another script: name@version.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "议事会" { kind = "consultative" },
        step "商议" { body = "议事会" },
        rules = rules_of "七条会风规则@2026.1",
      }
      """,
    build: { .ruleSetReference(readReference($0.name ?? ""), $0.place) })
}

/// `name@version`, or a name alone.
func readReference(_ text: String) -> PlanReference {
  let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
  guard parts.count == 2, !parts[1].isEmpty else { return PlanReference(name: String(parts[0])) }
  return PlanReference(name: String(parts[0]), version: String(parts[1]))
}
