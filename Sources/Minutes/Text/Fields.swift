internal import Deliberation
internal import SourceText

extension TextReader {
  /// Takes a line of `键：值` fields, or a speech without a time.
  mutating func takeFields(_ line: Slice, _ first: KeyedSegment) {
    if isSpeech(first) { return takeSpeech(first, line, line: line, at: nil) }
    var last: (field: Field, draft: Int?)?
    for segment in fieldSegments(line).flatMap(commaFields) {
      guard let keyed = KeyedSegment(segment) else {
        takeLooseBracket(segment, after: last)
        continue
      }
      last = takeField(keyed)
    }
  }

  /// Fields that a comma parts where others set a gap: `应到：9人，实到：7人`.
  ///
  /// Only behind a value that is no prose, and only before a key that is known here.
  private func commaFields(_ segment: Slice) -> [Slice] {
    var parts: [Slice] = []
    var rest = segment
    while let keyed = KeyedSegment(rest), !keyed.isQuoted, let field = field(keyed.code),
      Vocabulary.isTerse(field)
    {
      var found: Slice?
      for part in keyed.value.split({ $0 == "," || $0 == ";" }).dropFirst() {
        guard let next = KeyedSegment(part), !next.isQuoted, self.field(next.code) != nil
        else { continue }
        found = part
        break
      }
      guard let found else { break }
      let before = rest.from(0, to: found.lower - rest.lower).trimmed
      parts.append(before.prefix(before.count - 1).trimmed)
      rest = rest.dropFirst(found.lower - rest.lower)
    }
    return parts + [rest]
  }

  /// The field a word names on a line of fields here: the act's, the meeting's, the head's.
  private func field(_ code: WordCode?) -> Field? {
    if let current, let field = Vocabulary.field(code, for: drafts[current].act.kind) {
      return field
    }
    if current == nil || meeting != nil, let field = Vocabulary.field(code, for: .meeting) {
      return field
    }
    return Vocabulary.field(code, for: nil)
  }

  /// `姓名：话`, once the head of the meeting is over, where the key is no field.
  private func isSpeech(_ keyed: KeyedSegment) -> Bool {
    guard let meeting, !isMeetingHead, !keyed.isQuoted else { return false }
    let code = keyed.code
    if let current, Vocabulary.field(code, for: drafts[current].act.kind) != nil { return false }
    if let field = Vocabulary.field(code, for: .meeting) {
      // 主持人：现在表决 inside an item is the chair speaking, once the head has named the chair.
      let isRole = [.chair, .recorder, .supervisor, .convenor].contains(field)
      return isRole && drafts[meeting].seen.contains { $0.field == field }
    }
    if Vocabulary.field(code, for: nil) != nil || isNoteKey(keyed.key) { return false }
    return Vocabulary.label(code) == nil
  }

  /// A bracket set apart from the field before it: part of that field, or a remark.
  private mutating func takeLooseBracket(_ segment: Slice, after last: (field: Field, draft: Int?)?)
  {
    if let last, let index = last.draft, [.expected, .present, .venue].contains(last.field),
      case .meeting(var meeting) = drafts[index].act.content,
      let (_, inside) = segment.endingBracket
    {
      readBracket(inside, last.field, &meeting, index)
      drafts[index].act.content = .meeting(meeting)
      return
    }
    keepRemark(segment)
  }

  private mutating func takeField(_ keyed: KeyedSegment) -> (field: Field, draft: Int?)? {
    let code = keyed.code
    if keyed.isQuoted {
      keepUnknown(keyed)
      return nil
    }
    if current == nil { return takeHeadField(keyed) }
    if let current, let field = Vocabulary.field(code, for: drafts[current].act.kind) {
      set(field, keyed, on: current)
      return (field, current)
    }
    if let current, addTally(keyed, current) { return nil }
    if let meeting, let field = Vocabulary.field(code, for: .meeting), !field.isCommon {
      set(field, keyed, on: meeting)
      return (field, meeting)
    }
    if let field = Vocabulary.field(code, for: nil) {
      setHead(field, keyed)
      return (field, nil)
    }
    if isNoteKey(keyed.key) {
      keepUnknown(keyed)
      return nil
    }
    if let label = Vocabulary.label(code), label.isHeading {
      takeUndatedAct(label, keyed)
      return nil
    }
    reportUnknown(keyed, for: current.map { drafts[$0].act.kind })
    keepUnknown(keyed)
    return nil
  }

