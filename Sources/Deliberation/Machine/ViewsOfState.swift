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
      ])
  }

  private func factView(_ fact: HeadFact) -> ViewNode {
    let parts = fact.value.value.split { "、；;".contains($0) }
    return ViewNode(
      .fact,
      [
        .text(fact.name.value), .text(fact.value.value),
        .list(parts.map { .text(String($0.trimmed)) }),
      ])
  }

  func meetingView(_ index: Int) -> ViewNode {
    let meeting = meetings[index]
    let items = meeting.items.indices
    return ViewNode(
      .meeting,
      [
        .text(meeting.title), optional(meeting.body?.name), count(meeting.members),
        count(meeting.openingPresent), person(meeting.meeting.chair),
        person(meeting.meeting.recorder),
        optional(meeting.meeting.mode?.value), .list(items.map { .view(itemView(index, $0)) }),
        .list(
          items.flatMap { item in
            meeting.items[item].votes.map { .view(voteView($0, meeting.items[item])) }
          }),
        .list(
          items.flatMap { item in
            meeting.items[item].speeches.map { .view(speechView($0, meeting.items[item], meeting)) }
          }),
      ])
  }

  func itemView(_ index: Int, _ item: Int) -> ViewNode {
    let meeting = meetings[index]
    let state = meeting.items[item]
    return ViewNode(
      .item,
      [
        .integer(state.number), .text(state.title), optional(state.mover), .flag(state.moved),
        .list(state.votes.map { .view(voteView($0, state)) }),
        .list(state.speeches.map { .view(speechView($0, state, meeting)) }),
        person(meeting.meeting.chair),
      ])
  }

  func voteView(_ vote: VoteState, _ item: ItemState) -> ViewNode {
    ViewNode(
      .vote,
      [
        count(tallied(vote.vote.favour, vote.vote.favourNames)),
        count(tallied(vote.vote.against, vote.vote.againstNames)),
        count(tallied(vote.vote.abstain, vote.vote.abstainNames)),
        optional(vote.vote.method?.value.word), count(vote.present),
        .integer(vote.speechesBefore), optional(vote.announced?.word), .text(item.title),
      ])
  }

  func speechView(_ speech: SpeechState, _ item: ItemState, _ meeting: MeetingState) -> ViewNode {
    ViewNode(
      .speech,
      [
        .text(speech.speaker), optional(speech.stance?.word), count(speech.minutes),
        .integer(speech.turn), optional(speech.previousStance?.word),
        person(meeting.meeting.chair), .text(item.title),
      ])
  }

  func evaluationView(_ evaluation: Evaluation) -> ViewNode {
    ViewNode(
      .evaluation,
      [
        count(evaluation.sent?.value), count(evaluation.returned?.value),
        count(evaluation.satisfied?.value), count(evaluation.fair?.value),
        count(evaluation.dissatisfied?.value),
      ])
  }

  private func optional(_ text: String?) -> ViewValue { text.map { .text($0) } ?? .none }
  private func count(_ number: Int?) -> ViewValue { number.map { .integer($0) } ?? .none }
  private func person(_ name: Noted<String>?) -> ViewValue {
    name.map { .text(Self.key($0.value)) } ?? .none
  }
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
