import Deliberation
import LuaVM
import SourceText

/// What Lua and the border refuse, as findings: places in the author's text, typed facts, no Lua
/// talk.
extension ScriptContext {
  /// Reports a source the pre-scan refuses.
  func report(rejection fault: ScanFault) {
    var facts: [Fact] = [Fact(.reason, .text(fault.reason.slug))]
    if let limit = fault.reason.limit { facts.append(Fact(.limit, .count(limit))) }
    let place = script.place(fault.offset..<(fault.offset + 1))
    report(.scriptRejected, at: place ?? script.place(line: fault.line), facts)
  }

  /// Reports the failure of a run.
  func report(failure: LuaFailure, words: [LuaWord]) {
    switch failure {
    case .rejected(_, let line, _, let reason):
      report(.scriptRejected, at: script.place(line: line), [Fact(.reason, .text(reason.slug))])
    case .syntax(_, let line, let message): reportSyntax(message, line: line)
    case .script(_, let line, let message, _): reportError(message, line: line)
    case .host(_, let line, let error, _):
      if let border = error.border { report(border, in: nil, line: line, words: words) }
    case .value(_, let line, let reason): report(reason, in: nil, line: line, words: words)
    case .exhausted(_, let line, let fuel):
      report(
        .scriptExhausted, at: script.place(line: line),
        [Fact(.reason, .text("fuel")), Fact(.limit, .count(fuel))])
    case .undecided(_, let line, let cause):
      report(.scriptExhausted, at: script.place(line: line), [Fact(.reason, .text(cause.rawValue))])
    case .unusable(let defect):
      report(
        .scriptError, at: script.place(line: 1), [Fact(.reason, .text("engine-\(defect.rawValue)"))]
      )
    }
  }

  /// Lua's message in parts: what it found, what it wanted, where a bracket was opened.
  private func reportSyntax(_ text: String, line: Int) {
    let message = LuaMessage(text)
    var facts: [Fact] = []
    if let found = message.found { facts.append(Fact(.found, .text(script.spelled(found)))) }
    if let wanted = message.wanted { facts.append(Fact(.wanted, .text(wanted))) }
    if let reason = message.syntaxReason { facts.append(Fact(.reason, .text(reason))) }
    var place = script.place(line: line)
    let notes = script.surface?.notes ?? []
    if let note = notes.first(where: {
      [.stray, .unfinishedString].contains($0.kind) && $0.place.line == Int32(clamping: line)
    }) {
      // The pass saw the very character that Lua stumbled over.
      place = note.place
      facts = [Fact(.found, .text(note.found)), Fact(.reason, .text(note.kind.rawValue))]
    } else if let found = message.found, let here = script.placeOfText(found, line: line) {
      place = here
    }
    var finding = Finding(.scriptSyntax, at: place, facts)
    if let opened = message.openedLine {
      finding.related = [Related(script.place(line: opened), .firstUse)]
    }
    report(finding)
  }

  /// A run-time error: what was done to which name, or the author's own words.
  private func reportError(_ text: String, line: Int) {
    let message = LuaMessage(text)
    var facts: [Fact] = []
    if let action = message.action {
      facts.append(Fact(.reason, .text(action)))
      if let name = message.name { facts.append(Fact(.found, .text(script.spelled(name)))) }
    } else {
      facts.append(Fact(.message, .text(script.surface?.unmangle(text) ?? text)))
    }
    report(.scriptError, at: script.place(line: line), facts)
  }

  /// Reports a value that cannot cross the border.
  func report(_ border: BorderError, in word: Word?, line: Int, words: [LuaWord]) {
    if case .unfinishedWord(let index) = border, words.indices.contains(index) {
      let begun = words[index]
      let call = script.outline.call(begun.word, line: begun.line, name: begun.name, turn: 0)
      report(
        .missingField, at: script.place(call?.wordRange) ?? script.place(line: begun.line),
        [Fact(.word, .text(script.spelled(begun.word))), Fact(.key, .text("{ … }"))])
      return
    }
    if case .size = border {
      // Values without end are a loop without end, seen from the border.
      report(.scriptExhausted, at: script.place(line: line), [Fact(.reason, .text(border.slug))])
      return
    }
    var facts: [Fact] = []
    if let word { facts.append(Fact(.word, .text(script.spelled(word.name)))) }
    facts.append(Fact(.found, .text(border.slug)))
    let call = word.flatMap { script.outline.call($0.name, line: line, name: nil, turn: 0) }
    report(.wrongValue, at: script.place(call?.wordRange) ?? script.place(line: line), facts)
  }

