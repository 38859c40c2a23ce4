/// What is open before a piece of a script.
struct SightState: Sendable {
  /// The innermost open bracket or block of statements; -1 outside all.
  var frame = -1
  /// The key whose value is being written in the frame.
  var key: String?
  /// The block that waits for its name or its table.
  var pending: Int?
}

/// Walks the pieces of a script once and notes what stands where.
struct SightWalk {
  private struct Frame {
    enum Kind { case table, round, square, statements }
    var kind: Kind
    /// The frame around it; -1 for none.
    var parent: Int
    /// The block whose table or round brackets it is.
    var block: Int?
    /// The block in whose table its texts and keys stand, through lists and brackets.
    var owner: Int?
    /// The key under which a list stands.
    var key: String?
    /// What was open around it.
    var outer: SightState
  }

  private var sight: ScriptSight
  private var frames: [Frame] = []
  private var state = SightState()
  private var counts = (english: 0, chinese: 0)

  init(_ sight: ScriptSight) { self.sight = sight }

  mutating func run() -> ScriptSight {
    for position in sight.tokens.indices {
      sight.states.append(state)
      visit(position)
    }
    sight.states.append(state)
    for index in sight.blocks.indices {
      if let table = sight.blocks[index].table, table.upperBound == Int.max {
        sight.blocks[index].table = table.lowerBound..<sight.bytes.count
        sight.blocks[index].end = sight.bytes.count
      }
    }
    if counts.english + counts.chinese > 0 {
      sight.language = counts.chinese >= counts.english ? .chinese : .english
    }
    sight.owners = frames.map(\.owner)
    sight.isTable = frames.map { $0.kind == .table }
    sight.isOwnTable = frames.map { $0.kind == .table && $0.block != nil }
    sight.isFunction = frames.map { $0.kind == .statements }
    return sight
  }

  private func token(_ position: Int) -> SurfaceToken? {
    sight.tokens.indices.contains(position) ? sight.tokens[position] : nil
  }

  private var top: Frame? { state.frame >= 0 ? frames[state.frame] : nil }

  private mutating func visit(_ position: Int) {
    let token = sight.tokens[position]
    switch token.kind {
    case .name: name(position)
    case .string, .foreignString: text(position)
    case .symbol: symbol(position)
    case .keyword:
      state.pending = nil
      switch token.text {
      case "function", "do", "if", "repeat": push(.statements, block: nil)
      case "end", "until": close(.statements)
      default: break
      }
    default: state.pending = nil
    }
  }

  // MARK: Names and texts

  private mutating func name(_ position: Int) {
    let token = sight.tokens[position]
    let before = self.token(position - 1)
    let next = self.token(position + 1)
    let waiting = state.pending
    state.pending = nil
    if before?.isSymbol(".") ?? false || before?.isSymbol(":") ?? false {
      sight.fields.append(
        ScriptSight.Field(name: token.text, range: token.range, block: top?.owner))
      return
    }
    if before?.isKeyword("function") ?? false || before?.isKeyword("local") ?? false { return }
    let begins = before.map { $0.isSymbol("{") || $0.isSymbol(",") || $0.isSymbol(";") } ?? false
    if top?.kind == .table, next?.isSymbol("=") ?? false,
      begins || waiting != nil || before?.endsExpression ?? false
    {
      return key(token.text, token.range, valueAt: position + 2)
    }
    guard let word = Vocabulary.word(spelled: token.text) else { return }
    count(token.text)
    sight.blocks.append(
      ScriptSight.Block(
        word: word, spelled: token.text, wordRange: token.range, parent: top?.owner,
        end: token.range.upperBound))
    state.pending = sight.blocks.count - 1
  }

  private mutating func count(_ spelled: String) {
    if spelled.utf8.contains(where: { $0 >= 0x80 }) {
      counts.chinese += 1
    } else {
      counts.english += 1
    }
  }

