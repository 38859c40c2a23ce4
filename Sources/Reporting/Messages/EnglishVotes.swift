import Deliberation

/// English: votes, ballots, proxies and recusals.
extension English {
  func outcomeRefuted(_ told: Told) -> Wording {
    let favour = told.number(.favour, .count) ?? told.threshold?.count
    if let person = told.text(.person) { return candidateRefuted(told, person, favour) }
    let claimed = told.outcome(.claimed).map(word)
    let votes = told.votes
    let who = told.threshold.map(among) ?? ""
    let lead =
      claimed.map { "announced as “\($0)”" } ?? "the announced outcome is not what the votes give"
    if let favour, let least = told.least, favour < least {
      let verdict =
        told.finding.consultative
        ? "the votes give no consultative conclusion (不构成协商结论)" : "the votes do not carry it"
      let gap = told.short(of: favour).map { "\(amount($0, votes)) short" }
      return Wording(
        say(
          "\(lead), but \(verdict)", "\(amount(favour, votes)) in favour\(who)",
          "at least \(Numbers.plain(least, votes)) needed", gap),
        mark: list("\(amount(favour, votes)) in favour\(who)", gap) ?? lead,
        help: "announce the outcome the votes give and enter it by 更正; "
          + "another outcome needs a new meeting and vote")
    }
    return Wording(
      say(
        claimed == nil ? lead : "\(lead), but the votes say otherwise",
        told.outcome(.computed).map { "by the votes “\(word($0))”" },
        favour.map { "\(amount($0, votes)) in favour\(who)" },
        told.least.map { "\(Numbers.plain($0, votes)) suffice" }),
      mark: favour.map { "\(amount($0, votes)) in favour\(who)" } ?? "the votes",
      help: "announce the outcome the votes give and enter it by 更正 with its ground")
  }

  func wrongBase(_ told: Told) -> Wording {
    let asked = told.base(.base).map { base in
      "the share is taken of the \(word(base))"
        + (size(told, base).map { " (\(Numbers.plain($0, base)))" } ?? "")
    }
    let done = told.base(.otherBase).map { base in
      "the record used the \(word(base))"
        + (told.number(.otherCount).map { " (\(Numbers.plain($0, base)))" } ?? "")
    }
    return Wording(
      say(
        told.threshold.flatMap(asks).map { "“\($0)” was reckoned on the wrong base" }
          ?? "the share was reckoned on the wrong base", asked, done),
      mark: done ?? "not this base",
      help: "reckon again on the right base and enter it by 更正; if the votes fall short, vote again"
    )
  }

  /// What a threshold asks of its base: more than half, two thirds or more; `nil` for a formula.
  private func asks(_ fact: ThresholdFact) -> String? {
    switch fact.form {
    case .share(let comparator, let ratio): share(comparator, ratio)
    case .every: "all"
    case .number, .formula: nil
    }
  }

  /// The size of the right base: told, or known from the threshold.
  private func size(_ told: Told, _ base: Base) -> Int? {
    told.number(.baseCount) ?? (told.threshold?.base == base ? told.threshold?.of : nil)
  }

  func unanimityRefuted(_ told: Told) -> Wording {
    let against = told.number(.against).flatMap { $0 > 0 ? "\($0) against" : nil }
    let abstain = told.number(.abstain).flatMap { $0 > 0 ? "\($0) abstaining" : nil }
    let silent = told.number(.silent, .difference).flatMap { $0 > 0 ? "\($0) not voting" : nil }
    return Wording(
      say("announced as unanimous, but not everyone was in favour", against, abstain, silent),
      mark: list(against, abstain, silent) ?? "not everyone",
      help: "write “通过” with the counts, by 更正; where unanimity is required, vote again")
  }

