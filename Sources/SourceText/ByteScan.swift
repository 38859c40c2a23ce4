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
    // Two words at a time: whether one of them has the byte is all that is asked.
    while offset + 16 <= bytes.count,
      zeroBytes(word(offset) ^ wanted) | zeroBytes(word(offset + 8) ^ wanted) == 0
    {
      offset += 16
    }
    while offset < bytes.count, bytes[offset] != byte { offset += 1 }
    return offset
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
    var inside = 0
    var lineFeeds: UInt64 = 0
    var offset = range.lowerBound
    while offset + 8 <= range.upperBound {
      // Each byte of the sum counts for its own place, and no more words are taken than it can count.
      let end = min(range.upperBound, offset + 8 * 255)
      var sum: UInt64 = 0
      while offset + 8 <= end {
        let word = word(offset)
        sum &+= ((word & ~(word << 1)) >> 7) & 0x0101_0101_0101_0101
        lineFeeds |= zeroBytes(word ^ 0x0A0A_0A0A_0A0A_0A0A)
        offset += 8
      }
      for place in 0..<8 { inside += Int(sum >> UInt64(place * 8) & 0xFF) }
    }
    while offset < range.upperBound {
      if bytes[offset] == 0x0A { return nil }
      if bytes[offset] & 0xC0 == 0x80 { inside += 1 }
      offset += 1
    }
    return lineFeeds == 0 ? range.count - inside : nil
  }

  /// The eight bytes at an offset, the first of them in the lowest place.
  private func word(_ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
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
