#if Studio
  import Deliberation
  import FlyingFox
  import FlyingSocks
  import Foundation
  import Reporting

  /// Answers every request of the page, and refuses what does not come from it.
  struct Handler: HTTPHandler {
    let limits: Limits
    private let judging = Judging()
    private let desk = DispatchQueue(label: "judging")

    init(limits: Limits) { self.limits = limits }

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
      var response: HTTPResponse
      do {
        response = try await within(limits.deadline) { try await answer(request) }
      } catch let refusal as Refusal {
        response = refuse(refusal, request)
      } catch is TooSlow {
        response = refuse(.tooSlow, request)
      }
      for (header, value) in Self.headers { response.headers[header] = value }
      return response
    }

    /// No script but the page's own, no frame, no address but this one, nothing kept.
    private static let headers: [(HTTPHeader, String)] = [
      (
        HTTPHeader("Content-Security-Policy"),
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
          + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
      ),
      (HTTPHeader("X-Content-Type-Options"), "nosniff"),
      (HTTPHeader("Referrer-Policy"), "no-referrer"),
      (HTTPHeader("Cross-Origin-Resource-Policy"), "same-origin"),
      (HTTPHeader("Cross-Origin-Opener-Policy"), "same-origin"),
      (HTTPHeader("Cache-Control"), "no-store"),
    ]

    private func answer(_ request: HTTPRequest) async throws -> HTTPResponse {
      try Visitor.check(
        host: request.headers.values(for: .host), origin: request.headers[HTTPHeader("Origin")],
        site: request.method == .GET ? nil : request.headers[HTTPHeader("Sec-Fetch-Site")])
      let language = request.language
      let path = request.path
      if path == "/judge" {
        guard request.method == .POST else { throw Refusal.wrongMethod(allowed: "POST") }
        return try await judge(request)
      }
      guard let content = Page.content(at: path, in: language) else { throw Refusal.unknownPath }
      guard request.method == .GET else { throw Refusal.wrongMethod(allowed: "GET") }
      return HTTPResponse(
        statusCode: .ok, headers: [.contentType: content.kind], body: Data(content.text.utf8))
    }

    private func judge(_ request: HTTPRequest) async throws -> HTTPResponse {
      let kind = request.headers[.contentType]?.split(separator: ";").first
      // A form of another site can send only kinds that need no leave; this one does.
      guard kind?.trimmingCharacters(in: .whitespaces).lowercased() == "application/json" else {
        throw Refusal.wrongKind
      }
      let body = try await body(of: request)
      guard let wanted = try? JSONDecoder().decode(JudgeRequest.self, from: body) else {
        throw Refusal.unreadable
      }
      let judging = judging
      let answer = try await off {
        judging.answer(wanted).flatMap { try? JSONEncoder().encode($0) }
      }
      guard let answer else { throw Refusal.unreadable }
      return HTTPResponse(
        statusCode: .ok, headers: [.contentType: "application/json; charset=utf-8"], body: answer)
    }

    /// The body, as long as it keeps within the limit; what goes a little beyond is read and dropped,
    /// so that the browser comes to see the refusal.
    private func body(of request: HTTPRequest) async throws -> Data {
      let declared = request.headers[.contentLength].flatMap { Int($0) }
      if let declared, declared > limits.body.multipliedBounded(by: 4) { throw Refusal.tooLarge }
      var body = Data()
      var dropped = 0
      for try await chunk in request.bodySequence {
        if dropped == 0, body.count + chunk.count <= limits.body {
          body.append(chunk)
        } else {
          dropped += body.count + chunk.count
          body = Data()
          guard dropped <= limits.body.multipliedBounded(by: 4) else { break }
        }
      }
      if dropped > 0 { throw Refusal.tooLarge }
      // Fewer bytes than announced: the sender has gone.
      if let declared, body.count < declared { throw Refusal.unreadable }
      return body
    }

    /// Work done beside the threads that serve; abandoned, when it has not begun by the deadline.
    private func off<Value: Sendable>(
      _ work: @escaping @Sendable () -> Value
    ) async throws -> Value {
      let (stream, continuation) = AsyncStream.makeStream(of: Value.self)
      let item = DispatchWorkItem {
        continuation.yield(work())
        continuation.finish()
      }
      let handle = WorkHandle(item: item)
      continuation.onTermination = { _ in handle.item.cancel() }
      desk.async(execute: item)
      for await value in stream { return value }
      throw TooSlow()
    }

    private func refuse(_ refusal: Refusal, _ request: HTTPRequest) -> HTTPResponse {
      let text = Data((PageWords.of(request.language)[refusal.word] + "\n").utf8)
      var headers: HTTPHeaders = [.contentType: "text/plain; charset=utf-8"]
      if case .wrongMethod(let allowed) = refusal { headers[HTTPHeader("Allow")] = allowed }
      // What is left of a body must not be taken for the next request.
      headers[.connection] = "close"
      return HTTPResponse(
        statusCode: HTTPStatusCode(refusal.code, phrase: refusal.phrase), headers: headers,
        body: HTTPBodySequence(
          from: LastWords(text: text), count: text.count, suggestedBufferSize: 4096))
    }
  }

  /// A work item is made to be cancelled from elsewhere.
  private struct WorkHandle: @unchecked Sendable { let item: DispatchWorkItem }

  extension HTTPRequest {
    /// The language a request asks for; Chinese unless it says otherwise.
    fileprivate var language: Language {
      query.first { $0.name == "language" }.flatMap { Language(rawValue: $0.value) } ?? .chinese
    }
  }

  extension Int {
    fileprivate func multipliedBounded(by factor: Int) -> Int {
      let product = multipliedReportingOverflow(by: factor)
      return product.overflow ? .max : product.partialValue
    }
  }

  /// A text after which the connection is closed: the server closes when its answer fails.
  private struct LastWords: AsyncBufferedSequence {
    typealias Element = UInt8
    let text: Data

    func makeAsyncIterator() -> Iterator { Iterator(rest: text) }

    struct Iterator: AsyncBufferedIteratorProtocol {
      var rest: Data

      mutating func next() async throws -> UInt8? {
        guard let first = rest.first else { throw SocketError.disconnected }
        rest = rest.dropFirst()
        return first
      }

      mutating func nextBuffer(suggested count: Int) async throws -> Data? {
        guard !rest.isEmpty else { throw SocketError.disconnected }
        defer { rest = Data() }
        return rest
      }
    }
  }
#endif
