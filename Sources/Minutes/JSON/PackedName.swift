internal import Deliberation

/// A name of at most 24 bytes in three words, so that names are compared without a loop.
struct PackedName: Hashable, Sendable {
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var third: UInt64 = 0

  /// The name of no bytes.
  init() {}

  /// The longest name that can be packed, in bytes.
  static let longest = 24

  /// The name in a range of bytes; `nil` when it is longer. A zero byte counts as none.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard range.count <= PackedName.longest else { return nil }
    first = packedWord(bytes, range)
    guard range.count > 8 else { return }
    second = packedWord(bytes, (range.lowerBound + 8)..<range.upperBound)
    guard range.count > 16 else { return }
    third = packedWord(bytes, (range.lowerBound + 16)..<range.upperBound)
  }

  /// The name of a string; `nil` when it is longer than can be packed.
  init?(_ text: String) {
    var text = text
    guard let name = text.withUTF8({ PackedName($0, 0..<$0.count) }) else { return nil }
    self = name
  }

  /// The first eight bytes.
  var word: UInt64 { first }

  /// A number below a power of two that tells names apart.
  func slot(of count: Int) -> Int {
    let sum = (first &* 0x9E37_79B9_7F4A_7C15) ^ (second &* 0xC2B2_AE3D_27D4_EB4F) ^ third
    return Int(truncatingIfNeeded: (sum &* 0x1656_67B1_9E37_79F9) >> 40) & (count - 1)
  }
}

/// The first eight bytes of a range, the first in the lowest place, with zeros where it has fewer.
@inline(__always)
private func packedWord(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
  let raw = UnsafeRawBufferPointer(bytes)
  if range.lowerBound + 8 <= raw.count {
    let word = UInt64(
      littleEndian: raw.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self))
    return range.count >= 8 ? word : word & (1 << UInt64(range.count * 8) - 1)
  }
  var word: UInt64 = 0
  for (step, byte) in bytes[range].prefix(8).enumerated() {
    word |= UInt64(byte) << UInt64(step * 8)
  }
  return word
}

/// The words of an enumeration, found by their bytes.
struct WordTable<Word: RawRepresentable & CaseIterable & Sendable>: Sendable
where Word.RawValue == String {
  private let words: [(name: PackedName, word: Word)]

  init() {
    words = Word.allCases.compactMap { word in PackedName(word.rawValue).map { ($0, word) } }
  }

  /// The word in a range of bytes, if it is one.
  func word(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Word? {
    guard let name = PackedName(bytes, range) else { return nil }
    for entry in words where entry.name == name { return entry.word }
    return nil
  }
}

/// The enumerations whose words stand in JSON.
enum JSONWords {
  static let kinds = WordTable<Act.Kind>()
  static let scopes = WordTable<Scope>()
  static let forms = WordTable<Motion.Form>()
  static let stances = WordTable<Speech.Stance>()
  static let methods = WordTable<VoteMethod>()
  static let outcomes = WordTable<Claim.Outcome>()
  static let bases = WordTable<Base>()
  static let wholes = WordTable<PartCount.Whole>()
  static let units = WordTable<BaseUnit>()
  static let channels = WordTable<ChannelVote.Channel>()
  static let instructions = WordTable<Instruction>()
  static let phases = WordTable<Implementation.Phase>()
}
