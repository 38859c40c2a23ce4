internal import Deliberation
internal import SourceText

extension TextReader {
  /// Sets who is there after 复会.
  mutating func setResumption(
    _ field: Field, _ keyed: KeyedSegment, _ resumption: inout Resumption, _ index: Int
  ) {
    switch field {
    case .present: resumption.present = countBesideNote(keyed.value, field, index)
    case .householdsPresent:
      resumption.householdsPresent = countBesideNote(keyed.value, field, index)
    default:
      let list = NameList(keyed.value)
      resumption.attendees += list.names
      for note in list.notes { addNote("出席", note, keyed.value.place, index) }
      if let count = list.count { addNote("出席", "\(count.value)人", count.place, index) }
    }
    drafts[index].act.content = .resume(resumption)
  }

  private mutating func countBesideNote(
    _ value: Slice, _ field: Field, _ index: Int
  ) -> Noted<Int>? {
    guard let (before, inside) = value.endingBracket, !before.isEmpty else {
      return readCount(value)
    }
    addNote(Vocabulary.word(field), inside, index)
    return readCount(before)
  }

  /// What stands behind 复会: in a heading the meeting that goes on, in an event perhaps 实到12人.
  /// `false` when the words are the clerk's own.
  mutating func readResumption(_ body: Body, _ index: Int, isEvent: Bool) -> Bool {
    guard case .resume(var resumption) = drafts[index].act.content, let said = body.said else {
      return false
    }
    if isEvent {
      guard body.spans.count == 1, body.spans[0].quotation == nil, resumption.present == nil,
        let count = presentInWords(said)
      else { return false }
      resumption.present = Noted(count, said.place)
      drafts[index].act.content = .resume(resumption)
      return true
    }
    guard drafts[index].act.object == nil else { return false }
    drafts[index].act.object = Noted(body.wording, said.place)
    return true
  }

  /// A dated 复会 opens the meeting it names again, or the only one that stands adjourned.
  mutating func reopenMeeting(for index: Int) {
    guard drafts[index].belongs == nil else { return }
    let meetings = drafts.indices.prefix(index).filter {
      drafts[$0].act.kind == .meeting && !drafts[$0].isDropped
    }
    let fitting: [Int]
    if let object = drafts[index].act.object {
      fitting = meetings.filter { drafts[$0].act.content.isMeeting(titled: object.value) }
    } else {
      fitting = meetings.filter { standsAdjourned($0) }
    }
    guard fitting.count == 1 else { return }
    drafts[index].act.meeting = fitting[0]
    meeting = fitting[0]
  }

  private func standsAdjourned(_ meeting: Int) -> Bool {
    drafts.last {
      $0.act.meeting == meeting && [.suspend, .resume, .adjourn].contains($0.act.kind)
    }?.act.kind == .suspend
  }
}

extension Act.Content {
  /// Whether it is a meeting of a title.
  func isMeeting(titled title: String) -> Bool {
    if case .meeting(let meeting) = self { return meeting.title.value == title }
    return false
  }
}

/// 实到12人, 到会12人: how many are there, said in words.
func presentInWords(_ said: Slice) -> Int? {
  for word in ["实到", "到会"] where said.starts(with: word) {
    return countOfPersons(said.dropFirst(word.unicodeScalars.count).trimmed)
  }
  return nil
}
