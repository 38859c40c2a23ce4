/// 中文: pages on steps.
extension ChinesePages {
  static let stepOutOfOrder = FindingPage(
    checks: "各步是否照程序的先后做（after）。",
    why: "后一步要用前一步的结果；颠倒了，前一步就成了走过场。",
    example: "3月20日 实施：开工；3月25日 公示。程序：实施在公示之后。",
    remedy: "前一步有当时材料的，凭材料用“更正”另记。确是颠倒的，从前一步起重新走。")

  static let stepMissing = FindingPage(
    checks: "后面的步骤已经做了，前面必经的步骤有没有做。可以省的（optional）不查；“范围：单次会议”的不查。",
    why: "少一步，后面的就没有依据。",
    example: "协商、实施都有，没有公示。",
    remedy: "还来得及的，现在依程序去做，写实际日期；做不了的，如实说明。")

  static let stepRepeated = FindingPage(
    checks: "同一事项的同一步是否做了两次，而程序没有写可以重做（可重复，英文 repeats）。",
    why: "重做往往是想换一个结果；要重做，程序先写明。",
    example: "“审议”3月1日未通过，3月5日再来一次，没有退回前一步。",
    remedy: "分属两个事项的，用“事项：”分开。需要重做的，在程序里写 可重复 = true（英文 repeats）。")

  static let stepAfterRejection = FindingPage(
    checks: "一步没有通过，有没有接着走后面的步骤。",
    why: "没有通过，事情就停在这里，或退回程序写的那一步（否则，英文 otherwise）。",
    example: "“审议”未通过，次日召开村民代表会议“决议”。",
    remedy: "停下来，回到程序写的那一步重新议。")

  static let mergeNotAllowed = FindingPage(
    checks: "两步合在一起办的，程序是否准许（merge），准许的条件记录里有没有写明。",
    why: "合并是例外；条件（如“一肩挑：是”）要写在案卷头部。",
    example: "提议与商议同一次会办，头部没有“一肩挑：是”。",
    remedy: "分开各办一次。本单位准许合并的，先在程序里写明条件。")

  static let gapTooShort = FindingPage(
    checks: "相邻两步之间隔的日数够不够程序的要求（pace）。",
    why: "隔几日，是给人想一想、提意见的时间。",
    example: "商议 3月3日，审议 3月8日：间隔 5 日，须 7 日 → 最早 3月10日。",
    remedy: "满了间隔再办。")

  static let totalTooLong = FindingPage(
    checks: "从第一步到最后一步用了多少日，有没有超过程序的上限（pace）。",
    why: "拖得太久，情况和人都变了。",
    example: "3月3日提议，3月25日决议：22 日，最多 20 日。",
    remedy: "过去的日子补不回来。如实说明原因，以后按期限安排。")

  static let stepOverdue = FindingPage(
    checks: "有期限的步骤（within），到核验这一天过了期限还没有办。",
    why: "期限从前一步那天起算，当日不计；要等公示的步骤，从公示期满（有异议的，从答复）那天起算。核验的日子是结案日，没有结案的是最后一件事的日子，或 --as-of 指定的日子。",
    example: "决议 3月1日，须 15 日内公开；截至 3月20日没有公开 → 已过 4 日。",
    remedy: "尽快依程序去办，写实际日期，说明晚办的原因。")

  static let bodyNotCompetent = FindingPage(
    checks: "办这一步的机构是不是程序写明的机构。",
    why: "一件事由谁定，是程序最要紧的一条。",
    example: "“决议”由村民会议或村民代表会议办；记录里是村委会会议。",
    remedy: "提交有权的机构，依程序开会决定。")

  static let consultativeUsed = FindingPage(
    checks: "协商机构的结论有没有被当作决定去实施，而事项须由别的机构决定。",
    why: "协商结论是意见。涉及村民会议、居民会议职权的，须提交它们决定（2026年1月1日起施行的村民委员会组织法第三十三条、城市居民委员会组织法第三十二条）。",
    example: "协商会同意动用集体资金，次日就开工。",
    remedy: "先停下来，把结论提交有权的机构，决定以后再实施。")
}
