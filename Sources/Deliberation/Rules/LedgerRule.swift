import SourceText

/// Ledgers: what counts, what each account holds, and what the record claims it holds.
extension Machine {
  /// Writes a deed to the ledger it belongs to; balances as stated are held against those computed.
  mutating func write(_ deed: Deed, _ act: Act) {
    guard !book.plan.ledgers.isEmpty else { return }
    let isClaim = deed.act == .balance
    guard isClaim || book.plan.ledgers.contains(where: { $0.entries.contains(deed.act) }),
      let number = ledger(of: deed, act)
    else { return }
    if deeds.accounts.isEmpty {
      deeds.accounts = Array(repeating: [:], count: book.plan.ledgers.count)
    }
    let ledger = book.plan.ledgers[number]
    if isClaim { return checkBalance(deed, act, number, ledger) }
    let known = findings.count
    // What does not count has been found; `nil` for what does.
    let cause = counts(deed, act, number, ledger) ? nil : known
    switch deed.act {
    case .transfer:
      let amount = deed.quantity("amount")
      post(amount, deed.text("giver"), act, number, ledger, cause)
      post(amount?.negated, deed.text("receiver"), act, number, ledger, cause)
    case .income:
      post(deed.quantity("amount"), account(deed, ledger), act, number, ledger, cause)
    case .expense:
      post(deed.quantity("amount")?.negated, account(deed, ledger), act, number, ledger, cause)
    default: post(deed.quantity("points"), deed.text("account"), act, number, ledger, cause)
    }
  }

  /// Money without an account of its own goes to the one account of the ledger.
  private func account(_ deed: Deed, _ ledger: Ledger) -> Noted<String> {
    deed.text("account") ?? Noted(ledger.name)
  }

  /// The ledger a deed names, or the only one it can be written to.
  private mutating func ledger(of deed: Deed, _ act: Act) -> Int? {
    let fitting = book.plan.ledgers.indices.filter {
      deed.act == .balance || book.plan.ledgers[$0].entries.contains(deed.act)
    }
    if let name = deed.text("ledger") {
      if let named = fitting.first(where: { book.plan.ledgers[$0].name.isSame(as: name.value) }) {
        return named
      }
      find(
        Finding(
          .referenceUnknown, at: name.place,
          [
            Fact(.field, .text("账本")), Fact(.found, .text(name.value)),
            Fact(.options, .names(fitting.map { book.plan.ledgers[$0].name })),
          ]))
      return nil
    }
    if fitting.count == 1 { return fitting[0] }
    find(
      Finding(
        .referenceAmbiguous, at: act.site.place,
        [
          Fact(.field, .text("账本")),
          Fact(.options, .names(fitting.map { book.plan.ledgers[$0].name })),
        ]))
    return nil
  }

  // MARK: What counts

  /// Whether an entry counts: it says what it rests on, and has been reviewed where it must be (trap T-27).
  private mutating func counts(_ deed: Deed, _ act: Act, _ number: Int, _ ledger: Ledger) -> Bool {
    guard deed.act == .entry, let points = deed.quantity("points")?.value else { return true }
    var isCounted = true
    let who = deed.text("account")?.value ?? ""
    let about = [
      Fact(.account, .text(who)), Fact(.ledger, .text(ledger.name)),
      Fact(.given, .quantity(points)),
    ]
    func finding(_ id: FindingID, _ facts: [Fact] = []) -> Finding {
      Finding(id, at: deed["points"]?.place ?? act.site.place, about + facts).with {
        $0.rule = ledger.site.place
        $0.citation = book.resolve(ledger.citation, on: act.occurred.day)
      }
    }
    if ledger.basis, deed["basis"] == nil {
      find(finding(.entryWithoutBasis))
      isCounted = false
    }
    if let reviewer = ledger.reviewedBy, ledger.reviewed == .all || points > .zero {
      let stated = deed.text("reviewer")
      if !(stated.map { $0.value.holds(reviewer) } ?? false) {
        find(
          finding(
            .entryUnreviewed,
            [Fact(.wanted, .text(reviewer))]
              + (stated.map { [Fact(.found, .text($0.value))] } ?? [])
          ))
        isCounted = false
      }
    }
    let isBad = deeds.accounts[number][Self.key(who)]?.isBad
    if isBad == true, points > .zero, !ledger.restoredBy.isEmpty {
      let mode = deed.text("mode")
      if !(mode.map { mode in ledger.restoredBy.contains { mode.value.holds($0) } } ?? false) {
        find(
          finding(
            .modeNotAllowed,
            [Fact(.options, .names(ledger.restoredBy)), Fact(.deed, .kind(.entry))]
              + (mode.map { [Fact(.mode, .text($0.value))] } ?? [])))
        isCounted = false
      }
    }
    return isCounted
  }

  // MARK: Accounts

