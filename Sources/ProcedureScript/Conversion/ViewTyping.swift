import Deliberation
import SourceText

/// Finds which names after a point are fields of views, and of which kinds of view.
///
/// A function under a key of a word is given a view of a known kind. From there the kind follows
/// through local variables, loops over lists of views, and calls of the script's own functions. What
/// may be anything else, such as a table of the author's own, has no kind.
struct ViewTyping {
  /// What a variable or an expression may be.
  private struct Sort: Equatable {
    var views: Set<ViewKind> = []
    var lists: Set<ViewKind> = []
    var isOther = false

    static let other = Sort(isOther: true)
    static let nothing = Sort()

    mutating func join(_ sort: Sort) {
      views.formUnion(sort.views)
      lists.formUnion(sort.lists)
      isOther = isOther || sort.isOther
    }

    /// The kinds of the views it surely is; empty where it may be anything else.
    var certain: Set<ViewKind> { isOther || !lists.isEmpty ? [] : views }
  }

  private struct Function {
    var parameters: [Int]
  }

  private let script: ScriptTokens
  private let calls: [ScriptOutline.Call]
  /// What each variable may be, by the position of its declaration.
  private var sorts: [Int: Sort] = [:]
  /// The functions by the position of `function`, and by that of the variable that holds one.
  private var functions: [Int: Function] = [:]
  private var named: [Int: Function] = [:]
  private var hasChanged = false

  /// The kinds of view whose field the name at a position is.
  private(set) var fields: [Int: Set<ViewKind>] = [:]

  init(_ script: ScriptTokens, calls: [ScriptOutline.Call]) {
    self.script = script
    self.calls = calls
    findFunctions()
    // Kinds only grow, so that rounds end; a script that needs more than these is left as it is.
    for _ in 0..<24 {
      hasChanged = false
      fields = [:]
      giveViews()
      for position in script.code.indices { visit(position) }
      if !hasChanged { return }
    }
    fields = [:]
  }

  // MARK: Functions

  private mutating func findFunctions() {
    for position in script.code.indices where script.code[position].isKeyword("function") {
      var opener = position + 1
      while let token = script[opener], !token.isSymbol("(") { opener += 1 }
      guard let closer = script.closers[opener] else { continue }
      let function = Function(
        parameters: (opener..<closer).filter { script.declarations[$0] == $0 })
      functions[position] = function
      if opener == position + 2, script.declarations[position + 1] == position + 1 {
        named[position + 1] = function
      } else if script.isSymbol("=", at: position - 1),
        script.declarations[max(position - 2, 0)] == position - 2,
        script[position - 3]?.isKeyword("local") == true
      {
        named[position - 2] = function
      }
    }
  }

  /// What words give the functions under their keys.
  private mutating func giveViews() {
    for call in calls {
      guard let word = Vocabulary.word(call.word) else { continue }
      for entry in call.entries {
        guard let key = entry.key.flatMap({ word.key($0) }), key.kind == .function,
          let kind = kind(givenIn: call, word)
        else { continue }
        let position = script.position(atOffset: entry.valueRange.lowerBound)
        let function = functions[position] ?? script.declared(at: position).flatMap { named[$0] }
        guard let first = function?.parameters.first else { continue }
        join(Sort(views: [kind]), to: first)
      }
    }
  }

  /// A rule's function is given what the rule is over, any other the matter.
  private func kind(givenIn call: ScriptOutline.Call, _ word: Word) -> ViewKind? {
    guard let key = word.keys.first(where: { $0.choices == .view }) else { return .matter }
    guard let entry = call.entries.first(where: { $0.key == key.name }),
      let token = script[script.position(atOffset: entry.valueRange.lowerBound)],
      token.kind == .string
    else { return nil }
    return Choices.view.canonical(stringValue(of: script.bytes, token))
      .flatMap { ViewKind(rawValue: $0) }
  }

  private mutating func join(_ sort: Sort, to variable: Int) {
    let before = sorts[variable] ?? .nothing
    var after = before
    after.join(sort)
    guard after != before else { return }
    sorts[variable] = after
    hasChanged = true
  }

  // MARK: Walking

  private mutating func visit(_ position: Int) {
    let token = script.code[position]
    if token.isKeyword("local") { return local(position + 1) }
    if token.isKeyword("for") { return loop(position + 1) }
    guard token.kind == .name, let variable = script.declarations[position] else { return }
    if variable == position { return }
    if isAssigned(position) { join(.other, to: variable) }
    if let function = named[variable] { use(function, position) }
    _ = chain(position)
  }

  /// Whether the variable at a position is given a new value there.
  private func isAssigned(_ position: Int) -> Bool {
    if script.isSymbol("=", at: position + 1) { return true }
    // In `a, b = …` the names before the last are followed by a comma.
    var next = position
    while script.isSymbol(",", at: next + 1), script[next + 2]?.kind == .name { next += 2 }
    guard next > position, script.isSymbol("=", at: next + 1) else { return false }
    return script.constructors[position] == nil
  }

  /// `local a, b = …`: each name is what its expression is.
  private mutating func local(_ start: Int) {
    var names: [Int] = []
    var position = start
    while script.declared(at: position) == position {
      names.append(position)
      position += script.isSymbol("<", at: position + 1) ? 4 : 1
      guard script.isSymbol(",", at: position) else { break }
      position += 1
    }
    guard script.isSymbol("=", at: position) else { return }
    let values = expressions(from: position + 1)
    for (index, name) in names.enumerated() where named[name] == nil {
      join(index < values.count ? values[index] : .other, to: name)
    }
  }

