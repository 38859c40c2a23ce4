import Testing

@testable import LuaVM

/// Runs a script on a machine of its own.
func run(_ source: String, limits: LuaLimits = .standard) throws(LuaFailure) -> LuaValue {
  try LuaMachine(limits: limits).run(source: Array(source.utf8), name: "a.lua")
}

/// The failure a script ends with on a machine of its own.
func failure(of source: String, limits: LuaLimits = .standard) -> LuaFailure? {
  do throws(LuaFailure) {
    _ = try run(source, limits: limits)
    return nil
  } catch {
    return error
  }
}

extension LuaMachine {
  /// Runs a script given as text.
  func run(_ source: String, name: String = "a.lua") throws(LuaFailure) -> LuaValue {
    try run(source: Array(source.utf8), name: name)
  }

  /// The failure a script ends with on this machine.
  func failure(of source: String, name: String = "a.lua") -> LuaFailure? {
    do throws(LuaFailure) {
      _ = try run(source, name: name)
      return nil
    } catch {
      return error
    }
  }
}

@Suite("A machine")
struct MachineTests {
  @Test("gives the one value of a script")
  func value() throws {
    #expect(try run("return 1 + 2") == .integer(3))
    #expect(try run("return '通过'") == .string("通过"))
    #expect(try run("") == .null)
    #expect(try run("return true, 2") == .boolean(true))
  }

  @Test("brings tables across in one order")
  func table() throws {
    let value = try run("return {10, 20, b = {x = true}, a = 'x', ['中'] = 1}")
    #expect(
      value
        == .table(
          LuaTable(
            items: [.integer(10), .integer(20)],
            fields: [
              .init(key: "a", value: .string("x")),
              .init(
                key: "b", value: .table(LuaTable(fields: [.init(key: "x", value: .boolean(true))]))),
              .init(key: "中", value: .integer(1)),
            ])))
  }

  @Test("keeps functions under ids in order of crossing, and calls them")
  func functions() throws {
    let machine = try LuaMachine()
    let value = try machine.run(
      "local function f(n) return n + 1, 'x' end return { z = f, a = function() end, f }")
    guard case .table(let table) = value else { return #expect(Bool(false)) }
    #expect(table.items == [.function(LuaFunction(id: 1))])
    #expect(table["z"] == .function(LuaFunction(id: 1)))
    #expect(table["a"] == .function(LuaFunction(id: 2)))
    #expect(try machine.call(LuaFunction(id: 1), [.integer(41)]) == [.integer(42), .string("x")])
    #expect(try machine.call(LuaFunction(id: 2)) == [])
    #expect(throws: LuaFailure.self) { try machine.call(LuaFunction(id: 3)) }
  }

  @Test("runs the body of a word once, with its name, its table and both lines")
  func word() throws {
    let machine = try LuaMachine()
    var seen: [String] = []
    machine.registerWord("step") { frame throws(HostError) in
      let name = try frame.string(0)
      let table = try frame.table(1)
      seen.append("\(name) \(table.fields.count) \(frame.nameLine) \(frame.line)")
      frame.give(.handle(7))
    }
    let value = try machine.run(
      """

      local s = step "审议"
      return s { body = "党员大会", after = "商议" }
      """)
    #expect(value == .handle(7))
    #expect(seen == ["审议 2 2 3"])
  }

  @Test("gives the host its own error back, with the line")
  func hostError() throws {
    let machine = try LuaMachine()
    machine.register("refuse") { _ throws(HostError) in
      throw HostError(message: "不行", code: 3, payload: 12)
    }
    let failure = machine.failure(of: "local x = 1\nrefuse()")
    #expect(
      failure
        == .host(
          script: "a.lua", line: 2, error: HostError(message: "不行", code: 3, payload: 12),
          traceback: ["a.lua:2"]))
    #expect(
      try machine.run("local ok, e = pcall(refuse) return e") == .string("a.lua:1: 不行"))
    #expect(
      try machine.run("local ok, e = pcall(function()\n refuse() end) return e")
        == .string("a.lua:2: 不行"))
  }

  @Test("reads fields of handles through the host")
  func fields() throws {
    let machine = try LuaMachine()
    machine.registerFields(["amount", "name"]) { handle, field throws(HostError) in
      field == 0 ? .integer(handle * 2) : .string("渠")
    }
    machine.register("matter") { frame throws(HostError) in frame.give(.handle(21)) }
    #expect(try machine.run("return matter().amount") == .integer(42))
    #expect(try machine.run("return matter().name") == .string("渠"))
    guard case .host(_, 2, _, _) = machine.failure(of: "\nreturn matter().other") else {
      return #expect(Bool(false))
    }
    guard case .script(_, 1, _, _) = machine.failure(of: "matter().amount = 3") else {
      return #expect(Bool(false))
    }
  }

  @Test("refuses unknown names and assignments to globals, with the line")
  func globals() throws {
    let machine = try LuaMachine()
    #expect(
      machine.failure(of: "\nreturn stpe")
        == .script(
          script: "a.lua", line: 2, message: "unknown name 'stpe'", traceback: ["a.lua:2"]))
    guard case .script(_, 3, _, _) = machine.failure(of: "\n\nx = 1") else {
      return #expect(Bool(false))
    }
    machine.onUnknownGlobal { name, line throws(HostError) in
      throw HostError(message: "没有“\(name)”", payload: line)
    }
    guard case .host("a.lua", 2, let error, _) = machine.failure(of: "\nreturn stpe") else {
      return #expect(Bool(false))
    }
    #expect(error.payload == 2)
  }

  @Test("stops a loop without end, and goes on with the next script")
  func fuel() throws {
    let machine = try LuaMachine()
    #expect(
      machine.failure(of: "\nwhile true do end")
        == .exhausted(script: "a.lua", line: 2, fuel: 10_000_000))
    #expect(try machine.run("return 1") == .integer(1))
    #expect(
      machine.failure(of: "while true do pcall(function() while true do end end) end")
        == .exhausted(script: "a.lua", line: 1, fuel: 10_000_000))
    #expect(try machine.run("return 1") == .integer(1))
  }
}

@Suite("Machines in memory that others have used")
struct UsedMemoryTests {
  @Test("A machine starts wherever its memory comes from, however many there were before")
  func starts() async throws {
    await withTaskGroup(of: Int.self) { group in
      for worker in 0..<4 {
        group.addTask {
          var living: [LuaMachine] = []
          var refused = 0
          var turn = UInt64(worker) &+ 1
          for _ in 0..<1500 {
            // The order of deaths is mixed up, so that blocks are cut from what is left in new ways.
            turn = turn &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            if living.count > 12 { living.remove(at: Int(turn >> 33) % living.count) }
            do { living.append(try LuaMachine()) } catch { refused += 1 }
          }
          return refused
        }
      }
      for await refused in group { #expect(refused == 0) }
    }
  }
}