  /// Reports arguments of the wrong shape.
  func reportArgument(_ word: Word, _ value: ScriptValue, wanted: String, line: Int) {
    guard !value.isFailed else { return }
    let call = script.outline.call(word.name, line: line, name: nil, turn: 0)
    var facts = [Fact(.word, .text(script.spelled(word.name)))]
    if let found = value.shown { facts.append(Fact(.found, .text(found))) }
    facts.append(Fact(.wanted, .text(wanted)))
    report(.wrongValue, at: script.place(call?.wordRange) ?? script.place(line: line), facts)
  }

  /// Reports a name nobody knows.
  func reportUnknownWord(_ name: String, line: Int) {
    let shown = script.spelled(name)
    var facts = [Fact(.word, .text(shown))]
    if let near = Sayings.meant(by: shown, among: Vocabulary.all.map { ($0.name, $0.chinese) }) {
      facts.append(Fact(.suggestion, .text(near)))
    }
    report(
      .unknownWord, at: script.placeOfText(name, line: line) ?? script.place(line: line), facts)
  }

  /// Reports an assignment to a name that was not declared with `local`.
  func reportAssignment(_ name: String, line: Int) {
    report(
      .scriptRejected, at: script.placeOfText(name, line: line) ?? script.place(line: line),
      [Fact(.word, .text(script.spelled(name))), Fact(.reason, .text("global-assignment"))])
  }
}

extension OpenScript {
  /// The first place of a piece of text on a line of what Lua was given.
  func placeOfText(_ text: String, line: Int) -> Place? {
    guard let surface, !text.isEmpty else { return nil }
    let bytes = SourceText(name: "", bytes: surface.text)
    let range = bytes.lineRange(line)
    let wanted = Array(text.utf8)
    let here = surface.text[range]
    guard here.count >= wanted.count else { return nil }
    for start in here.startIndex...(here.endIndex - wanted.count) {
      let end = start + wanted.count
      guard here[start..<end].elementsEqual(wanted) else { continue }
      let isWhole =
        !(wanted.first.map(isNameByte) ?? false)
        || ((start == here.startIndex || !isNameByte(here[start - 1]))
          && (end == here.endIndex || !isNameByte(here[end])))
      if isWhole { return place(start..<end) }
    }
    return nil
  }
}

extension ScanReason {
  /// A stable name of the reason, for the fact `reason`.
  var slug: String {
    switch self {
    case .tooLong: "too-long"
    case .unexpectedByte: "unexpected-byte"
    case .notUTF8: "not-utf8"
    case .bytecode: "bytecode"
    case .chainTooLong: "chain-too-long"
    case .bracketsTooDeep: "brackets-too-deep"
    case .blocksTooDeep: "blocks-too-deep"
    case .float: "float"
    case .largeNumber: "large-number"
    case .power: "power"
    case .close: "close"
    case .environment: "environment"
    }
  }

  var limit: Int? {
    switch self {
    case .tooLong(let limit), .chainTooLong(let limit), .bracketsTooDeep(let limit),
      .blocksTooDeep(let limit):
      limit
    default: nil
    }
  }
}

extension BorderError {
  /// A stable name of the reason, for the fact `found`.
  var slug: String {
    switch self {
    case .float: "fraction"
    case .large: "large-number"
    case .depth: "too-deep"
    case .size: "too-large"
    case .key: "mixed-keys"
    case .hole: "gap"
    case .kind: "coroutine"
    case .text: "not-utf8"
    case .unfinishedWord: "unfinished"
    case .expected: "other-kind"
    }
  }
}
