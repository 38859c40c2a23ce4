public import Deliberation
public import Minutes
public import ProcedureScript
public import SourceText

/// The working set of one office: the shipped procedures and law, its own scripts, and every text read so far.
///
/// A value: each worker takes its own copy. It opens no file; whoever embeds it hands over bytes.
///
/// ```swift
/// var office = Office()
/// office.add(script: bytes, name: "procedure.lua")
/// let reading = office.read(record: text, name: "minutes.txt")
/// if let record = reading.record, let procedure = office.procedure(for: record) {
///   let judgement = procedure.judge(record)
/// }
/// ```
public struct Office: Sendable {
  /// The texts that places in findings point into.
  public internal(set) var sources = SourceTable()
  /// The tables of statutes that the procedures loaded so far may cite.
  public internal(set) var law = LawBook()
  /// The calendar of working days.
  public let calendar: WorkCalendar
  /// How much each script may use.
  public let limits: ScriptLimits
  /// The largest script that is read, in bytes.
  public static let largestScript = ScriptLimits.source
  var lawFiles: Set<String> = []
  /// What was found in the tables of statutes that ship; told with every procedure, for such a table
  /// is missing from all of them.
  var lawFindings: [Finding] = []
  var places = ProcedureByPlace()
  private var local: [SourceText] = []
  private let shipped: ScriptShelf
  private var own = ScriptShelf()
  /// Scripts of the office's own that are no text.
  private var unreadable: [(bytes: [UInt8], name: String)] = []
  var shelf: ScriptShelf
  private var loaded: [PlanReference: Procedure] = [:]
  /// The procedure asked for last: the records of one file mostly name one.
  private var last: (reference: PlanReference, procedure: Procedure)?

  /// An office with the shipped procedures, law tables and calendar.
  ///
  /// - Parameter limits: how much each script of the office may use.
  public init(limits: ScriptLimits = .standard) {
    self.limits = limits
    calendar = CalendarReader.read(Shelf.calendar.text).calendar
    shipped = ScriptShelf(
      Shelf.procedures.map { script in
        ShelvedScript(script.header, name: script.item.path) { script.item.text }
      })
    shelf = shipped
  }

  /// Keeps a text, so that places in it can be shown; gives the number its places carry.
  public mutating func keep(_ text: SourceText) -> Int32 { sources.add(text) }

  /// Adds a script of the office's own; it goes before a shipped one of the same name and version.
  ///
  /// The script is not run until a procedure is asked for; bytes that are no text are passed over here
  /// and reported by `load(script:name:)`.
  public mutating func add(script bytes: [UInt8], name: String) {
    guard case .text(let text, _, _, _) = Decoding.decode(bytes, name: name) else {
      unreadable.append((bytes, name))
      return
    }
    local.append(text)
    // Whoever works beside a copy of the shelf has every script of it at hand; what those say is known.
    if let script = Shelf.procedures.first(where: { $0.bytes == text.bytes }) {
      own.add(ShelvedScript(script.header, name: text.name) { text })
    } else {
      own.add(text)
    }
    shelf = ScriptShelf(own, then: shipped)
    loaded = [:]
    last = nil
  }

  /// Puts scripts in the place of all those added before.
  public mutating func replaceScripts(with scripts: [(bytes: [UInt8], name: String)]) {
    local = []
    unreadable = []
    own = ScriptShelf()
    shelf = shipped
    loaded = [:]
    last = nil
    for script in scripts { add(script: script.bytes, name: script.name) }
  }

  /// Loads one script and gives the procedure with everything found in it.
  public mutating func load(script bytes: [UInt8], name: String) -> Procedure {
    readLaw(for: bytes)
    let loader = ProcedureLoader(library: shelf, law: law, limits: limits)
    var loading = loader.load(bytes: bytes, name: name, file: Int32(clamping: sources.texts.count))
    for source in loading.sources { _ = sources.add(source) }
    loading.findings += overrides(loading) + lawFindings
    return Procedure(loading, law: law, calendar: calendar)
  }

  /// The procedure of a name or id, the office's own before the shipped ones; `nil` when there is none.
  public mutating func procedure(named reference: PlanReference) -> Procedure? {
    if let last, last.reference == reference { return last.procedure }
    if let known = loaded[reference] {
      last = (reference, known)
      return known
    }
    guard let source = shelf.source(for: reference) else { return nil }
    let procedure = load(script: source.bytes, name: source.name)
    loaded[reference] = procedure
    return procedure
  }

