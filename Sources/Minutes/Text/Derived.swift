internal import Deliberation
internal import SourceText

/// What the clerk's words say beside themselves; a field of its own overrides each.
///
/// The writer asks the same questions, to know when it has to add the field.
enum Derived {
  /// Who acts, in 异议：王某，树木保留 and 提议：居民委员会 and 【附议】李四.
  static func actor(_ said: Slice, _ kind: Act.Kind) -> Slice? {
    switch kind {
    case .second: return looksLikeName(said) ? said : nil
    case .objection:
      guard let first = firstClause(said) else { return nil }
      return looksLikeName(first, longest: 6) ? first : nil
    case .proposal:
      let first = firstClause(said) ?? said
      return looksLikeName(first, longest: 12) ? first : nil
    default: return nil
    }
  }

  /// Who moves, in 【修正】李四：保留东侧两棵香樟.
  static func mover(_ said: Slice) -> Slice? {
    guard let colon = said.firstIndex({ $0 == ":" }) else { return nil }
    let name = said.prefix(colon).trimmed
    return looksLikeName(name) ? name : nil
  }

  static func upheld(_ said: Slice) -> Bool? {
    for word in ["不予采纳", "不采纳", "未采纳", "没有采纳"] where said.starts(with: word) { return false }
    for word in ["采纳", "予以采纳", "已采纳"] where said.starts(with: word) { return true }
    return nil
  }

  static func stance(_ said: Slice) -> Speech.Stance? {
    for word in ["不同意", "反对", "不赞成", "不支持"] where said.starts(with: word) { return .against }
    for word in ["同意", "赞成", "支持"] where said.starts(with: word) { return .favour }
    return nil
  }

  static func phase(_ said: Slice) -> Implementation.Phase {
    phaseWords.first { said.starts(with: $0.word) }?.phase ?? .progress
  }

  static let phaseWords: [(word: String, phase: Implementation.Phase)] = [
    ("开工", .start), ("动工", .start), ("启动", .start), ("开始", .start), ("进展", .progress),
    ("完工", .complete), ("竣工", .complete), ("完成", .complete), ("验收", .complete),
  ]

  private static func firstClause(_ said: Slice) -> Slice? {
    guard let end = said.firstIndex({ $0 == "," || $0 == ":" || $0 == ";" || $0 == "。" }), end > 0
    else {
      return nil
    }
    return said.prefix(end).trimmed
  }
}

/// The words of phases, as canonical text has them.
func phaseWord(_ phase: Implementation.Phase) -> String {
  switch phase {
  case .start: "开工"
  case .progress: "进展"
  case .complete: "完工"
  }
}

extension TextReader {
  mutating func derive(from said: Slice, _ index: Int, isQuoted: Bool) {
    func isStated(_ field: Field) -> Bool { drafts[index].seen.contains { $0.field == field } }
    if !isStated(.actor), let actor = Derived.actor(said, drafts[index].act.kind) {
      drafts[index].act.actor = Noted(personName(actor).name, actor.place)
    }
    switch drafts[index].act.content {
    case .motion(var motion):
      guard !isStated(.mover), let mover = Derived.mover(said) else { return }
      motion.mover = Noted(personName(mover).name, mover.place)
      drafts[index].act.content = .motion(motion)
    case .answer(var answer):
      guard !isStated(.upheld) else { return }
      answer.upheld = Derived.upheld(said)
      drafts[index].act.content = .answer(answer)
    case .speech(var speech):
      guard !isStated(.stance) else { return }
      speech.stance = Derived.stance(said)
      drafts[index].act.content = .speech(speech)
    case .implementation(var implementation):
      if !isStated(.phase) { implementation.phase = Derived.phase(said) }
      // A word that says only the phase is no wording beside it.
      if !isQuoted, said.text == phaseWord(implementation.phase),
        drafts[index].act.wording == said.text
      {
        drafts[index].act.wording = ""
      }
      drafts[index].act.content = .implementation(implementation)
    default: break
    }
  }

  /// 实到13更正为14, 实到由13改为14, 实到：13→14.
  mutating func readCorrectionInWords(_ said: Slice, _ index: Int) -> Bool {
    guard case .correction(var correction) = drafts[index].act.content, said.quotation == nil,
      correction.field.value.isEmpty, correction.now.value.isEmpty
    else { return false }
    let clauses = said.split { $0 == "," || $0 == ";" }
    guard let first = clauses.first, let change = changeIn(first) else { return false }
    correction.field = Noted(change.field.text, change.field.place)
    correction.was = change.was.map { Noted($0.text, $0.place) }
    correction.now = Noted(change.now.text, change.now.place)
    for clause in clauses.dropFirst() {
      if clause.starts(with: "依据"), correction.evidence == nil {
        var rest = clause.dropFirst(2).trimmed
        if rest[0] == ":" { rest = rest.dropFirst(1).trimmed }
        correction.evidence = Noted(rest.text, rest.place)
      } else {
        keepRemark(clause)
      }
    }
    drafts[index].act.content = .correction(correction)
    return true
  }

  private func changeIn(_ clause: Slice) -> (field: Slice, was: Slice?, now: Slice)? {
    let marks = ["更正为", "改为", "应为", "→", "->"]
    for at in 1..<max(clause.count, 1) {
      guard let mark = marks.first(where: { clause.dropFirst(at).starts(with: $0) }) else {
        continue
      }
      let now = clause.dropFirst(at + mark.unicodeScalars.count).trimmed
      var left = clause.prefix(at).trimmed
      guard !now.isEmpty, !left.isEmpty else { return nil }
      if let colon = left.firstIndex({ $0 == ":" || $0 == "由" }), colon > 0 {
        return (left.prefix(colon).trimmed, left.dropFirst(colon + 1).trimmed, now)
      }
      var digits = left.count
      while digits > 0, let scalar = left[digits - 1],
        scalar.isDigit || scalar == "人" || scalar == "票"
      {
        digits -= 1
      }
      guard digits > 0, digits < left.count else { return nil }
      let was = left.dropFirst(digits)
      left = left.prefix(digits).trimmed
      return (left, was, now)
    }
    return nil
  }

}