  private mutating func post(
    _ points: Noted<Quantity>?, _ name: Noted<String>?, _ act: Act, _ number: Int, _ ledger: Ledger,
    _ cause: Int?
  ) {
    guard let name, !name.value.isEmpty else {
      return lacking("账户", act, ledger)
    }
    guard let points else {
      lose(name.value, act, number, ledger)
      return lacking(
        DeedKind.of(act.kind)?.fields.first { $0.form.isNumber }?.key ?? "", act, ledger)
    }
    var account = account(name.value, act, number, ledger)
    account.written.balance = account.written.balance.map { $0 +| points.value }
    account.written.isBad = state(account.written, after: points.value, ledger, act)
    if let cause {
      let place = points.place.isNone ? act.site.place : points.place
      account.uncounted.append((place, points.value, cause < findings.count ? cause : nil))
    } else {
      account.add(points.value)
      account.isBad = state((account.balance, account.isBad), after: points.value, ledger, act)
    }
    account.place = act.site.place
    deeds.accounts[number][Self.key(name.value)] = account
  }

  /// An entry of which something could not be read: its account is open, or, unnamed, the whole ledger.
  mutating func lose(_ deed: Deed, _ act: Act) {
    for number in book.plan.ledgers.indices {
      let ledger = book.plan.ledgers[number]
      guard ledger.entries.contains(deed.act) else { continue }
      if deeds.accounts.isEmpty {
        deeds.accounts = Array(repeating: [:], count: book.plan.ledgers.count)
      }
      let names = [deed.text("account"), deed.text("giver"), deed.text("receiver")]
        .compactMap { $0?.value }
      for name in names { lose(name, act, number, ledger) }
      if names.isEmpty { deeds.openLedgers.insert(number) }
    }
  }

  /// Nobody can say what an account holds after an entry of which it is not known how much.
  private mutating func lose(_ name: String, _ act: Act, _ number: Int, _ ledger: Ledger) {
    var account = account(name, act, number, ledger)
    account.balance = nil
    if ledger.bad != nil { account.isBad = nil }
    deeds.accounts[number][Self.key(name)] = account
  }

  private mutating func lacking(_ field: String, _ act: Act, _ ledger: Ledger) {
    find(
      Finding(
        .factMissing, at: act.site.place,
        [Fact(.field, .text(field)), Fact(.ledger, .text(ledger.name))]
      ).with { $0.rule = ledger.site.place })
  }

  /// The account as it stands on the day of an act: a new term starts it anew.
  private mutating func account(
    _ name: String, _ act: Act, _ number: Int, _ ledger: Ledger
  ) -> AccountState {
    let day = act.occurred.day
    let term = ledger.term.map { $0.number(of: day) } ?? 0
    guard var account = deeds.accounts[number][Self.key(name)] else {
      return AccountState(
        name, term: term, on: day, opening: opening(ledger, act), place: act.site.place)
    }
    account.last = day
    guard account.term != term else { return account }
    if let earlier = deeds.accounts[number][Self.key(name)] {
      deeds.closedAccounts.append((number, earlier))
    }
    account.term = term
    account.first = day
    account.opening = opening(ledger, act)
    account.balance = account.opening
    account.written.balance = account.opening
    account.added = .zero
    account.taken = .zero
    account.uncounted = []
    if account.isBad != false || account.written.isBad != false {
      switch ledger.carry {
      case .fixed(.keep), nil: break
      case .fixed(.reset): (account.isBad, account.written.isBad) = (false, false)
      case .open(let name):
        reportGap(
          .parameter(name, ledger.site.place), at: act.site.place, rule: ledger.site.place,
          on: act.occurred.day, stage: ledger.name)
        (account.isBad, account.written.isBad) = (nil, nil)
      }
    }
    return account
  }

  /// What an account starts a term with; `nil` where that is open or lies outside the record.
  private mutating func opening(_ ledger: Ledger, _ act: Act) -> Quantity? {
    switch ledger.base {
    case .fixed(let base):
      // Of a record that is only a part, an account may have any number of entries before it.
      return tellsOpening(ledger, act) ? Quantity(base) : nil
    case .open(let name):
      reportGap(
        .parameter(name, ledger.site.place), at: act.site.place, rule: ledger.site.place,
        on: act.occurred.day, stage: ledger.name)
      return nil
    case nil: return tellsOpening(ledger, act) ? .zero : nil
    }
  }

  /// Whether nothing can have been written before: the record is whole, or all of the term is told.
  private func tellsOpening(_ ledger: Ledger, _ act: Act) -> Bool {
    if head.scope.value == .whole { return true }
    guard let from = toldFrom, let term = ledger.term else { return false }
    return term.firstDay(of: act.occurred.day).map { from <= $0 } ?? false
  }

  /// The state of an account after points were added or taken; `nil` where it cannot be told.
  private mutating func state(
    _ account: (balance: Quantity?, isBad: Bool?), after points: Quantity, _ ledger: Ledger,
    _ act: Act
  ) -> Bool? {
    guard ledger.bad != nil, let balance = account.balance else { return account.isBad }
    if account.isBad == true || (account.isBad == nil && points > .zero) {
      if holds(ledger.restore, balance, ledger, act) == true { return false }
      return account.isBad
    }
    guard account.isBad == false, points < .zero else { return account.isBad }
    return holds(ledger.stays, balance, ledger, act).map { !$0 }
  }

