#if Studio
  import FlyingFox
  import FlyingSocks
  import Foundation

  /// The server of the page, on this machine's own address and no other.
  struct Studio: Sendable {
    private let server: HTTPServer

    /// What is told while the server runs.
    enum News: Sendable {
      case listening(port: UInt16)
      /// It could not listen, or has stopped.
      case stopped
    }

    /// A server that is not running yet; port 0 asks the system for a free one.
    init(port: UInt16, limits: Limits = Limits()) {
      var address = sockaddr_in.inet(port: port)
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      let configuration = HTTPServer.Configuration(
        address: address, timeout: limits.deadline.inSeconds + 5, sharedRequestBufferSize: 4096,
        sharedRequestReplaySize: 4096,
        pool: ImpatientPool(base: HTTPServer.defaultPool(), silence: limits.silence),
        logger: .disabled)
      server = HTTPServer(config: configuration, handler: Handler(limits: limits))
    }

    /// Serves until the task is cancelled, and says when it listens and when it no longer does.
    func runUntilStopped(_ tell: @escaping @Sendable (News) -> Void) async {
      let listening = Task {
        if let port = try? await port() { tell(.listening(port: port)) }
      }
      try? await server.run()
      listening.cancel()
      tell(.stopped)
    }

    /// The port it listens on, once it does.
    func port() async throws -> UInt16 {
      try await server.waitUntilListening()
      guard case .ip4(_, let port)? = await server.listeningAddress else { throw TooSlow() }
      return port
    }
  }

  extension Duration {
    /// The duration as the server's library counts it.
    fileprivate var inSeconds: TimeInterval { TimeInterval(components.seconds) }
  }
#endif
