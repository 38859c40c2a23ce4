public import Deliberation

/// The machine form of a case: one JSON object that holds a whole record.
public enum CaseJSON {
  /// The version of the form that is written and read.
  public static let version = 1

  /// Reads a case; `file` is the number of the JSON text in the table of sources, `line` the line at
  /// which it begins there.
  ///
  /// `sources` gives the number of a file by the name under which the case knows it; acts that name
  /// one are placed there, others in the JSON itself. Unknown and repeated keys are mistakes. The
  /// record is `nil` when the text is no JSON or no case; an act that cannot be used is reported and
  /// left out.
  public static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, file: Int32, line: Int = 1,
    sources: (String) -> Int32? = { _ in nil }
  ) -> Reading {
    withoutActuallyEscaping(sources) { sources in
      var reader = CaseReader(scanner: JSONScanner(bytes, file: file, line: line), sources: sources)
      return reader.read()
    }
  }

  /// Reads a case from an array of bytes.
  public static func read(
    _ bytes: [UInt8], file: Int32, line: Int = 1, sources: (String) -> Int32? = { _ in nil }
  ) -> Reading {
    bytes.withUnsafeBufferPointer { read($0, file: file, line: line, sources: sources) }
  }

  /// Writes a case on one line, without an end of line.
  ///
  /// `source` gives the name of a file by its number; where it gives none, acts carry no place. Names
  /// tied to a secret ballot are left out.
  public static func write(
    _ record: Record, source: (Int32) -> String? = { _ in nil }
  ) -> String {
    var writer = JSONWriter()
    writer.write(record, source: source)
    return writer.output
  }
}

/// The machine form of a journal: one JSON object a line, each with one act.
public enum JournalJSON {
  /// One line of a journal.
  public struct Entry: Sendable, Equatable {
    /// The number of the case.
    public var caseNumber: String
    /// The position in the journal, from 1; the act's id is one less.
    public var sequence: Int
    /// The seal of the line before, where the journal is chained.
    public var previous: String?
    /// The act.
    public var act: Act

    /// A line from its parts; the act takes its id from the sequence.
    public init(caseNumber: String, sequence: Int, previous: String? = nil, act: Act) {
      self.caseNumber = caseNumber
      self.sequence = sequence
      self.previous = previous
      self.act = act
      self.act.id = sequence - 1
    }
  }

  /// Reads one line; `file` and `line` say where it stands. The entry is `nil` when it cannot be used.
  public static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, file: Int32, line: Int = 1,
    sources: (String) -> Int32? = { _ in nil }
  ) -> (entry: Entry?, findings: [Finding]) {
    withoutActuallyEscaping(sources) { sources in
      var reader = CaseReader(scanner: JSONScanner(bytes, file: file, line: line), sources: sources)
      return reader.readEntry()
    }
  }

  /// Reads one line from an array of bytes.
  public static func read(
    _ bytes: [UInt8], file: Int32, line: Int = 1, sources: (String) -> Int32? = { _ in nil }
  ) -> (entry: Entry?, findings: [Finding]) {
    bytes.withUnsafeBufferPointer { read($0, file: file, line: line, sources: sources) }
  }

  /// Writes one line, without its end.
  public static func write(_ entry: Entry, source: (Int32) -> String? = { _ in nil }) -> String {
    var writer = JSONWriter()
    writer.write(entry, source: source)
    return writer.output
  }
}
