/// What a name is to Lua at the place where it stands.
enum NameRole: Sendable, Equatable {
  /// A variable that no enclosing block declares.
  case global
  /// A variable that an enclosing block declares, or its declaration.
  case local
  /// A field after a point, or a method after a colon.
  case field
  /// A key of a table constructor.
  case key
  /// A label, where it stands or where `goto` names it, or an attribute.
  case label
}

/// Finds the role of every name by walking the pieces once with the blocks they stand in.
///
/// It is no parser: a script with errors gets roles as good as can be, and Lua gives the message.
struct SurfaceRoles {
  private enum FrameKind { case block, condition, parameters, paren, bracket, brace }

  private struct Frame {
    var kind: FrameKind
    /// The piece that opened it.
    var opener: Int
    /// The pieces that declare its names.
    var declared: [Int] = []
  }

  /// Names that are declared but not yet in force, because their values are still to come.
  private struct Pending {
    var depth: Int
    var names: [Int]
    var isLoop: Bool
  }

  private enum Mode { case plain, localNames, attribute, functionName, loopNames }

  private let tokens: [SurfaceToken]
  private let code: [Int]
  private let translation: (String) -> String?
  private var frames: [Frame] = []
  /// The positions in `frames` of blocks and conditions.
  private var blocks: [Int] = []
  /// The pieces that declare a name, the innermost last.
  private var active: [String: [Int]] = [:]
  private var pending: [Pending] = []
  private var mode = Mode.plain
  private var collected: [Int] = []
  private var wantsName = false

  /// The role of each piece that is a name.
  private(set) var roles: [NameRole?]
  /// The piece that declares the local variable that a piece names; its own for a declaration.
  private(set) var declarations: [Int?]
  /// The piece that opened the table constructor in which a piece stands directly; -1 for none.
  private(set) var constructors: [Int]
  /// The pieces whose translation would be taken for a local variable.
  private(set) var captured: Set<Int> = []

  /// Walks the pieces; `translation` gives the word that would replace a global name.
  init(_ tokens: [SurfaceToken], translation: @escaping (String) -> String?) {
    self.tokens = tokens
    self.translation = translation
    code = tokens.indices.filter { tokens[$0].isCode }
    roles = Array(repeating: nil, count: tokens.count)
    declarations = Array(repeating: nil, count: tokens.count)
    constructors = Array(repeating: -1, count: tokens.count)
    for position in code.indices { visit(position) }
  }

  private func token(_ position: Int) -> SurfaceToken? {
    code.indices.contains(position) ? tokens[code[position]] : nil
  }

  private mutating func visit(_ position: Int) {
    let index = code[position]
    let token = tokens[index]
    if startsStatement(position) { finishStatement() }
    if let top = frames.last, top.kind == .brace { constructors[index] = top.opener }
    if declares(position) { return }
    switch token.kind {
    case .keyword: keyword(token.text, index)
    case .symbol: symbol(token.text, index)
    case .name: roles[index] = role(position)
    default: break
    }
  }

  // MARK: Statements

  /// Whether a statement begins here or a block ends, so that an expression before it is over.
  private func startsStatement(_ position: Int) -> Bool {
    guard let token = token(position) else { return false }
    let follows = self.token(position - 1)?.endsExpression ?? false
    switch token.kind {
    case .name: return follows
    case .symbol: return token.text == ";" || (token.text == "::" && follows)
    case .keyword:
      switch token.text {
      case "function", "do": return follows
      case "local", "return", "if", "for", "while", "repeat", "goto", "break", "end", "else",
        "elseif", "until":
        return true
      default: return false
      }
    default: return false
    }
  }

  private mutating func finishStatement() {
    // A semicolon inside a table constructor ends nothing outside it: depths differ there.
    while let last = pending.last, !last.isLoop, last.depth == frames.count {
      pending.removeLast()
      declare(last.names)
    }
    if frames.last?.kind == .condition { pop() }
  }

  private mutating func declare(_ names: [Int]) {
    for name in names {
      active[tokens[name].text, default: []].append(name)
      // Declarations outside every block last to the end.
      if let scope = blocks.last { frames[scope].declared.append(name) }
    }
  }

  private mutating func push(_ kind: FrameKind, _ index: Int) {
    if kind == .block { blocks.append(frames.count) }
    frames.append(Frame(kind: kind, opener: index))
  }

  private mutating func pop() {
    guard let frame = frames.popLast() else { return }
    if blocks.last == frames.count { blocks.removeLast() }
    for name in frame.declared { _ = active[tokens[name].text]?.popLast() }
    while let last = pending.last, last.depth > frames.count { pending.removeLast() }
  }

  // MARK: Declarations

