internal import Deliberation
internal import SourceText

/// Fields that may come more than once and add up.
private let repeatable: Set<Field> = [
  .candidates, .online, .onsite, .mobile, .attendees, .observers, .proxies, .recusals, .rosterFile,
  .notice,
  .channels, .items,
  .composition,
  .matters,
]

extension TextReader {
  /// Sets a field of a draft; one set before is reported and kept beside it.
  mutating func set(_ field: Field, _ keyed: KeyedSegment, on index: Int) {
    if !repeatable.contains(field),
      let before = drafts[index].seen.first(where: { $0.field == field })
    {
      reportDuplicate(keyed, firstUse: before.place)
      drafts[index].act.extras.append(fact(keyed))
      return
    }
    drafts[index].seen.append((field, keyed.key.place))
    if field.isCommon { return setCommon(field, keyed.value, index) }
    let content = drafts[index].act.content
    switch content {
    case .meeting(let meeting): setMeeting(field, keyed, meeting, index)
    case .evaluation, .survey: setCounts(field, keyed, index)
    case .vote: setVoteField(field, keyed.value, index)
    case .notice(var notice):
      if field == .items { notice.items += wordList(keyed.value) }
      if field == .channels { notice.channels += wordList(keyed.value) }
      drafts[index].act.content = .notice(notice)
    case .disclosure(var disclosure):
      if field == .channels { disclosure.channels += wordList(keyed.value) }
      if field == .until {
        disclosure.until = readDay(keyed.value, from: drafts[index].act.occurred.day)
      }
      drafts[index].act.content = .disclosure(disclosure)
    case .resume(var resumption): setResumption(field, keyed, &resumption, index)
    case .motion(var motion):
      motion.mover = keyed.value.isEmpty ? nil : person(keyed, index)
      drafts[index].act.content = .motion(motion)
    case .recusal(var recusal):
      recusal.reason = keyed.value.plain
      drafts[index].act.content = .recusal(recusal)
    case .speech(var speech):
      if field == .stance { speech.stance = readStance(keyed.value) }
      if field == .minutes { speech.minutes = readCount(keyed.value, units: ["分钟", "分"]) }
      drafts[index].act.content = .speech(speech)
    case .answer(var answer):
      answer.upheld = readFlag(keyed.value)
      drafts[index].act.content = .answer(answer)
    case .implementation(var implementation):
      if let known = Derived.phaseWords.first(where: { keyed.value.word == $0.word }) {
        implementation.phase = known.phase
      } else {
        reportWord(keyed.value, among: Derived.phaseWords.map(\.word))
      }
      drafts[index].act.content = .implementation(implementation)
    case .result(var claim):
      if field == .elected {
        claim.elected += NameList(keyed.value).names
      } else {
        claim.base = readBase(keyed.value)
      }
      drafts[index].act.content = .result(claim)
    case .deed(let deed): setDeed(field, keyed, deed, index)
    case .correction(var correction):
      let value = keyed.value.isEmpty ? nil : Noted(keyed.value.plain, keyed.value.place)
      switch field {
      case .corrected: correction.field = value ?? Noted("", keyed.value.place)
      case .was: correction.was = value
      case .now: correction.now = value ?? Noted("", keyed.value.place)
      default: correction.evidence = value
      }
      drafts[index].act.content = .correction(correction)
    default: break
    }
  }

  private mutating func setCommon(_ field: Field, _ value: Slice, _ index: Int) {
    let text = value.isEmpty ? nil : Noted(value.plain, value.place)
    switch field {
    case .object: drafts[index].act.object = text
    case .steps:
      drafts[index].act.steps = value.split { $0 == "、" || $0 == "," }.map {
        Noted($0.plain, $0.place)
      }
    case .matter: drafts[index].act.matter = text
    case .body: drafts[index].act.body = text
    case .actor:
      drafts[index].act.actor =
        value.isEmpty ? nil : Noted(personName(value).name, value.place)
    case .recorded:
      drafts[index].act.recorded = readDay(value, from: drafts[index].act.occurred.day)?.value
    case .belongs: drafts[index].belongs = value
    default: drafts[index].act.wording = value.plain
    }
  }

  /// Sets a field of the record's head.
  mutating func setHead(_ field: Field, _ keyed: KeyedSegment) {
    let value = keyed.value
    if !repeatable.contains(field),
      let before = seenInHead.first(where: { $0.field == field })
    {
      reportDuplicate(keyed, firstUse: before.place)
      record.facts.append(fact(keyed))
      return
    }
    seenInHead.append((field, keyed.key.place))
    let text = value.isEmpty ? nil : Noted(value.plain, value.place)
    switch field {
    case .title: record.title = Noted(value.plain, value.place)
    case .procedure: record.procedure = readPlan(value)
    case .number: record.number = text
    case .locality: record.locality = text
    case .scope: setScope(value)
    case .closed: record.closed = readDay(value, from: day)
    case .matters:
      record.matters += value.split { $0 == ";" }.map { Noted($0.plain, $0.place) }
    case .matterClass: record.matterClass = text
    case .rosterFile:
      for part in value.split({ $0 == "、" || $0 == ";" || $0 == "," }) {
        if part.quotation == nil, let (before, inside) = part.endingBracket, !before.isEmpty {
          rosterNames.append(
            (Noted(inside.plain, inside.place), Noted(before.plain, before.place)))
        } else {
          rosterNames.append((Noted(part.plain, part.place), nil))
        }
      }
    default: break
    }
  }

  private func readPlan(_ value: Slice) -> Noted<PlanReference>? {
    guard !value.isEmpty else { return nil }
    if value.quotation == nil, let at = (0..<value.count).last(where: { value[$0] == "@" }), at > 0,
      case let version = value.dropFirst(at + 1).trimmed.text, !version.isEmpty
    {
      return Noted(
        PlanReference(name: value.prefix(at).trimmed.text, version: version), value.place)
    }
    return Noted(PlanReference(name: value.plain), value.place)
  }

  private mutating func setScope(_ value: Slice) {
    var word = value
    if let (before, _) = value.endingBracket, !before.isEmpty { word = before }
    switch word.word {
    case "全程": record.scope = Noted(.whole, word.place)
    case "单次会议", "单次": record.scope = Noted(.single, word.place)
    default: reportWord(word, among: ["全程", "单次会议"])
    }
  }

  /// A word that is none of those that may stand there.
  mutating func reportWord(_ value: Slice, among words: [String]) {
    var facts = [Fact(.word, .text(value.text)), Fact(.wanted, .names(words))]
    if let near = Suggestion.nearest(to: value.word, among: words) {
      facts.append(Fact(.suggestion, .text(near)))
    }
    report(.unknownLabel, value.place, facts)
  }
}
