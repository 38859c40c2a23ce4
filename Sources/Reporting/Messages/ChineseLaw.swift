import Deliberation

/// 中文: which of several texts counts, and what no text says.
extension Chinese {
  func consequence(of finding: Finding) -> String? {
    switch finding.severity {
    case .void where finding.id == .signatureMissing: "没有各方签字，协议一般不成立、不生效"
    case .void: finding.consultative ? "一般不构成协商结论" : "这样的决定一般不成立或者无效"
    case .voidable: finding.consultative ? "协商结论可能要重新协商" : "有约束力的决定，受影响的人可以请求撤销"
    case .curable: "应当补正，一般不影响结果"
    case .advice, .undetermined, nil: nil
    }
  }

  func localTextMissing(_ told: Told) -> Wording {
    let place = told.text(.locality)
    return Wording(
      say(
        "法律把这一项留给地方规定，表里没有本地的文本", told.text(.key).map { "“\($0)”" },
        place.map { "地区：\($0)" } ?? "记录没有写地区"),
      mark: "本地有没有规定，还不知道",
      help: place == nil
        ? "在卷首写“地区：”，如 浙江省湖州市长兴县"
        : "查明本地的规定，在程序里写明数和依据；没有规定的，不必理会")
  }

  func lawConflict(_ told: Told) -> Wording {
    let local = told.number(.localNeeds)
    let statute = told.number(.statuteNeeds)
    let size = told.number(.sampleBase).map { "例如 \($0) 人" }
    return Wording(
      say(
        "本地的规定低于上位法，以上位法为准", told.text(.found), size,
        local.map { "本地要 \($0)" }, statute.map { "上位法要 \($0)" },
        told.text(.instrument).map { "依《\($0)》" }),
      mark: "这里按上位法核",
      help: "本地的规定可以更严，不能更宽；它更严的部分照常适用")
  }

  func textNotInForce(_ told: Told) -> Wording {
    let text = told.text(.instrument).map { "《\($0)》" } ?? "这个文本"
    return Wording(
      say(
        "卷首写的适用文本，开会那天不施行", text,
        told.day(.meetingDay).map { "\(date($0))开会" },
        told.day(.firstDay).map { "\(date($0))起施行" },
        told.day(.lastDay).map { "\(date($0))以后不再施行" }),
      mark: "那天不施行", help: "核验一律按开会那天施行的文本；查清以后以“更正”另记")
  }

  func lawChanged(_ told: Told) -> Wording {
    Wording(
      say(
        "公示期间法律换了文本，按张贴当日的文本核", told.text(.stage).map { "“\($0)”" },
        told.day(.firstDay).map { "新文本 \(date($0))起施行" },
        told.number(.given).map { "公示了 \($0) 日" },
        told.number(.statuteNeeds).map { "新文本要 \($0) 日" }),
      mark: "按新文本还不够",
      help: "跨过施行日的公示，宜补足到新文本的天数")
  }
}
