import Deliberation
import LuaVM
import SourceText

/// One use of a word: its name, its table, and where everything stands.
///
/// Reading a key reports what is wrong with it and then answers as if it were absent, so that one
/// run tells every mistake.
struct Block {
  let context: ScriptContext
  let word: Word
  let name: String?
  let items: [ScriptValue]
  /// Whether a table was given.
  let hasTable: Bool
  let call: ScriptOutline.Call?
  /// Where the word stands.
  let place: Place
  private let fields: [String: ScriptValue]
  /// The keys in the order of the call, or of their names where the text gives none.
  let keys: [String]

  init(
    _ context: ScriptContext, _ word: Word, name: String?, table: LuaTable?, line: Int
  ) {
    self.context = context
    self.word = word
    self.name = name
    let call = context.withScript { $0.nextCall(word.name, line: line, name: name) }
    self.call = call
    let here = context.script.place(call?.wordRange) ?? context.script.place(line: line)
    place = here
    hasTable = table != nil
    let table = table ?? LuaTable()
    items = table.items.map { context.value($0) }
    var fields: [String: ScriptValue] = [:]
    for field in table.fields { fields[field.key] = context.value(field.value) }
    self.fields = fields
    let written = call?.entries.compactMap(\.key).filter { fields[$0] != nil } ?? []
    let others = table.fields.map(\.key).filter { !written.contains($0) }
    var seen: Set<String> = []
    keys = (written + others).filter { seen.insert($0).inserted }
    if hasTable { check() }
  }

  // MARK: Places

  /// The place of a key, or of the block.
  func keyPlace(_ key: String) -> Place {
    let entry = call?.entries.last { $0.key == key }
    return context.script.place(entry?.keyRange) ?? place
  }

  /// The place of the value under a key, or of the block; of a bound parameter, of what was bound.
  func valuePlace(_ key: String) -> Place {
    if let binding = binding(of: raw(key)) { return binding.place }
    let entry = call?.entries.last { $0.key == key }
    return context.script.place(entry?.valueRange) ?? place
  }

  /// The place of a positional entry, or of the block; of a bound parameter, of what was bound.
  func itemPlace(_ index: Int) -> Place {
    if items.indices.contains(index), let binding = binding(of: items[index]) {
      return binding.place
    }
    let entries = call?.entries.filter { $0.key == nil } ?? []
    return context.script.place(entries.indices.contains(index) ? entries[index].valueRange : nil)
      ?? place
  }

  /// What was bound to the parameter that a value is, if it is one.
  private func binding(of value: ScriptValue) -> Binding? {
    guard case .node(.parameter(let name)) = value else { return nil }
    return context.script.binding(of: name)
  }

  /// The place of the name.
  var namePlace: Place { context.script.place(call?.nameRange) ?? place }

  // MARK: Checks of the whole

  private func check() {
    reportRepeatedKeys()
    if !word.hasOpenKeys {
      for key in keys where word.key(key) == nil { reportUnknown(key) }
    }
    for key in word.keys where key.isRequired && fields[key.name] == nil {
      context.report(
        .missingField, at: place, [fact(.word, spelled), fact(.key, shown(key))])
    }
    guard !items.isEmpty else { return }
    switch word.items {
    case .values: break
    case .none:
      for index in items.indices where !items[index].isFailed {
        reportWrong(.word, spelled, items[index], wanted: "key", at: itemPlace(index))
      }
    case .blocks(let words):
      for (index, item) in items.enumerated() {
        if case .node(let node) = item {
          guard let made = node.word else { continue }
          if words.contains(where: { Vocabulary.stands($0, for: made) }) { continue }
        }
        reportWrong(
          .word, spelled, item, wanted: "nested-block", at: itemPlace(index),
          more: [Fact(.options, .names(words.map(context.script.spelled)))])
      }
    }
  }

  /// Lua keeps the last of two values under one key and forgets the other without a word.
  private func reportRepeatedKeys() {
    var first: [String: Range<Int>] = [:]
    for entry in call?.entries ?? [] {
      guard let key = entry.key, let range = entry.keyRange else { continue }
      guard let held = first[key] else {
        first[key] = range
        continue
      }
      let name = context.script.written(range) ?? context.script.spelled(key)
      var finding = Finding(
        .duplicateName, at: context.script.place(range) ?? place,
        [fact(.word, name), fact(.found, name)])
      finding.related = [Related(context.script.place(held) ?? place, .firstUse)]
      context.report(finding)
    }
  }

  /// The names a key may be meant as: what the author wrote, or, of a key made by the script, all
  /// that the surface pass turns into it.
  func meanings(ofKey key: String) -> [String] {
    let entry = call?.entries.last { $0.key == key }
    if let written = context.script.written(entry?.keyRange) { return [written] }
    return context.script.meanings(ofKey: key)
  }

  private func reportUnknown(_ key: String) {
    let shownKey = context.script.spelled(key)
    var facts = [fact(.key, shownKey), fact(.word, spelled)]
    if let near = Sayings.meant(by: shownKey, among: word.keys.map { ($0.name, $0.chinese) }) {
      facts.append(fact(.suggestion, near))
    }
    facts.append(Fact(.options, .names(word.keys.map { shown($0, like: shownKey) })))
    context.report(.unknownField, at: keyPlace(key), facts)
  }

  // MARK: Wording of facts

  /// The word as the author spells it.
  var spelled: String { context.script.spelled(word.name) }

  func fact(_ key: FactKey, _ text: String) -> Fact { Fact(key, .text(text)) }

  /// A key as the author would spell it: in Chinese where the block is in Chinese.
  func shown(_ key: Key) -> String { shown(key, like: spelled) }

  private func shown(_ key: Key, like text: String) -> String {
    text.utf8.contains { $0 >= 0x80 } ? key.chinese : key.name
  }

  /// Reports a value of the wrong kind.
  func reportWrong(
    _ role: FactKey, _ what: String, _ value: ScriptValue, wanted: String, at place: Place,
    more: [Fact] = []
  ) {
    guard !value.isFailed else { return }
    var facts = [fact(role, what)]
    if let found = value.shown { facts.append(fact(.found, found)) }
    facts.append(fact(.wanted, wanted))
    context.report(.wrongValue, at: place, facts + more)
  }

  /// Reports that the value under a key is of the wrong kind.
  func reportWrong(_ key: String, _ value: ScriptValue, wanted: String, more: [Fact] = []) {
    var name = word.key(key).map { shown($0) } ?? context.script.spelled(key)
    if case .node(.parameter(let parameter)) = raw(key) { name = parameter }
    reportWrong(
      .key, name, value, wanted: wanted, at: valuePlace(key), more: more + [fact(.word, spelled)])
  }

  /// Reports something the block must say: a key, or what stands in it without one.
  func reportMissing(_ what: String) {
    let missing = word.key(what).map { fact(.key, shown($0)) } ?? fact(.wanted, what)
    context.report(.missingField, at: place, [fact(.word, spelled), missing])
  }

  // MARK: Raw values

  /// Whether a key stands in the table.
  func has(_ key: String) -> Bool { fields[key] != nil }

  /// The value under a key, parameters not yet looked at.
  func raw(_ key: String) -> ScriptValue { fields[key] ?? .none }
}
