internal import Deliberation
internal import SourceText

extension TextReader {
  /// Takes `【标签】正文`.
  mutating func takeEvent(
    _ tag: Slice, _ rest: Slice, line: Slice, at minute: Int16?, isDayKnown: Bool = false
  ) {
    if isHead, meeting == nil, !isDayKnown { _ = openImpliedMeeting(at: line.place) }
    closeHead()
    guard let label = Vocabulary.label(WordCode(tag)), label.isEvent else {
      var facts = [Fact(.word, .text(tag.text))]
      if let near = Suggestion.nearest(to: tag.word, among: Vocabulary.eventWords) {
        facts.append(Fact(.suggestion, .text(near)))
      }
      report(.unknownLabel, tag.place, facts)
      var unknown = draft(.open, at: line.place)
      unknown.isDropped = true
      add(unknown)
      return
    }
    reportMissingDay(at: line.place, isDayKnown: isDayKnown)
    let index = add(draft(label.emptyContent, at: line.place, minute: minute))
    switch label.kind {
    case .proxy: takeProxies(rest, index)
    case .recusal: takeRecusals(rest, index)
    case .speech:
      if let keyed = KeyedSegment(rest) {
        setSpeaker(keyed, index)
        readBody(keyed.value, label, index, isEvent: true)
      } else {
        report(.unreadableLine, rest.place, [Fact(.found, .text(rest.text))])
        drafts[index].isDropped = true
      }
    default: readBody(rest, label, index, isEvent: true)
    }
  }

  /// Events before anything gave a day: said once, where it is first missed.
  private mutating func reportMissingDay(at place: Place, isDayKnown: Bool) {
    guard day == nil, !isDayKnown, !hasReportedMissingDay else { return }
    if let meeting, drafts[meeting].isDropped { return }
    hasReportedMissingDay = true
    report(.factMissing, place, [Fact(.field, .text("时间"))])
  }

  /// Takes `14:10 张三：话` and `张三：话`; `rest` begins with the name.
  mutating func takeSpeech(
    _ name: KeyedSegment, _ rest: Slice, line: Slice, at minute: Int16?, isDayKnown: Bool = false
  ) {
    if isHead, meeting == nil, !isDayKnown { _ = openImpliedMeeting(at: line.place) }
    closeHead()
    reportMissingDay(at: line.place, isDayKnown: isDayKnown)
    let index = add(draft(.speech(Speech(speaker: Noted(""))), at: line.place, minute: minute))
    setSpeaker(name, index)
    let colon = (rest.firstIndex { $0 == ":" } ?? rest.count - 1) + 1
    readBody(rest.dropFirst(colon).trimmed, speechLabel, index, isEvent: true)
  }

  private mutating func setSpeaker(_ keyed: KeyedSegment, _ index: Int) {
    guard case .speech(var speech) = drafts[index].act.content else { return }
    var name = keyed.key
    if keyed.isQuoted {
      speech.speaker = Noted(name.text, name.place)
      drafts[index].act.content = .speech(speech)
      return
    }
    if let (before, inside) = name.endingBracket, inside.ends(with: "分钟"), !before.isEmpty {
      let number = inside.prefix(inside.count - 2)
      if let count = ChineseNumbers.value(of: number.folded), (0...greatestCount).contains(count) {
        speech.minutes = Noted(count, inside.place)
        name = before
      }
    }
    let (text, hasNote) = personName(name)
    speech.speaker = Noted(text, name.place)
    if hasNote { addNote("发言", name, index) }
    drafts[index].act.content = .speech(speech)
  }

  /// Keeps what stands beside a name or number and is no part of it.
  mutating func addNote(_ word: String, _ value: Slice, _ index: Int) {
    drafts[index].act.extras.append(
      HeadFact(
        name: Noted(word + Vocabulary.noteMark, value.place), value: Noted(value.text, value.place))
    )
  }

  mutating func addNote(_ word: String, _ text: String, _ place: Place, _ index: Int) {
    drafts[index].act.extras.append(
      HeadFact(name: Noted(word + Vocabulary.noteMark, place), value: Noted(text, place)))
  }
}

let speechLabel = Vocabulary.Label(
  word: "发言", synonyms: [], kind: .speech, isHeading: false, isEvent: true, chinese: "",
  english: "", form: .usual)
