internal import Deliberation
internal import SourceText

extension CaseJSON {
  /// Reads a file of cases: one a line, where every line is a whole object; else one over all lines.
  ///
  /// Blank lines are passed over. There is a reading for each case, in their order; see `read`.
  public static func readAll(
    _ bytes: UnsafeBufferPointer<UInt8>, file: Int32, sources: (String) -> Int32? = { _ in nil }
  ) -> [Reading] {
    guard let lines = wholeLines(of: bytes) else {
      return [read(bytes, file: file, sources: sources)]
    }
    return withoutActuallyEscaping(sources) { sources in
      // The cases of one office say the same things again and again, so they share their strings.
      var known = TextTable(slots: 2048)
      var readings: [Reading] = []
      readings.reserveCapacity(lines.count)
      for line in lines {
        let scanner = JSONScanner(
          UnsafeBufferPointer(rebasing: bytes[line.range]), file: file, line: line.number,
          known: known)
        // The table is handed over and back: with a second owner each case would copy it.
        known = TextTable()
        var reader = CaseReader(scanner: scanner, sources: sources)
        readings.append(reader.read())
        known = reader.scanner.known
      }
      return readings
    }
  }

  /// The lines that hold something, when there are several and each is an object; else `nil`.
  private static func wholeLines(
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
}
