import Deliberation
import ProcedureScript
import Reporting
import SourceText
import Yishi

/// Where names of a script lead, and its outline.
extension LanguageServer {
  mutating func scriptDefinition(_ document: Document, at offset: Int) -> [JSONValue] {
    let sight = sight(of: document)
    func here(_ range: Range<Int>) -> JSONValue {
      .members(["uri": .text(document.uri), "range": self.range(range, document.lines)])
    }
    if let quoted = sight.text(at: offset) {
      let thing = sight.thing(of: quoted) ?? quoted.names.flatMap { sight.blocks[$0].word.declares }
      guard let thing else { return [] }
      if thing == .procedure || thing == .rules {
        let found = script(named: quoted.text, document)
        if !found.isEmpty { return found }
      }
      return sight.declarations(of: thing).filter { $0.name == quoted.text }.map { here($0.range) }
    }
    // A key that is the name of a parameter leads to where that is declared.
    if let (_, entry) = sight.entry(at: offset),
      let parameter = parameter(named: entry.spelled, document),
      let examined = examination(of: document)
    {
      return [location(of: parameter.site.place, examined)].compactMap { $0 }
    }
    return []
  }

  /// The script on the disk that answers to a name, with or without its version.
  private mutating func script(named name: String, _ document: Document) -> [JSONValue] {
    guard let examined = examination(of: document) else { return [] }
    let bare = name.split(separator: "@").first.map(String.init) ?? name
    for (index, text) in examined.sources.texts.enumerated() where text.name != document.path {
      guard let header = ScriptHeader(text), header.answers(to: bare) else { continue }
      let place = Place(file: Int32(clamping: index), line: 1, column: 0)
      if let location = location(of: place, examined) { return [location] }
    }
    return []
  }

  mutating func scriptSymbols(_ document: Document) -> [Symbol] {
    let sight = sight(of: document)
    var children: [Int: [Int]] = [:]
    for (index, block) in sight.blocks.enumerated() where block.table != nil && block.name != nil {
      // What stands in a block without a name is listed under the named one around it.
      var parent = block.parent
      while let above = parent, sight.blocks[above].name == nil {
        parent = sight.blocks[above].parent
      }
      children[parent ?? -1, default: []].append(index)
    }
    func symbol(_ index: Int, depth: Int) -> Symbol {
      let block = sight.blocks[index]
      let kind =
        switch block.word.declares {
        case .stage: 6
        case .body: 5
        case .parameter: 13
        case .group, .ledger: 19
        default: block.parent == nil ? 2 : 12
        }
      let inner = depth < 16 ? children[index] ?? [] : []
      return Symbol(
        name: block.name.flatMap { $0.isEmpty ? nil : $0 } ?? block.spelled, detail: block.spelled,
        kind: kind, range: block.wordRange.lowerBound..<max(block.end, block.wordRange.upperBound),
        selection: block.nameRange ?? block.wordRange,
        children: inner.map { symbol($0, depth: depth + 1) })
    }
    return (children[-1] ?? []).map { symbol($0, depth: 0) }
  }
}
