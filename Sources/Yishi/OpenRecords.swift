public import Deliberation
import Minutes
import SourceText

/// Gives the bytes of a list of members that a record names, and the name to show; `nil` where there
/// is none.
public typealias RosterFiles = (String) throws(UnreadableFile) -> (bytes: [UInt8], name: String)?

/// A file that is there and cannot be read; the finding says why.
public struct UnreadableFile: Error, Sendable {
  /// Why it cannot be read; its place is put where the file is named.
  public var finding: Finding

  /// A file that cannot be read for a reason.
  public init(_ finding: Finding) { self.finding = finding }
}

/// A file of records that is being read; `Office.next(of:rosters:)` gives them one by one.
///
/// A file with one case a line may hold thousands, and whoever judges them needs one at a time.
public struct OpenRecords: Sendable {
  private var single: Reading?
  private var cases: CaseLines?
  private var originals = Originals()
  /// What is still to be said of the file, with its first record.
  var finding: Finding?

  init(_ reading: Reading) { single = reading }
  init(_ cases: CaseLines) { self.cases = cases }

  /// Whether the records are cases in JSON, which may leave it to other files to list members.
  var isJSON: Bool { cases != nil }

  /// The next record. Its acts are placed in the clerk's text where they stand there; `file` reads
  /// that text by its plain name and gives its number.
  mutating func next(_ table: inout SourceTable, file: (String, inout SourceTable) -> Int32?)
    -> Reading?
  {
    if cases == nil {
      defer { single = nil }
      return single
    }
    // Taken out and put back, so that nothing of it is copied.
    var originals = self.originals
    self.originals = Originals()
    defer { self.originals = originals }
    let reading = cases?.next { path in originals.number(of: path) { file($0, &table) } }
    guard let record = reading?.record, !originals.areFaithful(to: record, in: table) else {
      return reading
    }
    // The clerk's text has changed since: places in it would mislead.
    return cases?.again()
  }
}

/// The clerk's texts that cases were made from.
private struct Originals: Sendable {
  /// The number of each text by the path under which a case knows it; -1 where there is none.
  private var numbers: [String: Int32] = [:]
  /// What stands in each text, read when a case places acts in it.
  private var contents: [Int32: Original] = [:]

  /// The number of a text; only its plain name counts, for it is looked for beside the record.
  mutating func number(of path: String, file: (String) -> Int32?) -> Int32? {
    if let known = numbers[path] { return known < 0 ? nil : known }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let number = numbers[name] ?? file(name) ?? -1
    numbers[name] = number
    numbers[path] = number
    return number < 0 ? nil : number
  }

  /// Whether the acts that a case places in such a text stand there.
  mutating func areFaithful(to record: Record, in sources: SourceTable) -> Bool {
    guard numbers.contains(where: { $0.value >= 0 }) else { return true }
    var file: Int32 = -1
    var original = Original([])
    var next = 0
    for index in record.acts.indices {
      let place = record.acts[index].site.place
      guard numbers.contains(where: { $0.value == place.file }), !place.isNone else { continue }
      if place.file != file {
        (file, next) = (place.file, 0)
        original = self.original(file, sources)
      }
      let act = Standing(record.acts[index])
      guard let position = original.position(of: act, from: next) else { return false }
      next = position + 1
    }
    return true
  }

  private mutating func original(_ file: Int32, _ sources: SourceTable) -> Original {
    if let known = contents[file] { return known }
    let acts = sources[file].flatMap { MinutesReader.read($0, file: file).record?.acts } ?? []
    let original = Original(acts.map(Standing.init))
    contents[file] = original
    return original
  }
}

/// The acts of a clerk's text.
private struct Original: Sendable {
  private let acts: [Standing]
  private let positions: [Standing: Int]

  init(_ acts: [Standing]) {
    self.acts = acts
    positions = Dictionary(zip(acts, acts.indices)) { first, _ in first }
  }

  /// Where an act is among those of the text; mostly it is the one after the last that was asked for.
  func position(of act: Standing, from next: Int) -> Int? {
    next < acts.count && acts[next] == act ? next : positions[act]
  }
}

/// Where an act stands, and what it is.
private struct Standing: Hashable {
  var kind: Act.Kind
  var day: Day
  var place: Place

  init(_ act: Act) {
    kind = act.kind
    day = act.occurred.day
    place = act.site.place
  }
}
