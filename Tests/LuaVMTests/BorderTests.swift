import Testing

@testable import LuaVM

@Suite("The border")
struct BorderTests {
  static let refused: [(String, BorderError)] = [
    ("1 / 2", .float), ("4 / 2", .float), ("0 / 0", .float),
    ("9223372036854775807 / 1", .large), ("-9223372036854775807 / 1 * 2", .large),
    ("4611686018427387904 / 1", .float), ("-9223372036854775807 / 1", .float), ("1 / 0", .large),
    ("{ x = 1 / 2 }", .float),
    ("{ 1, { 2, 3 / 1 } }", .float), ("{ 1, nil, 3 }", .hole), ("{ [2] = 1 }", .hole),
    ("{ [0] = 1 }", .key), ("{ [-1] = 1 }", .key), ("{ [true] = 1 }", .key),
    ("{ [{}] = 1 }", .key), ("{ [1 / 2] = 1 }", .key), ("{ a = 1, [true] = 2 }", .key),
    ("coroutine.create(tostring)", .kind), ("'\\xff'", .text), ("'\\xed\\xa0\\x80'", .text),
    ("{ ['\\xc0\\x80'] = 1 }", .text), ("{ x = '\\xe4\\xb8' }", .text),
  ]

  @Test("what cannot cross is an error with its reason", arguments: refused)
  func result(source: String, reason: BorderError) throws {
    let machine = try LuaMachine()
    #expect(
      machine.failure(of: "return \(source)") == .value(script: "a.lua", line: 0, reason: reason))
    machine.register("take") { frame throws(HostError) in _ = try frame.value(0) }
    guard case .host("a.lua", 2, let error, _) = machine.failure(of: "\ntake(\(source))") else {
      return #expect(Bool(false))
    }
    #expect(error.border == reason)
    #expect(try machine.run("return 1") == .integer(1))
  }

  @Test("a result that cannot cross has the place of its function")
  func resultOfCall() throws {
    let machine = try LuaMachine()
    guard case .function(let f) = try machine.run("\nreturn function()\n return 1 / 2 end") else {
      return #expect(Bool(false))
    }
    #expect(throws: LuaFailure.value(script: "a.lua", line: 2, reason: .float)) {
      try machine.call(f)
    }
  }

  @Test("tables cross to the stated depth, and no deeper")
  func depth() throws {
    var limits = LuaLimits()
    limits.crossingDepth = 4
    #expect(throws: Never.self) { try run("return {{{{}}}}", limits: limits) }
    #expect(
      failure(of: "return {{{{{}}}}}", limits: limits)
        == .value(script: "a.lua", line: 0, reason: .depth))
    #expect(
      failure(of: "local t = {} t.t = t return t")
        == .value(script: "a.lua", line: 0, reason: .depth))
  }

  @Test("values cross in the stated number, and no more")
  func size() throws {
    var limits = LuaLimits()
    limits.crossingValues = 10
    #expect(throws: Never.self) { try run("return {1,2,3,4,5,6,7,8,9}", limits: limits) }
    #expect(
      failure(of: "return {1,2,3,4,5,6,7,8,9,10}", limits: limits)
        == .value(script: "a.lua", line: 0, reason: .size))
    #expect(throws: Never.self) { try run("return {a=1,b=2,c=3,d=4,5}", limits: limits) }
    #expect(
      failure(of: "return {a=1,b=2,c=3,d=4,5,6}", limits: limits)
        == .value(script: "a.lua", line: 0, reason: .size))
  }

  @Test("a small table that unfolds into a huge one is refused")
  func unfolding() throws {
    let doubled = "local t = {1} for i = 1, 30 do t = {t, t} end return t"
    #expect(failure(of: doubled) == .value(script: "a.lua", line: 0, reason: .size))
    let repeated =
      "local s, t = ('x'):rep(60000), {} for i = 1, 1000 do t[i] = s end return t"
    #expect(failure(of: repeated) == .value(script: "a.lua", line: 0, reason: .size))
  }

  @Test("every value comes back as it went in")
  func roundTrip() throws {
    let machine = try LuaMachine()
    guard case .function(let same) = try machine.run("return function(...) return ... end") else {
      return #expect(Bool(false))
    }
    let table = LuaValue.table(
      LuaTable(
        items: [.integer(1), .string(""), .table(LuaTable())],
        fields: [.init(key: "", value: .handle(-1)), .init(key: "甲", value: .boolean(false))]))
    let values: [LuaValue] = [
      .integer(.min), .integer(.max), .string("a\u{0}b中\u{1F600}"), .boolean(true), table,
      .function(same), .handle(.max), .handle(.min),
    ]
    #expect(try machine.call(same, values) == values)
    #expect(try machine.call(same, [.null, .integer(1)]) == [.null, .integer(1)])
    #expect(throws: LuaFailure.value(script: "", line: 0, reason: .size)) {
      try machine.call(same, values + [.null])
    }
  }

  @Test("nine results are too many, eight are not")
  func results() throws {
    let machine = try LuaMachine()
    machine.register("give") { frame throws(HostError) in
      for i in 0..<(try frame.integer(0)) { frame.give(.integer(i)) }
    }
    #expect(try machine.run("return select('#', give(8))") == .integer(8))
    guard case .script(_, 1, let message, _) = machine.failure(of: "give(9)") else {
      return #expect(Bool(false))
    }
    #expect(message.contains("at most 8"))
    guard case .script(_, 1, _, _) = machine.failure(of: "give(1, 2, 3, 4, 5, 6, 7, 8, 9)") else {
      return #expect(Bool(false))
    }
    guard case .function(let many) = try machine.run("return function(n) return give(n), 1 end"),
      case .function(let more) = try machine.run("return function(n) return 1, give(n) end")
    else { return #expect(Bool(false)) }
    #expect(try machine.call(many, [.integer(8)]).count == 2)
    #expect(try machine.call(more, [.integer(7)]).count == 8)
    #expect(throws: LuaFailure.value(script: "a.lua", line: 1, reason: .size)) {
      try machine.call(more, [.integer(8)])
    }
  }

  @Test("a host value too deep for the border stops the script, not the process")
  func deepGift() throws {
    let machine = try LuaMachine()
    machine.register("deep") { frame throws(HostError) in
      var value = LuaValue.table(LuaTable())
      for _ in 0..<40 { value = .table(LuaTable(items: [value])) }
      frame.give(value)
    }
    guard case .script("a.lua", 1, let message, _) = machine.failure(of: "deep()") else {
      return #expect(Bool(false))
    }
    #expect(message.contains("too large"))
  }

  @Test("a function of no machine cannot be called or given")
  func foreign() throws {
    let machine = try LuaMachine()
    #expect(throws: LuaFailure.self) { try machine.call(LuaFunction(id: 0)) }
    #expect(throws: LuaFailure.self) { try machine.call(LuaFunction(id: .max)) }
    #expect(throws: LuaFailure.self) { try machine.call(LuaFunction(id: -1)) }
    machine.register("odd") { frame throws(HostError) in
      frame.give(.function(LuaFunction(id: 99)))
    }
    guard case .script = machine.failure(of: "odd()") else { return #expect(Bool(false)) }
  }

  @Test("a released function is gone, and the others stay")
  func release() throws {
    let machine = try LuaMachine()
    guard
      case .table(let table) = try machine.run(
        "local f = function() return 1 end return {f, function() return 2 end}"),
      case .function(let first) = table.items[0], case .function(let second) = table.items[1]
    else { return #expect(Bool(false)) }
    machine.release(first)
    machine.release(first)
    #expect(throws: LuaFailure.self) { try machine.call(first) }
    #expect(try machine.call(second) == [.integer(2)])
    guard case .function(let third) = try machine.run("return function() end") else {
      return #expect(Bool(false))
    }
    #expect(third.id == 3)
  }

  @Test("fields of tables are found by their bytes")
  func subscripting() throws {
    let table = LuaTable(fields: [
      .init(key: "e\u{301}", value: .integer(1)), .init(key: "\u{E9}", value: .integer(2)),
    ])
    #expect(table["\u{E9}"] == .integer(2))
    #expect(table["e\u{301}"] == .integer(1))
    #expect(table["x"] == nil)
  }
}
