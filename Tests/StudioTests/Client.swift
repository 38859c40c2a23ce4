#if Studio
  import Foundation
  import Glibc
  import Testing

  @testable import YishiStudio

  /// What the server answered.
  struct Answer {
    var status: Int
    var head: String
    var body: Data
    var text: String { String(decoding: body, as: UTF8.self) }

    /// The value of a header, or an empty text.
    func header(_ name: String) -> String {
      let line = head.split(separator: "\r\n").first {
        $0.lowercased().hasPrefix(name.lowercased() + ":")
      }
      return line.map { $0.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces) } ?? ""
    }
  }

  /// A server on a free port for the length of a test.
  func withStudio(
    limits: Limits = Limits(), _ body: @Sendable (Client) async throws -> Void
  ) async throws {
    let studio = Studio(port: 0, limits: limits)
    let running = Task { await studio.runUntilStopped { _ in } }
    defer { running.cancel() }
    try await body(Client(port: try await studio.port()))
  }

  /// Says bytes to the server as they are, so that a test can say what no browser would.
  struct Client: Sendable {
    let port: UInt16

    /// A request; `Host` and `Connection` are put in where the headers have none.
    func ask(
      _ method: String = "GET", _ path: String, headers: [String: String] = [:],
      body: Data = Data()
    ) async throws -> Answer {
      var all = ["Host": "127.0.0.1:\(port)", "Connection": "close"]
      if !body.isEmpty { all["Content-Length"] = "\(body.count)" }
      all.merge(headers) { $1 }
      let lines = all.filter { !$0.value.isEmpty }.map { "\($0.key): \($0.value)\r\n" }.sorted()
      return try await say(Data("\(method) \(path) HTTP/1.1\r\n\(lines.joined())\r\n".utf8) + body)
    }

    /// Judges a record, and a script if there is one.
    func judge(
      _ record: String, name: String = "record.txt", script: String? = nil,
      beside: [String: String] = [:], asOf: String? = nil, language: String? = nil
    ) async throws -> Answer {
      func file(_ name: String, _ text: String) -> [String: String] {
        ["name": name, "bytes": Data(text.utf8).base64EncodedString()]
      }
      var object: [String: Any] = ["record": file(name, record)]
      if let script { object["script"] = file("script.lua", script) }
      object["beside"] = beside.map { file($0.key, $0.value) }
      object["asOf"] = asOf
      object["language"] = language
      return try await ask(
        "POST", "/judge", headers: ["Content-Type": "application/json"],
        body: try JSONSerialization.data(withJSONObject: object))
    }

    /// Bytes as they are; the answer is all that comes until the server closes.
    func say(_ bytes: Data) async throws -> Answer {
      let port = port
      let all = try await withCheckedThrowingContinuation { done in
        // Blocking calls stay off the threads that the server under test runs on.
        Thread.detachNewThread { done.resume(with: Result { try exchange(bytes, port) }) }
      }
      guard let end = all.range(of: Data("\r\n\r\n".utf8)) else { throw Broken(what: "no answer") }
      let head = String(decoding: all[..<end.lowerBound], as: UTF8.self)
      let status = try #require(Int(head.split(separator: " ").dropFirst().first ?? ""))
      return Answer(status: status, head: head, body: Data(all[end.upperBound...]))
    }
  }

  private struct Broken: Error { var what: String }

  private func exchange(_ bytes: Data, _ port: UInt16) throws -> Data {
    let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard file >= 0 else { throw Broken(what: "socket") }
    defer { close(file) }
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(file, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
    setsockopt(file, SOL_SOCKET, SO_SNDTIMEO, &patience, size)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else { throw Broken(what: "connect") }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        send(file, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      // A server that refuses may stop reading; its answer is what counts.
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    var all = Data()
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(file, &block, block.count, 0)
      guard count > 0 else { return all }
      all.append(contentsOf: block[..<count])
    }
  }
#endif
