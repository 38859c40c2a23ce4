import Deliberation
import LuaVM
import SourceText

/// One machine with the vocabulary registered, and the context its words fill.
///
/// Not `Sendable`: a host belongs to one task.
final class ScriptHost {
  let machine: LuaMachine
  let context: ScriptContext
  let views: ViewTable
  private var placeholders: Set<String> = []

  init(law: LawBook, limits: LuaLimits) throws(LuaFailure) {
    machine = try LuaMachine(limits: limits)
    context = ScriptContext(law: law)
    views = ViewTable()
    for word in Vocabulary.all { register(word) }
    views.register(on: machine)
    let context = context
    machine.onUnknownGlobal { (name: String, line: Int) throws(HostError) in
      throw HostError(message: name, code: HostCode.unknownWord, payload: line)
    }
    machine.onGlobalAssignment { (name: String, line: Int) throws(HostError) in
      context.reportAssignment(name, line: line)
      throw HostError(message: name, code: HostCode.reported)
    }
  }

  // MARK: Words

  private func register(_ word: Word) {
    switch word.form {
    case .named, .optionalName: machine.registerWord(word.name, body(word))
    case .table, .text: machine.register(word.name, body(word))
    case .both:
      machine.register(word.name, body(word))
      machine.registerWord(DeclarationNames.declaring(word.name), body(word))
    }
  }

  private func body(_ word: Word) -> (borrowing Frame) throws(HostError) -> Void {
    let context = context
    let machine = machine
    let views = views
    return { [unowned machine] (frame: borrowing Frame) throws(HostError) in
      if context.isClosed {
        guard word.form == .both else {
          throw HostError(message: word.name, code: HostCode.closed)
        }
        let name = try frame.string(0)
        let value = try context.parameter(name, askedIn: frame.script)
        views.note(parameter: name, value)
        return frame.give(value)
      }
      let node: Node
      do throws(HostError) {
        node = try use(word, frame, context)
      } catch {
        guard let border = error.border else { throw error }
        context.report(border, in: word, line: frame.line, words: machine.words)
        node = .failed
      }
      frame.give(.handle(context.keep(node)))
    }
  }

  // MARK: Running

  /// Runs a script and gives its value; what is wrong is in the context. `nil` after a failure.
  ///
  /// An unknown word ends a run, so the script is run again with that word as one that means
  /// nothing, until every unknown word is told.
  func run(_ surface: Surface, file: Int32, bindings: [Binding] = []) -> ScriptValue? {
    if let fault = SourceScan.fault(in: surface.chunk, limits: machine.limits) {
      context.open(surface, file: file)
      context.report(rejection: fault)
      return nil
    }
    let mark = context.mark
    for _ in 0..<Self.mostUnknownWords {
      context.rewind(to: mark)
      context.open(surface, file: file, bindings: bindings)
      let chunk = DeclarationNames.marked(surface.chunk, context.script.outline)
      do throws(LuaFailure) {
        let value = try machine.run(source: chunk, name: ChunkName.of(file))
        return context.value(value)
      } catch {
        guard case .host(_, let line, let thrown, _) = error, thrown.code == HostCode.unknownWord
        else {
          context.report(failure: error, words: machine.words)
          return nil
        }
        let name = thrown.message
        context.reportUnknownWord(name, line: line)
        guard placeholders.insert(name).inserted else { return nil }
        machine.registerWord(name) { [context] (frame: borrowing Frame) throws(HostError) in
          context.reportUnknownWord(name, line: frame.line)
          // What it was to declare is missed elsewhere only because of the word.
          if let declared = try? frame.string(0) { context.lose(declared) }
          frame.give(.handle(context.keep(.failed)))
        }
      }
    }
    return nil
  }

  private static let mostUnknownWords = 40
}

/// What messages of the machine call a script: its number, since two files may have one name.
enum ChunkName {
  static func of(_ file: Int32) -> String { "#\(file)" }
  static func file(_ name: String) -> Int32? { Int32(name.dropFirst()) }
}

/// The host's own error codes; see `HostError.code`.
enum HostCode {
  /// A mistake that is in the context already.
  static let reported = 1
  /// A name nobody knows; the message is the name.
  static let unknownWord = 2
  /// A field a view does not have.
  static let unknownField = 3
  /// A word used by a predicate, after loading.
  static let closed = 4
  /// A parameter that no office has bound; the message is its name.
  static let openParameter = 5
  /// A name that is no parameter's, or one whose value cannot be given to a function.
  static let noParameter = 6
}

/// The name under which a word that refers and declares is registered for declaring.
///
/// `param "x"` is a value and `param "x" { … }` a declaration. Lua cannot tell them apart when it
/// calls `param "x"`, so declarations are given to it under a name of the same length.
enum DeclarationNames {
  /// The declaring twin of a word.
  static func declaring(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

  /// The chunk with its declarations marked.
  static func marked(_ chunk: [UInt8], _ outline: ScriptOutline) -> [UInt8] {
    var chunk = chunk
    for call in outline.calls where call.hasTable && call.name != nil {
      guard Vocabulary.word(call.word)?.form == .both else { continue }
      let name = Array(declaring(call.word).utf8)
      guard name.count == call.wordRange.count else { continue }
      chunk.replaceSubrange(call.wordRange, with: name)
    }
    return chunk
  }
}

/// Reads the arguments of a use of a word and builds its node.
private func use(
  _ word: Word, _ frame: borrowing Frame, _ context: ScriptContext
) throws(HostError) -> Node {
  let first = try frame.value(0)
  let line = frame.argumentCount == 2 ? frame.nameLine : frame.line
  switch (word.form, first) {
  case (.named, .string(let name)) where frame.argumentCount == 2,
    (.optionalName, .string(let name)) where frame.argumentCount == 2,
    (.both, .string(let name)) where frame.argumentCount == 2:
    let second = try frame.value(1)
    guard case .table(let table) = second else {
      context.reportArgument(word, context.value(second), wanted: "table", line: line)
      return .failed
    }
    return word.build(Block(context, word, name: name, table: table, line: line))
  case (.table, .table(let table)), (.optionalName, .table(let table)):
    return word.build(Block(context, word, name: nil, table: table, line: line))
  case (.text, .string(let text)), (.both, .string(let text)):
    return word.build(Block(context, word, name: text, table: nil, line: line))
  default:
    let wanted = word.form == .table ? "table" : "name"
    context.reportArgument(word, context.value(first), wanted: wanted, line: line)
    return .failed
  }
}
