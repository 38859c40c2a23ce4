internal import Deliberation
internal import SourceText

/// Roles under which people sign, longest first.
let signerRoles = [
  "会议主持人", "居务监督", "村务监督", "召集人", "主持人", "记录人", "监督人", "监票人", "计票人", "唱票人", "经办人", "负责人", "主持",
  "记录", "监督",
  "监票", "计票", "唱票", "召集",
]

/// One signature as it stands in a line: 主持王建国, 村监委：张三, 13人.
struct SignerToken {
  var signer: Signature.Signer?
  var count: Noted<Int>?
  var hasNote = false

  init(_ part: Slice) {
    if part.quotation == nil, let number = countOfPersons(part) {
      count = Noted(number, part.place)
      return
    }
    var role: Slice?
    var name = part
    if part.quotation == nil {
      if let colon = part.firstIndex({ $0 == ":" }), colon > 0 {
        role = part.prefix(colon).trimmed
        name = part.dropFirst(colon + 1).trimmed
      } else if let word = signerRoles.first(where: { part.starts(with: $0) }),
        part.count - word.unicodeScalars.count >= 2
      {
        role = part.prefix(word.unicodeScalars.count)
        name = part.dropFirst(word.unicodeScalars.count).trimmed
      }
    }
    if name.quotation == nil, name.ends(with: "人"), let at = name.firstIndex({ $0 == "等" }), at > 0,
      let number = countOfPersons(name.dropFirst(at + 1))
    {
      count = Noted(number, name.dropFirst(at + 1).place)
      name = name.prefix(at).trimmed
    }
    let (text, hasBracket) = personName(name)
    hasNote = hasBracket
    if !text.isEmpty {
      signer = Signature.Signer(role: role?.plain ?? "", name: Noted(text, name.place))
    }
  }
}

extension TextReader {
  /// Reads 主持王建国，记录李敏 or 13人.
  mutating func readSignatures(_ slice: Slice, _ index: Int) {
    guard case .signature(var signature) = drafts[index].act.content else { return }
    for part in slice.split({ $0 == "," || $0 == ";" || $0 == "、" || $0 == "。" }) {
      let read = SignerToken(part)
      if let count = read.count { signature.count = count }
      if read.hasNote { addNote("签字", part, index) }
      if let signer = read.signer { signature.signers.append(signer) }
    }
    drafts[index].act.content = .signature(signature)
  }

  /// 【委托】赵六→张三，钱七→李四（书面）: one act each; the first is the draft at `index`.
  mutating func takeProxies(_ slice: Slice, _ index: Int) {
    let body = Body(slice) { keyed, isFirst in
      keyed.isQuoted || !isFirst || Vocabulary.field(keyed.code, for: .proxy) != nil
    }
    let pairs = proxies(in: body.free)
    let place = drafts[index].act.site.place
    let template = drafts[index]
    if pairs.isEmpty {
      drafts[index].isDropped = true
      report(.unreadableLine, place, [Fact(.found, .text(slice.text))])
    }
    for (number, pair) in pairs.enumerated() {
      let target = number == 0 ? index : add(template)
      drafts[target].act.content = .proxy(pair)
      for field in body.fields {
        if !field.isQuoted, let known = Vocabulary.field(field.code, for: .proxy) {
          set(known, field, on: target)
        } else {
          setExtra(field, target)
        }
      }
    }
  }

  /// 委托 in the head of a meeting.
  mutating func addProxies(_ value: Slice, keyed key: Slice) {
    let kept = current
    for pair in proxies(in: [value]) {
      let place = pair.principal.place.isNone ? key.place : pair.principal.place
      var draft = draft(.proxy(pair), at: place)
      draft.act.item = nil
      add(draft)
    }
    current = kept
  }

  private mutating func proxies(in stretches: [Slice]) -> [Proxy] {
    var pairs: [Proxy] = []
    for stretch in stretches {
      for part in stretch.split({ $0 == "," || $0 == ";" || $0 == "、" }) {
        guard let pair = proxy(part) else {
          report(.unreadableLine, part.place, [Fact(.found, .text(part.text))])
          continue
        }
        pairs.append(pair)
      }
    }
    return pairs
  }

  private func proxy(_ part: Slice) -> Proxy? {
    var pair = part
    var written = false
    var instruction: Noted<Instruction>?
    if let (before, inside) = part.endingBracket, isMandate(inside) {
      pair = before
      for clause in inside.split({ $0 == "," || $0 == ";" || $0 == "、" }) {
        if clause.starts(with: "书面") {
          written = true
        } else if let told = instructionWords.first(where: { $0.word == clause.word }) {
          instruction = Noted(told.instruction, clause.place)
        }
      }
    }
    for mark in ["→", "->", "=>", "委托"] {
      let length = mark.unicodeScalars.count
      guard let at = pair.firstIndex({ $0 == mark.unicodeScalars.first }), at > 0,
        pair.dropFirst(at).starts(with: mark)
      else { continue }
      let principal = pair.prefix(at).trimmed
      let holder = pair.dropFirst(at + length).trimmed
      guard !principal.isEmpty, !holder.isEmpty else { return nil }
      var read = Proxy(
        principal: Noted(personName(principal).name, principal.place),
        holder: Noted(personName(holder).name, holder.place), written: written)
      read.instruction = instruction
      return read
    }
    return nil
  }