  /// The script that may well be meant although it does not say what it is; `nil` when there is none.
  ///
  /// It has no header that can be read, or is no text at all; what is wrong with it is in the findings.
  public mutating func faulty(for reference: PlanReference) -> Procedure? {
    let name = Array(reference.name.utf8)
    let meant = local.first { source in
      // Looked at first, for a header is dearer to read than a name is to find.
      guard source.bytes.isEmpty || Self.holds(source.bytes, name) else { return false }
      guard let header = ScriptHeader(source) else { return true }
      return header.answers(to: reference.name) && header.version.isEmpty
    }
    if let meant { return load(script: meant.bytes, name: meant.name) }
    return unreadable.first.map { load(script: $0.bytes, name: $0.name) }
  }

  private static func holds(_ bytes: [UInt8], _ word: [UInt8]) -> Bool {
    guard let first = word.first, bytes.count >= word.count else { return false }
    return (0...(bytes.count - word.count)).contains {
      bytes[$0] == first && bytes[$0..<$0 + word.count].elementsEqual(word)
    }
  }

  /// The procedure a record names, with the texts of its place; `nil` when it names none or there is none.
  public mutating func procedure(for record: Record) -> Procedure? {
    guard let reference = record.procedure?.value, let known = procedure(named: reference) else {
      return nil
    }
    return localise(known, for: record)
  }

  /// The text of each predicate of a plan loaded here, by which the functions of two plans are compared.
  public func functions(of plan: Plan) -> [String] { FunctionText.all(of: plan, in: sources) }

  /// The names and ids that can be asked for.
  public var names: [String] {
    var seen = Set<String>()
    return shelf.names.filter { seen.insert($0).inserted }
  }

  /// The names of the procedures that can be asked for.
  public var procedureNames: [String] {
    var seen = Set<String>()
    return shelf.procedureNames.filter { seen.insert($0).inserted }
  }

  /// The versions there are of the procedure of a name or id.
  public func versions(of name: String) -> [String] { shelf.versions(of: name) }

  /// Reads a record: plain text, or JSON when it begins with a brace: cases, or the lines of a journal; a list of
  /// cases in brackets is read, too.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 or GB 18030.
  ///   - name: the name shown in messages.
  ///   - rosters: gives the bytes of a list of members that the record refers to, and the name to show;
  ///     for case JSON also those of the clerk's text it was made from, so that findings point into that. It
  ///     throws for a list that is there and cannot be read.
  /// - Returns: one reading for each record; several only where each line holds a case.
  public mutating func readAll(
    records bytes: [UInt8], name: String,
    rosters: RosterFiles = { _ in nil }
  ) -> [Reading] {
    var open = open(records: bytes, name: name, rosters: rosters)
    var readings: [Reading] = []
    while let reading = next(of: &open, rosters: rosters) { readings.append(reading) }
    return readings
  }

