import Deliberation
import Testing
import Yishi

@Suite("What a judgement advises about a script")
struct ChineseAdviceTests {
  @Test("Whether the script is in the Chinese words goes with each finding about it")
  func words() {
    func told(_ script: String) -> [Bool] {
      findings(
        "案卷\n范围：单次会议\n2026年3月14日 会议：议事会\n应到：17人    实到：13人\n【表决】举手；同意10，反对1，弃权2\n【结果】通过",
        under: script
      ).filter { $0.id == .parameterOpen }.map(\.speaksOfChineseScript)
    }
    let chinese = told(
      """
      return 程序 "甲" { 编号 = "a", 版本 = "1", 参数 "数" { 类型 = "门槛" },
        机构 "议事会" { 类型 = "协商性" }, 步骤 "商议" { 机构 = "议事会", 法定人数 = 参数 "数" } }
      """)
    let english = told(
      """
      return procedure "甲" { id = "a", version = "1", param "数" { kind = "threshold" },
        body "议事会" { kind = "consultative" }, step "商议" { body = "议事会", quorum = param "数" } }
      """)
    #expect(chinese == [true])
    #expect(english == [false])
  }
}
