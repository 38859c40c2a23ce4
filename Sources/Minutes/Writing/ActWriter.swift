internal import Deliberation
internal import SourceText

extension TextWriter {
  mutating func write(_ original: Act) {
    let act = original.withoutSecretNames()
    switch act.kind {
    case .meeting, .roster: writeHeading(act)
    case .item: writeItem(act)
    case .speech: writeSpeech(act)
    default:
      if act.meeting == nil,
        Vocabulary.labels.contains(where: { $0.kind == act.kind && $0.isHeading })
      {
        writeHeading(act)
      } else {
        writeEvent(act)
      }
    }
    for remark in act.remarks { write(remark: remark) }
  }

  // MARK: Forms

  private mutating func writeHeading(_ act: Act) {
    output += "\n"
    var text = Plain.day(act.occurred.day)
    if let minute = act.occurred.minute, act.kind != .meeting { text += " " + clockText(minute) }
    meeting = nil
    item = nil
    day = act.occurred.day
    isMeetingHead = act.kind == .meeting
    if isMeetingHead { meeting = act.id }
    let body = body(of: act, isEvent: false)
    let words = body.words
    var fields = body.fields
    // A meeting belongs to no meeting, whatever is open.
    fields += common(act, meeting: act.kind == .meeting ? act.id : nil, item: nil)
    text += " " + word(of: act) + "：" + words
    if act.kind == .meeting {
      line(joined(text, fields))
      writeMeetingFields(act)
    } else if act.kind == .roster {
      line(joined(text, fields + extras(act, isFirst: words.isEmpty && fields.isEmpty)))
      if case .roster(let roster) = act.content { writeMembers(roster.members ?? []) }
    } else {
      line(joined(text, fields + extras(act, isFirst: words.isEmpty && fields.isEmpty)))
      writeFieldLines(act)
    }
  }

  private mutating func writeItem(_ act: Act) {
    guard case .item(let content) = act.content else { return }
    var text = datePrefix(act)
    if let minute = act.occurred.minute { text += clockText(minute) + " " }
    var fields = common(act, meeting: meeting, item: nil)
    if !act.wording.isEmpty { fields.append("原文：" + Plain.value(act.wording)) }
    item = act.id
    text += ChineseNumbers.format(content.number) + "、" + free(content.title.value, .item)
    line(
      joined(
        text,
        fields + extras(act, isFirst: content.title.value.isEmpty && fields.isEmpty)))
    isMeetingHead = false
  }

  private mutating func writeEvent(_ act: Act) {
    let date = act.kind == .disclosure ? "" : datePrefix(act)
    var text = date
    if let minute = act.occurred.minute { text += clockText(minute) + " " }
    let label = "【" + word(of: act) + "】"
    let body = body(of: act, isEvent: true)
    let expectedItem = body.namesItem ? act.item : act.kind.isOfItem ? item : nil
    let fields = body.fields + common(act, meeting: meeting, item: expectedItem) + lineFields(act)
    text += joined(
      label + body.words,
      fields + extras(act, isFirst: body.words.isEmpty && fields.isEmpty))
    line(text)
    isMeetingHead = false
  }

  private mutating func writeSpeech(_ act: Act) {
    guard case .speech(let speech) = act.content else { return }
    let date = datePrefix(act)
    var text = date
    if let minute = act.occurred.minute { text += clockText(minute) + " " }
    let expected = (meeting, item)
    var fields: [String] = []
    var name = speakerText(speech.speaker.value)
    let isQuoted = name.unicodeScalars.first == Quoting.open
    if let minutes = speech.minutes {
      if isQuoted { fields.append("用时：\(minutes.value)") } else { name += "（\(minutes.value)分钟）" }
    }
    let words = free(act.wording, .speech)
    let said = Plain.line(act.wording)
    if Derived.stance(said) != speech.stance {
      fields.append("立场：" + (speech.stance.map { $0 == .favour ? "赞成" : "反对" } ?? ""))
    }
    fields += common(act, meeting: expected.0, item: expected.1)
    let isBare =
      act.occurred.minute != nil
      || (date.isEmpty && meeting != nil && !isMeetingHead && !isQuoted
        && isSpeakersLine(name))
    text += joined(
      (isBare ? "" : "【发言】") + name + "：" + words,
      fields + extras(act, isFirst: act.wording.isEmpty && fields.isEmpty))
    line(text)
    isMeetingHead = false
  }

