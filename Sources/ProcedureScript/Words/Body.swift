import Deliberation
import SourceText

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
      Key(
        "proxies", "代理", .integer, "一人最多代几票，不许代理写 0",
        "how many votes one person may carry; 0 for none"),
      Key(
        "proxies_over", "超额委托", .choice, choices: .proxiesOver, "代得多了的，是超出的不算，还是都不算",
        "of one who carries too many: whether only those beyond the limit fall, or all"),
      Key(
        "proxies_within", "受托范围", .choice, choices: .proxiesWithin, "可以委托给谁：任何成员，或者同户的成员",
        "to whom a vote may be given: any member, or one of the same household"),
      Key(
        "age", "年龄", .integer, "名册写了出生日期的，满多少周岁才算成员，生日当天算满",
        "where the roster tells births: the age from which one is a member, the birthday included"),
      Key(
        "posted", "议题预告", .flag, "通知没有列出的议题能不能表决；写是，就不能",
        "whether only items that the notice announced may be voted on"),
      Key(
        "parking", "车位计入", .flag, "名册按房屋列的，用途为车位、车库的算不算",
        "whether parking spaces on a roster of units count"),
      Key("level", "层级", .integer, "第几级，最低的为 1", "its level, the lowest 1"),
      Key("upper", "上级", .text, "上一级是哪个机构", "the body above it"),
      Key(
        "instances", "各会", .texts, "同一种机构的各个名称，如 第一村民小组议事会", "bodies that are each one of this kind"
      ),
      .convenedBy, .head,
      Key(
        "fill", "补选期限", .period, "席位空出来以后多久以内要补上；由台账核对",
        "within what time a vacant seat has to be filled; held against a register"),
      Key(
        "authorised_by", "授权来源", .text, "经哪个机构授权才能决定", "the body by whose authorisation it decides"),
      Key("powers", "职权", .texts, "不用授权就能决定的事项类别", "classes of matter it decides by itself"),
      Key(
        "excluded", "不得授权", .law, "不能授权给它的事项类别：名单，或法条键",
        "classes of matter it cannot be authorised for: a list, or a law key"),
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
  body.parking = block.flagSetting("parking")
  body.proxiesOver = choice(block, "proxies_over")
  body.proxiesWithin = choice(block, "proxies_within")
  body.age = block.integerSetting("age")
  body.posted = block.flagSetting("posted")
  body.recusal = choice(block, "recusal")
  body.level = block.integerSetting("level")?.value
  body.upper = block.text("upper")
  body.instances = block.texts("instances")
  body.convenors = block.texts("convened_by")
  body.heads = block.texts("head")
  body.authorisedBy = block.text("authorised_by")
  body.powers = block.texts("powers")
  let excluded = readReserved(block, "excluded")
  body.excluded = excluded.matters
  body.excludedBy = excluded.key
  body.fill = block.period("fill")
  func add(_ seat: Seat) { body.seats.append(seat) }
  /// The number of all members, said as seats of no category; once, and not by a key as well.
  func size(_ seat: Seat) {
    if block.has("least") || block.has("most") || !body.sizeSite.place.isNone {
      block.reportWrong(
        .word, block.spelled, .node(.seat(seat)), wanted: Key.Kind.text.rawValue,
        at: seat.site.place)
      return
    }
    body.least = seat.count ?? seat.least
    body.most = seat.count ?? seat.most
    body.sizeAdvice = seat.advice
    body.sizeSite = seat.site
  }
  for item in block.items {
    if case .node(.seat(let seat)) = item { seat.category.isEmpty ? size(seat) : add(seat) }
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