  /// A table of numbers or shares by a ratio: 47 + 14 = 61.
  private func tableDiffers(_ told: Told) -> Wording {
    let terms = told.names(.chain)
    let field = named(told.text(.field), else: "the total")
    let isShare = terms.count == 1 && terms[0].contains("×")
    let (found, wanted) = (told.text(.found), told.text(.wanted))
    let line =
      isShare
      ? "\(terms[0]) gives \(wanted ?? "") here"
      : terms.joined(separator: " + ")
        + " = \(found ?? ""); \(told.text(.field) ?? "total") \(wanted ?? "")"
    return Wording(
      isShare
        ? say(
          "\(field) is not what the ratio gives", found.map { "\($0) stated" },
          wanted.map { "\($0) computed" })
        : say(
          "\(field) is not the sum of its parts", found.map { "the parts make \($0)" },
          wanted.map { "\($0) stated" }),
      mark: told.text(.difference).map { "\($0) apart" } ?? "does not add up", sums: [line],
      help: "check the papers; enter what you find by 更正, and do not make figures fit")
  }

  private func byHouseholds(_ told: Told, _ total: Int?) -> String? {
    guard told.finding[.reason] == .text("households") else { return nil }
    return "the quorum rests on household representatives, so each household has one vote"
      + (total.map { ": \($0) at most" } ?? "")
  }

  /// Two ratios that should be one.
  private func ratios(_ told: Told) -> String? {
    guard case .text(let found)? = told.finding[.found],
      case .text(let wanted)? = told.finding[.wanted]
    else { return nil }
    return "\(found) in one place, \(wanted) in another"
  }

  func totalsDiffer(_ told: Told) -> Wording {
    if told.finding[.chain] != nil { return tableDiffers(told) }
    let total = told.number(.total, .wanted, .present, .expected, .collected)
    let sum = told.number(.sum, .found)
    let gap = told.number(.difference)
    let base = told.base(.base)
    func shown(_ number: Int) -> String { Numbers.plain(number, base) }
    func size(_ number: Int) -> String { shown(Int(clamping: number.magnitude)) }
    let difference = gap.map { $0 < 0 ? "\(size($0)) too few" : "\(size($0)) too many" }
    let field = told.text(.field)
    let line = parts(told, sum: sum, total: total, field: field ?? "it should be")
    let apart = gap.map { "\(size($0)) apart" }
    let title =
      line == nil
      ? say(
        "the figures for \(named(field, else: "one thing")) differ",
        sum.map { "\(shown($0)) in one place" },
        total.map { "\(shown($0)) in another" }, ratios(told), apart)
      : say(
        "the votes do not add up", sum.map { "the parts make \($0)" },
        total.map { "\(field ?? "it should be") \($0)" }, difference)
    return Wording(
      title, mark: (line == nil ? apart : difference) ?? "does not add up",
      sums: [line, byHouseholds(told, total)],
      help: "check the ballots or the sign-in sheet; enter what you find by 更正 with its ground, "
        + "and do not make figures fit")
  }

  private func parts(_ told: Told, sum: Int?, total: Int?, field: String) -> String? {
    let named: [(FactKey, String)] = [
      (.favour, "for"), (.against, "against"), (.abstain, "abstaining"), (.spoiled, "spoiled"),
      (.blank, "blank"), (.silent, "not voting"),
    ]
    let terms = named.compactMap { key, name in told.number(key).map { "\($0) \(name)" } }
    guard terms.count > 1, let sum else { return nil }
    return terms.joined(separator: " + ") + " = \(sum)" + (total.map { "; \(field) \($0)" } ?? "")
  }

  func ballotsExceedIssued(_ told: Told) -> Wording {
    let (issued, collected) = (told.number(.issued), told.number(.collected))
    let more = told.number(.difference) ?? gap(collected, issued)
    let isBox = told.text(.reason) == "box"
    let verdict =
      isBox
      ? "this box falls"
      : told.finding.consultative
        ? "no consultative conclusion follows (不构成协商结论)" : "this ballot cannot stand"
    return Wording(
      say(
        "more ballots came back than were issued, and \(verdict)", issued.map { "\($0) issued" },
        collected.map { "\($0) collected" }, more.map { "\($0) too many" }),
      mark: more.map { "\($0) too many" } ?? "more than were issued",
      help: isBox
        ? "leave the ballots of the box out and count the rest"
        : "look into the issuing and collecting; if it cannot be explained, ballot again")
  }

  func voterNotEntitled(_ told: Told) -> Wording {
    let person = named(told.text(.person, .found), else: "someone")
    if let field = told.text(.field) {
      return Wording(
        say("\(person) is listed under “\(field)” and not on the roster", told.slug(.reason)),
        mark: "not on the roster",
        help: "an observer belongs under 列席; if the roster left them out, show it by 更正")
    }
    return Wording(
      say("\(person) voted without the right to vote", told.slug(.reason, .category)),
      mark: "not on the roll of voters",
      help: "count again without this vote; if the roster left them out, show it by 更正")
  }

