import SourceText

/// Offices and levels: who convenes, who presides, to whom a matter is passed up, by what authority.
extension Machine {
  /// Whether a stated name is one of those wanted, is somebody who holds such an office, or is neither.
  ///
  /// `nil` where only a roster that the record does not have could tell.
  private func isEntitled(_ found: String, among wanted: [String], on day: Day) -> Bool? {
    for office in wanted {
      if found.isSame(as: office) || found.holds(office) { return true }
      if book.plan.body(named: office)?.isCalled(found) ?? false { return true }
    }
    if book.plan.body(named: found) != nil { return false }
    let key = Self.key(found)
    var isKnown = false
    for roster in rosters {
      for member in roster.roll?.members ?? []
      where member.serves(on: day)
        && (member.key.isSame(as: key) || Self.key(member.name.value).isSame(as: key))
      {
        isKnown = true
        if wanted.contains(where: member.carries) { return true }
      }
    }
    // A person's name, as short as names are, says nothing of an office without a roster.
    return isKnown || found.count > 3 ? false : nil
  }

  /// Finds what it is given where the office is wrong, and a missing fact where nobody can tell.
  mutating func judgeOffice(
    _ found: Noted<String>, among wanted: [String], field: String?, _ act: Act, _ finding: Finding
  ) {
    let place = found.place.isNone ? act.site.place : found.place
    switch isEntitled(found.value, among: wanted, on: act.occurred.day) {
    case true?: return
    case false?: find(finding.with { $0.place = place })
    case nil:
      find(
        Finding(
          .factMissing, at: place,
          [
            Fact(.field, .text(field ?? "机构")), Fact(.person, .text(found.value)),
            Fact(.office, .names(wanted)),
          ]))
    }
  }

  /// Who convened a meeting and who presided, held against the offices that the plan names.
  mutating func checkOffices(of index: Int, _ act: Act) {
    let meeting = meetings[index].facts
    let stage = meeting.stages.last.map { book.plan.stages[$0] }
    let convenors = own(stage?.convenors, else: meeting.body?.value.convenors)
    let heads = own(stage?.heads, else: meeting.body?.value.heads)
    let site = stage?.site ?? meeting.body?.value.site ?? .none
    if !convenors.isEmpty, let convenor = meeting.meeting.convenor {
      judgeOffice(
        convenor, among: convenors, field: "召集", act,
        Finding(
          .convenerNotEntitled, at: .none,
          [
            Fact(.meeting, .text(meeting.title)), Fact(.found, .text(convenor.value)),
            Fact(.wanted, .names(convenors)),
          ]
        ).with { $0.rule = site.place })
    }
    if !heads.isEmpty, let chair = meeting.meeting.chair {
      judgeOffice(
        chair, among: heads, field: "主持", act,
        Finding(
          .chairNotEntitled, at: .none,
          [
            Fact(.meeting, .text(meeting.title)), Fact(.found, .text(chair.value)),
            Fact(.wanted, .names(heads)),
          ]
        ).with { $0.rule = site.place })
    }
  }

  private func own(_ list: [String]?, else other: [String]?) -> [String] {
    if let list, !list.isEmpty { return list }
    return other ?? []
  }

  /// 召集, as an act of its own.
  mutating func checkConvener(_ deed: Deed, _ act: Act) {
    let title = title(of: deed, act)
    guard let body = body(of: act, title: title)?.value, !body.convenors.isEmpty,
      let agent = agent(of: deed, act)
    else { return }
    judgeOffice(
      agent, among: body.convenors, field: "召集", act,
      Finding(
        .convenerNotEntitled, at: .none,
        [
          Fact(.meeting, .text(title)), Fact(.found, .text(agent.value)),
          Fact(.wanted, .names(body.convenors)),
        ]
      ).with { $0.rule = body.site.place })
  }

  /// More items in one meeting than its stage allows.
  mutating func checkTopics(_ index: Int) {
    let meeting = meetings[index]
    guard let stage = meeting.stages.last, book.plan.stages[stage].topics != nil else { return }
    let items = meeting.items.filter { $0.act != nil }
    guard
      let most = setting(
        book.plan.stages[stage].topics, at: meeting.place, stage, on: meeting.day),
      items.count > most
    else { return }
    find(
      Finding(
        .tooManyItems, at: items[most].place,
        [
          Fact(.stage, .text(book.plan.stages[stage].name)), Fact(.meeting, .text(meeting.title)),
          Fact(.count, .count(items.count)), Fact(.most, .count(most)),
        ]
      ).with {
        $0.rule = book.plan.stages[stage].site.place
        $0.related = [Related(meeting.place, .declared)]
      })
  }

  // MARK: Levels

