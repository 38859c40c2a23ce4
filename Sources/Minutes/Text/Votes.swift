internal import Deliberation
internal import SourceText

/// Words for methods; the first for each is the canonical one.
let methodWords: [(word: String, method: VoteMethod)] = [
  ("举手", .hands), ("无记名", .secret), ("记名", .named), ("口头", .voice), ("鼓掌", .acclamation),
  ("电子", .electronic), ("书面", .written), ("不记名", .secret), ("无记名投票", .secret),
  ("秘密", .secret), ("实名", .named), ("线上", .electronic), ("网络", .electronic),
  ("举手表决", .hands),
]

private let methodsByWord: [WordCode: VoteMethod] = {
  var table: [WordCode: VoteMethod] = [:]
  for (word, method) in methodWords { if let code = WordCode(word) { table[code] = method } }
  return table
}()

extension TextReader {
  /// Reads 举手；同意10，反对1，弃权2 and all its variants.
  mutating func readVote(_ body: Body, _ index: Int) {
    guard case .vote(var vote) = drafts[index].act.content else { return }
    var left: [Slice] = []
    for span in body.spans {
      if span.quotation != nil {
        left.append(span)
        continue
      }
      for segment in span.segments {
        var open: Field?
        takeClauses(segment, &vote, &open, &left, index)
      }
    }
    drafts[index].act.content = .vote(vote)
    guard drafts[index].act.wording.isEmpty else { return }
    drafts[index].act.wording =
      left.count == 1 ? left[0].plain : left.map(\.text).joined(separator: "；")
  }

  /// Takes the clauses of a stretch, one after the other.
  mutating func takeClauses(
    _ segment: Slice, _ vote: inout Vote, _ open: inout Field?, _ left: inout [Slice],
    _ index: Int
  ) {
    for group in segment.split({ $0 == "," || $0 == ";" || $0 == "。" }) {
      for clause in clauses(of: group) { takeClause(clause, &vote, &open, &left, index) }
    }
  }

  private mutating func takeClause(
    _ clause: Slice, _ vote: inout Vote, _ open: inout Field?, _ left: inout [Slice], _ index: Int
  ) {
    if clause.quotation != nil {
      left.append(clause)
      return
    }
    if let method = methodOf(clause) {
      if vote.method == nil {
        vote.method = Noted(method, clause.place)
      } else {
        left.append(clause)
      }
      open = nil
      return
    }
    if let number = roundOf(clause) {
      vote.round = number
      return
    }
    if let (label, field, value) = voteLabel(clause) {
      open = nil
      if readChoice(field, label, value, &vote, index) { open = field }
      return
    }
    if open == .candidates, clause.contains({ $0.isDigit }) {
      return addCandidates(clause, &vote)
    }
    // 同意：张三，李四；: after names, a bare name belongs to the same list.
    if let field = open, looksLikeName(clause) {
      appendNames(NameList(clause).names, field, &vote)
      return
    }
    if clause.contains({ $0.isDigit }), let (label, _) = labelledCount(clause), label.count <= 5 {
      var facts = [Fact(.key, .text(label.text))]
      let words = voteLabelWords.map(\.word)
      if let near = Suggestion.nearest(to: label.word, among: words) {
        facts.append(Fact(.suggestion, .text(near)))
      }
      report(.unknownKey, label.place, facts)
    }
    left.append(clause)
  }

