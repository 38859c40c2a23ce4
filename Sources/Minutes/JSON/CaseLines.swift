internal import Deliberation
internal import SourceText

/// The cases of a JSON text, read one by one as they are asked for.
///
/// One case a line, where every line is a whole object; else one over all lines. Blank lines are passed
/// over. A file may hold the cases of a whole province, so none is kept here once it is given.
public struct CaseLines: Sequence, IteratorProtocol, Sendable {
  private let bytes: [UInt8]
  private let file: Int32
  private let lines: [(range: Range<Int>, number: Int)]
  private var position = 0
  /// The cases of one office say the same things again and again, so they share their strings.
  private var known: TextTable

  /// The cases of a text; `file` is its number in the table of sources. See `CaseJSON.read`.
  public init(_ bytes: [UInt8], file: Int32) {
    self.bytes = bytes
    self.file = file
    let lines = bytes.withUnsafeBufferPointer(wholeLines(of:))
    self.lines = lines ?? [(0..<bytes.count, 1)]
    known = TextTable(slots: lines == nil ? 0 : 512)
  }

  /// The reading of the next case; `nil` after the last.
  public mutating func next() -> Reading? {
    guard position < lines.count else { return nil }
    let line = lines[position]
    position += 1
    return bytes.withUnsafeBufferPointer { bytes in
      let scanner = JSONScanner(
        UnsafeBufferPointer(rebasing: bytes[line.range]), file: file, line: line.number,
        known: known)
      // The table is handed over and back: with a second owner each case would copy it.
      known = TextTable()
      var reader = CaseReader(scanner: scanner, sources: { _ in nil })
      defer { known = reader.scanner.known }
      return reader.read()
    }
  }
}

/// The lines that hold something, when there are several and each is an object; else `nil`.
private func wholeLines(
  of bytes: UnsafeBufferPointer<UInt8>
) -> [(range: Range<Int>, number: Int)]? {
  let scan = ByteScan(bytes)
  var lines: [(range: Range<Int>, number: Int)] = []
  var (start, number) = (0, 1)
  while start < bytes.count {
    let end = scan.offset(of: 0x0A, from: start)
    let line = bytes[start..<end]
    if line.contains(where: { $0 != 0x20 && $0 != 0x09 }) {
      guard line.first(where: { $0 != 0x20 }) == UInt8(ascii: "{"),
        line.last(where: { $0 != 0x20 }) == UInt8(ascii: "}")
      else { return nil }
      lines.append((start..<end, number))
    }
    (start, number) = (end + 1, number + 1)
  }
  return lines.count > 1 ? lines : nil
}
