import Deliberation
import LuaVM
import Minutes
import ProcedureScript
import SourceText
import Yishi

/// What all runs share; reading the law tables for each would drown the rest.
private let office = Office()
private let loader = ProcedureLoader(
  library: ScriptShelf(Shelf.procedures.map(\.text)), law: office.law)

/// Limits so small that a loop ends at once.
private let limits = {
  var limits = LuaLimits.standard
  limits.fuelPerLoad = 50_000
  limits.memory = 4 << 20
  limits.churn = 16 << 20
  limits.deadline = 2
  return limits
}()

private let record = MinutesReader.read(
  SourceText(
    name: "fuzz.txt",
    text: """
      试例
      范围：单次会议
      金额：50000
      2026年3月3日 通知：第一次会议   公告栏
      2026年3月14日 会议：第一次会议
      应到：17人    实到：13人
      一、试例
      14:10 甲：同意。
      14:31 【表决】举手；同意10，反对1，弃权2
      【结果】通过
      2026年3月16日 公示：试例   至2026年3月31日   公告栏
      """), file: 0
).record

/// A procedure script from any bytes: neither machine nor loader traps, the same script gives the same
/// findings twice, and a plan that was accepted can judge.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzScript(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  guard case .text(let source, _, _, _) = Decoding.decode(input, name: "fuzz.lua") else { return 0 }

  // The bare machine first: what only burns fuel would burn a hundred times as much in the loader.
  let chunk = Surface(source, dictionary: Vocabulary.surface).chunk
  do throws(LuaFailure) {
    let machine = try LuaMachine(limits: limits)
    _ = try machine.run(source: chunk, name: "fuzz.lua")
  } catch {
    switch error {
    case .exhausted, .undecided: return 0
    default: break
    }
  }

  let loading = loader.load(source, file: 0)
  let again = loader.load(source, file: 0)
  require(loading.findings == again.findings, "the same script, other findings")
  require(loading.plan == again.plan, "the same script, another plan")
  guard !loading.isRefused, let plan = loading.plan, let record else { return 0 }
  let book = Rulebook(plan: plan, law: office.law, calendar: office.calendar)
  let evaluator = plan.predicates.isEmpty ? nil : loading.makeEvaluator()
  _ = book.judge(record, evaluator: evaluator)
  return 0
}

/// A precondition that says what is wrong in release builds, too.
private func require(_ holds: Bool, _ promise: String) {
  if !holds { fatalError(promise) }
}
