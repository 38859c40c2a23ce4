import SourceText

/// Which of several texts counts: what a place's text adds, where it gives way, where one is lacking.
extension Machine {
  /// Says, once for each key, where a text of the record's place gives way to a higher one.
  mutating func checkLaw(of index: Int) {
    guard !book.places.isEmpty else { return }
    let meeting = meetings[index].facts
    var keys: [String] = []
    if let statute = meeting.body?.value.statute {
      keys += [".quorum", ".majority", ".notice"].map { statute + $0 }
      keys += book.statutoryShares[statute] ?? []
    }
    for stage in meeting.stages {
      let own = book.plan.stages[stage]
      for threshold in [own.quorum, own.pass] { keys += threshold?.lawKeys ?? [] }
      keys += own.notice?.lawKeys ?? []
    }
    for key in keys { noteOverruled(key, on: meeting.day, at: meeting.place) }
  }

  /// 适用文本: the text that the record says was applied must be in force on the day of the meeting.
  ///
  /// It is a claim: what is judged by is always the text of the day.
  mutating func checkText(of index: Int) {
    guard let stated = head.fact("适用文本") else { return }
    let meeting = meetings[index]
    // 物业管理条例 stands within the name of a province's own; the longest name is meant.
    var named = ""
    for entry in book.law.entries
    where entry.instrument.count > named.count
      && stated.value.holds(Instrument.bare(entry.instrument))
    {
      named = entry.instrument
    }
    let versions = book.law.entries.filter { $0.instrument == named }
    guard !versions.isEmpty, !versions.contains(where: { $0.inForce(on: meeting.day) }),
      reportedFacts.insert(.text(named)).inserted
    else { return }
    let first = versions.map(\.from).min { ($0?.number ?? .min) < ($1?.number ?? .min) } ?? nil
    let last = versions.map(\.until).max { ($0?.number ?? .max) < ($1?.number ?? .max) } ?? nil
    find(
      Finding(
        .textNotInForce, at: stated.place,
        [
          Fact(.instrument, .text(named)), Fact(.meeting, .text(meeting.title)),
          Fact(.meetingDay, .day(meeting.day)),
        ] + (first.map { [Fact(.firstDay, .day($0))] } ?? [])
          + (last.map { [Fact(.lastDay, .day($0))] } ?? [])
      ).with { $0.related = [Related(meeting.place, .meetingDay, .day(meeting.day))] })
  }

  /// Says, once for each key and text, that a local text is overruled.
  mutating func noteOverruled(_ key: String, on day: Day, at place: Place) {
    guard !book.places.isEmpty, let ruling = book.ruling(key, on: day) else { return }
    for entry in ruling.overruled
    where reportedFacts.insert(.overruled(key, entry.instrument)).inserted {
      let higher = ruling.governing
      var facts = [
        Fact(.key, .text(key)), Fact(.found, .text(entry.instrument + entry.article)),
        Fact(.locality, .text(entry.place ?? "")), Fact(.instrument, .text(higher.instrument)),
        Fact(.meetingDay, .day(day)),
      ]
      if let base = higher.sampleBase(against: entry) {
        facts += [
          Fact(.sampleBase, .count(base.size)), Fact(.localNeeds, .count(base.local)),
          Fact(.statuteNeeds, .count(base.higher)),
        ]
      } else if let own = entry.amount, let its = higher.amount {
        facts += [Fact(.localNeeds, .count(own)), Fact(.statuteNeeds, .count(its))]
      }
      find(Finding(.lawConflict, at: place, facts).with { $0.citation = higher.citation })
    }
  }

  /// Says, once for each key, that the statute leaves a number to the place and none of its texts is known.
  mutating func noteLocalTextMissing(
    _ key: String, on day: Day, at place: Place, rule: Place, inherited: Bool
  ) {
    // Without 地区 nobody asked for local rules; only a procedure that rests on one has to be told.
    if inherited, book.locality == nil { return }
    guard reportedFacts.insert(.localText(key)).inserted else { return }
    var facts = [Fact(.key, .text(key)), Fact(.meetingDay, .day(day))]
    if let locality = book.locality { facts.append(Fact(.locality, .text(locality))) }
    find(
      Finding(.localTextMissing, at: place, facts).with {
        $0.rule = rule
        $0.citation = book.entry(key, on: day)?.citation
        // What the procedure asks for by this key cannot be judged; what the body merely inherits is lacking.
        if !inherited { $0.cls = .undetermined }
      })
  }

  /// A display that runs over a change of law: the text of its first day counts, and that is said.
  mutating func noteLawChange(_ index: Int, _ keys: [String]) {
    let state = displays[index]
    guard let until = state.until, let required = state.required, let stage = state.stage else {
      return
    }
    for key in keys {
      guard let later = book.entry(key, on: until), later != book.entry(key, on: state.from),
        case .period(let period) = later.content, let amount = period.amount.value,
        let last = book.calendar.lastDay(of: amount, period.unit, after: state.from), until < last
      else { continue }
      find(
        Finding(
          .lawChanged, at: state.untilPlace,
          [
            Fact(.stage, .text(book.plan.stages[stage].name)), Fact(.key, .text(key)),
            Fact(.postedDay, .day(state.from)), Fact(.removedDay, .day(until)),
            Fact(.given, .count(given(period.unit, from: state.from, to: until))),
            Fact(.statuteNeeds, .count(amount)), Fact(.localNeeds, .count(required)),
          ] + (later.from.map { [Fact(.firstDay, .day($0))] } ?? [])
        ).with { $0.citation = later.citation })
      return
    }
  }
}

extension LawEntry {
  /// The number of a plain item: the length of a period, a count.
  fileprivate var amount: Int? {
    switch content {
    case .period(let period): period.amount.value
    case .number(let number): number
    default: nil
    }
  }

  /// The smallest body for which a laxer text asks for too few.
  fileprivate func sampleBase(against lower: LawEntry) -> (size: Int, local: Int, higher: Int)? {
    guard case .threshold(let own) = content, case .threshold(let its) = lower.content else {
      return nil
    }
    for size in 1...300 {
      guard let needed = own.leastCount(of: size), let local = its.leastCount(of: size) else {
        return nil
      }
      if local < needed { return (size, local, needed) }
    }
    return nil
  }
}

extension Threshold {
  /// The keys of the tables that the test rests on.
  var lawKeys: [String] {
    flattened.flatMap { part -> [String] in
      var keys: [String] = []
      if case .statute(let key) = part.form { keys.append(key) }
      if case .law(let key) = part.citation { keys.append(key) }
      return keys
    }
  }
}

extension Period {
  /// The keys of the tables that the period rests on.
  var lawKeys: [String] {
    var keys = [statute].compactMap { $0 }
    if case .law(let key) = citation { keys.append(key) }
    return keys
  }
}