  /// Reads what stands behind 同意 and the like; tells whether it was a list of names.
  private mutating func readChoice(
    _ field: Field, _ label: Slice, _ value: Slice, _ vote: inout Vote, _ index: Int
  ) -> Bool {
    if field.isApart {
      setApart(field, value, &vote, index)
      return field == .candidates
    }
    let isNameList = field == .tellers || field == .scrutineers
    if !isNameList {
      if drafts[index].seen.contains(where: { $0.field == field }) {
        let keyed = drafts[index].seen.first { $0.field == field }
        var finding = Finding(.duplicateKey, at: label.place, [Fact(.key, .text(label.text))])
        if let keyed { finding.related.append(Related(keyed.place, .firstUse)) }
        findings.append(finding)
        keepRemark(label.joined(to: value.isEmpty ? label : value))
        return false
      }
      drafts[index].seen.append((field, label.place))
    }
    if isNameList {
      let list = NameList(value)
      appendNames(list.names, field, &vote)
      for note in list.notes { addNote(Vocabulary.word(field), note, value.place, index) }
      return true
    }
    var number = value
    var names: Slice?
    if field.isChoice, let (before, inside) = value.endingBracket, !inside.isEmpty,
      groupParts(inside, of: .favour) == nil,
      !inside.contains({ $0.isDigit }) || inside.contains({ $0 == Quoting.open })
        || holdsName(inside)
    {
      number = before
      names = inside
    }
    let isStatedByName =
      !number.isEmpty && field.isChoice && countValue(number) == nil
      && isNamesOnly(number, label, isByName: vote.method?.value == .named)
    if isStatedByName {
      appendNames(NameList(value).names, field, &vote)
      return true
    }
    if let whole = field.partsWhole {
      let parted = PartedCount(number, of: whole)
      vote.parts += parted.parts
      if !parted.main.isEmpty || parted.parts.isEmpty { number = parted.main } else { return false }
    }
    if !number.isEmpty { setCount(field, readCount(number), &vote) }
    if number.isEmpty, names == nil {
      report(.unreadableNumber, label.place, [Fact(.found, .text(label.text))])
    }
    if let names { appendNames(NameList(names).names, field, &vote) }
    return false
  }

  /// Whether a value is a list of names and not an unreadable number.
  private func isNamesOnly(_ value: Slice, _ label: Slice, isByName: Bool) -> Bool {
    let list = NameList(value)
    guard !list.names.isEmpty else { return false }
    let gap = value.lower - label.upper
    let hasColon = gap > 0
    // 同意甚多 is no name: one word without a colon is one only where the vote is by name.
    guard hasColon || list.names.count > 1 || isByName else { return false }
    return value.split { $0 == "、" || $0 == "," }.allSatisfy { part in
      // The number that tells namesakes apart is part of the name: 张伟（12）.
      let core = part.endingBracket.flatMap { $0.before.isEmpty ? nil : $0.before } ?? part
      return part.quotation != nil
        || (!isCollective(part.word) && !core.contains { $0.isDigit || $0 == "-" }
          && !part.ends(with: "票")
          && !part.ends(with: "人")
          && (looksLikeName(part, longest: 12) || (hasColon && part.count <= 20)))
    }
  }

  private func appendNames(_ names: [Noted<String>], _ field: Field, _ vote: inout Vote) {
    switch field {
    case .favour: vote.favourNames += names
    case .against: vote.againstNames += names
    case .abstain: vote.abstainNames += names
    case .tellers: vote.tellers += names
    default: vote.scrutineers += names
    }
  }

  private func setCount(_ field: Field, _ count: Noted<Int>?, _ vote: inout Vote) {
    switch field {
    case .issued: vote.issued = count
    case .collected: vote.collected = count
    case .valid: vote.valid = count
    case .spoiled: vote.spoiled = count
    case .blank: vote.blank = count
    case .favour: vote.favour = count
    case .against: vote.against = count
    case .abstain: vote.abstain = count
    case .silent: vote.silent = count
    case .participating: vote.participating = count
    case .round: if let count, count.value >= 1 { vote.round = count.value }
    default: break
    }
  }

  /// A field of a vote on a line of its own.
  mutating func setVoteField(_ field: Field, _ value: Slice, _ index: Int) {
    guard case .vote(var vote) = drafts[index].act.content else { return }
    if field.isApart {
      setApart(field, value, &vote, index)
    } else if field == .method {
      if let method = methodOf(value) {
        vote.method = Noted(method, value.place)
      } else {
        reportWord(value, among: methodWords.map(\.word))
      }
    } else {
      // The key has been entered as seen by the caller.
      drafts[index].seen.removeAll { $0.field == field }
      let label = Slice(line: value.line, lower: value.lower - 1, upper: value.lower - 1)
      _ = readChoice(field, label, value, &vote, index)
    }
    drafts[index].act.content = .vote(vote)
  }
}