  /// Handles a piece that belongs to the head of a declaration; `false` when it belongs to none.
  private mutating func declares(_ position: Int) -> Bool {
    let index = code[position]
    let token = tokens[index]
    switch mode {
    case .plain: return parameter(token, index)
    case .localNames: return localName(token, position)
    case .attribute:
      if token.kind == .name { roles[index] = .label }
      if token.isSymbol(">") { mode = .localNames }
      if token.kind == .name || token.isSymbol(">") { return true }
      mode = .plain
      return false
    case .functionName:
      if token.kind == .name {
        roles[index] = role(position)
        return true
      }
      if token.isSymbol(".") || token.isSymbol(":") { return true }
      mode = .plain
      guard token.isSymbol("(") else { return false }
      push(.block, index)
      push(.parameters, index)
      return true
    case .loopNames: return loopName(token, index)
    }
  }

  private mutating func parameter(_ token: SurfaceToken, _ index: Int) -> Bool {
    guard frames.last?.kind == .parameters, token.kind == .name else { return false }
    (roles[index], declarations[index]) = (.local, index)
    // The frame below is the function's block, where the parameter lives.
    active[token.text, default: []].append(index)
    frames[frames.count - 2].declared.append(index)
    return true
  }

  private mutating func localName(_ token: SurfaceToken, _ position: Int) -> Bool {
    let index = code[position]
    if token.kind == .name, wantsName {
      (roles[index], declarations[index]) = (.local, index)
      collected.append(index)
      wantsName = false
      return true
    }
    if token.isKeyword("function"), wantsName, collected.isEmpty {
      // The name of a local function is in force inside the function itself.
      mode = .functionName
      if self.token(position + 1)?.kind == .name { declare([code[position + 1]]) }
      return true
    }
    if token.isSymbol(","), !wantsName {
      wantsName = true
      return true
    }
    if token.isSymbol("<"), !wantsName {
      mode = .attribute
      return true
    }
    mode = .plain
    if token.isSymbol("=") {
      pending.append(Pending(depth: frames.count, names: collected, isLoop: false))
      return true
    }
    declare(collected)
    return false
  }

  private mutating func loopName(_ token: SurfaceToken, _ index: Int) -> Bool {
    if token.kind == .name {
      (roles[index], declarations[index]) = (.local, index)
      collected.append(index)
      return true
    }
    if token.isSymbol(",") { return true }
    mode = .plain
    if token.isSymbol("=") || token.isKeyword("in") {
      pending.append(Pending(depth: frames.count, names: collected, isLoop: true))
      return true
    }
    return false
  }

  // MARK: Everything else

  private mutating func keyword(_ word: String, _ index: Int) {
    switch word {
    case "local":
      (mode, collected, wantsName) = (.localNames, [], true)
    case "for":
      (mode, collected) = (.loopNames, [])
    case "function":
      mode = .functionName
    case "do":
      push(.block, index)
      if let last = pending.last, last.isLoop, last.depth == frames.count - 1 {
        pending.removeLast()
        declare(last.names)
      }
    case "then", "repeat":
      push(.block, index)
    case "else":
      closeBlock()
      push(.block, index)
    case "elseif", "end":
      closeBlock()
    case "until":
      // The names of the loop's body are still in force in its condition.
      if frames.last?.kind == .block { frames[frames.count - 1].kind = .condition }
    default: break
    }
  }

  private mutating func closeBlock() {
    if frames.last?.kind == .block { pop() }
  }

  private mutating func symbol(_ text: String, _ index: Int) {
    switch text {
    case "(": push(.paren, index)
    case "[": push(.bracket, index)
    case "{": push(.brace, index)
    case ")": if frames.last?.kind == .paren || frames.last?.kind == .parameters { pop() }
    case "]": if frames.last?.kind == .bracket { pop() }
    case "}": if frames.last?.kind == .brace { pop() }
    default: break
    }
  }

  private mutating func role(_ position: Int) -> NameRole {
    let index = code[position]
    let name = tokens[index].text
    if let previous = token(position - 1) {
      if previous.isSymbol(".") || previous.isSymbol(":") { return .field }
      if previous.isKeyword("goto") { return .label }
      if previous.isSymbol("::"), token(position + 1)?.isSymbol("::") == true { return .label }
      let opens = previous.isSymbol("{") || previous.isSymbol(",") || previous.isSymbol(";")
      if opens, frames.last?.kind == .brace, token(position + 1)?.isSymbol("=") == true {
        return .key
      }
    }
    if let declaration = active[name]?.last {
      declarations[index] = declaration
      return .local
    }
    if let other = translation(name), active[other]?.isEmpty == false { captured.insert(index) }
    return .global
  }
}
