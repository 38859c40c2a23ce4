import Deliberation

extension Word {
  static let statute = Word(
    "statute", "法律文本", form: .named, items: .blocks(["item"]),
    keys: [
      Key(
        "version", "版本", .text, required: true, "文本的年份，如 2018",
        "the label of the text, such as 2018"),
      .from, .until,
      Key(
        "place", "地区", .text, "只在一个地方施行的，写全称，如 浙江省湖州市",
        "the place whose text it is, in full; absent for the whole country"),
    ],
    about: "一部法律或地方规定的一个文本，及其起止日期、施行的地方。",
    aboutEnglish: "One text of a statute or local rule, the days it is in force, and where.",
    example: """
      return statute "村民委员会组织法" {
        version = "2025", from = "2026-01-01",
        item "village.representatives.quorum" {
          article = "第三十条", strength = "floor",
          value = at_least { "2/3", of = "members" },
          gist = "组成人员到了三分之二才能开", gist_en = "two thirds of the members must attend",
        },
      }
      """,
    build: buildStatute)
}

private func buildStatute(_ block: Block) -> Node {
  let version = block.text("version") ?? ""
  let from = block.day("from")
  let until = block.day("to")
  let place = block.text("place")
  var entries: [LawEntry] = []
  for (index, value) in block.items.enumerated() {
    guard case .node(.lawItem(var entry)) = value else { continue }
    entry.instrument = block.name ?? ""
    entry.version = version
    entry.from = from
    entry.until = until
    entry.place = place
    if entries.contains(where: { $0.key == entry.key }) {
      block.context.report(
        .duplicateName, at: block.itemPlace(index),
        [block.fact(.found, entry.key), block.fact(.word, entry.key)])
    } else {
      entries.append(entry)
    }
  }
  return .statute(entries)
}
