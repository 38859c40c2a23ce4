internal import Deliberation
internal import SourceText

/// Words for outcomes; the first for each is the canonical one, longer ones are looked for first.
let outcomeWords: [(word: String, outcome: Claim.Outcome)] = [
  ("通过", .carried), ("未通过", .rejected), ("一致通过", .unanimous), ("搁置", .tabled),
  ("不通过", .rejected), ("没有通过", .rejected), ("未获通过", .rejected), ("不予通过", .rejected),
  ("否决", .rejected), ("未能通过", .rejected), ("全票通过", .unanimous), ("全体通过", .unanimous),
  ("全体一致通过", .unanimous), ("一致同意", .unanimous), ("多数通过", .carried), ("表决通过", .carried),
  ("审议通过", .carried), ("获得通过", .carried), ("获通过", .carried), ("暂缓", .tabled),
  ("延期", .tabled), ("搁置再议", .tabled), ("未选出", .rejected), ("选举无效", .rejected),
]

func outcomeWord(_ outcome: Claim.Outcome) -> String {
  outcomeWords.first { $0.outcome == outcome }?.word ?? outcome.rawValue
}

private let longestFirst = outcomeWords.sorted {
  ($0.word.count, $1.word) > ($1.word.count, $0.word)
}

/// The same words by their first sign.
private let outcomesByFirst: [Unicode.Scalar: [(word: String, outcome: Claim.Outcome)]] =
  Dictionary(
    grouping: longestFirst
  ) { $0.word.unicodeScalars.first ?? " " }

/// The outcome at the beginning of what is said, and the word that says it.
func outcome(of said: Slice) -> (word: String, outcome: Claim.Outcome)? {
  guard let first = said[0] else { return nil }
  return outcomesByFirst[first]?.first { said.starts(with: $0.word) }
}

extension TextReader {
  /// Reads 通过；基数：实到. Words that say more than the outcome are kept.
  mutating func readResult(_ body: Body, _ index: Int) {
    guard case .result(var claim) = drafts[index].act.content else { return }
    var left: [Slice] = []
    var hasOutcome = false
    for span in body.spans {
      if span.quotation != nil {
        left.append(span)
        continue
      }
      for clause in span.split({ $0 == ";" }) {
        let keyed = KeyedSegment(clause).flatMap { $0.isQuoted ? nil : $0 }
        switch keyed.flatMap({ Vocabulary.field($0.code, for: .result) }) {
        case .base: claim.base = keyed.flatMap { readBase($0.value) }
        case .elected: claim.elected += keyed.map { NameList($0.value).names } ?? []
        default: left.append(clause)
        }
      }
    }
    let said = left.first.map { $0.quotation ?? $0 }
    // 当选：张某: who is elected is the outcome.
    if left.isEmpty, !claim.elected.isEmpty {
      drafts[index].act.content = .result(claim)
      return
    }
    if let said, let found = outcome(of: said) {
      claim.outcome = Noted(found.outcome, said.prefix(found.word.unicodeScalars.count).place)
      hasOutcome = true
    }
    // 通过；⟦…⟧: the writer's way of setting words beside an outcome that they do not say.
    if hasOutcome, left.count == 2, let quoted = left[1].quotation,
      left[0].text == outcomeWord(claim.outcome.value)
    {
      drafts[index].act.wording = quoted.text
      drafts[index].act.content = .result(claim)
      return
    }
    let words = left.count == 1 ? left[0].plain : left.map(\.text).joined(separator: "；")
    let isBare = hasOutcome && words == outcomeWord(claim.outcome.value)
    if drafts[index].act.wording.isEmpty, !isBare { drafts[index].act.wording = words }
    if !hasOutcome {
      let place = said?.place ?? drafts[index].act.site.place
      var facts = [Fact(.word, .text(said?.text ?? ""))]
      if let said, let near = Suggestion.nearest(to: said.word, among: outcomeWords.map(\.word)) {
        facts.append(Fact(.suggestion, .text(near)))
      }
      report(.unknownLabel, place, facts)
      drafts[index].isDropped = true
    }
    drafts[index].act.content = .result(claim)
  }
}
