import Deliberation

/// English: what is wrong in a procedure script.
extension English {
  func scriptSyntax(_ told: Told) -> Wording {
    let found = told.text(.found, .word).map { "“\($0)”" } ?? "this"
    let wanted = told.text(.wanted).map { "“\($0)”" } ?? "a comma or bracket"
    switch told.finding[.reason] {
    case .text("missing-before"):
      let what = told.text(.wanted) == "…" ? "the value after “=”" : wanted
      return Wording(
        say("the script breaks the grammar here", "\(what) is missing before \(found)"),
        mark: "\(what) is missing before this", help: "put \(what) before it")
    case .text("surplus"):
      return Wording(
        say("the script breaks the grammar here", "one \(found) too many"), mark: "one too many",
        help: "take it out")
    case .text("unclosed"):
      return Wording(
        say("the script breaks the grammar here", "this \(found) has no \(wanted) up to the end"),
        mark: "this \(found) is never closed", help: "put \(wanted) where the entry ends")
    case .text("odd-quotes"):
      return Wording(
        say(
          "the script breaks the grammar here", "the quotation marks of this line do not pair up"),
        mark: "no pair",
        help: "look where a quotation mark is missing on this line, or one too many")
    default: break
    }
    return Wording(
      say(
        "the script breaks the grammar here", told.text(.found, .word).map { "near “\($0)”" },
        told.text(.wanted).map { "“\($0)” is missing" }, told.slug(.reason, .message),
        suggestion(told)),
      mark: "cannot go on from here",
      help: "look for a comma, bracket or quotation mark left out just before")
  }

  func scriptRejected(_ told: Told) -> Wording {
    Wording(
      say(
        "a script may not do this", told.text(.word, .found).map { "“\($0)”" }, told.slug(.reason),
        told.text(.message),
        told.number(.limit).map { "at most \($0)" }),
      mark: "not allowed in a script",
      help: "use the words of the vocabulary only; files, clocks and networks are not needed")
  }

  func scriptError(_ told: Told) -> Wording {
    Wording(
      say(
        "the script went wrong here", told.text(.found).map { "“\($0)”" },
        told.slug(.message, .reason)),
      mark: "went wrong here",
      help: "mend this line and check again")
  }

  func scriptExhausted(_ told: Told) -> Wording {
    Wording(
      say(
        "the script used up its allowance and was stopped", told.slug(.reason, .word),
        told.text(.limit).map { "allowance \($0)" }),
      mark: "stopped here",
      help: "look for a loop without an end; a procedure states rules and needs little work")
  }

  func fullWidthPunctuation(_ told: Told) -> Wording {
    let pair = told.text(.found).flatMap { a in
      told.text(.wanted).map { "write “\($0)” for “\(a)”" }
    }
    return Wording(
      say(
        "full-width punctuation, read as its half-width twin",
        pair ?? told.text(.found).map { "“\($0)”" }),
      mark: pair ?? "full-width",
      help:
        "other Lua tools know half-width marks only: outside quotation marks use half-width "
        + "commas, brackets and equals signs"
    )
  }

  func unknownWord(_ told: Told) -> Wording {
    if let key = told.text(.key) {
      return Wording(
        say("“\(key)” is the name of a key; “=” and a value must follow"),
        mark: "“=” is missing behind this", help: "write \(key) = …")
    }
    return Wording(
      say(
        "there is no word \(named(told.text(.word, .found), else: "of this kind"))",
        suggestion(told)),
      mark: told.text(.suggestion).map { "did you mean “\($0)”?" } ?? "not in the vocabulary",
      help: "see the vocabulary; declare variables of your own with local")
  }

  func unknownField(_ told: Told) -> Wording {
    Wording(
      say(
        "\(named(told.text(.word), else: "this")) has no field "
          + named(told.text(.field, .key, .found), else: "of this name"),
        suggestion(told), options(told, "known: ")),
      mark: told.text(.suggestion).map { "did you mean “\($0)”?" } ?? "no such field",
      help: "see the vocabulary")
  }

