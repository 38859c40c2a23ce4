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
    let wanted = UInt64(byte) &* 0x0101_0101_0101_0101
    var offset = start
    while offset + 8 <= bytes.count {
      let found = (word(offset) ^ wanted).zeroBytes
      if found != 0 { return offset + found.trailingZeroBitCount >> 3 }
      offset += 8
    }
    while offset < bytes.count, bytes[offset] != byte { offset += 1 }
    return offset
  }

  /// The first offset at or after another of a control byte (below 0x20, or 0x7F).
  func control(from start: Int) -> Int {
    var offset = start
    while offset + 8 <= bytes.count {
      let word = word(offset)
      let found = word.bytesBelow(0x20) | (word ^ 0x7F7F_7F7F_7F7F_7F7F).zeroBytes
      if found != 0 { return offset + found.trailingZeroBitCount >> 3 }
      offset += 8
    }
    while offset < bytes.count, bytes[offset] >= 0x20, bytes[offset] != 0x7F { offset += 1 }
    return offset
  }

  /// The first offset at or after another of a byte beyond ASCII.
  package func beyondASCII(from start: Int) -> Int {
    var offset = start
    while offset + 8 <= bytes.count {
      let found = word(offset) & UInt64.highBits
      if found != 0 { return offset + found.trailingZeroBitCount >> 3 }
      offset += 8
    }
    while offset < bytes.count, bytes[offset] < 0x80 { offset += 1 }
    return offset
  }

  /// The first offset at or after another that a string of JSON cannot simply pass over: a quotation
  /// mark, a backslash or a control byte.
  package func endOfPlainJSON(from start: Int) -> Int {
    var offset = start
    while offset + 8 <= bytes.count {
      let word = word(offset)
      let found =
        (word ^ 0x2222_2222_2222_2222).zeroBytes | (word ^ 0x5C5C_5C5C_5C5C_5C5C).zeroBytes
        | word.bytesBelow(0x20)
      if found != 0 { return offset + found.trailingZeroBitCount >> 3 }
      offset += 8
    }
    while offset < bytes.count, bytes[offset] != 0x22, bytes[offset] != 0x5C, bytes[offset] >= 0x20 {
      offset += 1
    }
    return offset
  }

  /// How many characters (bytes that do not continue one) and line feeds a range holds.
  package func count(in range: Range<Int>) -> (characters: Int, lineFeeds: Int) {
    var (characters, lineFeeds) = (0, 0)
    var offset = range.lowerBound
    while offset + 8 <= range.upperBound {
      let word = word(offset)
      let inside = word & ~(word << 1) & UInt64.highBits
      // The sum of eight bytes of 0 or 1; counting bits is a call where the processor may lack it.
      characters += 8 - Int((inside >> 7) &* 0x0101_0101_0101_0101 >> 56)
      // Above a true zero byte the test may see another, so it says only whether there is one.
      if (word ^ 0x0A0A_0A0A_0A0A_0A0A).zeroBytes != 0 {
        for step in 0..<8 where bytes[offset + step] == 0x0A { lineFeeds += 1 }
      }
      offset += 8
    }
    while offset < range.upperBound {
      if bytes[offset] & 0xC0 != 0x80 { characters += 1 }
      if bytes[offset] == 0x0A { lineFeeds += 1 }
      offset += 1
    }
    return (characters, lineFeeds)
  }

  /// The eight bytes at an offset, the first of them in the lowest place.
  private func word(_ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}

extension UInt64 {
  /// The highest bit of each byte.
  fileprivate static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Marks the bytes that are zero by their highest bits; the lowest mark is exact.
  fileprivate var zeroBytes: UInt64 { (self &- 0x0101_0101_0101_0101) & ~self & UInt64.highBits }

  /// Marks the bytes below a bound of at most 0x80; the lowest mark is exact.
  fileprivate func bytesBelow(_ bound: UInt8) -> UInt64 {
    (self &- UInt64(bound) &* 0x0101_0101_0101_0101) & ~self & UInt64.highBits
  }
}
