import Deliberation
import SourceText

extension Word {
  static let param = Word(
    "param", "参数", form: .both, inside: ["procedure"],
    keys: [
      Key("kind", "类型", .choice, choices: .parameterKind, "可以填什么", "what may be bound"),
      .about,
    ],
    about: "各地自己定的一项：没有定的时候，用到它的规则不作判断。函数里写它，得到定下来的值。",
    aboutEnglish:
      "What the sources leave open; rules that need it wait until an office binds it. A function gets what is bound.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        param "法定人数" { kind = "threshold", about = "协商会多少人到会才能开" },
        body "议事会" { kind = "consultative", quorum = param "法定人数" },
        step "商议" { body = "议事会" },
      }
      """,
    build: { block in
      if block.hasTable {
        let kind = block.choice("kind").flatMap(Parameter.Kind.init(rawValue:))
        let declaration = ParameterDeclaration(
          name: block.name ?? "", kind: kind, about: block.text("about") ?? "", place: block.place)
        block.context.declare(declaration)
        return .declaration(declaration)
      }
      return .parameter(block.name ?? "")
    })
}
