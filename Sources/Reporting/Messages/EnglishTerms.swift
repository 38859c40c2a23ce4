import Deliberation

/// English: words for the terms of the domain.
extension English {
  func word(_ cls: Finding.Class) -> String {
    switch cls {
    case .noPower: "no power"
    case .refuted: "outcome refuted"
    case .irregular: "irregular"
    case .omission: "not done"
    case .record: "record defect"
    case .undetermined: "undetermined"
    case .advice: "advice"
    case .procedure: "procedure error"
    case .input: "unreadable"
    }
  }

  func word(_ remedy: Finding.Remedy) -> String {
    switch remedy {
    case .none: ""
    case .stillPossible: "it can still be done in due form"
    case .correctable: "with evidence, by a separate 更正 entry; the record itself stays as it is"
    case .newMeeting: "only a new meeting can decide it"
    case .editProcedure: "edit the procedure script"
    case .editRecord: "put the spelling in order and read it again; the facts stay as they are"
    }
  }

  func word(_ kind: Act.Kind) -> String {
    switch kind {
    case .notice: "notice"
    case .meeting: "meeting"
    case .open: "call to order"
    case .suspend: "recess"
    case .resume: "resumption"
    case .adjourn: "adjournment"
    case .arrive: "arrival"
    case .leave: "departure"
    case .proxy: "proxy"
    case .recusal: "recusal"
    case .item: "agenda item"
    case .motion: "motion"
    case .second: "seconding"
    case .speech: "speech"
    case .vote: "vote"
    case .result: "announcement of the result"
    case .disclosure: "public display"
    case .takedown: "end of the display"
    case .objection: "objection"
    case .answer: "answer"
    case .implementation: "works"
    case .survey: "survey"
    case .evaluation: "evaluation"
    case .signature: "signature"
    case .covenant: "covenant"
    case .correction: "correction"
    case .roster: "roster"
    case .proposal: "proposal"
    default: DeedKind.of(kind)?.english ?? kind.rawValue
    }
  }

  func word(_ status: StageProgress.Status) -> String {
    switch status {
    case .done: "done"
    case .flawed: "done, with findings"
    case .rejected: "honestly announced as not carried"
    case .open: "in progress"
    case .pending: "not reached yet"
    case .missing: "not done"
    case .outside: "outside this record"
    case .unneeded: "not needed"
    }
  }

  func because(_ reason: String) -> String { ": \(reason)" }

  func condition(at place: String) -> String { " (condition: \(place))" }

  func word(_ base: Base) -> String {
    switch base {
    case .members: "members on the roll"
    case .present: "members present"
    case .participating: "participants in the vote"
    case .cast: "votes cast"
    case .valid: "valid ballots"
    case .collected: "ballots collected"
    case .households: "households"
    case .area: "floor area"
    }
  }

  func word(_ method: VoteMethod) -> String {
    switch method {
    case .hands: "show of hands"
    case .secret: "secret ballot"
    case .named: "vote by name"
    case .voice: "voice vote"
    case .acclamation: "acclamation"
    case .electronic: "online vote"
    case .written: "written vote"
    }
  }

  func word(_ outcome: Claim.Outcome) -> String {
    switch outcome {
    case .carried: "carried"
    case .rejected: "not carried"
    case .unanimous: "carried unanimously"
    case .tabled: "laid on the table"
    }
  }

  func word(_ policy: RecusalPolicy) -> String {
    switch policy {
    case .outOfBoth: "the recused leave both the roll and the room's count"
    case .outOfVoteOnly: "the recused count for the quorum, not in the base of the vote"
    case .outOfPresenceOnly: "the recused leave the room's count and stay on the roll"
    case .inBase: "the recused stay in every base and only may not vote"
    }
  }

  /// The word after a number of this base.
  func unit(_ count: Int, _ base: Base?) -> String {
    let one = count == 1
    return switch base {
    case .households: one ? " household" : " households"
    case .area: " m²"
    case .cast, .valid: one ? " vote" : " votes"
    case .collected: one ? " ballot" : " ballots"
    default: ""
    }
  }

  /// A number with its word.
  func amount(_ count: Int, _ base: Base?) -> String {
    Numbers.plain(count, base) + unit(count, base)
  }

  /// Two dates with an arrow.
  func dates(_ from: Day, _ to: Day) -> String { "\(from) → \(to)" }

  /// A length of time in the rule's own unit.
  func period(_ amount: Int, _ unit: Period.Unit, _ counting: Period.Counting) -> String {
    let plural = amount == 1 ? "" : "s"
    return switch (unit, counting) {
    case (.months, _): "\(amount) month\(plural)"
    case (.workingDays, _): "\(amount) working day\(plural)"
    case (.days, .clear): "\(amount) clear day\(plural)"
    case (.days, _): "\(amount) day\(plural)"
    }
  }

  func value(_ value: FactValue) -> String {
    switch value {
    case .count(let count): return "\(count)"
    case .ratio(let ratio): return Numbers.share(ratio, about: (" (about ", ")"))
    case .day(let day): return day.description
    case .moment(let moment):
      guard let minute = moment.minute else { return moment.day.description }
      return "\(moment.day) \(Numbers.clock(minute))"
    case .text(let text): return Clean.line(text)
    case .names(let names): return names.map { Clean.line($0, limit: 40) }.joined(separator: ", ")
    case .base(let base): return word(base)
    case .threshold(let fact): return clause(fact)
    case .flag(let flag): return flag ? "yes" : "no"
    case .kind(let kind): return word(kind)
    case .period(let amount, let unit, let counting): return period(amount, unit, counting)
    case .method(let method): return word(method)
    case .outcome(let outcome): return word(outcome)
    case .policy(let policy): return word(policy)
    case .quantity(let quantity): return quantity.description
    }
  }

  func mark(_ role: Related.Role, _ value: FactValue?, of id: FindingID) -> String {
    let told = value.map { ": " + self.value($0) } ?? ""
    return switch role {
    case .expected: expected(value, of: id)
    case .present: "present" + told
    case .meetingDay: "day of the meeting" + told
    case .notice: "notice" + told
    case .departure: "left" + told
    case .arrival: "arrived" + told
    case .vote: told.isEmpty ? "the vote" : "here" + told
    case .firstVote: "the first vote" + told
    case .recusal: "recusal" + told
    case .proxy: "proxy" + told
    case .earlierStep: "the earlier step" + told
    case .laterStep: "the later step" + told
    case .decision: "the decision" + told
    case .display: "the display" + told
    case .objection: "the objection" + told
    case .corrected: "what the correction refers to" + told
    case .firstUse: "first used here" + told
    case .declared: "declared here" + told
    case .result: "the announced outcome" + told
    case .roster: "the roster" + told
    case .cured: "done again here" + told
    case .recess: "adjourned here" + told
    case .answer: "answered here" + told
    case .chain: "by way of this" + told
    }
  }

  /// The number that a count is held against: what it is depends on what was found.
  private func expected(_ value: FactValue?, of id: FindingID) -> String {
    guard let value else { return "the number it should be" }
    let told = self.value(value)
    return switch id {
    case .ballotsExceedIssued: "\(told) issued"
    case .ballotsExceedVoters: "\(told) voted"
    case .returnTooLow: "\(told) sent"
    case .satisfactionTooLow: "\(told) returned"
    case .totalsDiffer: "\(told) here"
    case .openingDiffers: "\(told) before"
    default: "on the roll: \(told)"
    }
  }
}
