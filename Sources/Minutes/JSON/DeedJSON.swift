internal import Deliberation
internal import SourceText

// The fields of a deed stand in an object of their own, under the slugs of the register.

extension JSONScanner {
  /// Reads the fields of a deed into it.
  mutating func deedFields(_ deed: inout Deed, at place: Place) {
    guard let kind = deed.kind else { return skipValue() }
    guard expect(0x7B, "object") else { return }
    if take(0x7D) { return }
    var seen: Set<Int> = []
    while !isBroken {
      skipBlanks()
      let start = position
      guard peek() == 0x22, let name = string() else { return fail("key") }
      guard take(0x3A) else { return fail(":") }
      if let field = kind.position(of: name) {
        if seen.insert(field).inserted {
          if let value = deedValue(kind.fields[field], at: place) {
            deed[field] = Noted(value, place)
          }
        } else {
          report(.duplicateKey, from: start, [Fact(.key, .text(name))])
          skipValue()
        }
      } else {
        var facts = [Fact(.key, .text(name))]
        if let near = Suggestion.nearest(to: name, among: kind.fields.map(\.slug)) {
          facts.append(Fact(.suggestion, .text(near)))
        }
        report(.invalidJSON, from: start, facts)
        skipValue()
      }
      if isBroken { return }
      if take(0x2C) { continue }
      if take(0x7D) { return }
      fail("}")
    }
  }

  private mutating func deedValue(_ field: DeedField, at place: Place) -> DeedValue? {
    switch field.form {
    case .text, .name: return text().map { .text($0) }
    case .names: return deedNames()
    case .texts:
      let texts = texts()
      return texts.isEmpty ? nil : .texts(texts)
    case .count: return integer().map { .count($0) }
    case .quantity, .points: return quantity(isSigned: field.form == .points).map { .quantity($0) }
    case .day: return day().map { .day($0) }
    case .time: return time().map { .time($0) }
    case .flag: return boolean().map { .flag($0) }
    case .choice: return choice(field).map { .choice($0) }
    case .parts:
      var parts: [Int] = []
      array { scanner in
        if let part = scanner.integer(0...greatestPart) { parts.append(part) }
      }
      return parts.count > 1 ? .parts(parts) : nil
    case .tallies: return tallies(at: place)
    }
  }

  /// Names alone as a list, else with how many there are.
  private mutating func deedNames() -> DeedValue? {
    skipBlanks()
    var names: [String] = []
    var count: Int?
    if peek() == 0x7B {
      _ = object(JSONShape.attendance) { scanner, key in
        if key == .names { names = scanner.texts() } else { count = scanner.integer() }
      }
    } else {
      names = texts()
    }
    return names.isEmpty && count == nil ? nil : .names(names, count: count)
  }

  private mutating func choice(_ field: DeedField) -> String? {
    skipBlanks()
    let start = position
    guard let word = string() else { return nil }
    if field.choices.contains(where: { $0.slug == word }) { return word }
    report(
      .invalidJSON, from: start,
      [Fact(.found, .text(word)), Fact(.wanted, .text(field.choices[0].slug))])
    return nil
  }

  /// An exact number, as a text: "2.5".
  private mutating func quantity(isSigned: Bool) -> Quantity? {
    skipBlanks()
    let start = position
    guard let text = string() else { return nil }
    if let quantity = Quantity(text), isSigned || quantity >= .zero { return quantity }
    report(.invalidJSON, from: start, [Fact(.found, .text(text)), Fact(.wanted, .text("number"))])
    return nil
  }

  private mutating func tallies(at place: Place) -> DeedValue? {
    var tallies: [LabelledNumber] = []
    array { scanner in
      var label = ""
      var amount: Quantity?
      scanner.skipBlanks()
      let start = scanner.position
      _ = scanner.object(JSONShape.fact) { scanner, key in
        if key == .key {
          label = scanner.string() ?? ""
        } else {
          amount = scanner.quantity(isSigned: true)
        }
      }
      guard let amount, !label.isEmpty else {
        if !scanner.isBroken {
          scanner.report(.invalidJSON, from: start, [Fact(.wanted, .text("key"))])
        }
        return
      }
      tallies.append(LabelledNumber(label: label, amount: amount, site: Site(place)))
    }
    return tallies.isEmpty ? nil : .tallies(tallies)
  }
}

extension JSONWriter {
  /// Writes the fields of a deed; none where it states none.
  mutating func write(_ deed: Deed) {
    guard let kind = deed.kind, !deed.entries.isEmpty else { return }
    name(.fields)
    object { writer in
      for entry in deed.entries where kind.fields.indices.contains(entry.field) {
        writer.name(slug: kind.fields[entry.field].slug)
        writer.write(entry.value.value)
      }
    }
  }

  private mutating func write(_ value: DeedValue) {
    switch value {
    case .text(let text), .choice(let text): self.value(text)
    case .names(let names, let count):
      guard let count else { return list(names) }
      object { writer in
        writer.texts(.names, names)
        writer.whole(.count, count)
      }
    case .texts(let texts): list(texts)
    case .count(let count): bare(String(count))
    case .quantity(let quantity): self.value(quantity.description)
    case .day(let day): self.value(day.description)
    case .time(let minute): self.value(clockText(minute))
    case .flag(let flag): bare(flag ? "true" : "false")
    case .parts(let parts): bare("[" + parts.map(String.init).joined(separator: ",") + "]")
    case .tallies(let tallies):
      elements(tallies) { writer, tally in
        writer.object { writer in
          writer.text(.key, tally.label)
          writer.text(.value, tally.amount.description)
        }
      }
    }
  }

  private mutating func list(_ texts: [String]) {
    elements(texts) { writer, text in writer.value(text) }
  }
}
