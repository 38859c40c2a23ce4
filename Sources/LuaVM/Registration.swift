internal import CLuaShim

extension LuaMachine {
  /// Registers a global host function, called as `name(…)` with up to 8 arguments.
  ///
  /// Scripts run from now on see it. The machine keeps the body: to call scripts from within it, use
  /// ``Frame/call(_:_:)`` rather than capture the machine.
  public func register(
    _ name: String, _ body: @escaping (borrowing Frame) throws(HostError) -> Void
  ) {
    add(.function, name, body)
  }

  /// Registers a word, used as `word "name" { … }`.
  ///
  /// The body runs once, with the name and the table as arguments 0 and 1. It must check both: where
  /// the first call is not given one text, the body runs at once with what was given.
  public func registerWord(
    _ name: String, _ body: @escaping (borrowing Frame) throws(HostError) -> Void
  ) {
    host.wordNames[host.bodies.count] = name
    add(.word, name, body)
  }

  /// Registers a method of handles, called as `handle:name(…)`; argument 0 is the handle.
  public func registerMethod(
    _ name: String, _ body: @escaping (borrowing Frame) throws(HostError) -> Void
  ) {
    add(.method, name, body)
  }

  /// Registers the fields of handles: a read of `fields[i]` calls the body with `i`; no `String` is
  /// made. A machine has one such list: register it once.
  public func registerFields(
    _ fields: [String],
    _ body: @escaping (_ handle: Int, _ field: Int) throws(HostError) -> LuaValue
  ) {
    host.readField = body
    for (index, name) in fields.enumerated() {
      guard let number = Int32(exactly: index) else { return }
      install(Registration(kind: .field, name: name, number: number), remember: true)
    }
  }

  /// Answers reads of fields of handles that were not registered. Without it they are errors.
  public func onFieldRead(
    _ body: @escaping (_ handle: Int, _ field: String) throws(HostError) -> LuaValue
  ) {
    host.readNamedField = body
  }

  /// Words the error for a name a script does not have. Where the body does not throw, the script
  /// gets a plain error.
  public func onUnknownGlobal(
    _ body: @escaping (_ name: String, _ line: Int) throws(HostError) -> Void
  ) {
    host.unknownGlobal = body
  }

  /// Words the error for an assignment to a global. Where the body does not throw, the script gets
  /// a plain error.
  public func onGlobalAssignment(
    _ body: @escaping (_ name: String, _ line: Int) throws(HostError) -> Void
  ) {
    host.globalAssignment = body
  }

  private func add(
    _ kind: Registration.Kind, _ name: String, _ body: @escaping HostTable.Body
  ) {
    guard let number = Int32(exactly: host.bodies.count) else { return }
    host.bodies.append(body)
    install(Registration(kind: kind, name: name, number: number), remember: true)
  }

  func install(_ registration: Registration, remember: Bool = false) {
    if remember { names.append(registration) }
    var name = registration.name
    _ = name.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        let function =
          switch registration.kind {
          case .function: shim_register
          case .word: shim_register_word
          case .method: shim_register_method
          case .field: shim_register_field
          }
        return function(machine, text.baseAddress, text.count, registration.number)
      }
    }
  }
}
