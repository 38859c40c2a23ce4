internal import Deliberation
internal import SourceText

/// Reads one act; `nil` when it has no known type or no day, which is reported.
///
/// `beside` are keys that stand in the same object and are read by `other`.
func readAct(
  _ scanner: inout JSONScanner, defaultFile: Int32?, sources: (String) -> Int32?,
  beside: JSONKeySet = JSONKeySet(), other: (inout JSONScanner, JSONKey) -> Void = { _, _ in }
) -> Act? {
  var act = Act.blank
  let isWhole = readAct(
    &scanner, into: &act, defaultFile: defaultFile, sources: sources, beside: beside, other: other)
  return isWhole ? act : nil
}

extension Act {
  /// An act before anything has been read into it.
  static var blank: Act { Act(id: 0, occurred: Moment(Day(number: 0)), content: .open) }
}

/// Reads one act into a blank one, where it stays; `false` when it cannot be used.
func readAct(
  _ scanner: inout JSONScanner, into act: inout Act, defaultFile: Int32?,
  sources: (String) -> Int32?, beside: JSONKeySet = JSONKeySet(),
  other: (inout JSONScanner, JSONKey) -> Void = { _, _ in }
) -> Bool {
  scanner.skipBlanks()
  let start = scanner.position
  // Values are placed where the clerk's text has the act, once line and column have been read.
  var here = scanner.mark()
  guard scanner.peek() == 0x7B else {
    _ = scanner.expect(0x7B, "object")
    return false
  }
  // Most writers put the type first, and then it is read where it stands.
  let leading = leadingType(&scanner)
  guard let kind = leading ?? typeAhead(&scanner) else { return false }
  let shape = JSONShape.act(kind)
  var content = ContentReader.of(kind, at: here)
  var site = SiteReader(file: defaultFile)
  var hasDay = false
  let seen = scanner.object(
    beside == JSONKeySet() ? shape : shape.union(beside), after: leading == nil ? nil : .type
  ) { scanner, key in
    switch key {
    case .type: scanner.skipString()
    case .on:
      if let day = scanner.day() {
        act.occurred.day = day
        hasDay = true
      }
    case .at: act.occurred.minute = scanner.time()
    case .recorded: act.recorded = scanner.day()
    case .actor: act.actor = scanner.text().map { Noted($0, here) }
    case .body: act.body = scanner.text().map { Noted($0, here) }
    case .meeting: act.meeting = scanner.integer()
    case .item: act.item = scanner.integer()
    case .matter: act.matter = scanner.text().map { Noted($0, here) }
    case .object: act.object = scanner.text().map { Noted($0, here) }
    case .steps: act.steps = scanner.texts().map { Noted($0, here) }
    case .text: act.wording = scanner.string() ?? ""
    case .remarks: act.remarks = scanner.texts()
    case .extras: act.extras = readFacts(&scanner, here)
    case .file, .line, .column, .length:
      site.read(&scanner, key, sources)
      guard let place = site.place else { break }
      here = place
      content.place = place
    default:
      if beside.contains(key) { other(&scanner, key) } else { content.read(&scanner, key) }
    }
  }
  guard !scanner.isBroken else { return false }
  act.content = content.content
  act.site = Site(here)
  var isWhole = hasDay
  if !seen.contains(.on) { scanner.report(.invalidJSON, from: start, [Fact(.wanted, .text("on"))]) }
  for key in required(kind) where !seen.contains(key) {
    scanner.report(.invalidJSON, from: start, [Fact(.wanted, .text(key.rawValue))])
    isWhole = false
  }
  if content.isUnusable { isWhole = false }
  if case .recusal(let recusal) = act.content, recusal.names.isEmpty, recusal.count == nil {
    scanner.report(.invalidJSON, from: start, [Fact(.wanted, .text("names"))])
    isWhole = false
  }
  if act.isSecretVote {
    let clean = act.withoutSecretNames()
    if clean != act {
      scanner.findings.append(Finding(.secretBallotNamed, at: act.site.place))
      act = clean
    }
  }
  return isWhole
}

/// What an act of a kind cannot be without.
private func required(_ kind: Act.Kind) -> [JSONKey] {
  switch kind {
  case .item: [.number, .meeting]
  case .proxy: [.principal, .holder]
  case .speech: [.speaker]
  case .result: [.claim]
  case .motion: [.form]
  case .implementation: [.phase]
  default: []
  }
}

/// The type of the act at the position when it is the first member, plainly written and known; the
/// position is then behind it, and else where it was.
private func leadingType(_ scanner: inout JSONScanner) -> Act.Kind? {
  let start = scanner.position
  scanner.position += 1
  if scanner.nextStringIs("type") {
    scanner.position += 6
    let known = scanner.findings.count
    if scanner.take(0x3A), scanner.peek() == 0x22, let kind = scanner.word(JSONWords.kinds) {
      return kind
    }
    scanner.findings.removeSubrange(known...)
    scanner.isBroken = false
  }
  scanner.position = start
  return nil
}

/// The type of the act at the position, wherever in the object it stands.
private func typeAhead(_ scanner: inout JSONScanner) -> Act.Kind? {
  let start = scanner.position
  let (known, wasBroken) = (scanner.findings.count, scanner.isBroken)
  var kind: Act.Kind?
  var hasType = false
  // Most writers put the type first; the look ahead stops there.
  scanner.position += 1
  while !scanner.isBroken, scanner.peek() == 0x22 {
    let isType = scanner.nextStringIs("type")
    if isType { scanner.position += 6 } else { scanner.skipString() }
    guard scanner.take(0x3A) else { break }
    if isType {
      hasType = true
      kind = scanner.word(JSONWords.kinds)
      break
    }
    scanner.skipValue()
    guard scanner.take(0x2C) else { break }
  }
  (scanner.position, scanner.isBroken) = (start, wasBroken)
  var found: [Finding] = []
  if scanner.findings.count > known {
    found = Array(scanner.findings[known...])
    scanner.findings.removeSubrange(known...)
  }
  if kind != nil { return kind }
  scanner.skipValue()
  guard !scanner.isBroken else { return nil }
  if hasType {
    scanner.findings += found
  } else {
    scanner.report(.invalidJSON, from: start, [Fact(.wanted, .text("type"))])
  }
  return nil
}

extension JSONScanner {
  /// Whether the next value is this string, written without escapes.
  mutating func nextStringIs(_ word: StaticString) -> Bool {
    skipBlanks()
    let count = word.utf8CodeUnitCount
    guard position + count + 2 <= bytes.count, bytes[position] == 0x22,
      bytes[position + count + 1] == 0x22
    else { return false }
    for offset in 0..<count where bytes[position + 1 + offset] != word.utf8Start[offset] {
      return false
    }
    return true
  }
}

/// Where the clerk's text has an act.
private struct SiteReader {
  var file: Int32?
  var line: Int?
  var column: Int?
  var length: Int?

  mutating func read(
    _ scanner: inout JSONScanner, _ key: JSONKey, _ sources: (String) -> Int32?
  ) {
    switch key {
    case .file: file = scanner.text().flatMap(sources)
    case .line: line = scanner.integer(1...Int(Int32.max))
    case .column: column = scanner.integer(1...Int(Int32.max))
    default: length = scanner.integer(0...Int(Int32.max))
    }
  }

  var place: Place? {
    guard let file, let line else { return nil }
    return Place(
      file: file, line: Int32(clamping: line), column: Int32(clamping: column ?? 0),
      length: Int32(clamping: length ?? 0))
  }
}
