internal import CLuaShim

/// A kept function that runs from one suspension to the next: a coroutine the host drives.
public struct LuaStory: Hashable, Sendable {
  /// The id, from 1; it means nothing to another machine.
  public let id: Int
}

/// What became of a story when it was resumed.
public enum LuaStep: Hashable, Sendable {
  /// It suspended itself and gave these values.
  case suspended([LuaValue])
  /// It came to its end with these results.
  case finished([LuaValue])
}

extension LuaMachine {
  /// Makes a story of a function. Nothing runs yet. Throws where the machine has no such function.
  public func begin(_ function: LuaFunction) throws(LuaFailure) -> LuaStory {
    let id = shim_begin_thread(machine, Int64(function.id))
    guard id > 0 else { throw failure() }
    return LuaStory(id: Int(id))
  }

  /// Runs a story to its next suspension or its end, on the budget of one call.
  ///
  /// The first values are the function's arguments; later ones are what the suspended call gives to
  /// the script. A story that has ended or failed cannot be resumed.
  public func resume(
    _ story: LuaStory, _ values: [LuaValue] = []
  ) throws(LuaFailure) -> LuaStep {
    guard values.count <= SHIM_MAX_VALUES else { throw .value(script: "", line: 0, reason: .size) }
    var yielded: Int32 = 0
    let results = try protected(script: "") { () throws(BorderError) in
      let first = host.border.tape.pointee.length
      for value in values { try host.border.write(value) }
      var start = 0
      var count: Int32 = 0
      let kind = shim_resume(
        machine, Int64(story.id), first, Int32(truncatingIfNeeded: values.count), &start, &count,
        &yielded)
      return Outcome(kind: kind, first: start, count: Int(count))
    }
    return yielded != 0 ? .suspended(results) : .finished(results)
  }

  /// Forgets a story, ended or not.
  public func release(_ story: LuaStory) {
    shim_release_thread(machine, Int64(story.id))
  }

  /// Forgets a function; its id is not given to another one.
  public func release(_ function: LuaFunction) {
    shim_release(machine, Int64(function.id))
  }
}
