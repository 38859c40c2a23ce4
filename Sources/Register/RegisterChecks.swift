public import Deliberation
import SourceText

extension Register {
  /// Judges what only all the records together can show.
  ///
  /// - Parameter asOf: the day asked about; the day of the last act of any record when `nil`.
  /// - Returns: the findings over the records, the periods, the answers and what falls due.
  public func judge(asOf: Day? = nil) -> RegisterJudgement {
    var judgement = RegisterJudgement()
    judgement.findings = manifest.findings + fileFindings
    let last = cases.compactMap { $0.record.acts.lazy.map(\.occurred.day).max() }.max()
    guard let day = asOf ?? last else { return judgement }
    judgement.asOf = day
    let book = plan.map { Rulebook(plan: $0, law: law, calendar: calendar) }
    judgement.findings += checkNumbers() + checkOrdinals()
    for cadence in plan?.cadences ?? [] { check(cadence, book, on: day, &judgement) }
    judgement.findings += checkTerm(on: day) + checkMembers(on: day)
    checkVacancies(on: day, &judgement)
    judgement.findings += checkCarried() + checkTables()
    if let book { keepLedgers(book, &judgement) }
    judgement.answers = answers(on: day)
    judgement.due += dueEntries(on: day)
    judgement.due.sort { left, right in
      let a = (left.due?.number ?? .max, left.file, left.name, left.matter ?? "")
      return a < (right.due?.number ?? .max, right.file, right.name, right.matter ?? "")
    }
    return judgement
  }

  /// The cases in the order in which they began.
  var inOrderOfTime: [Entry] {
    cases.enumerated().sorted { left, right in
      let (a, b) = (left.element.firstDay?.number ?? .max, right.element.firstDay?.number ?? .max)
      return a == b ? left.offset < right.offset : a < b
    }.map(\.element)
  }

  /// How long each answer took, unanswered objections included, in the order of the objections.
  private func answers(on day: Day) -> [AnswerTime] {
    var result: [AnswerTime] = []
    for entry in cases {
      for sum in entry.judgement.sums where sum.subject == .answer {
        guard let days = sum.days else { continue }
        result.append(
          AnswerTime(
            file: entry.file, stage: sum.stage, person: nil, from: days.from, to: days.to,
            due: days.bound, holds: sum.holds, place: sum.place))
      }
      for duty in entry.judgement.duties where duty.kind == .answer && duty.status != .met {
        guard let since = duty.since else { continue }
        result.append(
          AnswerTime(
            file: entry.file, stage: duty.stage, person: duty.matter, from: since, to: nil,
            due: duty.due, holds: duty.status == .overdue ? false : nil, place: duty.place))
      }
    }
    return result.enumerated().sorted {
      let (a, b) = ($0.element, $1.element)
      return a.from == b.from ? $0.offset < $1.offset : a.from < b.from
    }.map(\.element)
  }

  /// What is still owed in the cases that are open.
  private func dueEntries(on day: Day) -> [DueEntry] {
    var result: [DueEntry] = []
    for entry in cases {
      for duty in entry.judgement.duties where duty.status != .met {
        // What was given for a length of time outlives the case in which it was given.
        if entry.record.closed != nil {
          guard duty.kind == .authorisation, duty.due.map({ $0 >= day }) ?? false else { continue }
        }
        result.append(
          DueEntry(
            kind: DueEntry.Kind(duty.kind), file: entry.file, name: duty.stage, matter: duty.matter,
            due: duty.due, overdue: duty.status == .overdue))
      }
    }
    result += memberTerms(on: day)
    if let term = manifest.term?.days.upperBound {
      result.append(
        DueEntry(
          kind: .term, file: manifest.file, name: manifest.body?.value ?? manifest.title.value,
          matter: nil, due: term, overdue: day > term))
    }
    return result
  }
}

extension DueEntry.Kind {
  fileprivate init(_ kind: Duty.Kind) {
    switch kind {
    case .stage: self = .stage
    case .display: self = .display
    case .answer: self = .answer
    case .signature: self = .signature
    case .whole: self = .whole
    case .call: self = .call
    case .authorisation: self = .authorisation
    case .notice: self = .notice
    }
  }
}
