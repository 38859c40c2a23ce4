import Deliberation
import SourceText

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

  static let param = Word(
    "param", "参数", form: .both, inside: ["procedure"],
    keys: [
      Key("kind", "类型", .choice, choices: .parameterKind, "可以填什么", "what may be bound"),
      .about,
    ],
    about: "各地自己定的一项：没有定的时候，用到它的规则不作判断。",
    aboutEnglish: "What the sources leave open; rules that need it wait until an office binds it.",
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

extension ScriptContext {
  /// Notes a parameter of the script; one name is declared once.
  func declare(_ declaration: ParameterDeclaration) {
    let isKnown = script.declarations.contains { $0.name == declaration.name }
    if isKnown {
      report(
        .duplicateName, at: declaration.place,
        [Fact(.found, .text(declaration.name)), Fact(.word, .text(declaration.name))])
    } else {
      withScript { $0.declarations.append(declaration) }
    }
  }

  /// Reports a law key the tables do not have.
  func reportUnknownStatute(_ key: String, among keys: Set<String>, at place: Place) {
    var facts = [Fact(.key, .text(key))]
    if let near = Suggestion.nearest(to: key, among: keys) {
      facts.append(Fact(.suggestion, .text(near)))
    }
    report(.unknownStatute, at: place, facts)
  }
}
