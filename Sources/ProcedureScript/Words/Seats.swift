import Deliberation

extension Word {
  static let seats = Word(
    "seats", "席位", form: .table, inside: ["body"],
    items: .values(
      chinese: "类别，席数；不写类别的是全体人数",
      english: "the category and the number of seats; without a category, of all members"),
    keys: [
      Key("least", "最少", .integer, "最少席数", "the least number"),
      Key("most", "最多", .integer, "最多席数", "the greatest number"),
      Key("offices", "职务", .texts, "因职务当然入席的", "offices whose holders sit by office"),
      .advice,
    ],
    about: "一类成员的席数，或全体的人数。",
    aboutEnglish: "The seats of one category, or of the whole body.",
    example: """
      return procedure "协商" {
        id = "talk", version = "2026.1",
        body "理事会" { kind = "consultative", seats { "理事", least = 3, most = 7 } },
        step "商议" { body = "理事会" },
      }
      """,
    build: buildSeats)
}

private func buildSeats(_ block: Block) -> Node {
  var category = ""
  var number = 0
  if case .text(let text)? = block.items.first {
    category = text
    number = 1
  }
  var seat = Seat(category: category, site: Site(block.place))
  if block.items.indices.contains(number) {
    seat.count = block.setting(
      block.items[number], integerValue, as: .integer, at: block.itemPlace(number)
    ) {
      block.reportWrong(
        .word, block.spelled, $0, wanted: Key.Kind.integer.rawValue, at: block.itemPlace(number))
    }
  }
  seat.least = block.integerSetting("least")
  seat.most = block.integerSetting("most")
  seat.offices = block.texts("offices")
  seat.advice = block.flag("advice") ?? false
  // Offices sit in a category; a number of all members has to be one.
  let isWhole = category.isEmpty
  if isWhole, block.has("offices") || (seat.count == nil && seat.least == nil && seat.most == nil) {
    block.reportMissing("category")
    return .failed
  }
  return .seat(seat)
}
