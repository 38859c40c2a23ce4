internal import CLuaShim

/// What the C side calls back into: the registered bodies, and the errors they threw.
final class HostTable {
  typealias Body = (borrowing Frame) throws(HostError) -> Void
  typealias NameBody = (_ name: String, _ line: Int) throws(HostError) -> Void

  /// An error as the script saw it, to be recognised when it comes back uncaught.
  struct Raised {
    var text: String
    var error: HostError
    var place: (script: String, line: Int)
  }

  let limits: LuaLimits
  weak var owner: LuaMachine?
  let border: Border
  var bodies: [Body] = []
  var wordNames: [Int: String] = [:]
  /// The words of the last outermost run. Scripts hold their numbers, which go on counting.
  var words: [LuaWord] = []
  private var firstWord = 0
  var raised: [Raised] = []
  var scripts: [String: String] = [:]
  var unknownGlobal: NameBody?
  var globalAssignment: NameBody?
  var readField: ((_ handle: Int, _ field: Int) throws(HostError) -> LuaValue)?
  var readNamedField: ((_ handle: Int, _ field: String) throws(HostError) -> LuaValue)?

  init?(limits: LuaLimits, machine: OpaquePointer) {
    guard let tape = shim_tape_of(machine) else { return nil }
    self.limits = limits
    border = Border(machine: machine, tape: tape, depth: max(1, min(limits.crossingDepth, 64)))
  }

  func place(of call: UnsafePointer<shim_call>) -> (short: String, script: String, line: Int) {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
      buffer.initialize(repeating: 0)
      guard let room = buffer.baseAddress else { return ("", "", 0) }
      let line = shim_position(call, room, 64)
      let short = String(cString: room)
      return (short, scripts[short] ?? short, Int(line))
    }
  }

  /// Puts the message on the tape for C to raise, and keeps the error.
  func raise(_ error: HostError, _ call: UnsafeMutablePointer<shim_call>) {
    let place = place(of: call)
    var text = place.line > 0 ? "\(place.short):\(place.line): \(error.message)" : error.message
    if text.utf8.count > 4096 { text = String(decoding: text.utf8.prefix(4000), as: UTF8.self) }
    if raised.count >= 32 { raised.removeFirst() }
    raised.append(Raised(text: text, error: error, place: (place.script, place.line)))
    let offset = text.withUTF8 { shim_append_bytes(border.machine, $0.baseAddress, $0.count) }
    guard offset >= 0 else { return }
    call.pointee.error_start = offset
    call.pointee.error_length = text.utf8.count
  }

  func answer(_ op: Int32, _ call: UnsafeMutablePointer<shim_call>) throws(HostError) {
    let frame = Frame(call, self)
    switch op {
    case SHIM_OP_WORD_NAME: try beginWord(frame)
    case SHIM_OP_UNKNOWN_GLOBAL: try unknownGlobal?(try frame.string(0), frame.line)
    case SHIM_OP_ASSIGN_GLOBAL: try globalAssignment?(try frame.string(0), frame.line)
    case SHIM_OP_UNKNOWN_FIELD: try readUnknownField(frame)
    case SHIM_OP_ASSIGN_FIELD: break
    default:
      guard bodies.indices.contains(Int(op)) else { return }
      if let index = wordIndex(Int(call.pointee.word)) { words[index].isFinished = true }
      try bodies[Int(op)](frame)
    }
  }

  /// Forgets the words of earlier runs.
  func forgetWords() {
    guard !words.isEmpty else { return }
    firstWord += words.count
    words = []
  }

  /// The index of a word by its number; `nil` for one of an earlier run.
  func wordIndex(_ number: Int) -> Int? {
    words.indices.contains(number - firstWord) ? number - firstWord : nil
  }

  /// The error with the index of its word in place of the number.
  func named(_ error: BorderError) -> BorderError {
    guard case .unfinishedWord(let number) = error else { return error }
    return .unfinishedWord(wordIndex(number) ?? -1)
  }

  private func beginWord(_ frame: borrowing Frame) throws(HostError) {
    guard words.count < 1 << 16 else { throw HostError(.size) }
    let place = place(of: frame.call)
    let op = try frame.integer(1)
    words.append(
      LuaWord(
        word: wordNames[op] ?? "", name: try frame.string(0), script: place.script,
        line: place.line, isFinished: false))
    frame.give(.integer(firstWord + words.count - 1))
  }

  private func readUnknownField(_ frame: borrowing Frame) throws(HostError) {
    guard case .handle(let handle) = try frame.value(0), let readNamedField else {
      throw HostError(message: "this value has no such field")
    }
    guard case .string(let name) = try frame.value(1) else {
      throw HostError(message: "a field of this value is named by text")
    }
    frame.give(try readNamedField(handle, name))
  }

  func answerField(
    _ handle: Int, _ field: Int, _ call: UnsafeMutablePointer<shim_call>
  ) throws(HostError) {
    let value: LuaValue
    if let readField {
      value = try readField(handle, field)
    } else {
      value = .null
    }
    do throws(BorderError) {
      try border.write(value)
    } catch {
      throw HostError(error)
    }
    call.pointee.result_count = 1
  }
}

/// The C side's entry for every registered function. Returns before C raises anything.
func answerHost(
  _ context: UnsafeMutableRawPointer?, _ op: Int32, _ call: UnsafeMutablePointer<shim_call>?
) -> Int32 {
  guard let context, let call else { return 0 }
  let host = Unmanaged<HostTable>.fromOpaque(context).takeUnretainedValue()
  do throws(HostError) {
    try host.answer(op, call)
    return 0
  } catch {
    host.raise(error, call)
    return 1
  }
}

/// The C side's entry for a field that has an index.
func answerHostField(
  _ context: UnsafeMutableRawPointer?, _ handle: Int64, _ field: Int32,
  _ call: UnsafeMutablePointer<shim_call>?
) -> Int32 {
  guard let context, let call else { return 0 }
  let host = Unmanaged<HostTable>.fromOpaque(context).takeUnretainedValue()
  do throws(HostError) {
    try host.answerField(Int(handle), Int(field), call)
    return 0
  } catch {
    host.raise(error, call)
    return 1
  }
}
