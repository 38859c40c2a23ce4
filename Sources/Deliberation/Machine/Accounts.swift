import SourceText

/// What one account of a ledger comes to in one term, over all the records that write to it.
public struct AccountTerm: Hashable, Sendable {
  /// The ledger.
  public var ledger: String
  /// The account.
  public var account: String
  /// The day of the first act.
  public var first: Day
  /// The day of the last act.
  public var last: Day
  /// What it began with; `nil` where no record tells.
  public var opening: Quantity?
  /// What came in.
  public var added: Quantity
  /// What went out.
  public var taken: Quantity
  /// What there is; `nil` where no record tells what it began with.
  public var closing: Quantity?
  /// The word for its state, where the ledger has states and it can be told.
  public var state: String?
  /// How many entries do not count.
  public var uncounted: Int
}

/// The accounts of the ledgers of a plan over several records, and what only all of them show.
public struct Accounts: Sendable {
  /// The accounts, by ledger, name and term.
  public var terms: [AccountTerm] = []
  /// What is found, that of single records included.
  public var findings: [Finding] = []
}

extension Rulebook {
  /// Keeps the ledgers of the plan over several records, in the order of time.
  ///
  /// - Parameters:
  ///   - records: the records, as corrected.
  ///   - day: the first day of which they tell everything; a term that begins before is open.
  public func accounts(over records: [Record], toldFrom day: Day?) -> Accounts {
    guard !plan.ledgers.isEmpty else { return Accounts() }
    var own = plan
    (own.stages, own.rules, own.pace, own.bodies) = ([], [], [], [])
    let kinds = Set(plan.ledgers.flatMap(\.entries) + [.balance])
    var machine = Machine(
      book: Rulebook(plan: own, law: law, calendar: calendar),
      head: Record(title: Noted(plan.name)))
    machine.toldFrom = day
    var acts: [(act: Act, scope: Noted<Scope>)] = []
    for record in records {
      machine.head.unread.kinds += record.unread.kinds
      for act in record.inOrderOfTime() where kinds.contains(act.kind) {
        if record.unread.partial.contains(act.id) { machine.partial.insert(act.site.place) }
        var alone = act
        (alone.id, alone.meeting, alone.item) = (acts.count, nil, nil)
        acts.append((alone, record.scope))
      }
    }
    let order = acts.indices.sorted {
      let (left, right) = (acts[$0].act.occurred, acts[$1].act.occurred)
      if left.day != right.day { return left.day < right.day }
      if let first = left.minute, let second = right.minute, first != second {
        return first < second
      }
      return $0 < $1
    }
    for index in order {
      machine.head.scope = acts[index].scope
      machine.apply(acts[index].act)
    }
    return machine.accounts
  }
}

extension Machine {
  /// The accounts of all terms.
  fileprivate var accounts: Accounts {
    var states = deeds.closedAccounts
    for (number, accounts) in deeds.accounts.enumerated() {
      states += accounts.values.map { (number, $0) }
    }
    states.sort { left, right in
      let (a, b) = (left.account, right.account)
      return (left.ledger, a.name, a.first) < (right.ledger, b.name, b.first)
    }
    let terms = states.map { ledger, account in
      let own = book.plan.ledgers[ledger]
      return AccountTerm(
        ledger: own.name, account: account.name, first: account.first, last: account.last,
        opening: account.opening, added: account.added, taken: account.taken,
        closing: account.balance, state: account.isBad.flatMap { $0 ? own.bad : own.good },
        uncounted: account.uncounted.count)
    }
    return Accounts(terms: terms, findings: findings)
  }
}
