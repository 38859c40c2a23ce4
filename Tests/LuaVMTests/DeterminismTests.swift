import Testing

@testable import LuaVM

/// One test for each source of difference between runs. The golden values hold in every process: a
/// value that depended on an address, the clock or the locale would not.
@Suite("Determinism")
struct DeterminismTests {
  @Test("pairs goes by numbers, then strings by bytes, then false and true")
  func pairsOrder() throws {
    let source = """
      local t = { z = 1, a = 1, ['中'] = 1, Z = 1, [''] = 1, ab = 1, [true] = 1, [false] = 1,
        [10] = 1, [-3] = 1, [2] = 1, [5 / 2] = 1, [-7 / 2] = 1, [math.maxinteger] = 1,
        [(1 << 62) * 4 / 1 + 1 / 3] = 1, [-(1 << 62) / 1 * 8] = 1 }
      local o = {}
      for k in pairs(t) do o[#o + 1] = tostring(k) end
      return table.concat(o, ' ')
      """
    #expect(
      try run(source)
        == .string(
          "-3.6893488147419e+19 -3.5 -3 0.33333333333333 2 2.5 10 9223372036854775807 "
            + " Z a ab z 中 false true"))
  }

  @Test("pairs skips a key removed meanwhile and does not visit a new one")
  func pairsDuringChange() throws {
    let source = """
      local t = { a = 1, b = 2, c = 3 }
      local o = ''
      for k, v in pairs(t) do
        o = o .. k .. v
        t.b = nil
        t.d = 4
        t.c = 5
      end
      return o
      """
    #expect(try run(source) == .string("a1c5"))
  }

  @Test("the length of a table with holes is the same on every machine")
  func holes() throws {
    let source = """
      local t = {}
      for i = 1, 64 do t[i] = i t['k' .. i] = i end
      for i = 2, 64, 3 do t[i] = nil end
      for i = 1, 40 do t['k' .. i] = nil end
      for i = 65, 90 do t[i] = i end
      for i = 60, 90, 7 do t[i] = nil end
      return #t
      """
    let first = try run(source)
    for _ in 0..<30 { #expect(try run(source) == first) }
    #expect(first == .integer(87))
    #expect(try run("return table.count({1, nil, 3, x = 4})") == .integer(3))
  }

  @Test("sort is stable, so equal items keep their order")
  func stableSort() throws {
    let source = """
      local t = {}
      for i = 1, 300 do t[i] = { key = i * 7 % 3, at = i } end
      table.sort(t, function(a, b) return a.key < b.key end)
      for i = 2, 300 do
        assert(t[i - 1].key < t[i].key or (t[i - 1].key == t[i].key and t[i - 1].at < t[i].at))
      end
      local o = {}
      for i = 1, 5 do o[i] = t[i].at end
      return table.concat(o, ' ')
      """
    #expect(try run(source) == .string("3 6 9 12 15"))
  }

  @Test("sort survives a comparator that contradicts itself")
  func badComparator() throws {
    let source = """
      local t = {}
      for i = 1, 50 do t[i] = i end
      table.sort(t, function() return true end)
      local sum = 0
      for _, v in ipairs(t) do sum = sum + v end
      return sum
      """
    #expect(try run(source) == .integer(1275))
  }

  @Test("an error names places and kinds, never how a function was found")
  func messages() throws {
    let source = """
      local alias = string.rep
      local ok, e = pcall(function() alias() end)
      return e
      """
    for _ in 0..<5 {
      #expect(
        try run(source) == .string("a.lua:2: bad argument #1 (string expected, got no value)"))
    }
  }

  static let texts: [(String, String)] = [
    ("tostring({})", "table"), ("tostring(print or tostring)", "function"),
    ("tostring(coroutine.create(tostring))", "thread"), ("string.format('%s', {})", "table"),
    ("tostring(nil)", "nil"), ("tostring(true)", "true"), ("tostring(-7)", "-7"),
    ("tostring(1 / 2)", "0.5"), ("tostring(4 / 2)", "2.0"), ("tostring(0 / 0)", "nan"),
    ("tostring(-(0 / 0))", "nan"), ("tostring(1 / 0)", "inf"), ("tostring(-1 / 0)", "-inf"),
    ("string.format('%f', 0 / 0)", "nan"), ("string.format('%.1f', -(0 / 0))", "nan"),
    ("tostring((1 << 53) + 1)", "9007199254740993"),
    ("tostring(math.mininteger)", "-9223372036854775808"),
    ("string.format('%d', math.mininteger)", "-9223372036854775808"),
  ]

  @Test("texts hold no address and no sign of a NaN", arguments: texts)
  func text(source: String, expected: String) throws {
    #expect(
      try run("local print = nil return \(source)") == .string(expected))
  }

  @Test("letters are ASCII letters, whatever the locale")
  func classes() throws {
    #expect(try run("return ('é中A1'):gsub('%a', '-')") == .string("é中-1"))
    #expect(try run("return ('éA'):lower()") == .string("éa"))
  }

  @Test("equal scripts spend equal fuel and memory on every machine")
  func fuel() throws {
    let source = """
      local t = {}
      for i = 1, 5000 do t['k' .. i % 97] = { i, tostring(i) } end
      local n = 0
      for k, v in pairs(t) do n = n + v[1] end
      return n
      """
    let golden = try LuaMachine()
    _ = try golden.run(source)
    #expect(golden.fuelUsed > 50_000)
    for _ in 0..<20 {
      let machine = try LuaMachine()
      _ = try machine.run(source)
      #expect(machine.fuelUsed == golden.fuelUsed)
      #expect(machine.memoryUsed == golden.memoryUsed)
    }
  }

  @Test("calls of one function spend equal fuel, whatever ran before")
  func fuelOfCalls() throws {
    let machine = try LuaMachine()
    guard
      case .function(let f) = try machine.run(
        "return function(n) local s = 0 for i = 1, n do s = s + i end return s end")
    else { return #expect(Bool(false)) }
    _ = try machine.call(f, [.integer(10_000)])
    let fuel = machine.fuelUsed
    #expect(fuel == 20_000)
    for n in [1, 333, 999, 5001] {
      _ = try machine.call(f, [.integer(n)])
      _ = try machine.call(f, [.integer(10_000)])
      #expect(machine.fuelUsed == fuel)
    }
  }

  @Test("the fuel at which a script stops is exact on both sides")
  func boundary() throws {
    var limits = LuaLimits()
    limits.fuelPerLoad = 10_000_000
    let source = "for i = 1, 20000 do end"
    let machine = try LuaMachine()
    _ = try machine.run(source)
    limits.fuelPerLoad = machine.fuelUsed
    #expect(failure(of: source, limits: limits) == nil)
    limits.fuelPerLoad = machine.fuelUsed - 1
    #expect(
      failure(of: source, limits: limits)
        == .exhausted(script: "a.lua", line: 1, fuel: machine.fuelUsed - 1))
  }

  @Test("the release is known, for the record")
  func release() {
    #expect(LuaMachine.release.hasPrefix("Lua 5.4."))
  }

  @Test("integer arithmetic wraps, and division by zero is an error")
  func integers() throws {
    #expect(try run("return math.maxinteger + 1 == math.mininteger") == .boolean(true))
    #expect(try run("return 7 // 2") == .integer(3))
    #expect(try run("return -7 // 2") == .integer(-4))
    #expect(try run("return math.floor(7 / 2)") == .integer(3))
    #expect(try run("return math.ceil(7 / 2)") == .integer(4))
    guard case .script(_, 1, let message, _) = failure(of: "return 1 // 0") else {
      return #expect(Bool(false))
    }
    #expect(message.contains("zero"))
  }
}
