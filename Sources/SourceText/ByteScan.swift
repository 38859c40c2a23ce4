#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Looking through many bytes, eight at a time.
///
/// Records come by the thousand in one file, and most of their bytes say nothing to the question asked
/// of them; a word of eight is asked at once and looked at byte by byte only where it may answer.
package struct ByteScan {
  private let bytes: UnsafeRawBufferPointer

  /// A scan of bytes, which must outlive it.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = UnsafeRawBufferPointer(bytes) }

  /// The first offset at or after another that holds a byte; the number of bytes where there is none.
  package func offset(of byte: UInt8, from start: Int = 0) -> Int {
    guard start < bytes.count, let base = bytes.baseAddress else { return start }
    // The C library looks through as many bytes at once as the processor can.
    guard let found = memchr(base + start, Int32(byte), bytes.count - start) else {
      return bytes.count
    }
    return base.distance(to: UnsafeRawPointer(found))
  }

  /// The first offset at or after another at which a run of bytes begins; `nil` where it does not.
  package func offset(ofRun run: [UInt8], from start: Int = 0) -> Int? {
    guard let first = run.first, let base = bytes.baseAddress else { return nil }
    return run.withUnsafeBytes { run in
      guard let other = run.baseAddress else { return nil }
      var offset = offset(of: first, from: start)
      while offset + run.count <= bytes.count {
        if memcmp(base + offset, other, run.count) == 0 { return offset }
        offset = self.offset(of: first, from: offset + 1)
      }
      return nil
    }
  }

  /// The first offset at or after another of a control byte (below 0x20, or 0x7F).
  func control(from start: Int) -> Int {
    var offset = start
    while offset + 16 <= bytes.count, controls(word(offset)) | controls(word(offset + 8)) == 0 {
      offset += 16
    }
    while offset < bytes.count, bytes[offset] >= 0x20, bytes[offset] != 0x7F { offset += 1 }
    return offset
  }

  /// The first offset at or after another of a byte beyond ASCII.
  package func beyondASCII(from start: Int) -> Int {
    var offset = start
    while offset + 8 <= bytes.count {
      let found = word(offset) & highBits
      if found != 0 { return offset + found.trailingZeroBitCount >> 3 }
      offset += 8
    }
    while offset < bytes.count, bytes[offset] < 0x80 { offset += 1 }
    return offset
  }

  /// How many characters (bytes that do not continue one) a range holds; `nil` if there is a line feed.
  package func characters(in range: Range<Int>) -> Int? {
    let end = range.upperBound
    guard offset(of: 0x0A, from: range.lowerBound) >= end else { return nil }
    var inside = 0
    var offset = range.lowerBound
    while offset &+ 16 <= end {
      // Each byte of the sum counts for its own place, and no more words are taken than it can count.
      let stop = min(end, offset &+ 16 * 127)
      var sum: UInt64 = 0
      while offset &+ 16 <= stop {
        sum &+= continuations(word(offset)) &+ continuations(word(offset &+ 8))
        offset &+= 16
      }
      inside &+= sumOfBytes(sum)
    }
    while offset < end {
      let rest = end &- offset
      // Of the last word what lies beyond the range is shifted out, for zeros.
      let word = offset &+ 8 <= bytes.count ? word(offset) : lastWord(offset)
      inside &+= sumOfBytes(continuations(rest < 8 ? word << UInt64(64 &- rest &* 8) : word))
      offset &+= 8
    }
    return range.count &- inside
  }

  /// Whether there is nothing but good UTF-8 without control bytes other than blanks and ends of lines.
  ///
  /// The usual text is known to be good in one look; what is not is looked at more closely elsewhere.
  func isCleanText() -> Bool {
    var offset = 0
    while offset < bytes.count {
      let word = offset &+ 8 <= bytes.count ? word(offset) : lastWord(offset)
      let lead = word & 0xFF
      if word & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0 {
        // Two of them at once: nearly every Chinese character has another beside it.
        let second = (word >> 24) & 0xFF
        guard lead != 0xE0, lead != 0xED, second != 0xE0, second != 0xED else { return false }
        offset &+= 6
        continue
      }
      if word & 0x00C0_C0F0 == 0x0080_80E0 {
        // Nearly every Chinese character: three bytes whose lead leaves the second free.
        guard lead != 0xE0, lead != 0xED else { return false }
        offset &+= 3
        continue
      }
      let marks = (word & highBits) | controls(word)
      if marks == 0 {
        offset &+= 8
        continue
      }
      let plain = marks.trailingZeroBitCount >> 3
      if plain > 0 {
        offset &+= plain
      } else if lead == 0x0A || lead == 0x0D || lead == 0x09 {
        offset &+= 1
      } else if word & 0xC0E0 == 0x80C0, lead >= 0xC2 {
        offset &+= 2
      } else {
        return false
      }
    }
    return true
  }

  /// The eight bytes at an offset, the first of them in the lowest place.
  private func word(_ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The bytes from an offset to the end, which are fewer than eight, with blanks behind them.
  private func lastWord(_ offset: Int) -> UInt64 {
    var word: UInt64 = 0x2020_2020_2020_2020
    for byte in bytes[offset...].reversed() { word = word << 8 | UInt64(byte) }
    return word
  }
}

/// One for each byte that continues a character.
private func continuations(_ word: UInt64) -> UInt64 {
  ((word & ~(word << 1)) >> 7) & 0x0101_0101_0101_0101
}

/// The sum of the eight bytes of a word.
private func sumOfBytes(_ word: UInt64) -> Int {
  let pairs = (word & 0x00FF_00FF_00FF_00FF) &+ ((word >> 8) & 0x00FF_00FF_00FF_00FF)
  return Int((pairs &* 0x0001_0001_0001_0001) >> 48)
}

/// The highest bit of each byte.
private let highBits: UInt64 = 0x8080_8080_8080_8080

/// Marks the bytes that are zero by their highest bits; whether there are any is exact, and which is the
/// lowest.
private func zeroBytes(_ word: UInt64) -> UInt64 {
  (word &- 0x0101_0101_0101_0101) & ~word & highBits
}

/// Marks bytes below 0x20 and 0x7F; whether there are any is exact.
private func controls(_ word: UInt64) -> UInt64 {
  ((word &- 0x2020_2020_2020_2020) & ~word & highBits) | zeroBytes(word ^ 0x7F7F_7F7F_7F7F_7F7F)
}
