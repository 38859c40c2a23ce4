import Deliberation
import SourceText

extension Word {
  private static let shareKeys: [Key] = [
    .base,
    Key(
      "abstentions", "弃权口径", .choice, choices: .abstentions, "以投票数为分母时，弃权计入还是不计入；必须写明",
      "whether abstentions are in the base `cast`; must be said there"),
    .cite,
  ]

  static let atLeast = Word(
    "at_least", "至少", form: .table,
    items: .values(chinese: "比例（\"2/3\"）、人数，或参数", english: "a share (\"2/3\"), a number, or a parameter"),
    keys: shareKeys + [
      Key("tie", "恰好一半", .choice, choices: .tie, "恰好一半时通过还是不通过；门槛是 1/2 时必须写明", "what exactly half gives; must be said for a majority of 1/2")
    ],
    about: "不少于：含本数，如“三分之二以上”。",
    aboutEnglish: "At least: the number itself is enough.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "议事会" { kind = "consultative" },
        step "商议" { body = "议事会", quorum = at_least { "2/3", of = "members" } },
      }
      """,
    build: { buildShare($0, .atLeast) })

  static let moreThan = Word(
    "more_than", "超过", form: .table,
    items: .values(chinese: "比例（\"1/2\"）、人数，或参数", english: "a share (\"1/2\"), a number, or a parameter"),
    keys: shareKeys,
    about: "多于：不含本数，如“过半数”。",
    aboutEnglish: "More than: the number itself is not enough.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "议事会" { kind = "consultative" },
        step "商议" { body = "议事会", pass = more_than { "1/2", of = "present" } },
      }
      """,
    build: { buildShare($0, .moreThan) })

  static let unanimous = Word(
    "unanimous", "一致", form: .table, keys: [.base, .cite],
    about: "一个不少：必须写明是谁的一致。",
    aboutEnglish: "Every one of the base, which must be said.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "议事会" { kind = "consultative" },
        step "商议" { body = "议事会", pass = unanimous { of = "present" } },
      }
      """,
    build: { block in
      guard let base = block.base() else { return .failed }
      return .threshold(
        ThresholdNode(
          threshold: Threshold(
            .every(base), citation: block.citation(), site: Site(block.place))))
    })

  static let allOf = Word(
    "all_of", "同时", form: .table,
    items: .values(chinese: "几个门槛", english: "thresholds"), keys: [.cite],
    about: "几个门槛都要达到。",
    aboutEnglish: "All of the thresholds hold.",
    example: """
      return procedure "业主" {
        id = "owners", version = "2026.1",
        body "业主大会" { kind = "binding" },
        step "表决" {
          body = "业主大会",
          quorum = all_of { at_least { "2/3", of = "members" }, at_least { "2/3", of = "area" } },
        },
      }
      """,
    build: { buildGroup($0) { .all($0) } })

  static let anyOf = Word(
    "any_of", "任一", form: .table,
    items: .values(chinese: "几个门槛", english: "thresholds"), keys: [.cite],
    about: "几个门槛达到一个就够。",
    aboutEnglish: "One of the thresholds is enough.",
    example: """
      return procedure "村民" {
        id = "assembly", version = "2026.1",
        body "村民会议" { kind = "binding" },
        step "表决" {
          body = "村民会议",
          quorum = any_of {
            more_than { "1/2", of = "members" }, at_least { "2/3", of = "households" },
          },
        },
      }
      """,
    build: { buildGroup($0) { .any($0) } })

  static let formula = Word(
    "formula", "公式", form: .table,
    items: .values(chinese: "函数(人数, 基数)", english: "a function of the count and the base"),
    keys: [.base, .cite],
    about: "用函数写的门槛：人数越多越容易达到；机器从它找出最少人数。",
    aboutEnglish: "A threshold as a test over integers, true from some count on.",
    example: """
      return procedure "议事" {
        id = "talk", version = "2026.1",
        body "议事会" { kind = "consultative" },
        step "商议" {
          body = "议事会",
          quorum = formula { function(k, n) return 4 * k * k >= 9 * n end, of = "members" },
        },
      }
      """,
    build: buildFormula)
}

extension Block {
  /// The base a share is taken of, which must be said.
  func base() -> Base? {
    guard has("of") else {
      reportMissing("of")
      return nil
    }
    return choice("of").flatMap(Base.init(rawValue:))
  }
}

private func buildShare(_ block: Block, _ comparator: Comparator) -> Node {
  let tie = block.choice("tie")
  // Exactly half that does not carry is what more than half asks.
  let used = tie == "lost" ? Comparator.moreThan : comparator
  let place = block.itemPlace(0)
  guard let value = block.items.first else {
    block.reportMissing("share")
    return .failed
  }
  var isNumber = false
  if case .integer = value { isNumber = true }
  let kind: Parameter.Kind = isNumber || !block.has("of") ? .integer : .ratio
  let form: Threshold.Form
  switch block.look(value, as: kind, at: place) {
  case .none: return .failed
  case .open(let name):
    if kind == .integer {
      form = .number(used, .open(name))
    } else {
      guard let base = block.base() else { return .failed }
      form = .share(used, .open(name), base)
    }
  case .value(let value):
    if let number = integerValue(value) {
      form = .number(used, .fixed(number))
    } else if let ratio = ratioValue(value) {
      guard let base = block.base() else { return .failed }
      form = .share(used, .fixed(ratio), base)
    } else {
      block.reportWrong(
        .word, block.spelled, value, wanted: Parameter.Kind.ratio.rawValue, at: place)
      return .failed
    }
  }
  var threshold = Threshold(form, citation: block.citation(), site: Site(block.place))
  threshold.abstentions = block.choice("abstentions").flatMap(Abstentions.init(rawValue:))
  var node = ThresholdNode(threshold: threshold)
  if comparator == .atLeast, tie == nil, case .share(_, .fixed(.half), _) = form {
    node.untied = [block.place]
  }
  return .threshold(node)
}

private func buildGroup(_ block: Block, _ form: ([Threshold]) -> Threshold.Form) -> Node {
  var parts: [Threshold] = []
  var untied: [Place] = []
  for (index, item) in block.items.enumerated() {
    let place = block.itemPlace(index)
    switch block.look(item, as: .threshold, at: place) {
    case .none: return .failed
    case .open(let name): parts.append(Threshold(.open(name), site: Site(place)))
    case .value(.node(.threshold(let node))):
      parts.append(node.threshold)
      untied += node.untied
    case .value(.node(.law(let key))):
      parts.append(Threshold(.statute(key), citation: .law(key), site: Site(place)))
    case .value(let other):
      block.reportWrong(
        .word, block.spelled, other, wanted: Key.Kind.threshold.rawValue, at: place)
      return .failed
    }
  }
  guard !parts.isEmpty else {
    block.reportMissing("threshold")
    return .failed
  }
  return .threshold(
    ThresholdNode(
      threshold: Threshold(form(parts), citation: block.citation(), site: Site(block.place)),
      untied: untied))
}

private func buildFormula(_ block: Block) -> Node {
  guard let base = block.base() else { return .failed }
  guard case .function(let function)? = block.items.first else {
    block.reportWrong(
      .word, block.spelled, block.items.first ?? .none, wanted: Key.Kind.function.rawValue,
      at: block.itemPlace(0))
    return .failed
  }
  let id = block.context.predicate(function, at: block.itemPlace(0))
  return .threshold(
    ThresholdNode(
      threshold: Threshold(
        .formula(id, of: base), citation: block.citation(), site: Site(block.place))))
}
