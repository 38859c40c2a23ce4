import SourceText

/// Votes given to others: how many, to whom, and whether anyone was told (trap T-14).
extension Machine {
  /// 委托: remembered; judged when a vote is taken.
  mutating func appoint(_ proxy: Proxy, _ act: Act) {
    guard let index = current else { return }
    let meeting = meetings[index]
    meetings[index].proxies.append(
      ProxyState(
        principal: meeting.directory.key(proxy.principal.value) { !meeting.mayBeThere($0) },
        holder: meeting.directory.key(proxy.holder.value, preferred: meeting.mayBeThere),
        principalName: proxy.principal.value, holderName: proxy.holder.value,
        place: act.site.place, instruction: proxy.instruction?.value))
  }

  /// Which proxies are admitted: within the limit, from members who are away, to members in the room.
  mutating func judgeProxies(_ index: Int, _ stage: Int, at place: Place) {
    guard !meetings[index].proxies.isEmpty,
      reportedFacts.insert(.proxies(meeting: index)).inserted
    else { return }
    let meeting = meetings[index]
    let rule = meeting.body?.value.site.place ?? .none
    if isUnpublished(index, stage) { return }
    guard let setting = meeting.body?.value.proxies else {
      reportGap(
        .parameter("委托", rule), at: meeting.proxies[0].place, rule: rule, on: meeting.day)
      return
    }
    guard let limit = setting.value else {
      if case .open(let name) = setting {
        reportGap(.parameter(name, rule), at: meeting.proxies[0].place, rule: rule, on: meeting.day)
      }
      return
    }
    var held: [String: [Int]] = [:]
    for position in meeting.proxies.indices {
      let proxy = meeting.proxies[position]
      let facts = [
        Fact(.holder, .text(proxy.holderName)), Fact(.principal, .text(proxy.principalName)),
        Fact(.limit, .count(limit)), Fact(.meeting, .text(meeting.title)),
      ]
      let strangers =
        meeting.hasRoll
        && !(meeting.isVoter(proxy.principal) && meeting.isVoter(proxy.holder))
      let there = meeting.room?.contains(proxy.principal) ?? false
      let away = meeting.room.map { !$0.contains(proxy.holder) } ?? false
      if limit == 0 || strangers || there || away {
        meetings[index].proxies[position].admitted = false
        // Where proxies are allowed at all, it is this one that is not, and why is said.
        var reason: [Fact] = []
        if limit > 0 {
          let word =
            strangers ? "not-on-roster" : there ? "principal-present" : "holder-away"
          reason = [Fact(.reason, .text(word))]
        }
        find(Finding(.proxyNotAllowed, at: proxy.place, facts + reason).with { $0.rule = rule })
        continue
      }
      if isOutsideHousehold(position, index, facts) { continue }
      held[proxy.holder, default: []].append(position)
      if let count = held[proxy.holder]?.count, count > limit {
        meetings[index].proxies[position].admitted = false
        find(
          Finding(.proxyOverLimit, at: proxy.place, facts + [Fact(.count, .count(count))]).with {
            $0.rule = rule
            $0.related = (held[proxy.holder] ?? []).dropLast().map {
              Related(meeting.proxies[$0].place, .proxy)
            }
          })
      }
    }
    for positions in held.values where positions.count > limit {
      settleExcess(Array(positions.prefix(limit)), index)
    }
  }

  /// No proxy counts where the list of them was to be published first and was not.
  private mutating func isUnpublished(_ index: Int, _ stage: Int) -> Bool {
    let own = book.plan.stages[stage]
    guard let list = own.proxyList,
      let publishes = book.plan.stages.firstIndex(where: { $0.name.isSame(as: list) }),
      let thread = meetings[index].items.last?.thread ?? threads.indices.first
    else { return false }
    if threads[thread].stages[publishes].isDone || head.scope.value == .single { return false }
    for position in meetings[index].proxies.indices {
      meetings[index].proxies[position].admitted = false
    }
    let first = meetings[index].proxies[0]
    find(
      Finding(
        .proxyNotAllowed, at: first.place,
        [
          Fact(.holder, .text(first.holderName)), Fact(.principal, .text(first.principalName)),
          Fact(.reason, .text("unpublished")), Fact(.step, .text(list)),
          Fact(.count, .count(meetings[index].proxies.count)),
          Fact(.meeting, .text(meetings[index].title)),
        ]
      ).with { $0.rule = own.site.place })
    return true
  }

  /// A vote given to someone of another household, where only one's own may carry it.
  private mutating func isOutsideHousehold(
    _ position: Int, _ index: Int, _ facts: [Fact]
  ) -> Bool {
    let meeting = meetings[index]
    let rule = meeting.body?.value.site.place ?? .none
    let proxy = meeting.proxies[position]
    switch meeting.body?.value.proxiesWithin {
    case nil, .fixed(.members): return false
    case .open(let name):
      reportGap(.parameter(name, rule), at: proxy.place, rule: rule, on: meeting.day)
      return false
    case .fixed(.household): break
    }
    guard let own = meeting.household(of: proxy.principal),
      let other = meeting.household(of: proxy.holder)
    else {
      if reportedFacts.insert(.part("household", meeting.place)).inserted {
        find(
          Finding(
            .factMissing, at: proxy.place,
            [Fact(.field, .text("户")), Fact(.meeting, .text(meeting.title))]
          ).with { $0.rule = rule })
      }
      return false
    }
    if own.isSame(as: other) { return false }
    meetings[index].proxies[position].admitted = false
    find(
      Finding(.proxyNotAllowed, at: proxy.place, facts + [Fact(.reason, .text("household"))]).with {
        $0.rule = rule
      })
    return true
  }

  /// What becomes of the votes within the limit of a holder who carries more.
  private mutating func settleExcess(_ positions: [Int], _ index: Int) {
    let excess = meetings[index].body?.value.proxiesOver
    for position in positions {
      switch excess {
      case .fixed(.excess): break
      case .fixed(.all): meetings[index].proxies[position].admitted = false
      case .open, nil: meetings[index].proxies[position].contested = true
      }
    }
  }

  /// Whether a vote comes out otherwise when the votes do not count of those who carry too many.
  ///
  /// Where the procedure does not say which of them count, that has to be asked.
  mutating func hangsOnExcess(_ vote: Vote, _ index: Int, _ stage: Int, at place: Place) -> Bool {
    let meeting = meetings[index]
    guard meeting.proxies.contains(where: \.contested) else { return false }
    var other = self
    for position in meeting.proxies.indices where meeting.proxies[position].contested {
      other.meetings[index].proxies[position].admitted = false
    }
    guard
      turnout(vote, index, stage)?.holds != other.turnout(vote, index, stage)?.holds
        || holds(vote, index, stage) != other.holds(vote, index, stage)
    else { return false }
    let rule = meeting.body?.value.site.place ?? .none
    var name = "超额委托"
    if case .open(let own) = meeting.body?.value.proxiesOver { name = own }
    reportGap(.parameter(name, rule), at: place, rule: rule, on: meeting.day)
    return true
  }
}