  func wrongValue(_ told: Told) -> Wording {
    Wording(
      say(
        "\(named(told.text(.field, .key, .parameter, .word), else: "this")) has a value "
          + "that does not fit",
        wrong(told).map { "found \($0)" }, told.slug(.wanted).map { "expected \($0)" },
        suggestion(told), options(told, "known: ")),
      mark: told.slug(.wanted).map { "expected \($0)" } ?? "does not fit",
      help: "see the vocabulary")
  }

  /// The value that was found: what the author wrote, or what kind of thing it is.
  private func wrong(_ told: Told) -> String? {
    if told.finding[.wanted] == nil, case .text(let slug) = told.finding[.found],
      let word = Slugs.word(slug, in: language)
    {
      return word
    }
    return told.text(.found).map { "“\($0)”" }
  }

  func missingField(_ told: Told) -> Wording {
    var fields = told.names(.field, .key).map { "“\($0)”" }
    if fields.isEmpty { fields = told.slug(.wanted).map { [$0] } ?? [] }
    let missing = fields.isEmpty ? "a field" : fields.joined(separator: ", ")
    return Wording(
      say(
        "\(named(told.text(.word, .stage), else: "this")) lacks a field",
        fields.isEmpty ? nil : missing),
      mark: "\(missing) is missing",
      help: told.lacksReservedMatters
        ? "is there anything consultation cannot settle? List it here; what is open is a param"
        : "add it; what is not settled yet is written as a param")
  }

  func unknownName(_ told: Told) -> Wording {
    Wording(
      say(
        "this refers to a name that does not exist",
        told.text(.found, .word, .stage, .body).map { "“\($0)”" }, suggestion(told),
        options(told, "known: ")),
      mark: told.text(.suggestion).map { "did you mean “\($0)”?" } ?? "no such name",
      help: "use a name that exists, or define it first")
  }

  func duplicateName(_ told: Told) -> Wording {
    Wording(
      say("\(named(told.text(.word, .found, .stage), else: "a name")) is used twice"),
      mark: "again here",
      help: "give every step and every body a name of its own")
  }

  func unknownStatute(_ told: Told) -> Wording {
    Wording(
      say(
        "the law tables have no key \(named(told.text(.key, .found), else: "of this name"))",
        suggestion(told)),
      mark: told.text(.suggestion).map { "did you mean “\($0)”?" } ?? "no such key",
      help:
        "see the keys of the law tables; a local rule is cited by cite = \"document and clause\"")
  }

  func baseUndeclared(_ told: Told) -> Wording {
    Wording(
      say(
        "the share is taken of votes cast: is an abstention a vote cast?",
        told.text(.stage).map { "“\($0)” does not say" }, told.text(.base)),
      mark: "do abstentions count?",
      help: "write abstentions = \"counted\" or \"excluded\"")
  }

  func tieUndeclared(_ told: Told) -> Wording {
    Wording(
      say("is exactly half enough?", told.text(.stage).map { "“\($0)” does not say" }),
      mark: "what of exactly half?",
      help: "write more_than for a majority; where exactly half is enough, say so with tie")
  }

  /// The body, where the step may be held by several and only this one is meant.
  private func heldBy(_ told: Told) -> String? {
    guard told.finding[.stage] != nil else { return nil }
    return told.text(.body).map { "when held by “\($0)”" }
  }

  func belowFloor(_ told: Told) -> Wording {
    let (local, statute) = (told.number(.localNeeds), told.number(.statuteNeeds))
    let most = told.number(.most)
    return Wording(
      say(
        most == nil
          ? "this asks for less than the statute" : "this goes beyond the statute's limit",
        told.text(.stage, .body).map { "“\($0)”" }, heldBy(told),
        told.number(.sampleBase).map { "of \($0), for example" },
        told.text(.category).map { "“\($0)”" }, local.map { "the rule asks \($0)" },
        most.map { "the statute at most \($0)" }, statute.map { "the statute at least \($0)" },
        gap(statute, local).map { "\($0) too few" },
        told.text(.instrument)),
      mark: local.map { n in
        statute.map { "\(n) < \($0)" } ?? most.map { "\(n) > \($0)" } ?? "below the statute"
      } ?? "below the statute",
      help: most != nil
        ? "keep to the limit, in every version in force while the procedure is"
        : "ask no less than the statute, in every version in force while the procedure is")
  }

