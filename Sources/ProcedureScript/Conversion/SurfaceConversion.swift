import Deliberation
public import SourceText

/// Turns a script from one language into the other; both load to equal plans.
///
/// Words, the keys of their tables, the closed choices and the fields of views are turned; names,
/// tables of the author's own, comments, strings and layout stay.
public enum SurfaceConversion {
  /// The script in a language; what is in it already stays as it stands.
  public static func convert(_ source: SourceText, to language: SurfaceLanguage) -> String {
    let surface = Surface(source, dictionary: Vocabulary.surface)
    guard isReadable(surface) else {
      return renderSurface(source, to: language, dictionary: Vocabulary.surface)
    }
    let calls = ScriptOutline(surface.chunk).calls
    let script = ScriptTokens(surface.chunk)
    let edits =
      choiceEdits(calls, surface, language) + keyEdits(script, surface, language)
      + fieldEdits(script, calls, surface, language)
    let turned = SourceText(name: source.name, bytes: applied(edits, to: source.bytes))
    return renderSurface(
      turned, to: language, dictionary: Vocabulary.surface, turnsKeys: false)
  }
}

// MARK: Choices

private func choiceEdits(
  _ calls: [ScriptOutline.Call], _ surface: Surface, _ language: SurfaceLanguage
) -> [Edit] {
  var edits: [Edit] = []
  for call in calls {
    guard let word = Vocabulary.word(call.word) else { continue }
    for entry in call.entries {
      guard let choices = entry.key.flatMap({ word.key($0)?.choices }) else { continue }
      edits += choiceEdits(choices, entry, surface, language)
    }
  }
  return edits
}

private func choiceEdits(
  _ choices: Choices, _ entry: ScriptOutline.Entry, _ surface: Surface,
  _ language: SurfaceLanguage
) -> [Edit] {
  let bytes = Array(surface.text[entry.valueRange])
  return SurfaceLexer.tokens(of: bytes).compactMap { token in
    guard token.kind == .string,
      let value = choices.canonical(stringValue(of: bytes, token)),
      let choice = choices.entries.first(where: { $0.value == value }),
      let text = language == .english ? value : choice.chinese.first
    else { return nil }
    let start = entry.valueRange.lowerBound
    let range = (start + token.range.lowerBound)..<(start + token.range.upperBound)
    return Edit(range: surface.original(range), text: "\"\(text)\"")
  }
}

// MARK: Keys

/// The keys of the tables of words; a key may have several twins, and the word tells which.
private func keyEdits(
  _ script: ScriptTokens, _ surface: Surface, _ language: SurfaceLanguage
) -> [Edit] {
  var edits: [Edit] = []
  var words: [Int: Word] = [:]
  for position in script.code.indices {
    let token = script.code[position]
    if token.isSymbol("{") { words[position] = script.word(ofTable: position) }
    guard let opener = script.constructors[position], let word = words[opener] else { continue }
    if script.roles[position] == .key {
      if let key = word.key(token.text) {
        edits += turn(token, surface, from: language == .english ? nil : key.name) {
          _ in language == .english ? key.name : key.chinese
        }
      } else if word.hasOpenKeys, language == .english {
        edits += turn(token, surface, from: nil) { "[\"\($0)\"]" }
      }
    } else if word.hasOpenKeys, language == .chinese {
      edits += openKeyEdit(script, position, word, surface)
    }
  }
  return edits
}

/// A parameter's name stands in brackets in stock Lua, and bare in Chinese where it is a name that
/// can be no other.
private func openKeyEdit(
  _ script: ScriptTokens, _ position: Int, _ word: Word, _ surface: Surface
) -> [Edit] {
  guard let token = script[position + 1], script.isSymbol("[", at: position),
    token.kind == .string, script.isSymbol("]", at: position + 2),
    script.isSymbol("=", at: position + 3), let opener = script.constructors[position]
  else { return [] }
  let name = stringValue(of: script.bytes, token)
  guard isHanName(name) else { return [] }
  // Bare, it is to Lua the word's own key or another parameter's where their twins are the same.
  if let twin = Vocabulary.surface.english(name, .key) {
    let twins = script.keys(inTable: opener).count { key in
      key == twin || Vocabulary.surface.english(key, .key) == twin
    }
    guard word.key(twin) == nil, twins == 1 else { return [] }
  }
  let range = script.code[position].range.lowerBound..<script.code[position + 2].range.upperBound
  return [Edit(range: surface.original(range), text: name)]
}

extension ScriptTokens {
  /// The keys of a table as Lua is given them.
  fileprivate func keys(inTable opener: Int) -> [String] {
    guard let closer = closers[opener] else { return [] }
    return (opener..<closer).compactMap { position in
      guard constructors[position] == opener else { return nil }
      if roles[position] == .key { return code[position].text }
      guard isSymbol("[", at: position), let token = self[position + 1], token.kind == .string
      else { return nil }
      return stringValue(of: bytes, token)
    }
  }
}

// MARK: Fields

/// The fields of views; where a name may be that of several kinds of view, all must agree.
private func fieldEdits(
  _ script: ScriptTokens, _ calls: [ScriptOutline.Call], _ surface: Surface,
  _ language: SurfaceLanguage
) -> [Edit] {
  ViewTyping(script, calls: calls).fields.flatMap { position, kinds -> [Edit] in
    let range = surface.original(script.code[position].range)
    let name = surface.source.text(in: range)
    let twins = Set(kinds.map { $0.twin(of: name, in: language) })
    guard twins.count == 1, case let twin?? = twins.first else { return [] }
    return [Edit(range: range, text: twin)]
  }
}

extension ViewKind {
  /// The name of a field in a language, by its name in the other; `nil` where there is none.
  fileprivate func twin(of name: String, in language: SurfaceLanguage) -> String? {
    switch language {
    case .english: fields.first { $0.chinese == name }?.name
    case .chinese:
      fields.first { $0.name == name }.map(\.chinese).flatMap { isHanName($0) ? $0 : nil }
    }
  }
}

// MARK: Writing

private struct Edit {
  var range: Range<Int>
  var text: String
}

/// The edit that turns a name as its author wrote it; none where it is in the language already.
private func turn(
  _ token: SurfaceToken, _ surface: Surface, from english: String?, to twin: (String) -> String
) -> [Edit] {
  let range = surface.original(token.range)
  let name = surface.source.text(in: range)
  let isTurned = english.map { $0 == name } ?? name.utf8.contains { $0 >= 0x80 }
  guard isTurned, !name.contains("\"") else { return [] }
  return [Edit(range: range, text: twin(name))]
}

/// Whether a text can stand as a Han name in a script.
private func isHanName(_ text: String) -> Bool {
  let tokens = SurfaceLexer.tokens(of: Array(text.utf8))
  return tokens.count == 1 && tokens[0].kind == .name && tokens[0].text == text
    && text.utf8.contains { $0 >= 0x80 }
}

extension Surface {
  /// The bytes of the source that bytes of the rewritten script stand for.
  fileprivate func original(_ range: Range<Int>) -> Range<Int> {
    let start = map.originalOffset(of: range.lowerBound)
    return start..<max(start, map.originalOffset(of: range.upperBound))
  }
}

private func applied(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
  var output: [UInt8] = []
  var offset = 0
  for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
    guard edit.range.lowerBound >= offset, edit.range.upperBound <= bytes.count else { continue }
    output += bytes[offset..<edit.range.lowerBound]
    output += edit.text.utf8
    offset = edit.range.upperBound
  }
  return output + bytes[offset...]
}
