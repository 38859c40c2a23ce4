import Deliberation

/// English: elections and mandates.
extension English {
  /// Someone announced who is not elected by the votes, or passed over who is.
  func candidateRefuted(_ told: Told, _ person: String, _ votes: Int?) -> Wording {
    let got = votes.map { "\($0) votes" }
    let least = told.least.map { "at least \($0) needed" }
    if told.outcome(.claimed) == .rejected {
      return Wording(
        say("by the votes “\(person)” is elected, and was not announced", got, least),
        mark: "“\(person)” is not on the list",
        help: "announce what the votes give and enter it by 更正 with its ground")
    }
    let gap = told.short(of: votes).map { "\($0) short" }
    return Wording(
      say("announced as elected, but by the votes “\(person)” is not", got, least, gap),
      mark: list(got, gap) ?? "too few votes",
      help: "announce what the votes give and enter it by 更正; seats left open need another ballot")
  }

  func turnoutNotMet(_ told: Told) -> Wording {
    let base = told.threshold?.countedIn
    let count = told.number(.collected, .count) ?? told.threshold?.count
    let consequence =
      told.finding.consultative
      ? "no consultative conclusion follows (不构成协商结论)" : "this vote cannot stand"
    let gap = told.short(of: count).map { "\(amount($0, base)) short" }
    return Wording(
      say(
        "too few took part in the vote, and \(consequence)",
        count.map { "\(amount($0, base)) took part" }, gap),
      mark: list(count.map { "\(amount($0, base)) took part" }, gap) ?? "too few took part",
      help: "hold the vote again; if ballots were left out, show it by 更正")
  }

  func seatsExceeded(_ told: Told) -> Wording {
    let (found, limit) = (told.number(.found), told.number(.limit))
    let more = gap(found, limit).map { "\($0) too many" }
    return Wording(
      say(
        "more were announced as elected than there are seats", found.map { "\($0) announced" },
        limit.map { "seats: \($0)" }, more),
      mark: more ?? "more than the seats",
      help: "take those with the most votes up to the seats and announce it by 更正")
  }

  func tieUndecided(_ told: Told) -> Wording {
    let names = told.names(.options)
    if let ranking = told.text(.stage) {
      return Wording(
        say(
          "equal totals at the last place of “\(ranking)” are not settled",
          names.isEmpty ? nil : names.map { "“\($0)”" }.joined(separator: ", ")),
        mark: told.text(.person).map { "“\($0)” is equal to others" } ?? "equal totals",
        help: "say in the procedure what settles equal totals: all, the lot, or which score first")
    }
    return Wording(
      say(
        "a tie at the last seat is not settled",
        names.isEmpty ? nil : names.map { "“\($0)”" }.joined(separator: ", "),
        told.number(.favour).map { "\($0) votes each" }),
      mark: told.text(.person).map { "“\($0)” is tied with others" } ?? "a tie",
      help: "vote once more among the tied; the most votes win")
  }

  func notContested(_ told: Told) -> Wording {
    let (found, limit) = (told.number(.found), told.number(.limit))
    return Wording(
      say(
        "the election must be contested, and there are no more candidates than seats",
        found.map { "candidates: \($0)" }, limit.map { "seats: \($0)" }),
      mark: found.map { "candidates: \($0)" } ?? "not contested",
      help: "add candidates and hold the election again")
  }

  func tellerIsCandidate(_ told: Told) -> Wording {
    let person = named(told.text(.person), else: "someone")
    return Wording(
      say(
        "\(person) stood for election and yet watched or counted the ballots (\(told.text(.field) ?? "监票"))"
      ),
      mark: "a candidate",
      help:
        "have ballots that are still sealed counted in public by others, none of them a relative")
  }

  func ballotsExceedVoters(_ told: Told) -> Wording {
    let (voters, collected) = (told.number(.present), told.number(.collected))
    let more = told.number(.difference) ?? gap(collected, voters)
    let verdict =
      told.finding.consultative
      ? "no consultative conclusion follows (不构成协商结论)" : "this ballot cannot stand"
    return Wording(
      say(
        "more ballots came back than persons voted, and \(verdict)", voters.map { "\($0) voted" },
        collected.map { "\($0) collected" }, more.map { "\($0) too many" }),
      mark: more.map { "\($0) too many" } ?? "more than voted",
      help: "look into sign-in, proxies and collecting; if it cannot be explained, ballot again")
  }

  func reservedSeatUnfilled(_ told: Told) -> Wording {
    let group = named(told.text(.category), else: "the group")
    return Wording(
      say(
        "the seat kept for \(group) was given to others",
        told.number(.needed).map { "at least \($0)" }, told.number(.found).map { "elected \($0)" }),
      mark: "no seat kept for \(group)",
      help: "the one of the group with the most votes comes first; with none, "
        + "leave the seat open for another ballot")
  }

  func mandateBroken(_ told: Told) -> Wording {
    let pair = told.text(.principal).flatMap { from in told.text(.holder).map { "\(from) → \($0)" }
    }
    let asked =
      told.finding[.wanted] == nil ? nil : told.slug(.wanted).map { "the mandate says \($0)" }
    let cast = told.finding[.found] == nil ? nil : told.slug(.found).map { "recorded as \($0)" }
    return Wording(
      say("a vote by proxy differs from its written mandate", pair, asked, cast),
      mark: cast ?? "not as the mandate says",
      help: "look at the mandate; if the vote differs, count again without it")
  }
}
