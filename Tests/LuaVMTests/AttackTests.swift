import Testing

@testable import LuaVM

/// How an attack ends.
enum Ending: Sendable {
  case fuel
  case undecided([LuaFailure.Cause])
  case error(String)
  case rejected(ScanReason)
  case anyOf([LuaFailure.Cause])  // or fuel
}

/// A script that means harm, the line it is stopped at (0: any line), and how.
struct Attack: Sendable, CustomTestStringConvertible {
  var name: String
  var line: Int
  var ending: Ending
  var source: String
  var testDescription: String { name }

  init(_ name: String, _ line: Int, _ ending: Ending, _ source: String) {
    self.name = name
    self.line = line
    self.ending = ending
    self.source = source
  }
}

/// Fuel as for a call, so that the slowest attack still ends soon.
let attackLimits: LuaLimits = {
  var limits = LuaLimits()
  limits.fuelPerLoad = 1_000_000
  return limits
}()

func expect(_ failure: LuaFailure?, _ attack: Attack) {
  switch (failure, attack.ending) {
  case (.exhausted(let script, let line, let fuel), .fuel),
    (.exhausted(let script, let line, let fuel), .anyOf):
    #expect(script == "a.lua")
    #expect(line == attack.line || attack.line == 0)
    #expect(fuel == 1_000_000)
  case (.undecided(let script, let line, let cause), .undecided(let causes)),
    (.undecided(let script, let line, let cause), .anyOf(let causes)):
    #expect(script == "a.lua")
    #expect(line == attack.line || attack.line == 0)
    #expect(causes.contains(cause), "\(cause)")
  case (.script(let script, let line, let message, _), .error(let part)):
    #expect(script == "a.lua")
    #expect(line == attack.line || attack.line == 0)
    #expect(message.contains(part), "\(message)")
  case (.rejected(let script, let line, _, let reason), .rejected(let expected)):
    #expect(script == "a.lua")
    #expect(line == attack.line)
    #expect(reason == expected)
  default:
    Issue.record("\(attack.name): \(String(describing: failure))")
  }
}

@Suite("Attacks")
struct AttackTests {
  /// Every script is stopped with its place, and neither its machine nor another one minds.
  @Test("a hostile script is stopped, and the next one runs", arguments: attacks)
  func stopped(attack: Attack) throws {
    let machine = try LuaMachine(limits: attackLimits)
    expect(machine.failure(of: attack.source), attack)
    let honest = "local t = {} for i = 1, 100 do t[i] = ('x'):rep(i) end return #table.concat(t)"
    #expect(try machine.run(honest, name: "b.lua") == .integer(5050))
    #expect(try LuaMachine().run(honest, name: "b.lua") == .integer(5050))
    expect(machine.failure(of: attack.source), attack)
  }

  @Test("a coroutine made while loading is stopped when it runs later")
  func laterCoroutine() throws {
    let machine = try LuaMachine()
    let value = try machine.run(
      """
      local co = coroutine.create(function() while true do end end)
      local wrapped = coroutine.wrap(function() while true do end end)
      return { function() coroutine.resume(co) end,
        function() while true do pcall(wrapped) end end }
      """)
    guard case .table(let table) = value, case .function(let first) = table.items[0],
      case .function(let second) = table.items[1]
    else { return #expect(Bool(false)) }
    #expect(throws: LuaFailure.exhausted(script: "a.lua", line: 1, fuel: 1_000_000)) {
      try machine.call(first)
    }
    #expect(throws: LuaFailure.exhausted(script: "a.lua", line: 2, fuel: 1_000_000)) {
      try machine.call(second)
    }
    #expect(try machine.run("return 1") == .integer(1))
  }

  @Test("where fuel is plenty the clock stops a script, and its outcome is open")
  func deadline() throws {
    var limits = LuaLimits()
    limits.fuelPerLoad = .max
    limits.deadline = 1
    let machine = try LuaMachine(limits: limits)
    #expect(
      machine.failure(of: "\nwhile true do pcall(function() while true do end end) end")
        == .undecided(script: "a.lua", line: 2, cause: .deadline))
    #expect(try machine.run("return 1") == .integer(1))
  }

  static let forbidden = [
    "load", "loadstring", "loadfile", "dofile", "require", "package", "os", "io", "debug", "next",
    "setmetatable", "getmetatable", "rawset", "rawget", "rawlen", "collectgarbage", "xpcall",
    "print", "warn", "_G", "string.dump", "string.pack", "string.unpack", "coroutine.close",
    "coroutine.running", "math.random", "math.randomseed", "math.exp", "math.log", "math.sin",
    "math.sqrt", "math.pi", "math.huge", "math.fmod", "math.modf",
  ]

  @Test("a name outside the allow-list is not there", arguments: forbidden)
  func name(name: String) throws {
    if name.contains(".") {
      #expect(try run("return \(name)") == .null)
    } else {
      guard case .script(_, 1, let message, _) = failure(of: "return \(name)") else {
        return #expect(Bool(false))
      }
      #expect(message == "unknown name '\(name)'")
    }
  }

  @Test("the global names are these and no others")
  func allowList() throws {
    let machine = try LuaMachine()
    let libraries = [
      "coroutine": ["create", "isyieldable", "resume", "status", "wrap", "yield"],
      "math": [
        "abs", "ceil", "floor", "max", "maxinteger", "min", "mininteger", "tointeger", "type",
        "ult",
      ],
      "string": [
        "byte", "char", "find", "format", "gmatch", "gsub", "len", "lower", "match", "rep",
        "reverse", "sub", "upper",
      ],
      "table": ["concat", "count", "insert", "move", "pack", "remove", "sort", "unpack"],
      "utf8": ["char", "charpattern", "codepoint", "codes", "len", "offset"],
    ]
    for (library, names) in libraries {
      let source =
        "local t = {} for k in pairs(\(library)) do t[#t + 1] = k end return table.concat(t, ' ')"
      #expect(try machine.run(source) == .string(names.joined(separator: " ")))
    }
  }

  @Test("a script spoils its own libraries only")
  func spoiled() throws {
    let machine = try LuaMachine()
    let spoil = "string.upper = function() return 'evil' end "
    #expect(try machine.run(spoil + "return string.upper('x')") == .string("evil"))
    #expect(try machine.run(spoil + "return ('x'):upper()") == .string("X"))
    #expect(try machine.run("return string.upper('x')") == .string("X"))
    #expect(try machine.run("table.sort = nil return 1") == .integer(1))
    #expect(try machine.run("local t = {2, 1} table.sort(t) return t[1]") == .integer(1))
    guard case .script(_, 1, _, _) = machine.failure(of: "('').upper = 1") else {
      return #expect(Bool(false))
    }
  }

  @Test("a library itself cannot be replaced")
  func replaced() throws {
    guard case .script(_, 1, let message, _) = failure(of: "string = {}") else {
      return #expect(Bool(false))
    }
    #expect(message == "cannot assign to global 'string' (declare it with 'local')")
  }
}