  private mutating func key(_ spelled: String, _ range: Range<Int>, valueAt position: Int) {
    guard let owner = top?.block else { return }
    let word = sight.blocks[owner].word
    let known = word.keys.first { $0.name == spelled || $0.chinese == spelled }
    var entry = ScriptSight.Entry(
      key: known?.name ?? Vocabulary.keys[spelled] ?? spelled, spelled: spelled, range: range)
    if let value = token(position), value.kind == .string || value.kind == .foreignString {
      entry.text = stringValue(of: sight.bytes, value)
    }
    sight.blocks[owner].entries.append(entry)
    state.key = entry.key
  }

  private mutating func text(_ position: Int) {
    let token = sight.tokens[position]
    var quoted = ScriptSight.Quoted(
      text: stringValue(of: sight.bytes, token), range: token.range, block: top?.owner,
      key: state.key)
    if let pending = state.pending, sight.blocks[pending].name == nil {
      sight.blocks[pending].name = quoted.text
      sight.blocks[pending].nameRange = token.range
      sight.blocks[pending].end = token.range.upperBound
      quoted.names = pending
    } else {
      state.pending = nil
    }
    sight.texts.append(quoted)
    // `["key"] = …`
    if top?.kind == .square, self.token(position - 1)?.isSymbol("[") ?? false,
      self.token(position + 1)?.isSymbol("]") ?? false,
      self.token(position + 2)?.isSymbol("=") ?? false
    {
      bracketKey = (quoted.text, token.range, position + 3)
    }
  }

  private var bracketKey: (spelled: String, range: Range<Int>, value: Int)?

  // MARK: Brackets

  private mutating func symbol(_ position: Int) {
    let token = sight.tokens[position]
    switch token.text {
    case "{": push(.table, block: state.pending, from: token.range.upperBound)
    case "(":
      let pending = state.pending
      push(.round, block: pending)
      state.pending = pending
    case "[": push(.square, block: nil)
    case "}":
      if let frame = close(.table), let block = frame.block {
        let start = sight.blocks[block].table?.lowerBound ?? token.range.lowerBound
        sight.blocks[block].table = start..<max(start, token.range.lowerBound)
        sight.blocks[block].end = token.range.upperBound
      }
    case ")":
      if let frame = close(.round), let block = frame.block {
        sight.blocks[block].end = token.range.upperBound
        if sight.blocks[block].table == nil, sight.blocks[block].name != nil {
          state.pending = block
        }
      }
    case "]":
      close(.square)
      if let found = bracketKey, top?.kind == .table {
        key(found.spelled, found.range, valueAt: found.value)
      }
      bracketKey = nil
    case ",", ";":
      state.pending = nil
      if let top, top.kind == .table { state.key = top.key }
    default: state.pending = nil
    }
  }

  private mutating func push(_ kind: Frame.Kind, block: Int?, from start: Int = 0) {
    var frame = Frame(
      kind: kind, parent: state.frame, block: block, owner: top?.owner, outer: state)
    frame.outer.pending = nil
    switch kind {
    case .table:
      if let block {
        frame.owner = block
        sight.blocks[block].table = start..<Int.max
      } else {
        frame.key = state.key
      }
    case .round, .square: frame.key = state.key
    case .statements: break
    }
    frames.append(frame)
    state = SightState(frame: frames.count - 1, key: frame.key)
  }

  /// Closes the innermost frame of a kind, and what was left open in it; nothing where there is none.
  @discardableResult
  private mutating func close(_ kind: Frame.Kind) -> Frame? {
    state.pending = nil
    var index = state.frame
    while index >= 0, frames[index].kind != kind {
      // Round and square brackets and `end` close nothing across a table.
      if kind != .table, frames[index].kind == .table { return nil }
      index = frames[index].parent
    }
    guard index >= 0 else { return nil }
    state = frames[index].outer
    return frames[index]
  }
}
