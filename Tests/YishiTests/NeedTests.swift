import Deliberation
import Minutes
import SourceText
import Testing
import Yishi

/// A case of a procedure whose second step is for large sums only, and was not held.
private func judged(_ head: String, large: String) -> Judgement {
  let script = """
    return procedure "大额" {
      id = "large", version = "1",
      body "居委会" { kind = "consultative" }, body "代表会" { kind = "consultative" },
      step "商议" { body = "居委会" },
      step "表决" {
        body = "代表会", after = "商议",
        when = function(matter)
          if matter.amount == nil then return nil end
          return matter.amount >= \(large), "不到大额"
        end,
      },
      implement "办理" { after = "表决" },
    }
    """
  let record = """
    案卷
    程序：大额
    范围：全程
    结案：2026年3月9日
    \(head)
    2026年3月1日 会议：居委会
    2026年3月5日 实施：开工
    """
  var office = Office()
  let procedure = office.load(script: Array(script.utf8), name: "test.lua")
  let reading = office.read(record: Array(record.utf8), name: "test.txt")
  guard let read = reading.record else {
    Issue.record("\(reading.findings)")
    return Judgement()
  }
  return procedure.judge(read)
}

@Suite("适用：这件事要不要这一步")
struct NeedTests {
  private func status(_ judgement: Judgement) -> StageProgress? {
    judgement.progress.first { $0.stage == "表决" }
  }

  @Test("不到大额的，写“不需要”和原因；够大额的，没有办就是没有办")
  func unneeded() {
    let small = judged("金额：49999元", large: "50000")
    #expect(small.isClean)
    #expect(status(small)?.status == .unneeded)
    #expect(status(small)?.exemption?.reason == "不到大额")
    #expect(status(small)?.exemption?.rule.isNone == false)
    let large = judged("金额：50000元", large: "50000")
    #expect(large.findings.map(\.id) == [.stepMissing])
    #expect(status(large)?.status == .missing)
    #expect(status(large)?.exemption == nil)
  }

  @Test("案卷没有写金额：看不出要不要，报材料不足，不报没有办")
  func untold() {
    let judgement = judged("编号：甲", large: "50000")
    #expect(judgement.findings.map(\.id) == [.factMissing])
    #expect(judgement.findings.first?.cls == .undetermined)
    #expect(status(judgement)?.status == .pending)
  }

  @Test("多大算大额还没有定：说是哪个参数待定，不报没有办")
  func open() {
    let judgement = judged("金额：50000元", large: #"param "大额""#)
    #expect(judgement.findings.map(\.id) == [.parameterOpen])
    #expect(judgement.findings.first?[.parameter] == .text("大额"))
  }
}
