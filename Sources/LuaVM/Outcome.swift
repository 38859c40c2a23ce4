internal import CLuaShim

extension LuaMachine {
  /// The failure the last protected call ended with.
  func failure() -> LuaFailure {
    guard let outcome = shim_outcome_of(machine)?.pointee else { return .unusable(.memory) }
    let (script, line) = place(of: outcome)
    switch outcome.kind {
    case SHIM_FUEL: return .exhausted(script: script, line: line, fuel: fuelUsed)
    case SHIM_MEMORY: return .undecided(script: script, line: line, cause: .memory)
    case SHIM_BLOCK: return .undecided(script: script, line: line, cause: .block)
    case SHIM_LONG_STRING: return .undecided(script: script, line: line, cause: .string)
    case SHIM_CHURN: return .undecided(script: script, line: line, cause: .churn)
    case SHIM_DEADLINE: return .undecided(script: script, line: line, cause: .deadline)
    default: break
    }
    let text = outcome.message.map { bytes in
      String(
        decoding: UnsafeBufferPointer(start: bytes, count: outcome.message_length), as: UTF8.self)
    }
    let message = positioned(text ?? "", script: script, line: line)
    if outcome.kind == SHIM_SYNTAX {
      return .syntax(script: message.script, line: message.line, message: message.text)
    }
    let traceback = outcome.traceback.map { String(cString: $0) } ?? ""
    let places = traceback.split(separator: "\n").map(String.init)
    if let raised = host.raised.last(where: { $0.text == text }) {
      return .host(
        script: raised.place.script, line: raised.place.line, error: raised.error,
        traceback: places)
    }
    return .script(
      script: message.script, line: message.line, message: message.text, traceback: places)
  }

  /// The place of the last failure; the script is empty where it has none.
  func place(of outcome: shim_outcome) -> (script: String, line: Int) {
    let short = withUnsafeBytes(of: outcome.source) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    return (host.scripts[short] ?? short, Int(outcome.line))
  }

  /// Takes a place off the front of a message, where a known script stands there.
  private func positioned(
    _ text: String, script: String, line: Int
  ) -> (script: String, line: Int, text: String) {
    for short in host.scripts.keys.sorted() where text.hasPrefix(short + ":") {
      let rest = text.dropFirst(short.count + 1)
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard let number = Int(digits), rest.dropFirst(digits.count).hasPrefix(": ") else { continue }
      return (host.scripts[short] ?? short, number, String(rest.dropFirst(digits.count + 2)))
    }
    return (script, line, text)
  }
}

extension LuaLimits {
  /// The limits as the C side takes them, each at least 1 and small enough to be added to safely.
  var shim: shim_limits {
    func bounded(_ value: Int, _ most: Int = 1 << 40) -> Int64 { Int64(max(1, min(value, most))) }
    let interval = Int32(truncatingIfNeeded: bounded(hookInterval, 1 << 20))
    return shim_limits(
      fuel_per_call: bounded(fuelPerCall), fuel_per_load: bounded(fuelPerLoad),
      hook_interval: interval, memory: bounded(memory), block: bounded(block),
      string: bounded(string, 1 << 24), churn: bounded(churn),
      pattern_steps: bounded(patternSteps), pattern_bytes: bounded(patternBytes, 1 << 16),
      deadline_nanoseconds: bounded(deadline, 1 << 20) * 1_000_000_000,
      crossing_nodes: bounded(crossingValues, 1 << 20),
      crossing_bytes: bounded(crossingBytes, 1 << 26),
      crossing_depth: Int32(truncatingIfNeeded: bounded(crossingDepth, 64)))
  }
}
