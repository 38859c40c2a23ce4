public import SourceText

/// Turns a script from one language into the other; both load to equal plans.
///
/// Words, keys and the closed choices are turned; names, comments, strings and layout stay.
public enum SurfaceConversion {
  /// The script in a language; what is in it already stays as it stands.
  public static func convert(_ source: SourceText, to language: SurfaceLanguage) -> String {
    let surface = Surface(source, dictionary: Vocabulary.surface)
    guard isReadable(surface) else {
      return renderSurface(source, to: language, dictionary: Vocabulary.surface)
    }
    var edits: [Edit] = []
    for call in ScriptOutline(surface.chunk).calls {
      guard let word = Vocabulary.word(call.word) else { continue }
      for entry in call.entries {
        guard let name = entry.key else { continue }
        if language == .chinese, let key = word.key(name) { edits += keyEdit(key, entry, surface) }
        if let choices = word.key(name)?.choices {
          edits += choiceEdits(choices, entry, surface, language)
        } else if word.hasOpenKeys, word.key(name) == nil, language == .english {
          edits += openKeyEdit(entry, surface)
        }
      }
    }
    let turned = SourceText(name: source.name, bytes: applied(edits, to: source.bytes))
    return renderSurface(turned, to: language, dictionary: Vocabulary.surface)
  }

  private static func choiceEdits(
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
      return Edit(range: original(range, surface), text: "\"\(text)\"")
    }
  }

  /// An English key may have several Chinese twins; the word it stands in tells which.
  private static func keyEdit(
    _ key: Key, _ entry: ScriptOutline.Entry, _ surface: Surface
  ) -> [Edit] {
    guard let range = entry.keyRange else { return [] }
    let place = original(range, surface)
    guard surface.source.text(in: place) == key.name else { return [] }
    return [Edit(range: place, text: key.chinese)]
  }

  /// A parameter's name stands in brackets in stock Lua.
  private static func openKeyEdit(_ entry: ScriptOutline.Entry, _ surface: Surface) -> [Edit] {
    guard let range = entry.keyRange, surface.text[range].first != 0x22 else { return [] }
    let place = original(range, surface)
    let name = surface.source.text(in: place)
    guard name.utf8.contains(where: { $0 >= 0x80 }), !name.contains("\"") else { return [] }
    return [Edit(range: place, text: "[\"\(name)\"]")]
  }

  private static func original(_ range: Range<Int>, _ surface: Surface) -> Range<Int> {
    let start = surface.map.originalOffset(of: range.lowerBound)
    return start..<max(start, surface.map.originalOffset(of: range.upperBound))
  }
}

private struct Edit {
  var range: Range<Int>
  var text: String
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
