import SourceText

/// The announced outcome against the count.
extension Machine {
  /// Compares a claim with the computed outcome and names the mistake behind a difference.
  mutating func judge(
    _ claim: Claim, _ vote: VoteState, _ index: Int, _ stage: Int, item: Int, at place: Place
  ) {
    guard let result = vote.result, let computed = result.holds, let fact = result.fact else {
      return
    }
    guard claim.outcome.value != .tabled else { return }
    let claimed = claim.outcome.value != .rejected
    let rebased = claim.base.flatMap { base in fact.base.map { $0 != base.value } } ?? false
    guard rebased || computed != claimed || claim.outcome.value == .unanimous else { return }
    let meeting = meetings[index]
    let title = meeting.items[item].title
    if let doubt = doubt(of: fact, in: index) {
      findings[doubt].notJudged.append(NotJudged(place: place, name: title))
      return
    }
    let favourPlace = vote.vote.favour?.place ?? vote.place
    var facts = [
      Fact(.stage, .text(book.plan.stages[stage].name)), Fact(.item, .text(title)),
      Fact(.claimed, .outcome(claim.outcome.value)),
      Fact(.computed, .outcome(computed ? .carried : .rejected)),
      Fact(.favour, .count(fact.count)), Fact(.needed, .count(fact.least)),
      Fact(.short, .count(max(0, fact.least -| fact.count))), Fact(.threshold, .threshold(fact)),
      Fact(.exact, .flag(isExact(fact))),
    ]
    if let base = fact.base { facts.append(Fact(.base, .base(base))) }
    func shape(_ finding: inout Finding) {
      // An area is counted in hundredths of a square metre; the sentence says it, the mark only points.
      let shown: FactValue? = fact.unit == .area ? nil : .count(fact.count)
      finding.related = [Related(favourPlace.isNone ? vote.place : favourPlace, .vote, shown)]
      finding.rule = result.rule
      finding.citation = result.citation
      finding.least = fact.least
      finding.consultative = meeting.body?.value.authority == .consultative
    }
    // Votes cast, abstentions counted, are those of everyone who took part.
    let alike: Set<Base> = [.cast, .participating]
    let isStated =
      claim.base.map { base in
        base.value == fact.base || base.value == fact.countedIn
          || alike.isSuperset(of: [base.value, fact.base ?? .members])
      } ?? true
    // With several tests at once a base may be that of another of them.
    let isOther = claim.base.map { base in
      result.others.contains { $0.fact?.base == base.value || $0.fact?.countedIn == base.value }
    }
    if let base = claim.base, fact.base != nil, !isStated, isOther != true {
      facts.append(Fact(.otherBase, .base(base.value)))
      let size = vote.counts.view(fact.group, base.value.unit)
        .size(of: base.value, abstentions: nil)
      if let size { facts.append(Fact(.otherCount, .count(size))) }
      find(
        Finding(.wrongBase, at: base.place.isNone ? place : base.place, facts).with {
          shape(&$0)
          $0.decisive = computed != claimed
          if computed == claimed { $0.cls = .irregular }
        })
      return
    }
    if computed != claimed {
      let other = otherBase(explaining: claimed, fact, vote, index)
      if let other {
        facts.append(Fact(.otherBase, .base(other.base)))
        facts.append(Fact(.otherCount, .count(other.size)))
        if other.recusal { facts.append(Fact(.recused, .count(vote.recused))) }
      }
      find(
        Finding(other == nil ? .outcomeRefuted : .wrongBase, at: place, facts).with {
          shape(&$0)
          $0.decisive = true
          if other?.recusal == true {
            $0.related += meeting.recusals.map { Related($0.place, .recusal, .count($0.count)) }
          }
        })
      return
    }
    if claim.outcome.value == .unanimous { checkUnanimity(vote, facts, at: place, shape) }
  }

  /// 决定票: only where the rule gives one, and only where the count stands exactly on its line (trap T-18).
  mutating func checkCasting(
    _ state: VoteState, _ index: Int, _ stage: Int, item: Int
  ) {
    guard let casting = state.vote.casting, let result = state.result, !result.isTied else {
      return
    }
    let meeting = meetings[index]
    let rule = book.plan.stages[stage].pass ?? meeting.body?.value.pass
    let isGiven = rule?.flattened.contains(where: \.casting) ?? false
    find(
      Finding(
        .castingVoteNotDue, at: casting.place.isNone ? state.place : casting.place,
        [
          Fact(.stage, .text(book.plan.stages[stage].name)), Fact(.meeting, .text(meeting.title)),
          Fact(.item, .text(meeting.items[item].title)),
          Fact(.reason, .text(isGiven ? "no-tie" : "not-given")),
        ]
          + (result.fact.map { [Fact(.favour, .count($0.count)), Fact(.total, .count($0.of))] }
            ?? [])
      ).with {
        $0.rule = result.rule
        $0.citation = result.citation
        $0.decisive = false
        $0.consultative = meeting.body?.value.authority == .consultative
      })
  }

  private mutating func checkUnanimity(
    _ vote: VoteState, _ facts: [Fact], at place: Place, _ shape: (inout Finding) -> Void
  ) {
    let against = tallied(vote.vote.against, vote.vote.againstNames) ?? 0
    let abstain = tallied(vote.vote.abstain, vote.vote.abstainNames) ?? 0
    let spoiled = (vote.vote.spoiled?.value ?? 0) +| (vote.vote.blank?.value ?? 0)
    let silent = vote.vote.silent?.value ?? 0
    guard against > 0 || abstain > 0 || spoiled > 0 || silent > 0 else { return }
    find(
      Finding(
        .unanimityRefuted, at: place,
        facts + [
          Fact(.against, .count(against)), Fact(.abstain, .count(abstain)),
          Fact(.spoiled, .count(spoiled)), Fact(.silent, .count(silent)),
        ]
      ).with {
        shape(&$0)
        $0.decisive = false
      })
  }

  /// Whether the count stands exactly on the share, where `>` and `>=` part.
  private func isExact(_ fact: ThresholdFact) -> Bool {
    if case .share(.moreThan, let ratio) = fact.form {
      return ratio.compare(fact.count, of: fact.of) == 0
    }
    return false
  }

  /// The base under which the same count would give what was announced, if one explains the mistake.
  ///
  /// The roll against the room is the classic error; then a recusal left in or taken out; a count exactly
  /// on the share speaks for the wrong comparator before any other base does.
  private func otherBase(
    explaining claimed: Bool, _ fact: ThresholdFact, _ vote: VoteState, _ index: Int
  ) -> (base: Base, size: Int, recusal: Bool)? {
    guard case .share(let comparator, let ratio) = fact.form, let required = fact.base else {
      return nil
    }
    func explains(_ size: Int?) -> Bool {
      size.map { $0 > 0 && comparator.holds(fact.count, ratio, of: $0) == claimed } ?? false
    }
    // Of a group or by area, no base is the classic mistake.
    guard fact.unit == .persons, fact.group.isEmpty else { return nil }
    let room = meetings[index].present
    if required == .members, explains(room), let room { return (.present, room, false) }
    if vote.recused > 0, required == .present || required == .members,
      let size = vote.counts.size(of: required, abstentions: nil)
    {
      let left = vote.recusedCounted ? size -| vote.recused : size +| vote.recused
      if explains(left) {
        return (required, left, true)
      }
    }
    if isExact(fact) || !claimed { return nil }
    for base in [Base.present, .valid, .cast] where base != required {
      if let size = vote.counts.size(of: base, abstentions: .excluded), explains(size) {
        return (base, size, false)
      }
    }
    return nil
  }
}