  /// Opens a file of records to read them one by one with `next(of:rosters:)`, as `readAll` does at once.
  public mutating func open(
    records bytes: [UInt8], name: String,
    rosters: RosterFiles = { _ in nil }
  ) -> OpenRecords {
    switch Decoding.decode(bytes, name: name) {
    case .failure(let failure):
      return OpenRecords(Reading(record: nil, findings: [failure.finding(name)]))
    case .text(let text, let encoding, _, _):
      guard let first = text.bytes.first(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x09 }) else {
        let facts = [Fact(.file, .text(name)), Fact(.reason, .text("empty"))]
        return OpenRecords(
          Reading(record: nil, findings: [Finding(.unreadableFile, at: .none, facts)]))
      }
      let file = sources.add(text)
      var open: OpenRecords
      if first == UInt8(ascii: "{") || CaseLines.isList(text.bytes) {
        open = OpenRecords(CaseLines(text.bytes, file: file))
      } else {
        var table = sources
        let reading = MinutesReader.read(text, file: file) { roster($0, &table, rosters) }
        sources = table
        open = OpenRecords(reading)
      }
      if encoding != .utf8 {
        open.finding = Finding(
          .encodingConverted, at: Place(file: file, line: 1, column: 0),
          [Fact(.encoding, .text(encoding.rawValue))])
      }
      return open
    }
  }

  /// The next record of a file; `nil` after the last.
  public mutating func next(
    of open: inout OpenRecords, rosters: RosterFiles = { _ in nil }
  ) -> Reading? {
    var table = sources
    let next = open.next(&table) { name, table in
      guard let file = try? rosters(name),
        case .text(let text, _, _, _) = Decoding.decode(file.bytes, name: file.name)
      else { return nil }
      return table.add(text)
    }
    guard var reading = next else { return nil }
    if open.isJSON { fill(&reading) { roster($0, &table, rosters) } }
    sources = table
    if let finding = open.finding {
      reading.findings.append(finding)
      open.finding = nil
    }
    return reading
  }

  private func roster(
    _ name: String, _ table: inout SourceTable,
    _ rosters: RosterFiles
  ) -> RosterSource? {
    let list: (bytes: [UInt8], name: String)
    do throws(UnreadableFile) {
      guard let found = try rosters(name) else { return nil }
      list = found
    } catch {
      return .refused(error.finding)
    }
    switch Decoding.decode(list.bytes, name: list.name) {
    case .text(let text, _, _, _): return .text(text, file: table.add(text))
    case .failure(let failure): return .unreadable(failure, file: -1)
    }
  }

  /// Reads one record; see `readAll`. Of a file of many cases, the first.
  public mutating func read(
    record bytes: [UInt8], name: String,
    rosters: RosterFiles = { _ in nil }
  ) -> Reading {
    readAll(records: bytes, name: name, rosters: rosters).first
      ?? Reading(record: nil, findings: [])
  }

  /// Reads the lists that a case in JSON only names.
  private func fill(_ reading: inout Reading, from rosters: (String) -> RosterSource?) {
    guard let record = reading.record else { return }
    for index in record.rosters.indices where record.rosters[index].members == nil {
      let name = record.rosters[index].name
      switch rosters(name.value) {
      case .text(let text, let file)?:
        let list = RosterReader.read(text, file: file)
        reading.record?.rosters[index].members = list.members
        reading.findings += list.findings
        if list.members != nil { continue }
      case .unreadable(let failure, let file)?:
        reading.findings.append(RosterReader.finding(for: failure, name: name, file: file))
      case .refused(let finding)?:
        reading.findings.append(RosterReader.finding(for: finding, name: name))
      case nil: continue
      }
      reading.record?.unread.rosters.insert(name.value)
    }
  }

  /// Says that a script of the office's own goes before a shipped one of the same id and version.
  private func overrides(_ loading: Loading) -> [Finding] {
    var findings: [Finding] = []
    for source in loading.sources {
      guard
        local.contains(where: { $0.name == source.name })
          || loading.sources.first?.name == source.name,
        let header = header(of: source)
      else { continue }
      for item in shipped.entries {
        let shipped = item.header
        guard shipped.version == header.version,
          shipped.name == header.name || (shipped.id != nil && shipped.id == header.id),
          item.source.bytes != source.bytes
        else { continue }
        findings.append(
          Finding(
            .localOverridesShipped, at: .none,
            [
              Fact(.file, .text(source.name)), Fact(.found, .text(shipped.name)),
              Fact(.version, .text(shipped.version)),
            ]))
      }
    }
    return findings
  }

  /// What a script says it is; known of those on the shelf.
  private func header(of source: SourceText) -> ScriptHeader? {
    let held = shelf.entries.first {
      $0.name == source.name && $0.source.bytes == source.bytes
    }
    return held?.header ?? ScriptHeader(source)
  }
}

extension DecodingFailure {
  /// The failure as a finding about a file.
  func finding(_ name: String) -> Finding {
    let file = Fact(.file, .text(name))
    if case .tooLarge(let limit) = kind {
      return Finding(.fileTooLarge, at: .none, [file, Fact(.limit, .count(limit))])
    }
    return Finding(
      .unreadableFile, at: .none,
      [
        file, Fact(.reason, .text(word)), Fact(.line, .count(line)),
        Fact(.offset, .count(byteOffset)),
      ])
  }

  private var word: String {
    switch kind {
    case .tooLarge: "too-large"
    case .utf16: "utf-16"
    case .nul: "nul"
    case .binary(let form): form.rawValue
    case .truncated: "truncated"
    case .malformed: "malformed"
    }
  }
}
