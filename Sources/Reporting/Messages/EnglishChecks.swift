import Deliberation

/// English: what the checks of a whole procedure find.
extension English {
  func stepUnreachable(_ told: Told) -> Wording {
    Wording(
      say(
        "this step can never begin: no class of matter takes it",
        told.text(.stage).map { "“\($0)”" }), mark: "no class is listed",
      help: "say which classes of matter take the step, or leave the key out")
  }

  func noWayOut(_ told: Told) -> Wording {
    let isForward = told.finding[.reason] == .text("forward")
    return Wording(
      say(
        isForward
          ? "the step to go back to waits for this one, so there is no way out"
          : "it does not say what happens when the vote is lost",
        told.text(.stage).map { "“\($0)”" }, told.text(.step).map { "back to “\($0)”" }),
      mark: isForward ? "goes forward" : "no " + told.code("otherwise", "否则"),
      help: isForward
        ? "go back to a step before it"
        : told.code(
          "write otherwise = \"…\"; where it may be held again, repeats = true",
          "write 否则 = \"…\"; where it may be held again, 可重复 = true"))
  }

  func thresholdTrivial(_ told: Told) -> Wording {
    Wording(
      say(
        "nobody at all meets this threshold, so it asks for nothing",
        told.text(.stage, .body).map { "“\($0)”" }),
      mark: "always holds", help: "ask for one at least, or take it away")
  }

  func compositionUnsatisfiable(_ told: Told) -> Wording {
    let size = [
      told.number(.least).map { "at least \($0)" }, told.number(.most).map { "at most \($0)" },
      told.number(.sum).map { "\($0) seats in all" },
    ].compactMap { $0 }
    return Wording(
      say(
        "seats, size and shares together suit no roster", told.text(.body).map { "“\($0)”" },
        size.isEmpty ? nil : size.joined(separator: ", ")),
      mark: "cannot be filled",
      help: "change one of the seats, the limits of the size, the odd number or the shares")
  }

  func parameterUnused(_ told: Told) -> Wording {
    Wording(
      say("a parameter is declared and never used", told.text(.parameter).map { "“\($0)”" }),
      mark: "not used", help: "use it with param \"…\", or take it away")
  }
}
