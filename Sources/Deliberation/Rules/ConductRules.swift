import SourceText

/// Rules written as predicates, applied to the views of a meeting when it ends.
extension Machine {
  /// Applies every rule of conduct to a meeting.
  mutating func checkConduct(_ index: Int) {
    let meeting = meetings[index]
    guard !meeting.stages.isEmpty else { return }
    for name in book.plan.openRuleSets
    where meeting.stages.contains(where: { book.plan.stages[$0].kind == .meeting }) {
      reportGap(
        .parameter(name, .none), at: meeting.place, rule: book.plan.site.place, on: meeting.day)
    }
    guard !book.plan.rules.isEmpty, evaluator != nil else { return }
    let stage = meeting.stages.last
    let rulebook = book
    let items = meeting.items.map { ItemViews($0, of: meeting, for: rulebook) }
    if book.isRuled(.meeting) {
      applyRules(over: .meeting, [(meetingView(meeting, items), meeting.place)], stage: stage)
    }
    if book.isRuled(.item) {
      applyRules(over: .item, items.map { ($0.node, $0.state.place) }, stage: stage)
    }
    for item in items {
      applyRules(
        over: .vote, Array(zip(item.votes, item.state.votes.map(\.place))), stage: stage,
        refuted: item.state.votes.map(\.refuted))
      applyRules(
        over: .speech, Array(zip(item.speeches, item.state.speeches.map(\.place))), stage: stage)
    }
  }

  /// Applies the rules over one kind of view; a script's own error is a finding about the procedure.
  ///
  /// Where an announced outcome is refuted already, a rule that looked at it would only repeat that.
  mutating func applyRules(
    over kind: ViewKind, _ views: [(ViewNode, Place)], stage: Int?, refuted: [Bool] = []
  ) {
    guard !views.isEmpty, book.isRuled(kind), let evaluator else { return }
    for index in book.rules(over: kind) {
      if let limited = book.plan.rules[index].stage,
        limited != stage.map({ book.plan.stages[$0].name })
      {
        continue
      }
      let check = book.plan.rules[index].check
      for (position, (view, place)) in views.enumerated() {
        let verdict = evaluator.evaluate(check, on: view)
        if case .answered(true, _, _) = verdict { continue }
        let rule = book.plan.rules[index]
        switch verdict {
        case .answered(true, _, _): continue
        case .answered(false, _, let reads)
        where refuted.indices.contains(position) && refuted[position]
          && reads.texts.contains(where: { $0.hasPrefix("vote.announced") }):
          continue
        case .answered(false, let reason, let reads):
          find(
            Finding(
              .conductRuleBroken, at: place,
              [Fact(.rule, .text(rule.name))]
                + (reason.map { [Fact(.reason, .text($0))] } ?? [])
                + (reads.isEmpty ? [] : [Fact(.reads, .names(reads.texts))])
                + (rule.sample ? [Fact(.sampleBase, .flag(true))] : [])
            ).with {
              $0.rule = rule.site.place
              $0.citation = now.flatMap { book.resolve(rule.citation, on: $0.day) }
            })
        case .failed(let message, let site):
          reportGap(
            .predicate(site.place, message), at: place, rule: rule.site.place,
            on: now?.day ?? Day(number: 0))
        case .open(let name, let site):
          reportGap(
            .parameter(name, site.place), at: place, rule: rule.site.place,
            on: now?.day ?? Day(number: 0))
        case .undecided:
          guard !partial.contains(place), reportedFacts.insert(.rule(rule.name)).inserted
          else { continue }
          find(
            Finding(.factMissing, at: place, [Fact(.rule, .text(rule.name))]).with {
              $0.rule = rule.site.place
            })
        }
      }
    }
  }

  /// Roles that must sign.
  mutating func checkSignatures(_ index: Int) {
    let meeting = meetings[index]
    guard let stage = meeting.stages.last else { return }
    for role in book.plan.stages[stage].signatures where !meeting.signatures.contains(role) {
      // A bare number of signatures may well include the role; only names settle it.
      if meeting.signatureCount != nil && meeting.signatures.isEmpty { continue }
      find(
        Finding(
          .signatureMissing, at: meeting.place,
          [
            Fact(.office, .text(role)), Fact(.meeting, .text(meeting.title)),
            Fact(.stage, .text(book.plan.stages[stage].name)),
          ]
        ).with { $0.rule = book.plan.stages[stage].site.place })
    }
  }

