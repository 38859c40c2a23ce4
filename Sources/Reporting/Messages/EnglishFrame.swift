import Deliberation

/// English: the fixed words of the report, its heads and its last lines.
extension English {
  var frame: Frame {
    Frame(
      banner: "Verification opinion (核验意见书): it advises and rules nothing.", sum: "sum",
      rule: "rule", gist: "gist", bearing: "bearing", effect: "effect", remedy: "remedy",
      help: "help", adopted: "the procedure adopts the rule here",
      doneLater: "this step was taken only then",
      withheld: "(this line ties names to a secret ballot and is left out)",
      table: "Sums", duties: "Duties and time limits")
  }

  func head(_ record: RecordReport) -> String {
    let title = record.title.map { "《\(Clean.line($0))》" } ?? Clean.line(record.file)
    let number = record.number.map { " \(Clean.line($0, limit: 40))" } ?? ""
    let procedure = record.procedure.map { "  procedure \(Clean.line($0.description))" } ?? ""
    let asOf = record.judgement.asOf.map { "  as of \($0)" } ?? ""
    return title + number + procedure + asOf
  }

  func samples(_ names: [String]) -> String {
    let listed = names.map { "“\(Clean.line($0, limit: 40))”" }.joined(separator: ", ")
    return "Sample (示例): \(listed) is our example and no authority's text."
  }

  func line(_ duty: Duty) -> String {
    let noun =
      switch duty.kind {
      case .stage: "step"
      case .display: "display"
      case .answer: "answer to an objection"
      case .signature: "signature"
      case .whole: "end of the whole"
      case .call: "end of the call"
      case .authorisation: "end of the authorisation"
      case .notice: "notice"
      }
    var text = "\(noun)  \(Clean.line(duty.stage, limit: 40))"
    if let matter = duty.matter { text += " (\(Clean.line(matter, limit: 40)))" }
    if let since = duty.since { text += "  since \(since)" }
    if let due = duty.due { text += "  due \(due)" }
    if duty.kind == .signature, duty.status != .met { return text + "  not signed yet" }
    switch duty.status {
    case .met:
      text += duty.lateBy.map { "  met, \($0) day\($0 == 1 ? "" : "s") late" } ?? "  met"
    case .running: text += "  still running"
    case .overdue: text += "  overdue"
    }
    return text
  }

  func tally(_ standings: [RecordReport.Standing]) -> String {
    let clean = standings.filter { $0 == .clean }.count
    let open = standings.filter { $0 == .undetermined }.count
    let unread = standings.filter { $0 == .unreadable }.count
    let flawed = standings.count - clean - unread
    var parts: [String] = []
    if clean > 0 { parts.append("\(clean) in order") }
    if flawed > 0 { parts.append("\(flawed) with findings") }
    if unread > 0 { parts.append("\(unread) not judged") }
    let note = open > 0 ? " (\(open) of them only for want of material)" : ""
    let records = standings.count == 1 ? "1 record" : "\(standings.count) records"
    return "\(records): \(parts.joined(separator: ", "))\(note)"
  }

  func tally(_ procedures: [ProcedureReport]) -> String {
    let usable = procedures.filter(\.isUsable).count
    let open = procedures.reduce(0) { $0 + ($1.plan?.openParameters.count ?? 0) }
    var parts: [String] = []
    if usable > 0 { parts.append("\(usable) usable") }
    if usable < procedures.count { parts.append("\(procedures.count - usable) with errors") }
    let note = open > 0 ? "; \(open) open parameter\(open == 1 ? "" : "s")" : ""
    let count = procedures.count == 1 ? "1 procedure" : "\(procedures.count) procedures"
    return "\(count): \(parts.joined(separator: ", "))\(note)"
  }

  func summary(_ plan: Plan) -> [String] {
    var lines = ["\(plan.name)  \(plan.id)@\(plan.version)" + (plan.sample ? "  sample (示例)" : "")]
    if let adopts = plan.adopts { lines.append("adopts  \(adopts)") }
    if !plan.stages.isEmpty {
      lines.append("stages  " + plan.stages.map(\.name).joined(separator: ", "))
    }
    if !plan.bodies.isEmpty {
      let bodies = plan.bodies.map { body in
        "\(body.name) (\(body.authority == .binding ? "binding" : "consultative"))"
      }
      lines.append("bodies  " + bodies.joined(separator: ", "))
    }
    let bound = plan.parameters.compactMap { parameter in
      parameter.bound.map { "\(parameter.name): \(Bound.text($0, in: language))" }
    }
    if !bound.isEmpty { lines.append("settled  " + bound.joined(separator: ", ")) }
    let open = plan.openParameters.map(\.name)
    if !open.isEmpty { lines.append("open  " + open.joined(separator: ", ")) }
    return lines.map { Clean.line($0, limit: 400) }
  }
}
