import Deliberation
import ProcedureScript
import Reporting

/// What may be written under a key, behind a word or behind a point.
extension ScriptOffers {
  func values(of key: Key, in block: Int) -> [Offer] {
    if let choices = key.choices { return self.choices(choices, of: key) }
    if let thing = key.refers {
      return names(of: thing, but: sight.blocks[block].name) + parameterWord(key)
    }
    if key.name == "counted" { return countable(sight.blocks[block].word) }
    switch key.kind {
    case .flag where !gap.isQuoted:
      return ["true", "false"].map { offer($0, .constant, detail: "", help: "") }
    case .threshold:
      return words(
        "at_least", "more_than", "unanimous", "all_of", "any_of", "formula", "law", "param")
    case .period: return words("days", "working_days", "months", "law", "param")
    case .citation, .law: return words("law", "param")
    case .rules: return words("rules", "rules_of", "param")
    case .merge: return words("merge")
    case .integer, .day, .text, .texts: return parameterWord(key)
    case .function where !gap.isQuoted:
      let name = surfaces.first == .chinese ? "视图" : "view"
      return [
        offer(
          "function", .function, detail: texts.about(key), help: "",
          text: "function(\(name)) return $0 end")
      ]
    default: return []
    }
  }

  /// What may be bound to a parameter.
  func parameterValues() -> [Offer] {
    words("at_least", "more_than", "days", "working_days", "months")
  }

  private func words(_ names: String...) -> [Offer] {
    guard !gap.isQuoted else { return [] }
    return names.compactMap { ProcedureScript.Vocabulary.word($0) }.flatMap { word in
      surfaces.map { surface in
        offer(
          surface == .chinese ? word.chinese : word.name, .keyword, detail: texts.about(word),
          help: texts.help(word), text: template(word, surface))
      }
    }
  }

  private func parameterWord(_ key: Key) -> [Offer] {
    gap.typed.isEmpty ? [] : words("param")
  }

  private func choices(_ choices: Choices, of key: Key) -> [Offer] {
    var offers: [Offer] = []
    for choice in choices.entries {
      for surface in surfaces(forText: gap.typed) {
        let text = surface == .chinese ? choice.chinese.first ?? choice.value : choice.value
        offers.append(
          offer(
            text, .value, detail: texts.about(key), help: texts.help(choice, of: key),
            text: quoted(text)))
      }
    }
    return offers
  }

  /// A choice may be written in either language whatever the script is in.
  private func surfaces(forText typed: String) -> [SurfaceLanguage] {
    guard let first = typed.utf8.first(where: { $0 != UInt8(ascii: "\"") }) else { return surfaces }
    return [first < 0x80 ? .english : .chinese]
  }

  /// A text, in quotes unless it already stands between some.
  func quoted(_ text: String) -> String {
    if gap.isQuoted { return text }
    var inside = ""
    for sign in text {
      if sign == "\"" || sign == "\\" { inside.append("\\") }
      inside.append(sign)
    }
    return "\"\(inside)\""
  }

  /// The names that the script gives to things of a kind.
  func names(of thing: NamedThing?, but own: String?) -> [Offer] {
    guard let thing else { return [] }
    var seen = Set<String>()
    return sight.declarations(of: thing).compactMap { declared in
      guard declared.name != own, seen.insert(declared.name).inserted else { return nil }
      let word = sight.blocks[declared.block].word
      let line = document.lines.position(of: declared.range.lowerBound, .utf8).line + 1
      return offer(
        declared.name, .reference, detail: surfaces.first == .chinese ? word.chinese : word.name,
        help: texts.help(named: declared.name, word: word, at: line), text: quoted(declared.name))
    }
  }

  func parameterNames(_ known: [Parameter]) -> [Offer] {
    var seen = Set<String>()
    var offers = known.filter { seen.insert($0.name).inserted }.map { parameter in
      offer(
        parameter.name, .reference, detail: parameter.about, help: texts.help(parameter),
        text: quoted(parameter.name))
    }
    for offer in names(of: .parameter, but: nil) where seen.insert(offer.label).inserted {
      offers.append(offer)
    }
    return offers
  }

  // MARK: Statutes

  func keys(of law: LawBook) -> [Offer] {
    law.keys.map { key in
      let entries = Array(law.versions(of: key))
      return offer(
        key, .reference, detail: texts.about(law: entries), help: texts.help(law: entries),
        text: quoted(key))
    }
  }

  /// What keys of quorums and majorities begin with: what a body can inherit.
  func prefixes(_ law: LawBook) -> [Offer] {
    var seen = Set<String>()
    return law.keys.compactMap { key in
      guard let point = key.lastIndex(of: "."),
        ["quorum", "majority"].contains(key[point...].dropFirst()),
        seen.insert(String(key[..<point])).inserted
      else { return nil }
      let entries = Array(law.versions(of: key))
      return offer(
        String(key[..<point]), .reference, detail: texts.about(law: entries), help: "",
        text: quoted(String(key[..<point])))
    }
  }

  // MARK: Fields

  func fields(of kind: ViewKind?) -> [Offer] {
    var seen = Set<String>()
    var offers: [Offer] = []
    for kind in kind.map({ [$0] }) ?? ViewKind.allCases {
      for field in kind.fields {
        for surface in surfaces {
          let name = surface == .chinese ? field.chinese : field.name
          guard seen.insert(name).inserted else { continue }
          offers.append(
            offer(
              name, .property, detail: texts.about(field), help: texts.help(field, of: [kind])))
        }
      }
    }
    return offers
  }

  /// The fields of a deed that can be counted.
  private func countable(_ word: Word) -> [Offer] {
    guard let kind = DeedKind.all.first(where: { $0.word == word.name }) else { return [] }
    return kind.fields.filter { [.count, .quantity, .points, .names].contains($0.form) }.map {
      let name = surfaces.first == .chinese ? $0.key : $0.slug
      let about = texts.language == .chinese ? $0.about : $0.aboutEnglish
      return offer(name, .value, detail: about, help: "", text: quoted(name))
    }
  }
}
