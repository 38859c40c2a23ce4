/// A message of an editor: a request where it has an id, else a notification.
struct Message: Sendable, Equatable {
  /// The id of a request: a number or a text.
  var id: JSONValue?
  var method: String
  var params: JSONValue
  /// Whether the editor has said that it no longer wants the answer.
  var isCancelled = false

  init(_ method: String, id: JSONValue? = nil, params: JSONValue = .null) {
    self.id = id
    self.method = method
    self.params = params
  }

  /// What the bytes of a frame are.
  enum Read: Equatable {
    case message(Message)
    /// An answer to a request of the server's own.
    case answer
    case failure(Failure, id: JSONValue)
  }

  /// Reads the body of a frame.
  static func read(_ bytes: [UInt8]) -> Read {
    guard let value = JSONReader.read(bytes) else { return .failure(.parseError, id: .null) }
    guard case .object = value else { return .failure(.invalidRequest, id: .null) }
    let id: JSONValue? =
      switch value["id"] {
      case .number, .text, .numeral: value["id"]
      default: nil
      }
    guard let method = value["method"].text else {
      let isAnswer = id != nil && (value["method"].isNull)
      return isAnswer ? .answer : .failure(.invalidRequest, id: id ?? .null)
    }
    return .message(Message(method, id: id, params: value["params"]))
  }
}

/// Why a request has no result; the codes of JSON-RPC and of the protocol.
enum Failure: Int, Error, Sendable {
  case parseError = -32700
  case invalidRequest = -32600
  case methodNotFound = -32601
  case invalidParams = -32602
  case notInitialized = -32002
  case cancelled = -32800

  /// The name by which the protocol knows it; editors show it to those who write them.
  var name: String {
    switch self {
    case .parseError: "ParseError"
    case .invalidRequest: "InvalidRequest"
    case .methodNotFound: "MethodNotFound"
    case .invalidParams: "InvalidParams"
    case .notInitialized: "ServerNotInitialized"
    case .cancelled: "RequestCancelled"
    }
  }
}

/// What the server sends.
enum Outgoing {
  static func result(_ result: JSONValue, id: JSONValue) -> JSONValue {
    .members(["jsonrpc": .text("2.0"), "id": id, "result": result])
  }

  static func failure(_ failure: Failure, id: JSONValue) -> JSONValue {
    .members([
      "jsonrpc": .text("2.0"), "id": id,
      "error": .members(["code": .number(failure.rawValue), "message": .text(failure.name)]),
    ])
  }

  static func notification(_ method: String, _ params: JSONValue) -> JSONValue {
    .members(["jsonrpc": .text("2.0"), "method": .text(method), "params": params])
  }

  static func request(_ method: String, id: String, _ params: JSONValue) -> JSONValue {
    .members([
      "jsonrpc": .text("2.0"), "id": .text(id), "method": .text(method), "params": params,
    ])
  }
}