  /// Whether a line that begins with this name and a colon is read as a speech.
  private func isSpeakersLine(_ name: String) -> Bool {
    let slice = Plain.line(name + "：")
    guard let keyed = KeyedSegment(slice) else { return false }
    if Vocabulary.isKey(keyed.code) || Vocabulary.label(keyed.code) != nil || isNoteKey(keyed.key) {
      return false
    }
    return looksLikeName(Plain.line(name), longest: 8)
      && DateToken.read(slice) == nil && TimeToken.read(slice) == nil
  }

  private func speakerText(_ name: String) -> String {
    let slice = Plain.line(name)
    let keyed = KeyedSegment(Plain.line(name + "："))
    let isPlain =
      keyed?.key.text == name && keyed?.isQuoted == false && Plain.person(name) == name
      && slice.endingBracket?.inside.ends(with: "分钟") != true
    return isPlain ? name : Plain.quoted(name)
  }

  // MARK: Parts

  /// The day in front of an act that is not of the day above.
  private mutating func datePrefix(_ act: Act) -> String {
    guard act.occurred.day != day else { return "" }
    day = act.occurred.day
    return Plain.day(act.occurred.day) + " "
  }

  private func word(of act: Act) -> String {
    switch act.content {
    case .disclosure(let disclosure) where disclosure.opened: Vocabulary.word(.disclosure, .opened)
    case .motion(let motion):
      Vocabulary.word(
        .motion,
        motion.form == .amendment ? .amendment : motion.form == .procedural ? .procedural : .usual)
    case .vote(let vote) where vote.election != nil: Vocabulary.word(.vote, .election)
    default: Vocabulary.word(act.kind)
    }
  }

  func joined(_ text: String, _ fields: [String]) -> String {
    fields.isEmpty ? text : text + gap + fields.joined(separator: gap)
  }

  /// The fields any act may carry; what the reader takes from the place is left out.
  func common(_ act: Act, meeting: Int?, item: Int?) -> [String] {
    var fields: [String] = []
    let subjectIsObject = act.kind == .takedown || act.kind == .correction
    if let object = act.object, !subjectIsObject {
      fields.append("对象：" + Plain.value(object.value))
    }
    if !act.steps.isEmpty {
      fields.append("步骤：" + act.steps.map { Plain.element($0.value) }.joined(separator: "、"))
    }
    if let matter = act.matter { fields.append("事项：" + Plain.value(matter.value)) }
    if case .roster(let roster) = act.content {
      let derived = roster.name.value.isEmpty ? nil : roster.name
      if act.body != nil || roster.body != derived {
        fields.append("机构：" + Plain.value((act.body ?? roster.body)?.value ?? ""))
      }
    } else if let body = act.body {
      fields.append("机构：" + Plain.value(body.value))
    }
    let derived = Derived.actor(Plain.line(act.wording), act.kind).map { personName($0).name }
    if act.actor?.value != derived {
      fields.append("经办：" + (act.actor.map { Plain.person($0.value) } ?? ""))
    }
    if let recorded = act.recorded { fields.append("登记：" + Plain.day(recorded)) }
    let own = act.kind == .meeting ? meeting : act.meeting
    if own != meeting || act.item != item { fields.append("所属：" + belongs(act)) }
    return fields
  }

  private func belongs(_ act: Act) -> String {
    guard let meeting = act.meeting, let ordinal = ordinals[meeting] else { return "无" }
    guard let item = act.item, let position = ordinals[item] else { return "会议\(ordinal)" }
    return "会议\(ordinal)议题\(position)"
  }

  /// Facts the act does not know; `isFirst` says that nothing stands before them on the line.
  func extras(_ act: Act, isFirst: Bool) -> [String] {
    act.extras.enumerated().map { index, extra in
      let name = extra.name.value
      let key =
        isNoteKey(Plain.line(name)) ? name : Plain.key(name, mustQuote: isFirst && index == 0)
      return key + "：" + Plain.value(extra.value.value)
    }
  }
}

extension Act {
  /// Whether the act is a vote by secret ballot.
  var isSecretVote: Bool {
    if case .vote(let vote) = content { return vote.method?.value == .secret }
    return false
  }

  /// The act without names tied to a secret ballot.
  func withoutSecretNames() -> Act {
    guard isSecretVote, case .vote(var vote) = content else { return self }
    var copy = self
    vote.dropNames()
    copy.content = .vote(vote)
    copy.remarks.removeAll { tellsSecretVote(Plain.line($0)) }
    if tellsSecretVote(Plain.line(wording)) { copy.wording = "" }
    copy.extras.removeAll { tellsSecretVote(Plain.line($0.name.value + "：" + $0.value.value)) }
    return copy
  }
}
