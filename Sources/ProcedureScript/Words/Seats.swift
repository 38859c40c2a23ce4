import Deliberation

extension Word {
  static let seats = Word(
    "seats", "席位", form: .table, inside: ["body"],
    items: .values(chinese: "类别，席数", english: "the category and the number of seats"),
    keys: [
      Key("least", "最少", .integer, "最少席数", "the least number"),
      Key("most", "最多", .integer, "最多席数", "the greatest number"),
      Key("offices", "职务", .texts, "因职务当然入席的", "offices whose holders sit by office"),
    ],
    about: "一类成员的席数。",
    aboutEnglish: "The seats of one category.",
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
  if case .text(let text)? = block.items.first {
    category = text
  } else {
    block.reportMissing("category")
  }
  var seat = Seat(category: category, site: Site(block.place))
  if block.items.count > 1 {
    seat.count = block.setting(block.items[1], integerValue, as: .integer, at: block.itemPlace(1)) {
      block.reportWrong(
        .word, block.spelled, $0, wanted: Key.Kind.integer.rawValue, at: block.itemPlace(1))
    }
  }
  seat.least = block.integerSetting("least")
  seat.most = block.integerSetting("most")
  seat.offices = block.texts("offices")
  return .seat(seat)
}
