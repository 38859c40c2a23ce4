import SourceText

/// Who voted: members of the roll, once each, not those who stood aside, by a permitted method.
extension Machine {
  /// Checks the names of a vote; returns the findings whose votes are in dispute, with how many of them were in favour.
  mutating func checkVoters(
    _ vote: Vote, _ index: Int, item: Int?, at place: Place
  ) -> [(finding: Int, favour: Int)] {
    guard vote.hasNames else { return [] }
    let meeting = meetings[index]
    let recused = Set(
      meeting.recusals.filter { $0.item == nil || $0.item == item }.flatMap(\.keys))
    var seen: [String: Place] = [:]
    var households: [String: (Place, String)] = [:]
    var disputed: [(finding: Int, favour: Int)] = []
    let proxied = Set(meeting.proxies.map(\.principal))
    var used: [String: Int] = [:]
    let told = meeting.proxies.filter { $0.instruction != nil }
    for (names, favour, choice) in [
      (vote.favourNames, 1, Instruction.favour), (vote.againstNames, 0, .against),
      (vote.abstainNames, 0, .abstain),
    ] {
      for name in names {
        let key = meeting.directory.key(name.value, used: &used, preferred: meeting.mayBeThere)
        for proxy in told where proxy.principal == key && proxy.instruction != choice {
          breakMandate(proxy, choice, meeting, at: name.place)
        }
        let who = [Fact(.person, .text(name.value)), Fact(.meeting, .text(meeting.title))]
        if let first = seen[key] {
          disputed.append(
            (
              find(
                Finding(.votedTwice, at: name.place, who).with {
                  $0.related = [Related(first, .firstVote)]
                }), favour
            ))
          continue
        }
        seen[key] = name.place
        if recused.contains(key) {
          disputed.append(
            (
              find(
                Finding(.recusedVoted, at: name.place, who).with {
                  $0.related = meeting.recusals.filter { $0.keys.contains(key) }.map {
                    Related($0.place, .recusal)
                  }
                }), favour
            ))
          continue
        }
        let known = meeting.isVoter(key)
        let stranger = meeting.hasRoll ? !known : meeting.observers.contains(key)
        let absent = known && !meeting.mayBeThere(key) && !proxied.contains(key)
        if stranger || absent {
          disputed.append(
            (
              find(
                Finding(
                  .voterNotEntitled, at: name.place,
                  who + [Fact(.reason, .text(reason(key, meeting, absent: absent)))]
                ).with {
                  $0.related = rosterPlace(meeting)
                  $0.rule = meeting.body?.value.site.place ?? .none
                }), favour
            ))
          continue
        }
        if meeting.byHouseholds, let household = meeting.household(of: key) {
          if let first = households[household] {
            disputed.append(
              (
                find(
                  Finding(.householdTwice, at: name.place, who + [Fact(.principal, .text(first.1))])
                    .with { $0.related = [Related(first.0, .firstVote)] }), favour
              ))
          } else {
            households[household] = (name.place, name.value)
          }
        }
      }
    }
    return disputed
  }

  /// A vote cast for someone otherwise than their written mandate says.
  private mutating func breakMandate(
    _ proxy: ProxyState, _ choice: Instruction, _ meeting: MeetingState, at place: Place
  ) {
    find(
      Finding(
        .mandateBroken, at: place,
        [
          Fact(.principal, .text(proxy.principalName)), Fact(.holder, .text(proxy.holderName)),
          Fact(.wanted, .text(proxy.instruction?.rawValue ?? "")),
          Fact(.found, .text(choice.rawValue)), Fact(.meeting, .text(meeting.title)),
        ]
      ).with { $0.related = [Related(proxy.place, .proxy)] })
  }

  private func reason(_ key: String, _ meeting: MeetingState, absent: Bool) -> String {
    if absent { return "absent" }
    if meeting.isNonVoter(key) { return "without-vote" }
    return meeting.observers.contains(key) ? "observer" : "not-on-roster"
  }

  private func rosterPlace(_ meeting: MeetingState) -> [Related] {
    guard
      let roster = roster(of: meeting.body, named: meeting.meeting.roster?.value, on: meeting.day),
      !roster.place.isNone
    else { return [] }
    return [Related(roster.place, .roster)]
  }

  /// Says of each disputed vote whether the outcome stands without it.
  mutating func weigh(
    _ disputed: [(finding: Int, favour: Int)], _ state: VoteState, _ index: Int, _ stage: Int
  ) {
    guard let fact = state.result?.fact, let holds = state.result?.holds else { return }
    let favour = disputed.reduce(0) { $0 + $1.favour }
    for entry in disputed {
      let decisive = holds && fact.count -| favour < fact.least
      findings[entry.finding].decisive = decisive
      // An outcome that stands without the vote needs no new meeting, only a right count.
      if !decisive { findings[entry.finding].remedy = .correctable }
      findings[entry.finding].facts.append(Fact(.favour, .count(fact.count)))
      findings[entry.finding].facts.append(Fact(.needed, .count(fact.least)))
    }
  }

  /// The method of the vote against the methods the stage permits.
  mutating func checkMethod(_ vote: Vote, _ index: Int, _ stage: Int, at place: Place) {
    let permitted = book.plan.stages[stage].methods
    guard !permitted.isEmpty, let method = vote.method, !permitted.contains(method.value) else {
      return
    }
    find(
      Finding(
        .methodNotAllowed, at: method.place.isNone ? place : method.place,
        [
          Fact(.stage, .text(book.plan.stages[stage].name)), Fact(.method, .method(method.value)),
          Fact(.options, .names(permitted.map(\.rawValue))),
        ]
      ).with {
        $0.rule = book.plan.stages[stage].site.place
        $0.citation = book.resolve(book.plan.stages[stage].citation, on: meetings[index].day)
      })
  }

  /// The mode of the meeting against the modes the stage permits.
  mutating func checkMode(_ index: Int) {
    guard let stage = meetings[index].stages.last else { return }
    let permitted = book.plan.stages[stage].modes
    guard !permitted.isEmpty, let mode = meetings[index].meeting.mode,
      !permitted.contains(mode.value)
    else { return }
    find(
      Finding(
        .modeNotAllowed, at: mode.place,
        [
          Fact(.stage, .text(book.plan.stages[stage].name)), Fact(.mode, .text(mode.value)),
          Fact(.options, .names(permitted)),
        ]
      ).with { $0.rule = book.plan.stages[stage].site.place })
  }

  /// 回避: remembered for its item; after the vote it mends nothing.
  mutating func recuse(_ recusal: Recusal, _ act: Act) {
    guard let index = current else { return }
    keepTime(index, act)
    let item = act.item
    let voted = meetings[index].items.contains { $0.act == item && !$0.votes.isEmpty }
    if voted {
      find(
        Finding(
          .recusalAfterVote, at: act.site.place,
          [
            Fact(.meeting, .text(meetings[index].title)),
            Fact(.person, .text(recusal.names.map(\.value).joined(separator: "、"))),
          ]
        ).with {
          $0.related = meetings[index].items.filter { $0.act == item }.flatMap(\.votes).map {
            Related($0.place, .vote)
          }
        })
      return
    }
    let directory = meetings[index].directory
    meetings[index].recusals.append(
      RecusalState(
        item: item, keys: recusal.names.map { directory.key($0.value) }, count: recusal.size,
        place: act.site.place))
  }
}
