import Deliberation

extension Word {
  static let adopt = Word(
    "adopt", "采用", form: .named,
    items: .blocks(["body", "rule", "pace", "cadence", "never", "always"]),
    keys: [
      Key("id", "编号", .text, "本地程序的编号；不写为原编号", "the id of the local procedure"),
      Key("name", "名字", .text, "本地程序的名称；不写为原名称", "the name of the local procedure"),
      .version, .from, .until, .about, .sample,
      Key(
        "reserved", "保留事项", .law, "协商不能代替决定的事项；不写为原来的",
        "matters a consultative body cannot decide; those of the adopted procedure without it"),
      Key("sources", "来源", .texts, "本地依据", "the local texts it rests on"),
    ], openKeys: true,
    about: "采用一套现成的程序，把留给各地的参数定下来。键就是参数名。",
    aboutEnglish: "Adopts a procedure and binds its parameters; the keys are their names.",
    example: """
      return adopt "五步七规@2026.1" {
        id = "local", name = "本社区五步七规", version = "2026.1",
        ["公示天数"] = 15,
      }
      """,
    build: buildAdoption)
}

private func buildAdoption(_ block: Block) -> Node {
  var adoption = Adoption(
    reference: readReference(block.name ?? ""), bindings: [], bodies: [], rules: [], pace: [],
    sources: block.texts("sources"), place: block.place, namePlace: block.namePlace)
  adoption.id = block.text("id")
  adoption.name = block.text("name")
  adoption.version = block.text("version")
  adoption.about = block.text("about")
  adoption.from = block.day("from")
  adoption.until = block.day("to")
  adoption.sample = block.flag("sample")
  adoption.reserved = block.has("reserved") ? readReserved(block) : nil
  for item in block.items {
    guard case .node(let node) = item else { continue }
    switch node {
    case .body(let body): adoption.bodies.append(body)
    case .rule(let rule): adoption.rules.append(rule)
    case .pace(let pace): adoption.pace += pace
    case .cadence(let cadence): adoption.cadences.append(cadence)
    case .properties(let properties): adoption.properties += properties
    default: break
    }
  }
  for key in block.keys where block.word.key(key) == nil {
    adoption.bindings.append(
      Binding(
        names: block.meanings(ofKey: key), value: block.raw(key),
        place: block.valuePlace(key), keyPlace: block.keyPlace(key)))
  }
  return .adoption(adoption)
}
