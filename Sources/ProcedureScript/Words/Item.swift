import Deliberation

extension Word {
  static let item = Word(
    "item", "条目", form: .named, inside: ["statute"],
    keys: [
      Key("article", "条", .text, required: true, "第几条", "the article"),
      Key(
        "strength", "效力", .choice, required: true, choices: .strength, "本地可以严于它、宽于它，还是不可变",
        "how far local rules may depart"),
      Key(
        "value", "数值", .value, "门槛、期限、数目或名单；没有数字的不写",
        "a threshold, a period, a number or a list; absent for duties"),
      .labels,
      Key(
        "within", "其中", .texts, "占哪些人的份额；不写，占全体", "whose share it is; of all members if absent"),
      Key("gist", "要旨", .text, required: true, "用我们自己的话说的要旨", "the gist in our own words, Chinese"),
      Key("gist_en", "英文要旨", .text, required: true, "英文要旨", "the gist in our own words, English"),
      Key(
        "attested", "佐证", .text, "没有读到原文的，写明从何得知",
        "how the number is known when the text itself was not read"),
    ],
    about: "法律里的一个数字或一项要求。",
    aboutEnglish: "One number or one demand of a statute.",
    example: """
      return statute "村民委员会组织法" {
        version = "2025", from = "2026-01-01",
        item "village.disclosure" {
          article = "第三十五条", strength = "floor", value = days { 15 },
          gist = "公布不少于十五日", gist_en = "display for at least fifteen days",
        },
      }
      """,
    build: buildItem)
}

private func buildItem(_ block: Block) -> Node {
  let strength = block.choice("strength").flatMap(LawEntry.Strength.init(rawValue:)) ?? .fixed
  var entry = LawEntry(
    key: block.name ?? "", instrument: "", version: "", article: block.text("article") ?? "",
    from: nil, until: nil, strength: strength, content: content(block),
    gist: block.text("gist") ?? "", gistEnglish: block.text("gist_en") ?? "",
    attested: block.text("attested") ?? "", site: Site(block.place))
  entry.labels = block.texts("labels")
  entry.within = block.texts("within")
  return .lawItem(entry)
}

private func content(_ block: Block) -> LawEntry.Content {
  let value = block.raw("value")
  switch value {
  case .none, .node(.failed): return .statement
  case .node(.threshold(let node)): return .threshold(node.threshold)
  case .node(.period(let period)): return .period(period)
  case .integer(let number): return .number(number)
  case .text, .list: return .names(block.texts("value"))
  default:
    block.reportWrong("value", value, wanted: Key.Kind.value.rawValue)
    return .statement
  }
}
