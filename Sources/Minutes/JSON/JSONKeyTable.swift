/// Finds a key by its bytes.
struct JSONKeyTable: Sendable {
  /// The names in the slots; the one that no key has stands in the free ones.
  private var names: [PackedName]
  private var keys: [JSONKey]
  /// Of the names of at most seven bytes, which are most, the one word that they fill; zero is free.
  private var shortNames: [UInt64]
  private var shortKeys: [JSONKey]

  static let shared = JSONKeyTable()

  private init() {
    names = Array(repeating: PackedName(), count: 256)
    keys = Array(repeating: .kind, count: 256)
    shortNames = Array(repeating: 0, count: 256)
    shortKeys = keys
    for key in JSONKey.allCases {
      guard let name = PackedName(key.rawValue) else { continue }
      var index = name.slot(of: names.count)
      while names[index] != PackedName() { index = (index + 1) & (names.count - 1) }
      names[index] = name
      keys[index] = key
      guard key.rawValue.utf8.count < 8 else { continue }
      index = slot(ofShort: name.word)
      while shortNames[index] != 0 { index = (index + 1) & (shortNames.count - 1) }
      shortNames[index] = name.word
      shortKeys[index] = key
    }
  }

  /// The key in a range of bytes, if it is one.
  func key(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> JSONKey? {
    guard !range.isEmpty, let name = PackedName(bytes, range) else { return nil }
    var index = name.slot(of: names.count)
    while names[index] != name {
      if names[index] == PackedName() { return nil }
      index = (index + 1) & (names.count - 1)
    }
    return keys[index]
  }

  /// The key of at most seven bytes that stands at an offset with its quotation mark behind it, and
  /// where that is.
  @inline(__always)
  func shortKey(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (key: JSONKey, end: Int)? {
    guard start + 8 <= bytes.count else { return nil }
    let word = UInt64(
      littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(
        fromByteOffset: start, as: UInt64.self))
    // Marks the quotation marks; the lowest is exact. What else no name may hold, no key has.
    let quotes = word ^ 0x2222_2222_2222_2222
    let marks = (quotes &- 0x0101_0101_0101_0101) & ~quotes & 0x8080_8080_8080_8080
    let count = marks.trailingZeroBitCount >> 3
    guard marks != 0, count > 0 else { return nil }
    let name = word & ((1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1)
    var index = slot(ofShort: name)
    while shortNames[index] != name {
      if shortNames[index] == 0 { return nil }
      index = (index &+ 1) & 255
    }
    return (shortKeys[index], start &+ count)
  }

  private func slot(ofShort word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }
}
