internal import CLuaShim

/// One Lua state with its budget, its host functions, and nothing else in reach.
///
/// ```swift
/// let machine = try LuaMachine()
/// machine.register("double") { frame throws(HostError) in
///   frame.give(.integer(try frame.integer(0) * 2))
/// }
/// let answer = try machine.run(source: Array("return double(21)".utf8), name: "answer.lua")
/// ```
///
/// ## What a script sees
/// Lua 5.4 with `assert error ipairs pairs pcall rawequal select tonumber tostring type`, the
/// libraries `string table math utf8 coroutine` without what depends on chance, clock, addresses or
/// locale, and what the host registers. There are no metatables, no way to load code, no files. All
/// globals are read-only, and an unknown one is an error. Beyond stock Lua: `table.count(t)` counts
/// keys, `table.sort` is stable, `pairs` goes by numbers, then strings by bytes, then `false` and
/// `true`. Strings and numbers do not turn into each other in arithmetic.
///
/// ## What is not closed
/// `..` on a fraction gives Lua's own text, whose NaN differs between processors; fractions do not
/// cross the border, so keep to integers. Lua 5.4.4 miscompiles bitwise operators on two constants
/// in a function with more than 256 constants.
///
/// ## Life
/// A machine belongs to one task at a time; it is deliberately not `Sendable`. Make one per worker
/// and per party whose scripts must not see each other's. After a failure, and after an abort too,
/// the same machine can be used again.
public final class LuaMachine {
  /// The limits the machine was made with.
  public let limits: LuaLimits
  /// Fuel the last outermost call spent, in interpreter steps rounded to the hook interval.
  public var fuelUsed: Int { Int(shim_fuel_used(machine)) }

  let machine: OpaquePointer
  let host: HostTable
  var names: [Registration] = []
  private var depth = 0

  struct Registration {
    enum Kind { case function, word, method, field }
    var kind: Kind
    var name: String
    var number: Int32
  }

  /// Starts a machine. Throws ``LuaFailure/unusable(_:)`` where this Lua is not as it should be.
  public init(limits: LuaLimits = .standard) throws(LuaFailure) {
    var numbers = limits.shim
    guard let machine = shim_create(&numbers, answerHost, answerHostField, nil),
      let host = HostTable(limits: limits, machine: machine)
    else { throw .unusable(.memory) }
    self.limits = limits
    self.machine = machine
    self.host = host
    host.owner = self
    shim_set_context(machine, Unmanaged.passUnretained(host).toOpaque())
    try start()
  }

  deinit {
    shim_destroy(machine)
  }

  /// Drops everything scripts left behind, kept functions included; registrations stay.
  public func reset() throws(LuaFailure) {
    try start()
    host.forgetWords()
    host.raised = []
    host.scripts = [:]
    for registration in names { install(registration) }
  }

  private func start() throws(LuaFailure) {
    switch shim_start(machine) {
    case SHIM_START_OK: return
    case SHIM_START_LAYOUT: throw .unusable(.layout)
    case SHIM_START_ORDER: throw .unusable(.order)
    case SHIM_START_LOCALE: throw .unusable(.locale)
    case SHIM_START_BUSY: throw .unusable(.busy)
    default: throw .unusable(.memory)
    }
  }

  /// The words begun during the last run, in order; those of runs within it included.
  public var words: [LuaWord] { host.words }

  /// Memory the state holds now, in bytes.
  public var memoryUsed: Int { Int(shim_memory_used(machine)) }

  /// The interpreter's release, such as "Lua 5.4.4", for the record of a ruling.
  public static var release: String { shim_lua_release().map { String(cString: $0) } ?? "" }

  // MARK: Running

  /// Scans, compiles and runs a script in a fresh, read-only environment, and gives its value.
  ///
  /// - Parameters:
  ///   - source: the script, in UTF-8.
  ///   - name: what messages call it, without a path.
  ///   - globals: names only this script sees, beside the registered ones.
  public func run(
    source: [UInt8], name: String, globals: [(name: String, value: LuaValue)] = []
  ) throws(LuaFailure) -> LuaValue {
    if let fault = SourceScan.fault(in: source, limits: limits) {
      throw .rejected(
        script: name, line: fault.line, column: fault.column, reason: fault.reason)
    }
    if depth == 0 { host.forgetWords() }
    let chunk = chunkName(for: name)
    let results = try protected(script: name) { () throws(BorderError) in
      let first = host.border.tape.pointee.length
      for global in globals {
        try host.border.write(global.name)
        try host.border.write(global.value)
      }
      var start = 0
      var count: Int32 = 0
      let kind = source.withUnsafeBufferPointer { bytes in
        shim_run(
          machine, bytes.baseAddress, bytes.count, "@" + chunk, first,
          Int32(truncatingIfNeeded: globals.count), &start, &count)
      }
      return Outcome(kind: kind, first: start, count: min(1, Int(count)))
    }
    return results.first ?? .null
  }

