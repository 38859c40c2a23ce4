import Deliberation

/// 中文: the fixed words of the report, its heads and its last lines.
extension Chinese {
  var frame: Frame {
    Frame(
      banner: "核验意见书：只提意见，不作裁定。", sum: "算式", rule: "依据", gist: "大意", bearing: "影响",
      effect: "后果", remedy: "补救", help: "提示", adopted: "程序在这里采用这一条",
      doneLater: "这一步到这时才做",
      withheld: "（这一行把姓名与无记名投票连在一起，略去）", table: "各项算式", duties: "期限与待办")
  }

  func head(_ record: RecordReport) -> String {
    let title = record.title.map { "《\(Clean.line($0))》" } ?? Clean.line(record.file)
    let number = record.number.map { " \(Clean.line($0, limit: 40))" } ?? ""
    let procedure = record.procedure.map { "  程序 \(Clean.line($0.description))" } ?? ""
    let asOf = record.judgement.asOf.map { "  截至 \($0)" } ?? ""
    return title + number + procedure + asOf
  }

  func samples(_ names: [String]) -> String {
    let listed = names.map { "“\(Clean.line($0, limit: 40))”" }.joined(separator: "、")
    return "示例：\(listed)是示例，不是任何机关的文本。"
  }

  func line(_ duty: Duty) -> String {
    let noun =
      switch duty.kind {
      case .stage: "办理"
      case .display: "公示"
      case .answer: "答复异议"
      case .signature: "签字"
      case .whole: "全程办完"
      case .call: "征集截止"
      case .authorisation: "授权到期"
      case .notice: "发通知"
      }
    var text = "\(noun)  \(Clean.line(duty.stage, limit: 40))"
    if let matter = duty.matter { text += "（\(Clean.line(matter, limit: 40))）" }
    if let since = duty.since { text += "  自 \(since)" }
    if duty.kind == .signature, duty.status != .met { return text + "  还没有签" }
    switch (duty.status, duty.due) {
    case (.met, let due):
      text += due.map { "  期限 \($0)" } ?? "";
      text += duty.lateBy.map { "  已办，晚 \($0) 日" } ?? "  已办到"
    case (.running, let due): text += due.map { "  到 \($0) 为止" } ?? ""; text += "  还在期限内"
    case (.overdue, let due): text += due.map { "  期限 \($0)" } ?? ""; text += "  已过期限"
    }
    return text
  }

  func tally(_ standings: [RecordReport.Standing]) -> String {
    let clean = standings.filter { $0 == .clean }.count
    let open = standings.filter { $0 == .undetermined }.count
    let unread = standings.filter { $0 == .unreadable }.count
    let flawed = standings.count - clean - unread
    var parts: [String] = []
    if clean > 0 { parts.append("\(clean) 份合规") }
    if flawed > 0 { parts.append("\(flawed) 份有问题") }
    if unread > 0 { parts.append("\(unread) 份没能核对") }
    let note = open > 0 ? "（其中 \(open) 份只是材料不足）" : ""
    return "\(standings.count) 份记录：\(parts.joined(separator: "，"))\(note)"
  }

  func tally(_ procedures: [ProcedureReport]) -> String {
    let usable = procedures.filter(\.isUsable).count
    let open = procedures.reduce(0) { $0 + ($1.plan?.openParameters.count ?? 0) }
    var parts: [String] = []
    if usable > 0 { parts.append("\(usable) 个可用") }
    if usable < procedures.count { parts.append("\(procedures.count - usable) 个有误") }
    let note = open > 0 ? "；待定参数 \(open) 个" : ""
    return "\(procedures.count) 个程序：\(parts.joined(separator: "，"))\(note)"
  }

  func summary(_ plan: Plan) -> [String] {
    var lines = ["\(plan.name)  \(plan.id)@\(plan.version)" + (plan.sample ? "  示例" : "")]
    if let adopts = plan.adopts { lines.append("采用  \(adopts)") }
    if !plan.stages.isEmpty {
      lines.append("步骤  " + plan.stages.map(\.name).joined(separator: "、"))
    }
    if !plan.bodies.isEmpty {
      let bodies = plan.bodies.map { body in
        "\(body.name)（\(body.authority == .binding ? "可作决定" : "协商")）"
      }
      lines.append("机构  " + bodies.joined(separator: "、"))
    }
    let bound = plan.parameters.compactMap { parameter in
      parameter.bound.map { "\(parameter.name)：\(Bound.text($0, in: language))" }
    }
    if !bound.isEmpty { lines.append("已定  " + bound.joined(separator: "、")) }
    let open = plan.openParameters.map(\.name)
    if !open.isEmpty { lines.append("待定  " + open.joined(separator: "、")) }
    return lines.map { Clean.line($0, limit: 400) }
  }
}
