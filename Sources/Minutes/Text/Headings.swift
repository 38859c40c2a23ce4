internal import Deliberation
internal import SourceText

/// The noun at the beginning of a slice and what stands behind it: 会议：协商会第三次会议.
func headingLabel(_ slice: Slice) -> (label: Vocabulary.Label, body: Slice)? {
  var index = 0
  while index <= 6, let scalar = slice[index], scalar != ":", !scalar.isBlank { index += 1 }
  guard index > 0, index <= 6, let label = Vocabulary.label(WordCode(slice.prefix(index))),
    label.isHeading
  else { return nil }
  var body = slice.dropFirst(index)
  if body[0] == ":" {
    body = body.dropFirst(1)
  } else if let colon = body.trimmed[0], colon == ":" {
    body = body.trimmed.dropFirst(1)
  }
  return (label, body)
}

/// The nearest noun: of two equally near the usual word goes before a synonym.
func nearestHeading(_ word: String) -> String? {
  let usual = Vocabulary.labels.filter(\.isHeading).map(\.word)
  guard let near = Suggestion.nearest(to: word, among: Vocabulary.headingWords) else { return nil }
  guard let plain = Suggestion.nearest(to: word, among: usual), plain != near,
    let edits = Suggestion.distance(word, near, limit: 2),
    Suggestion.distance(word, plain, limit: edits) != nil
  else { return near }
  return plain
}

extension Act.Kind {
  /// Whether an act of the kind, written below an item, is part of it. Who comes and goes, signs or
  /// posts something below the last item does not do so for that item.
  var isOfItem: Bool {
    switch self {
    case .motion, .second, .speech, .vote, .result, .recusal: true
    default: false
    }
  }
}

extension TextReader {
  /// Adds a draft and makes it the act above.
  @discardableResult
  mutating func add(_ draft: Draft) -> Int {
    drafts.append(draft)
    current = drafts.count - 1
    return drafts.count - 1
  }

  /// Opens a dated act; without a day it is read and left out.
  mutating func openHeading(
    _ label: Vocabulary.Label, body: Slice, line: Slice, day found: Day?, minute: Int16?,
    isUndated: Bool = false
  ) {
    closeHead()
    meeting = nil
    item = nil
    itemsAreChinese = nil
    memberKeys.removeAll()
    let moment = Moment(found ?? Day(number: 0), minute: minute)
    var draft = Draft(Act(id: 0, occurred: moment, content: .open, site: Site(line.place)))
    draft.isDropped = found == nil
    draft.isUndatedRoster = isUndated
    draft.act.content = label.emptyContent
    let index = add(draft)
    if label.kind == .meeting {
      meeting = index
      isMeetingHead = true
    }
    readBody(body, label, index, isEvent: false)
    if label.kind == .resume { reopenMeeting(for: index) }
  }

  /// A dated line whose noun is not known: reported, and read on so that its lines belong to it.
  mutating func openUnknown(_ rest: Slice, line: Slice, day found: Day?) {
    let colon = rest.firstIndex { $0 == ":" } ?? rest.firstIndex { $0.isBlank } ?? rest.count
    let word = rest.prefix(colon)
    var facts = [Fact(.word, .text(word.text))]
    let cut = (2...4).lazy.map { word.prefix($0).folded }.first {
      Vocabulary.headingWords.contains($0)
    }
    if let near = nearestHeading(word.word) ?? cut { facts.append(Fact(.suggestion, .text(near))) }
    report(.unknownLabel, word.isEmpty ? line.place : word.place, facts)
    closeHead()
    meeting = nil
    item = nil
    var draft = Draft(
      Act(
        id: 0, occurred: Moment(found ?? Day(number: 0)), content: .covenant, site: Site(line.place)
      ))
    draft.isDropped = true
    draft.isUnknown = true
    add(draft)
  }

  /// The meeting that a record's own head describes: product of a record of one meeting.
  mutating func openImpliedMeeting(at place: Place) -> Int {
    if let meeting { return meeting }
    let place = record.title.place.isNone ? place : record.title.place
    var draft = Draft(
      Act(
        id: 0, occurred: Moment(Day(number: 0)), content: .meeting(Meeting(title: record.title)),
        site: Site(place)))
    draft.needsDay = true
    drafts.append(draft)
    meeting = drafts.count - 1
    isMeetingHead = true
    return drafts.count - 1
  }

  /// The head is complete, or the fields of the open meeting are: what waited for that is read now.
  mutating func closeHead() {
    if isHead {
      isHead = false
      closeCommonFields()
      if let meeting, drafts[meeting].needsDay { dropUndated(meeting) }
    }
    guard isMeetingHead else { return }
    isMeetingHead = false
    let waiting = postponed
    postponed.removeAll()
    guard let meeting else { return }
    for (field, segment) in waiting {
      switch field {
      case .notice: addNotice(segment, of: meeting)
      case .proxies: addProxies(segment.value, keyed: segment.key)
      default: addRecusals(segment.value, keyed: segment.key)
      }
    }
  }

  /// 步骤 and 机构 in the head speak of the meeting the head describes, or are facts of the case.
  private mutating func closeCommonFields() {
    let waiting = headCommon
    headCommon.removeAll()
    for (field, segment) in waiting {
      if let meeting {
        set(field, segment, on: meeting)
      } else {
        record.facts.append(fact(segment))
      }
    }
  }

  private mutating func dropUndated(_ index: Int) {
    report(.factMissing, drafts[index].act.site.place, [Fact(.field, .text("时间"))])
    drafts[index].isDropped = true
    drafts[index].needsDay = false
  }

  func fact(_ segment: KeyedSegment) -> HeadFact {
    HeadFact(
      name: Noted(segment.name, segment.key.place),
      value: Noted(segment.value.plain, segment.value.place))
  }

  /// A draft in the open meeting and item, on the day of the act above.
  func draft(_ content: Act.Content, at place: Place, minute: Int16? = nil) -> Draft {
    var act = Act(
      id: 0, occurred: Moment(day ?? Day(number: 0), minute: minute), content: content,
      site: Site(place))
    act.meeting = meeting
    act.item = content.kind.isOfItem ? item : nil
    var draft = Draft(act)
    draft.isDropped = day == nil || (meeting.map { drafts[$0].isDropped } ?? false)
    return draft
  }

  mutating func takeItem(
    _ number: Int, _ title: Slice, line: Slice, at minute: Int16?, isChinese: Bool
  ) {
    // 所属 says elsewhere to which meeting the item belongs.
    let isPlaced = title.segments.contains {
      KeyedSegment($0)?.key.word == Vocabulary.word(.belongs)
    }
    if !isPlaced, let current, case .notice(var notice) = drafts[current].act.content,
      meeting == nil
    {
      notice.items.append(title.plain)
      drafts[current].act.content = .notice(notice)
      return
    }
    if isHead, meeting == nil, !isPlaced { _ = openImpliedMeeting(at: line.place) }
    guard meeting != nil || isPlaced else { return keepRemark(line) }
    closeHead()
    itemsAreChinese = isChinese
    item = nil
    let label = Vocabulary.Label(
      word: "", synonyms: [], kind: .item, isHeading: false, isEvent: false, chinese: "",
      english: "", form: .usual)
    var draft = draft(.item(Item(number: number, title: Noted(""))), at: line.place, minute: minute)
    draft.act.item = nil
    let index = add(draft)
    item = index
    readBody(title, label, index, isEvent: true)
  }
}
