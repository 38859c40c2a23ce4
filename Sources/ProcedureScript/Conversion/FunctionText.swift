public import Deliberation
public import SourceText

/// The functions of a script as texts, by which two scripts are compared.
public enum FunctionText {
  /// The text of each predicate of a plan in English, without comments and layout, in their order.
  ///
  /// With a function that uses names from outside itself stands all that the script says before what
  /// it returns: what the function does may hang on any of it.
  public static func all(of plan: Plan, in sources: SourceTable) -> [String] {
    var scripts: [Int32: ComparedScript] = [:]
    return plan.predicates.map { predicate in
      let place = predicate.site.place
      guard let source = sources[place.file], let offset = sources.utf8Offset(of: place) else {
        return ""
      }
      let script = scripts[place.file] ?? ComparedScript(source)
      scripts[place.file] = script
      return script.text(at: offset)
    }
  }
}

/// A script beside its English twin, whose pieces are compared.
private struct ComparedScript {
  private let own: [SurfaceToken]
  private let script: ScriptTokens
  /// What stands before the script's own `return`.
  private let prelude: Range<Int>
  /// The names that the prelude gives a value without `local`.
  private let globals: Set<String>

  init(_ source: SourceText) {
    own = SurfaceLexer.tokens(of: source.bytes).filter(\.isCode)
    let script = ScriptTokens(Array(SurfaceConversion.convert(source, to: .english).utf8))
    var depth = 0
    let end = script.code.indices.first { position in
      let token = script.code[position]
      guard token.kind == .keyword else { return false }
      depth += token.blockDepth
      return depth == 0 && token.text == "return"
    }
    let prelude = 0..<(end ?? script.code.count)
    globals = Set(
      prelude.filter { position in
        script.roles[position] == .global
          && (script.isSymbol("=", at: position + 1)
            || script[position - 1]?.isKeyword("function") == true)
      }.map { script.code[$0].text })
    (self.script, self.prelude) = (script, prelude)
  }

  /// The text of the function at an offset of the source.
  func text(at offset: Int) -> String {
    guard let start = position(ofOwn: offset) else { return "" }
    let range = start..<end(of: start)
    var parts = [text(range)]
    if range.contains(where: { isFromOutside($0, range) }) { parts.append(text(prelude)) }
    return parts.joined(separator: "\n")
  }

  /// The piece of the twin that stands for the piece of the source at an offset.
  ///
  /// Converting changes neither the keywords nor the words, and of a function's name nothing at all.
  private func position(ofOwn offset: Int) -> Int? {
    guard let index = own.firstIndex(where: { $0.range.lowerBound >= offset }) else { return nil }
    let before = own[..<index].count { $0.kind == .keyword || $0.isSymbol("{") }
    var count = 0
    let anchor = script.code.indices.first { position in
      guard count < before else { return true }
      let token = script.code[position]
      if token.kind == .keyword || token.isSymbol("{") { count += 1 }
      return false
    }
    guard let anchor else { return nil }
    let wanted = own[index]
    return script.code[anchor...].firstIndex { $0.kind == wanted.kind && $0.text == wanted.text }
  }

  private func end(of start: Int) -> Int {
    guard script.code[start].isKeyword("function") else { return start + 1 }
    var depth = 0
    for position in start..<script.code.count {
      depth += script.code[position].blockDepth
      if depth == 0 { return position + 1 }
    }
    return script.code.count
  }

  private func isFromOutside(_ position: Int, _ range: Range<Int>) -> Bool {
    switch script.roles[position] {
    case .local: !(script.declarations[position].map { range.contains($0) } ?? true)
    case .global: globals.contains(script.code[position].text)
    default: false
    }
  }

  private func text(_ range: Range<Int>) -> String {
    script.code[range].map { token in
      guard token.text.isEmpty else { return token.text }
      return "\"" + stringValue(of: script.bytes, token) + "\""
    }.joined(separator: " ")
  }
}

extension SurfaceToken {
  /// By how much a piece changes the depth of blocks; `then` and `else` open none of their own.
  fileprivate var blockDepth: Int {
    guard kind == .keyword else { return 0 }
    switch text {
    case "function", "if", "do", "repeat": return 1
    case "end", "until": return -1
    default: return 0
    }
  }
}
