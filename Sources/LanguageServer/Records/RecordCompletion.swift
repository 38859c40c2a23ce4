import Deliberation
import Minutes
import Reporting
import Yishi

/// What may be written at a place of a record.
extension LanguageServer {
  mutating func recordCompletion(_ document: Document, at offset: Int) -> [Offer] {
    guard let examined = examination(of: document) else { return [] }
    let scene = RecordScene(document, examined, at: offset)
    guard let gap = scene.line.gap(at: offset - scene.start) else { return [] }
    let desk = RecordOffers(
      texts: texts, scene: scene,
      range: max(scene.start, offset - gap.typed.utf8.count)..<offset)
    switch gap.wanted {
    // The first line is the title.
    case .line: return scene.number == 0 && !gap.typed.isEmpty ? [] : desk.line()
    case .noun: return desk.nouns()
    case .tag: return desk.tags(from: "")
    case .words(let label): return desk.words(behind: label)
    case .value(let key): return key.map(desk.values) ?? []
    }
  }
}

/// Makes the offers for one place of a record.
struct RecordOffers {
  let texts: EditorTexts
  let scene: RecordScene
  let range: Range<Int>

  private func offer(
    _ label: String, _ kind: Offer.Kind, detail: String = "", help: String = "", text: String = ""
  ) -> Offer {
    Offer(label: label, kind: kind, detail: detail, help: help, text: text, range: range)
  }

  /// What stands right behind the cursor already.
  private func isFollowed(by marks: String...) -> Bool {
    let rest = scene.document.lines.range(ofLine: scene.number)
    let text = scene.document.lines.text(
      in: range.upperBound..<max(range.upperBound, rest.upperBound))
    return marks.contains { text.hasPrefix($0) }
  }

  // MARK: Words of the grammar

  /// A key, or a tag in a meeting.
  func line() -> [Offer] {
    let written = scene.writtenKeys()
    let kind = scene.above.last?.kind
    var offers: [Offer] = []
    if scene.isInMeeting { offers += tags(from: "【") }
    let contexts: [Vocabulary.Context] = kind.map { [.act($0), .anyAct] } ?? [.head]
    let own = keys(contexts, but: written)
    // The keys come first where a meeting has just been opened, or anything but a meeting is described.
    offers = kind == .meeting || !scene.isInMeeting ? own + offers : offers + own
    // A record of one meeting describes it in its head.
    if kind == nil { offers += keys([.act(.meeting)], but: written) }
    return offers
  }

  private func keys(_ contexts: [Vocabulary.Context], but written: Set<String>) -> [Offer] {
    let colon = isFollowed(by: "：", ":") ? "" : "："
    var seen = written
    return contexts.flatMap { context in
      Vocabulary.keys.filter { $0.contexts.contains(context) }
    }.filter { seen.insert($0.word).inserted }.map { key in
      offer(
        key.word, .field, detail: texts.about(key), help: texts.help(key), text: key.word + colon)
    }
  }

  /// The nouns of dated headings; those of the procedure's own steps first.
  func nouns() -> [Offer] {
    let colon = isFollowed(by: "：", ":") ? "" : "："
    return Vocabulary.labels.filter(\.isHeading).map { label in
      offer(
        label.word, .keyword, detail: texts.about(label), help: texts.help(label),
        text: label.word + colon)
    }
  }

  func tags(from open: String) -> [Offer] {
    let close = isFollowed(by: "】") ? "" : "】"
    // What only a meeting has comes first.
    let labels = Vocabulary.labels.filter(\.isEvent)
    return (labels.filter { !$0.isHeading } + labels.filter(\.isHeading)).map { label in
      offer(
        open + label.word + (open.isEmpty ? "" : "】"), .keyword, detail: texts.about(label),
        help: texts.help(label), text: open + label.word + close)
    }
  }

  // MARK: Words of the procedure and the record

  /// What stands behind a noun or a tag: the names and choices that fit, then the keys of the act.
  func words(behind label: Vocabulary.Label) -> [Offer] {
    let plan = scene.plan
    var offers: [Offer] = []
    switch label.kind {
    case .meeting: offers = plan?.bodies.map { offer($0.name, .reference) } ?? []
    case .notice:
      offers = objects { if case .meeting(let meeting) = $0 { meeting.title.value } else { nil } }
    case .disclosure, .takedown: offers = displayed
    case .objection, .answer: offers = people
    case .vote: offers = Vocabulary.methods.map { offer($0, .value) }
    case .result: offers = Vocabulary.outcomes.map { offer($0, .value) }
    case .arrive, .leave, .second, .motion, .proxy, .recusal, .speech: offers = people
    case .proposal: offers = plan?.bodies.map { offer($0.name, .reference) } ?? []
    default: break
    }
    return offers
      + keys(
        [.act(label.kind)],
        but: Set(
          scene.line.words.compactMap { word in
            if case .key(let key) = word.meaning { key.word } else { nil }
          }))
  }

  func values(_ key: Vocabulary.Key) -> [Offer] {
    if !key.choices.isEmpty {
      return key.choices.map { offer($0, .value, detail: texts.about(key)) }
    }
    let plan = scene.plan
    switch key.names {
    case .procedure: return scene.examined.procedures.map { offer($0, .reference) }
    case .roster: return scene.examined.rosters.map { offer($0, .reference) }
    case .body:
      return plan?.bodies.flatMap { [$0.name] + $0.aliases + $0.instances }
        .map { offer($0, .reference) } ?? []
    case .stage:
      return plan?.stages.map { offer($0.name, .reference, detail: texts.word($0.kind)) } ?? []
    case .matter:
      let record = scene.examined.record
      let matters = record?.matters.map(\.value) ?? []
      return (matters.isEmpty ? [record?.title.value].compactMap { $0 } : matters)
        .map { offer($0, .reference) }
    case .matterClass: return classes.map { offer($0, .value) }
    case .object:
      return displayed
        + objects { if case .item(let item) = $0 { item.title.value } else { nil } }
    case .person: return people
    case nil: return []
    }
  }

  private func objects(_ name: (Act.Content) -> String?) -> [Offer] {
    var seen: Set<String> = []
    return (scene.examined.record?.acts ?? []).compactMap { act in
      guard let name = name(act.content), !name.isEmpty, seen.insert(name).inserted else {
        return nil
      }
      return offer(name, .reference, detail: texts.word(act.kind))
    }
  }

  /// What is displayed, by the words of the procedure and by those of the record.
  private var displayed: [Offer] {
    let planned = (scene.plan?.stages ?? []).filter { $0.kind == .disclosure }
      .map { $0.what ?? $0.name }
    let own = objects { if case .disclosure(let shown) = $0 { shown.what.value } else { nil } }
    return planned.filter { name in !own.contains { $0.label == name } }
      .map { offer($0, .reference, detail: texts.word(Act.Kind.disclosure)) } + own
  }

  /// The members on the rosters.
  private var people: [Offer] {
    var seen: Set<String> = []
    return (scene.examined.record?.rosters ?? []).flatMap { $0.members ?? [] }.prefix(2000)
      .filter { seen.insert($0.name.value).inserted }
      .map { offer($0.name.value, .person, detail: $0.categories.joined(separator: "、")) }
  }

  /// The classes of matter that the procedure tells apart.
  private var classes: [String] {
    guard let plan = scene.plan else { return [] }
    var seen: Set<String> = []
    let named =
      plan.stages.flatMap { $0.classes?.names ?? [] } + plan.reservedMatters
      + plan.bodies.flatMap { $0.powers + $0.excluded }
    return named.filter { seen.insert($0).inserted }
  }
}
