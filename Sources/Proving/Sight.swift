import Deliberation

/// What the functions of a script can see of the past: two histories between which none of them can
/// tell are one.
///
/// A function may read any registered field of what it is shown, so a field counts as seen as soon as
/// the script names it anywhere; which numbers it is compared with are the numbers of the script.
struct Sight {
  /// A kind of deed of which rules see earlier ones, and how.
  private struct Counted {
    var act: Act.Kind
    /// Whether all of the kind are counted.
    var all = false
    var agents = false
    var agentsThatDay = false
    var titles = false
  }

  private var counted: [Counted] = []
  /// Whether a rule looks at the date of what it is shown.
  let readsCalendar: Bool
  /// How far counts are told apart: the largest of the script's own small numbers, and one more.
  let most: Int
  /// For each ledger, the balances between which nothing is decided: the least and the most.
  private let balances: [ClosedRange<Int>]

  /// Numbers beyond are years, sums or areas; nobody counts acts so far.
  private static let largest = 30
  private static let dates = ["day", "month", "year", "weekday"]

  init(_ book: Rulebook, _ evaluator: (any PredicateEvaluator)?) {
    let plan = book.plan
    let literals = evaluator?.literals ?? Literals()
    func reads(_ kind: ViewKind, _ name: String) -> Bool {
      kind.fields.contains { $0.name == name && literals.mention($0) }
    }
    let ruled = Set(plan.rules.map(\.over))
    let seesMatter = ruled.contains(.matter) || plan.stages.contains { $0.when != nil }
    for kind in DeedKind.all {
      let view = ViewKind.deed(kind.act)
      var own = Counted(act: kind.act)
      own.all = seesMatter && reads(.matter, kind.word + "_count")
      if ruled.contains(view) {
        own.all = own.all || reads(view, "index")
        own.agents = reads(view, "earlier")
        own.agentsThatDay = reads(view, "earlier_that_day")
        own.titles = reads(view, "earlier_same_title")
      }
      if own.all || own.agents || own.agentsThatDay || own.titles { counted.append(own) }
    }
    readsCalendar = ruled.contains { kind in Self.dates.contains { reads(kind, $0) } }
    let settled = plan.parameters.compactMap { $0.bound.flatMap { Int($0) } }
    let small = (literals.numbers + settled).filter { $0 >= 0 && $0 <= Self.largest }.max() ?? 0
    most = max(2, small) + 1
    balances = plan.ledgers.map { ledger in
      let marks = [ledger.stays, ledger.restore].flatMap { $0.map(\.numbers) ?? [] } + [0]
      return ((marks.min() ?? 0) - 1)...((marks.max() ?? 0) + 1)
    }
  }

  /// Whether any rule sees how many earlier acts there were.
  var isCounting: Bool { !counted.isEmpty }

  /// Whether what a meeting may decide can hang on more than its own counts.
  var seesHistory: Bool { isCounting || readsCalendar }

  /// Adds what the rules can see of a history; names that never come back are left out.
  func note(_ machine: Machine, on day: Day, into key: inout Control) {
    for own in counted {
      let earlier = machine.earlier(own.act, on: day)
      if own.all { key.fixed.append(held(earlier.count)) }
      for named in earlier.named where !DeedBuilder.isFresh(named.name) {
        guard named.isTitle ? own.titles : own.agents || own.agentsThatDay else { continue }
        key.fixed.append(named.isTitle ? -6 : -5)
        key.fixed += named.name.utf8.map { Int32($0) }
        key.fixed += [-1, own.agents || named.isTitle ? held(named.count) : 0]
        key.fixed.append(own.agentsThatDay ? held(named.today) : 0)
      }
    }
    for account in machine.accountStandings {
      key.fixed.append(account.isBad.map { $0 ? 1 : 0 } ?? 2)
      let bounds = balances[account.ledger]
      let whole = account.balance.map { $0.units / Quantity.scale }
      key.fixed.append(
        Int32(clamping: whole.map { min(max($0, bounds.lowerBound), bounds.upperBound) } ?? .max))
    }
  }

  private func held(_ count: Int) -> Int32 { Int32(clamping: min(count, most)) }
}

extension Threshold {
  /// The plain numbers in it.
  fileprivate var numbers: [Int] {
    switch form {
    case .number(_, .fixed(let number)): [number]
    case .all(let parts), .any(let parts): parts.flatMap(\.numbers)
    default: []
    }
  }
}
