import Deliberation

extension Word {
  static let ledger = Word(
    "ledger", "账本", form: .named, inside: ["procedure"],
    keys: [
      Key(
        "entries", "记账", .choices, choices: .entries, "哪些名目记在这本账上；不写为记分",
        "the deeds that write to it; entries without it"),
      Key("unit", "单位", .text, "一个账户是什么，如 户", "what an account is"),
      Key("base", "基础分", .integer, "每个账户从多少开始", "what every account starts with"),
      Key(
        "per", "结算期", .choice, choices: .term, "多久从头开始；不写为一直累计",
        "after what time every account starts anew"),
      Key("good", "正常状态", .text, "正常状态叫什么", "the word for the good state"),
      Key("bad", "失信状态", .text, "另一种状态叫什么", "the word for the bad state"),
      Key(
        "stays", "保持线", .threshold, "余额满足它才保持正常状态",
        "the test of the balance that keeps the good state"),
      Key("restore", "恢复线", .threshold, "余额满足它就恢复", "the test of the balance that brings it back"),
      Key(
        "restored_by", "恢复途径", .texts, "失信期间凭哪些事由加分才算",
        "for what points count while in the bad state"),
      Key("reviewed_by", "评议机构", .text, "经谁审核才算", "who must have reviewed an entry"),
      Key(
        "reviews", "评议范围", .choice, choices: .reviewed, "加分要审核，还是都要；不写为加分",
        "whether additions or all entries need it; additions without it"),
      Key("basis", "须有依据", .flag, "每一笔都要写依据", "whether every entry must say what it rests on"),
      Key(
        "carry", "跨期", .choice, choices: .carry, "新周期从头开始时，失信状态保留还是清零",
        "whether the bad state outlives the start of a term"),
      .cite,
    ],
    about: "一本账：每个账户的结余和状态，按日期精确地算，记载的结余供核对。",
    aboutEnglish: "A ledger: exact balances and states of accounts, held against those stated.",
    example: """
      return procedure "积分" {
        id = "points", version = "2026.1",
        ledger "诚信积分" {
          unit = "户", base = 100, per = "year", good = "诚信户", bad = "失信户",
          stays = param "失信线", restore = at_least { 90 }, carry = param "跨年状态",
          restored_by = { "公益劳动", "志愿服务" }, reviewed_by = "道德评议会", basis = true,
        },
        entry "记分" {},
      }
      """,
    build: buildLedger)

  static let sum = Word(
    "sum", "合计", form: .named, inside: ["procedure"],
    keys: [
      Key("whole", "总项", .text, required: true, "哪一项是总数", "the label of the total"),
      Key("parts", "分项", .texts, required: true, "总数由哪几项相加；没写的一项算零", "the labels of its parts"),
      Key(
        "brings", "承前项", .text, "哪一项是上期转来的；加在总数上",
        "the label of what was brought over; it adds to the total"),
      Key(
        "carries", "结转项", .text, "哪一项转入下期；台账里下期的承前项要与它相等",
        "the label of what is carried over; in a register the next table has to bring it"),
      .cite,
    ],
    about: "台账里的一条等式：总数等于各分项之和。",
    aboutEnglish: "A sum that tables of numbers must agree with.",
    example: """
      return procedure "发言人" {
        id = "speakers", version = "2026.1",
        sum "问题台账" { whole = "收集", parts = { "已解决", "驳回", "结转" } },
        statement "年末台账" {},
      }
      """,
    build: { block in
      var sum = TableSum(
        name: block.name ?? "", total: block.text("whole") ?? "", parts: block.texts("parts"),
        citation: block.citation(), site: Site(block.place))
      sum.brings = block.text("brings")
      sum.carries = block.text("carries")
      return .tableSum(sum)
    })

  static let split = Word(
    "split", "分成", form: .named, inside: ["procedure"],
    items: .values(chinese: "各份的比例，如 3, 3, 4", english: "the parts, such as 3, 3, 4"),
    keys: [
      Key(
        "remainder", "余数", .choice, choices: .remainder, "除不尽的零头归哪一份",
        "who gets what the ratio does not part evenly"),
      .cite,
    ],
    about: "按比例分开一个总额。",
    aboutEnglish: "A ratio by which a sum is parted.",
    example: """
      return procedure "补贴" {
        id = "subsidy", version = "2026.1",
        split "工作补贴" { 3, 3, 4, remainder = "last" },
        allotment "分补贴" {},
      }
      """,
    build: buildSplit)
}

private func buildLedger(_ block: Block) -> Node {
  var ledger = Ledger(name: block.name ?? "", site: Site(block.place))
  let entries = block.choices("entries").compactMap { word in
    DeedKind.all.first { $0.word == word }?.act
  }
  if !entries.isEmpty { ledger.entries = entries }
  ledger.unit = block.text("unit")
  ledger.base = block.integerSetting("base")
  ledger.term = block.choice("per").flatMap(Ledger.Term.init(rawValue:))
  ledger.good = block.text("good")
  ledger.bad = block.text("bad")
  ledger.stays = balanceTest(block, "stays")
  ledger.restore = balanceTest(block, "restore")
  ledger.restoredBy = block.texts("restored_by")
  ledger.reviewedBy = block.text("reviewed_by")
  ledger.reviewed = block.choice("reviews").flatMap(Ledger.Reviewed.init(rawValue:)) ?? .additions
  ledger.basis = block.flag("basis") ?? false
  ledger.citation = block.citation()
  switch block.choiceSetting("carry") {
  case .fixed(let carry): ledger.carry = Ledger.Carry(rawValue: carry).map { .fixed($0) }
  case .open(let name): ledger.carry = .open(name)
  case nil: break
  }
  // A new term and a state: whether the one ends the other must be said.
  if ledger.term != nil, ledger.bad != nil, !block.has("carry") { block.reportMissing("carry") }
  for key in ["stays", "restore"] where ledger.bad != nil && !block.has(key) {
    block.reportMissing(key)
  }
  return .ledger(ledger)
}

/// A test of a balance, which has no base that a share could be taken of.
private func balanceTest(_ block: Block, _ key: String) -> Threshold? {
  guard let threshold = block.threshold(key) else { return nil }
  guard threshold.isOfNumbers else {
    block.reportWrong(key, block.raw(key), wanted: Key.Kind.integer.rawValue)
    return nil
  }
  return threshold
}

extension Threshold {
  fileprivate var isOfNumbers: Bool {
    switch form {
    case .number, .open: true
    case .all(let parts), .any(let parts): parts.allSatisfy(\.isOfNumbers)
    default: false
    }
  }
}

private func buildSplit(_ block: Block) -> Node {
  var split = Split(name: block.name ?? "", parts: [], site: Site(block.place))
  for (index, item) in block.items.enumerated() {
    guard let part = integerValue(item) else {
      block.reportWrong(
        .word, block.spelled, item, wanted: Key.Kind.integer.rawValue, at: block.itemPlace(index))
      return .failed
    }
    split.parts.append(part)
  }
  if split.parts.isEmpty {
    block.reportMissing("parts")
  } else if split.parts.allSatisfy({ $0 == 0 }) {
    block.reportWrong(
      .word, block.spelled, .integer(0), wanted: Key.Kind.integer.rawValue, at: block.itemPlace(0))
  }
  switch block.choiceSetting("remainder") {
  case .fixed(let rest): split.remainder = Split.Remainder(rawValue: rest).map { .fixed($0) }
  case .open(let name): split.remainder = .open(name)
  case nil: break
  }
  return .split(split)
}
