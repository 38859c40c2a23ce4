#if Studio
  import FlyingSocks

  /// What no request may exceed.
  struct Limits: Sendable {
    /// The largest body that is read, in bytes.
    var body = 4 << 20
    /// How long a request may take, from its first header to its answer.
    var deadline: Duration = .seconds(30)
    /// How long a connection may be silent.
    var silence: Duration = .seconds(30)
  }

  /// A deadline passed before the work was done.
  struct TooSlow: Error {}

  /// The outcome of some work, unless a deadline passes first: then the work is cancelled.
  ///
  /// - Throws: `TooSlow`, or what the work throws.
  func within<Value: Sendable>(
    _ deadline: Duration, _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
      group.addTask(operation: work)
      group.addTask {
        try await Task.sleep(for: deadline)
        throw TooSlow()
      }
      defer { group.cancelAll() }
      guard let first = try await group.next() else { throw TooSlow() }
      return first
    }
  }

  /// A pool that gives up on a connection that stays silent: the server itself waits for ever.
  struct ImpatientPool<Base: AsyncSocketPool>: AsyncSocketPool {
    let base: Base
    let silence: Duration

    func prepare() async throws { try await base.prepare() }

    func run() async throws { try await base.run() }

    func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
      // The listening socket has no peer, and all the time in the world.
      guard (try? socket.remotePeer()) != nil else {
        return try await base.suspendSocket(socket, untilReadyFor: events)
      }
      do {
        try await within(silence) { try await base.suspendSocket(socket, untilReadyFor: events) }
      } catch is TooSlow {
        throw SocketError.disconnected
      }
    }
  }
#endif
