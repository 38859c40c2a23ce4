import Deliberation

extension Word {
  static let periodItems = Items.values(
    chinese: "数目、参数，或法条键", english: "a number, a parameter, or a law key")

  static let periodKeys: [Key] = [
    Key(
      "count", "计日", .choice, choices: .counting, "会前的天数怎么数：整日（两头都不算）或一端计入",
      "how days before a meeting are counted: clear days, or with one end"),
    .advice, .cite,
  ]
}

func buildPeriod(_ block: Block, _ unit: Period.Unit) -> Node {
  guard let value = block.items.first else {
    block.reportMissing("number")
    return .failed
  }
  let counting = block.choice("count").flatMap(Period.Counting.init(rawValue:)) ?? .undeclared
  let place = block.itemPlace(0)
  if case .node(.law(let key)) = value {
    block.checkLaw(key, at: place) { if case .period = $0 { true } else { false } }
    // What a statute asks for is no advice.
    if block.flag("advice") == true {
      block.reportWrong("advice", .flag(true), wanted: Key.Kind.flag.rawValue)
    }
    return .period(
      Period(
        .fixed(0), unit, counting: counting, citation: .law(key), statute: key,
        site: Site(block.place)))
  }
  let amount: Setting<Int>? = block.setting(value, integerValue, as: .integer, at: place) {
    block.reportWrong(
      .word, block.spelled, $0, wanted: Key.Kind.integer.rawValue, at: place)
  }
  guard let amount else { return .failed }
  var period = Period(
    amount, unit, counting: counting, citation: block.citation(), site: Site(block.place))
  period.advice = block.flag("advice") ?? false
  return .period(period)
}
