import Testing

@testable import LuaVM

@Suite("Coroutines and stories")
struct StoryTests {
  @Test("a story runs from one suspension to the next")
  func story() throws {
    let machine = try LuaMachine()
    machine.registerMethod("meet") { frame throws(HostError) in
      frame.give(.string("开会"))
      frame.give(try frame.value(1))
      frame.suspend()
    }
    let f = try function(
      machine,
      """
      return function(village)
        local result = village:meet(41)
        local ok, second = pcall(function() return village:meet(result + 1) end)
        local third = coroutine.yield('x')
        return ok, second, third
      end
      """)
    let story = try machine.begin(f)
    #expect(
      try machine.resume(story, [.handle(1)]) == .suspended([.string("开会"), .integer(41)]))
    #expect(try machine.run("return 1") == .integer(1))
    #expect(
      try machine.resume(story, [.integer(7)]) == .suspended([.string("开会"), .integer(8)]))
    #expect(try machine.resume(story, [.string("通过")]) == .suspended([.string("x")]))
    #expect(
      try machine.resume(story, [.null])
        == .finished([.boolean(true), .string("通过"), .null]))
    guard case .script(_, _, let message, _)? = stepFailure({ try machine.resume(story) }) else {
      return #expect(Bool(false))
    }
    #expect(message.contains("dead"))
  }

  @Test("a story that fails says where, and can be forgotten")
  func failing() throws {
    let machine = try LuaMachine()
    machine.register("refuse") { _ throws(HostError) in throw HostError(message: "不", payload: 4) }
    for (body, line) in [("error({})", 3), ("local x = nil + 1", 3), ("error('坏')", 3)] {
      let story = try machine.begin(
        try function(machine, "return function()\n coroutine.yield()\n \(body)\nend"))
      #expect(try machine.resume(story) == .suspended([]))
      guard
        case .script("a.lua", line, _, let traceback)? = stepFailure({ try machine.resume(story) })
      else { return #expect(Bool(false)) }
      #expect(traceback == ["a.lua:3"])
      machine.release(story)
      machine.release(story)
      #expect(stepFailure { try machine.resume(story) } != nil)
    }
    let story = try machine.begin(try function(machine, "return function()\n refuse() end"))
    guard case .host("a.lua", 2, let error, _)? = stepFailure({ try machine.resume(story) }) else {
      return #expect(Bool(false))
    }
    #expect(error.payload == 4)
    let odd = try machine.begin(
      try function(machine, "return function() coroutine.yield(1 / 2) end"))
    #expect(
      stepFailure { try machine.resume(odd) } == .value(script: "a.lua", line: 1, reason: .float))
  }

  @Test("a story that loops is stopped, and the others go on")
  func looping() throws {
    let machine = try LuaMachine()
    let good = try machine.begin(
      try function(machine, "return function() for i = 1, 3 do coroutine.yield(i) end end"))
    #expect(try machine.resume(good) == .suspended([.integer(1)]))
    let bad = try machine.begin(
      try function(machine, "return function() coroutine.yield()\n while true do end end"))
    #expect(try machine.resume(bad) == .suspended([]))
    #expect(
      stepFailure { try machine.resume(bad) }
        == .exhausted(script: "a.lua", line: 2, fuel: 1_000_000))
    #expect(stepFailure { try machine.resume(bad) } != nil)
    #expect(try machine.resume(good) == .suspended([.integer(2)]))
  }

  @Test("a host function that suspends is an error outside a story")
  func outside() throws {
    let machine = try LuaMachine()
    machine.register("wait") { frame throws(HostError) in frame.suspend() }
    guard case .script("a.lua", 1, let message, _) = machine.failure(of: "wait()") else {
      return #expect(Bool(false))
    }
    #expect(message == "this can be called in a story only")
    guard case .script = machine.failure(of: "table.sort({1, 2}, wait)") else {
      return #expect(Bool(false))
    }
  }

  static let behaviour: [(String, LuaValue)] = [
    (
      "local co = coroutine.create(function(a) local b = coroutine.yield(a + 1) return b * 2 end)\n"
        + "local _, x = coroutine.resume(co, 1) local _, y = coroutine.resume(co, 10) return x * 100 + y",
      .integer(220)
    ),
    (
      "local co = coroutine.create(function() error('no') end)\n"
        + "local ok, e = coroutine.resume(co) return e .. coroutine.status(co)",
      .string("a.lua:1: nodead")
    ),
    (
      "return coroutine.wrap(function() local ok, v = pcall(coroutine.yield, 3)\n return v end)()",
      .integer(3)
    ),
    (
      "local f = coroutine.wrap(function() local ok, v = pcall(function() return coroutine.yield(1) end)"
        + " coroutine.yield(v) end) f() return f(9)", .integer(9)
    ),
    (
      "local co = coroutine.create(function() end) return coroutine.status(co)",
      .string("suspended")
    ),
    (
      "local co co = coroutine.create(function() return coroutine.status(co) end)\n"
        + "local _, s = coroutine.resume(co) return s", .string("running")
    ),
    (
      "local outer outer = coroutine.create(function()\n"
        + "return coroutine.wrap(function() return coroutine.status(outer) end)() end)\n"
        + "local _, s = coroutine.resume(outer) return s", .string("normal")
    ),
    ("return coroutine.isyieldable()", .boolean(false)),
    ("return coroutine.wrap(coroutine.isyieldable)()", .boolean(true)),
    (
      "local ok, e = coroutine.resume(coroutine.create(function() end), 1) return ok",
      .boolean(true)
    ),
    (
      "local f = coroutine.wrap(function() for i = 1, 3 do coroutine.yield(i) end end)\n"
        + "local s = 0 for i in f do s = s + i end return s", .integer(6)
    ),
    (
      "local f = coroutine.wrap(function() ('abc'):gsub('.', function(c)\n"
        + "local g = coroutine.wrap(function() coroutine.yield(c .. c) end)\n"
        + "return g() end) return (('abc'):gsub('b', '%0%0')) end) return f()", .string("abbc")
    ),
  ]

  @Test("coroutines behave as the manual says", arguments: behaviour)
  func coroutines(source: String, expected: LuaValue) throws {
    #expect(try run(source) == expected)
  }

  @Test("text being built survives coroutines that come and go meanwhile")
  func tape() throws {
    let source = """
      local inner = coroutine.wrap(function()
        while true do
          pcall(function() coroutine.yield() error(('z'):rep(100)) end)
        end
      end)
      inner()
      local r = ('abc'):gsub('.', function(c)
        inner()
        local x = ('y'):rep(50):upper()
        return c .. #x .. (c:gsub('.', function(d) inner() return d .. d end))
      end)
      return r
      """
    #expect(try run(source) == .string("a50aab50bbc50cc"))
  }
}

/// The failure a step of a story ends with.
func stepFailure(_ action: () throws -> LuaStep) -> LuaFailure? {
  do {
    _ = try action()
    return nil
  } catch {
    return error as? LuaFailure
  }
}
