internal import Deliberation
internal import SourceText

/// Reads the objects of the machine forms.
struct CaseReader {
  var scanner: JSONScanner
  let sources: (String) -> Int32?
  /// What the object says it is, once it has been read.
  private(set) var kind: String?
  /// The kinds of the acts that name a meeting there is not.
  private var astray: [Act.Kind?] = []

  init(scanner: JSONScanner, sources: @escaping (String) -> Int32?) {
    self.scanner = scanner
    self.sources = sources
  }

  mutating func read() -> Reading {
    var record = Record(title: Noted(""))
    var acts: [Act] = []
    // For each act of the text its number among those that could be used.
    var numbers: [Int?] = []
    var partial: Set<Int> = []
    var kind: String?
    defer { self.kind = kind }
    var version: Int?
    var hasActs = false
    let start = scanner.mark()
    let sources = self.sources
    var file: Int32?
    if scanner.peek() != 0x7B { scanner.fail("object") }
    let seen =
      scanner.isBroken
      ? JSONKeySet()
      : scanner.object(JSONShape.record) { scanner, key in
        switch key {
        case .kind: kind = scanner.string()
        case .v: version = scanner.integer()
        case .id: record.number = scanner.text().map { Noted($0, start) }
        case .title: record.title = Noted(scanner.string() ?? "", start)
        case .procedure: record.procedure = scanner.text().map { Noted(plan($0), start) }
        case .locality: record.locality = scanner.text().map { Noted($0, start) }
        case .scope:
          if let scope = scanner.word(JSONWords.scopes) { record.scope = Noted(scope, start) }
        case .closed: record.closed = scanner.day().map { Noted($0, start) }
        case .matters: record.matters = scanner.texts().map { Noted($0, start) }
        case .matterClass: record.matterClass = scanner.text().map { Noted($0, start) }
        case .facts: record.facts = readFacts(&scanner, start)
        case .remarks: record.remarks = scanner.texts()
        case .file: file = scanner.text().flatMap(sources)
        case .rosters:
          scanner.array { scanner in
            var roster = Roster(name: Noted("", start))
            _ = scanner.object(JSONShape.roster) { readRoster(&$0, $1, &roster, start) }
            record.rosters.append(roster)
          }
        default:
          acts.reserveCapacity(32)
          hasActs = scanner.peek() == UInt8(ascii: "[")
          scanner.array { scanner in
            let number = acts.count
            let known = scanner.findings.count
            acts.append(.blank)
            let isWhole = readAct(
              &scanner, into: &acts[number], defaultFile: file, sources: sources)
            if !isWhole {
              acts.removeLast()
            } else if scanner.findings.count > known {
              partial.insert(number)
            }
            numbers.append(isWhole ? number : nil)
          }
        }
      }
    finish(seen, required: [.kind, .v, .title, .acts])
    if !scanner.isBroken {
      check(kind, "case", version)
      settle(&acts, numbers)
      record.acts = acts
      record.unread.kinds = Array(repeating: nil, count: numbers.count - acts.count) + astray
      // Without a list of acts nothing can be said of what was not done.
      if !hasActs { record.unread.kinds.append(nil) }
      record.unread.partial = partial
      record.unread.toldDuplicates = scanner.findings.contains { $0.id == .rosterDuplicate }
    }
    let isCase = !scanner.isBroken && kind == "case" && version == CaseJSON.version
    return Reading(record: isCase ? record : nil, findings: scanner.findings)
  }

  mutating func readEntry() -> (JournalJSON.Entry?, [Finding]) {
    var kind: String?
    var version: Int?
    var caseNumber: String?
    var sequence: Int?
    var previous: String?
    _ = scanner.mark()
    if scanner.peek() != 0x7B { scanner.fail("object") }
    let act =
      scanner.isBroken
      ? nil
      : readAct(
        &scanner, defaultFile: nil, sources: sources, beside: JSONShape.journal
      ) { scanner, key in
        switch key {
        case .kind: kind = scanner.string()
        case .v: version = scanner.integer()
        case .journalCase: caseNumber = scanner.text()
        case .seq: sequence = scanner.integer(1...greatestCount)
        default: previous = scanner.text()
        }
      }
    if !scanner.isBroken, scanner.peek() != nil { scanner.fail("end") }
    if !scanner.isBroken { check(kind, "journal", version) }
    guard !scanner.isBroken, kind == "journal", version == CaseJSON.version, let act,
      let caseNumber,
      let sequence
    else {
      if !scanner.isBroken {
        for (key, isMissing) in [(JSONKey.journalCase, caseNumber == nil), (.seq, sequence == nil)]
        where isMissing {
          scanner.report(.invalidJSON, from: 0, [Fact(.wanted, .text(key.rawValue))])
        }
      }
      return (nil, scanner.findings)
    }
    let entry = JournalJSON.Entry(
      caseNumber: caseNumber, sequence: sequence, previous: previous, act: act)
    return (entry, scanner.findings)
  }

  private mutating func finish(_ seen: JSONKeySet, required: [JSONKey]) {
    guard !scanner.isBroken else { return }
    if scanner.peek() != nil { return scanner.fail("end") }
    for key in required where !seen.contains(key) {
      scanner.report(.invalidJSON, from: 0, [Fact(.wanted, .text(key.rawValue))])
    }
  }

