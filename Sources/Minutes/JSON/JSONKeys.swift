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
  // Parts of counts, elections, channels
  case participating, parts, unit, doubled, casting, candidates, seats, lot, elected, instruction
  case represents, units, area, use, coOwners, born
  /// The fields of a deed, in an object of their own.
  case fields
}

/// A set of keys, by their position in the list.
struct JSONKeySet: Equatable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private var top: UInt64 = 0

  init(_ keys: [JSONKey] = []) { for key in keys { insert(key) } }

  @inline(__always)
  func contains(_ key: JSONKey) -> Bool {
    let bit = key.position
    if bit < 64 { return low >> UInt64(bit) & 1 == 1 }
    return (bit < 128 ? high >> UInt64(bit - 64) : top >> UInt64(bit - 128)) & 1 == 1
  }

  @inline(__always)
  mutating func insert(_ key: JSONKey) {
    let bit = key.position
    switch bit {
    case ..<64: low |= 1 << UInt64(bit)
    case ..<128: high |= 1 << UInt64(bit - 64)
    default: top |= 1 << UInt64(bit - 128)
    }
  }

  func union(_ other: JSONKeySet) -> JSONKeySet {
    var sum = self
    sum.low |= other.low
    sum.high |= other.high
    sum.top |= other.top
    return sum
  }

  /// The keys in the order of the list.
  var keys: [JSONKey] { JSONKey.allCases.filter(contains) }
}

extension JSONKey {
  /// The position in the list, below 192.
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
    .represents, .units, .coOwners, .born,
  ])
  static let signer = JSONKeySet([.role, .name])
  static let unit = JSONKeySet([.name, .area, .use])
  static let part = JSONKeySet([.of, .category, .unit, .count])
  static let candidate = JSONKeySet([.name, .count, .marks])
  static let channel = JSONKeySet([.name] + own(.vote))
  static let categoryCount = JSONKeySet([.category, .count])
  static let attendance = JSONKeySet([.names, .count])
  static let act = JSONKeySet([
    .type, .on, .at, .recorded, .actor, .body, .meeting, .item, .matter, .object, .steps, .text,
    .remarks, .extras, .file, .line, .column, .length,
  ])

  /// The keys of an act of a kind, those of any act included.
  static func act(_ kind: Act.Kind) -> JSONKeySet { acts[Int(unsafeBitCast(kind, to: UInt8.self))] }

  /// By the position of the kind in the list.
  private static let acts = Act.Kind.allCases.map { act.union(JSONKeySet(own($0))) }

  /// The keys that acts of a kind have beside those of any act.
  static func own(_ kind: Act.Kind) -> [JSONKey] {
    switch kind {
    case .notice: [.of, .channels, .items]
    case .meeting:
      [
        .title, .venue, .mode, .convenor, .chair, .recorder, .supervisor, .expected, .roster,
        .present, .signIn, .absent, .householdsExpected, .householdsPresent, .attendees, .observers,
        .observerCount, .composition, .signInCount, .signInOn, .end, .parts,
      ]
    case .arrive, .leave: [.names, .count]
    case .proxy: [.principal, .holder, .written, .instruction]
    case .recusal: [.names, .count, .reason]
    case .item: [.number, .title]
    case .motion: [.form, .mover]
    case .speech: [.speaker, .stance, .minutes]
    case .vote:
      [
        .method, .issued, .returned, .valid, .spoiled, .blank, .agree, .oppose, .abstain, .silent,
        .agreeNames, .opposeNames, .abstainNames, .scrutineers, .tellers, .round,
        .participating, .parts, .doubled, .casting, .candidates, .seats, .lot, .channels,
      ]
    case .result: [.claim, .base, .elected]
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
    default: [.fields]
    }
  }
}
