import SourceText

/// Comparing texts by their bytes, where that comes to the same.
///
/// Swift compares texts as Unicode does: characters may be composed in more than one way, and marks
/// belong to what they follow. Han, its punctuation and ASCII have one composition and no marks, so two
/// such texts are the same when their bytes are, and one holds the other when its bytes do. Names of
/// members, steps and bodies are such texts; the general comparison costs ten times as much.
extension String {
  /// The same as `==`.
  func isSame(as other: String) -> Bool {
    let same: Bool? = bytes { left in
      other.bytes { right in
        let difference = left.firstDifference(from: right)
        guard let difference else { return true }
        // Two characters that stand for themselves and differ cannot come to the same.
        return left.isPlain(at: difference) && right.isPlain(at: difference) ? false : nil
      }
    }
    return same ?? (self == other)
  }

  /// The same as `contains`.
  func holds(_ part: String) -> Bool {
    let found: Bool? = bytes { whole in
      part.bytes { part in
        part.isEmpty || !whole.isPlain || !part.isPlain ? nil : whole.holds(part)
      }
    }
    return found ?? contains(part)
  }

  /// The same as `firstIndex` where a character is one of those of another text, which must be plain.
  func firstIndex(ofAny marks: String) -> String.Index? {
    guard bytes(\.isPlain) else { return firstIndex { marks.contains($0) } }
    return unicodeScalars.firstIndex { marks.unicodeScalars.contains($0) }
  }

  private func bytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(utf8).withUnsafeBufferPointer(body)
  }
}

extension [String] {
  /// The same as `contains`.
  func has(_ text: String) -> Bool { contains { $0.isSame(as: text) } }
}

extension UnsafeBufferPointer<UInt8> {
  /// The offset of the first character in which bytes differ from others; `nil` where they do not.
  fileprivate func firstDifference(from other: UnsafeBufferPointer<UInt8>) -> Int? {
    let shared = Swift.min(count, other.count)
    var offset = 0
    while offset < shared, self[offset] == other[offset] { offset += 1 }
    if offset == count, offset == other.count { return nil }
    // Back to where the character begins.
    while offset > 0, isInside(offset) || other.isInside(offset) { offset -= 1 }
    return offset
  }

  private func isInside(_ offset: Int) -> Bool { offset < count && self[offset] & 0xC0 == 0x80 }

  /// Whether a character has one composition and combines with nothing before it; the end has, too.
  fileprivate func isPlain(at offset: Int) -> Bool {
    guard offset < count else { return true }
    let lead = self[offset]
    if lead < 0x80 { return true }
    return offset + 2 < count && isPlainCharacter(lead, self[offset + 1], self[offset + 2])
  }

  fileprivate func holds(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = part.first else { return true }
    var start = 0
    while start + part.count <= count {
      if self[start] == first {
        var length = 1
        while length < part.count, self[start + length] == part[length] { length += 1 }
        if length == part.count { return true }
      }
      start += 1
    }
    return false
  }
}
