import SourceText

/// Deeds: acts of the registered kinds, each in its order and under what its stage asks.
extension Machine {
  /// 备案、审核、认领 …: performs its stage, writes to the ledgers, and is looked at by the rules.
  mutating func carry(_ deed: Deed, _ act: Act) {
    guard let kind = deed.kind else { return }
    if let current { keepTime(current, act) }
    let title = title(of: deed, act)
    let isWhole = !partial.contains(act.site.place)
    let done = performed(.deed(deed.act), act, text: title)
    if let (stage, thread) = done, isWhole {
      judge(deed, act, kind, stage, thread)
    }
    if deed.act == .appeal { remember(appeal: deed, act, stage: done?.stage) }
    if deed.act == .score, let done, isWhole { remember(score: deed, act, done.stage, done.thread) }
    if deed.act == .call { remember(call: deed, act, done?.stage, done?.thread) }
    if isWhole {
      if deed.act == .escalation { checkUpper(deed, act) }
      if deed.act == .authorisation { authorise(deed, act) }
      if deed.act == .convening {
        checkConvener(deed, act)
        if let planned = deed.day("planned")?.value {
          deeds.convenings.append(
            ConveningState(
              title: title, day: act.occurred.day, planned: planned, place: act.site.place))
        }
      }
      if deed.act == .statement { checkSums(deed, act, title) }
      if deed.act == .allotment { checkSplit(deed, act, title) }
      if deed.act == .selection || deed.act == .honour {
        checkRanking(deed, act, done?.thread, title)
      }
      write(deed, act)
    } else if !book.plan.ledgers.isEmpty {
      lose(deed, act)
    }
    let isRuled = book.isRuled(.deed(deed.act))
    if isRuled, isWhole {
      applyRules(
        over: .deed(deed.act), [(deedView(deed, act, kind, title), act.site.place)],
        stage: done?.stage)
    }
    deeds.add(
      deed.act, by: agent(of: deed, act).map { Self.key($0.value) }, titled: title,
      on: isRuled ? act.occurred.day : nil)
  }

  /// The words behind the noun, wherever they are kept.
  func title(of deed: Deed, _ act: Act) -> String {
    if !act.wording.isEmpty { return act.wording }
    return (deed.kind?.title).flatMap { deed.text(at: $0)?.value } ?? ""
  }

  /// Who does a deed: the field for it, else the body or the person of the act.
  func agent(of deed: Deed, _ act: Act) -> Noted<String>? { deed.agent ?? act.body ?? act.actor }

  // MARK: What a stage asks

  private mutating func judge(
    _ deed: Deed, _ act: Act, _ kind: DeedKind, _ stage: Int, _ thread: Int
  ) {
    let own = book.plan.stages[stage]
    if let rule = own.deed {
      checkAgents(deed, act, kind, rule, stage)
      checkWays(deed, act, kind, rule, stage)
      checkWindow(rule, act, stage, thread)
      if deed.act == .ballot {
        checkBallot(deed, rule, act, stage, thread)
      } else {
        checkCount(deed, kind, rule, act, stage, thread)
      }
      checkSupport(deed, rule, act, stage, thread)
    }
    checkStated(deed, act, kind, stage)
    checkSigners(deed, act, kind, stage, thread)
    guard let position = kind.outcome else { return }
    guard let outcome = deed.outcome else {
      find(
        Finding(
          .factMissing, at: act.site.place,
          [Fact(.field, .text(kind.fields[position].key)), Fact(.stage, .text(own.name))]
        ).with { $0.rule = own.site.place })
      threads[thread].stages[stage].status = .flawed
      return
    }
    guard kind.negative.contains(outcome) else { return }
    complete(stage, in: thread, .rejected, at: act.site.place, on: act.occurred.day)
  }