  /// Facts that a stage's record must hold.
  mutating func checkRecords(_ index: Int) {
    let meeting = meetings[index]
    guard let stage = meeting.stages.last else { return }
    for label in book.plan.stages[stage].records where !states(meeting, label) {
      find(
        Finding(
          .recordMissing, at: meeting.place,
          [
            Fact(.field, .text(label)), Fact(.meeting, .text(meeting.title)),
            Fact(.stage, .text(book.plan.stages[stage].name)),
          ]
        ).with { $0.rule = book.plan.stages[stage].site.place })
    }
  }

  private func states(_ meeting: MeetingState, _ label: String) -> Bool {
    let head = meeting.meeting
    switch label {
    case "地点": return head.venue != nil
    case "方式": return head.mode != nil
    case "召集": return head.convenor != nil
    case "主持": return head.chair != nil
    case "记录": return head.recorder != nil
    case "监督": return head.supervisor != nil
    case "应到": return head.expected != nil
    case "实到": return head.present != nil || !head.attendees.isEmpty
    case "议题": return meeting.items.contains { $0.act != nil }
    case "表决": return meeting.items.contains { !$0.votes.isEmpty }
    case "签字": return !meeting.signatures.isEmpty || meeting.signatureCount != nil
    default: return true
    }
  }

  /// 签字: in a meeting, or dated on its own and referring to one.
  mutating func sign(_ signature: Signature, _ act: Act) {
    let target = current ?? signedMeeting(act)
    guard let index = target else {
      earlySignatures.append((act, signature))
      return
    }
    if act.occurred.day < meetings[index].day { findEarly(act, of: index) }
    meetings[index].signatures += signature.signers.map(\.role)
    withdrawSignatures(of: index)
    meetings[index].signatureCount = signature.count?.value ?? meetings[index].signatureCount
    if let count = signature.count, let present = meetings[index].openingPresent,
      count.value > present
    {
      find(
        Finding(
          .totalsDiffer, at: count.place,
          [
            Fact(.field, .text("签字")), Fact(.found, .count(count.value)),
            Fact(.wanted, .count(present)), Fact(.difference, .count(count.value -| present)),
          ]
        ).with {
          if let place = meetings[index].meeting.present?.place {
            $0.related = [Related(place, .present, .count(present))]
          }
        })
    }
  }

  /// Signatures that stand before the meeting they are for, once it has come.
  mutating func checkEarlySignatures(of index: Int) {
    let title = meetings[index].title
    let waiting = earlySignatures
    earlySignatures.removeAll()
    for (act, signature) in waiting {
      let object = act.object?.value ?? ""
      guard object.contains(title) || !object.isEmpty && title.contains(object) else {
        earlySignatures.append((act, signature))
        continue
      }
      meetings[index].signatures += signature.signers.map(\.role)
      findEarly(act, of: index)
    }
  }

  private mutating func findEarly(_ act: Act, of index: Int) {
    let meeting = meetings[index]
    find(
      Finding(
        .signatureBeforeMeeting, at: act.site.place,
        [
          Fact(.field, .text("签字")), Fact(.meeting, .text(meeting.title)),
          Fact(.doneDay, .day(act.occurred.day)), Fact(.meetingDay, .day(meeting.day)),
        ]
      ).with { $0.related = [Related(meeting.place, .meetingDay, .day(meeting.day))] })
  }

  /// Signatures of which it cannot be told what was signed.
  mutating func settleSignatures() {
    if head.unread.mayHold(.meeting) { earlySignatures.removeAll() }
    for (act, _) in earlySignatures {
      let object = act.object
      if object == nil, meetings.count == 1 {
        findEarly(act, of: 0)
        continue
      }
      find(
        Finding(
          object == nil ? .referenceAmbiguous : .referenceUnknown,
          at: object?.place ?? act.site.place,
          [Fact(.field, .text("对象"))] + (object.map { [Fact(.found, .text($0.value))] } ?? [])
            + [Fact(.options, .names(meetings.map(\.title)))]))
    }
    earlySignatures.removeAll()
  }

  private func signedMeeting(_ act: Act) -> Int? {
    if act.object == nil, meetings.count == 1 { return 0 }
    let object = act.object?.value ?? act.wording
    return meetings.lastIndex { $0.title == object || object.holds($0.title) }
  }
}