  func notComparable(_ told: Told) -> Wording {
    let pair = told.text(.base).flatMap { a in
      told.text(.otherBase).map { "the rule takes \(a), the statute \($0)" }
    }
    return Wording(
      say(
        "the statute counts on another base, so neither can be called stricter",
        told.text(.stage, .body).map { "“\($0)”" }, heldBy(told), pair),
      mark: "not the statute's base",
      help: "use the statute's base, or write both conditions with all_of")
  }

  func timingUnsatisfiable(_ told: Told) -> Wording {
    let chain = told.names(.chain)
    return Wording(
      say(
        "these time limits cannot all be kept",
        told.number(.total, .least, .sum).map { "at least \($0) days needed" },
        told.number(.limit, .most).map { "at most \($0) allowed" }),
      mark: "conflicts with the other limits",
      sums: [chain.isEmpty ? nil : chain.joined(separator: " → ")],
      help: "relax one of them; where they come from different documents, settle which one governs")
  }

  func stepCycle(_ told: Told) -> Wording {
    let (chain, behind) = (told.names(.chain), told.names(.step))
    return Wording(
      say(
        "the steps run in a circle", chain.isEmpty ? nil : chain.joined(separator: " → "),
        behind.isEmpty ? nil : "so these never begin: \(behind.joined(separator: ", "))"),
      mark: "back to here",
      help: "take one after away; the way back after a failure is otherwise")
  }

  func thresholdImpossible(_ told: Told) -> Wording {
    Wording(
      say(
        told.finding[.most] == nil ? "nobody can reach this share" : "nobody can reach this number",
        told.text(.share, .found).map { "it says \($0)" },
        told.text(.base).map { "of \($0)" },
        told.number(.most).map { "at most \($0) members" }),
      mark: "more than the whole",
      help: "write a fraction between 0 and 1; for all, write unanimous")
  }

  func noObjectionPath(_ told: Told) -> Wording {
    Wording(
      say(
        "the display does not say what becomes of objections",
        told.text(.stage).map { "“\($0)”" }),
      mark: "no objections = …",
      help:
        "write objections = \"answered\" (each needs an answer) or \"received\" (they do "
        + "not stop it)"
    )
  }

  func parameterUnbound(_ told: Told) -> Wording {
    let names = told.names(.parameter)
    return Wording(
      say(
        "parameters are still open, and rules that need them cannot be judged",
        names.isEmpty ? told.number(.count).map { "\($0)" } : names.joined(separator: ", ")),
      mark: "open",
      help: "the office settles them in a script of its own: adopt \"name@version\" { … }")
  }

  func sampleSet(_ told: Told) -> Wording {
    Wording(
      say(
        "rules marked 示例 were used; a sample is no authority's text",
        told.text(.rule, .word, .found).map { "“\($0)”" }),
      mark: "sample",
      help: "before real use, put the office's own adopted rules in its place, with their source")
  }

  func localOverridesShipped(_ told: Told) -> Wording {
    Wording(
      say(
        "the script on disk was used, not the one that is shipped",
        told.text(.file, .key, .found).map { "“\($0)”" }, told.text(.version)),
      mark: "same id and version as the shipped one",
      help:
        "if that is what you want, let it be; a changed procedure better has a version of its own")
  }

  func procedureReplaced(_ told: Told) -> Wording {
    Wording(
      say(
        "another procedure was used than the record names",
        told.text(.found).map { "the record names “\($0)”" },
        told.text(.given).map { "“\($0)” was used" }),
      mark: "this procedure was not used",
      help:
        "if that is what you want, let it be; leave out --procedure to use the one of the record")
  }
}
