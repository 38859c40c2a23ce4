public import Deliberation
import ProcedureScript
import SourceText

/// A loaded procedure, ready to judge records and to drive meetings.
///
/// It never changes, so that all who work by it share it.
public final class Procedure: Sendable {
  /// The plan; `nil` when the script gave none.
  public let plan: Plan?
  /// What was found while it was loaded, advice included.
  public let findings: [Finding]
  /// The rules, the law and the calendar it works by; `nil` without a plan.
  public let book: Rulebook?
  private let loading: Loading

  init(_ loading: Loading, law: LawBook, calendar: WorkCalendar) {
    self.loading = loading
    findings = loading.findings
    plan = loading.plan
    book =
      loading.isRefused
      ? nil : loading.plan.map { Rulebook(plan: $0, law: law, calendar: calendar) }
  }

  /// The same procedure under other tables of statutes.
  func under(_ law: LawBook, calendar: WorkCalendar) -> Procedure {
    Procedure(loading, law: law, calendar: calendar)
  }

  /// Whether the script was refused; a set of rules is neither refused nor usable by itself.
  public var isRefused: Bool { loading.isRefused }

  /// Whether the script can be used as it stands.
  public var isUsable: Bool { book != nil }

  /// That a script which is in order is something else than a procedure, such as a set of rules; `nil`
  /// for a procedure and for a script that was refused.
  public var nonProcedure: Finding? {
    guard plan == nil, !isRefused, let kind = loading.kind else { return nil }
    let place = loading.rules.first?.site.place ?? loading.law.first?.site.place ?? .none
    return Finding(
      .wrongValue, at: place.isNone ? .none : Place(file: place.file, line: 1, column: 0),
      [
        Fact(.found, .text(kind.rawValue)),
        Fact(.wanted, .text(ScriptHeader.Kind.procedure.rawValue)),
      ])
  }

  /// Makes whoever runs the plan's predicates; one for each worker, `nil` when the plan has none.
  public func makeEvaluator() -> (any PredicateEvaluator)? {
    guard let plan, !plan.predicates.isEmpty else { return nil }
    return loading.makeEvaluator()
  }

  /// Judges a record.
  ///
  /// - Parameters:
  ///   - record: the record; it is never altered.
  ///   - asOf: the day duties are settled on, for a case that is not closed; its last act's day when `nil`.
  ///   - evaluator: an evaluator made before, to be used again; one is made when `nil`.
  public func judge(
    _ record: Record, asOf: Day? = nil, evaluator: (any PredicateEvaluator)? = nil
  ) -> Judgement {
    guard let book else { return Judgement() }
    var judgement = book.judge(record, asOf: asOf, evaluator: evaluator ?? makeEvaluator())
    if loading.chineseFiles.isEmpty { return judgement }
    // What the procedure is advised to say is told in the words it is written in.
    for index in judgement.findings.indices
    where loading.chineseFiles.contains(judgement.findings[index].rule.file) {
      judgement.findings[index].speaksOfChineseScript = true
    }
    return judgement
  }

  /// What the reader found, less its notes on keys that the procedure itself wants to see.
  ///
  /// The reader knows the words of every record, not those that one script asks for with `records`.
  public func heard(_ findings: [Finding]) -> [Finding] {
    guard let plan, findings.contains(where: { $0.id == .unknownKey }) else { return findings }
    let wanted = Set(plan.stages.flatMap(\.records))
    if wanted.isEmpty { return findings }
    return findings.filter { finding in
      guard finding.id == .unknownKey, case .text(let key)? = finding[.key] else { return true }
      return !wanted.contains(key)
    }
  }

  /// That a record names another procedure than this, or another version of it; `nil` where it names
  /// none or this one.
  public func replaced(in record: Record) -> Finding? {
    guard let plan, let named = record.procedure else { return nil }
    let isName = named.value.name == plan.name || named.value.name == plan.id
    if isName, named.value.version.map({ $0 == plan.version }) ?? true { return nil }
    let used = PlanReference(name: plan.name, version: plan.version)
    return Finding(
      .procedureReplaced, at: named.place,
      [
        Fact(.found, .text(named.value.description)), Fact(.given, .text(used.description)),
      ])
  }

  /// What can be done about a record; `nil` for one without any act, or where the script is unusable.
  ///
  /// - Parameters:
  ///   - record: the record; it is never altered.
  ///   - asOf: the day asked about; the day of the last act when `nil` or earlier than that.
  public func remedies(for record: Record, asOf: Day? = nil) -> Remedies? {
    book?.remedies(for: record, asOf: asOf, evaluator: makeEvaluator())
  }

  /// A machine at the start of a case, to drive a meeting act by act; `nil` when the script is unusable.
  public func machine(for head: Record) -> Machine? {
    book.map { Machine(book: $0, head: head, evaluator: makeEvaluator()) }
  }

  /// A machine that has taken a record up to a moment; `nil` when the script is unusable.
  public func replay(_ record: Record, upTo moment: Moment? = nil) -> Machine? {
    book?.machine(for: record, upTo: moment, evaluator: makeEvaluator())
  }
}
