import Testing

@testable import LuaVM

/// A small generator of numbers, so that a failing seed can be run again.
private struct Dice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(sides))
  }

  mutating func pick(_ items: [String]) -> String { items[roll(items.count)] }
}

/// Writes scripts that use everything at once and mean nothing.
private struct Author {
  var dice: Dice

  mutating func expression(_ depth: Int) -> String {
    guard depth > 0 else {
      return dice.pick(["1", "'x'", "nil", "{}", "t", "f", "co", "t[2]", "true", "-3", "host"])
    }
    let shape = dice.pick([
      "tostring(E) .. tostring(E)", "#tostring(E)", "pcall(E, E)",
      "function(...) S return ..., E end",
      "coroutine.create(f)", "coroutine.wrap(E)", "coroutine.resume(co, E)", "coroutine.yield(E)",
      "string.rep(E, 40)", "string.gsub(tostring(E), '.', E)", "table.concat(t, tostring(E))",
      "table.sort(t, function(p, q) S return tostring(p) < tostring(q) end)", "host(E, E)",
      "host(E).amount", "word 'n' { E }", "word 'n'", "{ E, k = E, [E] = 1 }",
      "string.format('%5s %q', E, E)", "f(E)", "select(2, E, E)", "table.unpack(t, 1, 9)",
      "error(E)",
      "table.insert(t, E)", "table.remove(t, 1)", "table.move(t, 1, 9, 3)",
      "tostring(E):find(tostring(E))",
      "coroutine.status(co)", "utf8.len(tostring(E))", "pcall(pcall, E)", "(E or E)",
    ])
    return fill(shape, depth)
  }

  mutating func statement(_ depth: Int) -> String {
    let shape = dice.pick([
      "t[E] = E", "a = E", "for k, v in pairs(t) do S end", "if E then S end", "local x = E",
      "for i = 1, 20 do S end", "f = function(...) S return ... end", "co = coroutine.create(f)",
      "while E do S end", "pcall(function(...) S end, E)", "pcall(function(...) S S end, E)",
    ])
    return fill(shape, depth) + "\n"
  }

  private mutating func fill(_ shape: String, _ depth: Int) -> String {
    var text = ""
    var previous: Character = " "
    for character in shape {
      let isWordEnd = previous == " " || previous == "(" || previous == "["
      if character == "E", isWordEnd {
        text += expression(depth - 1)
      } else if character == "S", isWordEnd {
        text += depth > 0 ? statement(depth - 1) : ""
      } else {
        text.append(character)
      }
      previous = character
    }
    return text
  }

  mutating func script() -> String {
    let body = (0..<6).map { _ in "pcall(function() \(statement(4)) end)\n" }.joined()
    return """
      local a, t = 1, {1, 2, 3}
      local f = function(...) return ... end
      local co = coroutine.create(f)
      \(body)
      return { f, function(...) \(statement(3)) return a end }
      """
  }
}

@Suite("Scripts at random")
struct FuzzTests {
  /// Memory runs out at every kind of moment; whatever happens, the process lives and the machine
  /// gives a value or one of its failures.
  @Test("end in a value or a failure, at any limit of memory", arguments: 0..<60)
  func survive(seed: Int) throws {
    var author = Author(dice: Dice(state: UInt64(seed)))
    for _ in 0..<20 {
      var limits = LuaLimits()
      limits.fuelPerLoad = 20_000
      limits.fuelPerCall = 20_000
      limits.memory = 11_000 + author.dice.roll(60_000)
      limits.churn = 1 << 20
      limits.hookInterval = 100
      let source = Array(author.script().utf8)
      guard let machine = try? LuaMachine(limits: limits) else { continue }
      prepare(machine, seed: seed)
      for _ in 0..<2 {
        _ = try? machine.run(source: source, name: "a.lua")
        for id in 1...3 {
          _ = try? machine.call(LuaFunction(id: id), [.integer(1)])
          if let story = try? machine.begin(LuaFunction(id: id)) {
            _ = try? machine.resume(story, [.integer(1)])
            _ = try? machine.resume(story)
          }
        }
      }
      try? machine.reset()
    }
    #expect(try run("return 1") == .integer(1))
  }

  private func prepare(_ machine: LuaMachine, seed: Int) {
    var dice = Dice(state: UInt64(seed) &+ 1000)
    machine.register("host") { frame throws(HostError) in
      switch dice.roll(8) {
      case 0: throw HostError(message: "no", payload: 1)
      case 1: frame.suspend()
      case 2: _ = try? machine.call(LuaFunction(id: 1 + dice.roll(3)))
      case 3: frame.spend(500)
      case 4: frame.give(.table(LuaTable(items: [.integer(1), .string("x")])))
      case 5: frame.give(try frame.value(0))
      default: frame.give(.handle(dice.roll(100)))
      }
    }
    machine.registerWord("word") { frame throws(HostError) in frame.give(try frame.value(1)) }
    machine.registerFields(["amount"]) { handle, _ throws(HostError) in
      guard handle % 3 > 0 else { throw HostError(message: "none") }
      return .integer(handle)
    }
  }

  @Test("give the same outcome on every machine", arguments: 0..<20)
  func repeatable(seed: Int) throws {
    var author = Author(dice: Dice(state: UInt64(seed)))
    var limits = LuaLimits()
    limits.fuelPerLoad = 50_000
    for _ in 0..<10 {
      let source = author.script()
      var outcomes: [String] = []
      for _ in 0..<2 {
        let machine = try LuaMachine(limits: limits)
        prepare(machine, seed: seed)
        do throws(LuaFailure) {
          outcomes.append("\(try machine.run(source)) \(machine.fuelUsed) \(machine.memoryUsed)")
        } catch {
          outcomes.append("\(error) \(machine.fuelUsed) \(machine.memoryUsed)")
        }
      }
      #expect(outcomes[0] == outcomes[1])
    }
  }

  static let lastWords = [
    "local co = coroutine.create(tostring) coroutine.resume(co, 1)\n"
      + "return function() coroutine.resume(co) end",
    "local co co = coroutine.create(function() host() end) local me = co\n"
      + "return function() coroutine.resume(me) end",
    "local function f() coroutine.wrap(f)() end return f",
    "local function f() return (('x'):gsub('x', f)) end return f",
    "local function f() error(error) end return function() pcall(f) end",
  ]

  /// Sweeps the limit byte by byte over the point where a call needs its last piece of memory. Lua
  /// words some errors outside its own protection, and those must not pass over a Swift frame.
  @Test("leave every Swift frame they entered", arguments: lastWords)
  func frames(source: String) throws {
    var refused = 0
    for memory in stride(from: 10_000, to: 28_000, by: 16) {
      var limits = LuaLimits()
      limits.memory = memory
      guard let machine = try? LuaMachine(limits: limits) else { continue }
      var entered = 0
      var left = 0
      machine.register("host") { _ throws(HostError) in
        entered += 1
        defer { left += 1 }
        _ = try? machine.call(LuaFunction(id: 1))
      }
      _ = try? machine.run(source)
      let ending = machine.failure(of: "coroutine.wrap(function() host() end)()")
      if case .undecided = ending { refused += 1 }
      #expect(entered == left, "\(memory)")
    }
    #expect(refused > 0)
  }
}
