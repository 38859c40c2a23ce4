public import Deliberation
internal import SourceText

/// The cases of a JSON text, read one by one as they are asked for.
///
/// One case a line, where two lines begin with a brace; else one over all lines, indented; or a list of
/// cases in brackets. Blank lines are passed over. The lines of a journal make a case for each number.
/// A file may hold the cases of a whole province, so none is kept here once it is given.
public struct CaseLines: Sendable {
  private let bytes: [UInt8]
  private let file: Int32
  private let lines: [JSONLine]
  private var position = 0
  /// The journals found and not yet given, and the lines they take.
  private var journals: [Journal] = []
  private var taken: Set<Int> = []
  private var last: Last?
  /// The list in brackets could not be parted into cases.
  private var brokenList: Place?
  /// The cases of one office say the same things again and again, so they share their strings.
  private var known: TextTable

  private enum Last {
    case line(Int)
    case journal(Journal)
  }

  /// The cases of a text; `file` is its number in the table of sources. See `CaseJSON.read`.
  public init(_ bytes: [UInt8], file: Int32) {
    self.bytes = bytes
    self.file = file
    if Self.isList(bytes) {
      let list = bytes.withUnsafeBufferPointer { JSONList($0) }
      lines = list.elements ?? []
      if list.elements == nil || lines.isEmpty {
        brokenList = Place(
          file: file, line: Int32(clamping: list.line), column: Int32(clamping: list.column),
          length: 1)
      }
      known = TextTable(slots: 512)
      return
    }
    let lines = bytes.withUnsafeBufferPointer(filledLines(of:))
    self.lines = lines ?? [JSONLine(range: 0..<bytes.count, number: 1)]
    known = TextTable(slots: lines == nil ? 0 : 512)
  }

