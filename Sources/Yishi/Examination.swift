public import Deliberation
public import Minutes
public import SourceText

/// What came of holding one record against its procedure.
public struct Examination: Sendable {
  /// What was found, the reader's findings first.
  public var judgement: Judgement
  /// The procedure it was judged by; `nil` when it was not judged.
  public var procedure: PlanReference?
  /// The procedure that was meant and cannot be used; its own findings say why.
  public var fault: Procedure?
  /// Whether the record could be read and judged at all.
  public var isJudged: Bool { procedure != nil }
}

extension Office {
  /// Holds a record against a procedure: the one given, else the one the record names.
  ///
  /// - Parameters:
  ///   - reading: the record as it was read.
  ///   - given: the procedure to judge by, whatever the record says.
  ///   - asOf: the day duties are settled on; the case's own last day when `nil`.
  public mutating func examine(
    _ reading: Reading, by given: Procedure? = nil, asOf: Day? = nil
  ) -> Examination {
    var examination = Examination(judgement: Judgement())
    examination.judgement.findings = reading.findings
    guard let record = reading.record else { return examination }
    var found = given
    if found == nil {
      guard let name = record.procedure else {
        examination.judgement.findings.append(
          Finding(.procedureUnnamed, at: record.title.place))
        return examination
      }
      found = procedure(named: name.value)
      if found == nil, let faulty = faulty(for: name.value), !faulty.isUsable { found = faulty }
      if found == nil {
        examination.judgement.findings.append(unknown(name.value, at: name.place))
        return examination
      }
    }
    guard let procedure = found, let plan = procedure.plan, procedure.isUsable else {
      examination.fault = found
      return examination
    }
    examination.procedure = PlanReference(name: plan.name, version: plan.version)
    let overrides = procedure.findings.filter { $0.id == .localOverridesShipped }
    examination.judgement = procedure.judge(record, asOf: asOf)
    examination.judgement.findings =
      procedure.heard(reading.findings) + overrides + examination.judgement.findings
    return examination
  }

  /// The finding that there is no such procedure, with its other versions or the nearest name.
  public func unknown(_ reference: PlanReference, at place: Place) -> Finding {
    var facts = [Fact(.found, .text(reference.description))]
    let versions = versions(of: reference.name)
    if !versions.isEmpty {
      facts.append(Fact(.version, .text(versions.joined(separator: "、"))))
    } else if let near = Suggestion.nearest(to: reference.name, among: names) {
      facts.append(Fact(.suggestion, .text(near)))
    }
    facts.append(Fact(.options, .names(procedureNames)))
    return Finding(.procedureUnknown, at: place, facts)
  }
}