  private mutating func checkAgents(
    _ deed: Deed, _ act: Act, _ kind: DeedKind, _ rule: DeedRule, _ stage: Int
  ) {
    let own = book.plan.stages[stage]
    if !rule.agents.isEmpty, let agent = agent(of: deed, act) {
      judgeOffice(
        agent, among: rule.agents, field: kind.agent.map { kind.fields[$0].key }, act,
        Finding(
          .bodyNotCompetent, at: .none,
          [
            Fact(.stage, .text(own.name)), Fact(.body, .text(agent.value)),
            Fact(.wanted, .names(rule.agents)),
          ]
        ).with {
          $0.rule = own.site.place
          $0.citation = book.resolve(own.citation, on: act.occurred.day)
        })
    }
    if !rule.recipients.isEmpty, let recipient = deed.recipient {
      judgeOffice(
        recipient, among: rule.recipients, field: kind.recipient.map { kind.fields[$0].key }, act,
        Finding(
          .wrongRecipient, at: .none,
          [
            Fact(.stage, .text(own.name)), Fact(.found, .text(recipient.value)),
            Fact(.wanted, .names(rule.recipients)),
          ]
        ).with {
          $0.rule = own.site.place
          $0.citation = book.resolve(own.citation, on: act.occurred.day)
        })
    }
  }

  private mutating func checkWays(
    _ deed: Deed, _ act: Act, _ kind: DeedKind, _ rule: DeedRule, _ stage: Int
  ) {
    guard !rule.ways.isEmpty, let mode = deed.text("mode") ?? deed.text("channel"),
      !rule.ways.has(mode.value)
    else { return }
    find(
      Finding(
        .modeNotAllowed, at: mode.place,
        [
          Fact(.stage, .text(book.plan.stages[stage].name)), Fact(.mode, .text(mode.value)),
          Fact(.options, .names(rule.ways)), Fact(.deed, .kind(deed.act)),
        ]
      ).with { $0.rule = book.plan.stages[stage].site.place })
  }

  /// The keys that the stage wants stated.
  private mutating func checkStated(_ deed: Deed, _ act: Act, _ kind: DeedKind, _ stage: Int) {
    let own = book.plan.stages[stage]
    for label in own.records {
      let isStated: Bool
      if let position = kind.position(named: label) {
        isStated = deed[position] != nil
      } else {
        isStated =
          act.extras.contains { $0.name.value.isSame(as: label) }
          || deed.tallies("tallies").contains { $0.label.isSame(as: label) }
          || (label == "机构" && act.body != nil) || (label == "对象" && act.object != nil)
      }
      if isStated { continue }
      find(
        Finding(
          .recordMissing, at: act.site.place,
          [
            Fact(.field, .text(label)), Fact(.stage, .text(own.name)),
            Fact(.deed, .kind(deed.act)),
          ]
        ).with { $0.rule = own.site.place })
    }
  }

  /// Those whose signatures the stage wants: persons of a field of names, or a role.
  private mutating func checkSigners(
    _ deed: Deed, _ act: Act, _ kind: DeedKind, _ stage: Int, _ thread: Int
  ) {
    let own = book.plan.stages[stage]
    guard !own.signatures.isEmpty, let position = kind.position(of: "signers") else { return }
    let signers = Set(deed.names("signers").map(Self.key))
    for role in own.signatures {
      let wanted = kind.position(named: role)
      guard wanted != position else { continue }
      let names = wanted.map { deed.names(kind.fields[$0].slug) } ?? []
      let missing =
        wanted == nil
        ? (signers.contains { $0.holds(role) } ? [] : [role])
        : names.filter { !signers.contains(Self.key($0)) }
      // A field of which the record says nothing names nobody who could have signed.
      if wanted != nil, names.isEmpty {
        find(
          Finding(
            .factMissing, at: act.site.place,
            [Fact(.field, .text(role)), Fact(.stage, .text(own.name))]
          ).with { $0.rule = own.site.place })
        continue
      }
      guard !missing.isEmpty else { continue }
      if kind.isMadeBySigning { threads[thread].stages[stage].status = .flawed }
      find(
        Finding(
          .signatureMissing, at: deed[position]?.place ?? act.site.place,
          [
            Fact(.office, .names(missing)), Fact(.stage, .text(own.name)),
            Fact(.deed, .kind(deed.act)),
          ]
        ).with {
          $0.rule = own.site.place
          $0.citation = book.resolve(own.citation, on: act.occurred.day)
        })
    }
  }

