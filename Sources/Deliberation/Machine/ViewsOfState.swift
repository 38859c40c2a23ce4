/// The read-only views that predicates are given; the order of values is that of `ViewKind.fields`.
extension Machine {
  func matterView(_ thread: Int) -> ViewNode {
    let amount = head.fact("金额").flatMap { Int($0.value.filter { $0.isASCII && $0.isNumber }) }
    return ViewNode(
      .matter,
      [
        .text(threads[thread].name), optional(head.matterClass?.value),
        amount.map { .integer($0) } ?? .none, optional(head.locality?.value),
        .list(head.facts.map { .view(factView($0)) }),
      ] + deeds.all.map { .integer($0) })
  }

  func factView(_ fact: HeadFact) -> ViewNode {
    let parts = fact.value.value.split { "、；;".contains($0) }
    return ViewNode(
      .fact,
      [
        .text(fact.name.value), .text(fact.value.value),
        .list(parts.map { .text(String($0.trimmed)) }),
      ])
  }

  func meetingView(_ meeting: MeetingState, _ items: [ItemViews]) -> ViewNode {
    let day = meeting.facts.day
    let (year, month, _) = day.civil
    return ViewNode(
      .meeting,
      [
        .text(meeting.title), optional(meeting.body?.value.name), number(meeting.members),
        number(meeting.openingPresent), person(meeting.meeting.chair),
        person(meeting.meeting.recorder), optional(meeting.meeting.mode?.value),
        .list(items.map { .view($0.node) }), .list(items.flatMap(\.votes).map { .view($0) }),
        .list(items.flatMap(\.speeches).map { .view($0) }),
        .integer(Int(day.number)), .integer(month), .integer(year), .integer(day.weekday),
      ])
  }

  func evaluationView(_ evaluation: Evaluation) -> ViewNode {
    ViewNode(
      .evaluation,
      [
        number(evaluation.sent?.value), number(evaluation.returned?.value),
        number(evaluation.satisfied?.value), number(evaluation.fair?.value),
        number(evaluation.dissatisfied?.value),
      ])
  }
}

/// The views of one item and of what happened on it; each is made once and shared by those that show it.
struct ItemViews {
  let state: ItemState
  let votes: [ViewNode]
  let speeches: [ViewNode]
  private let chair: ViewValue

  /// The views that some rule of the book may look at.
  init(_ state: ItemState, of meeting: MeetingState, for book: Rulebook) {
    self.state = state
    let chair = person(meeting.meeting.chair)
    self.chair = chair
    let isShown = book.isRuled(.meeting) || book.isRuled(.item)
    votes = isShown || book.isRuled(.vote) ? state.votes.map { voteView($0, state) } : []
    speeches =
      isShown || book.isRuled(.speech) ? state.speeches.map { speechView($0, state, chair) } : []
  }

  /// The item itself.
  var node: ViewNode {
    ViewNode(
      .item,
      [
        .integer(state.number), .text(state.title), optional(state.mover), .flag(state.moved),
        .list(votes.map { .view($0) }), .list(speeches.map { .view($0) }), chair,
      ])
  }
}

private func voteView(_ vote: VoteState, _ item: ItemState) -> ViewNode {
  ViewNode(
    .vote,
    [
      number(tallied(vote.vote.favour, vote.vote.favourNames)),
      number(tallied(vote.vote.against, vote.vote.againstNames)),
      number(tallied(vote.vote.abstain, vote.vote.abstainNames)),
      optional(vote.vote.method?.value.word), number(vote.present),
      .integer(vote.speechesBefore), optional(vote.announced?.word), .text(item.title),
    ])
}

private func speechView(_ speech: SpeechState, _ item: ItemState, _ chair: ViewValue) -> ViewNode {
  ViewNode(
    .speech,
    [
      .text(speech.speaker), optional(speech.stance?.word), number(speech.minutes),
      .integer(speech.turn), optional(speech.previousStance?.word), chair, .text(item.title),
    ])
}

private func optional(_ text: String?) -> ViewValue { text.map { .text($0) } ?? .none }
private func number(_ count: Int?) -> ViewValue { count.map { .integer($0) } ?? .none }
private func person(_ name: Noted<String>?) -> ViewValue {
  name.map { .text(Machine.key($0.value)) } ?? .none
}

extension Substring {
  /// Without blanks at either end.
  fileprivate var trimmed: Substring {
    var rest = drop { $0 == " " || $0 == "\u{3000}" }
    while let last = rest.last, last == " " || last == "\u{3000}" { rest.removeLast() }
    return rest
  }
}

// What scripts compare with are the record's own words; `ViewKind.fields` lists them.

extension Claim.Outcome {
  fileprivate var word: String {
    switch self {
    case .carried: "通过"
    case .rejected: "未通过"
    case .unanimous: "一致通过"
    case .tabled: "搁置"
    }
  }
}

extension Speech.Stance {
  fileprivate var word: String { self == .favour ? "同意" : "反对" }
}

extension VoteMethod {
  fileprivate var word: String {
    switch self {
    case .hands: "举手"
    case .secret: "无记名"
    case .named: "记名"
    case .voice: "口头"
    case .acclamation: "鼓掌"
    case .electronic: "电子"
    case .written: "书面"
    }
  }
}