  /// 上报: a matter goes to the body above the one that passes it up.
  mutating func checkUpper(_ deed: Deed, _ act: Act) {
    guard let from = agent(of: deed, act), let body = book.plan.body(named: from.value),
      let upper = body.upper, let recipient = deed.recipient
    else { return }
    judgeOffice(
      recipient, among: [upper], field: "受理机构", act,
      Finding(
        .wrongRecipient, at: .none,
        [
          Fact(.body, .text(body.name)), Fact(.found, .text(recipient.value)),
          Fact(.wanted, .names([upper])),
        ]
      ).with { $0.rule = body.site.place })
  }

  // MARK: Authority

  /// 授权: names its matters and its term, and nothing that cannot be given away (trap T-29).
  mutating func authorise(_ deed: Deed, _ act: Act) {
    let day = act.occurred.day
    guard let grantee = deed.text("grantee") else { return }
    let matters = deed.names("matters")
    deeds.authorisations.append(
      AuthorisationState(
        grantee: grantee.value, matters: matters, from: day, until: deed.day("until")?.value,
        place: act.site.place))
    guard let body = book.plan.body(named: grantee.value), let source = body.authorisedBy
    else { return }
    if let grantor = deed.text("grantor") {
      judgeOffice(
        grantor, among: [source], field: "授权机构", act,
        outside(body, "grantor", at: .none, on: day, [Fact(.found, .text(grantor.value))]))
    }
    for (label, isMissing) in [
      ("授权事项", matters.isEmpty), ("授权期限", deed["until"] == nil),
    ] where isMissing {
      find(
        Finding(
          .recordMissing, at: act.site.place,
          [
            Fact(.field, .text(label)), Fact(.body, .text(body.name)),
            Fact(.deed, .kind(deed.act)),
          ]
        ).with { $0.rule = body.site.place })
    }
    for matter in matters where excluded(of: body, on: day).has(matter) {
      find(
        outside(
          body, "excluded", at: deed["matters"]?.place ?? act.site.place, on: day,
          [Fact(.matter, .text(matter))]))
    }
  }

  /// A body that decides by authorisation: for this class of matter, and on this day.
  mutating func checkAuthority(of index: Int) {
    let meeting = meetings[index].facts
    guard let body = meeting.body?.value, body.authorisedBy != nil,
      meeting.stages.contains(where: { book.plan.stages[$0].kind == .meeting })
    else { return }
    guard let matter = head.matterClass else {
      guard reportedFacts.insert(.authority(body: body.name)).inserted else { return }
      find(
        Finding(
          .factMissing, at: meeting.place,
          [Fact(.field, .text("类别")), Fact(.body, .text(body.name))]
        ).with { $0.rule = body.site.place })
      return
    }
    if body.powers.has(matter.value) { return }
    let about = [Fact(.matter, .text(matter.value)), Fact(.meeting, .text(meeting.title))]
    if excluded(of: body, on: meeting.day).has(matter.value) {
      find(outside(body, "excluded", at: meeting.place, on: meeting.day, about))
      return
    }
    let given = deeds.authorisations.filter { body.isCalled($0.grantee) }
    let fitting = given.filter { $0.matters.has(matter.value) }
    if fitting.contains(where: { $0.until.map { meeting.day <= $0 } ?? true }) { return }
    // Which matters an authorisation without any was for nobody can tell; that has been said of it.
    if head.unread.mayHold(.authorisation) || given.contains(where: \.matters.isEmpty) { return }
    if given.isEmpty, head.scope.value == .single { return }
    let reason = given.isEmpty ? "missing-authority" : fitting.isEmpty ? "matter" : "expired"
    var finding = outside(body, reason, at: meeting.place, on: meeting.day, about)
    if let last = fitting.last ?? given.last {
      finding.related = [Related(last.place, .declared)]
      if let until = last.until, reason == "expired" {
        finding.facts.append(Fact(.lastDay, .day(until)))
      }
    }
    find(finding)
  }

  private func outside(
    _ body: Body, _ reason: String, at place: Place, on day: Day, _ facts: [Fact]
  ) -> Finding {
    Finding(
      .outsideAuthority, at: place,
      [Fact(.body, .text(body.name)), Fact(.reason, .text(reason))] + facts
        + [
          Fact(.wanted, .text(body.authorisedBy ?? "")), Fact(.meetingDay, .day(day)),
        ]
    ).with {
      $0.rule = body.site.place
      $0.citation = body.excludedBy.flatMap { book.entry($0, on: day)?.citation }
      $0.decisive = true
    }
  }

  /// The classes of matter nobody can authorise a body to decide, by its plan and by statute.
  private func excluded(of body: Body, on day: Day) -> [String] {
    guard let key = body.excludedBy, let entry = book.entry(key, on: day),
      case .names(let names) = entry.content
    else { return body.excluded }
    return body.excluded + names
  }
}
