internal import Deliberation

extension TextWriter {
  /// Whether 复会 is written under a date of its own, naming the meeting: where another act has come
  /// between and no other meeting before it has the name.
  func isHeading(resumption act: Act) -> Bool {
    guard let object = act.object?.value, !object.isEmpty, let own = act.meeting, own != meeting,
      act.item == nil
    else { return false }
    let titled = record.acts.prefix { $0.id != act.id }
      .filter { $0.content.isMeeting(titled: object) }
    return titled.count == 1 && titled[0].id == own
  }

  /// The words and fields of 复会.
  func writeResumption(
    _ act: Act, _ resumption: Resumption, isEvent: Bool, _ body: inout WrittenBody
  ) {
    if isEvent {
      body.words = free(act.wording, .resume)
      if presentInWords(Plain.line(act.wording)) != nil { body.words = Plain.quoted(act.wording) }
    } else {
      body.words = free(act.object?.value ?? "", .resume)
      if !act.wording.isEmpty { body.fields.append("原文：" + Plain.value(act.wording)) }
    }
    if let present = resumption.present { body.fields.append("实到：\(present.value)人") }
    if let households = resumption.householdsPresent {
      body.fields.append("到会户代表：\(households.value)")
    }
    if !resumption.attendees.isEmpty {
      body.fields.append(
        "出席：" + resumption.attendees.map { Plain.name($0.value) }.joined(separator: "、"))
    }
  }
}
