import SourceText

/// One ballot after another of an account: how many a day, how many in all, how many choices each.
extension Machine {
  /// 选票: counts only what lies within the time and names no more than it may.
  mutating func checkBallot(
    _ deed: Deed, _ rule: DeedRule, _ act: Act, _ stage: Int, _ thread: Int
  ) {
    let isInTime = checkOpening(rule, act, stage)
    let isShort = checkChoices(deed, rule, act, stage)
    guard rule.perDay != nil || rule.most != nil else {
      if isInTime && isShort { count(stage, thread) }
      return
    }
    guard let account = deed.text("account") ?? act.actor else {
      return lacking("账户", act, stage)
    }
    // What does not count uses up nothing.
    guard isInTime, isShort else { return }
    let day = act.occurred.day
    let own = book.plan.stages[stage]
    let who = BallotHistory.Account(stage: stage, thread: thread, name: Self.key(account.value))
    let cast = deeds.ballots.cast(by: who)
    let about = [Fact(.stage, .text(own.name)), Fact(.account, .text(account.value))]
    if let limit = setting(rule.perDay, at: act.site.place, stage, on: day),
      cast.count(where: { $0.day == day }) >= limit
    {
      find(
        Finding(
          .votedTwice, at: account.place.isNone ? act.site.place : account.place,
          about + [Fact(.doneDay, .day(day)), Fact(.limit, .count(limit))]
        ).with {
          $0.related = cast.filter { $0.day == day }.prefix(1).map { Related($0.place, .firstVote) }
          $0.rule = own.site.place
          $0.citation = book.resolve(own.citation, on: day)
        })
      return
    }
    if let most = setting(rule.most, at: act.site.place, stage, on: day), cast.count >= most {
      find(
        tooMany(
          deed, act, stage,
          about.suffix(1) + [
            Fact(.count, .count(cast.count +| 1)), Fact(.most, .count(most)),
          ]))
      return
    }
    deeds.ballots.add(who, day, act.site.place)
    count(stage, thread)
  }

  private mutating func count(_ stage: Int, _ thread: Int) {
    threads[thread].stages[stage].tally = threads[thread].stages[stage].tally +| 1
  }

  /// Whether it lies within the time that the stage itself leaves open, as far as that can be told.
  private mutating func checkOpening(_ rule: DeedRule, _ act: Act, _ stage: Int) -> Bool {
    guard rule.opens != nil || rule.closes != nil else { return true }
    let opens = settled(rule.opens, act, stage)
    let closes = settled(rule.closes, act, stage)
    return judgeWindow(
      opens, closes, act, stage, named: book.plan.stages[stage].name, place: .none)
  }

  private mutating func settled(
    _ setting: Setting<Moment>?, _ act: Act, _ stage: Int
  ) -> Moment? {
    switch setting {
    case .fixed(let moment): return moment
    case .open(let name):
      let own = book.plan.stages[stage]
      reportGap(
        .parameter(name, own.site.place), at: act.site.place, rule: own.site.place,
        on: act.occurred.day, stage: own.name)
      return nil
    case nil: return nil
    }
  }

  /// Whether it names no more than it may; a ballot that names too many counts for none of them.
  private mutating func checkChoices(
    _ deed: Deed, _ rule: DeedRule, _ act: Act, _ stage: Int
  ) -> Bool {
    guard
      let most = setting(rule.choicesMost, at: act.site.place, stage, on: act.occurred.day)
    else { return true }
    guard let stated = deed["choices"], case .texts(let choices) = stated.value else {
      lacking("选择", act, stage)
      return true
    }
    guard choices.count > most else { return true }
    find(
      tooMany(
        deed, act, stage,
        [
          Fact(.count, .count(choices.count)), Fact(.most, .count(most)),
          Fact(.field, .text("选择")),
        ]))
    return false
  }

  private func tooMany(_ deed: Deed, _ act: Act, _ stage: Int, _ facts: [Fact]) -> Finding {
    let own = book.plan.stages[stage]
    return Finding(
      .countTooHigh, at: act.site.place,
      [Fact(.stage, .text(own.name)), Fact(.deed, .kind(deed.act))] + facts
    ).with {
      $0.rule = own.site.place
      $0.citation = book.resolve(own.citation, on: act.occurred.day)
    }
  }

  private mutating func lacking(_ field: String, _ act: Act, _ stage: Int) {
    let own = book.plan.stages[stage]
    find(
      Finding(
        .factMissing, at: act.site.place,
        [Fact(.field, .text(field)), Fact(.stage, .text(own.name))]
      ).with { $0.rule = own.site.place })
  }
}

/// The ballots that counted, by account.
struct BallotHistory: Sendable {
  struct Account: Hashable {
    var stage: Int
    var thread: Int
    var name: String
  }

  struct Cast {
    var day: Day
    var place: Place
  }

  private var casts: [Account: [Cast]] = [:]

  /// What an account has cast at a stage.
  func cast(by account: Account) -> [Cast] { casts[account] ?? [] }

  /// Takes in a ballot.
  mutating func add(_ account: Account, _ day: Day, _ place: Place) {
    casts[account, default: []].append(Cast(day: day, place: place))
  }
}
