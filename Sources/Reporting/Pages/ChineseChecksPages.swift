/// 中文: pages on what the checks of a whole procedure find.
extension ChinesePages {
  static let stepUnreachable = FindingPage(
    checks: "每一步是不是都轮得到。",
    why: "写了只有哪些类别的事项走这一步，却一类也没有列，就没有事项走得到它。排在一圈步骤后面的，随那一圈（step-cycle）一起报。",
    example: "step \"特别事项\" { classes = {} }。",
    remedy: "列出类别，或者去掉 classes。")

  static let noWayOut = FindingPage(
    checks: "没有通过、异议成立以后，有没有地方可去。",
    why: "退到后面的步骤，等于卡死；没有写退回哪一步，没通过的事项就悬着（只作提示，第一步除外）。",
    example: "商议 否则 = \"决议\"，而决议在商议之后。",
    remedy: "退回前面的一步。可以再议的写 可重复 = true（英文 repeats）。")

  static let thresholdTrivial = FindingPage(
    checks: "门槛是不是不论多少人都算达到。",
    why: "总是成立的门槛等于没有，多半是数字写错了。",
    example: "at_least { 0 }。",
    remedy: "写对数字，或去掉。")

  static let compositionUnsatisfiable = FindingPage(
    checks: "席位、人数上下限、单数、占比，有没有一份名册都能满足。逐个试过，不是估计。",
    why: "每一条单看都对，合在一起却组不成，开会时才发现就晚了。",
    example: "席位 2+7+4+4 共 17 人，又写 most = 15。",
    remedy: "改其中一个数。")

  static let parameterUnused = FindingPage(
    checks: "写明的参数有没有用到。",
    why: "没有用到的参数，单位定了也不起作用，多半是漏写了一处。只作提示。",
    example: "写了 param \"公示天数\"，公示里却直接写 days { 15 }。",
    remedy: "用上它，或去掉。")
}