  /// Whether a text is a JSON list rather than the words of a record: a bracket, and behind it what a
  /// tag such as [表决] never begins with.
  public static func isList(_ bytes: [UInt8]) -> Bool {
    var signs = bytes.lazy.filter { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }.makeIterator()
    guard signs.next() == UInt8(ascii: "["), let next = signs.next() else { return false }
    return [UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "]"), 0x22].contains(next)
  }

  /// The reading of the next case; `nil` after the last. `sources` as for `CaseJSON.read`.
  public mutating func next(sources: (String) -> Int32? = { _ in nil }) -> Reading? {
    if let place = brokenList {
      brokenList = nil
      return Reading(
        record: nil,
        findings: [Finding(.invalidJSON, at: place, [Fact(.wanted, .text("case-list"))])])
    }
    if !journals.isEmpty { return give(journals.removeFirst(), sources) }
    while position < lines.count {
      let index = position
      position += 1
      if taken.contains(index) { continue }
      let (reading, kind) = read(lines[index], sources)
      if kind == "journal" {
        gather(from: index)
        if !journals.isEmpty { return give(journals.removeFirst(), sources) }
      }
      if let record = reading.record, record.acts.isEmpty, let number = record.number?.value,
        let head = takeHead(index, number)
      {
        return give(head, sources)
      }
      last = .line(index)
      return reading
    }
    return nil
  }

  /// The case that was given last, read once more; `nil` before the first.
  public mutating func again(sources: (String) -> Int32? = { _ in nil }) -> Reading? {
    switch last {
    case .line(let index)?: read(lines[index], sources).reading
    case .journal(let journal)?: assemble(journal, sources)
    case nil: nil
    }
  }

  private mutating func read(
    _ line: JSONLine, _ sources: (String) -> Int32?
  ) -> (reading: Reading, kind: String?) {
    withoutActuallyEscaping(sources) { sources in
      bytes.withUnsafeBufferPointer { bytes in
        let scanner = JSONScanner(
          UnsafeBufferPointer(rebasing: bytes[line.range]), file: file, line: line.number,
          column: line.column, known: known)
        // The table is handed over and back: with a second owner each case would copy it.
        known = TextTable()
        var reader = CaseReader(scanner: scanner, sources: sources)
        defer { known = reader.scanner.known }
        let reading = reader.read()
        return (reading, reader.kind)
      }
    }
  }

  // MARK: Journals

  private mutating func give(_ journal: Journal, _ sources: (String) -> Int32?) -> Reading {
    last = .journal(journal)
    return assemble(journal, sources)
  }

  /// Parts the journal lines from one on by the cases they belong to.
  private mutating func gather(from first: Int) {
    for index in first..<lines.count where !taken.contains(index) {
      guard kind(of: index) == "journal" else { continue }
      taken.insert(index)
      let entry = readEntry(index) { _ in nil }.entry
      // A line that cannot be used stays with those around it, so that it is told once.
      let number = entry?.caseNumber ?? journals.last?.caseNumber
      if let known = journals.firstIndex(where: { $0.caseNumber == number || number == nil }) {
        journals[known].lines.append(index)
      } else {
        journals.append(Journal(caseNumber: number, lines: [index]))
      }
    }
  }

  /// A case without acts is the head of the journal of its number that follows.
  private mutating func takeHead(_ index: Int, _ number: String) -> Journal? {
    guard index + 1 < lines.count, kind(of: index + 1) == "journal" else {
      return nil
    }
    gather(from: index + 1)
    guard let own = journals.firstIndex(where: { $0.caseNumber == number }) else { return nil }
    var journal = journals.remove(at: own)
    journal.head = index
    return journal
  }

  /// What a line says it is, as far as it can be read.
  private func kind(of index: Int) -> String? {
    bytes.withUnsafeBufferPointer { bytes in
      let line = lines[index]
      var reader = CaseReader(
        scanner: JSONScanner(
          UnsafeBufferPointer(rebasing: bytes[line.range]), file: file, line: line.number),
        sources: { _ in nil })
      _ = reader.read()
      return reader.kind
    }
  }

  private func readEntry(
    _ index: Int, _ sources: (String) -> Int32?
  ) -> (entry: JournalJSON.Entry?, findings: [Finding]) {
    withoutActuallyEscaping(sources) { sources in
      bytes.withUnsafeBufferPointer { bytes in
        let line = lines[index]
        var reader = CaseReader(
          scanner: JSONScanner(
            UnsafeBufferPointer(rebasing: bytes[line.range]), file: file, line: line.number,
            column: line.column), sources: sources)
        return reader.readEntry()
      }
    }
  }

  private mutating func assemble(
    _ journal: Journal, _ sources: (String) -> Int32?
  ) -> Reading {
    let first = lines[journal.head ?? journal.lines.first ?? 0]
    let place = Place(
      file: file, line: Int32(clamping: first.number), column: Int32(clamping: first.column))
    var reading =
      journal.head.map { read(lines[$0], sources).reading } ?? Reading(record: nil, findings: [])
    let name = journal.caseNumber ?? ""
    var assembly = JournalAssembly(
      reading.record ?? JournalAssembly.bare(name, at: place),
      head: journal.head.map { JournalJSON.seal(of: text(of: $0)) })
    for index in journal.lines {
      let line = lines[index]
      let (entry, findings) = readEntry(index, sources)
      reading.findings += findings
      let here = Place(
        file: file, line: Int32(clamping: line.number), column: Int32(clamping: line.column))
      assembly.take(
        entry, isPartial: !findings.isEmpty, seal: JournalJSON.seal(of: text(of: index)), at: here)
    }
    reading.record = assembly.finish()
    reading.findings += assembly.findings
    return reading
  }

  /// The bytes of a line that its seal is made from.
  private func text(of index: Int) -> ArraySlice<UInt8> {
    var line = bytes[lines[index].range]
    while let end = line.last, end == 0x0D || end == 0x20 || end == 0x09 || end == 0x0A {
      line.removeLast()
    }
    return line
  }
}

/// The lines of one case of a journal.
private struct Journal: Sendable {
  var caseNumber: String?
  var lines: [Int]
  /// The line of a case that is the journal's head.
  var head: Int?
}

/// A stretch of a text that holds one object.
struct JSONLine: Sendable {
  var range: Range<Int>
  var number: Int
  var column = 1
}

/// The lines that hold something, when several begin with a brace; else `nil`.
private func filledLines(of bytes: UnsafeBufferPointer<UInt8>) -> [JSONLine]? {
  let scan = ByteScan(bytes)
  var lines: [JSONLine] = []
  var opened = 0
  var (start, number) = (0, 1)
  while start < bytes.count {
    let end = scan.offset(of: 0x0A, from: start)
    if bytes[start..<end].contains(where: { $0 != 0x20 && $0 != 0x09 }) {
      if bytes[start] == UInt8(ascii: "{") { opened += 1 }
      lines.append(JSONLine(range: start..<end, number: number))
    }
    (start, number) = (end + 1, number + 1)
  }
  return opened > 1 ? lines : nil
}
