public import Deliberation
public import SourceText

/// What one run has to say: the texts it looked at, and one item for each record or procedure.
public struct Report: Sendable {
  /// The texts that places point into.
  public var sources: SourceTable
  /// The items, in the order in which they were asked for.
  public var items: [ReportItem]
  /// The law tables, from which the gist of a cited article is taken; may be empty.
  public var law: LawBook

  /// A report of items.
  public init(sources: SourceTable, items: [ReportItem], law: LawBook = LawBook()) {
    self.sources = sources
    self.items = items
    self.law = law
  }

  /// The gist of a cited article in a language; `nil` when the tables do not have it.
  func gist(of citation: ResolvedCitation, in language: Language) -> String? {
    guard let key = citation.key else { return nil }
    let entry = law.versions(of: key).first {
      $0.instrument == citation.instrument && $0.version == citation.version
        && $0.article == citation.article
    }
    guard let entry else { return nil }
    let gist = language == .chinese ? entry.gist : entry.gistEnglish
    return gist.isEmpty ? nil : gist
  }
}

/// One record that was judged, or one procedure that was checked.
public enum ReportItem: Sendable {
  /// A record and what was made of it.
  case record(RecordReport)
  /// A procedure script and what was found in it.
  case procedure(ProcedureReport)

  /// Everything found, by place; what has no place comes last.
  public var findings: [Finding] {
    switch self {
    case .record(let record): record.judgement.findings.inReadingOrder
    case .procedure(let procedure): procedure.findings.inReadingOrder
    }
  }

  /// The path or title shown in messages.
  public var file: String {
    switch self {
    case .record(let record): record.file
    case .procedure(let procedure): procedure.file
    }
  }
}

/// One record and what was made of it.
public struct RecordReport: Sendable {
  /// The path or title shown in messages.
  public var file: String
  /// The record's title, when it could be read.
  public var title: String?
  /// 编号, when the record has one.
  public var number: String?
  /// The procedure it was judged by, when one was found.
  public var procedure: PlanReference?
  /// What was made of it; findings of the reader belong here too.
  public var judgement: Judgement
  /// Whether the record could be read and judged at all.
  public var readable: Bool

  /// A record's report; `readable` is false when nothing could be judged.
  public init(
    file: String, title: String? = nil, number: String? = nil, procedure: PlanReference? = nil,
    judgement: Judgement, readable: Bool = true
  ) {
    self.file = file
    self.title = title
    self.number = number
    self.procedure = procedure
    self.judgement = judgement
    self.readable = readable
  }

  /// How the record comes out in the count at the end of a run.
  public var standing: Standing {
    if !readable { return .unreadable }
    if judgement.isClean { return .clean }
    let open = judgement.findings.allSatisfy { $0.cls == .advice || $0.cls == .undetermined }
    return open ? .undetermined : .flawed
  }

  /// The ways a record can come out.
  public enum Standing: String, Hashable, Sendable, CaseIterable {
    /// Nothing but advice was found.
    case clean
    /// Something was found against it.
    case flawed
    /// Nothing was found against it, but something could not be judged.
    case undetermined
    /// It could not be judged at all.
    case unreadable
  }
}

/// One procedure and what was found in it.
public struct ProcedureReport: Sendable {
  /// The path or title shown in messages.
  public var file: String
  /// The procedure; `nil` when the script did not give one.
  public var plan: Plan?
  /// What was found in the script.
  public var findings: [Finding]

  /// A procedure's report.
  public init(file: String, plan: Plan?, findings: [Finding]) {
    self.file = file
    self.plan = plan
    self.findings = findings
  }

  /// Whether the procedure can be used: it loaded, and nothing but advice was found.
  public var isUsable: Bool { !findings.contains { $0.cls != .advice } }
}

extension [Finding] {
  /// The findings by place, then by id; those without a place last, in their given order.
  var inReadingOrder: [Finding] {
    enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.place.isNone != b.place.isNone { return b.place.isNone }
      if a.place != b.place { return a.place < b.place }
      if a.id != b.id { return a.id.rawValue < b.id.rawValue }
      return left.offset < right.offset
    }.map(\.element)
  }
}