  func votedTwice(_ told: Told) -> Wording {
    if let account = told.text(.account) {
      return Wording(
        say(
          "the account “\(account)” voted too often on one day", told.text(.doneDay),
          told.number(.limit).map { "at most \($0) a day" }),
        mark: "again on this day",
        help: "those above the limit do not count; another's account is entered by 更正")
    }
    return Wording(
      say(
        "\(named(told.text(.person, .found), else: "one person")) voted more than once in one vote",
        told.number(.count).map { "\($0) votes" }),
      mark: "again here",
      help: "count one vote a person and announce the outcome; tell namesakes apart in the roster")
  }

  func proxyOverLimit(_ told: Told) -> Wording {
    let (count, limit) = (told.number(.count, .found), told.number(.limit, .most))
    return Wording(
      say(
        "\(named(told.text(.holder, .person), else: "someone")) holds more proxies than allowed",
        count.map { "\($0) held" }, limit.map { "at most \($0)" },
        gap(count, limit).map { "\($0) too many" }),
      mark: count.map { "\($0) held" } ?? "over the limit",
      help: "count again without the excess; which proxies fall is for the procedure to say")
  }

  func proxyNotAllowed(_ told: Told) -> Wording {
    let pair = told.text(.principal).flatMap { from in told.text(.holder).map { "\(from) → \($0)" }
    }
    return Wording(
      say(
        told.finding[.reason] == nil
          ? "no proxies are allowed here" : "this proxy does not count",
        pair ?? told.text(.principal, .holder, .person),
        told.slug(.reason)),
      mark: "the proxy",
      help: "count presence and votes again without proxies; if they fall short, meet again")
  }

  func castingVoteNotDue(_ told: Told) -> Wording {
    let isGiven = told.finding[.reason] == .text("no-tie")
    return Wording(
      say(
        isGiven
          ? "there was no tie, so the casting vote counts for nothing"
          : "the procedure gives nobody a casting vote", told.text(.item).map { "“\($0)”" },
        told.number(.favour).map { "\($0) for" }, told.number(.total).map { "of \($0)" }),
      mark: isGiven ? "no tie" : "no casting vote is given",
      help: "the votes decide; if there was a tie, check the count and enter it by 更正")
  }

  func recusalAfterVote(_ told: Told) -> Wording {
    Wording(
      say(
        "the recusal came after the vote", told.text(.person, .found),
        told.text(.item).map { "“\($0)”" }),
      mark: "recorded after the vote",
      help:
        "vote again on the item without the interested; if only the entry is late, show it by 更正")
  }

  func recusedVoted(_ told: Told) -> Wording {
    Wording(
      say(
        "\(named(told.text(.person, .found), else: "a recused member")) stood aside and yet voted",
        told.number(.recused, .count).map { "\($0) recused" },
        told.number(.total, .sum).map { "\($0) votes recorded" },
        told.number(.present).map { "only \($0) could vote" }),
      mark: "the recused have no vote here",
      help: "count again without these votes; if the outcome changes, vote again on the item")
  }

  func methodNotAllowed(_ told: Told) -> Wording {
    Wording(
      say(
        "the procedure does not allow this method of voting",
        told.slug(.method, .found), options(told, "allowed: ")),
      mark: "not among the permitted methods",
      help: "vote again by a permitted method")
  }

  func secretBallotNamed(_ told: Told) -> Wording {
    Wording(
      "a secret ballot, yet the record says who voted how (names are left out of this report)",
      mark: "names tied to choices",
      help:
        "restrict access to the original; use only counts outside, converted text carries no names")
  }

  func householdTwice(_ told: Told) -> Wording {
    let names = told.names(.person) + told.names(.principal, .options)
    return Wording(
      say(
        "votes are counted by household, and one household was counted more than once",
        told.text(.key, .found).map { "household \($0)" },
        names.isEmpty ? nil : names.joined(separator: ", ")),
      mark: "this household already has a vote",
      help: "count one vote a household and announce the outcome")
  }
}
