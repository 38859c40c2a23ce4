public import Deliberation
internal import SourceText

/// The cases of a JSON text, read one by one as they are asked for.
///
/// One case a line, where two lines begin with a brace; else one over all lines, indented. Blank lines
/// are passed over. A file may hold the cases of a whole province, so none is kept here once it is given.
public struct CaseLines: Sendable {
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
    let lines = bytes.withUnsafeBufferPointer(filledLines(of:))
    self.lines = lines ?? [(0..<bytes.count, 1)]
    known = TextTable(slots: lines == nil ? 0 : 512)
  }

  /// The reading of the next case; `nil` after the last. `sources` as for `CaseJSON.read`.
  public mutating func next(sources: (String) -> Int32? = { _ in nil }) -> Reading? {
    guard position < lines.count else { return nil }
    position += 1
    return read(lines[position - 1], sources)
  }

  /// The case that was given last, read once more; `nil` before the first.
  public mutating func again(sources: (String) -> Int32? = { _ in nil }) -> Reading? {
    position > 0 ? read(lines[position - 1], sources) : nil
  }

  private mutating func read(
    _ line: (range: Range<Int>, number: Int), _ sources: (String) -> Int32?
  ) -> Reading {
    withoutActuallyEscaping(sources) { sources in
      bytes.withUnsafeBufferPointer { bytes in
        let scanner = JSONScanner(
          UnsafeBufferPointer(rebasing: bytes[line.range]), file: file, line: line.number,
          known: known)
        // The table is handed over and back: with a second owner each case would copy it.
        known = TextTable()
        var reader = CaseReader(scanner: scanner, sources: sources)
        defer { known = reader.scanner.known }
        return reader.read()
      }
    }
  }
}

/// The lines that hold something, when several begin with a brace; else `nil`.
private func filledLines(
  of bytes: UnsafeBufferPointer<UInt8>
) -> [(range: Range<Int>, number: Int)]? {
  let scan = ByteScan(bytes)
  var lines: [(range: Range<Int>, number: Int)] = []
  var opened = 0
  var (start, number) = (0, 1)
  while start < bytes.count {
    let end = scan.offset(of: 0x0A, from: start)
    if bytes[start..<end].contains(where: { $0 != 0x20 && $0 != 0x09 }) {
      if bytes[start] == UInt8(ascii: "{") { opened += 1 }
      lines.append((start..<end, number))
    }
    (start, number) = (end + 1, number + 1)
  }
  return opened > 1 ? lines : nil
}
