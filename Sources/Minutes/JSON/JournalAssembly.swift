internal import Deliberation
internal import SourceText

/// Makes a case of the lines of its journal and holds each line against the one before.
struct JournalAssembly {
  private var record: Record
  private(set) var findings: [Finding] = []
  /// The acts by their position in the journal, from 0.
  private var numbers: [Int: Int] = [:]
  private var expected: Int
  /// Lines that could not be used since the last that could; they may be those that are missing.
  private var unread = 0
  /// The seal of the line above, and whether that line was chained itself.
  private var seal: String?
  private var isChained: Bool?
  private var seals: Set<String> = []

  /// A case without a head: its number is all that is known of it.
  static func bare(_ number: String, at place: Place) -> Record {
    var record = Record(title: Noted(number, place), scope: .single)
    record.number = Noted(number, place)
    return record
  }

  /// A journal that goes on from a head, whose seal it may begin with.
  init(_ record: Record, head: String?) {
    self.record = record
    expected = 1
    seal = head
  }

  /// Takes the next line; `entry` is `nil` when it could not be used, which has been told.
  mutating func take(
    _ entry: JournalJSON.Entry?, isPartial: Bool, seal own: String, at place: Place
  ) {
    defer {
      seal = own
      seals.insert(own)
    }
    guard let entry else {
      unread += 1
      record.unread.kinds.append(nil)
      // What the next line says of this one can still be checked, so the chain goes on.
      return
    }
    checkSeal(entry, at: place)
    if entry.sequence < expected {
      report("repeated", entry.sequence, at: place)
      record.unread.kinds.append(entry.act.kind)
      return
    }
    let missing = entry.sequence - expected
    if missing > unread {
      report("gap", entry.sequence, at: place)
      record.unread.kinds.append(nil)
    }
    unread = 0
    expected = entry.sequence + 1
    var act = entry.act
    numbers[act.id] = record.acts.count
    act.id = record.acts.count
    if isPartial { record.unread.partial.insert(act.id) }
    record.acts.append(act)
  }

  /// Ties the acts together and gives the case, with the lists of members that its meetings name.
  mutating func finish() -> Record {
    for index in record.acts.indices {
      let act = record.acts[index]
      record.acts[index].meeting = act.meeting.flatMap { resolve($0, .meeting, for: act) }
      record.acts[index].item = act.item.flatMap { resolve($0, .item, for: act) }
    }
    var known = Set(record.rosters.map(\.name.value))
    for act in record.acts {
      if case .roster(let roster) = act.content {
        known.insert(roster.name.value)
        if let body = roster.body { known.insert(body.value) }
      }
    }
    for act in record.acts {
      guard case .meeting(let meeting) = act.content, let name = meeting.roster,
        known.insert(name.value).inserted
      else { continue }
      record.rosters.append(Roster(name: name))
    }
    return record
  }

  // MARK: The chain

  private mutating func checkSeal(_ entry: JournalJSON.Entry, at place: Place) {
    let isFirst = isChained == nil
    defer { isChained = entry.previous != nil }
    guard let previous = entry.previous else {
      if isChained == true { report("unsealed", entry.sequence, at: place) }
      return
    }
    if !previous.hasPrefix(JournalJSON.sealPrefix) {
      return report("unknown-seal", entry.sequence, at: place)
    }
    if isFirst, seal == nil { return report("other-line", entry.sequence, at: place) }
    if previous == seal { return }
    // A seal of a line further up says that lines were put in between or turned round.
    report(seals.contains(previous) ? "turned" : "seal", entry.sequence, at: place)
  }

  private mutating func report(_ reason: String, _ sequence: Int, at place: Place) {
    var facts = [Fact(.reason, .text(reason)), Fact(.found, .count(sequence))]
    if reason == "gap" || reason == "repeated" { facts.append(Fact(.wanted, .count(expected))) }
    if let number = record.number { facts.append(Fact(.word, .text(number.value))) }
    findings.append(Finding(.journalBroken, at: place, facts))
  }

  private mutating func resolve(_ reference: Int, _ kind: Act.Kind, for act: Act) -> Int? {
    if let number = numbers[reference] {
      if record.acts[number].kind == kind { return number }
    } else if reference < expected - 1, reference >= 0 {
      // It stood on a line that is missing or could not be used, which has been told.
      record.unread.kinds.append(act.kind)
      return nil
    }
    if kind == .meeting { record.unread.kinds.append(act.kind) }
    findings.append(
      Finding(
        .referenceUnknown, at: act.site.place,
        [Fact(.key, .text(kind.rawValue)), Fact(.found, .count(reference))]))
    return nil
  }
}
