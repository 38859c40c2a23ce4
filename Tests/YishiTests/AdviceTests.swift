import Deliberation
import Testing
import Yishi

@Suite("“一般”的规则：不合时只提示")
struct AdviceTests {
  private func script(_ body: String, step: String = "", rest: String = "") -> String {
    """
    return procedure "议事" {
      id = "usual", version = "1",
      body "理事会" { kind = "consultative", \(body) },
      step "议" { body = "理事会", \(step) }, \(rest)
    }
    """
  }

  private func classes(_ record: String, _ script: String) -> [Finding.Class] {
    findings(record, under: script).filter { $0.id != .unknownKey }.map(\.cls)
  }

  private func sized(_ members: Int) -> String {
    "议事\n程序：议事\n范围：单次会议\n2026年3月14日 会议：理事会例会\n应到：\(members)人    实到：\(members)人\n"
  }

  @Test("一般三至七人：三人、七人没有话，两人、八人只提示；没有写一般的是问题")
  func size() {
    let usual = script("seats { least = 3, most = 7, advice = true }")
    #expect(classes(sized(3), usual) == [])
    #expect(classes(sized(7), usual) == [])
    #expect(classes(sized(2), usual) == [.advice])
    #expect(classes(sized(8), usual) == [.advice])
    #expect(classes(sized(8), script("seats { least = 3, most = 7 }")) == [.noPower])
    #expect(classes(sized(8), script("least = 3, most = 7")) == [.noPower])
  }

  @Test("不写类别、只写一个数：全体正好这么多人")
  func exact() {
    #expect(classes(sized(5), script("seats { 5 }")) == [])
    #expect(classes(sized(6), script("seats { 5 }")) == [.noPower])
  }

  @Test("一般提前五天：差一天只提示，够了没有话")
  func notice() {
    func record(_ given: String) -> String {
      "议事\n程序：议事\n范围：单次会议\n\(given) 通知：理事会例会\n" + "2026年3月14日 会议：理事会例会\n应到：5人    实到：5人\n"
    }
    let usual = "notice = days { 5, count = \"clear\", advice = true }"
    #expect(classes(record("2026年3月8日"), script("", step: usual)) == [])
    #expect(classes(record("2026年3月9日"), script("", step: usual)) == [.advice])
    let bound = "notice = days { 5, count = \"clear\" }"
    #expect(classes(record("2026年3月9日"), script("", step: bound)) == [.irregular])
  }

  @Test("函数写的规则也可以只是一般的做法")
  func rule() {
    func own(_ key: String) -> String {
      script(
        "",
        rest: """
          rule "上午开" { over = "meeting", \(key)
            check = function(meeting) return false, "不在上午" end }
          """)
    }
    #expect(classes(sized(5), own("advice = true,")) == [.advice])
    #expect(classes(sized(5), own("")) == [.irregular])
  }

  @Test("协议少一方签字：没有协议；会议记录少签字：补签就行")
  func agreement() throws {
    let script = """
      return procedure "调解" {
        id = "mediation", version = "1",
        body "调委会" { kind = "consultative" },
        step "调解" { body = "调委会", signatures = { "主持" } },
        agreement "协议" { after = "调解", signatures = { "当事人" } },
      }
      """
    func record(_ signers: String, _ minutes: String) -> String {
      """
      漏水
      程序：调解
      范围：全程
      2026年3月14日 会议：调委会调解
      主持：周敏    记录：陈立
      实到：3人
      \(minutes)
      2026年3月15日 协议：漏水修理   当事人：甲、乙   签字人：\(signers)
      """
    }
    #expect(findings(record("甲、乙", "【签字】主持周敏"), under: script) == [])
    let unsigned = findings(record("甲", "【签字】主持周敏"), under: script)
    #expect(unsigned.map(\.id) == [.signatureMissing])
    #expect(unsigned.first?.severity == .void)
    #expect(unsigned.first?.remedy == .stillPossible)
    let minutes = findings(record("甲、乙", "【签字】记录陈立"), under: script)
    #expect(minutes.map(\.id) == [.signatureMissing])
    #expect(minutes.first?.severity == .curable)
  }
}
