internal import Deliberation
internal import SourceText

/// What stands behind a noun or a tag.
struct WrittenBody {
  var words = ""
  var fields: [String] = []
  /// The words name the item themselves: 孙八（议题一）.
  var namesItem = false
}

extension TextWriter {
  /// Free words, as they are where the reader gives them back, else between quotes.
  func free(_ text: String, _ kind: Act.Kind, isEvent: Bool = true) -> String {
    guard !text.isEmpty else { return "" }
    let slice = Plain.line(text)
    let beginsDate =
      DateToken.read(slice) != nil || isRangeMark(slice[0] ?? " ")
      || kind == .disclosure && slice.couldBeLastDay
    if Plain.isWord(text), !beginsDate { return text }
    let body = Body(slice) { keyed, isFirst in
      keyed.isQuoted || Vocabulary.field(keyed.code, for: kind) != nil
        || isNoteKey(keyed.key) || (!isFirst && keyed.key.word.unicodeScalars.count <= 8)
    }
    let isPlain =
      body.fields.isEmpty && body.wording == text && slice.quotation == nil
      && slice.trimmed.count == slice.count && slice.firstStray == nil
      && !slice.contains { $0 == "\n" || $0 == Quoting.open || $0 == Quoting.close }
      && !beginsDate
    // Behind the subject of a notice or a display, a gap begins where it was posted.
    let isApart =
      (kind == .notice || kind == .disclosure || takesParts(of: kind)) && slice.segments.count > 1
    return isPlain && !isApart ? text : Plain.quoted(text)
  }

  func body(of act: Act, isEvent: Bool) -> WrittenBody {
    var body = WrittenBody()
    switch act.content {
    case .meeting(let meeting): body.words = free(meeting.title.value, .meeting)
    case .roster(let roster): body.words = free(roster.name.value, .roster)
    case .notice(let notice):
      body.words = free(notice.of.value, .notice)
      addChannels(notice.channels, &body)
    case .disclosure(let disclosure): writeDisclosure(act, disclosure, isEvent: isEvent, &body)
    case .takedown, .correction: writeSubject(act, &body)
    case .arrive(let attendance), .leave(let attendance): body.words = attendanceText(attendance)
    case .resume(let resumption): writeResumption(act, resumption, isEvent: isEvent, &body)
    case .proxy(let proxy):
      body.words = Plain.name(proxy.principal.value) + "→" + Plain.name(proxy.holder.value)
      let told = instructionWords.first { $0.instruction == proxy.instruction?.value }?.word
      let notes = [proxy.written ? "书面" : nil, told].compactMap { $0 }
      if !notes.isEmpty { body.words += "（" + notes.joined(separator: "，") + "）" }
    case .recusal(let recusal): writeRecusal(act, recusal, &body)
    case .signature(let signature): body.words = signatureText(signature)
    case .vote(let vote):
      body.words = voteText(vote, wording: act.wording)
      body.fields += apartFields(vote)
    case .result(let claim): body.words = resultText(claim, wording: act.wording)
    case .implementation(let implementation): writePhase(act, implementation, &body)
    case .answer(let answer):
      body.words = free(act.wording, .answer)
      if Derived.upheld(Plain.line(act.wording)) != answer.upheld {
        body.fields.append("采纳：" + (answer.upheld.map { $0 ? "是" : "否" } ?? ""))
      }
    case .deed(let deed): writeDeed(act, deed, &body)
    case .motion(let motion):
      body.words = free(act.wording, .motion)
      let derived = Derived.mover(Plain.line(act.wording)).map { personName($0).name }
      if derived != motion.mover?.value {
        body.fields.append("提出人：" + (motion.mover.map { Plain.person($0.value) } ?? ""))
      }
    default: body.words = free(act.wording, act.kind)
    }
    if act.kind.keepsNoWords, !act.wording.isEmpty {
      body.fields.append("原文：" + Plain.value(act.wording))
    }
    return body
  }

  private func addChannels(_ channels: [String], _ body: inout WrittenBody) {
    guard !channels.isEmpty else { return }
    let text = channels.map { Plain.element($0) }.joined(separator: "、")
    let slice = Plain.line(text)
    // Behind the subject they stand alone; where they could be taken for something else, under a key.
    let isPlain =
      !body.words.isEmpty && !text.isEmpty && KeyedSegment(slice) == nil
      && DateToken.read(slice) == nil && !isRangeMark(slice[0] ?? " ") && slice.segments.count == 1
      && !slice.couldBeLastDay
    if isPlain { body.words += gap + text } else { body.fields.append("渠道：" + text) }
  }

  private func writeDisclosure(
    _ act: Act, _ disclosure: Disclosure, isEvent: Bool, _ body: inout WrittenBody
  ) {
    body.words = free(disclosure.what.value, .disclosure)
    let hasWhat = !body.words.isEmpty
    let until = disclosure.until.map { "至" + Plain.day($0.value) } ?? ""
    var dates = until
    if isEvent, !hasWhat || act.occurred.day != day || !until.isEmpty {
      dates = Plain.day(act.occurred.day) + until
    }
    if !hasWhat, !isEvent, !until.isEmpty {
      // A heading without a subject: the day is a field, so that nothing is taken for the subject.
      body.fields.append("至：" + Plain.day(disclosure.until?.value ?? act.occurred.day))
    } else if !dates.isEmpty {
      body.words += hasWhat ? gap + dates : dates
    }
    addChannels(disclosure.channels, &body)
  }

