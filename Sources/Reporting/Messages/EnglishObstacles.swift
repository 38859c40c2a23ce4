import Deliberation

/// English: why something is not in order now.
extension English {
  func obstacle(_ finding: Finding) -> String {
    let told = Told(finding, self)
    let count = told.number(.present, .count) ?? told.threshold?.count
    let base = told.threshold?.countedIn
    switch finding.id {
    case .stepMissing, .stepOutOfOrder:
      return "\(named(told.text(.step, .expected), else: "the step before")) has to be done first"
    case .stepRepeated:
      return say(
        "\(named(told.text(.stage, .step), else: "this step")) has been done, and only once is allowed",
        told.day(.doneDay).map { "on \($0)" })
    case .stepAfterRejection:
      return say(
        "\(named(told.text(.step, .expected), else: "the step before")) was not carried",
        told.text(.branch).map { "the way goes back to “\($0)”" })
    case .displayNotOver:
      return say("the display is still running", told.day(.lastDay).map { "until \($0)" })
    case .objectionUnanswered:
      return say(
        "an objection waits for its answer", told.text(.person),
        told.day(.objectionDay).map { "raised \($0)" })
    case .gapTooShort:
      return say(
        "too soon after the step before", told.text(.step).map { "“\($0)”" },
        told.day(.earliest).map { "\($0) at the earliest" })
    case .totalTooLong:
      return say("the time for the whole has passed", told.day(.latest).map { "by \($0)" })
    case .stepOverdue:
      return say("the time for this step has passed", told.day(.deadline).map { "due \($0)" })
    case .quorumNotMet, .quorumLost:
      return say(
        "too few are present", count.map { amount($0, base) },
        told.short(of: count).map { "\(amount($0, base)) short" })
    case .noticeTooShort, .noticeMissing:
      return say("too little notice so far", told.day(.earliest).map { "\($0) at the earliest" })
    case .consultativeUsed:
      let competent = told.names(.expected, .wanted, .options).map { "“\($0)”" }
      let body = competent.isEmpty ? "a competent body" : competent.joined(separator: " or ")
      return "a conclusion is no decision yet: \(body) has to decide first"
    default:
      return wording(of: finding).title
    }
  }
}
