import Deliberation

extension Word {
  static let procedure = Word(
    "procedure", "程序", form: .named,
    items: .blocks(
      ["param", "group", "body"] + Vocabulary.stageWords
        + ["rule", "pace", "cadence", "ledger", "sum", "split", "rank", "never", "always"]),
    keys: [
      Key("id", "编号", .text, required: true, "不变的英文编号", "the stable id"),
      .version, .from, .until, .about, .sample,
      Key("sources", "来源", .texts, "取自哪些文件", "the texts it was taken from"),
      Key(
        "reserved", "保留事项", .law, "协商不能代替决定的事项：名单，或法条键",
        "matters a consultative body cannot decide: a list, or a law key"),
      Key(
        "rules", "规则集", .rules, "会风规则：规则集、引用，或参数；也可以列几个",
        "rules of conduct: a set, a reference, or a parameter; or a list of them"),
    ],
    about: "一套议事程序：机构、步骤、公示与规则。脚本返回它。",
    aboutEnglish: "A procedure: its bodies, steps, displays and rules. A script returns one.",
    example: """
      return procedure "小区议事" {
        id = "estate", version = "2026.1",
        body "议事会" { kind = "consultative" },
        step "商议" { body = "议事会", quorum = at_least { "1/2", of = "members" } },
      }
      """,
    build: buildProcedure)
}

private func buildProcedure(_ block: Block) -> Node {
  var plan = Plan(
    id: block.text("id") ?? "", name: block.name ?? "", version: block.text("version") ?? "")
  plan.from = block.day("from")
  plan.until = block.day("to")
  plan.about = block.text("about") ?? ""
  plan.sample = block.flag("sample") ?? false
  plan.sources = block.texts("sources")
  plan.site = Site(block.place)
  for item in block.items {
    guard case .node(let node) = item else { continue }
    switch node {
    case .body(let body): plan.bodies.append(body.body)
    case .stage(let stage): plan.stages.append(stage)
    case .rule(let rule): plan.rules.append(rule)
    case .pace(let pace): plan.pace += pace
    case .cadence(let cadence): plan.cadences.append(cadence)
    case .properties(let properties): plan.properties += properties
    case .group(let group): plan.groups.append(group)
    case .ledger(let ledger): plan.ledgers.append(ledger)
    case .tableSum(let sum): plan.tableSums.append(sum)
    case .split(let split): plan.splits.append(split)
    case .ranking(let ranking): plan.rankings.append(ranking)
    default: break
    }
  }
  let reserved = readReserved(block)
  plan.reservedMatters = reserved.matters
  plan.reservedBy = reserved.key
  readRules(block, &plan)
  plan.parameters = ParameterReading(block.context).parameters()
  return .plan(plan)
}

/// Which matters a consultative body cannot decide: a list, or the law key of one.
struct Reserved: Sendable {
  var matters: [String] = []
  var key: String?
}

/// Reads the key `reserved`, or another that lists classes of matter.
func readReserved(_ block: Block, _ name: String = "reserved") -> Reserved {
  guard case .node(.law(let key)) = block.raw(name) else {
    return Reserved(matters: block.texts(name))
  }
  block.checkLaw(key, at: block.valuePlace(name)) {
    if case .names = $0 { true } else { false }
  }
  return Reserved(key: key)
}

private func readRules(_ block: Block, _ plan: inout Plan) {
  let place = block.valuePlace("rules")
  let written = block.raw("rules")
  let sets = if case .list(let list) = written { list } else { [written] }
  for set in sets {
    switch block.look(set, as: .rules, at: place) {
    case .none: break
    case .open(let name): plan.openRuleSets.append(name)
    case .value(.node(.ruleSet(let set))):
      plan.rules += set.rules
      if set.sample { plan.sampleSets.append(set.name) }
    case .value(.node(.ruleSetReference(let reference, let place))):
      block.context.withScript { $0.ruleSets.append((reference, place)) }
    case .value(let other): block.reportWrong("rules", other, wanted: Key.Kind.rules.rawValue)
    }
  }
}
