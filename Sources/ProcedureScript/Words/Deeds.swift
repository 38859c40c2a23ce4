import Deliberation

extension Word {
  /// One word for each kind of deed, from their register; all have the same keys, but for a few.
  static let deeds: [Word] = DeedKind.all.map { kind in
    Word(
      word(kind), kind.noun, form: .named, inside: ["procedure"], keys: deedKeys + ownKeys(kind),
      about: kind.about + "。", aboutEnglish: kind.aboutEnglish + ".",
      example: """
        return procedure "议事" {
          id = "talk", version = "2026.1",
          body "议事会" { kind = "consultative" },
          step "商议" { body = "议事会" },
          \(word(kind)) "\(kind.noun)一步" { after = "商议", optional = true, within = days { 30 } },
        }
        """,
      build: { .stage(buildDeed($0, kind)) })
  }

  /// One stage takes many ballots.
  private static func word(_ kind: DeedKind) -> String {
    kind.act == .ballot ? "ballots" : kind.word
  }

  private static let deedKeys: [Key] = [
    .after, .otherwise,
    Key("body", "机构", .texts, "由哪个机构做；写几个的，任一个都可以", "the body that holds it; any one of several"),
    Key("recipient", "交给", .texts, "做给谁、报给谁；任一个都可以", "to whom it is done; any one of several"),
    Key("repeats", "可重复", .flag, "同一事项可以做几次", "whether it may be done more than once"),
    Key("least", "最少", .integer, "往下走以前至少几次（或计数项至少多少）", "the fewest before the matter goes on"),
    Key("most", "最多", .integer, "至多几次（或计数项至多多少）", "the most there may be"),
    Key("counted", "计数项", .text, "不数次数，数这一项", "the field that is counted instead of the deeds"),
    Key("window", "窗口", .text, "须在哪一步征集的起止时间以内", "the call within whose time it must lie"),
    .optional, .within, .signatures, .records, .when, .classes, .otherClasses, .cite,
  ]

  private static func ownKeys(_ kind: DeedKind) -> [Key] {
    var keys: [Key] = []
    if kind.position(of: "mode") != nil || kind.position(of: "channel") != nil {
      keys.append(Key("ways", "办理方式", .texts, "可以用的方式", "the permitted ways"))
    }
    switch kind.act {
    case .request:
      keys += [
        Key("by", "提请门槛", .threshold, "多少人或多少户联名才能提请", "how many must ask: persons or households"),
        Key(
          "by_representatives", "代表门槛", .threshold, "或者多少代表联名", "or how many representatives"),
        Key("by_groups", "小组门槛", .threshold, "或者多少小组联名", "or how many groups"),
      ]
    case .ballot:
      keys += [
        Key(
          "opens", "开放", .text, "何时开始投，如 2026-12-18 10:00",
          "when it begins, such as 2026-12-18 10:00"),
        Key("closes", "关闭", .text, "何时为止（含那一分钟）", "when it ends, that minute included"),
        Key(
          "per_day", "每日至多", .integer, "一个账户一个日历日至多几张；这时“最多”也按一个账户算",
          "the most of one account on a calendar day"),
        Key("choices_most", "每张最多", .integer, "一张票至多选几个", "the most choices on one ballot"),
      ]
    case .appeal:
      keys.append(Key("answer", "答复期", .period, "多久以内答复", "an answer is due so long after it"))
    default: break
    }
    return keys
  }
}

private func buildDeed(_ block: Block, _ kind: DeedKind) -> Stage {
  var stage = buildStage(block, .deed(kind.act))
  var rule = DeedRule()
  rule.agents = block.texts("body")
  rule.recipients = block.texts("recipient")
  rule.least = block.integerSetting("least")
  rule.most = block.integerSetting("most")
  rule.counted = countedField(block, kind)
  rule.window = block.text("window")
  rule.opens = block.momentSetting("opens")
  rule.closes = block.momentSetting("closes")
  rule.perDay = block.integerSetting("per_day")
  rule.choicesMost = block.integerSetting("choices_most")
  rule.ways = block.texts("ways")
  rule.answerWithin = block.period("answer")
  rule.support = block.threshold("by")
  rule.representatives = block.threshold("by_representatives")
  rule.groups = block.threshold("by_groups")
  stage.deed = rule
  stage.repeats = block.flag("repeats") ?? kind.repeats
  return stage
}

/// The slug of the field that `counted` names: one that can be added up.
private func countedField(_ block: Block, _ kind: DeedKind) -> String? {
  guard let name = block.text("counted") else { return nil }
  let fields = kind.fields.filter { [.count, .quantity, .names, .texts].contains($0.form) }
  if let field = fields.first(where: { $0.slug == name || $0.key == name }) { return field.slug }
  block.reportWrong(
    "counted", .text(name), wanted: Key.Kind.choice.rawValue,
    more: [Fact(.options, .names(fields.map(\.key)))])
  return nil
}
