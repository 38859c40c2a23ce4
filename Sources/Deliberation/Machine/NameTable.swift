import SourceText

/// The names of a roster, each once and numbered in order; it finds the number of a name.
///
/// A dictionary hashes texts as Unicode compares them, which for Han costs more than a roster is long.
/// Here texts that are plain are found by their bytes, and only others by comparison.
struct NameTable: Hashable, Sendable {
  /// What a table of few names has room for; beyond that, or whoever wrote them could make all of them
  /// fall on one slot, a dictionary is used.
  private static let few = 64

  private(set) var count = 0
  private var names: [String] = []
  /// By the bytes of a name: 0 for an empty slot, else the name's number and one. Twice as many as names.
  private var slots: [UInt8] = []
  /// The numbers of names that are not plain.
  private var unusual: [Int] = []
  private var many: [String: Int]?

  init(capacity: Int) {
    if capacity > Self.few {
      many = Dictionary(minimumCapacity: capacity)
    } else if capacity > 0 {
      names.reserveCapacity(capacity)
      slots = Array(repeating: 0, count: 2 * Self.few)
    }
  }

  /// The number of a name; `nil` when it is not there.
  func number(of name: String) -> Int? {
    if let many { return many[name] }
    guard count > 0 else { return nil }
    guard let slot = slot(of: name) else { return names.firstIndex(of: name) }
    if slots[slot] > 0 { return Int(slots[slot]) - 1 }
    return unusual.first { names[$0] == name }
  }

  /// The number of a name, which is taken in where it is new.
  mutating func add(_ name: String) -> (number: Int, isNew: Bool) {
    if let number = number(of: name) { return (number, false) }
    let number = count
    count += 1
    if many == nil, number == Self.few {
      many = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    }
    if many != nil {
      many?[name] = number
    } else {
      if let slot = slot(of: name) {
        slots[slot] = UInt8(truncatingIfNeeded: number + 1)
      } else {
        unusual.append(number)
      }
      names.append(name)
    }
    return (number, true)
  }

  /// The slot that holds a plain name or would; `nil` for one that is not plain.
  private func slot(of name: String) -> Int? {
    guard !slots.isEmpty, let hash = name.plainHash else { return nil }
    var slot = Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1)
    while slots[slot] > 0, !names[Int(slots[slot]) - 1].isSame(as: name) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}

extension String {
  /// A number made of the bytes; `nil` when other bytes may be the same text.
  fileprivate var plainHash: UInt64? {
    let hash: UInt64?? = utf8.withContiguousStorageIfAvailable { bytes in
      guard bytes.isPlain else { return nil }
      var sum: UInt64 = 0
      for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15 }
      return sum
    }
    return hash ?? nil
  }
}
