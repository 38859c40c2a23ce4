import Deliberation

extension Word {
  static let body = Word(
    "body", "机构", form: .named, inside: ["procedure", "adopt"],
    items: .blocks(["seats", "share"]),
    keys: [
      Key(
        "kind", "类型", .choice, choices: .authority, "决策性（作决定）还是协商性（提意见）",
        "whether it decides or consults"),
      Key(
        "statute", "法定机构", .text, "法条表里的前缀，如 village.representatives；法定人数、通过、通知都从它来",
        "its prefix in the law tables; quorum, majority and notice come from there"),
      Key("aliases", "别名", .texts, "案卷里的其他叫法", "other names records use"),
      Key("least", "最少", .integer, "最少人数", "the least number of members"),
      Key("most", "最多", .integer, "最多人数", "the greatest number of members"),
      Key("odd", "奇数", .flag, "人数须为奇数", "whether the number must be odd"),
      .quorum, .pass, .notice,
      Key(
        "recusal", "回避", .choice, choices: .recusal, "有人回避时，各个基数怎么减",
        "what a recusal does to the counts"),
      Key("proxies", "代理", .integer, "一人最多代几票，不许代理写 0", "how many votes one person may carry; 0 for none"),
    ],
    about: "开会的机构：怎样组成，结果是什么分量。",
    aboutEnglish: "A body that meets: how it is composed, what its results are worth.",
    example: """
      return procedure "协商" {
        id = "talk", version = "2026.1",
        body "协商会" {
          kind = "consultative", recusal = "out-of-vote-only", proxies = 0,
          seats { "社区代表", 2, offices = { "居委主任", "社工" } },
          seats { "居民代表", 7 },
        },
        step "商议" { body = "协商会" },
      }
      """,
    build: { .body(buildBody($0)) })

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

  static let share = Word(
    "share", "占比", form: .table, inside: ["body"],
    items: .values(chinese: "门槛，如 at_least {…}", english: "a threshold"),
    keys: [
      .labels,
      Key("within", "其中", .texts, "以带这些标记的成员为分母；不写为全体", "marks that make up the base; all members without it"),
    ],
    about: "某一群成员至少占多少。",
    aboutEnglish: "The share of the members that a group must make up.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "村民议事会" {
          kind = "consultative",
          share { at_least { "60%", of = "members" }, labels = "党员" },
        },
        step "商议" { body = "村民议事会" },
      }
      """,
    build: buildShare)
}

private func buildBody(_ block: Block) -> BodyNode {
  let authority = block.choice("kind").flatMap(Body.Authority.init(rawValue:))
  var body = Body(name: block.name ?? "", authority: authority ?? .binding, site: Site(block.place))
  body.statute = block.text("statute")
  body.aliases = block.texts("aliases")
  body.least = block.integerSetting("least")
  body.most = block.integerSetting("most")
  body.odd = block.flag("odd") ?? false
  body.quorum = block.threshold("quorum")
  body.pass = block.threshold("pass", decides: true)
  body.notice = block.period("notice")
  body.proxies = block.integerSetting("proxies")
  switch block.choiceSetting("recusal") {
  case .fixed(let policy): body.recusal = RecusalPolicy(rawValue: policy).map { .fixed($0) }
  case .open(let name): body.recusal = .open(name)
  case nil: break
  }
  for item in block.items {
    if case .node(.seat(let seat)) = item { body.seats.append(seat) }
    if case .node(.share(let share)) = item { body.shares.append(share) }
  }
  if let statute = body.statute { checkStatute(statute, block) }
  return BodyNode(body: body, keys: Set(block.keys))
}

/// A prefix under which the tables know neither quorum nor majority inherits nothing: a mistake.
private func checkStatute(_ prefix: String, _ block: Block) {
  let keys = block.context.law.keys
  guard !keys.isEmpty, !keys.contains(where: { $0.hasPrefix(prefix + ".") }) else { return }
  let prefixes = Set(keys.map { $0.split(separator: ".").dropLast().joined(separator: ".") })
  block.context.reportUnknownStatute(prefix, among: prefixes, at: block.valuePlace("statute"))
}

private func buildSeats(_ block: Block) -> Node {
  var category = ""
  if case .text(let text)? = block.items.first { category = text } else {
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

private func buildShare(_ block: Block) -> Node {
  var threshold: Threshold?
  var labels = block.texts("labels")
  for (index, item) in block.items.enumerated() {
    switch item {
    case .text(let label): labels.append(label)
    case .node(.threshold(let node)): threshold = node.threshold
    case .node(.failed): return .failed
    case .node(.parameter):
      switch block.look(item, as: .threshold, at: block.itemPlace(index)) {
      case .open(let name): threshold = Threshold(.open(name), site: Site(block.place))
      case .value(.node(.threshold(let node))): threshold = node.threshold
      default: return .failed
      }
    default:
      block.reportWrong(
        .word, block.spelled, item, wanted: Key.Kind.threshold.rawValue, at: block.itemPlace(index))
      return .failed
    }
  }
  guard let threshold else {
    block.reportMissing("threshold")
    return .failed
  }
  if labels.isEmpty { block.reportMissing("labels") }
  return .share(
    Share(
      labels: labels, threshold: threshold, within: block.texts("within"), site: Site(block.place)))
}