  /// Calls a kept function with up to 8 arguments, and gives up to 8 results.
  ///
  /// Called from within a host function, it spends the budget of the call it is part of.
  public func call(
    _ function: LuaFunction, _ arguments: [LuaValue] = []
  ) throws(LuaFailure) -> [LuaValue] {
    guard arguments.count <= SHIM_MAX_VALUES else {
      throw .value(script: "", line: 0, reason: .size)
    }
    return try protected(script: "") { () throws(BorderError) in
      let first = host.border.tape.pointee.length
      for argument in arguments { try host.border.write(argument) }
      return invoke(function, first, arguments.count)
    }
  }

  /// Asks a kept function a question, as ``call(_:_:)`` does: gives its first result and, unless that is
  /// `true`, its second. Others must be values that can cross and are left out.
  public func ask(
    _ function: LuaFunction, _ argument: LuaValue, _ second: LuaValue? = nil
  ) throws(LuaFailure) -> (answer: LuaValue?, reason: LuaValue?) {
    try protected(script: "") { () throws(BorderError) in
      let first = host.border.tape.pointee.length
      try host.border.write(argument)
      if let second { try host.border.write(second) }
      return invoke(function, first, second == nil ? 1 : 2)
    } reading: { outcome throws(BorderError) in
      var node = outcome.first
      var (answer, reason): (LuaValue?, LuaValue?)
      for number in 0..<outcome.count {
        if number == 0 {
          answer = try host.border.read(&node)
        } else if number == 1, !isTrue(answer) {
          reason = try host.border.read(&node)
        } else {
          try host.border.skip(&node)
        }
      }
      return (answer, reason)
    }
  }

  private func invoke(_ function: LuaFunction, _ first: Int, _ arguments: Int) -> Outcome {
    var start = 0
    var count: Int32 = 0
    let kind = shim_invoke(
      machine, Int64(function.id), first, Int32(truncatingIfNeeded: arguments), &start, &count)
    return Outcome(kind: kind, first: start, count: Int(count))
  }

  struct Outcome {
    var kind: Int32
    var first: Int
    var count: Int
  }

  /// Runs `body`, which leaves its results on the tape, and reads them; rewinds the tape in any case.
  func protected(
    script: String, _ body: () throws(BorderError) -> Outcome
  ) throws(LuaFailure) -> [LuaValue] {
    try protected(script: script, body) { outcome throws(BorderError) in
      var values: [LuaValue] = []
      var node = outcome.first
      for _ in 0..<outcome.count { values.append(try host.border.read(&node)) }
      return values
    }
  }

  private func protected<Result>(
    script: String, _ body: () throws(BorderError) -> Outcome,
    reading read: (Outcome) throws(BorderError) -> Result
  ) throws(LuaFailure) -> Result {
    let mark = shim_mark_tape(machine)
    if depth == 0, !host.raised.isEmpty { host.raised = [] }
    depth += 1
    defer {
      depth -= 1
      shim_rewind(machine, mark)
    }
    let outcome: Outcome
    do throws(BorderError) {
      outcome = try body()
    } catch {
      throw .value(script: script, line: 0, reason: error)
    }
    guard outcome.kind == SHIM_OK else { throw failure() }
    do throws(BorderError) {
      return try read(outcome)
    } catch {
      let found = shim_outcome_of(machine).map { place(of: $0.pointee) }
      throw .value(
        script: found?.script ?? script, line: found?.line ?? 0, reason: host.named(error))
    }
  }

  /// What messages of Lua call the script. Lua cuts long names, so those get a number instead.
  private func chunkName(for name: String) -> String {
    let isPlain = !name.isEmpty && name.utf8.count <= 50 && name.utf8.allSatisfy { $0 >= 32 }
    if isPlain {
      host.scripts[name] = name
      return name
    }
    if let known = host.scripts.first(where: { $0.value == name }) { return known.key }
    var number = host.scripts.count + 1
    while host.scripts["script-\(number)"] != nil { number += 1 }
    host.scripts["script-\(number)"] = name
    return "script-\(number)"
  }
}

private func isTrue(_ value: LuaValue?) -> Bool {
  if case .boolean(true) = value { return true }
  return false
}
