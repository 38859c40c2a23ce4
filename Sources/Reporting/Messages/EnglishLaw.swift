import Deliberation

/// English: which of several texts counts, and what no text says.
extension English {
  func consequence(of finding: Finding) -> String? {
    switch finding.severity {
    case .void where finding.id == .signatureMissing:
      "without all signatures there is generally no agreement"
    case .void:
      finding.consultative
        ? "this is generally no conclusion of a consultation"
        : "such a decision generally does not stand or is void"
    case .voidable:
      finding.consultative
        ? "the conclusion may have to be consulted on anew"
        : "those affected may ask for a binding decision to be revoked"
    case .curable: "to be made good; the outcome is generally not touched"
    case .advice, .undetermined, nil: nil
    }
  }

  func localTextMissing(_ told: Told) -> Wording {
    let place = told.text(.locality)
    return Wording(
      say(
        "the statute leaves this to local rules, and the tables have none for the place",
        told.text(.key).map { "“\($0)”" }, place ?? "the record names no place"),
      mark: "whether the place has a rule is not known",
      help: place == nil
        ? "name the place in the head: 地区：…"
        : "look the local rule up and write number and ground in the procedure; without one, "
          + "nothing is asked")
  }

  func lawConflict(_ told: Told) -> Wording {
    let local = told.number(.localNeeds)
    let statute = told.number(.statuteNeeds)
    return Wording(
      say(
        "the local rule asks less than the law above it, which prevails", told.text(.found),
        told.number(.sampleBase).map { "of \($0), for example" },
        local.map { "the local rule asks \($0)" }, statute.map { "the law \($0)" },
        told.text(.instrument).map { Instruments.english($0) }),
      mark: "judged by the law above",
      help: "local rules may be stricter, never laxer; where this one is stricter it applies")
  }

  func textNotInForce(_ told: Told) -> Wording {
    Wording(
      say(
        "the text named in the head was not in force on the day of the meeting",
        told.text(.instrument).map { Instruments.english($0) },
        told.day(.meetingDay).map { "the meeting was on \($0)" },
        told.day(.firstDay).map { "it came into force on \($0)" },
        told.day(.lastDay).map { "its last day was \($0)" }),
      mark: "not in force that day",
      help: "the text of the day is what counts; look into it and enter the right one by 更正")
  }

  func lawChanged(_ told: Told) -> Wording {
    Wording(
      say(
        "the law changed during the display; the text of the first day is applied",
        told.text(.stage).map { "“\($0)”" },
        told.day(.firstDay).map { "the new text is in force since \($0)" },
        told.number(.given).map { "\($0) days were given" },
        told.number(.statuteNeeds).map { "the new text asks \($0)" }),
      mark: "not enough under the new text",
      help: "a display that runs into the new text had better reach its number of days")
  }
}