  private mutating func takeHeadField(
    _ keyed: KeyedSegment
  ) -> (field: Field, draft: Int?)? {
    let code = keyed.code
    if let field = Vocabulary.field(code, for: nil) {
      setHead(field, keyed)
      return (field, nil)
    }
    if let field = Vocabulary.field(code, for: .meeting) {
      if field.isCommon {
        headCommon.append((field, keyed))
        return nil
      }
      let index = openImpliedMeeting(at: keyed.key.place)
      set(field, keyed, on: index)
      return (field, index)
    }
    if let label = Vocabulary.label(code), label.isHeading {
      takeUndatedAct(label, keyed)
      return nil
    }
    if !isNoteKey(keyed.key), let near = nearHeadKey(keyed.key.word) {
      report(
        .unknownKey, keyed.key.place,
        [Fact(.key, .text(keyed.name)), Fact(.suggestion, .text(near))])
    }
    record.facts.append(fact(keyed))
    return nil
  }

  /// A known key one slip away; other keys of the head are facts of the case.
  private func nearHeadKey(_ word: String) -> String? {
    let known = Vocabulary.keyWords(for: nil) + Vocabulary.keyWords(for: .meeting)
    guard word.unicodeScalars.count >= 2, let near = Suggestion.nearest(to: word, among: known),
      Suggestion.distance(word, near, limit: 1) != nil
    else { return nil }
    return near
  }

  /// A noun of a dated heading without its date: 公示：…, its date perhaps at the beginning of the value.
  private mutating func takeUndatedAct(_ label: Vocabulary.Label, _ keyed: KeyedSegment) {
    let line = keyed.key.joined(to: keyed.value.isEmpty ? keyed.key : keyed.value)
    if let token = DateToken.read(keyed.value), label.kind != .meeting {
      let rest = keyed.value.dropFirst(token.length)
      let isRange = rest.trimmed[0].map { isRangeMark($0) } ?? false
      if rest[0]?.isBlank ?? true || isRange,
        let found = resolve(
          token, keyed.value.prefix(token.length), side: .after, from: day)
      {
        closeHead()
        let outer = (meeting, item, day)
        openHeading(label, body: rest.trimmed, line: line, day: found, minute: nil)
        // It is written inside the meeting and leaves the meeting open.
        (meeting, item, day) = outer
        return
      }
    }
    report(.unreadableDate, keyed.key.place, [Fact(.found, .text(line.text))])
  }

  func isFirst(_ field: Field, _ index: Int) -> Bool {
    !drafts[index].seen.contains { $0.field == field }
  }

  mutating func reportDuplicate(_ keyed: KeyedSegment, firstUse: Place?) {
    var finding = Finding(
      .duplicateKey, at: keyed.key.place, [Fact(.key, .text(keyed.name))])
    if let firstUse { finding.related.append(Related(firstUse, .firstUse)) }
    findings.append(finding)
  }

  mutating func reportUnknown(_ keyed: KeyedSegment, for kind: Act.Kind?) {
    // Below a noun that is not known no key can be judged.
    if let current, drafts[current].isUnknown { return }
    var facts = [Fact(.key, .text(keyed.name))]
    let words =
      Vocabulary.keyWords(for: kind) + (meeting == nil ? [] : Vocabulary.keyWords(for: .meeting))
    if let near = Suggestion.nearest(to: keyed.key.word, among: words) {
      facts.append(Fact(.suggestion, .text(near)))
    }
    report(.unknownKey, keyed.key.place, facts)
  }

  /// Keeps a field that the act does not know, for conversion.
  mutating func keepUnknown(_ keyed: KeyedSegment) {
    if let current {
      drafts[current].act.extras.append(fact(keyed))
    } else if let meeting, isHead, isNoteKey(keyed.key), drafts[meeting].needsDay {
      drafts[meeting].act.extras.append(fact(keyed))
    } else {
      record.facts.append(fact(keyed))
    }
  }

  /// A field inside the words of an act that the act does not know.
  mutating func setExtra(_ keyed: KeyedSegment, _ index: Int) {
    if !keyed.isQuoted, !isNoteKey(keyed.key) {
      reportUnknown(keyed, for: drafts[index].act.kind)
    }
    drafts[index].act.extras.append(fact(keyed))
  }
}
