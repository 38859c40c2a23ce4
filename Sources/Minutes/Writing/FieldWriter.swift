internal import Deliberation
internal import SourceText

extension TextWriter {
  /// The fields of an act's kind that stand behind its words.
  func lineFields(_ act: Act) -> [String] {
    var fields: [String] = []
    func count(_ field: Field, _ value: Noted<Int>?) {
      if let value { fields.append(Vocabulary.word(field) + "：\(value.value)") }
    }
    switch act.content {
    case .notice(let notice):
      if !notice.items.isEmpty {
        fields.append("议题：" + notice.items.map { Plain.element($0) }.joined(separator: "、"))
      }
    case .survey(let survey):
      count(.sent, survey.sent)
      count(.returned, survey.returned)
    case .evaluation(let evaluation):
      count(.sent, evaluation.sent)
      count(.returned, evaluation.returned)
      count(.satisfied, evaluation.satisfied)
      count(.fair, evaluation.fair)
      count(.dissatisfied, evaluation.dissatisfied)
      if let rate = evaluation.rate { fields.append("满意率：" + shareText(rate.value)) }
    case .correction(let correction):
      if !correction.field.value.isEmpty {
        fields.append("项目：" + Plain.value(correction.field.value))
      }
      if let was = correction.was { fields.append("原为：" + Plain.value(was.value)) }
      if !correction.now.value.isEmpty { fields.append("更正为：" + Plain.value(correction.now.value)) }
      if let evidence = correction.evidence { fields.append("依据：" + Plain.value(evidence.value)) }
    case .deed(let deed): fields = deedFields(act, deed)
    default: break
    }
    return fields
  }

  /// The same fields below a heading.
  mutating func writeFieldLines(_ act: Act) {
    let fields = lineFields(act)
    if !fields.isEmpty { line(fields.joined(separator: gap)) }
  }

  /// A share in percent where that is exact, else as a fraction.
  private func shareText(_ share: Ratio) -> String {
    for scale in [1, 10, 100] where (100 * scale) % share.denominator == 0 {
      let (parts, overflow) = share.numerator.multipliedReportingOverflow(
        by: 100 * scale / share.denominator)
      if overflow { break }
      let fraction = parts % scale
      if fraction == 0 { return "\(parts / scale)%" }
      let digits = String("\(scale + fraction)".dropFirst())
      return "\(parts / scale).\(digits)%"
    }
    return "\(share.numerator)/\(share.denominator)"
  }

  // MARK: Meetings

  mutating func writeMeetingFields(_ act: Act) {
    guard case .meeting(let meeting) = act.content else { return }
    if let text = timeText(act.occurred.minute, meeting.end) { line("时间：" + text) }
    writePlace(meeting)
    writePairs(
      [
        (.convenor, meeting.convenor), (.chair, meeting.chair), (.recorder, meeting.recorder),
        (.supervisor, meeting.supervisor),
      ]
      .compactMap { field, name in
        name.map { Vocabulary.word(field) + "：" + Plain.person($0.value) }
      })
    writeCounts(meeting)
    writeLists(meeting)
    for extra in extras(act, isFirst: false) { line(extra) }
  }

  private func timeText(_ start: Int16?, _ end: Int16?) -> String? {
    guard start != nil || end != nil else { return nil }
    return (start.map(clockText) ?? "") + (end.map { "—" + clockText($0) } ?? "")
  }

  private mutating func writePlace(_ meeting: Meeting) {
    var hasMode = false
    if let venue = meeting.venue?.value {
      var text = Plain.value(venue)
      if Plain.line(venue).endingBracket != nil { text = Plain.quoted(venue) }
      if let mode = meeting.mode?.value, Plain.bracket(mode) == mode,
        Plain.line(text).quotation == nil, !text.isEmpty
      {
        text += "（" + mode + "）"
        hasMode = true
      }
      line("地点：" + text)
    }
    if let mode = meeting.mode?.value, !hasMode { line("方式：" + Plain.value(mode)) }
  }

  private mutating func writePairs(_ pairs: [String]) {
    if !pairs.isEmpty { line(pairs.joined(separator: "    ")) }
  }

  private mutating func writeCounts(_ meeting: Meeting) {
    func text(_ field: Field, _ count: Noted<Int>?, _ label: String, _ list: Noted<String>?)
      -> String?
    {
      var parts = field.partsWhole.map { partsText(meeting.parts, of: $0) } ?? ""
      guard count != nil || list != nil || !parts.isEmpty else { return nil }
      var text = Vocabulary.word(field) + "："
      var groups = ""
      if let list {
        // The groups stand in the same bracket, behind the list.
        if let open = parts.firstIndex(of: "（") {
          groups = "；" + parts[parts.index(after: open)...].dropLast()
          parts = String(parts[..<open])
        }
        parts += "（\(label)：" + Plain.bracket(list.value) + groups + "）"
      }
      if let count { text += "\(count.value)人" }
      return text + parts
    }
    writePairs(
      [
        text(.expected, meeting.expected, "名册", meeting.roster),
        text(.present, meeting.present, "签到表", meeting.signIn),
        text(.absent, meeting.absent, "", nil),
      ].compactMap { $0 })
    writePairs(
      [
        (Field.householdsExpected, meeting.householdsExpected),
        (.householdsPresent, meeting.householdsPresent),
      ]
      .compactMap { field, count in count.map { Vocabulary.word(field) + "：\($0.value)" } })
  }

  private mutating func writeLists(_ meeting: Meeting) {
    if !meeting.attendees.isEmpty {
      line("出席：" + meeting.attendees.map { Plain.name($0.value) }.joined(separator: "、"))
    }
    var observers = meeting.observers.map { observer in
      countOfPersons(Plain.line(observer.value)) == nil
        ? Plain.element(observer.value) : Plain.quoted(observer.value)
    }
    if let count = meeting.observerCount { observers.append("\(count.value)人") }
    if !observers.isEmpty { line("列席：" + observers.joined(separator: "、")) }
    if !meeting.composition.isEmpty {
      line("构成：" + meeting.composition.map(categoryText).joined(separator: "、"))
    }
    if meeting.signInDay != nil || meeting.signInCount != nil {
      let parts = [
        meeting.signInDay.map { Plain.day($0.value) }, meeting.signInCount.map { "\($0.value)人" },
      ]
      line("签到：" + parts.compactMap { $0 }.joined(separator: " "))
    }
  }

  private func categoryText(_ count: CategoryCount) -> String {
    let category = count.category.value
    let short = "\(category)\(count.count.value)人"
    if Plain.isWord(category), let (label, number) = labelledCount(Plain.line(short)),
      label.text == category, countValue(number) == count.count.value
    {
      return short
    }
    return Plain.quoted(category) + "：\(count.count.value)"
  }
}
