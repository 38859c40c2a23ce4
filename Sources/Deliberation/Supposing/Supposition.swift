import SourceText

/// What is supposed of some persons, to see what would have come of it.
public struct Supposition: Hashable, Sendable {
  /// Persons who are taken not to have been there: neither present nor voting, nor by proxy.
  public var absent: [String] = []
  /// Persons who are taken to have stood aside from every item.
  public var recused: [String] = []

  /// Nothing supposed yet.
  public init(absent: [String] = [], recused: [String] = []) {
    self.absent = absent
    self.recused = recused
  }

  /// Which votes are taken away where the record counts them without names.
  public enum Lean: String, Hashable, Sendable, Codable, CaseIterable {
    /// Votes in favour, as long as there are any.
    case favour
    /// Any others before those.
    case other
  }
}

/// A record under a supposition.
public struct Supposed: Sendable {
  /// The record as it would have been; the given one is not altered.
  public var record: Record
  /// Whether some vote had to be taken from counts without names, so that the lean matters.
  public var dependsOnLean = false
  /// Meetings that count those present without naming them, by title: that the persons were there is assumed.
  public var assumedPresent: [String] = []

  /// The ids of votes counted by group, channel or candidate, which no supposition can lower: they stand as stated.
  public var leftAsStated: [Int] = []

  /// A record of which nothing is supposed yet.
  public init(record: Record) { self.record = record }
}

extension Record {
  /// The names of a supposition that nothing in the record answers to, or that several persons have.
  public func unknownPersons(in names: [String]) -> [String] {
    names.filter { name in
      let members = self.members(named: name)
      if Set(members.map(\.key)).count > 1 { return true }
      return members.isEmpty && !mentions.contains(Machine.key(name))
    }
  }

  /// Every person whom the record or its rosters name, each once, in order.
  public var personNames: [String] {
    var seen = Set<String>()
    return (rosters.flatMap { $0.members ?? [] }.map(\.name.value) + mentioned.map(\.value))
      .filter { seen.insert(Machine.key($0)).inserted }
  }

  /// The record as it would have been under a supposition.
  public func supposing(_ supposition: Supposition, lean: Supposition.Lean) -> Supposed {
    var supposed = Supposed(record: self)
    let absent = Persons(supposition.absent, of: self)
    let recused = Persons(supposition.recused, of: self)
    for index in acts.indices {
      supposed.take(absent, from: index)
    }
    supposed.takeVotes(absent, recused, original: self, lean: lean)
    supposed.dropEmptied(comparedWith: self)
    supposed.dropProxies(absent)
    if !supposition.recused.isEmpty {
      supposed.insertRecusals(recused, named: supposition.recused)
    }
    return supposed
  }

  private func members(named name: String) -> [Member] {
    let key = Machine.key(name)
    return rosters.flatMap { $0.members ?? [] }.filter {
      $0.key == key || Machine.key($0.name.value) == key
        || "\(Machine.key($0.name.value))（\($0.key)）" == key
    }
  }

  private var mentions: Set<String> { Set(mentioned.map { Machine.key($0.value) }) }

  private var mentioned: [Noted<String>] {
    acts.flatMap { act -> [Noted<String>] in
      switch act.content {
      case .meeting(let meeting): meeting.attendees + meeting.observers
      case .arrive(let attendance), .leave(let attendance): attendance.names
      case .proxy(let proxy): [proxy.principal, proxy.holder]
      case .recusal(let recusal): recusal.names
      case .vote(let vote): vote.favourNames + vote.againstNames + vote.abstainNames
      default: []
      }
    }
  }
}

/// Some persons and all the ways in which a record may write them.
struct Persons {
  /// The ways of writing each, in the order in which the persons were named.
  private let written: [Set<String>]
  /// Whether the rosters have each, or have nobody.
  private let mayBeMember: [Bool]

  init(_ names: [String], of record: Record) {
    let members = record.rosters.flatMap { $0.members ?? [] }
    var written: [Set<String>] = []
    var known: [Bool] = []
    for name in names {
      let key = Machine.key(name)
      var ways: Set<String> = [key]
      let own = members.filter {
        $0.key == key || Machine.key($0.name.value) == key
          || "\(Machine.key($0.name.value))（\($0.key)）" == key
      }
      for member in own {
        let plain = Machine.key(member.name.value)
        let shared = members.contains {
          Machine.key($0.name.value) == plain && $0.key != member.key
        }
        ways.formUnion([member.key, "\(plain)（\(member.key)）"])
        if !shared { ways.insert(plain) }
      }
      written.append(ways)
      known.append(members.isEmpty || own.contains(where: \.votes))
    }
    self.written = written
    mayBeMember = known
  }

  /// How many there are.
  var count: Int { written.count }

  /// The first way of writing each.
  func has(_ name: Noted<String>) -> Bool { index(of: name) != nil }

  /// Which of them a name is.
  func index(of name: Noted<String>) -> Int? {
    let key = Machine.key(name.value)
    return written.firstIndex { $0.contains(key) }
  }

  /// Those who may sit in the body.
  var possible: [Int] { written.indices.filter { mayBeMember[$0] } }
}
