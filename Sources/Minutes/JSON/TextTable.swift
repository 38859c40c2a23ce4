internal import Deliberation
internal import SourceText

/// Remembers strings by their bytes, so that a text that comes again is neither checked nor made anew.
///
/// Each text has one slot, which the next text of the same slot takes over: the table never grows. A
/// table without slots remembers nothing.
struct TextTable {
  private struct Slot {
    var text = ""
    /// The text alone in a list, once that was asked for.
    var list: [String] = []
  }

  private var slots: [Slot]
  /// The list of members read last: the cases of one body mostly have one roster.
  private var roster: (bytes: [UInt8], members: [Member], index: MemberIndex)?

  /// A table of a number of slots, a power of two.
  init(slots count: Int = 0) { slots = Array(repeating: Slot(), count: count) }

  /// The string of bytes; `nil` when they are not UTF-8.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard let slot = slot(of: bytes) else { return decode(bytes) }
    if isText(slots[slot].text, bytes) { return slots[slot].text }
    guard let text = decode(bytes) else { return nil }
    slots[slot] = Slot(text: text)
    return text
  }

  /// A list of nothing but the string of bytes; `nil` when they are not UTF-8.
  mutating func list(_ bytes: UnsafeBufferPointer<UInt8>) -> [String]? {
    guard let text = text(bytes) else { return nil }
    guard let slot = slot(of: bytes) else { return [text] }
    if slots[slot].list.isEmpty { slots[slot].list = [text] }
    return slots[slot].list
  }

  /// The members of a list that begins at an offset, placed anew, and where it ends; `nil` when it is not
  /// byte for byte the list kept last.
  func members(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ place: Place)
    -> (members: [Member], index: MemberIndex, end: Int)?
  {
    guard let roster else { return nil }
    let length = roster.bytes.count
    guard length > 0, length <= bytes.count - start,
      roster.bytes.withUnsafeBufferPointer({
        isSame($0, UnsafeBufferPointer(rebasing: bytes[start..<(start + length)]))
      })
    else { return nil }
    var members = roster.members
    for index in members.indices { members[index].name.place = place }
    return (members, roster.index, start + length)
  }

  /// Keeps the members of a list, with which nothing was wrong; brackets and all, it ends where it ends.
  mutating func keep(
    _ members: [Member], _ bytes: UnsafeBufferPointer<UInt8>, _ list: Range<Int>
  ) {
    if !slots.isEmpty { roster = (Array(bytes[list]), members, MemberIndex(members)) }
  }

  /// The slot a text belongs to. What is longer is a remark or a speech, and hardly comes again.
  private func slot(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    slots.isEmpty || bytes.count > 96 ? nil : hash(bytes) & (slots.count - 1)
  }

  private func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    // Decoding puts U+FFFD for what is no UTF-8, so bytes that were any come out as they went in. It
    // is done this way because `String(validating:)` is not specialised for a buffer.
    let text = String(decoding: bytes, as: UTF8.self)
    return isText(text, bytes) ? text : nil
  }

  private func isText(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.utf8.count == bytes.count else { return false }
    return text.utf8.withContiguousStorageIfAvailable { known in
      isSame(known, bytes)
    } ?? text.utf8.elementsEqual(bytes)
  }

  /// Whether as many bytes are the same ones.
  private func isSame(_ known: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    let (known, bytes) = (UnsafeRawBufferPointer(known), UnsafeRawBufferPointer(bytes))
    var offset = 0
    while offset + 8 <= bytes.count {
      if known.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        != bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      {
        return false
      }
      offset += 8
    }
    while offset < bytes.count {
      if known[offset] != bytes[offset] { return false }
      offset += 1
    }
    return true
  }

  /// Spreads texts over the slots; no more is asked of it, since a text is compared before it is used.
  private func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let bytes = UnsafeRawBufferPointer(bytes)
    var sum = UInt64(truncatingIfNeeded: bytes.count)
    var offset = 0
    while offset + 8 <= bytes.count {
      sum =
        (sum ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        &* 0x9E37_79B9_7F4A_7C15
      sum ^= sum >> 29
      offset += 8
    }
    while offset < bytes.count {
      sum = (sum ^ UInt64(bytes[offset])) &* 0x9E37_79B9_7F4A_7C15
      offset += 1
    }
    return Int(truncatingIfNeeded: sum >> 32)
  }
}