  /// At most so many; the first one too many is found.
  private mutating func checkCount(
    _ deed: Deed, _ kind: DeedKind, _ rule: DeedRule, _ act: Act, _ stage: Int, _ thread: Int
  ) {
    let before = threads[thread].stages[stage].tally
    let after = before +| amount(of: rule.counted, in: deed, kind)
    threads[thread].stages[stage].tally = after
    guard let most = setting(rule.most, at: act.site.place, stage, on: act.occurred.day),
      after > most, before <= most
    else { return }
    let own = book.plan.stages[stage]
    find(
      Finding(
        .countTooHigh, at: act.site.place,
        [
          Fact(.stage, .text(own.name)), Fact(.deed, .kind(deed.act)), Fact(.count, .count(after)),
          Fact(.most, .count(most)),
        ] + counted(rule, kind)
      ).with {
        $0.rule = own.site.place
        $0.citation = book.resolve(own.citation, on: act.occurred.day)
      })
  }

  /// How much a deed adds to what a stage counts.
  private func amount(of field: String?, in deed: Deed, _ kind: DeedKind) -> Int {
    guard let field, let position = kind.position(named: field) else { return 1 }
    switch deed[position]?.value {
    case .count(let count): return count
    case .quantity(let quantity): return quantity.whole ?? 0
    case .names(let names, let count): return max(names.count, count ?? 0)
    case .texts(let texts): return texts.count
    default: return 0
    }
  }

  private func counted(_ rule: DeedRule, _ kind: DeedKind) -> [Fact] {
    guard let field = rule.counted, let position = kind.position(named: field) else { return [] }
    return [Fact(.field, .text(kind.fields[position].key))]
  }

  /// Too few before the matter goes on; told once for a round.
  mutating func checkLeast(_ earlier: Int, in thread: Int, at place: Place, on day: Day) {
    guard let rule = book.plan.stages[earlier].deed, rule.least != nil,
      case .deed(let act) = book.plan.stages[earlier].kind, let kind = DeedKind.of(act)
    else { return }
    let state = threads[thread].stages[earlier]
    guard state.isDone, !state.isTallyTold, !head.unread.mayHold(act),
      head.scope.value == .whole,
      let least = setting(rule.least, at: place, earlier, on: day), state.tally < least
    else { return }
    threads[thread].stages[earlier].isTallyTold = true
    find(
      Finding(
        .countTooLow, at: place,
        [
          Fact(.stage, .text(book.plan.stages[earlier].name)), Fact(.deed, .kind(act)),
          Fact(.count, .count(state.tally)), Fact(.least, .count(least)),
          Fact(.short, .count(least -| state.tally)),
        ] + counted(rule, kind)
      ).with {
        $0.related = [Related(state.place, .earlierStep)]
        $0.rule = book.plan.stages[earlier].site.place
        $0.citation = book.resolve(book.plan.stages[earlier].citation, on: day)
        $0.least = least
      })
  }

  /// The settled number, with the parameter told of where it is open.
  mutating func setting(
    _ setting: Setting<Int>?, at place: Place, _ stage: Int, on day: Day
  ) -> Int? {
    switch setting {
    case .fixed(let value): return value
    case .open(let name):
      let own = book.plan.stages[stage]
      reportGap(
        .parameter(name, own.site.place), at: place, rule: own.site.place, on: day, stage: own.name)
      return nil
    case nil: return nil
    }
  }
}