  /// `for _, x in ipairs(list) do`: the second name is each of the list.
  private mutating func loop(_ start: Int) {
    var names: [Int] = []
    var position = start
    while script.declared(at: position) == position {
      names.append(position)
      position += script.isSymbol(",", at: position + 1) ? 2 : 1
    }
    guard script[position]?.isKeyword("in") == true else { return }
    guard names.count == 2 else { return names.forEach { join(.other, to: $0) } }
    let walks = script[position + 1].map { $0.text == "ipairs" || $0.text == "pairs" } ?? false
    join(.other, to: names[0])
    guard walks, script.roles[position + 1] == .global, script.isSymbol("(", at: position + 2),
      let closer = script.closers[position + 2]
    else { return join(.other, to: names[1]) }
    let list = expressions(from: position + 3, to: closer).first ?? .other
    join(element(of: list), to: names[1])
  }

  /// A use of one of the script's own functions: a call gives its parameters what it is given.
  private mutating func use(_ function: Function, _ position: Int) {
    var given: [Sort] = []
    if script.isSymbol("(", at: position + 1), let closer = script.closers[position + 1] {
      given = expressions(from: position + 2, to: closer)
    } else if isGivenToWord(position) {
      return
    } else {
      given = Array(repeating: .other, count: function.parameters.count)
    }
    for (parameter, sort) in zip(function.parameters, given) { join(sort, to: parameter) }
  }

  /// Whether the name at a position is the whole value of a key that takes a function.
  private func isGivenToWord(_ position: Int) -> Bool {
    guard script.isSymbol("=", at: position - 1), script.endsExpression(at: position + 1),
      let opener = script.constructors[position], let word = script.word(ofTable: opener),
      let key = script[position - 2].flatMap({ word.key($0.text) })
    else { return false }
    return key.kind == .function
  }

  // MARK: Expressions

  /// What the expressions of a list are, parted by commas.
  private mutating func expressions(from start: Int, to end: Int? = nil) -> [Sort] {
    var sorts: [Sort] = []
    var position = start
    while position < end ?? script.code.count {
      let (sort, next) = expression(position)
      sorts.append(sort)
      // Of what stands behind a function or the like, nothing is known.
      guard let next else { return sorts + Array(repeating: .other, count: 8) }
      guard script.isSymbol(",", at: next) else { break }
      position = next + 1
    }
    return sorts
  }

  /// What the expression at a position is, and the position after it; any but a plain one is other.
  private mutating func expression(_ start: Int) -> (Sort, Int?) {
    if script[start]?.isKeyword("nil") == true { return (.nothing, start + 1) }
    guard script.declared(at: start) != nil else { return (.other, end(of: start)) }
    var (sort, next) = chain(start)
    if script[next]?.isKeyword("or") == true, script.isSymbol("{", at: next + 1),
      script.isSymbol("}", at: next + 2)
    {
      next += 3
    }
    return script.endsExpression(at: next) ? (sort, next) : (.other, end(of: start))
  }

  /// The position of the comma or bracket that ends an expression, or of a piece that surely is
  /// behind it.
  private func end(of start: Int) -> Int? {
    var position = start
    while let token = script[position] {
      if token.isSymbol(",") { return position }
      if token.kind == .keyword, !["and", "or", "not", "nil", "true", "false"].contains(token.text)
      {
        return nil
      }
      if let closer = script.closers[position] {
        position = closer
      } else if script.openers[position] != nil || token.isSymbol(";") {
        return nil
      }
      position += 1
    }
    return nil
  }

  /// Reads a variable and what follows it, `a.b[i].c`, and notes the fields of views on the way.
  private mutating func chain(_ start: Int) -> (Sort, Int) {
    var sort = script.declared(at: start).flatMap { sorts[$0] } ?? .nothing
    var position = start + 1
    while let token = script[position], token.kind == .symbol {
      if token.text == ".", let name = script[position + 1], name.kind == .name {
        let kinds = sort.certain
        if !kinds.isEmpty { fields[position + 1] = kinds }
        sort = field(name.text, of: sort)
        position += 2
      } else if token.text == "[", let closer = script.closers[position] {
        sort = element(of: sort)
        position = closer + 1
      } else {
        break
      }
    }
    if let token = script[position], token.kind == .string || ["(", ":", "{"].contains(token.text) {
      return (.other, position)
    }
    return (sort, position)
  }

  private func field(_ name: String, of sort: Sort) -> Sort {
    if sort == .nothing { return .nothing }
    var result = Sort(isOther: sort.isOther || !sort.lists.isEmpty)
    for kind in sort.views {
      let lists = kind.fields.filter { $0.name == name || Vocabulary.keys[$0.chinese] == name }
      guard let listed = lists.first?.lists else { return .other }
      result.lists.insert(listed)
    }
    return result
  }

  private func element(of list: Sort) -> Sort {
    Sort(views: list.lists, isOther: list.isOther || !list.views.isEmpty)
  }
}

extension ScriptTokens {
  /// The declaration of the local variable at a position.
  fileprivate func declared(at position: Int) -> Int? {
    declarations.indices.contains(position) ? declarations[position] : nil
  }
}