  /// What is taken down or corrected is the subject.
  private func writeSubject(_ act: Act, _ body: inout WrittenBody) {
    guard let object = act.object else { return }
    body.words = free(object.value, act.kind)
    if body.words.isEmpty {
      body.fields.append("对象：")
    } else if act.kind == .correction, Plain.line(body.words).quotation == nil {
      var probe = TextReader(file: -1)
      probe.drafts = [Draft(act.withoutCorrection())]
      if probe.readCorrectionInWords(Plain.line(body.words), 0) {
        body.words = Plain.quoted(object.value)
      }
    }
  }

  private func attendanceText(_ attendance: Attendance) -> String {
    let names = attendance.names.map { Plain.name($0.value) }.joined(separator: "、")
    guard let count = attendance.count else { return names }
    return names.isEmpty ? "\(count.value)人" : names + "（\(count.value)人）"
  }

  private func writeRecusal(_ act: Act, _ recusal: Recusal, _ body: inout WrittenBody) {
    var names = recusal.names.map { Plain.name($0.value) }
    if let count = recusal.count { names.append("\(count.value)人") }
    body.words = names.joined(separator: "、")
    var notes: [String] = []
    if item == nil || item != act.item, let number = uniqueItem(act) {
      notes.append("议题" + ChineseNumbers.format(number))
      body.namesItem = true
    }
    let reason = recusal.reason
    if !reason.isEmpty {
      let bracket = Plain.line(reason)
      let isPlain =
        Plain.isWord(reason) && itemNumber(in: bracket) == nil
        && reason.unicodeScalars.count > 1 && countOfPersons(bracket) == nil
      if isPlain { notes.append(reason) } else { body.fields.append("原因：" + Plain.value(reason)) }
    }
    if !notes.isEmpty { body.words += "（" + notes.joined(separator: "，") + "）" }
  }

  /// The number of the act's item, if the act is in the open meeting and no other item has the number.
  private func uniqueItem(_ act: Act) -> Int? {
    guard let id = act.item, act.meeting != nil, act.meeting == meeting,
      record.acts.indices.contains(id), case .item(let content) = record.acts[id].content,
      record.acts[id].meeting == meeting
    else { return nil }
    let isUnique = itemCounts[ItemNumber(meeting: act.meeting ?? 0, number: content.number)] == 1
    return isUnique ? content.number : nil
  }

  private func signatureText(_ signature: Signature) -> String {
    var parts = signature.signers.map { signer in
      let name = signer.name.value
      let short = signer.role + name
      let read = SignerToken(Plain.line(short))
      if Plain.element(short) == short, read.signer == signer, read.count == nil, !read.hasNote {
        return short
      }
      if signer.role.isEmpty { return Plain.quoted(name) }
      return Plain.element(signer.role) + "：" + Plain.name(name)
    }
    if let count = signature.count { parts.append("\(count.value)人") }
    let text = parts.joined(separator: "，")
    let slice = Plain.line(text)
    // At the very beginning a role between quotes would be taken for a fact, a date for the day.
    let isMistakable = KeyedSegment(slice)?.isQuoted == true || DateToken.read(slice) != nil
    return isMistakable ? "，" + text : text
  }

  private func writePhase(_ act: Act, _ implementation: Implementation, _ body: inout WrittenBody) {
    let word = phaseWord(implementation.phase)
    guard !act.wording.isEmpty else {
      body.words = word
      return
    }
    body.words = act.wording == word ? Plain.quoted(word) : free(act.wording, .implementation)
    if Derived.phase(Plain.line(act.wording)) != implementation.phase {
      body.fields.append("阶段：" + word)
    }
  }

  private func resultText(_ claim: Claim, wording: String) -> String {
    let word = outcomeWord(claim.outcome.value)
    var text = word
    if !claim.elected.isEmpty {
      let elected =
        "当选：" + claim.elected.map { Plain.name($0.value) }.joined(separator: "、")
      if wording.isEmpty, claim.outcome.value == .carried, claim.base == nil { return elected }
      return resultText(
        Claim(claim.outcome, base: claim.base), wording: wording) + "；" + elected
    }
    if !wording.isEmpty {
      let slice = Plain.line(wording)
      let isPlain =
        wording != word && free(wording, .result) == wording
        && slice.split { $0 == ";" }.count == 1 && !slice.contains { $0 == ";" }
        && outcome(of: slice)?.outcome == claim.outcome.value
      text = isPlain ? wording : word + "；" + Plain.quoted(wording)
    }
    if let base = claim.base {
      text += "；基数：" + (baseWords.first { $0.base == base.value }?.word ?? "")
    }
    return text
  }
}

extension Act {
  /// The act with nothing corrected in it yet.
  func withoutCorrection() -> Act {
    var copy = self
    copy.content = .correction(
      Correction(field: Noted(""), was: nil, now: Noted(""), evidence: nil))
    return copy
  }
}

extension Act.Kind {
  /// Whether the words of an act of the kind are all in its fields, so that others need a key.
  var keepsNoWords: Bool {
    switch self {
    case .notice, .meeting, .roster, .disclosure, .takedown, .correction, .arrive, .leave, .proxy,
      .recusal, .signature, .item:
      true
    default: false
    }
  }
}