extension Field {
  /// The count of a vote or a meeting that the field states, where it may have parts.
  var partsWhole: PartCount.Whole? {
    switch self {
    case .expected: .expected
    case .present: .present
    case .participating: .participating
    case .issued: .issued
    case .collected: .collected
    case .valid: .valid
    case .favour: .favour
    case .against: .against
    case .abstain: .abstain
    default: nil
    }
  }

  /// Whether it is a choice that names can be tied to.
  var isChoice: Bool { self == .favour || self == .against || self == .abstain }
}

/// The words that open a clause of a vote, longest first.
private let voteLabelWords: [(word: String, field: Field)] = {
  var words: [(String, Field)] = []
  for key in voteKeys where key.field != .method && key.field != .base {
    for word in [key.word] + key.synonyms { words.append((word, key.field)) }
  }
  return words.sorted { ($0.0.count, $1.0) > ($1.0.count, $0.0) }
}()

/// The same words by their first sign.
private let voteLabelsByFirst: [Unicode.Scalar: [(word: String, field: Field)]] = Dictionary(
  grouping: voteLabelWords
) { $0.word.unicodeScalars.first ?? " " }

/// 同意10票、反对1票 are two clauses, 同意：张三、李四 is one.
private func clauses(of group: Slice) -> [Slice] {
  guard group.contains({ $0 == "、" }) else { return [group] }
  var clauses: [Slice] = []
  for part in group.split({ $0 == "、" }) {
    if let last = clauses.last, voteLabel(part) == nil {
      clauses[clauses.count - 1] = last.joined(to: part)
    } else {
      clauses.append(part)
    }
  }
  return clauses
}

/// 同意10, 同意：10, 10票同意: the label, its field and what it says.
private func voteLabel(_ clause: Slice) -> (label: Slice, field: Field, value: Slice)? {
  for (word, field) in voteLabelsByFirst[clause[0] ?? " "] ?? [] where clause.starts(with: word) {
    let length = word.unicodeScalars.count
    var value = clause.dropFirst(length).trimmed
    if value[0] == ":" { value = value.dropFirst(1).trimmed }
    if value[0] == "人", value[1] == ":" { value = value.dropFirst(2).trimmed }
    return (clause.prefix(length), field, value)
  }
  guard clause[0]?.isDigit ?? false else { return nil }
  for (word, field) in voteLabelWords where clause.ends(with: word) {
    let length = word.unicodeScalars.count
    let value = clause.prefix(clause.count - length).trimmed
    if countValue(value) != nil { return (clause.dropFirst(clause.count - length), field, value) }
  }
  return nil
}

/// 举手, 举手表决, 表决方式：举手, 无记名投票方式.
private func methodOf(_ clause: Slice) -> VoteMethod? {
  if clause.count > 16 || clause.contains({ $0.isDigit }) { return nil }
  if let method = WordCode(clause).flatMap({ methodsByWord[$0] }) { return method }
  var word = clause.word
  if let keyed = KeyedSegment(clause), Vocabulary.field(keyed.code, for: .vote) == .method {
    word = keyed.value.word
  }
  if word.hasPrefix("采用") || word.hasPrefix("采取") { word = String(word.dropFirst(2)) }
  for tail in ["的方式", "方式", "进行", "投票", "表决"] where word.hasSuffix(tail) && word != tail {
    word = String(word.dropLast(tail.count))
  }
  return WordCode(word).flatMap { methodsByWord[$0] }
}

/// 第二轮, 第2次投票.
private func roundOf(_ clause: Slice) -> Int? {
  guard clause[0] == "第" else { return nil }
  for tail in ["轮投票", "轮表决", "次投票", "次表决", "轮"] where clause.ends(with: tail) {
    let number = clause.from(1, to: clause.count - tail.unicodeScalars.count)
    guard let value = ChineseNumbers.value(of: number.folded), (1...999).contains(value) else {
      return nil
    }
    return value
  }
  return nil
}
