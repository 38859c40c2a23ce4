/// English: pages on what the checks of a whole procedure find.
extension EnglishPages {
  static let stepUnreachable = FindingPage(
    checks: "Whether every step can have its turn.",
    why:
      "A step for certain classes of matter of which none is listed is taken by no matter. Steps "
      + "behind a circle are told of with it (step-cycle).",
    example: "step \"特别事项\" { classes = {} }.",
    remedy: "List the classes, or leave classes out.")

  static let noWayOut = FindingPage(
    checks: "Whether a matter has somewhere to go after a lost vote or an upheld objection.",
    why: "Going back to a later step is a dead end; without a way back a lost matter hangs (advice "
      + "only, and not for the first step).",
    example: "商议 otherwise = \"决议\", where 决议 comes after 商议.",
    remedy: "Go back to an earlier step. Where it may be held again, write repeats = true.")

  static let thresholdTrivial = FindingPage(
    checks: "Whether a threshold is met by any number at all.",
    why: "A threshold that always holds asks for nothing; most likely a number is wrong.",
    example: "at_least { 0 }.",
    remedy: "Write the right number, or take it away.")

  static let compositionUnsatisfiable = FindingPage(
    checks: "Whether some roster satisfies seats, size, odd number and shares together. All are "
      + "tried; nothing is estimated.",
    why: "Each is right alone; together they make a body that nobody can form.",
    example: "Seats 2+7+4+4 make 17, and most = 15.",
    remedy: "Change one of the numbers.")

  static let parameterUnused = FindingPage(
    checks: "Whether a declared parameter is used.",
    why: "An office that binds it changes nothing; most likely one place was forgotten. Advice.",
    example: "param \"公示天数\" is declared, and the display says days { 15 }.",
    remedy: "Use it, or take it away.")
}
