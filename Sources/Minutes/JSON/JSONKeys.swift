internal import Deliberation

/// Every key of the two machine forms; the raw value is the key.
enum JSONKey: String, CaseIterable, Sendable {
  // The record
  case kind, v, id, title, procedure, locality, scope, closed, matters
  case matterClass = "class"
  case facts, remarks, file, rosters, acts
  // The journal
  case journalCase = "case"
  case seq, prev
  // Any act
  case type, on, at, recorded, actor, body, meeting, item, matter, object, steps, text, extras
  case line, column, length
  // Facts and members
  case key, value, name, categories, offices, household, votes, from, until, marks, members, of
  // Kinds of acts
  case channels, items, venue, mode, convenor, chair, recorder, supervisor, expected, roster
  case present, signIn, absent, householdsExpected, householdsPresent, attendees, observers
  case observerCount, composition, category, count, signInCount, signInOn, end
  case names, principal, holder, written, reason, number, form, mover, speaker, stance, minutes
  case method, issued, returned, valid, spoiled, blank, agree, oppose, abstain, silent
  case agreeNames, opposeNames, abstainNames, scrutineers, tellers, round, claim, base
  case what, opened, upheld, phase, sent, satisfied, fair, dissatisfied, rate
  case signers, role, field, was, now, evidence
}

/// A set of keys, by their position in the list.
struct JSONKeySet: Equatable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ keys: [JSONKey] = []) { for key in keys { insert(key) } }

  func contains(_ key: JSONKey) -> Bool {
    let bit = key.position
    return bit < 64 ? low >> UInt64(bit) & 1 == 1 : high >> UInt64(bit - 64) & 1 == 1
  }

  mutating func insert(_ key: JSONKey) {
    let bit = key.position
    if bit < 64 { low |= 1 << UInt64(bit) } else { high |= 1 << UInt64(bit - 64) }
  }

  func union(_ other: JSONKeySet) -> JSONKeySet {
    var sum = self
    sum.low |= other.low
    sum.high |= other.high
    return sum
  }

  /// The keys in the order of the list.
  var keys: [JSONKey] { JSONKey.allCases.filter(contains) }
}

extension JSONKey {
  /// The position in the list, below 128.
  var position: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}

/// Which keys an object may have.
enum JSONShape {
  static let record = JSONKeySet([
    .kind, .v, .id, .title, .procedure, .locality, .scope, .closed, .matters, .matterClass, .facts,
    .remarks, .file, .rosters, .acts,
  ])
  static let journal = JSONKeySet([.kind, .v, .journalCase, .seq, .prev])
  static let fact = JSONKeySet([.key, .value])
  static let roster = JSONKeySet([.name, .of, .members])
  static let member = JSONKeySet([
    .key, .name, .categories, .offices, .household, .votes, .from, .until, .marks,
  ])
  static let signer = JSONKeySet([.role, .name])
  static let categoryCount = JSONKeySet([.category, .count])
  static let act = JSONKeySet([
    .type, .on, .at, .recorded, .actor, .body, .meeting, .item, .matter, .object, .steps, .text,
    .remarks, .extras, .file, .line, .column, .length,
  ])

  /// The keys of an act of a kind, those of any act included.
  static func act(_ kind: Act.Kind) -> JSONKeySet { acts[kind] ?? act }

  private static let acts: [Act.Kind: JSONKeySet] = {
    var table: [Act.Kind: JSONKeySet] = [:]
    for kind in Act.Kind.allCases { table[kind] = act.union(JSONKeySet(own(kind))) }
    return table
  }()

  /// The keys that acts of a kind have beside those of any act.
  static func own(_ kind: Act.Kind) -> [JSONKey] {
    switch kind {
    case .notice: [.of, .channels, .items]
    case .meeting:
      [
        .title, .venue, .mode, .convenor, .chair, .recorder, .supervisor, .expected, .roster,
        .present, .signIn, .absent, .householdsExpected, .householdsPresent, .attendees, .observers,
        .observerCount, .composition, .signInCount, .signInOn, .end,
      ]
    case .arrive, .leave: [.names, .count]
    case .proxy: [.principal, .holder, .written]
    case .recusal: [.names, .count, .reason]
    case .item: [.number, .title]
    case .motion: [.form, .mover]
    case .speech: [.speaker, .stance, .minutes]
    case .vote:
      [
        .method, .issued, .returned, .valid, .spoiled, .blank, .agree, .oppose, .abstain, .silent,
        .agreeNames, .opposeNames, .abstainNames, .scrutineers, .tellers, .round,
      ]
    case .result: [.claim, .base]
    case .disclosure: [.what, .until, .channels, .opened]
    case .answer: [.upheld]
    case .implementation: [.phase]
    case .survey: [.sent, .returned]
    case .evaluation: [.sent, .returned, .satisfied, .fair, .dissatisfied, .rate]
    case .signature: [.signers, .count]
    case .correction: [.field, .was, .now, .evidence]
    case .roster: [.name, .of, .members]
    case .resume: [.present, .householdsPresent, .attendees]
    case .open, .suspend, .adjourn, .second, .takedown, .objection, .covenant, .proposal: []
    }
  }
}

/// A word of at most 24 bytes as three integers, so that looking it up compares integers.
struct PackedWord: Hashable, Sendable {
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var third: UInt64 = 0

  /// `nil` for a word that is longer.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count <= 24 else { return nil }
    var index = 0
    while index < bytes.count {
      let byte = UInt64(bytes[index])
      if index < 8 {
        first = first << 8 | byte
      } else if index < 16 {
        second = second << 8 | byte
      } else {
        third = third << 8 | byte
      }
      index += 1
    }
  }

  init?(_ word: String) {
    var copy = word
    guard let packed = copy.withUTF8({ PackedWord($0) }) else { return nil }
    self = packed
  }

  /// A number below 512.
  var slot: Int {
    let mixed = (first &+ second &* 31 &+ third &* 131) &* 0x9E37_79B9_7F4A_7C15
    return Int(mixed >> 55)
  }
}

/// Finds a word of a list by its bytes.
struct WordTable<Word: RawRepresentable & CaseIterable & Sendable>: Sendable
where Word.RawValue == String {
  private struct Slot: Sendable {
    var packed: PackedWord
    var word: Word
  }
  private var slots: [Slot?]

  init() {
    slots = Array(repeating: nil, count: 512)
    for word in Word.allCases {
      guard let packed = PackedWord(word.rawValue) else { continue }
      var index = packed.slot
      while slots[index] != nil { index = (index + 1) & 511 }
      slots[index] = Slot(packed: packed, word: word)
    }
  }

  func word(_ bytes: UnsafeBufferPointer<UInt8>) -> Word? {
    guard let packed = PackedWord(bytes) else { return nil }
    var index = packed.slot
    while let slot = slots[index] {
      if slot.packed == packed { return slot.word }
      index = (index + 1) & 511
    }
    return nil
  }
}

/// The keys, by their bytes.
let keyTableByBytes = WordTable<JSONKey>()
/// The types of acts, by their bytes.
let kindTableByBytes = WordTable<Act.Kind>()
