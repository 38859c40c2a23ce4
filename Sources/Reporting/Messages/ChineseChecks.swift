import Deliberation

/// 中文: what the checks of a whole procedure find.
extension Chinese {
  func stepUnreachable(_ told: Told) -> Wording {
    Wording(
      say("这一步永远轮不到：没有哪一类事项走它", told.text(.stage).map { "“\($0)”" }),
      mark: "一类也没有写", help: "写明哪些类别的事项走这一步，或者去掉这一项")
  }

  func noWayOut(_ told: Told) -> Wording {
    let isForward = told.finding[.reason] == .text("forward")
    return Wording(
      say(
        isForward ? "退回去的那一步反而在它后面，走不出来" : "没有通过怎么办，没有写",
        told.text(.stage).map { "“\($0)”" }, told.text(.step).map { "退回“\($0)”" }),
      mark: isForward ? "往后退" : "没有写 " + told.code("otherwise", "否则"),
      help: isForward
        ? "退回它前面的一步"
        : told.code(
          "写 otherwise = \"…\"，退回哪一步；可以再议的，写 repeats = true",
          "写 否则 = \"…\"，退回哪一步；可以再议的，写 可重复 = true"))
  }

  func thresholdTrivial(_ told: Told) -> Wording {
    Wording(
      say("这条门槛一个人也没有就算达到，等于没有", told.text(.stage, .body).map { "“\($0)”" }),
      mark: "总是成立", help: "改成至少一人，或去掉这条门槛")
  }

  func compositionUnsatisfiable(_ told: Told) -> Wording {
    let size = [
      told.number(.least).map { "至少 \($0) 人" }, told.number(.most).map { "至多 \($0) 人" },
      told.number(.sum).map { "席位合计 \($0)" },
    ].compactMap { $0 }
    return Wording(
      say(
        "席位、人数、占比合在一起，没有一份名册做得到", told.text(.body).map { "“\($0)”" },
        size.isEmpty ? nil : size.joined(separator: "、")),
      mark: "配不齐", help: "改席位数、人数上下限、单数要求或占比中的一个")
  }

  func parameterUnused(_ told: Told) -> Wording {
    Wording(
      say("参数写了却没有用到", told.text(.parameter).map { "“\($0)”" }),
      mark: "没有用到", help: "用 " + told.code("param", "参数") + " \"…\" 用上它，或去掉")
  }
}
