public import Deliberation
import ProcedureScript
import SourceText

/// A script that adopts a procedure with values for what it leaves open, found by trying: under them a
/// record can be judged to its end.
///
/// The values stand for nobody's decision, and the script says so: it is marked 示例.
public struct TrialAdoption: Sendable {
  /// The text of the script.
  public let script: String
  /// The adopted procedure's own name and version.
  public let reference: PlanReference
  /// The procedure with those values.
  public let procedure: Procedure
  /// What still speaks against the record, or could not be judged; advice is not told.
  public let findings: [Finding]
}

extension Office {
  /// Looks for values of the open parameters of a procedure under which nothing is found of a record.
  ///
  /// `nil` where nothing is open, or where no values make a script that can be used.
  public func trial(of procedure: Procedure, for record: Record) -> TrialAdoption? {
    guard let plan = procedure.plan, !plan.openParameters.isEmpty else { return nil }
    return TrialSearch(office: self, plan: plan, record: record).best()
  }
}

/// The search: one parameter after the other, each with the value that leaves the least to be found.
private struct TrialSearch {
  var office: Office
  let plan: Plan
  let record: Record
  private let parameters: [Parameter]
  private var values: [String]

  init(office: Office, plan: Plan, record: Record) {
    self.office = office
    self.plan = plan
    self.record = record
    parameters = plan.openParameters
    values = parameters.map { Self.candidates($0.kind).first ?? "1" }
  }

  /// No more parameters than these are tried: a script that leaves more open is no procedure yet.
  private static let most = 40

  func best() -> TrialAdoption? {
    var search = self
    return search.run()
  }

  private mutating func run() -> TrialAdoption? {
    guard parameters.count <= Self.most else { return nil }
    settleTexts()
    var best = tried(values)
    // What one parameter needs may hang on another that comes later.
    for _ in 0..<2 {
      for position in parameters.indices where !(best?.findings.isEmpty ?? false) {
        for value in Self.candidates(parameters[position].kind) where value != values[position] {
          var other = values
          other[position] = value
          guard let trial = tried(other) else { continue }
          if let best, best.findings.count <= trial.findings.count { continue }
          (best, values) = (trial, other)
          if trial.findings.isEmpty { break }
        }
      }
    }
    return best
  }

  /// Texts are words that the loader knows: a wrong one is answered with those there are.
  private mutating func settleTexts() {
    let texts = parameters.indices.filter { parameters[$0].kind == .text }
    guard !texts.isEmpty else { return }
    for finding in loaded(values).findings {
      guard case .names(let options)? = finding[.options], let first = options.first else {
        continue
      }
      let names = finding.facts.compactMap { fact in
        if case .text(let text) = fact.value { text } else { nil }
      }
      for position in texts where names.contains(parameters[position].name) {
        values[position] = Self.quoted(first)
      }
    }
  }

  private func loaded(_ values: [String]) -> Procedure {
    var office = office
    return office.load(script: Array(script(values).utf8), name: "trial.lua")
  }

  private func tried(_ values: [String]) -> TrialAdoption? {
    let procedure = loaded(values)
    guard procedure.isUsable else { return nil }
    let findings = procedure.judge(record).findings.filter { $0.cls != .advice }
    return TrialAdoption(
      script: script(values), reference: reference, procedure: procedure, findings: findings)
  }

  private var reference: PlanReference {
    PlanReference(name: "\(plan.name)试定", version: plan.version)
  }

  private func script(_ values: [String]) -> String {
    var lines = [
      "-- \(plan.name)没有定下来的，这里随便定一个，只为了看得出反例；不是谁的规定。",
      "return adopt \(Self.quoted("\(plan.name)@\(plan.version)")) {",
      "  id = \(Self.quoted(plan.id + "-trial")), name = \(Self.quoted(reference.name)), "
        + "version = \(Self.quoted(plan.version)), sample = true,",
    ]
    for (parameter, value) in zip(parameters, values) {
      lines.append("  [\(Self.quoted(parameter.name))] = \(value),")
    }
    return (lines + ["}", ""]).joined(separator: "\n")
  }

  /// What may be bound to a parameter of a kind; what asks for little comes first.
  private static func candidates(_ kind: Parameter.Kind) -> [String] {
    switch kind {
    case .integer: ["1", "0", "2", "3", "5", "7", "10", "15", "30", "60", "90"]
    case .ratio: [#""1/2""#, #""1/3""#, #""2/3""#, #""3/4""#]
    case .text: [#""示例""#]
    case .flag: ["true", "false"]
    case .threshold:
      ["members", "present", "collected", "cast", "valid", "participating"].map {
        let more = $0 == "cast" ? #", abstentions = "excluded""# : ""
        return #"more_than { "1/2", of = "\#($0)"\#(more) }"#
      } + ["at_least { 1 }", #"more_than { "1/100", of = "members" }"#]
    case .period: ["days { 1 }", "days { 3 }", "days { 15 }", "months { 1 }"]
    case .rules: [#"rules "无" {}"#]
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for character in text where character != "\n" && character != "\r" {
      if character == "\"" || character == "\\" { quoted.append("\\") }
      quoted.append(character)
    }
    return quoted + "\""
  }
}
