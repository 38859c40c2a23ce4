internal import CLuaShim

/// One call of a script into the host: its arguments, its place, and where its results go.
///
/// A frame is borrowed for the call and cannot outlive it.
public struct Frame: ~Copyable {
  let call: UnsafeMutablePointer<shim_call>
  /// The machine owns it, and a frame lives no longer than a call of the machine.
  unowned(unsafe) let host: HostTable

  init(_ call: UnsafeMutablePointer<shim_call>, _ host: HostTable) {
    self.call = call
    self.host = host
  }

  /// How many arguments the script gave, up to 8.
  public var argumentCount: Int { Int(call.pointee.argument_count) }

  /// The argument at an index from 0; `null` beyond the last. Throws what cannot cross.
  public func value(_ index: Int) throws(HostError) -> LuaValue {
    guard index >= 0, index < argumentCount else { return .null }
    var node = Int(shim_argument(call, Int32(truncatingIfNeeded: index)))
    do throws(BorderError) {
      return try host.border.read(&node)
    } catch {
      throw HostError(host.named(error))
    }
  }

  /// The text at an index. Throws where there is another kind of value.
  public func string(_ index: Int) throws(HostError) -> String {
    guard case .string(let text) = try value(index) else { throw HostError(.expected(index)) }
    return text
  }

  /// The integer at an index. Throws where there is another kind of value.
  public func integer(_ index: Int) throws(HostError) -> Int {
    let node = shim_argument(call, Int32(truncatingIfNeeded: index))
    if let here = host.border.peek(node), here.kind == SHIM_INTEGER { return Int(here.value) }
    guard case .integer(let number) = try value(index) else { throw HostError(.expected(index)) }
    return number
  }

  /// The boolean at an index. Throws where there is another kind of value.
  public func boolean(_ index: Int) throws(HostError) -> Bool {
    guard case .boolean(let flag) = try value(index) else { throw HostError(.expected(index)) }
    return flag
  }

  /// The table at an index. Throws where there is another kind of value.
  public func table(_ index: Int) throws(HostError) -> LuaTable {
    guard case .table(let table) = try value(index) else { throw HostError(.expected(index)) }
    return table
  }

  /// The line of the script the call stands on, from 1; 0 where no script is running.
  public var line: Int { Int(shim_line(call)) }

  /// The script the call stands in, as the host named it.
  public var script: String { host.place(of: call).script }

  /// For a word, the line its name stands on; else the line.
  public var nameLine: Int {
    return host.wordIndex(Int(call.pointee.word)).map { host.words[$0].line } ?? line
  }

  /// Suspends the story the script runs in, once the body has returned. What was given goes to the
  /// host that resumes it; what the host resumes it with becomes the results of this call.
  public func suspend() {
    call.pointee.suspends = 1
  }

  /// Calls a kept function of the same machine, as ``LuaMachine/call(_:_:)`` does.
  public func call(
    _ function: LuaFunction, _ arguments: [LuaValue] = []
  ) throws(LuaFailure) -> [LuaValue] {
    guard let owner = host.owner else { throw .unusable(.busy) }
    return try owner.call(function, arguments)
  }

  /// Spends fuel for the body's own work; where there is not enough, the script is stopped as soon
  /// as the body has returned.
  public func spend(_ fuel: Int) {
    shim_spend(call, Int64(max(0, fuel)))
  }

  /// Gives a result to the script; up to 8, in order. More are an error in the script.
  public func give(_ value: LuaValue) {
    guard call.pointee.result_count < SHIM_MAX_VALUES else {
      call.pointee.result_count = SHIM_MAX_VALUES + 1  // C raises it
      return
    }
    do throws(BorderError) {
      try host.border.write(value)
    } catch {
      host.border.writeBad()
    }
    call.pointee.result_count += 1
  }
}
