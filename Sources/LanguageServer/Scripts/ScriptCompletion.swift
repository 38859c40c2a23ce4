import Deliberation
import ProcedureScript
import Reporting
import Yishi

/// What may be written at a place of a script.
extension LanguageServer {
  mutating func scriptCompletion(_ document: Document, at offset: Int) -> [Offer] {
    let sight = sight(of: document)
    guard let gap = sight.gap(at: offset) else { return [] }
    let desk = ScriptOffers(
      texts: texts, sight: sight, gap: gap, document: document, surfaces: surfaces(sight, gap))
    switch gap.wanted {
    case .statement: return desk.statements()
    case .entry(let block):
      return desk.entries(of: block, parameters: parameters(document))
    case .value(let block, let key):
      let word = sight.blocks[block].word
      if let known = word.key(key) {
        if word.name == "body", key == "statute" { return desk.prefixes(law()) }
        return desk.values(of: known, in: block)
      }
      return gap.isQuoted ? [] : desk.parameterValues()
    case .field(let block): return desk.fields(of: sight.view(in: block))
    case .item(let block):
      return desk.names(of: sight.blocks[block].word.itemsRefer, but: nil)
    case .expression: return []
    case .name(let word, _):
      switch word.refers {
      case .law: return desk.keys(of: law())
      case .parameter: return desk.parameterNames(parameters(document))
      case .procedure:
        return (examination(of: document)?.procedures ?? []).map {
          desk.offer($0, .reference, detail: "", help: "")
        }
      default: return []
      }
    }
  }

  /// The languages in which words are offered: that of the script; the other one as well where the script
  /// shows none yet, or where what is typed is of the other.
  private func surfaces(_ sight: ScriptSight, _ gap: ScriptSight.Gap) -> [SurfaceLanguage] {
    let own = surface(of: sight)
    let other: SurfaceLanguage = own == .chinese ? .english : .chinese
    guard sight.language != nil else { return [own, other] }
    guard let first = gap.typed.utf8.first else { return [own] }
    return (first < 0x80) == (own == .english) ? [own] : [other, own]
  }

  private mutating func parameters(_ document: Document) -> [Parameter] {
    examination(of: document)?.procedure?.plan?.parameters ?? []
  }
}

/// Makes the offers for one place of a script.
struct ScriptOffers {
  let texts: EditorTexts
  let sight: ScriptSight
  let gap: ScriptSight.Gap
  let document: Document
  let surfaces: [SurfaceLanguage]

  func offer(
    _ label: String, _ kind: Offer.Kind, detail: String, help: String, text: String = ""
  ) -> Offer {
    Offer(
      label: label, kind: kind, detail: detail, help: help, text: text, range: gap.range,
      filter: "")
  }

  // MARK: Words

  func statements() -> [Offer] {
    let words = ProcedureScript.Vocabulary.all.filter { $0.inside.isEmpty && $0.form == .named }
    // A script returns once.
    if let end = sight.returnEnd, end < gap.range.lowerBound,
      document.lines.bytes[end..<gap.range.lowerBound].contains(where: { $0 > 0x20 })
    {
      return []
    }
    let line = document.lines.position(of: gap.range.lowerBound, .utf8).line
    let start = document.lines.range(ofLine: line).lowerBound
    let before = document.lines.text(in: start..<gap.range.lowerBound)
    let lead = before.contains("return") ? "" : "return "
    return words.flatMap { offers($0, lead: lead) }
  }

  private func offers(_ word: Word, lead: String = "") -> [Offer] {
    surfaces.map { surface in
      let name = surface == .chinese ? word.chinese : word.name
      return offer(
        name, .keyword, detail: texts.about(word), help: texts.help(word),
        text: lead + template(word, surface))
    }
  }

  /// A use of a word with a place to go on writing.
  func template(_ word: Word, _ surface: SurfaceLanguage) -> String {
    let name = surface == .chinese ? word.chinese : word.name
    switch word.form {
    case .named: return "\(name) \"$0\" {}"
    case .text, .both: return "\(name) \"$0\""
    case .table, .optionalName:
      guard case .values = word.items else { return "\(name) { $0 }" }
      // A share says nothing without what it is taken of.
      let required = word.keys.filter { $0.isRequired || $0.name == "of" }.compactMap {
        key -> String? in
        guard let choice = key.choices?.entries.first else { return nil }
        let value = surface == .chinese ? choice.chinese.first ?? choice.value : choice.value
        return ", \(surface == .chinese ? key.chinese : key.name) = \"\(value)\""
      }
      return "\(name) { $0\(required.joined()) }"
    }
  }

  private func words(_ names: [String]) -> [Offer] {
    gap.isQuoted
      ? [] : names.compactMap { ProcedureScript.Vocabulary.word($0) }.flatMap { offers($0) }
  }

  // MARK: Keys

  /// The keys that the block does not have yet, and the blocks that may stand in it.
  func entries(of block: Int, parameters: [Parameter]) -> [Offer] {
    let own = sight.blocks[block]
    // The key under the cursor is the one that is being written.
    let written = Set(own.entries.filter { $0.range != gap.range }.map(\.key))
    var offers: [Offer] = []
    let keys = own.word.keys.filter { !written.contains($0.name) }
    for key in keys.filter(\.isRequired) + keys.filter({ !$0.isRequired }) {
      for surface in surfaces {
        let name = surface == .chinese ? key.chinese : key.name
        offers.append(
          offer(
            name, .field, detail: texts.kind(of: key),
            help: texts.help(key, of: own.word, in: surface),
            text: hasValue ? name : name + " = " + opening(key)))
      }
    }
    if own.word.hasOpenKeys {
      for parameter in parameters where !written.contains(parameter.name) {
        let name = "[\"\(parameter.name)\"]"
        offers.append(
          offer(
            parameter.name, .property, detail: parameter.about, help: texts.help(parameter),
            text: hasValue ? name : name + " = $0"))
      }
    }
    if case .blocks(let names) = own.word.items { offers += words(names) }
    return offers
  }

  /// Whether the key that is being written has its value already.
  private var hasValue: Bool {
    let rest = document.lines.bytes[min(gap.range.upperBound, document.lines.bytes.count)...]
    return rest.first { $0 != 0x20 } == UInt8(ascii: "=")
  }

  private func opening(_ key: Key) -> String {
    switch key.kind {
    case .text, .texts, .choice, .choices, .day: "\"$0\""
    default: "$0"
    }
  }
}
