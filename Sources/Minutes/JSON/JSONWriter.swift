internal import Deliberation
internal import SourceText

/// Writes JSON with keys in one stated order and without blanks.
struct JSONWriter {
  var output = ""
  private var needsComma = false

  // MARK: Structure

  mutating func object(_ body: (inout JSONWriter) -> Void) {
    separate()
    output += "{"
    needsComma = false
    body(&self)
    output += "}"
    needsComma = true
  }

  mutating func array<Element>(
    _ key: JSONKey, _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
  ) {
    name(key)
    output += "["
    needsComma = false
    for element in elements { body(&self, element) }
    output += "]"
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { output += "," }
    needsComma = true
  }

  mutating func name(_ key: JSONKey) { name(slug: key.rawValue) }

  mutating func name(slug: String) {
    separate()
    output += "\""
    output += slug
    output += "\":"
    needsComma = false
  }

  /// A value that is no text: a number, a truth, a list of numbers.
  mutating func bare(_ text: String) {
    separate()
    output += text
  }

  /// A list, where the key has been written.
  mutating func elements<Element>(
    _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
  ) {
    separate()
    output += "["
    needsComma = false
    for element in elements { body(&self, element) }
    output += "]"
    needsComma = true
  }

  // MARK: Values

  mutating func value(_ text: String) {
    separate()
    output += "\""
    if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) {
      for scalar in text.unicodeScalars { appendEscaped(scalar) }
    } else {
      output += text
    }
    output += "\""
  }

  private mutating func appendEscaped(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": output += "\\\""
    case "\\": output += "\\\\"
    case "\t": output += "\\t"
    case "\r": output += "\\r"
    // A record is made of lines; an end of a line inside a value would be refused by every reader.
    case "\n": output += " "
    default:
      if scalar.value < 0x20 {
        let hex = String(scalar.value, radix: 16)
        output += "\\u00" + (hex.count == 1 ? "0" + hex : hex)
      } else {
        output.unicodeScalars.append(scalar)
      }
    }
  }

  mutating func text(_ key: JSONKey, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    name(key)
    value(text)
  }

  mutating func text(_ key: JSONKey, _ text: Noted<String>?) { self.text(key, text?.value) }

  mutating func whole(_ key: JSONKey, _ number: Int?) {
    guard let number else { return }
    name(key)
    output += String(number)
    needsComma = true
  }

  mutating func whole(_ key: JSONKey, _ number: Noted<Int>?) { whole(key, number?.value) }

  mutating func flag(_ key: JSONKey, _ flag: Bool?) {
    guard let flag else { return }
    name(key)
    output += flag ? "true" : "false"
    needsComma = true
  }

  mutating func day(_ key: JSONKey, _ day: Day?) { text(key, day?.description) }

  mutating func time(_ key: JSONKey, _ minute: Int16?) { text(key, minute.map(clockText)) }

  mutating func texts(_ key: JSONKey, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    array(key, texts) { writer, text in writer.value(text) }
  }

  mutating func texts(_ key: JSONKey, _ texts: [Noted<String>]) {
    guard !texts.isEmpty else { return }
    array(key, texts) { writer, text in writer.value(text.value) }
  }

  // MARK: Records

  mutating func write(_ record: Record, source: (Int32) -> String?) {
    object { writer in
      writer.text(.kind, "case")
      writer.whole(.v, CaseJSON.version)
      writer.text(.id, record.number)
      writer.name(.title)
      writer.value(record.title.value)
      writer.text(.procedure, record.procedure?.value.description)
      writer.text(.locality, record.locality)
      writer.text(.scope, record.scope.value.rawValue)
      writer.day(.closed, record.closed?.value)
      writer.texts(.matters, record.matters)
      writer.text(.matterClass, record.matterClass)
      writer.facts(.facts, record.facts)
      writer.texts(.remarks, record.remarks)
      let file = record.acts.lazy.map(\.site.place.file).first { $0 >= 0 }
      let name = file.flatMap(source)
      writer.text(.file, name)
      if !record.rosters.isEmpty {
        writer.array(.rosters, record.rosters) { writer, roster in
          writer.object { $0.write(roster) }
        }
      }
      writer.array(.acts, record.acts) { writer, act in
        writer.object { $0.write(act, defaultFile: name == nil ? nil : file, source: source) }
      }
    }
  }

  mutating func write(_ entry: JournalJSON.Entry, source: (Int32) -> String?) {
    object { writer in
      writer.text(.kind, "journal")
      writer.whole(.v, CaseJSON.version)
      writer.text(.journalCase, entry.caseNumber)
      writer.whole(.seq, entry.sequence)
      writer.text(.prev, entry.previous)
      writer.write(entry.act, defaultFile: nil, source: source)
    }
  }

  mutating func facts(_ key: JSONKey, _ facts: [HeadFact]) {
    guard !facts.isEmpty else { return }
    array(key, facts) { writer, fact in
      writer.object { writer in
        writer.name(.key)
        writer.value(fact.name.value)
        writer.name(.value)
        writer.value(fact.value.value)
      }
    }
  }

  mutating func write(_ roster: Roster) {
    name(.name)
    value(roster.name.value)
    text(.of, roster.body)
    guard let members = roster.members else { return }
    array(.members, members) { writer, member in
      writer.object { writer in
        writer.text(.key, member.key)
        writer.text(.name, member.name)
        writer.texts(.categories, member.categories)
        writer.texts(.offices, member.offices)
        writer.text(.household, member.household)
        if !member.votes { writer.flag(.votes, false) }
        writer.day(.from, member.from)
        writer.day(.until, member.until)
        writer.day(.born, member.born)
        writer.texts(.marks, member.marks)
        writer.whole(.represents, member.represents)
        writer.write(member.units)
        writer.texts(.coOwners, member.coOwners)
      }
    }
  }

  mutating func write(_ original: Act, defaultFile: Int32?, source: (Int32) -> String?) {
    let act = original.withoutSecretNames()
    text(.type, act.kind.rawValue)
    day(.on, act.occurred.day)
    time(.at, act.occurred.minute)
    let place = act.site.place
    if place.line >= 1 {
      let name = place.file == defaultFile ? nil : source(place.file)
      text(.file, name)
      if name != nil || place.file == defaultFile {
        whole(.line, Int(place.line))
        if place.column >= 1 { whole(.column, Int(place.column)) }
        if place.length >= 1 { whole(.length, Int(place.length)) }
      }
    }
    day(.recorded, act.recorded)
    text(.actor, act.actor)
    text(.body, act.body)
    whole(.meeting, act.meeting)
    whole(.item, act.item)
    text(.matter, act.matter)
    text(.object, act.object)
    texts(.steps, act.steps)
    write(act.content)
    text(.text, act.wording)
    texts(.remarks, act.remarks)
    facts(.extras, act.extras)
  }
}
