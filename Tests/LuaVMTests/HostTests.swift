import Testing

@testable import LuaVM

/// The function a script gives back.
func function(_ machine: LuaMachine, _ source: String) throws -> LuaFunction {
  guard case .function(let function) = try machine.run(source) else {
    throw HostError(message: "no function")
  }
  return function
}

@Suite("The host")
struct HostTests {
  @Test("a word given no name runs at once, so its body can say so")
  func misusedWord() throws {
    let machine = try LuaMachine()
    machine.registerWord("step") { frame throws(HostError) in
      _ = try frame.string(0)
      _ = try frame.table(1)
    }
    for source in ["step {}", "step()", "step(1)", "step(nil)", "step('a', {})('b')"] {
      guard case .host("a.lua", 2, let error, _) = machine.failure(of: "\n" + source) else {
        // With a name and a table in one call there is nothing to complain of but the second call.
        guard source.hasPrefix("step('a'") else { return #expect(Bool(false), "\(source)") }
        continue
      }
      #expect(error.border == .expected(0))
    }
    for source in ["step 'a' 'b'", "step 'a' ()", "step 'a' (1)"] {
      guard case .host("a.lua", 2, let error, _) = machine.failure(of: "\n" + source) else {
        return #expect(Bool(false), "\(source)")
      }
      #expect(error.border == .expected(1))
    }
  }

  @Test("a word without its table is known, and cannot be given as a value")
  func unfinishedWord() throws {
    let machine = try LuaMachine()
    machine.registerWord("step") { frame throws(HostError) in
      _ = try frame.table(1)
      frame.give(.boolean(true))
    }
    _ = try machine.run("local a = step '甲' {}\n\nlocal b = step '乙'\nreturn a")
    #expect(
      machine.words == [
        LuaWord(word: "step", name: "甲", script: "a.lua", line: 1, isFinished: true),
        LuaWord(word: "step", name: "乙", script: "a.lua", line: 3, isFinished: false),
      ])
    #expect(
      machine.failure(of: "return { step '丙' }")
        == .value(script: "a.lua", line: 0, reason: .unfinishedWord(0)))
    #expect(machine.words.map(\.name) == ["丙"])
    let later = try function(
      machine, "local s = step '丁' return function(n) return n and s {} or s end")
    #expect(try machine.call(later, [.boolean(true)]) == [.boolean(true)])
    #expect(machine.words[0].isFinished)
    _ = try machine.run("local s = step '戊'")
    #expect(try machine.call(later, [.boolean(true)]) == [.boolean(true)])
    #expect(!machine.words[0].isFinished)
    #expect(throws: LuaFailure.value(script: "a.lua", line: 1, reason: .unfinishedWord(-1))) {
      try machine.call(later, [.boolean(false)])
    }
  }

  @Test("a word in a table knows its own line, and a long call its first")
  func lines() throws {
    let machine = try LuaMachine()
    var lines: [Int] = []
    machine.register("leaf") { frame throws(HostError) in
      lines.append(frame.line)
      #expect(frame.script == "a.lua")
    }
    _ = try machine.run("return {\n a = leaf { 1 },\n\n b = leaf {\n 2,\n },\n}")
    #expect(lines == [2, 4])
    lines = []
    _ = try machine.run("\nreturn leaf {\n\n}")
    #expect(lines == [2])
    lines = []
    _ = try machine.run("\npcall(leaf)\n\ncoroutine.wrap(leaf)()")
    #expect(lines[0] == 2)
  }

  @Test("an error thrown by the host keeps its payload through pcall, error and wrap")
  func payload() throws {
    let machine = try LuaMachine()
    machine.register("refuse") { frame throws(HostError) in
      throw HostError(message: "不行", code: 5, payload: try frame.integer(0))
    }
    let sources = [
      "refuse(1)", "local ok, e = pcall(refuse, 1) error(e, 0)", "coroutine.wrap(refuse)(1)",
      "coroutine.wrap(function() refuse(1) end)()", "table.sort({1, 2}, function() refuse(1) end)",
      "('x'):gsub('x', function() refuse(1) end)", "pcall(refuse, 2) pcall(refuse, 3) refuse(1)",
    ]
    for source in sources {
      guard case .host("a.lua", _, let error, _) = machine.failure(of: source) else {
        return #expect(Bool(false), "\(source)")
      }
      #expect(error == HostError(message: "不行", code: 5, payload: 1), "\(source)")
    }
    #expect(try machine.run("local ok, e = pcall(refuse, 1) return e") == .string("a.lua:1: 不行"))
    // An error of an earlier run is not taken for one of this run.
    guard case .script = machine.failure(of: "error('a.lua:1: 不行', 0)") else {
      return #expect(Bool(false))
    }
  }

  @Test("a body's own clean-up always runs")
  func cleanUp() throws {
    let machine = try LuaMachine()
    var entered = 0
    var left = 0
    machine.register("refuse") { _ throws(HostError) in
      entered += 1
      defer { left += 1 }
      throw HostError(message: "no")
    }
    _ = try machine.run("for i = 1, 1000 do pcall(refuse) end")
    #expect(entered == 1000)
    #expect(left == 1000)
  }

  @Test("methods and fields of handles come from the host")
  func handles() throws {
    let machine = try LuaMachine()
    machine.registerFields(["amount"]) { handle, _ throws(HostError) in
      guard handle != 13 else { throw HostError(message: "没有金额", payload: 13) }
      return .integer(handle * 10)
    }
    machine.onFieldRead { handle, field throws(HostError) in .string("\(field)\(handle)") }
    machine.registerMethod("add") { frame throws(HostError) in
      guard case .handle(let handle) = try frame.value(0) else {
        throw HostError(.expected(0))
      }
      frame.give(.handle(handle + (try frame.integer(1))))
    }
    let check = try function(
      machine, "return function(m) return m.amount, m.other, m:add(2).amount end")
    #expect(
      try machine.call(check, [.handle(4)]) == [.integer(40), .string("other4"), .integer(60)])
    #expect(
      throws: LuaFailure.host(
        script: "a.lua", line: 1, error: HostError(message: "没有金额", payload: 13),
        traceback: ["a.lua:1"])
    ) { try machine.call(check, [.handle(13)]) }
    let same = try function(
      machine, "return function(a, b) return a == b, type(a), tostring(a) end")
    #expect(
      try machine.call(same, [.handle(1), .handle(1)])
        == [.boolean(true), .string("userdata"), .string("userdata")])
    #expect(try machine.call(same, [.handle(1), .handle(2)])[0] == .boolean(false))
    let odd = try function(machine, "return function(m) return m[1] end")
    #expect(throws: LuaFailure.self) { try machine.call(odd, [.handle(1)]) }
    for source in ["m.amount = 1", "m.x = nil", "m()", "m + 1", "#m", "m < m", "m .. 'x'"] {
      let text = source.contains("=") || source == "m()" ? source : "return " + source
      let bad = try function(machine, "return function(m) \(text) end")
      guard case .script("a.lua", 1, _, _)? = failure(of: { try machine.call(bad, [.handle(1)]) })
      else { return #expect(Bool(false), "\(source)") }
    }
  }

  @Test("a script can have names of its own for one run")
  func globals() throws {
    let machine = try LuaMachine()
    let source = Array("return year + 1".utf8)
    #expect(
      try machine.run(source: source, name: "a.lua", globals: [("year", .integer(2026))])
        == .integer(2027))
    guard case .script = machine.failure(of: "return year") else { return #expect(Bool(false)) }
  }

  @Test("scripts do not see each other's tables or locals")
  func isolation() throws {
    let machine = try LuaMachine()
    _ = try machine.run("local x = 1 math.abs = nil string.secret = 1", name: "a.lua")
    #expect(try machine.run("return string.secret", name: "b.lua") == .null)
    #expect(try machine.run("return math.abs(-1)", name: "b.lua") == .integer(1))
  }

  @Test("a function kept from one script names it in its errors")
  func names() throws {
    let machine = try LuaMachine()
    let long = String(repeating: "很长的名字", count: 8) + ".lua"
    guard
      case .function(let f) = try machine.run("return function() return nil + 1 end", name: long)
    else { return #expect(Bool(false)) }
    _ = try machine.run("return 1", name: "b.lua")
    guard case .script(let script, 1, let message, _)? = failure(of: { try machine.call(f) }) else {
      return #expect(Bool(false))
    }
    #expect(script == long)
    #expect(message == "attempt to perform arithmetic on a nil value")
    #expect(machine.failure(of: "x = = 1", name: long) != nil)
    guard case .syntax(long, 2, let syntax)? = machine.failure(of: "\nx = = 1", name: long) else {
      return #expect(Bool(false))
    }
    #expect(syntax == "unexpected symbol near '='")
  }

  @Test("a host function can call scripts, on the budget of the call it is part of")
  func nested() throws {
    let machine = try LuaMachine()
    let double = try function(machine, "return function(n) return n * 2 end")
    let spin = try function(machine, "return function() while true do end end")
    let bad = try function(machine, "return function() error('坏') end")
    var seen: [LuaFailure] = []
    machine.register("host") { frame throws(HostError) in
      let value = try frame.value(0)
      do throws(LuaFailure) {
        frame.give(try machine.call(double, [value])[0])
      } catch { throw HostError(message: "\(error)") }
    }
    machine.register("spin") { _ throws(HostError) in
      do throws(LuaFailure) { _ = try machine.call(spin) } catch { seen.append(error) }
    }
    machine.register("bad") { frame throws(HostError) in
      do throws(LuaFailure) { _ = try machine.call(bad) } catch { seen.append(error) }
      frame.give(.string("went on"))
    }
    #expect(try machine.run("return host(4) + host(5)") == .integer(18))
    #expect(
      try machine.run("return coroutine.wrap(function() return host(7) end)()") == .integer(14))
    #expect(try machine.run("return bad()") == .string("went on"))
    guard case .script("a.lua", 1, "坏", _) = seen.first else { return #expect(Bool(false)) }
    #expect(
      machine.failure(of: "\nwhile true do pcall(spin) end")
        == .exhausted(script: "a.lua", line: 1, fuel: 10_000_000))
    #expect(seen.count == 2)
    #expect(try machine.run("return host(1)") == .integer(2))
  }

  @Test("calls from host to script to host end in an error, not in a crash")
  func recursion() throws {
    let machine = try LuaMachine()
    var again: LuaFunction?
    machine.register("host") { _ throws(HostError) in
      guard let again else { return }
      do throws(LuaFailure) { _ = try machine.call(again) } catch {
        throw HostError(message: "深")
      }
    }
    again = try function(machine, "return function() host() end")
    #expect(throws: LuaFailure.self) { try machine.call(LuaFunction(id: 1)) }
    #expect(try machine.run("return 1") == .integer(1))
  }

  @Test("a machine whose bodies call scripts through their frame is freed")
  func freed() throws {
    weak var seen: LuaMachine?
    do {
      let machine = try LuaMachine()
      seen = machine
      let double = try function(machine, "return function(n) return n * 2 end")
      machine.register("host") { frame throws(HostError) in
        let value = try frame.value(0)
        do throws(LuaFailure) { frame.give(try frame.call(double, [value])[0]) } catch {
          throw HostError(message: "\(error)")
        }
      }
      #expect(try machine.run("return host(21)") == .integer(42))
    }
    #expect(seen == nil)
  }

  @Test("a host function's own work can be charged")
  func spend() throws {
    let machine = try LuaMachine()
    machine.register("work") { frame throws(HostError) in frame.spend(try frame.integer(0)) }
    _ = try machine.run("work(5000000)")
    #expect(machine.fuelUsed >= 5_000_000)
    #expect(
      machine.failure(of: "pcall(work, 20000000)\nreturn 1")
        == .exhausted(script: "a.lua", line: 1, fuel: 10_000_000))
    _ = try machine.run("work(-5) work(math.mininteger)")
    #expect(
      machine.failure(of: "work(math.maxinteger)")
        == .exhausted(script: "a.lua", line: 1, fuel: 10_000_000))
  }

  @Test("a reset drops what scripts left, and keeps the names")
  func reset() throws {
    let machine = try LuaMachine()
    machine.register("one") { frame throws(HostError) in frame.give(.integer(1)) }
    machine.registerWord("step") { frame throws(HostError) in frame.give(try frame.value(0)) }
    machine.registerFields(["amount"]) { handle, _ throws(HostError) in .integer(handle) }
    let source = "return { one(), step 'x' {}, function(m) return m.amount end }"
    let before = try machine.run(source)
    let memory = machine.memoryUsed
    for _ in 0..<5 {
      try machine.reset()
      #expect(try machine.run(source) == before)
      #expect(machine.memoryUsed == memory)
      #expect(machine.words.count == 1)
      #expect(try machine.call(LuaFunction(id: 1), [.handle(3)]) == [.integer(3)])
    }
    machine.register("reset") { _ throws(HostError) in
      do throws(LuaFailure) { try machine.reset() } catch {
        throw HostError(message: "\(error)", payload: 77)
      }
    }
    guard case .host(_, 1, let error, _) = machine.failure(of: "reset()") else {
      return #expect(Bool(false))
    }
    #expect(error.payload == 77)
  }

  @Test("a name can be registered after a script used up the memory")
  func registerLate() throws {
    let machine = try LuaMachine()
    guard case .undecided = machine.failure(of: "local s = 'x' while true do s = s .. s end") else {
      return #expect(Bool(false))
    }
    _ = machine.failure(of: "local t = {} while true do t = {t, ('x'):rep(60000) .. #t} end")
    machine.register("late") { frame throws(HostError) in frame.give(.integer(1)) }
    #expect(try machine.run("return late()") == .integer(1))
  }

  @Test("assignments to globals can be worded by the host")
  func assignment() throws {
    let machine = try LuaMachine()
    machine.onGlobalAssignment { name, line throws(HostError) in
      throw HostError(message: "“\(name)”前要写 local", payload: line)
    }
    guard case .host("a.lua", 2, let error, _) = machine.failure(of: "\nfunction helper() end")
    else { return #expect(Bool(false)) }
    #expect(error.message == "“helper”前要写 local")
  }
}

/// The failure an action ends with.
func failure(of action: () throws -> [LuaValue]) -> LuaFailure? {
  do {
    _ = try action()
    return nil
  } catch {
    return error as? LuaFailure
  }
}
