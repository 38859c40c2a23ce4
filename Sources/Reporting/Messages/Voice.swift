import Deliberation

/// Everything a renderer asks of a language.
protocol Voice: Sendable {
  /// The language.
  var language: Language { get }
  /// The words of a finding.
  func wording(of finding: Finding) -> Wording
  /// Why an act is not in order now, as an obstacle and not as something that has happened.
  func obstacle(_ finding: Finding) -> String
  /// What stands beside a second place.
  func mark(_ role: Related.Role, _ value: FactValue?, of id: FindingID) -> String
  /// The word for a class of findings.
  func word(_ cls: Finding.Class) -> String
  /// The word for a remedy; empty for none.
  func word(_ remedy: Finding.Remedy) -> String
  /// A value as it stands in a sentence.
  func value(_ value: FactValue) -> String
  /// The word for a kind of act.
  func word(_ kind: Act.Kind) -> String
  /// A threshold and the count held against it, as arithmetic.
  func sum(_ fact: ThresholdFact) -> String
  /// A count of days as a subtraction.
  func sum(_ days: DaySum, _ subject: Sum.Subject) -> String
  /// A sum as a cell of the table at the end.
  func cell(_ sum: Sum) -> String
  /// Instrument, version, article, and since or on when it is in force.
  func citation(_ citation: ResolvedCitation, on day: Day?) -> String
  /// A citation short enough for the table.
  func shortCitation(_ citation: ResolvedCitation) -> String
  /// Whether the defect bears on the outcome; `nil` when nothing is known of it.
  func bearing(of finding: Finding) -> String?
  /// What a defect does to the decision, as advice; `nil` where nothing follows or nothing can be told.
  func consequence(of finding: Finding) -> String?
  /// What was therefore not judged; `nil` when nothing was left out.
  func effect(of finding: Finding) -> String?
  /// A row for a stage without sums: how far it has come.
  func word(_ status: StageProgress.Status) -> String
  /// The reason of what stands before it.
  func because(_ reason: String) -> String
  /// Where the condition stands that makes a stage unneeded.
  func condition(at place: String) -> String
  /// A line about a duty.
  func line(_ duty: Duty) -> String
  /// Which denominator is right and which was used; `nil` when there is nothing to say of it.
  func denominators(_ told: Told) -> String?
  /// What ends a sentence before another.
  var stop: String { get }
  /// What stands between the parts of a list.
  var and: String { get }
  /// The fixed words of the report.
  var frame: Frame { get }
  /// The head line of a record's part.
  func head(_ record: RecordReport) -> String
  /// The line on sample sets that were used.
  func samples(_ names: [String]) -> String
  /// The last line of a run over records.
  func tally(_ standings: [RecordReport.Standing]) -> String
  /// The last line of a run over procedures.
  func tally(_ procedures: [ProcedureReport]) -> String
  /// The summary of a procedure: name, parameters, bodies, stages.
  func summary(_ plan: Plan) -> [String]
}

/// The fixed words of a report.
struct Frame: Sendable {
  /// The report's name and what it is worth.
  var banner: String
  var sum: String
  var rule: String
  var gist: String
  var bearing: String
  var effect: String
  var remedy: String
  var help: String
  /// Beside the place in the procedure.
  var adopted: String
  /// Beside an earlier step that was taken only later.
  var doneLater: String
  /// In place of a line that ties names to a secret ballot.
  var withheld: String
  /// Before the table of sums.
  var table: String
  /// Before the duties.
  var duties: String
}
