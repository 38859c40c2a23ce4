public import Deliberation
import ProcedureScript
import SourceText

/// Which tables of statutes are read: those a script may cite, and those of a record's place.
extension Office {
  /// Every table of statutes, of the country and of places; otherwise a table is read when it may be needed.
  public mutating func allLaw() -> LawBook {
    read(law: Shelf.law.map(\.item) + Shelf.overlays.map(\.item))
    return law
  }

  /// A procedure with the texts that hold in a record's place.
  ///
  /// The texts of a place are read when the first record of it comes; without 地区, the national ones hold.
  public mutating func localise(_ procedure: Procedure, for record: Record) -> Procedure {
    guard let book = procedure.book else { return procedure }
    let locality = record.locality?.value
    if let last = places.last, last.given === book, last.locality == locality {
      return last.procedure
    }
    let place = PlaceOfBook(book: ObjectIdentifier(book), locality: locality)
    let local = places.known[place] ?? read(procedure, book, in: locality)
    places.keep(local, for: place, book)
    return local
  }

  /// A procedure with the texts of a place, which are read where they have not been yet.
  private mutating func read(_ procedure: Procedure, _ book: Rulebook, in locality: String?)
    -> Procedure
  {
    if let locality {
      let words = book.plan.lawPrefixes.map { Array("\"\($0).".utf8) }
      read(
        law: Shelf.overlays.filter { overlay in
          !lawFiles.contains(overlay.item.name)
            && overlay.places.contains { Locality.holds($0, locality) }
            && words.contains { overlay.item.bytes.holds($0) }
        }.map(\.item))
    }
    guard law.entries.count != book.law.entries.count else { return procedure }
    if let last = places.last, last.given === book,
      last.procedure.book?.law.entries.count == law.entries.count
    {
      return last.procedure
    }
    return procedure.under(law, calendar: calendar)
  }

  /// Reads the tables that the given scripts, and those they name, may cite.
  ///
  /// A table holds the keys that begin with its prefix; a script that mentions no key of a table, and no
  /// instrument of it, needs none of it.
  mutating func readLaw(for script: [UInt8]) {
    let index = NameIndex(shelf.entries)
    let prefixes = Shelf.law.map { Array($0.prefix.utf8) }
    var texts = [script]
    var seen = Set<String>()
    var cited = Set<Int>()
    var citesAtAll = false
    var next = 0
    while next < texts.count {
      let mentions = Mentions(texts[next], of: index)
      for position in mentions.scripts {
        let entry = shelf.entries[position]
        if seen.insert(entry.name).inserted { texts.append(entry.source.bytes) }
      }
      cited.formUnion(mentions.tables(prefixes))
      citesAtAll = citesAtAll || mentions.mayCite
      next += 1
    }
    let instruments = texts.flatMap(\.instruments)
    if !instruments.isEmpty {
      for (position, table) in Shelf.law.enumerated() where !cited.contains(position) {
        let bytes = table.item.bytes
        if instruments.contains(where: { bytes.holds($0) }) { cited.insert(position) }
      }
    }
    // The counting of days is the machine's own business and always at hand.
    let civil = Shelf.law.firstIndex { $0.prefix == "civil." }
    // A key of no table is answered with the nearest there is, so then all tables are read.
    let all = citesAtAll && cited.allSatisfy { $0 == civil }
    read(
      law: Shelf.law.indices.filter { all || $0 == civil || cited.contains($0) }
        .map { Shelf.law[$0].item })
    readOverlays(for: texts, instruments)
  }

  /// Reads the tables of places that alone have a key a script mentions, or a text it names.
  private mutating func readOverlays(for texts: [[UInt8]], _ instruments: [[UInt8]]) {
    var words: Set<[UInt8]> = []
    for word in texts.flatMap(\.dottedStrings) {
      let key = String(decoding: word, as: UTF8.self)
      if law.contains(key) || law.keys.contains(where: { $0.hasPrefix(key + ".") }) { continue }
      words.insert(word)
    }
    guard !words.isEmpty || !instruments.isEmpty else { return }
    read(
      law: Shelf.overlays.map(\.item).filter { item in
        words.contains { word in
          item.bytes.holds([0x22] + word + [0x22]) || item.bytes.holds([0x22] + word + [0x2E])
        } || instruments.contains { item.bytes.holds($0) }
      })
  }

  private mutating func read(law items: [Shelf.Item]) {
    let fresh = items.filter { lawFiles.insert($0.name).inserted }
    guard !fresh.isEmpty else { return }
    let first = Int32(clamping: sources.texts.count)
    for item in fresh { _ = sources.add(item.text) }
    let loading = ProcedureLoader().loadLaw(fresh.map(\.text), file: first)
    lawFindings += loading.findings
    law = LawBook(law.entries + loading.book.entries)
  }
}

/// What procedures are in the places of the records so far.
struct ProcedureByPlace: Sendable {
  /// The one asked for last: the records of one file mostly share procedure and place.
  fileprivate private(set) var last: (given: Rulebook, locality: String?, procedure: Procedure)?
  fileprivate private(set) var known: [PlaceOfBook: Procedure] = [:]
  /// The books by which the procedures are known, which keep them apart as long as they live.
  private var books: [Rulebook] = []

  /// Places are words of records; so many are kept and no more.
  private static let most = 256

  fileprivate mutating func keep(
    _ procedure: Procedure, for place: PlaceOfBook, _ book: Rulebook
  ) {
    last = (book, place.locality, procedure)
    guard known[place] == nil else { return }
    if books.count == Self.most { (known, books) = ([:], []) }
    known[place] = procedure
    books.append(book)
  }
}

/// A procedure as loaded, and a place.
private struct PlaceOfBook: Hashable {
  var book: ObjectIdentifier
  var locality: String?
}

extension [UInt8] {
  /// Whether the bytes hold a run of others.
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    part.isEmpty || withUnsafeBufferPointer { ByteScan($0).offset(ofRun: part) != nil }
  }

  /// The strings between straight quotes that look like keys of the law tables: `village.group`.
  fileprivate var dottedStrings: [[UInt8]] {
    withUnsafeBufferPointer { bytes in
      let scan = ByteScan(bytes)
      var found: [[UInt8]] = []
      var start = 0
      while start <= bytes.count {
        let end = Swift.min(scan.offset(of: 0x22, from: start), bytes.count)
        let piece = bytes[start..<end]
        start = end + 1
        // Short ones only, looked at from the end that tells soonest.
        guard piece.count <= 80, let last = piece.last,
          (0x61...0x7A).contains(last) || last == 0x2D,
          piece.first != 0x2E, piece.contains(0x2E),
          piece.allSatisfy({ (0x61...0x7A).contains($0) || $0 == 0x2E || $0 == 0x2D })
        else { continue }
        found.append(Array(piece))
      }
      return found
    }
  }

  /// The instruments named between 《 and 》, as a law table writes them: `statute "民法典"`.
  fileprivate var instruments: [[UInt8]] {
    let (open, close) = (Array("《".utf8), Array("》".utf8))
    return withUnsafeBufferPointer { bytes in
      let scan = ByteScan(bytes)
      var names: [[UInt8]] = []
      var start = 0
      while let mark = scan.offset(ofRun: open, from: start) {
        start = mark + open.count
        let end = scan.offset(ofRun: close, from: start) ?? bytes.count
        let name = bytes[start..<Swift.min(end, start + 200, bytes.count)]
        let bare = Instrument.bare(String(decoding: name, as: UTF8.self))
        names.append(Array("statute \"\(bare)\"".utf8))
      }
      return names
    }
  }
}