  /// 【回避】孙八（议题一，亲属），吴九: one act for each bracket; the first is the draft at `index`.
  mutating func takeRecusals(_ slice: Slice, _ index: Int) {
    let body = Body(slice) { keyed, isFirst in
      keyed.isQuoted || !isFirst || Vocabulary.field(keyed.code, for: .recusal) != nil
    }
    let groups = recusals(in: body.free)
    let template = drafts[index]
    if groups.isEmpty {
      drafts[index].isDropped = true
      report(.unreadableLine, template.act.site.place, [Fact(.found, .text(slice.text))])
    }
    for (number, group) in groups.enumerated() {
      let target = number == 0 ? index : add(template)
      drafts[target].act.content = .recusal(group.recusal)
      drafts[target].itemReference = group.item
      for field in body.fields {
        if !field.isQuoted, let known = Vocabulary.field(field.code, for: .recusal) {
          set(known, field, on: target)
        } else {
          setExtra(field, target)
        }
      }
    }
  }

  /// 回避 in the head of a meeting.
  mutating func addRecusals(_ value: Slice, keyed key: Slice) {
    let kept = current
    for group in recusals(in: [value]) {
      var draft = draft(.recusal(group.recusal), at: group.recusal.names.first?.place ?? key.place)
      draft.act.item = nil
      draft.itemReference = group.item
      add(draft)
    }
    current = kept
  }

  private typealias Group = (recusal: Recusal, item: Slice?)

  private mutating func recusals(in stretches: [Slice]) -> [Group] {
    var groups: [Group] = []
    for stretch in stretches {
      for part in stretch.split({ $0 == "," || $0 == ";" }) {
        var names: [Noted<String>] = []
        var count: Noted<Int>?
        for token in part.split({ $0 == "、" }) {
          var name = token
          var bracket: Slice?
          if token.quotation == nil, let (before, inside) = token.endingBracket, !before.isEmpty,
            inside.count > 1
          {
            name = before
            bracket = inside
          }
          let list = NameList(name)
          names += list.names
          if let number = list.count { count = number }
          guard let bracket else { continue }
          groups.append(group(names, count, bracket))
          names = []
          count = nil
        }
        if !names.isEmpty || count != nil { groups.append(group(names, count, nil)) }
      }
    }
    return groups
  }

  private func group(_ names: [Noted<String>], _ count: Noted<Int>?, _ bracket: Slice?) -> Group {
    var item: Slice?
    var reasons: [String] = []
    for part in bracket?.split({ $0 == "," || $0 == ";" }) ?? [] {
      if part.quotation == nil, item == nil, isItemReference(part) {
        item = part
      } else {
        reasons.append(part.plain)
      }
    }
    return (Recusal(names: names, count: count, reason: reasons.joined(separator: "，")), item)
  }

  /// 通知 in the head of a meeting: its day, then where it was posted.
  mutating func addNotice(_ segment: KeyedSegment, of index: Int) {
    let value = segment.value
    var rest = value
    guard case .meeting(let meeting) = drafts[index].act.content else { return }
    var notice = Notice(of: meeting.title)
    var act = Act(
      id: 0, occurred: drafts[index].act.occurred, content: .notice(notice),
      site: Site(segment.key.joined(to: value.isEmpty ? segment.key : value).place))
    act.occurred.minute = nil
    var draft = Draft(act)
    draft.isDropped = drafts[index].isDropped
    draft.goesBefore = index
    if let token = DateToken.read(value) {
      let dated = value.prefix(token.length)
      rest = value.dropFirst(token.length).trimmed
      if let found = resolve(token, dated, side: .before, from: drafts[index].act.occurred.day) {
        draft.act.occurred.day = found
      } else {
        draft.isDropped = true
      }
    } else {
      report(
        .unreadableDate, value.isEmpty ? segment.key.place : value.place,
        [Fact(.found, .text(value.text))])
      draft.isDropped = true
    }
    while let first = rest[0], first == "," || first == ";" || first == "、" {
      rest = rest.dropFirst(1)
    }
    notice.channels = wordList(rest)
    draft.act.content = .notice(notice)
    drafts.append(draft)
  }
}

/// The words by which a mandate tells how to vote; the first for each is the canonical one.
let instructionWords: [(word: String, instruction: Instruction)] = [
  ("同意", .favour), ("反对", .against), ("弃权", .abstain), ("赞成", .favour), ("投同意票", .favour),
  ("投反对票", .against), ("投弃权票", .abstain),
]

/// Whether a bracket behind a proxy speaks of its form: 书面, or how to vote.
private func isMandate(_ inside: Slice) -> Bool {
  inside.starts(with: "书面") || instructionWords.contains { $0.word == inside.word }
}

/// 议题一, 第二项, 议题2.
func itemNumber(in reference: Slice) -> Int? {
  for head in ["议题", "第", "事项"] where reference.starts(with: head) {
    var number = reference.dropFirst(head.unicodeScalars.count).trimmed
    for tail in ["项议题", "议题", "项", "事项"] where number.ends(with: tail) {
      number = number.prefix(number.count - tail.unicodeScalars.count).trimmed
    }
    if let value = ChineseNumbers.value(of: number.folded), value >= 1 { return value }
  }
  return nil
}

private func isItemReference(_ slice: Slice) -> Bool { itemNumber(in: slice) != nil }
