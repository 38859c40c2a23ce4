import Deliberation

/// 中文: why something is not in order now.
extension Chinese {
  func obstacle(_ finding: Finding) -> String {
    let told = Told(finding, self)
    let count = told.number(.present, .count) ?? told.threshold?.count
    let present = count.map { "在场 \(amount($0, told.threshold?.countedIn))" }
    switch finding.id {
    case .stepMissing, .stepOutOfOrder:
      return "须先办\(named(told.text(.step, .expected), else: "前面的一步"))"
    case .stepRepeated:
      return say(
        "\(named(told.text(.stage, .step), else: "这一步"))已经办过，程序只许一次",
        told.day(.doneDay).map { "\(date($0))办的" })
    case .stepAfterRejection:
      return say(
        "\(named(told.text(.step, .expected), else: "前一步"))没有通过，不能往下走",
        told.text(.branch).map { "先回到“\($0)”" })
    case .displayNotOver:
      return say("公示还没有满", told.day(.lastDay).map { "公示到 \(date($0))" })
    case .objectionUnanswered:
      return say(
        "有异议还没有答复", told.text(.person), told.day(.objectionDay).map { "\(date($0))提出" })
    case .gapTooShort:
      return say(
        "离前一步还太近", told.text(.step).map { "“\($0)”" },
        told.day(.earliest).map { "最早 \(date($0))" })
    case .totalTooLong:
      return say("已经过了全程的期限", told.day(.latest).map { "最迟 \(date($0))" })
    case .stepOverdue:
      return say("已经过了这一步的期限", told.day(.deadline).map { "期限 \(date($0))" })
    case .quorumNotMet, .quorumLost:
      return say(
        "在场人数不够", present,
        told.short(of: count).map { "还差 \(amount($0, told.threshold?.countedIn))" })
    case .noticeTooShort, .noticeMissing:
      return say("通知的日数还不够", told.day(.earliest).map { "最早 \(date($0))可以开会" })
    case .consultativeUsed:
      let competent = told.names(.expected, .wanted, .options).map { "“\($0)”" }
      return "协商结论还不是决定，须先由\(competent.isEmpty ? "有权的机构" : competent.joined(separator: "或"))决定"
    default:
      return wording(of: finding).title
    }
  }
}