  private mutating func check(_ kind: String?, _ wanted: String, _ version: Int?) {
    if let kind, kind != wanted {
      scanner.report(
        .invalidJSON, from: 0,
        [Fact(.key, .text("kind")), Fact(.found, .text(kind)), Fact(.wanted, .text(wanted))])
    }
    if let version, version != CaseJSON.version {
      scanner.report(
        .invalidJSON, from: 0,
        [
          Fact(.key, .text("v")), Fact(.found, .count(version)),
          Fact(.wanted, .count(CaseJSON.version)),
        ])
    }
  }

  /// Numbers the acts and checks what they refer to; `numbers` closes the gaps of those left out.
  private mutating func settle(_ acts: inout [Act], _ numbers: [Int?]) {
    for index in acts.indices {
      acts[index].id = index
      if let meeting = acts[index].meeting {
        acts[index].meeting = resolve(meeting, .meeting, acts, numbers, at: index)
      }
      if let item = acts[index].item {
        acts[index].item = resolve(item, .item, acts, numbers, at: index)
      }
    }
  }

  private mutating func resolve(
    _ reference: Int, _ kind: Act.Kind, _ acts: [Act], _ numbers: [Int?], at index: Int
  ) -> Int? {
    if numbers.indices.contains(reference) {
      // A reference to an act that was left out goes with it; that act has been reported.
      guard let number = numbers[reference] else { return nil }
      if acts[number].kind == kind { return number }
    }
    if kind == .meeting { astray.append(acts[index].kind) }
    scanner.findings.append(
      Finding(
        .referenceUnknown, at: acts[index].site.place,
        [Fact(.key, .text(kind.rawValue)), Fact(.found, .count(reference))]))
    return nil
  }
}

/// A procedure as name@version.
private func plan(_ text: String) -> PlanReference {
  // A sign with nothing behind it announces no version.
  guard let at = text.utf8.lastIndex(of: 0x40), at > text.startIndex,
    case let version = text[text.utf8.index(after: at)...], !version.isEmpty
  else { return PlanReference(name: text) }
  return PlanReference(name: String(text[..<at]), version: String(version))
}

func readFacts(_ scanner: inout JSONScanner, _ place: Place) -> [HeadFact] {
  var facts: [HeadFact] = []
  scanner.array { scanner in
    var fact = HeadFact(name: Noted("", place), value: Noted("", place))
    _ = scanner.object(JSONShape.fact) { scanner, key in
      let text = scanner.string() ?? ""
      if key == .key { fact.name = Noted(text, place) } else { fact.value = Noted(text, place) }
    }
    facts.append(fact)
  }
  return facts
}

func readRoster(
  _ scanner: inout JSONScanner, _ key: JSONKey, _ roster: inout Roster, _ place: Place
) {
  switch key {
  case .name: roster.name = Noted(scanner.string() ?? "", place)
  case .of: roster.body = scanner.text().map { Noted($0, place) }
  default:
    scanner.skipBlanks()
    let list = scanner.position
    if let (members, index, end) = scanner.known.members(scanner.bytes, at: list, place) {
      roster.take(members, index)
      scanner.position = end
      return
    }
    let found = scanner.findings.count
    var members: [Member] = []
    members.reserveCapacity(32)
    var keys = Set<String>(minimumCapacity: 32)
    scanner.array { scanner in
      scanner.skipBlanks()
      let start = scanner.position
      let index = members.count
      members.append(Member(key: "", name: Noted("", place)))
      guard readMember(&scanner, into: &members[index], place) else {
        members.removeLast()
        return
      }
      if !keys.insert(members[index].key).inserted {
        scanner.report(
          .rosterDuplicate, from: start, [Fact(.person, .text(members[index].name.value))])
      }
    }
    roster.members = members
    // A list of which something was said has to be read again, so that it is said again.
    if !scanner.isBroken, scanner.findings.count == found {
      scanner.known.keep(members, scanner.bytes, list..<scanner.position)
    }
  }
}

/// Reads a member into a blank one, where it stays; `false` when it cannot be used.
private func readMember(
  _ scanner: inout JSONScanner, into member: inout Member, _ place: Place
) -> Bool {
  let start = scanner.position
  let seen = scanner.object(JSONShape.member) { scanner, key in
    switch key {
    case .key: member.key = scanner.string() ?? ""
    case .name: member.name = Noted(scanner.string() ?? "", place)
    case .categories: member.categories = scanner.texts()
    case .offices: member.offices = scanner.texts()
    case .household: member.household = scanner.text()
    case .votes: member.votes = scanner.boolean() ?? true
    case .from: member.from = scanner.day()
    case .until: member.until = scanner.day()
    case .born: member.born = scanner.day()
    case .represents: member.represents = scanner.integer()
    case .units: member.units = readUnits(&scanner)
    case .coOwners: member.coOwners = scanner.texts()
    default: member.marks = scanner.texts()
    }
  }
  guard !scanner.isBroken else { return false }
  guard seen.contains(.name), !member.name.value.isEmpty else {
    scanner.report(.invalidJSON, from: start, [Fact(.wanted, .text("name"))])
    return false
  }
  if member.key.isEmpty { member.key = personName(Plain.line(member.name.value)).name }
  return true
}
