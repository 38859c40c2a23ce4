import Deliberation
import LuaVM
import SourceText

/// Tries the formulas of a plan on small bodies: a formula must hold from some count on.
///
/// The machine searches the least count by halving, which a formula that holds, fails and holds
/// again would lead astray.
func checkFormulas(of plan: Plan, _ host: ScriptHost) {
  for threshold in plan.formulas {
    guard case .formula(let id, _) = threshold.form,
      host.context.predicates.indices.contains(id.index)
    else { continue }
    let function = host.context.predicates[id.index].function
    if let finding = finding(
      about: function, at: threshold.site.place,
      host.context.outlines[threshold.site.place.file]?.spelled("formula") ?? "formula",
      host.machine)
    {
      host.context.report(finding)
    }
  }
}

/// Bodies up to this size are tried; all counts of each.
private let largestTried = 24

private func finding(
  about function: LuaFunction, at place: Place, _ word: String, _ machine: LuaMachine
) -> Finding? {
  func wrong(_ facts: [Fact]) -> Finding {
    Finding(.wrongValue, at: place, [Fact(.word, .text(word))] + facts)
  }
  var isEverMet = false
  var isAlwaysMet = true
  for size in 1...largestTried {
    var isMet = false
    for count in 0...size {
      let results: [LuaValue]
      do throws(LuaFailure) {
        results = try machine.call(function, [.integer(count), .integer(size)])
      } catch {
        // What an office has still to settle can be tried only then.
        if case .host(_, _, let error, _) = error, error.code == HostCode.openParameter {
          return nil
        }
        return wrong([Fact(.reason, .text("failed"))])
      }
      guard case .boolean(let holds)? = results.first else {
        let found = results.first?.kind ?? "nil"
        return wrong([Fact(.found, .text(found)), Fact(.wanted, .text("flag"))])
      }
      if count == 0, !holds { isAlwaysMet = false }
      if isMet, !holds {
        return wrong([
          Fact(.wanted, .text("monotone")), Fact(.count, .count(count)), Fact(.total, .count(size)),
        ])
      }
      isMet = holds
    }
    isEverMet = isEverMet || isMet
  }
  if isAlwaysMet {
    return Finding(
      .thresholdTrivial, at: place,
      [Fact(.count, .count(0)), Fact(.most, .count(largestTried)), Fact(.found, .text("formula"))])
  }
  if isEverMet { return nil }
  return Finding(.thresholdImpossible, at: place, [Fact(.found, .text(word))])
}

extension Plan {
  /// The formulas among its thresholds and their parts.
  fileprivate var formulas: [Threshold] {
    var thresholds: [Threshold] = []
    for body in bodies {
      thresholds += [body.quorum, body.pass].compactMap { $0 } + body.shares.map(\.threshold)
    }
    for stage in stages {
      thresholds += [
        stage.quorum, stage.pass, stage.turnout, stage.election?.runoff, stage.returned,
        stage.satisfied,
      ].compactMap { $0 }
    }
    return thresholds.flatMap(parts)
  }
}

private func parts(_ threshold: Threshold) -> [Threshold] {
  switch threshold.form {
  case .all(let inner), .any(let inner): inner.flatMap(parts)
  case .formula: [threshold]
  default: []
  }
}
