import Deliberation
import ProcedureScript
public import Reporting

/// A language server for procedures and records: bytes of an editor in, bytes for the editor out.
///
/// It reads no file, has no clock and does one thing after another; whoever runs it feeds it what comes,
/// lets it work until there is nothing to do, and waits for more.
public struct LanguageServer: Sendable {
  /// With which code the program ends, once the editor has asked for that.
  public private(set) var exitCode: Int32?
  /// The language of what is shown.
  var texts: EditorTexts

  let examiner: Examiner
  private let version: String
  private var frames = Frames()
  private var queue: [Message.Read] = []
  private var first = 0
  private var outgoing: [JSONValue] = []

  private enum Phase { case fresh, running, shutDown }
  private var phase = Phase.fresh

  var encoding = PositionEncoding.utf16
  var client = ClientAbilities()
  /// The folders the editor was opened on.
  var roots: [String] = []
  /// The open texts, by address.
  var documents: [String: Document] = [:]
  /// The addresses of the open texts, in the order in which they were opened.
  var order: [String] = []
  var examined: [String: Examined] = [:]
  var sights: [String: ScriptSight] = [:]
  var lawBook: LawBook?

  /// A server that has not been greeted yet.
  public init(_ examiner: Examiner, version: String, language: Language = .chinese) {
    self.examiner = examiner
    self.version = version
    texts = EditorTexts(language)
  }

  // MARK: In and out

  /// How many bytes wait to be worked on; whoever feeds the server may let it work first.
  public var waiting: Int { frames.waiting }

  /// Takes bytes as they come. What the editor takes back before it was worked on is not done.
  public mutating func take(_ bytes: [UInt8]) {
    frames.take(bytes)
    while let frame = frames.next() {
      switch frame {
      case .fault: queue.append(.failure(.parseError, id: .null))
      case .message(let body):
        let read = Message.read(body)
        if case .message(let message) = read, message.method == "$/cancelRequest" {
          cancel(message.params["id"])
        } else {
          queue.append(read)
        }
      }
    }
  }

  private mutating func cancel(_ id: JSONValue) {
    for index in queue.indices.dropFirst(first) {
      guard case .message(var message) = queue[index], message.id == id else { continue }
      message.isCancelled = true
      queue[index] = .message(message)
    }
  }

  /// Does one thing: answers a message, or examines a text that has changed. What is to be sent, which may
  /// be nothing; `nil` when there is nothing to do.
  public mutating func work() -> [UInt8]? {
    if exitCode != nil { return nil }
    outgoing = []
    if first < queue.count {
      let read = queue[first]
      // What was opened before the good-bye is told before it.
      if phase == .running, case .message(let message) = read, message.method == "shutdown",
        settleOne()
      {
        return sent
      }
      first += 1
      if first == queue.count { (queue, first) = ([], 0) }
      answer(read)
    } else if phase != .running || !settleOne() {
      return nil
    }
    return sent
  }

  private var sent: [UInt8] { outgoing.flatMap { Frames.framed($0.bytes) } }

  mutating func send(_ message: JSONValue) { outgoing.append(message) }

  // MARK: Messages

  private mutating func answer(_ read: Message.Read) {
    switch read {
    case .answer: break
    case .failure(let failure, let id): send(Outgoing.failure(failure, id: id))
    case .message(let message):
      guard let id = message.id else { return hear(message) }
      if message.isCancelled { return send(Outgoing.failure(.cancelled, id: id)) }
      do throws(Failure) {
        send(Outgoing.result(try result(of: message), id: id))
      } catch {
        send(Outgoing.failure(error, id: id))
      }
    }
  }

  /// Takes a notification; those that are not known are passed over.
  private mutating func hear(_ message: Message) {
    switch message.method {
    case "exit": exitCode = phase == .shutDown ? 0 : 1
    case _ where phase != .running: break
    case "initialized": register()
    default: notice(message)
    }
  }

  private mutating func result(of message: Message) throws(Failure) -> JSONValue {
    switch (phase, message.method) {
    case (.fresh, "initialize"):
      phase = .running
      greet(message.params)
      return .members([
        "capabilities": capabilities,
        "serverInfo": .members(["name": .text("yishi"), "version": .text(version)]),
      ])
    case (.fresh, _): throw .notInitialized
    case (.shutDown, _), (_, "initialize"): throw .invalidRequest
    case (.running, "shutdown"):
      phase = .shutDown
      return .null
    case (.running, _): return try reply(to: message)
    }
  }
}
