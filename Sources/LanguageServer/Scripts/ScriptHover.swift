import Deliberation
import ProcedureScript
import Reporting
import SourceText
import Yishi

/// What is shown over a place of a script.
extension LanguageServer {
  mutating func scriptHover(_ document: Document, at offset: Int) -> Hover? {
    let sight = sight(of: document)
    var hover = Hover(parts: [])
    if let quoted = sight.text(at: offset) {
      hover.range = quoted.range
      hover.parts = quotedHelp(quoted, sight, document)
    } else if let (block, entry) = sight.entry(at: offset) {
      let word = sight.blocks[block].word
      hover.range = entry.range
      if let key = word.key(entry.key) {
        hover.parts = [texts.help(key, of: word, in: surface(of: sight))]
      } else if let parameter = parameter(named: entry.spelled, document) {
        hover.parts = [texts.help(parameter)]
      }
    } else if let block = sight.word(at: offset) {
      hover.range = sight.blocks[block].wordRange
      hover.parts = [texts.help(sight.blocks[block].word)]
    } else if let field = sight.field(at: offset) {
      hover.range = field.range
      hover.parts = [fieldHelp(field, sight)].compactMap { $0 }
    }
    hover.parts += findingsHelp(document) { $0.lowerBound <= offset && offset <= $0.upperBound }
    return hover
  }

  /// The findings on a part of a text, each with its sum, ground and mend.
  mutating func findingsHelp(_ document: Document, on isMeant: (Range<Int>) -> Bool) -> [String] {
    guard let examined = examination(of: document) else { return [] }
    let report = Report(sources: examined.sources, items: [], law: examined.law)
    return examined.findings.filter { finding in
      ([finding.place] + finding.related.map(\.place)).contains { place in
        guard let text = examined.sources[place.file], text.name == document.path else {
          return false
        }
        return isMeant(document.lines.range(of: place, in: text))
      }
    }.prefix(12).map { texts.help($0, in: report) }
  }

  func surface(of sight: ScriptSight) -> SurfaceLanguage {
    sight.language ?? (texts.language == .chinese ? .chinese : .english)
  }

  private mutating func quotedHelp(
    _ quoted: ScriptSight.Quoted, _ sight: ScriptSight, _ document: Document
  ) -> [String] {
    if let own = quoted.names {
      let block = sight.blocks[own]
      if block.word.refers == .law { return lawHelp(quoted.text) }
      if block.word.declares == .parameter || block.word.refers == .parameter,
        let parameter = parameter(named: quoted.text, document)
      {
        return [texts.help(parameter)]
      }
      return [texts.help(block.word)]
    }
    guard let at = quoted.block else { return lawHelp(quoted.text) }
    let word = sight.blocks[at].word
    let key = quoted.key.flatMap(word.key)
    if let key, let choices = key.choices, let value = choices.canonical(quoted.text),
      let choice = choices.entries.first(where: { $0.value == value })
    {
      return [texts.help(choice, of: key)]
    }
    if let thing = sight.thing(of: quoted),
      let declared = sight.declarations(of: thing).first(where: { $0.name == quoted.text })
    {
      let line = document.lines.position(of: declared.range.lowerBound, .utf8).line + 1
      return [
        texts.help(named: declared.name, word: sight.blocks[declared.block].word, at: line)
      ]
    }
    let law = lawHelp(quoted.text)
    if !law.isEmpty { return law }
    return key.map { [texts.help($0, of: word, in: surface(of: sight))] } ?? []
  }

  /// What the tables say under a key, or under the keys that begin with it.
  private mutating func lawHelp(_ key: String) -> [String] {
    guard key.contains("."), key.utf8.allSatisfy({ $0 < 0x80 }) else { return [] }
    let law = law()
    let own = Array(law.versions(of: key))
    if !own.isEmpty { return [texts.help(law: own)] }
    return law.keys.filter { $0.hasPrefix(key + ".") }.prefix(4).map { each in
      "`\(each)`\n\n" + texts.help(law: Array(law.versions(of: each)))
    }
  }

  /// All tables of statutes, read when they are first asked for.
  mutating func law() -> LawBook {
    if let lawBook { return lawBook }
    let book = examiner.law()
    lawBook = book
    return book
  }

  /// A parameter of the procedure that a script makes.
  mutating func parameter(named name: String, _ document: Document) -> Parameter? {
    examination(of: document)?.procedure?.plan?.parameters.first { $0.name == name }
  }

  private func fieldHelp(_ field: ScriptSight.Field, _ sight: ScriptSight) -> String? {
    func kinds(_ among: [ViewKind]) -> [ViewKind] {
      among.filter { kind in
        kind.fields.contains { $0.name == field.name || $0.chinese == field.name }
      }
    }
    let near = sight.view(in: field.block).map { kinds([$0]) } ?? []
    let found = near.isEmpty ? kinds(ViewKind.allCases) : near
    let known = found.first?.fields.first { $0.name == field.name || $0.chinese == field.name }
    return known.map { texts.help($0, of: Array(found.prefix(8))) }
  }
}
