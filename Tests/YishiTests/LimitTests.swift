import Deliberation
import ProcedureScript
import Testing
import Yishi

@Suite("Limits of an office's scripts")
struct LimitTests {
  /// A script that counts to a number before it says what it is.
  private func script(_ steps: Int) -> [UInt8] {
    Array(
      """
      local sum = 0
      for i = 1, \(steps) do sum = sum + i end
      return procedure "甲" { id = "a", version = "1" }
      """.utf8)
  }

  private func ids(_ steps: Int, _ shape: (inout ScriptLimits) -> Void) -> [FindingID] {
    var limits = ScriptLimits()
    shape(&limits)
    var office = Office(limits: limits)
    return office.load(script: script(steps), name: "a.lua").findings.map(\.id)
  }

  @Test("Steps are enough or not")
  func steps() {
    #expect(ids(1_000) { $0.stepsPerScript = 100_000 } == [])
    #expect(ids(1_000_000) { $0.stepsPerScript = 100_000 } == [.scriptExhausted])
    #expect(ids(1_000_000) { _ in } == [])
  }

  @Test("Limits out of range are raised to what the engine needs, and nothing traps")
  func extremes() {
    for value in [Int.min, -1, 0, 1, .max] {
      let found = ids(10) {
        $0.stepsPerScript = value
        $0.stepsPerCall = value
        $0.memory = value
        $0.seconds = value
      }
      #expect(found.isEmpty || found == [.scriptExhausted])
    }
  }

  @Test("Memory is enough or not")
  func memory() {
    func one(_ memory: Int) -> [FindingID] {
      var limits = ScriptLimits()
      limits.memory = memory
      var office = Office(limits: limits)
      let text = """
        local kept = {}
        for i = 1, 60000 do kept[i] = { i } end
        return procedure "甲" { id = "a", version = "1" }
        """
      return office.load(script: Array(text.utf8), name: "a.lua").findings.map(\.id)
    }
    #expect(one(2 << 20) == [.scriptExhausted])
    #expect(one(32 << 20) == [])
  }
}
