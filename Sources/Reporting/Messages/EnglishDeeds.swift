import Deliberation

/// English: deeds, ledgers, levels and authority.
extension English {
  func outsideWindow(_ told: Told) -> Wording {
    Wording(
      say(
        "outside the time of the call", told.text(.stage).map { "“\($0)”" }, told.text(.time),
        told.text(.earliest).map { "from \($0)" }, told.text(.latest).map { "until \($0)" }),
      mark: "not within the time",
      help: "it does not count; if the times are written wrongly, enter the notice's by 更正")
  }

  func countTooLow(_ told: Told) -> Wording {
    let what = told.text(.field) ?? told.text(.deed) ?? "count"
    return Wording(
      say(
        "the matter went on before \(named(told.text(.stage), else: "the step before")) had enough",
        told.number(.count).map { "\(what) \($0)" }, told.number(.least).map { "\($0) required" }),
      mark: told.number(.short).map { "\($0) short" } ?? "too few",
      help: "if there is time, make them up first; enter what was left out by 更正 with its papers")
  }

  func countTooHigh(_ told: Told) -> Wording {
    let what = told.text(.field) ?? told.text(.deed) ?? "count"
    return Wording(
      say(
        "more than \(named(told.text(.stage), else: "the step")) allows",
        told.number(.count).map { "\(what) \($0)" }, told.number(.most).map { "at most \($0)" }),
      mark: gap(told.number(.count), told.number(.most)).map { "\($0) too many" } ?? "too many",
      help: "those above the limit do not count; a change of the limit works for later ones only")
  }

  func requestInsufficient(_ told: Told) -> Wording {
    let fact = told.threshold
    return Wording(
      say(
        "too few join to ask for a meeting",
        told.number(.count).map { "\(amount($0, fact?.base)) join" },
        told.number(.total).map { "of \(amount($0, fact?.base))" },
        told.least.map { "\(amount($0, fact?.base)) required" }),
      mark: told.number(.short).map { "\(amount($0, fact?.base)) short" } ?? "too few",
      help: "find more to join and ask again; enter names left out by 更正 with the list")
  }

  func wrongRecipient(_ told: Told) -> Wording {
    let wanted = told.names(.wanted).map { "“\($0)”" }.joined(separator: " or ")
    return Wording(
      say(
        "\(named(told.text(.stage, .body), else: "this")) went to "
          + named(told.text(.found), else: "the wrong place"),
        wanted.isEmpty ? nil : "it goes to \(wanted)"),
      mark: "not to this one",
      help: "send it where the procedure says; mend a wrong name by 更正")
  }

  func outsideAuthority(_ told: Told) -> Wording {
    let source = named(told.text(.wanted), else: "the competent body")
    let reason =
      switch told.text(.reason) {
      case "excluded": "nobody can authorise it for this class of matter"
      case "grantor":
        "authorised by \(named(told.text(.found), else: "another")), not by \(source)"
      case "expired": told.day(.lastDay).map { "authorised until \($0)" } ?? "the term is over"
      case "matter": "the authorisation does not name this class"
      default: "no authorisation by \(source) is on record"
      }
    return Wording(
      say(
        "\(named(told.text(.body), else: "this body")) decides outside its authority",
        told.text(.matter).map { "matter “\($0)”" }, reason),
      mark: "not within its authority",
      help: "let \(source) decide, or authorise it first, naming matters and term")
  }

  func convenerNotEntitled(_ told: Told) -> Wording {
    office(
      told, "may not convene this meeting", "not theirs to convene",
      "let the one who may convene it anew")
  }

  func chairNotEntitled(_ told: Told) -> Wording {
    office(
      told, "may not preside", "not theirs to preside",
      "meet again under the one the procedure names")
  }

  private func office(_ told: Told, _ what: String, _ mark: String, _ help: String) -> Wording {
    let wanted = told.names(.wanted).map { "“\($0)”" }.joined(separator: " or ")
    return Wording(
      say(
        "\(named(told.text(.found, .person), else: "this person")) \(what)",
        wanted.isEmpty ? nil : "it is for \(wanted)"),
      mark: mark, help: help + "; if they do hold the office, enter it by 更正 from the roster")
  }

  func tooManyItems(_ told: Told) -> Wording {
    Wording(
      say(
        "too many items in one meeting", told.number(.count).map { "\($0) items" },
        told.number(.most).map { "at most \($0)" }),
      mark: "one item too many",
      help: "take the others in another meeting")
  }

  func entryUnreviewed(_ told: Told) -> Wording {
    let reviewer = named(told.text(.wanted), else: "the reviewing body")
    return Wording(
      say(
        "an entry that \(reviewer) has not reviewed does not count",
        told.text(.account).map { "“\($0)”" }, told.text(.given),
        told.text(.found).map { "reviewed by “\($0)”" }),
      mark: "not reviewed, not counted",
      help: "have \(reviewer) review it under the real date; enter an earlier review by 更正")
  }

  func entryWithoutBasis(_ told: Told) -> Wording {
    Wording(
      say(
        "an entry that states no basis does not count", told.text(.account).map { "“\($0)”" },
        told.text(.given)),
      mark: "no article is named",
      help: "if there was a basis at the time, enter it by 更正; else the entry cannot count")
  }

  func balanceDiffers(_ told: Told) -> Wording {
    Wording(
      say(
        "the balance of \(named(told.text(.account), else: "an account")) is not what the entries give",
        told.text(.found).map { "\($0) stated" }, told.text(.wanted).map { "\($0) computed" }),
      mark: told.text(.difference).map { "\($0) apart" } ?? "does not add up",
      sums: [accountSum(told)],
      help: "go through the entries and mend by 更正 what you find; do not make figures fit")
  }

  func stateRefuted(_ told: Told) -> Wording {
    Wording(
      say(
        "the state of \(named(told.text(.account), else: "an account")) does not follow from the ledger",
        told.text(.found).map { "“\($0)” stated" }, told.text(.wanted).map { "“\($0)” computed" },
        told.text(.count).map { "balance \($0)" }, told.text(.least).map { "\($0) needed" }),
      mark: told.text(.wanted).map { "“\($0)” computed" } ?? "another state",
      sums: [accountSum(told)],
      help: "publish the state the ledger gives; enter what was left out by 更正 with its papers")
  }

  func rankingRefuted(_ told: Told) -> Wording {
    let person = named(told.text(.person), else: "one")
    let place = told.number(.count).map { "place \($0) computed" }
    let what: String
    if let most = told.number(.most) {
      what = "\(person) is not among the first \(most) and is taken all the same"
    } else if let least = told.number(.least) {
      what = "\(person) is among the first \(least) and is passed over"
    } else {
      what = "what is announced of \(person) is not what the scores give"
    }
    return Wording(
      say(
        what, place, told.text(.found).map { "\($0) stated" },
        told.text(.wanted).map { "\($0) computed" }),
      mark: told.text(.wanted).map { "\($0) computed" } ?? place ?? "not the ranking",
      help: "go through the scores and weights and publish the ranking they give")
  }

  /// Opening, in and out, and what they come to.
  private func accountSum(_ told: Told) -> String? {
    guard let opening = told.text(.opening), let added = told.text(.added),
      case .quantity(let taken)? = told.finding[.taken],
      let result = told.text(told.finding.id == .stateRefuted ? .count : .wanted)
    else { return nil }
    let out = taken.description
    return "\(opening) + \(added) − \(out) = \(result)"
  }
}
