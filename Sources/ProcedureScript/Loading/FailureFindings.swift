package import Deliberation
package import LuaVM

/// What was wrong with a script that is no procedure, told as it is of procedures.
package func scriptFindings(
  of failure: LuaFailure, in surface: Surface, file: Int32
) -> [Finding] {
  let context = ScriptContext(law: LawBook())
  context.open(surface, file: file)
  if case .host(_, let line, let error, _) = failure, error.border == nil {
    return [
      Finding(
        .scriptError, at: context.script.place(line: line), [Fact(.message, .text(error.message))])
    ]
  }
  context.report(failure: failure, words: [])
  return context.findings
}

/// Why the pre-scan refuses a script that is no procedure.
package func scriptFindings(
  of fault: ScanFault, in surface: Surface, file: Int32
) -> [Finding] {
  let context = ScriptContext(law: LawBook())
  context.open(surface, file: file, isRefused: true)
  context.report(rejection: fault)
  return context.findings
}