  private mutating func holds(
    _ threshold: Threshold?, _ balance: Quantity, _ ledger: Ledger, _ act: Act
  ) -> Bool? {
    guard let threshold else { return nil }
    switch threshold.form {
    case .number(let comparator, .fixed(let number)):
      guard let bound = Quantity(number) else { return nil }
      return comparator == .moreThan ? balance > bound : balance >= bound
    case .number(_, .open(let name)), .open(let name):
      reportGap(
        .parameter(name, threshold.site.place), at: act.site.place, rule: ledger.site.place,
        on: act.occurred.day, stage: ledger.name)
      return nil
    case .all(let parts):
      let verdicts = parts.map { holds($0, balance, ledger, act) }
      return verdicts.contains(false) ? false : verdicts.contains(nil) ? nil : true
    case .any(let parts):
      let verdicts = parts.map { holds($0, balance, ledger, act) }
      return verdicts.contains(true) ? true : verdicts.contains(nil) ? nil : false
    default: return nil
    }
  }

  // MARK: Claims

  /// 结余: the balance and the state as stated, held against those computed.
  private mutating func checkBalance(_ deed: Deed, _ act: Act, _ number: Int, _ ledger: Ledger) {
    guard let name = deed.text("account") else { return lacking("账户", act, ledger) }
    let key = Self.key(name.value)
    var account = account(name.value, act, number, ledger)
    let mayMiss =
      deeds.openLedgers.contains(number)
      || ledger.entries.contains { head.unread.mayHold($0) }
    if let claimed = deed.quantity("balance") {
      if let computed = account.balance, computed != claimed.value, !mayMiss,
        !excuse(claimed.value == account.written.balance, account, name.value, act)
      {
        find(
          Finding(
            .balanceDiffers, at: claimed.place.isNone ? act.site.place : claimed.place,
            [
              Fact(.account, .text(name.value)), Fact(.ledger, .text(ledger.name)),
              Fact(.found, .quantity(claimed.value)), Fact(.wanted, .quantity(computed)),
              Fact(.difference, .quantity(claimed.value -| computed)),
            ] + account.sumFacts
          ).with {
            $0.rule = ledger.site.place
            $0.related = account.uncounted.map {
              Related($0.place, .declared, .quantity($0.points))
            }
          })
      } else if account.balance == nil {
        account.take(claimed.value)
        account.written.balance = claimed.value
      }
    }
    if let state = deed.text("state"), !mayMiss { check(state, &account, name.value, act, ledger) }
    deeds.accounts[number][key] = account
  }

  private mutating func check(
    _ state: Noted<String>, _ account: inout AccountState, _ who: String, _ act: Act,
    _ ledger: Ledger
  ) {
    let isBad: Bool
    if let bad = ledger.bad, state.value.isSame(as: bad) {
      isBad = true
    } else if let good = ledger.good, state.value.isSame(as: good) {
      isBad = false
    } else {
      return
    }
    guard let computed = account.isBad else {
      // What cannot be computed is taken as stated.
      account.isBad = isBad
      account.written.isBad = isBad
      return
    }
    guard computed != isBad, !excuse(isBad == account.written.isBad, account, who, act) else {
      return
    }
    find(
      Finding(
        .stateRefuted, at: state.place.isNone ? act.site.place : state.place,
        [
          Fact(.account, .text(who)), Fact(.ledger, .text(ledger.name)),
          Fact(.found, .text(state.value)),
          Fact(.wanted, .text((computed ? ledger.bad : ledger.good) ?? "")),
        ]
          + (account.balance.map { [Fact(.count, .quantity($0))] } ?? []) + account.sumFacts
          + (bound(of: computed ? ledger.restore : ledger.stays).map { [Fact(.least, .count($0))] }
            ?? [])
      ).with {
        $0.rule = ledger.site.place
        $0.citation = book.resolve(ledger.citation, on: act.occurred.day)
        $0.related = account.uncounted.map { Related($0.place, .declared, .quantity($0.points)) }
      })
  }

  /// Whether a claim follows from counting what does not count: it is a consequence of that, which is noted there.
  private mutating func excuse(
    _ isAsWritten: Bool, _ account: AccountState, _ who: String, _ act: Act
  ) -> Bool {
    guard isAsWritten else { return false }
    for entry in account.uncounted {
      guard let finding = entry.finding else { continue }
      let left = NotJudged(place: act.site.place, name: who)
      if !findings[finding].notJudged.contains(left) { findings[finding].notJudged.append(left) }
    }
    return true
  }

  private func bound(of threshold: Threshold?) -> Int? {
    guard case .number(let comparator, .fixed(let number))? = threshold?.form else { return nil }
    return comparator == .moreThan ? number +| 1 : number
  }
}

extension Noted<Quantity> {
  fileprivate var negated: Noted<Quantity> { Noted(.zero -| value, place) }
}

extension DeedField.Form {
  fileprivate var isNumber: Bool { self == .points || self == .quantity }
}
